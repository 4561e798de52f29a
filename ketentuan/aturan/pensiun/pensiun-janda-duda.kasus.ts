// Kasus pensiun janda/duda/anak (Blitar Bab III huruf E; UU 11/1969 Pasal 16).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaKeluarga } from '#mesin/bentuk-fakta.ts'
import { faktaKasus, keadaan, kurang, pnsSejak, terima, tolak } from '../bagian/bahan-kasus.ts'

const E = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf E'
const UU = 'UU 11/1969 Pasal 16'
const istri: FaktaKeluarga = { hubungan: 'istri', nama: 'Istri', mulai: '1995-01-01' }
const anak = (lahir: string, isi: Partial<FaktaKeluarga> = {}): FaktaKeluarga => ({
  hubungan: 'anak',
  nama: 'Anak',
  lahir,
  ...isi,
})
const f = (keluarga: FaktaKeluarga[] | undefined, diterima = '2026-03-31', sebab?: string) =>
  faktaKasus(diterima, {
    pegawai: {
      status: [pnsSejak('1990-01-01'), keadaan('meninggal', '2026-02-28', undefined, sebab)],
      ...(keluarga ? { keluarga } : {}),
    },
    diterima,
  })

export const kasus: Kasus[] = [
  terima('istri sah, diajukan dalam sebulan', `${E} angka 1`, f([istri], '2026-03-28'), {
    jenisPenerima: 'janda',
    tmt: '2026-03-01',
    penetap: 'wali-kota',
  }),
  terima('suami sah', `${E} angka 1`, f([{ hubungan: 'suami', mulai: '1995-01-01' }], '2026-03-01'), {
    jenisPenerima: 'duda',
  }),
  tolak('diajukan sehari sesudah sebulan', `${E} angka 3`, f([istri], '2026-03-29'), 'batas-1-bulan'),
  terima('tewas: Kanreg II BKN', `${E} angka 2`, f([istri], '2026-03-01', 'tewas'), {
    penetap: 'kanreg-ii-bkn',
  }),
  tolak(
    'sudah bercerai dan tanpa anak',
    `${E} angka 1`,
    f([{ ...istri, sampai: '2020-01-01' }], '2026-03-01'),
    'janda-duda-sah',
  ),
  terima('tanpa pasangan: anak di bawah 25 tahun', UU, f([anak('2001-03-01')], '2026-03-01'), {
    jenisPenerima: 'anak',
  }),
  tolak('anak tepat 25 tahun', UU, f([anak('2001-02-28')], '2026-03-01'), 'janda-duda-sah'),
  tolak(
    'anak yang sudah kawin',
    UU,
    f([anak('2010-02-28', { kawin: true })], '2026-03-01'),
    'janda-duda-sah',
  ),
  terima(
    'tewas tanpa pasangan dan anak: orang tua',
    UU,
    f([{ hubungan: 'ibu', nama: 'Ibu' }], '2026-03-01', 'tewas'),
    { jenisPenerima: 'orang-tua' },
  ),
  tolak(
    'meninggal biasa: orang tua tidak',
    UU,
    f([{ hubungan: 'ibu', nama: 'Ibu' }], '2026-03-01'),
    'janda-duda-sah',
  ),
  kurang('riwayat keluarga tidak diberikan', `${E} angka 1`, f(undefined, '2026-03-01'), 'janda-duda-sah'),
  tolak(
    'tidak tercatat meninggal',
    E,
    faktaKasus('2026-03-01', { pegawai: { status: [pnsSejak('1990-01-01')], keluarga: [istri] } }),
    'meninggal',
  ),
]
