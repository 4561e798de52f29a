// Isi besar: ten cases for every employee, written by one SQL statement; nine in ten are finished, as in a register of ten years.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

const TAHAP = [
  ['diajukan', 'DIAJUKAN'],
  ['validasi-pengawas', 'DIVALIDASI'],
  ['validasi-administrator', 'DIVALIDASI'],
  ['penandatanganan', 'MENUNGGU TTD'],
  ['penerbitan', 'TERBIT'],
] as const

/** Cases of every employee: one a year back from 2026; of the newest, one in five still runs. Returns how many there are. */
export async function isiBesar(db: Db, perPegawai = 10): Promise<number> {
  const tahap = sql.raw(`array[${TAHAP.map(([t]) => `'${t}'`).join(',')}]`)
  const cap = sql.raw(`array[${TAHAP.map(([, c]) => `'${c}'`).join(',')}]`)
  await sql`set local statement_timeout = 0`.execute(db)
  await sql`
    with dasar as (
      select p.id as pegawai_id, p.perangkat_daerah_id, p.nama_cari, p.nip, i as ke, gen_random_uuid() as id,
        row_number() over (order by p.id, i) as urut, 2027 - i as tahun,
        row_number() over (partition by i order by p.id) as n,
        make_timestamptz(2027 - i, 1 + (hashtext(p.nip || i) & 1023) % 10, 1 + (hashtext(p.nip) & 1023) % 28, 3, 0, i, 'UTC') as pada
      from pegawai p cross join generate_series(1, ${perPegawai}::int) i
    ), jalan as (
      select d.*, 'KGB-' || tahun || '-' || lpad(n::text, 5, '0') as nomor, ke = 1 and n % 5 = 0 as aktif,
        1 + (n / 5) % ${TAHAP.length}::int as t
      from dasar d
    ), tahap as (
      select j.*, case when aktif then (${tahap})[t] else 'diserahkan' end as tahap,
        case when aktif then (${cap})[t] else 'DISERAHKAN' end as cap
      from jalan j
    )
    insert into usulan (id, nomor, layanan, pegawai_id, pengaju_akun_id, perangkat_daerah_id, tahap, cap, versi, keadaan,
      edisi_layanan, edisi_sop, tmt, hitung, sejak_pada, batas, batas_pada, diajukan_pada, selesai_pada, dibuat_pada, cari)
    select id, nomor, 'kenaikan-gaji-berkala', pegawai_id, 'akun-' || pegawai_id, perangkat_daerah_id, tahap, cap, 9,
      jsonb_build_object('tahap', tahap, 'versi', 9, 'sejak', to_char(pada, 'YYYY-MM-DD"T"HH24:MI:SS".000Z"'), 'nomor', nomor,
        'diajukanPada', to_char(pada, 'YYYY-MM-DD"T"HH24:MI:SS".000Z"'), 'putaran', 0, 'isian', '{}'::jsonb,
        'berkas', jsonb_build_object(
          'sk-cpns', jsonb_build_object('arsipId', id, 'sidik', md5(nip) || md5(nip), 'sumber', 'arsip', 'status', 'sesuai', 'putaran', 0),
          'sk-gaji-terakhir', jsonb_build_object('arsipId', id, 'sidik', md5(nomor) || md5(nip), 'sumber', 'arsip', 'status', 'sesuai', 'putaran', 0)),
        'paraf', '[]'::jsonb, 'cetakan', '[]'::jsonb, 'tanda', '[]'::jsonb, 'serah', '[]'::jsonb),
      '2021-12-30', null, make_date(tahun, 3, 1) + interval '1 year',
      '{"gajiLama": 3533900, "gajiBaru": 3645200, "golongan": "III/c", "cocok": 6, "ragu": 0, "kurang": 0, "berkas": 2, "berkasWajib": 2}'::jsonb,
      pada, case when aktif then (pada + interval '9 days')::date end, case when aktif then pada + interval '9 days' end, pada,
      case when aktif then null else pada + interval '14 days' end, pada, nama_cari || ' ' || nip || ' ' || lower(nomor)
    from tahap`.execute(db)
  // The end of each running chain, so that an act can be appended; these chains are not whole and are never audited.
  await sql`
    insert into usulan_peristiwa (usulan_id, versi, jenis, nomor, dari, ke, pelaku, pada, hari, dasar, data, sidik_sebelum, sidik)
    select id, 9, 'ajukan', 'T03', 'draf', tahap,
      jsonb_build_object('akunId', pengaju_akun_id, 'pegawaiId', pegawai_id, 'nama', 'Pemohon', 'peran', 'asn'),
      dibuat_pada, dibuat_pada::date, '{Perwali Kediri 80/2021 Pasal 7 huruf a}', '{}'::jsonb, repeat('0', 64), repeat('1', 64)
    from usulan where selesai_pada is null`.execute(db)
  const hasil = await sql<{ n: number }>`select count(*)::int as n from usulan`.execute(db)
  return hasil.rows[0]?.n ?? 0
}
