// Kewenangan: Plt, Plh and pelimpahan, recorded with their instrument.
import { z } from 'zod'
import { kontrak, zId, zTanggal } from './bentuk.ts'

const alasan = z.string().trim().min(10, 'Tulis alasan sedikitnya 10 huruf.').max(500)
const zJenisKewenangan = z.enum(['plt', 'plh', 'pelimpahan'])

export const daftarKewenangan = kontrak({
  metode: 'GET',
  jalur: '/api/kewenangan',
  hak: 'kewenangan.baca',
  noun: 'kewenangan',
  judul: 'Siapa menandatangani apa: menurut SOP, dan menurut instrumen Plt, Plh, dan pelimpahan',
  jawab: z.object({
    sop: z.array(
      z.object({
        produk: z.string(),
        namaProduk: z.string(),
        jabatan: z.string(),
        namaJabatan: z.string(),
        pejabat: z.string().nullable(),
        golongan: z.string().nullable(),
        instrumen: z.string(),
        berlaku: z.string(),
        sampai: z.string().nullable(),
      }),
    ),
    instrumen: z.array(
      z.object({
        id: zId,
        jenis: zJenisKewenangan,
        jabatan: z.string(),
        namaJabatan: z.string(),
        nama: z.string().nullable(),
        produk: z.array(z.string()),
        nomor: z.string(),
        tanggal: z.string(),
        berlaku: z.string(),
        sampai: z.string(),
        keadaan: z.enum(['belum', 'berlaku', 'berakhir', 'dicabut']),
        alasanCabut: z.string().nullable(),
      }),
    ),
    pilihanJabatan: z.array(z.object({ kode: z.string(), nama: z.string() })),
    pilihanProduk: z.array(z.object({ kode: z.string(), nama: z.string() })),
  }),
})

export const catatKewenangan = kontrak({
  metode: 'POST',
  jalur: '/api/kewenangan',
  hak: 'kewenangan.kelola',
  noun: 'kewenangan',
  judul: 'Mencatat Plt, Plh, atau pelimpahan menurut instrumennya',
  isi: z.object({
    jenis: zJenisKewenangan,
    jabatan: z.string().max(80),
    /** NIP of the one who acts; none for a pelimpahan. */
    nip: z
      .string()
      .trim()
      .regex(/^[\d ]{18,24}$/, 'NIP 18 angka.')
      .optional(),
    produk: z.array(z.string().max(80)).max(50),
    golongan: z.object({ dari: z.string().max(8), sampai: z.string().max(8) }).optional(),
    atasNama: z.string().trim().max(120).optional(),
    nomor: z.string().trim().min(3, 'Tulis nomor instrumennya.').max(100),
    tanggal: zTanggal,
    berlaku: zTanggal,
    sampai: zTanggal,
  }),
  jawab: z.object({ id: zId }),
})

export const cabutKewenangan = kontrak({
  metode: 'POST',
  jalur: '/api/kewenangan/:id/cabut',
  hak: 'kewenangan.kelola',
  noun: 'kewenangan',
  judul: 'Mengakhiri instrumen lebih awal, mulai besok',
  params: z.object({ id: zId }),
  isi: z.object({ alasan }),
  jawab: z.object({ sampai: z.string() }),
})
