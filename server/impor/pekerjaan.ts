// Pekerjaan impor: reading and checking a file, and writing it, outside any request. What was stopped or failed leaves the
// record as it was.
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import type { Basisdata, Db } from '#server/alat/database.ts'
import type { Jobs, Log, PenyimpanBerkas } from '#server/alat/ports.ts'
import { type BarisImpor, bacaSatuImpor } from './baca.ts'
import { BerkasDitolak } from './ditolak.ts'
import { catatImpor, gantiKeadaan, simpanKelompok, ulangPeriksa } from './tulis.ts'
import { bandingkan, hitungHasil } from './tulis-banding.ts'
import { BerubahSementara, bukaGembok, jalankan } from './tulis-jalan.ts'
import { bacaKelompok } from './utas.ts'

export const ANTREAN_PERIKSA = 'impor.periksa'
export const ANTREAN_JALAN = 'impor.jalankan'
const BATAS_DETIK = 1800

export type PerluPekerjaanImpor = {
  basisdata: Basisdata
  berkas: PenyimpanBerkas
  jenis: readonly JenisImpor[]
  kini(): string
  log: Log
  /** Rows written so far by an import that is running in this process. */
  kemajuan: Map<string, number>
}

class Dihentikan extends Error {}
class AdaGalat extends Error {}

const GANGGUAN =
  'Terjadi gangguan saat impor berjalan. Tidak ada data yang berubah; coba jalankan sekali lagi.'
const BERUBAH =
  'Data pegawai berubah sejak pratinjau dibuat. Tidak ada yang ditulis; lihat kembali pratinjaunya, lalu jalankan lagi.'

/** A refusal by a rule of the database: two rows that may not stand together. */
const bentrok = (galat: unknown): boolean => /^2[23]/.test(String((galat as { code?: unknown }).code ?? ''))
const BENTROK =
  'Ada baris yang menurut basis data tidak boleh berdampingan dengan data yang sudah tercatat, misalnya dua jabatan pada hari yang sama. Tidak ada data yang berubah; periksa berkasnya.'

type Bahan = { impor: BarisImpor; jenis: JenisImpor }

async function bahan(p: PerluPekerjaanImpor, id: string, keadaan: string): Promise<Bahan | undefined> {
  const impor = await p.basisdata.baca((db) => bacaSatuImpor(db, id))
  const jenis = p.jenis.find((j) => j.kode === impor?.jenis)
  return impor && jenis && impor.keadaan === keadaan ? { impor, jenis } : undefined
}

const banding = ({ impor, jenis }: Bahan) => ({
  id: impor.id,
  jenis,
  peta: impor.pilihan.peta ?? {},
  perangkatDaerahId: impor.perangkatDaerahId,
})

/** Reads the file into checked rows and holds them against the record. */
export async function periksaBerkas(p: PerluPekerjaanImpor, id: string): Promise<void> {
  const b = await bahan(p, id, 'memeriksa')
  if (!b) return
  const { basisdata } = p
  const gagal = (pesan: string) =>
    basisdata.transaksi((db) => gantiKeadaan(db, id, ['memeriksa'], { keadaan: 'gagal', pesan }))
  try {
    await basisdata.transaksi((db) => ulangPeriksa(db, id))
    const { lembar = 0, barisJudul = 1, peta = {} } = b.impor.pilihan
    for await (const k of bacaKelompok(await p.berkas.baca(b.impor.sidik), {
      jenis: b.jenis,
      lembar,
      barisJudul,
      peta,
    }))
      if (!(await basisdata.transaksi((db) => simpanKelompok(db, id, k)))) return
    await basisdata.transaksi(async (db) => {
      await bukaGembok(db)
      await bandingkan(db, banding(b))
      const jumlah = await hitungHasil(db, id)
      await gantiKeadaan(db, id, ['memeriksa'], { keadaan: 'siap', jumlah })
    })
  } catch (galat) {
    if (galat instanceof BerkasDitolak) await gagal(`${galat.tolak.sebab} ${galat.tolak.saran}`)
    else {
      p.log.error({ galat, impor: id }, 'pemeriksaan impor gagal')
      await gagal(GANGGUAN)
    }
  }
}

async function tulisSemua(p: PerluPekerjaanImpor, db: Db, b: Bahan): Promise<void> {
  const { id } = b.impor
  await bukaGembok(db, id)
  const kini = await bacaSatuImpor(db, id)
  if (kini?.keadaan !== 'menjalankan') throw new Dihentikan()
  await bandingkan(db, banding(b))
  const jumlah = await hitungHasil(db, id)
  const sebelum = b.impor.jumlah
  if (jumlah.galat !== sebelum.galat || jumlah.berubah !== sebelum.berubah) throw new AdaGalat()
  await jalankan(db, {
    id,
    jenis: b.jenis,
    kini: p.kini(),
    maju: async (baris) => {
      p.kemajuan.set(id, baris)
      if ((await bacaSatuImpor(db, id))?.keadaan !== 'menjalankan') throw new Dihentikan()
    },
  })
  const pada = p.kini()
  if (!(await gantiKeadaan(db, id, ['menjalankan'], { keadaan: 'selesai', selesaiPada: pada, jumlah })))
    throw new Dihentikan()
  await catatImpor(db, {
    akunId: b.impor.akunId,
    aksi: 'impor.selesai',
    objekId: id,
    pada,
    rincian: { jenis: b.jenis.kode, cara: b.impor.cara, ...jumlah },
  })
}

/** Writes a checked import in one transaction: all of it, or nothing. */
export async function jalankanTulis(p: PerluPekerjaanImpor, id: string): Promise<void> {
  const b = await bahan(p, id, 'menjalankan')
  if (!b) return
  const kembali = (keadaan: string, pesan: string) =>
    p.basisdata.transaksi((db) => gantiKeadaan(db, id, ['menjalankan'], { keadaan, pesan }))
  try {
    await p.basisdata.transaksi((db) => tulisSemua(p, db, b))
  } catch (galat) {
    if (galat instanceof AdaGalat || galat instanceof BerubahSementara) {
      await p.basisdata.transaksi(async (db) => {
        await bukaGembok(db)
        await bandingkan(db, banding(b))
        const jumlah = await hitungHasil(db, id)
        await gantiKeadaan(db, id, ['menjalankan'], { keadaan: 'siap', pesan: BERUBAH, jumlah })
      })
    } else if (bentrok(galat)) await kembali('gagal', BENTROK)
    else if (!(galat instanceof Dihentikan)) {
      p.log.error({ galat, impor: id }, 'impor gagal')
      await kembali('gagal', GANGGUAN)
    }
  } finally {
    p.kemajuan.delete(id)
  }
}

/** Declares the two queues; before the queue starts. */
export function kerjakanImpor(p: PerluPekerjaanImpor, jobs: Jobs): void {
  const pilihan = { serentak: 1, ulang: 1, batasDetik: BATAS_DETIK }
  jobs.kerjakan(ANTREAN_PERIKSA, (data) => periksaBerkas(p, String(data.imporId)), pilihan)
  jobs.kerjakan(ANTREAN_JALAN, (data) => jalankanTulis(p, String(data.imporId)), pilihan)
}
