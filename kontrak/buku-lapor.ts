// Buku, lapor: rows by hand, handing in, instructions, closing of a year, and proof of a print.
import { z } from 'zod'
import { kontrak, zBulan, zId, zSaat, zSidik, zTanggal } from './bentuk.ts'

const kode = z.object({ kode: z.string().max(60) })
const alasan = z
  .string()
  .trim()
  .min(10, 'Tulis alasan sedikitnya 10 huruf, supaya pemeriksa mengerti.')
  .max(500)

export const catatBaris = kontrak({
  metode: 'POST',
  jalur: '/api/buku/:kode/baris',
  hak: 'buku.catat',
  noun: 'buku',
  judul: 'Mencatat satu baris manual dengan alasannya',
  params: kode,
  isi: z.object({
    hari: zTanggal,
    pegawaiId: zId.optional(),
    sel: z.record(z.string().max(60), z.union([z.string().max(300), z.number(), z.null()])),
    alasan,
  }),
  jawab: z.object({ id: zId }),
})

export const batalkanBaris = kontrak({
  metode: 'POST',
  jalur: '/api/buku/baris/:id/batal',
  hak: 'buku.catat',
  noun: 'buku',
  judul: 'Membatalkan baris manual; barisnya tetap tercatat',
  params: z.object({ id: zId }),
  isi: z.object({ alasan }),
  jawab: z.object({ id: zId }),
})

export const zKeadaanLaporan = z.enum([
  'belum',
  'disusun',
  'diserahkan-ke-kepala',
  'disampaikan',
  'diterima',
  'dikembalikan',
])
export const zTindakLaporan = z.enum(['serahkan', 'sampaikan', 'terima', 'kembalikan'])

export const daftarLaporan = kontrak({
  metode: 'GET',
  jalur: '/api/buku-laporan',
  hak: 'masuk',
  noun: 'buku',
  judul: 'Kalender laporan buku: tiap buku, perangkat daerah, dan masa, dengan keadaannya',
  query: z.object({
    tahun: z.coerce.number().int().min(2000).max(2100),
    perangkatDaerah: zId.optional(),
    hanyaTerlambat: z.enum(['ya']).optional(),
  }),
  jawab: z.object({
    baris: z.array(
      z.object({
        id: zId.nullable(),
        buku: z.string(),
        nomorBuku: z.number().int(),
        namaBuku: z.string(),
        perangkatDaerahId: zId,
        perangkatDaerah: z.string(),
        periode: zTanggal,
        sampai: zTanggal,
        tenggat: zTanggal,
        keadaan: zKeadaanLaporan,
        terlambat: z.boolean(),
        jumlah: z.number().int().nullable(),
        tandaTerima: z.string().nullable(),
        /** What the reader may do with it now. */
        tindakan: z.array(z.enum(['susun', 'serahkan', 'sampaikan', 'terima', 'kembalikan'])),
      }),
    ),
    dasar: z.array(z.string()),
  }),
})

export const susunLaporan = kontrak({
  metode: 'POST',
  jalur: '/api/buku-laporan',
  hak: 'buku.lapor',
  noun: 'buku',
  judul: 'Menyusun laporan satu buku untuk satu masa',
  isi: z.object({ buku: z.string().max(60), periode: zTanggal }),
  jawab: z.object({ id: zId, jumlah: z.number().int(), sidik: zSidik }),
})

export const tindakLaporan = kontrak({
  metode: 'POST',
  jalur: '/api/buku-laporan/:id/:tindakan',
  hak: 'masuk',
  noun: 'buku',
  judul: 'Menyerahkan, menyampaikan, menerima, atau mengembalikan laporan buku',
  params: z.object({ id: zId, tindakan: zTindakLaporan }),
  isi: z.object({ catatan: z.string().trim().max(500).optional() }),
  jawab: z.object({ id: zId, keadaan: zKeadaanLaporan, tandaTerima: z.string().nullable() }),
})

export const instruksikanLaporan = kontrak({
  metode: 'POST',
  jalur: '/api/buku-instruksi',
  hak: 'buku.terima',
  noun: 'buku',
  judul: 'Instruksi BKPSDM: buku ini dilaporkan paling lambat tanggal itu',
  isi: z.object({
    buku: z.string().max(60),
    nomor: z.string().trim().min(3).max(120),
    tanggal: zTanggal,
    tenggat: zTanggal,
  }),
  jawab: z.object({ id: zId }),
})

export const tutupBuku = kontrak({
  metode: 'POST',
  jalur: '/api/buku/:kode/tutup',
  hak: 'buku.terima',
  noun: 'buku',
  judul: 'Menutup buku satu tahun; isinya dikunci dengan sidik',
  params: kode,
  isi: z.object({ tahun: z.number().int().min(2000).max(2100) }),
  jawab: z.object({ jumlah: z.number().int(), sidik: zSidik }),
})

export const penutupanBuku = kontrak({
  metode: 'GET',
  jalur: '/api/buku/:kode/penutupan',
  hak: 'buku.baca',
  noun: 'buku',
  judul: 'Tahun yang sudah ditutup, dan apakah isinya masih sama',
  params: kode,
  query: z.object({ tahun: z.coerce.number().int().min(2000).max(2100) }),
  jawab: z.object({
    penutupan: z
      .object({
        per: zTanggal,
        jumlah: z.number().int(),
        sidik: zSidik,
        ditutupPada: zSaat,
        ditutupOleh: z.string(),
        sama: z.boolean(),
        jumlahKini: z.number().int(),
      })
      .nullable(),
  }),
})

export const cetakBuku = kontrak({
  metode: 'POST',
  jalur: '/api/buku/:kode/cetak',
  hak: 'buku.baca',
  noun: 'buku',
  judul: 'Mencatat cetakan: sidik isinya dan kode cek',
  params: kode,
  isi: z.object({
    tahun: z.number().int().min(2000).max(2100),
    bulan: zBulan.optional(),
    perangkatDaerah: zId.optional(),
    cari: z.string().trim().max(100).optional(),
    per: zTanggal.optional(),
  }),
  jawab: z.object({
    kode: z.string(),
    sidik: zSidik,
    jumlah: z.number().int(),
    per: zTanggal,
    alamat: z.string(),
    qr: z.string(),
  }),
})

export const cekCetakan = kontrak({
  metode: 'GET',
  jalur: '/api/cek-buku/:kode',
  hak: 'umum',
  noun: 'buku',
  judul: 'Apakah cetakan buku ini dikenal, dan apakah isinya masih sama dengan register',
  params: z.object({ kode: z.string().max(40) }),
  batasPerMenit: 30,
  jawab: z.object({
    dikenal: z.boolean(),
    buku: z.string().nullable(),
    dicetakPada: zSaat.nullable(),
    per: zTanggal.nullable(),
    jumlah: z.number().int().nullable(),
    sidik: zSidik.nullable(),
    sama: z.boolean().nullable(),
  }),
})
