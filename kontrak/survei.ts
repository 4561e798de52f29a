// Survei: the questionnaire of a service and the recap without identities.
import { z } from 'zod'
import { kontrak, zTanggal } from './bentuk.ts'

export const bacaKuesioner = kontrak({
  metode: 'GET',
  jalur: '/api/survei/:kode',
  hak: 'masuk',
  noun: 'survei',
  judul: 'Kuesioner kepuasan',
  params: z.object({ kode: z.string().max(60) }),
  jawab: z.object({
    kode: z.string(),
    nama: z.string(),
    dasar: z.array(z.string()),
    unsur: z.array(
      z.object({
        kode: z.string(),
        tanya: z.string(),
        skala: z.array(z.object({ nilai: z.number().int(), label: z.string() })),
      }),
    ),
  }),
})
export const rekapSurvei = kontrak({
  metode: 'GET',
  jalur: '/api/survei-rekap',
  hak: 'survei.rekap',
  noun: 'survei',
  judul: 'Rekap kepuasan per layanan',
  query: z.object({ dari: zTanggal.optional(), sampai: zTanggal.optional() }),
  jawab: z.object({
    baris: z.array(
      z.object({
        layanan: z.string(),
        layananNama: z.string(),
        responden: z.number().int(),
        /** Null, and `unsur` empty, while fewer than five have answered: an average of few tells who said what. */
        ikm: z.number().nullable(),
        unsur: z.record(z.string(), z.number()),
      }),
    ),
  }),
})
