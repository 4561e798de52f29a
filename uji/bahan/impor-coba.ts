// Impor coba: the room of import on the small town: files in, checked and written by its own jobs, as one officer or another.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { impor as jenis, peran } from '#ketentuan/daftar.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { adalahTolak } from '#mesin/tolak.ts'
import { berkasDisk } from '#server/alat/files.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { lihatImpor } from '#server/impor/lihat.ts'
import { jalankanTulis, type PerluPekerjaanImpor, periksaBerkas } from '#server/impor/pekerjaan.ts'
import { batalkanImpor, hentikan, jalankanImpor, periksa, unggah } from '#server/impor/tindak.ts'
import { bukaKotaKecil, HARI, KINI, type NamaOrang } from './kota-kecil.ts'

const P = { peran, jenis }

/** Opens everything; `tutup` throws it away. */
export async function bukaImporCoba() {
  const kota = await bukaKotaKecil()
  const folder = mkdtempSync(join(tmpdir(), 'padu-impor-'))
  const log = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (r: object) => {
      throw new Error(JSON.stringify(r))
    },
  }
  const kerja: PerluPekerjaanImpor = {
    basisdata: kota.basisdata,
    berkas: berkasDisk(join(folder, 'berkas')),
    jenis,
    kini: () => KINI,
    log,
    kemajuan: new Map(),
  }
  const baris = await sql<{ nama: string; nip: string }>`select nama, nip from pegawai`.execute(
    kota.basisdata.db,
  )
  const nip = Object.fromEntries(baris.rows.map((b) => [b.nama, b.nip]))
  const tindak = buatTindak(kota, kerja, folder)
  return {
    kota,
    kerja,
    nip,
    ...tindak,
    ...buatSesudah(kota, tindak),
    tutup: async () => {
      await kota.tutup()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type ImporCoba = Awaited<ReturnType<typeof bukaImporCoba>>

function buatTindak(
  kota: Awaited<ReturnType<typeof bukaKotaKecil>>,
  kerja: PerluPekerjaanImpor,
  folder: string,
) {
  /** As a request does: a refusal rolls its transaction back. */
  async function dengan<T>(siapa: NamaOrang, f: (ctx: Ctx) => Promise<T>): Promise<T> {
    let hasil: T | undefined
    class Gulung extends Error {}
    try {
      return await kota.basisdata.transaksi(async (db) => {
        const alat = { berkas: kerja.berkas, jobs: { kirim: async () => undefined } }
        hasil = await f({ db, kini: KINI, hari: HARI, siapa: kota.pelaku(siapa), alat } as unknown as Ctx)
        if (adalahTolak(hasil)) throw new Gulung()
        return hasil
      })
    } catch (galat) {
      if (galat instanceof Gulung) return hasil as T
      throw galat
    }
  }
  let ke = 0
  async function kirim(siapa: NamaOrang, kode: string, isi: string | Uint8Array) {
    ke += 1
    const jalur = join(folder, `u${ke}`)
    writeFileSync(jalur, isi)
    const unggahan = { jalur, nama: 'berkas.csv', tipe: '', ukuran: 1, sidik: '' }
    return dengan(siapa, (ctx) => unggah(P, ctx, { jenis: kode, unggahan }))
  }
  const lihatMentah = (siapa: NamaOrang, id: string) =>
    dengan(siapa, (ctx) => lihatImpor(P, ctx, id, new Map()))
  async function lihat(siapa: NamaOrang, id: string) {
    const i = await lihatMentah(siapa, id)
    if (adalahTolak(i)) throw new Error(JSON.stringify(i))
    return i
  }
  async function periksaTebakan(siapa: NamaOrang, id: string) {
    const { pilihan } = await lihat(siapa, id)
    const j = await dengan(siapa, (ctx) => periksa(P, ctx, { id, ...pilihan }))
    if (!adalahTolak(j)) await periksaBerkas(kerja, id)
    return j
  }
  /** Uploads and checks with the guessed map. */
  async function siapkan(siapa: NamaOrang, kode: string, isi: string | Uint8Array) {
    const u = await kirim(siapa, kode, isi)
    if (!('id' in u)) throw new Error(JSON.stringify(u))
    const j = await periksaTebakan(siapa, u.id)
    if (adalahTolak(j)) throw new Error(JSON.stringify(j))
    return u.id
  }
  const mulai = (siapa: NamaOrang, id: string, cara: 'utuh' | 'sebagian' = 'utuh') =>
    dengan(siapa, (ctx) => jalankanImpor(P, ctx, { id, cara }))
  async function jalan(siapa: NamaOrang, id: string, cara: 'utuh' | 'sebagian' = 'utuh') {
    const j = await mulai(siapa, id, cara)
    if (!adalahTolak(j)) await jalankanTulis(kerja, id)
    return j
  }
  return { dengan, kirim, lihat, lihatMentah, siapkan, mulai, jalan, periksaTebakan }
}

/** Acts after the run, and what stands in a history now. */
function buatSesudah(
  { basisdata: { db } }: Awaited<ReturnType<typeof bukaKotaKecil>>,
  { dengan, periksaTebakan, jalan }: ReturnType<typeof buatTindak>,
) {
  /** Check and run of an uploaded file, all or nothing; the refusal when there was one. */
  async function lanjut(siapa: NamaOrang, id: string): Promise<Tolak | undefined> {
    const p = await periksaTebakan(siapa, id)
    const j = adalahTolak(p) ? p : await jalan(siapa, id)
    return adalahTolak(j) ? j : undefined
  }
  const henti = (siapa: NamaOrang, id: string) => dengan(siapa, (ctx) => hentikan(P, ctx, id))
  const batal = (siapa: NamaOrang, id: string) =>
    dengan(siapa, (ctx) => batalkanImpor(P, ctx, { id, alasan: 'Bukan berkas yang benar' }))
  const hidup = async (tabel: string, nama: string) =>
    (
      await sql<
        Record<string, unknown>
      >`select r.* from ${sql.table(tabel)} r join pegawai p on p.id = r.pegawai_id
    where p.nama = ${nama} and r.dikoreksi_oleh is null order by r.id`.execute(db)
    ).rows
  const sidikTabel = async (tabel: string) =>
    (
      await sql<{
        s: string
      }>`select md5(string_agg(t::text, '|' order by t::text)) as s from ${sql.table(tabel)} t`.execute(db)
    ).rows[0]?.s
  return { lanjut, henti, batal, hidup, sidikTabel }
}
