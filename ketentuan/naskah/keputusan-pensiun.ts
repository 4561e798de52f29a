// Keputusan pemberhentian: pensiun BUP, permintaan sendiri, janda/duda, meninggal dunia, sebab lain, dan bebas tugas (MPP).
import type { Naskah } from '#mesin/bentuk-naskah.ts'

const PENSIUN = 'usulan.varian'
const MENGINGAT = [
  'Undang-Undang Nomor 11 Tahun 1969 tentang Pensiun Pegawai dan Pensiun Janda/Duda Pegawai;',
  'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;',
  'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020;',
]

/** One decree for every way out of service: what differs is a line with its condition. */
export const keputusanPensiun: Naskah = {
  kode: 'keputusan-pensiun',
  nama: 'Keputusan Pemberhentian dan Pensiun',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf c'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf c', 'Perwali Blitar 24/2006 Lampiran I Bab III'],
      kertas: 'F4',
      isi: {
        bentuk: 'keputusan',
        tentang: '{usulan.varian} atas nama {pegawai.nama} pada {pegawai.perangkatDaerah}',
        menimbang: [
          'bahwa telah diterima dan diperiksa usulan {usulan.varian} atas nama {pegawai.nama} Nomor {usulan.nomor};',
          'bahwa usulan sebagaimana dimaksud dalam huruf a memenuhi ketentuan peraturan perundang-undangan;',
          'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan {daerah.kepalaDaerah};',
        ],
        mengingat: MENGINGAT,
        menetapkan: 'Keputusan {daerah.kepalaDaerah} tentang {usulan.varian} atas nama {pegawai.nama}.',
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Tempat, tanggal lahir', isi: '{pegawai.tempatTanggalLahir}' },
          { label: 'Pangkat, gol. ruang', isi: '{pegawai.pangkatGolongan}', bila: 'pegawai.golongan' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}', bila: 'pegawai.jabatan' },
          { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
        ],
        diktum: [
          {
            teks: 'Memberhentikan dengan hormat sebagai Pegawai Negeri Sipil dengan hak pensiun:',
            bila: `${PENSIUN}=bup`,
          },
          {
            teks: 'Memberhentikan dengan hormat atas permintaan sendiri sebagai Pegawai Negeri Sipil dengan hak pensiun:',
            bila: `${PENSIUN}=permintaan-sendiri`,
          },
          {
            teks: 'Memberhentikan dengan hormat atas permintaan sendiri sebagai Pegawai Negeri Sipil tanpa hak pensiun:',
            bila: `${PENSIUN}=tanpa-hak-pensiun`,
          },
          { teks: 'Memberikan bebas tugas menjelang pensiun kepada:', bila: `${PENSIUN}=bebas-tugas` },
          {
            teks: 'Memberikan pensiun janda/duda/anak dari Pegawai Negeri Sipil:',
            bila: `${PENSIUN}=janda-duda`,
          },
          {
            teks: 'Memberikan pensiun janda/duda/anak dari Pegawai Negeri Sipil yang tewas:',
            bila: `${PENSIUN}=janda-duda-tewas`,
          },
          { teks: 'Memberhentikan sebagai Pegawai Negeri Sipil:', bila: `${PENSIUN}=sebab-lain` },
          {
            teks: 'Pemberhentian dan hak pensiun sebagaimana dimaksud dalam Diktum KESATU berlaku terhitung mulai tanggal {batas-usia-pensiun.tmt}.',
            bila: `${PENSIUN}=bup`,
          },
          { teks: 'Pemberhentian berlaku terhitung mulai tanggal {isian.tmt}.', bila: 'isian.tmt' },
          {
            teks: 'Bebas tugas diberikan mulai tanggal {isian.mulai-bebas-tugas} sampai dengan sehari sebelum pensiun; selama itu diberikan penghasilan kecuali tunjangan jabatan.',
            bila: 'isian.mulai-bebas-tugas',
          },
          {
            teks: 'Pensiun diberikan kepada {isian.ahli-waris} ({isian.hubungan-ahli-waris}) terhitung mulai tanggal 1 bulan berikutnya sesudah meninggal dunia.',
            bila: 'isian.ahli-waris',
          },
          'Hak yang timbul karena Keputusan ini dibayarkan menurut ketentuan peraturan perundang-undangan.',
          'Keputusan ini mulai berlaku pada tanggal ditetapkan; kekeliruan di dalamnya akan dibetulkan sebagaimana mestinya.',
        ],
        salinan: [
          'Kepala Badan Kepegawaian Negara',
          'PT TASPEN (Persero)',
          'Kepala {pegawai.perangkatDaerah}',
          'Kepala Badan Pengelolaan Keuangan dan Aset Daerah {daerah.nama}',
        ],
        petikan: true,
      },
    },
  ],
}
