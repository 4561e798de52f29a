// Galat BSrE: the service's codes and sentences in words that say what to do. The service's own text is never shown or kept:
// it may quote what was sent. Codes and texts from public code (perlu verifikasi); what is unknown keeps its number.
import { tolakTanda } from './kunci.ts'
import type { TolakTanda } from './tandatangan.ts'

type Galat = { readonly status: number; readonly kode: number | null; readonly teks: string }

const SANDI_SALAH = tolakTanda(
  'sandi-salah',
  'Frasa sandi BSrE salah.',
  'Ketik ulang frasa sandi; perhatikan huruf besar dan kecil. Penandatanganan dihentikan pada surat pertama agar akun Anda tidak terkunci. Bila lupa, atur ulang lewat portal BSrE.',
)
const TIDAK_TERDAFTAR = tolakTanda(
  'tidak-terdaftar',
  'NIK Anda belum terdaftar pada BSrE.',
  'Daftarkan diri melalui verifikator BSrE di pemda Anda (biasanya Dinas Komunikasi dan Informatika), lalu ulangi.',
)
const KEDALUWARSA = tolakTanda(
  'kedaluwarsa',
  'Sertifikat elektronik Anda pada BSrE sudah berakhir.',
  'Perbarui sertifikat pada portal BSrE, atau mintalah verifikator BSrE pemda memprosesnya, lalu lanjutkan.',
)
const DICABUT = tolakTanda(
  'sertifikat-dicabut',
  'Sertifikat elektronik Anda pada BSrE sudah dicabut.',
  'Mintalah penerbitan sertifikat baru kepada verifikator BSrE pemda Anda.',
)
const tidakAktif = (keadaan: string, saran: string): TolakTanda =>
  tolakTanda('akun-tidak-aktif', `Akun BSrE Anda ${keadaan}.`, saran)

const AKSES_DITOLAK = tolakTanda(
  'akses-ditolak',
  'Layanan BSrE menolak sambungan dari Padu.',
  'Beri tahu admin sistem: periksa PADU_BSRE_PENGGUNA dan PADU_BSRE_SANDI, serta apakah alamat server ini sudah didaftarkan pada layanan itu.',
)

/** BSrE could not be reached at all; nothing was signed. */
export const TAK_TERJANGKAU = tolakTanda(
  'layanan-tidak-terjangkau',
  'Layanan BSrE tidak dapat dihubungi; surat ini belum ditandatangani.',
  'Coba lagi beberapa menit lagi dengan Lanjutkan. Bila tetap gagal, beri tahu admin sistem.',
)
/** Sent, but no whole answer came: BSrE may or may not have signed its copy; ours is unsigned. */
export const JAWABAN_HILANG = tolakTanda(
  'jawaban-hilang',
  'Jawaban BSrE tidak sampai (terlalu lama atau terputus), jadi surat ini belum tercatat ditandatangani.',
  'Pilih Lanjutkan: Padu memeriksa dahulu apakah hasilnya sudah diterima, dan nomor surat tetap sama.',
)
/** What came back is not this letter with a signature added. */
export const JAWABAN_ASING = tolakTanda(
  'jawaban-asing',
  'Berkas yang dikembalikan BSrE bukan surat yang dikirim, sehingga ditolak.',
  'Jangan ulangi. Beri tahu admin sistem untuk memeriksa layanan BSrE; surat belum ditandatangani.',
)

const POLA: readonly (readonly [RegExp, TolakTanda])[] = [
  [/passphrase.*(salah|wrong|invalid)|(salah|wrong|invalid).*passphrase/i, SANDI_SALAH],
  [/(user|pengguna|nik).*(tidak|belum) (terdaftar|ditemukan)|not.?registered/i, TIDAK_TERDAFTAR],
  [/(sertifikat|certificate).*(expired|kedaluwarsa|kadaluarsa|kadaluwarsa|berakhir|habis)/i, KEDALUWARSA],
  [/(sertifikat|certificate).*(revoke|dicabut)/i, DICABUT],
  [/\bip\b.*(whitelist|tidak (terdaftar|diizinkan))|whitelist/i, AKSES_DITOLAK],
]
const KODE: Readonly<Record<number, TolakTanda>> = {
  2011: TIDAK_TERDAFTAR,
  2031: SANDI_SALAH,
  1110: TIDAK_TERDAFTAR,
}

/** A refused signature in our words. */
export function artikanGalatBsre({ status, kode, teks }: Galat): TolakTanda {
  const dikenal = (kode === null ? undefined : KODE[kode]) ?? POLA.find(([pola]) => pola.test(teks))?.[1]
  if (dikenal) return dikenal
  if (status === 401 || status === 403) return AKSES_DITOLAK
  if (status === 400 && /pdf|parse|file|dokumen/i.test(teks))
    return tolakTanda(
      'pdf-tidak-dikenal',
      'BSrE tidak dapat membaca berkas PDF surat ini.',
      'Laporkan kepada admin BKPSDM dengan nomor usulannya; surat lain dapat dilanjutkan.',
    )
  const nomor = kode ?? status
  return tolakTanda(
    'layanan-menolak',
    `BSrE menolak surat ini (kode ${nomor}).`,
    `Ulangi sekali dengan Lanjutkan. Bila tetap ditolak, sampaikan kode ${nomor} kepada admin sistem.`,
  )
}

const STATUS: Readonly<Record<string, TolakTanda>> = {
  EXPIRED: KEDALUWARSA,
  RENEW: KEDALUWARSA,
  REVOKE: DICABUT,
  NOT_REGISTERED: TIDAK_TERDAFTAR,
  NO_CERTIFICATE: tidakAktif(
    'belum mempunyai sertifikat',
    'Selesaikan penerbitan sertifikat pada portal BSrE (buka tautan pada surel dari BSrE), lalu ulangi.',
  ),
  NEW: tidakAktif(
    'baru didaftarkan dan belum aktif',
    'Buka surel dari BSrE, selesaikan aktivasi, lalu ulangi.',
  ),
  WAITING_FOR_VERIFICATION: tidakAktif(
    'masih menunggu verifikasi',
    'Mintalah verifikator BSrE pemda menyetujui pendaftaran Anda, lalu ulangi.',
  ),
  SUSPEND: tidakAktif('ditangguhkan', 'Hubungi verifikator BSrE pemda untuk membuka penangguhan.'),
}

/**
 * What the status check says before signing: a refusal, or undefined when the account is active or the service says
 * something we do not know (the signature itself will then tell).
 */
export function artikanStatusBsre(s: {
  kode: number | null
  status: string
  pesan: string
}): TolakTanda | undefined {
  const tercatat = STATUS[s.status]
  if (tercatat || s.status === 'ISSUE') return tercatat
  if (s.kode === 1110 || s.kode === 2011) return TIDAK_TERDAFTAR
  return POLA.slice(1).find(([pola]) => pola.test(s.pesan))?.[1]
}
