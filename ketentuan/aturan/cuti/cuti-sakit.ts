// Aturan: apakah cuti sakit dapat diberikan, dan surat dokter mana yang diperlukan.
import type { HasilAturan, HasilSyarat, Kutipan, Tanggal } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { selisihHari, tambahHari } from '#mesin/tanggal.ts'
import { jenisAsnPada } from '../bagian/cuti-kerja.ts'
import { cutiSah } from '../bagian/cuti-pakai.ts'
import {
  adalahMasa,
  hitungMasa,
  type Masa,
  masaDiminta,
  syaratLama,
  syaratTertulis,
  syaratTidakTumpang,
} from '../bagian/cuti-syarat.ts'
import { acuanMulai, akhirBulanCuti, teksIsian } from '../bagian/cuti-waktu.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'

/** `surat`: least proof asked from this many calendar days of sickness on. */
type Jenjang = { kode: string; sampaiHari: number; surat: string; bunyi: string; dasar: Kutipan[] }

type Parameter = {
  jenjang: Jenjang[]
  bulan: number
  tambahanBulan: number
  /** Proof for the added months. */
  suratTambahan: string
  bulanPppk?: number
  gugur: { bulan: number; hari: number; dasar: Kutipan }
  kecelakaan: Kutipan
  lama: Kutipan
  tertulis: Kutipan
}

const KATA_SURAT: Record<string, string> = {
  'tidak-ada': 'tanpa surat dokter',
  dokter: 'surat keterangan dokter',
  'dokter-pemerintah': 'surat keterangan dokter pemerintah',
  'dokter-menkes': 'surat keterangan dokter yang ditunjuk Menteri Kesehatan',
  'tim-penguji': 'surat keterangan tim penguji kesehatan',
}
const BOBOT: Record<string, number> = {
  'tidak-ada': 0,
  dokter: 1,
  'dokter-pemerintah': 2,
  'dokter-menkes': 2,
  'tim-penguji': 3,
}

/** First day of the sickness: leaves that follow each other without a day between are one. */
function awalSakit(fakta: Fakta, m: Masa): Tanggal {
  let awal = m.mulai
  for (const c of cutiSah(fakta, 'sakit').toSorted((a, b) => (a.mulai < b.mulai ? 1 : -1)))
    if (c.mulai < awal && c.sampai >= tambahHari(awal, -1)) awal = c.mulai
  return awal
}

function syaratSurat(fakta: Fakta, hari: number, j: Jenjang): HasilSyarat {
  const surat = teksIsian(fakta, 'suratDokter') ?? 'tidak-ada'
  const kata = `Sakit ${hari} hari; ${KATA_SURAT[surat] ?? surat}.`
  const kode = `sakit-${j.kode}`
  const cukup = (BOBOT[surat] ?? 0) >= (BOBOT[j.surat] ?? 0)
  if (!cukup)
    return syarat(kode, j.bunyi, j.dasar, 'tidak-memenuhi', kata, `Lampirkan ${KATA_SURAT[j.surat]}.`)
  if (j.surat === 'dokter-menkes' && surat === 'dokter-pemerintah')
    return syarat(
      kode,
      j.bunyi,
      j.dasar,
      'perlu-pertimbangan',
      kata,
      'Pastikan dokter itu ditunjuk Menteri Kesehatan.',
    )
  return syarat(kode, j.bunyi, j.dasar, 'memenuhi', kata)
}

function syaratLamaSakit(fakta: Fakta, m: Masa, awal: Tanggal, p: Parameter): HasilSyarat {
  const bunyi = `Paling lama ${p.bulan} bulan, dapat ditambah paling lama ${p.tambahanBulan} bulan.`
  const batas = akhirBulanCuti(awal, p.bulan)
  const batasTambah = akhirBulanCuti(awal, p.bulan + p.tambahanBulan)
  const kata = `Sakit sejak ${tanggalKata(awal)}; ${p.bulan} bulan sampai ${tanggalKata(batas)}, tambahan sampai ${tanggalKata(batasTambah)}.`
  if (m.sampai <= batas) return syarat('lama', bunyi, [p.lama], 'memenuhi', kata)
  if (m.sampai > batasTambah)
    return syarat(
      'lama',
      bunyi,
      [p.lama],
      'tidak-memenuhi',
      kata,
      'Uji kembali kesehatannya; bila belum sembuh, diberhentikan dengan hormat dari jabatannya karena sakit.',
    )
  const surat = teksIsian(fakta, 'suratDokter') ?? 'tidak-ada'
  return (BOBOT[surat] ?? 0) >= (BOBOT[p.suratTambahan] ?? 0)
    ? syarat('lama', bunyi, [p.lama], 'memenuhi', `${kata} Tambahan dengan ${KATA_SURAT[surat]}.`)
    : syarat('lama', bunyi, [p.lama], 'tidak-memenuhi', kata, `Lampirkan ${KATA_SURAT[p.suratTambahan]}.`)
}

function syaratKhusus(fakta: Fakta, m: Masa, p: Parameter): HasilSyarat[] | undefined {
  const sebab = teksIsian(fakta, 'sebab')
  if (sebab === 'gugur-kandungan') {
    const wanita = fakta.pegawai?.jenisKelamin
    const surat: Jenjang = {
      kode: 'gugur-kandungan',
      sampaiHari: 0,
      surat: 'dokter',
      bunyi: 'Gugur kandungan: surat keterangan dokter atau bidan.',
      dasar: [p.gugur.dasar],
    }
    return [
      syaratLama(m, p.gugur.bulan, 'lama', [p.gugur.dasar], p.gugur.hari),
      syaratSurat(fakta, selisihHari(m.mulai, m.sampai) + 1, surat),
      ...(wanita === 'pria'
        ? [
            syarat(
              'wanita',
              'Diberikan kepada pegawai wanita.',
              [p.gugur.dasar],
              'tidak-memenuhi',
              'Jenis kelamin tercatat pria.',
              'Periksa sebab cuti sakit.',
            ),
          ]
        : []),
    ]
  }
  if (sebab !== 'kecelakaan-dinas') return undefined
  const surat: Jenjang = {
    kode: 'kecelakaan-dinas',
    sampaiHari: 0,
    surat: 'dokter',
    bunyi: 'Kecelakaan dalam dan karena tugas: cuti sakit sampai sembuh, dengan surat keterangan dokter.',
    dasar: [p.kecelakaan],
  }
  return [syaratSurat(fakta, selisihHari(m.mulai, m.sampai) + 1, surat)]
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const m = masaDiminta(fakta, [p.lama])
  if (!adalahMasa(m)) return m
  const awal = awalSakit(fakta, m)
  const hari = selisihHari(awal, m.sampai) + 1
  const jenjang = p.jenjang.find((j) => hari <= j.sampaiHari) ?? p.jenjang.at(-1)
  const pppk = jenisAsnPada(fakta.pegawai, m.mulai) === 'pppk'
  const lama =
    pppk && p.bulanPppk !== undefined
      ? syaratLama({ mulai: awal, sampai: m.sampai }, p.bulanPppk, 'lama', ['Peraturan BKN 7/2022'])
      : syaratLamaSakit(fakta, m, awal, p)
  const pokok = syaratKhusus(fakta, m, p) ?? [...(jenjang ? [syaratSurat(fakta, hari, jenjang)] : []), lama]
  const tanpaTertulis = jenjang?.surat === 'tidak-ada'
  return {
    syarat: [
      ...pokok,
      ...(tanpaTertulis ? [] : [syaratTertulis(fakta, [p.tertulis])]),
      syaratTidakTumpang(fakta, m, [p.lama]),
    ],
    hitung: {
      ...hitungMasa(fakta, m),
      sakitSejak: hitung.tanggal(awal),
      lamaSakit: hitung.hari(hari),
      ...(jenjang ? { suratDiperlukan: hitung.teks(KATA_SURAT[jenjang.surat] ?? jenjang.surat) } : {}),
    },
  }
}

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 3'
const LAMA: Parameter = {
  jenjang: [
    {
      kode: '1-2-hari',
      sampaiHari: 2,
      surat: 'tidak-ada',
      bunyi: 'Sakit 1 atau 2 hari: memberitahukan kepada atasannya.',
      dasar: ['PP 24/1976 Pasal 14', `${BLITAR} huruf a`],
    },
    {
      kode: 'sampai-14-hari',
      sampaiHari: 14,
      surat: 'dokter',
      bunyi: 'Sakit lebih dari 2 sampai 14 hari: permintaan tertulis dengan surat keterangan dokter.',
      dasar: ['PP 24/1976 Pasal 14', `${BLITAR} huruf b`],
    },
    {
      kode: 'lebih-14-hari',
      sampaiHari: 9999,
      surat: 'dokter-menkes',
      bunyi: 'Sakit lebih dari 14 hari: surat keterangan dokter yang ditunjuk Menteri Kesehatan.',
      dasar: ['PP 24/1976 Pasal 14', `${BLITAR} huruf c`],
    },
  ],
  bulan: 12,
  tambahanBulan: 6,
  suratTambahan: 'dokter-menkes',
  gugur: { bulan: 1, hari: 15, dasar: 'PP 24/1976 Pasal 15' },
  kecelakaan: 'PP 24/1976 Pasal 16',
  lama: `${BLITAR} huruf c`,
  tertulis: 'PP 24/1976 Pasal 14',
}
const BARU: Parameter = {
  ...LAMA,
  jenjang: [
    {
      kode: '1-hari',
      sampaiHari: 1,
      surat: 'dokter',
      bunyi: 'Sakit 1 hari: memberitahukan atasan dengan surat keterangan dokter.',
      dasar: ['Peraturan BKN 24/2017 Lampiran'],
    },
    {
      kode: 'sampai-14-hari',
      sampaiHari: 14,
      surat: 'dokter',
      bunyi: 'Sakit lebih dari 1 sampai 14 hari: permintaan tertulis dengan surat keterangan dokter.',
      dasar: ['PP 11/2017 Pasal 320'],
    },
    {
      kode: 'lebih-14-hari',
      sampaiHari: 9999,
      surat: 'dokter-pemerintah',
      bunyi: 'Sakit lebih dari 14 hari: surat keterangan dokter pemerintah.',
      dasar: ['PP 11/2017 Pasal 320'],
    },
  ],
  suratTambahan: 'tim-penguji',
  gugur: { bulan: 1, hari: 15, dasar: 'PP 11/2017 Pasal 321' },
  kecelakaan: 'PP 11/2017 Pasal 322',
  lama: 'PP 11/2017 Pasal 320',
  tertulis: 'PP 11/2017 Pasal 320',
}

/** Sick leave in its tiers: the proof each asks, twelve months and six more, miscarriage, accident on duty, PPPK. */
export const cutiSakit: Aturan<Parameter> = {
  kode: 'cuti-sakit',
  nama: 'Permintaan cuti sakit',
  tanya: 'Apakah permintaan cuti sakit ini memenuhi syarat, dan surat dokter mana yang diperlukan?',
  butuh: [
    'usulan.isian.mulai',
    'usulan.isian.sampai',
    'usulan.isian.sebab',
    'usulan.isian.suratDokter',
    'pegawai.status',
    'pegawai.cuti',
    'pegawai.jenisKelamin',
  ],
  acuan: acuanMulai,
  edisi: [
    {
      berlaku: '2022-01-01',
      dasar: ['PP 11/2017 Pasal 319', 'PP 11/2017 Pasal 320', 'Peraturan BKN 7/2022'],
      perluVerifikasi: 'cuti sakit PPPK paling lama 1 bulan belum dicocokkan dengan naskah resmi',
      parameter: { ...BARU, bulanPppk: 1 },
      nilai,
    },
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 319', 'PP 11/2017 Pasal 320', 'Peraturan BKN 24/2017 Lampiran'],
      parameter: BARU,
      nilai,
    },
    {
      berlaku: '1976-12-22',
      dasar: ['PP 24/1976 Pasal 13', 'PP 24/1976 Pasal 14', BLITAR],
      perluVerifikasi: 'satuan "hari" pada jenjang sakit dibaca hari kalender',
      parameter: LAMA,
      nilai,
    },
  ],
}
