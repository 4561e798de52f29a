// Kasus pangkat pengabdian, dari Perwali Blitar 24/2006 III.H dan II.B.6.c.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { dp3, kinerja, kurang, orang, tidak, ya } from '../bagian/pangkat/pegawai.kasus.ts'

const H = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf H'
const C = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf c'

/** Mencapai batas usia pensiun 15 Juni 2026; TMT 1 Juni 2026. */
const dasar: FaktaPegawai = {
  ...orang,
  tmtCpns: '1994-03-01',
  status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1995-03-01' }],
}
const fakta = (isi: FaktaPegawai, isian: Record<string, unknown> = { 'tanggal-bup': '2026-06-15' }) => ({
  perTanggal: '2026-02-10',
  pegawai: { ...dasar, ...isi },
  usulan: { isian },
})
const pangkat = (tmt: string): FaktaPegawai => ({ pangkat: [{ golongan: 'III/a', mkgBulan: 49, tmt }] })

export const kasus: Kasus[] = [
  {
    nama: '32 tahun dan empat tahun dalam pangkat',
    dasar: H,
    fakta: fakta({}),
    harap: ya({ tmt: '2026-06-01', golonganBaru: 'III/b' }),
  },
  {
    nama: '30 tahun, genap satu bulan dalam pangkat',
    dasar: `${H} angka 4 huruf a`,
    fakta: fakta({ ...pangkat('2026-05-01'), tmtCpns: '1996-06-01' }),
    harap: ya(),
  },
  {
    nama: '30 tahun, belum sebulan dalam pangkat',
    dasar: `${H} angka 4 huruf a`,
    fakta: fakta({ ...pangkat('2026-05-02'), tmtCpns: '1996-06-01' }),
    harap: tidak('masa-kerja'),
  },
  {
    nama: '29 tahun 11 bulan dengan sebulan dalam pangkat',
    dasar: `${H} angka 4 huruf a`,
    fakta: fakta({ ...pangkat('2026-05-01'), tmtCpns: '1996-07-01' }),
    harap: tidak('masa-kerja'),
  },
  {
    nama: '20 tahun dan setahun dalam pangkat',
    dasar: `${H} angka 4 huruf b`,
    fakta: fakta({ ...pangkat('2025-06-01'), tmtCpns: '2006-06-01' }),
    harap: ya(),
  },
  {
    nama: '20 tahun dan sebelas bulan dalam pangkat',
    dasar: `${H} angka 4 huruf b`,
    fakta: fakta({ ...pangkat('2025-07-01'), tmtCpns: '2006-06-01' }),
    harap: tidak('masa-kerja'),
  },
  {
    nama: '10 tahun dan dua tahun dalam pangkat',
    dasar: `${H} angka 4 huruf c`,
    fakta: fakta({ ...pangkat('2024-06-01'), tmtCpns: '2016-06-01' }),
    harap: ya(),
  },
  {
    nama: '10 tahun dan 23 bulan dalam pangkat',
    dasar: `${H} angka 4 huruf c`,
    fakta: fakta({ ...pangkat('2024-07-01'), tmtCpns: '2016-06-01' }),
    harap: tidak('masa-kerja'),
  },
  {
    nama: 'cuti di luar tanggungan negara mengurangi masa kerja',
    dasar: `${H} angka 4 huruf a`,
    fakta: fakta({
      ...pangkat('2026-05-01'),
      tmtCpns: '1996-06-01',
      status: [
        { jenis: 'pns', keadaan: 'aktif', mulai: '1997-06-01' },
        { jenis: 'pns', keadaan: 'cltn', mulai: '2001-01-01', sampai: '2001-12-31' },
      ],
    }),
    harap: tidak('masa-kerja'),
  },
  {
    nama: 'penilaian tahun terakhir baik',
    dasar: `${H} angka 3`,
    fakta: fakta({ kinerja: [{ tahun: 2025, predikat: 'Baik' }] }),
    harap: ya(),
  },
  {
    nama: 'penilaian tahun terakhir kurang',
    dasar: `${H} angka 3`,
    fakta: fakta({ kinerja: kinerja(2025, 'Kurang') }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'hukuman sedang dalam setahun terakhir',
    dasar: `${H} angka 2`,
    fakta: fakta({
      hukuman: [{ jenis: 'pemotongan-tukin', tingkat: 'sedang', mulai: '2025-07-01', sampai: '2025-12-31' }],
    }),
    harap: tidak('disiplin'),
  },
  {
    nama: 'hukuman sedang selesai lebih dari setahun',
    dasar: `${H} angka 2`,
    fakta: fakta({
      hukuman: [{ jenis: 'pemotongan-tukin', tingkat: 'sedang', mulai: '2024-07-01', sampai: '2025-05-31' }],
    }),
    harap: ya(),
  },
  {
    nama: 'hukuman ringan tidak menghalangi',
    dasar: `${H} angka 2`,
    fakta: fakta({ hukuman: [{ jenis: 'teguran-tertulis', tingkat: 'ringan', mulai: '2026-05-01' }] }),
    harap: ya(),
  },
  {
    nama: 'batas usia pensiun belum dicapai',
    dasar: `${H} angka 1`,
    fakta: { ...fakta({}), usulan: { tmt: '2026-05-01', isian: { 'tanggal-bup': '2026-06-15' } } },
    harap: tidak('sebab'),
  },
  {
    nama: 'tanggal batas usia pensiun tidak diketahui',
    dasar: `${H} angka 1`,
    fakta: fakta({}, {}),
    harap: kurang('sebab'),
  },
  {
    nama: 'meninggal dunia',
    dasar: C,
    fakta: {
      ...fakta(
        {
          status: [
            { jenis: 'pns', keadaan: 'aktif', mulai: '1995-03-01', sampai: '2026-01-09' },
            { jenis: 'pns', keadaan: 'meninggal', mulai: '2026-01-10', sebab: 'sakit' },
          ],
        },
        {},
      ),
    },
    harap: ya({ tmt: '2026-01-10' }),
  },
  {
    nama: 'cacat karena dinas dengan surat tim penguji',
    dasar: C,
    fakta: fakta({}, { sebab: 'cacat-karena-dinas', 'nomor-uji-kesehatan': '440/12/2026' }),
    harap: ya(),
  },
  {
    nama: 'cacat karena dinas tanpa surat tim penguji',
    dasar: C,
    fakta: fakta({}, { sebab: 'cacat-karena-dinas' }),
    harap: kurang('sebab'),
  },
  {
    nama: 'zaman seed: DP3 rata-rata baik',
    dasar: `${H} angka 3`,
    fakta: {
      perTanggal: '2006-02-10',
      pegawai: {
        ...dasar,
        tmtCpns: '1974-03-01',
        status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1975-03-01' }],
        ...pangkat('2002-04-01'),
        kinerja: dp3(2005, 80, { prakarsa: 70 }),
      },
      usulan: { isian: { 'tanggal-bup': '2006-06-15' } },
    },
    harap: ya(),
  },
]
