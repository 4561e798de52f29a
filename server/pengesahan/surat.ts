// Surat: turns a stored draft into what the composer prints: number, date, signer and check code put in at last.

import { naskah as templat } from '#ketentuan/daftar.ts'
import type { DataSuratKgb, Penandatangan } from '#ketentuan/naskah/surat-kgb.ts'
import type { DataSuratPenolakan } from '#ketentuan/naskah/surat-penolakan.ts'
import type { Daerah } from '#mesin/bentuk-daerah.ts'
import type { Naskah } from '../naskah/baca.ts'
import type { TemplatPdf } from '../naskah/pdf.ts'

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]
const SINGKATAN_ZONA = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' } as const

/** '2026-11-24' → '24 November 2026'. */
export function tanggalSurat(tanggal: string): string {
  return `${Number(tanggal.slice(8, 10))} ${BULAN[Number(tanggal.slice(5, 7)) - 1]} ${tanggal.slice(0, 4)}`
}

/** Instant in the words of the letter: '24 November 2026 10.05 WIB'. */
export function saatSurat(saat: string, zona: Daerah['zona']): string {
  const bagian = new Intl.DateTimeFormat('en-CA', {
    timeZone: zona,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(saat))
  const ambil = (jenis: string) => bagian.find((b) => b.type === jenis)?.value ?? ''
  return `${tanggalSurat(`${ambil('year')}-${ambil('month')}-${ambil('day')}`)} ${ambil('hour')}.${ambil('minute')} ${SINGKATAN_ZONA[zona]}`
}

export type Kelengkapan = {
  nomor: string | null
  tanggal: string
  penandatangan: Penandatangan
  kodeCek: string | null
  urlCek: string | null
  ditandatanganiPada: string | null
  moda: 'elektronik' | 'basah' | 'keduanya'
}

/** Template call for a letter; `waktu` fixes the creation time so that the same letter gives the same bytes. */
export function templatSurat(n: Naskah, k: Kelengkapan, waktu: string, samar = false): TemplatPdf {
  const lengkap = { ...n.data, ...k }
  const data = samar ? samarkan(n.templat, lengkap) : lengkap
  return { berkas: n.templat, data, waktu, judul: `${String(n.data.hal ?? 'Naskah')} ${k.nomor ?? 'konsep'}` }
}

/** The masking of each template stands beside its data contract; the stored data was written to that contract. */
const SAMARKAN: Record<string, (data: Record<string, unknown>) => unknown> = {
  'surat-kgb.typ': (data) => templat['surat-kgb'].samarkanSuratKgb(data as DataSuratKgb),
  'surat-penolakan.typ': (data) =>
    templat['surat-penolakan'].samarkanSuratPenolakan(data as DataSuratPenolakan),
}

function samarkan(berkas: string, data: Record<string, unknown>): unknown {
  const cara = SAMARKAN[berkas]
  if (!cara) throw new Error(`Templat ${berkas} belum mempunyai salinan tersamar`)
  return cara(data)
}
