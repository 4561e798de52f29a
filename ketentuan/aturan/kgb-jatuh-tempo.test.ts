// KGB against an oracle that knows no formula: it lives through every month of a career, one by one.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nilaiAturan } from '#mesin/aturan.ts'
import type { FaktaPegawai, TabelGaji } from '#mesin/bentuk-fakta.ts'
import { susunRujukan } from '#mesin/rujukan.ts'
import { kgbJatuhTempo } from './kgb-jatuh-tempo.ts'

const folder = new URL('../rujukan/', import.meta.url)
const rujukan = susunRujukan(
  readdirSync(folder)
    .filter((nama) => nama.endsWith('.csv'))
    .map((nama) => ({ nama, teks: readFileSync(new URL(nama, folder), 'utf8') })),
)
const GOLONGAN = rujukan.golongan.map((g) => g.kode)
const RIWAYAT = 24_000

/** Month number counted from January of year 0, and back. */
const bulanKe = (tanggal: string): number =>
  Number(tanggal.slice(0, 4)) * 12 + Number(tanggal.slice(5, 7)) - 1
const tanggalDari = (bulan: number): string =>
  `${String(Math.floor(bulan / 12)).padStart(4, '0')}-${String((bulan % 12) + 1).padStart(2, '0')}-01`

type Cltn = { mulai: number; lama: number }
type Tunda = { bulan: number }
type Soal = {
  golongan: string
  mkg: number
  tmt: number
  cpns: boolean
  /** Rank decree after the first, if any: months later, its golongan and MKG as written. */
  naik: { sesudah: number; golongan: string; mkg: number } | undefined
  peninjauan: { sesudah: number; tambah: number } | undefined
  cltn: Cltn[]
  tunda: Tunda[]
}

type Jawab =
  | { tmt: string; mkg: number; kolom: number; baru: number | undefined; lama: number | undefined }
  | 'tidak-ada'

const tabelBulan = (bulan: number): TabelGaji | undefined => {
  const t = tanggalDari(bulan)
  return rujukan.gajiPokok.find((x) => x.berlaku <= t && (x.sampai === undefined || t <= x.sampai))
}

/** Columns are taken from the table itself, not from the rule's parameter. */
const kolomPada = (golongan: string, mkg: number): number | undefined =>
  Object.keys(rujukan.gajiPokok[0]?.tabel[golongan] ?? {})
    .map(Number)
    .filter((k) => k * 12 <= mkg)
    .at(-1)

/** Lives month by month from the last decree until the column of the salary changes, then through the postponement. */
function orakel(s: Soal): Jawab {
  let { golongan, mkg, tmt } = s
  if (s.naik)
    ({ golongan, mkg, tmt } = { golongan: s.naik.golongan, mkg: s.naik.mkg, tmt: s.tmt + s.naik.sesudah })
  const cuti = (bulan: number): boolean => s.cltn.some((c) => c.mulai <= bulan && bulan < c.mulai + c.lama)
  const pmk = s.peninjauan === undefined ? undefined : s.tmt + s.peninjauan.sesudah
  let kolom = kolomPada(golongan, mkg)
  for (let bulan = tmt; bulan < tmt + 60 * 12; bulan += 1) {
    if (bulan > tmt) {
      if (!cuti(bulan - 1)) mkg += 1
      if (bulan === pmk && s.peninjauan) {
        // The peninjauan decree itself sets the salary of its day.
        mkg += s.peninjauan.tambah
        kolom = kolomPada(golongan, mkg)
        continue
      }
    }
    const kini = kolomPada(golongan, mkg)
    if (kini === kolom) continue
    let beri = bulan
    for (const t of s.tunda) for (let n = 0; n < t.bulan; n += 1) [beri, mkg] = [beri + 1, mkg + 1]
    return jawab(golongan, kolom, beri, mkg, s.cpns)
  }
  return 'tidak-ada'
}

function jawab(golongan: string, lama: number | undefined, beri: number, mkg: number, cpns: boolean): Jawab {
  const kolom = kolomPada(golongan, mkg) ?? -1
  const tabel = tabelBulan(beri)
  const bayar = (k: number | undefined): number | undefined => {
    const penuh = k === undefined ? undefined : tabel?.tabel[golongan]?.[String(k)]
    return penuh === undefined ? undefined : cpns ? penuh - penuh / 5 : penuh
  }
  return { tmt: tanggalDari(beri), mkg, kolom, baru: bayar(kolom), lama: bayar(lama) }
}

const arbSoal: fc.Arbitrary<Soal> = fc.record({
  golongan: fc.constantFrom(...GOLONGAN),
  mkg: fc.integer({ min: 0, max: 33 * 12 + 11 }),
  tmt: fc.integer({ min: 2005 * 12, max: 2030 * 12 }),
  cpns: fc.boolean(),
  naik: fc.option(
    fc.record({
      sesudah: fc.integer({ min: 0, max: 60 }),
      golongan: fc.constantFrom(...GOLONGAN),
      mkg: fc.integer({ min: 0, max: 400 }),
    }),
    { nil: undefined },
  ),
  peninjauan: fc.option(
    fc.record({ sesudah: fc.integer({ min: 1, max: 120 }), tambah: fc.integer({ min: 1, max: 60 }) }),
    { nil: undefined },
  ),
  cltn: fc
    .array(fc.record({ jeda: fc.integer({ min: 0, max: 40 }), lama: fc.integer({ min: 1, max: 36 }) }), {
      maxLength: 2,
    })
    .map((daftar) => daftar.map(({ jeda, lama }) => ({ mulai: jeda, lama }))),
  tunda: fc.array(fc.record({ bulan: fc.integer({ min: 1, max: 12 }) }), { maxLength: 3 }),
})

/** CLTN spans laid one after the other from the first decree on; nobody is on leave when a decree takes effect twice. */
function susun(soal: Soal): Soal {
  let kursor = soal.tmt
  const cltn = soal.cltn.map((c) => {
    const mulai = kursor + c.mulai
    kursor = mulai + c.lama
    return { mulai, lama: c.lama }
  })
  return { ...soal, cltn }
}

function fakta(s: Soal, jatuh: string | undefined): FaktaPegawai {
  const jenis = s.cpns ? ('cpns' as const) : ('pns' as const)
  const tunda: { tmt: string; bulan: number }[] = []
  if (jatuh !== undefined) {
    let mulai = bulanKe(jatuh)
    for (const t of s.tunda) {
      tunda.push({ tmt: tanggalDari(mulai), bulan: t.bulan })
      mulai += t.bulan
    }
  }
  return {
    status: [
      { jenis, keadaan: 'aktif', mulai: '1990-01-01' },
      ...s.cltn.map((c) => ({
        jenis,
        keadaan: 'cltn' as const,
        mulai: tanggalDari(c.mulai),
        sampai: new Date(Date.parse(`${tanggalDari(c.mulai + c.lama)}T00:00:00Z`) - 86_400_000)
          .toISOString()
          .slice(0, 10),
      })),
    ],
    pangkat: [
      { golongan: s.golongan, mkgBulan: s.mkg, tmt: tanggalDari(s.tmt) },
      ...(s.naik
        ? [{ golongan: s.naik.golongan, mkgBulan: s.naik.mkg, tmt: tanggalDari(s.tmt + s.naik.sesudah) }]
        : []),
    ],
    ...(s.peninjauan
      ? {
          peninjauanMasaKerja: [
            { tmt: tanggalDari(s.tmt + s.peninjauan.sesudah), tambahBulan: s.peninjauan.tambah },
          ],
        }
      : {}),
    penundaanKgb: tunda,
  }
}

it(`sama dengan simulasi bulan demi bulan pada ${RIWAYAT} riwayat acak`, { timeout: 60_000 }, () => {
  const ragam = { ada: 0, tanpa: 0, tunda: 0, cltn: 0, gaji: 0 }
  fc.assert(
    fc.property(arbSoal, (mentah) => {
      const s = susun(mentah)
      const tanpaTunda = orakel({ ...s, tunda: [] })
      const harap = orakel(s)
      const pegawai = fakta(s, tanpaTunda === 'tidak-ada' ? undefined : tanpaTunda.tmt)
      const hasil = nilaiAturan(kgbJatuhTempo, { perTanggal: '2090-01-01', pegawai, rujukan })
      if (harap === 'tidak-ada') {
        ragam.tanpa += 1
        expect(hasil.hitung.tmt).toBeUndefined()
        expect(hasil.putusan).toBe('tidak-memenuhi')
        return
      }
      ragam.ada += 1
      if (s.tunda.length > 0) ragam.tunda += 1
      if (s.cltn.length > 0) ragam.cltn += 1
      if (harap.baru !== undefined) ragam.gaji += 1
      const { tmt, mkgBaru, kolom, gajiBaru, gajiLama } = hasil.hitung
      expect([tmt?.nilai, mkgBaru?.nilai, kolom?.nilai, gajiBaru?.nilai, gajiLama?.nilai]).toEqual([
        harap.tmt,
        harap.mkg,
        harap.kolom,
        harap.baru,
        harap.lama,
      ])
    }),
    { numRuns: RIWAYAT, seed: 20_261_122 },
  )
  for (const [nama, jumlah] of Object.entries(ragam)) expect(jumlah, nama).toBeGreaterThan(500)
})
