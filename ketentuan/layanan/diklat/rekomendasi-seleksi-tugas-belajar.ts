// Layanan Rekomendasi Seleksi Tugas Belajar: Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf e.
import type { Layanan } from '#mesin/bentuk-layanan.ts'
import { prosesUmum } from '../proses-umum.ts'
import { denganSidang } from '../proses-umum-pihak.ts'
import { berkas, PENDIDIKAN, yaTidak } from './bagian/isian-belajar.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf b'

/** The way to the selection: proposal of the unit, judgement of the sitting, recommendation. */
export const rekomendasiSeleksiTugasBelajar: Layanan = {
  kode: 'rekomendasi-seleksi-tugas-belajar',
  awalan: 'RTB',
  nama: 'Rekomendasi Seleksi Tugas Belajar',
  kelompok: 'Pendidikan dan Pelatihan',
  ringkas: 'Rekomendasi mengikuti seleksi tugas belajar sesudah pertimbangan tim.',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf e', B],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 7', B],
      pengaju: ['asn', 'admin-kepegawaian'],
      syarat: [
        berkas(
          'skt-hukuman-disiplin',
          'Surat keterangan tidak pernah dijatuhi hukuman disiplin',
          'surat-keterangan',
          `${B} angka 2 huruf a`,
        ),
        berkas('ijazah', 'Ijazah pendidikan terakhir', 'ijazah', `${B} angka 2 huruf b`),
        berkas('transkrip-nilai', 'Transkrip nilai terakhir', 'transkrip-nilai', `${B} angka 2 huruf c`),
        berkas('dp3', 'Penilaian kinerja tahun terakhir', 'penilaian-kinerja', `${B} angka 2 huruf d`),
        berkas('sk-pangkat-terakhir', 'SK pangkat terakhir', 'sk-pangkat', `${B} angka 2 huruf e`),
      ],
      isian: [
        ...PENDIDIKAN,
        yaTidak('sesuai-kebutuhan', 'Sesuai surat edaran kebutuhan tugas belajar?', `${B} angka 1`),
        yaTidak('usulan-unit', 'Diusulkan kepala unit kerja?', `${B} angka 2`),
        yaTidak('biaya-mandiri', 'Biaya mandiri tanpa ikatan dinas?', 'SE MenPANRB 28/2021'),
        { kode: 'lama-bulan', label: 'Lama studi (bulan)', tipe: 'angka', wajib: true },
      ],
      aturan: [
        { aturan: 'rekomendasi-seleksi', saat: 'ajukan', sifat: 'memperingatkan' },
        { aturan: 'rekomendasi-seleksi', saat: 'verifikasi', sifat: 'menolak' },
        { aturan: 'tugas-belajar', saat: 'verifikasi', sifat: 'menolak' },
      ],
      alur: denganSidang(prosesUmum, {
        kode: 'baperjakat',
        nama: 'Tim Pertimbangan (Baperjakat)',
        dasar: [`${B} angka 3`],
      }),
      produk: {
        kode: 'surat-rekomendasi-seleksi',
        nama: 'Surat Rekomendasi Seleksi Tugas Belajar',
        naskah: 'surat-rekomendasi-seleksi',
        buku: 'register-belajar',
        jenisDokumen: 'surat-rekomendasi-seleksi',
        dasar: [`${B} angka 4`],
      },
      akibat: [],
    },
  ],
}
