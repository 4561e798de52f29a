// Aturan: pemberhentian karena sebab lain (Blitar Bab III huruf G): lima sebab dan jenis pemberhentiannya.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahHari } from '#mesin/tanggal.ts'
import { isianAngka, isianBenar, isianTanggal, isianTeks } from '../bagian/isian-fakta.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { masaCltn } from '../bagian/status.ts'

type Sebab = {
  kode: string
  nama: string
  dasar: Kutipan
  hasil: string
  nilai: (fakta: Fakta, s: Sebab) => HasilSyarat
}
type Parameter = { sebab: readonly Sebab[]; bulan: number }

const G = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf G'

const buat = (s: Sebab, kode: string, putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
  syarat(kode, s.nama, [s.dasar], putusan, kata, saran)

/** Last day of the last CLTN that is over on the day of judgement. */
function cltnSelesai(fakta: Fakta): string | undefined {
  const akhir = masaCltn(fakta.pegawai).flatMap((m) =>
    m.akhir !== undefined && m.akhir <= fakta.perTanggal ? [m.akhir] : [],
  )
  const terakhir = akhir.at(-1)
  return terakhir === undefined ? undefined : tambahHari(terakhir, -1)
}

function lapor(fakta: Fakta, s: Sebab, kode: string, harusLapor: boolean): HasilSyarat {
  const selesai = cltnSelesai(fakta)
  if (selesai === undefined)
    return buat(s, kode, 'tidak-memenuhi', 'Tidak ada CLTN yang sudah berakhir pada riwayat status.')
  const tanggal = isianTanggal(fakta, 'lapor-diri')
  const tanya = isianBenar(fakta, 'sudah-lapor-diri') ?? (tanggal === undefined ? undefined : true)
  if (tanya === undefined)
    return buat(
      s,
      kode,
      'data-kurang',
      `CLTN berakhir ${tanggalKata(selesai)}; pelaporan diri belum dinyatakan.`,
      'Isi apakah pegawai sudah melapor (isian sudah-lapor-diri).',
    )
  if (tanya !== harusLapor)
    return buat(
      s,
      kode,
      'tidak-memenuhi',
      tanya ? 'Pegawai sudah melaporkan diri.' : 'Pegawai belum melaporkan diri.',
    )
  if (!harusLapor)
    return buat(
      s,
      kode,
      'memenuhi',
      `CLTN berakhir ${tanggalKata(selesai)} dan pegawai tidak melaporkan diri.`,
    )
  const lowongan = isianBenar(fakta, 'ada-lowongan')
  if (lowongan === undefined)
    return buat(
      s,
      kode,
      'data-kurang',
      'Ada tidaknya lowongan belum dinyatakan.',
      'Isi isian ada-lowongan menurut peta jabatan.',
    )
  return lowongan
    ? buat(s, kode, 'tidak-memenuhi', 'Ada lowongan; pegawai ditempatkan kembali.')
    : buat(s, kode, 'memenuhi', 'Sudah melapor, tetapi tidak ada lowongan.')
}

function tinggalkanTugas(fakta: Fakta, s: Sebab): HasilSyarat {
  const bulan = isianAngka(fakta, 'tidak-masuk-bulan')
  if (bulan === undefined)
    return buat(
      s,
      'enam-bulan',
      'data-kurang',
      'Lamanya meninggalkan tugas belum diisi (isian tidak-masuk-bulan).',
      'Isi lamanya tidak masuk terus-menerus dalam bulan.',
    )
  return bulan >= 6
    ? buat(
        s,
        'enam-bulan',
        'memenuhi',
        `Meninggalkan tugas ${bulan} bulan terus-menerus.`,
        'Jenis pemberhentian "dapat" tidak dengan hormat: pejabat menetapkan.',
      )
    : buat(s, 'enam-bulan', 'tidak-memenuhi', `Baru ${bulan} bulan; lihat aturan tidak masuk kerja.`)
}

function pelanggaran(fakta: Fakta, s: Sebab): HasilSyarat {
  const tetap = (fakta.pegawai?.pidana ?? []).find(
    (x) => x.terbukti === true && x.putusan !== undefined && x.putusan <= fakta.perTanggal,
  )
  const ancaman = isianAngka(fakta, 'ancaman-tahun')
  if (tetap && ancaman !== undefined && ancaman >= 4)
    return syarat(
      'dihukum-penjara',
      s.nama,
      [`${G} angka 4 huruf b`],
      'memenuhi',
      `Putusan tetap ${tanggalKata(tetap.putusan ?? '')}, ancaman ${ancaman} tahun.`,
    )
  const langgar = isianBenar(fakta, 'melanggar-sumpah')
  if (langgar === true)
    return syarat(
      'melanggar-sumpah',
      s.nama,
      [`${G} angka 4 huruf a`],
      'memenuhi',
      'Wali Kota menyatakan sumpah, janji, atau disiplin dilanggar.',
    )
  if (tetap)
    return syarat(
      'dihukum-penjara',
      s.nama,
      [`${G} angka 4 huruf b`],
      'data-kurang',
      'Ancaman pidana belum diisi (isian ancaman-tahun).',
      'Isi ancaman pidana menurut putusan.',
    )
  return langgar === false
    ? syarat(
        'melanggar-sumpah',
        s.nama,
        [`${G} angka 4 huruf a`, `${G} angka 4 huruf b`],
        'tidak-memenuhi',
        'Tidak dinyatakan melanggar dan tidak ada putusan pidana yang tetap.',
      )
    : syarat(
        'melanggar-sumpah',
        s.nama,
        [`${G} angka 4 huruf a`],
        'perlu-pertimbangan',
        'Penilaian pejabat atas pelanggaran belum ada.',
        'Wali Kota menilai berdasarkan BAP/LHP.',
      )
}

const perampingan = (fakta: Fakta, s: Sebab): HasilSyarat =>
  isianBenar(fakta, 'perampingan') === true
    ? buat(s, 'perampingan', 'memenuhi', 'Terkena perampingan organisasi.')
    : buat(
        s,
        'perampingan',
        'tidak-memenuhi',
        'Tidak dinyatakan terkena perampingan organisasi.',
        'Sertakan keputusan perampingan organisasi.',
      )

const SEBAB: readonly Sebab[] = [
  {
    kode: 'cltn-tidak-lapor',
    nama: 'Tidak melaporkan diri kembali setelah habis CLTN.',
    dasar: `${G} angka 1`,
    hasil: 'diberhentikan dengan hormat',
    nilai: (f, s) => lapor(f, s, 'tidak-lapor-diri', false),
  },
  {
    kode: 'cltn-tidak-ada-lowongan',
    nama: 'Melapor setelah CLTN tetapi tidak ada lowongan.',
    dasar: `${G} angka 2`,
    hasil: 'diberhentikan dengan mendapat hak-hak kepegawaian',
    nilai: (f, s) => lapor(f, s, 'tidak-ada-lowongan', true),
  },
  {
    kode: 'meninggalkan-tugas-6-bulan',
    nama: 'Meninggalkan tugas tanpa keterangan sah terus-menerus sampai 6 bulan.',
    dasar: `${G} angka 3`,
    hasil: 'dapat diberhentikan tidak dengan hormat',
    nilai: tinggalkanTugas,
  },
  {
    kode: 'pelanggaran-tindak-pidana',
    nama: 'Melanggar sumpah/janji/disiplin, atau dihukum penjara dengan putusan tetap.',
    dasar: `${G} angka 4`,
    hasil: 'menurut tabel pelanggaran disiplin',
    nilai: pelanggaran,
  },
  {
    kode: 'perampingan-organisasi',
    nama: 'Perampingan organisasi dan lain-lain.',
    dasar: `${G} angka 5`,
    hasil: 'tidak disebut dalam teks',
    nilai: perampingan,
  },
]

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const kode = isianTeks(fakta, 'sebab') ?? fakta.usulan?.varian
  const s = p.sebab.find((x) => x.kode === kode)
  if (!s)
    return {
      syarat: [
        syarat(
          'salah-satu-sebab',
          'Salah satu dari lima sebab pemberhentian.',
          [G],
          kode === undefined ? 'data-kurang' : 'tidak-memenuhi',
          kode === undefined
            ? 'Sebab pemberhentian belum dipilih.'
            : `Sebab "${kode}" bukan salah satu sebab huruf G.`,
          `Pilih: ${p.sebab.map((x) => x.kode).join(', ')}.`,
        ),
      ],
      hitung: {},
    }
  return {
    syarat: [
      syarat(
        'salah-satu-sebab',
        'Salah satu dari lima sebab pemberhentian.',
        [G, s.dasar],
        'memenuhi',
        s.nama,
      ),
      s.nilai(fakta, s),
    ],
    hitung: {
      sebab: hitung.teks(s.kode),
      jenisPemberhentian: hitung.teks(s.hasil),
      ...(fakta.usulan?.tmt === undefined ? {} : { tmt: hitung.tanggal(fakta.usulan.tmt) }),
    },
  }
}

/** The five other causes, each with what must be shown and the kind of dismissal the text names. */
export const pemberhentianLain: Aturan<Parameter> = {
  kode: 'pemberhentian-lain',
  nama: 'Pemberhentian karena sebab lain',
  tanya: 'Apakah sebab pemberhentian ini terbukti, dan apa jenis pemberhentiannya?',
  butuh: [
    'pegawai.status',
    'pegawai.pidana',
    'usulan.varian',
    'usulan.tmt',
    'usulan.isian.sebab',
    'usulan.isian.sudah-lapor-diri',
    'usulan.isian.ada-lowongan',
    'usulan.isian.tidak-masuk-bulan',
    'usulan.isian.melanggar-sumpah',
    'usulan.isian.ancaman-tahun',
    'usulan.isian.perampingan',
  ],
  edisi: [{ berlaku: '2006-06-27', dasar: [G], parameter: { sebab: SEBAB, bulan: 6 }, nilai }],
}
