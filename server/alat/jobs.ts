// Jobs: pg-boss on both databases behind three verbs. Sent inside the caller's transaction, delivered at least once.
import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { fromKysely, fromPglite, type Job, type JobResult, PgBoss } from 'pg-boss'
import type { Zona } from './clock.ts'
import type { Basisdata } from './database.ts'
import type { FungsiPekerjaan, Jobs, Log, PilihanKerja } from './ports.ts'

export type JobsJalan = Jobs & {
  /** Installs the queue's schema, creates every declared queue, starts the workers. */
  mulai(): Promise<void>
  /** Lets running jobs finish (at most `detik`), then stops. */
  berhenti(detik?: number): Promise<void>
  /** Throws unless the queue works. */
  periksa(): Promise<void>
  /** Waits until no job is due or running; throws after `detik`. For tests and rehearsals. */
  tungguHabis(detik?: number): Promise<void>
}

type Terdaftar = {
  fungsi: FungsiPekerjaan
  pilihan: Required<PilihanKerja>
  cron?: { pola: string; zona: Zona }
}

const BAWAAN: Required<PilihanKerja> = { serentak: 1, ulang: 5, batasDetik: 300 }
const SIMPAN_SELESAI_DETIK = 30 * 24 * 3600
const SIMPAN_MENUNGGU_DETIK = 365 * 24 * 3600
const JEDA_ULANG_DETIK = 2
const JEDA_ULANG_PALING_DETIK = 600
const JEDA_TANYA_DETIK = 2
const DETAK_DETIK = 30
const AWASI_DETIK = 20
const SEKALI_AMBIL = 4

/** Declares nothing yet; `kerjakan` and `jadwalkan` before `mulai()`. */
export function buatJobs(basisdata: Basisdata, log: Log): JobsJalan {
  const daftar = new Map<string, Terdaftar>()
  const boss = buatBoss(basisdata)
  let jalan = false
  // Without a listener an error event would end the process.
  boss.on('error', (galat) => log.error({ galat }, 'antrean pekerjaan terganggu'))
  const daftarkan = (nama: string, isi: Terdaftar) => {
    if (jalan) throw new Error(`Pekerjaan ${nama} didaftarkan sesudah antrean berjalan.`)
    if (daftar.has(nama)) throw new Error(`Pekerjaan ${nama} didaftarkan dua kali.`)
    daftar.set(nama, isi)
  }
  return {
    kerjakan: (nama, fungsi, pilihan = {}) => daftarkan(nama, { fungsi, pilihan: { ...BAWAAN, ...pilihan } }),
    jadwalkan: (nama, pola, zona, fungsi) =>
      daftarkan(nama, { fungsi, pilihan: BAWAAN, cron: { pola, zona } }),
    kirim: async (db, nama, data, { mulaiPada, kunci } = {}) => {
      if (!jalan || !daftar.has(nama))
        throw new Error(`Pekerjaan ${nama} dikirim ke antrean yang belum berjalan.`)
      await boss.send(nama, data, {
        db: fromKysely(db),
        id: kunci === undefined ? randomUUID() : idTetap(nama, kunci),
        ...(mulaiPada === undefined ? {} : { startAfter: mulaiPada }),
      })
    },
    mulai: async () => {
      await boss.start()
      await bebaskanYatim(basisdata)
      for (const [nama, isi] of daftar) await pasang(boss, nama, isi, log)
      jalan = true
    },
    berhenti: async (detik = 4) => {
      if (!jalan) return
      jalan = false
      await boss.stop({ graceful: true, timeout: detik * 1000, close: true })
    },
    periksa: async () => {
      if (!jalan) throw new Error('Antrean pekerjaan tidak berjalan.')
      await sisa(basisdata)
    },
    tungguHabis: (detik = 30) => tungguHabis(basisdata, detik),
  }
}

function buatBoss(basisdata: Basisdata): PgBoss {
  const bersama = {
    supervise: true,
    superviseIntervalSeconds: AWASI_DETIK,
    monitorIntervalSeconds: AWASI_DETIK,
    useListenNotify: true,
  }
  if (basisdata.pglite) return new PgBoss({ ...bersama, backend: 'pglite', db: fromPglite(basisdata.pglite) })
  if (!basisdata.databaseUrl) throw new Error('Antrean memerlukan alamat PostgreSQL.')
  return new PgBoss({
    ...bersama,
    connectionString: basisdata.databaseUrl,
    max: 4,
    application_name: 'padu-antrean',
  })
}

/**
 * A key names one event: the same name and key give the same job id, and the queue keeps one row per id.
 * Shape: UUID version 8 (own content) made of sha-256.
 */
export function idTetap(nama: string, kunci: string): string {
  const h = createHash('sha256').update(`${nama}\n${kunci}`).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`
}

/** On PGlite this process is the only one (folder lock): a job still "active" belonged to a process that was killed. */
async function bebaskanYatim(basisdata: Basisdata): Promise<void> {
  if (!basisdata.pglite) return
  await sql`update pgboss.job set state = 'retry', start_after = now() where state = 'active'`.execute(
    basisdata.db,
  )
}

async function pasang(
  boss: PgBoss,
  nama: string,
  { fungsi, pilihan, cron }: Terdaftar,
  log: Log,
): Promise<void> {
  const antrean = {
    expireInSeconds: pilihan.batasDetik * SEKALI_AMBIL,
    retryLimit: pilihan.ulang,
    retryDelay: JEDA_ULANG_DETIK,
    retryBackoff: true,
    retryDelayMax: JEDA_ULANG_PALING_DETIK,
    retentionSeconds: SIMPAN_MENUNGGU_DETIK,
    deleteAfterSeconds: SIMPAN_SELESAI_DETIK,
    heartbeatSeconds: DETAK_DETIK,
    notify: true,
  }
  if (await boss.getQueue(nama)) await boss.updateQueue(nama, antrean)
  else await boss.createQueue(nama, antrean)
  await boss.work<Record<string, unknown>>(
    nama,
    {
      batchSize: SEKALI_AMBIL,
      // A full batch means more is waiting: fetch on without a pause (a wake-up call is not sent once per waiting job).
      burstWhenBatchFull: true,
      localConcurrency: pilihan.serentak,
      pollingIntervalSeconds: JEDA_TANYA_DETIK,
      notifyPollingIntervalSeconds: JEDA_TANYA_DETIK,
      perJobResults: true,
    },
    async (jobs): Promise<JobResult[]> => {
      const hasil: JobResult[] = []
      for (const job of jobs) hasil.push(await jalankan(nama, fungsi, job, log))
      return hasil
    },
  )
  if (cron) await boss.schedule(nama, cron.pola, {}, { tz: cron.zona })
}

/** One job of a batch; its failure is its own. */
async function jalankan(
  nama: string,
  fungsi: FungsiPekerjaan,
  job: Job<Record<string, unknown>>,
  log: Log,
): Promise<JobResult> {
  const percobaan = job.retryCount + 1
  try {
    await fungsi(job.data ?? {}, { id: job.id, nama, percobaan })
    return { id: job.id, status: 'completed' }
  } catch (galat) {
    log.error({ pekerjaan: nama, id: job.id, percobaan, galat }, 'pekerjaan gagal, akan diulang')
    return { id: job.id, status: 'failed', output: { pesan: galat instanceof Error ? galat.name : 'gagal' } }
  }
}

/** Jobs due or running now. */
async function sisa(basisdata: Basisdata): Promise<number> {
  const { rows } = await sql<{ sisa: number }>`
    select count(*)::int as sisa from pgboss.job
     where state = 'active' or (state in ('created', 'retry') and start_after <= now())`.execute(basisdata.db)
  return rows[0]?.sisa ?? 0
}

async function tungguHabis(basisdata: Basisdata, detik: number): Promise<void> {
  const JEDA_MS = 50
  for (let ke = 0; ke < (detik * 1000) / JEDA_MS; ke++) {
    if ((await sisa(basisdata)) === 0) return
    await new Promise((selesai) => setTimeout(selesai, JEDA_MS))
  }
  throw new Error(`Pekerjaan belum habis sesudah ${detik} detik.`)
}
