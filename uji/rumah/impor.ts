// Aturan impor rumah: siapa boleh mengimpor siapa. Hukum mengalir dari ketentuan ke layar, tidak pernah kembali.
import type { Impor, Terbaca } from './baca.ts'

export interface Temuan {
  readonly berkas: string
  readonly baris: number
  readonly aturan: string
  readonly alasan: string
}

/** The paragraphs printed with a violation. */
export const ALASAN = {
  mesin:
    'Impor 1: mesin hanya mengimpor dirinya sendiri, tidak juga npm, supaya dapat dibuktikan tanpa dunia luar. ' +
    'Satu pengecualian: mesin/tanggal.ts adalah satu-satunya pintu ke temporal-polyfill, sebab hitungan hari tanpa jam sistem tetap murni.',
  naskahHukum: 'Impor 1: regulasi dan docs tidak diimpor siapa pun; server boleh menyajikannya sebagai teks.',
  ujiDanSkrip: 'Impor 1: hanya uji dan skrip yang boleh mengimpor uji dan skrip.',
  ketentuan:
    'Impor 2: ketentuan hanya mengimpor mesin dan dirinya menurut urutan aturan, survei, peran, impor < naskah, buku < layanan < daerah < daftar; yang kiri tidak mengimpor yang kanan. rujukan adalah data yang diserahkan, bukan diimpor.',
  kontrak: 'Impor 3: kontrak hanya mengimpor mesin, zod, dan dirinya.',
  web: 'Impor 3: web mengimpor kontrak dan mesin, tidak pernah ketentuan atau server: edisi yang berlaku dan daerah diputuskan di satu tempat, dan sampai ke layar lewat API.',
  server:
    'Impor 4: kata benda server mengimpor ketentuan/daftar, mesin, kontrak, server/alat, dan kata benda SEBELUMNYA dalam satu urutan tertulis. Yang harus berjalan ke arah sebaliknya adalah peristiwa yang dibaca kata benda kemudian.',
  kataBenda:
    'Impor 4: folder server ini belum ada dalam URUTAN_SERVER (uji/rumah/impor.ts); tentukan tempatnya.',
  tulisRute:
    'Impor 4: tulis.ts dan rute.ts milik kata bendanya sendiri; hanya server/aplikasi.ts dan server/rakitan*.ts (tempat merangkai) dan uji yang menyeberang.',
  alat: 'Impor 4: server/alat tidak mengimpor kata benda mana pun.',
  webKataBenda:
    'Impor 5: web/<kata benda> mengimpor web/pola dan web/alat, bukan kata benda lain: bertautlah lewat rute.',
  pintuPustaka: 'Impor 6: satu pintu untuk tiap pustaka, supaya menggantinya berarti mengubah satu berkas.',
  pintuWaktu:
    'Impor 6: waktu dan setelan diserahkan sebagai argumen. Date.now dan new Date() hanya di server/alat/clock.ts, process.env hanya di server/alat/config.ts.',
  lingkaran: 'Impor 7: tidak ada lingkaran impor.',
} as const

const URUTAN_KETENTUAN = [
  ['aturan', 'survei', 'peran', 'impor'],
  ['naskah', 'buku'],
  ['layanan'],
  ['daerah'],
  ['daftar.ts'],
]

/**
 * One written order of the server's nouns; a noun may import only what stands in an earlier row.
 * `layanan` (the catalogue in force), `kertas` (stock of special paper), `kewenangan` (who may sign), `perwakilan` (heirs of the deceased), `pengesahan` (signing a case's product), `penjagaan` (watch lists), `pemberitahuan` and the demo town
 * `benih` were added to the order of the plan.
 */
export const URUTAN_SERVER = [
  ['akun'],
  ['organisasi'],
  ['pegawai'],
  ['arsip'],
  ['survei', 'naskah', 'buku', 'kelengkapan', 'kertas', 'kewenangan', 'perwakilan', 'perubahan', 'peta'],
  ['impor'],
  ['layanan'],
  ['usulan'],
  ['pengesahan'],
  ['penjagaan', 'seleksi', 'kinerja', 'cuti', 'duk', 'statistik', 'mitra'],
  ['pengaduan', 'informasi', 'laporan', 'pemberitahuan'],
  ['ekspor'],
  ['benih'],
]

const PINTU: readonly (readonly [pustaka: RegExp, pintu: RegExp])[] = [
  [/^(pg|@electric-sql\/pglite)$/, /^server\/alat\/database(-[a-z-]+)?\.ts$/],
  [/^kysely$/, /^server\/(alat\/[a-z-]+|[a-z]+\/(baca|tulis)(-[a-z-]+)?|benih\/muat(-[a-z-]+)?)\.ts$/],
  [/^(fastify|fastify-type-provider-zod|@fastify\/.+)$/, /^server\/alat\/http(-[a-z-]+)?\.ts$/],
  [/^pg-boss$/, /^server\/alat\/jobs(-[a-z-]+)?\.ts$/],
  [/^@myriaddreamin\/.+$/, /^server\/naskah\/pdf(-[a-z-]+)?\.ts$/],
  [/^(@signpdf\/.+|pkijs|asn1js)$/, /^server\/naskah\/[a-z0-9-]+\.ts$/],
  [/^better-auth$/, /^server\/akun\/[a-z-]+\.ts$/],
  [/^@aws-sdk\/client-s3$/, /^server\/alat\/files-s3\.ts$/],
  [/^(@tus\/.+)$/, /^server\/alat\/http-tus\.ts$/],
  [/^zxing-wasm/, /^server\/arsip\/pindai-pekerja\.ts$/],
  [/^(@cantoo\/pdf-lib|pdfjs-dist.*)$/, /^server\/arsip\/pdf-[a-z-]+\.ts$|^web\//],
  [/^exceljs$/, /^server\/alat\/workbook(-[a-z-]+)?\.ts$/],
  [/^csv-parse$/, /^server\/impor\/csv\.ts$/],
  [/^csv-stringify/, /^server\/alat\/workbook-csv\.ts$/],
  [/^temporal-polyfill$/, /^mesin\/tanggal\.ts$/],
]

/** Where the nouns are put together by hand. */
const TEMPAT_MERANGKAI = /^server\/(?:aplikasi|rakitan(?:-[a-z]+)?)\.ts$/
const TULIS_RUTE = /\/(tulis|rute)(-[a-z-]+)?\.ts$/
const UJI = /\.test\.tsx?$/
const ruas = (jalur: string, ke: number): string => jalur.split('/')[ke] ?? ''
const tingkat = (urutan: readonly (readonly string[])[], nama: string) =>
  urutan.findIndex((baris) => baris.includes(nama))

function cekMesin(dari: string, i: Impor): string | undefined {
  if (i.milikKita) return ruas(i.tujuan, 0) === 'mesin' ? undefined : ALASAN.mesin
  return dari === 'mesin/tanggal.ts' && i.tujuan === 'temporal-polyfill' ? undefined : ALASAN.mesin
}

function cekKetentuan(dari: string, i: Impor): string | undefined {
  if (!i.milikKita) return ALASAN.ketentuan
  if (ruas(i.tujuan, 0) === 'mesin') return undefined
  const [asal, ke] = [ruas(dari, 1), ruas(i.tujuan, 1)]
  if (ruas(i.tujuan, 0) !== 'ketentuan') return ALASAN.ketentuan
  if (asal === ke) return undefined
  const [a, b] = [tingkat(URUTAN_KETENTUAN, asal), tingkat(URUTAN_KETENTUAN, ke)]
  return b >= 0 && b < a ? undefined : ALASAN.ketentuan
}

function cekKontrak(_dari: string, i: Impor): string | undefined {
  const boleh = i.milikKita ? ['mesin', 'kontrak'].includes(ruas(i.tujuan, 0)) : i.tujuan === 'zod'
  return boleh ? undefined : ALASAN.kontrak
}

function cekWeb(dari: string, i: Impor): string | undefined {
  if (!i.milikKita) return undefined
  const ruang = ruas(i.tujuan, 0)
  if (ruang === 'kontrak' || ruang === 'mesin') return undefined
  if (ruang !== 'web') return ALASAN.web
  const [asal, ke] = [ruas(dari, 1), ruas(i.tujuan, 1)]
  const diAkar = dari.split('/').length === 2
  if (diAkar || asal === ke || ['alat', 'gaya', 'aset'].includes(ke)) return undefined
  return ke === 'pola' && asal !== 'alat' ? undefined : ALASAN.webKataBenda
}

function cekServer(dari: string, i: Impor): string | undefined {
  if (!i.milikKita) return undefined
  const ruang = ruas(i.tujuan, 0)
  if (ruang === 'mesin' || ruang === 'kontrak') return undefined
  if (ruang === 'ketentuan')
    return i.tujuan === 'ketentuan/daftar.ts' || i.tipeSaja ? undefined : ALASAN.server
  if (ruang !== 'server') return ALASAN.server
  const [asal, ke] = [ruas(dari, 1), ruas(i.tujuan, 1)]
  if (asal === ke || dari.split('/').length === 2)
    return !TEMPAT_MERANGKAI.test(dari) && asal !== ke && TULIS_RUTE.test(i.tujuan)
      ? ALASAN.tulisRute
      : undefined
  if (asal === 'alat') return ALASAN.alat
  if (ke === 'alat') return undefined
  const [a, b] = [tingkat(URUTAN_SERVER, asal), tingkat(URUTAN_SERVER, ke)]
  if (a < 0 || b < 0) return ALASAN.kataBenda
  if (b >= a) return ALASAN.server
  return TULIS_RUTE.test(i.tujuan) && asal !== 'benih' ? ALASAN.tulisRute : undefined
}

const CEK_RUANG: Readonly<Record<string, (dari: string, i: Impor) => string | undefined>> = {
  mesin: cekMesin,
  ketentuan: cekKetentuan,
  kontrak: cekKontrak,
  web: cekWeb,
  server: cekServer,
}

function cekSatuImpor(dari: string, i: Impor): string | undefined {
  const ruang = ruas(dari, 0)
  if (i.milikKita && ['regulasi', 'docs'].includes(ruas(i.tujuan, 0))) return ALASAN.naskahHukum
  if (UJI.test(dari) || ruang === 'uji' || ruang === 'skrip') return undefined
  if (i.milikKita && ['uji', 'skrip'].includes(ruas(i.tujuan, 0))) return ALASAN.ujiDanSkrip
  const pintu = i.milikKita ? undefined : PINTU.find(([pustaka]) => pustaka.test(i.tujuan))
  if (pintu && !pintu[1].test(dari)) return ALASAN.pintuPustaka
  return CEK_RUANG[ruang]?.(dari, i)
}

/** Import rules 1 to 6 over parsed files; tests, uji and skrip may import any room. */
export function cekImpor(semua: readonly Terbaca[]): Temuan[] {
  return semua.flatMap(({ jalur, impor }) =>
    impor.flatMap((i) => {
      const alasan = cekSatuImpor(jalur, i)
      return alasan === undefined
        ? []
        : [{ berkas: jalur, baris: i.baris, aturan: `mengimpor ${i.tujuan}`, alasan }]
    }),
  )
}

/** Rule 6 for clock and environment: only their two files, plus scripts, tests and the browser's own clock file. */
export function cekPintuWaktu(semua: readonly Terbaca[]): Temuan[] {
  return semua
    .filter(({ jalur }) => !UJI.test(jalur) && !/^(uji|skrip)\/|^web\/(alat\/|vite)/.test(jalur))
    .flatMap(({ jalur, pintu }) =>
      pintu
        .filter(({ nama }) => jalur !== `server/alat/${nama === 'process.env' ? 'config' : 'clock'}.ts`)
        .map(({ nama, baris }) => ({
          berkas: jalur,
          baris,
          aturan: `memakai ${nama}`,
          alasan: ALASAN.pintuWaktu,
        })),
    )
}

/** Rule 7: a file that reaches itself through imports, types included; each cycle is told once. */
export function cekLingkaran(semua: readonly Terbaca[]): Temuan[] {
  const tetangga = new Map(
    semua.map((b) => [b.jalur, b.impor.filter((i) => i.milikKita).map((i) => i.tujuan)]),
  )
  const temuan: Temuan[] = []
  const selesai = new Set<string>()
  const jejak: string[] = []
  const kunjungi = (jalur: string) => {
    const awal = jejak.indexOf(jalur)
    if (awal >= 0) {
      const putaran = [...jejak.slice(awal), jalur].join(' -> ')
      temuan.push({ berkas: jalur, baris: 1, aturan: putaran, alasan: ALASAN.lingkaran })
      return
    }
    if (selesai.has(jalur)) return
    jejak.push(jalur)
    for (const berikut of tetangga.get(jalur) ?? []) kunjungi(berikut)
    jejak.pop()
    selesai.add(jalur)
  }
  for (const jalur of tetangga.keys()) kunjungi(jalur)
  return temuan
}
