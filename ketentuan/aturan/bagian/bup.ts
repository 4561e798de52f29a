// Batas usia pensiun (BUP) by office and era, and the first day of pension that follows from it.
import type { Kutipan, Tanggal } from '#mesin/bentuk.ts'
import type { Fakta, FaktaJabatan } from '#mesin/bentuk-fakta.ts'
import { awalBulan, tambahBulan, tambahHari, tambahTahun } from '#mesin/tanggal.ts'
import { isianAngka } from './isian-fakta.ts'
import { jabatanPensiun } from './masa-kerja-pns.ts'

/** One row: `usia` absent = set by a text we do not hold, so the officer must state it (isian `bupLama`). */
export type BarisBup = { kode: string; sebutan: string; usia?: number; dasar: Kutipan[]; dapat?: true }

export type EraBup = {
  nama: string
  berlaku: Tanggal
  sampai?: Tanggal
  dasar: Kutipan[]
  perluVerifikasi?: string
  /** True when posts by `jenjang` decide (PP 11/2017 and after). */
  berjenjang: boolean
  baris: Readonly<Record<string, BarisBup>>
}

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf A angka 2'
const GURU: Kutipan[] = ['UU 14/2005 Pasal 40']
const DOSEN: Kutipan[] = ['UU 14/2005 Pasal 67']
const baris = (kode: string, sebutan: string, usia: number | undefined, dasar: Kutipan[]): BarisBup => ({
  kode,
  sebutan,
  dasar,
  ...(usia === undefined ? {} : { usia }),
})
const dapat = (kode: string, sebutan: string, usia: number, dasar: Kutipan[]): BarisBup => ({
  ...baris(kode, sebutan, usia, dasar),
  dapat: true,
})
const pendidik = (guru: Kutipan[] = GURU): Record<string, BarisBup> => ({
  guru: baris('guru', 'Guru', 60, guru),
  dosen: baris('dosen', 'Dosen', 65, DOSEN),
  'guru-besar': baris('guru-besar', 'Guru besar', 70, DOSEN),
})

function administrasi(umum: Kutipan[]): Record<string, BarisBup> {
  return {
    jpt: baris('jpt', 'Pejabat pimpinan tinggi', 60, umum),
    administrator: baris('administrator', 'Pejabat administrator', 58, umum),
    pengawas: baris('pengawas', 'Pejabat pengawas', 58, umum),
    umum: baris('umum', 'Pelaksana', 58, umum),
  }
}

function berjenjang(umum: Kutipan[], jf: Kutipan[]): Record<string, BarisBup> {
  return {
    ...administrasi(umum),
    keterampilan: baris('keterampilan', 'Jabatan fungsional keterampilan', 58, jf),
    'ahli-pertama': baris('ahli-pertama', 'Jabatan fungsional ahli pertama', 58, jf),
    'ahli-muda': baris('ahli-muda', 'Jabatan fungsional ahli muda', 58, jf),
    'ahli-madya': baris('ahli-madya', 'Jabatan fungsional ahli madya', 60, jf),
    'ahli-utama': baris('ahli-utama', 'Jabatan fungsional ahli utama', 65, jf),
    ...pendidik(),
  }
}

/** Eras oldest first. Under the first the prolongations of huruf b are a power ("dapat"), that of teachers is not. */
export const ERA_BUP: readonly EraBup[] = [
  {
    nama: 'PP 32/1979',
    berlaku: '1979-10-01',
    sampai: '2014-01-14',
    dasar: ['PP 32/1979 Pasal 3', 'PP 32/1979 Pasal 4', BLITAR],
    berjenjang: false,
    baris: {
      umum: baris('umum', 'PNS pada umumnya', 56, [`${BLITAR} huruf a`]),
      jpt: dapat('jpt', 'Pejabat eselon I/II', 60, [`${BLITAR} huruf b angka 2 huruf a`]),
      dokter: dapat('dokter', 'Dokter yang ditugaskan penuh', 60, [`${BLITAR} huruf b angka 2 huruf b`]),
      'pengawas-sekolah': dapat('pengawas-sekolah', 'Pengawas sekolah', 60, [
        `${BLITAR} huruf b angka 2 huruf c`,
      ]),
      peneliti: dapat('peneliti', 'Peneliti penuh waktu', 65, [`${BLITAR} huruf b angka 1 huruf a`]),
      'presiden-65': dapat('presiden-65', 'Jabatan lain yang ditentukan Presiden', 65, [
        `${BLITAR} huruf b angka 1 huruf b`,
      ]),
      'presiden-60': dapat('presiden-60', 'Jabatan lain yang ditentukan Presiden', 60, [
        `${BLITAR} huruf b angka 2 huruf d`,
      ]),
      ...pendidik([`${BLITAR} huruf c`]),
    },
  },
  {
    nama: 'UU 5/2014',
    berlaku: '2014-01-15',
    sampai: '2017-04-06',
    dasar: ['UU 5/2014 Pasal 90'],
    perluVerifikasi:
      'BUP jabatan fungsional menurut PP 21/2014, dan peralihan PNS yang TMT pensiunnya 1 Februari 2014',
    berjenjang: false,
    baris: {
      ...administrasi(['UU 5/2014 Pasal 90']),
      fungsional: baris('fungsional', 'Jabatan fungsional', undefined, ['UU 5/2014 Pasal 90']),
      ...pendidik(),
    },
  },
  {
    nama: 'PP 11/2017',
    berlaku: '2017-04-07',
    sampai: '2023-10-30',
    dasar: ['PP 11/2017 Pasal 239', 'PP 11/2017 Pasal 354', 'PP 11/2017 Pasal 355'],
    berjenjang: true,
    baris: berjenjang(['PP 11/2017 Pasal 239'], ['PP 11/2017 Pasal 239']),
  },
  {
    nama: 'UU 20/2023',
    berlaku: '2023-10-31',
    dasar: ['UU 20/2023 Pasal 55', 'PP 11/2017 Pasal 239'],
    perluVerifikasi: 'rincian jabatan fungsional masih dibaca dari PP 11/2017 sepanjang belum diganti',
    berjenjang: true,
    baris: berjenjang(['UU 20/2023 Pasal 55'], ['UU 20/2023 Pasal 55', 'PP 11/2017 Pasal 239']),
  },
]

const RUMPUN_LAMA = [
  'guru',
  'dosen',
  'guru-besar',
  'dokter',
  'pengawas-sekolah',
  'peneliti',
  'presiden-65',
  'presiden-60',
]
const usiaTermuda = (era: EraBup): number => Math.min(...Object.values(era.baris).map((b) => b.usia ?? 99))

const jenjangBaku = (jenjang: string | undefined): string =>
  (jenjang ?? '').toLowerCase().trim().replaceAll(/[ _]+/g, '-').replace(/^jf-/, '')

/** The level as recorded, else as the name of the post ends: 'Auditor Ahli Muda', 'Perawat Penyelia'. */
function jenjangJabatan(j: FaktaJabatan): string {
  if (j.jenjang !== undefined) return jenjangBaku(j.jenjang)
  const akhir = /(ahli (?:pertama|muda|madya|utama)|pemula|terampil|mahir|penyelia)$/i.exec(j.nama.trim())
  return jenjangBaku(akhir?.[1])
}

function barisFungsional(era: EraBup, j: FaktaJabatan): BarisBup | undefined {
  if (!era.berjenjang) return era.baris.fungsional ?? era.baris.umum
  const jenjang = jenjangJabatan(j)
  if (era.baris[jenjang]) return era.baris[jenjang]
  const akhir = jenjang.replace(/^ahli-?/, '')
  if (['pertama', 'muda', 'madya', 'utama'].includes(akhir)) return era.baris[`ahli-${akhir}`]
  const terampil =
    j.kategori === 'keterampilan' ||
    ['pemula', 'terampil', 'mahir', 'penyelia', 'pelaksana'].includes(jenjang)
  return terampil ? era.baris.keterampilan : undefined
}

/** The row for a post in an era; undefined when the level of a functional post is not recorded. */
export function barisBup(era: EraBup, j: FaktaJabatan | undefined): BarisBup | undefined {
  if (!j) return era.baris.umum
  if (j.rumpun !== undefined && RUMPUN_LAMA.includes(j.rumpun) && era.baris[j.rumpun])
    return era.baris[j.rumpun]
  if (j.jenis === 'fungsional') return barisFungsional(era, j)
  const eselonDua = /^(i|ii)([./-]|$)/i.test(j.eselon ?? '')
  if (j.jenis === 'jpt' || eselonDua) return era.baris.jpt
  return era.baris[j.jenis] ?? era.baris.umum
}

/** First day of pension: the first of the month after the month in which the age is reached (leap days do not matter). */
export const tmtPensiun = (lahir: Tanggal, usia: number): Tanggal =>
  tambahBulan(awalBulan(lahir), usia * 12 + 1)

export type HasilBup = {
  era: EraBup
  baris: BarisBup
  usia: number
  /** Day the age is reached; born on 29 February: 28 February in a common year. */
  capai: Tanggal
  tmt: Tanggal
  jabatan: FaktaJabatan | undefined
  /** The day lies before the law, or the post, that decides it began: a human settles when service ends. */
  terlewat: boolean
  /** Which transition decided, when one did. */
  peralihan?: { dasar: Kutipan; kata: string }
}
export type GagalBup = {
  sebab: 'lahir' | 'jabatan' | 'jenjang' | 'usia'
  era?: EraBup
  jabatan?: FaktaJabatan | undefined
}

const AWAL_2017 = '2017-04-07'
const MADYA_65_LAHIR_SEBELUM = '1957-04-07'
const LEWAT_58_LAHIR_SEBELUM = '1959-04-07'

/** PP 11/2017 Pasal 354–355: what the old BUP of a functional post leaves to those who were that old on 7 April 2017. */
function peralihan2017(
  lahir: Tanggal,
  kode: string,
  lama: number | undefined,
): (HasilBup['peralihan'] & { usia: number }) | undefined {
  if (kode === 'ahli-madya' && lama === 65 && lahir < MADYA_65_LAHIR_SEBELUM)
    return {
      usia: 65,
      dasar: 'PP 11/2017 Pasal 354',
      kata: 'Ahli madya ber-BUP lama 65 yang lahir sebelum 7 April 1957 tetap 65 tahun.',
    }
  if (
    ['ahli-pertama', 'ahli-muda', 'keterampilan'].includes(kode) &&
    lama === 60 &&
    lahir < LEWAT_58_LAHIR_SEBELUM
  )
    return {
      usia: 60,
      dasar: 'PP 11/2017 Pasal 355',
      kata: 'Sudah lebih dari 58 tahun pada 7 April 2017 dengan BUP lama 60: tetap 60 tahun.',
    }
  return undefined
}

/** BUP a functional post had before PP 11/2017: stated by the officer, or by its family under the older text. */
function bupLama(fakta: Fakta, j: FaktaJabatan | undefined): number | undefined {
  const nyata = isianAngka(fakta, 'bup-lama')
  if (nyata !== undefined) return nyata
  if (j?.rumpun === 'peneliti') return 65
  return j?.rumpun === 'dokter' || j?.rumpun === 'pengawas-sekolah' ? 60 : undefined
}

function satuEra(fakta: Fakta, lahir: Tanggal, era: EraBup): HasilBup | GagalBup {
  // The post held on the last day of service decides; it and the age hang together, so the youngest age is tried first.
  for (const usiaCoba of [56, 58, 60, 65, 70]) {
    const tmtCoba = tmtPensiun(lahir, usiaCoba)
    const jabatan = jabatanPensiun(fakta.pegawai, tambahHari(tmtCoba, -1))
    const pilih = barisBup(era, jabatan)
    if (!pilih) return { sebab: 'jenjang', era, jabatan }
    const lama = bupLama(fakta, jabatan)
    const alih = era.berlaku >= AWAL_2017 ? peralihan2017(lahir, pilih.kode, lama) : undefined
    // Before PP 11/2017 the age of a functional post was set post by post, above the general one.
    const perJabatan = !era.berjenjang && jabatan?.jenis === 'fungsional'
    const usia = alih?.usia ?? (perJabatan ? (lama ?? pilih.usia) : (pilih.usia ?? lama))
    if (usia === undefined) return { sebab: 'usia', era, jabatan }
    if (usia > usiaCoba) continue
    const tmt = tmtPensiun(lahir, usia)
    const terlewat = tmt < era.berlaku || (jabatan !== undefined && tmt <= jabatan.mulai)
    const pokok = { era, baris: pilih, usia, capai: tambahTahun(lahir, usia), tmt, jabatan, terlewat }
    return alih ? { ...pokok, peralihan: { dasar: alih.dasar, kata: alih.kata } } : pokok
  }
  return { sebab: 'usia', era }
}

/**
 * BUP of a person. The era is that in force on the first day of pension: whoever is still PNS on the day a new law
 * begins is kept by the new age. Fails when birth or posts are not given, or a level or age is unknown.
 */
export function hitungBup(fakta: Fakta): HasilBup | GagalBup {
  const { lahir, jabatan } = fakta.pegawai ?? {}
  if (lahir === undefined) return { sebab: 'lahir' }
  if (jabatan === undefined) return { sebab: 'jabatan' }
  let akhir: HasilBup | GagalBup = { sebab: 'usia' }
  for (const era of ERA_BUP) {
    akhir = satuEra(fakta, lahir, era)
    if ('sebab' in akhir) {
      // An era that cannot be read is passed over only when even its youngest age falls after it.
      if (era.sampai !== undefined && tmtPensiun(lahir, usiaTermuda(era)) > era.sampai) continue
      return akhir
    }
    if (era.sampai === undefined || akhir.tmt <= era.sampai) return akhir
  }
  return akhir
}

/** First day of pension by BUP, for choosing editions; undefined when it cannot be told. */
export function tmtBup(fakta: Fakta): Tanggal | undefined {
  const hasil = hitungBup(fakta)
  return 'sebab' in hasil ? undefined : hasil.tmt
}
