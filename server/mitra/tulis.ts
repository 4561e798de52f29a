// Writes of the partnership: assignments, notes with their answers, discipline reports with their events, notices.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Db } from '#server/alat/database.ts'
import type { KeadaanLaporan } from './baca.ts'
import type { BarisDisiplin, JenisCatatan, KeadaanCatatan } from './baca-catatan.ts'

export type PenugasanBaru = {
  pegawaiId: string
  perangkatDaerahId: string
  mulai: string
  sampai: string | null
  nomor: string
  tanggal: string
  akunId: string
  kini: string
}

/** Adds the assignment; the one it meets keeps only the days before it, as a new row the old points at. */
export async function sisipPenugasan(db: Db, p: PenugasanBaru): Promise<string> {
  const id = uuid()
  const masa = sql`daterange(${p.mulai}::date, ${p.sampai}::date, '[]')`
  await sql`insert into penugasan_mitra (id, pegawai_id, perangkat_daerah_id, berlaku, nomor, tanggal, dicatat_oleh, dicatat_pada, dikoreksi_oleh)
    values (${id}, ${p.pegawaiId}, ${p.perangkatDaerahId}, ${masa}, ${p.nomor}, ${p.tanggal}::date, ${p.akunId}, ${p.kini}::timestamptz, ${id})`.execute(
    db,
  )
  const kena = await sql<{
    id: string
    sisa: boolean
  }>`select id, lower(berlaku) < ${p.mulai}::date as sisa from penugasan_mitra
    where perangkat_daerah_id = ${p.perangkatDaerahId} and dikoreksi_oleh is null and berlaku && ${masa} for update`.execute(
    db,
  )
  for (const lama of kena.rows) {
    const sisa = lama.sisa ? uuid() : id
    if (lama.sisa)
      await sql`insert into penugasan_mitra (id, pegawai_id, perangkat_daerah_id, berlaku, nomor, tanggal, dicatat_oleh, dicatat_pada, dikoreksi_oleh)
        select ${sisa}::uuid, pegawai_id, perangkat_daerah_id, daterange(lower(berlaku), ${p.mulai}::date), nomor, tanggal, ${p.akunId},
          ${p.kini}::timestamptz, ${sisa}::uuid from penugasan_mitra where id = ${lama.id}`.execute(db)
    await sql`update penugasan_mitra set dikoreksi_oleh = ${sisa}::uuid where id = ${lama.id}`.execute(db)
    if (lama.sisa)
      await sql`update penugasan_mitra set dikoreksi_oleh = null where id = ${sisa}::uuid`.execute(db)
  }
  await sql`update penugasan_mitra set dikoreksi_oleh = null where id = ${id}`.execute(db)
  return id
}

type Siapa = { akunId: string; nama: string; kini: string }

export async function sisipCatatan(
  db: Db,
  c: Siapa & {
    perangkatDaerahId: string
    jenis: JenisCatatan
    pegawaiId: string | null
    laporanId: string | null
    hari: string
    tempat: string | null
    judul: string
    isi: string
    keadaan: KeadaanCatatan
  },
): Promise<string> {
  const id = uuid()
  await sql`insert into mitra_catatan (id, perangkat_daerah_id, jenis, pegawai_id, laporan_id, hari, tempat, judul, isi, keadaan, dibuat_oleh, nama,
      dibuat_pada) values (${id}, ${c.perangkatDaerahId}, ${c.jenis}, ${c.pegawaiId}, ${c.laporanId}, ${c.hari}::date, ${c.tempat}, ${c.judul},
      ${c.isi}, ${c.keadaan}, ${c.akunId}, ${c.nama}, ${c.kini}::timestamptz)`.execute(db)
  return id
}

export async function tanggapi(
  db: Db,
  t: Siapa & { id: string; keadaan: KeadaanCatatan; isi: string | null },
): Promise<void> {
  await sql`insert into mitra_tanggapan (catatan_id, urut, keadaan, akun_id, nama, isi, pada)
    select ${t.id}::uuid, coalesce(max(urut), 0) + 1, ${t.keadaan}, ${t.akunId}, ${t.nama}, ${t.isi}, ${t.kini}::timestamptz
    from mitra_tanggapan where catatan_id = ${t.id}::uuid`.execute(db)
  await sql`update mitra_catatan set keadaan = ${t.keadaan} where id = ${t.id}::uuid`.execute(db)
}

/** Notice to one person, or to everybody placed in the unit. */
export async function kabariUnit(
  db: Db,
  k: { perangkatDaerahId: string; pegawaiId: string | null; judul: string; isi: string; kini: string },
): Promise<void> {
  const siapa =
    k.pegawaiId === null
      ? sql`perangkat_daerah_id = ${k.perangkatDaerahId}::uuid`
      : sql`id = ${k.pegawaiId}::uuid`
  await sql`insert into pemberitahuan (id, pegawai_id, jenis, judul, isi, pada)
    select gen_random_uuid(), id, 'kabar-mitra', ${k.judul}, ${k.isi}, ${k.kini}::timestamptz from pegawai where ${siapa}`.execute(
    db,
  )
}

/** A first report of the month, or the one that came back, with its new content. */
export async function simpanLaporan(
  db: Db,
  l: {
    id: string | null
    perangkatDaerahId: string
    bulan: string
    hariKerja: number
    baris: readonly BarisDisiplin[]
  },
): Promise<string> {
  const id = l.id ?? uuid()
  const isi = JSON.stringify(l.baris)
  if (l.id === null)
    await sql`insert into laporan_disiplin (id, perangkat_daerah_id, bulan, hari_kerja, baris, keadaan)
      values (${id}, ${l.perangkatDaerahId}, ${l.bulan}::date, ${l.hariKerja}, ${isi}::jsonb, 'disampaikan')`.execute(
      db,
    )
  else
    await sql`update laporan_disiplin set hari_kerja = ${l.hariKerja}, baris = ${isi}::jsonb, keadaan = 'disampaikan', versi = versi + 1
      where id = ${id}::uuid`.execute(db)
  return id
}

export async function ubahLaporan(db: Db, id: string, keadaan: KeadaanLaporan): Promise<void> {
  await sql`update laporan_disiplin set keadaan = ${keadaan}, versi = versi + 1 where id = ${id}::uuid`.execute(
    db,
  )
}

export async function catatLaporan(
  db: Db,
  p: Siapa & { id: string; keadaan: KeadaanLaporan; jabatan: string | null; catatan: string | null },
): Promise<void> {
  await sql`insert into laporan_disiplin_peristiwa (laporan_id, urut, keadaan, akun_id, nama, jabatan, catatan, pada)
    select ${p.id}::uuid, coalesce(max(urut), 0) + 1, ${p.keadaan}, ${p.akunId}, ${p.nama}, ${p.jabatan}, ${p.catatan}, ${p.kini}::timestamptz
    from laporan_disiplin_peristiwa where laporan_id = ${p.id}::uuid`.execute(db)
}
