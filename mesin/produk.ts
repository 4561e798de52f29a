// Produk: who may sign what on which day, when a set of modes is complete, the life of a letter, and when the
// finished product may be opened. Sets of modes replace branches: one function serves all 27 configurations.
import type { CaraSerah, Hasil, Moda, Tanggal, Tolak, Wewenang } from './bentuk.ts'
import type { JabatanPelaku, Keadaan, Penolakan } from './bentuk-usulan.ts'
import { DASAR } from './dasar.ts'
import { tolak } from './tolak.ts'

const ROMAWI = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
]

/**
 * Order of a golongan within its own ladder: PNS 'I/a'..'IV/e', PPPK 'I'..'XVII'. The two ladders are not
 * comparable, so the ladder comes along; undefined for anything else.
 */
export function urutGolongan(golongan: string): { jalur: 'pns' | 'pppk'; urut: number } | undefined {
  const pns = /^(IV|III|II|I)\/([a-e])$/.exec(golongan)
  if (pns?.[1] && pns[2]) {
    const ruang = 'abcde'.indexOf(pns[2])
    if (ruang > 3 && pns[1] !== 'IV') return undefined
    return { jalur: 'pns', urut: ROMAWI.indexOf(pns[1]) * 5 + ruang }
  }
  const urut = ROMAWI.indexOf(golongan)
  return urut < 0 ? undefined : { jalur: 'pppk', urut }
}

/** Is the golongan inside the range, both ends included? Unknown or of another ladder: no. */
export function dalamGolongan(golongan: string | undefined, rentang: Wewenang['golongan']): boolean {
  if (!rentang) return true
  const g = golongan === undefined ? undefined : urutGolongan(golongan)
  const dari = urutGolongan(rentang.dari)
  const sampai = urutGolongan(rentang.sampai)
  if (!g || !dari || !sampai || g.jalur !== dari.jalur || g.jalur !== sampai.jalur) return false
  return dari.urut <= g.urut && g.urut <= sampai.urut
}

/** What is to be signed: product, golongan of the employee it is about, day of signature, offices held that day. */
export type PerkaraTanda = {
  produk: string
  golongan?: string | undefined
  tanggal: Tanggal
  jabatan: readonly JabatanPelaku[]
}

/**
 * Resolves the authority to sign (Kediri Pasal 11 ayat (2)): the first row of the SOP for this product, golongan
 * and day whose office the person holds. A refusal says whether the instrument has lapsed, is not yet in force,
 * or belongs to another office.
 */
export function penandatanganSah(
  wewenang: readonly Wewenang[],
  perkara: PerkaraTanda,
): Hasil<{ wewenang: Wewenang; jabatan: JabatanPelaku }> {
  const produk = wewenang.filter(
    (w) => w.produk === perkara.produk && dalamGolongan(perkara.golongan, w.golongan),
  )
  for (const w of produk) {
    const jabatan = perkara.jabatan.find((j) => j.kode === w.jabatan)
    if (jabatan && berlakuPada(w, perkara.tanggal)) return { jenis: 'jadi', nilai: { wewenang: w, jabatan } }
  }
  const lewat = produk.find((w) => perkara.jabatan.some((j) => j.kode === w.jabatan))
  if (lewat) {
    const habis = lewat.sampai !== undefined && lewat.sampai < perkara.tanggal
    return tolak(
      habis ? 'wewenang-berakhir' : 'wewenang-belum-berlaku',
      habis
        ? `Pelimpahan kewenangan ${lewat.instrumen} berakhir ${lewat.sampai}, sebelum tanggal tanda tangan ${perkara.tanggal}.`
        : `Pelimpahan kewenangan ${lewat.instrumen} baru berlaku ${lewat.berlaku}, sesudah tanggal tanda tangan ${perkara.tanggal}.`,
      [DASAR.penandatangan, ...lewat.dasar],
      'Serahkan penandatanganan kepada pejabat yang berwenang pada tanggal itu, atau mintalah admin BKPSDM mencatat keputusan pelimpahan yang baru.',
    )
  }
  const berwenang = [...new Set(produk.filter((w) => berlakuPada(w, perkara.tanggal)).map((w) => w.jabatan))]
  return tolak(
    'tidak-berwenang-tanda',
    'Jabatan Anda tidak berwenang menandatangani jenis produk ini pada tanggal tersebut.',
    [DASAR.penandatangan],
    berwenang.length > 0
      ? `Penandatanganan dilakukan pemangku jabatan: ${berwenang.join(', ')}.`
      : 'Belum ada pejabat berwenang untuk produk ini pada tanggal tersebut; mintalah admin BKPSDM melengkapi kewenangan pada SOP.',
  )
}

const berlakuPada = (w: Wewenang, tanggal: Tanggal): boolean =>
  w.berlaku <= tanggal && (w.sampai === undefined || tanggal <= w.sampai)

/** True when every required mode has a valid act; an act entered after a kahar counts for every mode. */
export function modaTerpenuhi(
  wajib: readonly Moda[],
  ada: readonly { moda: Moda; gugur: boolean; manual?: true }[],
): boolean {
  const sah = ada.filter((x) => !x.gugur)
  if (wajib.length === 0) return false
  return sah.some((x) => x.manual) || wajib.every((m) => sah.some((x) => x.moda === m))
}

/** Initials of one tier that still stand for the present text of the draft. */
export function parafSah(keadaan: Keadaan, jenjang: 1 | 2): Keadaan['paraf'] {
  return keadaan.paraf.filter(
    (p) => p.jenjang === jenjang && !p.gugur && p.sidikNaskah === keadaan.sidikNaskah,
  )
}

/** True when every required way of hand-over is done (Kediri Pasal 12 huruf c). */
export function caraTerpenuhi(wajib: readonly CaraSerah[], serah: Keadaan['serah']): boolean {
  return wajib.length > 0 && wajib.every((c) => serah.some((s) => s.cara === c))
}

/**
 * May the applicant open the finished product now? Only after it was handed over electronically, and never
 * before the survey (Kediri Pasal 12 huruf d, Pasal 13 ayat (3)).
 */
export function bolehUnduhProduk(keadaan: Keadaan): true | Tolak {
  if (keadaan.surveiPada === undefined) {
    return tolak(
      'survei-belum-diisi',
      'Dokumen belum dapat dibuka karena kuesioner kepuasan untuk permohonan ini belum diisi.',
      [DASAR.surveiSyarat],
      'Isi kuesioner kepuasan pada halaman usulan ini; sesudah itu dokumen terbuka.',
    )
  }
  if (keadaan.serah.some((s) => s.cara === 'elektronik')) return true
  return tolak(
    'belum-diserahkan-elektronik',
    'Dokumen ini belum diserahkan secara elektronik.',
    [DASAR.unduh, DASAR.caraSerah],
    'Tunggu penyerahan oleh BKPSDM, atau ambil dokumen cetak bila penyerahannya secara fisik.',
  )
}

const LANGKAH_SURAT: readonly Penolakan['surat'][] = ['konsep', 'bernomor', 'ditandatangani', 'terkirim']

/** A letter moves one step at a time: konsep, bernomor, ditandatangani, terkirim (Kediri Pasal 9 ayat (1) huruf d). */
export function langkahSurat(dari: Penolakan['surat'], ke: Penolakan['surat']): true | Tolak {
  if (LANGKAH_SURAT.indexOf(ke) === LANGKAH_SURAT.indexOf(dari) + 1) return true
  return tolak(
    'langkah-surat',
    `Surat penolakan berstatus ${dari} tidak dapat langsung menjadi ${ke}.`,
    [DASAR.suratPenolakan],
    'Beri nomor, tandatangani, lalu kirim surat penolakan menurut urutannya.',
  )
}
