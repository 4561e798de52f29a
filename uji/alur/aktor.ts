// Aktor: a person of the story on his own screen; each step is one promise, each page one more.
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { AkunDemo } from '../../skrip/peragaan-klien.ts'
import { type Catatan, gagal, KISAH_BERHENTI, lulus } from './catatan.ts'
import { periksaHalaman, type Syarat } from './halaman.ts'
import { ambilKeluhan, bukaLayar, type Layar, tenang, type Ukuran } from './layar.ts'

/** What one story leaves for the next. */
export type Titipan = {
  usulan?: string
  nomorUsulan?: string
  kodeCek?: string
  nomorSurat?: string
  suratAsn?: Buffer
}

export type Panggung = {
  alamat: string
  akun: AkunDemo[]
  browser: Browser
  catatan: Catatan
  /** Folder of the screenshots. */
  folder: string
  titipan: Titipan
  aktor: Map<string, Aktor>
  hitungGambar: number
  /** Tell without looking closely at the pages: for writing stories. */
  cepat: boolean
}

export type Aktor = Layar & {
  nama: string
  akun: AkunDemo | undefined
  /** One step; a failure ends this person's story. */
  langkah: <T>(judul: string, isi: () => Promise<T>) => Promise<T>
  /** Looks at the page that is open: picture, axe at both widths, sideways scroll. A fault is counted, the story goes on. */
  halaman: (nama: string, syarat?: Syarat) => Promise<void>
  /** A picture only. */
  potret: (nama: string) => Promise<string>
}

async function potret(p: Panggung, layar: Layar, nama: string): Promise<string> {
  p.hitungGambar += 1
  const jalur = join(p.folder, `${String(p.hitungGambar).padStart(3, '0')}-${nama}.png`)
  await layar.page.screenshot({ path: jalur, animations: 'disabled' }).catch(() => undefined)
  return jalur
}

const pesanGalat = (galat: unknown): string =>
  (galat instanceof Error ? galat.message : String(galat)).split('\n').slice(0, 12).join('\n')

/** Opens a device for `nama`; `kode` is his demo account, if he has one. */
export async function panggil(p: Panggung, nama: string, ukuran: Ukuran, kode?: string): Promise<Aktor> {
  const layar = await bukaLayar(p.browser, p.alamat, ukuran)
  const langkah = async <T>(judul: string, isi: () => Promise<T>): Promise<T> => {
    try {
      const hasil = await isi()
      const keluhan = ambilKeluhan(layar)
      if (keluhan.length > 0) throw new Error(keluhan.join('\n'))
      lulus(p.catatan, `${nama}: ${judul}`)
      return hasil
    } catch (galat) {
      if (galat === KISAH_BERHENTI) throw galat
      const gambar = await potret(p, layar, `gagal-${nama.replaceAll(/\W+/g, '-')}`)
      gagal(p.catatan, `${nama}: ${judul}`, pesanGalat(galat), layar.page.url(), gambar)
      throw KISAH_BERHENTI
    }
  }
  const halaman = async (judul: string, syarat: Syarat = {}) => {
    await tenang(layar)
    const gambar = await potret(p, layar, judul)
    const temuan = [...(p.cepat ? [] : await periksaHalaman(layar, syarat)), ...ambilKeluhan(layar)]
    if (temuan.length === 0) lulus(p.catatan, `${nama}: halaman ${judul}`)
    else gagal(p.catatan, `${nama}: halaman ${judul}`, temuan.join('\n'), layar.page.url(), gambar)
  }
  const aktor: Aktor = {
    ...layar,
    nama,
    akun: p.akun.find((a) => a.kode === kode),
    langkah,
    halaman,
    potret: (judul) => potret(p, layar, judul),
  }
  p.aktor.set(nama, aktor)
  return aktor
}

/** Tells one story; what stops it has already been written down, anything else is a failure of the story itself. */
export async function kisahkan(p: Panggung, judul: string, isi: () => Promise<void>): Promise<void> {
  console.log(`\n-- ${judul}`)
  try {
    await isi()
  } catch (galat) {
    if (galat !== KISAH_BERHENTI) gagal(p.catatan, judul, pesanGalat(galat))
  }
}

/** The person who was called earlier. */
export function yang(p: Panggung, nama: string): Aktor {
  const a = p.aktor.get(nama)
  if (!a) throw new Error(`${nama} belum dipanggil: kisahnya tidak sampai ke sini`)
  return a
}
