// Arsip Digital: the documents of one person, searching them, opening one, keeping and disposing by schedule.
import { z } from 'zod'
import { kontrak, zDaftar, zHalaman, zId, zSaat, zSidik, zTanggal } from './bentuk.ts'

const dasar = { noun: 'arsip' } as const
const zKelompok = z.coerce.number().int().min(1).max(6)

export const zArsip = z.object({
  id: zId,
  jenisDokumen: z.string(),
  jenisNama: z.string(),
  kelompok: z.number().int(),
  judul: z.string(),
  nomor: z.string().nullable(),
  tanggal: zTanggal.nullable(),
  ukuran: z.number().int(),
  tipe: z.string(),
  versi: z.number().int(),
  sumber: z.string(),
  sidik: zSidik,
  dibuatPada: zSaat,
  halaman: z.number().int().nullable(),
  /** 'menunggu': in quarantine until the virus scanner has seen it. */
  pindai: z.enum(['tanpa-pemindai', 'bersih', 'menunggu', 'terjangkit']),
  dibersihkan: z.array(z.string()),
})

export const daftarArsip = kontrak({
  ...dasar,
  metode: 'GET',
  jalur: '/api/arsip',
  hak: 'arsip.baca',
  judul: 'Arsip Digital seorang pegawai (tanpa pegawaiId: milik sendiri)',
  query: z.object({ pegawaiId: zId.optional() }),
  jawab: z.object({
    pegawai: z.object({ id: zId, nama: z.string(), perangkatDaerah: z.string() }),
    milikSendiri: z.boolean(),
    bolehUnggah: z.boolean(),
    /** Kinds a person may add himself, for the form. */
    jenis: z.array(z.object({ kode: z.string(), nama: z.string(), kelompok: z.number().int() })),
    baris: z.array(zArsip.extend({ versiLama: z.array(zArsip) })),
  }),
})

/** One requirement against the archive on the day of asking. */
export const zKelengkapan = z.object({
  jenisDokumen: z.string(),
  nama: z.string(),
  keadaan: z.enum(['berlaku', 'terlalu-lama', 'tidak-ada']),
  /** Oldest day a document may bear. */
  sejak: zTanggal.nullable(),
  dokumen: z.object({ id: zId, tanggal: zTanggal }).nullable(),
  /** Services that ask for it. */
  layanan: z.array(z.string()),
})
export const kelengkapanArsip = kontrak({
  ...dasar,
  metode: 'GET',
  jalur: '/api/arsip/kelengkapan',
  hak: 'arsip.baca',
  judul: 'Persyaratan layanan terhadap isi arsip pada hari ini: berlaku, terlalu lama, tidak ada',
  query: z.object({ pegawaiId: zId.optional() }),
  jawab: z.object({ hari: zTanggal, baris: z.array(zKelengkapan) }),
})

/** A POST that only reads: words of a search never stand in an address. */
export const cariArsip = kontrak({
  ...dasar,
  metode: 'POST',
  jalur: '/api/arsip/cari',
  hak: 'arsip.baca',
  judul: 'Mencari dokumen menurut kata di dalamnya dan keterangannya',
  isi: zHalaman.extend({
    kata: z.string().trim().max(200).optional(),
    jenis: z.string().max(60).optional(),
    kelompok: zKelompok.optional(),
    nomor: z.string().trim().max(100).optional(),
    dari: zTanggal.optional(),
    sampai: zTanggal.optional(),
    tahun: z.coerce.number().int().min(1900).max(2200).optional(),
    pegawaiId: zId.optional(),
    perangkatDaerahId: zId.optional(),
  }),
  jawab: zDaftar(
    zArsip.extend({
      pegawaiId: zId,
      pemilik: z.string(),
      perangkatDaerah: z.string(),
      cuplikan: z.string().nullable(),
    }),
  ),
})

/** Its own document put into the archive, or a newer version of one. */
export const unggahArsip = kontrak({
  ...dasar,
  metode: 'POST',
  jalur: '/api/arsip',
  hak: 'arsip.unggah',
  judul: 'Menyimpan dokumen ke Arsip Digital',
  wujud: 'unggah',
  isi: z.object({
    pegawaiId: zId.optional(),
    jenisDokumen: z.string().max(60),
    judul: z.string().trim().min(3, 'Tulis nama dokumen, paling sedikit 3 huruf.').max(200),
    nomor: z.string().trim().max(100).optional(),
    tanggal: zTanggal,
    menggantikanId: zId.optional(),
  }),
  jawab: z.object({ arsipId: zId, versi: z.number().int(), catatan: z.array(z.string()) }),
})

/** Asks for the address that opens one document for a few minutes, in this session only; noted when it is another's. */
export const tautanArsip = kontrak({
  ...dasar,
  metode: 'POST',
  jalur: '/api/arsip/:id/tautan',
  hak: 'arsip.baca',
  judul: 'Meminta tautan singkat untuk membuka satu dokumen',
  params: z.object({ id: zId }),
  jawab: z.object({ tautan: z.string(), sampai: zSaat }),
})
export const isiArsip = kontrak({
  ...dasar,
  metode: 'GET',
  jalur: '/api/arsip/:id/isi',
  hak: 'arsip.baca',
  judul: 'Isi satu berkas arsip, lewat tautan singkat',
  wujud: 'berkas',
  params: z.object({ id: zId }),
  query: z.object({
    sampai: z.coerce.number().int().positive().optional(),
    tanda: z.string().max(64).optional(),
  }),
  jawab: z.any(),
})

export const pembacaanArsip = kontrak({
  ...dasar,
  metode: 'GET',
  jalur: '/api/arsip/pembacaan',
  hak: 'arsip.baca',
  judul: 'Siapa membuka dokumen saya',
  jawab: z.object({
    baris: z.array(
      z.object({ arsipId: zId, judul: z.string(), pada: zSaat, nama: z.string(), jabatan: z.string() }),
    ),
  }),
})

export const zRetensi = z.object({
  id: zId,
  judul: z.string(),
  jenisNama: z.string(),
  pemilik: z.string(),
  tanggal: zTanggal,
  sumber: z.string(),
  habisAktif: zTanggal,
  habisInaktif: zTanggal,
  nasib: z.enum(['permanen', 'dinilai-kembali', 'musnah']),
  /** May stand in a disposal. */
  bolehMusnah: z.boolean(),
  perluVerifikasi: z.boolean(),
  dasar: z.array(z.string()),
})
export const retensiArsip = kontrak({
  ...dasar,
  metode: 'GET',
  jalur: '/api/arsip/retensi',
  hak: 'arsip.retensi',
  judul: 'Dokumen yang habis masa simpannya',
  query: zHalaman,
  jawab: zDaftar(zRetensi),
})
export const musnahkanArsip = kontrak({
  ...dasar,
  metode: 'POST',
  jalur: '/api/arsip/pemusnahan',
  hak: 'arsip.musnahkan',
  judul: 'Memusnahkan dokumen menurut berita acara',
  isi: z.object({
    nomor: z.string().trim().min(3, 'Tulis nomor berita acara pemusnahan.').max(100),
    tanggal: zTanggal,
    alasan: z.string().trim().min(10, 'Tulis alasan, paling sedikit 10 huruf.').max(1000),
    arsip: z.array(zId).min(1).max(500),
  }),
  jawab: z.object({ jumlah: z.number().int() }),
})
