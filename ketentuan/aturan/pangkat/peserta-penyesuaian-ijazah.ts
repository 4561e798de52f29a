// Aturan: siapa yang dapat mengikuti ujian kenaikan pangkat penyesuaian ijazah, dan menjadi golongan apa.
import type { HasilAturan, HasilSyarat } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hitung, masaKerjaKata, syarat } from '../bagian/kata.ts'
import { bulanSampaiTmt, type Calon, isianTeks, susunCalon, tmtBebas } from '../bagian/pangkat/calon.ts'
import { mkgSebelum } from '../bagian/pangkat/hasil.ts'
import { syaratKinerja } from '../bagian/pangkat/kinerja.ts'
import {
  ijazahBaru,
  lintasanUntuk,
  PENYESUAIAN,
  syaratIjazah,
  syaratIzinBelajar,
} from '../bagian/pangkat/ujian.ts'

/** Months of masa kerja golongan and of service since CPNS; appraisal years that must be good. */
type Parameter = { mkgBulan: number; sejakCpnsBulan: number; kinerjaTahun: number }

function syaratMkg(c: Calon, p: Parameter): HasilSyarat {
  const bunyi = `Masa kerja golongan sekurang-kurangnya ${masaKerjaKata(p.mkgBulan)}.`
  const dasar = [`${PENYESUAIAN} huruf a angka 2`]
  const mkg = mkgSebelum(c)
  if (mkg === undefined)
    return syarat(
      'masa-kerja-golongan',
      bunyi,
      dasar,
      'data-kurang',
      'Masa kerja golongan tidak terhitung (pegawai.pangkat).',
      'Lengkapi riwayat pangkat.',
    )
  return syarat(
    'masa-kerja-golongan',
    bunyi,
    dasar,
    mkg >= p.mkgBulan ? 'memenuhi' : 'tidak-memenuhi',
    `${masaKerjaKata(mkg)}.`,
  )
}

function syaratSejakCpns(c: Calon, p: Parameter): HasilSyarat {
  const bunyi = `Masa kerja keseluruhan sekurang-kurangnya ${masaKerjaKata(p.sejakCpnsBulan)} sejak CPNS.`
  const dasar = [`${PENYESUAIAN} huruf a angka 2 huruf d`]
  const { tmtCpns } = c.pegawai
  if (tmtCpns === undefined)
    return syarat(
      'masa-kerja',
      bunyi,
      dasar,
      'data-kurang',
      'TMT CPNS tidak diketahui (pegawai.tmtCpns).',
      'Lengkapi TMT CPNS.',
    )
  const bulan = bulanSampaiTmt(c, tmtCpns)
  const cukup = bulan >= p.sejakCpnsBulan
  return syarat('masa-kerja', bunyi, dasar, cukup ? 'memenuhi' : 'tidak-memenuhi', `${masaKerjaKata(bulan)}.`)
}

/** Accreditation and, for a foreign diploma, recognition: stated on the form by the unit. */
function syaratSah(c: Calon): HasilSyarat[] {
  const buat = (kode: string, bunyi: string, angka: string, isian: string) => {
    const dasar = [`${PENYESUAIAN} huruf a angka ${angka}`]
    const jawab = isianTeks(c, isian)
    if (jawab === undefined)
      return syarat(
        kode,
        bunyi,
        dasar,
        'perlu-pertimbangan',
        `Belum dinyatakan (usulan.isian.${isian}).`,
        'Periksa ijazah asli.',
      )
    return syarat(kode, bunyi, dasar, jawab === 'ya' ? 'memenuhi' : 'tidak-memenuhi', `Dinyatakan: ${jawab}.`)
  }
  const negeri = buat(
    'ijazah-sah',
    'Ijazah dari sekolah atau perguruan tinggi negeri, atau swasta yang terakreditasi.',
    '3',
    'terakreditasi',
  )
  return isianTeks(c, 'luar-negeri') === 'ya'
    ? [buat('ijazah-luar-negeri', 'Ijazah luar negeri diakui dan ditetapkan sederajat.', '4', 'disetarakan')]
    : [negeri]
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const c = susunCalon(fakta, tmtBebas(fakta))
  const baru = ijazahBaru(c)
  const lintasan = baru && c.pangkat ? lintasanUntuk(c.pangkat.golongan, baru.ijazah) : undefined
  return {
    syarat: [
      syaratIjazah(c),
      syaratMkg(c, p),
      syaratSejakCpns(c, p),
      ...syaratSah(c),
      syaratKinerja(c, [`${PENYESUAIAN} huruf b angka 2 huruf a`], {
        mutu: 'baik',
        tahun: p.kinerjaTahun,
        rata: true,
      }),
      syaratIzinBelajar(c),
    ],
    hitung: {
      ...(c.pangkat ? { golongan: hitung.teks(c.pangkat.golongan) } : {}),
      ...(lintasan ? { golonganBaru: hitung.teks(lintasan.ke) } : {}),
    },
  }
}

/** Entry to the examination: path, one year of MKG, five since CPNS, two good years, leave to study, a recognised school. */
export const pesertaPenyesuaianIjazah: Aturan<Parameter> = {
  kode: 'peserta-penyesuaian-ijazah',
  nama: 'Peserta ujian penyesuaian ijazah',
  tanya: 'Dapatkah pegawai mengikuti ujian penyesuaian ijazah, dan menjadi golongan apa bila lulus?',
  butuh: [
    'pegawai.pangkat',
    'pegawai.gaji',
    'pegawai.status',
    'pegawai.tmtCpns',
    'pegawai.pendidikan',
    'pegawai.belajar',
    'pegawai.kinerja',
    'pegawai.peninjauanMasaKerja',
    'usulan.isian.ijazah',
    'usulan.isian.terakreditasi',
    'usulan.isian.luar-negeri',
    'usulan.isian.disetarakan',
  ],
  acuan: tmtBebas,
  edisi: [
    {
      berlaku: '2000-11-10',
      dasar: [`${PENYESUAIAN} huruf a`, `${PENYESUAIAN} huruf b`, 'PP 99/2000 Pasal 18'],
      perluVerifikasi: 'jalur ijazah yang tidak dimuat Perwali belum dicocokkan dengan PP 99/2000 Pasal 18',
      parameter: { mkgBulan: 12, sejakCpnsBulan: 60, kinerjaTahun: 2 },
      nilai,
    },
  ],
}
