// The HTTP application: plugins, guards, and every contract mounted. Reads like a list; the request itself is http-request.ts.
import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import type { Kontrak } from '#kontrak/bentuk.ts'
import { adalahTolak, tolak } from '#mesin/tolak.ts'
import type { RuteTerpasang } from './http.ts'
import { bacaGalat } from './http-errors.ts'
import { type Pemeriksaan, pasangSehat } from './http-health.ts'
import { asalDikenal } from './http-origin.ts'
import {
  type Balas,
  type HasilSesi,
  izinkan,
  kepalaDari,
  type Layanan,
  layani,
  tertolak,
} from './http-request.ts'
import { bukaKiriman, pasangKiriman } from './http-tus.ts'
import { BATAS_UNGGAH } from './http-upload.ts'
import { pasangWeb } from './http-web.ts'
import { pakaiBahasaIndonesia } from './messages.ts'
import { buatOpenApi } from './openapi.ts'
import { GAYA_HALAMAN_API, halamanApi } from './openapi-page.ts'

const ISI_PALING_BYTE = 1024 * 1024
const JALUR_PALING = 200

export type PilihanAplikasi = Layanan & {
  rute: RuteTerpasang[]
  /** Folder of the built web application; absent = API only. */
  web?: string
  /** What /siap checks besides the database. */
  periksa?: Pemeriksaan
}

/** Builds the application; `listen` or `inject` it. Throws when two contracts share a method and path. */
export async function pasangAplikasi(pilihan: PilihanAplikasi): Promise<FastifyInstance> {
  pakaiBahasaIndonesia()
  const { alat, rute } = pilihan
  const { config } = alat
  const app = Fastify({
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: ISI_PALING_BYTE,
    trustProxy: (_alamat: string, ke: number) => ke < config.perantara,
    frameworkErrors: alamatRusak,
    routerOptions: { maxParamLength: JALUR_PALING },
  })
  await app.register(helmet, amankan(config.alamat))
  await app.register(compress, { encodings: ['gzip', 'identity'], threshold: 1024 })
  await app.register(cookie)
  await app.register(multipart, { limits: BATAS_UNGGAH })
  await app.register(rateLimit, { global: false })
  catatPermintaan(app, pilihan)
  app.setErrorHandler((galat, req, reply) => {
    const { tolak: isi, status, bug } = bacaGalat(galat, req.id)
    if (bug) alat.log.error({ permintaanId: req.id, rute: req.routeOptions.url, galat }, 'permintaan gagal')
    kirim(reply, tertolak(isi, undefined, status))
  })
  const layanan = { ...pilihan, kiriman: bukaKiriman(config.data, config.rahasia) }
  for (const satu of rute) pasangRute(app, satu, layanan)
  await pasangKiriman(app, pilihan)
  pasangSehat(app, pilihan.basisdata, alat, pilihan.periksa ?? {})
  pasangDokumen(app, rute)
  await pasangWeb(app, pilihan.web)
  return app
}

/** An address the router cannot read (broken escape, endless segment): answered before any hook runs, so with its own headers. */
function alamatRusak(_galat: FastifyError, req: FastifyRequest, reply: FastifyReply): void {
  const isi = tolak(
    'permintaan-salah',
    'Alamat ini tidak dapat dibaca.',
    [],
    'Buka kembali dari menu atau daftar; jangan mengetik alamatnya sendiri.',
  )
  reply
    .code(400)
    .headers({ 'x-request-id': req.id, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(isi))
}

/** Security headers. Inline and eval are refused; blob: is for page images and the PDF viewer. */
function amankan(alamat: string) {
  const https = alamat.startsWith('https:')
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        manifestSrc: ["'self'"],
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : (false as const),
    // 'no-referrer' would turn the Origin of our own forms into null.
    referrerPolicy: { policy: 'same-origin' as const },
    xFrameOptions: { action: 'deny' as const },
  }
}

/** One line a request: route pattern, not the address, so that no identifier or search word is logged. */
function catatPermintaan(app: FastifyInstance, { alat }: PilihanAplikasi): void {
  app.addHook('onRequest', async (req, reply) => {
    reply.header('x-request-id', req.id)
    if (req.url.startsWith('/api')) reply.header('cache-control', 'no-store')
  })
  app.addHook('onResponse', async (req, reply) => {
    const rute = req.routeOptions.url ?? '(tidak dikenal)'
    const rinci = {
      permintaanId: req.id,
      metode: req.method,
      rute,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    if (rute.startsWith('/api')) alat.log.info(rinci, 'permintaan')
    else alat.log.debug(rinci, 'permintaan')
  })
}

const ORANG = Symbol('orang')
type DenganOrang = FastifyRequest & { [ORANG]?: HasilSesi }

function pasangRute(app: FastifyInstance, rute: RuteTerpasang, pilihan: PilihanAplikasi): void {
  const { kontrak } = rute
  const batasi = pembatas(app, kontrak, pilihan)
  app.route({
    method: kontrak.metode,
    url: kontrak.jalur,
    // Before the body is read: a stranger's 20 MB are refused unread.
    onRequest: async (req: DenganOrang, reply) => {
      if (rute.sifat !== 'baca' && !asalDikenal(kepalaDari(req), pilihan.alat.config.alamat))
        return kirim(reply, tertolak(ASAL_ASING))
      const orang = await izinkan(rute, pilihan, { kepala: kepalaDari(req), kuki: req.cookies, ip: req.ip })
      if (!adalahTolak(orang)) req[ORANG] = orang
      const tunggu = await batasi(req)
      if (tunggu > 0) return kirim(reply, tertolak({ ...TERLALU_SERING, tungguDetik: tunggu }))
      if (adalahTolak(orang)) return kirim(reply, tertolak(orang))
    },
    handler: async (req: DenganOrang, reply) =>
      kirim(reply, await layani(rute, pilihan, req[ORANG] ?? { siapa: null }, req)),
  })
}

const ASAL_ASING = tolak(
  'asal-tidak-dikenal',
  'Permintaan ini tidak berasal dari halaman Padu.',
  [],
  'Ulangi dari halaman Padu. Untuk sistem lain: sertakan kepala x-padu: 1 dan jangan kirim Origin situs lain.',
)
const TERLALU_SERING = tolak(
  'terlalu-sering',
  'Terlalu banyak permintaan dalam satu menit.',
  [],
  'Tunggu sebentar, lalu coba lagi.',
)

/** Seconds to wait, 0 = go on. Counted per person, or per address before signing in. */
function pembatas(app: FastifyInstance, kontrak: Kontrak, { alat }: PilihanAplikasi) {
  const umum = alat.config.batasPerMenit
  const batas = umum === 0 ? 0 : Math.min(kontrak.batasPerMenit ?? umum, umum)
  if (batas === 0) return async () => 0
  const hitung = app.createRateLimit({
    max: batas,
    timeWindow: 60_000,
    keyGenerator: (req: DenganOrang) =>
      `${kontrak.metode} ${kontrak.jalur} ${req[ORANG]?.siapa?.akunId ?? req.ip}`,
  })
  return async (req: FastifyRequest) => {
    const hasil = await hitung(req)
    return !hasil.isAllowed && hasil.isExceeded ? Math.max(1, hasil.ttlInSeconds) : 0
  }
}

function kirim(reply: FastifyReply, { jawab, kepala, kuki }: Balas): FastifyReply {
  for (const [nama, nilai] of kepala) reply.header(nama, nilai)
  for (const k of kuki)
    reply.setCookie(k.nama, k.nilai, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: k.aman,
      maxAge: k.umurDetik,
    })
  if (jawab.jenis === 'json') {
    if (jawab.ulang) reply.header('idempotency-replayed', 'true')
    return reply.code(jawab.status).type('application/json; charset=utf-8').send(JSON.stringify(jawab.isi))
  }
  const { berkas } = jawab
  const cara = berkas.sebaris ? 'inline' : 'attachment'
  reply.header(
    'content-disposition',
    `${cara}; filename="${asciiSaja(berkas.nama)}"; filename*=UTF-8''${encodeURIComponent(berkas.nama)}`,
  )
  reply.header('x-content-type-options', 'nosniff')
  reply.header('cache-control', 'no-store')
  reply.header('content-security-policy', "default-src 'none'; sandbox")
  if (berkas.sidik) reply.header('etag', `"${berkas.sidik}"`)
  return reply
    .code(200)
    .type(berkas.tipe)
    .send(berkas.isi instanceof Uint8Array ? Buffer.from(berkas.isi) : berkas.isi)
}

function asciiSaja(nama: string): string {
  return nama.replace(/[^\w.() -]/g, '_')
}

function pasangDokumen(app: FastifyInstance, rute: RuteTerpasang[]): void {
  const spesifikasi = JSON.stringify(buatOpenApi(rute))
  const halaman = halamanApi(rute)
  app.get('/api/openapi.json', async (_req, reply) =>
    reply.type('application/json; charset=utf-8').send(spesifikasi),
  )
  app.get('/api', async (_req, reply) => reply.type('text/html; charset=utf-8').send(halaman))
  app.get('/api/halaman.css', async (_req, reply) =>
    reply.type('text/css; charset=utf-8').send(GAYA_HALAMAN_API),
  )
}
