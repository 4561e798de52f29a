// Buat ekspor: the list's own function is asked page by page, so that rows, filters and fields are those of the screen.
import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { adalahTolak, tolak } from '#mesin/tolak.ts'
import { type Berkas, type RuteTerpasang, tidakDitemukan } from '#server/alat/http.ts'
import { tolakIsian } from '#server/alat/messages.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { type SelLembar, tulisXlsx } from '#server/alat/workbook.ts'
import { barisCsv } from '#server/alat/workbook-csv.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { bacaEkspor } from './baca.ts'
import type { Baris, DaftarEkspor, KepalaEkspor } from './bentuk.ts'
import { DAFTAR_EKSPOR, tanggalTulis } from './daftar.ts'
import { sisipEkspor } from './tulis.ts'

/** Rows of one file. */
export const BARIS_EKSPOR_PALING = 50_000
const TIPE = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const

export type PerluEkspor = {
  rute: readonly RuteTerpasang[]
  boleh: (siapa: Pelaku, hak: string) => true | Tolak
}
type Minta = {
  daftar: string
  format: 'xlsx' | 'csv'
  kode?: string | undefined
  saring: Record<string, unknown>
}
type Halaman = (ke: number) => Promise<Baris | Tolak>

/** One page of the list as its screen gets it; filters are checked by the list's own contract. */
function bacaHalaman(p: PerluEkspor, ctx: Ctx, d: DaftarEkspor, m: Minta): Halaman | Tolak {
  const r = p.rute.find((x) => x.kontrak === d.kontrak)
  if (!r) throw new Error(`Daftar ${d.kode} tidak terpasang.`)
  if (d.kontrak.hak !== 'masuk') {
    const boleh = p.boleh(pembaca(ctx), d.kontrak.hak)
    if (boleh !== true) return boleh
  }
  const { halaman: _, ukuran: __, kode: ___, ...saring } = m.saring
  const query = d.kontrak.query.safeParse(saring)
  const params = d.kontrak.params.safeParse(m.kode === undefined ? {} : { kode: m.kode })
  const masalah = [...(query.error?.issues ?? []), ...(params.error?.issues ?? [])]
  if (masalah.length > 0) return tolakIsian(masalah)
  return (ke) =>
    r.panggil(ctx, {
      params: params.data,
      query: { ...(query.data as object), halaman: ke, ukuran: d.ukuran },
      isi: {},
    })
}

const terlaluBanyak = (): Tolak =>
  tolak(
    'ekspor-terlalu-banyak',
    `Daftar ini lebih dari ${BARIS_EKSPOR_PALING.toLocaleString('id-ID')} baris.`,
    [],
    'Persempit saringannya, misalnya per perangkat daerah atau per bulan, lalu unduh lagi.',
  )

class Henti extends Error {
  readonly tolak: Tolak
  constructor(t: Tolak) {
    super(t.kode)
    this.tolak = t
  }
}

/** All rows, a page at a time; counts them on the way. */
async function* semuaBaris(
  pertama: Baris,
  halaman: Halaman,
  d: DaftarEkspor,
  k: KepalaEkspor,
  hitung: { jumlah: number },
): AsyncGenerator<SelLembar[]> {
  let isi = pertama
  for (let ke = 1; ; ke += 1) {
    for (const b of isi.baris) {
      hitung.jumlah += 1
      yield k.kolom.map((x) => x.isi(b, hitung.jumlah))
    }
    if (isi.baris.length < d.ukuran) return
    if (hitung.jumlah >= BARIS_EKSPOR_PALING) throw new Henti(terlaluBanyak())
    const berikut = await halaman(ke + 1)
    if (adalahTolak(berikut)) throw new Henti(berikut)
    isi = berikut
  }
}

async function tulisCsv(k: KepalaEkspor, baris: AsyncIterable<SelLembar[]>): Promise<Uint8Array> {
  const potong = [barisCsv([k.kolom.map((x) => x.judul)], true)]
  let tampung: SelLembar[][] = []
  for await (const b of baris) {
    tampung.push(b)
    if (tampung.length < 500) continue
    potong.push(barisCsv(tampung, false))
    tampung = []
  }
  potong.push(barisCsv([...tampung, ...(k.kaki ?? [])], false))
  return Buffer.from(potong.join(''), 'utf8')
}

/** Writes the file, keeps it for a day, and notes who took it. */
export async function buatEkspor(
  p: PerluEkspor,
  ctx: Ctx,
  m: Minta,
): Promise<{ id: string; jumlah: number; nama: string } | Tolak> {
  const siapa = pembaca(ctx)
  const d = DAFTAR_EKSPOR.find((x) => x.kode === m.daftar)
  if (!d) return tidakDitemukan('Daftar')
  const halaman = bacaHalaman(p, ctx, d, m)
  if (typeof halaman !== 'function') return halaman
  const pertama = await halaman(1)
  if (adalahTolak(pertama)) return pertama
  const k = d.kepala(pertama)
  const hitung = { jumlah: 0 }
  try {
    const baris = semuaBaris(pertama, halaman, d, k, hitung)
    const tanda = `Diunduh ${siapa.nama}, ${tanggalTulis(ctx.hari)}. Memuat data pribadi: simpan dan teruskan hanya untuk tugas kedinasan.`
    const isi =
      m.format === 'csv'
        ? await tulisCsv(k, baris)
        : await tulisXlsx([
            {
              nama: d.kode,
              kepala: [k.judul, tanda],
              kolom: k.kolom,
              baris,
              bergaris: true,
              ...(k.buku ? { bernomor: true } : {}),
              ...(k.kaki ? { kaki: k.kaki } : {}),
            },
          ])
    const { sidik } = await ctx.alat.berkas.simpan(isi)
    const nama = `${m.kode ?? d.kode}-${ctx.hari}.${m.format}`
    const { akunId } = siapa
    const id = await sisipEkspor(ctx.db, {
      daftar: d.kode,
      saring: { ...m.saring, cari: m.saring.cari ? '(ada)' : undefined },
      format: m.format,
      jumlah: hitung.jumlah,
      namaBerkas: nama,
      sidik,
      akunId,
      nama: siapa.nama,
      kini: ctx.kini,
    })
    return { id, jumlah: hitung.jumlah, nama }
  } catch (galat) {
    if (galat instanceof Henti) return galat.tolak
    throw galat
  }
}

/** The file, to the one who made it. */
export async function unduhEkspor(ctx: Ctx, id: string): Promise<Berkas | Tolak> {
  const e = await bacaEkspor(ctx.db, id, pembaca(ctx).akunId)
  if (!e) return tidakDitemukan('Berkas ekspor')
  const isi = await ctx.alat.berkas.baca(e.sidik)
  return { jenis: 'berkas', isi, tipe: TIPE[e.format], nama: e.namaBerkas }
}
