// DUK: daftar urut kepangkatan on a day, of a unit or of all, with why each stands above the next.
import { z } from 'zod'
import { kontrak, zDaftar, zHalaman, zId, zTanggal } from './bentuk.ts'

export const zBarisDuk = z.object({
  urut: z.number().int(),
  pegawaiId: zId,
  nama: z.string(),
  nip: z.string(),
  golongan: z.string(),
  tmtPangkat: z.string(),
  jabatan: z.string().nullable(),
  tmtJabatan: z.string().nullable(),
  masaKerjaBulan: z.number().int().nullable(),
  latihan: z.string().nullable(),
  lulusLatihan: z.string().nullable(),
  pendidikan: z.string().nullable(),
  lulusPendidikan: z.string().nullable(),
  lahir: z.string(),
  perangkatDaerah: z.string(),
  /** Why he stands above the next one; null for the last of all. */
  sebab: z
    .object({
      putusan: z.enum(['memenuhi', 'perlu-pertimbangan', 'data-kurang', 'tidak-memenuhi']),
      kata: z.string(),
    })
    .nullable(),
})

export const bacaDuk = kontrak({
  metode: 'GET',
  jalur: '/api/duk',
  hak: 'duk.baca',
  noun: 'duk',
  judul: 'Daftar urut kepangkatan pada satu hari, dengan sebab tiap orang di atas yang berikutnya',
  query: zHalaman.extend({
    ukuran: z.coerce.number().int().min(1).max(1000).default(50),
    perangkatDaerah: zId.optional(),
    perTanggal: zTanggal.optional(),
  }),
  jawab: zDaftar(zBarisDuk).extend({
    perTanggal: z.string(),
    perangkatDaerah: z.string().nullable(),
    dasar: z.array(z.string()),
    perluVerifikasi: z.string().nullable(),
    /** PNS without a rank on record: they stand in no order. */
    tanpaPangkat: z.number().int(),
  }),
})
