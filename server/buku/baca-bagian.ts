// Bagian proyeksi: pieces every book is written with. A projection gives rows of one shape; baca.ts numbers, filters and pages them.
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

export type Potongan = RawBuilder<unknown>

/** What a projection is asked: the year, the day as of which the book is read, services whose product the book numbers. */
export type SaringProyeksi = {
  buku: string
  layanan: readonly string[]
  tahun: number
  /** The book as it stood at the end of this day. */
  per: string
  zona: string
}

/**
 * Rows of one book: pegawai_id, perangkat_daerah_id (null = where the person sat), hari (the day that places the row in the
 * year), batal, keterangan, sel (jsonb by column code), usulan_id, naskah_id, urutan (text, settles ties).
 */
export type Proyeksi = (s: SaringProyeksi) => Potongan

export const awalTahun = (s: { tahun: number }) => sql`${`${s.tahun}-01-01`}::date`
export const akhirTahun = (s: { tahun: number }) => sql`${`${s.tahun + 1}-01-01`}::date`

/** Last day a state of this year can be asked for: the end of the year, or the day of reading when that comes first. */
export const hariKeadaan = (s: { tahun: number; per: string }): string =>
  s.per < `${s.tahun}-12-31` ? s.per : `${s.tahun}-12-31`

/** In the book year, and known by the day of reading. */
export const dalamTahun = (hari: Potongan, s: SaringProyeksi): Potongan =>
  sql`${hari} >= ${awalTahun(s)} and ${hari} < ${akhirTahun(s)}`

/**
 * Was this history row (alias r) on record on the day, and not yet corrected then? A decree is known from its own date, a row
 * without one from the day it was entered.
 */
export const tercatat = (
  tabel: string,
  s: SaringProyeksi,
  tanggal: Potongan = sql`r.tanggal`,
): Potongan => sql`
  coalesce(${tanggal}, (r.dicatat_pada at time zone ${s.zona})::date) <= ${s.per}::date
  and (r.dikoreksi_oleh is null or exists (select 1 from ${sql.table(tabel)} k where k.id = r.dikoreksi_oleh
    and (k.dicatat_pada at time zone ${s.zona})::date > ${s.per}::date))`

const BULAN = sql`array['Januari','Februari','Maret','April','Mei','Juni','Juli','Agustus','September','Oktober','November','Desember']`

/** A day in words: 1 Maret 2027. */
export const tanggalKata = (hari: Potongan): Potongan =>
  sql`(extract(day from ${hari})::int || ' ' || (${BULAN})[extract(month from ${hari})::int] || ' ' || extract(year from ${hari})::int)`

/** A code as words: 'permintaan-sendiri' -> 'permintaan sendiri'. */
export const kodeKata = (kode: Potongan): Potongan => sql`replace(${kode}, '-', ' ')`

/** Post held on a day, by name. */
export const jabatanPada = (
  pegawai: Potongan,
  hari: Potongan,
): Potongan => sql`(select j.nama from riwayat_jabatan rj
  join jabatan j on j.id = rj.jabatan_id where rj.pegawai_id = ${pegawai} and rj.dikoreksi_oleh is null
  and rj.kedudukan = 'definitif' and rj.berlaku @> ${hari} limit 1)`

/**
 * Cases of the services of this book as they stood on the day: step by the last event of that day, and the signed product.
 * Gives u.*, langkah, n.id as naskah_id, n.nomor_teks, n.tanggal as tanggal_naskah, batal, keterangan.
 */
export const perkaraBuku = (s: SaringProyeksi): Potongan => sql`
  select u.*, n.id as naskah_id, n.nomor_teks, n.tanggal as tanggal_naskah,
    coalesce(n.keadaan = 'tidak-berlaku', false) as batal,
    case when n.keadaan = 'tidak-berlaku' then coalesce('Tidak berlaku: ' || n.alasan_tidak_berlaku, 'Tidak berlaku')
      when n.id is not null then 'Terbit' else 'Dalam proses' end as keterangan
  from usulan u
  left join lateral (select e.ke from usulan_peristiwa e where e.usulan_id = u.id and e.hari <= ${s.per}::date
    order by e.versi desc limit 1) l on true
  left join naskah n on n.usulan_id = u.id and n.jenis = 'produk' and n.keadaan in ('ditandatangani', 'tidak-berlaku')
    and coalesce((n.ditandatangani_pada at time zone ${s.zona})::date, n.tanggal) <= ${s.per}::date
  where u.layanan = any(${[...s.layanan]}::text[]) and u.nomor is not null
    and (u.diajukan_pada is null or (u.diajukan_pada at time zone ${s.zona})::date <= ${s.per}::date)
    and coalesce(l.ke, u.tahap) not in ('dibatalkan', 'ditolak', 'ditolak-tuntas')`

/** The day a case was filed, in the zone of the pemda. */
export const hariAjukan = (s: SaringProyeksi): Potongan => sql`(u.diajukan_pada at time zone ${s.zona})::date`
