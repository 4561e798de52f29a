// Daftar nominatif with salaries and totals: Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const daftarNominatifGaji: Naskah = {
  kode: 'daftar-nominatif-gaji',
  nama: 'Daftar Nominatif Kenaikan Gaji Berkala',
  dasar: ['Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1'],
      kertas: 'F4',
      isi: {
        bentuk: 'daftar-nominatif',
        judul: 'Daftar Nominatif {rombongan.nama}',
        pengantar: [
          '{daerah.pemda}, keadaan bulan {rombongan.bulan|bulan}, {rombongan.jumlah|angka-terbilang} orang.',
        ],
        tabel: {
          dari: 'rombongan.daftar',
          kolom: [
            { kode: 'nama', judul: 'Nama', lebar: 3 },
            { kode: 'nip', judul: 'NIP', lebar: 2.4 },
            { kode: 'golongan', judul: 'Gol.', lebar: 0.8 },
            { kode: 'jabatan', judul: 'Jabatan', lebar: 3 },
            { kode: 'unit', judul: 'Unit kerja', lebar: 3 },
            { kode: 'tmt', judul: 'TMT', lebar: 1.6 },
            {
              kode: 'gajiLama',
              judul: 'Gaji lama (Rp)',
              lebar: 1.6,
              tipe: 'rupiah',
              rataKanan: true,
              dijumlah: true,
            },
            {
              kode: 'gajiBaru',
              judul: 'Gaji baru (Rp)',
              lebar: 1.6,
              tipe: 'rupiah',
              rataKanan: true,
              dijumlah: true,
            },
          ],
        },
        penutup: [],
        mendatar: true,
      },
    },
  ],
}
