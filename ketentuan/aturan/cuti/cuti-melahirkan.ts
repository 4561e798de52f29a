// Aturan: apakah cuti melahirkan (PP 24/1976: cuti bersalin) dapat diberikan.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahBulan } from '#mesin/tanggal.ts'
import { jenisAsnPada, mulaiKerja } from '../bagian/cuti-kerja.ts'
import {
  adalahMasa,
  hitungMasa,
  type Masa,
  masaDiminta,
  syaratLama,
  syaratTertulis,
  syaratTidakTumpang,
} from '../bagian/cuti-syarat.ts'
import { acuanMulai, akhirBulanCuti, angkaIsian, tanggalIsian } from '../bagian/cuti-waktu.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'

type Parameter = {
  anakSampai: number
  bulan: number
  /** PP 24/1976: one month before and two months after the birth. */
  sebelumSesudah?: { sebelum: number; sesudah: number }
  keempat: string
  dasar: Kutipan
  blitar: Kutipan[]
}

/** Births on record since the employment began; the one to come is the next. */
function anakMenurutCatatan(fakta: Fakta, m: Masa): number | undefined {
  const sejak = mulaiKerja(fakta.pegawai)
  const keluarga = fakta.pegawai?.keluarga
  if (sejak === undefined || keluarga === undefined) return undefined
  return (
    keluarga.filter(
      (k) =>
        k.hubungan === 'anak' &&
        k.statusAnak === 'kandung' &&
        k.lahir !== undefined &&
        k.lahir >= sejak &&
        k.lahir < m.mulai,
    ).length + 1
  )
}

function syaratAnak(fakta: Fakta, m: Masa, p: Parameter): HasilSyarat {
  const dasar = [p.dasar, ...p.blitar.map((b) => `${b} huruf a`)]
  const bunyi = `Kelahiran anak pertama sampai dengan ketiga sejak menjadi pegawai.`
  const ke = angkaIsian(fakta, 'anakKe')
  const catatan = anakMenurutCatatan(fakta, m)
  if (ke === undefined)
    return syarat(
      'anak-1-3',
      bunyi,
      dasar,
      'data-kurang',
      'Anak ke berapa belum diisi (usulan.isian.anakKe).',
      'Isi kelahiran ke berapa sejak menjadi pegawai.',
    )
  const kata = `Kelahiran ke-${ke}.`
  if (ke > p.anakSampai)
    return syarat(
      'anak-1-3',
      bunyi,
      [p.dasar, ...p.blitar.map((b) => `${b} huruf b`)],
      'tidak-memenuhi',
      kata,
      jenisAsnPada(fakta.pegawai, m.mulai) === 'pppk'
        ? 'Bagi PPPK tidak ada cuti besar; tanyakan kepada BKPSDM.'
        : p.keempat,
    )
  if (catatan !== undefined && catatan !== ke && (fakta.pegawai?.keluarga?.length ?? 0) > 0)
    return syarat(
      'anak-1-3',
      bunyi,
      dasar,
      'perlu-pertimbangan',
      `${kata} Menurut riwayat keluarga ini kelahiran ke-${catatan} sejak menjadi pegawai.`,
      'Cocokkan dengan akta kelahiran.',
    )
  return syarat('anak-1-3', bunyi, dasar, 'memenuhi', kata)
}

function syaratWanita(fakta: Fakta, p: Parameter): HasilSyarat {
  const bunyi = 'Diberikan kepada pegawai wanita.'
  const kelamin = fakta.pegawai?.jenisKelamin
  if (kelamin === undefined)
    return syarat(
      'wanita',
      bunyi,
      [p.dasar],
      'data-kurang',
      'Jenis kelamin tidak diketahui (pegawai.jenisKelamin).',
      'Lengkapi data pegawai.',
    )
  return kelamin === 'wanita'
    ? syarat('wanita', bunyi, [p.dasar], 'memenuhi', 'Pegawai wanita.')
    : syarat(
        'wanita',
        bunyi,
        [p.dasar],
        'tidak-memenuhi',
        'Pegawai pria.',
        'Suami yang mendampingi istri melahirkan dapat meminta cuti karena alasan penting.',
      )
}

function syaratLamaLahir(fakta: Fakta, m: Masa, p: Parameter): HasilSyarat {
  const dasar = [p.dasar, ...p.blitar.map((b) => `${b} huruf c`)]
  if (!p.sebelumSesudah) return syaratLama(m, p.bulan, 'lama-3-bulan', dasar)
  const { sebelum, sesudah } = p.sebelumSesudah
  const bunyi = `Lamanya ${sebelum} bulan sebelum dan ${sesudah} bulan sesudah persalinan.`
  const lahir = tanggalIsian(fakta, 'perkiraanLahir')
  if (lahir === undefined)
    return syarat(
      'lama-1-2-bulan',
      bunyi,
      dasar,
      'data-kurang',
      'Perkiraan hari persalinan belum diisi (usulan.isian.perkiraanLahir).',
      'Isi perkiraan hari persalinan menurut dokter atau bidan.',
    )
  const awal = tambahBulan(lahir, -sebelum)
  const akhir = tambahBulan(lahir, sesudah)
  const kata = `Perkiraan ${tanggalKata(lahir)}: paling awal ${tanggalKata(awal)}, paling akhir ${tanggalKata(akhir)}.`
  return m.mulai >= awal && m.sampai <= akhir
    ? syarat('lama-1-2-bulan', bunyi, dasar, 'memenuhi', kata)
    : syarat('lama-1-2-bulan', bunyi, dasar, 'tidak-memenuhi', kata, 'Sesuaikan tanggal cuti.')
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const m = masaDiminta(fakta, [p.dasar])
  if (!adalahMasa(m)) return m
  return {
    syarat: [
      syaratWanita(fakta, p),
      syaratAnak(fakta, m, p),
      syaratLamaLahir(fakta, m, p),
      syaratTertulis(fakta, [p.dasar, ...p.blitar.map((b) => `${b} huruf d`)]),
      syaratTidakTumpang(fakta, m, [p.dasar]),
    ],
    hitung: {
      ...hitungMasa(fakta, m),
      palingLambat: hitung.tanggal(akhirBulanCuti(m.mulai, p.bulan)),
    },
  }
}

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf d angka 4'
const BARU: Parameter = {
  anakSampai: 3,
  bulan: 3,
  keempat: 'Untuk kelahiran keempat dan seterusnya diberikan cuti besar.',
  dasar: 'PP 11/2017 Pasal 325',
  blitar: [],
}

/** Maternity leave: first to third child, three months; the fourth goes to another kind of leave. */
export const cutiMelahirkan: Aturan<Parameter> = {
  kode: 'cuti-melahirkan',
  nama: 'Permintaan cuti melahirkan',
  tanya: 'Apakah permintaan cuti melahirkan ini memenuhi syarat?',
  butuh: [
    'usulan.isian.mulai',
    'usulan.isian.sampai',
    'usulan.isian.anakKe',
    'usulan.isian.perkiraanLahir',
    'pegawai.jenisKelamin',
    'pegawai.keluarga',
    'pegawai.cuti',
  ],
  acuan: acuanMulai,
  edisi: [
    {
      berlaku: '2022-01-01',
      dasar: ['PP 11/2017 Pasal 325', 'Peraturan BKN 7/2022'],
      perluVerifikasi: 'cuti melahirkan PPPK (3 bulan, anak pertama sampai ketiga) belum dicocokkan',
      parameter: BARU,
      nilai,
    },
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 325', 'Peraturan BKN 24/2017 Lampiran'],
      parameter: BARU,
      nilai,
    },
    {
      berlaku: '1976-12-22',
      dasar: ['PP 24/1976 Pasal 19', BLITAR],
      perluVerifikasi: 'tanggal mulai PP 24/1976 belum dicocokkan',
      parameter: {
        anakSampai: 3,
        bulan: 3,
        sebelumSesudah: { sebelum: 1, sesudah: 2 },
        keempat: 'Untuk persalinan keempat dan seterusnya diberikan cuti di luar tanggungan negara.',
        dasar: 'PP 24/1976 Pasal 19',
        blitar: [BLITAR],
      },
      nilai,
    },
  ],
}
