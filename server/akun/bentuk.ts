// Akun: the shapes of the room. Verbs know nothing of HTTP: cookies come in and go out as values.
import type { Saat, Tanggal, Tolak } from '#mesin/bentuk.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import type { Db as DbRumah } from '#server/alat/database.ts'

/** In a request always its one transaction. */
export type Db = DbRumah

export type Kelas = 'asn' | 'staf' | 'terbatas'

/** Settings of this installation, handed in by the composition root. */
export type SetelanAkun = {
  /** 32 bytes; seals TOTP secrets and keys every print (sidik) of a code. Losing it means new codes for all. */
  kunci: Uint8Array
  /** False only for plain http on localhost: the cookie then lacks Secure and the __Host- prefix. */
  https: boolean
  /** Name shown in the authenticator app, e.g. 'Padu Kota Contoh'. */
  penerbit: string
  /** Words of the place no password may lean on, e.g. ['kota contoh', 'contoh']. */
  kataTempat: string[]
  /** BSSN switches, off by default (docs/keputusan/0008-akun.md). */
  wajibKombinasi: boolean
  masaBerlakuHari: number | null
  peran: readonly Peran[]
  /** Services for which the SOP in force on `hari` names this office as validator or signer; empty = none. */
  layananJabatan: (kodeJabatan: string, hari: Tanggal) => readonly string[]
  /** Whether somebody who left still has a case to finish at `kini` (reading A-12); the noun usulan answers it. */
  adaUrusanTersisa: (db: Db, pegawaiId: string, kini: Saat) => Promise<boolean>
}

/** Cookies as read from the request; names without prefix. */
export type KukiMasuk = { sesi?: string; tantangan?: string; perangkat?: string }
/** A cookie to set; `umurDetik` 0 removes it. */
export type KukiBaru = { nama: keyof KukiMasuk; nilai: string; umurDetik: number }

export type SesiKini = {
  id: string
  kelas: Kelas
  otentikPada: Saat
  /** Earlier of the idle and the absolute end. */
  berakhirPada: Saat
  sandiKedaluwarsa: boolean
}

/** What a verb of this room needs to know of its request. */
export type KonteksAkun = {
  db: Db
  kini: Saat
  hari: Tanggal
  alamat: string
  /** User-Agent header, used only to name the device to its owner. */
  agen: string
  kuki: KukiMasuk
  siapa: Pelaku | null
  sesi: SesiKini | null
  setelan: SetelanAkun
}

/** Refusals of this room: some must be written (counters, audit) although the answer is a refusal. */
export type TolakAkun = Tolak & { tungguDetik?: number; simpan?: true }
export type Jawab<T> = { jenis: 'jadi'; nilai: T; kuki?: KukiBaru[] } | TolakAkun

export const jadi = <T>(nilai: T, kuki: KukiBaru[] = []): Jawab<T> => ({ jenis: 'jadi', nilai, kuki })

/** Limits of the room, each with its unit. The reasons stand in docs/keputusan/0008-akun.md. */
export const BATAS = {
  diamStafMenit: 30,
  mutlakStafMenit: 10 * 60,
  diamAsnMenit: 60,
  mutlakAsnMenit: 24 * 60,
  tantanganMenit: 10,
  percobaanTantangan: 5,
  kodeAktivasiMenit: 72 * 60,
  pemulihanMenit: 72 * 60,
  kodeCadangan: 10,
  tandaTanganMenit: 5,
  perangkatHari: 180,
  salahBebas: 5,
  salahBeritahu: 10,
  tungguPalingDetik: 15 * 60,
  lupaSalahMenit: 24 * 60,
  salahPerAlamat: 300,
  jendelaAlamatMenit: 15,
  sandiPaling: 200,
  terbitkanSekali: 500,
} as const

export const DASAR_AKUN = {
  pengguna: 'Perwali Kediri 80/2021 Pasal 1 angka 5',
  asn: 'Perwali Kediri 80/2021 Pasal 1 angka 4',
  hakAkses: 'Perwali Kediri 80/2021 Pasal 5 ayat (1)',
  terbit: 'Perwali Kediri 80/2021 Pasal 5 ayat (3)',
  jaga: 'Perwali Kediri 80/2021 Pasal 6 ayat (1)',
  tanggungJawab: 'Perwali Kediri 80/2021 Pasal 6 ayat (2)',
  adminKepegawaian: 'Perwali Kediri 80/2021 Pasal 1 angka 12',
  adminBkpsdm: 'Perwali Kediri 80/2021 Pasal 1 angka 13',
} as const

/** An instant moved by minutes. */
export function geser(saat: Saat, menit: number): Saat {
  return new Date(Date.parse(saat) + menit * 60_000).toISOString()
}
