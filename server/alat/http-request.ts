// One request, from contract to answer: origin, session, right, input, the one transaction, answer by the contract.
import type { FastifyRequest } from 'fastify'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { adalahTolak, tolak } from '#mesin/tolak.ts'
import type { Zona } from './clock.ts'
import type { Basisdata, Db } from './database.ts'
import {
  type Berkas,
  type MasukanMentah,
  type RuteTerpasang,
  statusTolak,
  type TolakHttp,
  type Unggahan,
} from './http.ts'
import { ambilKunci, bacaKunci, type Sekali, sidikPermintaan, simpanJawaban } from './http-idempotency.ts'
import { tolakTeksRusak } from './http-text.ts'
import { bacaUnggahan, type HasilUnggah } from './http-upload.ts'
import { tolakIsian } from './messages.ts'
import type { Alat, Ctx, Log } from './ports.ts'

/** What the session resolver is given: no Fastify, no body. */
export type PermintaanSesi = {
  kepala: Readonly<Record<string, string | undefined>>
  kuki: Readonly<Record<string, string | undefined>>
  ip: string
}

/** `siapa: null` = not signed in; `tolak` then says why, when it is more than "no cookie" (e.g. 'sesi-berakhir'). */
export type HasilSesi = { siapa: Pelaku | null; sesi?: unknown; tolak?: Tolak }

export type Layanan = {
  basisdata: Basisdata
  alat: Alat
  /** Zone of the pemda, for `ctx.hari`. */
  zona: Zona
  sesi: (permintaan: PermintaanSesi) => Promise<HasilSesi>
  boleh: (siapa: Pelaku, hak: string, permintaan: { sesi: unknown }) => true | Tolak
  /** Resumable uploads that arrived whole; an upload contract takes one by the field `kiriman` instead of a file. */
  kiriman?: Kiriman
}

/** See http-tus.ts. */
export type Kiriman = {
  ambil(akunId: string, id: string, sidik: string | undefined): Promise<Unggahan | Tolak>
  buang(id: string): Promise<void>
}

export type Jawab =
  | { jenis: 'json'; status: number; isi: unknown; ulang?: boolean }
  | { jenis: 'berkas'; berkas: Berkas }

export type Balas = { jawab: Jawab; kepala: [string, string][]; kuki: Kuki[] }
export type Kuki = { nama: string; nilai: string; umurDetik: number; aman: boolean }

const BELUM_MASUK = tolak('belum-masuk', 'Anda belum masuk.', [], 'Masuk dengan NIP dan kata sandi Anda.')

/** An id that cannot be one is answered like one that nobody has: there is nothing at this address. */
const ALAMAT_ASING = {
  kode: 'tidak-ditemukan',
  sebab: 'Alamat ini tidak dikenal.',
  saran: 'Buka kembali dari menu atau daftar; jangan mengetik alamatnya sendiri.',
}

/** Header names arrive lower-case; a header sent twice counts by its first value. */
export function kepalaDari(req: FastifyRequest): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(req.headers).map(([k, v]) => [k, Array.isArray(v) ? v[0] : v]))
}

/** Whoever is asking, or the refusal: session first, then the right of the contract. Deny by default. */
export async function izinkan(
  rute: RuteTerpasang,
  layanan: Layanan,
  permintaan: PermintaanSesi,
): Promise<HasilSesi | Tolak> {
  const hasil = await layanan.sesi(permintaan)
  const { hak } = rute.kontrak
  if (hak === 'umum') return hasil
  if (!hasil.siapa) return hasil.tolak ?? BELUM_MASUK
  if (hak === 'masuk') return hasil
  const boleh = layanan.boleh(hasil.siapa, hak, { sesi: hasil.sesi })
  return boleh === true ? hasil : boleh
}

/** Checks input, runs the function in its transaction, and shapes the answer. Throws only bugs and outages. */
export async function layani(
  rute: RuteTerpasang,
  layanan: Layanan,
  orang: HasilSesi,
  req: FastifyRequest,
): Promise<Balas> {
  const unggah = rute.kontrak.wujud === 'unggah' ? await unggahanDari(req, layanan, orang) : undefined
  if (unggah && adalahTolak(unggah)) return tertolak(unggah)
  try {
    const masukan = periksaMasukan(rute, req, unggah)
    if (adalahTolak(masukan)) return tertolak(masukan)
    const balas = await jalankan(rute, layanan, orang, req, masukan)
    if (unggah?.kiriman && balas.jawab.jenis === 'json' && [200, 422].includes(balas.jawab.status))
      await layanan.kiriman?.buang(unggah.kiriman)
    return balas
  } finally {
    if (unggah) await unggah.buang()
  }
}

/** The file of this request: sent with it, or named by `kiriman` after a resumable upload. */
async function unggahanDari(
  req: FastifyRequest,
  { kiriman }: Layanan,
  { siapa }: HasilSesi,
): Promise<(HasilUnggah & { kiriman?: string }) | Tolak> {
  const hasil = await bacaUnggahan(req)
  if (adalahTolak(hasil)) return hasil
  const { kiriman: id, sidik } = hasil.isi
  if (hasil.unggahan || id === undefined || !kiriman || !siapa) return hasil
  const unggahan = await kiriman.ambil(siapa.akunId, id, sidik)
  return adalahTolak(unggahan) ? unggahan : { ...hasil, unggahan, kiriman: id }
}

function periksaMasukan(
  { kontrak }: RuteTerpasang,
  req: FastifyRequest,
  unggah: { isi: unknown; unggahan?: MasukanMentah['unggahan'] } | undefined,
): MasukanMentah | Tolak {
  const params = kontrak.params.safeParse(req.params)
  if (!params.success) return { ...tolakIsian(params.error.issues), ...ALAMAT_ASING }
  const query = kontrak.query.safeParse(req.query)
  const isi = kontrak.isi.safeParse(unggah?.isi ?? req.body ?? {})
  const masalah = [...(query.error?.issues ?? []), ...(isi.error?.issues ?? [])]
  if (masalah.length > 0) return tolakIsian(masalah)
  const rusak = tolakTeksRusak(params.data, query.data, isi.data)
  if (rusak) return rusak
  return {
    params: params.data,
    query: query.data,
    isi: isi.data,
    ...(unggah?.unggahan ? { unggahan: unggah.unggahan } : {}),
  }
}

/** Carries a refusal out of the transaction so that it is rolled back. */
class Batalkan extends Error {
  readonly tolak: TolakHttp
  constructor(tolak: TolakHttp) {
    super(tolak.kode)
    this.tolak = tolak
  }
}

async function jalankan(
  rute: RuteTerpasang,
  layanan: Layanan,
  orang: HasilSesi,
  req: FastifyRequest,
  masukan: MasukanMentah,
): Promise<Balas> {
  const balas: Omit<Balas, 'jawab'> = { kepala: [], kuki: [] }
  const setelah: (() => Promise<void> | void)[] = []
  const log = logPermintaan(layanan.alat.log, req.id)
  const buatCtx = (db: Db): Ctx => ({
    db,
    siapa: orang.siapa,
    sesi: orang.sesi,
    kini: layanan.alat.jam.kini(),
    hari: layanan.alat.jam.hari(layanan.zona),
    permintaanId: req.id,
    ip: req.ip,
    kepala: kepalaDari(req),
    kuki: req.cookies,
    log,
    alat: layanan.alat,
    setelah: (kerja) => setelah.push(kerja),
    balasKepala: (nama, nilai) => balas.kepala.push([nama, nilai]),
    balasKuki: (nama, nilai, { umurDetik, aman }) =>
      balas.kuki.push({ nama, nilai, umurDetik, aman: aman ?? true }),
  })
  const kerja = (db: Db) => satuKali(rute, db, buatCtx(db), masukan, req)
  try {
    const jawab = await (rute.sifat === 'baca'
      ? layanan.basisdata.baca(kerja)
      : layanan.basisdata.transaksi(kerja))
    if (jawab.jenis === 'json' && jawab.status < 400 && !jawab.ulang) await sesudahnya(setelah, log)
    return { jawab, ...balas }
  } catch (galat) {
    if (galat instanceof Batalkan) return tertolak(galat.tolak, balas)
    throw galat
  }
}

/** What follows a commit may fail without taking the commit back: it is logged, the answer stands. */
async function sesudahnya(kerja: (() => Promise<void> | void)[], log: Log): Promise<void> {
  for (const satu of kerja) {
    try {
      await satu()
    } catch (galat) {
      log.error({ galat }, 'pekerjaan sesudah penyimpanan gagal')
    }
  }
}

function logPermintaan(log: Log, permintaanId: string): Log {
  return {
    debug: (rinci, pesan) => log.debug({ permintaanId, ...rinci }, pesan),
    info: (rinci, pesan) => log.info({ permintaanId, ...rinci }, pesan),
    warn: (rinci, pesan) => log.warn({ permintaanId, ...rinci }, pesan),
    error: (rinci, pesan) => log.error({ permintaanId, ...rinci }, pesan),
  }
}

/** Inside the transaction: claim the key, run, keep the answer with the effect. */
async function satuKali(
  rute: RuteTerpasang,
  db: Db,
  ctx: Ctx,
  masukan: MasukanMentah,
  req: FastifyRequest,
): Promise<Jawab> {
  const sekali = rute.sifat === 'tulis' ? kunciDari(ctx, masukan, req) : undefined
  if (adalahTolak(sekali)) throw new Batalkan(sekali)
  if (sekali) {
    const ambil = await ambilKunci(db, sekali)
    if (ambil !== 'baru') {
      if (adalahTolak(ambil)) throw new Batalkan(ambil)
      return { jenis: 'json', status: ambil.status, isi: ambil.jawaban, ulang: true }
    }
  }
  const hasil = await rute.panggil(ctx, masukan)
  if (adalahTolak(hasil)) {
    if (!(hasil as TolakHttp).simpan) throw new Batalkan(hasil)
    // A refusal that keeps its writes must not keep its key: the next try is judged anew.
    if (sekali) await lepasKunci(db, sekali)
    const { jawab, kepala } = tertolak(hasil)
    for (const [nama, nilai] of kepala) ctx.balasKepala(nama, nilai)
    return jawab
  }
  if (adalahBerkas(hasil)) return { jenis: 'berkas', berkas: hasil }
  const isi = rute.kontrak.jawab.parse(hasil)
  if (sekali) await simpanJawaban(db, sekali, 200, isi)
  return { jenis: 'json', status: 200, isi }
}

function kunciDari(ctx: Ctx, masukan: MasukanMentah, req: FastifyRequest): Sekali | Tolak {
  const kunci = bacaKunci(ctx.kepala['idempotency-key'])
  if (typeof kunci !== 'string') return kunci
  const jalur = req.url.split('?')[0] ?? req.url
  const sidik = sidikPermintaan(req.method, jalur, [masukan.query, masukan.isi, masukan.unggahan?.sidik])
  return { kunci, akunId: ctx.siapa?.akunId ?? 'umum', sidik, kini: ctx.kini }
}

async function lepasKunci(db: Db, s: Sekali): Promise<void> {
  await db.deleteFrom('idempotensi').where('akun_id', '=', s.akunId).where('kunci', '=', s.kunci).execute()
}

function adalahBerkas(hasil: unknown): hasil is Berkas {
  return (
    typeof hasil === 'object' &&
    hasil !== null &&
    'jenis' in hasil &&
    hasil.jenis === 'berkas' &&
    'tipe' in hasil
  )
}

/** A refusal as an answer; cookies and headers set before it are kept. */
export function tertolak(
  t: TolakHttp,
  ikut: Omit<Balas, 'jawab'> = { kepala: [], kuki: [] },
  status: number = statusTolak(t.kode),
): Balas {
  const { simpan, tungguDetik, ...isi } = t
  const kepala: [string, string][] = tungguDetik ? [['retry-after', String(Math.ceil(tungguDetik))]] : []
  return {
    jawab: { jenis: 'json', status, isi },
    kepala: [...ikut.kepala, ...kepala],
    kuki: ikut.kuki,
  }
}
