// Usulan di layar: cap, langkah, dan kalimat pemegang dari jawaban server, sama di tiap halaman.
import type { z } from 'zod'
import type { zBarisUsulan, zCap, zPemegang, zUsulan } from '#kontrak/usulan-rupa.ts'
import { setempat, tanggalRingkas, type Zona } from './format.ts'

export type Usulan = z.output<typeof zUsulan>
export type BarisUsulan = z.output<typeof zBarisUsulan>

const CAP = {
  DRAF: 'draf',
  DIAJUKAN: 'diajukan',
  DIPERIKSA: 'diperiksa',
  'PERLU DILENGKAPI': 'perlu-dilengkapi',
  DIVALIDASI: 'divalidasi',
  'MENUNGGU TTD': 'menunggu-ttd',
  TERBIT: 'terbit',
  DISERAHKAN: 'diserahkan',
  DITOLAK: 'ditolak',
  DITANGGUHKAN: 'ditangguhkan',
  KEDALUWARSA: 'kedaluwarsa',
} as const satisfies Record<z.output<typeof zCap>, string>
export type KodeCap = (typeof CAP)[keyof typeof CAP]

/** The state of a case as the key of its stamp; an unknown word (never sent today) reads as a draft. */
export function capDari(cap: string): KodeCap {
  return Object.entries(CAP).find(([kata]) => kata === cap)?.[1] ?? 'draf'
}

export type KodeLangkah = 'sudah' | 'kini' | 'henti' | 'nanti'
const TERHENTI: readonly string[] = ['DITOLAK', 'DITANGGUHKAN', 'KEDALUWARSA']
const BERAKHIR: readonly string[] = ['DISERAHKAN', ...TERHENTI]

/** True when nothing more will happen to the case. */
export const sudahBerakhir = (u: Pick<BarisUsulan, 'cap'>): boolean => BERAKHIR.includes(u.cap)

/** The control sheet as one mark a step, for the small progress line. */
export function langkahRingkas(u: Pick<BarisUsulan, 'lembar' | 'cap'>): KodeLangkah[] {
  const { ke, dari } = u.lembar
  return Array.from({ length: dari }, (_, i): KodeLangkah => {
    if (i + 1 < ke || (i + 1 === ke && u.cap === 'DISERAHKAN')) return 'sudah'
    if (i + 1 > ke) return 'nanti'
    return u.cap === 'PERLU DILENGKAPI' || TERHENTI.includes(u.cap) ? 'henti' : 'kini'
  })
}

/** The control sheet with who and when, for LembarKendali. */
export function langkahDari(u: Usulan, zona: Zona) {
  return u.lembarKendali.map((l) => ({
    nama: l.nama,
    keadaan: keadaanLangkah(l.keadaan, u.cap),
    siapa: l.keadaan === 'sekarang' ? u.tahapNama : (l.oleh ?? undefined),
    waktu: waktuLangkah(l, u, zona),
    paraf: l.paraf,
  }))
}

function keadaanLangkah(keadaan: 'selesai' | 'sekarang' | 'nanti', cap: string): KodeLangkah {
  if (keadaan === 'selesai') return 'sudah'
  if (keadaan === 'nanti') return 'nanti'
  return cap === 'PERLU DILENGKAPI' || TERHENTI.includes(cap) ? 'henti' : 'kini'
}

function waktuLangkah(l: Usulan['lembarKendali'][number], u: Usulan, zona: Zona): string | undefined {
  if (l.pada) return tanggalRingkas(setempat(l.pada, zona).tanggal)
  if (l.keadaan !== 'sekarang' || sudahBerakhir(u)) return undefined
  if (u.cap === 'PERLU DILENGKAPI' && u.pemegang.batas) return `s.d. ${tanggalRingkas(u.pemegang.batas)}`
  return `sejak ${tanggalRingkas(u.pemegang.sejak)}`
}

/** Who holds the case, in the words before and after the name: "Di meja", "Kepala Bidang Mutasi", "sejak 17 Nov". */
export function kataPemegang(p: z.output<typeof zPemegang>): { awal: string; siapa: string; akhir: string } {
  return {
    awal: p.anda ? 'Menunggu' : 'Di meja',
    siapa: p.anda ? 'Anda' : p.peran,
    akhir: `sejak ${tanggalRingkas(p.sejak)}`,
  }
}

const HALAMAN: Record<string, string> = { kekurangan: '/lengkapi', 'menunggu-survei': '/survei' }
/** Where the owner goes to do what the case waits for; its own page when it waits for somebody else. */
export function keKerja(u: Pick<BarisUsulan, 'id' | 'tahap' | 'pemegang'>): string {
  return `/usulan/${u.id}${u.pemegang.anda ? (HALAMAN[u.tahap] ?? '') : ''}`
}

/** True when the act stands in the case and may be done now. */
export const bolehTindak = (u: Pick<Usulan, 'tindakan'>, kode: string): boolean =>
  u.tindakan.some((t) => t.kode === kode && t.boleh)
