// Settings: the only reader of process.env. Every setting is declared once, checked once, and documented by the same row.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { z } from 'zod'
import { DAFTAR_PENGATURAN } from './config-daftar.ts'

/** How letters are signed electronically; `bsre` is present when its address is set. */
export type SetelanTte = {
  bawaan: 'lokal' | 'bsre' | 'basah'
  bsre?: SetelanBsre
  /** The signing service is a rehearsal: letters say so. */
  simulasi: boolean
  /** Path of a PEM file with issuers trusted besides the local authority. */
  akarTepercaya?: string
}

export type SetelanBsre = {
  alamat: string
  pengguna: string
  sandi: string
  versi: 1 | 2
  /** Longest wait for one signature, in ms. */
  batasMs: number
}

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
  /** Object store of the archive; absent = on disk under `data`. */
  s3?: { alamat: string; wilayah: string; wadah: string; kunci: string; sandi: string }
  /** Address of clamd: 'tcp://host:port' or 'unix:/path'. */
  clamav?: string
  tte: SetelanTte
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
    ...penyimpanObjek(v),
    ...(v.PADU_CLAMAV ? { clamav: v.PADU_CLAMAV } : {}),
    tte: bacaTte(v),
    uji: v.PADU_UJI === '1',
    ...(v.PADU_JAM_TETAP ? { jamTetap: v.PADU_JAM_TETAP } : {}),
  }
}

type Nama = (typeof DAFTAR_PENGATURAN)[number]['nama']
type NilaiDari<N extends Nama> = z.infer<Extract<(typeof DAFTAR_PENGATURAN)[number], { nama: N }>['skema']>
type Nilai = { [N in Nama]?: NilaiDari<N> }

/** The five settings of the object store come together or not at all. */
function penyimpanObjek(v: Nilai): Pick<Config, 's3'> {
  const { PADU_S3_ALAMAT: alamat, PADU_S3_WADAH: wadah, PADU_S3_KUNCI: kunci, PADU_S3_SANDI: sandi } = v
  const wilayah = v.PADU_S3_WILAYAH ?? 'us-east-1'
  if (v.PADU_ARSIP !== 's3') return {}
  if (!alamat || !wadah || !kunci || !sandi)
    throw new GalatPengaturan(
      'PADU_ARSIP=s3 memerlukan PADU_S3_ALAMAT, PADU_S3_WADAH, PADU_S3_KUNCI, dan PADU_S3_SANDI. Lengkapi, atau pakai PADU_ARSIP=disk.',
    )
  return { s3: { alamat, wilayah, wadah, kunci, sandi } }
}

const BSRE_BATAS_BAWAAN_DETIK = 120

/** The settings of BSrE come together or not at all; a half set is refused at boot. */
function bacaTte(v: Nilai): SetelanTte {
  const bawaan = v.PADU_TTE ?? 'lokal'
  const { PADU_BSRE_ALAMAT: alamat, PADU_BSRE_PENGGUNA: pengguna, PADU_BSRE_SANDI: sandi } = v
  const akar = v.PADU_AKAR_TEPERCAYA
  const umum = {
    bawaan,
    simulasi: v.PADU_BSRE_TIRUAN === '1',
    ...(akar === undefined ? {} : { akarTepercaya: berkasAda('PADU_AKAR_TEPERCAYA', akar) }),
  }
  if (alamat === undefined && pengguna === undefined && sandi === undefined && bawaan !== 'bsre') return umum
  if (alamat === undefined || pengguna === undefined || sandi === undefined)
    throw new GalatPengaturan(
      'Pengaturan BSrE belum lengkap: isi PADU_BSRE_ALAMAT, PADU_BSRE_PENGGUNA, dan PADU_BSRE_SANDI bersama-sama.',
    )
  if (alamat.startsWith('http:') && !/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|$)/.test(alamat))
    throw new GalatPengaturan(
      'Pengaturan PADU_BSRE_ALAMAT salah: pakai https, sebab frasa sandi pejabat lewat di sana (http hanya untuk mesin ini sendiri).',
    )
  const batasMs = (v.PADU_BSRE_BATAS_DETIK ?? BSRE_BATAS_BAWAAN_DETIK) * 1000
  const versi = v.PADU_BSRE_VERSI === '1' ? 1 : 2
  return { ...umum, bsre: { alamat, pengguna, sandi, versi, batasMs } }
}

function berkasAda(nama: string, jalur: string): string {
  if (existsSync(jalur)) return resolve(jalur)
  throw new GalatPengaturan(`Pengaturan ${nama} salah: berkas itu tidak ada.`)
}

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
