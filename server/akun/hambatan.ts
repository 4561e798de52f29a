// Hambatan: growing delay on wrong passwords and codes. Never a hard lock: a NIP is guessable, and a lock would be
// a weapon against its owner (keamanan B2). Unknown NIPs are delayed exactly as known ones.
import type { Saat } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import { BATAS, DASAR_AKUN, geser, type KonteksAkun, type TolakAkun } from './bentuk.ts'
import { sidikRahasia } from './kunci.ts'
import {
  type BarisHambatan,
  bacaHambatan,
  hapusHambatan,
  kunciHambatan,
  simpanHambatan,
} from './tulis-hambatan.ts'

export type GunaHambatan = 'nip' | 'perangkat' | 'faktor' | 'aktivasi' | 'sandi' | 'alamat'

/** Seconds to wait after the n-th wrong try in a row: 0 up to the 4th, then 1, 2, 4 … at most 900. */
export function tungguDetik(gagal: number): number {
  if (gagal < BATAS.salahBebas) return 0
  return Math.min(2 ** Math.min(gagal - BATAS.salahBebas, 20), BATAS.tungguPalingDetik)
}

/** The key of a counter: a keyed print, so that no NIP stands in the table. */
export const kunciUntuk = (k: KonteksAkun, guna: GunaHambatan, teks: string): string =>
  sidikRahasia(k.setelan.kunci, `hambatan:${guna}`, teks)

/** Spoken length of a wait. */
function lama(detik: number): string {
  return detik < 60 ? `${detik} detik` : `${Math.ceil(detik / 60)} menit`
}

/** The refusal that carries how long to wait (HTTP 429, Retry-After). */
export function tolakTunggu(detik: number): TolakAkun {
  return {
    ...tolak(
      'terlalu-sering',
      'Terlalu banyak percobaan yang salah.',
      [DASAR_AKUN.jaga],
      `Tunggu ${lama(detik)}, lalu coba lagi. Lupa kata sandi? Mintalah kode baru kepada admin BKPSDM.`,
    ),
    tungguDetik: detik,
  }
}

const sisaDetik = (sampai: Saat, kini: Saat): number =>
  Math.max(1, Math.ceil((Date.parse(sampai) - Date.parse(kini)) / 1000))

/** Locks the counter until the end of the transaction, so that parallel guesses stand in line; refuses while waiting. */
export async function periksaHambatan(k: KonteksAkun, kunci: string): Promise<BarisHambatan | TolakAkun> {
  const lihat = await bacaHambatan(k.db, kunci)
  if (lihat?.tunggu_sampai && lihat.tunggu_sampai > k.kini)
    return tolakTunggu(sisaDetik(lihat.tunggu_sampai, k.kini))
  const baris = await kunciHambatan(k.db, kunci, k.kini)
  if (baris.tunggu_sampai && baris.tunggu_sampai > k.kini)
    return tolakTunggu(sisaDetik(baris.tunggu_sampai, k.kini))
  const basi = baris.terakhir_pada < geser(k.kini, -BATAS.lupaSalahMenit)
  return basi ? { ...baris, gagal: 0 } : baris
}

/** Counts one wrong try; gives the number of tries in a row. */
export async function catatSalah(k: KonteksAkun, kunci: string, baris: BarisHambatan): Promise<number> {
  const gagal = baris.gagal + 1
  const detik = tungguDetik(gagal)
  const sampai = detik === 0 ? null : geser(k.kini, detik / 60)
  await simpanHambatan(k.db, { kunci, gagal, sejak: baris.sejak, terakhir: k.kini, sampai })
  return gagal
}

/** A right try forgets the wrong ones before it. */
export const lupakanSalah = (k: KonteksAkun, kunci: string): Promise<void> => hapusHambatan(k.db, kunci)

/**
 * Wrong tries from one address in 15 minutes; many honest people share one address, so right ones never count.
 * Refuses once the limit is reached, whatever the password.
 */
export async function periksaAlamat(k: KonteksAkun): Promise<TolakAkun | null> {
  const baris = await bacaHambatan(k.db, kunciUntuk(k, 'alamat', k.alamat))
  if (!baris || baris.gagal < BATAS.salahPerAlamat) return null
  const akhir = geser(baris.sejak, BATAS.jendelaAlamatMenit)
  return akhir > k.kini ? tolakTunggu(sisaDetik(akhir, k.kini)) : null
}

/** Counts one wrong try of the address; a window that has passed starts anew. */
export async function catatSalahAlamat(k: KonteksAkun): Promise<void> {
  const kunci = kunciUntuk(k, 'alamat', k.alamat)
  const baris = await kunciHambatan(k.db, kunci, k.kini)
  const baru = geser(baris.sejak, BATAS.jendelaAlamatMenit) <= k.kini
  const gagal = baru ? 1 : baris.gagal + 1
  await simpanHambatan(k.db, {
    kunci,
    gagal,
    sejak: baru ? k.kini : baris.sejak,
    terakhir: k.kini,
    sampai: null,
  })
}
