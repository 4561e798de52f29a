// Kuesioner kepuasan: sembilan unsur PermenPANRB 14/2017, diisi pada setiap permohonan yang disetujui.
import type { Kuesioner } from '#mesin/bentuk-daerah.ts'

type Skala = Kuesioner['skala']

const skala = (satu: string, dua: string, tiga: string, empat: string): Skala => [
  { nilai: 1, label: satu },
  { nilai: 2, label: dua },
  { nilai: 3, label: tiga },
  { nilai: 4, label: empat },
]

/** Nine elements on a scale of 1 to 4; each question keeps the words of its own scale. */
export const skm9Unsur: Kuesioner = {
  kode: 'skm-9-unsur',
  nama: 'Survei Kepuasan Layanan Kepegawaian',
  dasar: ['PermenPANRB 14/2017 Lampiran', 'Perwali Kediri 80/2021 Pasal 13 ayat (1)'],
  skala: skala('Tidak baik', 'Kurang baik', 'Baik', 'Sangat baik'),
  unsur: [
    {
      kode: 'U1',
      tanya: 'Apakah persyaratan layanan ini sesuai dengan jenis layanannya?',
      skala: skala('Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'),
    },
    {
      kode: 'U2',
      tanya: 'Apakah prosedur layanan ini mudah diikuti?',
      skala: skala('Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah'),
    },
    {
      kode: 'U3',
      tanya: 'Apakah layanan ini selesai dengan cepat?',
      skala: skala('Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat'),
    },
    {
      kode: 'U4',
      tanya: 'Apakah Anda dimintai biaya dalam layanan ini? Layanan kepegawaian tidak dipungut biaya.',
      skala: skala('Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'),
    },
    {
      kode: 'U5',
      tanya: 'Apakah hasil layanan sesuai dengan yang tercantum pada lembar layanan?',
      skala: skala('Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'),
    },
    {
      kode: 'U6',
      tanya: 'Apakah petugas menguasai pekerjaannya?',
      skala: skala('Tidak mampu', 'Kurang mampu', 'Mampu', 'Sangat mampu'),
    },
    {
      kode: 'U7',
      tanya: 'Apakah petugas bersikap sopan dan ramah?',
      skala: skala('Tidak sopan', 'Kurang sopan', 'Sopan', 'Sangat sopan'),
    },
    {
      kode: 'U8',
      tanya: 'Apakah pengaduan, saran, dan masukan ditangani dengan baik?',
      skala: skala(
        'Tidak ada',
        'Ada tetapi tidak berfungsi',
        'Berfungsi kurang baik',
        'Dikelola dengan baik',
      ),
    },
    {
      kode: 'U9',
      tanya: 'Apakah sarana dan prasarana layanan ini, termasuk aplikasinya, baik?',
      skala: skala('Buruk', 'Cukup', 'Baik', 'Sangat baik'),
    },
  ],
}
