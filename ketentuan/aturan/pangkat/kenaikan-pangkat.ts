// Aturan: kenaikan pangkat menurut jenis yang dipilih, atau jenis mana yang terbuka dan paling cepat pada periode mana.
import { gabungPutusan, nilaiAturan } from '#mesin/aturan.ts'
import type { HasilAturan, NilaiHitung, PutusanAturan, Tanggal } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahBulan, tambahHari } from '#mesin/tanggal.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { type Calon, isianTeks, susunCalon, tmtBebas } from '../bagian/pangkat/calon.ts'
import { berangkaKredit } from '../bagian/pangkat/fungsional.ts'
import { KP } from '../bagian/pangkat/jenis.ts'
import { jendelaUsul, periodeMulai } from '../bagian/pangkat/periode.ts'
import { periodePangkat, syaratStatus } from '../bagian/pangkat/syarat.ts'
import {
  ijazahTertinggi,
  jenjangJabatan,
  PUNCAK_IJAZAH,
  struktural,
  urutGolongan,
} from '../bagian/pangkat/urutan.ts'
import { caraWewenang, jalurWewenang } from '../bagian/pangkat/wewenang.ts'
import { aturanUmum } from '../bagian/umum.ts'
import { kpAnumerta } from './kp-anumerta.ts'
import { kpFungsional } from './kp-fungsional.ts'
import { kpFungsionalNonAk } from './kp-fungsional-non-ak.ts'
import { kpPenemuanBaru } from './kp-penemuan-baru.ts'
import { kpPengabdian } from './kp-pengabdian.ts'
import { kpPenyesuaianIjazah } from './kp-penyesuaian-ijazah.ts'
import { kpPrestasiLuarBiasa } from './kp-prestasi-luar-biasa.ts'
import { kpReguler } from './kp-reguler.ts'
import { kpStrukturalDilantik } from './kp-struktural-dilantik.ts'
import { kpStrukturalDuaTingkat } from './kp-struktural-dua-tingkat.ts'
import { kpStrukturalJenjangTerendah } from './kp-struktural-jenjang-terendah.ts'
import { kpStrukturalSatuTingkat } from './kp-struktural-satu-tingkat.ts'

/** Rule of every kind by its variant code; those before `penyesuaian-ijazah` can be found from the record alone. */
const JENIS: Readonly<Record<string, Aturan>> = {
  reguler: aturanUmum(kpReguler),
  'struktural-satu-tingkat': aturanUmum(kpStrukturalSatuTingkat),
  'struktural-dua-tingkat': aturanUmum(kpStrukturalDuaTingkat),
  'struktural-jenjang-terendah': aturanUmum(kpStrukturalJenjangTerendah),
  'struktural-dilantik': aturanUmum(kpStrukturalDilantik),
  fungsional: aturanUmum(kpFungsional),
  'fungsional-non-ak': aturanUmum(kpFungsionalNonAk),
  'penyesuaian-ijazah': aturanUmum(kpPenyesuaianIjazah),
  'prestasi-luar-biasa': aturanUmum(kpPrestasiLuarBiasa),
  'penemuan-baru': aturanUmum(kpPenemuanBaru),
  anumerta: aturanUmum(kpAnumerta),
  pengabdian: aturanUmum(kpPengabdian),
}

/** Months in the rank by kind, for the watch. */
type Parameter = { bulanPangkat: Readonly<Record<string, number>>; bulanJabatan: number }

type Terbuka = { varian: string; tmt: Tanggal }

const terlambat = (a: Tanggal, b: Tanggal): Tanggal => (a > b ? a : b)

/** Kinds whose place in the text fits rank, office and education; verdicts come later. */
function varianTerbuka(c: Calon): string[] {
  const { pangkat, tujuan, jabatan } = c
  if (!pangkat || tujuan === undefined) return []
  if (jabatan && struktural(jabatan)) {
    const jenjang = jenjangJabatan(jabatan)
    if (!jenjang) return ['struktural-jenjang-terendah']
    const bawah = urutGolongan(jenjang.dari) - urutGolongan(pangkat.golongan)
    const dilantik = urutGolongan(tujuan) <= urutGolongan(jenjang.sampai) ? ['struktural-dilantik'] : []
    if (bawah === 1) return ['struktural-satu-tingkat', ...dilantik]
    if (bawah >= 2) return ['struktural-dua-tingkat', ...dilantik]
    return bawah === 0 ? ['struktural-jenjang-terendah', ...dilantik] : dilantik
  }
  if (berangkaKredit(c)) return ['fungsional']
  if (jabatan?.jenis === 'fungsional') return ['fungsional-non-ak']
  const ijazah = ijazahTertinggi(c.pegawai.pendidikan ?? [], c.tmt)
  if (ijazah && urutGolongan(tujuan) > urutGolongan(PUNCAK_IJAZAH[ijazah.ijazah].puncak)) return []
  return ['reguler']
}

/** First period not before the day of judgement and after the last decree; the TMT asked for when there is one. */
function periodeAwal(fakta: Fakta): Tanggal {
  const akhir = (fakta.pegawai?.pangkat ?? []).reduce((t, x) => terlambat(x.tmt, t), '')
  return (
    fakta.usulan?.tmt ?? periodeMulai(terlambat(fakta.perTanggal, akhir === '' ? '' : tambahHari(akhir, 1)))
  )
}

/** First period of one kind at which its months in rank and office are there. */
function tmtJenis(c: Calon, varian: string, p: Parameter): Tanggal {
  if (c.fakta.usulan?.tmt !== undefined) return c.fakta.usulan.tmt
  const cepat = periodePangkat(c, p.bulanPangkat[varian] ?? 48) ?? c.tmt
  const jabatan =
    varian === 'struktural-satu-tingkat' && c.jabatan
      ? periodeMulai(tambahBulan(c.jabatan.mulai, p.bulanJabatan))
      : c.tmt
  return terlambat(terlambat(c.tmt, cepat), jabatan)
}

function bukaJenis(fakta: Fakta, p: Parameter): { c: Calon; terbuka: Terbuka[] } {
  const c = susunCalon(fakta, periodeAwal(fakta))
  return { c, terbuka: varianTerbuka(c).map((varian) => ({ varian, tmt: tmtJenis(c, varian, p) })) }
}

/** The chosen kind, without a TMT asked for at its first period; the kinds without periods set their own day. */
function nilaiDipilih(fakta: Fakta, varian: string, aturan: Aturan, p: Parameter): PutusanAturan {
  if (p.bulanPangkat[varian] === undefined) return nilaiAturan(aturan, fakta)
  const tmt = tmtJenis(susunCalon(fakta, periodeAwal(fakta)), varian, p)
  return nilaiAturan(aturan, { ...fakta, usulan: { ...fakta.usulan, tmt } })
}

const BERAT = ['memenuhi', 'perlu-pertimbangan', 'data-kurang', 'tidak-memenuhi'] as const

/** Of several kinds: the earliest period, then the best verdict, then the order of the text. */
function pilih(
  fakta: Fakta,
  terbuka: readonly Terbuka[],
): { varian: string; putusan: PutusanAturan; semua: [string, PutusanAturan][] } | undefined {
  const tmt = terbuka.reduce((t, x) => (t === '' || x.tmt < t ? x.tmt : t), '')
  const semua = terbuka.flatMap(({ varian }): [string, PutusanAturan][] => {
    const aturan = JENIS[varian]
    return aturan ? [[varian, nilaiAturan(aturan, { ...fakta, usulan: { ...fakta.usulan, tmt } })]] : []
  })
  const berat = (x: PutusanAturan): number => BERAT.indexOf(x.putusan)
  const terbaik = semua.toSorted(([, a], [, b]) => berat(a) - berat(b))[0]
  return terbaik ? { varian: terbaik[0], putusan: terbaik[1], semua } : undefined
}

function wewenang(c: Calon, varian: string, p: PutusanAturan): Record<string, NilaiHitung> {
  const tujuan = p.hitung.golonganBaru
  const tmt = p.hitung.tmt
  if (tujuan?.jenis !== 'teks' || tmt?.jenis !== 'tanggal') return {}
  const khusus = varian === 'anumerta' || varian === 'pengabdian'
  const jendela = khusus ? undefined : jendelaUsul(tmt.nilai)
  const jalur = jalurWewenang(caraWewenang(tmt.nilai), { tujuan: tujuan.nilai, khusus, jabatan: c.jabatan })
  return {
    penetap: hitung.teks(jalur.penetap),
    melalui: hitung.teks(jalur.melalui),
    ditetapkanDaerah: hitung.teks(jalur.ditetapkanDaerah ? 'ya' : 'tidak'),
    ...(jendela ? { bukaUsul: hitung.tanggal(jendela.dari), batasUsul: hitung.tanggal(jendela.sampai) } : {}),
    ...(c.jabatan ? { jabatan: hitung.teks(c.jabatan.nama) } : {}),
  }
}

const alasan = (p: PutusanAturan): string =>
  (p.syarat.find((s) => s.putusan === 'tidak-memenuhi') ?? p.syarat.find((s) => s.putusan !== 'memenuhi'))
    ?.fakta ?? 'Semua syarat dipenuhi.'

function tanpaJenis(c: Calon): HasilAturan {
  const bunyi = 'Ada jenis kenaikan pangkat yang terbuka menurut pangkat, jabatan, dan pendidikan.'
  const dasar = [`${KP} angka 1`, 'PP 99/2000 Pasal 7']
  if (!c.pangkat) {
    const kata = 'Pangkat terakhir tidak diketahui (pegawai.pangkat).'
    return {
      syarat: [
        syaratStatus(c),
        syarat('jenis', bunyi, dasar, 'data-kurang', kata, 'Lengkapi riwayat pangkat.'),
      ],
      hitung: {},
    }
  }
  const kata = `${c.pangkat.golongan} sejak ${tanggalKata(c.pangkat.sejak)} sudah pada pangkat tertinggi menurut pendidikan atau jabatannya.`
  return {
    syarat: [
      syaratStatus(c),
      syarat(
        'jenis',
        bunyi,
        dasar,
        'tidak-memenuhi',
        kata,
        'Terbuka kembali bila jabatan atau ijazahnya berubah.',
      ),
    ],
    hitung: { golongan: hitung.teks(c.pangkat.golongan) },
  }
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const c = susunCalon(fakta, tmtBebas(fakta))
  const varian = fakta.usulan?.varian ?? isianTeks(c, 'varian')
  const dipilih = varian === undefined ? undefined : JENIS[varian]
  if (varian !== undefined && dipilih) {
    const putusan = nilaiDipilih(fakta, varian, dipilih, p)
    return {
      syarat: putusan.syarat,
      hitung: { varian: hitung.teks(varian), ...putusan.hitung, ...wewenang(c, varian, putusan) },
    }
  }
  const buka = bukaJenis(fakta, p)
  const terbaik = pilih(fakta, buka.terbuka)
  if (!terbaik) return tanpaJenis(buka.c)
  return {
    syarat: terbaik.putusan.syarat,
    hitung: {
      varian: hitung.teks(terbaik.varian),
      ...terbaik.putusan.hitung,
      ...wewenang(buka.c, terbaik.varian, terbaik.putusan),
      daftar: hitung.daftar(
        terbaik.semua.map(([v, x]) => ({
          varian: v,
          nama: x.nama,
          putusan: gabungPutusan([x.putusan]),
          sebab: alasan(x),
        })),
      ),
    },
  }
}

/**
 * With a variant: that kind, for the TMT asked or the first period at which its months are there. Without one: the kinds that rank, office and education
 * open, at the first period at which one of them has its months; `daftar` says of each why it is in or out.
 */
export const kenaikanPangkatTerbuka: Aturan<Parameter> = {
  kode: 'kenaikan-pangkat',
  nama: 'Kenaikan pangkat',
  tanya: 'Kenaikan pangkat jenis apa yang terbuka, mulai periode mana, dan apakah syaratnya dipenuhi?',
  butuh: [
    'pegawai.status',
    'pegawai.tmtCpns',
    'pegawai.pangkat',
    'pegawai.gaji',
    'pegawai.jabatan',
    'pegawai.kinerja',
    'pegawai.hukuman',
    'pegawai.pendidikan',
    'pegawai.diklat',
    'pegawai.ujian',
    'pegawai.angkaKredit',
    'pegawai.peninjauanMasaKerja',
    'unit.atasan',
    'usulan.varian',
    'usulan.tmt',
    'usulan.isian',
    'rujukan.gajiPokok',
    'rujukan.golongan',
  ],
  acuan: tmtBebas,
  edisi: [
    {
      berlaku: '2000-11-10',
      dasar: [KP, 'PP 99/2000', 'PP 12/2002'],
      perluVerifikasi: 'tanda perlu verifikasi tiap jenis ada pada aturan jenisnya',
      parameter: {
        bulanPangkat: {
          reguler: 48,
          'struktural-satu-tingkat': 12,
          'struktural-dua-tingkat': 48,
          'struktural-jenjang-terendah': 48,
          'struktural-dilantik': 48,
          fungsional: 24,
          'fungsional-non-ak': 48,
          'penyesuaian-ijazah': 12,
          'prestasi-luar-biasa': 12,
          'penemuan-baru': 12,
        },
        bulanJabatan: 12,
      },
      nilai,
    },
  ],
}
