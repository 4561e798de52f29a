// Aturan: apakah usulan KGB diterima paling lambat tiga bulan sebelum berlaku, dan sampai kapan surat terbit.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahBulan } from '#mesin/tanggal.ts'
import { hitung, syarat, tanggalKata } from './bagian/kata.ts'
import { type ParameterKgb, tmtKgb } from './bagian/kgb.ts'
import { KOLOM_SKALA } from './bagian/skala-gaji.ts'

type Parameter = { usulBulan: number; terbitBulan: number; kgb: ParameterKgb }

const USUL = ['Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf c angka 1']
const TERBIT = ['PP 7/1977 Pasal 12 ayat (2)']

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const bunyi = `Usulan diterima sekurang-kurangnya ${p.usulBulan} bulan sebelum berlakunya KGB.`
  const tmt = tmtKgb(fakta, p.kgb)
  if (tmt === undefined) {
    const kata =
      'TMT KGB tidak diketahui: tidak disebut pada usulan (usulan.tmt) dan tidak dapat dihitung dari riwayat.'
    const saran = 'Sebutkan TMT, atau lengkapi riwayat pangkat dan gaji.'
    return { syarat: [syarat('usul', bunyi, USUL, 'data-kurang', kata, saran)], hitung: {} }
  }
  const batasUsul = tambahBulan(tmt, -p.usulBulan)
  const batasTerbit = tambahBulan(tmt, -p.terbitBulan)
  const angka = {
    tmt: hitung.tanggal(tmt),
    batasUsul: hitung.tanggal(batasUsul),
    batasTerbit: hitung.tanggal(batasTerbit),
  }
  const terbit = syaratTerbit(fakta, p, batasTerbit)
  const diterima = fakta.usulan?.diterima
  if (diterima === undefined) {
    const kata = `Tanggal usulan diterima belum ada (usulan.diterima); batasnya ${tanggalKata(batasUsul)}.`
    return {
      syarat: [syarat('usul', bunyi, USUL, 'data-kurang', kata, 'Sebutkan tanggal usulan diterima.'), terbit],
      hitung: angka,
    }
  }
  const tepat = diterima <= batasUsul
  const kata = `Diterima ${tanggalKata(diterima)}, batas ${tanggalKata(batasUsul)} untuk TMT ${tanggalKata(tmt)}.`
  const saran = `Usulan terlambat tetap diproses, tetapi surat dapat terbit sesudah gaji bulan pertama dibayarkan; selisih gaji sejak ${tanggalKata(tmt)} dibayarkan kemudian.`
  return {
    syarat: [
      syarat('usul', bunyi, USUL, tepat ? 'memenuhi' : 'tidak-memenuhi', kata, tepat ? undefined : saran),
      terbit,
    ],
    hitung: angka,
  }
}

function syaratTerbit(fakta: Fakta, p: Parameter, batas: string) {
  const bunyi = `Surat pemberitahuan terbit ${p.terbitBulan} bulan sebelum KGB berlaku.`
  const lewat = fakta.perTanggal > batas
  const kata = lewat
    ? `Pada ${tanggalKata(fakta.perTanggal)} batas terbit ${tanggalKata(batas)} sudah lewat.`
    : `Surat terbit paling lambat ${tanggalKata(batas)}.`
  const saran = 'Surat tetap diterbitkan; dahulukan prosesnya agar gaji baru dibayarkan pada waktunya.'
  return syarat(
    'terbit',
    bunyi,
    TERBIT,
    lewat ? 'perlu-pertimbangan' : 'memenuhi',
    kata,
    lewat ? saran : undefined,
  )
}

/** Proposal at least three months ahead (Blitar), letter two months ahead (PP 7/1977); lateness has no refusal in the text. */
export const usulanKgbTepatWaktu: Aturan<Parameter> = {
  kode: 'usulan-kgb-tepat-waktu',
  nama: 'Usulan KGB tepat waktu',
  tanya: 'Apakah usulan diterima paling lambat tiga bulan sebelum kenaikan gaji berkala berlaku?',
  butuh: ['usulan.diterima', 'usulan.tmt', 'pegawai.pangkat', 'pegawai.gaji'],
  edisi: [
    {
      berlaku: '2006-06-27',
      dasar: [...USUL, ...TERBIT],
      parameter: {
        usulBulan: 3,
        terbitBulan: 2,
        kgb: { persenCpns: 80, tundaPalingBulan: 12, kolom: KOLOM_SKALA },
      },
      nilai,
    },
  ],
}
