// Kasus kenaikan pangkat: jenis yang dipilih, dan jenis yang terbuka dengan periode paling cepat.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { fakta, fungsional, huruf, kinerja, struktural, tidak, ya } from '../bagian/pangkat/pegawai.kasus.ts'

const tanpaTmt = (perTanggal: string, isi: Parameters<typeof fakta>[1] = {}): Kasus['fakta'] => ({
  ...fakta('2026-04-01', isi),
  perTanggal,
  usulan: {},
})

export const kasus: Kasus[] = [
  {
    nama: 'pelaksana: reguler pada periode pertama sesudah empat tahun',
    dasar: huruf('angka 1'),
    fakta: tanpaTmt('2026-02-10'),
    harap: ya({ varian: 'reguler', tmt: '2026-04-01', golonganBaru: 'III/b', penetap: 'wali-kota' }),
  },
  {
    nama: 'lewat tempo: periode berikut sesudah hari penilaian',
    dasar: huruf('angka 1'),
    fakta: tanpaTmt('2026-04-02'),
    harap: ya({ varian: 'reguler', tmt: '2026-05-01' }),
  },
  {
    nama: 'eselon dua tingkat di atas pangkat',
    dasar: huruf('angka 2 huruf b'),
    fakta: tanpaTmt('2026-02-10', { jabatan: [struktural('IV.a', '2020-01-01')] }),
    harap: ya({ varian: 'struktural-dua-tingkat', tmt: '2026-04-01' }),
  },
  {
    nama: 'eselon satu tingkat di atas pangkat: setahun sudah cukup',
    dasar: huruf('angka 2 huruf a'),
    fakta: tanpaTmt('2026-02-10', {
      jabatan: [struktural('IV.a', '2025-01-15')],
      pangkat: [{ golongan: 'III/b', mkgBulan: 90, tmt: '2025-01-01' }],
    }),
    harap: ya({ varian: 'struktural-satu-tingkat', tmt: '2026-03-01' }),
  },
  {
    nama: 'pejabat fungsional: dua tahun',
    dasar: huruf('angka 2 huruf e'),
    fakta: tanpaTmt('2026-02-10', {
      jabatan: [fungsional('ahli pertama', '2020-01-01')],
      pangkat: [{ golongan: 'III/a', mkgBulan: 24, tmt: '2024-04-01' }],
      angkaKredit: [
        { jenis: 'konversi', nilai: 50, jenjang: 'ahli pertama', mulai: '2024-01-01', sampai: '2025-12-31' },
      ],
    }),
    harap: ya({ varian: 'fungsional', tmt: '2026-04-01' }),
  },
  {
    nama: 'periode Februari 2025: usul diterima 15 Desember sampai 15 Januari',
    dasar: 'Peraturan BKN 4/2023 Pasal 2',
    fakta: fakta('2025-02-01', {
      pangkat: [{ golongan: 'III/a', mkgBulan: 36, tmt: '2021-02-01' }],
      kinerja: kinerja(2024),
    }),
    harap: ya({ tmt: '2025-02-01', bukaUsul: '2024-12-15', batasUsul: '2025-01-15' }),
  },
  {
    nama: 'pada pangkat puncak menurut ijazah: tidak ada yang terbuka',
    dasar: 'PP 99/2000 Pasal 7',
    fakta: tanpaTmt('2026-02-10', { pangkat: [{ golongan: 'III/d', mkgBulan: 200, tmt: '2018-04-01' }] }),
    harap: tidak('jenis'),
  },
  {
    nama: 'dua SK: yang bertanggal depan sudah ditandatangani, empat tahun dihitung darinya',
    dasar: huruf('angka 1'),
    fakta: tanpaTmt('2026-02-10', {
      pangkat: [
        { golongan: 'III/a', mkgBulan: 49, tmt: '2022-04-01' },
        { golongan: 'III/b', mkgBulan: 97, tmt: '2026-04-01' },
      ],
      kinerja: [
        { tahun: 2029, predikat: 'Baik' },
        { tahun: 2028, predikat: 'Baik' },
      ],
    }),
    harap: ya({ tmt: '2030-04-01', golonganBaru: 'III/c' }),
  },
  {
    nama: 'varian dipilih: penyesuaian ijazah belum lulus ujian',
    dasar: huruf('angka 2 huruf g angka 3'),
    fakta: fakta(
      '2026-04-01',
      {
        pangkat: [{ golongan: 'II/c', mkgBulan: 96, tmt: '2025-04-01' }],
        pendidikan: [{ jenjang: 'S1', lulus: '2024-08-01', jalur: 'izin-belajar' }],
      },
      { varian: 'penyesuaian-ijazah', isian: { 'tugas-sesuai': 'ya' } },
    ),
    harap: tidak('ujian-penyesuaian', { varian: 'penyesuaian-ijazah' }),
  },
  {
    nama: 'varian dari isian',
    dasar: huruf('angka 1'),
    fakta: fakta('2026-04-01', {}, { isian: { varian: 'reguler' } }),
    harap: ya({ varian: 'reguler' }),
  },
  {
    nama: 'pangkat tidak diketahui',
    dasar: huruf('angka 1'),
    fakta: tanpaTmt('2026-02-10', { pangkat: [] }),
    harap: { putusan: 'data-kurang' },
  },
  {
    nama: 'PPPK',
    dasar: 'PP 49/2018',
    fakta: tanpaTmt('2026-02-10', { status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2021-01-01' }] }),
    harap: tidak('status'),
  },
  {
    nama: 'varian dipilih tanpa TMT: periode pertama yang masa pangkatnya cukup',
    dasar: huruf('angka 1'),
    fakta: {
      ...fakta('2026-04-01'),
      perTanggal: '2025-11-20',
      pegawai: {
        ...fakta('2026-04-01').pegawai,
        kinerja: [
          { tahun: 2024, predikat: 'Baik' },
          { tahun: 2023, predikat: 'Baik' },
        ],
      },
      usulan: { varian: 'reguler' },
    },
    harap: ya({ tmt: '2026-04-01', varian: 'reguler' }),
  },
]
