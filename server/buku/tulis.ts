// Tulis buku: rows by hand, reports, instructions, closings, prints.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Db } from '#server/alat/database.ts'

export type BarisManual = {
  buku: string
  hari: string
  pegawaiId: string | null
  perangkatDaerahId: string | null
  sel: Record<string, string | number | null>
  alasan: string
  olehAkun: string
  kini: string
}

export async function sisipBaris(db: Db, b: BarisManual): Promise<string> {
  const id = uuid()
  await sql`insert into baris_buku (id, buku, hari, pegawai_id, perangkat_daerah_id, sel, alasan, dibuat_oleh, dibuat_pada)
    values (${id}, ${b.buku}, ${b.hari}::date, ${b.pegawaiId}, ${b.perangkatDaerahId}, ${JSON.stringify(b.sel)}::jsonb, ${b.alasan},
      ${b.olehAkun}, ${b.kini}::timestamptz)`.execute(db)
  return id
}

/** False when the row was cancelled before. */
export async function batalkanBarisBuku(
  db: Db,
  o: { id: string; alasan: string; olehAkun: string; kini: string },
): Promise<boolean> {
  const hasil = await sql<{
    id: string
  }>`update baris_buku set dibatalkan_oleh = ${o.olehAkun}, dibatalkan_pada = ${o.kini}::timestamptz,
    alasan_batal = ${o.alasan} where id = ${o.id} and dibatalkan_pada is null returning id`.execute(db)
  return hasil.rows.length === 1
}

export type LaporanBaru = {
  buku: string
  perangkatDaerahId: string
  periode: string
  tenggat: string
  per: string
  jumlah: number
  sidik: string
  kini: string
}

/** A report drawn up, or drawn up anew while it is still with the unit. */
export async function simpanLaporan(db: Db, l: LaporanBaru): Promise<string> {
  const hasil = await sql<{ id: string }>`
    insert into laporan_buku (id, buku, perangkat_daerah_id, periode, tenggat, keadaan, per, jumlah, sidik, dibuat_pada)
    values (${uuid()}, ${l.buku}, ${l.perangkatDaerahId}, ${l.periode}::date, ${l.tenggat}::date, 'disusun', ${l.per}::date, ${l.jumlah},
      ${l.sidik}, ${l.kini}::timestamptz)
    on conflict (buku, perangkat_daerah_id, periode) do update set keadaan = 'disusun', per = excluded.per, jumlah = excluded.jumlah,
      sidik = excluded.sidik returning id`.execute(db)
  const id = hasil.rows[0]?.id
  if (id === undefined) throw new Error('Laporan buku tidak tersimpan')
  return id
}

export type PeristiwaLaporan = {
  laporanId: string
  keadaan: string
  akunId: string
  nama: string
  jabatan: string | null
  catatan: string | null
  kini: string
}

/** Moves the report and writes who did it; `tandaTerima` is set once, at the BKPSDM's desk. */
export async function catatLangkahLaporan(
  db: Db,
  p: PeristiwaLaporan,
  tandaTerima: string | null,
): Promise<void> {
  await sql`update laporan_buku set keadaan = ${p.keadaan}, tanda_terima = coalesce(tanda_terima, ${tandaTerima}) where id = ${p.laporanId}`.execute(
    db,
  )
  await sql`insert into laporan_buku_peristiwa (laporan_id, urut, keadaan, akun_id, nama, jabatan, catatan, pada)
    select ${p.laporanId}, coalesce(max(urut), 0) + 1, ${p.keadaan}, ${p.akunId}, ${p.nama}, ${p.jabatan}, ${p.catatan}, ${p.kini}::timestamptz
    from laporan_buku_peristiwa where laporan_id = ${p.laporanId}`.execute(db)
}

export async function sisipInstruksi(
  db: Db,
  o: { buku: string; nomor: string; tanggal: string; tenggat: string; olehAkun: string; kini: string },
): Promise<string> {
  const id = uuid()
  await sql`insert into instruksi_buku (id, buku, nomor, tanggal, tenggat, dibuat_oleh, dibuat_pada)
    values (${id}, ${o.buku}, ${o.nomor}, ${o.tanggal}::date, ${o.tenggat}::date, ${o.olehAkun}, ${o.kini}::timestamptz)`.execute(
    db,
  )
  return id
}

/** False when the year was closed before. */
export async function sisipPenutupan(
  db: Db,
  o: { buku: string; tahun: number; per: string; jumlah: number; sidik: string; oleh: string; kini: string },
): Promise<boolean> {
  const hasil = await sql<{
    buku: string
  }>`insert into penutupan_buku (buku, tahun, per, jumlah, sidik, ditutup_oleh, ditutup_pada)
    values (${o.buku}, ${o.tahun}, ${o.per}::date, ${o.jumlah}, ${o.sidik}, ${o.oleh}, ${o.kini}::timestamptz)
    on conflict do nothing returning buku`.execute(db)
  return hasil.rows.length === 1
}

export async function sisipCetakan(
  db: Db,
  o: {
    kode: string
    buku: string
    saring: object
    per: string
    jumlah: number
    sidik: string
    olehAkun: string
    kini: string
  },
): Promise<void> {
  await sql`insert into cetakan_buku (kode, buku, saring, per, jumlah, sidik, dicetak_oleh, dicetak_pada)
    values (${o.kode}, ${o.buku}, ${JSON.stringify(o.saring)}::jsonb, ${o.per}::date, ${o.jumlah}, ${o.sidik}, ${o.olehAkun}, ${o.kini}::timestamptz)`.execute(
    db,
  )
}
