// Pintu: the real application as the process builds it (all rooms, all doors), on an in-memory town of forty invented people.
import { createHmac, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { type JamGeser, jamGeser } from '#server/alat/clock.ts'
import { bacaConfig } from '#server/alat/config.ts'
import type { Basisdata } from '#server/alat/database.ts'
import { berkasDisk } from '#server/alat/files.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { pasangAplikasi } from '#server/alat/http-app.ts'
import { buatJobs, type JobsJalan } from '#server/alat/jobs.ts'
import { buatLog } from '#server/alat/log.ts'
import type { Alat } from '#server/alat/ports.ts'
import { rangkai } from '#server/aplikasi.ts'
import type { AkunTercetak } from '#server/benih/demo.ts'
import { bukaBasisData } from '../basisdata.ts'

/** Monday morning, 09.00 WIB. */
export const SAAT_UJI = '2026-11-23T02:00:00.000Z'
const JUMLAH_ORANG = 40
/** Generous: a busy machine builds the town ten times slower than a quiet one. */
const WAKTU_BANGUN_MS = 240_000

export type Jawaban = {
  status: number
  badan: Record<string, unknown>
  teks: string
  mentah: LightMyRequestResponse
}
export type Permintaan = {
  metode?: string
  isi?: unknown
  /** undefined takes one away that would be sent otherwise. */
  kepala?: Record<string, string | undefined>
  kunci?: string
}

/** Somebody at the doors, with the cookies of a browser. */
export type Tamu = {
  kode: string
  kuki: Map<string, string>
  minta(jalur: string, permintaan?: Permintaan): Promise<Jawaban>
  /** The body of a 200; throws with the refusal otherwise. */
  jadi<T = Record<string, unknown>>(jalur: string, permintaan?: Permintaan): Promise<T>
  unggah(jalur: string, isi: Uint8Array, nama?: string): Promise<Jawaban>
}

export type Gedung = {
  app: FastifyInstance
  basisdata: Basisdata
  alat: Alat
  jobs: JobsJalan
  jam: JamGeser
  rute: RuteTerpasang[]
  /** Log lines written so far. */
  catatan: string[]
  akun: ReadonlyMap<string, AkunTercetak>
  /** The demo account, signed in (once). */
  tamu(kode: string): Promise<Tamu>
  /** The same account on another device; its authenticator needs a moment that was not used yet. */
  tamuBaru(kode: string): Promise<Tamu>
  /** Somebody without a session. */
  asing(): Tamu
  tutup(): Promise<void>
}

/** Code an authenticator would show for the secret at the instant (RFC 6238). */
export function kodeTotp(rahasia: string, saat: string): string {
  const abjad = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bit = [...rahasia].map((h) => abjad.indexOf(h).toString(2).padStart(5, '0')).join('')
  const kunci = Buffer.from(bit.match(/.{8}/g)?.map((b) => Number.parseInt(b, 2)) ?? [])
  const hitungan = Buffer.alloc(8)
  hitungan.writeBigUInt64BE(BigInt(Math.floor(Date.parse(saat) / 30_000)))
  const mac = createHmac('sha1', kunci).update(hitungan).digest()
  const geser = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(geser) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function badanDari(teks: string): Record<string, unknown> {
  try {
    return JSON.parse(teks) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** Multipart body of one file, as a browser sends it. */
export function formulir(isi: Uint8Array, nama: string, tipe = 'application/pdf') {
  const batas = `----padu${randomUUID()}`
  const awal = `--${batas}\r\ncontent-disposition: form-data; name="berkas"; filename="${nama}"\r\ncontent-type: ${tipe}\r\n\r\n`
  return {
    tipe: `multipart/form-data; boundary=${batas}`,
    payload: Buffer.concat([Buffer.from(awal), isi, Buffer.from(`\r\n--${batas}--\r\n`)]),
  }
}

function buatTamu(app: FastifyInstance, kode: string): Tamu {
  const kuki = new Map<string, string>()
  const kirim = async (
    jalur: string,
    metode: string,
    kepala: Record<string, string>,
    payload?: string | Buffer,
  ) => {
    const mentah = await app.inject({
      method: metode as 'GET',
      url: jalur,
      headers: {
        ...kepala,
        ...(kuki.size ? { cookie: [...kuki].map(([n, v]) => `${n}=${v}`).join('; ') } : {}),
      },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const k of mentah.cookies) {
      if (k.maxAge === 0) kuki.delete(k.name)
      else kuki.set(k.name, k.value)
    }
    const tipe = String(mentah.headers['content-type'] ?? '')
    const teks = tipe.includes('json') || tipe.startsWith('text/') ? mentah.body : ''
    return { status: mentah.statusCode, badan: badanDari(teks), teks, mentah }
  }
  const minta: Tamu['minta'] = (jalur, p = {}) => {
    const metode = p.metode ?? (p.isi === undefined ? 'GET' : 'POST')
    const tulis = metode !== 'GET'
    const kepala: Record<string, string | undefined> = {
      ...(tulis ? { 'x-padu': '1', 'idempotency-key': p.kunci ?? randomUUID() } : {}),
      ...(p.isi === undefined ? {} : { 'content-type': 'application/json' }),
      ...p.kepala,
    }
    const ada = Object.fromEntries(
      Object.entries(kepala).filter((k): k is [string, string] => k[1] !== undefined),
    )
    return kirim(jalur, metode, ada, p.isi === undefined ? undefined : JSON.stringify(p.isi))
  }
  return {
    kode,
    kuki,
    minta,
    jadi: async <T>(jalur: string, p?: Permintaan) => {
      const j = await minta(jalur, p)
      if (j.status !== 200) throw new Error(`${kode} ${jalur}: ${j.status} ${j.teks.slice(0, 400)}`)
      return j.badan as T
    },
    unggah: (jalur, isi, nama = 'pindaian.pdf') => {
      const f = formulir(isi, nama)
      return kirim(
        jalur,
        'POST',
        { 'x-padu': '1', 'idempotency-key': randomUUID(), 'content-type': f.tipe },
        f.payload,
      )
    },
  }
}

async function masukkan(app: FastifyInstance, akun: AkunTercetak, saat: string): Promise<Tamu> {
  const t = buatTamu(app, akun.kode)
  const hasil = await t.jadi<{ keadaan: string }>('/api/akun/masuk', {
    isi: { nip: akun.nip, sandi: akun.sandi },
  })
  if (hasil.keadaan === 'faktor-kedua')
    await t.jadi('/api/akun/faktor-kedua', { isi: { kode: kodeTotp(akun.rahasiaTotp ?? '', saat) } })
  return t
}

/** Builds everything once. `lingkungan` adds settings; without them there is no limit per minute. */
export async function bangunGedung(lingkungan: Record<string, string> = {}, web?: string): Promise<Gedung> {
  const data = mkdtempSync(join(tmpdir(), 'padu-pintu-'))
  const catatan: string[] = []
  const config = bacaConfig({ PADU_DATA: data, PADU_BATAS_PER_MENIT: '0', PADU_DEMO: '200', ...lingkungan })
  const basisdata = await bukaBasisData()
  const log = buatLog('debug', { write: (baris: string) => catatan.push(baris) })
  const jam = jamGeser(SAAT_UJI)
  const jobs = buatJobs(basisdata, log)
  const alat: Alat = { berkas: berkasDisk(join(data, 'berkas')), jobs, jam, config, log }
  const rangkaian = await rangkai({ basisdata, alat, jobs })
  await rangkaian.siapkanDemo(JUMLAH_ORANG)
  await jobs.mulai()
  const app = await pasangAplikasi({
    basisdata,
    alat,
    ...rangkaian,
    ...(web === undefined ? {} : { web }),
    periksa: { antrean: () => jobs.periksa() },
  })
  const daftar = JSON.parse(readFileSync(join(data, 'akun-demo.json'), 'utf8')) as { akun: AkunTercetak[] }
  const akun = new Map(daftar.akun.map((a) => [a.kode, a]))
  const masuk = new Map<string, Promise<Tamu>>()
  const tamuBaru = (kode: string) => {
    const satu = akun.get(kode)
    if (!satu) throw new Error(`Akun demo ${kode} tidak ada.`)
    const t = masukkan(app, satu, jam.kini())
    masuk.set(kode, t)
    return t
  }
  return {
    app,
    basisdata,
    alat,
    jobs,
    jam,
    rute: rangkaian.rute,
    catatan,
    akun,
    asing: () => buatTamu(app, 'umum'),
    tamuBaru,
    tamu: (kode) => masuk.get(kode) ?? tamuBaru(kode),
    tutup: async () => {
      await app.close()
      await rangkaian.tutup()
      await jobs.berhenti(1)
      await basisdata.tutup().catch(() => undefined)
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** One building for a test file: `const g = pakaiGedung()`, then `g()` inside tests. */
export function pakaiGedung(
  siapkan?: (g: Gedung) => Promise<void>,
  lingkungan: Record<string, string> = {},
  web?: string,
): () => Gedung {
  let gedung: Gedung | undefined
  beforeAll(async () => {
    gedung = await bangunGedung(lingkungan, web)
    await siapkan?.(gedung)
  }, WAKTU_BANGUN_MS)
  afterAll(async () => {
    await gedung?.tutup()
  })
  return () => {
    if (!gedung) throw new Error('Gedung uji belum dibangun: panggil di dalam tes.')
    return gedung
  }
}
