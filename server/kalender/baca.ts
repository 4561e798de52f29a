// What the calendar page shows: one year's days, the years entered, the spans of force majeure.
import { sql } from 'kysely'
import type { HariLibur } from '#mesin/bentuk-fakta.ts'
import type { Db } from '#server/alat/database.ts'

export type TahunLibur = { tahun: number; dasar: string; perluVerifikasi: string | null }
export type BarisKahar = {
  id: string
  nomor: string
  tanggal: string
  mulai: string
  sampai: string | null
  nomorAkhir: string | null
  alasan: string
}

/** Years whose decree was entered, oldest first. */
export async function tahunTersedia(db: Db): Promise<TahunLibur[]> {
  const hasil = await sql<TahunLibur>`select tahun, dasar, perlu_verifikasi as "perluVerifikasi"
    from tahun_libur order by tahun`.execute(db)
  return hasil.rows
}

/** Days off of one year in order. */
export async function liburTahun(db: Db, tahun: number): Promise<HariLibur[]> {
  const hasil = await sql<HariLibur>`select tanggal::text as tanggal, nama, jenis, dasar from hari_libur
    where tanggal >= make_date(${tahun}::int, 1, 1) and tanggal <= make_date(${tahun}::int, 12, 31) order by tanggal`.execute(
    db,
  )
  return hasil.rows
}

/** One day off, or undefined. */
export async function satuLibur(db: Db, tanggal: string): Promise<HariLibur | undefined> {
  const hasil = await sql<HariLibur>`select tanggal::text as tanggal, nama, jenis, dasar from hari_libur
    where tanggal = ${tanggal}::date`.execute(db)
  return hasil.rows[0]
}

const kolomKahar = sql`id, nomor, tanggal::text as tanggal, mulai::text as mulai, sampai::text as sampai,
  nomor_akhir as "nomorAkhir", alasan`

/** Spans of force majeure, newest first. */
export async function daftarKahar(db: Db): Promise<BarisKahar[]> {
  return (await sql<BarisKahar>`select ${kolomKahar} from kahar order by mulai desc`.execute(db)).rows
}

/** A span that shares a day with the given one. */
export async function kaharBertumpuk(
  db: Db,
  mulai: string,
  sampai: string | null,
): Promise<BarisKahar | undefined> {
  const hasil = await sql<BarisKahar>`select ${kolomKahar} from kahar
    where daterange(mulai, sampai, '[]') && daterange(${mulai}::date, ${sampai}::date, '[]') limit 1`.execute(
    db,
  )
  return hasil.rows[0]
}

/** One span, locked for the rest of the transaction. */
export async function kunciKahar(db: Db, id: string): Promise<BarisKahar | undefined> {
  const hasil = await sql<BarisKahar>`select ${kolomKahar} from kahar where id = ${id} for update`.execute(db)
  return hasil.rows[0]
}
