// Soal cuti: random careers with leave, and the same career as facts.
import fc from 'fast-check'
import type { FaktaCuti, FaktaMutasiCuti, FaktaPegawai, FaktaStatus } from '#mesin/bentuk-fakta.ts'

const KAMUS = new Map<number, string>()
/** Day number to ISO text; each is written once. */
export function hariIso(n: number): string {
  const ada = KAMUS.get(n)
  if (ada !== undefined) return ada
  const teks = new Date(n * 86_400_000).toISOString().slice(0, 10)
  KAMUS.set(n, teks)
  return teks
}
export const nomor = (t: string): number => Date.parse(`${t}T00:00:00Z`) / 86_400_000

type Ambil = { tahun: number; hariKe: number; hari: number; kembali: number }
export type Soal = {
  jenis: 'pns' | 'pppk'
  mulai: string
  kontrakBulan: number
  sampai: string
  guruSejak: string | undefined
  cltn: { mulai: string; lama: number } | undefined
  ambil: Ambil[]
  tangguh: number[]
  besar: { tahun: number; hariKe: number } | undefined
  bersama: { tahun: number; hariKe: number; hari: number }[]
  koreksi: { tahun: number; hariKe: number; hari: number }[]
  catatan: boolean
}

const tahun = fc.integer({ min: 2006, max: 2026 })
const hariKe = fc.integer({ min: 0, max: 364 })
const tanggal = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([t, b, h]) => `${t}-${String(b).padStart(2, '0')}-${String(h).padStart(2, '0')}`)

export const arbSoal: fc.Arbitrary<Soal> = fc.record({
  jenis: fc.constantFrom('pns' as const, 'pns' as const, 'pppk' as const),
  mulai: tanggal(2004, 2021),
  kontrakBulan: fc.constantFrom(12, 24, 25, 36, 37, 60),
  sampai: fc.oneof(tanggal(2010, 2026), tanggal(2017, 2017), tanggal(2020, 2020)),
  guruSejak: fc.option(tanggal(2005, 2024), { nil: undefined, freq: 5 }),
  cltn: fc.option(fc.record({ mulai: tanggal(2008, 2023), lama: fc.integer({ min: 30, max: 1100 }) }), {
    nil: undefined,
    freq: 5,
  }),
  ambil: fc.array(
    fc.record({
      tahun,
      hariKe,
      hari: fc.integer({ min: 1, max: 12 }),
      kembali: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 24 },
  ),
  tangguh: fc.array(tahun, { maxLength: 3 }),
  besar: fc.option(fc.record({ tahun, hariKe: fc.integer({ min: 0, max: 200 }) }), { nil: undefined }),
  bersama: fc.array(fc.record({ tahun, hariKe, hari: fc.integer({ min: 1, max: 6 }) }), { maxLength: 3 }),
  koreksi: fc.array(fc.record({ tahun, hariKe, hari: fc.integer({ min: -4, max: 4 }) }), { maxLength: 2 }),
  catatan: fc.boolean(),
})

export const hari = (t: number, ke: number): string => hariIso(nomor(`${t}-01-01`) + ke)

/** Contracts one after the other until 2027, each of the same length. */
export function kontrak(s: Soal): { mulai: string; sampai: string }[] {
  const mulai = s.mulai < '2022-01-01' ? `2022${s.mulai.slice(4)}` : s.mulai
  const hasil: { mulai: string; sampai: string }[] = []
  let b = Number(mulai.slice(0, 4)) * 12 + Number(mulai.slice(5, 7)) - 1
  const ke = (n: number) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-${mulai.slice(8)}`
  while (b < 2027 * 12) {
    hasil.push({ mulai: ke(b), sampai: hariIso(nomor(ke(b + s.kontrakBulan)) - 1) })
    b += s.kontrakBulan
  }
  return hasil
}

function catatanMutasi(s: Soal): FaktaMutasiCuti[] {
  const hasil: FaktaMutasiCuti[] = []
  for (const b of s.bersama)
    hasil.push({ tahun: b.tahun, jenis: 'cuti-bersama', hari: b.hari, tanggal: hari(b.tahun, b.hariKe) })
  for (const k of s.koreksi)
    hasil.push({ tahun: k.tahun, jenis: 'koreksi', hari: k.hari, tanggal: hari(k.tahun, k.hariKe) })
  for (const a of s.catatan ? s.ambil : []) {
    const tanggal = hari(a.tahun, a.hariKe)
    hasil.push({ tahun: a.tahun, jenis: 'pemakaian', hari: -a.hari, tanggal })
    if (a.kembali > 0)
      hasil.push({ tahun: a.tahun, jenis: 'pembatalan', hari: Math.min(a.kembali, a.hari), tanggal })
  }
  return hasil
}

function riwayatCuti(s: Soal): FaktaCuti[] {
  const hasil: FaktaCuti[] = s.tangguh.map((t) => ({
    jenis: 'tahunan',
    mulai: `${t}-01-01`,
    sampai: `${t}-01-05`,
    keadaan: 'ditangguhkan',
  }))
  for (const a of s.catatan ? [] : s.ambil) {
    const mulai = hari(a.tahun, a.hariKe)
    hasil.push({ jenis: 'tahunan', mulai, sampai: mulai, hari: a.hari, keadaan: 'disetujui' })
  }
  if (s.besar) {
    const mulai = hari(s.besar.tahun, s.besar.hariKe)
    hasil.push({ jenis: 'besar', mulai, sampai: mulai, keadaan: 'disetujui' })
  }
  return hasil
}

function riwayatStatus(s: Soal, awal: string): FaktaStatus[] {
  const aktif: FaktaStatus = { jenis: s.jenis, keadaan: 'aktif', mulai: awal }
  if (!s.cltn || s.jenis !== 'pns' || s.cltn.mulai < s.mulai) return [aktif]
  const sampai = hariIso(nomor(s.cltn.mulai) + s.cltn.lama - 1)
  return [aktif, { jenis: 'pns', keadaan: 'cltn', mulai: s.cltn.mulai, sampai }]
}

/** The same career as the rules read it. */
export function fakta(s: Soal): FaktaPegawai {
  const spans = kontrak(s)
  const awal = s.jenis === 'pppk' ? (spans[0]?.mulai ?? s.mulai) : s.mulai
  const guru = {
    kode: 'g',
    nama: 'Guru',
    jenis: 'fungsional',
    rumpun: 'guru',
    kedudukan: 'definitif',
  } as const
  return {
    ...(s.jenis === 'pppk' ? { perjanjian: spans } : { tmtCpns: s.mulai }),
    status: riwayatStatus(s, awal),
    ...(s.guruSejak === undefined ? {} : { jabatan: [{ ...guru, mulai: s.guruSejak }] }),
    cuti: riwayatCuti(s),
    mutasiCuti: catatanMutasi(s),
  }
}
