// Lihat DUK: the order is the rule's (ketentuan/aturan/pangkat/daftar-urut-kepangkatan.ts); here its facts are gathered.
import type { z } from 'zod'
import type { bacaDuk, zBarisDuk } from '#kontrak/duk.ts'
import type { HasilSyarat, Tolak } from '#mesin/bentuk.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { tolak } from '#mesin/tolak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { nilaiKode, susunFakta } from '#server/layanan/putusan.ts'
import { bacaFakta, type FaktaOrang } from '#server/pegawai/baca-fakta.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { type CalonDuk, calonDuk, namaPerangkatDaerah } from './baca.ts'
import { rentangUtuh } from './potong.ts'

type Jawab = z.input<typeof bacaDuk.jawab>
type Baris = Omit<z.input<typeof zBarisDuk>, 'urut' | 'sebab' | 'perangkatDaerah'>

const KODE = 'daftar-urut-kepangkatan'
const JENJANG = ['SD', 'SLTP', 'SLTA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3']
const TINGKAT = ['IV', 'III', 'II', 'I']

const padaHari = <T extends { mulai: string; sampai?: string }>(
  b: readonly T[],
  hari: string,
): T | undefined => b.findLast((x) => x.mulai <= hari && (x.sampai === undefined || x.sampai >= hari))

/** The highest by `tinggi`; among equals the earliest. */
function terbaik<T>(daftar: readonly T[], tinggi: (x: T) => number, kapan: (x: T) => string): T | undefined {
  return daftar.toSorted((a, b) => tinggi(b) - tinggi(a) || (kapan(a) < kapan(b) ? -1 : 1))[0]
}

function latihanTertinggi(o: FaktaOrang, hari: string) {
  const pim = (o.pegawai.diklat ?? []).filter((d) => d.jenis === 'kepemimpinan' && d.lulus <= hari)
  const d = terbaik(
    pim,
    (x) => TINGKAT.indexOf(x.tingkat ?? ''),
    (x) => x.lulus,
  )
  return {
    latihan: d ? (d.tingkat ?? d.nama ?? 'Diklat kepemimpinan') : null,
    lulusLatihan: d?.lulus ?? null,
  }
}

/** The facts of one person that the keys of the list read. */
export function barisDuk(k: Ketentuan, o: FaktaOrang, hari: string): Baris {
  const { pegawai } = o
  const pangkat = (pegawai.pangkat ?? []).findLast((p) => p.tmt <= hari)
  const jabatan = padaHari(
    (pegawai.jabatan ?? []).filter((j) => j.kedudukan === 'definitif'),
    hari,
  )
  const ijazah = terbaik(
    (pegawai.pendidikan ?? []).filter((p) => (p.lulus ?? '') <= hari),
    (p) => JENJANG.indexOf(p.jenjang),
    (p) => p.lulus ?? '',
  )
  const mkg = nilaiKode(k, 'masa-kerja-golongan', susunFakta(k, o, { hari })).hitung.mkg
  return {
    pegawaiId: o.id,
    nama: o.namaLengkap,
    nip: pegawai.nip ?? '',
    golongan: pangkat?.golongan ?? '',
    tmtPangkat: pangkat?.tmt ?? '',
    jabatan: jabatan?.nama ?? null,
    tmtJabatan: jabatan?.mulai ?? null,
    masaKerjaBulan: mkg?.jenis === 'bulan' ? mkg.nilai : null,
    ...latihanTertinggi(o, hari),
    pendidikan: ijazah?.jenjang ?? null,
    lulusPendidikan: ijazah?.lulus ?? null,
    lahir: pegawai.lahir ?? '',
  }
}

/** Height of an office as the rule knows it: its eselon, or the level of a functional post. */
function tinggiJabatan(o: FaktaOrang, hari: string): string | undefined {
  const j = padaHari(
    (o.pegawai.jabatan ?? []).filter((x) => x.kedudukan === 'definitif'),
    hari,
  )
  if (j === undefined) return undefined
  const dariNama = /(ahli (?:pertama|muda|madya|utama)|pemula|terampil|mahir|penyelia)$/i.exec(
    j.nama ?? '',
  )?.[1]
  return j.eselon ?? j.jenjang ?? (j.jenis === 'fungsional' ? dariNama?.toLowerCase() : undefined)
}

const isiRule = (b: Baris, jabatan: string | undefined): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ ...b, kunci: b.pegawaiId, jabatan }).filter(
      ([, v]) => v !== null && v !== undefined && v !== '',
    ),
  )

type Terurut = { urutan: string[]; sebab: Map<string, HasilSyarat> }

/** Asks the rule for the order of these people; one alone needs no rule. */
function urutkan(
  k: Ketentuan,
  baris: readonly Baris[],
  orang: ReadonlyMap<string, FaktaOrang>,
  hari: string,
): Terurut | Tolak {
  if (baris.length < 2) return { urutan: baris.map((b) => b.pegawaiId), sebab: new Map() }
  const isi = baris.map((b) => {
    const o = orang.get(b.pegawaiId)
    return isiRule(b, o && tinggiJabatan(o, hari))
  })
  const p = nilaiKode(k, KODE, { perTanggal: hari, usulan: { isian: { orang: isi } } })
  const daftar = p.hitung.daftar
  if (daftar?.jenis !== 'daftar') {
    const s = p.syarat[0]
    return tolak(
      'duk-terlalu-besar',
      s?.fakta ?? 'Daftar tidak dapat disusun.',
      p.dasar,
      'Pilih satu perangkat daerah, lalu coba lagi.',
    )
  }
  const urutan = daftar.nilai.map((n) => String(n.kunci))
  const syarat = new Map(p.syarat.map((s) => [s.kode, s]))
  return {
    urutan,
    sebab: new Map(
      urutan.flatMap((id, i) => {
        const s = syarat.get(`urutan-${i + 1}`)
        return s ? [[id, s] as const] : []
      }),
    ),
  }
}

/** The unit asked for, held within the reader's scope: null = all. */
function lingkup(k: Ketentuan, ctx: Ctx, minta: string | undefined): string | null {
  const siapa = pembaca(ctx)
  return cakupanHak(siapa, 'duk.baca', k.peran).includes('semua') ? (minta ?? null) : siapa.perangkatDaerah
}

async function susunHalaman(
  ctx: Ctx,
  k: Ketentuan,
  calon: readonly CalonDuk[],
  o: { hari: string; dari: number; ukuran: number },
) {
  const { awal, akhir } = rentangUtuh(calon, o.dari, o.dari + o.ukuran)
  const potongan = calon.slice(awal, akhir)
  const orang = await bacaFakta(
    ctx.db,
    potongan.map((c) => c.id),
    o.hari,
  )
  const baris = potongan.flatMap((c) => {
    const f = orang.get(c.id)
    return f ? [barisDuk(k, f, o.hari)] : []
  })
  const terurut = urutkan(k, baris, orang, o.hari)
  if (!('urutan' in terurut)) return terurut
  const peta = new Map(baris.map((b) => [b.pegawaiId, b]))
  const pd = new Map(potongan.map((c) => [c.id, c.perangkatDaerah]))
  return terurut.urutan
    .flatMap((id, i) => {
      const b = peta.get(id)
      const s = terurut.sebab.get(id)
      if (!b) return []
      const sebab = s ? { putusan: s.putusan, kata: s.fakta } : null
      return [{ ...b, urut: awal + i + 1, perangkatDaerah: pd.get(id) ?? '', sebab }]
    })
    .filter((b) => b.urut > o.dari && b.urut <= o.dari + o.ukuran)
}

/** One page of the list as of a day. */
export async function lihatDuk(
  k: Ketentuan,
  ctx: Ctx,
  q: z.output<typeof bacaDuk.query>,
): Promise<Jawab | Tolak> {
  const hari = q.perTanggal ?? ctx.hari
  const pd = lingkup(k, ctx, q.perangkatDaerah)
  const nama = pd === null ? null : await namaPerangkatDaerah(ctx.db, pd)
  if (nama === undefined) return tidakDitemukan('Perangkat daerah')
  const semua = await calonDuk(ctx.db, hari, pd)
  const calon = semua.filter((c) => c.golongan !== null)
  const { halaman, ukuran } = q
  const baris = await susunHalaman(ctx, k, calon, { hari, dari: (halaman - 1) * ukuran, ukuran })
  if (!Array.isArray(baris)) return baris
  const edisi = k.aturan.find((a) => a.kode === KODE)?.edisi[0]
  return {
    baris,
    jumlah: calon.length,
    halaman,
    ukuran,
    perTanggal: hari,
    perangkatDaerah: nama,
    dasar: [...(edisi?.dasar ?? [])],
    perluVerifikasi: edisi?.perluVerifikasi ?? null,
    tanpaPangkat: semua.length - calon.length,
  }
}
