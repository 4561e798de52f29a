// Surat pengantar to a party outside with its daftar nominatif: one letter carries the cases of many employees.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf e angka 7'

export const pengantarPihak: Naskah = {
  kode: 'pengantar-pihak',
  nama: 'Surat Pengantar dengan Daftar Nominatif',
  dasar: ['Perwali Kediri 80/2021 Pasal 14', BLITAR],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 14', BLITAR],
      kertas: 'F4',
      isi: {
        bentuk: 'surat',
        perihal: 'Pengantar Usulan {rombongan.nama}',
        sifat: 'Penting',
        lampiran: '{rombongan.jumlah|angka-terbilang} berkas',
        yth: ['{rombongan.tujuan}'],
        ythDi: 'Tempat',
        pembuka: [
          'Bersama ini disampaikan usulan {rombongan.nama} bagi {rombongan.jumlah|angka-terbilang} orang pegawai {daerah.pemda} dengan daftar nominatif sebagai berikut:',
        ],
        isi: [],
        tabel: {
          dari: 'rombongan.daftar',
          kolom: [
            { kode: 'nama', judul: 'Nama', lebar: 2.6 },
            { kode: 'nip', judul: 'NIP', lebar: 2.4 },
            { kode: 'golongan', judul: 'Gol.', lebar: 0.8 },
            { kode: 'jabatan', judul: 'Jabatan', lebar: 2.6 },
            { kode: 'uraian', judul: 'Diusulkan', lebar: 2.4 },
            { kode: 'tmt', judul: 'TMT', lebar: 1.5 },
          ],
        },
        penutup: [
          'Berkas persyaratan setiap pegawai telah diperiksa dan disertakan. Demikian disampaikan untuk mendapat pertimbangan, atas perhatiannya diucapkan terima kasih.',
        ],
        tembusan: ['{daerah.kepalaDaerah}'],
      },
    },
  ],
}
