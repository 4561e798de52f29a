// Kasus syarat KGB, ditulis dari PP 7/1977 Pasal 11 dan 13, Perwali Blitar 24/2006, dan tiga peraturan disiplin.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaPegawai, FaktaStatus } from '#mesin/bentuk-fakta.ts'

const AKTIF = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf b angka 2'
const NILAI = 'PP 7/1977 Pasal 11 huruf b'
const aktif: FaktaStatus = { jenis: 'pns', keadaan: 'aktif', mulai: '2000-01-01' }

/** An employee whose raise is due on 1 March 2027, all conditions met. */
const dasar: FaktaPegawai = {
  status: [aktif],
  pangkat: [{ golongan: 'III/d', mkgBulan: 192, tmt: '2025-03-01' }],
  kinerja: [{ tahun: 2025, predikat: 'Baik' }],
  hukuman: [],
}
const kini = (isi: FaktaPegawai, tmt?: string) => ({
  perTanggal: '2026-11-22',
  pegawai: { ...dasar, ...isi },
  usulan: tmt === undefined ? {} : { tmt },
})
const keadaan = (k: FaktaStatus['keadaan'], mulai: string, sampai?: string): FaktaPegawai => ({
  status: [aktif, { jenis: 'pns', keadaan: k, mulai, ...(sampai === undefined ? {} : { sampai }) }],
})
const tidak = (kode: string) => ({
  putusan: 'tidak-memenuhi' as const,
  syarat: { [kode]: 'tidak-memenuhi' as const },
})
const ragu = (kode: string) => ({
  putusan: 'perlu-pertimbangan' as const,
  syarat: { [kode]: 'perlu-pertimbangan' as const },
})
const kurang = (kode: string) => ({
  putusan: 'data-kurang' as const,
  syarat: { [kode]: 'data-kurang' as const },
})

const status: Kasus[] = [
  {
    nama: 'semua syarat dipenuhi',
    dasar: AKTIF,
    fakta: kini({}, '2027-03-01'),
    harap: { putusan: 'memenuhi', hitung: { tmt: '2027-03-01' } },
  },
  {
    nama: 'tanpa TMT pada usulan, TMT dihitung',
    dasar: AKTIF,
    fakta: kini({}),
    harap: { putusan: 'memenuhi', hitung: { tmt: '2027-03-01' } },
  },
  {
    nama: 'diberhentikan sementara pada TMT',
    dasar: AKTIF,
    fakta: kini(keadaan('diberhentikan-sementara', '2026-10-01')),
    harap: tidak('aktif'),
  },
  {
    nama: 'diberhentikan sementara sampai sehari sebelum TMT',
    dasar: AKTIF,
    fakta: kini(keadaan('diberhentikan-sementara', '2026-10-01', '2027-02-28')),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'diberhentikan sementara sampai hari TMT',
    dasar: AKTIF,
    fakta: kini(keadaan('diberhentikan-sementara', '2026-10-01', '2027-03-01')),
    harap: tidak('aktif'),
  },
  {
    nama: 'CLTN yang belum selesai',
    dasar: AKTIF,
    fakta: kini(keadaan('cltn', '2026-10-01')),
    harap: tidak('masa-kerja'),
  },
  {
    nama: 'pensiun pada TMT',
    dasar: AKTIF,
    fakta: kini(keadaan('pensiun', '2027-03-01')),
    harap: tidak('aktif'),
  },
  {
    nama: 'pensiun sehari sesudah TMT',
    dasar: AKTIF,
    fakta: kini(keadaan('pensiun', '2027-03-02')),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'masa persiapan pensiun',
    dasar: AKTIF,
    fakta: kini(keadaan('mpp', '2027-01-01')),
    harap: ragu('aktif'),
  },
  {
    nama: 'tugas belajar tetap aktif',
    dasar: AKTIF,
    fakta: kini(keadaan('tugas-belajar', '2026-01-01')),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'PPPK tidak lewat layanan ini',
    dasar: AKTIF,
    fakta: kini({ status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2020-01-01' }] }),
    harap: tidak('aktif'),
  },
  { nama: 'status tidak diketahui', dasar: AKTIF, fakta: kini({ status: [] }), harap: kurang('aktif') },
]

const masa: Kasus[] = [
  {
    nama: 'TMT yang diminta sebulan terlalu awal',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: kini({}, '2027-02-01'),
    harap: tidak('masa-kerja'),
  },
  {
    nama: 'TMT yang diminta terlalu akhir',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: kini({}, '2027-04-01'),
    harap: tidak('masa-kerja'),
  },
  {
    nama: 'akhir skala',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: kini({ pangkat: [{ golongan: 'III/d', mkgBulan: 384, tmt: '2025-03-01' }] }),
    harap: tidak('masa-kerja'),
  },
  {
    nama: 'riwayat kosong',
    dasar: 'PP 7/1977 Pasal 11 huruf a',
    fakta: kini({ pangkat: [] }),
    harap: kurang('masa-kerja'),
  },
]

const nilaiPada = (
  tahun: number,
  predikat: string,
  tmtPangkat: string,
  perTanggal: string,
): Kasus['fakta'] => ({
  perTanggal,
  pegawai: {
    ...dasar,
    pangkat: [{ golongan: 'III/a', mkgBulan: 0, tmt: tmtPangkat }],
    kinerja: [{ tahun, predikat }],
  },
})
const kinerja: Kasus[] = [
  {
    nama: 'Butuh Perbaikan: teks tidak menyebut padanan "cukup"',
    dasar: NILAI,
    fakta: kini({ kinerja: [{ tahun: 2025, predikat: 'Butuh Perbaikan' }] }),
    harap: ragu('kinerja'),
  },
  {
    nama: 'Kurang',
    dasar: NILAI,
    fakta: kini({ kinerja: [{ tahun: 2025, predikat: 'Kurang/misconduct' }] }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'Sangat Kurang',
    dasar: NILAI,
    fakta: kini({ kinerja: [{ tahun: 2025, predikat: 'sangat-kurang' }] }),
    harap: tidak('kinerja'),
  },
  {
    nama: 'yang terbaru menentukan',
    dasar: NILAI,
    fakta: kini({
      kinerja: [
        { tahun: 2025, predikat: 'Baik' },
        { tahun: 2024, predikat: 'Kurang' },
      ],
    }),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'penilaian tahun TMT belum dipakai',
    dasar: NILAI,
    fakta: kini({
      kinerja: [
        { tahun: 2027, predikat: 'Kurang' },
        { tahun: 2025, predikat: 'Baik' },
      ],
    }),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'penilaian lebih dari dua tahun lalu',
    dasar: NILAI,
    fakta: kini({ kinerja: [{ tahun: 2024, predikat: 'Baik' }] }),
    harap: kurang('kinerja'),
  },
  { nama: 'tanpa penilaian', dasar: NILAI, fakta: kini({ kinerja: [] }), harap: kurang('kinerja') },
  {
    nama: 'sebutan yang tidak dikenal',
    dasar: NILAI,
    fakta: kini({ kinerja: [{ tahun: 2025, predikat: 'Istimewa' }] }),
    harap: kurang('kinerja'),
  },
  {
    nama: 'DP3 2009 "cukup" memenuhi',
    dasar: NILAI,
    fakta: nilaiPada(2009, 'Cukup', '2008-04-01', '2010-01-05'),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'DP3 2009 "sedang" di bawah cukup',
    dasar: NILAI,
    fakta: nilaiPada(2009, 'Sedang', '2008-04-01', '2010-01-05'),
    harap: tidak('kinerja'),
  },
  {
    nama: 'tahun 2013 masih DP3: "amat baik"',
    dasar: NILAI,
    fakta: nilaiPada(2013, 'Amat Baik', '2012-04-01', '2014-01-05'),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'tahun 2014 bukan DP3: "amat baik" tidak dikenal',
    dasar: NILAI,
    fakta: nilaiPada(2014, 'Amat Baik', '2013-04-01', '2015-01-05'),
    harap: kurang('kinerja'),
  },
  {
    nama: 'tahun 2021 "cukup" memenuhi',
    dasar: NILAI,
    fakta: nilaiPada(2021, 'Cukup', '2020-04-01', '2022-01-05'),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'tahun 2022 tidak mengenal "cukup"',
    dasar: NILAI,
    fakta: nilaiPada(2022, 'Cukup', '2021-04-01', '2023-01-05'),
    harap: kurang('kinerja'),
  },
]

const hukum = (mulai: string, sampai: string, jenis = 'penundaan-kgb'): FaktaPegawai => ({
  hukuman: [{ jenis, tingkat: 'sedang', mulai, sampai }],
})
const padaTmt = (tmtPangkat: string, perTanggal: string, isi: FaktaPegawai): Kasus['fakta'] => ({
  perTanggal,
  pegawai: {
    ...dasar,
    pangkat: [{ golongan: 'III/a', mkgBulan: 0, tmt: tmtPangkat }],
    kinerja: [{ tahun: Number(perTanggal.slice(0, 4)) - 1, predikat: 'Baik' }],
    ...isi,
  },
})
const disiplin: Kasus[] = [
  {
    nama: 'PP 53/2010: penundaan KGB berjalan pada TMT',
    dasar: 'PP 53/2010',
    fakta: padaTmt('2018-06-01', '2020-02-01', hukum('2020-01-01', '2020-12-31')),
    harap: tidak('disiplin'),
  },
  {
    nama: 'PP 53/2010: berakhir sehari sebelum TMT',
    dasar: 'PP 53/2010',
    fakta: padaTmt('2018-06-01', '2020-02-01', hukum('2019-06-01', '2020-05-31')),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'hukuman PP 53/2010 yang masih berjalan setelah PP 94/2021 berlaku tetap menunda',
    dasar: 'PP 94/2021',
    fakta: padaTmt('2020-01-01', '2021-10-01', hukum('2021-08-30', '2022-08-29')),
    harap: tidak('disiplin'),
  },
  {
    nama: 'dijatuhkan pada hari PP 94/2021 berlaku: perlu pertimbangan',
    dasar: 'PP 94/2021',
    fakta: padaTmt('2020-01-01', '2021-10-01', hukum('2021-08-31', '2022-08-30')),
    harap: ragu('disiplin'),
  },
  {
    nama: 'PP 30/1980: penurunan gaji sebesar satu KGB perlu pertimbangan',
    dasar: 'PP 30/1980',
    fakta: padaTmt(
      '2006-06-01',
      '2008-02-01',
      hukum('2008-01-01', '2008-12-31', 'Penurunan gaji sebesar satu kali KGB'),
    ),
    harap: ragu('disiplin'),
  },
  {
    nama: 'pemotongan tunjangan kinerja tidak menunda KGB',
    dasar: 'PP 94/2021',
    fakta: kini(hukum('2026-12-01', '2027-11-30', 'pemotongan-tukin')),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'riwayat hukuman tidak diberikan: data kurang',
    dasar: 'PP 94/2021',
    fakta: {
      perTanggal: '2026-11-22',
      pegawai: { status: [aktif], pangkat: dasar.pangkat ?? [], kinerja: dasar.kinerja ?? [] },
    },
    harap: kurang('disiplin'),
  },
]

export const kasus: Kasus[] = [...status, ...masa, ...kinerja, ...disiplin]
