// Nomor: the register of numbers of letters, and ranges kept for paper while the system is down.
import { z } from 'zod'
import { kontrak, zDaftar, zHalaman, zId, zTanggal } from './bentuk.ts'

const alasan = z.string().trim().min(10, 'Tulis alasan sedikitnya 10 huruf.').max(500)
const zKeadaanNomor = z.enum(['dipesan', 'dipakai', 'bebas', 'batal', 'cadangan', 'manual'])

export const daftarSeri = kontrak({
  metode: 'GET',
  jalur: '/api/nomor/seri',
  hak: 'nomor.baca',
  noun: 'nomor',
  judul: 'Seri nomor surat dan tahun yang ada isinya',
  jawab: z.object({
    baris: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        format: z.string(),
        tahunan: z.boolean(),
        tahun: z.array(z.number().int()),
      }),
    ),
  }),
})

export const daftarNomor = kontrak({
  metode: 'GET',
  jalur: '/api/nomor',
  hak: 'nomor.baca',
  noun: 'nomor',
  judul: 'Register nomor satu seri satu tahun; setiap nomor dijelaskan, juga yang batal',
  query: zHalaman.extend({
    seri: z.string().max(60).default(''),
    tahun: z.coerce.number().int().min(0).max(2200).optional(),
    keadaan: zKeadaanNomor.optional(),
  }),
  jawab: zDaftar(
    z.object({
      id: zId,
      urut: z.number().int(),
      teks: z.string(),
      keadaan: zKeadaanNomor,
      /** What it stands on: kind of letter, or what was written on paper. */
      surat: z.string().nullable(),
      alasan: z.string().nullable(),
    }),
  ).extend({
    ringkas: z.record(zKeadaanNomor, z.number().int()),
    /** Numbers that no row explains; always 0. */
    lompat: z.number().int(),
  }),
})

export const cadangkanNomor = kontrak({
  metode: 'POST',
  jalur: '/api/nomor/cadangan',
  hak: 'nomor.kelola',
  noun: 'nomor',
  judul: 'Mencadangkan serentang nomor untuk surat manual',
  isi: z.object({
    seri: z.string().max(60),
    jumlah: z.number().int().min(1).max(200),
    penetapan: z.string().trim().min(5, 'Sebutkan penetapan keadaan kahar atau surat dasarnya.').max(200),
    alasan,
  }),
  jawab: z.object({ dari: z.string(), sampai: z.string(), jumlah: z.number().int() }),
})

export const tindakNomor = kontrak({
  metode: 'POST',
  jalur: '/api/nomor/:id/tindakan',
  hak: 'nomor.kelola',
  noun: 'nomor',
  judul: 'Nomor cadangan dipakai pada surat manual, dilepas, atau dibatalkan',
  params: z.object({ id: zId }),
  isi: z.discriminatedUnion('tindakan', [
    z.object({
      tindakan: z.literal('pakai'),
      tanggal: zTanggal,
      perihal: z.string().trim().min(5, 'Tulis perihal suratnya.').max(200),
      pejabat: z.string().trim().min(3, 'Tulis jabatan penandatangannya.').max(200),
    }),
    z.object({ tindakan: z.literal('lepas'), alasan }),
    z.object({ tindakan: z.literal('batalkan'), alasan }),
  ]),
  jawab: z.object({ teks: z.string(), keadaan: zKeadaanNomor }),
})
