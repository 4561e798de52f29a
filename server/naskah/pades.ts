// PAdES signatures (B-B; B-T with a time-stamping authority) on PDFs of ours. Adding a signature never touches the
// bytes that were there, so earlier signatures stay valid.
import { createHash } from 'node:crypto'
import { buatCms, OID_CMS } from './cms.ts'
import { bukaKunci, type Kunci, tolakTanda } from './kunci.ts'
import { sediakanTempat } from './pdf-revisi.ts'
import type { HasilTanda, MintaCapWaktu, PermintaanTanda, TolakTanda } from './tandatangan.ts'

/** Room for the CMS: a chain of two RSA-3072 certificates takes 3.3 kB; a time-stamp token up to 8 kB more. */
const TEMPAT_BB_BITA = 6 * 1024
const TEMPAT_BT_BITA = 16 * 1024
const PDF_TERBESAR_BITA = 64 * 1024 * 1024

export type KeteranganTandatangan = Omit<PermintaanTanda, 'pdf'> & { readonly tsa?: MintaCapWaktu }

/**
 * Opens the PKCS#12 and signs one PDF; for a batch open the key once and use tandatanganiDengan. Refusals (wrong
 * passphrase, expired, unknown PDF, …) are values; nothing is logged.
 */
export async function tandatangani(
  pdf: Uint8Array,
  permintaan: KeteranganTandatangan & { readonly p12: Uint8Array; readonly sandi: string },
): Promise<HasilTanda> {
  const dibuka = await bukaKunci(permintaan.p12, permintaan.sandi)
  return dibuka.ok ? tandatanganiDengan(dibuka.kunci, pdf, permintaan) : dibuka
}

/** Signs one PDF with an opened key: the given bytes, then one revision with an invisible signature field. */
export async function tandatanganiDengan(
  kunci: Kunci,
  pdf: Uint8Array,
  keterangan: KeteranganTandatangan,
): Promise<HasilTanda> {
  const tolak = periksaMasa(kunci, keterangan.waktu)
  if (tolak !== null) return tolak
  const tempat = keterangan.tsa === undefined ? TEMPAT_BB_BITA : TEMPAT_BT_BITA
  const bertempat =
    pdf.length > PDF_TERBESAR_BITA ? null : sediakanTempat(pdf, { ...keterangan, nama: kunci.nama }, tempat)
  if (bertempat === null) return PDF_TIDAK_DIKENAL
  const { awal, akhir } = bertempat.lubang
  const sidik = createHash('sha256')
    .update(bertempat.pdf.subarray(0, awal))
    .update(bertempat.pdf.subarray(akhir))
    .digest()
  const apa = { jenis: OID_CMS.data, sidik }
  const cms = await capAtauTolak(() => buatCms(kunci, apa, keterangan.tsa))
  if (!(cms instanceof Uint8Array)) return cms
  if (cms.length > tempat) throw new Error(`Tanda tangan ${cms.length} bita melebihi tempat ${tempat} bita`)
  Buffer.from(bertempat.pdf.buffer, bertempat.pdf.byteOffset).write(
    Buffer.from(cms).toString('hex'),
    awal + 1,
    'latin1',
  )
  return { ok: true, pdf: bertempat.pdf }
}

const PDF_TIDAK_DIKENAL = tolakTanda(
  'pdf-tidak-dikenal',
  'Susunan PDF ini tidak dapat ditambah tanda tangan.',
  'Pakai PDF yang disusun aplikasi ini, atau simpan ulang sebagai PDF/A-2 lalu unggah kembali.',
)

// Only the authority's failure is a refusal; a failure of ours stays an error.
async function capAtauTolak(kerja: () => Promise<Uint8Array>): Promise<Uint8Array | TolakTanda> {
  try {
    return await kerja()
  } catch (galat) {
    if (!(galat instanceof GalatCapWaktu)) throw galat
    return tolakTanda(
      'layanan-tidak-terjangkau',
      'Otoritas cap waktu tidak menjawab.',
      'Coba lagi beberapa menit lagi; surat belum ditandatangani.',
    )
  }
}

/** What a MintaCapWaktu throws when the authority cannot be reached or refuses; the letter stays unsigned. */
export class GalatCapWaktu extends Error {
  override readonly name = 'GalatCapWaktu'
}

function periksaMasa(kunci: Kunci, waktu: string): TolakTanda | null {
  const saat = Date.parse(waktu)
  if (!Number.isFinite(saat)) throw new Error(`Waktu tanda tangan bukan ISO: ${waktu}`)
  if (saat > Date.parse(kunci.berlakuSampai)) {
    return tolakTanda(
      'kedaluwarsa',
      `Sertifikat ${kunci.nama} berakhir pada ${kunci.berlakuSampai.slice(0, 10)}.`,
      'Minta penerbitan sertifikat baru kepada Admin BKPSDM, lalu ulangi penandatanganan.',
    )
  }
  if (saat < Date.parse(kunci.berlakuSejak)) {
    return tolakTanda(
      'belum-berlaku',
      `Sertifikat ${kunci.nama} baru berlaku mulai ${kunci.berlakuSejak.slice(0, 10)}.`,
      'Periksa tanggal server, atau tandatangani mulai tanggal itu.',
    )
  }
  return null
}
