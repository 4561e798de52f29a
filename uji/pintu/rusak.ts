// Rusak: a request to one door, spoiled in one place, and how it is sent.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { RuteTerpasang } from '#server/alat/http.ts'
import type { Jawaban, Tamu } from './aplikasi.ts'
import { type Acak, type Bekal, contoh, nilaiJahat, pilih, skemaMasuk, tempat, ubahDi } from './mutasi.ts'

export type Rusak = {
  jalur: string
  isi: unknown
  kepala: Record<string, string | undefined>
  /** Sent as it is instead of `isi`. */
  mentah?: string
  /** What was done to it, for the report of a failure. */
  ubah: string
}

/** A path segment or query value as a sender would write it; what no URL can carry is replaced first. */
const diUrl = (nilai: unknown): string => {
  const teks = typeof nilai === 'string' ? nilai : JSON.stringify(nilai)
  return encodeURIComponent(teks.slice(0, 400).toWellFormed())
}

export function susunJalur(
  r: RuteTerpasang,
  params: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>> = {},
): string {
  const jalur = r.kontrak.jalur.replace(/:(\w+)/g, (_c, nama: string) => diUrl(params[nama] ?? '') || '%20')
  const tanya = Object.entries(query).map(([k, v]) => `${encodeURIComponent(k)}=${diUrl(v)}`)
  return tanya.length > 0 ? `${jalur}?${tanya.join('&')}` : jalur
}

const CARA = [
  'isi',
  'isi',
  'isi',
  'isi',
  'query',
  'query',
  'params',
  'hilang',
  'lebih',
  'panjang',
  'bentuk',
  'kepala',
  'utuh',
] as const

const BENTUK = [
  '{',
  '[]',
  '"teks"',
  '12',
  'null',
  '',
  '{"a":1,}',
  '\0',
  '['.repeat(5000),
  `{"versi":${'9'.repeat(400)}}`,
]

const KEPALA: Record<string, string | undefined>[] = [
  { 'x-padu': undefined },
  { 'idempotency-key': undefined },
  { 'idempotency-key': 'pendek' },
  { 'idempotency-key': 'k'.repeat(300) },
  { origin: 'https://jahat.example' },
  { origin: 'null' },
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': 'multipart/form-data' },
  { 'content-type': 'application/json; charset=utf-16' },
  { cookie: 'padu-sesi=%00%ff; __Host-padu-sesi=zzz' },
  { 'sec-fetch-site': 'cross-site' },
]

/** One request to `r`, valid by `bekal` except in one place ('utuh': valid all over). */
export function rusakkan(r: RuteTerpasang, acak: Acak, bekal: Bekal): Rusak {
  const penuh = acak() < 0.6
  const buat = (s: Parameters<typeof skemaMasuk>[0]) =>
    contoh(skemaMasuk(s), '', bekal, penuh) as Record<string, unknown>
  const [params, query, isi] = [buat(r.kontrak.params), buat(r.kontrak.query), buat(r.kontrak.isi)]
  const cara = pilih(acak, CARA)
  const dasar: Rusak = { jalur: susunJalur(r, params, query), isi, kepala: {}, ubah: cara }
  if (cara === 'utuh') return dasar
  if (cara === 'params' || cara === 'query') {
    const wadah = cara === 'params' ? params : query
    const nama = Object.keys(wadah).length > 0 ? pilih(acak, Object.keys(wadah)) : 'asing'
    const baru = { ...wadah, [nama]: nilaiJahat(acak) }
    const jalur = cara === 'params' ? susunJalur(r, baru, query) : susunJalur(r, params, baru)
    return { ...dasar, jalur, ubah: `${cara}.${nama}` }
  }
  if (cara === 'bentuk') return { ...dasar, mentah: pilih(acak, BENTUK) }
  if (cara === 'kepala') {
    const kepala = pilih(acak, KEPALA)
    return { ...dasar, kepala, ubah: `kepala ${JSON.stringify(kepala).slice(0, 60)}` }
  }
  return { ...dasar, ...rusakkanIsi(isi, cara, acak) }
}

function rusakkanIsi(
  isi: Record<string, unknown>,
  cara: 'isi' | 'hilang' | 'lebih' | 'panjang',
  acak: Acak,
): Pick<Rusak, 'isi' | 'ubah'> {
  if (cara === 'lebih') return { isi: { ...isi, asing: nilaiJahat(acak), constructor: 1 }, ubah: cara }
  const letak = tempat(isi)
  if (letak.length === 0) return { isi: nilaiJahat(acak), ubah: 'isi' }
  const jalur = pilih(acak, letak)
  const ganti =
    cara === 'hilang'
      ? undefined
      : cara === 'panjang'
        ? Array.from({ length: 300 }, () => nilaiJahat(acak))
        : nilaiJahat(acak)
  const ubah = `${cara} ${jalur.join('.')} = ${String(JSON.stringify(ganti)).slice(0, 60)}`
  return { isi: ubahDi(isi, jalur, ganti), ubah }
}

/** Sends it with everything a browser would send besides. */
export async function kirimRusak(
  app: FastifyInstance,
  t: Tamu,
  r: RuteTerpasang,
  x: Rusak,
): Promise<Jawaban> {
  if (x.mentah === undefined) {
    const isi = r.kontrak.metode === 'GET' ? {} : { isi: x.isi }
    return t.minta(x.jalur, { metode: r.kontrak.metode, ...isi, kepala: x.kepala })
  }
  const mentah = await app.inject({
    method: r.kontrak.metode,
    url: x.jalur,
    headers: {
      'content-type': 'application/json',
      'x-padu': '1',
      'idempotency-key': randomUUID(),
      cookie: [...t.kuki].map(([n, v]) => `${n}=${v}`).join('; '),
    },
    payload: x.mentah,
  })
  const json = String(mentah.headers['content-type']).includes('json')
  return { status: mentah.statusCode, badan: json ? mentah.json() : {}, teks: mentah.body, mentah }
}
