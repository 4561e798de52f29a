// Lihat: which cases a reader may see, and which of them wait for him. Pure; baca-daftar.ts turns it into SQL.
import type { DefTahap, Pelaksana } from '#mesin/bentuk.ts'
import type { IsiSop } from '#mesin/bentuk-daerah.ts'
import type { EdisiLayanan, Layanan } from '#mesin/bentuk-layanan.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { dalamGolongan } from '#mesin/produk.ts'
import { semuaRupa } from '#mesin/varian.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { edisiPada } from '#server/layanan/bekal.ts'

/** `layanan`: services whose filed cases are open to the reader through his desk, office or audit. */
export type Lihat = {
  pegawaiId: string
  akunId: string
  perangkatDaerahId: string | null
  layanan: 'semua' | string[]
  /** Day on which direct superiors are looked up; absent = such cases are not listed. */
  hari?: string
}

/** Steps of one service that wait for the reader; `golongan` and `varian` null = any. */
export type BagianAntrean = {
  layanan: string
  varian: string | null
  tahap: string[]
  golongan: string[] | null
  /** Editions of the SOP whose cases are meant; absent = any. Cases stay with the offices of the edition they were filed under. */
  sop?: string[]
  /** Only cases whose refusal letter is not signed yet (Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf d). */
  suratPenolakan?: true
}

const SEMUA_GOLONGAN = ['I', 'II', 'III', 'IV'].flatMap((g) =>
  (g === 'IV' ? ['a', 'b', 'c', 'd', 'e'] : ['a', 'b', 'c', 'd']).map((r) => `${g}/${r}`),
)

const dalamLingkup = (p: Pelaku, layanan: string): boolean =>
  p.peran.includes('verifikator') && (p.lingkupLayanan === 'semua' || p.lingkupLayanan.includes(layanan))

const memangku = (p: Pelaku, kode: string): boolean => p.jabatan.some((j) => j.kode === kode)

/** Offices of the reader that validate or sign a service under any edition of the SOP. */
function jabatanTerkait(p: Pelaku, k: Ketentuan, layanan: string): boolean {
  return k.daerah.sop.some((s) => {
    const sop = s.layanan[layanan]
    if (!sop) return false
    const kode = [sop.validator.pengawas, sop.validator.administrator, ...sop.wewenang.map((w) => w.jabatan)]
    return kode.some((j) => memangku(p, j))
  })
}

/** What the reader may see (Perwali Kediri 80/2021 Pasal 1 angka 12 dan angka 13, Pasal 5 ayat (2)). */
export function lihatDari(p: Pelaku, k: Ketentuan): Lihat {
  const cakupan = cakupanHak(p, 'usulan.baca', k.peran)
  const semua = cakupan.includes('semua') || (cakupan.includes('bidang') && p.lingkupLayanan === 'semua')
  const layanan = cakupan.includes('bidang')
    ? k.layanan.filter((l) => dalamLingkup(p, l.kode) || jabatanTerkait(p, k, l.kode)).map((l) => l.kode)
    : []
  return {
    pegawaiId: p.pegawaiId,
    akunId: p.akunId,
    perangkatDaerahId: cakupan.includes('perangkat-daerah') ? p.perangkatDaerah : null,
    layanan: semua ? 'semua' : layanan,
  }
}

export type UntukDilihat = {
  pegawaiId: string
  pengajuAkunId: string
  perangkatDaerahId: string
  layanan: string
  nomor: string | null
}

/** May this reader see this case? Drafts are seen only by their owner, their maker and the officer of the unit. */
export function bolehLihat(l: Lihat, u: UntukDilihat): boolean {
  if (u.pegawaiId === l.pegawaiId || u.pengajuAkunId === l.akunId) return true
  if (l.perangkatDaerahId !== null && u.perangkatDaerahId === l.perangkatDaerahId) return true
  return u.nomor !== null && (l.layanan === 'semua' || l.layanan.includes(u.layanan))
}

function golonganTanda(p: Pelaku, sop: IsiSop, produk: string, hari: string): string[] {
  const berlaku = sop.wewenang.filter(
    (w) =>
      w.produk === produk &&
      memangku(p, w.jabatan) &&
      w.berlaku <= hari &&
      (w.sampai === undefined || hari <= w.sampai),
  )
  return SEMUA_GOLONGAN.filter((g) => berlaku.some((w) => dalamGolongan(g, w.golongan)))
}

function menunggu(p: Pelaku, pelaksana: Pelaksana, layanan: string, sop: IsiSop): boolean {
  // What an agency or a sitting answers is recorded at the desk of the service.
  if (pelaksana === 'verifikator' || pelaksana === 'pihak-luar') return dalamLingkup(p, layanan)
  if (pelaksana === 'validator-pengawas') return memangku(p, sop.validator.pengawas)
  if (pelaksana === 'validator-administrator') return memangku(p, sop.validator.administrator)
  return false
}

type Rupa = { varian: string | null; edisi: EdisiLayanan }

function bagianRupa(
  p: Pelaku,
  kode: string,
  { varian, edisi }: Rupa,
  sop: IsiSop,
  hari: string,
): BagianAntrean[] {
  const tahap = (pilih: (t: DefTahap) => boolean) =>
    edisi.alur.tahap.filter((t) => !t.akhir && pilih(t)).map((t) => t.kode)
  const biasa = tahap((t) => menunggu(p, t.pelaksana, kode, sop))
  const golongan = golonganTanda(p, sop, edisi.produk.kode, hari)
  const tanda = golongan.length > 0 ? tahap((t) => t.pelaksana === 'penandatangan') : []
  const semua = golongan.length === SEMUA_GOLONGAN.length
  return [
    { layanan: kode, varian, tahap: biasa, golongan: null },
    { layanan: kode, varian, tahap: tanda, golongan: semua ? null : golongan },
    {
      layanan: kode,
      varian,
      tahap: golongan.length > 0 ? tahap((t) => t.cap === 'DITOLAK') : [],
      golongan: semua ? null : golongan,
      suratPenolakan: true as const,
    },
  ].filter((b) => b.tahap.length > 0)
}

type Langkah = Omit<BagianAntrean, 'tahap'> & { tahap: string }

/**
 * A step waits the same way for every variant that has it, nearly always; then it is one part without variant. What is told
 * apart by variant costs a walk of its own in the list.
 */
function tanpaVarian(langkah: readonly Langkah[], pemilik: ReadonlyMap<string, number>): Langkah[] {
  const kelompok = Map.groupBy(langkah, (l) => JSON.stringify([l.tahap, l.golongan, l.suratPenolakan]))
  return [...kelompok.values()].flatMap((kawan) => {
    const [satu] = kawan
    return satu && kawan.length === pemilik.get(satu.tahap) ? [{ ...satu, varian: null }] : kawan
  })
}

/** Steps joined again that differ in nothing else. */
function satukan(langkah: readonly Langkah[]): BagianAntrean[] {
  const kelompok = Map.groupBy(langkah, ({ tahap: _, ...lain }) => JSON.stringify(lain))
  return [...kelompok.values()].flatMap(([satu, ...lain]) =>
    satu ? [{ ...satu, tahap: [satu, ...lain].map((l) => l.tahap) }] : [],
  )
}

/** One part for all editions of the SOP that leave this reader the same work; apart only where they differ. */
function bagianLayanan(p: Pelaku, k: Ketentuan, layanan: Layanan, hari: string): BagianAntrean[] {
  const edisi = edisiPada(layanan, hari)
  const { kode } = layanan
  if (!edisi) return []
  const ada = k.daerah.sop.flatMap((s) => {
    const sop = s.layanan[kode]
    return sop && s.berlaku <= hari ? [{ nama: s.edisi, bagian: bagianSop(p, kode, edisi, sop, hari) }] : []
  })
  const kelompok = [...Map.groupBy(ada, (a) => JSON.stringify(a.bagian)).values()]
  if (kelompok.length === 1) return ada[0]?.bagian ?? []
  return kelompok.flatMap((sama) => {
    const sop = sama.map((s) => s.nama)
    return (sama[0]?.bagian ?? []).map((b) => ({ ...b, sop }))
  })
}

function bagianSop(p: Pelaku, kode: string, edisi: EdisiLayanan, sop: IsiSop, hari: string): BagianAntrean[] {
  const rupa = semuaRupa(edisi).map((r): Rupa => ({ varian: r.varian?.kode ?? null, edisi: r.edisi }))
  const pemilik = new Map<string, number>()
  for (const t of rupa.flatMap((r) => r.edisi.alur.tahap)) pemilik.set(t.kode, (pemilik.get(t.kode) ?? 0) + 1)
  const langkah = rupa
    .flatMap((r) => bagianRupa(p, kode, r, sop, hari))
    .flatMap((b) => b.tahap.map((tahap) => ({ ...b, tahap })))
  return satukan(tanpaVarian(langkah, pemilik))
}

/** Steps that wait for the reader's desk or office today, per service. */
export function antreanDari(p: Pelaku, k: Ketentuan, hari: string): BagianAntrean[] {
  return k.layanan.flatMap((l) => bagianLayanan(p, k, l, hari))
}

/** Steps in which the applicant or filer must act, over all services: what "perlu tindakan saya" counts. */
export function tahapPemohon(k: Ketentuan, hari: string): string[] {
  const tahap = k.layanan.flatMap((l) => edisiPada(l, hari)?.alur.tahap ?? [])
  return [
    ...new Set(
      tahap
        .filter((t) => !t.akhir && (t.pelaksana === 'pemohon' || t.pelaksana === 'pengaju'))
        .map((t) => t.kode),
    ),
  ]
}
