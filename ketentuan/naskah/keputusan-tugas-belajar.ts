// Keputusan tugas belajar: Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf f. Also the model for other decrees.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const keputusanTugasBelajar: Naskah = {
  kode: 'keputusan-tugas-belajar',
  nama: 'Keputusan Tugas Belajar',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf f'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf f', 'Perwali Kediri 80/2021 Pasal 11 ayat (1)'],
      kertas: 'F4',
      isi: {
        bentuk: 'keputusan',
        tentang:
          'Pemberian Tugas Belajar kepada Pegawai Negeri Sipil atas nama {pegawai.nama} pada {pegawai.perangkatDaerah}',
        menimbang: [
          'bahwa untuk meningkatkan kompetensi pegawai negeri sipil sesuai dengan kebutuhan organisasi, perlu diberikan tugas belajar;',
          'bahwa pegawai negeri sipil yang namanya tercantum dalam Keputusan ini telah memenuhi syarat dan lulus seleksi tugas belajar;',
          'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan {daerah.kepalaDaerah} tentang Pemberian Tugas Belajar;',
        ],
        mengingat: [
          'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;',
          'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020;',
        ],
        memperhatikan: [
          {
            teks: 'Berita Acara Seleksi Tugas Belajar Nomor {isian.nomor-seleksi} tanggal {isian.tanggal-seleksi};',
            bila: 'isian.nomor-seleksi',
          },
        ],
        menetapkan:
          'Keputusan {daerah.kepalaDaerah} tentang Pemberian Tugas Belajar kepada Pegawai Negeri Sipil atas nama {pegawai.nama}.',
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, gol. ruang', isi: '{pegawai.pangkatGolongan}' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}' },
          { label: 'Program studi', isi: '{isian.program-studi}' },
          { label: 'Perguruan tinggi', isi: '{isian.perguruan-tinggi}' },
        ],
        diktum: [
          'Memberikan tugas belajar kepada:',
          'Tugas belajar sebagaimana dimaksud dalam Diktum KESATU diberikan untuk jangka waktu {isian.lama-bulan|angka-terbilang} bulan, terhitung mulai tanggal {isian.mulai} sampai dengan tanggal {isian.sampai}.',
          {
            teks: 'Biaya tugas belajar dibebankan pada {isian.pembiaya}.',
            bila: 'isian.pembiaya',
          },
          'Pegawai sebagaimana dimaksud dalam Diktum KESATU wajib melaporkan perkembangan studi kepada Kepala {daerah.unit} setiap akhir semester.',
          'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
        ],
        salinan: [
          'Kepala Badan Kepegawaian Negara',
          'Kepala {pegawai.perangkatDaerah}',
          'Kepala Badan Pengelolaan Keuangan dan Aset Daerah {daerah.nama}',
          'Pegawai yang bersangkutan',
        ],
        petikan: true,
      },
    },
  ],
}
