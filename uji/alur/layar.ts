// Layar: one person's browser. Watches for script errors, policy violations and broken answers while the story is told.
import type { Browser, BrowserContext, Page } from 'playwright-core'

export type Ukuran = 'hp' | 'meja' | 'lebar'
export type Layar = {
  page: Page
  context: BrowserContext
  alamat: string
  ukuran: Ukuran
  /** Errors seen since they were last asked for. */
  keluhan: string[]
  /** Requests on the way, so that a picture is taken of a page at rest. */
  jalan: Set<unknown>
}

export const UKURAN = {
  hp: { width: 360, height: 740 },
  meja: { width: 1280, height: 800 },
  lebar: { width: 1440, height: 900 },
} as const

/** Longest wait for anything on a page (ms); two slow cores must do. */
const SABAR_MS = 20_000
const TENANG_MS = 120

function jaga(layar: Layar): void {
  const { page, keluhan, jalan } = layar
  page.on('pageerror', (e) => keluhan.push(`galat skrip: ${e.message}`))
  page.on('console', (pesan) => {
    if (pesan.type() !== 'error') return
    // A refusal (4xx) is an answer the page shows in words; the browser also writes it to its console.
    if (/^Failed to load resource: .*status of 4\d\d/.test(pesan.text())) return
    keluhan.push(`konsol: ${pesan.text()} (${pesan.location().url})`)
  })
  page.on('response', (r) => {
    if (r.status() >= 500) keluhan.push(`jawaban ${r.status()}: ${r.request().method()} ${r.url()}`)
  })
  page.on('request', (r) => jalan.add(r))
  page.on('requestfinished', (r) => jalan.delete(r))
  page.on('requestfailed', (r) => jalan.delete(r))
}

/** A new person at a new device: phone with touch, desk, or wide desk. */
export async function bukaLayar(browser: Browser, alamat: string, ukuran: Ukuran): Promise<Layar> {
  const hp = ukuran === 'hp'
  const context = await browser.newContext({
    baseURL: alamat,
    viewport: UKURAN[ukuran],
    // Touch, but not isMobile: its zoom stays behind when a check changes the width, and taps then miss.
    hasTouch: hp,
    deviceScaleFactor: hp ? 2 : 1,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    colorScheme: 'light',
    serviceWorkers: 'block',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(SABAR_MS)
  const layar: Layar = { page, context, alamat, ukuran, keluhan: [], jalan: new Set() }
  jaga(layar)
  return layar
}

/** Waits until no request is on the way for a moment and the page's main block is there. */
export async function tenang(layar: Layar): Promise<void> {
  const sampai = performance.now() + SABAR_MS
  let sejak = performance.now()
  while (performance.now() < sampai) {
    if (layar.jalan.size > 0) sejak = performance.now()
    if (performance.now() - sejak >= TENANG_MS) break
    await new Promise((r) => setTimeout(r, 30))
  }
  await layar.page.locator('main').first().waitFor()
}

/** What was seen since the last call, then forgotten. */
export function ambilKeluhan(layar: Layar): string[] {
  return layar.keluhan.splice(0)
}
