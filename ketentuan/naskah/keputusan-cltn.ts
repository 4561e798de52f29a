// Keputusan CLTN: PP 11/2017 Pasal 334–338, after the agreement of the BKN.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const keputusanCltn: Naskah = {
  kode: 'keputusan-cltn',
  nama: 'Keputusan Cuti di Luar Tanggungan Negara',
  dasar: ['PP 11/2017 Pasal 334', 'PP 11/2017 Pasal 336'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['PP 11/2017 Pasal 336'],
      kertas: 'F4',
      isi: {
        bentuk: 'keputusan',
        tentang:
          'Pemberian Cuti di Luar Tanggungan Negara kepada {pegawai.nama} pada {pegawai.perangkatDaerah}',
        menimbang: [
          'bahwa pegawai negeri sipil yang namanya tercantum dalam Keputusan ini mengajukan permintaan cuti di luar tanggungan negara karena alasan pribadi yang mendesak;',
          'bahwa permintaan tersebut memenuhi syarat dan telah mendapat persetujuan Kepala Badan Kepegawaian Negara;',
          'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan {daerah.kepalaDaerah} tentang Pemberian Cuti di Luar Tanggungan Negara;',
        ],
        mengingat: [
          'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;',
          'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020;',
          'Peraturan Badan Kepegawaian Negara Nomor 24 Tahun 2017 tentang Tata Cara Pemberian Cuti Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Badan Kepegawaian Negara Nomor 7 Tahun 2021;',
        ],
        menetapkan: 'Keputusan {daerah.kepalaDaerah} tentang Pemberian Cuti di Luar Tanggungan Negara.',
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, gol. ruang', isi: '{pegawai.pangkatGolongan}', bila: 'pegawai.golongan' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}', bila: 'pegawai.jabatan' },
          { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
        ],
        diktum: [
          'Memberikan cuti di luar tanggungan negara kepada:',
          'Cuti sebagaimana dimaksud dalam Diktum KESATU terhitung mulai tanggal {isian.mulai} sampai dengan tanggal {isian.sampai}.',
          'Terhitung mulai tanggal {isian.mulai} yang bersangkutan diberhentikan dari jabatannya, tidak menerima penghasilan, dan masa menjalankan cuti tidak diperhitungkan sebagai masa kerja.',
          'Yang bersangkutan wajib melaporkan diri secara tertulis paling lambat tanggal {cuti-cltn.laporPalingLambat} setelah cuti berakhir.',
          'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
        ],
        salinan: [
          'Kepala Badan Kepegawaian Negara',
          'Kepala {pegawai.perangkatDaerah}',
          'Pegawai yang bersangkutan',
        ],
        petikan: true,
      },
    },
  ],
}
