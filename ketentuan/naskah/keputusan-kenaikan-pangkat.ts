// Keputusan kenaikan pangkat: the decree with its petikan; the regulations it rests on change with the time.
import type { EdisiNaskah, Naskah } from '#mesin/bentuk-naskah.ts'

const TENTANG = 'Kenaikan Pangkat Pegawai Negeri Sipil'

const KENAIKAN = [
  'Peraturan Pemerintah Nomor 99 Tahun 2000 tentang Kenaikan Pangkat Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 12 Tahun 2002;',
]
const GAJI_LAMA =
  'Peraturan Pemerintah Nomor 7 Tahun 1977 tentang Peraturan Gaji Pegawai Negeri Sipil sebagaimana telah beberapa kali diubah, terakhir dengan Peraturan Pemerintah Nomor 15 Tahun 2019;'
const GAJI =
  'Peraturan Pemerintah Nomor 7 Tahun 1977 tentang Peraturan Gaji Pegawai Negeri Sipil sebagaimana telah beberapa kali diubah, terakhir dengan Peraturan Pemerintah Nomor 5 Tahun 2024;'
const MANAJEMEN =
  'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020;'
const ASN_LAMA = 'Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara;'
const ASN = 'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;'
const PERIODE_6 =
  'Peraturan Badan Kepegawaian Negara Nomor 4 Tahun 2023 tentang Periodisasi Kenaikan Pangkat Pegawai Negeri Sipil;'
const REGULER =
  'Peraturan Badan Kepegawaian Negara Nomor 2 Tahun 2025 tentang Kenaikan Pangkat Reguler Pegawai Negeri Sipil;'
const PERIODE_12 =
  'Peraturan Badan Kepegawaian Negara Nomor 4 Tahun 2025 tentang Periodisasi Kenaikan Pangkat Pegawai Negeri Sipil;'

const edisi = (berlaku: string, mengingat: string[]): EdisiNaskah => ({
  berlaku,
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf a', 'Perwali Kediri 80/2021 Pasal 11 ayat (1)'],
  kertas: 'F4',
  isi: {
    bentuk: 'keputusan',
    tentang: `${TENTANG} atas nama {pegawai.nama}`,
    menimbang: [
      'bahwa pegawai negeri sipil yang namanya tercantum dalam Keputusan ini telah memenuhi syarat untuk dinaikkan pangkatnya;',
      'bahwa kenaikan pangkat {kenaikan-pangkat.jenis} adalah penghargaan atas prestasi kerja dan pengabdian pegawai negeri sipil terhadap negara;',
      `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan {daerah.kepalaDaerah} tentang ${TENTANG};`,
    ],
    mengingat,
    memperhatikan: ['Pertimbangan teknis Kepala Kantor Regional Badan Kepegawaian Negara;'],
    menetapkan: `Keputusan {daerah.kepalaDaerah} tentang ${TENTANG} atas nama {pegawai.nama}.`,
    rincian: [
      { label: 'Nama', isi: '{pegawai.nama}' },
      { label: 'NIP', isi: '{pegawai.nip}' },
      { label: 'Tempat, tanggal lahir', isi: '{pegawai.tempatTanggalLahir}' },
      { label: 'Pendidikan', isi: '{pegawai.pendidikan}' },
      { label: 'Pangkat lama', isi: '{pegawai.pangkatGolongan}, TMT {kenaikan-pangkat.tmtPangkatLama}' },
      { label: 'Jabatan', isi: '{pegawai.jabatan}' },
      { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
    ],
    diktum: [
      'Terhitung mulai tanggal {kenaikan-pangkat.tmt}, pegawai negeri sipil tersebut dinaikkan pangkatnya menjadi {kenaikan-pangkat.pangkatBaru}, golongan ruang {kenaikan-pangkat.golonganBaru}, dengan masa kerja golongan {kenaikan-pangkat.mkgBaru|masa-kerja}.',
      'Kepada pegawai tersebut diberikan gaji pokok sebesar {kenaikan-pangkat.gajiBaru|rupiah-terbilang} sebulan, ditambah penghasilan lain yang sah menurut ketentuan peraturan perundang-undangan.',
      'Apabila kemudian ternyata terdapat kekeliruan dalam Keputusan ini, akan diadakan perbaikan dan perhitungan kembali sebagaimana mestinya.',
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ],
    salinan: [
      'Kepala Kantor Regional Badan Kepegawaian Negara',
      'Kepala {pegawai.perangkatDaerah}',
      'Kepala Badan Pengelolaan Keuangan dan Aset Daerah {daerah.nama}',
    ],
    petikan: true,
  },
})

/** Decree of promotion; its Mengingat follows the law of the day it is drawn up. */
export const keputusanKenaikanPangkat: Naskah = {
  kode: 'keputusan-kenaikan-pangkat',
  nama: 'Keputusan Kenaikan Pangkat',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf a'],
  edisi: [
    edisi('2025-10-01', [ASN, GAJI, ...KENAIKAN, MANAJEMEN, REGULER, PERIODE_12]),
    edisi('2025-05-20', [ASN, GAJI, ...KENAIKAN, MANAJEMEN, PERIODE_6, REGULER]),
    edisi('2024-01-01', [ASN, GAJI, ...KENAIKAN, MANAJEMEN, PERIODE_6]),
    edisi('2023-10-31', [ASN, GAJI_LAMA, ...KENAIKAN, MANAJEMEN]),
    edisi('2021-12-15', [ASN_LAMA, GAJI_LAMA, ...KENAIKAN, MANAJEMEN]),
  ],
}
