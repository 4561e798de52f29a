// Ekspor: what a list shows, as a file: the same filters, the same rows, the same fields.
import { z } from 'zod'
import { kontrak, zId } from './bentuk.ts'

export const zDaftarEkspor = z.enum(['pegawai', 'usulan', 'penjagaan', 'buku', 'duk', 'kelengkapan'])

export const buatEkspor = kontrak({
  metode: 'POST',
  jalur: '/api/ekspor',
  hak: 'masuk',
  noun: 'ekspor',
  judul: 'Menulis isi sebuah daftar ke berkas Excel atau CSV',
  isi: z.object({
    daftar: zDaftarEkspor,
    format: z.enum(['xlsx', 'csv']),
    /** Which book or watch, where the list has several. */
    kode: z.string().max(60).optional(),
    /** The filters of the list as they stand in its address. */
    saring: z.record(z.string().max(40), z.union([z.string().max(200), z.number(), z.boolean()])).default({}),
  }),
  jawab: z.object({ id: zId, jumlah: z.number().int(), nama: z.string() }),
  batasPerMenit: 20,
})

export const unduhEkspor = kontrak({
  metode: 'GET',
  jalur: '/api/ekspor/:id',
  hak: 'masuk',
  noun: 'ekspor',
  judul: 'Mengunduh berkas hasil ekspor sendiri, paling lama sehari sesudah dibuat',
  params: z.object({ id: zId }),
  wujud: 'berkas',
  jawab: z.any(),
})
