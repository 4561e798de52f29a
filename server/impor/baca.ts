// Baca impor: imports, their previews and errors.
import { sql } from 'kysely'
import type { Peta } from '#mesin/impor-peta.ts'
import type { Db } from '#server/alat/database.ts'
import type { LembarCuplik } from './pekerja.ts'
import type { JumlahImpor } from './tulis-banding.ts'

export type Keadaan =
  | 'dipetakan'
  | 'memeriksa'
  | 'siap'
  | 'menjalankan'
  | 'selesai'
  | 'gagal'
  | 'berhenti'
  | 'dibatalkan'

export type BarisImpor = {
  id: string
  jenis: string
  perangkatDaerahId: string | null
  perangkatDaerah: string | null
  namaBerkas: string
  sidik: string
  ukuran: number
  format: 'xlsx' | 'csv'
  lembar: LembarCuplik[]
  pilihan: { lembar?: number; barisJudul?: number; peta?: Peta }
  keadaan: Keadaan
  cara: 'utuh' | 'sebagian' | null
  maju: number
  jumlah: Partial<JumlahImpor>
  pesan: string | null
  akunId: string
  oleh: string
  dibuatPada: string
  selesaiPada: string | null
  alasanBatal: string | null
}

const KOLOM = sql`i.id, i.jenis, i.perangkat_daerah_id as "perangkatDaerahId", o.nama as "perangkatDaerah", i.nama_berkas as "namaBerkas",
  i.sidik, i.ukuran, i.format, i.pilihan, i.keadaan, i.cara, i.maju, i.jumlah, i.pesan, i.dibuat_oleh as "akunId",
  i.nama as oleh, i.dibuat_pada as "dibuatPada", i.selesai_pada as "selesaiPada", i.alasan_batal as "alasanBatal"`

export async function bacaSatuImpor(db: Db, id: string): Promise<BarisImpor | undefined> {
  const hasil =
    await sql<BarisImpor>`select ${KOLOM}, i.lembar from impor i left join perangkat_daerah o on o.id = i.perangkat_daerah_id
    where i.id = ${id}`.execute(db)
  return hasil.rows[0]
}

/** Imports of one perangkat daerah (null: all), newest first. */
export async function daftarImporLalu(
  db: Db,
  o: { perangkatDaerahId: string | null; halaman: number; ukuran: number },
): Promise<{ baris: Omit<BarisImpor, 'lembar'>[]; jumlah: number }> {
  const syarat = o.perangkatDaerahId ? sql`i.perangkat_daerah_id = ${o.perangkatDaerahId}::uuid` : sql`true`
  const hasil = await sql<Omit<BarisImpor, 'lembar'> & { banyak: number }>`
    select ${KOLOM}, count(*) over ()::int as banyak from impor i left join perangkat_daerah o on o.id = i.perangkat_daerah_id
    where ${syarat} order by i.dibuat_pada desc, i.id desc limit ${o.ukuran} offset ${(o.halaman - 1) * o.ukuran}`.execute(
    db,
  )
  return { baris: hasil.rows, jumlah: hasil.rows[0]?.banyak ?? 0 }
}

export type BarisGalat = {
  baris: number
  sel: string
  kolom: string
  pesan: string
  sifat: 'galat' | 'peringatan'
}

/** Errors first, then warnings, by row. */
export async function bacaGalat(db: Db, id: string, paling: number): Promise<BarisGalat[]> {
  const hasil =
    await sql<BarisGalat>`select baris, sel, kolom, pesan, sifat from impor_galat where impor_id = ${id}
    order by sifat, baris, id limit ${paling}`.execute(db)
  return hasil.rows
}

export type BarisContoh = {
  baris: number
  hasil: 'baru' | 'berubah' | 'sama'
  nilai: Record<string, string | null>
  pegawaiId: string | null
  nama: string | null
  lama: Record<string, unknown> | null
}

/** The first rows that would be written, changed ones before new ones, each with the row it would change. */
export async function bacaContoh(db: Db, id: string, tabel: string, paling: number): Promise<BarisContoh[]> {
  const hasil = await sql<BarisContoh>`
    select b.baris, b.hasil, b.nilai, p.id as "pegawaiId", p.nama_lengkap as nama, to_jsonb(l) as lama
    from (select * from impor_baris where impor_id = ${id} and hasil in ('berubah', 'baru')
      order by hasil desc, baris limit ${paling}) b
    left join pegawai p on p.id = b.pegawai_id left join ${sql.table(tabel)} l on l.id = b.lama_id
    order by b.hasil desc, b.baris`.execute(db)
  return hasil.rows
}

/** The map this account used for files with these headings; undefined when never. */
export async function bacaPeta(
  db: Db,
  o: { akunId: string; jenis: string; sidikJudul: string },
): Promise<Peta | undefined> {
  const hasil = await sql<{ peta: Peta }>`select peta from impor_peta
    where akun_id = ${o.akunId} and jenis = ${o.jenis} and sidik_judul = ${o.sidikJudul}`.execute(db)
  return hasil.rows[0]?.peta
}
