// Aturan: the law without the cases. List the rules, read one, evaluate any of them for any date; nothing is stored.
import { z } from 'zod'
import { kontrak, zTanggal } from './bentuk.ts'
import { zFaktaTanpaHari } from './fakta.ts'
import { zPutusanAturan } from './putusan.ts'

const BACA_PER_MENIT = 120
const NILAI_PER_MENIT = 60

const zEdisiAturan = z.object({
  berlaku: zTanggal,
  sampai: zTanggal.nullable(),
  dasar: z.array(z.string()),
  /** What has not been checked against the official text yet; null = nothing known. */
  perluVerifikasi: z.string().nullable(),
  /** The figures of the edition, apart from the formula. */
  parameter: z.unknown(),
})

export const zRingkasAturan = z.object({
  kode: z.string(),
  nama: z.string(),
  tanya: z.string(),
  /** Paths into `fakta` that the rule reads. */
  butuh: z.array(z.string()),
  edisi: z.array(zEdisiAturan),
})

const params = z.object({
  kode: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Kode aturan ditulis dengan huruf kecil dan tanda hubung.')
    .max(60),
})

export const daftarAturan = kontrak({
  metode: 'GET',
  jalur: '/api/aturan',
  hak: 'umum',
  noun: 'aturan',
  judul: 'Aturan yang dimuat: edisi, pasal, parameter, dan fakta yang dibutuhkan',
  batasPerMenit: BACA_PER_MENIT,
  jawab: z.object({ baris: z.array(zRingkasAturan) }),
})

export const bacaAturan = kontrak({
  metode: 'GET',
  jalur: '/api/aturan/:kode',
  hak: 'umum',
  noun: 'aturan',
  judul: 'Satu aturan dengan seluruh edisinya',
  params,
  batasPerMenit: BACA_PER_MENIT,
  jawab: zRingkasAturan,
})

export const nilaiAturan = kontrak({
  metode: 'POST',
  jalur: '/api/aturan/:kode/nilai',
  hak: 'umum',
  noun: 'aturan',
  judul: 'Menilai satu aturan atas fakta yang diberikan, untuk tanggal mana pun; tidak mengubah apa pun',
  params,
  batasPerMenit: NILAI_PER_MENIT,
  isi: z.strictObject({
    perTanggal: zTanggal.describe('Hari yang menjadi saat penilaian'),
    fakta: zFaktaTanpaHari.describe('Fakta; tabel rujukan yang tidak diberikan diambil dari server'),
  }),
  jawab: zPutusanAturan,
})
