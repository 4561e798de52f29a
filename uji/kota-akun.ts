// Kota kecil untuk uji akun: dua perangkat daerah, lima jabatan, pegawai seperlunya, dan permintaan tanpa HTTP.
import { sql } from 'kysely'
import { v7 as idBaru } from 'uuid'
import { asnTerbatas } from '#ketentuan/peran/asn-terbatas.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import type { Jawab, KonteksAkun, KukiMasuk, SetelanAkun } from '#server/akun/bentuk.ts'
import { buatAkunDemo } from '#server/akun/demo.ts'
import { bacaSesi } from '#server/akun/sesi.ts'
import { hariDari, type JamGeser, jamGeser } from '#server/alat/clock.ts'
import type { Basisdata, Db } from '#server/alat/database.ts'
import { bukaBasisData } from './basisdata.ts'

const hak = (cakupan: 'sendiri' | 'perangkat-daerah' | 'bidang' | 'semua', ...aksi: string[]) =>
  aksi.map((a) => ({ aksi: a, cakupan }))

/** Roles as small as the tests need; their rights are those of the real ones in kind. */
export const PERAN_UJI: Peran[] = [
  {
    kode: 'asn',
    nama: 'ASN',
    asal: 'akun',
    faktorKedua: false,
    hak: hak('sendiri', 'usulan.buat'),
    dasar: [],
  },
  asnTerbatas,
  {
    kode: 'admin-akun',
    nama: 'Admin BKPSDM (penerbit akun)',
    asal: 'akun',
    faktorKedua: true,
    hak: hak('semua', 'akun.terbitkan', 'akun.cabut', 'akun.peran'),
    dasar: [],
  },
  {
    kode: 'verifikator',
    nama: 'Admin BKPSDM (verifikator)',
    asal: 'akun',
    faktorKedua: true,
    hak: hak('bidang', 'usulan.terima'),
    dasar: [],
  },
  {
    kode: 'admin-kepegawaian',
    nama: 'Admin Kepegawaian',
    asal: 'akun',
    faktorKedua: true,
    hak: hak('perangkat-daerah', 'usulan.buat'),
    dasar: [],
  },
  {
    kode: 'validator-pengawas',
    nama: 'Validator jenjang pertama',
    asal: 'jabatan',
    faktorKedua: true,
    hak: hak('bidang', 'usulan.validasi-1'),
    dasar: [],
  },
]

export const SETELAN_UJI: SetelanAkun = {
  kunci: new Uint8Array(32).fill(9),
  https: true,
  penerbit: 'Padu Kota Contoh',
  kataTempat: ['kota contoh', 'contoh'],
  wajibKombinasi: false,
  masaBerlakuHari: null,
  peran: PERAN_UJI,
  layananJabatan: (kode) => (kode === 'kasubid-kgb' ? ['kenaikan-gaji-berkala'] : []),
  adaUrusanTersisa: async () => false,
}

export const SANDI = 'perahu kertas tujuh lemari biru'
export const TOTP = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

export type Kota = {
  basisdata: Basisdata
  jam: JamGeser
  pd: { bkpsdm: string; dinas: string }
  tutup(): Promise<void>
}

const JABATAN = [
  ['kasubid-kgb', 'Kepala Subbidang Kesejahteraan', 'pengawas', 'bkpsdm', true],
  ['kasi-lain', 'Kepala Seksi Sarana', 'pengawas', 'dinas', true],
  ['analis-bkpsdm', 'Analis', 'pelaksana', 'bkpsdm', false],
  ['analis-dinas', 'Analis', 'pelaksana', 'dinas', false],
] as const

/** A migrated database with the town's offices; without address in memory, else a new database on that server. */
export async function bukaKota(alamat?: string): Promise<Kota> {
  const basisdata = await bukaBasisData(alamat ?? null)
  const pd = { bkpsdm: idBaru(), dinas: idBaru() }
  for (const [kode, id] of Object.entries(pd)) {
    await sql`insert into perangkat_daerah (id, kode, nama, nama_singkat, jenis, minggu_kerja)
      values (${id}, ${kode}, ${`Perangkat ${kode}`}, ${kode}, 'badan', 5)`.execute(basisdata.db)
    await sql`insert into unit_organisasi (id, perangkat_daerah_id, kode, nama) values (${id}, ${id}, ${kode}, ${kode})`.execute(
      basisdata.db,
    )
  }
  for (const [kode, nama, jenis, unit, tunggal] of JABATAN) {
    await sql`insert into jabatan (id, kode, nama, jenis, unit_organisasi_id, perangkat_daerah_id, tunggal)
      values (${idBaru()}, ${kode}, ${nama}, ${jenis}, ${pd[unit]}, ${pd[unit]}, ${tunggal})`.execute(
      basisdata.db,
    )
  }
  return { basisdata, jam: jamGeser('2027-03-01T01:00:00.000Z'), pd, tutup: basisdata.tutup }
}

let nomor = 0

/** One invented employee in office since 2020; gives id and NIP. */
export async function pegawaiBaru(
  kota: Kota,
  pilih: { status?: string; jabatan?: string } = {},
): Promise<{ pegawaiId: string; nip: string }> {
  nomor += 1
  const { db } = kota.basisdata
  const pegawaiId = idBaru()
  const nip = `19850612${'201001'}1${String(nomor).padStart(3, '0')}`
  const jabatan = pilih.jabatan ?? 'analis-dinas'
  const unit = jabatan.endsWith('bkpsdm') || jabatan === 'kasubid-kgb' ? kota.pd.bkpsdm : kota.pd.dinas
  await sql`insert into pegawai (id, nip, nama, nama_lengkap, nama_cari, lahir, tempat_lahir, jenis_kelamin, tmt_cpns, perangkat_daerah_id)
    values (${pegawaiId}, ${nip}, 'Wisnu Laksita', 'Wisnu Laksita, S.AP.', ${`wisnu laksita ${nomor}`}, '1985-06-12',
      'Contoh', 'pria', '2010-01-01', ${unit})`.execute(db)
  await sql`insert into riwayat_status (id, pegawai_id, jenis, keadaan, berlaku)
    values (${idBaru()}, ${pegawaiId}, 'pns', ${pilih.status ?? 'aktif'}, '[2010-01-01,)')`.execute(db)
  await sql`insert into riwayat_jabatan (id, pegawai_id, jabatan_id, kedudukan, tunggal, berlaku)
    select ${idBaru()}, ${pegawaiId}, id, 'definitif', false, '[2020-01-01,)' from jabatan where kode = ${jabatan}`.execute(
    db,
  )
  return { pegawaiId, nip }
}

/** The person's state of service from `hari` on. */
export async function ubahStatus(
  kota: Kota,
  pegawaiId: string,
  keadaan: string,
  hari: string,
): Promise<void> {
  const { db } = kota.basisdata
  await sql`update riwayat_status set berlaku = daterange('2010-01-01', ${hari}::date) where pegawai_id = ${pegawaiId}`.execute(
    db,
  )
  await sql`insert into riwayat_status (id, pegawai_id, jenis, keadaan, berlaku)
    values (${idBaru()}, ${pegawaiId}, 'pns', ${keadaan}, daterange(${hari}::date, null))`.execute(db)
}

/** Active account with the known password, given roles, and (with `faktor`) the known authenticator. */
export async function akunAktif(
  kota: Kota,
  pilih: { peran?: string[]; faktor?: boolean; jabatan?: string; setelan?: SetelanAkun } = {},
): Promise<{ akunId: string; pegawaiId: string; nip: string }> {
  const orang = await pegawaiBaru(kota, pilih.jabatan === undefined ? {} : { jabatan: pilih.jabatan })
  const waktu = { kini: kota.jam.kini(), hari: kota.jam.hari('Asia/Jakarta') }
  const daftar = [
    {
      pegawaiId: orang.pegawaiId,
      sandi: SANDI,
      peran: (pilih.peran ?? []).map((kode) => ({ kode, layanan: ['kenaikan-gaji-berkala'] })),
      ...(pilih.faktor ? { rahasiaTotp: TOTP } : {}),
    },
  ]
  // The demo's helper refuses beside real accounts; here those are invented too.
  await sql`update akun set peragaan = true`.execute(kota.basisdata.db)
  const hasil = await kota.basisdata.transaksi((trx) =>
    buatAkunDemo(trx, daftar, waktu, pilih.setelan ?? SETELAN_UJI),
  )
  if (hasil.jenis === 'tolak' || !hasil.akunId[0]) throw new Error('Akun uji tidak jadi.')
  return { ...orang, akunId: hasil.akunId[0] }
}

/** A browser: keeps its cookies, and asks in one transaction as the HTTP glue does (a refusal rolls back). */
export type Peramban = {
  kuki: KukiMasuk
  minta<T>(kerja: (k: KonteksAkun) => Promise<Jawab<T>>): Promise<Jawab<T>>
  siapa(): ReturnType<typeof bacaSesi>
}

class Batal extends Error {}

/** Opens a browser on the town, from an address. */
export function peramban(kota: Kota, alamat = '10.0.0.1', setelan: SetelanAkun = SETELAN_UJI): Peramban {
  const kuki: KukiMasuk = {}
  const siapa = (db: Db = kota.basisdata.db) => {
    const kini = kota.jam.kini()
    return bacaSesi(db, kuki, kini, hariDari(kini, 'Asia/Jakarta'), setelan)
  }
  const minta = async <T>(kerja: (k: KonteksAkun) => Promise<Jawab<T>>): Promise<Jawab<T>> => {
    const hidup = await siapa()
    let jawab: Jawab<T> | undefined
    try {
      await kota.basisdata.transaksi(async (db) => {
        const kini = kota.jam.kini()
        const hari = hariDari(kini, 'Asia/Jakarta')
        const sesi = hidup?.sesi ?? null
        const agen = 'Mozilla/5.0 (Linux; Android 14) Chrome/140.0'
        jawab = await kerja({
          db,
          kini,
          hari,
          alamat,
          agen,
          kuki,
          siapa: hidup?.pelaku ?? null,
          sesi,
          setelan,
        })
        if (jawab.jenis === 'tolak' && !jawab.simpan) throw new Batal()
      })
    } catch (galat) {
      if (!(galat instanceof Batal)) throw galat
    }
    if (!jawab) throw new Error('Permintaan uji tanpa jawaban.')
    for (const k of jawab.jenis === 'jadi' ? (jawab.kuki ?? []) : []) {
      if (k.umurDetik === 0) delete kuki[k.nama]
      else kuki[k.nama] = k.nilai
    }
    return jawab
  }
  return { kuki, minta, siapa: () => siapa() }
}

/** The value of an answer; throws with the refusal when it is one. */
export function isi<T>(jawab: Jawab<T>): T {
  if (jawab.jenis === 'tolak') throw new Error(`Ditolak: ${jawab.kode}: ${jawab.sebab}`)
  return jawab.nilai
}

/** The code of a refusal; 'jadi' when it is none. */
export const kodeTolak = (jawab: Jawab<unknown>): string => (jawab.jenis === 'tolak' ? jawab.kode : 'jadi')
