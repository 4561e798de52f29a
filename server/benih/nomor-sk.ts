// Nomor SK karangan: one number for one decree, the same in the history and on its paper.

/** Decrees of the invented town by the code of their classification. */
export type KodeSk = '813' | '823' | '800.1.11.13' | '800.1.3.3' | '800.1.4' | '862' | '888' | '893'

/** Number of the decree of `nip` dated `tanggal`, e.g. '800.1.11.13/412/BKPSDM/2024'; no meaning beyond being stable. */
export function nomorSk(kode: KodeSk, nip: string, tanggal: string): string {
  const urut = 1 + ((Number(nip.slice(2, 8)) + 7 * Number(nip.slice(-3))) % 900)
  return `${kode}/${urut}/BKPSDM/${tanggal.slice(0, 4)}`
}
