// Surat pengantar of a batch with its daftar nominatif: Perwali Kediri 80/2021 Pasal 8.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const suratPengantarNominatif: Naskah = {
  kode: 'surat-pengantar-nominatif',
  nama: 'Surat Pengantar Usulan Kolektif',
  dasar: ['Perwali Kediri 80/2021 Pasal 8'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 8'],
      kertas: 'A4',
      isi: {
        bentuk: 'surat',
        perihal: 'Pengantar Usulan {rombongan.nama}',
        lampiran: '{rombongan.jumlah|angka-terbilang} berkas',
        yth: ['Kepala {daerah.unit} {daerah.nama}'],
        pembuka: [
          'Bersama ini kami sampaikan usulan {rombongan.nama} bagi {rombongan.jumlah|angka-terbilang} orang pegawai dengan daftar nominatif sebagai berikut:',
        ],
        isi: [],
        tabel: {
          dari: 'rombongan.daftar',
          kolom: [
            { kode: 'nama', judul: 'Nama', lebar: 3 },
            { kode: 'nip', judul: 'NIP', lebar: 2.6 },
            { kode: 'golongan', judul: 'Gol.', lebar: 0.8 },
            { kode: 'jabatan', judul: 'Jabatan', lebar: 3 },
            { kode: 'tmt', judul: 'TMT', lebar: 1.7 },
          ],
        },
        penutup: ['Demikian disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih.'],
        tembusan: [],
      },
    },
  ],
}
