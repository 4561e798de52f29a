// Hukuman disiplin yang menunda KGB, menurut peraturan disiplin ketika hukuman dijatuhkan dan ketika KGB berlaku.
import type { HasilSyarat, Tanggal } from '#mesin/bentuk.ts'
import type { Fakta, FaktaHukuman } from '#mesin/bentuk-fakta.ts'
import { syarat, tanggalKata } from './kata.ts'

type Peraturan = { nama: string; berlaku: Tanggal; tundaKgb: boolean }

const baku = (jenis: string): string => jenis.toLowerCase().replaceAll(/[-_]/g, ' ')

/** 'penundaan-kgb', 'Penundaan Kenaikan Gaji Berkala selama 1 tahun' and the like. */
function menundaKgb(hukuman: FaktaHukuman): boolean {
  const j = baku(hukuman.jenis)
  return /nunda|tunda/.test(j) && (j.includes('kgb') || j.includes('gaji berkala'))
}

/** PP 30/1980: salary lowered by one periodic raise. */
const menurunkanGaji = (hukuman: FaktaHukuman): boolean => baku(hukuman.jenis).includes('penurunan gaji')

const berjalan = (h: FaktaHukuman, tmt: Tanggal): boolean =>
  h.mulai <= tmt && (h.sampai === undefined || tmt <= h.sampai)

function hukumanKata(h: FaktaHukuman): string {
  const sampai = h.sampai === undefined ? '' : ` sampai ${tanggalKata(h.sampai)}`
  return `${h.jenis} (hukuman ${h.tingkat}) sejak ${tanggalKata(h.mulai)}${sampai}`
}

/**
 * No penalty that postpones the KGB runs on the TMT. A penalty imposed under an earlier regulation keeps its
 * force until it ends; one of a kind the regulation in force no longer knows goes to a human (peralihan, PV).
 */
export function syaratDisiplin(fakta: Fakta, tmt: Tanggal, p: Peraturan): HasilSyarat {
  const bunyi = 'Tidak sedang menjalani hukuman disiplin berupa penundaan kenaikan gaji berkala.'
  const dasar = ['PP 7/1977 Pasal 13', p.nama]
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('disiplin', bunyi, dasar, putusan, kata, saran)
  const riwayat = fakta.pegawai?.hukuman
  if (riwayat === undefined)
    return buat(
      'data-kurang',
      'Riwayat hukuman disiplin tidak diberikan (pegawai.hukuman).',
      'Berikan riwayat hukuman disiplin; daftar kosong bila tidak pernah dihukum.',
    )
  const kena = riwayat.filter((h) => berjalan(h, tmt))
  const tunda = kena.find(menundaKgb)
  if (tunda && !p.tundaKgb && tunda.mulai >= p.berlaku)
    return buat(
      'perlu-pertimbangan',
      `${hukumanKata(tunda)}; ${p.nama} tidak lagi menyebut jenis hukuman ini.`,
      'Periksa dasar hukuman dan ketentuan peralihannya sebelum memutus.',
    )
  if (tunda)
    return buat(
      'tidak-memenuhi',
      `${hukumanKata(tunda)} masih berjalan pada ${tanggalKata(tmt)}.`,
      'Catat keputusan penundaan pada riwayat; KGB dihitung kembali sesudah masa tunda.',
    )
  const turun = kena.find(menurunkanGaji)
  if (turun)
    return buat(
      'perlu-pertimbangan',
      `${hukumanKata(turun)} masih berjalan pada ${tanggalKata(tmt)}.`,
      'Tetapkan gaji pokok yang menjadi dasar KGB menurut keputusan hukuman.',
    )
  return buat(
    'memenuhi',
    `Tidak ada hukuman penundaan KGB yang berjalan pada ${tanggalKata(tmt)} (${p.nama}).`,
  )
}
