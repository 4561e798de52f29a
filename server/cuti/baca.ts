// Reads of leave: the recorded leaves of a person or a unit, and the fewest who must be present.
import { sql } from 'kysely'
import type { JenisCuti } from '#mesin/bentuk-fakta.ts'
import type { Db } from '#server/alat/database.ts'

export type CutiTercatat = {
  id: string
  pegawaiId: string
  jenis: JenisCuti
  mulai: string
  sampai: string
  hari: number | null
  keadaan: 'disetujui' | 'ditangguhkan' | 'dibatalkan' | 'ditolak'
  nomor: string | null
  usulanId: string | null
}

const KOLOM = sql`c.id, c.pegawai_id as "pegawaiId", c.jenis, c.mulai::text as mulai, c.sampai::text as sampai, c.hari::float8 as hari,
  c.keadaan, c.nomor, c.usulan_id as "usulanId"`

/** Leaves of one person, newest first; rows that a later row corrects are left out. */
export async function cutiPegawai(db: Db, pegawaiId: string): Promise<CutiTercatat[]> {
  const hasil = await sql<CutiTercatat>`select ${KOLOM} from riwayat_cuti c
    where c.pegawai_id = ${pegawaiId} and c.dikoreksi_oleh is null order by c.mulai desc, c.id limit 100`.execute(
    db,
  )
  return hasil.rows
}

/** One leave by id; undefined when unknown or already corrected. */
export async function satuCuti(db: Db, id: string): Promise<CutiTercatat | undefined> {
  const hasil = await sql<CutiTercatat>`select ${KOLOM} from riwayat_cuti c
    where c.id = ${id} and c.dikoreksi_oleh is null`.execute(db)
  return hasil.rows[0]
}

export type UnitCuti = { id: string; nama: string; perangkatDaerahId: string; mingguKerja: 5 | 6 }

/** A unit with the week it works; the unit of a person when `pegawaiId` is given. */
export async function unitCuti(
  db: Db,
  o: { unit?: string; pegawaiId?: string },
): Promise<UnitCuti | undefined> {
  const cari = o.unit === undefined ? sql`p.id = ${o.pegawaiId ?? null}` : sql`u.id = ${o.unit}`
  const hasil =
    await sql<UnitCuti>`select u.id, u.nama, d.id as "perangkatDaerahId", d.minggu_kerja as "mingguKerja"
    from unit_organisasi u join perangkat_daerah d on d.id = u.perangkat_daerah_id
    left join pegawai p on p.unit_organisasi_id = u.id where ${cari} limit 1`.execute(db)
  return hasil.rows[0]
}

/** Units a reader may choose among: all, or those of one perangkat daerah. */
export async function daftarUnit(
  db: Db,
  perangkatDaerahId: string | null,
): Promise<{ id: string; nama: string }[]> {
  const di = perangkatDaerahId === null ? sql`true` : sql`u.perangkat_daerah_id = ${perangkatDaerahId}`
  const hasil = await sql<{ id: string; nama: string }>`
    select u.id, u.nama || ', ' || d.nama_singkat as nama from unit_organisasi u
    join perangkat_daerah d on d.id = u.perangkat_daerah_id where ${di} order by d.nama, u.kode limit 400`.execute(
    db,
  )
  return hasil.rows
}

export type OrangUnit = { pegawaiId: string; nama: string }

/** People placed in a unit who are still in service on the day, by name. */
export async function orangUnit(db: Db, unit: string, hari: string): Promise<OrangUnit[]> {
  const hasil = await sql<OrangUnit>`select p.id as "pegawaiId", p.nama_lengkap as nama from pegawai p
    where p.unit_organisasi_id = ${unit} and not exists (select 1 from riwayat_status s where s.pegawai_id = p.id
      and s.dikoreksi_oleh is null and s.berlaku @> ${hari}::date and s.keadaan in ('berhenti', 'pensiun', 'meninggal'))
    order by p.nama_cari collate "C", p.id limit 300`.execute(db)
  return hasil.rows
}

export type MasaCuti = {
  pegawaiId: string
  mulai: string
  sampai: string
  jenis: JenisCuti
  diajukan: boolean
}

/** Leaves granted, and those asked for and still running, of these people within a span. */
export async function cutiDalam(
  db: Db,
  o: { pegawai: readonly string[]; dari: string; sampai: string; kecuali?: string | undefined },
): Promise<MasaCuti[]> {
  if (o.pegawai.length === 0) return []
  const hasil = await sql<MasaCuti>`
    select c.pegawai_id as "pegawaiId", c.mulai::text as mulai, c.sampai::text as sampai, c.jenis, false as diajukan from riwayat_cuti c
    where c.pegawai_id = any(${[...o.pegawai]}::uuid[]) and c.keadaan = 'disetujui' and c.dikoreksi_oleh is null
      and c.mulai <= ${o.sampai}::date and c.sampai >= ${o.dari}::date
    union all
    select u.pegawai_id, u.keadaan->'isian'->>'mulai', u.keadaan->'isian'->>'sampai', u.keadaan->'isian'->>'varian', true from usulan u
    where u.layanan = 'cuti' and u.pegawai_id = any(${[...o.pegawai]}::uuid[]) and u.id is distinct from ${o.kecuali ?? null}::uuid
      and u.cap in ('DIAJUKAN', 'DIPERIKSA', 'PERLU DILENGKAPI', 'DIVALIDASI', 'MENUNGGU TTD')
      and u.keadaan->'isian'->>'mulai' <= ${o.sampai} and u.keadaan->'isian'->>'sampai' >= ${o.dari}
    order by 2, 1`.execute(db)
  return hasil.rows
}

/** Fewest people who must be present in a unit on a day; null where nothing was fixed. */
export async function batasHadir(
  db: Db,
  unit: string,
  hari: string,
): Promise<{ orang: number; dasar: string } | undefined> {
  const hasil = await sql<{ orang: number; dasar: string }>`select orang, dasar from batas_hadir
    where unit_organisasi_id = ${unit} and berlaku <= ${hari}::date order by berlaku desc limit 1`.execute(db)
  return hasil.rows[0]
}

/** Does the person hold the structural head post of this unit on the day? */
export async function mengepalai(db: Db, pegawaiId: string, unit: string, hari: string): Promise<boolean> {
  const hasil = await sql<{
    ada: boolean
  }>`select exists (select 1 from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id
    where r.pegawai_id = ${pegawaiId} and j.unit_organisasi_id = ${unit} and j.jenis in ('jpt', 'administrator', 'pengawas')
      and r.dikoreksi_oleh is null and r.berlaku @> ${hari}::date) as ada`.execute(db)
  return hasil.rows[0]?.ada === true
}
