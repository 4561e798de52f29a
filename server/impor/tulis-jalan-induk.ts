// Jalan induk: people, perangkat daerah, units, posts. Their former content is kept in impor_baris, so that an undo can tell.
import { sql } from 'kysely'
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import type { Db } from '#server/alat/database.ts'
import { NAMA_LENGKAP } from './tulis-banding-induk.ts'
import { mentah, nilaiBaru, nilaiUbah } from './tulis-ungkapan.ts'

type Tempat = { kolom: string[]; baru: string[]; ubah: string[]; dari: string }
/** Columns that name a place: found in the comparison, or derived. */
const TEMPAT: Readonly<Record<string, Tempat>> = {
  pegawai: {
    kolom: ['nip', 'perangkat_daerah_id', 'unit_organisasi_id', 'nama_lengkap', 'nama_cari', 'sapaan'],
    baru: [
      `b.nilai->>'nip'`,
      'b.rujuk_id',
      'b.rujuk2_id',
      NAMA_LENGKAP,
      `lower(unaccent(${NAMA_LENGKAP}))`,
      `case when b.nilai->>'jenis_kelamin' = 'wanita' then 'Bu ' else 'Pak ' end || split_part(b.nilai->>'nama', ' ', 1)`,
    ],
    ubah: [
      'l.nip',
      'b.rujuk_id',
      'coalesce(b.rujuk2_id, case when l.perangkat_daerah_id = b.rujuk_id then l.unit_organisasi_id end)',
      NAMA_LENGKAP,
      `lower(unaccent(${NAMA_LENGKAP}))`,
      'l.sapaan',
    ],
    dari: '',
  },
  'perangkat-daerah': { kolom: [], baru: [], ubah: [], dari: '' },
  unit: { kolom: ['perangkat_daerah_id'], baru: ['b.rujuk_id'], ubah: ['b.rujuk_id'], dari: '' },
  jabatan: {
    kolom: ['unit_organisasi_id', 'perangkat_daerah_id'],
    baru: ['b.rujuk_id', 'u.perangkat_daerah_id'],
    ubah: ['b.rujuk_id', 'u.perangkat_daerah_id'],
    dari: 'join unit_organisasi u on u.id = b.rujuk_id',
  },
}

/** Standing of a new person: candidate until the day of full appointment, or what the file says from the first day. */
async function bukaStatus(db: Db, id: string): Promise<void> {
  await sql`insert into riwayat_status (id, pegawai_id, jenis, keadaan, berlaku, sumber, impor_id, impor_baris)
    select gen_random_uuid(), b.baru_id, s.jenis, 'aktif', daterange(s.mulai, s.akhir), 'impor', b.impor_id, b.baris
    from impor_baris b cross join lateral (
      select 'cpns' as jenis, (b.nilai->>'tmt_cpns')::date as mulai, (b.nilai->>'tmt_pns')::date as akhir
        where b.nilai->>'status' = 'pns' and (b.nilai->>'tmt_pns')::date > (b.nilai->>'tmt_cpns')::date
      union all
      select b.nilai->>'status', case when b.nilai->>'status' = 'pns'
        then greatest((b.nilai->>'tmt_pns')::date, (b.nilai->>'tmt_cpns')::date) else (b.nilai->>'tmt_cpns')::date end, null) s
    where b.impor_id = ${id} and b.hasil = 'baru'`.execute(db)
}

async function sambungInduk(db: Db, id: string): Promise<void> {
  await sql`update unit_organisasi u set induk_id = i.id from impor_baris b join unit_organisasi i on lower(i.kode) = lower(trim(b.nilai->>'induk'))
    where b.impor_id = ${id} and b.hasil in ('baru', 'berubah') and u.id = b.baru_id and i.id <> u.id`.execute(
    db,
  )
}

export async function jalankanInduk(db: Db, id: string, jenis: JenisImpor): Promise<void> {
  const tempat = TEMPAT[jenis.wujud]
  if (!tempat) throw new Error(`Impor ${jenis.kode} tidak dikenal.`)
  const t = sql.table(jenis.tabel)
  const kolom = [...jenis.tujuan.map((x) => x.kolom), ...tempat.kolom]
  await sql`insert into ${t} (id, ${mentah(kolom.join(', '))})
    select b.baru_id, ${mentah([...jenis.tujuan.map(nilaiBaru), ...tempat.baru].join(', '))}
    from impor_baris b ${mentah(tempat.dari)} left join ${t} l on false where b.impor_id = ${id} and b.hasil = 'baru'`.execute(
    db,
  )
  await sql`update impor_baris b set sebelum = to_jsonb(l) from ${t} l where b.impor_id = ${id} and b.hasil = 'berubah' and l.id = b.lama_id`.execute(
    db,
  )
  await sql`update ${t} s set (${mentah(kolom.join(', '))}) =
      (select ${mentah([...jenis.tujuan.map(nilaiUbah), ...tempat.ubah].join(', '))} from ${t} l ${mentah(tempat.dari)} where l.id = b.lama_id)
    from impor_baris b where b.impor_id = ${id} and b.hasil = 'berubah' and s.id = b.lama_id`.execute(db)
  if (jenis.wujud === 'pegawai') await bukaStatus(db, id)
  if (jenis.wujud === 'unit') await sambungInduk(db, id)
  await sql`update impor_baris b set sesudah = to_jsonb(l) from ${t} l where b.impor_id = ${id} and b.hasil in ('baru', 'berubah') and l.id = b.baru_id`.execute(
    db,
  )
}
