// Settings: the only reader of process.env. Every setting is declared once, checked once, and documented by the same row.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const tanpaSpasi = z.string().trim()
const alamatHttp = tanpaSpasi.regex(
  /^https?:\/\/[^\s/?#]+$/,
  'tulis alamat lengkap tanpa garis miring di akhir',
)
const kodeDaerah = /^[a-z][a-z0-9-]{2,40}$/
const angka = (dari: number, sampai: number) =>
  tanpaSpasi
    .regex(/^\d+$/, 'tulis angka bulat')
    .transform(Number)
    .pipe(z.number().min(dari, `paling kecil ${dari}`).max(sampai, `paling besar ${sampai}`))

type Baris = { nama: string; bawaan: string; arti: string; skema: z.ZodType }

/** Every setting of Padu: name, default as shown to the administrator, meaning, check. */
export const DAFTAR_PENGATURAN = [
  {
    nama: 'PORT',
    bawaan: '8080',
    arti: 'Nomor port layanan (0: dipilihkan sistem).',
    skema: angka(0, 65_535),
  },
  {
    nama: 'HOST',
    bawaan: '127.0.0.1',
    arti: 'Alamat jaringan yang didengarkan; 0.0.0.0 bila di belakang perantara pada mesin lain.',
    skema: tanpaSpasi.min(1),
  },
  {
    nama: 'PADU_DATA',
    bawaan: './data',
    arti: 'Folder data: basis data tertanam, berkas arsip, rahasia, cadangan.',
    skema: tanpaSpasi.min(1),
  },
  {
    nama: 'DATABASE_URL',
    bawaan: '(kosong: basis data tertanam)',
    arti: 'Alamat PostgreSQL, misalnya postgres://padu:sandi@127.0.0.1:5432/padu.',
    skema: tanpaSpasi.regex(/^postgres(ql)?:\/\/\S+$/, 'mulai dengan postgres://'),
  },
  {
    nama: 'PADU_DAERAH',
    bawaan: 'kota-contoh',
    arti: 'Kode pemerintah daerah (nama folder di ketentuan/daerah).',
    skema: tanpaSpasi.regex(kodeDaerah, 'pakai huruf kecil, angka, dan tanda hubung'),
  },
  {
    nama: 'PADU_DEMO',
    bawaan: '200 pada basis data tertanam yang kosong; none pada PostgreSQL',
    arti: 'Data contoh yang dimuat saat basis data kosong: none, 200, 5000, atau 20000 pegawai.',
    skema: z.enum(['none', '200', '5000', '20000']),
  },
  {
    nama: 'PADU_ALAMAT',
    bawaan: 'http://127.0.0.1:<PORT>',
    arti: 'Alamat umum yang dipakai pada kode QR, tautan, dan pemeriksaan asal permintaan.',
    skema: alamatHttp,
  },
  {
    nama: 'PADU_RAHASIA',
    bawaan: '(dibuat sendiri di PADU_DATA/rahasia)',
    arti: 'Kunci rahasia sesi, paling sedikit 32 karakter acak.',
    skema: z.string(),
  },
  {
    nama: 'PADU_SANDI_KOMBINASI',
    bawaan: '0',
    arti: '1 mewajibkan kata sandi memuat huruf besar, huruf kecil, angka, dan tanda baca (bila BSSN atau pemda memintanya).',
    skema: z.enum(['0', '1']),
  },
  {
    nama: 'PADU_SANDI_MASA_HARI',
    bawaan: '0',
    arti: 'Masa berlaku kata sandi dalam hari, 30 sampai 3650; sesudah itu pemakai harus menggantinya. 0: tanpa batas.',
    skema: angka(0, 3650).refine((n) => n === 0 || n >= 30, 'paling kecil 30, atau 0 bila tanpa batas'),
  },
  {
    nama: 'PADU_LOG',
    bawaan: 'info',
    arti: 'Rincian catatan: silent, error, warn, info, atau debug.',
    skema: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
  },
  {
    nama: 'PADU_PERANTARA',
    bawaan: '0',
    arti: 'Banyaknya perantara (nginx) tepercaya di depan Padu, untuk mengenali alamat pemakai.',
    skema: angka(0, 5),
  },
  {
    nama: 'PADU_KONEKSI',
    bawaan: '10',
    arti: 'Koneksi PostgreSQL paling banyak untuk membaca, dan sebanyak itu pula untuk menulis.',
    skema: angka(2, 100),
  },
  {
    nama: 'PADU_BATAS_PER_MENIT',
    bawaan: '1200',
    arti: 'Permintaan paling banyak per menit dari satu akun (atau satu alamat bila belum masuk); 0: tanpa batas.',
    skema: angka(0, 10_000_000),
  },
  {
    nama: 'PADU_TSA_URL',
    bawaan: '(kosong: tanda tangan tanpa stempel waktu)',
    arti: 'Alamat layanan stempel waktu RFC 3161.',
    skema: tanpaSpasi.regex(/^https?:\/\/\S+$/, 'tulis alamat http(s) lengkap'),
  },
  {
    nama: 'PADU_UJI',
    bawaan: '0',
    arti: 'Hanya untuk pengujian: 1 mengizinkan PADU_JAM_TETAP.',
    skema: z.enum(['0', '1']),
  },
  {
    nama: 'PADU_JAM_TETAP',
    bawaan: '(kosong: jam mesin)',
    arti: 'Hanya bersama PADU_UJI=1: saat yang ditunjukkan jam, misalnya 2027-01-04T02:00:00Z.',
    skema: tanpaSpasi.refine(
      (s) => !Number.isNaN(Date.parse(s)),
      'tulis saat ISO, misalnya 2027-01-04T02:00:00Z',
    ),
  },
] as const satisfies readonly Baris[]

export type Config = {
  port: number
  host: string
  /** Absolute path of the data folder. */
  data: string
  databaseUrl?: string
  daerah: string
  /** Number of invented employees to load into an empty database; undefined = not stated. */
  demo?: 0 | 200 | 5000 | 20_000
  /** Public base URL without trailing slash. */
  alamat: string
  rahasia: string
  /** Passwords must mix upper and lower case, digits and signs. */
  sandiKombinasi: boolean
  /** Days a password stays valid; null = for ever. */
  sandiMasaHari: number | null
  log: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  perantara: number
  koneksi: number
  batasPerMenit: number
  tsaUrl?: string
  uji: boolean
  jamTetap?: string
}

/** Wrong settings; `message` is one line in Indonesian for the administrator. The process ends with code 2. */
export class GalatPengaturan extends Error {}

type Lingkungan = Record<string, string | undefined>

const RAHASIA_PENDEK = 32
const RAHASIA_BERAGAM = 10
const CONTOH_RAHASIA = /contoh|rahasia|secret|changeme|change-me|ganti|password|sandi|example|better-auth/i

/** Reads and checks all settings. Creates the data folder and the secret when absent. Throws GalatPengaturan. */
export function bacaConfig(env: Lingkungan = process.env): Config {
  const v = periksaSemua(env)
  const data = resolve(v.PADU_DATA ?? './data')
  const port = v.PORT ?? 8080
  const demo = v.PADU_DEMO
  if (v.PADU_JAM_TETAP && v.PADU_UJI !== '1')
    throw new GalatPengaturan('PADU_JAM_TETAP hanya boleh dipakai bersama PADU_UJI=1.')
  siapkanFolder(data)
  return {
    port,
    host: v.HOST ?? '127.0.0.1',
    data,
    ...(v.DATABASE_URL ? { databaseUrl: v.DATABASE_URL } : {}),
    daerah: v.PADU_DAERAH ?? 'kota-contoh',
    ...(demo ? { demo: demo === 'none' ? 0 : (Number(demo) as 200 | 5000 | 20_000) } : {}),
    alamat: v.PADU_ALAMAT ?? `http://127.0.0.1:${port}`,
    rahasia: v.PADU_RAHASIA === undefined ? rahasiaTersimpan(data) : periksaRahasia(v.PADU_RAHASIA),
    sandiKombinasi: v.PADU_SANDI_KOMBINASI === '1',
    sandiMasaHari: v.PADU_SANDI_MASA_HARI || null,
    log: v.PADU_LOG ?? 'info',
    perantara: v.PADU_PERANTARA ?? 0,
    koneksi: v.PADU_KONEKSI ?? 10,
    batasPerMenit: v.PADU_BATAS_PER_MENIT ?? 1200,
    ...(v.PADU_TSA_URL ? { tsaUrl: v.PADU_TSA_URL } : {}),
    uji: v.PADU_UJI === '1',
    ...(v.PADU_JAM_TETAP ? { jamTetap: v.PADU_JAM_TETAP } : {}),
  }
}

type Nama = (typeof DAFTAR_PENGATURAN)[number]['nama']
type NilaiDari<N extends Nama> = z.infer<Extract<(typeof DAFTAR_PENGATURAN)[number], { nama: N }>['skema']>
type Nilai = { [N in Nama]?: NilaiDari<N> }

/** An empty variable counts as not set, so that `PADU_DEMO= npm start` means the default. */
function periksaSemua(env: Lingkungan): Nilai {
  const dikenal = new Set<string>(DAFTAR_PENGATURAN.map((b) => b.nama))
  const asing = Object.keys(env).filter((n) => n.startsWith('PADU_') && !dikenal.has(n))
  if (asing.length > 0)
    throw new GalatPengaturan(
      `Pengaturan ${asing.join(', ')} tidak dikenal. Daftar lengkap: npm run pengaturan.`,
    )
  const nilai: Record<string, unknown> = {}
  for (const { nama, skema } of DAFTAR_PENGATURAN) {
    const teks = env[nama]
    if (teks === undefined || teks.trim() === '') continue
    const hasil = (skema as z.ZodType).safeParse(teks)
    if (!hasil.success) throw new GalatPengaturan(pesanSalah(nama, hasil.error.issues[0]))
    nilai[nama] = hasil.data
  }
  return nilai as Nilai
}

/** The value itself is never repeated: it may be a secret or an address with a password. */
function pesanSalah(nama: string, masalah: z.core.$ZodIssue | undefined): string {
  const sebab =
    masalah?.code === 'invalid_value'
      ? `pilihan yang ada: ${masalah.values.join(', ')}`
      : (masalah?.message ?? 'nilai tidak terbaca')
  return `Pengaturan ${nama} salah: ${sebab}. Perbaiki lalu jalankan lagi; arti tiap pengaturan: npm run pengaturan.`
}

function siapkanFolder(data: string): void {
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 })
  } catch {
    throw new GalatPengaturan(`Folder data ${data} tidak dapat dibuat. Periksa PADU_DATA dan hak tulisnya.`)
  }
}

function periksaRahasia(rahasia: string): string {
  if (rahasia.length < RAHASIA_PENDEK)
    throw new GalatPengaturan(
      `Pengaturan PADU_RAHASIA terlalu pendek: paling sedikit ${RAHASIA_PENDEK} karakter.`,
    )
  if (CONTOH_RAHASIA.test(rahasia) || new Set(rahasia).size < RAHASIA_BERAGAM)
    throw new GalatPengaturan(
      'Pengaturan PADU_RAHASIA mudah ditebak atau contoh: buat dengan openssl rand -base64 48.',
    )
  return rahasia
}

/** Generated once and kept with mode 0600: losing it ends every session, nothing more. */
function rahasiaTersimpan(data: string): string {
  const jalur = join(data, 'rahasia')
  if (!existsSync(jalur)) {
    writeFileSync(jalur, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  }
  const rahasia = readFileSync(jalur, 'utf8').trim()
  if (rahasia.length < RAHASIA_PENDEK)
    throw new GalatPengaturan(
      `Berkas ${jalur} rusak: hapus berkas itu agar dibuat ulang (semua sesi berakhir).`,
    )
  return rahasia
}

/** The table printed by `npm run pengaturan`. */
export function tabelPengaturan(): string {
  const lebar = Math.max(...DAFTAR_PENGATURAN.map((b) => b.nama.length))
  const baris = DAFTAR_PENGATURAN.map(
    (b) => `${b.nama.padEnd(lebar)}  ${b.arti}\n${' '.repeat(lebar)}  Bawaan: ${b.bawaan}`,
  )
  return `Pengaturan Padu (variabel lingkungan)\n\n${baris.join('\n\n')}\n`
}

/** Address of the PostgreSQL that tests should use, when one is given. */
export function databaseUji(): string | undefined {
  const alamat = process.env.DATABASE_URL?.trim()
  return alamat ? alamat : undefined
}
