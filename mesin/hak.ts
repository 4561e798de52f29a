// Hak: who may do what to which object. Deny by default: no matching right, no access. Rights come with a scope;
// bidangTerlihat() then says which fields of the object the relation may see.
import type { Tolak } from './bentuk.ts'
import type { Cakupan, Peran } from './bentuk-daerah.ts'
import type { Pelaku } from './bentuk-usulan.ts'
import { DASAR } from './dasar.ts'
import { tolak } from './tolak.ts'

/** What is needed to place an object in a scope; a part left out lies in no scope that asks for it. */
export type Objek = {
  pegawaiId?: string
  perangkatDaerah?: string
  /** Service, for the scope 'bidang' (Kediri Pasal 1 angka 13). */
  layanan?: string
  /** Account that filed it for another (reading A-43). */
  pengajuAkunId?: string
}

const URUT: readonly Cakupan[] = ['sendiri', 'perangkat-daerah', 'bidang', 'semua']

function dalamCakupan(pelaku: Pelaku, objek: Objek, cakupan: Cakupan): boolean {
  switch (cakupan) {
    case 'semua':
      return true
    case 'sendiri':
      return objek.pegawaiId !== undefined && objek.pegawaiId === pelaku.pegawaiId
    case 'perangkat-daerah':
      return objek.perangkatDaerah !== undefined && objek.perangkatDaerah === pelaku.perangkatDaerah
    case 'bidang':
      if (objek.layanan === undefined) return false
      return pelaku.lingkupLayanan === 'semua' || pelaku.lingkupLayanan.includes(objek.layanan)
  }
}

/** Scopes in which the actor holds the right, widest last; empty = none. Lists filter by the widest. */
export function cakupanHak(pelaku: Pelaku, aksi: string, peran: readonly Peran[]): Cakupan[] {
  const milik = peran.filter((p) => pelaku.peran.includes(p.kode))
  const punya = new Set(milik.flatMap((p) => p.hak.filter((h) => h.aksi === aksi).map((h) => h.cakupan)))
  return URUT.filter((c) => punya.has(c))
}

/**
 * May the actor do `aksi` (e.g. 'usulan.baca') to the object? `peran` are the definitions of ketentuan/peran;
 * `pelaku.peran` the codes the actor has today (account roles and those derived from office). Kediri Pasal 5.
 */
export function boleh(pelaku: Pelaku, aksi: string, objek: Objek, peran: readonly Peran[]): true | Tolak {
  const cakupan = cakupanHak(pelaku, aksi, peran)
  if (cakupan.length === 0) {
    return tolak(
      'tidak-berhak',
      'Peran Anda tidak mencakup tindakan ini.',
      [DASAR.hakAkses],
      'Mintalah admin BKPSDM memberi peran yang sesuai bila tindakan ini memang tugas Anda.',
    )
  }
  if (cakupan.some((c) => dalamCakupan(pelaku, objek, c))) return true
  return tolak(
    'di-luar-cakupan',
    'Data ini berada di luar cakupan Anda.',
    [DASAR.hakAkses, DASAR.lingkupAdminKepegawaian, DASAR.lingkupAdminBkpsdm],
    'Buka data milik Anda atau data dalam perangkat daerah dan layanan yang menjadi tugas Anda.',
  )
}

/** Relation of the actor to the object; the first that holds, in this order. */
export type Hubungan = 'pemilik' | 'bkpsdm' | 'pejabat' | 'perangkat-daerah' | 'lain'

const PERAN_BKPSDM = ['verifikator', 'admin-bkpsdm']
const PERAN_PEJABAT = ['validator-pengawas', 'validator-administrator', 'penandatangan']

/**
 * How the actor stands to the object: its owner; BKPSDM staff (for a case: of that service); a validating or
 * signing official; the unit's officer; or nobody.
 */
export function hubungan(pelaku: Pelaku, objek: Objek): Hubungan {
  if (dalamCakupan(pelaku, objek, 'sendiri')) return 'pemilik'
  const bidang = objek.layanan === undefined || dalamCakupan(pelaku, objek, 'bidang')
  if (bidang && pelaku.peran.some((p) => PERAN_BKPSDM.includes(p))) return 'bkpsdm'
  if (pelaku.peran.some((p) => PERAN_PEJABAT.includes(p))) return 'pejabat'
  if (pelaku.peran.includes('admin-kepegawaian') && dalamCakupan(pelaku, objek, 'perangkat-daerah')) {
    return 'perangkat-daerah'
  }
  return 'lain'
}

const JABATAN = ['id', 'nama', 'nip', 'pangkat', 'jabatan', 'unit', 'perangkatDaerah']
const KEPEGAWAIAN = [
  ...JABATAN,
  'status',
  'tmtCpns',
  'gaji',
  'pendidikan',
  'peninjauanMasaKerja',
  'penundaanKgb',
]
/** Groups 3 to 6 of the record (Perwali Jambi 31/2018 Pasal 5 ayat (1)): what the unit's officer keeps complete. */
const REKAM = ['tugas', 'diklat', 'penghargaan', 'cuti', 'keluarga', 'kartu']
const PRIBADI = ['lahir', 'tempatLahir', 'jenisKelamin']
const USULAN = [
  'id',
  'nomor',
  'layanan',
  'tahap',
  'sejak',
  'batas',
  'pegawai',
  'pengaju',
  'linimasa',
  'berkas',
  'isian',
  'penolakan',
  'naskah',
  'produk',
  'serah',
]

/**
 * Fields each relation may see; what stands in no list is seen by nobody. NIK and discipline go to the owner and
 * the BKPSDM; survey answers to the owner only, the recap carries no identity (proses.md T20).
 */
const BIDANG: Record<'pegawai' | 'usulan', Record<Hubungan, readonly string[]>> = {
  pegawai: {
    pemilik: [...KEPEGAWAIAN, ...REKAM, ...PRIBADI, 'nik', 'kontak', 'kinerja', 'hukuman'],
    bkpsdm: [...KEPEGAWAIAN, ...REKAM, ...PRIBADI, 'nik', 'kontak', 'kinerja', 'hukuman'],
    pejabat: [...KEPEGAWAIAN, 'kinerja', 'tugas', 'diklat', 'penghargaan'],
    'perangkat-daerah': [...KEPEGAWAIAN, ...REKAM, ...PRIBADI],
    lain: [],
  },
  usulan: {
    pemilik: [...USULAN, 'pemeriksa', 'survei', 'aturan'],
    bkpsdm: [...USULAN, 'pemeriksa', 'paraf', 'cetakan', 'tanda', 'aturan'],
    pejabat: [...USULAN, 'pemeriksa', 'paraf', 'cetakan', 'tanda', 'aturan'],
    'perangkat-daerah': [
      'id',
      'nomor',
      'layanan',
      'tahap',
      'sejak',
      'batas',
      'pegawai',
      'pengaju',
      'linimasa',
      'berkas',
      'isian',
      'penolakan',
      'pemeriksa',
      'aturan',
    ],
    lain: [],
  },
}

/** The set of fields of a noun the actor may see on this object; empty when the relation is none. */
export function bidangTerlihat(
  pelaku: Pelaku,
  noun: 'pegawai' | 'usulan',
  objek: Objek,
): ReadonlySet<string> {
  return new Set(BIDANG[noun][hubungan(pelaku, objek)])
}

/** A copy of the record with only the fields the actor may see. */
export function saring<T extends Record<string, unknown>>(
  nilai: T,
  terlihat: ReadonlySet<string>,
): Partial<T> {
  return Object.fromEntries(Object.entries(nilai).filter(([k]) => terlihat.has(k))) as Partial<T>
}
