// Tulis cadangan: a range taken from the counter for paper, and what becomes of each of its numbers.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { SeriNomor } from '#mesin/bentuk-daerah.ts'
import { susunNomor } from '#mesin/nomor.ts'
import type { Db } from '../alat/database.ts'
import { kunciPenghitung, TANPA_TAHUN } from './tulis-nomor.ts'

export type PermintaanCadangan = {
  seri: SeriNomor
  jumlah: number
  penetapan: string
  alasan: string
  akunId: string
  kini: string
  hari: string
}

/** Takes the next numbers of the series under its lock; nobody else can get them. Their texts, first and last. */
export async function cadangkan(db: Db, p: PermintaanCadangan): Promise<{ dari: string; sampai: string }> {
  const tahun = p.seri.tahunan ? Number(p.hari.slice(0, 4)) : TANPA_TAHUN
  const terakhir = await kunciPenghitung(db, p.seri.kode, tahun)
  const [dari, sampai] = [terakhir + 1, terakhir + p.jumlah]
  const id = uuid()
  await db
    .insertInto('nomor_cadangan')
    .values({
      id,
      seri: p.seri.kode,
      tahun,
      dari,
      sampai,
      alasan: p.alasan,
      penetapan: p.penetapan,
      dibuat_oleh: p.akunId,
      dibuat_pada: p.kini,
    })
    .execute()
  const teks = (urut: number) => susunNomor(p.seri.format, { urut, hari: p.hari })
  const baris = Array.from({ length: p.jumlah }, (_, i) => ({
    id: uuid(),
    buku: p.seri.kode,
    tahun,
    urut: dari + i,
    teks: teks(dari + i),
    keadaan: 'cadangan',
    cadangan_id: id,
    dipesan_pada: p.kini,
  }))
  await db.insertInto('nomor').values(baris).execute()
  await db
    .updateTable('nomor_buku')
    .set({ terakhir: sampai })
    .where('buku', '=', p.seri.kode)
    .where('tahun', '=', tahun)
    .execute()
  return { dari: teks(dari), sampai: teks(sampai) }
}

export type NomorCadangan = { id: string; teks: string; tahun: number; keadaan: string }

/** The number, locked for the rest of the transaction. */
export async function kunciNomor(db: Db, id: string): Promise<NomorCadangan | undefined> {
  return db
    .selectFrom('nomor')
    .select(['id', 'teks', 'tahun', 'keadaan'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Writes what became of it; `manual` is set only for a number used on paper. */
export async function ubahCadangan(
  db: Db,
  p: {
    id: string
    keadaan: 'manual' | 'bebas' | 'batal'
    alasan: string | null
    manual: Record<string, string> | null
    akunId: string
    kini: string
  },
): Promise<void> {
  await db
    .updateTable('nomor')
    .set({
      keadaan: p.keadaan,
      alasan: p.alasan,
      manual: p.manual === null ? null : JSON.stringify(p.manual),
      diubah_oleh: p.akunId,
      diubah_pada: p.kini,
      ...(p.keadaan === 'manual' ? { dipakai_pada: p.kini } : {}),
    })
    .where('id', '=', p.id)
    .execute()
}

/** One line of the audit about a number or a range; no personal data. */
export async function catatAuditNomor(
  db: Db,
  a: { akunId: string; aksi: string; objekId: string; pada: string; rincian: Record<string, unknown> },
): Promise<void> {
  await sql`
    insert into catatan_audit (pada, akun_id, aksi, objek, objek_id, hasil, rincian)
    values (${a.pada}::timestamptz, ${a.akunId}, ${a.aksi}, 'nomor', ${a.objekId}, 'jadi', ${JSON.stringify(a.rincian)}::jsonb)`.execute(
    db,
  )
}
