// Pindaian: is the scan of a hand-signed sheet the sheet of this very letter? The QR on the page says so; where it cannot be
// read, a person types the code under it and that is what gets recorded.
import type { Hasil, Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Db } from '../alat/database.ts'
import { bacaPindaian } from '../arsip/pindai.ts'
import { bacaPindaianTercatat, pemilikKode } from './baca-pindaian.ts'
import { rapikanKodeCek } from './kode-cek.ts'
import { type CaraCocok, catatDiketik, simpanPindaian } from './tulis-pindaian.ts'

const DASAR = ['Perwali Kediri 80/2021 Pasal 12 huruf b']

export type LembarBasah = { id: string; usulanId: string | null; kodeCek: string; nomor: string | null }
export type Pencocokan = {
  cara: CaraCocok
  halaman: number
  halamanSurat: number | null
  /** What the officer should know: unreadable, not a scan, pages missing. */
  pesan: string | null
}

/** The check code in the text of a QR: the last part of the address, or the code itself. */
function kodeDalamQr(teks: string): string | undefined {
  return rapikanKodeCek(teks.split(/[?#]/)[0]?.split('/').at(-1) ?? '')
}

async function bukanSuratIni(db: Db, surat: LembarBasah, kode: string): Promise<Tolak> {
  const milik = await pemilikKode(db, kode)
  const ini = surat.nomor === null ? 'surat ini' : `surat nomor ${surat.nomor}`
  const lain =
    milik === undefined
      ? `Kode ${kode} pada lembar itu tidak ada dalam register; yang diminta ${ini}.`
      : milik.usulanId === surat.usulanId
        ? `Lembar itu cetakan lama dari konsep yang sudah gugur; yang berlaku sekarang ${ini}.`
        : `Lembar itu surat nomor ${milik.nomor ?? '(belum bernomor)'}, bukan ${ini}.`
  return tolak(
    'pindaian-surat-lain',
    lain,
    DASAR,
    milik?.usulanId === surat.usulanId
      ? 'Cetak ulang lembarnya, tandatangani, lalu pindai lembar yang baru.'
      : `Periksa tumpukan lembar, lalu pindai lembar yang bernomor ${surat.nomor ?? 'sama'} dan berkode ${surat.kodeCek}.`,
    'berkas',
  )
}

function pesanTakTerbaca(gambar: number, terbaca: boolean): string {
  if (!terbaca) return 'Pindaian ini tidak dapat dibuka untuk dibaca QR-nya.'
  return gambar === 0
    ? 'Berkas ini tidak berisi gambar halaman, jadi bukan hasil pindaian lembar yang ditandatangani.'
    : 'QR pada pindaian ini tidak terbaca.'
}

function pesanHalaman(ada: number, seharusnya: number | null): string | null {
  return seharusnya === null || ada >= seharusnya
    ? null
    : `Surat ini ${seharusnya} halaman, pindaiannya ${ada} halaman. Gabungkan semua halaman dalam satu PDF bila ada yang tertinggal.`
}

/** Compares a scan with its letter. Another document is refused with its number; what cannot be read is said, not refused. */
export async function cocokkanPindaian(
  db: Db,
  surat: LembarBasah,
  isi: Uint8Array,
  halamanSurat: number | null,
): Promise<Hasil<Pencocokan>> {
  const hasil = await bacaPindaian(isi)
  const kode = (hasil?.teks ?? []).flatMap((t) => kodeDalamQr(t) ?? [])
  const asing = kode.find((k) => k !== surat.kodeCek)
  // One foreign sheet among the pages is one too many, whatever else is there.
  if (asing !== undefined) return bukanSuratIni(db, surat, asing)
  const halaman = hasil?.halaman ?? 0
  const cocok = kode.length > 0
  const pesan = cocok
    ? pesanHalaman(halaman, halamanSurat)
    : `${pesanTakTerbaca(hasil?.gambar ?? 0, hasil !== undefined)} Foto ulang dari dekat dengan cahaya cukup dan seluruh lembar tampak (pemindai: 200 dpi atau lebih), atau ketik kode di bawah QR.`
  return { jenis: 'jadi', nilai: { cara: cocok ? 'qr' : 'tidak-terbaca', halaman, halamanSurat, pesan } }
}

export async function catatPindaian(
  db: Db,
  p: { arsipId: string; naskahId: string; cocok: Pencocokan; oleh: string; pada: string },
): Promise<void> {
  const { cara, halaman, halamanSurat } = p.cocok
  await simpanPindaian(db, { ...p, cara, halaman, halamanSurat })
}

/** The code typed from the sheet, for a scan whose QR could not be read. */
export async function ketikKode(
  db: Db,
  surat: LembarBasah,
  p: { arsipId: string; kode: string; oleh: string; pada: string },
): Promise<Pencocokan | Tolak> {
  const ada = await bacaPindaianTercatat(db, p.arsipId)
  if (!ada || ada.naskahId !== surat.id)
    return tolak(
      'pindaian-belum-ada',
      'Pindaian lembar ini belum ada.',
      DASAR,
      'Unggah pindaiannya lebih dahulu, lalu ketik kodenya.',
      'kode',
    )
  const kode = rapikanKodeCek(p.kode)
  if (kode === undefined)
    return tolak(
      'kode-cek-salah',
      'Kode itu tidak lengkap.',
      DASAR,
      `Ketik seluruh kode di bawah QR pada lembar, bentuknya seperti ABC26-XXXX-XXXX-XXXX.`,
      'kode',
    )
  if (kode !== surat.kodeCek) return bukanSuratIni(db, surat, kode)
  if (ada.cara === 'tidak-terbaca') await catatDiketik(db, p)
  const { halaman, halamanSurat } = ada
  return {
    cara: ada.cara === 'qr' ? 'qr' : 'diketik',
    halaman,
    halamanSurat,
    pesan: pesanHalaman(halaman, halamanSurat),
  }
}

/** A wet signature is recorded only with a scan that was shown to be this letter. */
export async function pindaianSah(db: Db, naskahId: string, arsipId: string): Promise<true | Tolak> {
  const ada = await bacaPindaianTercatat(db, arsipId)
  if (ada?.naskahId === naskahId && ada.cara !== 'tidak-terbaca') return true
  return tolak(
    'pindaian-belum-cocok',
    'Pindaian ini belum dicocokkan dengan suratnya: QR-nya tidak terbaca dan kodenya belum diketik.',
    DASAR,
    'Unggah foto yang lebih jelas, atau ketik kode yang tercetak di bawah QR.',
    'arsipId',
  )
}
