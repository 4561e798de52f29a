// Kawat BSrE: what travels to the e-sign client service of BSrE and back, version 1 (multipart) and 2 (JSON, base64).
// Shapes seen in public code, not in an official document (shared/parameter/tte-bsre.json: perlu verifikasi). No retry here:
// the adapter decides what may be asked twice. Nothing of a request is ever logged.

export type AlamatBsre = {
  readonly alamat: string
  readonly pengguna: string
  readonly sandi: string
  readonly versi: 1 | 2
  /** Longest wait for one signature, in ms. */
  readonly batasMs: number
}

export type MintaTandaBsre = {
  readonly pdf: Uint8Array
  readonly nik: string
  readonly frasa: string
  readonly alasan: string
  readonly lokasi: string
}

/** What came back. `hilang`: no whole answer; `terkirim` false = the request surely never left. */
export type JawabBsre =
  | { readonly jenis: 'pdf'; readonly pdf: Uint8Array; readonly idDokumen?: string }
  | { readonly jenis: 'galat'; readonly status: number; readonly kode: number | null; readonly teks: string }
  | { readonly jenis: 'hilang'; readonly terkirim: boolean; readonly idDokumen?: string }

export type StatusBsre =
  | {
      readonly jenis: 'status'
      readonly kode: number | null
      readonly status: string
      readonly pesan: string
    }
  | { readonly jenis: 'galat'; readonly status: number; readonly kode: number | null; readonly teks: string }
  | { readonly jenis: 'hilang'; readonly terkirim: boolean }

export type KawatBsre = {
  readonly tandai: (p: MintaTandaBsre) => Promise<JawabBsre>
  readonly status: (nik: string) => Promise<StatusBsre>
  /** The copy the service keeps (version 1 only; version 2 has no such door). */
  readonly unduh: (idDokumen: string) => Promise<JawabBsre>
}

const JAWABAN_TERBESAR_BITA = 96 * 1024 * 1024
const STATUS_BATAS_MS = 20_000
/** Errors of the socket that come before a single byte of the request was sent. */
const BELUM_TERKIRIM =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/

type Mentah = { status: number; isi: Buffer; idDokumen?: string }
type Putus = { jenis: 'hilang'; terkirim: boolean; idDokumen?: string }

/** The wire to one installation. */
export function bukaKawatBsre(a: AlamatBsre): KawatBsre {
  const authorization = `Basic ${Buffer.from(`${a.pengguna}:${a.sandi}`, 'utf8').toString('base64')}`
  const minta = (jalur: string, init: RequestInit, batasMs: number) =>
    kirim(`${a.alamat}${jalur}`, init, authorization, batasMs)
  return {
    tandai: async (p) =>
      bacaTanda(
        await minta(
          a.versi === 1 ? '/api/sign/pdf' : '/api/v2/sign/pdf',
          a.versi === 1 ? badanV1(p) : badanV2(p),
          a.batasMs,
        ),
      ),
    status: async (nik) =>
      bacaStatus(
        await (a.versi === 1
          ? minta(`/api/user/status/${encodeURIComponent(nik)}`, { method: 'GET' }, STATUS_BATAS_MS)
          : minta('/api/v2/user/check/status', json({ nik }), STATUS_BATAS_MS)),
      ),
    unduh: async (id) =>
      a.versi === 1
        ? bacaTanda(await minta(`/api/sign/download/${encodeURIComponent(id)}`, { method: 'GET' }, a.batasMs))
        : { jenis: 'hilang', terkirim: false },
  }
}

const json = (isi: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(isi),
})

function badanV1(p: MintaTandaBsre): RequestInit {
  const isi = new FormData()
  isi.set('file', new Blob([Uint8Array.from(p.pdf)], { type: 'application/pdf' }), 'naskah.pdf')
  isi.set('nik', p.nik)
  isi.set('passphrase', p.frasa)
  isi.set('tampilan', 'invisible')
  isi.set('reason', p.alasan)
  isi.set('location', p.lokasi)
  return { method: 'POST', body: isi }
}

function badanV2(p: MintaTandaBsre): RequestInit {
  return json({
    nik: p.nik,
    passphrase: p.frasa,
    signatureProperties: [{ tampilan: 'INVISIBLE', location: p.lokasi, reason: p.alasan }],
    file: [Buffer.from(p.pdf).toString('base64')],
  })
}

// A redirect is refused: it would carry the passphrase to an address nobody entered.
async function kirim(
  url: string,
  init: RequestInit,
  authorization: string,
  batasMs: number,
): Promise<Mentah | Putus> {
  let idDokumen: string | undefined
  let terjawab = false
  try {
    const jawab = await fetch(url, {
      ...init,
      headers: { ...init.headers, authorization },
      redirect: 'error',
      signal: AbortSignal.timeout(batasMs),
    })
    terjawab = true
    idDokumen = jawab.headers.get('id_dokumen') ?? undefined
    const isi = await bacaBadan(jawab)
    return { status: jawab.status, isi, ...(idDokumen === undefined ? {} : { idDokumen }) }
  } catch (galat) {
    const terkirim = terjawab || !BELUM_TERKIRIM.test(kodeSoket(galat))
    return { jenis: 'hilang', terkirim, ...(idDokumen === undefined ? {} : { idDokumen }) }
  }
}

async function bacaBadan(jawab: Response): Promise<Buffer> {
  const potong: Uint8Array[] = []
  let ukuran = 0
  for await (const p of jawab.body ?? []) {
    ukuran += p.length
    if (ukuran > JAWABAN_TERBESAR_BITA) throw new RangeError('Jawaban BSrE terlalu besar')
    potong.push(p)
  }
  return Buffer.concat(potong)
}

function kodeSoket(galat: unknown): string {
  if (typeof galat !== 'object' || galat === null) return ''
  if ('code' in galat && typeof galat.code === 'string') return galat.code
  return 'cause' in galat ? kodeSoket(galat.cause) : ''
}

const adalahPdf = (isi: Buffer): boolean => isi.subarray(0, 5).toString('latin1') === '%PDF-'

// A gateway's 502, 503 or 504 says nothing of what the service behind it did with the request.
function bacaTanda(m: Mentah | Putus): JawabBsre {
  if ('jenis' in m) return m
  const id = m.idDokumen === undefined ? {} : { idDokumen: m.idDokumen }
  if (m.status >= 502 && m.status <= 504) return { jenis: 'hilang', terkirim: true, ...id }
  if (m.status < 300 && adalahPdf(m.isi)) return { jenis: 'pdf', pdf: m.isi, ...id }
  const objek = bacaObjek(m.isi)
  const dalam = m.status < 300 ? berkasPertama(objek) : undefined
  if (dalam !== undefined && adalahPdf(dalam)) return { jenis: 'pdf', pdf: dalam, ...id }
  return galatDari(m, objek)
}

function bacaStatus(m: Mentah | Putus): StatusBsre {
  if ('jenis' in m) return m
  if (m.status >= 502 && m.status <= 504) return { jenis: 'hilang', terkirim: true }
  const objek = bacaObjek(m.isi)
  const status = ambil(objek, 'status')
  const kode = angka(ambil(objek, 'status_code'))
  if (m.status >= 400 && kode === null && typeof status !== 'string') return galatDari(m, objek)
  return {
    jenis: 'status',
    kode,
    status: typeof status === 'string' ? status.toUpperCase() : '',
    pesan: String(ambil(objek, 'message') ?? ambil(objek, 'error') ?? ''),
  }
}

type Objek = Record<string, unknown>

function bacaObjek(isi: Buffer): Objek {
  try {
    const nilai: unknown = JSON.parse(isi.toString('utf8'))
    return typeof nilai === 'object' && nilai !== null ? (nilai as Objek) : {}
  } catch {
    return {}
  }
}

/** A field whatever the case and underscores of its name: installations answer status_code, statusCode and StatusCode. */
function ambil(o: Objek, nama: string): unknown {
  const polos = (s: string) => s.toLowerCase().replaceAll('_', '')
  const kunci = Object.keys(o).find((k) => polos(k) === polos(nama))
  return kunci === undefined ? undefined : o[kunci]
}

function berkasPertama(o: Objek): Buffer | undefined {
  const file = ambil(o, 'file')
  const teks: unknown = Array.isArray(file) ? file[0] : file
  return typeof teks === 'string' && teks !== '' ? Buffer.from(teks, 'base64') : undefined
}

function angka(nilai: unknown): number | null {
  const n = typeof nilai === 'string' && nilai !== '' ? Number(nilai) : nilai
  return typeof n === 'number' && Number.isInteger(n) ? n : null
}

function galatDari(m: Mentah, o: Objek): Extract<JawabBsre, { jenis: 'galat' }> {
  const teks = ambil(o, 'error') ?? ambil(o, 'message') ?? ambil(o, 'pesan')
  const isi = typeof teks === 'string' ? teks : m.isi.subarray(0, 2_000).toString('utf8')
  const dalamTeks = /\b(1[0-9]{3}|2[0-9]{3}|3[0-9]{3}|4[0-9]{3})\b/.exec(isi)?.[1]
  const kode = angka(ambil(o, 'status_code')) ?? (dalamTeks === undefined ? null : Number(dalamTeks))
  return { jenis: 'galat', status: m.status, kode, teks: isi }
}
