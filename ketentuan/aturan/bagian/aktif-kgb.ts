// Aktif: KGB goes to PNS who are still active (Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf b angka 2).
import type { HasilSyarat, Tanggal } from '#mesin/bentuk.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { syarat, tanggalKata } from './kata.ts'
import { statusPada } from './status.ts'

export const AKTIF = ['Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf b angka 2']

const SEBAB: Record<string, string> = {
  cltn: 'cuti di luar tanggungan negara',
  'diberhentikan-sementara': 'diberhentikan sementara',
  berhenti: 'berhenti sebagai pegawai',
  pensiun: 'pensiun',
  meninggal: 'meninggal dunia',
}

/** Status on the TMT; unknown status is data-kurang, MPP goes to a human. */
export function syaratAktif(fakta: Fakta, tmt: Tanggal): HasilSyarat {
  const bunyi = 'Diberikan kepada PNS yang masih aktif.'
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('aktif', bunyi, AKTIF, putusan, kata, saran)
  const status = statusPada(fakta.pegawai, tmt)
  const hari = tanggalKata(tmt)
  if (!status)
    return buat(
      'data-kurang',
      `Status kepegawaian pada ${hari} tidak diketahui (pegawai.status).`,
      'Lengkapi riwayat status.',
    )
  if (status.jenis === 'pppk')
    return buat(
      'tidak-memenuhi',
      `Pada ${hari} berstatus PPPK.`,
      'Kenaikan gaji berkala PPPK diatur tersendiri; jangan ajukan lewat layanan ini.',
    )
  const sebab = SEBAB[status.keadaan]
  if (sebab !== undefined)
    return buat(
      'tidak-memenuhi',
      `Pada ${hari}: ${sebab}, sejak ${tanggalKata(status.mulai)}.`,
      'Ajukan kembali bila pegawai sudah aktif; bila status ini keliru, mintalah BKPSDM membetulkan riwayat.',
    )
  if (status.keadaan === 'mpp')
    return buat(
      'perlu-pertimbangan',
      `Pada ${hari} menjalani masa persiapan pensiun; teks tidak menyebut apakah masih "aktif".`,
      'Mintalah pertimbangan pejabat yang membidangi.',
    )
  return buat(
    'memenuhi',
    `Pada ${hari} berstatus ${status.jenis.toUpperCase()} ${status.keadaan.replaceAll('-', ' ')}.`,
  )
}
