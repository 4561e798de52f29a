// Surat pengantar usul Satyalancana Karya Satya for all candidates of one campaign, to the President through the Minister.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

const D7 = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 7'

export const pengantarSatyalancana: Naskah = {
  kode: 'pengantar-satyalancana',
  nama: 'Surat Pengantar Usul Satyalancana Karya Satya',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf h', `${D7} huruf b`],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf h', `${D7} huruf b`, `${D7} huruf c`],
      kertas: 'F4',
      isi: {
        bentuk: 'surat',
        perihal: 'Usul Penganugerahan Satyalancana Karya Satya',
        sifat: 'Penting',
        lampiran: '{rombongan.jumlah|angka-terbilang} berkas',
        yth: ['{rombongan.tujuan}'],
        ythDi: 'Jakarta',
        pembuka: [
          'Bersama ini diusulkan penganugerahan Satyalancana Karya Satya kepada {rombongan.jumlah|angka-terbilang} orang pegawai negeri sipil {daerah.pemda} sebagai berikut:',
        ],
        isi: [],
        tabel: {
          dari: 'rombongan.daftar',
          kolom: [
            { kode: 'nama', judul: 'Nama', lebar: 2.6 },
            { kode: 'nip', judul: 'NIP', lebar: 2.4 },
            { kode: 'golongan', judul: 'Gol.', lebar: 0.8 },
            { kode: 'jabatan', judul: 'Jabatan', lebar: 2.6 },
            { kode: 'uraian', judul: 'Tanda kehormatan', lebar: 3 },
          ],
        },
        penutup: [
          'Nama-nama tersebut bekerja terus-menerus selama masa yang dipersyaratkan, tidak pernah dijatuhi hukuman disiplin tingkat sedang atau berat, dan tidak pernah menjalani cuti di luar tanggungan negara.',
          'Demikian disampaikan, atas perkenan dan perhatiannya diucapkan terima kasih.',
        ],
        tembusan: ['{daerah.kepalaDaerah}'],
      },
    },
  ],
}
