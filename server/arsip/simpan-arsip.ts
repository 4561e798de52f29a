// Simpan arsip: one document into the archive, for the rooms that make documents.
import type { Db } from '#server/alat/database.ts'
import type { ArsipBaru } from './tulis.ts'
import { simpanArsip } from './tulis.ts'

/** Adds the row of a stored file; its bytes must already lie under `sidik`. */
export async function tambahArsip(db: Db, a: ArsipBaru): Promise<void> {
  await simpanArsip(db, a)
}
