// Aturan: periode kenaikan pangkat mana yang berlaku bagi satu tanggal, dan kapan usulnya diterima.
import type { HasilAturan, HasilSyarat } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { susunCalon } from '../bagian/pangkat/calon.ts'
import {
  dasarPeriode,
  ERA_PERIODE,
  jendelaUsul,
  kaliSetahun,
  periodeMulai,
  periodeTahun,
} from '../bagian/pangkat/periode.ts'
import { syaratPeriode } from '../bagian/pangkat/syarat-periode.ts'

type Parameter = { bulan: readonly number[] }

function syaratJendela(fakta: Fakta, periode: string): HasilSyarat[] {
  const jendela = jendelaUsul(periode)
  const diterima = fakta.usulan?.diterima
  if (!jendela || diterima === undefined) return []
  const bunyi = 'Usul diterima dalam jendela usul periodenya.'
  const kata = `Diterima ${tanggalKata(diterima)}; jendela ${tanggalKata(jendela.dari)} sampai ${tanggalKata(jendela.sampai)}.`
  const dalam = jendela.dari <= diterima && diterima <= jendela.sampai
  return [
    syarat(
      'jendela-usul',
      bunyi,
      dasarPeriode(periode),
      dalam ? 'memenuhi' : 'perlu-pertimbangan',
      kata,
      dalam
        ? undefined
        : 'Jendela berasal dari pengumuman dan belum dicocokkan; tanyakan kepada Kantor Regional BKN.',
    ),
  ]
}

function nilai(fakta: Fakta): HasilAturan {
  const diminta = fakta.usulan?.tmt
  const periode = periodeMulai(diminta ?? fakta.perTanggal)
  const sesudah = periodeMulai(`${periode.slice(0, 8)}02`)
  const tahun = periodeTahun(Number(periode.slice(0, 4)))
  const jendela = jendelaUsul(periode)
  return {
    syarat: [syaratPeriode(susunCalon(fakta, diminta ?? periode)), ...syaratJendela(fakta, periode)],
    hitung: {
      periode: hitung.tanggal(periode),
      periodeSesudahnya: hitung.tanggal(sesudah),
      kaliSetahun: hitung.angka(kaliSetahun(periode)),
      periodeSetahun: hitung.teks(tahun.join(', ')),
      ...(jendela
        ? { usulDari: hitung.tanggal(jendela.dari), usulSampai: hitung.tanggal(jendela.sampai) }
        : {}),
    },
  }
}

/** The first period on or after the day, the one after it, and how many the year has; anumerta and pengabdian have none. */
export const periodeKenaikanPangkat: Aturan<Parameter> = {
  kode: 'periode-kenaikan-pangkat',
  nama: 'Periode kenaikan pangkat',
  tanya: 'Periode kenaikan pangkat mana yang berikutnya, dan kapan usulnya diterima?',
  butuh: ['usulan.tmt', 'usulan.diterima'],
  acuan: (fakta) => fakta.usulan?.tmt ?? fakta.perTanggal,
  edisi: ERA_PERIODE.map((era, i) => ({
    berlaku: era.berlaku,
    dasar: [...era.dasar],
    ...(i === 2
      ? { perluVerifikasi: 'tanggal mulai PP 99/2000 belum dicocokkan' }
      : { perluVerifikasi: 'jendela usul dan pasal periodenya belum dicocokkan dengan naskah' }),
    parameter: { bulan: era.bulan },
    nilai,
  })),
}
