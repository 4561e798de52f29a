// Muat awal: writes what is missing of the first perangkat daerah, office and employee; what is there stays as it is.
import { sql } from 'kysely'
import { v7 as idBaru } from 'uuid'
import type { Db } from '#server/alat/database.ts'
import { untukDicari } from '#server/pegawai/baca.ts'
import type { Awal } from './awal.ts'

/** True when the database was filled with the invented town. */
export async function adaKotaContoh(db: Db): Promise<boolean> {
  const { rows } = await sql`select 1 from pemasangan where kunci = 'demo'`.execute(db)
  return rows.length > 0
}

async function idDari(db: Db, tabel: 'perangkat_daerah' | 'unit_organisasi' | 'jabatan', kode: string) {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(tabel)} where kode = ${kode}`.execute(
    db,
  )
  const id = rows[0]?.id
  if (!id) throw new Error(`${tabel} ${kode} tidak tertulis.`)
  return id
}

async function muatSusunan(db: Db, { perangkatDaerah: p, jabatan: j }: Awal) {
  await sql`insert into perangkat_daerah (id, kode, nama, nama_singkat, jenis, minggu_kerja)
    values (${idBaru()}, ${p.kode}, ${p.nama}, ${p.namaSingkat}, ${p.jenis}, ${p.mingguKerja})
    on conflict (kode) do nothing`.execute(db)
  const pd = await idDari(db, 'perangkat_daerah', p.kode)
  const kodeUnit = `${p.kode}-induk`
  await sql`insert into unit_organisasi (id, perangkat_daerah_id, kode, nama)
    values (${idBaru()}, ${pd}, ${kodeUnit}, ${p.nama}) on conflict (kode) do nothing`.execute(db)
  const unit = await idDari(db, 'unit_organisasi', kodeUnit)
  const tunggal = j.jenis !== 'fungsional' && j.jenis !== 'pelaksana'
  await sql`insert into jabatan (id, kode, nama, jenis, unit_organisasi_id, perangkat_daerah_id, tunggal)
    values (${idBaru()}, ${j.kode}, ${j.nama}, ${j.jenis}, ${unit}, ${pd}, ${tunggal})
    on conflict (kode) do nothing`.execute(db)
  return { pd, unit, jabatan: await idDari(db, 'jabatan', j.kode), tunggal }
}

/** Writes the content of the file; an employee whose NIP is there already is left alone. */
export async function muatAwal(db: Db, awal: Awal): Promise<void> {
  const { pegawai: o, lahir, jenisKelamin } = awal
  const { pd, unit, jabatan, tunggal } = await muatSusunan(db, awal)
  const id = idBaru()
  const { rows } =
    await sql`insert into pegawai (id, nip, nama, nama_lengkap, sapaan, nama_cari, lahir, tempat_lahir,
      jenis_kelamin, tmt_cpns, perangkat_daerah_id, unit_organisasi_id)
    values (${id}, ${o.nip}, ${o.nama}, ${o.namaLengkap ?? o.nama}, ${o.sapaan}, ${untukDicari(o.nama)}, ${lahir},
      ${o.tempatLahir}, ${jenisKelamin}, ${o.tmtCpns}, ${pd}, ${unit})
    on conflict (nip) do nothing returning id`.execute(db)
  if (rows.length === 0) return
  await sql`insert into riwayat_status (id, pegawai_id, jenis, keadaan, berlaku)
    values (${idBaru()}, ${id}, ${o.status.jenis}, 'aktif', daterange(${o.status.sejak}::date, null))`.execute(
    db,
  )
  await sql`insert into riwayat_jabatan (id, pegawai_id, jabatan_id, kedudukan, tunggal, berlaku)
    values (${idBaru()}, ${id}, ${jabatan}, 'definitif', ${tunggal}, daterange(${o.tmtJabatan}::date, null))`.execute(
    db,
  )
}
