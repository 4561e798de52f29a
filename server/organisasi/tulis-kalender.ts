// Writes of the calendar: holidays that came with the installed code lists, added once and never changed from there again.
import { sql } from 'kysely'
import type { HariLibur } from '#mesin/bentuk-fakta.ts'
import type { Db } from '#server/alat/database.ts'

/** Adds days and years that the calendar does not have yet; what an administrator changed stays as it is. */
export async function lengkapiLibur(
  db: Db,
  libur: readonly HariLibur[],
  tahun: readonly number[],
): Promise<void> {
  for (const t of tahun) {
    const wakil = libur.find((l) => l.tanggal.startsWith(`${t}-`))
    await sql`insert into tahun_libur (tahun, dasar, perlu_verifikasi)
      values (${t}, ${wakil?.dasar ?? '-'}, ${wakil?.perluVerifikasi ?? null}) on conflict do nothing`.execute(
      db,
    )
  }
  if (libur.length === 0) return
  const baris = libur.map((l) => sql`(${l.tanggal}::date, ${l.nama}, ${l.jenis}, ${l.dasar})`)
  await sql`insert into hari_libur (tanggal, nama, jenis, dasar) values ${sql.join(baris)} on conflict do nothing`.execute(
    db,
  )
}
