// Standings and offices in force over spans: a new span cuts the ones it meets. Nothing is overwritten: what remains of a
// cut row is a new row, and the cut one points at what took its place.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { tambahHari } from '#mesin/tanggal.ts'
import type { Db } from '#server/alat/database.ts'

type Tabel = 'riwayat_status' | 'riwayat_jabatan'
/** Columns that a remaining piece takes over from the row it was cut from. */
const SALIN: Record<Tabel, string> = {
  riwayat_status: 'pegawai_id, jenis, keadaan, sebab, nomor, tanggal, usulan_id, arsip_id, sumber',
  riwayat_jabatan:
    'pegawai_id, jabatan_id, kedudukan, tunggal, nomor, tanggal, usulan_id, arsip_id, pejabat, sumber',
}

/** A span of days; `sampai` inclusive, null = open. */
export type Rentang = { mulai: string; sampai: string | null }

const akhirTerbuka = (r: Rentang): string | null => (r.sampai === null ? null : tambahHari(r.sampai, 1))

/**
 * Cuts every row that meets the span. `pengganti` is the row that takes its place (already stored, pointing at itself so
 * that it stands outside the rule against overlaps), or null when nothing does: then the first piece that remains does.
 */
async function potong(
  db: Db,
  tabel: Tabel,
  o: { pegawaiId: string; rentang: Rentang; pengganti: string | null; hanya?: ReturnType<typeof sql> },
): Promise<void> {
  const t = sql.raw(tabel)
  const ujung = akhirTerbuka(o.rentang)
  const kena = await sql<{ id: string; mulai: string | null; akhir: string | null }>`
    select id, lower(berlaku)::text as mulai, upper(berlaku)::text as akhir from ${t}
    where pegawai_id = ${o.pegawaiId} and dikoreksi_oleh is null ${o.hanya ?? sql``}
      and berlaku && daterange(${o.rentang.mulai}::date, ${ujung}::date) for update`.execute(db)
  for (const lama of kena.rows) {
    const sisa: [string | null, string | null][] = []
    if (lama.mulai === null || lama.mulai < o.rentang.mulai) sisa.push([lama.mulai, o.rentang.mulai])
    if (ujung !== null && (lama.akhir === null || lama.akhir > ujung)) sisa.push([ujung, lama.akhir])
    const id = sisa.map(() => uuid())
    for (const [i, [mulai, akhir]] of sisa.entries())
      await sql`insert into ${t} (id, ${sql.raw(SALIN[tabel])}, berlaku, dikoreksi_oleh)
        select ${id[i]}::uuid, ${sql.raw(SALIN[tabel])}, daterange(${mulai}::date, ${akhir}::date), ${id[i]}::uuid
        from ${t} where id = ${lama.id}`.execute(db)
    // A row that ends without a piece or successor points at itself: it no longer counts from its first day on.
    await sql`update ${t} set dikoreksi_oleh = ${o.pengganti ?? id[0] ?? lama.id}::uuid where id = ${lama.id}`.execute(
      db,
    )
    await sql`update ${t} set dikoreksi_oleh = null where id = any(${id}::uuid[])`.execute(db)
  }
}

export type StatusBaru = {
  pegawaiId: string
  keadaan: string
  /** Kind of employee; null = as it was on the first day. */
  jenis: string | null
  sebab: string | null
  rentang: Rentang
  nomor: string
  tanggal: string
  usulanId: string
}

/** Standings that nothing recorded before may outlast. */
const AKHIR = ['meninggal', 'pensiun', 'berhenti']

/** The end of an open standing: the next one on record begins it, unless the new one ends the service. */
async function batasTerbuka(db: Db, s: StatusBaru): Promise<Rentang> {
  if (s.rentang.sampai !== null || AKHIR.includes(s.keadaan)) return s.rentang
  const hasil = await sql<{ mulai: string }>`
    select lower(berlaku)::text as mulai from riwayat_status where pegawai_id = ${s.pegawaiId} and dikoreksi_oleh is null
      and lower(berlaku) > ${s.rentang.mulai}::date and keadaan = any(${AKHIR}::text[]) order by lower(berlaku) limit 1`.execute(
    db,
  )
  const berikut = hasil.rows[0]?.mulai
  return berikut === undefined ? s.rentang : { mulai: s.rentang.mulai, sampai: tambahHari(berikut, -1) }
}

/** Opens a standing and closes the one it begins in; a bounded one gives the former back on the day after its last. */
export async function tulisStatus(db: Db, s: StatusBaru): Promise<void> {
  const rentang = await batasTerbuka(db, s)
  const id = uuid()
  await sql`
    insert into riwayat_status (id, pegawai_id, jenis, keadaan, sebab, berlaku, nomor, tanggal, usulan_id, sumber, dikoreksi_oleh)
    select ${id}::uuid, ${s.pegawaiId}::uuid, coalesce(${s.jenis}::text, (select jenis from riwayat_status
        where pegawai_id = ${s.pegawaiId} and dikoreksi_oleh is null and berlaku @> ${rentang.mulai}::date limit 1), 'pns'),
      ${s.keadaan}, ${s.sebab}, daterange(${rentang.mulai}::date, ${akhirTerbuka(rentang)}::date), ${s.nomor}, ${s.tanggal}::date,
      ${s.usulanId}::uuid, 'usulan', ${id}::uuid`.execute(db)
  await potong(db, 'riwayat_status', { pegawaiId: s.pegawaiId, rentang, pengganti: id })
  await sql`update riwayat_status set dikoreksi_oleh = null where id = ${id}`.execute(db)
}

export type JabatanBaru = {
  pegawaiId: string
  /** Code of the office; null = released from the offices held. */
  kodeJabatan: string | null
  kedudukan: string
  rentang: Rentang
  nomor: string
  tanggal: string
  pejabat: string
  usulanId: string
}

/**
 * Opens an office (a definitive one ends the one held before), or releases from all. Throws when the office is unknown or
 * held by another on those days: the rule of the service refuses that before anybody signs.
 */
export async function tulisJabatan(db: Db, j: JabatanBaru): Promise<void> {
  const potongan = { pegawaiId: j.pegawaiId, rentang: j.rentang }
  if (j.kodeJabatan === null) {
    await potong(db, 'riwayat_jabatan', { ...potongan, pengganti: null })
    return
  }
  const id = uuid()
  const hasil = await sql<{ id: string }>`
    insert into riwayat_jabatan (id, pegawai_id, jabatan_id, kedudukan, tunggal, berlaku, nomor, tanggal, pejabat, usulan_id, sumber,
      dikoreksi_oleh)
    select ${id}::uuid, ${j.pegawaiId}::uuid, b.id, ${j.kedudukan}, b.tunggal,
      daterange(${j.rentang.mulai}::date, ${akhirTerbuka(j.rentang)}::date), ${j.nomor}, ${j.tanggal}::date, ${j.pejabat},
      ${j.usulanId}::uuid, 'usulan', ${id}::uuid
    from jabatan b where b.kode = ${j.kodeJabatan} returning id`.execute(db)
  if (hasil.rows.length === 0) throw new Error(`Jabatan ${j.kodeJabatan} tidak ada dalam daftar jabatan.`)
  if (j.kedudukan === 'definitif')
    await potong(db, 'riwayat_jabatan', {
      ...potongan,
      pengganti: id,
      hanya: sql`and kedudukan = 'definitif' and id <> ${id}::uuid`,
    })
  await sql`update riwayat_jabatan set dikoreksi_oleh = null where id = ${id}`.execute(db)
}
