// Aturan: Satyalancana Karya Satya X, XX, XXX: masa kerja terus-menerus sejak CPNS dan syarat sepanjang karier.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { selisihBulan, tambahHari, tambahTahun } from '#mesin/tanggal.ts'
import { hariTerima, syaratPernyataan, varianDiminta } from '../bagian/isian-fakta.ts'
import { hitung, masaKerjaKata, syarat, tanggalKata } from '../bagian/kata.ts'
import { mulaiCpns } from '../bagian/masa-kerja-pns.ts'
import { statusPada } from '../bagian/status.ts'

type Kelas = {
  kode: string
  nama: string
  tahun: number
  jenis: string
  sebelum?: string
  dasar: Kutipan
  dasarSebelum?: Kutipan
}
/** `hitungUlang`: whether service may be counted anew after a penalty or CLTN (PV); `pidanaBulan`: sentence that bars (2010). */
type Parameter = { kelas: readonly Kelas[]; hitungUlang: boolean; pidanaBulan?: number }

const D = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 7 huruf d'
export const KELAS: readonly Kelas[] = [
  {
    kode: 'x-tahun',
    nama: 'Satyalancana Karya Satya X Tahun',
    tahun: 10,
    jenis: 'satyalancana-10',
    dasar: `${D} angka 4 huruf a`,
  },
  {
    kode: 'xx-tahun',
    nama: 'Satyalancana Karya Satya XX Tahun',
    tahun: 20,
    jenis: 'satyalancana-20',
    sebelum: 'satyalancana-10',
    dasar: `${D} angka 4 huruf b`,
    dasarSebelum: `${D} angka 4 huruf b angka 3`,
  },
  {
    kode: 'xxx-tahun',
    nama: 'Satyalancana Karya Satya XXX Tahun',
    tahun: 30,
    jenis: 'satyalancana-30',
    sebelum: 'satyalancana-20',
    dasar: `${D} angka 4 huruf c`,
    dasarSebelum: `${D} angka 4 huruf c angka 3`,
  },
]

const punya = (fakta: Fakta, jenis: string): boolean =>
  (fakta.pegawai?.penghargaan ?? []).some((p) => p.jenis === jenis && p.tanggal <= fakta.perTanggal)

/** The class asked for, else the lowest one not yet held. */
function kelasUntuk(fakta: Fakta, p: Parameter): Kelas | undefined {
  const kode = varianDiminta(fakta)
  return kode === undefined
    ? p.kelas.find((k) => !punya(fakta, k.jenis))
    : p.kelas.find((k) => k.kode === kode)
}

/** Day after the last penalty (medium, heavy) or CLTN, from which service would be counted anew. */
function sejakTerakhir(fakta: Fakta): string | undefined {
  const akhir = [
    ...(fakta.pegawai?.hukuman ?? [])
      .filter((h) => h.tingkat !== 'ringan')
      .map((h) => tambahHari(h.sampai ?? h.mulai, 1)),
    ...(fakta.pegawai?.status ?? [])
      .filter((s) => s.keadaan === 'cltn')
      .map((s) => (s.sampai === undefined ? '9999-12-31' : tambahHari(s.sampai, 1))),
  ]
  return akhir.sort().at(-1)
}

const BUNYI_HUKUMAN = 'Tidak pernah dijatuhi hukuman disiplin tingkat sedang atau berat.'
const BUNYI_CLTN = 'Selama masa kedinasan tidak pernah menjalani cuti di luar tanggungan negara.'

function syaratBersih(fakta: Fakta, p: Parameter, k: Kelas): HasilSyarat[] {
  const hari = hariTerima(fakta)
  const mulaiLagi = sejakTerakhir(fakta)
  const cukup =
    p.hitungUlang && mulaiLagi !== undefined && mulaiLagi <= hari && tambahTahun(mulaiLagi, k.tahun) <= hari
  const ulang = cukup
    ? ` Dihitung ulang sejak ${tanggalKata(mulaiLagi)}, masa kerja sudah ${k.tahun} tahun.`
    : ''
  const putus: HasilSyarat['putusan'] = cukup ? 'perlu-pertimbangan' : 'tidak-memenuhi'
  const saran = cukup
    ? 'Hitung ulang sesudah hukuman atau CLTN belum dicocokkan dengan naskah resmi; pejabat memutus.'
    : undefined
  const riwayat = fakta.pegawai?.hukuman
  const hukuman = riwayat?.find((h) => h.tingkat !== 'ringan' && h.mulai <= hari)
  const cltn = (fakta.pegawai?.status ?? []).find((s) => s.keadaan === 'cltn' && s.mulai <= hari)
  const tanpaHukuman = (putusan: HasilSyarat['putusan'], kata: string, apa?: string) =>
    syarat('tidak-pernah-hukuman', BUNYI_HUKUMAN, [`${D} angka 2`], putusan, kata, apa)
  const tanpaCltn = (putusan: HasilSyarat['putusan'], kata: string, apa?: string) =>
    syarat('tidak-pernah-cltn', BUNYI_CLTN, [`${D} angka 3`], putusan, kata, apa)
  const kurang = 'Berikan riwayat hukuman; daftar kosong bila tidak pernah dihukum.'
  return [
    riwayat === undefined
      ? tanpaHukuman('data-kurang', 'Riwayat hukuman tidak diberikan (pegawai.hukuman).', kurang)
      : hukuman
        ? tanpaHukuman(
            putus,
            `Dihukum ${hukuman.tingkat} sejak ${tanggalKata(hukuman.mulai)}.${ulang}`,
            saran,
          )
        : tanpaHukuman('memenuhi', 'Tidak ada pada riwayat.'),
    cltn
      ? tanpaCltn(putus, `CLTN sejak ${tanggalKata(cltn.mulai)}.${ulang}`, saran)
      : tanpaCltn('memenuhi', 'Tidak ada CLTN pada riwayat status.'),
  ]
}

function syaratKelas(fakta: Fakta, k: Kelas): HasilSyarat[] {
  const hari = hariTerima(fakta)
  const mulai = mulaiCpns(fakta.pegawai)
  const bunyi = `Masa kerja ${k.tahun} tahun terus-menerus sejak CPNS.`
  const masa =
    mulai === undefined
      ? syarat(
          'masa-kerja',
          bunyi,
          [k.dasar],
          'data-kurang',
          'TMT CPNS tidak diketahui (pegawai.tmtCpns).',
          'Lengkapi TMT CPNS.',
        )
      : syarat(
          'masa-kerja',
          bunyi,
          [k.dasar],
          tambahTahun(mulai, k.tahun) <= hari ? 'memenuhi' : 'tidak-memenuhi',
          `Sejak ${tanggalKata(mulai)}: ${masaKerjaKata(Math.max(0, selisihBulan(mulai, hari)))}; ${k.tahun} tahun tercapai ${tanggalKata(tambahTahun(mulai, k.tahun))}.`,
        )
  if (k.sebelum === undefined || k.dasarSebelum === undefined) return [masa]
  const ada = punya(fakta, k.sebelum)
  const tahun = k.tahun - 10
  return [
    masa,
    fakta.pegawai?.penghargaan === undefined
      ? syarat(
          'punya-sebelumnya',
          `Telah menerima Satyalancana ${tahun} tahun.`,
          [k.dasarSebelum],
          'data-kurang',
          'Riwayat penghargaan tidak diberikan (pegawai.penghargaan).',
          'Berikan riwayat penghargaan.',
        )
      : syarat(
          'punya-sebelumnya',
          `Telah menerima Satyalancana ${tahun} tahun.`,
          [k.dasarSebelum],
          ada ? 'memenuhi' : 'tidak-memenuhi',
          ada ? `Piagam ${tahun} tahun tercatat.` : `Piagam ${tahun} tahun belum tercatat.`,
          ada ? undefined : `Catat piagamnya, atau usulkan Satyalancana ${tahun} tahun lebih dahulu.`,
        ),
  ]
}

function syaratPidana(fakta: Fakta, bulan: number): HasilSyarat {
  const bunyi = `Tidak pernah dipidana penjara ${bulan / 12} tahun atau lebih dengan putusan tetap.`
  const ada = (fakta.pegawai?.pidana ?? []).find((x) => x.terbukti === true && (x.lamaBulan ?? 0) >= bulan)
  return ada
    ? syarat('tidak-dipidana', bunyi, ['UU 20/2009'], 'tidak-memenuhi', `Dipidana ${ada.lamaBulan} bulan.`)
    : syarat('tidak-dipidana', bunyi, ['UU 20/2009'], 'memenuhi', 'Tidak ada pada riwayat.')
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const k = kelasUntuk(fakta, p)
  if (!k)
    return {
      syarat: [
        syarat(
          'kelas',
          'Ada tanda kehormatan yang belum diterima.',
          [`${D} angka 4`],
          'tidak-memenuhi',
          'Ketiga Satyalancana sudah diterima, atau kelas yang diminta tidak dikenal.',
          `Pilih: ${p.kelas.map((x) => x.kode).join(', ')}.`,
        ),
      ],
      hitung: {},
    }
  const mulai = mulaiCpns(fakta.pegawai)
  const hari = hariTerima(fakta)
  const status = statusPada(fakta.pegawai, hari)
  return {
    syarat: [
      syaratPernyataan(fakta, {
        kode: 'kesetiaan',
        bunyi: 'Menunjukkan kesetiaan, pengabdian, kecakapan, kejujuran, dan kedisiplinan.',
        dasar: [`${D} angka 1`],
        isian: 'kesetiaan',
        ya: 'Dinyatakan kepala unit kerja.',
        tidak: 'Kepala unit kerja tidak menyatakan demikian.',
        belum: 'Pernyataan kepala unit kerja belum ada.',
        saran: 'Kepala unit kerja memberi pernyataan.',
        bilaBelum: 'perlu-pertimbangan',
      }),
      ...syaratBersih(fakta, p, k),
      ...syaratKelas(fakta, k),
      ...(p.pidanaBulan === undefined ? [] : [syaratPidana(fakta, p.pidanaBulan)]),
      ...(status && ['berhenti', 'pensiun', 'meninggal'].includes(status.keadaan)
        ? [
            syarat(
              'aktif',
              'Diusulkan bagi PNS yang melaksanakan tugas.',
              [`${D} angka 1`],
              'tidak-memenuhi',
              `Sudah ${status.keadaan} sejak ${tanggalKata(status.mulai)}.`,
            ),
          ]
        : []),
    ],
    hitung: {
      kelas: hitung.teks(k.nama),
      jenis: hitung.teks(k.jenis),
      varian: hitung.teks(k.kode),
      ...(mulai === undefined
        ? {}
        : {
            tmt: hitung.tanggal(tambahTahun(mulai, k.tahun)),
            masaKerjaBulan: hitung.bulan(Math.max(0, selisihBulan(mulai, hari))),
          }),
    },
  }
}

/** Conditions of the three classes; `tmt` is the day the years are reached, for the watch list. */
export const satyalancana: Aturan<Parameter> = {
  kode: 'satyalancana',
  nama: 'Satyalancana Karya Satya',
  tanya: 'Apakah pegawai dapat diusulkan menerima Satyalancana Karya Satya X, XX, atau XXX?',
  butuh: [
    'pegawai.tmtCpns',
    'pegawai.status',
    'pegawai.hukuman',
    'pegawai.penghargaan',
    'pegawai.pidana',
    'usulan.diterima',
    'usulan.varian',
    'usulan.isian.kesetiaan',
  ],
  acuan: hariTerima,
  edisi: [
    {
      berlaku: '2010-04-01',
      dasar: ['PP 35/2010', 'UU 20/2009', D],
      perluVerifikasi:
        'tanggal mulai PP 35/2010, dan apakah masa kerja dihitung ulang sesudah hukuman atau CLTN',
      parameter: { kelas: KELAS, hitungUlang: true, pidanaBulan: 60 },
      nilai,
    },
    {
      berlaku: '1994-08-17',
      sampai: '2010-03-31',
      dasar: ['PP 25/1994', D],
      perluVerifikasi: 'tanggal mulai PP 25/1994 belum dicocokkan',
      parameter: { kelas: KELAS, hitungUlang: false },
      nilai,
    },
  ],
}
