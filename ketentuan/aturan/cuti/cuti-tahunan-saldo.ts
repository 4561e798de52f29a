// Aturan: saldo cuti tahunan pada satu tanggal, dijelaskan catatan demi catatan dengan pasalnya.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import type { BarisSaldo, SaldoTahun } from '../bagian/cuti-kantong.ts'
import { jenisAsnPada, perjanjianPada } from '../bagian/cuti-kerja.ts'
import {
  type ParameterTahunan,
  type RezimTahunan,
  TAHUNAN_2017,
  TAHUNAN_2020,
  TAHUNAN_2022,
  TAHUNAN_LAMA,
} from '../bagian/cuti-rezim.ts'
import { saldoCuti } from '../bagian/cuti-saldo.ts'
import { kalenderCuti, teksIsian } from '../bagian/cuti-waktu.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'

const BUNYI_HAK = 'Berhak atas cuti tahunan pada tahun ini.'

/** Readings a caller may compare (hukum: two points of interpretation); absent = the reading of the edition. */
function tafsirDiminta(fakta: Fakta): Partial<RezimTahunan> {
  const berturut = teksIsian(fakta, 'tafsirBerturut')
  const sisa = teksIsian(fakta, 'tafsirSisa')
  return {
    ...(berturut === 'nol-terpakai' || berturut === 'ada-sisa' ? { tafsirBerturut: berturut } : {}),
    ...(sisa === 'enam-tiap-tahun' || sisa === 'jumlah' ? { tafsirSisa: sisa } : {}),
  }
}

function kurang(dasar: Kutipan[], kata: string, saran: string): HasilAturan {
  return { syarat: [syarat('hak', BUNYI_HAK, dasar, 'data-kurang', kata, saran)], hitung: {} }
}

function syaratHak(s: SaldoTahun, fakta: Fakta, dasar: Kutipan[]): HasilSyarat {
  const r = s.rezim
  const jenis = jenisAsnPada(fakta.pegawai, fakta.perTanggal)
  if (!r) {
    const kata = `Tidak ada ketentuan cuti tahunan bagi ${jenis.toUpperCase()} pada ${tanggalKata(fakta.perTanggal)}.`
    return syarat('hak', BUNYI_HAK, dasar, 'tidak-memenuhi', kata)
  }
  if (jenis === 'cpns' && r.kode === 'pp-24-1976')
    return syarat(
      'hak',
      BUNYI_HAK,
      [r.pasal.hak],
      'perlu-pertimbangan',
      'PP 24/1976 menyebut Pegawai Negeri Sipil; hak calon PNS atas cuti tahunan tidak disebut.',
      'Tetapkan menurut kebijakan pejabat yang berwenang.',
    )
  if (s.dianggapMemakai)
    return syarat(
      'hak',
      BUNYI_HAK,
      [r.pasal.guru],
      'tidak-memenuhi',
      'Guru atau dosen yang mendapat liburan disamakan dengan telah menggunakan cuti tahunan.',
    )
  if (s.hak > 0) {
    const kata = `Hak ${s.hak} hari kerja untuk ${s.tahun}; sisa ${s.sisa} hari pada ${tanggalKata(fakta.perTanggal)}.`
    return syarat('hak', BUNYI_HAK, [r.pasal.hak], 'memenuhi', kata)
  }
  const guru = r.guru === 'tidak-berhak' ? ' atau guru/dosen yang mendapat liburan' : ''
  return syarat(
    'hak',
    BUNYI_HAK,
    [r.pasal.hak],
    'tidak-memenuhi',
    `Belum bekerja ${r.minBulan / 12} tahun terus menerus pada ${tanggalKata(fakta.perTanggal)}${guru}.`,
    'Hak lahir ketika masa kerja genap satu tahun tanpa terputus.',
  )
}

function syaratSisa(s: SaldoTahun, dasar: Kutipan[]): HasilSyarat {
  const bunyi = 'Pemakaian tidak melebihi hak.'
  const kata = `Hak ${s.hak}, terpakai ${s.terpakai}, dipesan ${s.dipesan}, sisa ${s.sisa} hari kerja.`
  return s.sisa - s.dipesan < 0
    ? syarat(
        'sisa',
        bunyi,
        dasar,
        'perlu-pertimbangan',
        kata,
        'Pemakaian yang tercatat melebihi hak; periksa dan koreksi catatan cuti.',
      )
    : syarat('sisa', bunyi, dasar, 'memenuhi', kata)
}

const BERTURUT: Record<RezimTahunan['tafsirBerturut'], string> = {
  'nol-terpakai': 'cuti dua tahun tidak digunakan berarti tidak satu hari pun terpakai',
  'ada-sisa': 'cuti dua tahun tidak digunakan berarti masih ada sisa pada kedua tahun',
}
const SISA: Record<RezimTahunan['tafsirSisa'], string> = {
  'enam-tiap-tahun': 'tiap tahun lalu membawa paling banyak 6 hari',
  jumlah: 'hanya jumlah seluruh sisa yang dibatasi',
}

function syaratTafsir(s: SaldoTahun): HasilSyarat[] {
  const r = s.rezim
  if (!r) return []
  const kata = `Bacaan yang dipakai: ${BERTURUT[r.tafsirBerturut]}; ${SISA[r.tafsirSisa]}. ${r.catatan}`
  return [
    syarat(
      'tafsir',
      'Bacaan pasal yang dipakai menghitung sisa tahun lalu.',
      [r.pasal.lanjut, r.pasal.berturut],
      'memenuhi',
      kata,
    ),
  ]
}

const rinci = (b: BarisSaldo) => ({
  tahun: b.tahun,
  jenis: b.jenis,
  hari: b.hari,
  tanggal: b.tanggal,
  dasar: b.dasar,
  keterangan: b.keterangan,
})

function nilaiPada(dasar: Kutipan[]) {
  return (fakta: Fakta, p: ParameterTahunan): HasilAturan => {
    const k = kalenderCuti(fakta.rujukan, fakta.unit?.mingguKerja)
    const hasil = saldoCuti(fakta, fakta.perTanggal, p, k, { tafsir: tafsirDiminta(fakta) })
    if ('kurang' in hasil)
      return hasil.kurang === 'kalender'
        ? kurang(
            dasar,
            `Hari libur tahun ${hasil.tahunKurang} belum dimuat, sehingga hari cuti yang tercatat tanpa jumlah tidak dapat dihitung.`,
            'Masukkan hari libur tahun itu, atau sebut banyaknya hari pada riwayat cuti (pegawai.cuti.hari).',
          )
        : kurang(
            dasar,
            'Mulai bekerja tidak diketahui (pegawai.tmtCpns, pegawai.status, atau pegawai.perjanjian).',
            'Lengkapi TMT CPNS atau perjanjian kerja.',
          )
    const s = hasil.kini
    const pppk = jenisAsnPada(fakta.pegawai, fakta.perTanggal) === 'pppk'
    const tanpaPerjanjian = pppk && !perjanjianPada(fakta.pegawai, fakta.perTanggal)
    return {
      syarat: [
        syaratHak(s, fakta, dasar),
        syaratSisa(s, s.rezim ? [s.rezim.pasal.lanjut] : dasar),
        ...(tanpaPerjanjian
          ? [
              syarat(
                'perjanjian',
                'Sisa tahun lalu PPPK bergantung pada lama perjanjian kerja.',
                dasar,
                'data-kurang',
                `Perjanjian kerja yang berlaku pada ${tanggalKata(fakta.perTanggal)} tidak tercatat (pegawai.perjanjian).`,
                'Lengkapi perjanjian kerja.',
              ),
            ]
          : []),
        ...syaratTafsir(s),
      ],
      hitung: {
        tahun: hitung.angka(s.tahun),
        hak: hitung.hari(s.hak),
        sisaN2: hitung.hari(s.kantong.n2),
        sisaN1: hitung.hari(s.kantong.n1),
        tambahan: hitung.hari(s.kantong.tambahan),
        sisaN: hitung.hari(s.kantong.sendiri),
        terpakai: hitung.hari(s.terpakai),
        dipesan: hitung.hari(s.dipesan),
        sisa: hitung.hari(s.sisa),
        tersedia: hitung.hari(s.sisa - s.dipesan),
        total: hitung.hari(
          s.baris.reduce((n, b) => n + (b.hari > 0 && b.jenis !== 'pembatalan' ? b.hari : 0), 0),
        ),
        rincian: hitung.daftar(s.baris.map(rinci)),
        riwayat: hitung.daftar(hasil.tahun.slice(-4, -1).flatMap((t) => t.baris.map(rinci))),
      },
    }
  }
}

const D2017: Kutipan[] = ['PP 11/2017 Pasal 311', 'PP 11/2017 Pasal 313', 'PP 11/2017 Pasal 314']
const D2020: Kutipan[] = [...D2017, 'PP 17/2020 Pasal 315']
const D2022: Kutipan[] = [...D2020, 'Peraturan BKN 7/2022']
const D1976: Kutipan[] = ['PP 24/1976 Pasal 4', 'PP 24/1976 Pasal 6', 'PP 24/1976 Pasal 7']

/** Balance of annual leave on a day: what the year opened with, each entry with its article, and what is left by origin. */
export const cutiTahunanSaldo: Aturan<ParameterTahunan> = {
  kode: 'cuti-tahunan-saldo',
  nama: 'Saldo cuti tahunan',
  tanya: 'Berapa hak dan sisa cuti tahunan pada tanggal ini, dan dari mana asalnya?',
  butuh: [
    'pegawai.tmtCpns',
    'pegawai.status',
    'pegawai.perjanjian',
    'pegawai.jabatan',
    'pegawai.cuti',
    'pegawai.mutasiCuti',
    'unit.mingguKerja',
    'rujukan.hariLibur',
  ],
  edisi: [
    {
      berlaku: '2022-01-01',
      dasar: D2022,
      perluVerifikasi: 'angka bagi PPPK (Peraturan BKN 7/2022) belum dicocokkan dengan naskah resmi',
      parameter: TAHUNAN_2022,
      nilai: nilaiPada(D2022),
    },
    {
      berlaku: '2020-02-28',
      dasar: D2020,
      perluVerifikasi: 'tanggal pengundangan PP 17/2020 belum dicocokkan',
      parameter: TAHUNAN_2020,
      nilai: nilaiPada(D2020),
    },
    { berlaku: '2017-04-07', dasar: D2017, parameter: TAHUNAN_2017, nilai: nilaiPada(D2017) },
    {
      berlaku: '1976-12-22',
      dasar: D1976,
      perluVerifikasi: 'tanggal mulai PP 24/1976 dan bunyi Pasal 6 belum dicocokkan',
      parameter: TAHUNAN_LAMA,
      nilai: nilaiPada(D1976),
    },
  ],
}
