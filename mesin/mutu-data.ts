// Mutu data: the six groups of the record (Jambi 31/2018 Pasal 5 ayat (1)) and the 27 indicators by which BKN measures a
// register. What each item is and what to do about it stands here; whether it holds for a person is read from the register.
import type { Kutipan } from './bentuk.ts'

export type KelompokData = 1 | 2 | 3 | 4 | 5 | 6

export const KELOMPOK_DATA: Readonly<Record<KelompokData, { nama: string; dasar: Kutipan }>> = {
  1: { nama: 'Data pokok', dasar: 'Perwali Jambi 31/2018 Pasal 5 ayat (1) huruf a' },
  2: { nama: 'Riwayat pegawai', dasar: 'Perwali Jambi 31/2018 Pasal 5 ayat (1) huruf b' },
  3: { nama: 'Riwayat tugas', dasar: 'Perwali Jambi 31/2018 Pasal 5 ayat (1) huruf c' },
  4: { nama: 'Riwayat pendidikan', dasar: 'Perwali Jambi 31/2018 Pasal 5 ayat (1) huruf d' },
  5: { nama: 'Riwayat keluarga', dasar: 'Perwali Jambi 31/2018 Pasal 5 ayat (1) huruf e' },
  6: { nama: 'Data pendukung', dasar: 'Perwali Jambi 31/2018 Pasal 5 ayat (1) huruf f' },
}

/** One item a complete record has; the code is also the name of its predicate in the register. */
export type ButirData = { kode: string; kelompok: KelompokData; nama: string; saran: string }

/** The regulation names the groups, not what belongs in them: the items are ours, taken from what the services ask for. */
export const BUTIR_DATA: readonly ButirData[] = [
  { kode: 'nik', kelompok: 1, nama: 'NIK', saran: 'Isi NIK dari KTP.' },
  { kode: 'agama', kelompok: 1, nama: 'Agama', saran: 'Isi agama menurut KTP.' },
  { kode: 'alamat', kelompok: 1, nama: 'Alamat', saran: 'Isi alamat tempat tinggal.' },
  { kode: 'telepon', kelompok: 1, nama: 'Nomor telepon', saran: 'Isi nomor HP yang aktif.' },
  { kode: 'email', kelompok: 1, nama: 'Surel', saran: 'Isi alamat surel.' },
  {
    kode: 'status',
    kelompok: 2,
    nama: 'Status kepegawaian hari ini',
    saran: 'Catat SK CPNS dan SK PNS atau perjanjian kerja.',
  },
  { kode: 'pangkat', kelompok: 2, nama: 'Pangkat terakhir', saran: 'Catat SK pangkat terakhir.' },
  { kode: 'jabatan', kelompok: 2, nama: 'Jabatan hari ini', saran: 'Catat SK jabatan terakhir.' },
  {
    kode: 'gaji',
    kelompok: 2,
    nama: 'Gaji pokok terakhir',
    saran: 'Catat SK pangkat atau surat KGB terakhir.',
  },
  {
    kode: 'kinerja',
    kelompok: 2,
    nama: 'Penilaian kinerja dua tahun terakhir',
    saran: 'Catat predikat kinerja dua tahun terakhir.',
  },
  {
    kode: 'sk-cpns',
    kelompok: 2,
    nama: 'Pindaian SK CPNS',
    saran: 'Unggah pindaian SK CPNS ke Arsip Digital.',
  },
  { kode: 'diklat', kelompok: 3, nama: 'Diklat', saran: 'Catat prajabatan dan diklat yang pernah diikuti.' },
  {
    kode: 'diklat-jabatan',
    kelompok: 3,
    nama: 'Diklat kepemimpinan pejabat struktural',
    saran: 'Catat diklat kepemimpinan, atau usulkan pada Buku Kebutuhan Diklat.',
  },
  { kode: 'pendidikan', kelompok: 4, nama: 'Pendidikan', saran: 'Catat ijazah terakhir yang diakui.' },
  { kode: 'ijazah', kelompok: 4, nama: 'Pindaian ijazah', saran: 'Unggah pindaian ijazah terakhir.' },
  { kode: 'keluarga', kelompok: 5, nama: 'Keluarga', saran: 'Catat suami atau istri, anak, dan orang tua.' },
  {
    kode: 'karpeg',
    kelompok: 6,
    nama: 'KARPEG atau kartu ASN',
    saran: 'Catat nomor kartu, atau usulkan kartunya.',
  },
  { kode: 'taspen', kelompok: 6, nama: 'TASPEN', saran: 'Catat nomor peserta TASPEN.' },
  { kode: 'npwp', kelompok: 6, nama: 'NPWP', saran: 'Catat NPWP.' },
  {
    kode: 'karis-karsu',
    kelompok: 6,
    nama: 'KARIS atau KARSU',
    saran: 'Catat nomor kartu istri atau suami, atau usulkan kartunya.',
  },
]

export type Dimensi = 'kelengkapan' | 'ketepatan-waktu' | 'akurasi' | 'konsistensi'

/** Weights of the dimensions as BKN publishes them; inside a dimension the weights are not published and taken as equal. */
export const BOBOT_DIMENSI: Readonly<Record<Dimensi, number>> = {
  kelengkapan: 0.28,
  'ketepatan-waktu': 0.31,
  akurasi: 0.3,
  konsistensi: 0.11,
}
export const PERLU_VERIFIKASI_MUTU =
  'bobot tiap indikator di dalam dimensinya, dan rumusan TIM_2 dan ACC_2, belum dicocokkan dengan dokumen BKN'

export type Indikator = { kode: string; dimensi: Dimensi; nama: string; saran: string }

export const INDIKATOR: readonly Indikator[] = [
  {
    kode: 'COM_1',
    dimensi: 'kelengkapan',
    nama: 'Tidak ada SKP tahun lalu',
    saran: 'Catat penilaian kinerja tahun lalu.',
  },
  {
    kode: 'COM_2',
    dimensi: 'kelengkapan',
    nama: 'Tidak ada jabatan',
    saran: 'Catat SK jabatan yang berlaku.',
  },
  {
    kode: 'COM_3',
    dimensi: 'kelengkapan',
    nama: 'Tidak ada pendidikan',
    saran: 'Catat pendidikan terakhir.',
  },
  { kode: 'COM_4', dimensi: 'kelengkapan', nama: 'Tidak ada TMT PNS', saran: 'Catat SK PNS.' },
  {
    kode: 'COM_5',
    dimensi: 'kelengkapan',
    nama: 'Tidak ada gelar padahal sarjana',
    saran: 'Isi gelar menurut ijazah.',
  },
  { kode: 'COM_6', dimensi: 'kelengkapan', nama: 'Tidak ada surel', saran: 'Isi alamat surel.' },
  {
    kode: 'COM_7',
    dimensi: 'kelengkapan',
    nama: 'Tidak ada nomor telepon',
    saran: 'Isi nomor HP yang aktif.',
  },
  {
    kode: 'TIM_1',
    dimensi: 'ketepatan-waktu',
    nama: 'Unit organisasi sudah tidak berlaku',
    saran: 'Pindahkan ke unit yang berlaku.',
  },
  {
    kode: 'TIM_2',
    dimensi: 'ketepatan-waktu',
    nama: 'Berangka kredit tetapi lebih dari 2 tahun tidak memangku jabatan fungsional',
    saran: 'Catat pengangkatan kembali, atau hentikan angka kreditnya.',
  },
  {
    kode: 'TIM_3',
    dimensi: 'ketepatan-waktu',
    nama: 'CPNS lebih dari 1 tahun',
    saran: 'Proses pengangkatan menjadi PNS.',
  },
  {
    kode: 'TIM_4',
    dimensi: 'ketepatan-waktu',
    nama: 'Satu jabatan dipimpin dua orang',
    saran: 'Akhiri masa jabatan yang lama.',
  },
  {
    kode: 'TIM_5',
    dimensi: 'ketepatan-waktu',
    nama: 'Melewati usia 65 tahun tetapi masih aktif',
    saran: 'Catat SK pensiun, atau periksa tanggal lahir.',
  },
  {
    kode: 'TIM_6',
    dimensi: 'ketepatan-waktu',
    nama: 'CLTN sudah berakhir tanpa status sesudahnya',
    saran: 'Catat pengaktifan kembali atau perpanjangan.',
  },
  {
    kode: 'ACC_1',
    dimensi: 'akurasi',
    nama: 'TMT CPNS sesudah TMT PNS',
    saran: 'Cocokkan dengan SK CPNS dan SK PNS.',
  },
  {
    kode: 'ACC_2',
    dimensi: 'akurasi',
    nama: 'Penempatan dan jabatan di perangkat daerah yang berbeda',
    saran: 'Cocokkan penempatan dengan SK jabatan.',
  },
  {
    kode: 'ACC_3',
    dimensi: 'akurasi',
    nama: 'Pejabat struktural dengan masa kerja kurang dari 2 tahun',
    saran: 'Cocokkan TMT CPNS dan SK jabatan.',
  },
  {
    kode: 'ACC_4',
    dimensi: 'akurasi',
    nama: 'PPPK tanpa perjanjian kerja yang berlaku',
    saran: 'Catat perjanjian kerja atau perpanjangannya.',
  },
  {
    kode: 'ACC_5',
    dimensi: 'akurasi',
    nama: 'NIK tidak cocok dengan tanggal lahir dan jenis kelamin',
    saran: 'Cocokkan dengan KTP.',
  },
  {
    kode: 'ACC_6',
    dimensi: 'akurasi',
    nama: 'Pendidikan di bawah syarat pejabat struktural',
    saran: 'Periksa riwayat pendidikan.',
  },
  {
    kode: 'ACC_7',
    dimensi: 'akurasi',
    nama: 'Tahun pada NI PPPK tidak sama dengan tahun perjanjian pertama',
    saran: 'Cocokkan NI PPPK dengan perjanjian kerja.',
  },
  {
    kode: 'ACC_8',
    dimensi: 'akurasi',
    nama: 'Pendidikan di bawah syarat jabatan fungsional keahlian',
    saran: 'Periksa riwayat pendidikan.',
  },
  {
    kode: 'ACC_9',
    dimensi: 'akurasi',
    nama: 'Pelaksana dengan nama jabatan fungsional',
    saran: 'Periksa jenis jabatannya.',
  },
  {
    kode: 'ACC_10',
    dimensi: 'akurasi',
    nama: 'Pangkat di bawah pangkat terendah jabatan',
    saran: 'Cocokkan SK pangkat dengan jabatannya.',
  },
  {
    kode: 'CON_1',
    dimensi: 'konsistensi',
    nama: 'NIP tidak cocok dengan TMT CPNS',
    saran: 'Cocokkan NIP dengan SK CPNS.',
  },
  {
    kode: 'CON_2',
    dimensi: 'konsistensi',
    nama: 'NIP tidak cocok dengan tanggal lahir',
    saran: 'Cocokkan NIP dengan akta lahir.',
  },
  {
    kode: 'CON_3',
    dimensi: 'konsistensi',
    nama: 'NIP tidak cocok dengan jenis kelamin',
    saran: 'Cocokkan NIP dengan KTP.',
  },
  {
    kode: 'CON_4',
    dimensi: 'konsistensi',
    nama: 'Tahun pada NI PPPK di luar masa PPPK',
    saran: 'Cocokkan NI PPPK dengan keputusan pengangkatan.',
  },
]

export type HasilIndikator = { kode: string; kena: number; dinilai: number }

/**
 * The index, 0..100: in each dimension the mean share of people an indicator does not touch, weighted by dimension. An
 * indicator nobody is judged by counts as untouched.
 */
export function indeksMutu(hasil: readonly HasilIndikator[]): {
  indeks: number
  dimensi: Record<Dimensi, number>
} {
  const peta = new Map(hasil.map((h) => [h.kode, h]))
  const nilai = (d: Dimensi): number => {
    const milik = INDIKATOR.filter((i) => i.dimensi === d)
    const bersih = milik.map((i) => {
      const h = peta.get(i.kode)
      return h === undefined || h.dinilai === 0 ? 1 : 1 - h.kena / h.dinilai
    })
    return (bersih.reduce((a, b) => a + b, 0) / milik.length) * 100
  }
  const dimensi = {
    kelengkapan: nilai('kelengkapan'),
    'ketepatan-waktu': nilai('ketepatan-waktu'),
    akurasi: nilai('akurasi'),
    konsistensi: nilai('konsistensi'),
  }
  const indeks = (Object.keys(BOBOT_DIMENSI) as Dimensi[]).reduce(
    (n, d) => n + dimensi[d] * BOBOT_DIMENSI[d],
    0,
  )
  return { indeks, dimensi }
}
