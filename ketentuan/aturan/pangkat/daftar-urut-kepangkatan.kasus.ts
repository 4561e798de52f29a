// Kasus daftar urut kepangkatan, dari PP 15/1979 dan SE BAKN 03/SE/1980: pangkat, jabatan, masa kerja, latihan, pendidikan, usia.
import type { Kasus } from '#mesin/bentuk-aturan.ts'

const D = 'SE BAKN 03/SE/1980'
type Orang = Record<string, string | number>
const a: Orang = {
  kunci: 'A',
  golongan: 'III/d',
  tmtPangkat: '2020-04-01',
  jabatan: 'IV.a',
  tmtJabatan: '2021-01-01',
  masaKerjaBulan: 200,
  latihan: 'Diklatpim IV',
  lulusLatihan: '2015-05-01',
  pendidikan: 'S1',
  lulusPendidikan: '2000-08-01',
  lahir: '1978-03-02',
}
const urut = (
  nama: string,
  orang: Orang[],
  urutan: string,
  putusan: Kasus['harap']['putusan'] = 'memenuhi',
  syarat: Kasus['harap']['syarat'] = {},
): Kasus => ({
  nama,
  dasar: D,
  fakta: { perTanggal: '2026-12-31', usulan: { isian: { orang } } },
  harap: { putusan, syarat, hitung: { urutan } },
})

export const kasus: Kasus[] = [
  urut('pangkat lebih tinggi di atas', [a, { ...a, kunci: 'B', golongan: 'IV/a' }], 'B, A'),
  urut('pangkat sama, TMT lebih lama di atas', [a, { ...a, kunci: 'B', tmtPangkat: '2019-10-01' }], 'B, A'),
  urut('jabatan lebih tinggi di atas', [a, { ...a, kunci: 'B', jabatan: 'III.b' }], 'B, A'),
  urut(
    'jabatan sama, TMT jabatan lebih lama di atas',
    [a, { ...a, kunci: 'B', tmtJabatan: '2018-01-01' }],
    'B, A',
  ),
  urut('masa kerja lebih banyak di atas', [a, { ...a, kunci: 'B', masaKerjaBulan: 201 }], 'B, A'),
  urut('latihan jabatan lebih tinggi di atas', [a, { ...a, kunci: 'B', latihan: 'Diklatpim III' }], 'B, A'),
  urut(
    'latihan sama, lulus lebih dahulu di atas',
    [a, { ...a, kunci: 'B', lulusLatihan: '2014-05-01' }],
    'B, A',
  ),
  urut('pendidikan lebih tinggi di atas', [a, { ...a, kunci: 'B', pendidikan: 'S2' }], 'B, A'),
  urut(
    'pendidikan sama, lulus lebih dahulu di atas',
    [a, { ...a, kunci: 'B', lulusPendidikan: '1999-08-01' }],
    'B, A',
  ),
  urut('lebih tua di atas', [a, { ...a, kunci: 'B', lahir: '1978-03-01' }], 'B, A'),
  urut(
    'empat orang',
    [
      a,
      { ...a, kunci: 'B', golongan: 'IV/b' },
      { ...a, kunci: 'C', golongan: 'III/c' },
      { ...a, kunci: 'D', tmtPangkat: '2018-04-01' },
    ],
    'B, D, A, C',
  ),
  urut(
    'struktural dan fungsional: perlu pertimbangan',
    [a, { ...a, kunci: 'B', jabatan: 'ahli muda' }],
    'A, B',
    'perlu-pertimbangan',
    { 'urutan-1': 'perlu-pertimbangan' },
  ),
  urut(
    'sama pada semua ukuran: perlu pertimbangan',
    [a, { ...a, kunci: 'B' }],
    'A, B',
    'perlu-pertimbangan',
    { 'urutan-1': 'perlu-pertimbangan' },
  ),
  {
    nama: 'hanya satu orang',
    dasar: D,
    fakta: { perTanggal: '2026-12-31', usulan: { isian: { orang: [a] } } },
    harap: { putusan: 'data-kurang' },
  },
  {
    nama: 'golongan tidak dikenal',
    dasar: D,
    fakta: { perTanggal: '2026-12-31', usulan: { isian: { orang: [a, { ...a, golongan: 'V' }] } } },
    harap: { putusan: 'data-kurang' },
  },
]
