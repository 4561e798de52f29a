// Bekal ketentuan: reads the law of one pemda from ketentuan/ and its code lists, checked, once at start.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as daftar from '#ketentuan/daftar.ts'
import type { Rujukan } from '#mesin/bentuk-fakta.ts'
import { type Katalog, periksaKetentuan } from '#mesin/periksa.ts'
import { susunRujukan } from '#mesin/rujukan.ts'
import { GalatPengaturan } from './alat/config.ts'
import type { Ketentuan } from './layanan/bekal.ts'
import { judulRegulasi } from './layanan/regulasi.ts'

const RUANG = fileURLToPath(new URL('../ketentuan', import.meta.url))

/** Texts of the regulations, one folder each. */
export const FOLDER_REGULASI = fileURLToPath(new URL('../regulasi', import.meta.url))

/** What is wrong with the law as data, one line each; a citation that no held text answers is an error too. */
export function galatKetentuan(katalog: Katalog = daftar): string[] {
  return periksaKetentuan({ ...katalog, judul: judulRegulasi(FOLDER_REGULASI) })
}

const berkasCsv = (folder: string) =>
  readdirSync(folder)
    .filter((nama) => nama.endsWith('.csv'))
    .sort()
    .map((nama) => ({ nama, teks: readFileSync(join(folder, nama), 'utf8') }))

/** The law of the pemda named in the settings. Throws GalatPengaturan when there is no such pemda. */
export function bacaKetentuan(kode: string): { ketentuan: Ketentuan; rujukan: Rujukan } {
  const daerah = daftar.daerah.find((d) => d.kode === kode)
  if (!daerah) {
    const ada = daftar.daerah.map((d) => d.kode).join(', ')
    throw new GalatPengaturan(`Pengaturan PADU_DAERAH salah: tidak ada daerah ${kode}. Yang ada: ${ada}.`)
  }
  const rujukan = susunRujukan([
    ...berkasCsv(join(RUANG, 'rujukan')),
    ...berkasCsv(join(RUANG, 'daerah', kode)),
  ])
  const { layanan, aturan, buku, survei, peran, jenisDokumen, naskah } = daftar
  return {
    rujukan,
    // A copy of the daerah: the catalogue lays the editions of the database over it.
    ketentuan: {
      daerah: { ...daerah },
      layanan,
      aturan,
      buku,
      kuesioner: survei,
      peran,
      jenisDokumen,
      naskah,
      rujukan,
    },
  }
}
