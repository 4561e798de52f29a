// Proyeksi buku 18: every change of a person's record, in the month it became known (Blitar Lampiran II huruf B angka 18).
import { sql } from 'kysely'
import { type Potongan, type Proyeksi, type SaringProyeksi, tercatat } from './baca-bagian.ts'

type Sumber = {
  tabel: string
  nama: string
  /** What the row says, and where a row before it can be named, what held before. */
  baru: Potongan
  lama?: Potongan
  tmt: Potongan
  usulan?: true
}

const SUMBER: readonly Sumber[] = [
  {
    tabel: 'riwayat_pangkat',
    nama: 'Pangkat',
    baru: sql`r.golongan`,
    lama: sql`(select x.golongan from riwayat_pangkat x where x.pegawai_id = r.pegawai_id and x.dikoreksi_oleh is null and x.tmt < r.tmt order by x.tmt desc limit 1)`,
    tmt: sql`r.tmt`,
    usulan: true,
  },
  {
    tabel: 'riwayat_gaji',
    nama: 'Gaji pokok',
    baru: sql`'Rp' || r.gaji_pokok`,
    lama: sql`(select 'Rp' || x.gaji_pokok from riwayat_gaji x where x.pegawai_id = r.pegawai_id and x.dikoreksi_oleh is null and x.tmt < r.tmt order by x.tmt desc limit 1)`,
    tmt: sql`r.tmt`,
    usulan: true,
  },
  {
    tabel: 'riwayat_status',
    nama: 'Kedudukan',
    baru: sql`replace(r.jenis || ' ' || r.keadaan, '-', ' ')`,
    lama: sql`(select replace(x.jenis || ' ' || x.keadaan, '-', ' ') from riwayat_status x where x.pegawai_id = r.pegawai_id and x.dikoreksi_oleh is null and x.berlaku << r.berlaku order by x.berlaku desc limit 1)`,
    tmt: sql`lower(r.berlaku)`,
    usulan: true,
  },
  {
    tabel: 'riwayat_jabatan',
    nama: 'Jabatan',
    baru: sql`(select j.nama from jabatan j where j.id = r.jabatan_id) || case r.kedudukan when 'definitif' then '' else ' (' || initcap(r.kedudukan) || '.)' end`,
    lama: sql`(select j.nama from riwayat_jabatan x join jabatan j on j.id = x.jabatan_id where x.pegawai_id = r.pegawai_id and x.dikoreksi_oleh is null and x.kedudukan = 'definitif' and x.berlaku << r.berlaku order by x.berlaku desc limit 1)`,
    tmt: sql`lower(r.berlaku)`,
    usulan: true,
  },
  {
    tabel: 'riwayat_pendidikan',
    nama: 'Pendidikan',
    baru: sql`concat_ws(' ', r.jenjang, r.jurusan)`,
    tmt: sql`coalesce(r.diakui, r.lulus)`,
  },
  { tabel: 'riwayat_diklat', nama: 'Diklat', baru: sql`r.nama`, tmt: sql`r.lulus`, usulan: true },
  {
    tabel: 'riwayat_penghargaan',
    nama: 'Penghargaan',
    baru: sql`replace(r.jenis, '-', ' ')`,
    tmt: sql`r.tanggal`,
    usulan: true,
  },
  {
    tabel: 'riwayat_hukuman',
    nama: 'Hukuman disiplin',
    baru: sql`'tingkat ' || r.tingkat`,
    tmt: sql`lower(r.berlaku)`,
    usulan: true,
  },
  {
    tabel: 'riwayat_keluarga',
    nama: 'Keluarga',
    baru: sql`r.hubungan`,
    tmt: sql`coalesce(r.mulai, r.lahir)`,
    usulan: true,
  },
  {
    tabel: 'riwayat_belajar',
    nama: 'Belajar',
    baru: sql`replace(r.jenis, '-', ' ') || ' ' || r.jenjang`,
    tmt: sql`lower(r.berlaku)`,
    usulan: true,
  },
  {
    tabel: 'riwayat_cuti',
    nama: 'Cuti',
    baru: sql`replace(r.jenis, '-', ' ')`,
    tmt: sql`r.mulai`,
    usulan: true,
  },
  {
    tabel: 'riwayat_angka_kredit',
    nama: 'Angka kredit',
    baru: sql`r.nilai::text`,
    tmt: sql`lower(r.berlaku)`,
    usulan: true,
  },
  {
    tabel: 'riwayat_kartu',
    nama: 'Kartu',
    baru: sql`r.jenis`,
    tmt: sql`coalesce(r.tanggal, r.usul)`,
    usulan: true,
  },
]

function satu(o: Sumber, s: SaringProyeksi): Potongan {
  const tahu = sql`coalesce(r.tanggal, (r.dicatat_pada at time zone ${s.zona})::date)`
  return sql`
  select r.pegawai_id, null::uuid as perangkat_daerah_id, ${tahu} as hari, false as batal,
    case when r.sumber = 'sk' then '' else r.sumber end as keterangan,
    jsonb_build_object('jenis-perubahan', ${sql.lit(o.nama)}, 'data-lama', ${o.lama ?? sql`null`}, 'data-baru', ${o.baru},
      'tmt-perubahan', ${o.tmt}, 'dasar', r.nomor, 'tanggal-lapor', (r.dicatat_pada at time zone ${s.zona})::date) as sel,
    ${o.usulan ? sql`r.usulan_id` : sql`null::uuid`} as usulan_id, null::uuid as naskah_id, ${sql.lit(o.tabel)} || r.id as urutan
  from ${sql.table(o.tabel)} r
  where ${tahu} >= ${`${s.tahun}-01-01`}::date and ${tahu} < ${`${s.tahun + 1}-01-01`}::date and ${tercatat(o.tabel, s)}`
}

/** Book 18: all histories side by side. */
export const dataPegawai: Proyeksi = (s) =>
  sql.join(
    SUMBER.map((o) => satu(o, s)),
    sql` union all `,
  )
