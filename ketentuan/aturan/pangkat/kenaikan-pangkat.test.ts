// Kenaikan pangkat against an oracle that knows no formula: it lives month by month through a career, with its own calendar
// of periods and its own ladder, and reads the salary from the table by hand. JUMLAH_ACAK=100000 makes it long.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nilaiAturan } from '#mesin/aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { susunRujukan } from '#mesin/rujukan.ts'
import { kenaikanPangkatTerbuka } from './kenaikan-pangkat.ts'
import { konversiAngkaKredit } from './konversi-angka-kredit.ts'

const folder = new URL('../../rujukan/', import.meta.url)
const rujukan = susunRujukan(
  readdirSync(folder)
    .filter((nama) => nama.endsWith('.csv'))
    .map((nama) => ({ nama, teks: readFileSync(new URL(nama, folder), 'utf8') })),
)
const JUMLAH = Number(process.env.JUMLAH_ACAK ?? 4_000)

const hari = (bulan: number): string =>
  `${String(Math.floor(bulan / 12)).padStart(4, '0')}-${String((bulan % 12) + 1).padStart(2, '0')}-01`

/** Written out, not computed: April and October, then every even month, then every month. */
function periode(bulan: number): boolean {
  const ke = (bulan % 12) + 1
  if (bulan >= 2025 * 12 + 9) return true
  if (bulan >= 2024 * 12) return ke === 2 || ke === 4 || ke === 6 || ke === 8 || ke === 10 || ke === 12
  return ke === 4 || ke === 10
}

const NAIK: Record<string, string> = {
  'I/a': 'I/b',
  'I/b': 'I/c',
  'I/c': 'I/d',
  'I/d': 'II/a',
  'II/a': 'II/b',
  'II/b': 'II/c',
  'II/c': 'II/d',
  'II/d': 'III/a',
  'III/a': 'III/b',
  'III/b': 'III/c',
  'III/c': 'III/d',
  'III/d': 'IV/a',
  'IV/a': 'IV/b',
}

type Soal = {
  golongan: string
  mkg: number
  /** Month number of the decree and of the day of judgement. */
  tmt: number
  kini: number
  cltn: { mulai: number; lama: number } | undefined
  peninjauan: { sesudah: number; tambah: number } | undefined
}
type Jawab = { tmt: string; ke: string; mkg: number; kolom: number; gaji: number | undefined }

/** Lives from the decree on: every month not on leave adds one to rank and service, until a period after four years. */
function orakel(s: Soal): Jawab {
  const mulai = s.cltn === undefined ? -1 : s.tmt + s.cltn.mulai
  const cuti = (b: number): boolean => s.cltn !== undefined && mulai <= b && b < mulai + s.cltn.lama
  let dalamPangkat = 0
  let mkg = s.mkg
  for (let b = s.tmt; ; b += 1) {
    if (b > s.tmt && !cuti(b - 1)) {
      dalamPangkat += 1
      mkg += 1
    }
    if (s.peninjauan && b === s.tmt + s.peninjauan.sesudah) mkg += s.peninjauan.tambah
    if (b < s.kini || dalamPangkat < 48 || !periode(b)) continue
    const ke = NAIK[s.golongan] ?? ''
    const potong = s.golongan === 'I/d' ? 6 * 12 : s.golongan === 'II/d' ? 5 * 12 : 0
    const baru = Math.max(mkg - potong, 0)
    const t = hari(b)
    const tabel = rujukan.gajiPokok.find((x) => x.berlaku <= t && (x.sampai === undefined || t <= x.sampai))
    const semua = Object.keys(rujukan.gajiPokok[0]?.tabel[ke] ?? {}).map(Number)
    const kolom = semua.filter((k) => k * 12 <= baru).at(-1) ?? semua[0] ?? -1
    return { tmt: t, ke, mkg: baru, kolom, gaji: tabel?.tabel[ke]?.[String(kolom)] }
  }
}

const arbSoal: fc.Arbitrary<Soal> = fc
  .record({
    golongan: fc.constantFrom(...Object.keys(NAIK)),
    mkg: fc.integer({ min: 0, max: 380 }),
    tmt: fc.integer({ min: 2004 * 12, max: 2029 * 12 }),
    tunggu: fc.integer({ min: 1, max: 90 }),
    cltn: fc.option(
      fc.record({ mulai: fc.integer({ min: 1, max: 60 }), lama: fc.integer({ min: 1, max: 36 }) }),
      { nil: undefined },
    ),
    peninjauan: fc.option(
      fc.record({ sesudah: fc.integer({ min: 1, max: 80 }), tambah: fc.integer({ min: 1, max: 48 }) }),
      { nil: undefined },
    ),
  })
  .map(({ tunggu, ...s }) => ({ ...s, kini: s.tmt + tunggu }))

const akhirBulanSebelum = (bulan: number): string =>
  new Date(Date.parse(`${hari(bulan)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

function fakta(s: Soal): Fakta {
  const jenis = 'pns' as const
  const mulai = s.tmt + (s.cltn?.mulai ?? 0)
  return {
    perTanggal: hari(s.kini),
    pegawai: {
      status: [
        { jenis, keadaan: 'aktif', mulai: '1990-01-01' },
        ...(s.cltn
          ? [
              {
                jenis,
                keadaan: 'cltn' as const,
                mulai: hari(mulai),
                sampai: akhirBulanSebelum(mulai + s.cltn.lama),
              },
            ]
          : []),
      ],
      pangkat: [{ golongan: s.golongan, mkgBulan: s.mkg, tmt: hari(s.tmt) }],
      jabatan: [],
      pendidikan: [{ jenjang: 'S3', lulus: '1995-01-01', jalur: 'sebelum-cpns' }],
      ...(s.peninjauan
        ? {
            peninjauanMasaKerja: [
              { tmt: hari(s.tmt + s.peninjauan.sesudah), tambahBulan: s.peninjauan.tambah },
            ],
          }
        : {}),
    },
    rujukan,
  }
}

it(`tanggal, masa kerja, dan gaji kenaikan pangkat sama dengan simulasi pada ${JUMLAH} riwayat acak`, {
  timeout: 600_000,
}, () => {
  const ragam = { cltn: 0, peninjauan: 0, gaji: 0, potong: 0, enam: 0, duabelas: 0 }
  fc.assert(
    fc.property(arbSoal, (s) => {
      const harap = orakel(s)
      const { tmt, golonganBaru, mkgBaru, kolom, gajiBaru } = nilaiAturan(
        kenaikanPangkatTerbuka,
        fakta(s),
      ).hitung
      if (s.cltn) ragam.cltn += 1
      if (s.peninjauan) ragam.peninjauan += 1
      if (harap.gaji !== undefined) ragam.gaji += 1
      if (/^I{1,2}\/d$/.test(s.golongan)) ragam.potong += 1
      if (harap.tmt >= '2024-01-01' && harap.tmt < '2025-10-01') ragam.enam += 1
      if (harap.tmt >= '2025-10-01') ragam.duabelas += 1
      expect([tmt?.nilai, golonganBaru?.nilai, mkgBaru?.nilai, kolom?.nilai, gajiBaru?.nilai]).toEqual([
        harap.tmt,
        harap.ke,
        harap.mkg,
        harap.kolom,
        harap.gaji,
      ])
    }),
    { numRuns: JUMLAH, seed: 20_261_128 },
  )
  for (const [nama, jumlah] of Object.entries(ragam)) expect(jumlah, nama).toBeGreaterThan(JUMLAH / 40)
})

const KOEFISIEN: Record<string, string> = {
  pemula: '3.75',
  terampil: '5',
  mahir: '12.5',
  penyelia: '25',
  'ahli pertama': '12.5',
  'ahli muda': '25',
  'ahli madya': '37.5',
  'ahli utama': '50',
}
const PERSEN: Record<string, number> = {
  'Sangat Baik': 150,
  Baik: 100,
  'Butuh Perbaikan': 75,
  Kurang: 50,
  'Sangat Kurang': 25,
}

/** In whole ten-thousandths with BigInt, rounded half up by remainder: another way than the rule's. */
function orakelAk(jenjang: string, predikat: string, bulan: number): number {
  const [utuh = '0', pecah = ''] = (KOEFISIEN[jenjang] ?? '0').split('.')
  const sepuluhRibu = BigInt(utuh) * 10_000n + BigInt(pecah.padEnd(4, '0'))
  const atas = sepuluhRibu * BigInt(PERSEN[predikat] ?? 0) * BigInt(bulan)
  const bawah = 100n * 100n * 12n
  const hasil = atas / bawah
  return Number((atas % bawah) * 2n >= bawah ? hasil + 1n : hasil)
}

it(`konversi angka kredit sama dengan hitungan pecahan pada ${JUMLAH} soal acak`, {
  timeout: 600_000,
}, () => {
  const soal = fc.record({
    jenjang: fc.constantFrom(...Object.keys(KOEFISIEN)),
    predikat: fc.constantFrom(...Object.keys(PERSEN)),
    bulan: fc.integer({ min: 1, max: 12 }),
  })
  fc.assert(
    fc.property(soal, (isian) => {
      const hasil = nilaiAturan(konversiAngkaKredit, { perTanggal: '2026-01-31', usulan: { isian } })
      expect(hasil.hitung.angkaKreditRatus?.nilai).toBe(orakelAk(isian.jenjang, isian.predikat, isian.bulan))
    }),
    { numRuns: JUMLAH, seed: 20_261_128 },
  )
})
