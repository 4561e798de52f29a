// Statistik: the workforce on a day, of a unit or of all, by every mark the officers ask for.
import { z } from 'zod'
import { kontrak, zId, zTanggal } from './bentuk.ts'

const zHitung = z.array(z.object({ kode: z.string(), nama: z.string(), jumlah: z.number().int() }))

export const bacaStatistik = kontrak({
  metode: 'GET',
  jalur: '/api/statistik',
  hak: 'statistik.baca',
  noun: 'statistik',
  judul: 'Statistik pegawai pada satu hari, dan pensiun sepuluh tahun ke depan',
  query: z.object({ perangkatDaerah: zId.optional(), perTanggal: zTanggal.optional() }),
  jawab: z.object({
    perTanggal: z.string(),
    perangkatDaerah: z.string().nullable(),
    jumlah: z.number().int(),
    /** Each group adds up to `jumlah`. */
    kelompok: z.array(z.object({ kode: z.string(), judul: z.string(), baris: zHitung })),
    /** First days of pension by year, from the rule on retirement age. */
    pensiun: zHitung,
    /** People whose day of pension the rule could not give (a fact is missing, or it lies further away). */
    pensiunDiLuar: z.number().int(),
    dasarPensiun: z.array(z.string()),
  }),
})
