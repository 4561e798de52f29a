// Surat rekomendasi mengikuti seleksi tugas belajar.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const suratRekomendasiSeleksi: Naskah = {
  kode: 'surat-rekomendasi-seleksi',
  nama: 'Surat Rekomendasi Seleksi Tugas Belajar',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf e'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf e'],
      kertas: 'A4',
      isi: {
        bentuk: 'surat',
        perihal: 'Rekomendasi Seleksi Tugas Belajar',
        yth: ['Pimpinan {isian.perguruan-tinggi}'],
        pembuka: ['Dengan ini kami merekomendasikan untuk mengikuti seleksi tugas belajar:'],
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, gol. ruang', isi: '{pegawai.pangkatGolongan}', bila: 'pegawai.golongan' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}', bila: 'pegawai.jabatan' },
          { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
          { label: 'Jenjang', isi: '{isian.jenjang}' },
          { label: 'Program studi', isi: '{isian.program-studi}' },
        ],
        isi: [
          'Yang bersangkutan telah memenuhi syarat administrasi dan disetujui mengikuti seleksi. Penugasan belajar ditetapkan dengan keputusan tersendiri setelah dinyatakan lulus.',
        ],
        penutup: ['Demikian rekomendasi ini diberikan untuk dipergunakan sebagaimana mestinya.'],
        tembusan: ['{daerah.kepalaDaerah}', 'Kepala {pegawai.perangkatDaerah}', 'Pegawai yang bersangkutan'],
      },
    },
  ],
}
