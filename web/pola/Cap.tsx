// Cap keadaan: sebelas kata yang sama di layar, daftar, dan kertas. Cap bukan tombol.
import { tanggalPanjang, tanggalRingkas } from '../alat/format.ts'

/** The eleven states, in the words of the stamp; the key is the state's written form. */
export const KATA_CAP = {
  draf: 'Draf',
  diajukan: 'Diajukan',
  diperiksa: 'Diperiksa',
  'perlu-dilengkapi': 'Perlu dilengkapi',
  divalidasi: 'Divalidasi',
  'menunggu-ttd': 'Menunggu TTD',
  terbit: 'Terbit',
  diserahkan: 'Diserahkan',
  ditolak: 'Ditolak',
  ditangguhkan: 'Ditangguhkan',
  kedaluwarsa: 'Kedaluwarsa',
} as const

export type KeadaanCap = keyof typeof KATA_CAP
const FINAL: readonly KeadaanCap[] = ['terbit', 'diserahkan', 'ditolak']

type Sifat = {
  keadaan: KeadaanCap
  /** 'YYYY-MM-DD', written under the word as on a real stamp. */
  tanggal?: string | undefined
  /** Large, for the head of a case; a final state is then tilted two degrees. */
  besar?: boolean
}

/** The state of a case as a stamp. */
export function Cap({ keadaan, tanggal, besar = false }: Sifat) {
  const kelas = ['cap', `cap--${keadaan}`]
  if (besar) kelas.push('cap--besar')
  if (besar && FINAL.includes(keadaan)) kelas.push('cap--miring')
  return (
    <span className={kelas.join(' ')}>
      {KATA_CAP[keadaan]}
      {tanggal && <small>{besar ? tanggalPanjang(tanggal) : tanggalRingkas(tanggal, true)}</small>}
    </span>
  )
}
