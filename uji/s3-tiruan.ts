// S3 tiruan: a small object store for tests. Verifies the signature of every request (AWS Signature V4), answers like S3.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SetelanS3 } from '#server/alat/files-s3.ts'

const WILAYAH = 'us-east-1'
const DAFTAR_PALING = 1000

const hash = (isi: string | Buffer): string => createHash('sha256').update(isi).digest('hex')
const mac = (kunci: string | Buffer, isi: string): Buffer => createHmac('sha256', kunci).update(isi).digest()
const kode = (s: string): string =>
  encodeURIComponent(s).replace(/[!'()*]/g, (h) => `%${h.charCodeAt(0).toString(16).toUpperCase()}`)

/** Is the request signed with this secret, over these headers and this body? */
function tertandaSah(req: IncomingMessage, badan: Buffer, s: { kunci: string; sandi: string }): boolean {
  const p =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      req.headers.authorization ?? '',
    )
  if (!p || p[1] !== s.kunci || p[3] !== WILAYAH) return false
  const [, , hari = '', , nama = '', tanda = ''] = p
  const url = new URL(req.url ?? '/', 'http://x')
  const query = [...url.searchParams]
    .map(([k, v]) => `${kode(k)}=${kode(v)}`)
    .sort()
    .join('&')
  const kepala = nama.split(';')
  if (!['host', 'x-amz-date', 'x-amz-content-sha256'].every((k) => kepala.includes(k))) return false
  const sidikBadan = String(req.headers['x-amz-content-sha256'])
  if (sidikBadan !== 'UNSIGNED-PAYLOAD' && sidikBadan !== hash(badan)) return false
  const kanonik = [
    req.method,
    url.pathname,
    query,
    ...kepala.map(
      (k) =>
        `${k}:${String(req.headers[k] ?? '')
          .trim()
          .replace(/ +/g, ' ')}`,
    ),
    '',
    nama,
    sidikBadan,
  ].join('\n')
  const lingkup = `${hari}/${WILAYAH}/s3/aws4_request`
  const pesan = ['AWS4-HMAC-SHA256', req.headers['x-amz-date'], lingkup, hash(kanonik)].join('\n')
  const kunci = ['s3', 'aws4_request'].reduce<Buffer>(mac, mac(mac(`AWS4${s.sandi}`, hari), WILAYAH))
  return timingSafeEqual(Buffer.from(mac(kunci, pesan).toString('hex')), Buffer.from(tanda))
}

const galat = (res: ServerResponse, status: number, nama: string): void => {
  res.writeHead(status, { 'content-type': 'application/xml' })
  res.end(`<?xml version="1.0"?><Error><Code>${nama}</Code><Message>${nama}</Message></Error>`)
}

export type S3Tiruan = SetelanS3 & {
  /** Objects by key; a test may spoil one. */
  isi: Map<string, Buffer>
  /** Requests seen: 'PUT /wadah/key'. */
  catatan: string[]
  /** The next n requests are answered 500. */
  gagalkan(n: number): void
  tutup(): Promise<void>
}

/** Starts the store on a free port with one empty bucket. */
export async function bukaS3Tiruan(): Promise<S3Tiruan> {
  const s = { kunci: 'PADUUJI', sandi: 'sandi-objek-uji', wadah: 'arsip' }
  const isi = new Map<string, Buffer>()
  const catatan: string[] = []
  let gagal = 0
  const server = createServer(async (req, res) => {
    const badan = Buffer.concat(await req.toArray())
    catatan.push(`${req.method} ${req.url}`)
    if (gagal > 0) {
      gagal -= 1
      galat(res, 500, 'InternalError')
    } else if (!tertandaSah(req, badan, s)) galat(res, 403, 'SignatureDoesNotMatch')
    else layani(req, res, badan, isi, s.wadah)
  })
  await new Promise<void>((siap) => server.listen(0, '127.0.0.1', siap))
  const { port } = server.address() as AddressInfo
  return {
    ...s,
    wilayah: WILAYAH,
    alamat: `http://127.0.0.1:${port}`,
    isi,
    catatan,
    gagalkan: (n) => {
      gagal = n
    },
    tutup: () =>
      new Promise((selesai) => {
        server.close(() => selesai())
        server.closeAllConnections()
      }),
  }
}

function layani(
  req: IncomingMessage,
  res: ServerResponse,
  badan: Buffer,
  isi: Map<string, Buffer>,
  wadah: string,
): void {
  const url = new URL(req.url ?? '/', 'http://x')
  const [, ember, ...sisa] = url.pathname.split('/')
  const kunci = sisa.join('/')
  if (ember !== wadah) galat(res, 404, 'NoSuchBucket')
  else if (kunci === '' && req.method === 'HEAD') res.writeHead(200).end()
  else if (kunci === '') daftar(url, res, isi)
  else if (req.method === 'PUT') taruh(req, res, badan, isi, kunci)
  else if (req.method === 'DELETE') {
    isi.delete(kunci)
    res.writeHead(204).end()
  } else ambil(req, res, isi.get(kunci))
}

function taruh(
  req: IncomingMessage,
  res: ServerResponse,
  badan: Buffer,
  isi: Map<string, Buffer>,
  kunci: string,
): void {
  const janji = req.headers['x-amz-checksum-sha256']
  if (isi.has(kunci) && req.headers['if-none-match'] === '*') galat(res, 412, 'PreconditionFailed')
  else if (janji && janji !== createHash('sha256').update(badan).digest('base64'))
    galat(res, 400, 'BadDigest')
  else {
    isi.set(kunci, badan)
    res.writeHead(200, { etag: `"${hash(badan)}"` }).end()
  }
}

function ambil(req: IncomingMessage, res: ServerResponse, ada: Buffer | undefined): void {
  if (ada) {
    res.writeHead(200, { 'content-length': ada.length, etag: `"${hash(ada)}"` })
    res.end(req.method === 'HEAD' ? undefined : ada)
  } else if (req.method === 'HEAD') res.writeHead(404).end()
  else galat(res, 404, 'NoSuchKey')
}

function daftar(url: URL, res: ServerResponse, isi: Map<string, Buffer>): void {
  const paling = Math.min(Number(url.searchParams.get('max-keys') ?? DAFTAR_PALING), 3)
  const sesudah = url.searchParams.get('continuation-token') ?? ''
  const kunci = [...isi.keys()].sort().filter((k) => k > sesudah)
  const ini = kunci.slice(0, paling)
  const lanjut =
    kunci.length > ini.length ? `<NextContinuationToken>${ini.at(-1)}</NextContinuationToken>` : ''
  res.writeHead(200, { 'content-type': 'application/xml' })
  res.end(
    `<?xml version="1.0"?><ListBucketResult><IsTruncated>${lanjut !== ''}</IsTruncated>${ini
      .map((k) => `<Contents><Key>${k}</Key><Size>${isi.get(k)?.length}</Size></Contents>`)
      .join('')}${lanjut}</ListBucketResult>`,
  )
}
