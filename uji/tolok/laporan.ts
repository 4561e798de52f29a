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

export const duaAngka = (n: number): number => Math.round(n * 100) / 100
