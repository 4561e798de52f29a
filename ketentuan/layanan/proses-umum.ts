// Proses umum: Perwali Kediri 80/2021 Pasal 7 huruf a sampai huruf f, written once as data. A service uses it as it
// is; what differs per service (modes, limits, signers, paper) is filled by the SOP (Pasal 14), never by a branch.
// Open terms a SOP may fill: verifikasi, validasi-pengawas, validasi-administrator, cetak, tanda-tangan, penerbitan,
// serah, surat-penolakan; and `lengkapi`, which it must (reading A-03).
import type { Alur, DefTahap, DefTindakan, Kutipan } from '#mesin/bentuk.ts'
import { buat, ditolak, pulihkan, tahapBerkas } from './proses-umum-berkas.ts'
import { tahapNaskah } from './proses-umum-naskah.ts'
import { DAFTAR, pasal, SERAH, SURAT } from './proses-umum-pasal.ts'

const akhir = (
  kode: string,
  nama: string,
  cap: DefTahap['cap'],
  lembar: number,
  dasar: Kutipan[],
): DefTahap => ({
  kode,
  nama,
  cap,
  pelaksana: 'sistem',
  jam: 'berhenti',
  akhir: true,
  lembar,
  dasar,
  tindakan: [],
})

/** T24: after a kahar the running limit is moved on; the old one stays beside it in `semula`. */
const denganSesuaikanBatas = (tahap: DefTahap): DefTahap => {
  if (tahap.batas === undefined) return tahap
  const sesuaikan: DefTindakan = {
    kode: 'sesuaikan-batas',
    nomor: 'T24',
    nama: 'Sesuaikan batas waktu',
    pelaku: ['sistem'],
    penjaga: ['batas-berubah'],
    ke: [{ tahap: tahap.kode }],
    dasar: [pasal('Pasal 18 ayat (1)')],
    ubah: ['sesuaikan-batas'],
    pemberitahuan: ['pemohon'],
  }
  return { ...tahap, tindakan: [...tahap.tindakan, sesuaikan] }
}

/** The standard lifecycle. Steps and transitions T01–T22 and T24 of Perwali Kediri 80/2021 Pasal 7 huruf a–f. */
export const prosesUmum: Alur = {
  kode: 'proses-umum',
  awal: 'draf',
  lembar: ['Diajukan', 'Diperiksa', 'Divalidasi', 'Tanda tangan', 'Dicatat', 'Diserahkan'],
  buat,
  tahap: [
    ...tahapBerkas.map(denganSesuaikanBatas),
    ...tahapNaskah.map(denganSesuaikanBatas),
    akhir('diserahkan', 'Diserahkan', 'DISERAHKAN', 6, SERAH),
    denganSesuaikanBatas(ditolak),
    { ...akhir('ditolak-tuntas', 'Ditolak', 'DITOLAK', 2, SURAT), tindakan: [pulihkan] },
    akhir('dibatalkan', 'Dibatalkan', 'KEDALUWARSA', 1, DAFTAR),
  ],
}
