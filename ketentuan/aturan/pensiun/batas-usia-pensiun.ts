// Aturan: pada usia berapa pegawai mencapai batas usia pensiun (BUP), kapan, dan sejak kapan ia pensiun.
import type { HasilAturan, HasilSyarat } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahBulan } from '#mesin/tanggal.ts'
import { ERA_BUP, type EraBup, type GagalBup, type HasilBup, hitungBup, tmtBup } from '../bagian/bup.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { statusPada } from '../bagian/status.ts'

/** Months before reaching the age by which the proposal is due, and before the pension by which the decree is handed over. */
export type ParameterBup = { era: string; usulBulan: number; skBulan: number }

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf D'
const BUNYI = 'Batas usia pensiun ditetapkan menurut jabatan pada hari terakhir dinas.'

function syaratGagal(g: GagalBup): HasilSyarat {
  const dasar = g.era?.dasar ?? ERA_BUP.flatMap((e) => e.dasar).slice(0, 1)
  const buat = (kata: string, saran: string) => syarat('jabatan', BUNYI, dasar, 'data-kurang', kata, saran)
  if (g.sebab === 'lahir')
    return buat('Tanggal lahir tidak diketahui (pegawai.lahir).', 'Lengkapi tanggal lahir menurut SK CPNS.')
  if (g.sebab === 'jabatan')
    return buat(
      'Riwayat jabatan tidak diberikan (pegawai.jabatan).',
      'Lengkapi riwayat jabatan; daftar kosong bila tidak menjabat.',
    )
  if (g.sebab === 'jenjang')
    return buat(
      `Jenjang jabatan fungsional ${g.jabatan?.nama ?? ''} belum dicatat (pegawai.jabatan.jenjang).`,
      'Catat jenjangnya: terampil, mahir, penyelia, ahli pertama, ahli muda, ahli madya, atau ahli utama.',
    )
  return buat(
    `BUP jabatan ${g.jabatan?.nama ?? 'fungsional'} pada masa ${g.era?.nama ?? 'itu'} ditetapkan per jabatan dan belum dimuat.`,
    'Isi BUP jabatan itu menurut peraturannya pada isian bup-lama, lalu nilai kembali.',
  )
}

function syaratPns(fakta: Fakta, b: HasilBup): HasilSyarat {
  const bunyi = 'Pensiun diberikan kepada PNS yang belum berhenti.'
  const dasar = ['Perwali Blitar 24/2006 Lampiran I Bab III huruf A angka 2']
  const hariStatus = [b.tmt, fakta.perTanggal].sort()[0]
  const status = statusPada(fakta.pegawai, hariStatus ?? b.tmt)
  if (!status)
    return syarat(
      'pns',
      bunyi,
      dasar,
      'data-kurang',
      'Status kepegawaian tidak diketahui (pegawai.status).',
      'Lengkapi riwayat status.',
    )
  if (status.jenis !== 'pns')
    return syarat(
      'pns',
      bunyi,
      dasar,
      'tidak-memenuhi',
      `Berstatus ${status.jenis.toUpperCase()}; yang berlaku baginya akhir perjanjian atau masa percobaan.`,
    )
  const selesai = ['pensiun', 'berhenti', 'meninggal'].includes(status.keadaan) && status.mulai < b.tmt
  if (selesai)
    return syarat(
      'pns',
      bunyi,
      dasar,
      'tidak-memenuhi',
      `Sudah ${status.keadaan} sejak ${tanggalKata(status.mulai)}.`,
    )
  return syarat('pns', bunyi, dasar, 'memenuhi', `Berstatus PNS, ${status.keadaan.replaceAll('-', ' ')}.`)
}

function syaratJabatan(b: HasilBup): HasilSyarat {
  const nama = b.jabatan ? `${b.jabatan.nama}` : 'tidak memegang jabatan'
  const kata = `Jabatan pada hari terakhir dinas: ${nama}; ${b.baris.sebutan}: ${b.usia} tahun (${b.era.nama}).`
  const buat = (putusan: HasilSyarat['putusan'], tambah: string, saran?: string) =>
    syarat('jabatan', BUNYI, b.baris.dasar, putusan, `${kata}${tambah}`, saran)
  if (b.terlewat)
    return buat(
      'perlu-pertimbangan',
      ' Usia itu sudah lewat ketika ketentuan atau jabatan ini mulai.',
      'Pejabat menetapkan TMT pemberhentian.',
    )
  if (b.era.berjenjang && b.jabatan?.rumpun === 'peneliti')
    return buat(
      'perlu-pertimbangan',
      '',
      'BUP peneliti diatur pula oleh UU 11/2019 yang belum dimuat; cocokkan dahulu.',
    )
  if (b.baris.dapat) return buat('memenuhi', ' BUP ini "dapat diperpanjang": penetapannya ada pada pejabat.')
  return buat('memenuhi', '')
}

function nilai(fakta: Fakta, p: ParameterBup): HasilAturan {
  const b = hitungBup(fakta)
  if ('sebab' in b) return { syarat: [syaratGagal(b)], hitung: {} }
  const alih = b.peralihan
  return {
    syarat: [
      syaratPns(fakta, b),
      syaratJabatan(b),
      ...(alih
        ? [
            syarat(
              'peralihan',
              'Ketentuan peralihan BUP jabatan fungsional.',
              [alih.dasar],
              'memenuhi',
              alih.kata,
            ),
          ]
        : []),
      syarat(
        'tmt',
        'Pensiun berlaku tanggal 1 bulan berikutnya sesudah bulan tercapainya BUP.',
        b.era.dasar,
        'memenuhi',
        `Mencapai ${b.usia} tahun pada ${tanggalKata(b.capai)}; pensiun terhitung mulai ${tanggalKata(b.tmt)}.`,
      ),
    ],
    hitung: {
      bup: hitung.angka(b.usia),
      tanggalBup: hitung.tanggal(b.capai),
      tmt: hitung.tanggal(b.tmt),
      tmtPensiun: hitung.tanggal(b.tmt),
      barisBup: hitung.teks(b.baris.kode),
      era: hitung.teks(b.era.nama),
      batasUsul: hitung.tanggal(tambahBulan(b.capai, -p.usulBulan)),
      batasSk: hitung.tanggal(tambahBulan(b.tmt, -p.skBulan)),
    },
  }
}

const edisi = (e: EraBup): Aturan<ParameterBup>['edisi'][number] => ({
  berlaku: e.berlaku,
  ...(e.sampai === undefined ? {} : { sampai: e.sampai }),
  dasar: [...e.dasar, `${BLITAR} angka 1`, `${BLITAR} angka 3`],
  ...(e.perluVerifikasi === undefined ? {} : { perluVerifikasi: e.perluVerifikasi }),
  parameter: { era: e.nama, usulBulan: 12, skBulan: 3 },
  nilai,
})

/** BUP, the day it is reached and the first day of pension; the edition is that in force on that first day. */
export const batasUsiaPensiun: Aturan<ParameterBup> = {
  kode: 'batas-usia-pensiun',
  nama: 'Batas usia pensiun dan TMT pensiun',
  tanya: 'Pada usia berapa pegawai mencapai batas usia pensiun, kapan, dan sejak kapan ia pensiun?',
  butuh: ['pegawai.lahir', 'pegawai.jabatan', 'pegawai.status', 'usulan.isian.bup-lama'],
  acuan: tmtBup,
  edisi: ERA_BUP.map(edisi).reverse(),
}
