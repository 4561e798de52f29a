// Schemas of verdicts, shared by the rules API and the case.
import { z } from 'zod'
import { zTanggal, zTanggalHitung } from './bentuk.ts'

export const zPutusan = z.enum(['memenuhi', 'tidak-memenuhi', 'perlu-pertimbangan', 'data-kurang'])

export const zHasilSyarat = z.object({
  kode: z.string(),
  bunyi: z.string(),
  putusan: zPutusan,
  fakta: z.string(),
  dasar: z.array(z.string()),
  saran: z.string().optional(),
})

export const zNilaiHitung = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('tanggal'), nilai: zTanggalHitung }),
  z.object({ jenis: z.literal('rupiah'), nilai: z.number().int() }),
  z.object({ jenis: z.literal('hari'), nilai: z.number().int() }),
  z.object({ jenis: z.literal('bulan'), nilai: z.number().int() }),
  z.object({ jenis: z.literal('angka'), nilai: z.number() }),
  z.object({ jenis: z.literal('teks'), nilai: z.string() }),
  z.object({
    jenis: z.literal('daftar'),
    nilai: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  }),
])

export const zPutusanAturan = z.object({
  aturan: z.string(),
  nama: z.string(),
  edisi: zTanggal,
  tanggalAcuan: zTanggalHitung,
  dasar: z.array(z.string()),
  perluVerifikasi: z.string().optional(),
  putusan: zPutusan,
  syarat: z.array(zHasilSyarat),
  hitung: z.record(z.string(), zNilaiHitung),
})
