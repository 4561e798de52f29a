// Orakel cuti tahunan: it knows no pockets and no formula; every day of leave is a token, and every day of the career is lived.
import { hari, hariIso, kontrak, nomor, type Soal } from './cuti-soal.ts'

type Hukum = {
  ambilTahun: number
  total: number
  tinggi: number
  enam: boolean
  guru: 'tidak' | 'dianggap' | 'berhak'
}
function hukum(t: string): Hukum {
  if (t <= '2017-04-06') return { ambilTahun: 3, total: 18, tinggi: 24, enam: false, guru: 'tidak' }
  return { ambilTahun: 2, total: 18, tinggi: 24, enam: true, guru: t <= '2020-02-27' ? 'dianggap' : 'berhak' }
}

type TahunLalu = {
  hak: boolean
  bersih: boolean
  dianggap: boolean
  sisa: number
  sisaLalu: number
  tangguh: boolean
}

/** Working on this day, and since when without a break. */
function buatKerja(s: Soal) {
  const spans = s.jenis === 'pppk' ? kontrak(s) : undefined
  const awal = spans?.[0]?.mulai ?? s.mulai
  const cltnAkhir = s.cltn && hariIso(nomor(s.cltn.mulai) + s.cltn.lama)
  const akhirKontrak = spans?.at(-1)?.sampai ?? ''
  return (d: string): string | undefined => {
    if (d < awal) return undefined
    if (spans) return d <= akhirKontrak ? awal : undefined
    if (!s.cltn || !cltnAkhir || s.cltn.mulai < awal) return awal
    if (d < s.cltn.mulai) return awal
    return d < cltnAkhir ? undefined : cltnAkhir
  }
}

function genapSetahun(sejak: string, d: string): boolean {
  const t = Number(d.slice(0, 4)) - Number(sejak.slice(0, 4))
  return t > 1 || (t === 1 && d.slice(5) >= sejak.slice(5))
}

type Peristiwa = { d: string; jenis: 'bersama' | 'koreksi' | 'ambil' | 'kembali' | 'besar'; hari: number }
const URUT = { bersama: 0, koreksi: 1, ambil: 2, kembali: 3, besar: 4 } as const

function peristiwa(s: Soal): Peristiwa[] {
  const p: Peristiwa[] = []
  for (const b of s.bersama) p.push({ d: hari(b.tahun, b.hariKe), jenis: 'bersama', hari: b.hari })
  for (const k of s.koreksi) p.push({ d: hari(k.tahun, k.hariKe), jenis: 'koreksi', hari: k.hari })
  for (const a of s.ambil) {
    p.push({ d: hari(a.tahun, a.hariKe), jenis: 'ambil', hari: a.hari })
    if (s.catatan && a.kembali > 0)
      p.push({ d: hari(a.tahun, a.hariKe), jenis: 'kembali', hari: Math.min(a.kembali, a.hari) })
  }
  if (s.besar) p.push({ d: hari(s.besar.tahun, s.besar.hariKe), jenis: 'besar', hari: 0 })
  return p.sort((x, y) => (x.d === y.d ? URUT[x.jenis] - URUT[y.jenis] : x.d < y.d ? -1 : 1))
}

function lamaKontrak(s: Soal, d: string): number {
  const k = kontrak(s).find((x) => x.mulai <= d && d <= x.sampai)
  return k ? s.kontrakBulan : 0
}

/** Opens a year with tokens of earlier years, as the law of `acuan` lets them. */
function bukaTahun(s: Soal, lalu: TahunLalu[], acuan: string): { n1: number; n2: number } {
  const h = hukum(acuan)
  const satu = lalu.at(-1)
  const kontrakBulan = s.jenis === 'pppk' ? lamaKontrak(s, acuan) : 999
  if (!satu || satu.dianggap || kontrakBulan <= 24) return { n1: 0, n2: 0 }
  const terakhir = lalu.slice(-h.ambilTahun)
  const kosong =
    kontrakBulan > 36 &&
    terakhir.length === h.ambilTahun &&
    terakhir.every((t) => t.hak && t.bersih && !t.dianggap)
  const ruang = (kosong || satu.tangguh ? h.tinggi : h.total) - 12
  let n1 = 0
  let n2 = 0
  for (let i = 0; i < satu.sisa && n1 < ruang; i += 1) if (!h.enam || satu.tangguh || n1 < 6) n1 += 1
  if (kosong) for (let i = 0; i < satu.sisaLalu && n1 + n2 < ruang; i += 1) if (!h.enam || n2 < 6) n2 += 1
  return { n1, n2 }
}

type Nama = 'n2' | 'n1' | 'tambahan' | 'sendiri'
type Meja = { token: Record<Nama, number>; habis: Nama[]; dipakai: number; gugur: boolean }

function ambil(m: Meja, hari: number): void {
  m.dipakai += hari
  for (let x = 0; x < hari; x += 1) {
    const dari = (['n2', 'n1', 'tambahan'] as const).find((k) => m.token[k] > 0) ?? 'sendiri'
    m.token[dari] -= 1
    m.habis.push(dari)
  }
}

function kembali(m: Meja, hari: number): void {
  m.dipakai -= hari
  for (let x = 0; x < hari; x += 1) {
    const ke = (['sendiri', 'tambahan', 'n1', 'n2'] as const).find((k) => m.habis.includes(k)) ?? 'sendiri'
    const letak = m.habis.lastIndexOf(ke)
    if (letak >= 0) m.habis.splice(letak, 1)
    m.token[ke] += 1
  }
}

function besar(m: Meja): void {
  if (m.token.sendiri > 0) m.token.sendiri = 0
  m.habis = m.habis.filter((x) => x !== 'sendiri')
  m.gugur = true
}

function jalankan(m: Meja, p: Peristiwa, adaHukum: boolean): void {
  if (p.jenis === 'bersama') m.token.tambahan += p.hari
  else if (p.jenis === 'koreksi') m.token.sendiri += p.hari
  else if (p.jenis === 'besar') {
    if (adaHukum) besar(m)
  } else if (p.jenis === 'ambil') ambil(m, p.hari)
  else kembali(m, p.hari)
}

/** One leave year, day by day. */
function jalaniTahun(
  s: Soal,
  t: number,
  lalu: TahunLalu[],
  kerja: (d: string) => string | undefined,
): Meja & { hak: boolean; dianggap: boolean } {
  const acuan = `${t}-12-31` < s.sampai ? `${t}-12-31` : s.sampai
  const m: Meja = { token: { n2: 0, n1: 0, tambahan: 0, sendiri: 0 }, habis: [], dipakai: 0, gugur: false }
  const guru = s.guruSejak !== undefined && s.guruSejak <= acuan
  const aturanGuru = s.jenis === 'pppk' ? 'berhak' : hukum(acuan).guru
  const adaHukum = s.jenis === 'pns' || acuan >= '2022-01-01'
  const dianggap = guru && aturanGuru === 'dianggap'
  const semua = peristiwa(s).filter((p) => p.d.startsWith(`${t}-`))
  let hak = false
  for (let n = nomor(`${t}-01-01`); n <= nomor(acuan); n += 1) {
    const d = hariIso(n)
    const sejak = hak ? undefined : kerja(d)
    if (adaHukum && sejak !== undefined && genapSetahun(sejak, d) && !(guru && aturanGuru === 'tidak')) {
      hak = true
      const buka = bukaTahun(s, lalu, acuan)
      m.token.sendiri += dianggap ? 0 : 12
      m.gugur ||= dianggap
      m.token.n1 += buka.n1
      m.token.n2 += buka.n2
    }
    while (semua[0]?.d === d) {
      const p = semua.shift()
      if (p) jalankan(m, p, adaHukum)
    }
  }
  return { ...m, hak, dianggap: dianggap && hak }
}

/** What is left by origin on the day asked, after living every day up to it. */
export function orakel(s: Soal): Record<Nama, number> {
  const kerja = buatKerja(s)
  const lalu: TahunLalu[] = []
  const awal = s.jenis === 'pppk' ? (kontrak(s)[0]?.mulai ?? s.mulai) : s.mulai
  let hasil: Record<Nama, number> = { n2: 0, n1: 0, tambahan: 0, sendiri: 0 }
  for (let t = Number(awal.slice(0, 4)); t <= Number(s.sampai.slice(0, 4)); t += 1) {
    const m = jalaniTahun(s, t, lalu, kerja)
    hasil = m.token
    lalu.push({
      hak: m.hak,
      bersih: m.dipakai === 0 && !m.gugur,
      dianggap: m.dianggap,
      sisa: Math.max(0, m.token.sendiri),
      sisaLalu: Math.max(0, m.token.n1),
      tangguh: s.tangguh.includes(t),
    })
  }
  return hasil
}
