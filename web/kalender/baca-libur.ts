// Baca libur: lines pasted from a spreadsheet or a decree into days off; what cannot be read is named by its line.
import { NAMA_BULAN } from '#mesin/kata-surat.ts'
import { tanggalAda } from './tanggal-ada.ts'

export type LiburBaris = { tanggal: string; nama: string; jenis: 'nasional' | 'cuti-bersama' | 'daerah' }
export type HasilLibur = { libur: LiburBaris[]; galat: string[] }

const dua = (n: number) => String(n).padStart(2, '0')
const BULAN = new Map(NAMA_BULAN.map((b, i) => [b.toLowerCase(), i + 1]))
const ANGKA = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/
const KATA = /^(?:[a-z]+,\s*)?(\d{1,2})\s+([a-z]+)\s+(\d{4})$/i
const BAKU = /^\d{4}-\d{2}-\d{2}$/

/** '1-1-2027', '1/1/2027', '1 Januari 2027', 'Jumat, 1 Januari 2027' or '2027-01-01' as 'YYYY-MM-DD'. */
export function bacaTanggal(teks: string): string | undefined {
  const t = teks.trim()
  const angka = ANGKA.exec(t)
  const kata = KATA.exec(t)
  const bulan = kata ? BULAN.get((kata[2] ?? '').toLowerCase()) : undefined
  const hasil = BAKU.test(t)
    ? t
    : angka
      ? `${angka[3]}-${dua(Number(angka[2]))}-${dua(Number(angka[1]))}`
      : kata && bulan
        ? `${kata[3]}-${dua(bulan)}-${dua(Number(kata[1]))}`
        : undefined
  return hasil !== undefined && tanggalAda(hasil) ? hasil : undefined
}

function jenisDari(teks: string): LiburBaris['jenis'] {
  if (/cuti bersama/i.test(teks)) return 'cuti-bersama'
  return /daerah|hari jadi/i.test(teks) ? 'daerah' : 'nasional'
}

/** One day for each line: date, name, and if wished the kind, parted by a tab or a semicolon. */
export function bacaLibur(teks: string): HasilLibur {
  const hasil: HasilLibur = { libur: [], galat: [] }
  teks.split(/\r?\n/).forEach((isi, i) => {
    if (isi.trim() === '') return
    const [kapan = '', nama = '', ...lain] = isi.split(/\t|;/).map((s) => s.trim())
    const tanggal = bacaTanggal(kapan)
    if (tanggal === undefined)
      hasil.galat.push(`Baris ${i + 1}: tanggal "${kapan}" tidak terbaca. Tulis misalnya 1 Januari 2027.`)
    else if (nama.length < 3)
      hasil.galat.push(`Baris ${i + 1}: nama hari libur belum ada. Tulis sesudah titik koma.`)
    else hasil.libur.push({ tanggal, nama, jenis: jenisDari([nama, ...lain].join(' ')) })
  })
  return hasil
}
