// Layanan, regulasi, daerah: what anyone may read; and the personal part of a service sheet.
import { z } from 'zod'
import { kontrak, zId, zTanggal } from './bentuk.ts'
import { zPutusanAturan } from './putusan.ts'

export const bacaDaerah = kontrak({
  metode: 'GET',
  jalur: '/api/daerah',
  hak: 'umum',
  noun: 'layanan',
  judul: 'Pemerintah daerah pemilik pemasangan ini',
  jawab: z.object({
    kode: z.string(),
    nama: z.string(),
    pemda: z.string(),
    zona: z.string(),
    hari: zTanggal,
    demo: z.boolean(),
    versi: z.string(),
  }),
})

export const zLayanan = z.object({
  kode: z.string(),
  nama: z.string(),
  kelompok: z.string(),
  ringkas: z.string(),
  aktif: z.boolean(),
})

export const daftarLayanan = kontrak({
  metode: 'GET',
  jalur: '/api/layanan',
  hak: 'umum',
  noun: 'layanan',
  judul: 'Layanan yang tersedia',
  jawab: z.object({ baris: z.array(zLayanan) }),
})

export const bacaLayanan = kontrak({
  metode: 'GET',
  jalur: '/api/layanan/:kode',
  hak: 'umum',
  noun: 'layanan',
  judul: 'Lembar layanan: syarat, tahap, lama, dasar hukum',
  params: z.object({ kode: z.string().max(60) }),
  jawab: zLayanan.extend({
    edisi: zTanggal,
    sop: z.string(),
    dasar: z.array(z.string()),
    pengaju: z.array(z.string()),
    syarat: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        keterangan: z.string().optional(),
        dasar: z.array(z.string()),
      }),
    ),
    tahap: z.array(
      z.object({
        ke: z.number().int(),
        nama: z.string(),
        pelaksana: z.string(),
        lama: z.string().nullable(),
        dasar: z.array(z.string()),
      }),
    ),
    lamaHariKerja: z.number().int().nullable(),
    /** Time the applicant has to complete lacking documents (Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c). */
    lamaMelengkapi: z.string(),
    produk: z.object({ nama: z.string(), penandatangan: z.string() }),
  }),
})

/** For the person signed in: am I entitled, from when, how much, what do I still have to upload? */
export const layananSaya = kontrak({
  metode: 'GET',
  jalur: '/api/layanan/:kode/saya',
  hak: 'masuk',
  noun: 'layanan',
  judul: 'Putusan aturan dan berkas layanan ini bagi saya',
  params: z.object({ kode: z.string().max(60) }),
  query: z.object({ pegawaiId: zId.optional() }),
  jawab: z.object({
    putusan: z.array(zPutusanAturan),
    ringkas: z.object({
      tmt: zTanggal.nullable(),
      gajiLama: z.number().int().nullable(),
      gajiBaru: z.number().int().nullable(),
      batasUsul: zTanggal.nullable(),
    }),
    berkas: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        wajib: z.boolean(),
        adaDiArsip: z.boolean(),
        keterangan: z.string().optional(),
      }),
    ),
    usulanBerjalan: z.object({ id: zId, nomor: z.string().nullable(), cap: z.string() }).nullable(),
  }),
})

export const bacaKutipan = kontrak({
  metode: 'GET',
  jalur: '/api/regulasi',
  hak: 'umum',
  noun: 'layanan',
  judul: 'Bunyi pasal dari satu kutipan',
  query: z.object({ kutipan: z.string().max(300) }),
  jawab: z.object({ kutipan: z.string(), peraturan: z.string(), dimuat: z.boolean(), teks: z.string() }),
})
