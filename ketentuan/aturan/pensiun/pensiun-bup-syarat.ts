// Aturan: syarat pengajuan pensiun karena mencapai batas usia pensiun.
import type { HasilAturan, HasilSyarat } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahBulan } from '#mesin/tanggal.ts'
import { hitungBup, tmtBup } from '../bagian/bup.ts'
import { syaratHukuman } from '../bagian/hukuman-rentang.ts'
import { hariTerima, isianTeks } from '../bagian/isian-fakta.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'

type Parameter = { usulBulan: number; skBulan: number; hukumanBulan: number; pilihan: readonly string[] }

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab III'

function syaratMencapai(fakta: Fakta): HasilSyarat {
  const bunyi = 'Telah atau akan mencapai batas usia pensiun menurut jabatan pada TMT yang diminta.'
  const dasar = [`${BLITAR} huruf A angka 2`]
  const b = hitungBup(fakta)
  if ('sebab' in b)
    return syarat(
      'mencapai-bup',
      bunyi,
      dasar,
      'data-kurang',
      'TMT pensiun belum dapat dihitung dari tanggal lahir dan jabatan.',
      'Lengkapi tanggal lahir dan riwayat jabatan.',
    )
  const diminta = fakta.usulan?.tmt
  const kata = `BUP ${b.usia} tahun tercapai ${tanggalKata(b.capai)}; TMT pensiun ${tanggalKata(b.tmt)}.`
  if (diminta !== undefined && diminta < b.tmt)
    return syarat(
      'mencapai-bup',
      bunyi,
      dasar,
      'tidak-memenuhi',
      `Diminta mulai ${tanggalKata(diminta)}. ${kata}`,
      'Ajukan dengan TMT itu, atau ajukan pemberhentian atas permintaan sendiri.',
    )
  return syarat('mencapai-bup', bunyi, dasar, 'memenuhi', kata)
}

function syaratWaktu(fakta: Fakta, p: Parameter): HasilSyarat {
  const bunyi = `Diajukan selambat-lambatnya ${p.usulBulan} bulan sebelum mencapai batas usia pensiun.`
  const dasar = [`${BLITAR} huruf D angka 1`]
  const b = hitungBup(fakta)
  if ('sebab' in b)
    return syarat(
      'pengajuan-1-tahun',
      bunyi,
      dasar,
      'data-kurang',
      'Tanggal mencapai BUP belum dapat dihitung.',
      'Lengkapi tanggal lahir dan riwayat jabatan.',
    )
  const batas = tambahBulan(b.capai, -p.usulBulan)
  const diterima = hariTerima(fakta)
  const kata = `Batas pengajuan ${tanggalKata(batas)}; diterima ${tanggalKata(diterima)}.`
  return diterima <= batas
    ? syarat('pengajuan-1-tahun', bunyi, dasar, 'memenuhi', kata)
    : syarat(
        'pengajuan-1-tahun',
        bunyi,
        dasar,
        'tidak-memenuhi',
        kata,
        'Usulan tetap diproses; surat keputusan dapat terbit kurang dari 3 bulan sebelum TMT.',
      )
}

function syaratPilihan(fakta: Fakta, p: Parameter): HasilSyarat {
  const bunyi = 'Mencantumkan pilihan bebas tugas: penuh, sebagian, atau tidak mengambil.'
  const dasar = [`${BLITAR} huruf D angka 2`]
  const pilihan = isianTeks(fakta, 'pilihan-bebas-tugas')
  if (pilihan !== undefined && p.pilihan.includes(pilihan))
    return syarat('pilihan-bebas-tugas', bunyi, dasar, 'memenuhi', `Pilihan bebas tugas: ${pilihan}.`)
  return syarat(
    'pilihan-bebas-tugas',
    bunyi,
    dasar,
    pilihan === undefined ? 'data-kurang' : 'tidak-memenuhi',
    'Pilihan bebas tugas belum dicantumkan.',
    'Pilih penuh (1 tahun), sebagian (kurang dari 1 tahun), atau tidak.',
  )
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const b = hitungBup(fakta)
  return {
    syarat: [
      syaratMencapai(fakta),
      syaratWaktu(fakta, p),
      syaratPilihan(fakta, p),
      // A penalty does not keep anybody in service past BUP: it costs the honorary rank and the clean certificate.
      syaratHukuman(fakta, hariTerima(fakta), {
        kode: 'tidak-hukuman-1-tahun',
        dasar: [`${BLITAR} huruf D angka 4 huruf e`],
        rentang: { bulan: p.hukumanBulan },
      }),
    ],
    hitung:
      'sebab' in b
        ? {}
        : {
            tmt: hitung.tanggal(b.tmt),
            batasUsul: hitung.tanggal(tambahBulan(b.capai, -p.usulBulan)),
            batasSk: hitung.tanggal(tambahBulan(b.tmt, -p.skBulan)),
          },
  }
}

/** Conditions of the request of Blitar Bab III huruf D; lateness and a penalty are warnings, not obstacles. */
export const pensiunBupSyarat: Aturan<Parameter> = {
  kode: 'pensiun-bup-syarat',
  nama: 'Syarat pengajuan pensiun BUP',
  tanya: 'Apakah permintaan pensiun karena mencapai BUP diajukan sebagaimana mestinya?',
  butuh: [
    'pegawai.lahir',
    'pegawai.jabatan',
    'pegawai.status',
    'pegawai.hukuman',
    'usulan.diterima',
    'usulan.tmt',
    'usulan.isian.pilihan-bebas-tugas',
  ],
  acuan: tmtBup,
  edisi: [
    {
      berlaku: '2006-06-27',
      dasar: [`${BLITAR} huruf D`, `${BLITAR} huruf A angka 2`],
      parameter: { usulBulan: 12, skBulan: 3, hukumanBulan: 12, pilihan: ['penuh', 'sebagian', 'tidak'] },
      nilai,
    },
  ],
}
