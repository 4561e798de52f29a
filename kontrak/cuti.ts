// Cuti: the ledger of a person on any day, days of a span, the calendar of a unit, corrections, cancellation and recall.
import { z } from 'zod'
import { kontrak, zBulan, zId, zTanggal, zTanggalHitung } from './bentuk.ts'

const zJenisCuti = z.enum(['tahunan', 'besar', 'sakit', 'melahirkan', 'alasan-penting', 'bersama', 'cltn'])

/** One line of the sum, with the article it stands on. */
const zBarisSaldo = z.object({
  tahun: z.number().int(),
  jenis: z.string(),
  hari: z.number(),
  tanggal: zTanggalHitung,
  dasar: z.string(),
  keterangan: z.string(),
})

const zCutiTercatat = z.object({
  id: zId,
  jenis: zJenisCuti,
  mulai: zTanggal,
  sampai: zTanggal,
  hari: z.number().nullable(),
  keadaan: z.enum(['disetujui', 'ditangguhkan', 'dibatalkan', 'ditolak']),
  nomor: z.string().nullable(),
  usulanId: zId.nullable(),
  /** May this reader cancel it or call the person back. */
  dapatDibatalkan: z.boolean(),
})

/** Balance of annual leave on a day. Numbers are working days; null where the law gives none or facts are missing. */
const zSaldoCuti = z.object({
  pegawaiId: zId,
  nama: z.string(),
  perTanggal: zTanggal,
  putusan: z.enum(['memenuhi', 'tidak-memenuhi', 'perlu-pertimbangan', 'data-kurang']),
  hak: z.number().nullable(),
  sisaN2: z.number().nullable(),
  sisaN1: z.number().nullable(),
  tambahan: z.number().nullable(),
  sisaN: z.number().nullable(),
  terpakai: z.number().nullable(),
  dipesan: z.number().nullable(),
  sisa: z.number().nullable(),
  tersedia: z.number().nullable(),
  rincian: z.array(zBarisSaldo),
  /** Entries of the three leave years before. */
  riwayat: z.array(zBarisSaldo),
  syarat: z.array(
    z.object({
      kode: z.string(),
      bunyi: z.string(),
      putusan: z.string(),
      fakta: z.string(),
      dasar: z.array(z.string()),
      saran: z.string().nullable(),
    }),
  ),
  perluVerifikasi: z.string().nullable(),
  cuti: z.array(zCutiTercatat),
  /** May this reader write corrections. */
  dapatDikoreksi: z.boolean(),
})

const query = z.object({ perTanggal: zTanggal.optional() })

export const saldoSaya = kontrak({
  metode: 'GET',
  jalur: '/api/cuti/saya',
  hak: 'cuti.baca',
  noun: 'cuti',
  judul: 'Saldo cuti saya pada satu tanggal, dijelaskan catatan demi catatan',
  query,
  jawab: zSaldoCuti,
})

export const saldoPegawai = kontrak({
  metode: 'GET',
  jalur: '/api/cuti/pegawai/:id',
  hak: 'cuti.baca',
  noun: 'cuti',
  judul: 'Saldo cuti seorang pegawai pada satu tanggal',
  params: z.object({ id: zId }),
  query,
  jawab: zSaldoCuti,
})

export const hitungCuti = kontrak({
  metode: 'GET',
  jalur: '/api/cuti/hitung',
  hak: 'cuti.baca',
  noun: 'cuti',
  judul: 'Hari kerja satu masa cuti bagi saya, dan hari masuk kembali',
  query: z.object({ mulai: zTanggal, sampai: zTanggal }),
  jawab: z.object({
    hariKerja: z.number().nullable(),
    hariKalender: z.number().nullable(),
    masukKembali: zTanggalHitung.nullable(),
    keterangan: z.string(),
    tersedia: z.number().nullable(),
  }),
})

export const kalenderCuti = kontrak({
  metode: 'GET',
  jalur: '/api/cuti/kalender',
  hak: 'cuti.kalender',
  noun: 'cuti',
  judul: 'Siapa yang cuti di satu unit dalam satu bulan, dan berapa yang hadir tiap hari',
  query: z.object({ bulan: zBulan, unit: zId.optional() }),
  jawab: z.object({
    bulan: zBulan,
    unit: z.object({ id: zId, nama: z.string() }),
    pilihanUnit: z.array(z.object({ id: zId, nama: z.string() })),
    pegawai: z.number().int(),
    minimal: z.number().int(),
    dasarMinimal: z.string(),
    hari: z.array(
      z.object({
        tanggal: zTanggal,
        kerja: z.boolean(),
        libur: z.string().nullable(),
        cuti: z.number().int(),
      }),
    ),
    baris: z.array(
      z.object({
        pegawaiId: zId,
        nama: z.string(),
        cuti: z.array(
          z.object({
            mulai: zTanggal,
            sampai: zTanggal,
            /** Null where the reader may only know that the person is away. */
            jenis: zJenisCuti.nullable(),
            /** Asked for but not granted yet. */
            diajukan: z.boolean(),
          }),
        ),
      }),
    ),
  }),
})

export const koreksiCuti = kontrak({
  metode: 'POST',
  jalur: '/api/cuti/pegawai/:id/koreksi',
  hak: 'cuti.koreksi',
  noun: 'cuti',
  judul: 'Mencatat koreksi, sisa awal, cuti bersama yang tidak diberikan, atau penangguhan',
  params: z.object({ id: zId }),
  isi: z.strictObject({
    tahun: z.number().int().min(1976).max(2200),
    jenis: z.enum(['koreksi', 'bawaan', 'cuti-bersama', 'penangguhan']),
    hari: z.number().int().min(-60).max(60),
    alasan: z.string().trim().min(10, 'Tulis alasannya dengan jelas, sekurangnya 10 huruf.').max(300),
  }),
  jawab: zSaldoCuti,
})

export const panggilCuti = kontrak({
  metode: 'POST',
  jalur: '/api/cuti/:id/panggil',
  hak: 'cuti.panggil',
  noun: 'cuti',
  judul: 'Membatalkan cuti atau memanggil kembali pegawai; hari yang belum dijalani dikembalikan',
  params: z.object({ id: zId }),
  isi: z.strictObject({
    masukKerja: zTanggal,
    alasan: z.string().trim().min(10, 'Tulis alasannya dengan jelas, sekurangnya 10 huruf.').max(300),
  }),
  jawab: z.object({ kembali: z.number(), sampaiBaru: zTanggal.nullable(), keterangan: z.string() }),
})

/** What the superior needs on one screen: balance, who else is away, how many must be present. */
export const timbanganCuti = kontrak({
  metode: 'GET',
  jalur: '/api/cuti/timbangan/:usulanId',
  hak: 'masuk',
  noun: 'cuti',
  judul: 'Bahan pertimbangan atasan atas satu permintaan cuti',
  params: z.object({ usulanId: zId }),
  jawab: z.object({
    usulanId: zId,
    nomor: z.string().nullable(),
    tahap: z.string(),
    nama: z.string(),
    nip: z.string(),
    jabatan: z.string().nullable(),
    unit: z.string(),
    jenis: z.string(),
    mulai: zTanggal.nullable(),
    sampai: zTanggal.nullable(),
    alasan: z.string().nullable(),
    alamat: z.string().nullable(),
    telepon: z.string().nullable(),
    hariKerja: z.number().nullable(),
    masukKembali: zTanggalHitung.nullable(),
    saldo: zSaldoCuti,
    bersamaan: z.array(
      z.object({ nama: z.string(), mulai: zTanggal, sampai: zTanggal, diajukan: z.boolean() }),
    ),
    pegawaiUnit: z.number().int(),
    minimal: z.number().int(),
    dasarMinimal: z.string(),
    /** Days on which fewer than the minimum would be present, were it granted. */
    kurangHadir: z.array(z.object({ tanggal: zTanggal, hadir: z.number().int() })),
    /** The reader is the direct superior and it is his turn. */
    giliranAnda: z.boolean(),
    /** What the superior said (block VII), and what the official decided (block VIII); null while nobody has spoken. */
    atasan: z
      .object({ hasil: z.string(), nama: z.string(), alasan: z.string().nullable(), pada: z.string() })
      .nullable(),
    pejabat: z.object({ hasil: z.string(), alasan: z.string().nullable(), pada: z.string() }).nullable(),
    /** This kind of leave may be deferred (PP 11/2017 Pasal 314, Pasal 317). */
    dapatDitangguhkan: z.boolean(),
    versi: z.number().int(),
  }),
})

/** The eight-block form of Peraturan BKN 24/2017 Lampiran, filled from the case. */
export const formulirCuti = kontrak({
  metode: 'GET',
  jalur: '/api/cuti/timbangan/:usulanId/formulir',
  hak: 'masuk',
  noun: 'cuti',
  judul: 'Formulir permintaan dan pemberian cuti (PDF), terisi dari usulan',
  wujud: 'berkas',
  params: z.object({ usulanId: zId }),
  jawab: z.any(),
})
