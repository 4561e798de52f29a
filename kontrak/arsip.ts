// Arsip Digital: the documents of one person.
import { z } from 'zod'
import { kontrak, zId, zSaat, zSidik, zTanggal } from './bentuk.ts'

export const zArsip = z.object({
  id: zId,
  jenisDokumen: z.string(),
  jenisNama: z.string(),
  kelompok: z.number().int(),
  judul: z.string(),
  nomor: z.string().nullable(),
  tanggal: zTanggal.nullable(),
  ukuran: z.number().int(),
  tipe: z.string(),
  versi: z.number().int(),
  sumber: z.string(),
  sidik: zSidik,
  dibuatPada: zSaat,
})
export const daftarArsip = kontrak({
  metode: 'GET',
  jalur: '/api/arsip',
  hak: 'arsip.baca',
  noun: 'arsip',
  judul: 'Arsip Digital seorang pegawai (tanpa pegawaiId: milik sendiri)',
  query: z.object({ pegawaiId: zId.optional() }),
  jawab: z.object({ baris: z.array(zArsip) }),
})
export const isiArsip = kontrak({
  metode: 'GET',
  jalur: '/api/arsip/:id/isi',
  hak: 'arsip.baca',
  noun: 'arsip',
  judul: 'Isi satu berkas arsip',
  wujud: 'berkas',
  params: z.object({ id: zId }),
  jawab: z.any(),
})
