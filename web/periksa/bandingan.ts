// Bandingan: isi sebuah berkas di samping data pegawai. Yang tercatat pada arsip dibandingkan; sisanya dicocokkan mata.
import type { z } from 'zod'
import type { zPegawai } from '#kontrak/pegawai.ts'
import { masaKerja, nipKelompok, rupiah, tanggalPanjang } from '../alat/format.ts'

/** What the archive knows of the paper itself. */
export type Arsip = { nomor: string | null; tanggal: string | null }
export type Pegawai = z.output<typeof zPegawai>
type Riwayat = Pegawai['riwayat']['gaji'][number]

/** `dokumen` null: the archive keeps no such value, a person reads it in the paper. `sama` null: not comparable. */
export type BarisBanding = { isi: string; dokumen: string | null; data: string; sama: boolean | null }

const teks = (r: Riwayat | undefined, kunci: string): string | null => {
  const nilai = r?.[kunci]
  return typeof nilai === 'string' && nilai !== '' ? nilai : null
}
const bilangan = (r: Riwayat | undefined, kunci: string): number | null => {
  const nilai = r?.[kunci]
  return typeof nilai === 'number' ? nilai : null
}
const polos = (t: string): string => t.replace(/\s+/g, '').toLowerCase()
const BELUM = 'belum tercatat'

function banding(
  isi: string,
  dokumen: string | null,
  data: string | null,
  tampil = (t: string) => t,
): BarisBanding {
  return {
    isi,
    dokumen: dokumen === null ? null : tampil(dokumen),
    data: data === null ? BELUM : tampil(data),
    sama: dokumen === null || data === null ? null : polos(dokumen) === polos(data),
  }
}
const mata = (isi: string, data: string | null): BarisBanding => ({
  isi,
  dokumen: null,
  data: data ?? BELUM,
  sama: null,
})

/** The record a document must agree with, by requirement: the last salary letter, or the first rank for SK CPNS. */
function rujukan(syarat: string, p: Pegawai): Riwayat | undefined {
  if (syarat === 'sk-cpns') return p.riwayat.pangkat[0]
  if (syarat === 'sk-gaji-terakhir') return p.riwayat.gaji.at(-1)
  return undefined
}

/** Lines for the table beside the document; values the record does not hold say so. */
export function bandingkan(syarat: string, arsip: Arsip | undefined, p: Pegawai): BarisBanding[] {
  const r = rujukan(syarat, p)
  const gaji = bilangan(r, 'gajiPokok')
  const mkg = bilangan(r, 'mkgBulan')
  const tmt = teks(r, 'tmt')
  const umum = [mata('Nama', p.nama), mata('NIP', nipKelompok(p.nip))]
  if (!r) return umum
  return [
    ...umum,
    banding('Nomor', arsip?.nomor ?? null, teks(r, 'nomor')),
    banding('Tanggal', arsip?.tanggal ?? null, teks(r, 'tanggal'), tanggalPanjang),
    mata('Golongan', teks(r, 'golongan')),
    ...(gaji === null ? [] : [mata('Gaji pokok', rupiah(gaji))]),
    mata('Masa kerja', mkg === null ? null : masaKerja(mkg)),
    mata('Terhitung mulai', tmt === null ? null : tanggalPanjang(tmt)),
  ]
}
