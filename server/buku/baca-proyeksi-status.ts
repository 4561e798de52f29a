// Proyeksi buku status: books 12, 14, 15 and 16, from penalties and standings.
import { sql } from 'kysely'
import {
  dalamTahun,
  kodeKata,
  type Potongan,
  type Proyeksi,
  type SaringProyeksi,
  tercatat,
} from './baca-bagian.ts'

/** Book 12: penalties by the day they begin. */
export const hukumanDisiplin: Proyeksi = (s) => sql`
  select r.pegawai_id, null::uuid as perangkat_daerah_id, lower(r.berlaku) as hari, false as batal,
    case when upper(r.berlaku) <= ${s.per}::date then 'Selesai dijalani' else 'Berlaku' end as keterangan,
    jsonb_build_object('jenis-pelanggaran', r.alasan, 'tingkat-hukuman', r.tingkat, 'jenis-hukuman', ${kodeKata(sql`r.jenis`)},
      'tmt', lower(r.berlaku), 'tanggal-berakhir', upper(r.berlaku) - 1, 'nomor-sk', r.nomor, 'dasar', r.pejabat) as sel,
    r.usulan_id, null::uuid as naskah_id, r.id::text as urutan
  from riwayat_hukuman r where ${dalamTahun(sql`lower(r.berlaku)`, s)} and ${tercatat('riwayat_hukuman', s)}`

const statusBuku = (
  s: SaringProyeksi,
  keadaan: readonly string[],
  sel: Potongan,
  keterangan: Potongan,
): Potongan => sql`
  select r.pegawai_id, null::uuid as perangkat_daerah_id, lower(r.berlaku) as hari, false as batal, ${keterangan} as keterangan,
    ${sel} as sel, r.usulan_id, n.id as naskah_id, r.id::text as urutan
  from riwayat_status r
  left join naskah n on n.usulan_id = r.usulan_id and n.jenis = 'produk' and n.keadaan = 'ditandatangani'
  left join lateral (select x.keadaan, x.sebab, lower(x.berlaku) as mulai, x.nomor from riwayat_status x where x.pegawai_id = r.pegawai_id
    and x.dikoreksi_oleh is null and lower(x.berlaku) > lower(r.berlaku) and lower(x.berlaku) <= ${s.per}::date
    order by x.berlaku limit 1) sesudah on true
  where r.keadaan = any(${[...keadaan]}::text[]) and ${dalamTahun(sql`lower(r.berlaku)`, s)} and ${tercatat('riwayat_status', s)}`

/** Book 14: suspensions; the standing after one tells how it ended. */
export const pemberhentianSementara: Proyeksi = (s) =>
  statusBuku(
    s,
    ['diberhentikan-sementara'],
    sql`jsonb_build_object('sebab', ${kodeKata(sql`r.sebab`)}, 'tmt-pemberhentian-sementara', lower(r.berlaku),
      'tanggal-rehabilitasi', case when sesudah.keadaan = 'aktif' then sesudah.mulai end,
      'hasil-putusan', ${kodeKata(sql`coalesce(sesudah.sebab, sesudah.keadaan)`)}, 'nomor-sk', r.nomor)`,
    sql`case when sesudah.keadaan is null then 'Menunggu putusan' else 'Selesai' end`,
  )

/** Book 15: ends of service other than by pension. */
export const pemberhentian: Proyeksi = (s) =>
  statusBuku(
    s,
    ['berhenti', 'meninggal'],
    sql`jsonb_build_object('jenis-pemberhentian', case r.keadaan when 'meninggal' then 'meninggal dunia' else ${kodeKata(sql`coalesce(r.sebab, 'berhenti')`)} end,
      'sebab', ${kodeKata(sql`r.sebab`)}, 'tmt', lower(r.berlaku), 'nomor-sk', r.nomor)`,
    sql`''`,
  )

/** Book 16: waiting money, until the person is appointed again or it ends. */
export const uangTunggu: Proyeksi = (s) =>
  statusBuku(
    s,
    ['uang-tunggu'],
    sql`jsonb_build_object('sebab', ${kodeKata(sql`r.sebab`)}, 'tmt-pemberhentian-dari-jabatan', lower(r.berlaku),
      'mulai-uang-tunggu', lower(r.berlaku), 'berakhir-uang-tunggu', upper(r.berlaku) - 1,
      'pengangkatan-kembali', case when sesudah.keadaan = 'aktif' then coalesce(sesudah.nomor, 'ya') end)`,
    sql`case when upper(r.berlaku) <= ${s.per}::date then 'Berakhir' else 'Berjalan' end`,
  )
