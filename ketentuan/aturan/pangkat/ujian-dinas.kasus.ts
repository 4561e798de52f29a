// Kasus ujian dinas dan pengecualiannya, dari Perwali Blitar 24/2006 II.C.3.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai, FaktaStatus } from '#mesin/bentuk-fakta.ts'
import { fakta, fungsional, tidak, ya } from '../bagian/pangkat/pegawai.kasus.ts'

const C = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 3'
const slta: FaktaPegawai = { pendidikan: [{ jenjang: 'SMA', lulus: '2000-06-01', jalur: 'sebelum-cpns' }] }
const di = (golongan: string, isi: FaktaPegawai = {}) =>
  fakta('2026-04-01', { ...slta, pangkat: [{ golongan, mkgBulan: 200, tmt: '2022-04-01' }], ...isi })
const keadaan = (k: FaktaStatus['keadaan']): FaktaPegawai => ({
  status: [{ jenis: 'pns', keadaan: k, mulai: '2026-01-01' }],
})
const diklat = (nama: string, tingkat?: string): FaktaPegawai => ({
  diklat: [
    { jenis: 'kepemimpinan', nama, lulus: '2010-05-01', ...(tingkat === undefined ? {} : { tingkat }) },
  ],
})
const ijazah = (jenjang: string): FaktaPegawai => ({
  pendidikan: [{ jenjang, lulus: '2010-06-01', diakui: '2010-09-01', jalur: 'izin-belajar' }],
})

export const kasus: Kasus[] = [
  {
    nama: 'II/d: Tingkat I, wajib',
    dasar: `${C} huruf c angka 1`,
    fakta: di('II/d'),
    harap: ya({ tingkat: 'I', wajib: 'ya' }),
  },
  {
    nama: 'III/d: Tingkat II, wajib',
    dasar: `${C} huruf c angka 1`,
    fakta: di('III/d'),
    harap: ya({ tingkat: 'II', wajib: 'ya' }),
  },
  {
    nama: 'III/a tidak mengikuti',
    dasar: `${C} huruf c angka 1`,
    fakta: di('III/a'),
    harap: tidak('golongan', { wajib: 'tidak' }),
  },
  {
    nama: 'diberhentikan sementara tidak boleh ikut',
    dasar: `${C} huruf c angka 2 huruf a`,
    fakta: di('II/d', keadaan('diberhentikan-sementara')),
    harap: tidak('tidak-diberhentikan-sementara'),
  },
  {
    nama: 'menerima uang tunggu tidak boleh ikut',
    dasar: `${C} huruf c angka 2 huruf b`,
    fakta: di('II/d', keadaan('uang-tunggu')),
    harap: tidak('tidak-uang-tunggu'),
  },
  {
    nama: 'cuti di luar tanggungan negara tidak boleh ikut',
    dasar: `${C} huruf c angka 2 huruf c`,
    fakta: di('II/d', keadaan('cltn')),
    harap: tidak('tidak-cltn'),
  },
  {
    nama: 'dibebaskan karena prestasi luar biasa',
    dasar: `${C} huruf d angka 1`,
    fakta: { ...di('II/d'), usulan: { isian: { jenis: 'prestasi-luar-biasa' } } },
    harap: ya({ wajib: 'tidak', dasarBebas: `${C} huruf d angka 1` }),
  },
  {
    nama: 'dibebaskan karena penemuan baru',
    dasar: `${C} huruf d angka 2`,
    fakta: { ...di('III/d'), usulan: { isian: { jenis: 'penemuan-baru' } } },
    harap: ya({ wajib: 'tidak', dasarBebas: `${C} huruf d angka 2` }),
  },
  {
    nama: 'dibebaskan karena pengabdian',
    dasar: `${C} huruf d angka 3`,
    fakta: { ...di('III/d'), usulan: { isian: { jenis: 'pengabdian' } } },
    harap: ya({ wajib: 'tidak', dasarBebas: `${C} huruf d angka 3` }),
  },
  {
    nama: 'Adum membebaskan Tingkat I',
    dasar: `${C} huruf d angka 4 huruf a`,
    fakta: di('II/d', diklat('Adum')),
    harap: ya({ wajib: 'tidak', dasarBebas: `${C} huruf d angka 4 huruf a` }),
  },
  {
    nama: 'Sepala membebaskan Tingkat I',
    dasar: `${C} huruf d angka 4 huruf a`,
    fakta: di('II/d', diklat('Sepala')),
    harap: ya({ wajib: 'tidak' }),
  },
  {
    nama: 'Diklatpim Tingkat IV membebaskan Tingkat I',
    dasar: `${C} huruf d angka 4 huruf a`,
    fakta: di('II/d', diklat('Diklatpim', 'IV')),
    harap: ya({ wajib: 'tidak' }),
  },
  {
    nama: 'Diklatpim Tingkat IV tidak membebaskan Tingkat II',
    dasar: `${C} huruf d angka 4 huruf b`,
    fakta: di('III/d', diklat('Diklatpim', 'IV')),
    harap: ya({ wajib: 'ya' }),
  },
  {
    nama: 'Spama membebaskan Tingkat II',
    dasar: `${C} huruf d angka 4 huruf b`,
    fakta: di('III/d', diklat('Spama')),
    harap: ya({ wajib: 'tidak', dasarBebas: `${C} huruf d angka 4 huruf b` }),
  },
  {
    nama: 'Diklatpim Tingkat III membebaskan Tingkat II',
    dasar: `${C} huruf d angka 4 huruf b`,
    fakta: di('III/d', diklat('Diklatpim Tk. III')),
    harap: ya({ wajib: 'tidak' }),
  },
  {
    nama: 'S1 membebaskan Tingkat I',
    dasar: `${C} huruf d angka 5 huruf a`,
    fakta: di('II/d', ijazah('S1')),
    harap: ya({ wajib: 'tidak', dasarBebas: `${C} huruf d angka 5 huruf a` }),
  },
  {
    nama: 'D-IV membebaskan Tingkat I',
    dasar: `${C} huruf d angka 5 huruf a`,
    fakta: di('II/d', ijazah('D-IV')),
    harap: ya({ wajib: 'tidak' }),
  },
  {
    nama: 'S1 tidak membebaskan Tingkat II',
    dasar: `${C} huruf d angka 5 huruf a`,
    fakta: di('III/d', ijazah('S1')),
    harap: ya({ wajib: 'ya' }),
  },
  {
    nama: 'S2 membebaskan Tingkat II',
    dasar: `${C} huruf d angka 5 huruf b`,
    fakta: di('III/d', ijazah('S2')),
    harap: ya({ wajib: 'tidak', dasarBebas: `${C} huruf d angka 5 huruf b` }),
  },
  {
    nama: 'apoteker membebaskan Tingkat I',
    dasar: `${C} huruf d angka 5 huruf b`,
    fakta: di('II/d', ijazah('Apoteker')),
    harap: ya({ wajib: 'tidak', dasarBebas: `${C} huruf d angka 5 huruf b` }),
  },
  {
    nama: 'jabatan fungsional tertentu membebaskan',
    dasar: `${C} huruf d angka 6`,
    fakta: di('III/d', { jabatan: [fungsional('ahli muda', '2020-01-01')] }),
    harap: ya({ wajib: 'tidak', dasarBebas: `${C} huruf d angka 6` }),
  },
  {
    nama: 'sudah lulus',
    dasar: `${C} huruf a`,
    fakta: di('II/d', { ujian: [{ jenis: 'ujian-dinas-tingkat-i', tanggal: '2025-10-01', hasil: 'lulus' }] }),
    harap: ya({ wajib: 'tidak', lulus: '2025-10-01' }),
  },
  {
    nama: 'pangkat tidak diketahui',
    dasar: `${C} huruf c angka 1`,
    fakta: fakta('2026-04-01', { pangkat: [] }),
    harap: { putusan: 'data-kurang' },
  },
]
