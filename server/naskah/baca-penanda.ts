// Penanda: how an official signs, with which certificates, and which of them were withdrawn.
import { sql } from 'kysely'
import type { Db } from '../alat/database.ts'
import type { Pencabutan } from './cabut.ts'
import type { CaraTanda } from './tandatangan.ts'

export type SertifikatTercatat = {
  id: string
  pegawaiId: string
  seri: string
  penerbit: string
  nama: string
  asal: 'lokal' | 'unggah'
  berlakuSejak: string
  berlakuSampai: string
  dibuatPada: string
  dicabutSejak: string | null
  dicabutPada: string | null
  dicabutSebab: string | null
}

const KOLOM = sql`id, pegawai_id as "pegawaiId", seri, penerbit, nama, asal, berlaku_sejak as "berlakuSejak",
  berlaku_sampai as "berlakuSampai", dibuat_pada as "dibuatPada", dicabut_sejak as "dicabutSejak",
  dicabut_pada as "dicabutPada", dicabut_sebab as "dicabutSebab"`

/** Certificates of one person, newest first. */
export async function sertifikatOrang(db: Db, pegawaiId: string): Promise<SertifikatTercatat[]> {
  const hasil = await sql<SertifikatTercatat>`
    select ${KOLOM} from sertifikat_penanda where pegawai_id = ${pegawaiId} order by dibuat_pada desc, id desc`.execute(
    db,
  )
  return hasil.rows
}

/** One certificate by its own id. */
export async function bacaSertifikat(db: Db, id: string): Promise<SertifikatTercatat | undefined> {
  const hasil =
    await sql<SertifikatTercatat>`select ${KOLOM} from sertifikat_penanda where id = ${id}`.execute(db)
  return hasil.rows[0]
}

/** How this person was set to sign; undefined = as the pemda does. */
export async function caraOrang(db: Db, pegawaiId: string): Promise<CaraTanda | undefined> {
  const b = await db
    .selectFrom('penanda_cara')
    .select('cara')
    .where('pegawai_id', '=', pegawaiId)
    .executeTakeFirst()
  return b?.cara === 'lokal' || b?.cara === 'bsre' || b?.cara === 'basah' ? b.cara : undefined
}

/** NIK, which is how the state's service knows a signer. */
export async function nikOrang(db: Db, pegawaiId: string): Promise<string | null> {
  const b = await db.selectFrom('pegawai').select('nik').where('id', '=', pegawaiId).executeTakeFirst()
  return b?.nik ?? null
}

/** All withdrawn certificates of the local route: our revocation list. */
export async function daftarCabut(db: Db): Promise<Pencabutan[]> {
  const hasil = await sql<Pencabutan>`
    select seri, penerbit, dicabut_sejak as sejak, dicabut_sebab as sebab from sertifikat_penanda
    where dicabut_sejak is not null`.execute(db)
  return hasil.rows
}

export type OrangPenanda = { pegawaiId: string; nama: string; jabatan: string | null; cara: CaraTanda | null }

/** People who sign: holders of these offices today, and whoever has a certificate or a way of signing set. */
export async function orangPenanda(
  db: Db,
  jabatan: readonly string[],
  hari: string,
): Promise<OrangPenanda[]> {
  const hasil = await sql<OrangPenanda>`
    select g.id as "pegawaiId", g.nama_lengkap as nama, c.cara,
      (select j.nama from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id
        where r.pegawai_id = g.id and r.berlaku @> ${hari}::date and r.dikoreksi_oleh is null
        order by (j.kode = any(${[...jabatan]}::text[])) desc, j.nama limit 1) as jabatan
    from pegawai g left join penanda_cara c on c.pegawai_id = g.id
    where c.pegawai_id is not null
      or exists (select 1 from sertifikat_penanda s where s.pegawai_id = g.id)
      or exists (select 1 from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id
        where r.pegawai_id = g.id and j.kode = any(${[...jabatan]}::text[]) and r.berlaku @> ${hari}::date
          and r.dikoreksi_oleh is null)
    order by g.nama_lengkap limit 200`.execute(db)
  return hasil.rows
}
