// Klien API: satu pintu ke semua kontrak. Jawaban bertipe dari kontrak; tolakan dan sambungan putus jadi galat yang berbeda.

import type { DetailedError } from 'tus-js-client'
import type { z } from 'zod'
import { type Kontrak, zTolak } from '#kontrak/bentuk.ts'
import { AMBANG_KIRIMAN, kirimBerkas } from './kiriman.ts'

export type Tolakan = z.infer<typeof zTolak>

/** The server refused: `tolak` says why, by which article, and what to do next. */
export class GalatTolak extends Error {
  override name = 'GalatTolak'
  readonly tolak: Tolakan
  readonly status: number
  /** Seconds to wait before another try, from Retry-After. */
  readonly tungguDetik: number | undefined
  constructor(tolak: Tolakan, status: number, tungguDetik?: number) {
    super(tolak.sebab)
    this.tolak = tolak
    this.status = status
    this.tungguDetik = tungguDetik
  }
}

/** No answer came. For an act this means: not known to be saved; repeat it with the same key. */
export class GalatJaringan extends Error {
  override name = 'GalatJaringan'
}

export const adalahTolakan = (galat: unknown): galat is GalatTolak => galat instanceof GalatTolak
/** True when the same act may be sent again with the same key: nobody knows whether it arrived. */
export const bolehUlang = (galat: unknown): boolean =>
  galat instanceof GalatJaringan || (adalahTolakan(galat) && galat.status >= 500)

type Wajib<N extends string, T> = Record<string, never> extends T ? { [K in N]?: T } : { [K in N]: T }
/** What a contract needs from the caller; parts that may be empty may be left out. */
export type Permintaan<K extends Kontrak> = Wajib<'params', z.input<K['params']>> &
  Partial<Record<'query', z.input<K['query']>>> &
  Wajib<'isi', z.input<K['isi']>>
export type Jawaban<K extends Kontrak> = z.output<K['jawab']>

export type Opsi = {
  /** Idempotency key; one per intention of the user, the same for every retry of it. */
  kunci?: string | undefined
  /** The one file of an upload contract. */
  berkas?: File | undefined
  tanda?: AbortSignal | undefined
  /** Upload progress in percent. */
  onMaju?: ((persen: number) => void) | undefined
}

/** A fresh key for one intention; also on plain http, where crypto.randomUUID does not exist. */
export function kunciBaru(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const acak = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(acak, (b) => b.toString(16).padStart(2, '0')).join('')
}

type Kiriman = { params?: unknown; query?: unknown; isi?: unknown }
const sebagaiPeta = (nilai: unknown): Record<string, unknown> =>
  typeof nilai === 'object' && nilai !== null ? { ...nilai } : {}

/** The address of a contract with its parameters and filters filled in; usable in links, images and the PDF reader. */
export function alamat<K extends Kontrak>(
  kontrak: K,
  p: Wajib<'params', z.input<K['params']>> & Partial<Record<'query', z.input<K['query']>>>,
): string {
  return susunAlamat(kontrak, p)
}

function susunAlamat(kontrak: Kontrak, { params, query }: Kiriman): string {
  const isi = sebagaiPeta(params)
  const jalur = kontrak.jalur.replace(/:([a-zA-Z]+)/g, (_, nama: string) =>
    encodeURIComponent(String(isi[nama] ?? '')),
  )
  const cari = new URLSearchParams()
  for (const [k, v] of Object.entries(sebagaiPeta(query))) {
    if (v !== undefined && v !== null && v !== '') cari.set(k, String(v))
  }
  const teks = cari.toString()
  return teks ? `${jalur}?${teks}` : jalur
}

const pendengar = new Set<(jalur: string) => void>()
/** Tells `fn` the path of every call that was refused because nobody is signed in. */
export function dengarTanpaSesi(fn: (jalur: string) => void): void {
  pendengar.add(fn)
}

/**
 * Calls one contract and gives its answer.
 * Throws GalatTolak for every refusal and GalatJaringan when no answer came (the act is then not known to be saved).
 */
export async function panggil<K extends Kontrak>(
  kontrak: K,
  p: Permintaan<K>,
  opsi: Opsi = {},
): Promise<Jawaban<K>> {
  try {
    return await panggilSaja(kontrak, p, opsi)
  } catch (galat) {
    if (adalahTolakan(galat) && galat.status === 401) for (const beri of pendengar) beri(kontrak.jalur)
    throw galat
  }
}

/** Calls a contract whose answer is a file made for this very request (a preview); refusals are thrown as by panggil. */
export async function panggilBerkas<K extends Kontrak>(kontrak: K, p: Permintaan<K>): Promise<Uint8Array> {
  const kirim: Kiriman = p
  const kepala = { 'x-padu': '1', 'content-type': 'application/json', 'idempotency-key': kunciBaru() }
  const isi = JSON.stringify(kirim.isi ?? {})
  const jawab = await fetch(susunAlamat(kontrak, kirim), {
    method: kontrak.metode,
    headers: kepala,
    credentials: 'same-origin',
    body: isi,
  }).catch((sebab: unknown) => {
    throw new GalatJaringan('Sambungan terputus.', { cause: sebab })
  })
  if (jawab.ok) return new Uint8Array(await jawab.arrayBuffer())
  uraiJawab(jawab.status, await bacaTeks(jawab), jawab.headers.get('retry-after'))
  throw new GalatJaringan('Jawaban bukan dari Padu.')
}

async function panggilSaja<K extends Kontrak>(kontrak: K, p: Permintaan<K>, opsi: Opsi): Promise<Jawaban<K>> {
  const kirim: Kiriman = p
  const url = susunAlamat(kontrak, kirim)
  const kepala: Record<string, string> = { 'x-padu': '1', accept: 'application/json' }
  if (kontrak.metode !== 'GET') kepala['idempotency-key'] = opsi.kunci ?? kunciBaru()
  if (kontrak.wujud === 'unggah')
    return (await unggah(url, kontrak.metode, kepala, kirim.isi, opsi)) as Jawaban<K>
  const init: RequestInit = { method: kontrak.metode, headers: kepala, credentials: 'same-origin' }
  if (opsi.tanda) init.signal = opsi.tanda
  if (kontrak.metode !== 'GET') {
    kepala['content-type'] = 'application/json'
    init.body = JSON.stringify(kirim.isi ?? {})
  }
  const jawab = await fetch(url, init).catch((sebab: unknown) => {
    if (opsi.tanda?.aborted) throw sebab
    throw new GalatJaringan('Sambungan terputus.', { cause: sebab })
  })
  return (await uraiJawab(
    jawab.status,
    await bacaTeks(jawab),
    jawab.headers.get('retry-after'),
  )) as Jawaban<K>
}

async function bacaTeks(jawab: Response): Promise<string> {
  return jawab.text().catch((sebab: unknown) => {
    throw new GalatJaringan('Jawaban terputus di tengah jalan.', { cause: sebab })
  })
}

function uraiJawab(status: number, teks: string, tunggu: string | null): unknown {
  const isi = bacaJson(teks)
  if (status >= 200 && status < 300) {
    // A captive portal or a proxy may answer 200 with its own page: that is no answer of ours.
    if (isi === undefined) throw new GalatJaringan('Jawaban bukan dari Padu.')
    return isi
  }
  const tolak = zTolak.safeParse(isi)
  if (tolak.success) throw new GalatTolak(tolak.data, status, tunggu === null ? undefined : Number(tunggu))
  if (status >= 500 || status === 0) throw new GalatJaringan(`Server tidak menjawab (${status}).`)
  throw new GalatTolak(
    {
      jenis: 'tolak',
      kode: 'jawaban-asing',
      sebab: 'Jawaban server tidak dikenal.',
      dasar: [],
      saran: 'Muat ulang halaman ini, lalu coba lagi.',
    },
    status,
  )
}

function bacaJson(teks: string): unknown {
  try {
    return JSON.parse(teks)
  } catch {
    return undefined
  }
}

/** A refusal of the resumable upload is told in the server's own words; anything else is a lost network. */
function sebabKiriman(galat: unknown): never {
  if (galat instanceof DOMException) throw galat
  const jawab = (galat as Partial<DetailedError>).originalResponse
  if (jawab && jawab.getStatus() >= 400) uraiJawab(jawab.getStatus(), jawab.getBody(), null)
  throw new GalatJaringan('Sambungan terputus saat mengunggah.', { cause: galat })
}

/** XMLHttpRequest, because only it tells how much of a file has gone out. */
async function unggah(
  url: string,
  metode: string,
  kepala: Record<string, string>,
  isi: unknown,
  opsi: Opsi,
): Promise<unknown> {
  const borang = new FormData()
  for (const [k, v] of Object.entries(sebagaiPeta(isi))) if (v !== undefined) borang.set(k, String(v))
  if (opsi.berkas && opsi.berkas.size > AMBANG_KIRIMAN) {
    const tiba = await kirimBerkas(opsi.berkas, opsi).catch(sebabKiriman)
    for (const [k, v] of Object.entries(tiba)) borang.set(k, v)
  } else if (opsi.berkas) borang.set('berkas', opsi.berkas, opsi.berkas.name)
  return new Promise((jadi, gagal) => {
    const xhr = new XMLHttpRequest()
    xhr.open(metode, url)
    for (const [k, v] of Object.entries(kepala)) xhr.setRequestHeader(k, v)
    xhr.upload.onprogress = (e) => {
      if (e.lengthComputable) opsi.onMaju?.(Math.round((e.loaded / e.total) * 100))
    }
    xhr.onload = () => {
      try {
        jadi(uraiJawab(xhr.status, xhr.responseText, xhr.getResponseHeader('retry-after')))
      } catch (galat) {
        gagal(galat)
      }
    }
    xhr.onerror = () => gagal(new GalatJaringan('Sambungan terputus saat mengunggah.'))
    xhr.ontimeout = xhr.onerror
    xhr.onabort = () => gagal(new DOMException('Unggahan dibatalkan.', 'AbortError'))
    opsi.tanda?.addEventListener('abort', () => xhr.abort(), { once: true })
    xhr.send(borang)
  })
}
