// The port for electronic signatures. Adapters: local certificate (tandatangan-lokal.ts), the state's signing service
// (tandatangan-bsre.ts), and "basah" for officials who only sign by hand (tandatangan-pilih.ts chooses per person). A session
// lives for one batch and is closed with it.

import type { Db } from '../alat/database.ts'

export type KodeTolakTanda =
  | 'sandi-salah'
  | 'berkas-rusak'
  | 'tanpa-kunci'
  | 'bukan-penanda'
  | 'tidak-terdaftar'
  | 'akun-tidak-aktif'
  | 'kedaluwarsa'
  | 'belum-berlaku'
  | 'sertifikat-dicabut'
  | 'hanya-basah'
  | 'pdf-tidak-dikenal'
  | 'akses-ditolak'
  | 'layanan-tidak-terjangkau'
  | 'layanan-menolak'
  | 'jawaban-hilang'
  | 'jawaban-asing'

/** A refusal: what is wrong and what to do, in Indonesian, never with a passphrase in it. */
export type TolakTanda = {
  readonly ok: false
  readonly kode: KodeTolakTanda
  readonly sebab: string
  readonly saran: string
}

/** Refusals that every further letter of the batch would meet too: going on would only burn tries of the passphrase. */
const MENGHENTIKAN: ReadonlySet<string> = new Set<KodeTolakTanda>([
  'sandi-salah',
  'berkas-rusak',
  'tanpa-kunci',
  'bukan-penanda',
  'tidak-terdaftar',
  'akun-tidak-aktif',
  'kedaluwarsa',
  'belum-berlaku',
  'sertifikat-dicabut',
  'hanya-basah',
  'akses-ditolak',
  'layanan-tidak-terjangkau',
  'jawaban-hilang',
  'jawaban-asing',
])
export const menghentikanTumpukan = (kode: string): boolean => MENGHENTIKAN.has(kode)

export type PermintaanTanda = {
  readonly pdf: Uint8Array
  /** /Reason: "Pengesahan Surat Kenaikan Gaji Berkala" */
  readonly alasan: string
  /** /Location: "Kota Contoh" */
  readonly lokasi: string
  /** ISO instant of signing, /M. */
  readonly waktu: string
}

export type HasilTanda =
  | {
      readonly ok: true
      readonly pdf: Uint8Array
      /** Id under which the service keeps its copy; absent when it gives none. */
      readonly idDokumen?: string
    }
  | TolakTanda

/**
 * Who signs: the employee's own id, and the handle of the request in which the adapter looks up the certificate or the NIK
 * that belongs to it (one connection is all an embedded database has).
 */
export type IdentitasPenanda = { readonly id: string; readonly db: Db }

export type CaraTanda = 'lokal' | 'bsre' | 'basah'

export type SesiTanda = {
  readonly cara: CaraTanda
  /** Name in the certificate; null when only the service knows it. */
  readonly nama: string | null
  /** The passphrase has proved right already; otherwise the first letter of a batch is signed alone. */
  readonly teruji: boolean
  /** The signature is made by somebody else's machine: every try is noted before it is asked for. */
  readonly luar: boolean
  /** Adds one signature; the given bytes stay as they were at the front of the result. */
  readonly tandatangani: (permintaan: PermintaanTanda) => Promise<HasilTanda>
  /** Forgets key and passphrase; later calls are refused. */
  readonly tutup: () => void
}

export type PenandaTangan = {
  /**
   * Opens a session for one person and one batch; a wrong passphrase is refused here or at the first letter. Runs inside
   * a transaction, so it never waits for a network.
   */
  readonly mulai: (
    identitas: IdentitasPenanda,
    sandi: string,
  ) => Promise<{ readonly ok: true; readonly sesi: SesiTanda } | TolakTanda>
}

/**
 * Asks a time-stamping authority (RFC 3161) for a token over the SHA-256 given; returns the DER of the token
 * (ContentInfo), throws when the authority does not answer.
 */
export type MintaCapWaktu = (sidik: Uint8Array) => Promise<Uint8Array>
