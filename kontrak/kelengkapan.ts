// Kelengkapan: inventory of the record, the BKN index, and the Meja Data.
import { z } from 'zod'
import { kontrak, zDaftar, zHalaman, zId, zSaat } from './bentuk.ts'

const pd = { perangkatDaerah: zId.optional() }

export const inventarisData = kontrak({
  metode: 'GET',
  jalur: '/api/kelengkapan',
  hak: 'kelengkapan.baca',
  noun: 'kelengkapan',
  judul: 'Inventarisasi kelengkapan data tiap perangkat daerah dalam enam kelompok',
  query: z.object(pd),
  jawab: z.object({
    kelompok: z.array(z.object({ nomor: z.number().int(), nama: z.string(), dasar: z.string() })),
    butir: z.array(
      z.object({ kode: z.string(), kelompok: z.number().int(), nama: z.string(), saran: z.string() }),
    ),
    baris: z.array(
      z.object({
        perangkatDaerahId: zId,
        perangkatDaerah: z.string(),
        orang: z.number().int(),
        ada: z.record(z.string(), z.number().int()),
        /** Share of items there, 0..100, by group and whole. */
        persen: z.record(z.string(), z.number()),
      }),
    ),
  }),
})

export const orangBelumLengkap = kontrak({
  metode: 'GET',
  jalur: '/api/kelengkapan/orang',
  hak: 'kelengkapan.baca',
  noun: 'kelengkapan',
  judul: 'Daftar kerja: siapa belum lengkap, dan apa yang kurang',
  query: zHalaman.extend({
    ...pd,
    butir: z.string().max(40).optional(),
    kelompok: z.coerce.number().int().min(1).max(6).optional(),
  }),
  jawab: zDaftar(
    z.object({
      pegawaiId: zId,
      nama: z.string(),
      nip: z.string(),
      perangkatDaerah: z.string(),
      kurang: z.array(z.string()),
    }),
  ),
})

const zDimensi = z.enum(['kelengkapan', 'ketepatan-waktu', 'akurasi', 'konsistensi'])

export const indeksData = kontrak({
  metode: 'GET',
  jalur: '/api/kelengkapan/indeks',
  hak: 'kelengkapan.baca',
  noun: 'kelengkapan',
  judul: 'Indeks kualitas data menurut 27 indikator BKN',
  query: z.object(pd),
  jawab: z.object({
    indeks: z.number(),
    dimensi: z.array(z.object({ kode: zDimensi, bobot: z.number(), nilai: z.number() })),
    indikator: z.array(
      z.object({
        kode: z.string(),
        dimensi: zDimensi,
        nama: z.string(),
        saran: z.string(),
        kena: z.number().int(),
        dinilai: z.number().int(),
      }),
    ),
    perluVerifikasi: z.string(),
  }),
})

const zPutusanAnomali = z.enum(['diterima', 'ditanyakan', 'diabaikan'])

export const daftarAnomali = kontrak({
  metode: 'GET',
  jalur: '/api/meja-data',
  hak: 'kelengkapan.baca',
  noun: 'kelengkapan',
  judul: 'Meja Data: anomali yang menunggu putusan, atau yang sudah diputus',
  query: zHalaman.extend({
    ...pd,
    keadaan: z.enum(['terbuka', 'diputus']).default('terbuka'),
    kode: z.string().max(10).optional(),
  }),
  jawab: zDaftar(
    z.object({
      pegawaiId: zId,
      nama: z.string(),
      nip: z.string(),
      perangkatDaerah: z.string(),
      kode: z.string(),
      namaAnomali: z.string(),
      saran: z.string(),
      bukti: z.string(),
      putusan: zPutusanAnomali.nullable(),
      alasan: z.string().nullable(),
      oleh: z.string().nullable(),
      pada: zSaat.nullable(),
    }),
  ),
})

export const putusAnomali = kontrak({
  metode: 'POST',
  jalur: '/api/meja-data',
  hak: 'kelengkapan.putus',
  noun: 'kelengkapan',
  judul: 'Memutus satu anomali: terima, tanyakan kepada pegawai, atau abaikan, dengan alasan',
  isi: z.object({
    pegawaiId: zId,
    kode: z.string().max(10),
    putusan: zPutusanAnomali,
    alasan: z.string().trim().min(10, 'Tulis alasan sedikitnya 10 huruf.').max(500),
  }),
  jawab: z.object({ putusan: zPutusanAnomali }),
})
