// Kalender: holidays of a year, spans of force majeure, and the refusals that fell inside one.
import { z } from 'zod'
import { kontrak, zId, zTanggal } from './bentuk.ts'

const LIBUR_SEKALI = 60
const alasan = z.string().trim().min(10, 'Tulis alasan sedikitnya 10 huruf.').max(500)
const nomor = z.string().trim().min(3, 'Tulis nomor keputusannya.').max(100)
const zJenisLibur = z.enum(['nasional', 'cuti-bersama', 'daerah'])
const dasar = z.string().trim().min(5, 'Tulis keputusan yang menetapkannya.').max(200)
const namaLibur = z.string().trim().min(3, 'Tulis nama hari liburnya.').max(120)
const tahun = z.coerce.number().int().min(2000, 'Tahun mulai 2000.').max(2100, 'Tahun paling jauh 2100.')

export const bacaKalender = kontrak({
  metode: 'GET',
  jalur: '/api/kalender',
  hak: 'kalender.baca',
  noun: 'kalender',
  judul: 'Hari libur setahun, tahun yang sudah dimasukkan, dan masa kahar',
  query: z.object({ tahun: tahun.optional() }),
  jawab: z.object({
    tahun: z.number(),
    /** Deadlines in a year that was not entered are refused, never guessed. */
    tersedia: z.boolean(),
    dasar: z.string().nullable(),
    perluVerifikasi: z.string().nullable(),
    libur: z.array(
      z.object({ tanggal: z.string(), nama: z.string(), jenis: zJenisLibur, dasar: z.string() }),
    ),
    tahunTersedia: z.array(z.number()),
    kahar: z.array(
      z.object({
        id: zId,
        nomor: z.string(),
        tanggal: z.string(),
        mulai: z.string(),
        sampai: z.string().nullable(),
        nomorAkhir: z.string().nullable(),
        alasan: z.string(),
      }),
    ),
  }),
})

export const masukkanTahun = kontrak({
  metode: 'POST',
  jalur: '/api/kalender/tahun',
  hak: 'kalender.ubah',
  noun: 'kalender',
  judul: 'Memasukkan hari libur setahun menurut keputusannya',
  isi: z.object({
    tahun,
    dasar,
    libur: z
      .array(z.object({ tanggal: zTanggal, nama: namaLibur, jenis: zJenisLibur }))
      .min(1, 'Tulis sedikitnya satu hari libur.')
      .max(LIBUR_SEKALI, `Paling banyak ${LIBUR_SEKALI} hari sekali masuk.`),
  }),
  jawab: z.object({ jumlah: z.number() }),
})

export const tambahLibur = kontrak({
  metode: 'POST',
  jalur: '/api/kalender/libur',
  hak: 'kalender.ubah',
  noun: 'kalender',
  judul: 'Menambah satu hari libur pada tahun yang sudah dimasukkan',
  isi: z.object({ tanggal: zTanggal, nama: namaLibur, jenis: zJenisLibur, dasar }),
  jawab: z.object({ tanggal: z.string() }),
})

export const hapusLibur = kontrak({
  metode: 'POST',
  jalur: '/api/kalender/libur/:tanggal/hapus',
  hak: 'kalender.ubah',
  noun: 'kalender',
  judul: 'Mencabut hari libur yang diubah keputusan baru; batas waktu yang sudah berjalan tidak dimajukan',
  params: z.object({ tanggal: zTanggal }),
  isi: z.object({ alasan }),
  jawab: z.object({ tanggal: z.string() }),
})

export const tetapkanKahar = kontrak({
  metode: 'POST',
  jalur: '/api/kahar',
  hak: 'kalender.ubah',
  noun: 'kahar',
  judul: 'Mencatat penetapan keadaan kahar; jangka waktu berhenti dihitung sejak tanggal mulainya',
  isi: z.object({
    nomor,
    tanggal: zTanggal,
    mulai: zTanggal,
    sampai: zTanggal.optional(),
    alasan,
  }),
  jawab: z.object({ id: zId }),
})

export const akhiriKahar = kontrak({
  metode: 'POST',
  jalur: '/api/kahar/:id/akhiri',
  hak: 'kalender.ubah',
  noun: 'kahar',
  judul: 'Mencatat berakhirnya keadaan kahar; jangka waktu dilanjutkan pada hari sesudahnya',
  params: z.object({ id: zId }),
  isi: z.object({ sampai: zTanggal, nomor }),
  jawab: z.object({ sampai: z.string() }),
})

export const penolakanKahar = kontrak({
  metode: 'GET',
  jalur: '/api/kahar/penolakan',
  hak: 'usulan.pulihkan',
  noun: 'kahar',
  judul: 'Penolakan karena lewat batas yang jatuh dalam masa kahar dan dapat dipulihkan',
  jawab: z.object({
    baris: z.array(
      z.object({
        id: zId,
        nomor: z.string().nullable(),
        layanan: z.string(),
        layananNama: z.string(),
        nama: z.string(),
        perangkatDaerah: z.string(),
        batasLama: z.string(),
        batasBaru: z.string(),
      }),
    ),
  }),
})
