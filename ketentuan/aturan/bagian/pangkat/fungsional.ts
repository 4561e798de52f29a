// Fungsional: holder of a functional post, and whether the angka kredit reach the next rank in the way of the time.
import type { HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import {
  angkaKreditKata,
  jumlahJenjang,
  jumlahKonvensional,
  KONVENSIONAL,
  keperluan,
} from '../angka-kredit.ts'
import { syarat, tanggalKata } from '../kata.ts'
import type { Calon } from './calon.ts'

/** 'konversi': by level since PermenPANRB 1/2023; 'konvensional': totals by golongan before it. */
export type CaraAngkaKredit = 'konversi' | 'konvensional'

/** A functional post with a level (jenjang) is one with angka kredit; without a level it has none. */
export function berangkaKredit(c: Calon): boolean {
  return c.jabatan?.jenis === 'fungsional' && c.jabatan.jenjang !== undefined
}

/** Holds a functional post, with angka kredit or without as asked. */
export function syaratFungsional(c: Calon, dasar: Kutipan[], denganAk: boolean): HasilSyarat {
  const bunyi = denganAk
    ? 'Berstatus tenaga fungsional dengan angka kredit.'
    : 'Berstatus tenaga fungsional tanpa angka kredit.'
  if (c.pegawai.jabatan === undefined)
    return syarat(
      'fungsional',
      bunyi,
      dasar,
      'data-kurang',
      'Riwayat jabatan tidak diberikan (pegawai.jabatan).',
      'Lengkapi riwayat jabatan.',
    )
  const j = c.jabatan
  const cocok = j?.jenis === 'fungsional' && (j.jenjang !== undefined) === denganAk
  const kata = j
    ? `${j.nama}${j.jenjang === undefined ? '' : ` (${j.jenjang})`} sejak ${tanggalKata(j.mulai)}.`
    : `Tidak menduduki jabatan definitif pada ${tanggalKata(c.tmt)}.`
  return syarat('fungsional', bunyi, dasar, cocok ? 'memenuhi' : 'tidak-memenuhi', kata)
}

function cukup(c: Calon, dasar: Kutipan[], ada: number, perlu: number, dari: string): HasilSyarat {
  const bunyi = 'Telah memenuhi angka kredit minimal yang ditentukan.'
  const kata = `${angkaKreditKata(ada)} dari ${angkaKreditKata(perlu)} untuk ${c.tujuan ?? '-'} (${dari}).`
  return ada >= perlu
    ? syarat('angka-kredit', bunyi, dasar, 'memenuhi', kata)
    : syarat('angka-kredit', bunyi, dasar, 'tidak-memenuhi', kata, `Kurang ${angkaKreditKata(perlu - ada)}.`)
}

/** Angka kredit reach the next rank. A total that cannot be known is data-kurang. */
export function syaratAngkaKredit(c: Calon, dasarSyarat: Kutipan[], cara: CaraAngkaKredit): HasilSyarat {
  const dasar =
    cara === 'konversi'
      ? [...dasarSyarat, 'PermenPANRB 1/2023 Lampiran', 'Peraturan BKN 3/2023']
      : dasarSyarat
  const bunyi = 'Telah memenuhi angka kredit minimal yang ditentukan.'
  const kurang = (kata: string, saran: string) =>
    syarat('angka-kredit', bunyi, dasar, 'data-kurang', kata, saran)
  const daftar = c.pegawai.angkaKredit
  const { jabatan, pangkat, tujuan } = c
  if (daftar === undefined)
    return kurang(
      'Riwayat angka kredit tidak diberikan (pegawai.angkaKredit).',
      'Lengkapi penetapan angka kredit.',
    )
  if (!pangkat || tujuan === undefined)
    return kurang('Pangkat berikutnya tidak diketahui.', 'Lengkapi riwayat pangkat.')
  if (cara === 'konvensional') {
    const perlu = (KONVENSIONAL[tujuan] ?? 0) * 100
    return cukup(c, dasar, jumlahKonvensional(daftar, c.tmt), perlu, 'angka kredit kumulatif')
  }
  const jenjang = jabatan?.jenjang
  const k = jenjang === undefined ? undefined : keperluan(jenjang, pangkat.golongan)
  if (!k || jenjang === undefined)
    return kurang(
      `Jenjang jabatan dan golongan ${pangkat.golongan} tidak bersesuaian (pegawai.jabatan jenjang).`,
      'Periksa jenjang jabatan fungsional dan golongannya.',
    )
  return cukup(c, dasar, jumlahJenjang(daftar, jenjang, c.tmt), k.perlu, `${jenjang}, ${k.rumus}`)
}
