// SOP of one service as everybody may read and print it: stages, actors, days, law, requirements, result.
import { z } from 'zod'
import { kontrak, zTanggal } from './bentuk.ts'

export const zLangkahSop = z.object({
  ke: z.number().int(),
  tahap: z.string(),
  nama: z.string(),
  pelaku: z.string(),
  /** Time the SOP gives; null when the text names none. */
  lama: z.string().nullable(),
  /** Does the clock of the BKPSDM run here? */
  berjalan: z.boolean(),
  /** What may be done in this step and where it leads, in words. */
  tindakan: z.array(
    z.object({ nomor: z.string(), nama: z.string(), ke: z.array(z.string()), dasar: z.array(z.string()) }),
  ),
  dasar: z.array(z.string()),
  /** For a step beside the way (papers lacking, refusal): the step it branches from. */
  cabangDari: z.number().int().nullable(),
})

export const sopLayanan = kontrak({
  metode: 'GET',
  jalur: '/api/layanan/:kode/sop',
  hak: 'umum',
  noun: 'layanan',
  judul: 'SOP layanan: tahap, pelaku, lama, dasar hukum, syarat, hasil',
  params: z.object({ kode: z.string().max(60) }),
  query: z.object({ varian: z.string().max(60).optional() }),
  jawab: z.object({
    kode: z.string(),
    nama: z.string(),
    edisi: zTanggal,
    sop: z.string(),
    pemda: z.string(),
    varian: z.array(z.object({ kode: z.string(), nama: z.string() })),
    dipilih: z.string().nullable(),
    dasar: z.array(z.string()),
    pengaju: z.array(z.string()),
    /** Actors in the order they first act: the lanes of the drawing. */
    pelaku: z.array(z.string()),
    langkah: z.array(zLangkahSop),
    syarat: z.array(
      z.object({ nama: z.string(), keterangan: z.string().optional(), dasar: z.array(z.string()) }),
    ),
    isian: z.array(z.object({ label: z.string(), wajib: z.boolean(), keterangan: z.string().optional() })),
    aturan: z.array(
      z.object({ nama: z.string(), saat: z.string(), sifat: z.string(), dasar: z.array(z.string()) }),
    ),
    lamaMelengkapi: z.string(),
    produk: z.object({
      nama: z.string(),
      penandatangan: z.string(),
      buku: z.string(),
      moda: z.array(z.string()),
      serah: z.array(z.string()),
      kertas: z.string(),
      akibat: z.array(z.object({ nama: z.string(), dasar: z.array(z.string()) })),
      dasar: z.array(z.string()),
    }),
  }),
})

/** The letter a service ends with, composed from its template with invented data; marked CONTOH. */
export const contohSop = kontrak({
  metode: 'GET',
  jalur: '/api/layanan/:kode/sop/contoh',
  hak: 'umum',
  noun: 'layanan',
  judul: 'Contoh hasil layanan (PDF) dengan data rekaan',
  wujud: 'berkas',
  params: z.object({ kode: z.string().max(60) }),
  query: z.object({ varian: z.string().max(60).optional() }),
  jawab: z.any(),
  batasPerMenit: 20,
})
