// Perubahan: a change of the own record proposed with proof, checked by the unit, decided by the BKPSDM.
import { z } from 'zod'
import { kontrak, zDaftar, zHalaman, zId, zSaat } from './bentuk.ts'

const dasar = { noun: 'perubahan' } as const

export const zKeadaanPerubahan = z.enum([
  'menunggu-unit',
  'menunggu-bkpsdm',
  'dikembalikan',
  'diterima',
  'ditolak',
  'dibatalkan',
])
export const zTindakanPerubahan = z.enum([
  'setujui',
  'terima',
  'kembalikan',
  'tolak',
  'kirim-ulang',
  'batalkan',
])

const zNilai = z.union([z.string().max(300), z.null()])
const zIsi = z.record(z.string().max(40), zNilai)

export const zKolomPerubahan = z.object({
  kode: z.string(),
  judul: z.string(),
  jenis: z.enum(['teks', 'tanggal', 'angka', 'pilihan']),
  pilihan: z.array(z.string()),
  wajib: z.boolean(),
})

export const bentukPerubahan = kontrak({
  ...dasar,
  metode: 'GET',
  jalur: '/api/perubahan/bentuk',
  hak: 'perubahan.baca',
  judul: 'Bagian data yang dapat diusulkan perubahannya, dan isiannya',
  jawab: z.object({
    bidang: z.array(
      z.object({
        kode: z.string(),
        judul: z.string(),
        /** A new row may be proposed. */
        tambah: z.boolean(),
        bukti: z.string(),
        jenisDokumen: z.string(),
        kolom: z.array(zKolomPerubahan),
      }),
    ),
  }),
})

export const isiPerubahan = kontrak({
  ...dasar,
  metode: 'GET',
  jalur: '/api/perubahan/isi',
  hak: 'perubahan.ajukan',
  judul: 'Isi yang tercatat sekarang, untuk mengisi formulir usul perubahan',
  query: z.object({ bidang: z.string().max(40), barisId: zId.optional(), pegawaiId: zId.optional() }),
  jawab: z.object({
    pegawaiId: zId,
    nama: z.string(),
    milikSendiri: z.boolean(),
    isi: zIsi,
    /** Columns whose value this reader may not see; he may still propose a new one. */
    tertutup: z.array(z.string()),
  }),
})

export const zBarisPerubahan = z.object({
  id: zId,
  pegawaiId: zId,
  nama: z.string(),
  perangkatDaerah: z.string(),
  bidang: z.string(),
  judul: z.string(),
  jenis: z.enum(['koreksi', 'tambah']),
  keadaan: zKeadaanPerubahan,
  /** Who holds it now, in words; null when it is done. */
  pemegang: z.string().nullable(),
  diajukanPada: zSaat,
})

export const daftarPerubahan = kontrak({
  ...dasar,
  metode: 'GET',
  jalur: '/api/perubahan',
  hak: 'perubahan.baca',
  judul: 'Usul perubahan data: milik saya, yang menunggu meja saya, atau semua dalam lingkup saya',
  query: zHalaman.extend({ tampilan: z.enum(['milik-saya', 'antrean', 'semua']).default('milik-saya') }),
  jawab: zDaftar(zBarisPerubahan),
})

export const bacaPerubahan = kontrak({
  ...dasar,
  metode: 'GET',
  jalur: '/api/perubahan/:id',
  hak: 'perubahan.baca',
  judul: 'Satu usul perubahan: yang lama, yang diusulkan, bukti, dan perjalanannya',
  params: z.object({ id: zId }),
  jawab: zBarisPerubahan.extend({
    versi: z.number().int(),
    alasan: z.string(),
    arsipId: zId,
    arsipJudul: z.string(),
    arsipTipe: z.string(),
    barisId: zId.nullable(),
    kolom: z.array(zKolomPerubahan.extend({ lama: zNilai, baru: zNilai, berubah: z.boolean() })),
    /** What this reader may do now. */
    tindakan: z.array(zTindakanPerubahan),
    peristiwa: z.array(
      z.object({
        tindakan: z.string(),
        keadaan: zKeadaanPerubahan,
        nama: z.string(),
        jabatan: z.string().nullable(),
        catatan: z.string().nullable(),
        pada: zSaat,
      }),
    ),
  }),
})

const zAlasan = z.string().trim().min(10, 'Tulis alasan sedikitnya 10 huruf.').max(1000)

export const ajukanPerubahan = kontrak({
  ...dasar,
  metode: 'POST',
  jalur: '/api/perubahan',
  hak: 'perubahan.ajukan',
  judul: 'Mengusulkan koreksi atau tambahan data dengan bukti',
  isi: z.object({
    /** Absent: one's own record. */
    pegawaiId: zId.optional(),
    bidang: z.string().max(40),
    /** The row put right; absent: a new row, or the basic data. */
    barisId: zId.optional(),
    isi: zIsi,
    alasan: zAlasan,
    arsipId: zId,
  }),
  jawab: z.object({ id: zId, keadaan: zKeadaanPerubahan }),
})

export const tindakPerubahan = kontrak({
  ...dasar,
  metode: 'POST',
  jalur: '/api/perubahan/:id/:tindakan',
  hak: 'perubahan.baca',
  judul: 'Menyetujui, menerima, mengembalikan, menolak, mengirim ulang, atau membatalkan usul perubahan',
  params: z.object({ id: zId, tindakan: zTindakanPerubahan }),
  isi: z.object({
    versi: z.number().int(),
    catatan: z.string().trim().max(1000).optional(),
    /** Only with 'kirim-ulang'. */
    isi: zIsi.optional(),
    arsipId: zId.optional(),
  }),
  jawab: z.object({ id: zId, keadaan: zKeadaanPerubahan }),
})
