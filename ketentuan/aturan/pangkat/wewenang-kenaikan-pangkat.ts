// Aturan: siapa yang menetapkan kenaikan pangkat dan lewat siapa usulnya, menurut golongan, jabatan, dan zamannya.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hitung, syarat } from '../bagian/kata.ts'
import { isianTeks, susunCalon, tmtPeriode } from '../bagian/pangkat/calon.ts'
import { type CaraWewenang, jalurWewenang } from '../bagian/pangkat/wewenang.ts'

type Parameter = { menurut: CaraWewenang }

const SEBUTAN = {
  'wali-kota': 'Pejabat Pembina Kepegawaian daerah (bupati atau wali kota)',
  gubernur: 'Gubernur',
  presiden: 'Presiden',
  'kepala-bkn': 'Kepala BKN',
} as const

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const c = susunCalon(fakta, tmtPeriode(fakta))
  const tujuan = isianTeks(c, 'golongan-baru') ?? c.tujuan
  const bunyi = 'Kenaikan pangkat ditetapkan oleh pejabat yang berwenang.'
  if (tujuan === undefined) {
    const kata = 'Golongan yang dituju tidak diketahui (pegawai.pangkat atau usulan.isian.golongan-baru).'
    return {
      syarat: [syarat('wewenang', bunyi, ['PP 9/2003'], 'data-kurang', kata, 'Lengkapi riwayat pangkat.')],
      hitung: {},
    }
  }
  const jenis = fakta.usulan?.varian ?? isianTeks(c, 'jenis')
  const khusus = jenis === 'anumerta' || jenis === 'pengabdian'
  const jalur = jalurWewenang(p.menurut, { tujuan, khusus, jabatan: c.jabatan })
  return {
    syarat: [
      syarat(
        'wewenang',
        bunyi,
        jalur.dasar,
        jalur.ditetapkanDaerah ? 'memenuhi' : 'perlu-pertimbangan',
        `${SEBUTAN[jalur.penetap]}, lewat ${jalur.melalui}: ${jalur.alasan}.`,
        jalur.ditetapkanDaerah ? undefined : 'Usul diteruskan; keputusannya tidak diterbitkan daerah.',
      ),
    ],
    hitung: {
      golonganBaru: hitung.teks(tujuan),
      penetap: hitung.teks(jalur.penetap),
      sebutanPenetap: hitung.teks(SEBUTAN[jalur.penetap]),
      melalui: hitung.teks(jalur.melalui),
      ...(jalur.pertimbangan === undefined ? {} : { pertimbangan: hitung.teks(jalur.pertimbangan) }),
      ditetapkanDaerah: hitung.teks(jalur.ditetapkanDaerah ? 'ya' : 'tidak'),
    },
  }
}

const BLITAR = [
  'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf e angka 8',
  'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf e angka 9',
]

/** Who decides: by the golongan it leads to until PP 11/2017, by the office since. */
export const wewenangKenaikanPangkat: Aturan<Parameter> = {
  kode: 'wewenang-kenaikan-pangkat',
  nama: 'Wewenang penetapan kenaikan pangkat',
  tanya: 'Siapa yang menetapkan kenaikan pangkat ini, lewat siapa, dan pertimbangan siapa yang dibutuhkan?',
  butuh: [
    'pegawai.pangkat',
    'pegawai.jabatan',
    'usulan.tmt',
    'usulan.varian',
    'usulan.isian.golongan-baru',
    'usulan.isian.jenis',
  ],
  acuan: tmtPeriode,
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 3', 'PP 17/2020'],
      perluVerifikasi:
        'wewenang PPK dan Presiden sesudah PP 11/2017, juga bagi anumerta dan pengabdian, belum dicocokkan',
      parameter: { menurut: 'jabatan' },
      nilai,
    },
    {
      berlaku: '2003-02-17',
      dasar: [...BLITAR, 'PP 9/2003'],
      perluVerifikasi: 'rincian golongan IV menurut PP 9/2003 dan tanggal mulainya belum dicocokkan',
      parameter: { menurut: 'golongan' },
      nilai,
    },
  ],
}
