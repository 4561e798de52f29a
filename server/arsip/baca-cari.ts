// Cari arsip: words in the text, the title and the number; the reader's scope stands in the statement itself.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import { type BarisArsip, KOLOM_ARSIP } from './baca.ts'

/** What the reader may search: his own, his unit's, documents of cases of his services, or everything; the parts add up. */
export type LingkupArsip = {
  pegawaiId: string
  perangkatDaerahId: string | null
  layanan: readonly string[]
  semuaLayanan: boolean
  semua: boolean
}

export type SaringArsip = {
  kata?: string | undefined
  jenis?: string | undefined
  kelompok?: number | undefined
  nomor?: string | undefined
  dari?: string | undefined
  sampai?: string | undefined
  tahun?: number | undefined
  pegawaiId?: string | undefined
  perangkatDaerahId?: string | undefined
}

export type BarisTemuan = BarisArsip & { pemilik: string; perangkatDaerah: string; cuplikan: string | null }

const aman = (s: string): string => `%${s.toLowerCase().replace(/[\\%_]/g, (h) => `\\${h}`)}%`

const dalamLingkup = (l: LingkupArsip) => sql`(
  ${l.semua}
  or a.pegawai_id = ${l.pegawaiId}::uuid
  or p.perangkat_daerah_id = ${l.perangkatDaerahId}::uuid
  or exists (select 1 from usulan_berkas ub join usulan u on u.id = ub.usulan_id
    where ub.arsip_id = a.id and (${l.semuaLayanan} or u.layanan = any(${[...l.layanan]}::text[])) and u.diajukan_pada is not null)
  or exists (select 1 from usulan u where u.id = a.usulan_id
    and (${l.semuaLayanan} or u.layanan = any(${[...l.layanan]}::text[])) and u.diajukan_pada is not null))`

const cocok = (s: SaringArsip) => sql`
  (${s.jenis ?? null}::text is null or a.jenis_dokumen = ${s.jenis ?? null})
  and (${s.kelompok ?? null}::int is null or a.kelompok = ${s.kelompok ?? null})
  and (${s.nomor ?? null}::text is null or lower(a.nomor) like ${aman(s.nomor ?? '')})
  and (${s.dari ?? null}::date is null or a.tanggal >= ${s.dari ?? null}::date)
  and (${s.sampai ?? null}::date is null or a.tanggal <= ${s.sampai ?? null}::date)
  and (${s.tahun ?? null}::int is null or extract(year from a.tanggal) = ${s.tahun ?? null}::int)
  and (${s.pegawaiId ?? null}::uuid is null or a.pegawai_id = ${s.pegawaiId ?? null}::uuid)
  and (${s.perangkatDaerahId ?? null}::uuid is null or p.perangkat_daerah_id = ${s.perangkatDaerahId ?? null}::uuid)`

/** Newest versions first; hidden products, quarantined and destroyed documents never. */
export async function cariArsip(
  db: Db,
  l: LingkupArsip,
  s: SaringArsip,
  h: { halaman: number; ukuran: number },
): Promise<{ baris: BarisTemuan[]; jumlah: number }> {
  const kata = s.kata?.trim() || null
  const isi = sql`from arsip a join pegawai p on p.id = a.pegawai_id
    join perangkat_daerah d on d.id = p.perangkat_daerah_id
    left join arsip_teks t on t.sidik = a.sidik and t.keadaan = 'jadi'
    where not a.tersembunyi and a.pindai in ('bersih', 'tanpa-pemindai') and a.pemusnahan_id is null
      and not exists (select 1 from arsip b where b.menggantikan_id = a.id)
      and ${dalamLingkup(l)} and ${cocok(s)}
      and (${kata}::text is null
        or lower(a.judul) like ${aman(kata ?? '')} or lower(coalesce(a.nomor, '')) like ${aman(kata ?? '')}
        or p.nama_cari like ${aman(kata ?? '')}
        or to_tsvector('indonesian', t.teks) @@ websearch_to_tsquery('indonesian', ${kata ?? ''}))`
  const hitung = await sql<{ n: number }>`select count(*)::int as n ${isi}`.execute(db)
  const baris = await sql<BarisTemuan>`
    select ${KOLOM_ARSIP}, p.nama_lengkap as pemilik, d.nama_singkat as "perangkatDaerah",
      case when ${kata}::text is not null and to_tsvector('indonesian', t.teks) @@ websearch_to_tsquery('indonesian', ${kata ?? ''})
        then ts_headline('indonesian', left(t.teks, 20000), websearch_to_tsquery('indonesian', ${kata ?? ''}),
          'StartSel="", StopSel="", MaxWords=18, MinWords=8') end as cuplikan
    ${isi} order by a.tanggal desc nulls last, a.dibuat_pada desc, a.id
    limit ${h.ukuran} offset ${(h.halaman - 1) * h.ukuran}`.execute(db)
  return { baris: baris.rows, jumlah: hitung.rows[0]?.n ?? 0 }
}
