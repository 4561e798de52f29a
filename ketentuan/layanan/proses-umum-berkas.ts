// Proses umum, from draft to verification: Perwali Kediri 80/2021 Pasal 8 dan Pasal 9 (T01–T11).
import type { DefTahap, DefTindakan } from '#mesin/bentuk.ts'
import {
  DAFTAR,
  HASIL,
  KURANG,
  LEWAT,
  PEMERIKSA,
  PENGAJU,
  PERIKSA,
  PETUGAS,
  pasal,
  SURAT,
  UNGGAH,
} from './proses-umum-pasal.ts'

const batalkan: DefTindakan = {
  kode: 'batalkan',
  nomor: 'batal',
  nama: 'Batalkan usulan',
  pelaku: PENGAJU,
  penjaga: ['pengaju-berhak', 'sebelum-validasi'],
  ke: [{ tahap: 'dibatalkan' }],
  dasar: DAFTAR,
  ubah: ['catat-alasan'],
  pemberitahuan: ['pemohon'],
}

/** T01: the act that opens a case. */
export const buat: DefTindakan = {
  kode: 'buat',
  nomor: 'T01',
  nama: 'Buat usulan',
  // The system opens a draft when another product or a campaign calls for it; filing it stays with people.
  pelaku: [...PENGAJU, 'sistem'],
  penjaga: ['layanan-berlaku', 'asn-aktif', 'pengaju-berhak', 'isian-dikenal', 'berkas-bersidik'],
  ke: [{ tahap: 'draf', pekerjaan: ['lampirkan-arsip'] }],
  dasar: [...DAFTAR, pasal('Pasal 8 huruf b')],
  ubah: ['simpan-isian', 'simpan-berkas'],
  pemberitahuan: ['pemohon'],
}

const draf: DefTahap = {
  kode: 'draf',
  nama: 'Draf',
  cap: 'DRAF',
  pelaksana: 'pengaju',
  jam: 'berhenti',
  lembar: 1,
  dasar: [pasal('Pasal 7 huruf a'), ...UNGGAH],
  tindakan: [
    {
      kode: 'simpan',
      nomor: 'T02',
      nama: 'Simpan draf',
      pelaku: PENGAJU,
      penjaga: ['pengaju-berhak', 'isian-dikenal', 'berkas-bersidik'],
      ke: [{ tahap: 'draf' }],
      dasar: UNGGAH,
      ubah: ['simpan-isian', 'simpan-berkas'],
    },
    {
      kode: 'ajukan',
      nomor: 'T03',
      nama: 'Kirim usulan',
      pelaku: PENGAJU,
      penjaga: [
        'asn-aktif',
        'pengaju-berhak',
        'isian-lengkap',
        'berkas-lengkap',
        'aturan-tidak-menolak',
        'nomor-usulan-ada',
      ],
      ke: [{ tahap: 'diajukan' }],
      dasar: [...DAFTAR, ...UNGGAH],
      ubah: ['rapikan-isian', 'beri-nomor'],
      pemberitahuan: ['pemohon', 'pelaksana-berikut'],
    },
    batalkan,
  ],
}

const diajukan: DefTahap = {
  kode: 'diajukan',
  nama: 'Menunggu pemeriksaan',
  cap: 'DIAJUKAN',
  pelaksana: 'verifikator',
  batas: 'verifikasi',
  jam: 'berjalan',
  lembar: 1,
  dasar: PERIKSA,
  tindakan: [
    {
      kode: 'ambil',
      nomor: 'T04',
      nama: 'Ambil untuk diperiksa',
      pelaku: ['verifikator'],
      penjaga: [...PETUGAS, 'belum-diambil-orang-lain'],
      ke: [{ tahap: 'verifikasi' }],
      dasar: PERIKSA,
      ubah: ['ambil-periksa'],
    },
    batalkan,
  ],
}

const verifikasi: DefTahap = {
  kode: 'verifikasi',
  nama: 'Verifikasi administrasi',
  cap: 'DIPERIKSA',
  pelaksana: 'verifikator',
  batas: 'verifikasi',
  jam: 'berjalan',
  lembar: 2,
  dasar: [...PERIKSA, ...HASIL],
  tindakan: [
    {
      kode: 'ambil',
      nomor: 'T04',
      nama: 'Ambil untuk diperiksa',
      pelaku: ['verifikator'],
      penjaga: [...PETUGAS, 'belum-diambil-orang-lain'],
      ke: [{ tahap: 'verifikasi' }],
      dasar: PERIKSA,
      ubah: ['ambil-periksa'],
    },
    {
      kode: 'lepas',
      nomor: 'T04b',
      nama: 'Lepas ke antrean',
      pelaku: ['verifikator'],
      penjaga: [...PETUGAS, 'lepas-berhak'],
      ke: [{ tahap: 'diajukan' }],
      dasar: PERIKSA,
      ubah: ['lepas-periksa', 'catat-alasan'],
      pemberitahuan: ['pelaksana-berikut'],
    },
    {
      kode: 'periksa-berkas',
      nomor: 'T04c',
      nama: 'Tandai hasil periksa berkas',
      pelaku: ['verifikator'],
      penjaga: [...PEMERIKSA, 'hasil-periksa-sah'],
      ke: [{ tahap: 'verifikasi' }],
      dasar: PERIKSA,
      ubah: ['nilai-berkas'],
    },
    {
      kode: 'terima',
      nomor: 'T05',
      nama: 'Terima usulan',
      pelaku: ['verifikator'],
      penjaga: [...PEMERIKSA, 'semua-sesuai', 'aturan-tidak-menolak', 'naskah-siap'],
      ke: [{ tahap: 'validasi-pengawas', pekerjaan: ['susun-naskah'] }],
      dasar: HASIL,
      ubah: ['tetapkan-naskah', 'catat-alasan'],
      pemberitahuan: ['pemohon', 'pelaksana-berikut'],
    },
    {
      kode: 'kembalikan-kekurangan',
      nomor: 'T06',
      nama: 'Kembalikan untuk dilengkapi',
      pelaku: ['verifikator'],
      penjaga: [...PEMERIKSA, 'ada-kekurangan-bercatatan', 'putaran-tersedia'],
      ke: [{ tahap: 'kekurangan' }],
      dasar: [...HASIL, ...KURANG],
      ubah: ['tambah-putaran', 'catat-alasan'],
      pemberitahuan: ['pemohon'],
    },
    {
      kode: 'tolak',
      nomor: 'T07',
      nama: 'Tolak usulan',
      pelaku: ['verifikator'],
      penjaga: [...PEMERIKSA, 'alasan-terisi'],
      ke: [{ tahap: 'ditolak', pekerjaan: ['susun-surat-penolakan'] }],
      dasar: [...HASIL, ...SURAT],
      ubah: ['buka-penolakan', 'catat-alasan'],
      pemberitahuan: ['pemohon'],
    },
    batalkan,
  ],
}

const kekurangan: DefTahap = {
  kode: 'kekurangan',
  nama: 'Perlu dilengkapi',
  cap: 'PERLU DILENGKAPI',
  pelaksana: 'pengaju',
  batas: 'lengkapi',
  jam: 'berhenti',
  lembar: 2,
  dasar: [...KURANG, ...LEWAT],
  tindakan: [
    {
      kode: 'lengkapi',
      nomor: 'T08',
      nama: 'Lengkapi berkas',
      pelaku: PENGAJU,
      penjaga: ['pengaju-berhak', 'dalam-batas', 'isian-dikenal', 'berkas-bersidik', 'hanya-kekurangan'],
      ke: [{ tahap: 'kekurangan' }],
      dasar: KURANG,
      ubah: ['simpan-isian', 'simpan-berkas'],
    },
    {
      kode: 'ajukan-kembali',
      nomor: 'T09',
      nama: 'Kirim kembali',
      pelaku: PENGAJU,
      penjaga: [
        'pengaju-berhak',
        'dalam-batas',
        'isian-lengkap',
        'kekurangan-diganti',
        'aturan-tidak-menolak',
      ],
      ke: [{ tahap: 'diajukan' }],
      dasar: KURANG,
      ubah: [],
      pemberitahuan: ['pelaksana-berikut', 'verifikator'],
    },
    {
      kode: 'tolak-otomatis',
      nomor: 'T10',
      nama: 'Tolak karena lewat batas',
      pelaku: ['sistem'],
      penjaga: ['lewat-batas'],
      ke: [{ tahap: 'ditolak', pekerjaan: ['susun-surat-penolakan'] }],
      dasar: LEWAT,
      ubah: ['buka-penolakan-lewat-batas'],
      pemberitahuan: ['pemohon', 'verifikator'],
    },
    // Past the limit the case is refused (Pasal 9 ayat (2)); withdrawing can no longer forestall that.
    { ...batalkan, penjaga: [...batalkan.penjaga, 'dalam-batas'] },
  ],
}

/**
 * A refusal by time that fell in a kahar declared afterwards is taken back by a recorded decision, never erased; the applicant
 * gets a whole new term, because what was left of the old one passed while he could do nothing (reading A-14).
 */
export const pulihkan: DefTindakan = {
  kode: 'pulihkan',
  nomor: 'T26',
  nama: 'Pulihkan usulan',
  pelaku: ['verifikator'],
  penjaga: [...PETUGAS, 'penolakan-terhitung-ulang', 'keputusan-pemulihan', 'alasan-terisi'],
  ke: [{ tahap: 'kekurangan', pekerjaan: ['cabut-surat-penolakan'] }],
  dasar: [pasal('Pasal 18 ayat (1)'), ...LEWAT],
  ubah: ['pulihkan-penolakan', 'catat-alasan'],
  pemberitahuan: ['pemohon', 'verifikator'],
  luarBiasa: true,
}

/** Refused, the official letter still owed (Pasal 9 ayat (1) huruf d). */
export const ditolak: DefTahap = {
  kode: 'ditolak',
  nama: 'Ditolak, surat belum terkirim',
  cap: 'DITOLAK',
  pelaksana: 'verifikator',
  batas: 'surat-penolakan',
  jam: 'berjalan',
  lembar: 2,
  dasar: SURAT,
  tindakan: [
    {
      kode: 'kirim-surat-penolakan',
      nomor: 'T11',
      nama: 'Kirim surat penolakan',
      pelaku: ['verifikator'],
      penjaga: [...PETUGAS, 'surat-terkirim'],
      ke: [{ tahap: 'ditolak-tuntas' }],
      dasar: SURAT,
      ubah: ['kirim-surat'],
      pemberitahuan: ['pemohon'],
    },
    pulihkan,
  ],
}

/** Steps from draft to completion, in order. */
export const tahapBerkas: DefTahap[] = [draf, diajukan, verifikasi, kekurangan]
