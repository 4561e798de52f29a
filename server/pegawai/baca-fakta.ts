// Fakta: the histories of many people in a constant number of queries, in the shape every rule reads.
import { sql } from 'kysely'
import type { FaktaPegawai, FaktaUnit } from '#mesin/bentuk-fakta.ts'
import type { Db } from '#server/alat/database.ts'

/** People read per round when a whole population streams by; keeps memory flat. */
const UKURAN_RONDE = 2_000

export type FaktaOrang = {
  id: string
  namaCari: string
  namaLengkap: string
  sapaan: string
  pegawai: FaktaPegawai
  unit: FaktaUnit
  perangkatDaerahId: string
  perangkatDaerahSingkat: string
  unitNama: string | null
}

type BarisOrang = {
  id: string
  nama_cari: string
  nama_lengkap: string
  sapaan: string
  nip: string
  lahir: string
  tempat_lahir: string
  jenis_kelamin: 'pria' | 'wanita'
  tmt_cpns: string
  pd_id: string
  pd_kode: string
  pd_nama: string
  pd_singkat: string
  minggu_kerja: 5 | 6
  unit_nama: string | null
  riwayat: Record<string, Record<string, unknown>[] | null>
}

/** Drops nulls: a fact that is not there is absent, and a rule then answers 'data-kurang'. */
function tanpaNull<T>(baris: Record<string, unknown>[] | null | undefined): T[] {
  return (baris ?? []).map(
    (b) => Object.fromEntries(Object.entries(b).filter(([, nilai]) => nilai !== null)) as T,
  )
}

type R = FaktaPegawai
type Butir<K extends keyof R> = NonNullable<R[K]> extends readonly (infer U)[] ? U : never

function keFakta(b: BarisOrang): FaktaOrang {
  const r = b.riwayat
  return {
    id: b.id,
    namaCari: b.nama_cari,
    namaLengkap: b.nama_lengkap,
    sapaan: b.sapaan,
    perangkatDaerahId: b.pd_id,
    perangkatDaerahSingkat: b.pd_singkat,
    unitNama: b.unit_nama,
    unit: { kode: b.pd_kode, nama: b.pd_nama, mingguKerja: b.minggu_kerja },
    pegawai: {
      nama: b.nama_lengkap,
      nip: b.nip,
      lahir: b.lahir,
      tempatLahir: b.tempat_lahir,
      jenisKelamin: b.jenis_kelamin,
      tmtCpns: b.tmt_cpns,
      status: tanpaNull<Butir<'status'>>(r.status),
      pangkat: tanpaNull<Butir<'pangkat'>>(r.pangkat),
      gaji: tanpaNull<Butir<'gaji'>>(r.gaji),
      jabatan: tanpaNull<Butir<'jabatan'>>(r.jabatan),
      pendidikan: tanpaNull<Butir<'pendidikan'>>(r.pendidikan),
      kinerja: tanpaNull<Butir<'kinerja'>>(r.kinerja),
      hukuman: tanpaNull<Butir<'hukuman'>>(r.hukuman),
      penundaanKgb: tanpaNull<Butir<'penundaanKgb'>>(r.penundaan),
      peninjauanMasaKerja: tanpaNull<Butir<'peninjauanMasaKerja'>>(r.pmk),
    },
  }
}

/** One statement for all histories: each table is read once for the whole set and grouped by person. */
async function bacaSatuRonde(db: Db, id: readonly string[], hari: string): Promise<FaktaOrang[]> {
  const daftar = [...id]
  const hasil = await sql<BarisOrang>`
with sasaran as (select unnest(${daftar}::uuid[]) as pegawai_id),
st as (select pegawai_id, json_agg(json_build_object('jenis', jenis, 'keadaan', keadaan, 'mulai', lower(berlaku), 'sampai', upper(berlaku) - 1) order by berlaku) as isi
  from riwayat_status where dikoreksi_oleh is null and pegawai_id in (select pegawai_id from sasaran) group by 1),
pk as (select pegawai_id, json_agg(json_build_object('golongan', golongan, 'mkgBulan', mkg_bulan, 'tmt', tmt, 'nomor', nomor, 'tanggal', tanggal) order by tmt) as isi
  from riwayat_pangkat where dikoreksi_oleh is null and pegawai_id in (select pegawai_id from sasaran) group by 1),
gj as (select pegawai_id, json_agg(json_build_object('gajiPokok', gaji_pokok, 'golongan', golongan, 'mkgBulan', mkg_bulan, 'tmt', tmt, 'jenis', jenis, 'nomor', nomor, 'tanggal', tanggal, 'pejabat', pejabat) order by tmt, dicatat_pada, id) as isi
  from riwayat_gaji where dikoreksi_oleh is null and pegawai_id in (select pegawai_id from sasaran) group by 1),
jb as (select r.pegawai_id, json_agg(json_build_object('kode', j.kode, 'nama', j.nama, 'jenis', j.jenis, 'jenjang', j.jenjang, 'eselon', j.eselon, 'kedudukan', r.kedudukan, 'unit', u.nama, 'mulai', lower(r.berlaku), 'sampai', upper(r.berlaku) - 1) order by r.berlaku, r.id) as isi
  from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id join unit_organisasi u on u.id = j.unit_organisasi_id
  where r.dikoreksi_oleh is null and j.jenis <> 'kepala-daerah' and r.pegawai_id in (select pegawai_id from sasaran) group by 1),
pd as (select pegawai_id, json_agg(json_build_object('jenjang', jenjang, 'jurusan', jurusan, 'lulus', lulus) order by lulus) as isi
  from riwayat_pendidikan where dikoreksi_oleh is null and pegawai_id in (select pegawai_id from sasaran) group by 1),
kj as (select pegawai_id, json_agg(json_build_object('tahun', tahun, 'predikat', predikat) order by tahun) as isi
  from riwayat_kinerja where dikoreksi_oleh is null and pegawai_id in (select pegawai_id from sasaran) group by 1),
hk as (select pegawai_id, json_agg(json_build_object('jenis', jenis, 'tingkat', tingkat, 'mulai', lower(berlaku), 'sampai', upper(berlaku) - 1, 'nomor', nomor) order by berlaku) as isi
  from riwayat_hukuman where dikoreksi_oleh is null and pegawai_id in (select pegawai_id from sasaran) group by 1),
pn as (select pegawai_id, json_agg(json_build_object('tmt', tmt, 'bulan', bulan, 'nomor', nomor, 'tanggal', tanggal) order by tmt, id) as isi
  from riwayat_penundaan_kgb where dikoreksi_oleh is null and pegawai_id in (select pegawai_id from sasaran) group by 1),
pm as (select pegawai_id, json_agg(json_build_object('tmt', tmt, 'tambahBulan', tambah_bulan, 'nomor', nomor) order by tmt) as isi
  from riwayat_peninjauan_masa_kerja where dikoreksi_oleh is null and pegawai_id in (select pegawai_id from sasaran) group by 1),
tempat as (select distinct on (r.pegawai_id) r.pegawai_id, j.perangkat_daerah_id, u.nama as unit_nama
  from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id join unit_organisasi u on u.id = j.unit_organisasi_id
  where r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> ${hari}::date and r.pegawai_id in (select pegawai_id from sasaran)
  order by r.pegawai_id, r.id)
select p.id, p.nama_cari, p.nama_lengkap, p.sapaan, p.nip, p.lahir::text as lahir, p.tempat_lahir, p.jenis_kelamin, p.tmt_cpns::text as tmt_cpns,
  o.id as pd_id, o.kode as pd_kode, o.nama as pd_nama, o.nama_singkat as pd_singkat, o.minggu_kerja, tempat.unit_nama,
  json_build_object('status', st.isi, 'pangkat', pk.isi, 'gaji', gj.isi, 'jabatan', jb.isi, 'pendidikan', pd.isi, 'kinerja', kj.isi,
    'hukuman', hk.isi, 'penundaan', pn.isi, 'pmk', pm.isi) as riwayat
from sasaran s join pegawai p on p.id = s.pegawai_id
left join tempat on tempat.pegawai_id = p.id
join perangkat_daerah o on o.id = coalesce(tempat.perangkat_daerah_id, p.perangkat_daerah_id)
left join st on st.pegawai_id = p.id left join pk on pk.pegawai_id = p.id left join gj on gj.pegawai_id = p.id
left join jb on jb.pegawai_id = p.id left join pd on pd.pegawai_id = p.id left join kj on kj.pegawai_id = p.id
left join hk on hk.pegawai_id = p.id left join pn on pn.pegawai_id = p.id left join pm on pm.pegawai_id = p.id`.execute(
    db,
  )
  return hasil.rows.map(keFakta)
}

/** Facts and placement of each person on `hari`; ids that do not exist are absent from the map. */
export async function bacaFakta(
  db: Db,
  id: readonly string[],
  hari: string,
): Promise<Map<string, FaktaOrang>> {
  const peta = new Map<string, FaktaOrang>()
  for await (const ronde of alirkanFakta(db, id, hari)) for (const orang of ronde) peta.set(orang.id, orang)
  return peta
}

/** The same for a whole population, in rounds, so that 20,000 people never stand in memory at once. */
export async function* alirkanFakta(
  db: Db,
  id: readonly string[],
  hari: string,
): AsyncGenerator<FaktaOrang[]> {
  const unik = [...new Set(id)]
  for (let mulai = 0; mulai < unik.length; mulai += UKURAN_RONDE)
    yield await bacaSatuRonde(db, unik.slice(mulai, mulai + UKURAN_RONDE), hari)
}
