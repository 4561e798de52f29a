// Acak: a small seeded generator, so that the same seed always builds the same town.

export type Acak = {
  /** Uniform number in [0, 1). */
  pecahan(): number
  /** Integer in [dari, sampai], both inclusive. */
  bulat(dari: number, sampai: number): number
  pilih<T>(daftar: readonly T[]): T
  /** True with probability p. */
  peluang(p: number): boolean
}

/** mulberry32 by seed; good enough for invented people, not for secrets. */
export function acakBerbenih(benih: number): Acak {
  let keadaan = benih >>> 0
  const pecahan = () => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0
    let t = keadaan
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const bulat = (dari: number, sampai: number) => dari + Math.floor(pecahan() * (sampai - dari + 1))
  return {
    pecahan,
    bulat,
    pilih: <T>(daftar: readonly T[]): T => {
      const satu = daftar[bulat(0, daftar.length - 1)]
      if (satu === undefined) throw new Error('Daftar pilihan kosong')
      return satu
    },
    peluang: (p) => pecahan() < p,
  }
}

/** UUID shaped id from the seed, so that the same seed gives the same ids. */
export function idBuatan(acak: Acak): string {
  const hex = Array.from({ length: 32 }, () => acak.bulat(0, 15).toString(16)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
