// Penjagaan and rombongan: who is due in a month, why, and the bulk proposal of a whole month.
import { z } from 'zod'
import { kontrak, zBulan, zDaftar, zHalaman, zId, zSaat, zTanggal, zTanggalHitung } from './bentuk.ts'

/** A computed value with its kind, so that a screen or a machine knows how to write it. */
export const zNilaiJaga = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.enum(['rupiah', 'hari', 'bulan', 'angka']), nilai: z.number() }),
  z.object({ jenis: z.literal('tanggal'), nilai: zTanggalHitung }),
  z.object({ jenis: z.literal('teks'), nilai: z.string() }),
])
export const zKolomJaga = z.object({
  hitung: z.string(),
  judul: z.string(),
  /** Value before, shown under the new one. */
  dari: z.string().optional(),
  dijumlah: z.boolean().optional(),
})

export const zBarisPenjagaan = z.object({
  pegawaiId: zId,
  nama: z.string(),
  nip: z.string(),
  golongan: z.string(),
  perangkatDaerah: z.string(),
  perangkatDaerahSingkat: z.string(),
  tmt: zTanggal,
  /** By the names in `kolom`; null when a table of that year or a fact is missing: `alasan` then says so. */
  nilai: z.record(z.string(), zNilaiJaga.nullable()),
  batasUsul: zTanggal,
  terlambat: z.boolean(),
  putusan: z.enum(['memenuhi', 'tidak-memenuhi', 'perlu-pertimbangan', 'data-kurang']),
  /** Why the row is here, or why it cannot be proposed. */
  alasan: z.string(),
  dasar: z.array(z.string()),
  usulan: z.object({ id: zId, nomor: z.string().nullable(), cap: z.string() }).nullable(),
})

export const semuaPenjagaan = kontrak({
  metode: 'GET',
  jalur: '/api/penjagaan',
  hak: 'penjagaan.baca',
  noun: 'penjagaan',
  judul: 'Semua penjagaan yang berlaku hari ini',
  jawab: z.object({
    baris: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        /** Service the watch opens work for. */
        layanan: z.string(),
        layananNama: z.string(),
        /** Months ahead at which its people are looked for. */
        bulanDepan: z.number().int(),
        dasar: z.array(z.string()),
      }),
    ),
  }),
})

const zHasilJaga = z.object({
  tmt: zTanggalHitung.nullable(),
  putusan: z.enum(['memenuhi', 'tidak-memenuhi', 'perlu-pertimbangan', 'data-kurang', 'tidak-dijaga']),
  /** The condition that decided, in words, and its articles. */
  fakta: z.string(),
  dasar: z.array(z.string()),
})

export const perubahanHasil = kontrak({
  metode: 'GET',
  jalur: '/api/penjagaan/perubahan',
  hak: 'penjagaan.baca',
  noun: 'penjagaan',
  judul: 'Hasil penjagaan yang berubah karena riwayat atau aturan, dan sebabnya',
  query: zHalaman.extend({
    kode: z.string().max(60).optional(),
    sebab: z.enum(['riwayat', 'aturan']).optional(),
    perangkatDaerah: zId.optional(),
    cari: z.string().trim().max(100).optional(),
  }),
  jawab: zDaftar(
    z.object({
      id: zId,
      pegawaiId: zId,
      nama: z.string(),
      nip: z.string(),
      perangkatDaerahSingkat: z.string(),
      penjagaan: z.string(),
      penjagaanNama: z.string(),
      pada: zSaat,
      sebelum: zHasilJaga,
      sesudah: zHasilJaga,
      sebab: z.enum(['riwayat', 'aturan']),
      /** What happened, in words. */
      uraian: z.string(),
      usulan: z.object({ id: zId, nomor: z.string().nullable() }).nullable(),
    }),
  ),
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
    nama: z.string(),
    kolom: z.array(zKolomJaga),
    ringkas: z.object({
      memenuhi: z.number().int(),
      lain: z.number().int(),
      /** Sum a month of the summed columns over those who qualify; null where the list sums nothing. */
      selisih: z.number().int().nullable(),
    }),
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
