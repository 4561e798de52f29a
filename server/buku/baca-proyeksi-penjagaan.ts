// Proyeksi buku penjagaan: books 4, 5 and 17. Cases filed and issued, and what was recorded from decrees before Padu.
import { sql } from 'kysely'
import {
  akhirTahun,
  awalTahun,
  dalamTahun,
  hariAjukan,
  kodeKata,
  type Proyeksi,
  perkaraBuku,
  tercatat,
} from './baca-bagian.ts'

/** Book 5: raises by the day they begin. */
export const penjagaanKgb: Proyeksi = (s) => sql`
  select u.pegawai_id, u.perangkat_daerah_id, u.tmt as hari, u.batal, u.keterangan,
    jsonb_build_object('golongan', u.hitung->>'golongan', 'gaji-lama', (u.hitung->>'gajiLama')::int, 'masa-kerja', (u.hitung->>'mkgBaru')::int,
      'tmt-lama', u.hitung->>'tmtLama', 'tmt-baru', u.tmt, 'gaji-baru', (u.hitung->>'gajiBaru')::int,
      'tanggal-terima-usulan', ${hariAjukan(s)}, 'nomor-surat', u.nomor_teks, 'tanggal-surat', u.tanggal_naskah) as sel,
    u.id as usulan_id, u.naskah_id, u.id::text as urutan
  from (${perkaraBuku(s)}) u where u.tmt >= ${awalTahun(s)} and u.tmt < ${akhirTahun(s)}
  union all
  select r.pegawai_id, null::uuid, r.tmt, false, 'Dicatat dari SK',
    jsonb_build_object('golongan', r.golongan, 'gaji-lama', l.gaji_pokok, 'masa-kerja', r.mkg_bulan, 'tmt-lama', l.tmt, 'tmt-baru', r.tmt,
      'gaji-baru', r.gaji_pokok, 'nomor-surat', r.nomor, 'tanggal-surat', r.tanggal), null::uuid, null::uuid, r.id::text
  from riwayat_gaji r left join lateral (select x.gaji_pokok, x.tmt from riwayat_gaji x where x.pegawai_id = r.pegawai_id
    and x.dikoreksi_oleh is null and x.tmt < r.tmt order by x.tmt desc limit 1) l on true
  where r.jenis = 'kgb' and r.usulan_id is null and ${dalamTahun(sql`r.tmt`, s)} and ${tercatat('riwayat_gaji', s)}`

/** Book 4: rank raises by the day they begin. */
export const penjagaanKp: Proyeksi = (s) => sql`
  select u.pegawai_id, u.perangkat_daerah_id, u.tmt as hari, u.batal, u.keterangan,
    jsonb_build_object('golongan', u.hitung->>'golongan', 'tmt-pangkat-terakhir', l.tmt, 'masa-kerja-golongan', l.mkg_bulan,
      'tmt-rencana-kp', u.tmt, 'jenis-kp', ${kodeKata(sql`(u.keadaan->'isian'->>'varian')`)}, 'tanggal-usul', ${hariAjukan(s)},
      'nomor-pertimbangan-bkn', u.keadaan->'luar'->>'nomor', 'nomor-sk', u.nomor_teks,
      'tmt-kp', case when u.naskah_id is not null then u.tmt end) as sel,
    u.id as usulan_id, u.naskah_id, u.id::text as urutan
  from (${perkaraBuku(s)}) u
  left join lateral (select p.tmt, p.mkg_bulan from riwayat_pangkat p where p.pegawai_id = u.pegawai_id and p.dikoreksi_oleh is null
    and p.tmt < u.tmt order by p.tmt desc limit 1) l on true
  where u.tmt >= ${awalTahun(s)} and u.tmt < ${akhirTahun(s)}
  union all
  select r.pegawai_id, null::uuid, r.tmt, false, 'Dicatat dari SK, menjadi ' || r.golongan,
    jsonb_build_object('golongan', l.golongan, 'tmt-pangkat-terakhir', l.tmt, 'masa-kerja-golongan', l.mkg_bulan, 'tmt-rencana-kp', r.tmt,
      'jenis-kp', ${kodeKata(sql`r.jenis`)}, 'nomor-sk', r.nomor, 'tmt-kp', r.tmt), null::uuid, null::uuid, r.id::text
  from riwayat_pangkat r join lateral (select p.tmt, p.mkg_bulan, p.golongan from riwayat_pangkat p where p.pegawai_id = r.pegawai_id
    and p.dikoreksi_oleh is null and p.tmt < r.tmt order by p.tmt desc limit 1) l on true
  where r.usulan_id is null and ${dalamTahun(sql`r.tmt`, s)} and ${tercatat('riwayat_pangkat', s)}`

/** Book 17: pensions by the day they begin. */
export const penjagaanPensiun: Proyeksi = (s) => sql`
  select u.pegawai_id, u.perangkat_daerah_id, u.tmt as hari, u.batal, u.keterangan,
    jsonb_build_object('tanggal-lahir', p.lahir, 'bup', (u.hitung->>'bup')::int, 'tmt-bup', u.tmt,
      'jenis-pemberhentian', ${kodeKata(sql`(u.keadaan->'isian'->>'varian')`)}, 'pilihan-bebas-tugas', u.keadaan->'isian'->>'bebasTugas',
      'tanggal-usul', ${hariAjukan(s)}, 'nomor-sk', u.nomor_teks, 'tanggal-penyampaian-sk',
      (select max(e.hari) from usulan_peristiwa e where e.usulan_id = u.id and e.ke = 'diserahkan' and e.hari <= ${s.per}::date)) as sel,
    u.id as usulan_id, u.naskah_id, u.id::text as urutan
  from (${perkaraBuku(s)}) u join pegawai p on p.id = u.pegawai_id
  where u.tmt >= ${awalTahun(s)} and u.tmt < ${akhirTahun(s)}
  union all
  select r.pegawai_id, null::uuid, lower(r.berlaku), false, 'Dicatat dari SK',
    jsonb_build_object('tanggal-lahir', p.lahir, 'tmt-bup', lower(r.berlaku), 'jenis-pemberhentian', ${kodeKata(sql`coalesce(r.sebab, 'pensiun')`)},
      'nomor-sk', r.nomor), null::uuid, null::uuid, r.id::text
  from riwayat_status r join pegawai p on p.id = r.pegawai_id
  where r.keadaan = 'pensiun' and r.usulan_id is null and ${dalamTahun(sql`lower(r.berlaku)`, s)} and ${tercatat('riwayat_status', s)}`
