// Aturan wujud rumah: nama, ukuran, kedalaman, dan larangan laci serbaguna.
import type { Berkas, Terbaca } from './baca.ts'
import type { Temuan } from './impor.ts'

export const BARIS_BERKAS_MAKS = 300
export const BARIS_FUNGSI_MAKS = 60
export const KEDALAMAN_MAKS = 4
const FOLDER_TERLARANG = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'core', 'services']

const ALASAN = {
  berkas: `Rumah 8: berkas paling panjang ${BARIS_BERKAS_MAKS} baris. Pecah menurut kata bendanya.`,
  fungsi: `Rumah 8: fungsi paling panjang ${BARIS_FUNGSI_MAKS} baris. Angkat "if" ke atas, turunkan "for" ke bawah.`,
  dalam: `Rumah 8: kedalaman folder paling banyak ${KEDALAMAN_MAKS}.`,
  folder: `Impor 7: tidak ada folder bernama ${FOLDER_TERLARANG.join(', ')}: beri nama benda yang diurusnya.`,
  indeks: 'Impor 7: tidak ada index.ts atau berkas yang hanya menyalurkan ekspor: impor dari berkas asalnya.',
  nama: 'Nama: berkas kebab-case ASCII; komponen React (.tsx) dan ujinya PascalCase.',
} as const

/** Written by a tool or holding data in rows: their length says nothing about how they are written. */
const BUKAN_TULISAN_TANGAN = /^uji\/emas\/|\/(skema|daftar)\.ts$|\.kasus\.ts$/

/** Files and functions too long. Callbacks of describe() are not counted as functions. */
export function cekUkuran(semua: readonly Terbaca[]): Temuan[] {
  return semua
    .filter(({ jalur }) => !BUKAN_TULISAN_TANGAN.test(jalur))
    .flatMap(({ jalur, isi, fungsi }) => {
      const baris = isi.replace(/\n$/, '').split('\n').length
      const terlaluPanjang =
        baris > BARIS_BERKAS_MAKS
          ? [{ berkas: jalur, baris: 1, aturan: `${baris} baris`, alasan: ALASAN.berkas }]
          : []
      const temuanFungsi = fungsi
        .filter((f) => f.panjang > BARIS_FUNGSI_MAKS)
        .map((f) => ({
          berkas: jalur,
          baris: f.baris,
          aturan: `fungsi ${f.nama} ${f.panjang} baris`,
          alasan: ALASAN.fungsi,
        }))
      return [...terlaluPanjang, ...temuanFungsi]
    })
}

/** Barrels, by name and by content. */
export function cekIndeks(semua: readonly Terbaca[]): Temuan[] {
  return semua
    .filter(({ jalur, hanyaMenyalurkan }) => hanyaMenyalurkan || /(^|\/)index\.tsx?$/.test(jalur))
    .map(({ jalur }) => ({ berkas: jalur, baris: 1, aturan: 'menjadi indeks', alasan: ALASAN.indeks }))
}

function namaSah(nama: string): boolean {
  if (/^(README|ASAL)\.md$/.test(nama)) return true
  if (/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(nama)) return true
  return /^[A-Z][A-Za-z0-9]*(\.test\.tsx?|\.tsx)$/.test(nama)
}

/** Names and depth of every file of the rooms; what others made and we only carry (aset) keeps its name. */
export function cekNama(semua: readonly Berkas[]): Temuan[] {
  return semua.flatMap(({ jalur }) => {
    const ruas = jalur.split('/')
    const folder = ruas.slice(0, -1)
    const temuan: Temuan[] = []
    const lapor = (aturan: string, alasan: string) => temuan.push({ berkas: jalur, baris: 1, aturan, alasan })
    if (folder.length > KEDALAMAN_MAKS) lapor(`${folder.length} folder`, ALASAN.dalam)
    const laci = folder.find((f) => FOLDER_TERLARANG.includes(f))
    if (laci !== undefined) lapor(`folder ${laci}`, ALASAN.folder)
    const dibawa = folder.includes('aset')
    const buruk = [...folder, ...(dibawa ? [] : [ruas.at(-1) ?? ''])].find((n) => !namaSah(n))
    if (buruk !== undefined) lapor(`nama ${buruk}`, ALASAN.nama)
    return temuan
  })
}
