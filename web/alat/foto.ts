// Foto: a photograph made ready on the device: upright, no larger than a page needs, without the place it was taken.
import { kelabukan, nilaiFoto, type TemuanFoto } from './foto-nilai.ts'

/** Longest side kept (A4 at 210 dpi) and JPEG quality; a page then weighs some 600 kB. */
const SISI_PANJANG = 2480
const MUTU = 0.82
const SISI_NILAI = 480

export type FotoSiap = { berkas: File; lebar: number; tinggi: number; temuan: TemuanFoto[] }

/** The device cannot show this picture (e.g. HEIC outside Apple's browser). */
export class FotoTakTerbaca extends Error {}

function gambar(bitmap: ImageBitmap, sisi: number): HTMLCanvasElement {
  const skala = Math.min(1, sisi / Math.max(bitmap.width, bitmap.height))
  const kanvas = document.createElement('canvas')
  kanvas.width = Math.max(1, Math.round(bitmap.width * skala))
  kanvas.height = Math.max(1, Math.round(bitmap.height * skala))
  const pena = kanvas.getContext('2d')
  if (!pena) throw new FotoTakTerbaca('Kanvas tidak tersedia.')
  // Transparent pictures become ink on paper, not on black.
  pena.fillStyle = '#fff'
  pena.fillRect(0, 0, kanvas.width, kanvas.height)
  pena.drawImage(bitmap, 0, 0, kanvas.width, kanvas.height)
  return kanvas
}

const keJpeg = (k: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((jadi) => k.toBlob(jadi, 'image/jpeg', MUTU))

/** Turns upright by its Exif, shrinks, drops everything but the picture, and looks whether it can be read. */
export async function siapkanFoto(asal: File): Promise<FotoSiap> {
  const bitmap = await createImageBitmap(asal, { imageOrientation: 'from-image' }).catch(() => {
    throw new FotoTakTerbaca(asal.name)
  })
  try {
    const kanvas = gambar(bitmap, SISI_PANJANG)
    const kecil = gambar(bitmap, SISI_NILAI)
    const data = kecil.getContext('2d')?.getImageData(0, 0, kecil.width, kecil.height).data
    const isi = await keJpeg(kanvas)
    if (!isi || !data) throw new FotoTakTerbaca(asal.name)
    const nama = `${asal.name.replace(/\.[a-z0-9]+$/i, '') || 'foto'}.jpg`
    // The same day as the original: after a reload the same choice is recognised and goes on where it stopped.
    const berkas = new File([isi], nama, { type: 'image/jpeg', lastModified: asal.lastModified })
    const temuan = nilaiFoto(
      kelabukan(data, kecil.width, kecil.height),
      Math.min(bitmap.width, bitmap.height),
    )
    return { berkas, lebar: kanvas.width, tinggi: kanvas.height, temuan }
  } finally {
    bitmap.close()
  }
}
