// Forward-only migrations: numbered plain SQL files, each in its own transaction, never changed once applied.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Basisdata } from './database.ts'

export const FOLDER_MIGRASI = join(import.meta.dirname, '../migrasi')

export type BerkasMigrasi = { nomor: number; nama: string; sidik: string; teks: string }

/** Files are missing, changed, or out of order. `message` is one line for the administrator. */
export class GalatMigrasi extends Error {}

const POLA_NAMA = /^(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.sql$/
/** Any fixed number: two processes starting on one PostgreSQL wait for each other. */
const KUNCI_MIGRASI = 7_234_001

/** Reads the numbered files of a folder in order. Throws GalatMigrasi on a wrong name or a doubled number. */
export function bacaMigrasi(folder: string = FOLDER_MIGRASI): BerkasMigrasi[] {
  const daftar = readdirSync(folder)
    .filter((nama) => nama.endsWith('.sql'))
    .sort()
    .map((nama) => {
      const nomor = POLA_NAMA.exec(nama)?.[1]
      if (!nomor) throw new GalatMigrasi(`Nama berkas migrasi ${nama} salah: pakai 0001-nama.sql.`)
      const teks = readFileSync(join(folder, nama), 'utf8')
      return { nomor: Number(nomor), nama, sidik: sidikMigrasi(teks), teks }
    })
  daftar.forEach((m, i) => {
    if (daftar[i - 1]?.nomor === m.nomor) throw new GalatMigrasi(`Nomor migrasi ${m.nama} dipakai dua kali.`)
  })
  return daftar
}

/** Line endings do not count, so a checkout on another system does not look like a change. */
function sidikMigrasi(teks: string): string {
  return createHash('sha256').update(teks.replaceAll('\r\n', '\n')).digest('hex')
}

/** One fingerprint over all files: names the cached test database. */
export function sidikSemua(daftar: BerkasMigrasi[]): string {
  return createHash('sha256')
    .update(daftar.map((m) => `${m.nama} ${m.sidik}`).join('\n'))
    .digest('hex')
}

/**
 * Applies what is not yet applied, in order; returns the names applied now.
 * Throws GalatMigrasi when an applied file was changed or removed, and whatever the database says of wrong SQL
 * (that file is then rolled back whole, earlier files stay).
 */
export async function migrasikan(
  basisdata: Basisdata,
  daftar: BerkasMigrasi[] = bacaMigrasi(),
): Promise<string[]> {
  await basisdata.skrip(async (jalankan) => {
    if (basisdata.jenis === 'postgres') await jalankan(`select pg_advisory_xact_lock(${KUNCI_MIGRASI})`)
    await jalankan(
      'create table if not exists migrasi (nomor integer primary key, nama text not null, sidik text not null, pada timestamptz not null default now())',
    )
  })
  const jadi: string[] = []
  for (const berkas of daftar) {
    if (await terapkan(basisdata, berkas, daftar)) jadi.push(berkas.nama)
  }
  return jadi
}

type Tercatat = { nomor: number; nama: string; sidik: string }

async function terapkan(
  basisdata: Basisdata,
  berkas: BerkasMigrasi,
  daftar: BerkasMigrasi[],
): Promise<boolean> {
  return basisdata.skrip(async (jalankan, trx) => {
    if (basisdata.jenis === 'postgres') await jalankan(`select pg_advisory_xact_lock(${KUNCI_MIGRASI})`)
    const { rows } = await sql<Tercatat>`select nomor, nama, sidik from migrasi order by nomor`.execute(trx)
    cocokkan(rows, daftar)
    if (rows.some((r) => r.nomor === berkas.nomor)) return false
    await jalankan(berkas.teks)
    await sql`insert into migrasi (nomor, nama, sidik) values (${berkas.nomor}, ${berkas.nama}, ${berkas.sidik})`.execute(
      trx,
    )
    return true
  })
}

function cocokkan(tercatat: Tercatat[], daftar: BerkasMigrasi[]): void {
  for (const lama of tercatat) {
    const berkas = daftar.find((m) => m.nomor === lama.nomor)
    if (!berkas)
      throw new GalatMigrasi(
        `Basis data sudah memuat migrasi ${lama.nama} yang tidak ada di versi ini. Pakai versi Padu yang lebih baru.`,
      )
    if (berkas.sidik !== lama.sidik)
      throw new GalatMigrasi(
        `Berkas migrasi ${lama.nama} berubah sesudah diterapkan. Kembalikan isinya; perubahan susunan ditulis sebagai berkas bernomor baru.`,
      )
  }
}
