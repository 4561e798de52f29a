// Aturan: siapa yang harus, boleh, dan tidak perlu mengikuti ujian dinas.
import type { HasilAturan, HasilSyarat } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { type Calon, isianTeks, susunCalon, tmtBebas } from '../bagian/pangkat/calon.ts'
import { bebasUjian, tingkatUjian, UJIAN } from '../bagian/pangkat/ujian.ts'
import { statusPada } from '../bagian/status.ts'

/** States in which nobody sits the examination. */
type Parameter = { tidakBoleh: readonly string[] }

const SEBUTAN: Readonly<Record<string, { kode: string; kata: string; huruf: string }>> = {
  'diberhentikan-sementara': {
    kode: 'tidak-diberhentikan-sementara',
    kata: 'diberhentikan sementara',
    huruf: 'a',
  },
  'uang-tunggu': { kode: 'tidak-uang-tunggu', kata: 'menerima uang tunggu', huruf: 'b' },
  cltn: { kode: 'tidak-cltn', kata: 'cuti di luar tanggungan negara', huruf: 'c' },
}

function syaratKeadaan(c: Calon, p: Parameter): HasilSyarat[] {
  const status = statusPada(c.pegawai, c.tmt)
  return p.tidakBoleh.map((keadaan) => {
    const s = SEBUTAN[keadaan] ?? { kode: keadaan, kata: keadaan, huruf: 'a' }
    const dasar = [`${UJIAN} huruf c angka 2 huruf ${s.huruf}`]
    const bunyi = `Tidak sedang ${s.kata}.`
    if (!status)
      return syarat(
        s.kode,
        bunyi,
        dasar,
        'data-kurang',
        'Status tidak diketahui (pegawai.status).',
        'Lengkapi riwayat status.',
      )
    const kena = status.keadaan === keadaan
    const fakta = kena ? `${s.kata} sejak ${tanggalKata(status.mulai)}.` : `${status.keadaan}.`
    return syarat(s.kode, bunyi, dasar, kena ? 'tidak-memenuhi' : 'memenuhi', fakta)
  })
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const c = susunCalon(fakta, tmtBebas(fakta))
  const bunyi = 'Memiliki pangkat II/d bagi Tingkat I atau III/d bagi Tingkat II.'
  const dasar = [`${UJIAN} huruf c angka 1`]
  if (!c.pangkat)
    return {
      syarat: [
        syarat(
          'golongan',
          bunyi,
          dasar,
          'data-kurang',
          'Pangkat tidak diketahui (pegawai.pangkat).',
          'Lengkapi riwayat pangkat.',
        ),
      ],
      hitung: {},
    }
  const tingkat = tingkatUjian(c.pangkat.golongan)
  if (tingkat === undefined) {
    const kata = `${c.pangkat.golongan}: tidak ada ujian dinas pada golongan ini.`
    return {
      syarat: [syarat('golongan', bunyi, dasar, 'tidak-memenuhi', kata)],
      hitung: { golongan: hitung.teks(c.pangkat.golongan), wajib: hitung.teks('tidak') },
    }
  }
  const bebas = bebasUjian(c, tingkat, isianTeks(c, 'jenis'))
  const lulus = (c.pegawai.ujian ?? []).find(
    (u) => u.jenis === `ujian-dinas-tingkat-${tingkat}` && u.hasil === 'lulus' && u.tanggal <= c.tmt,
  )
  return {
    syarat: [
      syarat(
        'golongan',
        bunyi,
        dasar,
        'memenuhi',
        `${c.pangkat.golongan}: Tingkat ${tingkat.toUpperCase()}.`,
      ),
      ...syaratKeadaan(c, p),
    ],
    hitung: {
      golongan: hitung.teks(c.pangkat.golongan),
      tingkat: hitung.teks(tingkat.toUpperCase()),
      wajib: hitung.teks(bebas || lulus ? 'tidak' : 'ya'),
      ...(bebas ? { dibebaskan: hitung.teks(bebas.alasan), dasarBebas: hitung.teks(bebas.dasar) } : {}),
      ...(lulus ? { lulus: hitung.tanggal(lulus.tanggal) } : {}),
    },
  }
}

/** Who may sit which level, and whether the person is exempt and why (`usulan.isian.jenis` names the kind of promotion). */
export const ujianDinas: Aturan<Parameter> = {
  kode: 'ujian-dinas',
  nama: 'Ujian dinas',
  tanya: 'Tingkat berapa ujian dinasnya, bolehkah ikut, dan apakah dibebaskan?',
  butuh: [
    'pegawai.pangkat',
    'pegawai.status',
    'pegawai.pendidikan',
    'pegawai.diklat',
    'pegawai.jabatan',
    'pegawai.ujian',
    'usulan.isian.jenis',
  ],
  acuan: tmtBebas,
  edisi: [
    {
      berlaku: '2000-11-10',
      dasar: [`${UJIAN} huruf a`, `${UJIAN} huruf c`, `${UJIAN} huruf d`, 'PP 12/2002'],
      perluVerifikasi: 'pasal PP 99/2000 tentang ujian dinas belum dicocokkan',
      parameter: { tidakBoleh: ['diberhentikan-sementara', 'uang-tunggu', 'cltn'] },
      nilai,
    },
  ],
}
