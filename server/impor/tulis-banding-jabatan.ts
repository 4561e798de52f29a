// Banding jabatan: offices held over spans. A row without a last day ends when the next office of that person begins, and closes
// the one it follows; what would overlap otherwise is refused before it meets the database's own rule.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import { type Banding, tandaiGalat, tandaiKembar } from './tulis-tanda.ts'

const hidup = (id: string) => sql`b.impor_id = ${id} and b.hasil is distinct from 'galat'`
const kedudukan = sql`coalesce(b.nilai->>'kedudukan', 'definitif')`
const mulai = sql`(b.nilai->>'mulai')::date`
const rentang = sql`daterange((b.nilai->>'mulai')::date, (b.nilai->>'sampai')::date + 1)`

/** The post by code; by name in the person's own perangkat daerah; by a name that stands for one post only. */
async function carikanJabatan(db: Db, p: Banding): Promise<void> {
  const sebutan = sql`lower(trim(b.nilai->>'jabatan'))`
  const belum = sql`${hidup(p.id)} and b.rujuk_id is null`
  await sql`update impor_baris b set rujuk_id = j.id from jabatan j where ${belum} and lower(j.kode) = ${sebutan}`.execute(
    db,
  )
  await sql`update impor_baris b set rujuk_id = j.id from pegawai o,
      (select distinct on (lower(nama), perangkat_daerah_id) id, lower(nama) as n, perangkat_daerah_id from jabatan
        order by lower(nama), perangkat_daerah_id, kode) j
    where ${belum} and o.id = b.pegawai_id and j.perangkat_daerah_id = o.perangkat_daerah_id and j.n = ${sebutan}`.execute(
    db,
  )
  await sql`update impor_baris b set rujuk_id = j.id from
      (select (array_agg(id))[1] as id, lower(nama) as n from jabatan group by lower(nama) having count(*) = 1) j
    where ${belum} and j.n = ${sebutan}`.execute(db)
  await tandaiGalat(
    db,
    p,
    'jabatan',
    sql`'jabatan “' || left(b.nilai->>'jabatan', 60) || '” tidak ada pada daftar jabatan perangkat daerahnya; tulis nama atau kode seperti pada daftar'`,
    sql`b.rujuk_id is null`,
  )
}

/** Last days the file left out: the day before the next office in the file or on record. */
async function tutupRentang(db: Db, p: Banding): Promise<void> {
  await sql`with urut as (
      select b.baris, lead(${mulai}) over (partition by b.pegawai_id order by ${mulai}) as berikut
      from impor_baris b where ${hidup(p.id)} and ${kedudukan} = 'definitif'),
    ujung as (
      select b.baris, least(u.berikut, (select min(lower(r.berlaku)) from riwayat_jabatan r where r.pegawai_id = b.pegawai_id
          and r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and lower(r.berlaku) > ${mulai})) as berikut
      from impor_baris b join urut u on u.baris = b.baris where ${hidup(p.id)} and b.nilai->>'sampai' is null)
    update impor_baris b set nilai = b.nilai || jsonb_build_object('sampai', (u.berikut - 1)::text, 'sampai_hitung', 'true')
    from ujung u where b.impor_id = ${p.id} and b.baris = u.baris and u.berikut is not null`.execute(db)
}

async function tandaiTumpang(db: Db, p: Banding): Promise<void> {
  await sql`with h as materialized (
      select b.baris, b.pegawai_id, ${rentang} as masa from impor_baris b where ${hidup(p.id)} and ${kedudukan} = 'definitif'),
    kena as (select b.baris from h b join h c on c.pegawai_id = b.pegawai_id and c.baris < b.baris and c.masa && b.masa group by b.baris)
    update impor_baris b set rujuk2_id = '00000000-0000-0000-0000-000000000001' from kena k where b.impor_id = ${p.id} and b.baris = k.baris`.execute(
    db,
  )
  await tandaiGalat(
    db,
    p,
    'mulai',
    sql`'masa jabatan ini bertumpang dengan jabatan lain orang yang sama pada berkas ini; periksa TMT dan tanggal akhirnya'`,
    sql`b.rujuk2_id is not null`,
  )
  await tandaiGalat(
    db,
    p,
    'mulai',
    sql`'masa jabatan ini bertumpang dengan jabatan yang sudah tercatat dan dimulai sesudahnya; tulis tanggal akhirnya'`,
    sql`${kedudukan} = 'definitif' and exists (select 1 from riwayat_jabatan r where r.pegawai_id = b.pegawai_id
      and r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and lower(r.berlaku) > ${mulai} and r.berlaku && ${rentang}
      and not exists (select 1 from impor_baris c where c.impor_id = b.impor_id and c.pegawai_id = b.pegawai_id and c.hasil is distinct from 'galat'
        and (c.nilai->>'mulai')::date = lower(r.berlaku)))`,
  )
  await tandaiGalat(
    db,
    p,
    'jabatan',
    sql`'jabatan “' || left(b.nilai->>'jabatan', 60) || '” pada masa itu tercatat dipegang orang lain; jabatan ini hanya untuk satu orang'`,
    sql`${kedudukan} = 'definitif' and exists (select 1 from jabatan j join riwayat_jabatan r on r.jabatan_id = j.id
      where j.id = b.rujuk_id and j.tunggal and r.tunggal and r.dikoreksi_oleh is null and r.kedudukan = 'definitif'
        and r.pegawai_id <> b.pegawai_id and r.berlaku && ${rentang})`,
  )
}

/** New, changed or same, by the first day and the way the office is held. */
export async function bandingJabatan(db: Db, p: Banding): Promise<void> {
  await sql`update impor_baris b set rujuk_id = null, rujuk2_id = null,
      nilai = case when b.nilai ? 'sampai_hitung' then b.nilai - 'sampai_hitung' - 'sampai' else b.nilai end
    where ${hidup(p.id)}`.execute(db)
  await carikanJabatan(db, p)
  await tandaiKembar(
    db,
    p,
    'mulai',
    sql`b.pegawai_id, b.nilai->>'mulai', ${kedudukan}, case when ${kedudukan} = 'definitif' then null else b.rujuk_id end`,
  )
  await tutupRentang(db, p)
  await tandaiTumpang(db, p)
  await sql`update impor_baris b set hasil = 'baru', lama_id = null, baru_id = gen_random_uuid() where ${hidup(p.id)}`.execute(
    db,
  )
  await sql`update impor_baris b set lama_id = r.id, hasil = case when r.jabatan_id = b.rujuk_id
        and (b.nilai->>'sampai' is null or b.nilai ? 'sampai_hitung' or r.berlaku = ${rentang})
        and r.nomor is not distinct from coalesce(b.nilai->>'nomor', r.nomor)
        and r.tanggal is not distinct from coalesce((b.nilai->>'tanggal')::date, r.tanggal)
        and r.pejabat is not distinct from coalesce(b.nilai->>'pejabat', r.pejabat) then 'sama' else 'berubah' end
    from riwayat_jabatan r where ${hidup(p.id)} and r.pegawai_id = b.pegawai_id and r.dikoreksi_oleh is null
      and r.kedudukan = ${kedudukan} and lower(r.berlaku) = ${mulai} and (r.kedudukan = 'definitif' or r.jabatan_id = b.rujuk_id)`.execute(
    db,
  )
}
