// Tolakan: refusals of the room itself, before or beside those of the engine.
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'

const AKSES = 'Perwali Kediri 80/2021 Pasal 5 ayat (2) huruf b'
const PANTAU = 'Perwali Kediri 80/2021 Pasal 5 ayat (2) huruf c'

/** Unknown and not visible are answered alike, so that an id tells nothing. HTTP 404. */
export const tidakAda = (): Tolak =>
  tolak(
    'tidak-ditemukan',
    'Usulan ini tidak ada atau tidak terbuka bagi Anda.',
    [AKSES],
    'Kembali ke daftar usulan; bila Anda merasa berhak, hubungi admin BKPSDM.',
  )

/** Somebody acted in between. HTTP 409. */
export const versiBerubah = (versi: number): Tolak =>
  tolak(
    'versi-berubah',
    `Usulan ini sudah berubah sejak Anda membukanya (sekarang versi ${versi}).`,
    [PANTAU],
    'Muat ulang halaman, periksa keadaan terakhirnya, lalu ulangi bila masih perlu.',
  )

/** One running case per person, service and date; `isian` carries the id of the running one. */
export const sudahBerjalan = (nomor: string | null, id: string): Tolak =>
  tolak(
    'usulan-berjalan',
    `Masih ada usulan yang sama yang sedang berjalan (${nomor ?? 'draf'}).`,
    ['Perwali Kediri 80/2021 Pasal 8 huruf a'],
    'Lanjutkan usulan itu, atau batalkan lebih dahulu bila keliru.',
    id,
  )

export const layananTidakAda = (): Tolak =>
  tolak(
    'layanan-tidak-ada',
    'Layanan ini tidak dibuka pada pemerintah daerah ini.',
    ['Perwali Kediri 80/2021 Pasal 4 ayat (2)'],
    'Pilih layanan dari daftar layanan.',
    'layanan',
  )

export const arsipTidakCocok = (kode: string): Tolak =>
  tolak(
    'arsip-tidak-cocok',
    'Berkas arsip yang dipilih bukan milik pegawai ini, bukan jenis dokumen yang diminta, atau belum terbuka.',
    ['Perwali Kediri 80/2021 Pasal 8 huruf b'],
    'Pilih berkas dari daftar arsip yang ditawarkan, atau unggah berkas baru.',
    kode,
  )
