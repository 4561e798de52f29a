// The port for electronic signatures. Adapters: local certificate (tandatangan-lokal.ts) now, the state's signing
// service later; the wet route does not pass here. A session lives for one batch and is closed with it.

export type KodeTolakTanda =
  | 'sandi-salah'
  | 'berkas-rusak'
  | 'tanpa-kunci'
  | 'bukan-penanda'
  | 'tidak-terdaftar'
  | 'kedaluwarsa'
  | 'belum-berlaku'
  | 'pdf-tidak-dikenal'
  | 'layanan-tidak-terjangkau'
  | 'layanan-menolak'

/** A refusal: what is wrong and what to do, in Indonesian, never with a passphrase in it. */
export type TolakTanda = {
  readonly ok: false
  readonly kode: KodeTolakTanda
  readonly sebab: string
  readonly saran: string
}

export type PermintaanTanda = {
  readonly pdf: Uint8Array
  /** /Reason: "Pengesahan Surat Kenaikan Gaji Berkala" */
  readonly alasan: string
  /** /Location: "Kota Contoh" */
  readonly lokasi: string
  /** ISO instant of signing, /M. */
  readonly waktu: string
}

export type HasilTanda = { readonly ok: true; readonly pdf: Uint8Array } | TolakTanda

/** Who signs, as the adapter knows the person: opaque id of the certificate, or the NIK for the state's service. */
export type IdentitasPenanda = { readonly id: string }

export type SesiTanda = {
  /** Name in the certificate; null when only the service knows it. */
  readonly nama: string | null
  /** Adds one signature; the given bytes stay as they were at the front of the result. */
  readonly tandatangani: (permintaan: PermintaanTanda) => Promise<HasilTanda>
  /** Forgets key and passphrase; later calls are refused. */
  readonly tutup: () => void
}

export type PenandaTangan = {
  readonly jenis: 'lokal' | 'bsre'
  /** Opens a session for one person and one batch; a wrong passphrase is refused here or at the first letter. */
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
