// Pegawai contoh bagi kasus kenaikan pangkat: orang karangan yang memenuhi semua syarat, diubah satu fakta tiap kasus.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { Fakta, FaktaJabatan, FaktaKinerja, FaktaPegawai } from '#mesin/bentuk-fakta.ts'

const F = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf f'

/** Kutipan huruf f angka 1 atau angka 2 huruf a sampai i. */
export const huruf = (bagian: string): string => `${F} ${bagian}`

export const pelaksana: FaktaJabatan = {
  kode: 'pengadministrasi',
  nama: 'Pengadministrasi Umum',
  jenis: 'pelaksana',
  kedudukan: 'definitif',
  mulai: '2018-03-01',
}

export const struktural = (eselon: string, mulai: string): FaktaJabatan => ({
  kode: `eselon-${eselon.toLowerCase()}`,
  nama: `Pejabat Eselon ${eselon}`,
  jenis: eselon.startsWith('III') ? 'administrator' : eselon.startsWith('II') ? 'jpt' : 'pengawas',
  eselon,
  kedudukan: 'definitif',
  mulai,
})

export const fungsional = (jenjang: string | undefined, mulai: string): FaktaJabatan => ({
  kode: 'fungsional',
  nama: 'Pranata Contoh',
  jenis: 'fungsional',
  kedudukan: 'definitif',
  mulai,
  ...(jenjang === undefined ? {} : { jenjang }),
})

/** Dua tahun terakhir dengan predikat yang sama. */
export const kinerja = (tahun: number, predikat = 'Baik'): FaktaKinerja[] => [
  { tahun: tahun - 1, predikat },
  { tahun, predikat },
]

const UNSUR = [
  'kesetiaan',
  'prestasi kerja',
  'tanggung jawab',
  'ketaatan',
  'kejujuran',
  'kerjasama',
  'prakarsa',
]

/** DP3 dua tahun terakhir, tiap unsur bernilai sama; `lain` mengubah satu unsur tahun terakhir. */
export function dp3(tahun: number, nilai: number, lain: Record<string, number> = {}): FaktaKinerja[] {
  const skor = Object.fromEntries(UNSUR.map((u) => [u, nilai]))
  return [
    { tahun: tahun - 1, predikat: 'Baik', skor },
    { tahun, predikat: 'Baik', skor: { ...skor, ...lain } },
  ]
}

/** S1, golongan III/a sejak 1 April 2022, memenuhi semua syarat reguler pada 1 April 2026. */
export const orang: FaktaPegawai = {
  tmtCpns: '2018-03-01',
  status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '2019-03-01' }],
  pangkat: [{ golongan: 'III/a', mkgBulan: 49, tmt: '2022-04-01' }],
  jabatan: [pelaksana],
  pendidikan: [{ jenjang: 'S1', lulus: '2017-08-01', jalur: 'sebelum-cpns' }],
  kinerja: kinerja(2025),
  hukuman: [],
  ujian: [],
  diklat: [],
}

/** Facts for a TMT; the day of judgement is two months before unless given. */
export function fakta(
  tmt: string,
  isi: FaktaPegawai = {},
  o: { atasan?: string | null; isian?: Record<string, unknown>; perTanggal?: string; varian?: string } = {},
): Fakta {
  const atasan = o.atasan === undefined ? 'IV/a' : o.atasan
  return {
    perTanggal: o.perTanggal ?? tmt,
    pegawai: { ...orang, ...isi },
    unit: atasan === null ? {} : { atasan: { golongan: atasan } },
    usulan: {
      tmt,
      ...(o.varian === undefined ? {} : { varian: o.varian }),
      ...(o.isian === undefined ? {} : { isian: o.isian }),
    },
  }
}

type Harap = Kasus['harap']
export const ya = (hitung?: Harap['hitung']): Harap => ({
  putusan: 'memenuhi',
  ...(hitung === undefined ? {} : { hitung }),
})
export const tidak = (kode: string, hitung?: Harap['hitung']): Harap => ({
  putusan: 'tidak-memenuhi',
  syarat: { [kode]: 'tidak-memenuhi' },
  ...(hitung === undefined ? {} : { hitung }),
})
export const ragu = (kode: string): Harap => ({
  putusan: 'perlu-pertimbangan',
  syarat: { [kode]: 'perlu-pertimbangan' },
})
export const kurang = (kode: string): Harap => ({
  putusan: 'data-kurang',
  syarat: { [kode]: 'data-kurang' },
})
