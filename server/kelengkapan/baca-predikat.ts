// Predikat mutu: each item of the record and each indicator as one condition over `p` (pegawai) on the day.
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

export type Potongan = RawBuilder<unknown>
type Pada = Record<string, Potongan>

const ada = (isi: Potongan): Potongan => sql`exists (select 1 from ${isi})`
const riwayat = (tabel: string, syarat: Potongan): Potongan =>
  ada(sql`${sql.table(tabel)} r where r.pegawai_id = p.id and r.dikoreksi_oleh is null and ${syarat}`)
const jabatanKini = (hari: Potongan, syarat: Potongan): Potongan =>
  ada(sql`riwayat_jabatan r join jabatan j on j.id = r.jabatan_id where r.pegawai_id = p.id and r.dikoreksi_oleh is null
    and r.kedudukan = 'definitif' and r.berlaku @> ${hari} and ${syarat}`)
const arsip = (jenis: readonly string[]): Potongan =>
  ada(sql`arsip a where a.pegawai_id = p.id and a.jenis_dokumen = any(${[...jenis]}::text[])`)
const struktural = sql`j.jenis in ('jpt', 'administrator', 'pengawas')`
const kawin = riwayat(
  'riwayat_keluarga',
  sql`r.hubungan in ('suami', 'istri') and r.sampai is null and r.meninggal is null`,
)

/** Items a record has (mesin/mutu-data.ts BUTIR_DATA): true = there. Items that do not concern the person count as there. */
export const butirPada = (hari: Potongan): Pada => ({
  nik: sql`p.nik is not null`,
  agama: sql`coalesce(p.agama, '') <> ''`,
  alamat: sql`coalesce(p.alamat, '') <> ''`,
  telepon: sql`coalesce(p.telepon, '') <> ''`,
  email: sql`coalesce(p.email, '') <> ''`,
  status: riwayat('riwayat_status', sql`r.berlaku @> ${hari}`),
  pangkat: riwayat('riwayat_pangkat', sql`r.tmt <= ${hari}`),
  jabatan: jabatanKini(hari, sql`true`),
  gaji: riwayat('riwayat_gaji', sql`r.tmt <= ${hari}`),
  kinerja: sql`(select count(distinct r.tahun) from riwayat_kinerja r where r.pegawai_id = p.id and r.dikoreksi_oleh is null
    and r.tahun between extract(year from ${hari})::int - 2 and extract(year from ${hari})::int - 1) = 2`,
  'sk-cpns': arsip(['sk-cpns']),
  diklat: riwayat('riwayat_diklat', sql`true`),
  'diklat-jabatan': sql`(not ${jabatanKini(hari, struktural)} or ${riwayat('riwayat_diklat', sql`r.jenis = 'kepemimpinan'`)})`,
  pendidikan: riwayat('riwayat_pendidikan', sql`true`),
  ijazah: arsip(['ijazah', 'ijazah-terakhir']),
  keluarga: riwayat('riwayat_keluarga', sql`true`),
  karpeg: riwayat('riwayat_kartu', sql`r.jenis in ('karpeg', 'kartu-asn') and r.nomor is not null`),
  taspen: riwayat('riwayat_kartu', sql`r.jenis = 'taspen' and r.nomor is not null`),
  npwp: riwayat('riwayat_kartu', sql`r.jenis = 'npwp' and r.nomor is not null`),
  'karis-karsu': sql`(not ${kawin} or ${riwayat('riwayat_kartu', sql`r.jenis in ('karis', 'karsu') and r.nomor is not null`)})`,
})

const jenisKini = (hari: Potongan, jenis: string): Potongan =>
  riwayat('riwayat_status', sql`r.berlaku @> ${hari} and r.jenis = ${sql.lit(jenis)}`)
const sarjana = riwayat('riwayat_pendidikan', sql`r.jenjang in ('D4', 'S1', 'S2', 'S3')`)
const tmtPns = sql`(select min(lower(r.berlaku)) from riwayat_status r where r.pegawai_id = p.id and r.dikoreksi_oleh is null and r.jenis = 'pns')`
/** Day part of a NIK: dd, +40 for women. */
const hariNik = sql`(case when p.jenis_kelamin = 'wanita' then 40 else 0 end + extract(day from p.lahir)::int)`
const bukanPppk = (hari: Potongan): Potongan => sql`not ${jenisKini(hari, 'pppk')}`

type Syarat = { dinilai: Potongan; kena: Potongan; bukti: Potongan }
const semua = sql`true`
const satu = (kena: Potongan, bukti: Potongan = sql`''`, dinilai: Potongan = semua): Syarat => ({
  dinilai,
  kena,
  bukti,
})

const kelengkapan = (hari: Potongan): Record<string, Syarat> => ({
  COM_1: satu(sql`not ${riwayat('riwayat_kinerja', sql`r.tahun = extract(year from ${hari})::int - 1`)}`),
  COM_2: satu(sql`not ${jabatanKini(hari, semua)}`),
  COM_3: satu(sql`not ${riwayat('riwayat_pendidikan', semua)}`),
  COM_4: satu(sql`${tmtPns} is null`, sql`''`, sql`(${bukanPppk(hari)} and not ${jenisKini(hari, 'cpns')})`),
  COM_5: satu(sql`p.nama_lengkap = p.nama`, sql`p.nama_lengkap`, sarjana),
  COM_6: satu(sql`coalesce(p.email, '') = ''`),
  COM_7: satu(sql`coalesce(p.telepon, '') = ''`),
})

const waktu = (hari: Potongan): Record<string, Syarat> => ({
  TIM_1: satu(
    ada(sql`riwayat_jabatan r join jabatan j on j.id = r.jabatan_id join unit_organisasi n on n.id = j.unit_organisasi_id
      where r.pegawai_id = p.id and r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> ${hari} and not n.berlaku @> ${hari}`),
  ),
  TIM_2: satu(
    sql`not ${riwayat(
      'riwayat_jabatan',
      sql`r.berlaku && daterange((${hari} - interval '2 years')::date, ${hari}, '[]')
      and exists (select 1 from jabatan j where j.id = r.jabatan_id and j.jenis = 'fungsional')`,
    )}`,
    sql`''`,
    riwayat('riwayat_angka_kredit', semua),
  ),
  TIM_3: satu(
    riwayat(
      'riwayat_status',
      sql`r.berlaku @> ${hari} and r.jenis = 'cpns' and lower(r.berlaku) < (${hari} - interval '1 year')::date`,
    ),
    sql`p.tmt_cpns::text`,
  ),
  TIM_4: satu(
    ada(sql`riwayat_jabatan r join riwayat_jabatan lain on lain.jabatan_id = r.jabatan_id and lain.pegawai_id <> r.pegawai_id
      and lain.dikoreksi_oleh is null and lain.kedudukan = 'definitif' and lain.berlaku @> ${hari}
      join jabatan j on j.id = r.jabatan_id where r.pegawai_id = p.id and r.dikoreksi_oleh is null and r.kedudukan = 'definitif'
      and r.berlaku @> ${hari} and ${struktural}`),
  ),
  TIM_5: satu(
    sql`(p.lahir + interval '65 years')::date < ${hari} and ${riwayat('riwayat_status', sql`r.berlaku @> ${hari} and r.keadaan = 'aktif'`)}`,
    sql`p.lahir::text`,
  ),
  TIM_6: satu(
    sql`${riwayat('riwayat_status', sql`r.keadaan = 'cltn' and upper(r.berlaku) <= ${hari}`)} and not ${riwayat('riwayat_status', sql`r.berlaku @> ${hari}`)}`,
    sql`''`,
    riwayat('riwayat_status', sql`r.keadaan = 'cltn'`),
  ),
})

const akurasi = (hari: Potongan): Record<string, Syarat> => ({
  ACC_1: satu(sql`${tmtPns} < p.tmt_cpns`, sql`p.tmt_cpns || ' / ' || ${tmtPns}`, sql`${tmtPns} is not null`),
  ACC_2: satu(jabatanKini(hari, sql`j.perangkat_daerah_id <> p.perangkat_daerah_id`)),
  ACC_3: satu(
    jabatanKini(hari, sql`${struktural} and lower(r.berlaku) < (p.tmt_cpns + interval '2 years')::date`),
    sql`p.tmt_cpns::text`,
    jabatanKini(hari, struktural),
  ),
  ACC_4: satu(
    sql`not ${riwayat('riwayat_perjanjian', sql`r.berlaku @> ${hari}`)}`,
    sql`''`,
    jenisKini(hari, 'pppk'),
  ),
  ACC_5: satu(
    sql`substr(p.nik, 7, 6) <> lpad(${hariNik}::text, 2, '0') || to_char(p.lahir, 'MMYY')`,
    sql`substr(p.nik, 7, 6) || ' / ' || p.lahir`,
    sql`p.nik is not null`,
  ),
  ACC_6: satu(sql`not ${sarjana}`, sql`''`, jabatanKini(hari, sql`j.jenis in ('jpt', 'administrator')`)),
  ACC_7: satu(
    sql`substr(p.nip, 9, 4) <> (select extract(year from min(lower(r.berlaku)))::text from riwayat_perjanjian r where r.pegawai_id = p.id and r.dikoreksi_oleh is null)`,
    sql`substr(p.nip, 9, 4)`,
    sql`(${jenisKini(hari, 'pppk')} and ${riwayat('riwayat_perjanjian', semua)})`,
  ),
  ACC_8: satu(
    sql`not ${sarjana}`,
    sql`''`,
    jabatanKini(hari, sql`j.jenis = 'fungsional' and j.kategori = 'keahlian'`),
  ),
  ACC_9: satu(
    jabatanKini(
      hari,
      sql`j.jenis = 'pelaksana' and j.nama ~* '(ahli (pertama|muda|madya|utama)|terampil|mahir|penyelia)$'`,
    ),
  ),
  ACC_10: satu(
    ada(sql`riwayat_jabatan r join jabatan j on j.id = r.jabatan_id cross join lateral (select x.golongan from riwayat_pangkat x
      where x.pegawai_id = p.id and x.dikoreksi_oleh is null and x.tmt <= ${hari} order by x.tmt desc limit 1) g
      where r.pegawai_id = p.id and r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> ${hari}
      and j.golongan_dari like '%/%' and g.golongan like '%/%' and (length(split_part(g.golongan, '/', 1)) - case when g.golongan like 'IV/%' then -2 else 0 end,
        split_part(g.golongan, '/', 2)) < (length(split_part(j.golongan_dari, '/', 1)) - case when j.golongan_dari like 'IV/%' then -2 else 0 end, split_part(j.golongan_dari, '/', 2))`),
    sql`''`,
    jabatanKini(hari, sql`j.golongan_dari is not null`),
  ),
})

const konsistensi = (hari: Potongan): Record<string, Syarat> => ({
  CON_1: satu(
    sql`substr(p.nip, 9, 6) <> to_char(p.tmt_cpns, 'YYYYMM')`,
    sql`substr(p.nip, 9, 6) || ' / ' || p.tmt_cpns`,
    bukanPppk(hari),
  ),
  CON_2: satu(sql`substr(p.nip, 1, 8) <> to_char(p.lahir, 'YYYYMMDD')`, sql`p.lahir::text`),
  CON_3: satu(
    sql`substr(p.nip, 15, 1) <> case p.jenis_kelamin when 'pria' then '1' else '2' end`,
    sql`p.jenis_kelamin`,
    bukanPppk(hari),
  ),
  CON_4: satu(
    sql`substr(p.nip, 9, 4)::int not between 2019 and extract(year from ${hari})::int`,
    sql`substr(p.nip, 9, 4)`,
    jenisKini(hari, 'pppk'),
  ),
})

/** The 27 indicators: whom they judge, whom they touch, and the fact that shows it. */
export const indikatorPada = (hari: Potongan): Record<string, Syarat> => ({
  ...kelengkapan(hari),
  ...waktu(hari),
  ...akurasi(hari),
  ...konsistensi(hari),
})
