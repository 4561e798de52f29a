// Buku: a book as rows numbered over its whole year, so that a search or a unit does not renumber them. Nothing is stored twice.

import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import { polaMemuat, untukDicari } from '#server/pegawai/baca.ts'
import type { Potongan, SaringProyeksi } from './baca-bagian.ts'
import { PROYEKSI } from './baca-proyeksi.ts'

export type SaringBuku = SaringProyeksi & {
  bulan?: string | undefined
  perangkatDaerahId: string | null
  cari?: string | undefined
}

export type Sel = string | number | null
export type BarisBuku = {
  urut: number
  batal: boolean
  nama: string | null
  nip: string | null
  golongan: string | null
  jabatan: string | null
  unitKerja: string | null
  keterangan: string
  sel: Record<string, Sel>
  usulanId: string | null
  naskahId: string | null
  pegawaiId: string | null
  manualId: string | null
}

/** Rows an officer added by hand, with the reason (Blitar Lampiran II huruf C angka 2). */
const manual = (s: SaringBuku): Potongan => sql`
  select m.pegawai_id, m.perangkat_daerah_id, m.hari, m.dibatalkan_pada is not null and (m.dibatalkan_pada at time zone ${s.zona})::date <= ${s.per}::date,
    'Dicatat manual: ' || m.alasan || coalesce('. Batal: ' || m.alasan_batal, ''), m.sel, null::uuid, null::uuid, 'm' || m.id
  from baris_buku m where m.buku = ${s.buku} and m.hari >= ${`${s.tahun}-01-01`}::date and m.hari < ${`${s.tahun + 1}-01-01`}::date
    and (m.dibuat_pada at time zone ${s.zona})::date <= ${s.per}::date`

/** Numbers of this book that became void without a letter: the gap is explained where it would be looked for. */
const nomorBatal = (s: SaringBuku): Potongan => sql`
  select null::uuid, null::uuid, null::date, true, 'Nomor batal: ' || coalesce(x.alasan, '-'), jsonb_build_object('nomor-surat', x.teks, 'nomor-sk', x.teks),
    null::uuid, null::uuid, 'n' || lpad(x.urut::text, 9, '0')
  from nomor x where x.buku = ${s.buku} and x.tahun = ${s.tahun} and x.keadaan = 'batal' and x.naskah_id is null`

function seluruhBuku(s: SaringBuku): Potongan {
  const proyeksi = PROYEKSI[s.buku]
  const isi = proyeksi
    ? sql`${proyeksi(s)}`
    : sql`select null::uuid as pegawai_id, null::uuid as perangkat_daerah_id, null::date as hari, false as batal, '' as keterangan,
        '{}'::jsonb as sel, null::uuid as usulan_id, null::uuid as naskah_id, '' as urutan where false`
  return sql`
  isi as (${isi}), semua as (select * from isi union all ${manual(s)} union all ${nomorBatal(s)}),
  bernomor as (
    select row_number() over (order by s.hari nulls last, p.nama_cari collate "C", s.urutan collate "C")::int as urut, s.*,
      coalesce(s.perangkat_daerah_id, p.perangkat_daerah_id) as pd_id, p.nama_lengkap, p.nama_cari, p.nip
    from semua s left join pegawai p on p.id = s.pegawai_id
  )`
}

function syarat(s: SaringBuku): Potongan {
  const butir: Potongan[] = [
    s.bulan
      ? sql`b.hari >= ${`${s.bulan}-01`}::date and b.hari < (${`${s.bulan}-01`}::date + interval '1 month')::date`
      : sql`true`,
  ]
  if (s.perangkatDaerahId !== null) butir.push(sql`b.pd_id = ${s.perangkatDaerahId}`)
  if (s.cari) {
    const pola = polaMemuat(untukDicari(s.cari))
    butir.push(sql`(b.nama_cari like ${pola} or b.nip like ${pola} or lower(b.sel::text) like ${pola})`)
  }
  return sql.join(butir, sql` and `)
}

/** One page of the book; `ukuran` rows, golongan and post as of the day of reading. */
export async function halamanBuku(
  db: Db,
  s: SaringBuku,
  o: { halaman: number; ukuran: number },
): Promise<BarisBuku[]> {
  const hasil = await sql<BarisBuku>`with ${seluruhBuku(s)}
    select b.urut, b.batal, b.nama_lengkap as nama, b.nip, o.nama as "unitKerja", b.keterangan, b.sel,
      b.usulan_id as "usulanId", b.naskah_id as "naskahId", b.pegawai_id as "pegawaiId",
      case when b.urutan like 'm%' and length(b.urutan) = 37 then substr(b.urutan, 2) end as "manualId",
      (select r.golongan from riwayat_pangkat r where r.pegawai_id = b.pegawai_id and r.dikoreksi_oleh is null
        and r.tmt <= ${s.per}::date order by r.tmt desc limit 1) as golongan,
      (select j.nama from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id where r.pegawai_id = b.pegawai_id
        and r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> ${s.per}::date limit 1) as jabatan
    from (select * from bernomor b where ${syarat(s)} order by b.urut limit ${o.ukuran} offset ${(o.halaman - 1) * o.ukuran}) b
    left join perangkat_daerah o on o.id = b.pd_id order by b.urut`.execute(db)
  return hasil.rows
}

export type JumlahBuku = { jumlah: number; jumlahkan: Record<string, number> }

/** Number of rows and totals of the summed columns over the whole selection; void rows are counted as rows but not added up. */
export async function jumlahBuku(db: Db, s: SaringBuku, dijumlah: readonly string[]): Promise<JumlahBuku> {
  const kolom = dijumlah.map(
    (k, i) =>
      sql`, coalesce(sum((b.sel->>${sql.lit(k)})::numeric) filter (where not b.batal), 0)::float8 as ${sql.id(`k${i}`)}`,
  )
  const hasil = await sql<Record<string, number>>`with ${seluruhBuku(s)}
    select count(*)::int as jumlah ${kolom.length === 0 ? sql`` : sql.join(kolom, sql` `)} from bernomor b where ${syarat(s)}`.execute(
    db,
  )
  const b = hasil.rows[0] ?? {}
  return {
    jumlah: b.jumlah ?? 0,
    jumlahkan: Object.fromEntries(dijumlah.map((k, i) => [k, b[`k${i}`] ?? 0])),
  }
}

/** Months of the book year that hold rows, with their numbers. */
export async function bulanBuku(db: Db, s: SaringBuku): Promise<{ bulan: string; jumlah: number }[]> {
  const hasil = await sql<{ bulan: string; jumlah: number }>`with ${seluruhBuku(s)}
    select to_char(b.hari, 'YYYY-MM') as bulan, count(*)::int as jumlah from bernomor b
    where b.hari is not null and ${syarat({ ...s, bulan: undefined, cari: undefined })} group by 1 order by 1`.execute(
    db,
  )
  return hasil.rows
}
