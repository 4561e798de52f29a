// Rows of the archive. The bytes lie under their sha-256; a new version is a new row that points at the old one.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type ArsipBaru = {
  id: string
  /** Null for a document that belongs to no one person (a covering letter). */
  pegawaiId: string | null
  jenisDokumen: string
  kelompok: number
  judul: string
  nomor?: string | null
  tanggal?: string | null
  sidik: string
  ukuran: number
  tipe: string
  versi?: number
  menggantikanId?: string | null
  sumber: 'unggah' | 'produk' | 'pindai' | 'benih'
  usulanId?: string | null
  tersembunyi?: boolean
  dibuatOleh: string
  pada: string
  pindai?: 'tanpa-pemindai' | 'bersih' | 'menunggu'
  /** sha-256 as it came, when something was taken out. */
  sidikAsal?: string | null
  dibersihkan?: readonly string[]
  halaman?: number | null
}

/** Adds one document to the archive. */
export async function simpanArsip(db: Db, a: ArsipBaru): Promise<void> {
  await sql`
    insert into arsip (id, pegawai_id, jenis_dokumen, kelompok, judul, nomor, tanggal, sidik, ukuran, tipe, versi,
      menggantikan_id, sumber, usulan_id, tersembunyi, dibuat_oleh, dibuat_pada, pindai, sidik_asal, dibersihkan, halaman)
    values (${a.id}, ${a.pegawaiId}, ${a.jenisDokumen}, ${a.kelompok}, ${a.judul}, ${a.nomor ?? null}, ${a.tanggal ?? null}::date,
      ${a.sidik}, ${a.ukuran}, ${a.tipe}, ${a.versi ?? 1}, ${a.menggantikanId ?? null}::uuid, ${a.sumber},
      ${a.usulanId ?? null}::uuid, ${a.tersembunyi ?? false}, ${a.dibuatOleh}, ${a.pada}::timestamptz,
      ${a.pindai ?? 'tanpa-pemindai'}, ${a.sidikAsal ?? null}, ${[...(a.dibersihkan ?? [])]}::text[], ${a.halaman ?? null})`.execute(
    db,
  )
}

/** Opens the products of a case to their owner, at the electronic hand-over (Perwali Kediri 80/2021 Pasal 12 huruf d). */
export async function tampakkanProduk(db: Db, usulanId: string): Promise<void> {
  await sql`update arsip set tersembunyi = false where usulan_id = ${usulanId} and tersembunyi and (sumber = 'produk'
    or id in (select arsip_id from naskah where usulan_id = ${usulanId} and keadaan = 'ditandatangani'))`.execute(
    db,
  )
}
