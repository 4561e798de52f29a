// Buku 5 as a projection: filed cases with their letters, raises recorded before Padu, and void numbers. Nothing is stored twice.

import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import { polaMemuat, untukDicari } from '#server/pegawai/baca.ts'

export type SaringBuku = {
  buku: string
  layanan: readonly string[]
  tahun: number
  bulan?: string | undefined
  perangkatDaerahId: string | null
  cari?: string | undefined
  hari: string
}

export type BarisBuku = {
  urut: number
  batal: boolean
  nama: string | null
  nip: string | null
  golongan: string | null
  jabatan: string | null
  unitKerja: string | null
  gajiLama: number | null
  masaKerja: number | null
  tmtLama: string | null
  tmtBaru: string | null
  gajiBaru: number | null
  terima: string | null
  nomorSurat: string | null
  tanggalSurat: string | null
  keterangan: string
  usulanId: string | null
  naskahId: string | null
}

/** First day and the day after the last of the year or month asked for. */
function rentang(s: SaringBuku): { dari: string; sampai: RawBuilder<unknown> } {
  if (s.bulan)
    return { dari: `${s.bulan}-01`, sampai: sql`(${`${s.bulan}-01`}::date + interval '1 month')::date` }
  return { dari: `${s.tahun}-01-01`, sampai: sql`${`${s.tahun + 1}-01-01`}::date` }
}

/**
 * The rows of the register, numbered over the whole book year (so that a search or a unit does not renumber them):
 * a case filed and not withdrawn or refused; a raise written into the history without a case; a void number.
 */
function seluruhBuku(s: SaringBuku): RawBuilder<unknown> {
  const layanan = [...s.layanan]
  const awal = `${s.tahun}-01-01`
  const akhir = `${s.tahun + 1}-01-01`
  return sql`
  kasus as (
    select u.pegawai_id, u.perangkat_daerah_id, (u.hitung->>'golongan') as golongan, (u.hitung->>'gajiLama')::int as gaji_lama,
      (u.hitung->>'mkgBaru')::int as masa_kerja, (u.hitung->>'tmtLama')::date as tmt_lama, u.tmt as tmt_baru,
      (u.hitung->>'gajiBaru')::int as gaji_baru, u.diajukan_pada as terima, n.nomor_teks as nomor_surat, n.tanggal as tanggal_surat,
      coalesce(n.keadaan = 'tidak-berlaku', false) as batal,
      case when n.keadaan = 'tidak-berlaku' then coalesce('Tidak berlaku: ' || n.alasan_tidak_berlaku, 'Tidak berlaku')
        when n.keadaan = 'ditandatangani' then 'Terbit' else 'Dalam proses' end as keterangan,
      u.id as usulan_id, n.id as naskah_id
    from usulan u
    left join naskah n on n.usulan_id = u.id and n.jenis = 'produk' and n.keadaan in ('ditandatangani', 'tidak-berlaku')
    where u.layanan = any(${layanan}::text[]) and u.nomor is not null and u.tmt >= ${awal}::date and u.tmt < ${akhir}::date
      and u.tahap not in ('dibatalkan', 'ditolak', 'ditolak-tuntas')
  ), lama as (
    select g.pegawai_id, p.perangkat_daerah_id, g.golongan, s.gaji_pokok as gaji_lama, g.mkg_bulan as masa_kerja, s.tmt as tmt_lama,
      g.tmt as tmt_baru, g.gaji_pokok as gaji_baru, null::timestamptz as terima, g.nomor as nomor_surat, g.tanggal as tanggal_surat,
      false as batal, 'Dicatat dari SK' as keterangan, null::uuid as usulan_id, null::uuid as naskah_id
    from riwayat_gaji g join pegawai p on p.id = g.pegawai_id
    left join lateral (select x.gaji_pokok, x.tmt from riwayat_gaji x where x.pegawai_id = g.pegawai_id and x.dikoreksi_oleh is null
      and x.tmt < g.tmt order by x.tmt desc limit 1) s on true
    where g.jenis = 'kgb' and g.dikoreksi_oleh is null and g.usulan_id is null and g.tmt >= ${awal}::date and g.tmt < ${akhir}::date
  ), nomor_batal as (
    select null::uuid, null::uuid, null::text, null::int, null::int, null::date, null::date, null::int, null::timestamptz, m.teks,
      null::date, true, 'Nomor batal: ' || coalesce(m.alasan, '-'), null::uuid, null::uuid
    from nomor m where m.buku = ${s.buku} and m.tahun = ${s.tahun} and m.keadaan = 'batal' and m.naskah_id is null
  ), semua as (select * from kasus union all select * from lama union all select * from nomor_batal),
  bernomor as (
    select row_number() over (order by s.tmt_baru nulls last, p.nama_cari collate "C", s.nomor_surat collate "C", s.usulan_id)::int as urut,
      s.*, p.nama_lengkap, p.nama_cari, p.nip
    from semua s left join pegawai p on p.id = s.pegawai_id
  )`
}

function syarat(s: SaringBuku): RawBuilder<unknown> {
  const { dari, sampai } = rentang(s)
  const butir: RawBuilder<unknown>[] = [
    s.bulan ? sql`b.tmt_baru >= ${dari}::date and b.tmt_baru < ${sampai}` : sql`true`,
  ]
  if (s.perangkatDaerahId !== null) butir.push(sql`b.perangkat_daerah_id = ${s.perangkatDaerahId}`)
  if (s.cari) {
    const pola = polaMemuat(untukDicari(s.cari))
    butir.push(sql`(b.nama_cari like ${pola} or b.nip like ${pola} or lower(b.nomor_surat) like ${pola})`)
  }
  return sql.join(butir, sql` and `)
}

/** One page of the register. */
export async function halamanBuku(
  db: Db,
  s: SaringBuku,
  o: { halaman: number; ukuran: number },
): Promise<BarisBuku[]> {
  const hasil = await sql<BarisBuku>`with ${seluruhBuku(s)}
    select b.urut, b.batal, b.nama_lengkap as nama, b.nip, b.golongan, b.gaji_lama as "gajiLama", b.masa_kerja as "masaKerja",
      b.tmt_lama as "tmtLama", b.tmt_baru as "tmtBaru", b.gaji_baru as "gajiBaru", b.terima, b.nomor_surat as "nomorSurat",
      b.tanggal_surat as "tanggalSurat", b.keterangan, b.usulan_id as "usulanId", b.naskah_id as "naskahId", o.nama as "unitKerja",
      (select j.nama from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id where r.pegawai_id = b.pegawai_id
        and r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> ${s.hari}::date limit 1) as jabatan
    from (select * from bernomor b where ${syarat(s)} order by b.urut limit ${o.ukuran} offset ${(o.halaman - 1) * o.ukuran}) b
    left join perangkat_daerah o on o.id = b.perangkat_daerah_id order by b.urut`.execute(db)
  return hasil.rows
}

export type JumlahBuku = { jumlah: number; gajiLama: number; gajiBaru: number }

/** Number of rows and totals of the whole selection; void rows are counted as rows but not added up. */
export async function jumlahBuku(db: Db, s: SaringBuku): Promise<JumlahBuku> {
  const hasil = await sql<JumlahBuku>`with ${seluruhBuku(s)}
    select count(*)::int as jumlah, coalesce(sum(b.gaji_lama) filter (where not b.batal), 0)::bigint as "gajiLama",
      coalesce(sum(b.gaji_baru) filter (where not b.batal), 0)::bigint as "gajiBaru"
    from bernomor b where ${syarat(s)}`.execute(db)
  return hasil.rows[0] ?? { jumlah: 0, gajiLama: 0, gajiBaru: 0 }
}

/** Months of the book year that hold rows, with their numbers. */
export async function bulanBuku(db: Db, s: SaringBuku): Promise<{ bulan: string; jumlah: number }[]> {
  const hasil = await sql<{ bulan: string; jumlah: number }>`with ${seluruhBuku(s)}
    select to_char(b.tmt_baru, 'YYYY-MM') as bulan, count(*)::int as jumlah from bernomor b
    where b.tmt_baru is not null and ${syarat({ ...s, bulan: undefined, cari: undefined })} group by 1 order by 1`.execute(
    db,
  )
  return hasil.rows
}
