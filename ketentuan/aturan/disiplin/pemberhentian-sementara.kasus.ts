// Kasus pemberhentian sementara (Blitar Bab II huruf A angka 6 angka 4 dan 8; PP 4/1966; PP 11/2017 Pasal 276).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, menjabat, ragu, terima, tolak } from '../bagian/bahan-kasus.ts'

const T = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf A angka 6'
const pegawai = {
  gaji: [{ gajiPokok: 2_000_000, golongan: 'III/a', mkgBulan: 0, tmt: '2005-01-01', jenis: 'kgb' as const }],
  jabatan: [menjabat('pengawas', '2005-01-01')],
}
const f = (isian: Record<string, unknown>, p: object = pegawai) =>
  faktaKasus('2008-06-01', { pegawai: p, isian })
export const kasus: Kasus[] = [
  terima(
    'ditahan, petunjuk meyakinkan: 50 persen',
    `${T} angka 4 huruf a`,
    f({ ditahan: '2008-01-10', 'petunjuk-meyakinkan': true }),
    { tmt: '2008-01-10', persen: 50, gajiDibayar: 1_000_000 },
  ),
  terima(
    'ditahan, belum meyakinkan: 75 persen',
    `${T} angka 4 huruf a`,
    f({ ditahan: '2008-01-10', 'petunjuk-meyakinkan': false }),
    { persen: 75, gajiDibayar: 1_500_000 },
  ),
  ragu('petunjuk belum dinilai', `${T} angka 4 huruf a`, f({ ditahan: '2008-01-10' }), 'bagian-gaji'),
  terima(
    'direhabilitasi: selisih gaji 4 bulan',
    `${T} angka 4 huruf b`,
    f({ ditahan: '2008-01-10', 'petunjuk-meyakinkan': true, direhabilitasi: '2008-05-10' }),
    { selisihGaji: 4_000_000 },
  ),
  terima('struktural yang diproses', `${T} angka 8 huruf b`, f({ 'diproses-hukum': true })),
  tolak(
    'bukan struktural dan tidak ditahan',
    `${T} angka 8 huruf b`,
    f({ 'diproses-hukum': true }, { ...pegawai, jabatan: [menjabat('pelaksana', '2005-01-01')] }),
    'ditahan',
  ),
  tolak(
    'dihukum disiplin sebelum putusan',
    `${T} angka 8 huruf a`,
    f({ ditahan: '2008-01-10', 'petunjuk-meyakinkan': true, 'sudah-dihukum-disiplin': true }),
    'tidak-boleh-hukuman-sebelum-putusan',
  ),
  terima(
    '6 April 2017: masih 75 persen',
    'PP 4/1966',
    f({ ditahan: '2017-04-06', 'petunjuk-meyakinkan': false }),
    { persen: 75 },
  ),
  terima('7 April 2017: 50 persen', 'PP 11/2017 Pasal 276', f({ ditahan: '2017-04-07' }), { persen: 50 }),
]
