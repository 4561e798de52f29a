// Mitra: officials of the BKPSDM who look after units (Perwali Jambi 31/2018): assignment, overview, notes, discipline reports.
import { z } from 'zod'
import { kontrak, zBulan, zId, zSaat, zTanggal } from './bentuk.ts'

const dasar = { noun: 'mitra' } as const
const zAlasan = z.string().trim().min(10, 'Tulis sedikitnya 10 huruf.').max(2000)

export const zKeadaanLaporan = z.enum([
  'disampaikan',
  'dikembalikan',
  'divalidasi',
  'dilaporkan',
  'diteruskan',
  'diterima',
])
export const zTindakanLaporan = z.enum(['validasi', 'kembalikan', 'laporkan', 'teruskan', 'terima'])
export const zJenisCatatan = z.enum(['informasi', 'permintaan-data', 'supervisi-skp', 'kunjungan'])
export const zKeadaanCatatan = z.enum(['dikirim', 'diterima-unit', 'diteruskan', 'selesai'])
export const zTindakanCatatan = z.enum(['terima', 'teruskan', 'selesai'])
export const zPelanggaranJam = z.enum(['terlambat', 'pulang-cepat', 'tidak-masuk'])

export const zUnitMitra = z.object({
  perangkatDaerahId: zId,
  perangkatDaerah: z.string(),
  mitra: z
    .object({
      pegawaiId: zId,
      nama: z.string(),
      nomor: z.string(),
      tanggal: z.string(),
      mulai: z.string(),
      sampai: z.string().nullable(),
    })
    .nullable(),
  /** Unit's officers for personnel; a partnership without one is incomplete. */
  pengelola: z.array(z.string()),
  orang: z.number().int(),
  /** Completeness of the record, 0..100. */
  persen: z.number(),
  usulanBerjalan: z.number().int(),
  usulanLewat: z.number().int(),
  catatanTerbuka: z.number().int(),
  kunjunganTerakhir: z.string().nullable(),
  laporan: z.object({ id: zId, keadaan: zKeadaanLaporan }).nullable(),
})

export const daftarMitra = kontrak({
  ...dasar,
  metode: 'GET',
  jalur: '/api/mitra',
  hak: 'mitra.baca',
  judul: 'Unit yang terlihat: mitra, kelengkapan, usulan, catatan, laporan disiplin bulan itu',
  query: z.object({ bulan: zBulan.optional() }),
  jawab: z.object({
    bulan: z.string(),
    bolehTetapkan: z.boolean(),
    baris: z.array(zUnitMitra),
  }),
})

export const zCatatanMitra = z.object({
  id: zId,
  jenis: zJenisCatatan,
  pegawai: z.object({ id: zId, nama: z.string() }).nullable(),
  laporanId: zId.nullable(),
  hari: z.string(),
  tempat: z.string().nullable(),
  judul: z.string(),
  isi: z.string(),
  keadaan: zKeadaanCatatan,
  oleh: z.string(),
  tindakan: z.array(zTindakanCatatan),
  tanggapan: z.array(
    z.object({ keadaan: zKeadaanCatatan, nama: z.string(), isi: z.string().nullable(), pada: zSaat }),
  ),
})

const zBarisDisiplin = z.object({
  pegawaiId: zId,
  jenis: zPelanggaranJam,
  kali: z.number().int().min(1).max(31),
  keterangan: z.string().trim().max(300).default(''),
})

export const zLaporanDisiplin = z.object({
  id: zId,
  bulan: z.string(),
  hariKerja: z.number().int(),
  keadaan: zKeadaanLaporan,
  versi: z.number().int(),
  pemegang: z.string().nullable(),
  baris: z.array(zBarisDisiplin.extend({ nama: z.string() })),
  tindakan: z.array(zTindakanLaporan),
  peristiwa: z.array(
    z.object({
      keadaan: zKeadaanLaporan,
      nama: z.string(),
      jabatan: z.string().nullable(),
      catatan: z.string().nullable(),
      pada: zSaat,
    }),
  ),
})

export const bacaUnitMitra = kontrak({
  ...dasar,
  metode: 'GET',
  jalur: '/api/mitra/unit/:id',
  hak: 'mitra.baca',
  judul: 'Satu unit kemitraan pada satu bulan: ikhtisar, catatan, laporan disiplin',
  params: z.object({ id: zId }),
  query: z.object({ bulan: zBulan.optional() }),
  jawab: z.object({
    bulan: z.string(),
    unit: zUnitMitra,
    bolehCatat: z.boolean(),
    bolehLapor: z.boolean(),
    kelompok: z.array(z.object({ nama: z.string(), persen: z.number() })),
    usulan: z.array(z.object({ layanan: z.string(), berjalan: z.number().int(), lewat: z.number().int() })),
    pegawai: z.array(z.object({ id: zId, nama: z.string() })),
    catatan: z.array(zCatatanMitra),
    laporan: zLaporanDisiplin.nullable(),
  }),
})

export const calonMitra = kontrak({
  ...dasar,
  metode: 'GET',
  jalur: '/api/mitra/calon',
  hak: 'mitra.tetapkan',
  judul: 'Pejabat administrasi BKPSDM yang dapat ditetapkan sebagai mitra hari ini',
  jawab: z.object({ baris: z.array(z.object({ pegawaiId: zId, nama: z.string(), jabatan: z.string() })) }),
})

export const tetapkanMitra = kontrak({
  ...dasar,
  metode: 'POST',
  jalur: '/api/mitra/penugasan',
  hak: 'mitra.tetapkan',
  judul: 'Mencatat penugasan mitra menurut Keputusan Kepala Badan',
  isi: z.object({
    pegawaiId: zId,
    perangkatDaerahId: zId,
    mulai: zTanggal,
    sampai: zTanggal.optional(),
    nomor: z.string().trim().min(3, 'Isi nomor Keputusan Kepala Badan.').max(100),
    tanggal: zTanggal,
  }),
  jawab: z.object({ id: zId }),
})

export const catatMitra = kontrak({
  ...dasar,
  metode: 'POST',
  jalur: '/api/mitra/unit/:id/catatan',
  hak: 'mitra.catat',
  judul: 'Mengirim informasi, permintaan data, catatan supervisi SKP, atau hasil kunjungan',
  params: z.object({ id: zId }),
  isi: z.object({
    jenis: zJenisCatatan,
    pegawaiId: zId.optional(),
    laporanId: zId.optional(),
    hari: zTanggal,
    tempat: z.string().trim().max(200).optional(),
    judul: z.string().trim().min(3, 'Tulis judul, sedikitnya 3 huruf.').max(200),
    isi: zAlasan,
  }),
  jawab: z.object({ id: zId }),
})

export const tanggapiCatatan = kontrak({
  ...dasar,
  metode: 'POST',
  jalur: '/api/mitra/catatan/:id/:tindakan',
  hak: 'mitra.baca',
  judul: 'Menerima, meneruskan kepada pegawai, atau menutup satu catatan mitra',
  params: z.object({ id: zId, tindakan: zTindakanCatatan }),
  isi: z.object({ isi: z.string().trim().max(1000).optional() }),
  jawab: z.object({ keadaan: zKeadaanCatatan }),
})

export const laporDisiplin = kontrak({
  ...dasar,
  metode: 'POST',
  jalur: '/api/mitra/disiplin',
  hak: 'disiplin.lapor',
  judul: 'Menyampaikan laporan disiplin jam kerja satu bulan dari unit sendiri',
  isi: z.object({
    bulan: zBulan,
    hariKerja: z.number().int().min(1, 'Isi banyaknya hari kerja.').max(31),
    baris: z.array(zBarisDisiplin).max(2000),
  }),
  jawab: z.object({ id: zId, keadaan: zKeadaanLaporan }),
})

export const tindakDisiplin = kontrak({
  ...dasar,
  metode: 'POST',
  jalur: '/api/mitra/disiplin/:id/:tindakan',
  hak: 'mitra.baca',
  judul: 'Memvalidasi, mengembalikan, melaporkan, meneruskan, atau menerima laporan disiplin',
  params: z.object({ id: zId, tindakan: zTindakanLaporan }),
  isi: z.object({ versi: z.number().int(), catatan: z.string().trim().max(1000).optional() }),
  jawab: z.object({ keadaan: zKeadaanLaporan }),
})
