// Proyeksi buku riwayat: books 2, 3, 7, 8, 9, 10, 11 and 13, each from one history.
import { sql } from 'kysely'
import {
  dalamTahun,
  hariKeadaan,
  jabatanPada,
  kodeKata,
  type Potongan,
  type Proyeksi,
  type SaringProyeksi,
  tanggalKata,
  tercatat,
} from './baca-bagian.ts'

const KOSONG = sql`null::uuid as perangkat_daerah_id`

/** A card stands in the year it was asked for, or issued. */
const hariKartu = sql`coalesce(r.usul, r.tanggal, r.dicatat_pada::date)`
const kartu = (s: SaringProyeksi, jenis: readonly string[], sel: Potongan): Potongan => sql`
  select r.pegawai_id, ${KOSONG}, ${hariKartu} as hari, false as batal,
    case when r.batal <= ${s.per}::date then 'Tidak berlaku sejak ' || ${tanggalKata(sql`r.batal`)}
      when r.tanggal <= ${s.per}::date then 'Terbit' else 'Diusulkan' end as keterangan,
    ${sel} as sel, r.usulan_id, null::uuid as naskah_id, r.id::text as urutan
  from riwayat_kartu r left join riwayat_keluarga f on f.id = r.keluarga_id
  where r.jenis = any(${[...jenis]}::text[]) and ${dalamTahun(hariKartu, s)} and ${tercatat('riwayat_kartu', s, hariKartu)}`

/** Book 2. */
export const karpeg: Proyeksi = (s) =>
  kartu(
    s,
    ['karpeg'],
    sql`jsonb_build_object('jenis-usul', r.jenis_usul, 'tanggal-usul', r.usul, 'tanggal-diteruskan-ke-kanreg-ii', r.diteruskan,
      'nomor-karpeg', r.nomor, 'tanggal-karpeg', r.tanggal, 'tanggal-serah', r.serah)`,
  )

/** Book 9: a card falls with the marriage it rests on. */
export const karisKarsu: Proyeksi = (s) =>
  kartu(
    s,
    ['karis', 'karsu'],
    sql`jsonb_build_object('nama-istri-suami', f.nama, 'tanggal-nikah', f.mulai, 'jenis-usul', r.jenis_usul,
      'tanggal-diteruskan-ke-kanreg-ii', r.diteruskan, 'nomor-karis-karsu', r.nomor, 'tanggal-terbit', r.tanggal,
      'status-berlaku', case when coalesce(r.batal, f.sampai, f.meninggal) <= ${s.per}::date then 'tidak berlaku' else 'berlaku' end)`,
  )

/** Book 3: credits by the day the decree fixes them; sums of all earlier periods stand beside. */
const hariPak = sql`coalesce(r.tanggal, upper(r.berlaku) - 1)`
export const angkaKredit: Proyeksi = (s) => sql`
  select r.pegawai_id, ${KOSONG}, ${hariPak} as hari, false as batal, ${kodeKata(sql`r.jenis`)} as keterangan,
    jsonb_build_object('jabatan-fungsional', ${jabatanPada(sql`r.pegawai_id`, sql`upper(r.berlaku) - 1`)},
      'periode-pak', ${tanggalKata(sql`lower(r.berlaku)`)} || ' s.d. ' || ${tanggalKata(sql`(upper(r.berlaku) - 1)`)},
      'nilai-dupak-unsur-utama', r.nilai, 'angka-kredit-lama', lama.nilai, 'angka-kredit-baru', r.nilai, 'jumlah', lama.nilai + r.nilai,
      'nomor-tanggal-pak', concat_ws(' tanggal ', r.nomor, case when r.tanggal is not null then ${tanggalKata(sql`r.tanggal`)} end),
      'penetap', r.pejabat) as sel,
    r.usulan_id, null::uuid as naskah_id, r.id::text as urutan
  from riwayat_angka_kredit r cross join lateral (select coalesce(sum(x.nilai), 0) as nilai from riwayat_angka_kredit x
    where x.pegawai_id = r.pegawai_id and x.dikoreksi_oleh is null and upper(x.berlaku) <= lower(r.berlaku)) lama
  where ${dalamTahun(hariPak, s)} and ${tercatat('riwayat_angka_kredit', s)}`

/** Book 7. */
export const alumniDiklat: Proyeksi = (s) => sql`
  select r.pegawai_id, ${KOSONG}, r.lulus as hari, false as batal, coalesce('Tingkat ' || r.tingkat, '') as keterangan,
    jsonb_build_object('jenis-diklat', r.jenis, 'nama-diklat', r.nama, 'penyelenggara', r.penyelenggara, 'tanggal-mulai', r.mulai,
      'tanggal-selesai', r.lulus, 'nomor-sertifikat', r.nomor) as sel, r.usulan_id, null::uuid as naskah_id, r.id::text as urutan
  from riwayat_diklat r where ${dalamTahun(sql`r.lulus`, s)} and ${tercatat('riwayat_diklat', s, sql`coalesce(r.tanggal, r.lulus)`)}`

/** Book 8: tugas belajar releases from office in its seventh month (Blitar Lampiran I Bab II huruf C). */
export const registerBelajar: Proyeksi = (s) => sql`
  select r.pegawai_id, ${KOSONG}, lower(r.berlaku) as hari, false as batal,
    case when upper(r.berlaku) <= ${s.per}::date then 'Selesai' else 'Berjalan' end as keterangan,
    jsonb_build_object('status', ${kodeKata(sql`r.jenis`)}, 'jenjang', r.jenjang, 'program-studi', r.prodi, 'lembaga-pendidikan', r.lembaga,
      'nomor-surat', r.nomor, 'tmt-mulai', lower(r.berlaku),
      'bulan-ke-7', case when r.jenis = 'tugas-belajar' then ${tanggalKata(sql`(lower(r.berlaku) + interval '6 months')`)} end,
      'tanggal-lulus', p.lulus, 'nomor-ijazah', p.nomor) as sel, r.usulan_id, r.naskah_id, r.id::text as urutan
  from riwayat_belajar r left join lateral (select x.lulus, x.nomor from riwayat_pendidikan x where x.pegawai_id = r.pegawai_id
    and x.dikoreksi_oleh is null and x.jenjang = r.jenjang and x.lulus >= lower(r.berlaku) and x.lulus <= ${s.per}::date order by x.lulus limit 1) p on true
  where ${dalamTahun(sql`lower(r.berlaku)`, s)} and ${tercatat('riwayat_belajar', s)}`

const UNSUR = [
  'kesetiaan',
  'prestasi-kerja',
  'tanggung-jawab',
  'ketaatan',
  'kejujuran',
  'kerjasama',
  'prakarsa',
  'kepemimpinan',
]

/** Book 10: the appraisal of a year; known from 31 January of the next, when the form is due. */
export const penilaian: Proyeksi = (s) => sql`
  select r.pegawai_id, ${KOSONG}, make_date(r.tahun, 12, 31) as hari, false as batal,
    coalesce(nullif(concat_ws('; ', 'hasil ' || ${kodeKata(sql`r.hasil`)}, 'perilaku ' || ${kodeKata(sql`r.perilaku`)}), ''), '') as keterangan,
    jsonb_build_object('tahun-penilaian', r.tahun, ${sql.join(UNSUR.map((u) => sql`${sql.lit(u)}, (r.skor->>${sql.lit(u)})::numeric`))},
      'jumlah', (select sum(v::numeric) from jsonb_each_text(r.skor) as t(k, v)),
      'rata-rata', coalesce(r.nilai, (select round(avg(v::numeric), 2) from jsonb_each_text(r.skor) as t(k, v))),
      'sebutan', r.predikat, 'pejabat-penilai', r.penilai) as sel, null::uuid as usulan_id, null::uuid as naskah_id, r.id::text as urutan
  from riwayat_kinerja r where r.tahun = ${s.tahun} and ${tercatat('riwayat_kinerja', s, sql`make_date(r.tahun + 1, 1, 31)`)}`

/** Book 11: the family as it stands on the day, a row each. */
export const tunjanganKeluarga: Proyeksi = (s) => {
  const hari = sql`${hariKeadaan(s)}::date`
  const nikah = sql`case when r.hubungan in ('suami', 'istri') then r.nama end`
  const anak = sql`case when r.hubungan = 'anak' then r.nama end`
  return sql`
  select r.pegawai_id, ${KOSONG}, ${hari} as hari, false as batal,
    concat_ws(', ', case when r.hubungan = 'anak' then 'anak ' || r.status_anak end, case when r.sekolah then 'sekolah' end) as keterangan,
    jsonb_build_object('nama-istri-suami', ${nikah}, 'tanggal-nikah', case when r.hubungan in ('suami', 'istri') then r.mulai end,
      'pekerjaan-istri-suami', case when r.hubungan in ('suami', 'istri') then r.pekerjaan end, 'nama-anak', ${anak},
      'tanggal-lahir-anak', case when r.hubungan = 'anak' then r.lahir end,
      'status', case when r.tunjangan then 'dapat' else 'tidak dapat' end, 'model-dk', null,
      'jumlah-jiwa-tertanggung', case when r.tunjangan then 1 else 0 end) as sel,
    r.usulan_id, null::uuid as naskah_id, r.hubungan || coalesce(r.lahir::text, '') || r.id as urutan
  from riwayat_keluarga r where r.hubungan in ('suami', 'istri', 'anak') and coalesce(r.mulai, r.lahir, ${hari}) <= ${hari}
    and coalesce(r.sampai, 'infinity'::date) >= ${hari} and coalesce(r.meninggal, 'infinity'::date) > ${hari}
    and ${tercatat('riwayat_keluarga', s, sql`coalesce(r.tanggal, r.mulai, r.lahir)`)}`
}

/** Book 13: leaves by their first day; the balance of annual leave as the ledger stood when the leave began. */
export const bukuCuti: Proyeksi = (s) => sql`
  select r.pegawai_id, ${KOSONG}, r.mulai as hari, r.keadaan in ('dibatalkan', 'ditolak') as batal,
    case r.keadaan when 'disetujui' then '' else r.keadaan end as keterangan,
    jsonb_build_object('jenis-cuti', ${kodeKata(sql`r.jenis`)}, 'tanggal-mulai', r.mulai, 'tanggal-selesai', r.sampai, 'lama', r.hari,
      'sisa-cuti-tahunan', case when r.jenis = 'tahunan' then (select sum(m.hari) from mutasi_cuti m where m.pegawai_id = r.pegawai_id
        and m.tahun = extract(year from r.mulai) and m.tanggal <= r.sampai) end,
      'nomor-surat', r.nomor, 'penetap', r.pejabat) as sel, r.usulan_id, r.naskah_id, r.id::text as urutan
  from riwayat_cuti r where ${dalamTahun(sql`r.mulai`, s)} and ${tercatat('riwayat_cuti', s)}`
