// Kata katalog: nilai satu edisi seperti dibaca orang, dan pilihan pada formulirnya.
import type { z } from 'zod'
import type { bacaLayananKelola, cobaLayananKelola, zIsiEdisi } from '#kontrak/layanan-kelola.ts'

export type DataKatalog = z.output<typeof bacaLayananKelola.jawab>
export type IsiEdisi = z.output<typeof zIsiEdisi>
export type SyaratIsi = IsiEdisi['syarat'][number]
export type JangkaIsi = NonNullable<IsiEdisi['lengkapi']>
export type HasilCoba = z.output<typeof cobaLayananKelola.jawab>
export type SifatSunting = { data: DataKatalog; isi: IsiEdisi; ubah: (u: Partial<IsiEdisi>) => void }

export const SATUAN: Record<JangkaIsi['satuan'], string> = {
  'hari-kerja': 'hari kerja',
  'hari-kalender': 'hari kalender',
  bulan: 'bulan',
  tahun: 'tahun',
}
export const SIFAT: Record<SyaratIsi['sifat'], string> = {
  wajib: 'Wajib',
  opsional: 'Boleh dilampirkan',
  bersyarat: 'Menurut syaratnya',
}
export const MODA = [
  { nilai: 'elektronik', nama: 'Elektronik' },
  { nilai: 'basah', nama: 'Basah (di atas kertas)' },
] as const
export const SERAH = [
  { nilai: 'elektronik', nama: 'Elektronik' },
  { nilai: 'fisik', nama: 'Fisik' },
] as const

export const kataJangka = (j: JangkaIsi | null | undefined): string =>
  j ? `${j.jumlah} ${SATUAN[j.satuan]}` : 'Belum diisi'

export const namaJabatan = (d: DataKatalog, kode: string): string =>
  d.pilihan.jabatan.find((j) => j.kode === kode)?.nama ?? (kode || 'Belum diisi')

export const namaVarian = (d: DataKatalog, kode: string | null): string =>
  kode === null ? 'Semua jenis' : (d.pilihan.varian.find((v) => v.kode === kode)?.nama ?? kode)

/** Code of a document from its name: letters, digits and hyphens. */
export const kodeDari = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'berkas'

export const kunciSyarat = (s: { varian: string | null; kode: string }): string =>
  `${s.varian ?? ''} ${s.kode}`
