// Kasus NIP dan NIK; semua nomor buatan.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'

const D = 'Perka BKN 22/2007'
const soal = (pegawai: FaktaPegawai, nik?: string) => ({
  perTanggal: '2026-11-22',
  pegawai,
  ...(nik === undefined ? {} : { usulan: { isian: { nik } } }),
})

export const kasus: Kasus[] = [
  {
    nama: 'NIP berspasi dibaca',
    dasar: D,
    fakta: soal({
      nip: '19900228 201501 1 001',
      lahir: '1990-02-28',
      tmtCpns: '2015-01-01',
      jenisKelamin: 'pria',
    }),
    harap: {
      putusan: 'memenuhi',
      hitung: { jenis: 'pns', lahir: '1990-02-28', angkat: '2015-01', jenisKelamin: 'pria', urut: 1 },
    },
  },
  {
    nama: 'tanggal lahir tidak ada dalam kalender',
    dasar: D,
    fakta: soal({ nip: '199002302015011001' }),
    harap: { putusan: 'tidak-memenuhi', syarat: { susunan: 'tidak-memenuhi' } },
  },
  {
    nama: 'kurang dari 18 angka',
    dasar: D,
    fakta: soal({ nip: '19900228201501100' }),
    harap: { putusan: 'tidak-memenuhi' },
  },
  {
    nama: 'nomor urut 000',
    dasar: D,
    fakta: soal({ nip: '199002282015011000' }),
    harap: { putusan: 'tidak-memenuhi' },
  },
  {
    nama: 'tanggal lahir berbeda dari data',
    dasar: D,
    fakta: soal({ nip: '199002282015012001', lahir: '1990-02-27' }),
    harap: { putusan: 'perlu-pertimbangan', syarat: { susunan: 'memenuhi', sesuai: 'perlu-pertimbangan' } },
  },
  {
    nama: 'NI PPPK: susunan perlu verifikasi',
    dasar: D,
    fakta: soal({ nip: '199002282022211001' }),
    harap: { putusan: 'perlu-pertimbangan', hitung: { jenis: 'pppk', angkat: '2022' } },
  },
  {
    nama: 'NIK wanita: hari ditambah 40',
    dasar: D,
    fakta: soal({ lahir: '1990-02-28', jenisKelamin: 'wanita' }, '9999996802900001'),
    harap: { putusan: 'memenuhi', hitung: { kelaminNik: 'wanita', wilayah: '999999' } },
  },
  {
    nama: 'NIK 15 angka',
    dasar: D,
    fakta: soal({}, '999999680290001'),
    harap: { putusan: 'tidak-memenuhi', syarat: { nik: 'tidak-memenuhi' } },
  },
  { nama: 'tanpa nomor: data kurang', dasar: D, fakta: soal({}), harap: { putusan: 'data-kurang' } },
]
