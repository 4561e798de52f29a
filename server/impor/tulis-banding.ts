// Banding: the checked rows against the record, set by set: whose they are, which are new, changed or the same, and what else
// is wrong. Nothing of the record is touched here.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import { bandingInduk } from './tulis-banding-induk.ts'
import { bandingJabatan } from './tulis-banding-jabatan.ts'
import { type Banding, tandaiGalat, tandaiKembar } from './tulis-tanda.ts'
import { kunciFile, mentah, samaIsi, samaKunci } from './tulis-ungkapan.ts'

/** People by NIP within the reach of this import; unknown and out of reach are told alike. */
async function carikanPegawai(db: Db, p: Banding): Promise<void> {
  const lingkup = p.perangkatDaerahId ? sql`and o.perangkat_daerah_id = ${p.perangkatDaerahId}::uuid` : sql``
  await sql`update impor_baris b set pegawai_id = o.id from pegawai o
    where b.impor_id = ${p.id} and b.hasil is distinct from 'galat' and o.nip = b.nilai->>'nip'
      and b.pegawai_id is distinct from o.id ${lingkup}`.execute(db)
  await tandaiGalat(
    db,
    p,
    'nip',
    sql`'NIP ' || (b.nilai->>'nip') || ' tidak ditemukan' || ${p.perangkatDaerahId ? ' di perangkat daerah Anda' : ''}::text || '; impor data pokoknya dahulu, atau periksa angkanya'`,
    sql`b.pegawai_id is null`,
  )
}

async function bandingRiwayat(db: Db, p: Banding): Promise<void> {
  const j = p.jenis
  const kolomKunci = j.tujuan.find((t) => t.kolom === j.kunci[0])
  const kolom = kolomKunci && 'dari' in kolomKunci ? kolomKunci.dari : 'nip'
  await tandaiKembar(db, p, kolom, mentah(`b.pegawai_id, ${kunciFile(j)}`))
  await sql`update impor_baris b set hasil = 'baru', lama_id = null, baru_id = gen_random_uuid()
    where b.impor_id = ${p.id} and b.hasil is distinct from 'galat' and b.hasil is distinct from 'baru'`.execute(
    db,
  )
  await sql`update impor_baris b set lama_id = l.id, hasil = case when ${mentah(samaIsi(j))} then 'sama' else 'berubah' end
    from ${sql.table(j.tabel)} l where b.impor_id = ${p.id} and b.hasil is distinct from 'galat'
      and l.pegawai_id = b.pegawai_id and l.dikoreksi_oleh is null and ${mentah(samaKunci(j))}`.execute(db)
}

/**
 * Holds every row against the record. May run again: rows wrong by themselves stay wrong, the rest is judged anew, and only what
 * comes out otherwise is written again.
 */
export async function bandingkan(db: Db, p: Banding): Promise<void> {
  await sql`analyze impor_baris`.execute(db)
  const { wujud } = p.jenis
  if (wujud === 'riwayat' || wujud === 'riwayat-jabatan') {
    await carikanPegawai(db, p)
    // Whose row is whose was just written, and the people perhaps a minute ago: planned without it, a town's rows are held
    // against each other one by one.
    await sql`analyze impor_baris, pegawai, jabatan`.execute(db)
    if (wujud === 'riwayat') await bandingRiwayat(db, p)
    else await bandingJabatan(db, p)
  } else await bandingInduk(db, p)
}

export type JumlahImpor = {
  baru: number
  berubah: number
  sama: number
  galat: number
  peringatan: number
  orang: number
}

/** Rows by verdict. */
export async function hitungHasil(db: Db, id: string): Promise<JumlahImpor> {
  const hasil = await sql<JumlahImpor>`
    select count(*) filter (where hasil = 'baru')::int as baru, count(*) filter (where hasil = 'berubah')::int as berubah,
      count(*) filter (where hasil = 'sama')::int as sama, count(*) filter (where hasil = 'galat')::int as galat,
      count(distinct pegawai_id) filter (where hasil in ('baru', 'berubah'))::int as orang,
      (select count(*)::int from impor_galat g where g.impor_id = ${id} and g.sifat = 'peringatan') as peringatan
    from impor_baris where impor_id = ${id}`.execute(db)
  return hasil.rows[0] ?? { baru: 0, berubah: 0, sama: 0, galat: 0, peringatan: 0, orang: 0 }
}
