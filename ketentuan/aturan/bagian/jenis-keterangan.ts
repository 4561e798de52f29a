// Jenis surat keterangan: one list; each kind says what must be true of the record before it may be certified.
import type { HasilSyarat, Kutipan, NilaiHitung } from '#mesin/bentuk.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { syaratHukuman } from './hukuman-rentang.ts'
import { isianAngka } from './isian-fakta.ts'
import { hitung, masaKerjaKata, rupiahKata, syarat, tanggalKata } from './kata.ts'
import { jabatanPada, masaKerjaPns } from './masa-kerja-pns.ts'
import { statusPada } from './status.ts'

export type JenisKeterangan = {
  kode: string
  nama: string
  petunjuk: string
  dasar: Kutipan[]
  nilai: (fakta: Fakta, j: JenisKeterangan) => HasilSyarat[]
  /** What the certificate says, in one sentence, once the conditions hold. */
  isi: (fakta: Fakta) => string
  hitung?: (fakta: Fakta) => Record<string, NilaiHitung>
}

const KEDIRI: Kutipan = 'Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf g'
const hari = (f: Fakta): string => f.perTanggal

const kalimatHukuman = (rentang: string) => (f: Fakta) =>
  `${rentang} hukuman disiplin tingkat sedang atau berat, menurut catatan per ${tanggalKata(hari(f))}`

function aktif(f: Fakta, j: JenisKeterangan): HasilSyarat[] {
  const s = statusPada(f.pegawai, hari(f))
  const bunyi = 'Aktif bekerja pada hari keterangan diberikan.'
  if (!s)
    return [
      syarat(
        'aktif',
        bunyi,
        j.dasar,
        'data-kurang',
        'Status kepegawaian tidak diketahui (pegawai.status).',
        'Lengkapi riwayat status.',
      ),
    ]
  const ya = s.keadaan === 'aktif'
  return [
    syarat(
      'aktif',
      bunyi,
      j.dasar,
      ya ? 'memenuhi' : 'tidak-memenuhi',
      `Berstatus ${s.jenis.toUpperCase()} ${s.keadaan.replaceAll('-', ' ')} sejak ${tanggalKata(s.mulai)}.`,
    ),
  ]
}

function studi(f: Fakta, j: JenisKeterangan): HasilSyarat[] {
  const b = (f.pegawai?.belajar ?? []).find(
    (x) =>
      x.jenis !== 'izin-seleksi' && x.mulai <= hari(f) && (x.sampai === undefined || hari(f) <= x.sampai),
  )
  const bunyi = 'Sedang menempuh pendidikan dengan tugas atau ijin belajar.'
  if (f.pegawai?.belajar === undefined)
    return [
      syarat(
        'studi',
        bunyi,
        j.dasar,
        'data-kurang',
        'Riwayat belajar tidak diberikan (pegawai.belajar).',
        'Lengkapi riwayat belajar.',
      ),
    ]
  return [
    b
      ? syarat(
          'studi',
          bunyi,
          j.dasar,
          'memenuhi',
          `${b.jenis.replaceAll('-', ' ')} ${b.jenjang} sejak ${tanggalKata(b.mulai)}.`,
        )
      : syarat(
          'studi',
          bunyi,
          j.dasar,
          'tidak-memenuhi',
          'Tidak ada tugas atau ijin belajar yang berjalan pada riwayat.',
          'Catat ijin atau tugas belajarnya lebih dahulu.',
        ),
  ]
}

function masaKerja(f: Fakta, j: JenisKeterangan): HasilSyarat[] {
  const mk = masaKerjaPns(f.pegawai, hari(f))
  const bunyi = 'Masa kerja dapat dihitung dari riwayat.'
  return [
    mk
      ? syarat(
          'masa-kerja',
          bunyi,
          j.dasar,
          'memenuhi',
          `Sejak ${tanggalKata(mk.mulai)}: ${masaKerjaKata(mk.bulan)}.`,
        )
      : syarat(
          'masa-kerja',
          bunyi,
          j.dasar,
          'data-kurang',
          'TMT CPNS tidak diketahui (pegawai.tmtCpns).',
          'Lengkapi TMT CPNS.',
        ),
  ]
}

const gaji = (f: Fakta) =>
  (f.pegawai?.gaji ?? []).filter((g) => g.tmt <= hari(f)).toSorted((a, b) => (a.tmt < b.tmt ? 1 : -1))[0]

function penghasilan(f: Fakta, j: JenisKeterangan): HasilSyarat[] {
  const g = gaji(f)
  const bunyi = 'Gaji pokok terakhir tercatat; tunjangan diisi menurut daftar gaji.'
  return [
    g
      ? syarat(
          'penghasilan',
          bunyi,
          j.dasar,
          'memenuhi',
          `Gaji pokok ${rupiahKata(g.gajiPokok)} sejak ${tanggalKata(g.tmt)}.`,
        )
      : syarat(
          'penghasilan',
          bunyi,
          j.dasar,
          'data-kurang',
          'Riwayat gaji tidak diberikan (pegawai.gaji).',
          'Lengkapi riwayat gaji.',
        ),
  ]
}

function jabatan(f: Fakta, j: JenisKeterangan): HasilSyarat[] {
  const x = jabatanPada(f.pegawai, hari(f))
  const bunyi = 'Memegang jabatan pada hari keterangan diberikan.'
  if (f.pegawai?.jabatan === undefined)
    return [
      syarat(
        'jabatan',
        bunyi,
        j.dasar,
        'data-kurang',
        'Riwayat jabatan tidak diberikan (pegawai.jabatan).',
        'Lengkapi riwayat jabatan.',
      ),
    ]
  return [
    x
      ? syarat('jabatan', bunyi, j.dasar, 'memenuhi', `${x.nama} sejak ${tanggalKata(x.mulai)}.`)
      : syarat('jabatan', bunyi, j.dasar, 'tidak-memenuhi', 'Tidak memegang jabatan pada hari itu.'),
  ]
}

function keluarga(f: Fakta, j: JenisKeterangan): HasilSyarat[] {
  const tertanggung = (f.pegawai?.keluarga ?? []).filter((k) => k.tunjangan === true)
  const bunyi = 'Susunan keluarga tercatat pada riwayat.'
  return [
    f.pegawai?.keluarga === undefined
      ? syarat(
          'keluarga',
          bunyi,
          j.dasar,
          'data-kurang',
          'Riwayat keluarga tidak diberikan (pegawai.keluarga).',
          'Lengkapi riwayat keluarga.',
        )
      : syarat(
          'keluarga',
          bunyi,
          j.dasar,
          'memenuhi',
          `${f.pegawai.keluarga.length} anggota keluarga, ${tertanggung.length} masuk daftar tunjangan.`,
        ),
  ]
}

/** The list of kinds. Adding one is adding a row. */
export const JENIS_KETERANGAN: readonly JenisKeterangan[] = [
  {
    kode: 'tidak-pernah-hukuman-disiplin',
    nama: 'Tidak pernah dijatuhi hukuman disiplin',
    petunjuk: 'Untuk tugas belajar dan tanda kehormatan: sepanjang karier.',
    dasar: [KEDIRI, 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf b angka 2 huruf a'],
    nilai: (f, j) => [syaratHukuman(f, hari(f), { kode: 'hukuman', dasar: j.dasar, rentang: 'pernah' })],
    isi: kalimatHukuman('tidak pernah dijatuhi'),
  },
  {
    kode: 'bebas-hukuman-satu-tahun',
    nama: 'Tidak dijatuhi hukuman disiplin dalam satu tahun terakhir',
    petunjuk: 'Untuk berkas pensiun.',
    dasar: [KEDIRI, 'Perwali Blitar 24/2006 Lampiran I Bab III huruf D angka 4 huruf e'],
    nilai: (f, j) => [
      syaratHukuman(f, hari(f), {
        kode: 'hukuman',
        dasar: j.dasar,
        rentang: { bulan: isianAngka(f, 'bulan-terakhir') ?? 12 },
      }),
    ],
    isi: kalimatHukuman('dalam satu tahun terakhir tidak dijatuhi'),
  },
  {
    kode: 'tidak-sedang-hukuman-disiplin',
    nama: 'Tidak sedang menjalani hukuman disiplin',
    petunjuk: 'Untuk ijin belajar.',
    dasar: [KEDIRI, 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 2 huruf b angka 4 huruf c'],
    nilai: (f, j) => [syaratHukuman(f, hari(f), { kode: 'hukuman', dasar: j.dasar, rentang: 'sedang' })],
    isi: kalimatHukuman('tidak sedang menjalani'),
  },
  {
    kode: 'aktif-bekerja',
    nama: 'Aktif bekerja',
    petunjuk: 'Bahwa Anda pegawai yang aktif.',
    dasar: [KEDIRI],
    nilai: aktif,
    isi: (f) =>
      `aktif bekerja sebagai ${(statusPada(f.pegawai, hari(f))?.jenis ?? 'pns').toUpperCase()} sampai dengan ${tanggalKata(hari(f))}`,
  },
  {
    kode: 'sedang-studi',
    nama: 'Sedang menempuh pendidikan',
    petunjuk: 'Menurut tugas atau ijin belajar yang tercatat.',
    dasar: [KEDIRI],
    nilai: studi,
    isi: () => 'sedang menempuh pendidikan dengan tugas atau ijin belajar dari Pemerintah Daerah',
  },
  {
    kode: 'masa-kerja',
    nama: 'Masa kerja',
    petunjuk: 'Masa kerja sejak CPNS tanpa cuti di luar tanggungan negara.',
    dasar: [KEDIRI],
    nilai: masaKerja,
    isi: (f) =>
      `mempunyai masa kerja ${masaKerjaKata(masaKerjaPns(f.pegawai, hari(f))?.bulan ?? 0)} per ${tanggalKata(hari(f))}`,
    hitung: (f) => {
      const mk = masaKerjaPns(f.pegawai, hari(f))
      return mk ? { masaKerjaBulan: hitung.bulan(mk.bulan) } : {}
    },
  },
  {
    kode: 'penghasilan',
    nama: 'Penghasilan',
    petunjuk: 'Gaji pokok terakhir.',
    dasar: [KEDIRI],
    nilai: penghasilan,
    isi: (f) => `menerima gaji pokok ${rupiahKata(gaji(f)?.gajiPokok ?? 0)} sebulan`,
    hitung: (f) => {
      const g = gaji(f)
      return g ? { gajiPokok: hitung.rupiah(g.gajiPokok) } : {}
    },
  },
  {
    kode: 'jabatan',
    nama: 'Jabatan dan pangkat',
    petunjuk: 'Jabatan yang sedang dipegang.',
    dasar: [KEDIRI],
    nilai: jabatan,
    isi: (f) => `memegang jabatan ${jabatanPada(f.pegawai, hari(f))?.nama ?? '-'}`,
  },
  {
    kode: 'keluarga',
    nama: 'Susunan keluarga',
    petunjuk: 'Keluarga yang tercatat dan masuk daftar tunjangan.',
    dasar: [KEDIRI],
    nilai: keluarga,
    isi: (f) => `mempunyai ${(f.pegawai?.keluarga ?? []).length} anggota keluarga yang tercatat`,
  },
]
