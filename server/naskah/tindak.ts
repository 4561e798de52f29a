// Tindak: the life of a letter in the database, always inside the caller's transaction. Composing and signing bytes
// happen outside (rupa.ts, pengesahan/), so that no transaction waits for a PDF or a network.
import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import type { Penandatangan } from '#ketentuan/naskah/surat-kgb.ts'
import type { Moda, Saat, Tanggal } from '#mesin/bentuk.ts'
import type { Db } from '../alat/database.ts'
import { buatKodeCek } from './kode-cek.ts'
import { lepasNomor, type Nomor, pakaiNomor, pesanNomor } from './tulis-nomor.ts'

export type Konsep = { naskahId: string; sidikData: string; kodeCek: string }

export type PermintaanKonsep = {
  usulanId: string
  jenis: 'produk' | 'penolakan'
  /** Template file in ketentuan/naskah, e.g. 'surat-kgb.typ'. */
  templat: string
  /** Prefix of the check code, e.g. 'KGB'. */
  awalan: string
  data: Record<string, unknown>
  moda: Moda[]
  kini: Saat
  hari: Tanggal
}

/** JSON with keys in order, so that equal data has an equal fingerprint. */
export function jsonBaku(nilai: unknown): string {
  if (Array.isArray(nilai)) return `[${nilai.map(jsonBaku).join(',')}]`
  if (nilai === null || typeof nilai !== 'object') return JSON.stringify(nilai) ?? 'null'
  const isi = Object.entries(nilai).filter(([, v]) => v !== undefined)
  return `{${isi
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${JSON.stringify(k)}:${jsonBaku(v)}`)
    .join(',')}}`
}

export const sidikTeks = (teks: string): string => createHash('sha256').update(teks).digest('hex')

/** Writes a new draft; a living draft of the same kind falls, and its number is released. */
export async function susunKonsep(db: Db, p: PermintaanKonsep): Promise<Konsep> {
  await gugurkanKonsep(db, p, 'Naskah disusun ulang.')
  const sidikData = sidikTeks(jsonBaku(p.data))
  const kodeCek = buatKodeCek(p.awalan, Number(p.hari.slice(0, 4)))
  const id = uuid()
  await db
    .insertInto('naskah')
    .values({
      id,
      usulan_id: p.usulanId,
      jenis: p.jenis,
      templat: p.templat,
      data: JSON.stringify(p.data),
      sidik_data: sidikData,
      keadaan: 'konsep',
      moda: p.moda,
      kode_cek: kodeCek,
      dibuat_pada: p.kini,
    })
    .execute()
  return { naskahId: id, sidikData, kodeCek }
}

/** The draft falls because the case went back (readings A-09); signed letters are never touched here. */
export async function gugurkanKonsep(
  db: Db,
  p: { usulanId: string; jenis: 'produk' | 'penolakan'; hari: Tanggal },
  alasan: string,
): Promise<void> {
  const hidup = await db
    .selectFrom('naskah')
    .select('id')
    .where('usulan_id', '=', p.usulanId)
    .where('jenis', '=', p.jenis)
    .where('keadaan', 'in', ['konsep', 'bernomor', 'dicetak'])
    .forUpdate()
    .execute()
  for (const { id } of hidup) {
    await lepasNomor(db, id, p.hari, alasan)
    await db
      .updateTable('naskah')
      .set({ keadaan: 'gugur', nomor_teks: null, alasan_tidak_berlaku: alasan })
      .where('id', '=', id)
      .execute()
  }
}

export type Penomoran = {
  usulanId: string
  jenis: 'produk' | 'penolakan'
  /** Code of the series (mesin/nomor.ts, seriUntuk). */
  buku: string
  format: string
  tahunan?: boolean | undefined
  hari: Tanggal
  kini: Saat
}

export type NaskahBernomor = { naskahId: string; nomor: Nomor; sidikData: string; kodeCek: string }

/** Reserves a number for the living draft and dates it; asked again it answers the same number. */
export async function nomoriKonsep(db: Db, p: Penomoran): Promise<NaskahBernomor | undefined> {
  const n = await db
    .selectFrom('naskah')
    .select(['id', 'keadaan', 'sidik_data', 'kode_cek', 'tanggal'])
    .where('usulan_id', '=', p.usulanId)
    .where('jenis', '=', p.jenis)
    .where('keadaan', 'in', ['konsep', 'bernomor', 'dicetak'])
    .forUpdate()
    .executeTakeFirst()
  if (!n) return undefined
  // A printed sheet already carries number and date; they must not move under the wet signature.
  const hari = n.keadaan === 'dicetak' && n.tanggal !== null ? n.tanggal : p.hari
  const { buku, format, tahunan, kini } = p
  const nomor = await pesanNomor(db, { naskahId: n.id, buku, hari, format, tahunan, kini })
  const keadaan = n.keadaan === 'dicetak' ? 'dicetak' : 'bernomor'
  await db
    .updateTable('naskah')
    .set({ keadaan, nomor_teks: nomor.teks, tanggal: hari })
    .where('id', '=', n.id)
    .execute()
  return { naskahId: n.id, nomor, sidikData: n.sidik_data, kodeCek: n.kode_cek }
}

/** Printed on special paper before the wet signature: from now on number and date are fixed on the sheet. */
export async function catatCetak(db: Db, p: Penomoran): Promise<NaskahBernomor | undefined> {
  const n = await nomoriKonsep(db, p)
  if (n) await db.updateTable('naskah').set({ keadaan: 'dicetak' }).where('id', '=', n.naskahId).execute()
  return n
}

/**
 * Is the letter still the one that was composed? False when it was signed, fell, or got another number or date since: what
 * is printed would then differ from the register.
 */
export async function masihDipegang(
  db: Db,
  p: { naskahId: string; nomor: string; tanggal: Tanggal | null },
): Promise<boolean> {
  const n = await db
    .selectFrom('naskah')
    .select(['keadaan', 'nomor_teks', 'tanggal'])
    .where('id', '=', p.naskahId)
    .forUpdate()
    .executeTakeFirst()
  const hidup = n?.keadaan === 'bernomor' || n?.keadaan === 'dicetak'
  return hidup && n.nomor_teks === p.nomor && n.tanggal === p.tanggal
}

/**
 * Signing of this letter failed or was refused: back to draft, the number free again (a printed sheet keeps its number).
 * `nomor` is the one the failed try held; a later try may hold another by now, which is left alone.
 */
export async function batalTanda(
  db: Db,
  naskahId: string,
  nomor: string,
  hari: Tanggal,
  alasan: string,
): Promise<void> {
  const n = await db
    .selectFrom('naskah')
    .select(['keadaan', 'nomor_teks'])
    .where('id', '=', naskahId)
    .forUpdate()
    .executeTakeFirst()
  if (n?.keadaan !== 'bernomor' || n.nomor_teks !== nomor) return
  await lepasNomor(db, naskahId, hari, alasan)
  await db
    .updateTable('naskah')
    .set({ keadaan: 'konsep', nomor_teks: null, tanggal: null })
    .where('id', '=', naskahId)
    .execute()
}

/** One signature on a letter, with the signature block as it stands on the paper. */
export type TandaNaskah = {
  pegawaiId: string
  nama: string
  jabatan: string
  instrumen: string
  moda: Moda
  pada: Saat
  blok: Penandatangan
}

export type CatatTanda = {
  naskahId: string
  arsipId: string
  sidik: string
  penandatangan: TandaNaskah[]
  hasilPeriksa: unknown
  kini: Saat
}

/**
 * One signature mode is done: its signer, the bytes (signed PDF or scan) and their fingerprint are kept and the number is
 * used for good. The letter counts as signed when every mode of the product is there; the signed PDF stays its master.
 */
export async function catatTanda(db: Db, p: CatatTanda): Promise<{ lengkap: boolean }> {
  const n = await db
    .selectFrom('naskah')
    .select(['moda', 'penandatangan', 'arsip_id', 'sidik'])
    .where('id', '=', p.naskahId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const sebelum = (n.penandatangan as CatatTanda['penandatangan'] | null) ?? []
  const semua = [
    ...sebelum.filter((t) => !p.penandatangan.some((b) => b.moda === t.moda)),
    ...p.penandatangan,
  ]
  const lengkap = n.moda.every((m) => semua.some((t) => t.moda === m))
  const induk = p.penandatangan.some((t) => t.moda === 'elektronik') || n.arsip_id === null
  if (sebelum.length === 0) await pakaiNomor(db, p.naskahId, p.kini)
  await db
    .updateTable('naskah')
    .set({
      penandatangan: JSON.stringify(semua),
      ...(induk
        ? { arsip_id: p.arsipId, sidik: p.sidik, hasil_periksa: JSON.stringify(p.hasilPeriksa ?? null) }
        : {}),
      ...(lengkap ? { keadaan: 'ditandatangani', ditandatangani_pada: p.kini } : {}),
    })
    .where('id', '=', p.naskahId)
    .execute()
  return { lengkap }
}
