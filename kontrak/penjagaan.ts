// Penjagaan and rombongan: who is due in a month, why, and the bulk proposal of a whole month.
import { z } from 'zod'
import { kontrak, zBulan, zDaftar, zHalaman, zId, zTanggal } from './bentuk.ts'

export const zBarisPenjagaan = z.object({
  pegawaiId: zId,
  nama: z.string(),
  nip: z.string(),
  golongan: z.string(),
  perangkatDaerah: z.string(),
  perangkatDaerahSingkat: z.string(),
  tmt: zTanggal,
  /** Null when the table of that year or a fact is missing; `alasan` then says so. */
  gajiLama: z.number().int().nullable(),
  gajiBaru: z.number().int().nullable(),
  mkgBulan: z.number().int().nullable(),
  batasUsul: zTanggal,
  terlambat: z.boolean(),
  putusan: z.enum(['memenuhi', 'tidak-memenuhi', 'perlu-pertimbangan', 'data-kurang']),
  /** Why the row is here, or why it cannot be proposed. */
  alasan: z.string(),
  dasar: z.array(z.string()),
  usulan: z.object({ id: zId, nomor: z.string().nullable(), cap: z.string() }).nullable(),
})

export const daftarPenjagaan = kontrak({
  metode: 'GET',
  jalur: '/api/penjagaan/:kode',
  hak: 'penjagaan.baca',
  noun: 'penjagaan',
  judul: 'Daftar penjagaan untuk satu bulan dan perangkat daerah',
  params: z.object({ kode: z.string().max(60) }),
  query: zHalaman.extend({
    bulan: zBulan,
    perangkatDaerah: zId.optional(),
    cari: z.string().trim().max(100).optional(),
  }),
  jawab: zDaftar(zBarisPenjagaan).extend({
    ringkas: z.object({ memenuhi: z.number().int(), lain: z.number().int(), selisihGaji: z.number().int() }),
  }),
})

export const bulanPenjagaan = kontrak({
  metode: 'GET',
  jalur: '/api/penjagaan/:kode/bulan',
  hak: 'penjagaan.baca',
  noun: 'penjagaan',
  judul: 'Jumlah jatuh tempo per bulan dalam satu tahun',
  params: z.object({ kode: z.string().max(60) }),
  query: z.object({ tahun: z.coerce.number().int().min(2000).max(2100), perangkatDaerah: zId.optional() }),
  jawab: z.object({ bulan: z.array(z.object({ bulan: zBulan, jumlah: z.number().int() })) }),
})

export const buatRombongan = kontrak({
  metode: 'POST',
  jalur: '/api/rombongan',
  hak: 'rombongan.buat',
  noun: 'penjagaan',
  judul: 'Mengusulkan satu bulan sekaligus',
  isi: z.object({
    penjagaan: z.string().max(60),
    bulan: zBulan,
    perangkatDaerah: zId.optional(),
    pegawai: z.array(zId).max(2000).optional(),
  }),
  jawab: z.object({
    id: zId,
    diusulkan: z.number().int(),
    dilewati: z.number().int(),
    hasil: z.array(
      z.object({
        pegawaiId: zId,
        nama: z.string(),
        usulanId: zId.nullable(),
        nomor: z.string().nullable(),
        alasan: z.string().nullable(),
        dasar: z.array(z.string()),
      }),
    ),
  }),
})

export const bacaRombongan = kontrak({
  metode: 'GET',
  jalur: '/api/rombongan/:id',
  hak: 'rombongan.buat',
  noun: 'penjagaan',
  judul: 'Hasil usulan rombongan',
  params: z.object({ id: zId }),
  jawab: z.object({
    id: zId,
    judul: z.string(),
    bulan: zTanggal,
    diusulkan: z.number().int(),
    dilewati: z.number().int(),
    hasil: z.array(
      z.object({
        pegawaiId: zId,
        nama: z.string(),
        usulanId: zId.nullable(),
        nomor: z.string().nullable(),
        alasan: z.string().nullable(),
        dasar: z.array(z.string()),
      }),
    ),
  }),
})
