// Halaman: what every page must keep, at both widths: no serious accessibility fault, no sideways scroll, light or dark.
import { AxeBuilder } from '@axe-core/playwright'
import { type Layar, UKURAN } from './layar.ts'

export type Syarat = {
  /** Also in the dark display. */
  gelap?: boolean
  /** 320 px and text at 150 %: pages of the employee (WCAG 1.4.10, 1.4.4). */
  sempit?: boolean
  /** The page is only meant for one width (e.g. a dialog that stays open). */
  satuLebar?: boolean
}

const BERAT = ['serious', 'critical']

/** Serious and critical faults as axe sees the page now, one line each. */
async function periksaAxe(layar: Layar, keadaan: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: layar.page }).setLegacyMode().analyze()
  return violations
    .filter((v) => BERAT.includes(v.impact ?? ''))
    .map((v) => {
      const [simpul] = v.nodes
      return `axe ${keadaan}: ${v.id} (${v.impact}), ${v.nodes.length} tempat, mis. ${simpul?.html.slice(0, 160)} ${simpul?.any[0]?.message ?? ''}`
    })
}

/** Runs in the page, which this room has no types for: the first thing that sticks out of `lebar` px, or null. */
const cariGulir = (lebar: number): string => `(() => {
  const akar = document.documentElement
  if (akar.scrollWidth <= ${lebar} + 1) return null
  const luar = [...document.querySelectorAll('main *, header *')].find((u) => u.getBoundingClientRect().right > ${lebar} + 1)
  return akar.scrollWidth + ' > ${lebar}: ' + (luar?.outerHTML.slice(0, 140) ?? '?')
})()`

/** Names what sticks out to the right of the window; empty when nothing scrolls sideways. */
async function periksaGulir(layar: Layar, keadaan: string): Promise<string[]> {
  const lebih = await layar.page.evaluate<string | null>(cariGulir(layar.page.viewportSize()?.width ?? 0))
  return lebih ? [`gulir ke samping ${keadaan}: ${lebih}`] : []
}

const besarkan = (layar: Layar, besar: '1' | '1.5') =>
  layar.page.evaluate(`document.documentElement.style.setProperty('--besar', '${besar}')`)
const tema = (layar: Layar, nama: 'gelap' | 'terang') =>
  layar.page.evaluate(`document.documentElement.dataset.tema = '${nama}'`)

/** All faults of the page as it stands; the window is put back as it was. */
export async function periksaHalaman(layar: Layar, syarat: Syarat): Promise<string[]> {
  const { page } = layar
  const asal = UKURAN[layar.ukuran]
  const temuan = [
    ...(await periksaAxe(layar, `${asal.width} px`)),
    ...(await periksaGulir(layar, `${asal.width} px`)),
  ]
  if (syarat.gelap) {
    await tema(layar, 'gelap')
    temuan.push(...(await periksaAxe(layar, `${asal.width} px gelap`)))
    await tema(layar, 'terang')
  }
  if (!syarat.satuLebar) {
    const lain = layar.ukuran === 'hp' ? UKURAN.meja : UKURAN.hp
    await page.setViewportSize(lain)
    temuan.push(
      ...(await periksaAxe(layar, `${lain.width} px`)),
      ...(await periksaGulir(layar, `${lain.width} px`)),
    )
    await page.setViewportSize(asal)
  }
  if (syarat.sempit) {
    await page.setViewportSize({ width: 320, height: 640 })
    temuan.push(...(await periksaGulir(layar, '320 px')))
    await besarkan(layar, '1.5')
    temuan.push(...(await periksaGulir(layar, '320 px, teks 150 %')))
    await page.setViewportSize(asal)
    await besarkan(layar, '1')
  }
  return temuan
}
