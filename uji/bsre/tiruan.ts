// BSrE tiruan: a stand-in for the e-sign client service, both versions on one port, with its error texts, delays and moods. It
// really signs, with a certificate authority of its own, in the layout of another PDF library (/Contents before /ByteRange).
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bukaPena, type Pena } from './pena.ts'

export type OrangBsre = {
  nama: string
  frasa: string
  /** 'ISSUE' = active. */
  status: 'ISSUE' | 'EXPIRED' | 'REVOKE' | 'SUSPEND' | 'NEW' | 'WAITING_FOR_VERIFICATION' | 'NO_CERTIFICATE'
}

/** Moods. A number is "for the next n signatures"; all can be changed while it runs. */
export type Saklar = {
  tundaMs?: number
  /** Answers 502 from the gateway before the service was reached. */
  lima02?: number
  /** Signs, then answers 502: the answer is lost, the signature is made. */
  lima02SesudahTanda?: number
  /** Signs, then cuts the line before a byte of the answer. */
  putus?: number
  /** Signs, sends the headers (with id_dokumen in version 1) and half of the body, then cuts the line. */
  putusTengah?: number
  /** Statuses: the next n status checks get 502. */
  status502?: number
  /** `status_code` as text, other letter case of the field names, a status without name. */
  angkaTeks?: boolean
  hurufLain?: boolean
  statusTanpaNama?: boolean
  /** Version 2: `file` as text instead of an array. */
  fileTeks?: boolean
  /** Errors as plain text with the code inside. */
  galatTeks?: boolean
  ipDitolak?: boolean
  /** Answers another document than the one asked for. */
  suratLain?: number
  /** Cannot parse the PDF. */
  takTerbaca?: number
  /** Runs once, when the next signature has been made and before it is answered. */
  saatTanda?: () => Promise<void> | void
}

export type BsreTiruan = {
  alamat: string
  /** PEM of its root, for PADU_AKAR_TEPERCAYA; and the same as DER. */
  akarPem: string
  akar: Uint8Array
  saklar: Saklar
  /** How often each document (sha-256 of the bytes received) was signed. */
  ditandatangani: Map<string, number>
  /** Wrong passphrases received. */
  sandiSalah: () => number
  permintaan: () => number
  tutup(): Promise<void>
}

export type BekalTiruan = {
  pengguna: string
  sandi: string
  /** By NIK; absent = anybody is registered with `frasaSemua`. */
  orang?: Record<string, OrangBsre>
  frasaSemua?: string
  port?: number
  /** ISO instant from which its certificates hold. */
  waktu?: string
  /** ISO instant of each signature; the machine's clock when absent. */
  kini?: () => string
}

type Keadaan = {
  bekal: BekalTiruan
  pena: Pena
  saklar: Saklar
  ditandatangani: Map<string, number>
  simpanan: Map<string, Uint8Array>
  salah: number
  permintaan: number
}

type Minta = { nik: string; frasa: string; pdf: Buffer; alasan: string; lokasi: string }

/** Starts the service on 127.0.0.1; the certificates of its people are made on first use. */
export async function nyalakanBsreTiruan(bekal: BekalTiruan): Promise<BsreTiruan> {
  const pena = await bukaPena(bekal.waktu ?? '2026-01-01T00:00:00Z')
  const k: Keadaan = {
    bekal,
    pena,
    saklar: {},
    ditandatangani: new Map(),
    simpanan: new Map(),
    salah: 0,
    permintaan: 0,
  }
  const server = createServer((req, res) => {
    layani(k, req, res).catch((galat: unknown) => {
      if (!res.headersSent) kirim(res, 500, { error: galat instanceof Error ? galat.name : 'galat' })
      else res.destroy()
    })
  })
  await new Promise<void>((jadi) => server.listen(bekal.port ?? 0, '127.0.0.1', jadi))
  return {
    alamat: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    akarPem: pena.akarPem,
    akar: pena.akar,
    saklar: k.saklar,
    ditandatangani: k.ditandatangani,
    sandiSalah: () => k.salah,
    permintaan: () => k.permintaan,
    tutup: () => tutup(server),
  }
}

function tutup(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((jadi) => server.close(() => jadi()))
}

function kirim(res: ServerResponse, status: number, isi: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json' })
  res.end(JSON.stringify(isi))
}

async function badan(req: IncomingMessage): Promise<Buffer> {
  const potong: Buffer[] = []
  for await (const p of req) potong.push(p as Buffer)
  return Buffer.concat(potong)
}

function sekali(
  s: Saklar,
  nama: 'lima02' | 'lima02SesudahTanda' | 'putus' | 'putusTengah' | 'status502' | 'suratLain' | 'takTerbaca',
) {
  const sisa = s[nama] ?? 0
  if (sisa > 0) s[nama] = sisa - 1
  return sisa > 0
}

async function layani(k: Keadaan, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const jalur = new URL(req.url ?? '/', 'http://x').pathname
  const isi = await badan(req)
  k.permintaan += 1
  const harapan = `Basic ${Buffer.from(`${k.bekal.pengguna}:${k.bekal.sandi}`).toString('base64')}`
  if (k.saklar.ipDitolak) return galat(k, res, 403, null, 'Access denied, IP not whitelisted')
  if (req.headers.authorization !== harapan) return kirim(res, 401, { error: 'Unauthorized' })
  if (req.method === 'POST' && jalur === '/api/sign/pdf') return tandai(k, res, 1, await bacaV1(req, isi))
  if (req.method === 'POST' && jalur === '/api/v2/sign/pdf') return tandai(k, res, 2, bacaV2(isi))
  if (req.method === 'POST' && jalur === '/api/v2/user/check/status')
    return status(k, res, String((JSON.parse(isi.toString()) as { nik: unknown }).nik))
  const v1 = /^\/api\/user\/status\/([^/]+)$/.exec(jalur)?.[1]
  if (v1 !== undefined) return status(k, res, decodeURIComponent(v1))
  const unduh = /^\/api\/sign\/download\/([^/]+)$/.exec(jalur)?.[1]
  const simpanan = unduh === undefined ? undefined : k.simpanan.get(unduh)
  if (simpanan) {
    res.writeHead(200, { 'content-type': 'application/pdf' })
    res.end(simpanan)
    return
  }
  kirim(res, 404, { error: 'Not Found', status_code: 404 })
}

async function bacaV1(req: IncomingMessage, isi: Buffer): Promise<Minta> {
  const tipe = { 'content-type': req.headers['content-type'] ?? '' }
  const f = await new Response(Uint8Array.from(isi), { headers: tipe }).formData()
  const teks = (nama: string) => String(f.get(nama) ?? '')
  const file = f.get('file')
  const pdf = file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
  return {
    nik: teks('nik'),
    frasa: teks('passphrase'),
    pdf,
    alasan: teks('reason'),
    lokasi: teks('location'),
  }
}

function bacaV2(isi: Buffer): Minta {
  const o = JSON.parse(isi.toString('utf8')) as {
    nik: string
    passphrase: string
    file: string[]
    signatureProperties: { reason?: string; location?: string }[]
  }
  const sifat = o.signatureProperties[0]
  const pdf = Buffer.from(o.file[0] ?? '', 'base64')
  return { nik: o.nik, frasa: o.passphrase, pdf, alasan: sifat?.reason ?? '', lokasi: sifat?.location ?? '' }
}

function cari(k: Keadaan, nik: string): OrangBsre | undefined {
  const { orang, frasaSemua } = k.bekal
  if (orang) return orang[nik]
  return frasaSemua === undefined
    ? undefined
    : { nama: 'Pejabat Contoh (TTE SIMULASI)', frasa: frasaSemua, status: 'ISSUE' }
}

function status(k: Keadaan, res: ServerResponse, nik: string): void {
  if (sekali(k.saklar, 'status502')) {
    kirim(res, 502, { error: 'Bad Gateway' })
    return
  }
  const o = cari(k, nik)
  const kode = o === undefined ? 1110 : 1111
  const isi = {
    status_code: k.saklar.angkaTeks ? String(kode) : kode,
    ...(k.saklar.statusTanpaNama ? {} : { status: o?.status ?? 'NOT_REGISTERED' }),
    message: o === undefined ? 'User tidak terdaftar' : `Status ${o.status}`,
  }
  kirim(
    res,
    200,
    k.saklar.hurufLain ? { StatusCode: isi.status_code, Status: isi.status, Message: isi.message } : isi,
  )
}

function galat(k: Keadaan, res: ServerResponse, http: number, kode: number | null, teks: string): void {
  if (k.saklar.galatTeks) {
    res.writeHead(http, { 'content-type': 'text/plain' })
    res.end(`Proses signing gagal : ${teks} ${kode ?? ''}`)
    return
  }
  const angka = k.saklar.angkaTeks ? String(kode) : kode
  kirim(
    res,
    http,
    k.saklar.hurufLain ? { Error: teks, StatusCode: angka } : { error: teks, status_code: angka },
  )
}

async function tandai(k: Keadaan, res: ServerResponse, versi: 1 | 2, m: Minta): Promise<void> {
  const { saklar } = k
  if (saklar.tundaMs) await new Promise((r) => setTimeout(r, saklar.tundaMs))
  if (sekali(saklar, 'lima02')) return kirim(res, 502, { error: 'Bad Gateway' })
  const o = cari(k, m.nik)
  if (!o) return galat(k, res, 400, 2011, 'User tidak terdaftar')
  if (o.status !== 'ISSUE') return galat(k, res, 400, 2021, 'Sertifikat expired')
  if (o.frasa !== m.frasa) {
    k.salah += 1
    return galat(k, res, 400, 2031, 'Passphrase anda salah')
  }
  if (sekali(saklar, 'takTerbaca')) return galat(k, res, 400, null, 'File PDF tidak dapat di-parse')
  const asli = sekali(saklar, 'suratLain') ? Buffer.concat([m.pdf.subarray(0, 900), m.pdf]) : m.pdf
  const sidik = createHash('sha256').update(m.pdf).digest('hex')
  k.ditandatangani.set(sidik, (k.ditandatangani.get(sidik) ?? 0) + 1)
  const waktu = k.bekal.kini?.() ?? new Date().toISOString()
  const hasil = asli === m.pdf ? await k.pena.tandai(m.pdf, m.nik, o.nama, { ...m, waktu }) : asli
  if (hasil === null) return galat(k, res, 400, null, 'File PDF tidak dapat di-parse')
  const saat = saklar.saatTanda
  delete saklar.saatTanda
  await saat?.()
  balas(k, res, versi, sidik, hasil)
}

function balas(k: Keadaan, res: ServerResponse, versi: 1 | 2, sidik: string, hasil: Uint8Array): void {
  const { saklar } = k
  const id = `dok-${sidik.slice(0, 16)}`
  k.simpanan.set(id, hasil)
  const file = Buffer.from(hasil).toString('base64')
  const objek = { time: 120, file: saklar.fileTeks ? file : [file] }
  const isi = versi === 1 ? Buffer.from(hasil) : Buffer.from(JSON.stringify(objek))
  const kepala = {
    'content-type': versi === 1 ? 'application/pdf' : 'application/json',
    'content-length': isi.length,
    ...(versi === 1 ? { id_dokumen: id } : {}),
  }
  if (sekali(saklar, 'lima02SesudahTanda')) kirim(res, 502, { error: 'Bad Gateway' })
  else if (sekali(saklar, 'putus')) res.destroy()
  else if (sekali(saklar, 'putusTengah')) {
    res.writeHead(200, kepala)
    res.write(isi.subarray(0, isi.length >> 1), () => setTimeout(() => res.destroy(), 20))
  } else {
    res.writeHead(200, kepala)
    res.end(isi)
  }
}
