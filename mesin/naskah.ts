// Naskah: a letter composed from its template and the values of a case, and the check of a template before it is used.
import { aturanEdisi } from './akibat.ts'
import type { Hasil } from './bentuk.ts'
import type { EdisiLayanan } from './bentuk-layanan.ts'
import type {
  DaftarNilai,
  EdisiNaskah,
  IsiNaskah,
  IsiTersusun,
  KolomNaskah,
  Naskah,
  NilaiNaskah,
  TabelTersusun,
} from './bentuk-naskah.ts'
import {
  berlakuBila,
  diisiKemudian,
  gantiIsi,
  ISI,
  KEMUDIAN,
  NAMA_BENTUK,
  type Penyusun,
  uraiBila,
} from './naskah-isi.ts'
import { DISAMARKAN, samarkanNama, samarkanNip } from './samaran.ts'
import { tolak } from './tolak.ts'

/** Names every service can give, whatever it is about (docs/naskah.md tells what each holds). */
export const KOSAKATA_UMUM: readonly string[] = [
  ...[
    'nama',
    'nip',
    'sebutan',
    'status',
    'tempatLahir',
    'tanggalLahir',
    'tempatTanggalLahir',
    'jenisKelamin',
    'agama',
    'golongan',
    'pangkat',
    'pangkatGolongan',
    'tmtPangkat',
    'tmtCpns',
    'jabatan',
    'eselon',
    'unitKerja',
    'perangkatDaerah',
    'pendidikan',
    'gajiPokok',
  ].map((n) => `pegawai.${n}`),
  ...['nomor', 'tanggal', 'layanan', 'varian', 'tmt', 'berkas'].map((n) => `usulan.${n}`),
  ...['nama', 'bulan', 'jumlah', 'daftar', 'tujuan'].map((n) => `rombongan.${n}`),
  ...['nama', 'pemda', 'kepalaDaerah', 'tempat', 'unit'].map((n) => `daerah.${n}`),
  ...KEMUDIAN,
]

/** What a template may name: fixed words, form fields, and any computed value of the rules attached. */
export type Kosakata = { nama: ReadonlySet<string>; aturan: ReadonlySet<string> }

/** The vocabulary of one edition of a service for a template: the edition's own, and that of its variants. */
export function kosakataEdisi(e: EdisiLayanan): Kosakata {
  const bagian = [
    e,
    ...(e.varian ?? []).map((v) => ({ ...e, isian: v.isian, aturan: v.aturan, akibat: v.akibat ?? [] })),
  ]
  const isian = bagian.flatMap((b) => b.isian.map((i) => `isian.${i.kode}`))
  return { nama: new Set([...KOSAKATA_UMUM, ...isian]), aturan: new Set(bagian.flatMap(aturanEdisi)) }
}

const dikenal = (nama: string, k: Kosakata): boolean => {
  const [awal, akhir, lebih] = nama.split('.')
  return k.nama.has(nama) || (k.aturan.has(awal ?? '') && akhir !== undefined && lebih === undefined)
}

/** Every text and condition of a template with the words that lead to it. */
function* semuaTeks(
  nilai: unknown,
  kunci = '',
): Generator<{ teks: string; jenis: 'teks' | 'bila' | 'daftar' }> {
  if (typeof nilai === 'string')
    yield { teks: nilai, jenis: kunci === 'bila' ? 'bila' : kunci === 'dari' ? 'daftar' : 'teks' }
  else if (Array.isArray(nilai)) for (const n of nilai) yield* semuaTeks(n, kunci)
  else if (typeof nilai === 'object' && nilai !== null)
    for (const [k, n] of Object.entries(nilai)) if (k !== 'kolom') yield* semuaTeks(n, k)
}

function cacatTeks(teks: string, k: Kosakata): string[] {
  const cacat: string[] = []
  for (const [semua, nama = '', bentuk] of teks.matchAll(ISI)) {
    if (!dikenal(nama, k)) cacat.push(`${semua} tidak dikenal`)
    if (bentuk !== undefined && !NAMA_BENTUK.includes(bentuk))
      cacat.push(`${semua}: bentuk ${bentuk} tidak ada; yang ada: ${NAMA_BENTUK.join(', ')}`)
  }
  if (/[{}]/.test(teks.replace(ISI, '')))
    cacat.push(`kurung kurawal tidak berpasangan pada "${teks.slice(0, 60)}"`)
  return cacat
}

const BUKAN_ATURAN = new Set(['pegawai', 'usulan', 'daerah', 'penandatangan', 'isian', 'rombongan'])

/** Computed values a template prints or builds its table from. */
export function hitungDipakai(e: Pick<EdisiNaskah, 'isi'>): { aturan: string; hitung: string }[] {
  const nama = [...semuaTeks(e.isi)].flatMap(({ teks, jenis }) => {
    if (jenis === 'teks') return [...teks.matchAll(ISI)].map((m) => m[1] ?? '')
    return [jenis === 'bila' ? uraiBila(teks).nama : teks]
  })
  return [...new Set(nama)].flatMap((n) => {
    const [aturan, hitung] = n.split('.')
    return aturan === undefined || hitung === undefined || BUKAN_ATURAN.has(aturan)
      ? []
      : [{ aturan, hitung }]
  })
}

/** Problems of one edition of a template against what will be known; empty = sound. */
export function periksaEdisiNaskah(e: Pick<EdisiNaskah, 'isi'>, k: Kosakata): string[] {
  const cacat = [...semuaTeks(e.isi)].flatMap(({ teks, jenis }) => {
    if (jenis === 'teks') return cacatTeks(teks, k)
    const nama = jenis === 'bila' ? uraiBila(teks).nama : teks
    if (!dikenal(nama, k))
      return [`${jenis === 'bila' ? 'syarat baris' : 'tabel dari'} {${nama}} tidak dikenal`]
    return diisiKemudian(nama) ? [`syarat baris {${nama}} baru diketahui saat surat ditandatangani`] : []
  })
  return [...new Set(cacat)]
}

/** Kept readable on the public copy: what says which office a letter is about, not who or why. */
const TERBUKA = new Set([
  'pegawai.sebutan',
  'pegawai.status',
  'pegawai.golongan',
  'pegawai.pangkat',
  'pegawai.pangkatGolongan',
  'pegawai.unitKerja',
  'pegawai.perangkatDaerah',
  'usulan.nomor',
  'usulan.tanggal',
  'usulan.layanan',
  'usulan.varian',
  'usulan.tmt',
  'rombongan.nama',
  'rombongan.jumlah',
  'rombongan.tujuan',
])
const GOLONGAN = /^(I|II|III|IV)\/[a-e]$|^[IVX]{1,5}$/

/** What the public copy prints for a value; undefined = as it is. Withheld unless named open. */
function samarNilai(nama: string, v: NilaiNaskah): string | undefined {
  if (TERBUKA.has(nama) || nama.startsWith('daerah.')) return undefined
  if (nama === 'pegawai.nama') return samarkanNama(String(v.nilai))
  if (nama === 'pegawai.nip') return samarkanNip(String(v.nilai))
  if (v.jenis === 'rupiah') return 'Rp *.***.***'
  if (v.jenis === 'tanggal' && /\.tmt/.test(nama)) return undefined
  if (v.jenis === 'teks' && GOLONGAN.test(v.nilai)) return undefined
  return DISAMARKAN
}

function sel(
  v: string | number | null | undefined,
  kolom: KolomNaskah,
  samar: boolean,
): string | number | null {
  if (v === null || v === undefined) return null
  if (!samar) return v
  if (kolom.kode === 'nama') return samarkanNama(String(v))
  if (kolom.kode === 'nip') return samarkanNip(String(v))
  return typeof v === 'number' ? null : '***'
}

function susunTabel(t: { kolom: KolomNaskah[]; dari: string }, p: Penyusun): TabelTersusun {
  const v = p.nilai[t.dari]
  if (v?.jenis !== 'daftar') {
    p.cacat.add(`tabel {${t.dari}} ${Object.hasOwn(p.nilai, t.dari) ? 'kosong' : 'tidak dikenal'}`)
    return { kolom: t.kolom, baris: [] }
  }
  const samar = p.samar !== undefined
  return { kolom: t.kolom, baris: v.nilai.map((b) => t.kolom.map((k) => sel(b[k.kode], k, samar))) }
}

type ButirMentah = string | { teks: string; bila?: string } | { label: string; isi: string; bila?: string }

function susunButir(b: ButirMentah, p: Penyusun): (string | { label: string; isi: string })[] {
  if (typeof b === 'string') return [gantiIsi(b, p)]
  if (!berlakuBila(b.bila, p.nilai)) return []
  return 'teks' in b ? [gantiIsi(b.teks, p)] : [{ label: gantiIsi(b.label, p), isi: gantiIsi(b.isi, p) }]
}

function susunIsi(isi: IsiNaskah, p: Penyusun): IsiTersusun {
  const hasil: IsiTersusun = { bentuk: isi.bentuk }
  for (const [kunci, nilai] of Object.entries(isi)) {
    if (kunci === 'bentuk') continue
    if (typeof nilai === 'boolean') hasil[kunci] = nilai
    else if (typeof nilai === 'string') hasil[kunci] = gantiIsi(nilai, p)
    else if (Array.isArray(nilai))
      hasil[kunci] = (nilai as ButirMentah[]).flatMap((b) => susunButir(b, p)) as string[]
    else if (nilai !== undefined) hasil[kunci] = susunTabel(nilai, p)
  }
  return hasil
}

export type NaskahSiap = { isi: IsiTersusun; samaran: IsiTersusun }

/**
 * The text of a letter for one case, and the same text as the public may see it. Refused, naming the template and each
 * placeholder, when a value is unknown, empty, or not of the kind its form needs: a letter is never printed with a hole.
 */
export function susunNaskah(
  n: Pick<Naskah, 'kode' | 'nama'>,
  e: EdisiNaskah,
  nilai: DaftarNilai,
): Hasil<NaskahSiap> {
  const cacat = new Set<string>()
  const isi = susunIsi(e.isi, { nilai, cacat })
  if (cacat.size > 0)
    return tolak(
      'nilai-naskah-kurang',
      `Naskah ${n.nama} (${n.kode}) belum dapat disusun: ${[...cacat].join('; ')}.`,
      e.dasar,
      'Lengkapi data pegawai atau isian usulan yang disebut, atau mintalah admin memperbaiki teks naskahnya, lalu ulangi.',
    )
  return { jenis: 'jadi', nilai: { isi, samaran: susunIsi(e.isi, { nilai, cacat, samar: samarNilai }) } }
}
