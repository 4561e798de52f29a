// Aturan: syarat ijin belajar (biaya sendiri, di luar jam kerja, tetap bertugas), pada tiga masa pengaturan.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahTahun } from '#mesin/tanggal.ts'
import {
  type EraEdaran,
  SE_2013,
  SE_2021,
  syaratMasaKerjaPns,
  syaratUsiaEdaran,
} from '../bagian/belajar-era.ts'
import { syaratHukuman } from '../bagian/hukuman-rentang.ts'
import {
  hariTerima,
  isianTanggal,
  isianTeks,
  syaratPernyataan,
  varianDiminta,
} from '../bagian/isian-fakta.ts'
import { type Jenjang, jenjangBlitar, syaratJenjang, syaratPns } from '../bagian/jenjang-belajar.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { syaratKinerjaBaik } from '../bagian/kinerja-baik.ts'

type Parameter = { jenjang?: readonly Jenjang[]; edaran?: EraEdaran; sebutan: string }
const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 2 huruf b'

type Jalur = 'reguler' | 'cpns-semester-akhir' | 'susulan'
function jalur(fakta: Fakta): Jalur {
  const kata = isianTeks(fakta, 'jalur') ?? varianDiminta(fakta)
  return kata === 'cpns-semester-akhir' || kata === 'susulan' ? kata : 'reguler'
}

const nyata = (
  fakta: Fakta,
  kode: string,
  bunyi: string,
  dasar: Kutipan,
  isian: string,
  saran: string,
): HasilSyarat =>
  syaratPernyataan(fakta, {
    kode,
    bunyi,
    dasar: [dasar],
    isian,
    ya: 'Dinyatakan demikian.',
    tidak: 'Dinyatakan tidak.',
    belum: 'Belum dinyatakan pada isian.',
    saran,
  })

/** A CPNS who was about to graduate when taken on: diploma within a year of his appointment (angka 8). */
function syaratSemesterAkhir(fakta: Fakta): HasilSyarat[] {
  const dasar = `${B} angka 8`
  const bunyi = 'Jangka waktu antara diangkat CPNS dan ijazah tidak lebih dari 1 tahun.'
  const cpns = fakta.pegawai?.tmtCpns
  const ijazah = isianTanggal(fakta, 'tanggal-ijazah')
  const waktu =
    cpns === undefined || ijazah === undefined
      ? syarat(
          'ijazah-1-tahun',
          bunyi,
          [dasar],
          'data-kurang',
          'TMT CPNS atau tanggal ijazah belum diketahui.',
          'Isi tanggal ijazah (isian tanggal-ijazah).',
        )
      : syarat(
          'ijazah-1-tahun',
          bunyi,
          [dasar],
          ijazah <= tambahTahun(cpns, 1) ? 'memenuhi' : 'tidak-memenuhi',
          `CPNS ${tanggalKata(cpns)}; ijazah ${tanggalKata(ijazah)}.`,
        )
  return [
    nyata(
      fakta,
      'semester-akhir',
      'Saat diterima CPNS tercatat mahasiswa semester akhir dan sudah menyelesaikan skripsi.',
      dasar,
      'semester-akhir',
      'Sertakan keterangan lembaga pendidikan.',
    ),
    waktu,
  ]
}

/** Regular way: a permit to sit the selection is on file, or attached. Others need none (angka 8, angka 9). */
function syaratIzinSeleksi(fakta: Fakta): HasilSyarat[] {
  if (jalur(fakta) !== 'reguler') return []
  const dasar = [`${B} angka 4 huruf a`]
  const bunyi = 'Ada surat persetujuan mengikuti seleksi pada pendidikan itu.'
  const ada = (fakta.pegawai?.belajar ?? []).find(
    (b) => b.jenis === 'izin-seleksi' && b.mulai <= hariTerima(fakta),
  )
  if (ada)
    return [
      syarat(
        'ijin-seleksi',
        bunyi,
        dasar,
        'memenuhi',
        `Ijin seleksi ${ada.nomor ?? ''} tanggal ${tanggalKata(ada.mulai)}.`,
      ),
    ]
  return fakta.pegawai?.belajar === undefined
    ? [
        syarat(
          'ijin-seleksi',
          bunyi,
          dasar,
          'data-kurang',
          'Riwayat belajar tidak diberikan (pegawai.belajar).',
          'Berikan riwayat belajar; daftar kosong bila belum ada.',
        ),
      ]
    : [
        syarat(
          'ijin-seleksi',
          bunyi,
          dasar,
          'tidak-memenuhi',
          'Tidak ada ijin mengikuti seleksi pada riwayat.',
          'Ajukan Ijin Mengikuti Seleksi lebih dahulu.',
        ),
      ]
}

function kriteria(fakta: Fakta, p: Parameter): HasilSyarat[] {
  const hari = hariTerima(fakta)
  if (p.jenjang) return syaratJenjang(fakta, hari, p.jenjang)
  if (!p.edaran) return []
  return [
    syaratPns(fakta, hari, p.edaran.dasar[0] ?? B),
    syaratMasaKerjaPns(fakta, hari, p.edaran),
    ...(p.edaran.usia ? [] : [syaratUsiaEdaran(fakta, hari, p.edaran, false)]),
  ]
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const hari = hariTerima(fakta)
  return {
    syarat: [
      ...syaratIzinSeleksi(fakta),
      ...(jalur(fakta) === 'cpns-semester-akhir'
        ? syaratSemesterAkhir(fakta)
        : [
            nyata(
              fakta,
              'lulus-seleksi',
              'Telah dinyatakan lulus seleksi penerimaan.',
              `${B} angka 4`,
              'lulus-seleksi',
              'Sertakan surat kelulusan.',
            ),
          ]),
      syaratHukuman(fakta, hari, {
        kode: 'tidak-sedang-hukuman-sedang-berat',
        dasar: [`${B} angka 4 huruf c`],
        rentang: 'sedang',
      }),
      syaratKinerjaBaik(fakta, hari, {
        kode: 'dp3-baik-1-tahun',
        dasar: [`${B} angka 4 huruf f`],
        jumlah: 1,
      }),
      nyata(
        fakta,
        'di-luar-jam-kerja',
        'Kegiatan belajar di luar jam kerja.',
        `${B} angka 6`,
        'di-luar-jam-kerja',
        'Centang pernyataan belajar di luar jam kerja.',
      ),
      nyata(
        fakta,
        'biaya-sendiri',
        'Biaya ditanggung sendiri.',
        `${B} angka 7`,
        'biaya-sendiri',
        'Centang pernyataan biaya sendiri.',
      ),
      ...kriteria(fakta, p),
    ],
    hitung: {
      sebutan: hitung.teks(p.sebutan),
      tanggal: hitung.tanggal(hari),
      jalur: hitung.teks(jalur(fakta)),
    },
  }
}

const butuh = [
  'pegawai.status',
  'pegawai.pangkat',
  'pegawai.pendidikan',
  'pegawai.lahir',
  'pegawai.tmtCpns',
  'pegawai.jabatan',
  'pegawai.kinerja',
  'pegawai.hukuman',
  'pegawai.belajar',
  'usulan.diterima',
  'usulan.isian.jenjang',
  'usulan.isian.jalur',
  'usulan.isian.lulus-seleksi',
  'usulan.isian.di-luar-jam-kerja',
  'usulan.isian.biaya-sendiri',
  'usulan.isian.semester-akhir',
  'usulan.isian.tanggal-ijazah',
]

/** Conditions of the permit; since SE MenPANRB 28/2021 it is called tugas belajar biaya mandiri (PV). */
export const izinBelajar: Aturan<Parameter> = {
  kode: 'izin-belajar',
  nama: 'Syarat ijin belajar',
  tanya: 'Apakah pegawai memenuhi syarat ijin belajar?',
  butuh,
  acuan: hariTerima,
  edisi: [
    {
      berlaku: '2021-12-31',
      dasar: [B, ...SE_2021.dasar],
      perluVerifikasi: 'angka SE MenPANRB 28/2021 belum dicocokkan dengan naskah resmi',
      parameter: { edaran: SE_2021, sebutan: 'tugas belajar biaya mandiri' },
      nilai,
    },
    {
      berlaku: '2013-03-21',
      sampai: '2021-12-30',
      dasar: [B, ...SE_2013.dasar],
      perluVerifikasi: 'angka SE MenPAN 4/2013 belum dicocokkan dengan naskah resmi',
      parameter: { edaran: SE_2013, sebutan: 'izin belajar' },
      nilai,
    },
    {
      berlaku: '2006-06-27',
      sampai: '2013-03-20',
      dasar: [B],
      parameter: { jenjang: jenjangBlitar(2), sebutan: 'ijin belajar' },
      nilai,
    },
  ],
}
