// Pengaruh: which standings of a person now block or change which services, with the chain of articles.
import { z } from 'zod'
import { kontrak, zId, zTanggal } from './bentuk.ts'
import { zHasilSyarat, zPutusan } from './putusan.ts'

export const pengaruhPegawai = kontrak({
  metode: 'GET',
  jalur: '/api/pegawai/:id/pengaruh',
  hak: 'pegawai.baca',
  noun: 'pegawai',
  judul: 'Keadaan pegawai yang menghalangi atau mengubah layanan pada satu hari, beserta pasalnya',
  params: z.object({ id: zId }),
  query: z.object({ perTanggal: zTanggal.optional() }),
  jawab: z.object({
    hari: zTanggal,
    keadaan: z.array(
      z.object({
        jenis: z.enum(['status', 'hukuman', 'cuti', 'belajar']),
        nama: z.string(),
        mulai: zTanggal,
        sampai: zTanggal.nullable(),
        nomor: z.string().nullable(),
        pengaruh: z.array(
          z.object({
            layanan: z.string(),
            layananNama: z.string(),
            aturan: z.string(),
            aturanNama: z.string(),
            sebelum: zPutusan,
            sesudah: zPutusan,
            syarat: z.array(zHasilSyarat),
            hitung: z.array(
              z.object({ nama: z.string(), sebelum: z.string().nullable(), sesudah: z.string().nullable() }),
            ),
            dasar: z.array(z.string()),
          }),
        ),
      }),
    ),
  }),
})
