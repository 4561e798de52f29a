// Nilai foto: is a photographed page bright, sharp and large enough to be read? Pure figures over grey pixels.

/** Grey pixels, row by row, 0 black to 255 white. */
export type Kelabu = { isi: Uint8ClampedArray; lebar: number; tinggi: number }
export type TemuanFoto = 'gelap' | 'buram' | 'kosong' | 'kecil'

/** Below these a page was hard to read in our own trials; a warning, never a refusal. */
const BATAS = { terang: 75, tajam: 55, ragam: 7, sisiPendek: 900 } as const

/** RGBA of a canvas to grey. */
export function kelabukan(rgba: Uint8ClampedArray, lebar: number, tinggi: number): Kelabu {
  const isi = new Uint8ClampedArray(lebar * tinggi)
  for (let i = 0; i < isi.length; i++)
    isi[i] = 0.299 * (rgba[i * 4] ?? 0) + 0.587 * (rgba[i * 4 + 1] ?? 0) + 0.114 * (rgba[i * 4 + 2] ?? 0)
  return { isi, lebar, tinggi }
}

/** Mean and standard deviation. */
function sebaran(isi: ArrayLike<number>): { rata: number; ragam: number } {
  let [jumlah, kuadrat] = [0, 0]
  for (let i = 0; i < isi.length; i++) {
    const x = isi[i] ?? 0
    jumlah += x
    kuadrat += x * x
  }
  const rata = jumlah / Math.max(1, isi.length)
  return { rata, ragam: Math.sqrt(Math.max(0, kuadrat / Math.max(1, isi.length) - rata * rata)) }
}

/** Variance of the Laplacian: edges of letters make it large, a blur makes it small. */
export function ketajaman({ isi, lebar, tinggi }: Kelabu): number {
  const tepi: number[] = []
  for (let y = 1; y < tinggi - 1; y++)
    for (let x = 1; x < lebar - 1; x++) {
      const i = y * lebar + x
      const kitar = (isi[i - 1] ?? 0) + (isi[i + 1] ?? 0) + (isi[i - lebar] ?? 0) + (isi[i + lebar] ?? 0)
      tepi.push(kitar - 4 * (isi[i] ?? 0))
    }
  return sebaran(tepi).ragam ** 2
}

/** What may be wrong with the photograph; `sisiPendek` is of the full picture, in pixels. */
export function nilaiFoto(kecil: Kelabu, sisiPendek: number): TemuanFoto[] {
  const { rata, ragam } = sebaran(kecil.isi)
  const temuan: TemuanFoto[] = []
  if (sisiPendek < BATAS.sisiPendek) temuan.push('kecil')
  if (rata < BATAS.terang) temuan.push('gelap')
  if (ragam < BATAS.ragam) temuan.push('kosong')
  else if (ketajaman(kecil) < BATAS.tajam) temuan.push('buram')
  return temuan
}

/** The warning in words. */
export const KATA_TEMUAN: Record<TemuanFoto, string> = {
  gelap: 'Foto ini gelap. Nyalakan lampu atau dekati jendela.',
  buram: 'Tulisannya tampak buram. Tahan HP diam-diam sampai gambarnya tajam.',
  kosong: 'Halaman ini tampak kosong. Periksa apakah sisi yang benar yang difoto.',
  kecil: 'Gambarnya kecil. Foto dari lebih dekat, jangan dari tangkapan layar.',
}
