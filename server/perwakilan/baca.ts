// Reads of representations: the one in force, all of a person, and whether the person is recorded as deceased.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type BarisPerwakilan = {
  id: string
  pegawaiId: string
  nama: string
  hubungan: 'istri' | 'suami' | 'anak' | 'orang-tua' | 'saudara' | 'wali'
  nik: string
  telepon: string
  dasar: string
  tanggal: string
  arsipId: string
  dicatatOleh: string
  dicatatPada: string
  dicabutOleh: string | null
  dicabutPada: string | null
  dicabutAlasan: string | null
}

const KOLOM = sql`w.id, w.pegawai_id as "pegawaiId", w.nama, w.hubungan, w.nik, w.telepon, w.dasar, w.tanggal,
  w.arsip_id as "arsipId", w.dicatat_nama as "dicatatOleh", w.dicatat_pada as "dicatatPada",
  w.dicabut_nama as "dicabutOleh", w.dicabut_pada as "dicabutPada", w.dicabut_alasan as "dicabutAlasan"`

/** All representations of a person, newest first; NIK whole, mask it before it leaves the server. */
export async function perwakilanPegawai(db: Db, pegawaiId: string): Promise<BarisPerwakilan[]> {
  const hasil = await sql<BarisPerwakilan>`
    select ${KOLOM} from perwakilan w where w.pegawai_id = ${pegawaiId} order by w.dicatat_pada desc, w.id desc`.execute(
    db,
  )
  return hasil.rows
}

/** One representation; `kunci` holds its row until the transaction ends. */
export async function bacaPerwakilan(db: Db, id: string): Promise<BarisPerwakilan | undefined> {
  const hasil =
    await sql<BarisPerwakilan>`select ${KOLOM} from perwakilan w where w.id = ${id} for update`.execute(db)
  return hasil.rows[0]
}

/** The representation in force, and whether the heir is the employee `pelakuPegawaiId` himself (same NIK). */
export async function perwakilanBerlaku(
  db: Db,
  pegawaiId: string,
  pelakuPegawaiId: string,
): Promise<{ id: string; nama: string; hubungan: string; diriPelaku: boolean } | undefined> {
  const hasil = await sql<{ id: string; nama: string; hubungan: string; diriPelaku: boolean }>`
    select w.id, w.nama, w.hubungan,
      exists (select 1 from pegawai p where p.id::text = ${pelakuPegawaiId} and p.nik = w.nik) as "diriPelaku"
    from perwakilan w where w.pegawai_id = ${pegawaiId} and w.dicabut_pada is null`.execute(db)
  return hasil.rows[0]
}

/** Where the person is placed and whether the register says he died, on the day; undefined when there is no such person. */
export async function bacaAlmarhum(
  db: Db,
  pegawaiId: string,
  hari: string,
): Promise<{ perangkatDaerahId: string; almarhum: boolean; nik: string | null } | undefined> {
  const hasil = await sql<{ perangkatDaerahId: string; almarhum: boolean; nik: string | null }>`
    select p.perangkat_daerah_id as "perangkatDaerahId", p.nik,
      exists (select 1 from riwayat_status s where s.pegawai_id = p.id and s.keadaan = 'meninggal'
        and s.dikoreksi_oleh is null and s.berlaku @> ${hari}::date) as almarhum
    from pegawai p where p.id = ${pegawaiId}`.execute(db)
  return hasil.rows[0]
}

/** NIK of the employee who acts, to know whether he is the heir himself. */
export async function nikPegawai(db: Db, pegawaiId: string): Promise<string | null> {
  const hasil = await sql<{ nik: string | null }>`select nik from pegawai where id = ${pegawaiId}`.execute(db)
  return hasil.rows[0]?.nik ?? null
}
