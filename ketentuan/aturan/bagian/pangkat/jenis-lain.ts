// Jenis lain: promotion for a diploma, for merit, for an invention, after death in service, and at the end of a career.
import type { HasilAturan, HasilSyarat, Tanggal } from '#mesin/bentuk.ts'
import type { CaraNilai } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { akhirBulan, awalBulan, sahTanggal } from '#mesin/tanggal.ts'
import { masaKerjaKata, syarat, tanggalKata } from '../kata.ts'
import { statusPada } from '../status.ts'
import { bulanSampaiTmt, type Calon, isianTeks, susunCalon, tmtPeriode } from './calon.ts'
import { berangkaKredit, syaratAngkaKredit } from './fungsional.ts'
import { KP, type ParameterKp, susunKp, type Tanya, umum } from './jenis.ts'
import { syaratKinerja } from './kinerja.ts'
import { HANYA_PNS, syaratBersihSetahun, syaratMasaPangkat, syaratPejabat, syaratTujuan } from './syarat.ts'
import { ijazahBaru, lintasanUntuk, syaratIjazah, syaratUjianDinas } from './ujian.ts'

function lulusPenyesuaian(c: Calon): HasilSyarat {
  const bunyi = 'Lulus ujian kenaikan pangkat penyesuaian ijazah.'
  const dasar = [`${KP} angka 2 huruf g angka 3`]
  const ujian = c.pegawai.ujian
  if (ujian === undefined)
    return syarat(
      'ujian-penyesuaian',
      bunyi,
      dasar,
      'data-kurang',
      'Riwayat ujian tidak diberikan (pegawai.ujian).',
      'Lengkapi riwayat ujian; kosong bila belum pernah.',
    )
  const lulus = ujian.find(
    (u) => u.jenis === 'penyesuaian-ijazah' && u.hasil === 'lulus' && u.tanggal <= c.tmt,
  )
  return lulus
    ? syarat('ujian-penyesuaian', bunyi, dasar, 'memenuhi', `Lulus ${tanggalKata(lulus.tanggal)}.`)
    : syarat('ujian-penyesuaian', bunyi, dasar, 'tidak-memenuhi', 'Belum lulus ujian penyesuaian ijazah.')
}

/** Pilihan g: the new diploma leads to the rank of its path, which may skip a step. */
export function nilaiPenyesuaianIjazah(fakta: Fakta, p: ParameterKp, cara?: CaraNilai): HasilAturan {
  const awal = susunCalon(fakta, tmtPeriode(fakta))
  const baru = ijazahBaru(awal)
  const lintasan = baru && awal.pangkat ? lintasanUntuk(awal.pangkat.golongan, baru.ijazah) : undefined
  const tujuan = lintasan?.ke ?? awal.tujuan
  const c: Calon = tujuan === awal.tujuan ? awal : { ...awal, tujuan }
  const huruf = `${KP} angka 2 huruf g`
  const tanya: Tanya[] = [
    () => umum(c),
    () => syaratIjazah(c),
    () => syaratMasaPangkat(c, [`${huruf} angka 1`, 'PP 99/2000 Pasal 18'], p.bulanPangkat),
    () => (p.kinerja === undefined ? [] : syaratKinerja(c, [`${huruf} angka 2`], p.kinerja)),
    () => lulusPenyesuaian(c),
    () =>
      syaratPejabat(c, {
        kode: 'tugas-sesuai',
        isian: 'tugas-sesuai',
        bunyi:
          'Diangkat dalam jabatan atau diberi tugas yang memerlukan pengetahuan dan keahlian sesuai ijazah.',
        dasar: [`${huruf} angka 4`],
        pejabat: 'kepala unit kerja',
      }),
    () => (berangkaKredit(c) ? syaratAngkaKredit(c, [`${huruf} angka 5`], p.angkaKredit ?? 'konversi') : []),
    () => syaratUjianDinas(c),
  ]
  return susunKp(c, 'pilihan memperoleh ijazah', p.bulanPangkat, tanya, cara)
}

function pernyataanPpk(c: Calon, dasar: string[]): HasilSyarat {
  const bunyi =
    'Mendapat pernyataan dalam surat keputusan yang ditandatangani sendiri oleh Pejabat Pembina Kepegawaian.'
  const oleh = isianTeks(c, 'penandatangan-pernyataan')
  if (oleh === undefined)
    return syarat(
      'pernyataan-ppk',
      bunyi,
      dasar,
      'data-kurang',
      'Penandatangan surat keputusan belum diisi (usulan.isian.penandatangan-pernyataan).',
      'Isi siapa yang menandatangani surat keputusan pernyataan.',
    )
  return oleh === 'ppk'
    ? syarat('pernyataan-ppk', bunyi, dasar, 'memenuhi', 'Ditandatangani sendiri oleh PPK.')
    : syarat('pernyataan-ppk', bunyi, dasar, 'tidak-memenuhi', `Ditandatangani ${oleh.replaceAll('-', ' ')}.`)
}

/** Pilihan h and i: merit beyond the ordinary, or an invention; free of the ladder and of the service examination. */
export function nilaiIstimewa(jenis: 'prestasi-luar-biasa' | 'penemuan-baru') {
  const huruf = `${KP} angka 2 huruf ${jenis === 'penemuan-baru' ? 'i' : 'h'}`
  const nama = `pilihan ${jenis.replaceAll('-', ' ')}`
  return (fakta: Fakta, p: ParameterKp, cara?: CaraNilai): HasilAturan => {
    const c = susunCalon(fakta, tmtPeriode(fakta))
    const tanya: Tanya[] = [
      () => umum(c),
      () => syaratMasaPangkat(c, [`${huruf} angka 1`], p.bulanPangkat),
      () => (p.kinerja === undefined ? [] : syaratKinerja(c, [`${huruf} angka 2`], p.kinerja)),
      () =>
        syaratPejabat(c, {
          kode: 'diakui-lingkungan',
          isian: 'diakui-lingkungan',
          bunyi: 'Secara nyata diakui dalam lingkungan kerjanya.',
          dasar: [`${huruf} angka 3`],
          pejabat: 'kepala unit kerja',
        }),
      () => pernyataanPpk(c, [`${huruf} angka 4`]),
      () => syaratUjianDinas(c, jenis),
    ]
    return susunKp(c, nama, p.bulanPangkat, tanya, cara)
  }
}

/** Day of death in the record, if any. */
const meninggal = (fakta: Fakta) => fakta.pegawai?.status?.find((s) => s.keadaan === 'meninggal')

/** Day from which a rise after death counts: the day asked for, else the day of death. */
export const tmtAnumerta = (fakta: Fakta): Tanggal =>
  fakta.usulan?.tmt ?? meninggal(fakta)?.mulai ?? fakta.perTanggal

const SISTEM = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf c'

/** Anumerta: one rank up for a PNS declared tewas; outside the periods. */
export function nilaiAnumerta(fakta: Fakta, _: null, cara?: CaraNilai): HasilAturan {
  const c = susunCalon(fakta, tmtAnumerta(fakta))
  const tanya: Tanya[] = [() => jenisPns(c), () => syaratTujuan(c), () => syaratTewas(fakta)]
  return susunKp(c, 'anumerta', undefined, tanya, cara)
}

function syaratTewas(fakta: Fakta): HasilSyarat {
  const bunyi = 'PNS yang dinyatakan tewas.'
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('tewas', bunyi, [SISTEM], putusan, kata, saran)
  const status = fakta.pegawai?.status
  const mati = meninggal(fakta)
  if (status === undefined)
    return buat('data-kurang', 'Riwayat status tidak diberikan (pegawai.status).', 'Lengkapi riwayat status.')
  if (!mati) return buat('tidak-memenuhi', 'Tidak tercatat meninggal dunia.')
  if (mati.sebab === undefined)
    return buat(
      'data-kurang',
      `Meninggal dunia ${tanggalKata(mati.mulai)}; sebabnya belum dicatat.`,
      'Catat pernyataan tewas dari pejabat yang berwenang.',
    )
  return buat(
    mati.sebab === 'tewas' ? 'memenuhi' : 'tidak-memenuhi',
    `Meninggal dunia ${tanggalKata(mati.mulai)}, sebab: ${mati.sebab.replaceAll('-', ' ')}.`,
  )
}

/** Status kind alone: the person may be dead or retired by then. */
function jenisPns(c: Calon): HasilSyarat {
  const bunyi = 'Kenaikan pangkat diberikan kepada PNS.'
  const jenis = statusPada(c.pegawai, c.tmt)?.jenis
  if (jenis === undefined)
    return syarat(
      'status',
      bunyi,
      HANYA_PNS,
      'data-kurang',
      `Status kepegawaian pada ${tanggalKata(c.tmt)} tidak diketahui (pegawai.status).`,
      'Lengkapi riwayat status.',
    )
  const dasar = jenis === 'pppk' ? [...HANYA_PNS, 'PP 49/2018'] : HANYA_PNS
  return syarat('status', bunyi, dasar, jenis === 'pns' ? 'memenuhi' : 'tidak-memenuhi', jenis.toUpperCase())
}

const HURUF_H = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf H'

/** Length of service and months in the last rank that open the rank of devotion, highest first. */
export type LamaPengabdian = readonly { masaKerja: number; bulanPangkat: number; dasar: string }[]

export const LAMA_PENGABDIAN: LamaPengabdian = [
  { masaKerja: 360, bulanPangkat: 1, dasar: `${HURUF_H} angka 4 huruf a` },
  { masaKerja: 240, bulanPangkat: 12, dasar: `${HURUF_H} angka 4 huruf b` },
  { masaKerja: 120, bulanPangkat: 24, dasar: `${HURUF_H} angka 4 huruf c` },
]

const tanggalBup = (fakta: Fakta): Tanggal | undefined => {
  const isi = fakta.usulan?.isian?.['tanggal-bup']
  return typeof isi === 'string' && sahTanggal(isi) ? isi : undefined
}

/** Asked for; else the first of the month in which the retirement age is reached, the day of death, or today. */
export function tmtPengabdian(fakta: Fakta): Tanggal {
  const bup = tanggalBup(fakta)
  return (
    fakta.usulan?.tmt ?? (bup === undefined ? (meninggal(fakta)?.mulai ?? fakta.perTanggal) : awalBulan(bup))
  )
}

function sebabPengabdian(c: Calon): HasilSyarat {
  const bunyi = 'Meninggal dunia, mencapai batas usia pensiun, atau cacat karena dinas.'
  const dasar = [`${HURUF_H} angka 1`, SISTEM]
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('sebab', bunyi, dasar, putusan, kata, saran)
  const mati = meninggal(c.fakta)
  if (mati) return buat('memenuhi', `Meninggal dunia ${tanggalKata(mati.mulai)}.`)
  if (isianTeks(c, 'sebab') === 'cacat-karena-dinas')
    return isianTeks(c, 'nomor-uji-kesehatan') === undefined
      ? buat(
          'data-kurang',
          'Surat tim penguji kesehatan belum diisi (usulan.isian.nomor-uji-kesehatan).',
          'Isi nomor surat tim penguji kesehatan.',
        )
      : buat('memenuhi', `Cacat karena dinas menurut ${isianTeks(c, 'nomor-uji-kesehatan')}.`)
  const akhir = c.pegawai.status?.find((s) => s.sebab === 'bup' && ['pensiun', 'mpp'].includes(s.keadaan))
  const bup = tanggalBup(c.fakta)
  if (bup === undefined && !akhir)
    return buat(
      'data-kurang',
      'Tanggal mencapai batas usia pensiun tidak diketahui (usulan.isian.tanggal-bup atau pegawai.status).',
      'Hitung batas usia pensiun, lalu isi tanggalnya.',
    )
  if (bup !== undefined && bup > akhirBulan(c.tmt))
    return buat('tidak-memenuhi', `Batas usia pensiun baru dicapai ${tanggalKata(bup)}.`)
  return buat('memenuhi', `Mencapai batas usia pensiun ${tanggalKata(bup ?? akhir?.mulai ?? c.tmt)}.`)
}

function lamaPengabdian(c: Calon, lama: LamaPengabdian): HasilSyarat {
  const bunyi =
    'Masa kerja terus-menerus 30, 20, atau 10 tahun dengan sekurang-kurangnya 1 bulan, 1 tahun, atau 2 tahun dalam pangkat terakhir.'
  const dasar = lama.map((l) => l.dasar)
  const { tmtCpns } = c.pegawai
  if (tmtCpns === undefined || !c.pangkat)
    return syarat(
      'masa-kerja',
      bunyi,
      dasar,
      'data-kurang',
      'TMT CPNS atau pangkat terakhir tidak diketahui (pegawai.tmtCpns, pegawai.pangkat).',
      'Lengkapi TMT CPNS dan riwayat pangkat.',
    )
  const putus = c.pegawai.status?.find((s) => s.keadaan === 'berhenti' && s.mulai < c.tmt)
  if (putus)
    return syarat(
      'masa-kerja',
      bunyi,
      dasar,
      'tidak-memenuhi',
      `Masa kerja terputus: berhenti ${tanggalKata(putus.mulai)}.`,
    )
  const kerja = bulanSampaiTmt(c, tmtCpns)
  const pangkat = bulanSampaiTmt(c, c.pangkat.sejak)
  const kena = lama.find((l) => kerja >= l.masaKerja && pangkat >= l.bulanPangkat)
  const kata = `Masa kerja ${masaKerjaKata(kerja)}, dalam pangkat ${c.pangkat.golongan} ${masaKerjaKata(pangkat)}.`
  return syarat('masa-kerja', bunyi, kena ? [kena.dasar] : dasar, kena ? 'memenuhi' : 'tidak-memenuhi', kata)
}

/** Pengabdian: one rank up at death, retirement age, or disability from service; outside the periods. */
export function nilaiPengabdian(fakta: Fakta, lama: LamaPengabdian, cara?: CaraNilai): HasilAturan {
  const c = susunCalon(fakta, tmtPengabdian(fakta))
  const tanya: Tanya[] = [
    () => jenisPns(c),
    () => syaratTujuan(c),
    () => sebabPengabdian(c),
    () => lamaPengabdian(c, lama),
    () => syaratKinerja(c, [`${HURUF_H} angka 3`], { mutu: 'baik', tahun: 1, rata: true }),
    () => syaratBersihSetahun(c, [`${HURUF_H} angka 2`]),
    () => syaratUjianDinas(c, 'pengabdian'),
  ]
  return susunKp(c, 'pengabdian', undefined, tanya, cara)
}
