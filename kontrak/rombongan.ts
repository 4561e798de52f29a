// Rombongan of the BKPSDM: a campaign that opens many cases, a sitting that decides many, a covering letter that carries many.
import { z } from 'zod'
import { kontrak, zId, zTanggal } from './bentuk.ts'

export const zHasilRombongan = z.object({
  pegawaiId: zId,
  nama: z.string(),
  usulanId: zId.nullable(),
  nomor: z.string().nullable(),
  /** Why this one is out, or was not moved; null = done. */
  alasan: z.string().nullable(),
  dasar: z.array(z.string()),
})

const jawab = z.object({
  id: zId,
  judul: z.string(),
  jadi: z.number().int(),
  tidak: z.number().int(),
  hasil: z.array(zHasilRombongan),
})

/** Every employee of the population comes out once: a draft was opened, or the reason why not. */
export const bukaKampanye = kontrak({
  metode: 'POST',
  jalur: '/api/rombongan/kampanye',
  hak: 'rombongan.kelola',
  noun: 'penjagaan',
  judul: 'Membuka kampanye: draf satu layanan untuk banyak pegawai yang memenuhi aturannya',
  isi: z.object({
    layanan: z.string().max(60),
    varian: z.string().max(60).optional(),
    judul: z.string().trim().min(5).max(200),
    perangkatDaerah: zId.optional(),
    pegawai: z.array(zId).min(1).max(2000).optional(),
  }),
  jawab,
})

/** One event on paper, many cases: each moves by its own result; a refused one stays where it was, with the reason. */
export const tindakRombongan = kontrak({
  metode: 'POST',
  jalur: '/api/rombongan/tindakan/:tindakan',
  hak: 'rombongan.kelola',
  noun: 'penjagaan',
  judul: 'Satu surat pengantar, jawaban, atau sidang untuk banyak usulan',
  params: z.object({ tindakan: z.enum(['kirim-pihak', 'catat-jawaban', 'catat-sidang']) }),
  isi: z.object({
    judul: z.string().trim().min(5).max(200),
    nomor: z.string().trim().min(3).max(100),
    tanggal: zTanggal,
    pejabat: z.string().trim().max(200).optional(),
    /** Members who sat, by name and office as in the minutes. */
    anggota: z.array(z.string().trim().min(3).max(200)).max(50).optional(),
    risalah: z.string().trim().max(10_000).optional(),
    usulan: z
      .array(
        z.object({
          id: zId,
          versi: z.number().int(),
          hasil: z.enum(['disetujui', 'dikembalikan', 'tidak-disetujui']).optional(),
          alasan: z.string().trim().max(2000).optional(),
        }),
      )
      .min(1)
      .max(500),
  }),
  jawab,
})
