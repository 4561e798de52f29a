// Kasus masa kerja pensiun (UU 11/1969 Pasal 6).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, keadaan, kurang, pnsSejak, ragu, terima } from '../bagian/bahan-kasus.ts'

const D = 'UU 11/1969 Pasal 6'
const status = [pnsSejak('1990-03-01')]
export const kasus: Kasus[] = [
  terima(
    'tiga puluh tahun tepat',
    D,
    faktaKasus('2020-03-01', { pegawai: { tmtCpns: '1990-03-01', status }, tmt: '2020-03-01' }),
    { masaKerjaBulan: 360, masaKerjaTahun: 30 },
  ),
  terima(
    'sebulan kurang',
    D,
    faktaKasus('2020-02-01', { pegawai: { tmtCpns: '1990-03-01', status }, tmt: '2020-02-01' }),
    { masaKerjaBulan: 359, masaKerjaTahun: 29 },
  ),
  terima(
    'CLTN setahun tidak dihitung',
    D,
    faktaKasus('2020-03-01', {
      pegawai: { tmtCpns: '1990-03-01', status: [...status, keadaan('cltn', '2000-01-01', '2000-12-31')] },
      tmt: '2020-03-01',
    }),
    { masaKerjaBulan: 348, cltnBulan: 12 },
  ),
  terima(
    'peninjauan masa kerja ditambahkan',
    D,
    faktaKasus('2020-03-01', {
      pegawai: {
        tmtCpns: '1990-03-01',
        status,
        peninjauanMasaKerja: [{ tmt: '1995-01-01', tambahBulan: 18 }],
      },
      tmt: '2020-03-01',
    }),
    { masaKerjaBulan: 378 },
  ),
  terima(
    'tanpa TMT: sampai BUP',
    D,
    faktaKasus('2020-03-01', {
      pegawai: { lahir: '1967-05-05', jabatan: [], tmtCpns: '1990-03-01', status },
    }),
    { hingga: '2025-06-01', masaKerjaBulan: 423 },
  ),
  ragu(
    'pernah diberhentikan sementara',
    D,
    faktaKasus('2020-03-01', {
      pegawai: {
        tmtCpns: '1990-03-01',
        status: [...status, keadaan('diberhentikan-sementara', '2001-01-01', '2001-06-30')],
      },
      tmt: '2020-03-01',
    }),
    'diberhentikan-sementara',
  ),
  kurang(
    'TMT CPNS tidak diketahui',
    D,
    faktaKasus('2020-03-01', { pegawai: {}, tmt: '2020-03-01' }),
    'masa-kerja',
  ),
]
