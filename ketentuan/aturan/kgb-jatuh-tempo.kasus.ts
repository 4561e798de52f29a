// Kasus jatuh tempo KGB, ditulis dari pasalnya dan dari contoh yang terbit; tabel gaji diambil dari rujukan.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai } from '#mesin/bentuk-fakta.ts'

const PNS = [{ jenis: 'pns', keadaan: 'aktif', mulai: '2000-01-01' }] as const
const pns = (isi: FaktaPegawai): FaktaPegawai => ({ status: [...PNS], ...isi })
const pangkat = (golongan: string, mkgBulan: number, tmt: string) => ({ golongan, mkgBulan, tmt })
const kgb = (golongan: string, mkgBulan: number, tmt: string, gajiPokok: number, tanggal = tmt) => ({
  golongan,
  mkgBulan,
  tmt,
  gajiPokok,
  jenis: 'kgb' as const,
  tanggal,
})

const masaKerja: Kasus[] = [
  {
    nama: 'contoh terbit: III/c, 1 April 2010, 15 tahun 5 bulan menjadi 1 November 2010, 16 tahun; tabel 2010 belum dimuat',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: { perTanggal: '2010-06-01', pegawai: pns({ pangkat: [pangkat('III/c', 185, '2010-04-01')] }) },
    harap: {
      putusan: 'data-kurang',
      syarat: { acuan: 'memenuhi', 'masa-kerja': 'memenuhi', tabel: 'data-kurang' },
      hitung: { tmt: '2010-11-01', mkgBaru: 192, kolom: 16, kgbBerikutnya: '2012-11-01' },
    },
  },
  {
    nama: 'surat contoh: III/d 16 tahun sejak 1 Maret 2025 menjadi 18 tahun pada 1 Maret 2027',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: {
      perTanggal: '2026-11-22',
      pegawai: pns({
        pangkat: [pangkat('III/d', 168, '2023-03-01')],
        gaji: [kgb('III/d', 192, '2025-03-01', 4_042_500)],
      }),
    },
    harap: {
      putusan: 'memenuhi',
      hitung: {
        tmt: '2027-03-01',
        mkgBaru: 216,
        golongan: 'III/d',
        kolom: 18,
        persen: 100,
        gajiLama: 4_042_500,
        gajiBaru: 4_169_900,
        kgbBerikutnya: '2029-03-01',
        dasarTabel: 'PP 5/2024 Lampiran',
      },
    },
  },
  {
    nama: 'II/a dengan masa kerja 0 naik pertama kali sesudah satu tahun (kolom 1)',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: { perTanggal: '2025-06-01', pegawai: pns({ pangkat: [pangkat('II/a', 0, '2025-05-01')] }) },
    harap: {
      putusan: 'memenuhi',
      hitung: {
        tmt: '2026-05-01',
        mkgBaru: 12,
        kolom: 1,
        gajiLama: 2_184_000,
        gajiBaru: 2_218_400,
        kgbBerikutnya: '2028-05-01',
      },
    },
  },
  {
    nama: 'II/a kedua kali: dari kolom 1 ke kolom 3 dua tahun',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: { perTanggal: '2026-06-01', pegawai: pns({ gaji: [kgb('II/a', 12, '2026-05-01', 2_218_400)] }) },
    harap: { putusan: 'memenuhi', hitung: { tmt: '2028-05-01', mkgBaru: 36, gajiBaru: 2_288_200 } },
  },
  {
    nama: 'CPNS menerima 80 persen',
    dasar: 'PP 7/1977 Pasal 5',
    fakta: {
      perTanggal: '2025-06-01',
      pegawai: {
        status: [{ jenis: 'cpns', keadaan: 'aktif', mulai: '2025-05-01' }],
        pangkat: [pangkat('II/a', 0, '2025-05-01')],
      },
    },
    harap: {
      putusan: 'memenuhi',
      hitung: { tmt: '2026-05-01', persen: 80, gajiLama: 1_747_200, gajiBaru: 1_774_720 },
    },
  },
  {
    nama: 'CPNS yang menjadi PNS tepat pada TMT KGB menerima 100 persen',
    dasar: 'PP 7/1977 Pasal 5',
    fakta: {
      perTanggal: '2025-06-01',
      pegawai: {
        status: [
          { jenis: 'cpns', keadaan: 'aktif', mulai: '2025-05-01', sampai: '2026-04-30' },
          { jenis: 'pns', keadaan: 'aktif', mulai: '2026-05-01' },
        ],
        pangkat: [pangkat('II/a', 0, '2025-05-01')],
      },
    },
    harap: { putusan: 'memenuhi', hitung: { persen: 100, gajiBaru: 2_218_400 } },
  },
  {
    nama: 'akhir skala: III/d 32 tahun tidak naik berkala lagi',
    dasar: 'PP 7/1977 Pasal 4',
    fakta: { perTanggal: '2025-06-01', pegawai: pns({ pangkat: [pangkat('III/d', 384, '2025-05-01')] }) },
    harap: {
      putusan: 'tidak-memenuhi',
      syarat: { skala: 'tidak-memenuhi' },
      hitung: { kolom: 32, golongan: 'III/d' },
    },
  },
  {
    nama: 'sehari sebelum akhir skala: I/a 25 tahun 11 bulan masih naik ke kolom 26, sesudahnya tidak',
    dasar: 'PP 7/1977 Pasal 4',
    fakta: { perTanggal: '2025-06-01', pegawai: pns({ pangkat: [pangkat('I/a', 311, '2025-05-01')] }) },
    harap: { putusan: 'memenuhi', hitung: { tmt: '2025-06-01', kolom: 26, gajiBaru: 2_522_600 } },
  },
  {
    nama: 'tanpa riwayat: data kurang',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: { perTanggal: '2025-06-01', pegawai: pns({}) },
    harap: { putusan: 'data-kurang', syarat: { acuan: 'data-kurang' } },
  },
  {
    nama: 'golongan PPPK tidak dihitung dengan aturan ini',
    dasar: 'PP 7/1977 Pasal 4',
    fakta: { perTanggal: '2025-06-01', pegawai: pns({ pangkat: [pangkat('IX', 0, '2024-05-01')] }) },
    harap: { putusan: 'data-kurang', syarat: { acuan: 'data-kurang' } },
  },
]

const batasEra: Kasus[] = [
  {
    nama: 'TMT 1 Desember 2023 dibaca pada PP 15/2019',
    dasar: 'PP 15/2019 Lampiran',
    fakta: { perTanggal: '2023-06-01', pegawai: pns({ pangkat: [pangkat('III/a', 24, '2021-12-01')] }) },
    harap: {
      putusan: 'memenuhi',
      hitung: {
        tmt: '2023-12-01',
        gajiLama: 2_660_700,
        gajiBaru: 2_744_500,
        dasarTabel: 'PP 15/2019 Lampiran',
      },
    },
  },
  {
    nama: 'TMT 1 Januari 2024 dibaca pada PP 5/2024, gaji lama dan baru',
    dasar: 'PP 5/2024 Lampiran',
    fakta: { perTanggal: '2023-06-01', pegawai: pns({ pangkat: [pangkat('III/a', 24, '2022-01-01')] }) },
    harap: {
      putusan: 'memenuhi',
      hitung: {
        tmt: '2024-01-01',
        gajiLama: 2_873_500,
        gajiBaru: 2_964_000,
        dasarTabel: 'PP 5/2024 Lampiran',
      },
    },
  },
  {
    nama: 'TMT 1 Januari 2019 dibaca pada PP 15/2019',
    dasar: 'PP 15/2019 Lampiran',
    fakta: { perTanggal: '2018-06-01', pegawai: pns({ pangkat: [pangkat('III/a', 24, '2017-01-01')] }) },
    harap: { putusan: 'memenuhi', hitung: { tmt: '2019-01-01', gajiBaru: 2_744_500 } },
  },
  {
    nama: 'TMT 1 Desember 2018: tabel PP 30/2015 belum dimuat',
    dasar: 'PP 7/1977 Pasal 4',
    fakta: { perTanggal: '2018-06-01', pegawai: pns({ pangkat: [pangkat('III/a', 24, '2016-12-01')] }) },
    harap: {
      putusan: 'data-kurang',
      syarat: { tabel: 'data-kurang' },
      hitung: { tmt: '2018-12-01', mkgBaru: 48 },
    },
  },
  {
    nama: 'TMT 2005 (masa PP 11/2003): tabel belum dimuat, tanggal tetap dihitung',
    dasar: 'PP 7/1977 Pasal 4',
    fakta: { perTanggal: '2004-06-01', pegawai: pns({ pangkat: [pangkat('III/b', 48, '2003-04-01')] }) },
    harap: {
      putusan: 'data-kurang',
      syarat: { tabel: 'data-kurang' },
      hitung: { tmt: '2005-04-01', kolom: 6 },
    },
  },
  {
    nama: 'sel yang dibetulkan dari salah ketik (IV/b kolom 2, PP 15/2019) perlu pertimbangan',
    dasar: 'PP 15/2019 Lampiran',
    fakta: { perTanggal: '2019-06-01', pegawai: pns({ pangkat: [pangkat('IV/b', 0, '2019-01-01')] }) },
    harap: {
      putusan: 'perlu-pertimbangan',
      syarat: { tabel: 'perlu-pertimbangan' },
      hitung: { gajiBaru: 3_273_100 },
    },
  },
  {
    nama: 'gaji pada SK terakhir berbeda dari tabel: perlu pertimbangan',
    dasar: 'PP 7/1977 Pasal 4',
    fakta: { perTanggal: '2026-11-22', pegawai: pns({ gaji: [kgb('III/d', 192, '2025-03-01', 4_000_000)] }) },
    harap: {
      putusan: 'perlu-pertimbangan',
      syarat: { 'gaji-tercatat': 'perlu-pertimbangan' },
      hitung: { gajiLama: 4_042_500 },
    },
  },
]

const pangkatDiAntara: Kasus[] = [
  {
    nama: 'kenaikan pangkat di antara dua KGB menjadi acuan baru, gaji lama dari golongan baru',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: {
      perTanggal: '2026-05-01',
      pegawai: pns({
        pangkat: [pangkat('III/c', 96, '2022-04-01'), pangkat('III/d', 144, '2026-04-01')],
        gaji: [kgb('III/c', 120, '2024-04-01', 3_533_900)],
      }),
    },
    harap: {
      putusan: 'memenuhi',
      hitung: { tmt: '2028-04-01', golongan: 'III/d', gajiLama: 3_799_400, gajiBaru: 3_919_100 },
    },
  },
  {
    nama: 'II/d 12 tahun 3 bulan menjadi III/a 7 tahun 3 bulan (dikurangi 5 tahun): KGB 9 bulan kemudian',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: {
      perTanggal: '2026-05-01',
      pegawai: pns({ pangkat: [pangkat('II/d', 99, '2022-04-01'), pangkat('III/a', 87, '2026-04-01')] }),
    },
    harap: {
      putusan: 'memenuhi',
      hitung: { tmt: '2027-01-01', mkgBaru: 96, gajiLama: 3_057_300, gajiBaru: 3_153_600 },
    },
  },
  {
    nama: 'pangkat dan KGB bertanggal sama: SK pangkat yang menjadi acuan',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: {
      perTanggal: '2026-05-01',
      pegawai: pns({
        pangkat: [pangkat('III/d', 192, '2026-04-01')],
        gaji: [kgb('III/c', 192, '2026-04-01', 3_878_500)],
      }),
    },
    harap: { putusan: 'memenuhi', hitung: { tmt: '2028-04-01', golongan: 'III/d', gajiLama: 4_042_500 } },
  },
  {
    nama: 'surat KGB bergolongan lama sesudah pangkat naik: perlu pertimbangan',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: {
      perTanggal: '2027-04-01',
      pegawai: pns({
        pangkat: [pangkat('III/c', 150, '2022-09-01'), pangkat('III/d', 203, '2027-02-01')],
        gaji: [kgb('III/c', 204, '2027-03-01', 3_878_500)],
      }),
    },
    harap: { putusan: 'perlu-pertimbangan', syarat: { acuan: 'perlu-pertimbangan' } },
  },
  {
    nama: 'surat KGB yang sudah ditandatangani untuk TMT mendatang menjadi acuan: berikutnya dua tahun lagi',
    dasar: 'PP 7/1977 Pasal 12 ayat (2)',
    fakta: {
      perTanggal: '2026-12-15',
      pegawai: pns({
        gaji: [
          kgb('III/d', 192, '2025-03-01', 4_042_500),
          kgb('III/d', 216, '2027-03-01', 4_169_900, '2026-12-14'),
        ],
      }),
    },
    harap: { putusan: 'memenuhi', hitung: { tmt: '2029-03-01', gajiBaru: 4_301_200 } },
  },
  {
    nama: 'sehari sebelum surat itu ditandatangani masih jatuh tempo 1 Maret 2027',
    dasar: 'PP 7/1977 Pasal 12 ayat (2)',
    fakta: {
      perTanggal: '2026-12-13',
      pegawai: pns({
        gaji: [
          kgb('III/d', 192, '2025-03-01', 4_042_500),
          kgb('III/d', 216, '2027-03-01', 4_169_900, '2026-12-14'),
        ],
      }),
    },
    harap: { putusan: 'memenuhi', hitung: { tmt: '2027-03-01', gajiBaru: 4_169_900 } },
  },
]

const masaLain: Kasus[] = [
  {
    nama: 'peninjauan masa kerja menambah 24 bulan: KGB berikut dihitung dari masa kerja baru',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: {
      perTanggal: '2024-08-01',
      pegawai: pns({
        pangkat: [pangkat('III/a', 12, '2024-01-01')],
        peninjauanMasaKerja: [{ tmt: '2024-07-01', tambahBulan: 24 }],
      }),
    },
    harap: {
      putusan: 'memenuhi',
      hitung: { tmt: '2025-01-01', mkgLama: 42, mkgBaru: 48, gajiLama: 2_873_500, gajiBaru: 2_964_000 },
    },
  },
  {
    nama: 'peninjauan bertanggal sama dengan acuan: perlu pertimbangan',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: {
      perTanggal: '2024-08-01',
      pegawai: pns({
        pangkat: [pangkat('III/a', 12, '2024-01-01')],
        peninjauanMasaKerja: [{ tmt: '2024-01-01', tambahBulan: 24 }],
      }),
    },
    harap: { putusan: 'perlu-pertimbangan', syarat: { acuan: 'perlu-pertimbangan' } },
  },
  {
    nama: 'CLTN 12 bulan tidak dihitung: jatuh tempo mundur 12 bulan',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: {
      perTanggal: '2026-05-01',
      pegawai: {
        status: [
          { jenis: 'pns', keadaan: 'aktif', mulai: '2010-01-01' },
          { jenis: 'pns', keadaan: 'cltn', mulai: '2025-01-01', sampai: '2025-12-31' },
          { jenis: 'pns', keadaan: 'aktif', mulai: '2026-01-01' },
        ],
        pangkat: [pangkat('III/c', 96, '2024-04-01')],
      },
    },
    harap: { putusan: 'memenuhi', hitung: { tmt: '2027-04-01', mkgBaru: 120 } },
  },
  {
    nama: 'CLTN yang belum selesai: tidak dapat jatuh tempo',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: {
      perTanggal: '2025-05-01',
      pegawai: {
        status: [
          { jenis: 'pns', keadaan: 'aktif', mulai: '2010-01-01' },
          { jenis: 'pns', keadaan: 'cltn', mulai: '2025-01-01' },
        ],
        pangkat: [pangkat('III/c', 96, '2024-04-01')],
      },
    },
    harap: { putusan: 'tidak-memenuhi', syarat: { 'masa-kerja': 'tidak-memenuhi' } },
  },
]

const keadaan: Kasus[] = [
  {
    nama: 'pensiun sebelum jatuh tempo: tetap disebut pada penjagaan, tidak diberikan',
    dasar: 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf b angka 2',
    fakta: {
      perTanggal: '2026-11-22',
      pegawai: {
        status: [...PNS, { jenis: 'pns', keadaan: 'pensiun', mulai: '2026-12-01' }],
        pangkat: [pangkat('III/d', 192, '2025-03-01')],
      },
    },
    harap: {
      putusan: 'tidak-memenuhi',
      syarat: { aktif: 'tidak-memenuhi', 'masa-kerja': 'memenuhi' },
      hitung: { tmt: '2027-03-01' },
    },
  },
  {
    nama: 'pensiun sehari sesudah TMT: masih diberikan',
    dasar: 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf b angka 2',
    fakta: {
      perTanggal: '2026-11-22',
      pegawai: {
        status: [...PNS, { jenis: 'pns', keadaan: 'pensiun', mulai: '2027-03-02' }],
        pangkat: [pangkat('III/d', 192, '2025-03-01')],
      },
    },
    harap: { putusan: 'memenuhi', syarat: { aktif: 'memenuhi' } },
  },
]

const penundaan: Kasus[] = [
  {
    nama: 'ditunda 12 bulan: diberikan bulan berikutnya, dan KGB berikut tetap pada tanggal semula',
    dasar: 'PP 7/1977 Pasal 13 ayat (3)',
    fakta: {
      perTanggal: '2027-04-01',
      pegawai: pns({
        gaji: [kgb('III/d', 192, '2025-03-01', 4_042_500)],
        penundaanKgb: [{ tmt: '2027-03-01', bulan: 12 }],
      }),
    },
    harap: {
      putusan: 'memenuhi',
      hitung: {
        jatuhTempo: '2027-03-01',
        tmt: '2028-03-01',
        mkgBaru: 228,
        kolom: 18,
        gajiBaru: 4_169_900,
        kgbBerikutnya: '2029-03-01',
      },
    },
  },
  {
    nama: 'masa tunda dihitung penuh: sesudah KGB yang ditunda, berikutnya satu tahun lagi',
    dasar: 'PP 7/1977 Pasal 13 ayat (5)',
    fakta: {
      perTanggal: '2028-04-01',
      pegawai: pns({
        gaji: [kgb('III/d', 228, '2028-03-01', 4_169_900)],
        penundaanKgb: [{ tmt: '2027-03-01', bulan: 12 }],
      }),
    },
    harap: { putusan: 'memenuhi', hitung: { tmt: '2029-03-01', kolom: 20, gajiBaru: 4_301_200 } },
  },
  {
    nama: 'KGB yang ditunda dicatat tanpa masa tunda: perlu pertimbangan',
    dasar: 'PP 7/1977 Pasal 13 ayat (5)',
    fakta: {
      perTanggal: '2028-04-01',
      pegawai: pns({
        gaji: [kgb('III/d', 216, '2028-03-01', 4_169_900)],
        penundaanKgb: [{ tmt: '2027-03-01', bulan: 12 }],
      }),
    },
    harap: { putusan: 'perlu-pertimbangan', syarat: { penundaan: 'perlu-pertimbangan' } },
  },
  {
    nama: 'ditunda lagi: dua keputusan masing-masing 12 dan 6 bulan',
    dasar: 'PP 7/1977 Pasal 13 ayat (2)',
    fakta: {
      perTanggal: '2028-04-01',
      pegawai: pns({
        gaji: [kgb('III/d', 192, '2025-03-01', 4_042_500)],
        penundaanKgb: [
          { tmt: '2027-03-01', bulan: 12 },
          { tmt: '2028-03-01', bulan: 6 },
        ],
      }),
    },
    harap: {
      putusan: 'memenuhi',
      hitung: { tmt: '2028-09-01', tundaBulan: 18, kgbBerikutnya: '2029-03-01' },
    },
  },
  {
    nama: 'satu keputusan 13 bulan melampaui satu tahun: perlu pertimbangan, dihitung 12',
    dasar: 'PP 7/1977 Pasal 13 ayat (1)',
    fakta: {
      perTanggal: '2027-04-01',
      pegawai: pns({
        gaji: [kgb('III/d', 192, '2025-03-01', 4_042_500)],
        penundaanKgb: [{ tmt: '2027-03-01', bulan: 13 }],
      }),
    },
    harap: {
      putusan: 'perlu-pertimbangan',
      syarat: { penundaan: 'perlu-pertimbangan' },
      hitung: { tmt: '2028-03-01' },
    },
  },
  {
    nama: 'penundaan yang tanggalnya tidak cocok: perlu pertimbangan',
    dasar: 'PP 7/1977 Pasal 13 ayat (1)',
    fakta: {
      perTanggal: '2027-04-01',
      pegawai: pns({
        gaji: [kgb('III/d', 192, '2025-03-01', 4_042_500)],
        penundaanKgb: [{ tmt: '2027-05-01', bulan: 6 }],
      }),
    },
    harap: { putusan: 'perlu-pertimbangan', hitung: { tmt: '2027-03-01', tundaBulan: 0 } },
  },
]

export const kasus: Kasus[] = [
  ...masaKerja,
  ...batasEra,
  ...pangkatDiAntara,
  ...masaLain,
  ...keadaan,
  ...penundaan,
]
