// Kontrak: the doors. One plain object per endpoint; server mounts it, web calls it, OpenAPI is printed from it.
import { z } from 'zod'

const BENTUK_TANGGAL = /^\d{4}-\d{2}-\d{2}$/
const MINTA_TANGGAL = 'Tulis tanggal sebagai TTTT-BB-HH, misalnya 2027-03-01.'

/** Years in which dates are counted; beyond them a date is a slip of the pen, which neither the rules nor the database can use. */
export const TAHUN = { dari: 1900, sampai: 2200 } as const
const angkaDua = (t: string, dari: number): number =>
  (t.charCodeAt(dari) - 48) * 10 + t.charCodeAt(dari + 1) - 48
/** Does this day exist? Plain arithmetic: every date of every row of an answer passes here. */
function adaHari(t: string): boolean {
  const tahun = angkaDua(t, 0) * 100 + angkaDua(t, 2)
  const bulan = angkaDua(t, 5)
  const kabisat = tahun % 4 === 0 && (tahun % 100 !== 0 || tahun % 400 === 0)
  const panjang = bulan === 2 ? (kabisat ? 29 : 28) : [4, 6, 9, 11].includes(bulan) ? 30 : 31
  return bulan >= 1 && bulan <= 12 && angkaDua(t, 8) >= 1 && angkaDua(t, 8) <= panjang
}
const tahunWajar = (t: string): boolean => {
  const tahun = Number(t.slice(0, 4))
  return tahun >= TAHUN.dari && tahun <= TAHUN.sampai
}
const MINTA_TAHUN = `Tahun harus antara ${TAHUN.dari} dan ${TAHUN.sampai}.`

/** A calendar day 'YYYY-MM-DD'. */
export const zTanggal = z
  .string()
  .regex(BENTUK_TANGGAL, MINTA_TANGGAL)
  .refine(adaHari, { message: 'Tanggal ini tidak ada dalam kalender.' })
  .refine(tahunWajar, { message: MINTA_TAHUN })
/** A day that a rule computed: it may lie a few years beyond the last one that may be asked. */
export const zTanggalHitung = z.string().regex(BENTUK_TANGGAL)
/** A month 'YYYY-MM'. */
export const zBulan = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Tulis bulan sebagai TTTT-BB, misalnya 2027-03.')
  .refine(tahunWajar, { message: MINTA_TAHUN })
export const zSaat = z.string()
export const zId = z.uuid({ message: 'Alamat ini tidak dikenal.' })
export const zSidik = z.string().regex(/^[0-9a-f]{64}$/, 'Sidik berkas harus 64 angka heksadesimal.')

/** The answer to a refused act: HTTP 4xx with why, which article, and what to do next. */
export const zTolak = z.object({
  jenis: z.literal('tolak'),
  kode: z.string(),
  sebab: z.string(),
  dasar: z.array(z.string()),
  saran: z.string(),
  isian: z.string().optional(),
  /** Every field that is wrong, when the request itself was malformed. */
  galat: z.array(z.object({ isian: z.string(), pesan: z.string() })).optional(),
  /** Reference the helpdesk can look up. */
  rujukan: z.string().optional(),
})

export const zHalaman = z.object({
  halaman: z.coerce.number().int().min(1).max(10_000).default(1),
  ukuran: z.coerce.number().int().min(1).max(200).default(25),
})

/** A page of rows with the total, for every list in the house. With `lebih` there are more than `jumlah`: long lists are not counted out. */
export const zDaftar = <T extends z.ZodType>(baris: T) =>
  z.object({
    baris: z.array(baris),
    jumlah: z.number().int(),
    lebih: z.boolean().default(false),
    halaman: z.number().int(),
    ukuran: z.number().int(),
  })

export type Metode = 'GET' | 'POST' | 'PUT' | 'DELETE'

export type Kontrak<
  J extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  I extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> = {
  metode: Metode
  /** Path with ':nama' parameters; no personal data ever stands in it. */
  jalur: string
  /** Right asked of the caller; 'umum' = without login, 'masuk' = any session. */
  hak: string
  judul: string
  noun: string
  params: J
  query: Q
  isi: I
  jawab: R
  /** Body or answer that is not JSON. */
  wujud?: 'json' | 'unggah' | 'berkas'
  /** Largest number of calls a minute from one caller. */
  batasPerMenit?: number
}

type Opsi<J, Q, I, R> = {
  metode: Metode
  jalur: string
  hak: string
  judul: string
  noun: string
  params?: J
  query?: Q
  isi?: I
  jawab: R
  wujud?: 'json' | 'unggah' | 'berkas'
  batasPerMenit?: number
}

const kosong = z.object({})

/** Completes a contract: parts not given are empty objects. */
export function kontrak<
  J extends z.ZodType = typeof kosong,
  Q extends z.ZodType = typeof kosong,
  I extends z.ZodType = typeof kosong,
  R extends z.ZodType = z.ZodType,
>(o: Opsi<J, Q, I, R>): Kontrak<J, Q, I, R> {
  return {
    ...o,
    params: (o.params ?? kosong) as J,
    query: (o.query ?? kosong) as Q,
    isi: (o.isi ?? kosong) as I,
  }
}
