// Syarat: the conditions several kinds of promotion share, each a named verdict with the fact used.
import type { HasilSyarat, Kutipan, Tanggal } from '#mesin/bentuk.ts'
import type { FaktaHukuman } from '#mesin/bentuk-fakta.ts'
import { tambahBulan } from '#mesin/tanggal.ts'
import { masaKerjaKata, syarat, tanggalKata } from '../kata.ts'
import { statusPada } from '../status.ts'
import { bulanSampaiTmt, type Calon, isianTeks } from './calon.ts'
import { periodeMulai } from './periode.ts'
import { urutGolongan } from './urutan.ts'

/** Kenaikan pangkat is given to a PNS; nobody else has a pangkat that could rise. */
export const HANYA_PNS: Kutipan[] = [
  'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf b angka 2',
  'PP 99/2000 Pasal 1',
]

const TIDAK_AKTIF: Readonly<Record<string, string>> = {
  cltn: 'cuti di luar tanggungan negara',
  'diberhentikan-sementara': 'diberhentikan sementara',
  'uang-tunggu': 'menerima uang tunggu',
  berhenti: 'berhenti sebagai pegawai',
  pensiun: 'pensiun',
  meninggal: 'meninggal dunia',
}

/** Status on the TMT: PNS; not on unpaid leave, suspended or gone. PPPK and CPNS are refused with the article. */
export function syaratStatus(c: Calon): HasilSyarat {
  const bunyi = 'Kenaikan pangkat diberikan kepada PNS yang masih aktif.'
  const status = statusPada(c.pegawai, c.tmt)
  const hari = tanggalKata(c.tmt)
  if (!status)
    return syarat(
      'status',
      bunyi,
      HANYA_PNS,
      'data-kurang',
      `Status kepegawaian pada ${hari} tidak diketahui (pegawai.status).`,
      'Lengkapi riwayat status.',
    )
  if (status.jenis !== 'pns') return bukanPns(c, status.jenis)
  const sebab = TIDAK_AKTIF[status.keadaan]
  if (sebab !== undefined)
    return syarat(
      'status',
      bunyi,
      HANYA_PNS,
      'tidak-memenuhi',
      `Pada ${hari}: ${sebab}, sejak ${tanggalKata(status.mulai)}.`,
      'Usulkan pada periode setelah pegawai aktif kembali.',
    )
  if (status.keadaan === 'mpp')
    return syarat(
      'status',
      bunyi,
      HANYA_PNS,
      'perlu-pertimbangan',
      `Pada ${hari} menjalani masa persiapan pensiun.`,
      'Periksa apakah kenaikan pangkat pengabdian yang lebih tepat.',
    )
  return syarat('status', bunyi, HANYA_PNS, 'memenuhi', `PNS ${status.keadaan.replaceAll('-', ' ')}.`)
}

function bukanPns(c: Calon, jenis: string): HasilSyarat {
  const bunyi = 'Kenaikan pangkat diberikan kepada PNS.'
  const dasar = jenis === 'pppk' ? [...HANYA_PNS, 'PP 49/2018'] : HANYA_PNS
  const saran =
    jenis === 'pppk'
      ? 'PPPK tidak mempunyai pangkat; golongan gajinya mengikuti jabatan dalam perjanjian kerja.'
      : 'Usulkan setelah diangkat menjadi PNS.'
  return syarat(
    'status',
    bunyi,
    dasar,
    'tidak-memenuhi',
    `Pada ${tanggalKata(c.tmt)} berstatus ${jenis.toUpperCase()}.`,
    saran,
  )
}

const SUDAH = new Map<string, Tanggal>()
const SUDAH_PALING = 50_000

function sesudahBulan(sejak: Tanggal, bulan: number): Tanggal {
  const kunci = `${sejak} ${bulan}`
  const ada = SUDAH.get(kunci)
  if (ada !== undefined) return ada
  const periode = periodeMulai(tambahBulan(sejak, bulan))
  if (SUDAH.size < SUDAH_PALING) SUDAH.set(kunci, periode)
  return periode
}

/** The first period at which the rank has been held for so many months; leave without pay moves it on. */
export function periodePangkat(c: Calon, bulan: number): Tanggal | undefined {
  if (!c.pangkat) return undefined
  let tmt = sesudahBulan(c.pangkat.sejak, bulan)
  for (let i = 0; i < 60 && c.cltn.length > 0; i += 1) {
    const kurang = bulan - bulanSampaiTmt({ ...c, tmt }, c.pangkat.sejak)
    if (kurang <= 0) break
    tmt = periodeMulai(tambahBulan(tmt, kurang))
  }
  return tmt
}

/** At least so many months in the rank on the TMT; counted to the day of the period, not to the day of filing. */
export function syaratMasaPangkat(c: Calon, dasar: Kutipan[], bulan: number): HasilSyarat {
  const lama = bulan % 12 === 0 ? `${bulan / 12} tahun` : `${bulan} bulan`
  const bunyi = `Sekurang-kurangnya telah ${lama} dalam pangkat terakhir.`
  const { pangkat } = c
  if (!pangkat)
    return syarat(
      'masa-pangkat',
      bunyi,
      dasar,
      'data-kurang',
      `Tidak ada SK pangkat golongan I/a sampai IV/e sebelum ${tanggalKata(c.tmt)} (pegawai.pangkat).`,
      'Lengkapi riwayat pangkat.',
    )
  const ada = bulanSampaiTmt(c, pangkat.sejak)
  const kata = `${pangkat.golongan} sejak ${tanggalKata(pangkat.sejak)}; ${masaKerjaKata(ada)} pada ${tanggalKata(c.tmt)}.`
  if (ada >= bulan) return syarat('masa-pangkat', bunyi, dasar, 'memenuhi', kata)
  const cepat = periodePangkat(c, bulan)
  return syarat(
    'masa-pangkat',
    bunyi,
    dasar,
    'tidak-memenuhi',
    kata,
    cepat === undefined ? undefined : `Paling cepat periode ${tanggalKata(cepat)}.`,
  )
}

/** A teguran has no length; one of the other levels without an end still runs. */
function berjalan(h: FaktaHukuman, tmt: Tanggal): boolean {
  if (h.mulai > tmt) return false
  return h.sampai === undefined ? h.tingkat !== 'ringan' : tmt <= h.sampai
}

const hukumanKata = (h: FaktaHukuman): string =>
  `${h.jenis} (hukuman ${h.tingkat}) sejak ${tanggalKata(h.mulai)}${h.sampai === undefined ? '' : ` sampai ${tanggalKata(h.sampai)}`}`

const riwayatHukumanKurang = (bunyi: string, dasar: Kutipan[]): HasilSyarat =>
  syarat(
    'disiplin',
    bunyi,
    dasar,
    'data-kurang',
    'Riwayat hukuman disiplin tidak diberikan (pegawai.hukuman).',
    'Berikan riwayat hukuman disiplin; daftar kosong bila tidak pernah dihukum.',
  )

/** No disciplinary penalty of any level runs on the TMT (the text names no span: read as running). */
export function syaratDisiplin(c: Calon, dasar: Kutipan[]): HasilSyarat {
  const bunyi = 'Tidak sedang menjalani hukuman disiplin.'
  const riwayat = c.pegawai.hukuman
  if (riwayat === undefined) return riwayatHukumanKurang(bunyi, dasar)
  const kena = riwayat.find((h) => berjalan(h, c.tmt))
  if (!kena)
    return syarat('disiplin', bunyi, dasar, 'memenuhi', `Tidak ada yang berjalan pada ${tanggalKata(c.tmt)}.`)
  return syarat(
    'disiplin',
    bunyi,
    dasar,
    'tidak-memenuhi',
    `${hukumanKata(kena)}.`,
    kena.sampai === undefined
      ? 'Catat tanggal selesai hukuman, lalu usulkan pada periode sesudahnya.'
      : `Paling cepat periode ${tanggalKata(periodeMulai(kena.sampai))} setelah hukuman selesai.`,
  )
}

/** No penalty of level sedang or berat was imposed or running within the last year. */
export function syaratBersihSetahun(c: Calon, dasar: Kutipan[]): HasilSyarat {
  const bunyi = 'Tidak pernah dikenakan hukuman disiplin tingkat sedang atau berat dalam satu tahun terakhir.'
  const riwayat = c.pegawai.hukuman
  if (riwayat === undefined) return riwayatHukumanKurang(bunyi, dasar)
  const awal = tambahBulan(c.tmt, -12)
  const kena = riwayat.find(
    (h) => h.tingkat !== 'ringan' && h.mulai <= c.tmt && (h.mulai > awal || (h.sampai ?? c.tmt) > awal),
  )
  return kena
    ? syarat('disiplin', bunyi, dasar, 'tidak-memenuhi', `${hukumanKata(kena)}.`)
    : syarat('disiplin', bunyi, dasar, 'memenuhi', `Bersih sejak ${tanggalKata(awal)}.`)
}

/** 'wajib': refused above the superior; 'pertimbangan': two readings stand, a human decides; 'tidak': no longer asked. */
export type BatasAtasan = 'wajib' | 'pertimbangan' | 'tidak'

/** The new rank does not exceed the rank of the direct superior; none when the rule has ended. */
export function syaratAtasan(c: Calon, dasar: Kutipan[], batas: BatasAtasan): HasilSyarat[] {
  if (batas === 'tidak') return []
  const bunyi = 'Tidak melampaui pangkat atasan langsungnya.'
  const dasarKini = batas === 'pertimbangan' ? [...dasar, 'Peraturan BKN 2/2025'] : dasar
  const atasan = c.fakta.unit?.atasan?.golongan
  if (atasan === undefined || urutGolongan(atasan) === 0) {
    const saran = 'Lengkapi atasan langsung pada susunan unit kerja.'
    const kata = 'Pangkat atasan langsung tidak diketahui (unit.atasan.golongan).'
    return [syarat('atasan', bunyi, dasarKini, 'data-kurang', kata, saran)]
  }
  if (c.tujuan === undefined) return []
  const kata = `Menjadi ${c.tujuan}; atasan langsung ${atasan}.`
  if (urutGolongan(c.tujuan) <= urutGolongan(atasan))
    return [syarat('atasan', bunyi, dasarKini, 'memenuhi', kata)]
  if (batas === 'pertimbangan')
    return [
      syarat(
        'atasan',
        bunyi,
        dasarKini,
        'perlu-pertimbangan',
        `${kata} Peraturan BKN 2/2025 menghapus syarat ini bagi kenaikan pangkat reguler; bagi pilihan belum dicocokkan.`,
        'Pejabat yang membidangi menetapkan apakah syarat ini masih dipakai.',
      ),
    ]
  return [
    syarat(
      'atasan',
      bunyi,
      dasarKini,
      'tidak-memenuhi',
      kata,
      'Usulkan setelah atasan langsung naik pangkat atau pegawai berpindah unit.',
    ),
  ]
}

/** There is a rank above, and it has not been given already. */
export function syaratTujuan(c: Calon): HasilSyarat {
  const bunyi = 'Ada pangkat setingkat lebih tinggi yang belum diberikan.'
  const dasar = ['PP 99/2000 Lampiran I']
  const sudah = (c.pegawai.pangkat ?? []).find((p) => p.tmt >= c.tmt)
  if (sudah)
    return syarat(
      'tujuan',
      bunyi,
      dasar,
      'tidak-memenuhi',
      `Riwayat sudah memuat ${sudah.golongan} TMT ${tanggalKata(sudah.tmt)}.`,
      'Periksa riwayat pangkat.',
    )
  if (!c.pangkat)
    return syarat(
      'tujuan',
      bunyi,
      dasar,
      'data-kurang',
      'Pangkat terakhir tidak diketahui (pegawai.pangkat).',
      'Lengkapi riwayat pangkat.',
    )
  if (c.tujuan === undefined)
    return syarat(
      'tujuan',
      bunyi,
      dasar,
      'tidak-memenuhi',
      `${c.pangkat.golongan} adalah pangkat tertinggi.`,
      'Tidak ada kenaikan pangkat lagi.',
    )
  return syarat('tujuan', bunyi, dasar, 'memenuhi', `${c.pangkat.golongan} menjadi ${c.tujuan}.`)
}

/** A judgement a named official records on the form: 'ya', 'tidak', or not yet given. */
export function syaratPejabat(
  c: Calon,
  o: { kode: string; isian: string; bunyi: string; dasar: Kutipan[]; pejabat: string },
): HasilSyarat {
  const jawab = isianTeks(c, o.isian)
  if (jawab === 'ya') return syarat(o.kode, o.bunyi, o.dasar, 'memenuhi', `Dinyatakan ya oleh ${o.pejabat}.`)
  if (jawab === 'tidak')
    return syarat(o.kode, o.bunyi, o.dasar, 'tidak-memenuhi', `Dinyatakan tidak oleh ${o.pejabat}.`)
  return syarat(
    o.kode,
    o.bunyi,
    o.dasar,
    'perlu-pertimbangan',
    `Belum dinyatakan (usulan.isian.${o.isian}).`,
    `Menunggu pernyataan ${o.pejabat}.`,
  )
}
