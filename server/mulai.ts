// Process entry: settings → lock → database → migrations → law checked → demo → jobs → listen. Everything opened here is closed here.
import { join } from 'node:path'
import { pemindaiClamd } from './alat/antivirus.ts'
import { cadangkan, daftarCadangan } from './alat/backup.ts'
import { type Jam, jamDinding, jamGeser } from './alat/clock.ts'
import { bacaConfig, type Config, GalatPengaturan } from './alat/config.ts'
import { type Basisdata, buatDatabase } from './alat/database.ts'
import { bukaPenyimpan } from './alat/files-pilih.ts'
import { pasangAplikasi } from './alat/http-app.ts'
import { rapikanIdempotensi } from './alat/http-idempotency.ts'
import { buatJobs, type JobsJalan } from './alat/jobs.ts'
import { FolderDipakai, kunciFolder } from './alat/lock.ts'
import { buatLog } from './alat/log.ts'
import { GalatMigrasi, migrasikan } from './alat/migrasi.ts'
import type { Alat, Log } from './alat/ports.ts'
import { type AkunContoh, rangkai } from './aplikasi.ts'

const KODE_SALAH_PENGATURAN = 2
const KODE_GAGAL = 1
const BATAS_TUTUP_MS = 5_000
const DEMO_BAWAAN = 200

/** What was opened, newest last; closed in the opposite order. */
type Penutup = { nama: string; tutup: () => Promise<void> | void }

const penutup: Penutup[] = []

function tulis(baris: string): void {
  process.stdout.write(`${baris}\n`)
}

async function buka(config: Config): Promise<{ basisdata: Basisdata; jam: Jam; log: Log }> {
  const jam = config.jamTetap ? jamGeser(config.jamTetap) : jamDinding()
  const log = buatLog(config.log)
  if (!config.databaseUrl) {
    const lepas = kunciFolder(config.data)
    penutup.push({ nama: 'kunci', tutup: lepas })
  }
  const basisdata = await buatDatabase({
    databaseUrl: config.databaseUrl,
    folder: join(config.data, 'basisdata'),
    koneksi: config.koneksi,
    saatGalat: (galat) => log.error({ galat }, 'sambungan basis data terputus'),
  })
  penutup.push({ nama: 'basis data', tutup: () => basisdata.tutup() })
  const migrasi = await migrasikan(basisdata)
  if (migrasi.length > 0) tulis(`Susunan basis data diperbarui: ${migrasi.length} berkas.`)
  return { basisdata, jam, log }
}

function pekerjaanRumah(jobs: JobsJalan, basisdata: Basisdata, config: Config, jam: Jam): void {
  const cadangan = join(config.data, 'cadangan')
  jobs.jadwalkan('alat.cadangan', '0 2 * * *', 'Asia/Jakarta', async () => {
    await cadangkan(basisdata, cadangan, jam.kini())
  })
  jobs.jadwalkan('alat.rapikan', '30 2 * * *', 'Asia/Jakarta', async () => {
    await basisdata.transaksi((trx) => rapikanIdempotensi(trx, jam.kini()))
  })
}

/** A machine that is off at night still gets its backup: made at start when the newest is from another day. */
async function cadangkanBilaLama(basisdata: Basisdata, config: Config, jam: Jam, log: Log): Promise<void> {
  if (!basisdata.pglite) return
  const folder = join(config.data, 'cadangan')
  const [baru] = await daftarCadangan(folder)
  if (baru?.startsWith(`padu-${jam.kini().slice(0, 10)}`)) return
  await cadangkan(basisdata, folder, jam.kini()).catch((galat) =>
    log.error({ galat }, 'cadangan gagal dibuat'),
  )
}

async function jalankan(): Promise<void> {
  const config = bacaConfig()
  const { basisdata, jam, log } = await buka(config)
  const jobs = buatJobs(basisdata, log)
  const alat: Alat = {
    berkas: await bukaPenyimpan(config),
    jobs,
    jam,
    config,
    log,
    ...(config.clamav ? { pemindai: pemindaiClamd(config.clamav) } : {}),
  }
  const rangkaian = await rangkai({ basisdata, alat, jobs })
  penutup.push({ nama: 'pekerjaan berjalan', tutup: () => rangkaian.tutup() })
  const galat = await rangkaian.periksaKetentuan()
  if (galat.length > 0) throw new GalatKetentuan(galat)
  const akun = await rangkaian.siapkanDemo(config.demo ?? (config.databaseUrl ? 0 : DEMO_BAWAAN))
  pekerjaanRumah(jobs, basisdata, config, jam)
  await jobs.mulai()
  penutup.push({ nama: 'antrean', tutup: () => jobs.berhenti() })
  const app = await pasangAplikasi({
    basisdata,
    alat,
    ...rangkaian,
    web: join(import.meta.dirname, '../dist/web'),
    periksa: { antrean: () => jobs.periksa() },
  })
  penutup.push({ nama: 'layanan', tutup: () => app.close() })
  await app.listen({ port: config.port, host: config.host })
  umumkan(app, config, akun)
  await cadangkanBilaLama(basisdata, config, jam, log)
}

class GalatKetentuan extends Error {
  constructor(galat: string[]) {
    super(`Ketentuan belum dapat dipakai:\n${galat.map((g) => `  - ${g}`).join('\n')}`)
  }
}

function umumkan(app: Awaited<ReturnType<typeof pasangAplikasi>>, config: Config, akun: AkunContoh[]): void {
  const alamat = app.server.address()
  const port = typeof alamat === 'object' && alamat ? alamat.port : config.port
  if (!config.databaseUrl)
    tulis(
      `Basis data tertanam di ${config.data}: untuk percobaan dan kantor kecil. Data sungguhan: pakai DATABASE_URL.`,
    )
  if (akun.length > 0) {
    tulis('Akun contoh (semua orang rekaan):')
    for (const a of akun)
      tulis(
        `  ${a.keterangan.padEnd(34)} NIP ${a.nip}  sandi ${a.sandi}${a.totp ? `  kode dua langkah ${a.totp}` : ''}${a.sandiTanda ? `  sandi tanda tangan ${a.sandiTanda}` : ''}`,
      )
  }
  tulis(`Padu siap: http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`)
}

let menutup = false

/** Closes in reverse order; after five seconds the process ends anyway. */
async function tutup(kode: number): Promise<void> {
  if (menutup) return
  menutup = true
  setTimeout(() => process.exit(kode === 0 ? KODE_GAGAL : kode), BATAS_TUTUP_MS).unref()
  for (const { nama, tutup: satu } of penutup.reverse()) {
    try {
      await satu()
    } catch (galat) {
      process.stderr.write(
        `Penutupan ${nama} gagal: ${galat instanceof Error ? galat.message : String(galat)}\n`,
      )
    }
  }
  process.exit(kode)
}

function gagal(galat: unknown): Promise<void> {
  const dikenal = galat instanceof GalatPengaturan || galat instanceof FolderDipakai
  const terang = dikenal || galat instanceof GalatMigrasi || galat instanceof GalatKetentuan
  const kode = dikenal ? KODE_SALAH_PENGATURAN : KODE_GAGAL
  process.stderr.write(`${terang ? (galat as Error).message : sebabGagal(galat)}\n`)
  return tutup(kode)
}

const SEBAB: Record<string, string> = {
  EADDRINUSE: 'Port sudah dipakai program lain. Pilih PORT lain, atau hentikan program itu.',
  EACCES:
    'Port atau folder data tidak boleh dipakai oleh pemakai ini. Pilih PORT di atas 1024 atau periksa hak folder.',
  ECONNREFUSED:
    'PostgreSQL tidak menjawab pada DATABASE_URL. Pastikan layanannya berjalan dan alamatnya benar.',
  '28P01': 'PostgreSQL menolak nama atau sandi pada DATABASE_URL.',
  '3D000': 'Basis data pada DATABASE_URL belum ada. Buat dulu dengan createdb.',
}

function sebabGagal(galat: unknown): string {
  const kode = typeof galat === 'object' && galat !== null && 'code' in galat ? String(galat.code) : ''
  return (
    SEBAB[kode] ??
    `Padu gagal dimulai: ${galat instanceof Error ? (galat.stack ?? galat.message) : String(galat)}`
  )
}

for (const isyarat of ['SIGTERM', 'SIGINT'] as const) process.on(isyarat, () => void tutup(0))
process.on('unhandledRejection', (galat) => void gagal(galat))
jalankan().catch(gagal)
