// Buka: which kind of file this is by its content, never by its name, and its rows.

import { barisCsv } from './csv.ts'
import { BerkasDitolak, berbahaya, rusak, terlaluBesar } from './ditolak.ts'
import { type BarisLembar, KOLOM_PALING } from './lembar-xml.ts'
import { bukaXlsx, type LembarKerja } from './xlsx.ts'

/** Rows of one import, and rows shown for choosing the headings. */
export const BARIS_PALING = 200_000
export const BARIS_CUPLIK = 20

export type BerkasTerbuka = { format: 'xlsx' | 'csv'; lembar: LembarKerja[] }

const DIKENAL: readonly [awal: number[], apa: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0xff, 0xd8, 0xff], 'foto JPEG'],
  [[0x89, 0x50, 0x4e, 0x47], 'gambar PNG'],
  [[0x4d, 0x5a], 'program'],
  [[0x7f, 0x45, 0x4c, 0x46], 'program'],
  [[0x52, 0x61, 0x72, 0x21], 'arsip RAR'],
  [[0x1f, 0x8b], 'arsip gzip'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'arsip 7z'],
]
const mulaiDengan = (isi: Buffer, awal: readonly number[]): boolean => awal.every((b, i) => isi[i] === b)

/** Old and encrypted workbooks share one container; inside, a locked one has its own named streams. */
function tolakOle(isi: Buffer): BerkasDitolak {
  const nama = Buffer.from('EncryptedPackage', 'utf16le')
  return isi.includes(nama)
    ? berbahaya('berkas-terkunci', 'isinya terkunci dengan sandi')
    : new BerkasDitolak(
        'format-lama',
        'Berkas ini berformat Excel lama (.xls).',
        'Buka di Excel, pilih Simpan Sebagai, Buku Kerja Excel (.xlsx), lalu unggah lagi.',
      )
}

/** Throws BerkasDitolak with what to do when the file cannot be read as XLSX or CSV. */
export function bukaBerkas(isi: Buffer): BerkasTerbuka {
  if (isi.length === 0) throw rusak('isinya kosong')
  if (mulaiDengan(isi, [0xd0, 0xcf, 0x11, 0xe0])) throw tolakOle(isi)
  if (mulaiDengan(isi, [0x50, 0x4b])) return { format: 'xlsx', lembar: bukaXlsx(isi) }
  const asing = DIKENAL.find(([awal]) => mulaiDengan(isi, awal))
  const awalTeks = isi.subarray(0, 512).toString('latin1').trimStart().toLowerCase()
  const apa =
    asing?.[1] ?? (/^<(!doctype|html|\?xml|table|script)/.test(awalTeks) ? 'halaman web atau XML' : undefined)
  if (apa)
    throw new BerkasDitolak(
      'tipe-berkas',
      `Berkas ini ${apa}, bukan Excel atau CSV.`,
      'Pilih berkas Excel (.xlsx) atau CSV; bila berasal dari aplikasi lain, unduh ulang dalam bentuk itu.',
    )
  return { format: 'csv', lembar: [{ nama: 'CSV', baris: () => barisCsv(isi) }] }
}

/** Heading of a sheet and the rows first seen, as plain text. */
export async function cuplik(
  l: LembarKerja,
): Promise<{ nama: string; baris: { nomor: number; isi: string[] }[] }> {
  const baris: { nomor: number; isi: string[] }[] = []
  for await (const b of l.baris()) {
    baris.push({
      nomor: b.baris,
      isi: Array.from({ length: Math.min(b.sel.length, KOLOM_PALING) }, (_, i) =>
        (b.sel[i]?.teks ?? '').slice(0, 100),
      ),
    })
    if (baris.length >= BARIS_CUPLIK) break
  }
  return { nama: l.nama, baris }
}

/** Rows after the heading. Throws BerkasDitolak beyond 200,000. */
export async function* barisIsi(l: LembarKerja, barisJudul: number): AsyncGenerator<BarisLembar> {
  let jumlah = 0
  for await (const b of l.baris()) {
    if (b.baris <= barisJudul) continue
    jumlah += 1
    if (jumlah > BARIS_PALING)
      throw terlaluBesar(`berisi lebih dari ${BARIS_PALING.toLocaleString('id-ID')} baris`)
    yield b
  }
}
