// Pelaku: who somebody is on a day: roles given to the account, and roles that follow from the office held.
import type { Saat, Tanggal } from '#mesin/bentuk.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import type { Orang } from './baca.ts'
import type { Db, Kelas, SetelanAkun } from './bentuk.ts'
import { geser } from './bentuk.ts'

export const PERAN_ASN = 'asn'
/** Somebody who left but has a case running (reading A-12): his own cases, survey, download; nothing new. */
export const PERAN_TERBATAS = 'asn-terbatas'

/** Follows from the assignment of the day, never from an account (Perwali Jambi 31/2018 Pasal 5 ayat (5)). */
const PERAN_MITRA = 'mitra'

/** Kinds of office that carry a role by themselves (Kediri Pasal 10 ayat (1), Pasal 11 ayat (2)). */
const PERAN_JABATAN: Record<string, string> = {
  pengawas: 'validator-pengawas',
  administrator: 'validator-administrator',
  jpt: 'penandatangan',
  'kepala-daerah': 'penandatangan',
}
/** States after which nobody is ASN of the pemda any more (riwayat_status). */
export const KELUAR: ReadonlySet<string> = new Set(['berhenti', 'pensiun', 'meninggal'])

/**
 * May a person in this state of leaving finish what runs (reading A-12)? The access code is personal (Kediri Pasal 6):
 * with the death of its owner nobody may use it; the heirs are served at the BKPSDM.
 */
export async function bolehTerbatas(
  db: Db,
  o: { pegawai_id: string; status: string | null },
  kini: Saat,
  setelan: SetelanAkun,
): Promise<boolean> {
  if (o.status === null || o.status === 'meninggal' || !KELUAR.has(o.status)) return false
  return setelan.adaUrusanTersisa(db, o.pegawai_id, kini)
}

export type Sosok = { pelaku: Pelaku; kelas: Kelas; wajibFaktor: boolean; sandiKedaluwarsa: boolean }

/** Perangkat daerah id where the person sits on the day: his definitive office, else the register. */
export function penempatan(o: Orang): string {
  const definitif = (o.jabatan ?? []).find((j) => j.kedudukan === 'definitif')
  return definitif?.perangkatDaerahId ?? o.perangkat_daerah_id
}

/**
 * Roles and scope of a person on the day. An account role bound to a perangkat daerah falls away when the person
 * sits elsewhere (Kediri Pasal 1 angka 12: "berkedudukan di masing-masing perangkat daerah"). An office carries its
 * role only for the services whose SOP names it; an office no SOP names opens no desk.
 */
function peranOrang(
  o: Orang,
  hari: Tanggal,
  setelan: SetelanAkun,
): { peran: string[]; lingkupLayanan: string[] | 'semua' } {
  if (o.status !== 'aktif') return { peran: [PERAN_ASN], lingkupLayanan: [] }
  const tempat = penempatan(o)
  const tugas = (o.penugasan ?? []).filter(
    (t) => t.lingkup.perangkatDaerahId === undefined || t.lingkup.perangkatDaerahId === tempat,
  )
  const memangku = (o.jabatan ?? []).flatMap((j) => {
    const kode = PERAN_JABATAN[j.jenis]
    const layanan = setelan.layananJabatan(j.kode, hari)
    return kode && layanan.length > 0 ? [{ kode, layanan }] : []
  })
  const peran = [
    ...new Set([
      PERAN_ASN,
      ...tugas.map((t) => t.peran),
      ...memangku.map((m) => m.kode),
      ...(o.mitra ? [PERAN_MITRA] : []),
    ]),
  ]
  const layanan = tugas.map((t) => t.lingkup.layanan ?? [])
  if (layanan.includes('semua')) return { peran, lingkupLayanan: 'semua' }
  return { peran, lingkupLayanan: [...new Set([...layanan.flat(), ...memangku.flatMap((m) => m.layanan)])] }
}

function jadikanPelaku(o: Orang, peran: string[], lingkupLayanan: string[] | 'semua'): Pelaku {
  const jabatan = (o.status === 'aktif' ? (o.jabatan ?? []) : []).map(
    ({ kode, nama, kedudukan, unitKode }) => ({
      kode,
      nama,
      kedudukan,
      unitKode,
    }),
  )
  return {
    jenis: 'orang',
    akunId: o.akun_id,
    pegawaiId: o.pegawai_id,
    nama: o.nama_lengkap,
    peran,
    lingkupLayanan,
    perangkatDaerah: penempatan(o),
    jabatan,
  }
}

const perluFaktor = (peran: string[], daftar: readonly Peran[]): boolean =>
  daftar.some((p) => p.faktorKedua && peran.includes(p.kode))

function kedaluwarsa(o: Orang, kini: Saat, hari: number | null): boolean {
  if (hari === null || o.sandi_diganti_pada === null) return false
  return kini >= geser(o.sandi_diganti_pada, hari * 24 * 60)
}

/** The person as actor, or null when no door is open to him: inactive account, unknown status, left without a case. */
export async function sosokDari(
  db: Db,
  o: Orang,
  waktu: { kini: Saat; hari: Tanggal },
  setelan: SetelanAkun,
): Promise<Sosok | null> {
  if (o.keadaan !== 'aktif' || o.status === null) return null
  const sandiKedaluwarsa = kedaluwarsa(o, waktu.kini, setelan.masaBerlakuHari)
  if (KELUAR.has(o.status)) {
    if (!(await bolehTerbatas(db, o, waktu.kini, setelan))) return null
    const pelaku = jadikanPelaku(o, [PERAN_TERBATAS], [])
    return { pelaku, kelas: 'terbatas', wajibFaktor: false, sandiKedaluwarsa }
  }
  const { peran, lingkupLayanan } = peranOrang(o, waktu.hari, setelan)
  const wajibFaktor = perluFaktor(peran, setelan.peran)
  const staf = wajibFaktor || peran.some((p) => p !== PERAN_ASN)
  const pelaku = jadikanPelaku(o, peran, lingkupLayanan)
  return { pelaku, kelas: staf ? 'staf' : 'asn', wajibFaktor, sandiKedaluwarsa }
}

/** Rights of a set of roles, for menus: 'usulan.baca', …; the server asks again at every door. */
export function hakDari(peran: string[], daftar: readonly Peran[]): string[] {
  const milik = daftar.filter((p) => peran.includes(p.kode))
  return [...new Set(milik.flatMap((p) => p.hak.map((h) => h.aksi)))].sort()
}
