// Bekal: what the room of signing is given by the composition root.
import type { Tolak } from '#mesin/bentuk.ts'
import type { Daerah } from '#mesin/bentuk-daerah.ts'
import type { Pelaku, Tindakan } from '#mesin/bentuk-usulan.ts'
import type { Jam } from '../alat/clock.ts'
import type { Basisdata, Db } from '../alat/database.ts'
import type { Ctx, Log, PenyimpanBerkas } from '../alat/ports.ts'
import type { PenyusunPdf } from '../naskah/pdf.ts'
import type { PenandaTangan } from '../naskah/tandatangan.ts'

export type PermintaanTindak = {
  usulanId: string
  tindakan: Tindakan
  pelaku: Pelaku
  kini: string
  hari: string
}

/** The two letters a case can end in; each has its own register. */
export type JenisNaskah = 'produk' | 'penolakan'

export type PerkaraTandaTangan = {
  usulanId: string
  nomorUsulan: string
  jenis: JenisNaskah
  /** Register that numbers the letter and its number format. */
  buku: string
  format: string
  tahunan: boolean
  /** Name of the letter in a sentence: 'Surat Kenaikan Gaji Berkala'. */
  sebutan: string
  /** Kind and group of the letter in the archive: the next service finds it there. */
  jenisDokumen: string
  kelompok: number
  pegawaiId: string
  instrumen: string
  atasNama: string | null
  jabatan: string
}

export type BekalPengesahan = {
  basisdata: Basisdata
  jam: Jam
  berkas: PenyimpanBerkas
  penyusun: PenyusunPdf
  penanda: PenandaTangan
  /** DER certificates trusted as issuers. */
  akar: readonly Uint8Array[]
  /** Signatures come from a rehearsal service: every letter says so. */
  simulasi: boolean
  /** Public base address, for the QR. */
  alamat: string
  daerah: Daerah
  /** Name of a rank with its golongan: "Penata Tingkat I (III/d)". */
  pangkat: (golongan: string) => string
  log: Log
  /** May the reader withdraw letters? */
  bolehCabut: (ctx: Ctx) => boolean
  /** May this person sign this case now? Everything but the signature itself is judged; nothing is written. */
  perkara: (db: Db, p: Omit<PermintaanTindak, 'tindakan'>) => Promise<PerkaraTandaTangan | Tolak>
  /** Carries out an act in the transaction given (server/usulan). */
  tindak: (db: Db, p: PermintaanTindak) => Promise<{ jenis: 'jadi' } | Tolak>
}
