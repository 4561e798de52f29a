// Kasus gaji pokok, ditulis dari PP 7/1977 Pasal 4 dan 5 serta lampiran gaji yang berlaku.
import type { Kasus } from '#mesin/bentuk-aturan.ts'

const pangkat = (golongan: string, mkgBulan: number, tmt: string) => ({
  pangkat: [{ golongan, mkgBulan, tmt }],
})
const pns = [{ jenis: 'pns' as const, keadaan: 'aktif' as const, mulai: '2000-01-01' }]
const P4 = 'PP 7/1977 Pasal 4'

export const kasus: Kasus[] = [
  {
    nama: 'III/a 0 tahun pada 31 Desember 2023: PP 15/2019',
    dasar: 'PP 15/2019 Lampiran',
    fakta: { perTanggal: '2023-12-31', pegawai: { status: pns, ...pangkat('III/a', 0, '2023-06-01') } },
    harap: { putusan: 'memenuhi', hitung: { gajiPokok: 2_579_400, dasarTabel: 'PP 15/2019 Lampiran' } },
  },
  {
    nama: 'III/a 0 tahun pada 1 Januari 2024: PP 5/2024',
    dasar: 'PP 5/2024 Lampiran',
    fakta: { perTanggal: '2024-01-01', pegawai: { status: pns, ...pangkat('III/a', 0, '2023-06-01') } },
    harap: { putusan: 'memenuhi', hitung: { gajiPokok: 2_785_700, dasarTabel: 'PP 5/2024 Lampiran' } },
  },
  {
    nama: 'masa kerja 17 tahun 11 bulan dibaca pada kolom 16',
    dasar: P4,
    fakta: { perTanggal: '2025-01-01', pegawai: { status: pns, ...pangkat('III/d', 215, '2025-01-01') } },
    harap: { putusan: 'memenuhi', hitung: { kolom: 16, gajiPokok: 4_042_500, gaji: 4_042_500 } },
  },
  {
    nama: 'masa kerja 18 tahun dibaca pada kolom 18',
    dasar: P4,
    fakta: { perTanggal: '2025-01-01', pegawai: { status: pns, ...pangkat('III/d', 216, '2025-01-01') } },
    harap: { putusan: 'memenuhi', hitung: { kolom: 18, gajiPokok: 4_169_900 } },
  },
  {
    nama: 'CPNS 80 persen',
    dasar: 'PP 7/1977 Pasal 5',
    fakta: {
      perTanggal: '2025-06-01',
      pegawai: {
        status: [{ jenis: 'cpns', keadaan: 'aktif', mulai: '2025-05-01' }],
        ...pangkat('III/a', 0, '2025-05-01'),
      },
    },
    harap: { putusan: 'memenuhi', hitung: { gajiPokok: 2_785_700, persen: 80, gaji: 2_228_560 } },
  },
  {
    nama: 'di atas kolom terakhir gaji tetap pada kolom terakhir',
    dasar: P4,
    fakta: { perTanggal: '2025-06-01', pegawai: { status: pns, ...pangkat('IV/e', 410, '2025-05-01') } },
    harap: { putusan: 'memenuhi', hitung: { kolom: 32, gajiPokok: 6_373_200 } },
  },
  {
    nama: 'kolom sudah dicapai tetapi belum ada surat KGB: perlu pertimbangan',
    dasar: 'PP 7/1977 Pasal 11',
    fakta: { perTanggal: '2027-03-01', pegawai: { status: pns, ...pangkat('III/d', 192, '2025-03-01') } },
    harap: {
      putusan: 'perlu-pertimbangan',
      syarat: { keputusan: 'perlu-pertimbangan' },
      hitung: { gajiPokok: 4_169_900 },
    },
  },
  {
    nama: 'II/b dengan masa kerja di bawah 3 tahun: perlu pertimbangan',
    dasar: P4,
    fakta: { perTanggal: '2025-06-01', pegawai: { status: pns, ...pangkat('II/b', 12, '2025-05-01') } },
    harap: { putusan: 'perlu-pertimbangan', hitung: { kolom: 3, gajiPokok: 2_385_000 } },
  },
  {
    nama: 'tahun 2004: tabel PP 11/2003 belum dimuat',
    dasar: P4,
    fakta: { perTanggal: '2004-06-01', pegawai: { status: pns, ...pangkat('III/a', 0, '2004-05-01') } },
    harap: { putusan: 'data-kurang', hitung: { mkg: 1 } },
  },
  {
    nama: 'tanpa pangkat: data kurang',
    dasar: P4,
    fakta: { perTanggal: '2025-06-01', pegawai: { status: pns } },
    harap: { putusan: 'data-kurang', syarat: { golongan: 'data-kurang' } },
  },
]
