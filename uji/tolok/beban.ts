// Beban: drives a list of addresses with a number of connections and measures; the same load for ours and for the yardstick.
import autocannon from 'autocannon'

export type HasilBeban = {
  perDetik: number
  p50: number
  p95: number
  p99: number
  galat: number
  jumlah: number
}

export const PEMANASAN_DETIK = 1

const bulat = (n: number) => Math.round(n * 10) / 10

function pada(urut: number[], bagian: number): number {
  return bulat(urut[Math.min(urut.length - 1, Math.floor(urut.length * bagian))] ?? 0)
}

/** `detik` of load after a short warm-up; latencies in ms from the responses themselves. */
export async function beban(o: {
  alamat: string
  jalur: readonly string[]
  koneksi: number
  detik: number
  kuki?: string
}): Promise<HasilBeban> {
  const pakai = (detik: number) => ({
    url: o.alamat,
    connections: o.koneksi,
    duration: detik,
    requests: o.jalur.map((path) => ({ method: 'GET' as const, path })),
    ...(o.kuki ? { headers: { cookie: o.kuki } } : {}),
  })
  await autocannon(pakai(PEMANASAN_DETIK))
  const waktu: number[] = []
  const hasil = await new Promise<autocannon.Result>((terima, tolak) => {
    const jalan = autocannon(pakai(o.detik), (galat, h) => (galat ? tolak(galat) : terima(h)))
    jalan.on('response', (_klien, _status, _bita, ms) => waktu.push(ms))
  })
  waktu.sort((a, b) => a - b)
  return {
    perDetik: bulat(waktu.length / hasil.duration),
    p50: pada(waktu, 0.5),
    p95: pada(waktu, 0.95),
    p99: pada(waktu, 0.99),
    galat: hasil.errors + hasil.non2xx + hasil.timeouts,
    jumlah: waktu.length,
  }
}
