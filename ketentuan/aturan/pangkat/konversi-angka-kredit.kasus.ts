// Kasus konversi predikat kinerja ke angka kredit, dari PermenPANRB 1/2023 dan Peraturan BKN 3/2023.
import type { Kasus } from '#mesin/bentuk-aturan.ts'

const BKN = 'Peraturan BKN 3/2023'
const setahun = (jenjang: string, predikat: string, ratus: number, bulan?: number): Kasus => ({
  nama: `${jenjang} ${predikat}${bulan === undefined ? '' : ` ${bulan} bulan`}`,
  dasar: BKN,
  fakta: {
    perTanggal: '2026-01-31',
    usulan: { isian: { jenjang, predikat, ...(bulan === undefined ? {} : { bulan }) } },
  },
  harap: { putusan: 'memenuhi', hitung: { angkaKreditRatus: ratus, angkaKredit: ratus / 100 } },
})

export const kasus: Kasus[] = [
  setahun('pemula', 'Sangat Baik', 563),
  setahun('pemula', 'Baik', 375),
  setahun('pemula', 'Butuh Perbaikan', 281),
  setahun('pemula', 'Kurang', 188),
  setahun('pemula', 'Sangat Kurang', 94),
  setahun('terampil', 'Sangat Baik', 750),
  setahun('mahir', 'Butuh Perbaikan', 938),
  setahun('mahir', 'Sangat Kurang', 313),
  setahun('penyelia', 'Sangat Baik', 3750),
  setahun('ahli pertama', 'Sangat Baik', 1875),
  setahun('ahli pertama', 'Butuh Perbaikan', 938),
  setahun('ahli muda', 'Baik', 2500),
  setahun('ahli madya', 'Butuh Perbaikan', 2813),
  setahun('ahli madya', 'Sangat Kurang', 938),
  setahun('ahli utama', 'Sangat Baik', 7500),
  setahun('Ahli Muda', 'Cukup', 1875),
  setahun('ahli muda', 'Kurang/misconduct', 1250),
  setahun('ahli pertama', 'Baik', 104, 1),
  setahun('ahli pertama', 'Baik', 729, 7),
  setahun('ahli pertama', 'Baik', 625, 6),
  {
    nama: 'perpindahan dari jabatan administrasi: tiga tahun kepangkatan',
    dasar: BKN,
    fakta: {
      perTanggal: '2026-01-31',
      usulan: { isian: { jenjang: 'ahli muda', predikat: 'Baik', 'tahun-kepangkatan': 3 } },
    },
    harap: { putusan: 'memenuhi', hitung: { angkaKredit: 75 } },
  },
  {
    nama: 'integrasi: konvensional dikurangi nilai dasar III/c',
    dasar: BKN,
    fakta: { perTanggal: '2023-07-31', usulan: { isian: { konvensional: 265.5, golongan: 'III/c' } } },
    harap: { putusan: 'memenuhi', hitung: { angkaKreditRatus: 6550 } },
  },
  {
    nama: 'predikat tidak dikenal',
    dasar: BKN,
    fakta: { perTanggal: '2026-01-31', usulan: { isian: { jenjang: 'ahli muda', predikat: 'Bagus' } } },
    harap: { putusan: 'data-kurang' },
  },
  {
    nama: 'tiga belas bulan',
    dasar: BKN,
    fakta: {
      perTanggal: '2026-01-31',
      usulan: { isian: { jenjang: 'ahli muda', predikat: 'Baik', bulan: 13 } },
    },
    harap: { putusan: 'data-kurang' },
  },
  {
    nama: 'sehari sebelum berlaku: aturan belum ada',
    dasar: BKN,
    fakta: { perTanggal: '2023-06-30', usulan: { isian: { jenjang: 'ahli muda', predikat: 'Baik' } } },
    harap: { putusan: 'data-kurang' },
  },
  {
    nama: 'pada hari berlaku',
    dasar: BKN,
    fakta: { perTanggal: '2023-07-01', usulan: { isian: { jenjang: 'ahli muda', predikat: 'Baik' } } },
    harap: { putusan: 'memenuhi', hitung: { angkaKredit: 25 } },
  },
]
