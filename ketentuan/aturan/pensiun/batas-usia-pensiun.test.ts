// BUP and masa kerja against an oracle that knows no formula: it lives day by day through birthdays and month by month
// through a career. UJI_BUP=100000 runs as many; the default is a few thousand.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nilaiAturan } from '#mesin/aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { batasUsiaPensiun } from './batas-usia-pensiun.ts'
import { masaKerjaPensiun } from './masa-kerja-pensiun.ts'

const JUMLAH = Number(process.env.UJI_BUP ?? 4000)
const hari = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
const SEHARI = 86_400_000

/** Ages by era as the table of the law tells them, written out again and apart from the rule. */
const TABEL: readonly { sampai: string; usia: Readonly<Record<string, number>> }[] = [
  {
    sampai: '2014-01-14',
    usia: {
      pelaksana: 56,
      pengawas: 56,
      administrator: 56,
      jpt: 60,
      guru: 60,
      'ahli-madya': 56,
      'ahli-utama': 56,
      penyelia: 56,
    },
  },
  { sampai: '2017-04-06', usia: { pelaksana: 58, pengawas: 58, administrator: 58, jpt: 60, guru: 60 } },
  {
    sampai: '9999-12-31',
    usia: {
      pelaksana: 58,
      pengawas: 58,
      administrator: 58,
      jpt: 60,
      guru: 60,
      'ahli-madya': 60,
      'ahli-utama': 65,
      penyelia: 58,
    },
  },
]

/** Walks the calendar from birth: the day whose age is reached, then on to the first of a month after that month. */
function jalan(lahir: string, usia: number): string {
  const [tahun = '', bulan = '', tanggal = ''] = lahir.split('-')
  let ms = Date.UTC(Number(tahun) + usia, Number(bulan) - 1, 1)
  const bulanLahir = hari(ms).slice(0, 7)
  // The birthday, or the last day its month has.
  for (let n = 1; n < Number(tanggal) && hari(ms + SEHARI).slice(0, 7) === bulanLahir; n += 1) ms += SEHARI
  while (hari(ms).slice(0, 7) === bulanLahir) ms += SEHARI
  return hari(ms)
}

function orakel(lahir: string, jabatan: string): { usia: number; tmt: string } | undefined {
  for (const era of TABEL) {
    const usia = era.usia[jabatan]
    if (usia === undefined) {
      if (jalan(lahir, 58) > era.sampai) continue
      return undefined
    }
    const tmt = jalan(lahir, usia)
    if (tmt <= era.sampai) return { usia, tmt }
  }
  return undefined
}

const JABATAN = [
  'pelaksana',
  'pengawas',
  'administrator',
  'jpt',
  'guru',
  'ahli-madya',
  'ahli-utama',
  'penyelia',
] as const
function jabatanFakta(j: (typeof JABATAN)[number]): NonNullable<FaktaPegawai['jabatan']> {
  const pokok = { kode: 'j', nama: j, kedudukan: 'definitif', mulai: '1960-01-01' } as const
  if (j === 'guru') return [{ ...pokok, jenis: 'fungsional', rumpun: 'guru', jenjang: 'ahli muda' }]
  if (j === 'ahli-madya' || j === 'ahli-utama') return [{ ...pokok, jenis: 'fungsional', jenjang: j }]
  if (j === 'penyelia') return [{ ...pokok, jenis: 'fungsional', jenjang: j, kategori: 'keterampilan' }]
  return [{ ...pokok, jenis: j }]
}

it(`BUP sama dengan jalan hari demi hari pada ${JUMLAH} kelahiran acak`, { timeout: 600_000 }, () => {
  const ragam: Record<string, number> = {}
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 * 62 }), fc.constantFrom(...JABATAN), (ke, jabatan) => {
      const lahir = hari(Date.UTC(1944, 0, 1) + ke * SEHARI)
      const harap = orakel(lahir, jabatan)
      const pegawai: FaktaPegawai = {
        lahir,
        jabatan: jabatanFakta(jabatan),
        status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1960-01-01' }],
      }
      const hasil = nilaiAturan(batasUsiaPensiun, { perTanggal: '2000-01-01', pegawai })
      ragam[jabatan] = (ragam[jabatan] ?? 0) + 1
      if (harap === undefined) {
        // Either the age of the post is not held for that era, or the person was older than the law when it came.
        expect(['data-kurang', 'perlu-pertimbangan']).toContain(hasil.putusan)
        return
      }
      expect([hasil.hitung.bup?.nilai, hasil.hitung.tmt?.nilai]).toEqual([harap.usia, harap.tmt])
    }),
    { numRuns: JUMLAH, seed: 20_261_128 },
  )
  for (const j of JABATAN) expect(ragam[j] ?? 0, j).toBeGreaterThan(JUMLAH / 20)
})

/** Lives month by month: a month counts when it is complete and no day of it is leave. */
function masaKerjaOrakel(mulai: number, sampai: number, cltn: { mulai: number; lama: number }[]): number {
  let jumlah = 0
  for (let b = mulai; b < sampai; b += 1)
    if (!cltn.some((c) => c.mulai <= b && b < c.mulai + c.lama)) jumlah += 1
  return jumlah
}
const bulan = (n: number): string =>
  `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}-01`

it(`masa kerja pensiun sama dengan hitungan bulan demi bulan pada ${JUMLAH} karier acak`, {
  timeout: 600_000,
}, () => {
  let dengan = 0
  fc.assert(
    fc.property(
      fc.integer({ min: 1975 * 12, max: 2010 * 12 }),
      fc.integer({ min: 1, max: 40 * 12 }),
      fc.array(fc.record({ jeda: fc.integer({ min: 1, max: 60 }), lama: fc.integer({ min: 1, max: 36 }) }), {
        maxLength: 3,
      }),
      (mulai, lama, acak) => {
        let kini = mulai
        const cltn = acak.map((c) => {
          const dari = kini + c.jeda
          kini = dari + c.lama
          return { mulai: dari, lama: c.lama }
        })
        if (cltn.length > 0) dengan += 1
        const status: NonNullable<FaktaPegawai['status']> = [
          { jenis: 'pns', keadaan: 'aktif', mulai: bulan(mulai) },
          ...cltn.map((c) => ({
            jenis: 'pns' as const,
            keadaan: 'cltn' as const,
            mulai: bulan(c.mulai),
            sampai: hari(Date.parse(`${bulan(c.mulai + c.lama)}T00:00:00Z`) - SEHARI),
          })),
        ]
        const tmt = bulan(mulai + lama)
        const hasil = nilaiAturan(masaKerjaPensiun, {
          perTanggal: tmt,
          pegawai: { tmtCpns: bulan(mulai), status },
          usulan: { tmt },
        })
        expect(hasil.hitung.masaKerjaBulan?.nilai).toBe(masaKerjaOrakel(mulai, mulai + lama, cltn))
      },
    ),
    { numRuns: JUMLAH, seed: 20_261_128 },
  )
  expect(dengan).toBeGreaterThan(JUMLAH / 3)
})
