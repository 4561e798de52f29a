// Templat: the form of a kind of import, and the list of errors of an import, as sheets.

import type { Tolak } from '#mesin/bentuk.ts'
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Berkas } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { tulisXlsx } from '#server/alat/workbook.ts'
import { tulisTemplat } from '#server/alat/workbook-templat.ts'
import { bacaGalat } from './baca.ts'
import { bukaImpor, type PerluImpor, pilihJenis } from './lingkup.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const GALAT_PALING = 50_000
const PETUNJUK = [
  'Isi lembar Data mulai baris 2; baris contoh boleh dibiarkan, ditimpa, atau dihapus.',
  'Kolom berlatar biru dan bertanda * wajib diisi. Urutan kolom boleh diubah, kolom yang tidak dipakai boleh dihapus.',
  'NIP dan NIK harus berupa teks: jangan ubah format kolomnya, sebab angka yang panjang akan kehilangan digitnya.',
  'Tanggal ditulis hari-bulan-tahun, misalnya 01-03-2025. Sel kosong tidak menghapus data yang sudah ada.',
]

/** XLSX form with headings, notes, lists and an example row. */
export async function templatJenis(p: PerluImpor, ctx: Ctx, kode: string): Promise<Berkas | Tolak> {
  const jenis: JenisImpor | Tolak = pilihJenis(p, ctx, kode)
  if ('jenis' in jenis) return jenis
  const isi = await tulisTemplat({
    nama: `Templat impor: ${jenis.nama}`,
    petunjuk: PETUNJUK,
    kolom: jenis.kolom.map((k) => ({
      judul: k.judul,
      wajib: k.wajib === true,
      catatan: k.petunjuk,
      contoh: k.contoh,
      teks: !['bulat', 'desimal'].includes(k.tipe),
      ...(k.pilihan ? { pilihan: k.pilihan.map((x) => x.nama) } : {}),
    })),
  })
  return { jenis: 'berkas', isi, tipe: XLSX, nama: `templat-${jenis.kode}.xlsx` }
}

/** Every error and warning of an import, to be worked off beside the file. */
export async function berkasGalat(p: PerluImpor, ctx: Ctx, id: string): Promise<Berkas | Tolak> {
  const buka = await bukaImpor(p, ctx, id)
  if (!('impor' in buka)) return buka
  const galat = await bacaGalat(ctx.db, id, GALAT_PALING)
  if (galat.length === 0)
    return tolak(
      'tidak-ada-galat',
      'Impor ini tidak mempunyai kesalahan.',
      [],
      'Tidak ada yang perlu diunduh.',
    )
  const judul = new Map(buka.jenis.kolom.map((k) => [k.kode, k.judul]))
  const isi = await tulisXlsx([
    {
      nama: 'Kesalahan',
      kepala: [`Kesalahan berkas ${buka.impor.namaBerkas}`],
      kolom: [
        { judul: 'Sel', lebar: 10 },
        { judul: 'Baris', lebar: 8 },
        { judul: 'Kolom', lebar: 26 },
        { judul: 'Sifat', lebar: 12 },
        { judul: 'Apa yang perlu diperbaiki', lebar: 100 },
      ],
      baris: galat.map((g) => [
        g.sel,
        g.baris,
        judul.get(g.kolom) ?? g.kolom,
        g.sifat === 'galat' ? 'Kesalahan' : 'Peringatan',
        g.pesan,
      ]),
    },
  ])
  return { jenis: 'berkas', isi, tipe: XLSX, nama: 'kesalahan-impor.xlsx' }
}
