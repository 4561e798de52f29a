// Buku: registers as projections of events and histories.
import { z } from 'zod'
import { kontrak, zBulan, zDaftar, zHalaman, zId, zTanggal } from './bentuk.ts'

export const zKolomBuku = z.object({
  kode: z.string(),
  nama: z.string(),
  tipe: z.string(),
  dijumlah: z.boolean(),
})

export const daftarBuku = kontrak({
  metode: 'GET',
  jalur: '/api/buku',
  hak: 'buku.baca',
  noun: 'buku',
  judul: 'Buku register yang ada',
  jawab: z.object({
    baris: z.array(
      z.object({
        kode: z.string(),
        nomor: z.number().int(),
        nama: z.string(),
        dasar: z.array(z.string()),
        pengelola: z.string(),
        laporan: z.object({
          berkala: z.enum(['tahunan', 'semesteran', 'bulanan', 'instruksi']),
          tanggal: z.array(z.string()),
          bentuk: z.enum(['rekap', 'rekap-dan-berkas', 'form-asli']),
        }),
      }),
    ),
  }),
})

export const bacaBuku = kontrak({
  metode: 'GET',
  jalur: '/api/buku/:kode',
  hak: 'buku.baca',
  noun: 'buku',
  judul: 'Isi buku untuk satu tahun atau bulan',
  params: z.object({ kode: z.string().max(60) }),
  query: zHalaman.extend({
    tahun: z.coerce.number().int().min(2000).max(2100),
    bulan: zBulan.optional(),
    perangkatDaerah: zId.optional(),
    cari: z.string().trim().max(100).optional(),
    per: zTanggal.optional().describe('Buku sebagaimana adanya pada akhir hari ini; kosong berarti hari ini'),
  }),
  jawab: zDaftar(
    z.object({
      urut: z.number().int(),
      batal: z.boolean(),
      sel: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
      usulanId: zId.nullable(),
      naskahId: zId.nullable(),
      pegawaiId: zId.nullable(),
      manualId: zId.nullable(),
    }),
  ).extend({
    buku: z.object({
      kode: z.string(),
      nomor: z.number().int(),
      nama: z.string(),
      kolom: z.array(zKolomBuku),
    }),
    /** Totals of this page and of the whole selection; void rows are not counted. */
    jumlahHalaman: z.record(z.string(), z.number()),
    jumlahSeluruh: z.record(z.string(), z.number()),
    bulanAda: z.array(z.object({ bulan: zBulan, jumlah: z.number().int() })),
  }),
})
