// Wakil: acts through the API with a signed-in browser's own session, for the many cases nobody wants to watch.
import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from 'playwright-core'
import type { Usulan } from '../../skrip/peragaan-langkah.ts'

export type Wakil = { api: APIRequestContext; alamat: string }
export type BarisUsulan = { id: string; versi: number; tahap: string; nomor: string | null }

const kepala = (w: Wakil) => ({ origin: w.alamat, 'x-padu': '1' })

async function isi<T>(jawab: {
  ok(): boolean
  status(): number
  url(): string
  text(): Promise<string>
}): Promise<T> {
  const teks = await jawab.text()
  if (!jawab.ok())
    throw new Error(`${new URL(jawab.url()).pathname} menjawab ${jawab.status()}: ${teks.slice(0, 400)}`)
  return JSON.parse(teks) as T
}

export const ambil = async <T>(w: Wakil, jalur: string): Promise<T> =>
  isi<T>(await w.api.get(`${w.alamat}${jalur}`, { headers: kepala(w) }))

export const kirim = async <T>(w: Wakil, jalur: string, data: unknown): Promise<T> =>
  isi<T>(
    await w.api.post(`${w.alamat}${jalur}`, {
      headers: { ...kepala(w), 'idempotency-key': randomUUID() },
      data,
    }),
  )

/** One act on a case at the version its list row shows. */
export const tindak = (w: Wakil, u: { id: string; versi: number }, kode: string, data: object = {}) =>
  kirim<Usulan>(w, `/api/usulan/${u.id}/tindakan/${kode}`, { versi: u.versi, ...data })

/** All cases on this desk, at most 200. */
export async function antrean(w: Wakil, cari = ''): Promise<BarisUsulan[]> {
  const { baris } = await ambil<{ baris: BarisUsulan[] }>(
    w,
    `/api/usulan?tampilan=antrean&ukuran=200&cari=${encodeURIComponent(cari)}`,
  )
  return baris
}

/** Runs `kerja` over all items, four at a time: as many as two cores answer without a queue. */
export async function serentak<T>(daftar: readonly T[], kerja: (t: T) => Promise<unknown>): Promise<void> {
  const sisa = [...daftar]
  const seorang = async () => {
    for (let t = sisa.shift(); t !== undefined; t = sisa.shift()) await kerja(t)
  }
  await Promise.all([seorang(), seorang(), seorang(), seorang()])
}

/** 'YYYY-MM' of this month and the next ones. */
export function bulanMendatang(hari: string, jumlah: number): string[] {
  const [tahun = 0, bulan = 1] = hari.split('-').map(Number)
  return Array.from({ length: jumlah }, (_, i) => {
    const ke = bulan - 1 + i
    return `${tahun + Math.floor(ke / 12)}-${String((ke % 12) + 1).padStart(2, '0')}`
  })
}
