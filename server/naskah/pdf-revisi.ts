// Appends one incremental revision that holds an empty signature: the bytes before it stay as they were, so
// earlier signatures stay valid. Written by ourselves because the revision must keep PDF/A and pass strict checks.
import { createHash } from 'node:crypto'
import {
  ambilNilai,
  bacaStruktur,
  daftarRujukan,
  isiObjek,
  nomorRujukan,
  type StrukturPdf,
  setelNilai,
} from './pdf-struktur.ts'

export type KeteranganTanda = {
  readonly nama: string
  readonly alasan: string
  readonly lokasi: string
  /** ISO instant for /M */
  readonly waktu: string
}

/** A file whose last revision waits for a signature of at most `tempatBita` bytes. */
export type PdfBertempat = {
  readonly pdf: Uint8Array
  /** [0, lubang.awal) and [lubang.akhir, end) are signed; the hole holds "<hex>". */
  readonly lubang: { readonly awal: number; readonly akhir: number }
}

const SEMENTARA = '9999999999'

/** Adds the revision, or null when the PDF's structure is not one we can extend (see bacaStruktur). */
export function sediakanTempat(
  pdf: Uint8Array,
  keterangan: KeteranganTanda,
  tempatBita: number,
): PdfBertempat | null {
  const s = bacaStruktur(pdf)
  const rencana = s === null ? null : rencanakan(s)
  if (s === null || rencana === null) return null
  const { tanda, isian } = rencana
  const objek = new Map(rencana.objek)
  objek.set(tanda, kamusTanda(keterangan, tempatBita))
  objek.set(isian, kamusIsian(rencana))
  const asli = s.teks.endsWith('\n') ? '' : '\n'
  const { teks, letak } = tulisObjek(objek, pdf.length + asli.length)
  const id = createHash('sha256').update(pdf).update(keterangan.waktu).digest('hex').slice(0, 32)
  const awalXref = pdf.length + asli.length + teks.length
  const ekor = tulisXref(letak) + tulisTrailer(s, isian + 1, id, awalXref)
  return isiRentang(pdf, asli + teks + ekor, tempatBita)
}

type Rencana = {
  objek: Map<number, string>
  tanda: number
  isian: number
  halaman: number
  urutan: number
}

// Three existing objects change, and only by one entry each: catalogue (AcroForm), form (Fields), page (Annots).
function rencanakan(s: StrukturPdf): Rencana | null {
  const katalog = isiObjek(s, s.akar)
  const halaman = katalog === null ? null : halamanPertama(s, katalog)
  if (katalog === null || halaman === null) return null
  const tanda = Math.max(s.jumlahObjek, ...Array.from(s.letak.keys(), (n) => n + 1))
  const isian = tanda + 1
  const objek = new Map<number, string>()
  const urutan = rencanakanFormulir(s, katalog, isian, objek)
  const ok = urutan !== null && rencanakanAnotasi(s, halaman, isian, objek)
  if (!ok) return null
  return { objek, tanda, isian, halaman, urutan }
}

function halamanPertama(s: StrukturPdf, katalog: string): number | null {
  let nomor = nomorRujukan(ambilNilai(katalog, 'Pages'))
  for (let dalam = 0; nomor !== null && dalam < 16; dalam++) {
    const isi = isiObjek(s, nomor)
    if (isi === null) return null
    if (ambilNilai(isi, 'Type') === '/Page') return nomor
    nomor = daftarRujukan(ambilNilai(isi, 'Kids') ?? '')[0] ?? null
  }
  return null
}

function rencanakanFormulir(
  s: StrukturPdf,
  katalog: string,
  isian: number,
  objek: Map<number, string>,
): number | null {
  const nilai = ambilNilai(katalog, 'AcroForm')
  if (nilai === null) {
    // Inside the catalogue: one object less, and PDF/A asks for nothing more than these two entries.
    objek.set(s.akar, setelNilai(katalog, 'AcroForm', `<< /Fields [${isian} 0 R] /SigFlags 3 >>`))
    return 1
  }
  const rujukan = nomorRujukan(nilai)
  const formulir = rujukan === null ? nilai : isiObjek(s, rujukan)
  const isianLama = formulir === null ? null : ambilNilai(formulir, 'Fields')
  if (formulir === null || isianLama?.[0] !== '[') return null
  const lama = daftarRujukan(isianLama)
  const larik = `[${[...lama, isian].map((n) => `${n} 0 R`).join(' ')}]`
  const baru = setelNilai(setelNilai(formulir, 'Fields', larik), 'SigFlags', '3')
  if (rujukan === null) objek.set(s.akar, setelNilai(katalog, 'AcroForm', baru))
  else objek.set(rujukan, baru)
  return lama.length + 1
}

function rencanakanAnotasi(
  s: StrukturPdf,
  halaman: number,
  isian: number,
  objek: Map<number, string>,
): boolean {
  const kamus = isiObjek(s, halaman)
  if (kamus === null) return false
  const nilai = ambilNilai(kamus, 'Annots') ?? '[]'
  const rujukan = nomorRujukan(nilai)
  const larik = rujukan === null ? nilai : isiObjek(s, rujukan)
  if (larik?.[0] !== '[') return false
  const baru = `${larik.slice(0, -1).trimEnd()}${larik.trim() === '[]' ? '' : ' '}${isian} 0 R]`
  if (rujukan === null) objek.set(halaman, setelNilai(kamus, 'Annots', baru))
  else objek.set(rujukan, baru)
  return true
}

/** UTF-16BE with mark, as hex: no character needs escaping. */
function teksPdf(teks: string): string {
  return `<FEFF${Buffer.from(teks, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

function waktuPdf(iso: string): string {
  const angka = new Date(iso).toISOString().replace(/\D/g, '').slice(0, 14)
  return `(D:${angka}+00'00')`
}

function kamusTanda(k: KeteranganTanda, tempatBita: number): string {
  return [
    '<<',
    '  /Type /Sig',
    '  /Filter /Adobe.PPKLite',
    '  /SubFilter /ETSI.CAdES.detached',
    `  /ByteRange [0 ${SEMENTARA} ${SEMENTARA} ${SEMENTARA}]`,
    `  /Contents <${'0'.repeat(tempatBita * 2)}>`,
    `  /M ${waktuPdf(k.waktu)}`,
    `  /Name ${teksPdf(k.nama)}`,
    `  /Reason ${teksPdf(k.alasan)}`,
    `  /Location ${teksPdf(k.lokasi)}`,
    '>>',
  ].join('\n')
}

// Zero rectangle: nothing to see, hence no appearance needed; 132 = Print (PDF/A demands it) + Locked.
function kamusIsian(r: Rencana): string {
  return [
    '<<',
    '  /Type /Annot',
    '  /Subtype /Widget',
    '  /FT /Sig',
    `  /T (TandaTangan${r.urutan})`,
    `  /TU ${teksPdf(`Tanda tangan elektronik ${r.urutan}`)}`,
    `  /V ${r.tanda} 0 R`,
    `  /P ${r.halaman} 0 R`,
    '  /Rect [0 0 0 0]',
    '  /F 132',
    '>>',
  ].join('\n')
}

function tulisObjek(objek: ReadonlyMap<number, string>, awal: number) {
  const letak = new Map<number, number>()
  let teks = ''
  for (const [nomor, isi] of [...objek].sort((a, b) => a[0] - b[0])) {
    letak.set(nomor, awal + teks.length)
    teks += `${nomor} 0 obj\n${isi}\nendobj\n`
  }
  return { teks, letak }
}

function tulisXref(letak: ReadonlyMap<number, number>): string {
  const nomor = [...letak.keys()].sort((a, b) => a - b)
  let teks = 'xref\n'
  for (let i = 0; i < nomor.length; ) {
    let j = i + 1
    while (j < nomor.length && nomor[j] === (nomor[i] ?? 0) + (j - i)) j++
    teks += `${nomor[i]} ${j - i}\n`
    for (const n of nomor.slice(i, j)) teks += `${String(letak.get(n)).padStart(10, '0')} 00000 n \n`
    i = j
  }
  return teks
}

function tulisTrailer(s: StrukturPdf, ukuran: number, id: string, awalXref: number): string {
  const lama = /^\[\s*(<[^>]*>|\((?:\\.|[^\\)])*\))/.exec(ambilNilai(s.trailer, 'ID') ?? '')?.[1] ?? `<${id}>`
  const info = ambilNilai(s.trailer, 'Info')
  return [
    'trailer',
    '<<',
    `  /Size ${ukuran}`,
    `  /Root ${s.akar} 0 R`,
    ...(info === null ? [] : [`  /Info ${info}`]),
    `  /Prev ${s.startxref}`,
    `  /ID [${lama} <${id}>]`,
    '>>',
    'startxref',
    String(awalXref),
    '%%EOF\n',
  ].join('\n')
}

function isiRentang(asli: Uint8Array, tambahan: string, tempatBita: number): PdfBertempat {
  const letakIsi = tambahan.indexOf('/Contents <') + '/Contents '.length
  const awal = asli.length + letakIsi
  const akhir = awal + tempatBita * 2 + 2
  const sisa = asli.length + tambahan.length - akhir
  const sementara = `[0 ${SEMENTARA} ${SEMENTARA} ${SEMENTARA}]`
  const rentang = `[0 ${awal} ${akhir} ${sisa}]`.padEnd(sementara.length, ' ')
  const pdf = Buffer.concat([asli, Buffer.from(tambahan.replace(sementara, rentang), 'latin1')])
  return { pdf, lubang: { awal, akhir } }
}
