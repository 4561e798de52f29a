// Kasus pangkat tertinggi menurut pendidikan dan jabatan.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { fakta, fungsional, pelaksana, struktural } from '../bagian/pangkat/pegawai.kasus.ts'

const D = 'PP 99/2000 Pasal 7'
const ijazah = (jenjang: string, golonganAwalIjazah: string, puncakIjazah: string): Kasus => ({
  nama: `${jenjang}: ${golonganAwalIjazah} sampai ${puncakIjazah}`,
  dasar: D,
  fakta: fakta('2026-04-01', {
    jabatan: [],
    pendidikan: [{ jenjang, lulus: '2000-06-01', jalur: 'sebelum-cpns' }],
  }),
  harap: { putusan: 'memenuhi', hitung: { golonganAwalIjazah, puncakIjazah } },
})
const jabatan = (
  j: ReturnType<typeof struktural>,
  terendahJabatan: string,
  puncakJabatan: string,
): Kasus => ({
  nama: `${j.eselon ?? j.jenjang}: ${terendahJabatan} sampai ${puncakJabatan}`,
  dasar: 'PP 13/2002',
  fakta: fakta('2026-04-01', { jabatan: [j] }),
  harap: { putusan: 'memenuhi', hitung: { terendahJabatan, puncakJabatan } },
})

export const kasus: Kasus[] = [
  ijazah('SD', 'I/a', 'II/a'),
  ijazah('SMP', 'I/c', 'II/c'),
  ijazah('SLTP Kejuruan', 'I/c', 'II/d'),
  ijazah('SLTA', 'II/a', 'III/b'),
  ijazah('D-I', 'II/a', 'III/b'),
  ijazah('D-II', 'II/b', 'III/b'),
  ijazah('SGPLB', 'II/b', 'III/c'),
  ijazah('Diploma III', 'II/c', 'III/c'),
  ijazah('D-IV', 'III/a', 'III/d'),
  ijazah('S-1', 'III/a', 'III/d'),
  ijazah('Dokter', 'III/b', 'IV/a'),
  ijazah('S2', 'III/b', 'IV/a'),
  ijazah('Doktor', 'III/c', 'IV/b'),
  jabatan(struktural('II.b', '2020-01-01'), 'IV/b', 'IV/c'),
  jabatan(struktural('III.a', '2020-01-01'), 'IV/a', 'IV/b'),
  jabatan(struktural('III.b', '2020-01-01'), 'III/d', 'IV/a'),
  jabatan(struktural('IV.a', '2020-01-01'), 'III/c', 'III/d'),
  jabatan(struktural('IVb', '2020-01-01'), 'III/b', 'III/c'),
  jabatan(fungsional('ahli madya', '2020-01-01'), 'IV/a', 'IV/c'),
  jabatan(fungsional('Muda', '2020-01-01'), 'III/c', 'III/d'),
  {
    nama: 'tidak ada ijazah tercatat',
    dasar: D,
    fakta: fakta('2026-04-01', { jabatan: [], pendidikan: [] }),
    harap: { putusan: 'data-kurang' },
  },
  {
    nama: 'jabatan tanpa jenjang tercatat',
    dasar: 'PP 13/2002',
    fakta: fakta('2026-04-01', { jabatan: [pelaksana] }),
    harap: { putusan: 'perlu-pertimbangan' },
  },
]
