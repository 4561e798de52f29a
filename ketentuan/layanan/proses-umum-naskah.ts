// Proses umum, from validation to hand-over: Perwali Kediri 80/2021 Pasal 10 sampai Pasal 13 (T12–T22 without T11).
import type { DefTahap, DefTindakan, Kutipan } from '#mesin/bentuk.ts'
import {
  CETAK_DAHULU,
  GERBANG,
  JENJANG,
  KERTAS,
  PETUGAS,
  pasal,
  SAHKAN,
  SERAH,
  SURVEI,
  VALIDATOR,
} from './proses-umum-pasal.ts'

const kembalikan = (nomor: string, ubah: string[], penjaga: string[], dasar: Kutipan[]): DefTindakan => ({
  kode: 'kembalikan',
  nomor,
  nama: 'Kembalikan ke verifikasi',
  pelaku: [
    nomor === 'T18'
      ? 'penandatangan'
      : penjaga.includes('jenjang-1-sah')
        ? 'validator-administrator'
        : 'validator-pengawas',
  ],
  penjaga: [...penjaga, 'alasan-terisi'],
  ke: [{ tahap: 'verifikasi', pekerjaan: ['lepas-nomor'] }],
  dasar,
  ubah: [...ubah, 'catat-alasan'],
  pemberitahuan: ['verifikator'],
})

const validasiPengawas: DefTahap = {
  kode: 'validasi-pengawas',
  nama: 'Validasi pejabat pengawas',
  cap: 'DIVALIDASI',
  pelaksana: 'validator-pengawas',
  batas: 'validasi-pengawas',
  jam: 'berjalan',
  lembar: 3,
  dasar: JENJANG,
  tindakan: [
    {
      kode: 'validasi',
      nomor: 'T12',
      nama: 'Validasi',
      pelaku: ['validator-pengawas'],
      penjaga: [
        ...VALIDATOR,
        'bukan-validator-jenjang-lain',
        'naskah-sama',
        'moda-validasi-sesuai',
        'paraf-basah-lengkap',
        'tanggal-wajar',
      ],
      ke: [
        { tahap: 'validasi-pengawas', bila: '!moda-validasi-terpenuhi' },
        { tahap: 'validasi-administrator' },
      ],
      dasar: [...JENJANG, pasal('Pasal 10 ayat (2)')],
      ubah: ['catat-paraf', 'catat-alasan'],
      pemberitahuan: ['pelaksana-berikut'],
    },
    kembalikan('T15', ['gugurkan-paraf'], VALIDATOR, JENJANG),
  ],
}

const validasiAdministrator: DefTahap = {
  kode: 'validasi-administrator',
  nama: 'Validasi pejabat administrator',
  cap: 'DIVALIDASI',
  pelaksana: 'validator-administrator',
  batas: 'validasi-administrator',
  jam: 'berjalan',
  lembar: 3,
  dasar: JENJANG,
  tindakan: [
    {
      kode: 'validasi',
      nomor: 'T13',
      nama: 'Validasi',
      pelaku: ['validator-administrator'],
      penjaga: [
        ...VALIDATOR,
        'jenjang-1-sah',
        'bukan-validator-jenjang-lain',
        'naskah-sama',
        'moda-validasi-sesuai',
        'paraf-basah-lengkap',
        'tanggal-wajar',
      ],
      ke: [
        { tahap: 'validasi-administrator', bila: '!moda-validasi-terpenuhi' },
        { tahap: 'cetak-pra-ttd', bila: 'wajib-cetak', nomor: 'T13' },
        { tahap: 'penandatanganan', nomor: 'T14' },
      ],
      dasar: [...JENJANG, pasal('Pasal 10 ayat (2)')],
      ubah: ['catat-paraf', 'catat-alasan'],
      pemberitahuan: ['pelaksana-berikut'],
    },
    kembalikan('T15', ['gugurkan-paraf'], [...VALIDATOR, 'jenjang-1-sah'], JENJANG),
  ],
}

const cetakPraTtd: DefTahap = {
  kode: 'cetak-pra-ttd',
  nama: 'Cetak sebelum tanda tangan',
  cap: 'MENUNGGU TTD',
  pelaksana: 'verifikator',
  batas: 'cetak',
  jam: 'berjalan',
  lembar: 4,
  dasar: [...KERTAS, ...CETAK_DAHULU],
  tindakan: [
    {
      kode: 'cetak',
      nomor: 'T16',
      nama: 'Catat cetakan',
      pelaku: ['verifikator'],
      penjaga: [...PETUGAS, 'dua-jenjang-sah', 'kertas-sesuai', 'naskah-sama', 'tanggal-wajar'],
      ke: [{ tahap: 'penandatanganan' }],
      dasar: [...KERTAS, ...CETAK_DAHULU],
      ubah: ['catat-cetakan'],
      pemberitahuan: ['pelaksana-berikut'],
    },
  ],
}

const penandatanganan: DefTahap = {
  kode: 'penandatanganan',
  nama: 'Penandatanganan',
  cap: 'MENUNGGU TTD',
  pelaksana: 'penandatangan',
  batas: 'tanda-tangan',
  jam: 'berjalan',
  lembar: 4,
  dasar: SAHKAN,
  tindakan: [
    {
      kode: 'tandatangani',
      nomor: 'T17',
      nama: 'Tandatangani',
      pelaku: ['penandatangan'],
      penjaga: [
        'bukan-urusan-sendiri',
        'berwenang-tanda',
        'dua-jenjang-sah',
        'aturan-tidak-menolak',
        'naskah-sama',
        'moda-tanda-sesuai',
        'cetak-mendahului',
        'tanggal-wajar',
        'nomor-naskah-ada',
        'tanda-sah',
      ],
      ke: [
        { tahap: 'penandatanganan', bila: '!moda-tanda-terpenuhi' },
        { tahap: 'penerbitan', pekerjaan: ['simpan-produk', 'catat-buku', 'jalankan-akibat'] },
      ],
      dasar: [...SAHKAN, ...CETAK_DAHULU],
      ubah: ['catat-tanda'],
      pemberitahuan: ['pelaksana-berikut'],
    },
    kembalikan(
      'T18',
      ['gugurkan-paraf', 'rusakkan-cetakan', 'gugurkan-tanda'],
      ['bukan-urusan-sendiri', 'berwenang-tanda'],
      SAHKAN,
    ),
  ],
}

const penerbitan: DefTahap = {
  kode: 'penerbitan',
  nama: 'Penerbitan',
  cap: 'TERBIT',
  pelaksana: 'verifikator',
  batas: 'penerbitan',
  jam: 'berjalan',
  lembar: 5,
  dasar: [...KERTAS, pasal('Pasal 12 huruf c'), ...GERBANG],
  tindakan: [
    {
      kode: 'cetak',
      nomor: 'T19',
      nama: 'Catat cetakan',
      pelaku: ['verifikator'],
      penjaga: [...PETUGAS, 'perlu-cetak-fisik', 'kertas-sesuai', 'tanggal-wajar'],
      ke: [{ tahap: 'penerbitan' }],
      dasar: KERTAS,
      ubah: ['catat-cetakan'],
    },
    {
      kode: 'terbitkan',
      nomor: 'T19',
      nama: 'Terbitkan',
      pelaku: ['verifikator', 'sistem'],
      penjaga: [...PETUGAS, 'cetak-fisik-ada'],
      ke: [{ tahap: 'menunggu-survei' }],
      dasar: [pasal('Pasal 12 huruf c'), ...SURVEI],
      ubah: [],
      pemberitahuan: ['pemohon'],
    },
  ],
}

const menungguSurvei: DefTahap = {
  kode: 'menunggu-survei',
  nama: 'Menunggu kuesioner',
  cap: 'TERBIT',
  pelaksana: 'pemohon',
  jam: 'berhenti',
  lembar: 6,
  dasar: [...SURVEI, ...GERBANG],
  tindakan: [
    {
      kode: 'isi-survei',
      nomor: 'T20',
      nama: 'Isi kuesioner',
      pelaku: ['pemohon', 'perwakilan'],
      penjaga: ['survei-oleh-pemohon', 'survei-lengkap'],
      ke: [{ tahap: 'siap-serah', pekerjaan: ['serahkan-elektronik'] }],
      dasar: SURVEI,
      ubah: ['catat-survei'],
      pemberitahuan: ['pelaksana-berikut'],
    },
  ],
}

const siapSerah: DefTahap = {
  kode: 'siap-serah',
  nama: 'Siap diserahkan',
  cap: 'TERBIT',
  pelaksana: 'verifikator',
  batas: 'serah',
  jam: 'berjalan',
  lembar: 6,
  dasar: SERAH,
  tindakan: [
    {
      kode: 'serahkan',
      nomor: 'T22',
      nama: 'Catat penyerahan',
      pelaku: ['verifikator', 'sistem'],
      penjaga: [...PETUGAS, 'gerbang-survei', 'cara-diminta'],
      ke: [
        { tahap: 'siap-serah', bila: '!cara-serah-tuntas', nomor: 'T21' },
        { tahap: 'diserahkan', nomor: 'T22' },
      ],
      dasar: SERAH,
      ubah: ['catat-serah'],
      pemberitahuan: ['pemohon'],
    },
  ],
}

/** Steps from the first validation to hand-over, in order. */
export const tahapNaskah: DefTahap[] = [
  validasiPengawas,
  validasiAdministrator,
  cetakPraTtd,
  penandatanganan,
  penerbitan,
  menungguSurvei,
  siapSerah,
]
