// Kasus pilihan e: tenaga fungsional dengan angka kredit, dari Perwali Blitar 24/2006 II.B.6.f.2.e dan PermenPANRB 1/2023.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaAngkaKredit, FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { dp3, fakta, fungsional, huruf, kinerja, kurang, tidak, ya } from '../bagian/pangkat/pegawai.kasus.ts'

const e = (angka: string) => huruf(`angka 2 huruf e ${angka}`.trim())
const ak = (
  nilai: number,
  jenis: FaktaAngkaKredit['jenis'] = 'konversi',
  sampai = '2025-12-31',
): FaktaAngkaKredit => ({
  jenis,
  nilai,
  mulai: '2024-01-01',
  sampai,
  ...(jenis === 'konvensional' ? {} : { jenjang: 'ahli pertama' }),
})

/** Ahli pertama III/a sejak 1 April 2024 dengan 50 angka kredit. */
const dasar: FaktaPegawai = {
  pangkat: [{ golongan: 'III/a', mkgBulan: 24, tmt: '2024-04-01' }],
  jabatan: [fungsional('ahli pertama', '2020-01-01')],
  angkaKredit: [ak(31.25), ak(18.75)],
}
const lama: FaktaPegawai = {
  status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1990-01-01' }],
  pangkat: [{ golongan: 'III/b', mkgBulan: 60, tmt: '2004-04-01' }],
  jabatan: [fungsional('muda', '2000-04-01')],
  kinerja: dp3(2005, 80),
  angkaKredit: [ak(200, 'konvensional', '2005-12-31')],
}
const lamaPada = (tmt: string, nilai: number): FaktaPegawai => ({
  ...dasar,
  pangkat: [{ golongan: 'III/a', mkgBulan: 24, tmt: '2021-04-01' }],
  kinerja: kinerja(Number(tmt.slice(0, 4)) - 1),
  angkaKredit: [ak(nilai, 'konvensional', '2022-12-31'), ak(50, 'konversi', '2023-03-01')],
})

export const kasus: Kasus[] = [
  {
    nama: 'genap 50 angka kredit dan dua tahun',
    dasar: e(''),
    fakta: fakta('2026-04-01', dasar),
    harap: ya({ golonganBaru: 'III/b' }),
  },
  {
    nama: 'kurang seperseratus angka kredit',
    dasar: e('angka 1'),
    fakta: fakta('2026-04-01', { ...dasar, angkaKredit: [ak(31.24), ak(18.75)] }),
    harap: tidak('angka-kredit'),
  },
  {
    nama: 'angka kredit jenjang lain tidak dihitung',
    dasar: e('angka 1'),
    fakta: fakta('2026-04-01', { ...dasar, angkaKredit: [{ ...ak(60), jenjang: 'terampil' }] }),
    harap: tidak('angka-kredit'),
  },
  {
    nama: 'riwayat angka kredit tidak diberikan',
    dasar: e('angka 1'),
    fakta: fakta('2026-04-01', { pangkat: dasar.pangkat ?? [], jabatan: dasar.jabatan ?? [] }),
    harap: kurang('angka-kredit'),
  },
  {
    nama: 'belum dua tahun dalam pangkat',
    dasar: e('angka 2'),
    fakta: fakta('2026-03-01', dasar),
    harap: tidak('masa-pangkat', { palingCepat: '2026-04-01' }),
  },
  {
    nama: 'predikat Butuh Perbaikan',
    dasar: e('angka 3'),
    fakta: fakta('2026-04-01', { ...dasar, kinerja: kinerja(2025, 'Butuh Perbaikan') }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'hukuman disiplin berjalan',
    dasar: e('angka 4'),
    fakta: fakta('2026-04-01', {
      ...dasar,
      hukuman: [{ jenis: 'pemotongan-tukin', tingkat: 'sedang', mulai: '2026-03-01', sampai: '2026-08-31' }],
    }),
    harap: tidak('disiplin'),
  },
  {
    nama: 'atasan tidak ditanya',
    dasar: e(''),
    fakta: fakta('2026-04-01', dasar, { atasan: null }),
    harap: ya(),
  },
  {
    nama: 'bukan pejabat fungsional',
    dasar: e(''),
    fakta: fakta('2026-04-01', { ...dasar, jabatan: [] }),
    harap: { putusan: 'tidak-memenuhi', syarat: { fungsional: 'tidak-memenuhi' } },
  },
  {
    nama: 'ahli pertama III/b ke III/c: perlu 100 dan jenjang ahli muda lebih dahulu',
    dasar: 'PermenPANRB 1/2023 Lampiran',
    fakta: fakta('2026-04-01', {
      ...dasar,
      pangkat: [{ golongan: 'III/b', mkgBulan: 48, tmt: '2024-04-01' }],
      angkaKredit: [ak(100)],
    }),
    harap: tidak('puncak-jabatan'),
  },
  {
    nama: 'terampil II/c ke II/d: 40 angka kredit',
    dasar: 'PermenPANRB 1/2023 Lampiran',
    fakta: fakta('2026-04-01', {
      ...dasar,
      pangkat: [{ golongan: 'II/c', mkgBulan: 60, tmt: '2024-04-01' }],
      jabatan: [fungsional('terampil', '2020-01-01')],
      angkaKredit: [{ ...ak(40), jenjang: 'terampil' }],
    }),
    harap: ya({ golonganBaru: 'II/d' }),
  },
  {
    nama: 'zaman seed: 200 kumulatif untuk III/c',
    dasar: e('angka 1'),
    fakta: fakta('2006-04-01', lama),
    harap: ya({ golonganBaru: 'III/c' }),
  },
  {
    nama: 'zaman seed: 199,99 belum cukup',
    dasar: e('angka 1'),
    fakta: fakta('2006-04-01', { ...lama, angkaKredit: [ak(199.99, 'konvensional', '2005-12-31')] }),
    harap: tidak('angka-kredit'),
  },
  {
    nama: 'sehari sebelum Peraturan BKN 3/2023: cara konvensional, 150 cukup, hanya periodenya salah',
    dasar: 'Peraturan BKN 3/2023',
    fakta: fakta('2023-06-30', lamaPada('2023-06-30', 150)),
    harap: { putusan: 'tidak-memenuhi', syarat: { 'angka-kredit': 'memenuhi', periode: 'tidak-memenuhi' } },
  },
  {
    nama: 'pada hari berlaku: cara konversi, konvensional tidak dihitung lagi',
    dasar: 'Peraturan BKN 3/2023',
    fakta: fakta('2023-07-01', {
      ...lamaPada('2023-07-01', 150),
      angkaKredit: [ak(150, 'konvensional', '2022-12-31')],
    }),
    harap: { putusan: 'tidak-memenuhi', syarat: { 'angka-kredit': 'tidak-memenuhi' } },
  },
  {
    nama: 'Oktober 2023: hasil konversi dihitung',
    dasar: 'Peraturan BKN 3/2023',
    fakta: fakta('2023-10-01', lamaPada('2023-10-01', 150)),
    harap: ya(),
  },
]
