// Kiriman: uploads that survive a lost network and a reloaded page (tus). What arrived whole is then taken by any upload contract.
import { createHash, createHmac, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import { statusTolak, type TolakHttp, tidakDitemukan, type Unggahan } from './http.ts'
import { asalDikenal } from './http-origin.ts'
import { type Kiriman, kepalaDari, type Layanan } from './http-request.ts'
import { namaAman, UNGGAHAN_PALING_BYTE } from './http-upload.ts'

const JALUR = '/api/kiriman'
const UMUR_MS = 24 * 60 * 60 * 1000
/** Per account: unfinished uploads kept, and pieces received at once. */
const BATAS = { tersimpan: 12, serentak: 4 } as const
const POLA_ID = /^[0-9a-f]{16}-[0-9a-f-]{36}$/

const BELUM_MASUK = tolak(
  'belum-masuk',
  'Anda belum masuk.',
  [],
  'Masuk lagi; unggahan dilanjutkan dari tempat terakhir.',
)
const ASAL_ASING = tolak(
  'asal-tidak-dikenal',
  'Permintaan ini tidak berasal dari halaman Padu.',
  [],
  'Ulangi dari halaman Padu.',
)
const TERLALU_SERING: TolakHttp = {
  ...tolak(
    'terlalu-sering',
    'Terlalu banyak unggahan berjalan bersamaan.',
    [],
    'Tunggu sampai yang lain selesai, lalu lanjutkan.',
  ),
  tungguDetik: 5,
}
const TERLALU_BANYAK = tolak(
  'kiriman-terlalu-banyak',
  `Ada ${BATAS.tersimpan} unggahan Anda yang belum selesai.`,
  [],
  'Selesaikan atau batalkan yang lama; yang ditinggalkan terhapus sendiri sesudah 24 jam.',
)
const BELUM_SELESAI = tolak(
  'kiriman-belum-selesai',
  'Berkas ini belum tiba seluruhnya.',
  [],
  'Lanjutkan unggahannya; bagian yang sudah tiba tidak dikirim ulang.',
  'berkas',
)
const SIDIK_BERBEDA = tolak(
  'sidik-berbeda',
  'Berkas yang tiba tidak sama dengan yang dikirim dari perangkat Anda.',
  [],
  'Unggah sekali lagi; bila berulang, pakai sambungan internet lain.',
  'berkas',
)

/** The first half of an id belongs to one account: knowing an id opens nothing to another. */
const pemilik = (rahasia: string, akunId: string): string =>
  createHmac('sha256', rahasia).update(`kiriman ${akunId}`).digest('hex').slice(0, 16)

/** What finished uploads there are, without the doors: for the contracts and the sweeping job. */
export function bukaKiriman(data: string, rahasia: string): Kiriman & { sapu(): Promise<number> } {
  const folder = join(data, 'kiriman')
  return {
    ambil: (akunId, id, sidik) => ambil(folder, pemilik(rahasia, akunId), id, sidik),
    buang: (id) => buang(folder, id),
    sapu: async () => gudang(folder).deleteExpired(),
  }
}

const gudang = (folder: string): FileStore =>
  new FileStore({ directory: folder, expirationPeriodInMilliseconds: UMUR_MS })

async function ambil(
  folder: string,
  milik: string,
  id: string,
  janji: string | undefined,
): Promise<Unggahan | Tolak> {
  if (!POLA_ID.test(id) || !id.startsWith(milik)) return tidakDitemukan('Kiriman')
  const rinci = await gudang(folder)
    .getUpload(id)
    .catch(() => undefined)
  if (!rinci) return tidakDitemukan('Kiriman')
  if (rinci.size === undefined || rinci.offset !== rinci.size) return BELUM_SELESAI
  const jalur = join(folder, id)
  const hash = createHash('sha256')
  for await (const potong of createReadStream(jalur)) hash.update(potong)
  const sidik = hash.digest('hex')
  if (janji !== undefined && janji !== sidik) return SIDIK_BERBEDA
  return { jalur, nama: namaAman(rinci.metadata?.filename ?? ''), tipe: '', ukuran: rinci.size, sidik }
}

async function buang(folder: string, id: string): Promise<void> {
  if (!POLA_ID.test(id)) return
  await rm(join(folder, id), { force: true })
  await rm(join(folder, `${id}.json`), { force: true })
}

/** Mounts POST, HEAD, PATCH and DELETE of the tus protocol for signed-in people; everything per account. */
export async function pasangKiriman(app: FastifyInstance, layanan: Layanan): Promise<void> {
  const { config } = layanan.alat
  const folder = join(config.data, 'kiriman')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const milikPermintaan = new WeakMap<IncomingMessage, string>()
  const tus = new Server({
    path: JALUR,
    datastore: gudang(folder),
    maxSize: UNGGAHAN_PALING_BYTE,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: (req) => {
      const asal = req.runtime?.node?.req as IncomingMessage | undefined
      const milik = asal && milikPermintaan.get(asal)
      if (!milik) throw new Error('Kiriman tanpa pemilik.')
      return `${milik}-${randomUUID()}`
    },
  })
  const serentak = new Map<string, number>()
  // The pieces are not read by Fastify: they flow to the file.
  app.addContentTypeParser('application/offset+octet-stream', (_req, _isi, selesai) => selesai(null))
  app.route({
    method: ['POST', 'HEAD', 'PATCH', 'DELETE'],
    url: `${JALUR}/*`,
    exposeHeadRoute: false,
    handler: (req, reply) => layaniKiriman(req, reply),
  })
  app.route({ method: 'POST', url: JALUR, handler: (req, reply) => layaniKiriman(req, reply) })

  async function layaniKiriman(req: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const milik = await izinkanKiriman(req, layanan, folder)
    if (typeof milik !== 'string') return kirimTolak(reply, milik)
    const berjalan = serentak.get(milik) ?? 0
    if (berjalan >= BATAS.serentak) return kirimTolak(reply, TERLALU_SERING)
    serentak.set(milik, berjalan + 1)
    milikPermintaan.set(req.raw, milik)
    for (const [nama, nilai] of Object.entries(reply.getHeaders()))
      if (nilai !== undefined) reply.raw.setHeader(nama, nilai)
    reply.hijack()
    try {
      await tus.handle(req.raw, reply.raw)
    } finally {
      serentak.set(milik, (serentak.get(milik) ?? 1) - 1)
    }
    return reply
  }
}

async function izinkanKiriman(
  req: FastifyRequest,
  layanan: Layanan,
  folder: string,
): Promise<string | Tolak> {
  const { config } = layanan.alat
  const kepala = kepalaDari(req)
  if (!asalDikenal(kepala, config.alamat)) return ASAL_ASING
  const { siapa } = await layanan.sesi({ kepala, kuki: req.cookies, ip: req.ip })
  if (!siapa) return BELUM_MASUK
  const milik = pemilik(config.rahasia, siapa.akunId)
  const id = (req.params as { '*'?: string })['*']
  if (id === undefined) {
    const isi = await readdir(folder)
    const punya = isi.filter((n) => n.startsWith(milik) && !n.endsWith('.json')).length
    return punya >= BATAS.tersimpan ? TERLALU_BANYAK : milik
  }
  return POLA_ID.test(id) && id.startsWith(milik) ? milik : tidakDitemukan('Kiriman')
}

function kirimTolak(reply: FastifyReply, t: TolakHttp): FastifyReply {
  const { tungguDetik, simpan: _simpan, ...isi } = t
  if (tungguDetik) reply.header('retry-after', String(tungguDetik))
  return reply.code(statusTolak(t.kode)).type('application/json; charset=utf-8').send(JSON.stringify(isi))
}
