// Kutipan peraturan, ditulis seperti pegawai menulisnya: 'Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c'.
//
// One grammar serves three readers: the rules (`dasar`), the texts in regulasi/ (each heading is a
// citation without its sebutan) and the screens (text of the article one click away). It is pure:
// the text of a regulation is an argument, never read from disk here.

/** The parts a citation may name, in the words of the regulations. */
export type JenisBagian =
  | 'menimbang'
  | 'mengingat'
  | 'bab'
  | 'bagian'
  | 'paragraf'
  | 'pasal'
  | 'lampiran'
  | 'diktum'
  | 'ayat'
  | 'huruf'
  | 'angka'

/**
 * One step of a citation. `nomor` is bare ('1' for ayat (1), 'c' for huruf c, 'II' for Bab II) and
 * empty where the part has none (Menimbang, a single Lampiran). `ulangan` is 2 for the second part
 * bearing the same number in the same place, as Perwali Kediri 80/2021 Pasal 16 has two ayat (2).
 */
export interface Bagian {
  readonly jenis: JenisBagian
  readonly nomor: string
  readonly ulangan?: number
}

/** A citation: which regulation (`sebutan`), and the path into it; an empty path is the whole regulation. */
export interface KutipanTerurai {
  readonly sebutan: string
  readonly bagian: readonly Bagian[]
}

/** A regulation as its markdown file tells it: every heading as a canonical citation in `kunci`. */
export interface DaftarJudul {
  readonly sebutan: string
  readonly judul: string
  /** Calendar day from which this text is in force, 'YYYY-MM-DD'. */
  readonly berlaku: string
  readonly kunci: ReadonlySet<string>
  /** False for a regulation we cite but do not hold (`teks: tidak dimuat`). */
  readonly teksLengkap: boolean
}

const PANJANG_KUTIPAN_MAKS = 240
const KEDALAMAN_MAKS = 10
const ULANGAN = ['', '', 'kedua', 'ketiga', 'keempat', 'kelima', 'keenam']
const URUTAN =
  'kesatu|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|kesebelas|kedua belas'

const SEBUTAN = /^[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)* \d[\dA-Za-z.-]*(?:\/[\dA-Za-z.-]+)*?\/\d{4}(?= |$)/

/** Order matters only for reading aloud: no pattern is a prefix of another. */
const POLA: readonly (readonly [JenisBagian, RegExp])[] = [
  ['menimbang', /^menimbang(?= |$)/i],
  ['mengingat', /^mengingat(?= |$)/i],
  ['bab', /^bab ([ivx]{1,7})(?= |$)/i],
  ['bagian', new RegExp(`^bagian (${URUTAN})(?= |$)`, 'i')],
  ['paragraf', /^paragraf (\d{1,3})(?= |$)/i],
  ['pasal', /^pasal (\d{1,4}[a-z]{0,2})(?= |$)/i],
  ['lampiran', /^lampiran(?: ([ivx]{1,7}))?(?= |$)/i],
  ['diktum', new RegExp(`^diktum (${URUTAN})(?= |$)`, 'i')],
  ['ayat', /^ayat \(?(\d{1,3}[a-z]?)\)?(?= |$)/i],
  ['huruf', /^huruf ([a-z]{1,2})\)?(?= |$)/i],
  ['angka', /^angka (\d{1,3}(?:\.\d{1,3}){0,2})\)?(?= |$)/i],
]

/** Which part may follow which; '' stands for the start of the path. */
const BOLEH_SESUDAH: Readonly<Record<JenisBagian | '', readonly JenisBagian[]>> = {
  '': ['menimbang', 'mengingat', 'bab', 'pasal', 'lampiran', 'diktum'],
  menimbang: ['huruf'],
  mengingat: ['angka'],
  bab: ['bagian', 'paragraf', 'huruf', 'angka'],
  bagian: ['paragraf'],
  paragraf: [],
  pasal: ['ayat', 'huruf', 'angka'],
  lampiran: ['bab', 'huruf', 'angka'],
  diktum: ['huruf', 'angka'],
  ayat: ['huruf', 'angka'],
  huruf: ['huruf', 'angka'],
  angka: ['huruf', 'angka'],
}

function rapikanNomor(jenis: JenisBagian, nomor: string): string {
  if (jenis === 'bab' || jenis === 'lampiran' || jenis === 'diktum' || jenis === 'pasal')
    return nomor.toUpperCase()
  if (jenis === 'bagian') return nomor.replace(/\b[a-z]/gi, (h) => h.toUpperCase())
  return nomor
}

function bacaSatuBagian(sisa: string): { bagian: Bagian; panjang: number } | undefined {
  for (const [jenis, pola] of POLA) {
    const cocok = pola.exec(sisa)
    if (!cocok) continue
    const nomor = rapikanNomor(jenis, cocok[1] ?? '')
    const ulang = /^ \[([a-z]+)\](?= |$)/.exec(sisa.slice(cocok[0].length))
    if (!ulang) return { bagian: { jenis, nomor }, panjang: cocok[0].length }
    const ulangan = ULANGAN.indexOf(ulang[1] ?? '')
    if (ulangan < 2) return undefined
    return { bagian: { jenis, nomor, ulangan }, panjang: cocok[0].length + ulang[0].length }
  }
  return undefined
}

/** Reads a path such as 'Pasal 9 ayat (1) huruf c'; `sesudah` is the part it hangs under, if any. */
function bacaBagian(teks: string, sesudah: JenisBagian | ''): Bagian[] | undefined {
  const hasil: Bagian[] = []
  let sisa = teks
  let jenis = sesudah
  while (sisa !== '') {
    const satu = bacaSatuBagian(sisa)
    if (!satu || !BOLEH_SESUDAH[jenis].includes(satu.bagian.jenis)) return undefined
    if (hasil.push(satu.bagian) > KEDALAMAN_MAKS) return undefined
    jenis = satu.bagian.jenis
    sisa = sisa.slice(satu.panjang).trimStart()
  }
  return hasil
}

function tulisBagian(bagian: Bagian): string {
  const { jenis, nomor, ulangan } = bagian
  const besar = BOLEH_SESUDAH[''].includes(jenis) || jenis === 'bagian' || jenis === 'paragraf'
  const kata = besar && jenis !== 'diktum' ? jenis.charAt(0).toUpperCase() + jenis.slice(1) : jenis
  const angka = jenis === 'ayat' ? ` (${nomor})` : nomor === '' ? '' : ` ${nomor}`
  return kata + angka + (ulangan === undefined ? '' : ` [${ULANGAN[ulangan] ?? 'kedua'}]`)
}

/**
 * Reads a citation. Letter case of the words, doubled spaces, 'ayat 1' for 'ayat (1)' and 'angka 4)'
 * are forgiven; the letter of a huruf keeps its case, for Lampiran letters are capitals.
 * Returns undefined when it is not a citation: unknown words, wrong order, or anything left over.
 */
export function bacaKutipan(teks: string): KutipanTerurai | undefined {
  if (teks.length > PANJANG_KUTIPAN_MAKS) return undefined
  const rapi = teks.replace(/\s+/g, ' ').trim()
  const sebutan = SEBUTAN.exec(rapi)?.[0]
  if (sebutan === undefined) return undefined
  const bagian = bacaBagian(rapi.slice(sebutan.length).trimStart(), '')
  return bagian && { sebutan, bagian }
}

/** Writes a citation as officers write it; `bacaKutipan(tulisKutipan(k))` is `k`. */
export function tulisKutipan(kutipan: KutipanTerurai): string {
  return [kutipan.sebutan, ...kutipan.bagian.map(tulisBagian)].join(' ')
}

/** The one spelling of a citation, fit for comparing and for `DaftarJudul.kunci`; undefined if malformed. */
export function kunciKutipan(teks: string): string | undefined {
  const kutipan = bacaKutipan(teks)
  return kutipan && tulisKutipan(kutipan)
}

/** Front matter of a regulation file: the `nama: nilai` lines between the two `---`. */
export function bacaKepala(teks: string): ReadonlyMap<string, string> {
  const kepala = new Map<string, string>()
  const isi = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(teks)?.[1] ?? ''
  for (const baris of isi.split(/\r?\n/)) {
    const titik = baris.indexOf(':')
    if (titik > 0) kepala.set(baris.slice(0, titik).trim(), baris.slice(titik + 1).trim())
  }
  return kepala
}

/** One stretch of text in a regulation file and the path of the heading it stands under. */
export interface Penggalan {
  readonly bagian: readonly Bagian[]
  /** Words after the colon of the heading ('angka 1: Kenaikan Gaji Berkala'), or ''. */
  readonly namaJudul: string
  /** True where a heading opens here; false for '(lanjutan)', text that follows a list but belongs above it. */
  readonly pembuka: boolean
  readonly teks: string
}

interface Anak {
  readonly tingkat: number
  readonly bagian: readonly Bagian[]
}

function bacaBarisJudul(baris: string, induk: readonly Bagian[]): readonly [Bagian[], string] | undefined {
  const titik = baris.indexOf(': ')
  const jalur = titik < 0 ? baris : baris.slice(0, titik)
  const nama = titik < 0 ? '' : baris.slice(titik + 2)
  const akar = bacaBagian(jalur, '')
  if (akar && akar.length > 0) return [akar, nama]
  const cabang = bacaBagian(jalur, induk.at(-1)?.jenis ?? '')
  return cabang && cabang.length > 0 ? [[...induk, ...cabang], nama] : undefined
}

/**
 * Splits the markdown of a regulation at its headings. A heading that reads as a path from the top
 * ('## Lampiran I Bab II huruf B') starts anew; one that does not ('#### huruf c') continues the nearest
 * heading of a lower level; any other heading ('## Penutup', '#### (lanjutan)') is not a part of its own:
 * its text belongs to the heading above its level. Lines starting with '> ' are the editor's, not the law's,
 * and are left out.
 */
export function bacaPenggalan(teks: string): Penggalan[] {
  const hasil: Penggalan[] = []
  let tumpukan: Anak[] = []
  let kini: { bagian: readonly Bagian[]; namaJudul: string; pembuka: boolean } | undefined
  let baris: string[] = []
  const tutup = () => {
    const isi = baris.filter((b) => !b.startsWith('> ')).join('\n')
    if (kini) hasil.push({ ...kini, teks: isi.replace(/\n{3,}/g, '\n\n').trim() })
    baris = []
  }
  for (const satu of teks.split(/\r?\n/)) {
    const judul = /^(#{1,6}) (.+)$/.exec(satu)
    if (!judul) {
      baris.push(satu)
      continue
    }
    tutup()
    const tingkat = (judul[1] ?? '').length
    tumpukan = tumpukan.filter((anak) => anak.tingkat < tingkat)
    const induk = tumpukan.at(-1)?.bagian ?? []
    const dibaca = bacaBarisJudul((judul[2] ?? '').replace(/\s+/g, ' ').trim(), induk)
    if (dibaca) tumpukan.push({ tingkat, bagian: dibaca[0] })
    kini = { bagian: dibaca?.[0] ?? induk, namaJudul: dibaca?.[1] ?? '', pembuka: dibaca !== undefined }
  }
  tutup()
  return hasil
}

/**
 * Reads a regulation file (front matter and headings) into the set of citations it can answer, the whole
 * regulation included. Throws when the file itself is wrong: no sebutan, or two headings with one path,
 * because then a citation would have two meanings.
 */
export function bacaJudul(teks: string): DaftarJudul {
  const kepala = bacaKepala(teks)
  const sebutan = kepala.get('sebutan') ?? ''
  if (kunciKutipan(sebutan) !== sebutan)
    throw new Error(`Berkas regulasi tanpa sebutan yang dapat dibaca: "${sebutan}"`)
  const kunci = new Set<string>([sebutan])
  for (const { bagian, pembuka } of bacaPenggalan(teks)) {
    if (!pembuka) continue
    const satu = tulisKutipan({ sebutan, bagian })
    if (kunci.has(satu)) throw new Error(`Judul ganda dalam regulasi: ${satu}`)
    kunci.add(satu)
  }
  return {
    sebutan,
    judul: kepala.get('judul') ?? '',
    berlaku: kepala.get('berlaku') ?? '',
    kunci,
    teksLengkap: kepala.get('teks') === 'lengkap',
  }
}

/** 'a.', '(2)', '3.': how the part is marked in the printed text. */
function tandaBagian(bagian: readonly Bagian[]): string {
  const ujung = bagian.at(-1)
  if (!ujung) return ''
  if (ujung.jenis === 'ayat') return `(${ujung.nomor})`
  if (ujung.jenis === 'huruf' || ujung.jenis === 'angka') return `${ujung.nomor}.`
  return tulisBagian(ujung)
}

/**
 * The wording under a citation, its sub-parts included, as plain text with the printed marks
 * ('(1) …', 'a. …'), ready for a screen. Returns undefined when `kutipan` is malformed, cites another
 * regulation than the file's, or has no heading there; '' when the heading stands in a regulation whose
 * text we do not hold.
 */
export function teksKutipan(teks: string, kutipan: string): string | undefined {
  const dicari = bacaKutipan(kutipan)
  if (!dicari || dicari.sebutan !== bacaKepala(teks).get('sebutan')) return undefined
  const akar = dicari.bagian.map(tulisBagian)
  const kena = bacaPenggalan(teks).filter(({ bagian }) =>
    akar.every((satu, i) => bagian[i] !== undefined && tulisBagian(bagian[i]) === satu),
  )
  if (kena.length === 0) return undefined
  return kena
    .map((satu) => {
      const isi = [satu.namaJudul, satu.teks].filter((s) => s !== '').join('\n\n')
      const sendiri = satu.bagian.length === dicari.bagian.length
      return satu.pembuka && !sendiri ? `${tandaBagian(satu.bagian)} ${isi}`.trim() : isi
    })
    .filter((s) => s !== '')
    .join('\n\n')
}
