// Aturan: cuti bersama tidak mengurangi cuti tahunan, dan menambahnya bagi yang tidak dapat menikmatinya.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hariDalamMinggu, tahunDari } from '#mesin/tanggal.ts'
import { cutiSah } from '../bagian/cuti-pakai.ts'
import { angkaIsian, kalenderCuti } from '../bagian/cuti-waktu.ts'
import { hitung, syarat } from '../bagian/kata.ts'

type Parameter = { menambah: boolean; dasar: Kutipan[] }

type Tambah = { syarat: HasilSyarat; hari: number }

/** Joint leave not given because of the post adds as many days of annual leave. */
function syaratTambahan(fakta: Fakta, paling: number, p: Parameter): Tambah {
  const tidakDiberikan = angkaIsian(fakta, 'tidakDiberikan') ?? 0
  const wajar = tidakDiberikan >= 0 && tidakDiberikan <= paling
  const bunyi = p.menambah
    ? 'Cuti tahunan ditambah sebanyak hari cuti bersama yang karena jabatan tidak diberikan.'
    : 'Tambahan cuti tahunan karena cuti bersama tidak diatur.'
  const kata = `${tidakDiberikan} dari ${paling} hari cuti bersama tidak diberikan.`
  const cocok = wajar && (p.menambah || tidakDiberikan === 0)
  return {
    syarat: cocok
      ? syarat('tambahan', bunyi, p.dasar, 'memenuhi', kata)
      : syarat(
          'tambahan',
          bunyi,
          p.dasar,
          'tidak-memenuhi',
          kata,
          'Periksa banyaknya hari cuti bersama yang tidak diberikan.',
        ),
    hari: p.menambah && wajar ? tidakDiberikan : 0,
  }
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const tahun = tahunDari(fakta.perTanggal)
  const k = kalenderCuti(fakta.rujukan, fakta.unit?.mingguKerja)
  const bunyi = 'Cuti bersama ditetapkan untuk tahun ini.'
  if (!k.tahun.has(tahun))
    return {
      syarat: [
        syarat(
          'penetapan',
          bunyi,
          p.dasar,
          'data-kurang',
          `Cuti bersama tahun ${tahun} belum dimasukkan (rujukan.hariLibur).`,
          `Masukkan Keputusan Presiden tentang cuti bersama ${tahun} pada menu Kalender.`,
        ),
      ],
      hitung: {},
    }
  const hari = (fakta.rujukan?.hariLibur ?? []).filter(
    (h) =>
      h.jenis === 'cuti-bersama' && tahunDari(h.tanggal) === tahun && hariDalamMinggu(h.tanggal) <= k.minggu,
  )
  const dalamCuti = hari.filter((h) =>
    cutiSah(fakta, 'besar')
      .concat(cutiSah(fakta, 'melahirkan'), cutiSah(fakta, 'cltn'))
      .some((c) => c.mulai <= h.tanggal && h.tanggal <= c.sampai),
  ).length
  const tambah = syaratTambahan(fakta, hari.length - dalamCuti, p)
  return {
    syarat: [
      syarat(
        'penetapan',
        bunyi,
        p.dasar,
        'memenuhi',
        `${hari.length} hari cuti bersama pada hari kerja unit tahun ${tahun}.`,
      ),
      tambah.syarat,
    ],
    hitung: {
      cutiBersama: hitung.hari(hari.length),
      mengurangiTahunan: hitung.hari(0),
      tambahan: hitung.hari(tambah.hari),
    },
  }
}

/** Joint leave of the year: how many days, none of them taken off annual leave, and what is added when not enjoyed. */
export const cutiBersama: Aturan<Parameter> = {
  kode: 'cuti-bersama',
  nama: 'Cuti bersama',
  tanya: 'Berapa hari cuti bersama tahun ini, dan berapa tambahan bagi yang tidak dapat menikmatinya?',
  butuh: ['rujukan.hariLibur', 'unit.mingguKerja', 'usulan.isian.tidakDiberikan', 'pegawai.cuti'],
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 333'],
      parameter: { menambah: true, dasar: ['PP 11/2017 Pasal 333'] },
      nilai,
    },
    {
      berlaku: '1976-12-22',
      dasar: ['PP 24/1976 Pasal 3'],
      perluVerifikasi: 'cuti bersama sebelum PP 11/2017 tidak dimuat dalam PP 24/1976',
      parameter: { menambah: false, dasar: ['PP 24/1976 Pasal 3'] },
      nilai,
    },
  ],
}
