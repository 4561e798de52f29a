// Syarat periode: the day from which a promotion would count is a period of its own time.
import type { HasilSyarat, Tanggal } from '#mesin/bentuk.ts'
import { syarat, tanggalKata } from '../kata.ts'
import type { Calon } from './calon.ts'
import { adalahPeriode, dasarPeriode, periodeMulai } from './periode.ts'

/** The last day asked: lists are judged for one and the same period. */
let periodeAkhir: { tmt: Tanggal; hasil: HasilSyarat } | undefined

/** The TMT is a period of promotion of its own time. */
export function syaratPeriode(c: Calon): HasilSyarat {
  if (periodeAkhir?.tmt !== c.tmt) periodeAkhir = { tmt: c.tmt, hasil: nilaiPeriode(c) }
  return periodeAkhir.hasil
}

function nilaiPeriode(c: Calon): HasilSyarat {
  const bunyi = 'Kenaikan pangkat berlaku mulai tanggal periode kenaikan pangkat.'
  const dasar = dasarPeriode(c.tmt)
  if (adalahPeriode(c.tmt))
    return syarat('periode', bunyi, dasar, 'memenuhi', `Periode ${tanggalKata(c.tmt)}.`)
  return syarat(
    'periode',
    bunyi,
    dasar,
    'tidak-memenuhi',
    `${tanggalKata(c.tmt)} bukan periode kenaikan pangkat.`,
    `Periode berikutnya ${tanggalKata(periodeMulai(c.tmt))}.`,
  )
}
