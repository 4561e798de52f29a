// Aturan: kapan jabatan dilepas karena tugas belajar: mulai bulan ke-7, atau sejak pejabat pengganti diangkat.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahBulan, tambahHari } from '#mesin/tanggal.ts'
import { isianTanggal } from '../bagian/isian-fakta.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { jabatanPada } from '../bagian/masa-kerja-pns.ts'

type Parameter = { bulanKe: number }
const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf b'

function belajar(fakta: Fakta): { mulai: string; sampai?: string } | undefined {
  const isian = isianTanggal(fakta, 'mulai')
  const selesai = isianTanggal(fakta, 'sampai')
  if (isian !== undefined) return { mulai: isian, ...(selesai === undefined ? {} : { sampai: selesai }) }
  return (fakta.pegawai?.belajar ?? []).findLast((b) => b.jenis === 'tugas-belajar')
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const bunyi = `Jabatan dilepas mulai bulan ke-${p.bulanKe} tugas belajar, atau sejak pejabat pengganti diangkat.`
  const b = belajar(fakta)
  const dasar = [`${B} angka 6`, `${B} angka 7`]
  if (!b)
    return {
      syarat: [
        syarat(
          'tugas-belajar',
          bunyi,
          dasar,
          'data-kurang',
          'Tidak ada tugas belajar pada riwayat atau isian.',
          'Catat tugas belajarnya.',
        ),
      ],
      hitung: {},
    }
  const bulanKe7 = tambahBulan(b.mulai, p.bulanKe - 1)
  if (b.sampai !== undefined && b.sampai < bulanKe7)
    return {
      syarat: [
        syarat(
          'lebih-6-bulan',
          bunyi,
          dasar,
          'tidak-memenuhi',
          `Tugas belajar selesai ${tanggalKata(b.sampai)}, sebelum bulan ke-${p.bulanKe}; jabatan tidak dilepas.`,
        ),
      ],
      hitung: {},
    }
  const jabatan = jabatanPada(fakta.pegawai, b.mulai)
  const struktural = jabatan !== undefined && ['jpt', 'administrator', 'pengawas'].includes(jabatan.jenis)
  const pengganti = isianTanggal(fakta, 'pengganti-diangkat')
  const lepas = struktural && pengganti !== undefined && pengganti < bulanKe7 ? pengganti : bulanKe7
  const jenis = struktural
    ? 'dibebaskan dari jabatan struktural'
    : jabatan?.jenis === 'fungsional'
      ? 'dibebaskan sementara dari jabatan fungsional'
      : 'dibebaskan dari tugas'
  return {
    syarat: [
      syarat(
        'lebih-6-bulan',
        bunyi,
        dasar,
        'memenuhi',
        `Tugas belajar sejak ${tanggalKata(b.mulai)}; ${jenis} mulai ${tanggalKata(lepas)}.`,
      ),
    ],
    hitung: {
      lepasJabatan: hitung.tanggal(lepas),
      jabatanSampai: hitung.tanggal(tambahHari(lepas, -1)),
      jenisPelepasan: hitung.teks(jenis),
    },
  }
}

/** Release from office in month 7 (Blitar angka 6–7), earlier for a structural post once a successor is appointed. */
export const pelepasanJabatanBelajar: Aturan<Parameter> = {
  kode: 'pelepasan-jabatan-belajar',
  nama: 'Pelepasan jabatan karena tugas belajar',
  tanya: 'Sejak kapan jabatan dilepas karena tugas belajar lebih dari 6 bulan?',
  butuh: [
    'pegawai.belajar',
    'pegawai.jabatan',
    'usulan.isian.mulai',
    'usulan.isian.sampai',
    'usulan.isian.pengganti-diangkat',
  ],
  edisi: [{ berlaku: '2006-06-27', dasar: [B], parameter: { bulanKe: 7 }, nilai }],
}
