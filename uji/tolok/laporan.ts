// Laporan: the rows of the measurement and how they are printed.
import { readFileSync } from 'node:fs'

export type Baris = {
  ukuran: string
  kita: number
  /** The yardstick of the same run, when there is one. */
  patokan?: number
  nisbah?: number
  target?: string
  lulus?: boolean
  rincian?: Record<string, unknown>
}

const isi = (n: number | string | undefined): string => (n === undefined ? '' : String(n))

/** A Markdown table of all rows. */
export function cetakTabel(baris: readonly Baris[]): string {
  const kepala =
    '| ukuran | Padu | patokan | nisbah | target | lulus |\n| --- | ---: | ---: | ---: | --- | --- |'
  const lulus = (b: Baris) => (b.lulus === undefined ? '' : b.lulus ? 'ya' : 'TIDAK')
  return [
    kepala,
    ...baris.map(
      (b) =>
        `| ${b.ukuran} | ${b.kita} | ${isi(b.patokan)} | ${isi(b.nisbah)} | ${isi(b.target)} | ${lulus(b)} |`,
    ),
  ].join('\n')
}

/** Resident memory of a process in MB (Linux). */
export function memori(pid: number): number {
  const teks = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(teks)?.[1] ?? 0) / 1024)
}

const DETAK_PER_DETIK = 100

/** Processor time a process has used so far, in ms (Linux); unlike speed it does not depend on what else the machine does. */
export function prosesor(pid: number): number {
  const teks = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const kolom = teks.slice(teks.lastIndexOf(')') + 2).split(' ')
  return ((Number(kolom[11]) + Number(kolom[12])) * 1000) / DETAK_PER_DETIK
}

export const duaAngka = (n: number): number => Math.round(n * 100) / 100
