// OpenAPI 3.1 printed from the contracts: the same zod that checks a request describes it.
import { z } from 'zod'
import { zTolak } from '#kontrak/bentuk.ts'
import type { RuteTerpasang } from './http.ts'

type Json = Record<string, unknown>

const BACA_INGGRIS: Record<string, string> = {
  umum: 'tanpa masuk',
  masuk: 'semua yang sudah masuk',
}

/** Right of a contract in words, for people. */
export function hakTerbaca(hak: string): string {
  return BACA_INGGRIS[hak] ?? `hak ${hak}`
}

/** JSON Schema of a contract part; types that JSON cannot say become "anything". */
export function skemaJson(skema: z.ZodType, arah: 'input' | 'output'): Json {
  const { $schema: _, ...isi } = z.toJSONSchema(skema, {
    io: arah,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  })
  return isi
}

/** The whole document, ready for JSON.stringify. */
export function buatOpenApi(rute: RuteTerpasang[]): Json {
  const paths: Record<string, Json> = {}
  for (const r of rute) {
    const jalur = r.kontrak.jalur.replace(/:(\w+)/g, '{$1}')
    paths[jalur] = { ...paths[jalur], [r.kontrak.metode.toLowerCase()]: operasi(r) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Padu: Pelayanan Kepegawaian Terpadu',
      version: '0.1.0',
      description:
        'Setiap penolakan berbentuk Tolak: sebab, dasar hukum, dan saran. Permintaan yang mengubah data membawa kepala x-padu: 1 dan Idempotency-Key; kunci yang sama dengan isi yang sama mengembalikan jawaban yang sama.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(rute.map((r) => r.kontrak.noun))].sort().map((name) => ({ name })),
    paths,
    components: {
      schemas: { Tolak: skemaJson(zTolak, 'output') },
      securitySchemes: {
        sesi: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-padu-sesi',
          description: 'Kuki sesi setelah masuk.',
        },
      },
    },
  }
}

function operasi({ kontrak, sifat }: RuteTerpasang): Json {
  const berisi = kontrak.metode !== 'GET'
  return {
    operationId: `${kontrak.metode.toLowerCase()}${kontrak.jalur.replace(/^\/api/, '').replace(/[^a-zA-Z]+(.)?/g, (_c, h: string | undefined) => (h ?? '').toUpperCase())}`,
    summary: kontrak.judul,
    description: `Pemanggil: ${hakTerbaca(kontrak.hak)}.`,
    tags: [kontrak.noun],
    security: kontrak.hak === 'umum' ? [] : [{ sesi: [] }],
    parameters: [
      ...parameter(kontrak.params, 'path'),
      ...parameter(kontrak.query, 'query'),
      ...(sifat === 'baca' ? [] : [KEPALA_PADU]),
      ...(sifat === 'tulis' ? [KEPALA_KUNCI] : []),
    ],
    ...(berisi
      ? { requestBody: { required: true, content: isiPermintaan(kontrak.isi, kontrak.wujud) } }
      : {}),
    responses: { 200: jawaban(kontrak.jawab, kontrak.wujud), ...tolakan(kontrak.hak, sifat) },
  }
}

const KEPALA_PADU = {
  name: 'x-padu',
  in: 'header',
  required: true,
  description: 'Bukti bahwa permintaan dibuat program, bukan formulir situs lain.',
  schema: { const: '1' },
}
const KEPALA_KUNCI = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Kunci acak (UUID) per tindakan; sama hanya saat mengulang.',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
}

function parameter(skema: z.ZodType, tempat: 'path' | 'query'): Json[] {
  const isi = skemaJson(skema, 'input') as { properties?: Record<string, Json>; required?: string[] }
  return Object.entries(isi.properties ?? {}).map(([name, schema]) => ({
    name,
    in: tempat,
    required: tempat === 'path' || (isi.required ?? []).includes(name),
    schema,
  }))
}

function isiPermintaan(skema: z.ZodType, wujud: string | undefined): Json {
  const schema = skemaJson(skema, 'input')
  if (wujud !== 'unggah') return { 'application/json': { schema } }
  const properties = {
    ...(schema.properties as Json | undefined),
    berkas: { type: 'string', contentMediaType: 'application/octet-stream' },
  }
  return { 'multipart/form-data': { schema: { ...schema, type: 'object', properties } } }
}

function jawaban(skema: z.ZodType, wujud: string | undefined): Json {
  if (wujud === 'berkas')
    return {
      description: 'Berkas',
      content: { '*/*': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } },
    }
  return { description: 'Jawaban', content: { 'application/json': { schema: skemaJson(skema, 'output') } } }
}

function tolakan(hak: string, sifat: string): Json {
  const satu = (description: string) => ({
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Tolak' } } },
  })
  return {
    400: satu('Permintaan salah; galat[] menyebut tiap isian.'),
    ...(hak === 'umum' ? {} : { 401: satu('Belum masuk, atau sesi berakhir.') }),
    403: satu('Tidak berhak, atau asal permintaan tidak dikenal.'),
    404: satu('Tidak ditemukan, atau tidak boleh diketahui.'),
    ...(sifat === 'baca'
      ? {}
      : { 409: satu('Bentrok dengan perubahan lain, atau kunci dipakai untuk permintaan lain.') }),
    422: satu('Ditolak menurut aturan; dasar menyebut pasalnya.'),
    429: satu('Terlalu sering; lihat Retry-After.'),
    default: satu('Gangguan; rujukan dapat disampaikan kepada admin.'),
  }
}
