// Impor, sel: one cell to one value, or what is wrong with it in words. Nothing is guessed: what cannot be read surely is refused.
import type { KolomImpor, SelMentah } from './bentuk-impor.ts'
import { bacaNik, bacaNip, bersihkanAngka } from './nip.ts'
import { panjangBulan, tambahHari } from './tanggal.ts'

export type HasilSel = { nilai: string | null } | { galat: string }
type Baca = (k: KolomImpor, sel: SelMentah) => HasilSel

const TAHUN_DARI = 1900
const TAHUN_SAMPAI = 2200
const PANJANG_BAWAAN = 200
/** Day 1 of the sheet's calendar; it counts a 29 February 1900 that never was, so days are counted from 30 December 1899. */
const HARI_NOL = '1899-12-30'
const HARI_PALING = 109_574
const BULAN = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
]
/** Short and foreign names found in exports. */
const BULAN_LAIN: Record<string, number> = {
  agu: 8,
  agt: 8,
  ags: 8,
  aug: 8,
  may: 5,
  oct: 10,
  okt: 10,
  dec: 12,
  des: 12,
  nop: 11,
  nopember: 11,
  pebruari: 2,
  january: 1,
  february: 2,
  march: 3,
  june: 6,
  july: 7,
  august: 8,
  october: 10,
  december: 12,
}

/** 0 → 'A', 25 → 'Z', 26 → 'AA'. */
export function hurufKolom(indeks: number): string {
  let sisa = indeks
  let huruf = ''
  do {
    huruf = String.fromCharCode(65 + (sisa % 26)) + huruf
    sisa = Math.floor(sisa / 26) - 1
  } while (sisa >= 0)
  return huruf
}

/** 'AB' → 27; -1 when it is no column. */
export function indeksKolom(huruf: string): number {
  let n = 0
  for (let i = 0; i < huruf.length; i += 1) {
    const k = huruf.charCodeAt(i) - 64
    if (k < 1 || k > 26 || i > 2) return -1
    n = n * 26 + k
  }
  return n - 1
}

const nama = (k: KolomImpor): string => k.judul.charAt(0).toLowerCase() + k.judul.slice(1)
const sebut = (k: KolomImpor): string => (/^[A-Z]{2,}/.test(k.judul) ? k.judul : nama(k))
const dua = (n: number): string => String(n).padStart(2, '0')
const potong = (teks: string): string => (teks.length > 40 ? `${teks.slice(0, 40)}…` : teks)

function bulanDari(teks: string): number {
  const b = teks.toLowerCase()
  const lain = BULAN_LAIN[b]
  if (lain !== undefined) return lain
  return BULAN.findIndex((n) => n === b || (b.length === 3 && n.startsWith(b))) + 1
}

function bagianTanggal(teks: string): [hari: number, bulan: number, tahun: number] | undefined {
  const bersih = teks.replace(/[ T]\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?\s*Z?$/, '').trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bersih)
  if (iso) return [Number(iso[3]), Number(iso[2]), Number(iso[1])]
  const biasa = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(bersih)
  if (biasa) return [Number(biasa[1]), Number(biasa[2]), Number(biasa[3])]
  const kata = /^(\d{1,2})[-/. ]+([A-Za-z]{3,10})[-/. ]+(\d{4})$/.exec(bersih)
  return kata ? [Number(kata[1]), bulanDari(kata[2] ?? ''), Number(kata[3])] : undefined
}

function tanggalDariNomor(k: KolomImpor, sel: SelMentah): HasilSel {
  const n = Math.floor(Number(sel.angka))
  if (!sel.hari)
    return {
      galat: `${sebut(k)} berisi angka ${potong(sel.teks)}, bukan tanggal; ubah format selnya menjadi tanggal atau tulis misalnya ${k.contoh}`,
    }
  if (!(n >= 1 && n <= HARI_PALING))
    return {
      galat: `${sebut(k)} berada di luar tahun ${TAHUN_DARI} sampai ${TAHUN_SAMPAI}; tulis misalnya ${k.contoh}`,
    }
  return { nilai: tambahHari(HARI_NOL, n) }
}

const bacaTanggal: Baca = (k, sel) => {
  if (sel.angka !== undefined) return tanggalDariNomor(k, sel)
  const bagian = bagianTanggal(sel.teks)
  if (!bagian)
    return {
      galat: `${sebut(k)} “${potong(sel.teks)}” bukan tanggal; tulis hari-bulan-tahun, misalnya ${k.contoh}`,
    }
  const [hari, bulan, tahun] = bagian
  if (tahun < TAHUN_DARI || tahun > TAHUN_SAMPAI)
    return {
      galat: `${sebut(k)} ${potong(sel.teks)} berada di luar tahun ${TAHUN_DARI} sampai ${TAHUN_SAMPAI}; periksa tahunnya`,
    }
  if (bulan < 1 || bulan > 12)
    return {
      galat: `${sebut(k)} ${potong(sel.teks)} tidak menyebut bulan yang ada; tulis hari-bulan-tahun, misalnya ${k.contoh}`,
    }
  const panjang = panjangBulan(tahun, bulan)
  if (hari < 1 || hari > panjang)
    return {
      galat: `${sebut(k)} ${potong(sel.teks)} tidak ada dalam kalender; tulis misalnya ${dua(hari < 1 ? 1 : panjang)}-${dua(bulan)}-${tahun}`,
    }
  return { nilai: `${tahun}-${dua(bulan)}-${dua(hari)}` }
}

/** The cell was kept as a number: beyond 15 digits the sheet has already replaced digits by zeros. */
const hilangAngka = (k: KolomImpor, sel: SelMentah, panjang: number): string =>
  `${sebut(k)} tersimpan sebagai angka (${potong(sel.teks)}), padahal lembar kerja hanya menyimpan 15 angka pertama dan nol di depan hilang; ubah format kolom menjadi Teks, lalu tulis lagi ${panjang} angkanya`

const bacaNomor =
  (panjang: number, periksa: (teks: string) => { jenis: string; sebab?: string }): Baca =>
  (k, sel) => {
    if (sel.angka !== undefined) return { galat: hilangAngka(k, sel, panjang) }
    const angka = bersihkanAngka(sel.teks.replace(/^['‘’`]/, ''))
    if (/^\d(?:[.,]\d+)?[eE][+]?\d+$/.test(sel.teks.trim())) return { galat: hilangAngka(k, sel, panjang) }
    if (/^\d+$/.test(angka) && angka.length !== panjang)
      return { galat: `${sebut(k)} ${potong(angka)} berisi ${angka.length} angka; harus ${panjang} angka` }
    const hasil = periksa(angka)
    return hasil.sebab === undefined
      ? { nilai: angka }
      : {
          galat: `${sebut(k)} “${potong(sel.teks)}”: ${hasil.sebab.replace(/\.$/, '')}; periksa pada dokumen aslinya`,
        }
  }

const bacaTeks: Baca = (k, sel) => {
  const paling = k.sampai ?? PANJANG_BAWAAN
  const teks = sel.teks.replace(/\s+/g, ' ').trim()
  if (/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(teks))
    return { galat: `${sebut(k)} memuat tanda yang tidak dapat dibaca; ketik ulang isinya` }
  if (teks.length > paling)
    return { galat: `${sebut(k)} terlalu panjang (${teks.length} huruf); paling banyak ${paling} huruf` }
  return { nilai: teks }
}

/** Thousands by dots, decimals by comma, 'Rp' in front: as people type amounts here. */
function bacaBilangan(sel: SelMentah): number {
  if (sel.angka !== undefined) return Number(sel.angka)
  let teks = sel.teks
    .replace(/^Rp\.?\s*/i, '')
    .replace(/,-$/, '')
    .replace(/\s/g, '')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(teks)) teks = teks.replaceAll('.', '')
  teks = teks.replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(teks) ? Number(teks) : Number.NaN
}

const bacaAngka =
  (utuh: boolean): Baca =>
  (k, sel) => {
    const n = bacaBilangan(sel)
    if (!Number.isFinite(n) || sel.hari)
      return { galat: `${sebut(k)} “${potong(sel.teks)}” bukan angka; tulis misalnya ${k.contoh}` }
    if (utuh && !Number.isInteger(n))
      return { galat: `${sebut(k)} ${potong(sel.teks)} harus angka bulat; tulis misalnya ${k.contoh}` }
    const { dari = 0, sampai = 2_000_000_000 } = k
    if (n < dari || n > sampai)
      return { galat: `${sebut(k)} ${potong(sel.teks)} harus antara ${dari} dan ${sampai}` }
    return { nilai: String(n) }
  }

const sama = (teks: string): string => teks.toLowerCase().replace(/[^a-z0-9/+]/g, '')

const bacaPilihan: Baca = (k, sel) => {
  const isi = sama(sel.teks)
  const p = k.pilihan?.find((x) => [x.kode, x.nama, ...(x.sinonim ?? [])].some((s) => sama(s) === isi))
  if (p) return { nilai: p.kode }
  const sebutan = (k.pilihan ?? []).map((x) => x.nama)
  const daftar = sebutan.length > 12 ? `${sebutan.slice(0, 12).join(', ')}, …` : sebutan.join(', ')
  return { galat: `${sebut(k)} “${potong(sel.teks)}” tidak dikenal; pilih salah satu: ${daftar}` }
}

const bacaYa: Baca = (k, sel) => {
  const isi = sama(sel.teks)
  if (['ya', 'y', '1', 'true', 'benar', 'dapat'].includes(isi)) return { nilai: 'true' }
  if (['tidak', 't', '0', 'false', 'salah', 'tdk', 'n'].includes(isi)) return { nilai: 'false' }
  return { galat: `${sebut(k)} “${potong(sel.teks)}” tidak dikenal; tulis Ya atau Tidak` }
}

const ROMAWI = ['', 'I', 'II', 'III', 'IV']
const GOLONGAN = /^(I|II|III)\/[a-d]$|^IV\/[a-e]$|^(X?(IX|IV|V?I{0,3})|XV|XVI|XVII)$/

/** 'III/b', 'III b', '3b', 'Penata Muda Tk. I (III/b)', and the two digits of SIASN (32). */
const bacaGolongan: Baca = (k, sel) => {
  const teks = sel.teks.trim()
  const siasn = /^([1-4])([1-5])$/.exec(teks)
  const huruf = siasn ? 'abcde'[Number(siasn[2]) - 1] : undefined
  const dalam = /\(?\b(IV|I{1,3}|[1-4])\s*[/.\- ]?\s*([a-eA-E])\b\)?/.exec(teks)
  const golongan = siasn
    ? `${ROMAWI[Number(siasn[1])]}/${huruf}`
    : dalam
      ? `${/\d/.test(dalam[1] ?? '') ? ROMAWI[Number(dalam[1])] : dalam[1]}/${dalam[2]?.toLowerCase()}`
      : teks.toUpperCase()
  return golongan !== '' && GOLONGAN.test(golongan)
    ? { nilai: golongan }
    : { galat: `${sebut(k)} “${potong(teks)}” tidak dikenal; tulis misalnya III/b, atau IX bagi PPPK` }
}

const PEMBACA: Record<KolomImpor['tipe'], Baca> = {
  nip: bacaNomor(18, bacaNip),
  nik: bacaNomor(16, bacaNik),
  teks: bacaTeks,
  tanggal: bacaTanggal,
  bulat: bacaAngka(true),
  desimal: bacaAngka(false),
  pilihan: bacaPilihan,
  'ya-tidak': bacaYa,
  golongan: bacaGolongan,
}

/** Blank, or one of the signs exports put in place of nothing. */
const kosong = (teks: string): boolean => /^\s*(-|–|null|NULL|#N\/A)?\s*$/.test(teks)

/** One cell by the definition of its column. A formula's stored result counts as its value; an error value is refused. */
export function bacaSel(k: KolomImpor, sel: SelMentah | undefined): HasilSel {
  if (sel?.salah)
    return {
      galat: `${sebut(k)} berisi galat lembar kerja (${potong(sel.teks)}); perbaiki rumusnya atau tulis nilainya`,
    }
  if (!sel || kosong(sel.teks))
    return k.wajib ? { galat: `${sebut(k)} belum diisi; ${k.petunjuk}` } : { nilai: null }
  return PEMBACA[k.tipe](k, sel)
}
