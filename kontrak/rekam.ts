// Rekam: the whole record of a person in the six groups of Jambi 31/2018 Pasal 5 ayat (1), and who looked at it.
import { z } from 'zod'
import { kontrak, zId, zSaat, zTanggal } from './bentuk.ts'

/** How a row stands on the day looked at. */
export const zKedudukanBaris = z.enum(['berlaku', 'lewat', 'nanti', 'dikoreksi'])

const zKolomRekam = z.object({
  kode: z.string(),
  judul: z.string(),
  jenis: z.enum(['teks', 'tanggal', 'rupiah', 'bulan', 'angka', 'ya-tidak']),
})

export const zBarisRekam = z.object({
  id: zId,
  kedudukan: zKedudukanBaris,
  mulai: z.string().nullable(),
  sampai: z.string().nullable(),
  isi: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  nomor: z.string().nullable(),
  tanggal: z.string().nullable(),
  pejabat: z.string().nullable(),
  /** Where the row came from: 'sk', 'usulan', 'impor', 'perubahan', … */
  sumber: z.string().nullable(),
  arsipId: zId.nullable(),
  usulanId: zId.nullable(),
  /** The row that took its place. */
  dikoreksiOleh: zId.nullable(),
  dicatatPada: zSaat,
})

export const zRiwayatRekam = z.object({
  kode: z.string(),
  judul: z.string(),
  kolom: z.array(zKolomRekam),
  baris: z.array(zBarisRekam),
  /** Closed to this reader: the rows are not counted either. */
  tertutup: z.boolean(),
})

export const rekamPegawai = kontrak({
  metode: 'GET',
  jalur: '/api/pegawai/:id/rekam',
  hak: 'pegawai.baca',
  noun: 'pegawai',
  judul: 'Rekam seorang pegawai pada satu hari, dalam enam kelompok data',
  params: z.object({ id: zId }),
  query: z.object({ perTanggal: zTanggal.optional() }),
  jawab: z.object({
    id: zId,
    nama: z.string(),
    nip: z.string(),
    perTanggal: z.string(),
    milikSendiri: z.boolean(),
    ringkas: z.object({
      golongan: z.string().nullable(),
      jabatan: z.string().nullable(),
      unit: z.string().nullable(),
      perangkatDaerah: z.string(),
      keadaan: z.string(),
    }),
    pokok: z.array(
      z.object({ kode: z.string(), judul: z.string(), nilai: z.string().nullable(), tertutup: z.boolean() }),
    ),
    /** Where NIP, NIK and register disagree. */
    temuan: z.array(z.object({ isian: z.string(), pesan: z.string() })),
    kelompok: z.array(
      z.object({
        nomor: z.number().int(),
        nama: z.string(),
        dasar: z.string(),
        riwayat: z.array(zRiwayatRekam),
      }),
    ),
  }),
})

export const pelihatSaya = kontrak({
  metode: 'GET',
  jalur: '/api/saya/pelihat',
  hak: 'masuk',
  noun: 'pegawai',
  judul: 'Siapa yang melihat data saya, dan kapan',
  jawab: z.object({
    baris: z.array(z.object({ pada: zSaat, nama: z.string(), jabatan: z.string(), apa: z.string() })),
  }),
})
