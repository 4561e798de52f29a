// Perwakilan: the heir who speaks for a deceased employee (reading A-12 of Perwali Kediri 80/2021 Pasal 13 ayat (2)).
import { z } from 'zod'
import { kontrak, zId, zSaat, zTanggal } from './bentuk.ts'

export const HUBUNGAN_AHLI_WARIS = ['istri', 'suami', 'anak', 'orang-tua', 'saudara', 'wali'] as const

export const zPerwakilan = z.object({
  id: zId,
  nama: z.string(),
  hubungan: z.enum(HUBUNGAN_AHLI_WARIS),
  /** Only the last four digits. */
  nik: z.string(),
  telepon: z.string(),
  dasar: z.string(),
  tanggal: zTanggal,
  arsipId: zId,
  dicatatOleh: z.string(),
  dicatatPada: zSaat,
  dicabutOleh: z.string().nullable(),
  dicabutPada: zSaat.nullable(),
  dicabutAlasan: z.string().nullable(),
})

const params = z.object({ id: zId })

export const bacaPerwakilan = kontrak({
  metode: 'GET',
  jalur: '/api/pegawai/:id/perwakilan',
  hak: 'perwakilan.baca',
  noun: 'perwakilan',
  judul: 'Perwakilan ahli waris seorang pegawai yang meninggal dunia',
  params,
  jawab: z.object({
    almarhum: z.boolean(),
    bolehCatat: z.boolean(),
    /** Services with a kind that the desk may file for the heir. */
    layanan: z.array(z.object({ kode: z.string(), nama: z.string() })),
    baris: z.array(zPerwakilan),
  }),
})

export const catatPerwakilan = kontrak({
  metode: 'POST',
  jalur: '/api/pegawai/:id/perwakilan',
  hak: 'perwakilan.catat',
  noun: 'perwakilan',
  judul: 'Mencatat perwakilan ahli waris beserta buktinya',
  wujud: 'unggah',
  params,
  isi: z.object({
    nama: z.string().trim().min(3, 'Tulis nama lengkap ahli waris.').max(120),
    hubungan: z.enum(HUBUNGAN_AHLI_WARIS),
    nik: z.string().regex(/^\d{16}$/, 'NIK terdiri atas 16 angka.'),
    telepon: z.string().regex(/^[0-9+ -]{8,20}$/, 'Tulis nomor telepon dengan angka, misalnya 081234567890.'),
    dasar: z.string().trim().min(5, 'Tulis nomor surat keterangan ahli waris.').max(200),
    tanggal: zTanggal,
  }),
  jawab: z.object({ id: zId }),
})

export const cabutPerwakilan = kontrak({
  metode: 'POST',
  jalur: '/api/perwakilan/:id/cabut',
  hak: 'perwakilan.catat',
  noun: 'perwakilan',
  judul: 'Mencabut perwakilan ahli waris dengan alasan',
  params,
  isi: z.object({ alasan: z.string().trim().min(10, 'Tulis alasan sedikitnya 10 huruf.').max(500) }),
  jawab: z.object({ id: zId }),
})
