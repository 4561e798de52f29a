// Baca lapor: reports as they stand, instructions, closings, prints.
import { sql } from 'kysely'
import type { KeadaanLaporan } from '#mesin/laporan-buku.ts'
import type { Db } from '#server/alat/database.ts'

export type BarisLaporan = {
  id: string
  buku: string
  perangkatDaerahId: string
  periode: string
  tenggat: string
  keadaan: Exclude<KeadaanLaporan, 'belum'>
  jumlah: number
  tandaTerima: string | null
  /** Day it left the unit, if it did. */
  disampaikan: string | null
}

/** Reports whose last day lies in the year. */
export async function laporanTahun(db: Db, tahun: number, zona: string): Promise<BarisLaporan[]> {
  const hasil = await sql<BarisLaporan>`
    select l.id, l.buku, l.perangkat_daerah_id as "perangkatDaerahId", l.periode, l.tenggat, l.keadaan, l.jumlah, l.tanda_terima as "tandaTerima",
      (select (max(e.pada) at time zone ${zona})::date from laporan_buku_peristiwa e where e.laporan_id = l.id and e.keadaan = 'disampaikan') as disampaikan
    from laporan_buku l where l.tenggat >= ${`${tahun}-01-01`}::date and l.tenggat < ${`${tahun + 1}-01-01`}::date`.execute(
    db,
  )
  return hasil.rows
}

/** One report, locked for the step about to be taken. */
export async function laporanTerkunci(db: Db, id: string): Promise<BarisLaporan | undefined> {
  const hasil = await sql<BarisLaporan>`
    select id, buku, perangkat_daerah_id as "perangkatDaerahId", periode, tenggat, keadaan, jumlah, tanda_terima as "tandaTerima", null as disampaikan
    from laporan_buku where id = ${id} for update`.execute(db)
  return hasil.rows[0]
}

export async function instruksiBuku(db: Db): Promise<Map<string, { tanggal: string; tenggat: string }[]>> {
  const hasil = await sql<{ buku: string; tanggal: string; tenggat: string }>`
    select buku, tanggal, tenggat from instruksi_buku order by tanggal, id`.execute(db)
  return Map.groupBy(hasil.rows, (b) => b.buku)
}

export type Penutupan = {
  per: string
  jumlah: number
  sidik: string
  ditutupPada: string
  ditutupOleh: string
}

export async function bacaPenutupan(db: Db, buku: string, tahun: number): Promise<Penutupan | undefined> {
  const hasil =
    await sql<Penutupan>`select per, jumlah, sidik, ditutup_pada as "ditutupPada", ditutup_oleh as "ditutupOleh"
    from penutupan_buku where buku = ${buku} and tahun = ${tahun}`.execute(db)
  return hasil.rows[0]
}

export type Cetakan = {
  buku: string
  saring: Record<string, unknown>
  per: string
  jumlah: number
  sidik: string
  dicetakPada: string
}

export async function bacaCetakan(db: Db, kode: string): Promise<Cetakan | undefined> {
  const hasil =
    await sql<Cetakan>`select buku, saring, per, jumlah, sidik, dicetak_pada as "dicetakPada" from cetakan_buku where kode = ${kode}`.execute(
      db,
    )
  return hasil.rows[0]
}

export async function bacaBarisManual(
  db: Db,
  id: string,
): Promise<{ buku: string; hari: string; perangkatDaerahId: string | null } | undefined> {
  const hasil = await sql<{ buku: string; hari: string; perangkatDaerahId: string | null }>`
    select buku, hari, perangkat_daerah_id as "perangkatDaerahId" from baris_buku where id = ${id} for update`.execute(
    db,
  )
  return hasil.rows[0]
}
