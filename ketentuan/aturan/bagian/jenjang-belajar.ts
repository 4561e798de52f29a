// Jenjang belajar: criteria of Blitar Bab II huruf C per level of study: rank and years, diploma, age (tugas and ijin belajar).
import type { HasilSyarat, Kutipan, Tanggal } from '#mesin/bentuk.ts'
import type { Fakta, FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { tambahTahun } from '#mesin/tanggal.ts'
import { isianTeks } from './isian-fakta.ts'
import { syarat, tanggalKata } from './kata.ts'
import { usiaTahun } from './masa-kerja-pns.ts'
import { statusPada } from './status.ts'

export type Jenjang = {
  kode: string
  nama: string
  /** Lowest golongan, and how many years ago it must have been reached (reading: since reaching it, not in the last rank). */
  golongan: string
  golonganTahun: number
  /** Lowest diploma held. */
  ijazah: string
  usiaPaling: number
  pasal: { status: Kutipan; pangkat: Kutipan; ijazah: Kutipan; usia: Kutipan }
}

const URUT_IJAZAH = ['sd', 'sltp', 'slta', 'd1', 'd2', 'd3', 's1', 's2', 's3']
const SETARA: Record<string, string> = {
  smp: 'sltp',
  'paket b': 'sltp',
  sma: 'slta',
  smk: 'slta',
  smu: 'slta',
  'paket c': 'slta',
  d4: 's1',
  'akta iv': 's1',
  profesi: 's1',
  'd-i': 'd1',
  'd-ii': 'd2',
  'd-iii': 'd3',
  'd-iv': 's1',
}

/** 'S-1', 'D4', 'SMA' → place in the ladder, -1 when unknown. */
export function urutIjazah(jenjang: string): number {
  const kata = jenjang.toLowerCase().trim()
  const baku = SETARA[kata] ?? SETARA[kata.replaceAll('-', '')] ?? kata.replaceAll('-', '')
  return URUT_IJAZAH.indexOf(baku)
}

const kriteria = (angka: 1 | 2): Kutipan =>
  angka === 1
    ? 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf a angka 2'
    : 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 2 huruf a angka 2'

/** Rows of the table for tugas belajar (angka 1) or ijin belajar (angka 2): same numbers, articles of their own. */
export function jenjangBlitar(angka: 1 | 2): readonly Jenjang[] {
  const pokok = kriteria(angka)
  const satu = (
    kode: string,
    nama: string,
    huruf: string,
    golongan: string,
    ijazah: string,
    usiaPaling: number,
  ): Jenjang => {
    const k = (n: number): Kutipan =>
      huruf.includes('angka') ? `${pokok} ${huruf} huruf ${'abcd'[n - 1]}` : `${pokok} ${huruf} angka ${n}`
    return {
      kode,
      nama,
      golongan,
      golonganTahun: 2,
      ijazah,
      usiaPaling,
      pasal: { status: k(1), pangkat: k(2), ijazah: k(3), usia: k(4) },
    }
  }
  return [
    satu('s3', 'Doktor (S-3)', 'huruf a', 'III/b', 's2', 50),
    satu('s2', 'Magister (S-2)', 'huruf b', 'III/a', 's1', 50),
    satu('s1', 'Sarjana (S-1)', 'huruf c', 'II/a', 'slta', 45),
    satu('diploma', 'Diploma', 'huruf d', 'II/a', 'slta', 40),
    satu('paket-c', 'Paket C / SMU terbuka', 'huruf e angka 1', 'I/b', 'sltp', 50),
    satu('paket-b', 'Paket B / SLTP terbuka', 'huruf e angka 2', 'I/a', 'sd', 50),
  ]
}

/** Level asked for: field `jenjang`, else the variant of the case. */
export function jenjangDiminta(fakta: Fakta, daftar: readonly Jenjang[]): Jenjang | undefined {
  const kata = (isianTeks(fakta, 'jenjang') ?? fakta.usulan?.varian ?? '').toLowerCase()
  const kode = kata.replaceAll(/[ _]/g, '-').replace(/^s-(\d)$/, 's$1')
  return daftar.find((j) => j.kode === kode)
}

const urutGolongan = (golongan: string): number => {
  const [ruang = '', huruf = ''] = golongan.split('/')
  return ['I', 'II', 'III', 'IV'].indexOf(ruang) * 10 + 'abcde'.indexOf(huruf)
}

/** Day the golongan (or a higher one) was first reached. */
function mencapaiGolongan(pegawai: FaktaPegawai | undefined, golongan: string): Tanggal | undefined {
  return (pegawai?.pangkat ?? [])
    .filter((p) => urutGolongan(p.golongan) >= urutGolongan(golongan))
    .map((p) => p.tmt)
    .sort()[0]
}

export function syaratPns(fakta: Fakta, pada: Tanggal, dasar: Kutipan): HasilSyarat {
  const status = statusPada(fakta.pegawai, pada)
  const bunyi = 'Berstatus PNS.'
  if (!status)
    return syarat(
      'status-pns',
      bunyi,
      [dasar],
      'data-kurang',
      'Status kepegawaian tidak diketahui (pegawai.status).',
      'Lengkapi riwayat status.',
    )
  const baik =
    status.jenis === 'pns' &&
    !['berhenti', 'pensiun', 'meninggal', 'cltn', 'diberhentikan-sementara', 'mpp'].includes(status.keadaan)
  const kata = `Berstatus ${status.jenis.toUpperCase()} ${status.keadaan.replaceAll('-', ' ')} sejak ${tanggalKata(status.mulai)}.`
  return syarat(
    'status-pns',
    bunyi,
    [dasar],
    baik ? 'memenuhi' : 'tidak-memenuhi',
    kata,
    baik ? undefined : 'Hanya PNS yang aktif dapat diusulkan.',
  )
}

function syaratPangkat(fakta: Fakta, pada: Tanggal, j: Jenjang): HasilSyarat {
  const bunyi = `Pangkat serendah-rendahnya ${j.golongan} dan telah ${j.golonganTahun} tahun sejak mencapainya.`
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('pangkat-2-tahun', bunyi, [j.pasal.pangkat], putusan, kata, saran)
  if ((fakta.pegawai?.pangkat ?? []).length === 0)
    return buat(
      'data-kurang',
      'Riwayat pangkat tidak diberikan (pegawai.pangkat).',
      'Lengkapi riwayat pangkat.',
    )
  const capai = mencapaiGolongan(fakta.pegawai, j.golongan)
  if (capai === undefined) return buat('tidak-memenuhi', `Belum mencapai golongan ${j.golongan}.`)
  const boleh = tambahTahun(capai, j.golonganTahun)
  return boleh <= pada
    ? buat('memenuhi', `Golongan ${j.golongan} atau lebih tercapai ${tanggalKata(capai)}.`)
    : buat(
        'tidak-memenuhi',
        `Golongan ${j.golongan} baru tercapai ${tanggalKata(capai)}.`,
        `Dapat diusulkan mulai ${tanggalKata(boleh)}.`,
      )
}

function syaratIjazah(fakta: Fakta, pada: Tanggal, j: Jenjang): HasilSyarat {
  const bunyi = `Memiliki ijazah serendah-rendahnya ${j.ijazah.toUpperCase()}.`
  const riwayat = fakta.pegawai?.pendidikan
  if (riwayat === undefined)
    return syarat(
      'ijazah',
      bunyi,
      [j.pasal.ijazah],
      'data-kurang',
      'Riwayat pendidikan tidak diberikan (pegawai.pendidikan).',
      'Lengkapi riwayat pendidikan.',
    )
  const tertinggi = riwayat
    .filter((p) => p.lulus <= pada)
    .toSorted((a, b) => urutIjazah(b.jenjang) - urutIjazah(a.jenjang))[0]
  const cukup = tertinggi !== undefined && urutIjazah(tertinggi.jenjang) >= urutIjazah(j.ijazah)
  return syarat(
    'ijazah',
    bunyi,
    [j.pasal.ijazah],
    cukup ? 'memenuhi' : 'tidak-memenuhi',
    tertinggi ? `Ijazah tertinggi ${tertinggi.jenjang}.` : 'Tidak ada ijazah pada riwayat.',
  )
}

export function syaratUsiaPaling(fakta: Fakta, pada: Tanggal, paling: number, dasar: Kutipan[]): HasilSyarat {
  const bunyi = `Usia setinggi-tingginya ${paling} tahun.`
  const lahir = fakta.pegawai?.lahir
  if (lahir === undefined)
    return syarat(
      'usia',
      bunyi,
      dasar,
      'data-kurang',
      'Tanggal lahir tidak diketahui (pegawai.lahir).',
      'Lengkapi tanggal lahir.',
    )
  const usia = usiaTahun(lahir, pada)
  return syarat(
    'usia',
    bunyi,
    dasar,
    usia <= paling ? 'memenuhi' : 'tidak-memenuhi',
    `Usia ${usia} tahun pada ${tanggalKata(pada)}.`,
  )
}

/** The four criteria of a level; unknown level: one condition that asks for it. */
export function syaratJenjang(fakta: Fakta, pada: Tanggal, daftar: readonly Jenjang[]): HasilSyarat[] {
  const j = jenjangDiminta(fakta, daftar)
  if (!j) {
    const dasar = daftar[0]?.pasal.status
    return [
      syarat(
        'jenjang',
        'Jenjang pendidikan dipilih.',
        dasar === undefined ? [] : [dasar],
        'data-kurang',
        'Jenjang pendidikan belum dipilih (usulan.isian.jenjang).',
        `Pilih: ${daftar.map((x) => x.kode).join(', ')}.`,
      ),
    ]
  }
  return [
    syaratPns(fakta, pada, j.pasal.status),
    syaratPangkat(fakta, pada, j),
    syaratIjazah(fakta, pada, j),
    syaratUsiaPaling(fakta, pada, j.usiaPaling, [j.pasal.usia]),
  ]
}
