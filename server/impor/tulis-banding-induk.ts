// Banding induk: people, perangkat daerah, units and posts by their own key (NIP or code), with the places they name.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import { type Banding, tandaiGalat, tandaiKembar } from './tulis-tanda.ts'
import { mentah, samaIsi } from './tulis-ungkapan.ts'

const hidup = (id: string) => sql`b.impor_id = ${id} and b.hasil is distinct from 'galat'`

/** The perangkat daerah a row names by code, name or short name. */
async function carikanPerangkatDaerah(db: Db, p: Banding): Promise<void> {
  await sql`update impor_baris b set rujuk_id = o.id from perangkat_daerah o where ${hidup(p.id)}
      and lower(trim(b.nilai->>'perangkat_daerah')) in (lower(o.kode), lower(o.nama), lower(o.nama_singkat))`.execute(
    db,
  )
  await tandaiGalat(
    db,
    p,
    'perangkat_daerah',
    sql`'perangkat daerah “' || left(b.nilai->>'perangkat_daerah', 60) || '” tidak dikenal; tulis kode, nama, atau nama singkatnya'`,
    sql`b.rujuk_id is null`,
  )
}

async function carikanUnit(db: Db, p: Banding): Promise<void> {
  await sql`update impor_baris b set rujuk2_id = u.id from unit_organisasi u where ${hidup(p.id)}
      and b.nilai->>'unit' is not null and u.perangkat_daerah_id = b.rujuk_id
      and lower(trim(b.nilai->>'unit')) in (lower(u.kode), lower(u.nama))`.execute(db)
  await tandaiGalat(
    db,
    p,
    'unit',
    sql`'unit “' || left(b.nilai->>'unit', 60) || '” tidak ada pada perangkat daerah itu; tulis kode atau namanya, atau kosongkan'`,
    sql`b.nilai->>'unit' is not null and b.rujuk2_id is null`,
  )
}

/** Full name as it is shown; the file's titles go before and behind, titles it leaves out stay. */
export const NAMA_LENGKAP = `concat_ws(' ', coalesce(b.nilai->>'gelar_depan', l.gelar_depan), b.nilai->>'nama')
  || coalesce(', ' || coalesce(b.nilai->>'gelar_belakang', l.gelar_belakang), '')`

async function bandingPegawai(db: Db, p: Banding): Promise<void> {
  await carikanPerangkatDaerah(db, p)
  if (p.perangkatDaerahId)
    await tandaiGalat(
      db,
      p,
      'perangkat_daerah',
      sql`'perangkat daerah “' || left(b.nilai->>'perangkat_daerah', 60) || '” di luar cakupan Anda; hanya pegawai perangkat daerah Anda sendiri yang dapat diimpor'`,
      sql`b.rujuk_id <> ${p.perangkatDaerahId}::uuid`,
    )
  await carikanUnit(db, p)
  await tandaiKembar(db, p, 'nip', sql`b.nilai->>'nip'`)
  await sql`update impor_baris b set pegawai_id = l.id, lama_id = l.id from pegawai l where ${hidup(p.id)} and l.nip = b.nilai->>'nip'`.execute(
    db,
  )
  if (p.perangkatDaerahId)
    await tandaiGalat(
      db,
      p,
      'nip',
      sql`'NIP ' || (b.nilai->>'nip') || ' tidak dapat dicatat dari perangkat daerah Anda; mintalah BKPSDM memeriksanya'`,
      sql`exists (select 1 from pegawai o where o.id = b.pegawai_id and o.perangkat_daerah_id <> ${p.perangkatDaerahId}::uuid)`,
    )
  await sql`update impor_baris b set hasil = case when b.lama_id is null then 'baru' else 'berubah' end,
      baru_id = coalesce(b.lama_id, gen_random_uuid()) where ${hidup(p.id)}`.execute(db)
  await sql`update impor_baris b set hasil = 'sama' from pegawai l where b.impor_id = ${p.id} and b.hasil = 'berubah' and l.id = b.lama_id
      and ${mentah(samaIsi(p.jenis))} and l.nama_lengkap = ${mentah(NAMA_LENGKAP)}
      and l.perangkat_daerah_id = b.rujuk_id and (b.rujuk2_id is null or l.unit_organisasi_id is not distinct from b.rujuk2_id)`.execute(
    db,
  )
}

const TEMPAT_LAMA: Readonly<Record<string, string>> = {
  'perangkat-daerah': 'true',
  unit: `l.perangkat_daerah_id = b.rujuk_id and (b.nilai->>'induk' is null
    or l.induk_id = (select i.id from unit_organisasi i where lower(i.kode) = lower(trim(b.nilai->>'induk'))))`,
  jabatan: 'l.unit_organisasi_id = b.rujuk_id',
}

async function carikanTempat(db: Db, p: Banding): Promise<void> {
  if (p.jenis.wujud === 'unit') {
    await carikanPerangkatDaerah(db, p)
    await tandaiGalat(
      db,
      p,
      'induk',
      sql`'unit induk “' || left(b.nilai->>'induk', 60) || '” tidak ada, baik di Padu maupun pada berkas ini; tulis kodenya'`,
      sql`b.nilai->>'induk' is not null and not exists (select 1 from unit_organisasi u where lower(u.kode) = lower(trim(b.nilai->>'induk')))
        and not exists (select 1 from impor_baris c where c.impor_id = b.impor_id and c.baris <> b.baris and lower(c.nilai->>'kode') = lower(trim(b.nilai->>'induk')))`,
    )
  }
  if (p.jenis.wujud === 'jabatan') {
    await sql`update impor_baris b set rujuk_id = u.id from unit_organisasi u where ${hidup(p.id)} and lower(trim(b.nilai->>'unit')) = lower(u.kode)`.execute(
      db,
    )
    await tandaiGalat(
      db,
      p,
      'unit',
      sql`'unit “' || left(b.nilai->>'unit', 60) || '” tidak dikenal; tulis kode unitnya'`,
      sql`b.rujuk_id is null`,
    )
  }
}

/** Master rows by their key. */
export async function bandingInduk(db: Db, p: Banding): Promise<void> {
  await sql`update impor_baris b set pegawai_id = null, lama_id = null, rujuk_id = null, rujuk2_id = null where ${hidup(p.id)}`.execute(
    db,
  )
  if (p.jenis.wujud === 'pegawai') return bandingPegawai(db, p)
  await tandaiKembar(db, p, 'kode', sql`lower(b.nilai->>'kode')`)
  await carikanTempat(db, p)
  await sql`update impor_baris b set hasil = 'baru', baru_id = gen_random_uuid() where ${hidup(p.id)}`.execute(
    db,
  )
  await sql`update impor_baris b set lama_id = l.id, baru_id = l.id,
      hasil = case when ${mentah(samaIsi(p.jenis))} and ${mentah(TEMPAT_LAMA[p.jenis.wujud] ?? 'true')} then 'sama' else 'berubah' end
    from ${sql.table(p.jenis.tabel)} l where ${hidup(p.id)} and lower(l.kode) = lower(b.nilai->>'kode')`.execute(
    db,
  )
}
