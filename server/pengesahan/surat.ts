// Surat: turns a stored draft into what the composer prints: number, date, signer and check code put in at last.

import { naskahKhusus } from '#ketentuan/daftar.ts'
import type { DataSuratKgb, Penandatangan } from '#ketentuan/naskah/surat-kgb.ts'
import type { DataSuratPenolakan } from '#ketentuan/naskah/surat-penolakan.ts'
import type { Daerah } from '#mesin/bentuk-daerah.ts'
import type { DaftarNilai } from '#mesin/bentuk-naskah.ts'
import { tanggalKata } from '#mesin/kata-surat.ts'
import { isiKemudian } from '#mesin/naskah-isi.ts'
import { samarkanNama, samarkanNip } from '#mesin/samaran.ts'
import type { Naskah } from '../naskah/baca.ts'
import type { TemplatPdf } from '../naskah/pdf.ts'

const SINGKATAN_ZONA = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' } as const

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
  return `${tanggalKata(`${ambil('year')}-${ambil('month')}-${ambil('day')}`)} ${ambil('hour')}.${ambil('minute')} ${SINGKATAN_ZONA[zona]}`
}

export type Kelengkapan = {
  nomor: string | null
  /** Day of the letter; null while it has none. */
  hari: string | null
  penandatangan: Penandatangan
  kodeCek: string | null
  urlCek: string | null
  ditandatanganiPada: string | null
  moda: 'elektronik' | 'basah' | 'keduanya'
  /** First sentence of the foot instead of the usual one. */
  catatanKaki?: string
}

/** Template call for a letter; `waktu` fixes the creation time so that the same letter gives the same bytes. */
export function templatSurat(
  n: Pick<Naskah, 'templat' | 'data'>,
  k: Kelengkapan,
  waktu: string,
  samar = false,
): TemplatPdf {
  const { hari, ...lain } = k
  const lengkap = { ...n.data, ...lain, tanggal: hari === null ? '' : tanggalKata(hari) }
  const data =
    'naskah' in n.data ? dariTemplat(lengkap, k, samar) : samar ? samarkan(n.templat, lengkap) : lengkap
  return { berkas: n.templat, data, waktu, judul: `${String(n.data.hal ?? 'Naskah')} ${k.nomor ?? 'konsep'}` }
}

const BELUM = { nomor: '(belum bernomor)', tanggal: '(tanggal surat)' }

/** A letter composed from a template as data: number, date and signer filled into its text; the public gets the masked text. */
function dariTemplat(d: Record<string, unknown>, k: Kelengkapan, samar: boolean): Record<string, unknown> {
  const { samaran, isi, ...lain } = d
  const { penandatangan: s } = k
  const nip = samar && s.nip !== null ? samarkanNip(s.nip) : s.nip
  const teks = (nilai: string | null) => (nilai === null ? undefined : ({ jenis: 'teks', nilai } as const))
  const nilai: DaftarNilai = {
    nomor: teks(k.nomor),
    tanggal: k.hari === null ? undefined : { jenis: 'tanggal', nilai: k.hari },
    'penandatangan.nama': teks(s.nama),
    'penandatangan.nip': teks(nip),
    'penandatangan.pangkat': teks(s.pangkat),
    'penandatangan.jabatan': teks(s.jabatanBaris.join(' ')),
  }
  const jadi = { ...lain, isi: isiKemudian(samar ? samaran : isi, nilai, BELUM) }
  if (!samar) return jadi
  return { ...jadi, samar: true, pegawai: samarPegawai(d.pegawai), penandatangan: { ...s, nip } }
}

function samarPegawai(p: unknown): unknown {
  const { nama, nip } = p as { nama: string; nip: string }
  return { nama: samarkanNama(nama), nip: samarkanNip(nip) }
}

/** The masking of each template stands beside its data contract; the stored data was written to that contract. */
const SAMARKAN: Record<string, (data: Record<string, unknown>) => unknown> = {
  'surat-kgb.typ': (data) => naskahKhusus['surat-kgb'].samarkanSuratKgb(data as DataSuratKgb),
  'surat-penolakan.typ': (data) =>
    naskahKhusus['surat-penolakan'].samarkanSuratPenolakan(data as DataSuratPenolakan),
}

function samarkan(berkas: string, data: Record<string, unknown>): unknown {
  const cara = SAMARKAN[berkas]
  if (!cara) throw new Error(`Templat ${berkas} belum mempunyai salinan tersamar`)
  return cara(data)
}
