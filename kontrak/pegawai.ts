// Pegawai: search, profile as of a day, and the own record ("Data saya").
import { z } from 'zod'
import { kontrak, zDaftar, zHalaman, zId, zTanggal } from './bentuk.ts'

export const zBarisPegawai = z.object({
  id: zId,
  nama: z.string(),
  nip: z.string(),
  golongan: z.string().nullable(),
  jabatan: z.string().nullable(),
  perangkatDaerah: z.string(),
  perangkatDaerahSingkat: z.string(),
  keadaan: z.string(),
})

export const cariPegawai = kontrak({
  metode: 'GET',
  jalur: '/api/pegawai',
  hak: 'pegawai.cari',
  noun: 'pegawai',
  judul: 'Mencari pegawai dalam lingkup sendiri',
  query: zHalaman.extend({
    cari: z.string().trim().max(100).optional(),
    perangkatDaerah: zId.optional(),
    golongan: z.string().max(6).optional(),
  }),
  jawab: zDaftar(zBarisPegawai),
})

const zRiwayat = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))

export const zPegawai = zBarisPegawai.extend({
  sapaan: z.string(),
  lahir: zTanggal,
  tempatLahir: z.string(),
  jenisKelamin: z.string(),
  tmtCpns: zTanggal,
  /** Masked unless the reader has the field right. */
  nik: z.string().nullable(),
  telepon: z.string().nullable(),
  riwayat: z.object({
    status: zRiwayat,
    pangkat: zRiwayat,
    gaji: zRiwayat,
    jabatan: zRiwayat,
    kinerja: zRiwayat,
    hukuman: zRiwayat,
    penundaanKgb: zRiwayat,
    pendidikan: zRiwayat,
  }),
})

export const bacaPegawai = kontrak({
  metode: 'GET',
  jalur: '/api/pegawai/:id',
  hak: 'pegawai.baca',
  noun: 'pegawai',
  judul: 'Profil pegawai pada satu hari',
  params: z.object({ id: zId }),
  query: z.object({ perTanggal: zTanggal.optional() }),
  jawab: zPegawai,
})

export const zJatuhTempo = z.object({
  jenis: z.string(),
  judul: z.string(),
  tanggal: zTanggal,
  rincian: z.string(),
  layanan: z.string().nullable(),
  bisaDiajukan: z.boolean(),
  usulanId: zId.nullable(),
})

export const bacaSaya = kontrak({
  metode: 'GET',
  jalur: '/api/saya',
  hak: 'masuk',
  noun: 'pegawai',
  judul: 'Data saya, yang menunggu saya, dan yang akan jatuh tempo',
  jawab: z.object({ pegawai: zPegawai.omit({ riwayat: true }), jatuhTempo: z.array(zJatuhTempo) }),
})

export const daftarPerangkatDaerah = kontrak({
  metode: 'GET',
  jalur: '/api/perangkat-daerah',
  hak: 'masuk',
  noun: 'organisasi',
  judul: 'Daftar perangkat daerah',
  jawab: z.object({
    baris: z.array(
      z.object({
        id: zId,
        kode: z.string(),
        nama: z.string(),
        namaSingkat: z.string(),
        jumlahPegawai: z.number().int(),
      }),
    ),
  }),
})
