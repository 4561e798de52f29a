// Kasus predikat kinerja: DP3, PP 46/2011, PP 30/2019, dan matriks PermenPANRB 6/2022.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaKinerja } from '#mesin/bentuk-fakta.ts'

const M = 'PermenPANRB 6/2022 Lampiran'
const matriks = (
  hasil: NonNullable<FaktaKinerja['hasil']>,
  perilaku: NonNullable<FaktaKinerja['perilaku']>,
  predikat: string,
): Kasus => ({
  nama: `hasil ${hasil}, perilaku ${perilaku}`,
  dasar: M,
  fakta: { perTanggal: '2026-01-31', pegawai: { kinerja: [{ tahun: 2025, predikat, hasil, perilaku }] } },
  harap: { putusan: 'memenuhi', hitung: { predikat } },
})
const angka = (
  tahun: number,
  isian: Record<string, unknown>,
  predikat: string,
  dasar: string,
  nilai?: number,
): Kasus => ({
  nama: `${tahun} ${JSON.stringify(isian)}`,
  dasar,
  fakta: { perTanggal: `${tahun + 1}-01-31`, usulan: { isian: { tahun, ...isian } } },
  harap: { putusan: 'memenuhi', hitung: { predikat, ...(nilai === undefined ? {} : { nilai }) } },
})
const dp3 = (skor: Record<string, number>, predikat: string, nilai: number): Kasus => ({
  nama: `DP3 ${JSON.stringify(skor)}`,
  dasar: 'PP 10/1979',
  fakta: { perTanggal: '2006-01-31', pegawai: { kinerja: [{ tahun: 2005, predikat: '', skor }] } },
  harap: { putusan: 'memenuhi', hitung: { predikat, nilai } },
})

export const kasus: Kasus[] = [
  matriks('di-atas', 'di-atas', 'Sangat Baik'),
  matriks('di-atas', 'sesuai', 'Baik'),
  matriks('di-atas', 'di-bawah', 'Kurang'),
  matriks('sesuai', 'di-atas', 'Baik'),
  matriks('sesuai', 'sesuai', 'Baik'),
  matriks('sesuai', 'di-bawah', 'Kurang'),
  matriks('di-bawah', 'di-atas', 'Butuh Perbaikan'),
  matriks('di-bawah', 'sesuai', 'Butuh Perbaikan'),
  matriks('di-bawah', 'di-bawah', 'Sangat Kurang'),
  {
    nama: 'predikat tertulis berbeda dari matriks',
    dasar: M,
    fakta: {
      perTanggal: '2026-01-31',
      pegawai: { kinerja: [{ tahun: 2025, predikat: 'Sangat Baik', hasil: 'sesuai', perilaku: 'sesuai' }] },
    },
    harap: { putusan: 'perlu-pertimbangan', hitung: { predikat: 'Baik' } },
  },
  angka(2005, { nilai: 91 }, 'Amat Baik', 'PP 10/1979'),
  angka(2005, { nilai: 90 }, 'Baik', 'PP 10/1979'),
  angka(2005, { nilai: 76 }, 'Baik', 'PP 10/1979'),
  angka(2005, { nilai: 75 }, 'Cukup', 'PP 10/1979'),
  angka(2005, { nilai: 61 }, 'Cukup', 'PP 10/1979'),
  angka(2005, { nilai: 60 }, 'Sedang', 'PP 10/1979'),
  angka(2005, { nilai: 50 }, 'Kurang', 'PP 10/1979'),
  dp3({ kesetiaan: 91, 'prestasi kerja': 80, ketaatan: 81 }, 'Baik', 84),
  dp3({ kesetiaan: 76, 'prestasi kerja': 75, ketaatan: 76 }, 'Cukup', 75.67),
  angka(2013, { nilai: 95 }, 'Amat Baik', 'PP 10/1979'),
  angka(2014, { nilai: 95 }, 'Sangat Baik', 'PP 46/2011'),
  angka(2016, { skp: 85.5, 'perilaku-kerja': 80 }, 'Baik', 'PP 46/2011', 83.3),
  angka(2016, { skp: 91.25, 'perilaku-kerja': 90 }, 'Baik', 'PP 46/2011', 90.75),
  angka(2016, { nilai: 91 }, 'Sangat Baik', 'PP 46/2011'),
  angka(2016, { nilai: 51 }, 'Kurang', 'PP 46/2011'),
  angka(2016, { nilai: 50 }, 'Buruk', 'PP 46/2011'),
  angka(2019, { nilai: 91 }, 'Sangat Baik', 'PP 46/2011'),
  angka(2020, { nilai: 91 }, 'Baik', 'PP 30/2019'),
  angka(2021, { nilai: 112, inovasi: 'ya' }, 'Sangat Baik', 'PP 30/2019'),
  angka(2021, { nilai: 112 }, 'Baik', 'PP 30/2019'),
  angka(2021, { nilai: 89.99 }, 'Cukup', 'PP 30/2019'),
  angka(2021, { nilai: 69.99 }, 'Kurang', 'PP 30/2019'),
  angka(2021, { nilai: 49.99 }, 'Sangat Kurang', 'PP 30/2019'),
  {
    nama: 'tahun 2022 memakai matriks, nilai angka tidak cukup',
    dasar: M,
    fakta: { perTanggal: '2023-01-31', usulan: { isian: { tahun: 2022, nilai: 95 } } },
    harap: { putusan: 'data-kurang' },
  },
]
