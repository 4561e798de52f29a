// Belajar menurut edaran: criteria of SE MenPAN 4/2013 and SE MenPANRB 28/2021, both from memory of the compiler (PV).
import type { HasilSyarat, Kutipan, Tanggal } from '#mesin/bentuk.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahBulan, tambahTahun } from '#mesin/tanggal.ts'
import { tmtBup } from './bup.ts'
import { isianAngka, isianBenar } from './isian-fakta.ts'
import { jenjangBlitar, jenjangDiminta, syaratUsiaPaling } from './jenjang-belajar.ts'
import { syarat, tanggalKata } from './kata.ts'
import { mulaiPns } from './masa-kerja-pns.ts'

export type Umur = { d1s1: number; s2: number; s3: number }
export type EraEdaran = {
  dasar: Kutipan[]
  masaKerjaTahun: number
  /** Highest age by level, or undefined where the years left until BUP decide. */
  usia?: { biasa: Umur; terpencil: Umur }
}

export const SE_2013: EraEdaran = {
  dasar: ['SE MenPAN 4/2013'],
  masaKerjaTahun: 1,
  usia: { biasa: { d1s1: 25, s2: 37, s3: 42 }, terpencil: { d1s1: 37, s2: 42, s3: 47 } },
}
export const SE_2021: EraEdaran = { dasar: ['SE MenPANRB 28/2021'], masaKerjaTahun: 2 }

/** Years since becoming PNS; the 2021 circular lets the authority come down to one. */
export function syaratMasaKerjaPns(fakta: Fakta, pada: Tanggal, e: EraEdaran): HasilSyarat {
  const bunyi = `Masa kerja sekurang-kurangnya ${e.masaKerjaTahun} tahun sejak diangkat PNS.`
  const mulai = mulaiPns(fakta.pegawai)
  if (mulai === undefined)
    return syarat(
      'masa-kerja',
      bunyi,
      e.dasar,
      'data-kurang',
      'Tanggal diangkat PNS tidak diketahui (pegawai.status).',
      'Lengkapi riwayat status.',
    )
  const boleh = tambahTahun(mulai, e.masaKerjaTahun)
  const kata = `PNS sejak ${tanggalKata(mulai)}.`
  if (boleh <= pada) return syarat('masa-kerja', bunyi, e.dasar, 'memenuhi', kata)
  if (e.masaKerjaTahun === 2 && tambahTahun(mulai, 1) <= pada)
    return syarat(
      'masa-kerja',
      bunyi,
      e.dasar,
      'perlu-pertimbangan',
      kata,
      'Masa kerja 1 tahun dapat dikecualikan oleh pejabat yang berwenang.',
    )
  return syarat(
    'masa-kerja',
    bunyi,
    e.dasar,
    'tidak-memenuhi',
    kata,
    `Dapat diusulkan mulai ${tanggalKata(boleh)}.`,
  )
}

/** Age by level (2013), or enough years left for the bond (2021): BUP less study less twice the study. */
export function syaratUsiaEdaran(fakta: Fakta, pada: Tanggal, e: EraEdaran, ikatan: boolean): HasilSyarat {
  const j = jenjangDiminta(fakta, jenjangBlitar(1))
  if (e.usia) {
    const tabel = isianBenar(fakta, 'daerah-terpencil') === true ? e.usia.terpencil : e.usia.biasa
    const kode = j?.kode
    if (kode === undefined)
      return syarat(
        'usia',
        'Usia menurut jenjang.',
        e.dasar,
        'data-kurang',
        'Jenjang pendidikan belum dipilih (usulan.isian.jenjang).',
        'Pilih jenjang.',
      )
    return syaratUsiaPaling(
      fakta,
      pada,
      kode === 's3' ? tabel.s3 : kode === 's2' ? tabel.s2 : tabel.d1s1,
      e.dasar,
    )
  }
  const bunyi = 'Sisa masa kerja sampai BUP cukup untuk masa studi dan ikatan dinas.'
  const studi = isianAngka(fakta, 'lama-bulan')
  const tmt = tmtBup(fakta)
  if (!ikatan) return syarat('usia', bunyi, e.dasar, 'memenuhi', 'Biaya mandiri: tanpa ikatan dinas.')
  if (studi === undefined || tmt === undefined)
    return syarat(
      'usia',
      bunyi,
      e.dasar,
      'data-kurang',
      studi === undefined
        ? 'Lama studi belum diisi (usulan.isian.lama-bulan).'
        : 'TMT pensiun belum dapat dihitung.',
      'Isi lama studi, tanggal lahir, dan jabatan.',
    )
  const selesai = tambahBulan(pada, studi * 3)
  return selesai <= tmt
    ? syarat(
        'usia',
        bunyi,
        e.dasar,
        'memenuhi',
        `Studi ${studi} bulan dan ikatan dinas ${studi * 2} bulan selesai ${tanggalKata(selesai)}; pensiun ${tanggalKata(tmt)}.`,
      )
    : syarat(
        'usia',
        bunyi,
        e.dasar,
        'tidak-memenuhi',
        `Ikatan dinas baru selesai ${tanggalKata(selesai)}, sesudah pensiun ${tanggalKata(tmt)}.`,
      )
}
