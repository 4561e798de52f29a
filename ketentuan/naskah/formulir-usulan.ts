// Form of an application as paper, for the manual mode of a kahar: Perwali Kediri 80/2021 Pasal 18.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const formulirUsulan: Naskah = {
  kode: 'formulir-usulan',
  nama: 'Formulir Usulan',
  dasar: ['Perwali Kediri 80/2021 Pasal 18'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 18'],
      kertas: 'A4',
      isi: {
        bentuk: 'formulir',
        judul: 'Formulir Usulan {usulan.layanan}',
        pengantar: [
          'Yang bertanda tangan di bawah ini mengajukan {usulan.layanan} dengan data sebagai berikut:',
        ],
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, golongan ruang', isi: '{pegawai.pangkatGolongan}' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}' },
          { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
        ],
        tabel: {
          dari: 'usulan.berkas',
          kolom: [
            { kode: 'nama', judul: 'Berkas persyaratan', lebar: 4 },
            { kode: 'keadaan', judul: 'Keadaan', lebar: 1.5 },
            { kode: 'catatan', judul: 'Catatan', lebar: 2.5 },
          ],
        },
        penutup: ['Demikian formulir ini diisi dengan sebenarnya.'],
      },
    },
  ],
}
