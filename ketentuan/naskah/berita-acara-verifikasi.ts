// Berita acara of a verification or hand-over: Perwali Kediri 80/2021 Pasal 9.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const beritaAcaraVerifikasi: Naskah = {
  kode: 'berita-acara-verifikasi',
  nama: 'Berita Acara Verifikasi',
  dasar: ['Perwali Kediri 80/2021 Pasal 9'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 9'],
      kertas: 'A4',
      isi: {
        bentuk: 'berita-acara',
        judul: 'Berita Acara Verifikasi Usulan {usulan.layanan}',
        pembuka: [
          'Pada hari ini {tanggal|hari}, {tanggal|tanggal-terbilang}, bertempat di {daerah.unit} {daerah.nama}, telah dilakukan verifikasi atas usulan Nomor {usulan.nomor} dari:',
        ],
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, golongan ruang', isi: '{pegawai.pangkatGolongan}' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}' },
          { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
        ],
        isi: ['dengan hasil: {isian.hasil}.', { teks: 'Catatan: {isian.catatan}', bila: 'isian.catatan' }],
        penutup: [
          'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
        ],
        pihak: [
          { label: 'Verifikator', isi: '{isian.verifikator}' },
          { label: 'Pegawai yang diverifikasi', isi: '{pegawai.nama}' },
        ],
      },
    },
  ],
}
