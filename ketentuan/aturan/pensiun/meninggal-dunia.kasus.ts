// Kasus pemberhentian karena meninggal dunia (Blitar Bab III huruf F).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, keadaan, kurang, pnsSejak, terima, tolak } from '../bagian/bahan-kasus.ts'

const F = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf F'
const f = (perTanggal: string, sebab?: string) =>
  faktaKasus(perTanggal, {
    pegawai: { status: [pnsSejak('1990-01-01'), keadaan('meninggal', '2026-01-31', undefined, sebab)] },
  })
export const kasus: Kasus[] = [
  terima('meninggal pada hari itu', F, f('2026-01-31'), {
    tmt: '2026-01-31',
    tmtPensiunJandaDuda: '2026-02-01',
    sebab: 'meninggal',
  }),
  tolak('sehari sebelumnya', F, f('2026-01-30'), 'meninggal'),
  terima('tewas', F, f('2026-02-01', 'tewas'), { sebab: 'tewas' }),
  kurang('riwayat status tidak diberikan', F, faktaKasus('2026-02-01', { pegawai: {} }), 'meninggal'),
]
