// Akun: what is read. One statement for a whole person on a day, because every request asks for it.
import { sql } from 'kysely'
import type { Saat, Tanggal } from '#mesin/bentuk.ts'
import type { Db, Kelas } from './bentuk.ts'

export type LingkupPeran = { layanan?: string[] | 'semua'; perangkatDaerahId?: string }
export type PenugasanOrang = { peran: string; lingkup: LingkupPeran }
export type JabatanOrang = {
  kode: string
  nama: string
  jenis: string
  kedudukan: 'definitif' | 'plt' | 'plh'
  unitKode: string
  perangkatDaerahId: string
}

/** A person as account and rights see him on one day. */
export type Orang = {
  akun_id: string
  keadaan: 'diterbitkan' | 'aktif' | 'dinonaktifkan'
  peragaan: boolean
  pegawai_id: string
  nama: string
  nama_lengkap: string
  sapaan: string
  /** Keadaan kepegawaian on the day; null when the register has none. */
  status: string | null
  perangkat_daerah_id: string
  sandi_diganti_pada: Saat | null
  berfaktor: boolean
  penugasan: PenugasanOrang[] | null
  jabatan: JabatanOrang[] | null
  /** Mitra of some unit on the day (Perwali Jambi 31/2018 Pasal 1 angka 8). */
  mitra?: boolean
}

const kolomOrang = (hari: Tanggal) => sql`
  a.id as akun_id, a.keadaan, a.peragaan, p.id as pegawai_id, p.nama, p.nama_lengkap, p.sapaan,
  p.perangkat_daerah_id,
  k.diganti_pada as sandi_diganti_pada,
  exists (select 1 from faktor_kedua f where f.akun_id = a.id) as berfaktor,
  (select r.keadaan from riwayat_status r
    where r.pegawai_id = p.id and r.dikoreksi_oleh is null and r.berlaku @> ${hari}::date) as status,
  (select json_agg(json_build_object('peran', t.peran, 'lingkup', t.lingkup))
    from penugasan_peran t
    where t.akun_id = a.id and t.dicabut_pada is null and t.berlaku @> ${hari}::date) as penugasan,
  exists (select 1 from unit_mitra(p.id, ${hari}::date)) as mitra,
  (select json_agg(json_build_object('kode', j.kode, 'nama', j.nama, 'jenis', j.jenis, 'kedudukan', r.kedudukan,
      'unitKode', u.kode, 'perangkatDaerahId', j.perangkat_daerah_id) order by r.kedudukan, j.kode)
    from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id
      join unit_organisasi u on u.id = j.unit_organisasi_id
    where r.pegawai_id = p.id and r.dikoreksi_oleh is null and r.berlaku @> ${hari}::date) as jabatan`

const dariAkun = sql`akun a join pegawai p on p.id = a.pegawai_id left join kredensial k on k.akun_id = a.id`

/** The person behind an account on `hari`, or null. */
export async function bacaOrang(db: Db, akunId: string, hari: Tanggal): Promise<Orang | null> {
  const { rows } =
    await sql<Orang>`select ${kolomOrang(hari)} from ${dariAkun} where a.id = ${akunId}`.execute(db)
  return rows[0] ?? null
}

export type BarisSesi = Orang & {
  sesi_id: string
  kelas: Kelas
  sesi_dibuat_pada: Saat
  terakhir_pada: Saat
  otentik_pada: Saat
  faktor_kedua_pada: Saat | null
  mutlak_pada: Saat
}

/** An open session by the print of its token, with the person behind it on `hari`; null when closed or unknown. */
export async function bacaBarisSesi(db: Db, sidik: string, hari: Tanggal): Promise<BarisSesi | null> {
  const { rows } = await sql<BarisSesi>`
    select s.id as sesi_id, s.kelas, s.dibuat_pada as sesi_dibuat_pada,
      s.terakhir_pada as terakhir_pada, s.otentik_pada as otentik_pada,
      s.faktor_kedua_pada as faktor_kedua_pada, s.berakhir_pada as mutlak_pada,
      ${kolomOrang(hari)}
    from sesi s join ${dariAkun} on a.id = s.akun_id
    where s.sidik = ${sidik} and s.ditutup_pada is null`.execute(db)
  return rows[0] ?? null
}

export type BarisMasuk = {
  akun_id: string
  keadaan: string
  sandi: string | null
  pegawai_id: string
  nama: string
  lahir: string
  perangkat_id: string | null
  berfaktor: boolean
}

/** What sign-in needs of a NIP (18 digits): stored hash, state, and whether this device is known to the account. */
export async function bacaUntukMasuk(
  db: Db,
  nip: string,
  sidikPerangkat: string,
): Promise<BarisMasuk | null> {
  const { rows } = await sql<BarisMasuk>`
    select a.id as akun_id, a.keadaan, k.sandi, p.id as pegawai_id, p.nama, p.lahir::text as lahir,
      g.id as perangkat_id, exists (select 1 from faktor_kedua f where f.akun_id = a.id) as berfaktor
    from pegawai p join akun a on a.pegawai_id = p.id left join kredensial k on k.akun_id = a.id
      left join perangkat g on g.akun_id = a.id and g.sidik = ${sidikPerangkat}
    where p.nip = ${nip}`.execute(db)
  return rows[0] ?? null
}

export type BarisKredensial = { sandi: string | null; nip: string; nama: string; lahir: string }

/** Stored hash and the personal facts a new password may not contain. */
export async function bacaKredensial(db: Db, akunId: string): Promise<BarisKredensial | null> {
  const { rows } = await sql<BarisKredensial>`
    select k.sandi, p.nip, p.nama, p.lahir::text as lahir
    from akun a join pegawai p on p.id = a.pegawai_id left join kredensial k on k.akun_id = a.id
    where a.id = ${akunId}`.execute(db)
  return rows[0] ?? null
}

export type BarisRiwayat = {
  pada: Saat
  aksi: string
  hasil: 'jadi' | 'ditolak'
  rincian: Record<string, unknown>
}

/** Newest entries about one's own account: who entered, from where (Kediri Pasal 6). */
export async function bacaRiwayatAkun(db: Db, akunId: string, paling: number): Promise<BarisRiwayat[]> {
  const { rows } = await sql<BarisRiwayat>`
    select c.pada as pada, c.aksi, c.hasil, c.rincian from catatan_audit c
    where (c.akun_id = ${akunId} or (c.objek = 'akun' and c.objek_id = ${akunId})) and c.aksi like 'akun.%'
    order by c.id desc limit ${paling}`.execute(db)
  return rows
}

export type BarisPerangkat = {
  id: string
  nama: string
  alamat: string
  dibuat_pada: Saat
  terakhir_pada: Saat
}

/** Open sessions of an account, newest use first, as devices for their owner. */
export async function bacaPerangkat(db: Db, akunId: string, kini: Saat): Promise<BarisPerangkat[]> {
  const { rows } = await sql<BarisPerangkat>`
    select s.id, coalesce(g.nama, 'Perangkat tidak dikenal') as nama, s.alamat, s.dibuat_pada, s.terakhir_pada
    from sesi s left join perangkat g on g.id = s.perangkat_id
    where s.akun_id = ${akunId} and s.ditutup_pada is null and s.berakhir_pada > ${kini}
    order by s.terakhir_pada desc limit 100`.execute(db)
  return rows
}

/** True when a device token of this print was ever given out here, to whichever account. */
export async function perangkatDikenal(db: Db, sidik: string): Promise<boolean> {
  const { rows } = await sql`select 1 from perangkat where sidik = ${sidik} limit 1`.execute(db)
  return rows.length > 0
}

/** Number of devices known to an account. */
export async function jumlahPerangkat(db: Db, akunId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from perangkat
    where akun_id = ${akunId}`.execute(db)
  return rows[0]?.n ?? 0
}

/** Name of a perangkat daerah, or null. */
export async function bacaNamaPerangkatDaerah(db: Db, id: string): Promise<string | null> {
  const { rows } = await sql<{ nama: string }>`select nama from perangkat_daerah where id = ${id}`.execute(db)
  return rows[0]?.nama ?? null
}
