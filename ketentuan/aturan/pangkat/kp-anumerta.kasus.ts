// Kasus anumerta: PNS yang dinyatakan tewas, dari Perwali Blitar 24/2006 II.B.6.c dan d.3.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaStatus } from '#mesin/bentuk-fakta.ts'
import { kurang, orang, tidak, ya } from '../bagian/pangkat/pegawai.kasus.ts'

const C = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf c'
const meninggal = (sebab?: string, jenis: FaktaStatus['jenis'] = 'pns'): FaktaStatus[] => [
  { jenis, keadaan: 'aktif', mulai: '2019-03-01', sampai: '2026-05-11' },
  { jenis, keadaan: 'meninggal', mulai: '2026-05-12', ...(sebab === undefined ? {} : { sebab }) },
]
const fakta = (status: FaktaStatus[]) => ({ perTanggal: '2026-06-20', pegawai: { ...orang, status } })

export const kasus: Kasus[] = [
  {
    nama: 'tewas: setingkat lebih tinggi sejak hari tewas, di luar periode',
    dasar: C,
    fakta: fakta(meninggal('tewas')),
    harap: ya({ tmt: '2026-05-12', golonganBaru: 'III/b' }),
  },
  { nama: 'meninggal karena sakit', dasar: C, fakta: fakta(meninggal('sakit')), harap: tidak('tewas') },
  { nama: 'sebab meninggal belum dicatat', dasar: C, fakta: fakta(meninggal()), harap: kurang('tewas') },
  {
    nama: 'masih aktif',
    dasar: C,
    fakta: fakta([{ jenis: 'pns', keadaan: 'aktif', mulai: '2019-03-01' }]),
    harap: tidak('tewas'),
  },
  {
    nama: 'PPPK tidak',
    dasar: 'PP 49/2018',
    fakta: fakta(meninggal('tewas', 'pppk')),
    harap: tidak('status'),
  },
]
