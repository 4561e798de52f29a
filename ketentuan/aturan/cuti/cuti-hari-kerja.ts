// Aturan: berapa hari kerja satu masa cuti, menurut hari kerja unit, hari libur, dan cuti bersama.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { selisihHari } from '#mesin/tanggal.ts'
import {
  acuanMulai,
  angkaIsian,
  hitungHariKerja,
  kalenderCuti,
  masukKembali,
  sampaiDariHari,
  tanggalIsian,
} from '../bagian/cuti-waktu.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'

const BUNYI = 'Hari kerja dihitung menurut hari kerja unit, di luar hari libur dan cuti bersama.'
const LIMA = ['Perpres 21/2023', 'PP 11/2017 Pasal 333']
const LAMA = ['Perwali Blitar 24/2006 Lampiran I Bab II huruf A angka 2', 'PP 24/1976 Pasal 4']

type Parameter = { mingguKerjaUmum: 5 | 6; dasar: string[] }

function kurang(p: Parameter, kata: string, saran: string): HasilAturan {
  return { syarat: [syarat('kalender', BUNYI, p.dasar, 'data-kurang', kata, saran)], hitung: {} }
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const minggu = fakta.unit?.mingguKerja ?? p.mingguKerjaUmum
  const k = kalenderCuti(fakta.rujukan, minggu)
  const mulai = tanggalIsian(fakta, 'mulai')
  const diminta = angkaIsian(fakta, 'hari')
  const tertulis = tanggalIsian(fakta, 'sampai')
  if (mulai === undefined || (tertulis === undefined && diminta === undefined))
    return kurang(
      p,
      'Tanggal mulai, dan tanggal selesai atau banyaknya hari, belum diisi (usulan.isian).',
      'Isi usulan.isian.mulai dan usulan.isian.sampai atau usulan.isian.hari.',
    )
  const sampai = tertulis ?? sampaiDariHari(k, mulai, diminta ?? 1)
  if (sampai !== undefined && sampai < mulai) {
    const kata = `Selesai ${tanggalKata(sampai)} mendahului mulai ${tanggalKata(mulai)}.`
    return {
      syarat: [syarat('kalender', BUNYI, p.dasar, 'tidak-memenuhi', kata, 'Betulkan tanggal selesai.')],
      hitung: {},
    }
  }
  const h = sampai === undefined ? undefined : hitungHariKerja(k, mulai, sampai)
  if (sampai === undefined || h === undefined || !('hari' in h)) {
    const tahun = h && 'tahunKurang' in h ? h.tahunKurang : mulai.slice(0, 4)
    return kurang(
      p,
      `Hari libur dan cuti bersama tahun ${tahun} belum ditetapkan atau belum dimasukkan (rujukan.hariLibur).`,
      `Masukkan hari libur tahun ${tahun} pada menu Kalender.`,
    )
  }
  const masuk = masukKembali(k, sampai)
  const kata = `${tanggalKata(mulai)} sampai ${tanggalKata(sampai)}: ${h.hari} hari kerja pada minggu ${minggu} hari kerja.`
  return {
    syarat: [
      h.hari > 0
        ? syarat('kalender', BUNYI, p.dasar, 'memenuhi', kata)
        : syarat(
            'kalender',
            BUNYI,
            p.dasar,
            'tidak-memenuhi',
            kata,
            'Pilih tanggal yang memuat sekurangnya satu hari kerja.',
          ),
    ],
    hitung: {
      mulai: hitung.tanggal(mulai),
      sampai: hitung.tanggal(sampai),
      hariKerja: hitung.hari(h.hari),
      hariKalender: hitung.hari(selisihHari(mulai, sampai) + 1),
      ...(masuk === undefined ? {} : { masukKembali: hitung.tanggal(masuk) }),
    },
  }
}

/** Working days and calendar days of a span of leave, its last day when only the number of days is given, and the day back. */
export const cutiHariKerja: Aturan<Parameter> = {
  kode: 'cuti-hari-kerja',
  nama: 'Hari kerja masa cuti',
  tanya: 'Berapa hari kerja masa cuti ini, dan kapan pegawai masuk kembali?',
  butuh: [
    'usulan.isian.mulai',
    'usulan.isian.sampai',
    'usulan.isian.hari',
    'unit.mingguKerja',
    'rujukan.hariLibur',
  ],
  acuan: acuanMulai,
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: LIMA,
      parameter: { mingguKerjaUmum: 5, dasar: LIMA },
      nilai,
    },
    {
      berlaku: '1976-12-22',
      dasar: LAMA,
      perluVerifikasi: 'pola hari kerja sebelum Keppres 68/1995 belum dicocokkan',
      parameter: { mingguKerjaUmum: 5, dasar: LAMA },
      nilai,
    },
  ],
}
