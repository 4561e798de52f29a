import { afterEach, expect, it, vi } from 'vitest'
import { bacaUsulan, buatUsulan, daftarUsulan } from '#kontrak/usulan.ts'
import { alamat, bolehUlang, GalatJaringan, GalatTolak, kunciBaru, panggil } from './klien.ts'

const ID = '0190a5f2-0000-7000-8000-000000000001'
const jawab = (status: number, isi: unknown, kepala: Record<string, string> = {}) =>
  vi.fn(
    async () =>
      new Response(typeof isi === 'string' ? isi : JSON.stringify(isi), { status, headers: kepala }),
  )
afterEach(() => vi.unstubAllGlobals())

it('menyusun alamat dari kontrak', () => {
  expect(alamat(bacaUsulan, { params: { id: ID } })).toBe(`/api/usulan/${ID}`)
})

it('membawa kunci pengulangan hanya pada tindakan', async () => {
  const kirim = jawab(200, { id: ID })
  vi.stubGlobal('fetch', kirim)
  await panggil(buatUsulan, { isi: { layanan: 'kenaikan-gaji-berkala' } }, { kunci: 'kunci-niat-1' })
  await panggil(daftarUsulan, { query: { cari: '19' } })
  const [tindak, baca] = kirim.mock.calls as unknown as [string, RequestInit][]
  expect(tindak?.[1].headers).toMatchObject({ 'idempotency-key': 'kunci-niat-1', 'x-padu': '1' })
  expect(baca?.[0]).toBe('/api/usulan?cari=19')
  expect(baca?.[1].headers).not.toHaveProperty('idempotency-key')
})

it('mengubah tolakan menjadi galat dengan sebab, dasar, dan lama menunggu', async () => {
  const tolak = { jenis: 'tolak', kode: 'terlalu-sering', sebab: 'S', dasar: ['D'], saran: 'T' }
  vi.stubGlobal('fetch', jawab(429, tolak, { 'retry-after': '16' }))
  const galat = await panggil(buatUsulan, { isi: { layanan: 'x' } }).catch((g: unknown) => g)
  expect(galat).toBeInstanceOf(GalatTolak)
  expect(galat).toMatchObject({ tolak, status: 429, tungguDetik: 16 })
  expect(bolehUlang(galat)).toBe(false)
})

it('membedakan sambungan putus dan halaman asing dari jawaban Padu', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Promise.reject(new TypeError('putus'))),
  )
  const putus = await panggil(buatUsulan, { isi: { layanan: 'x' } }).catch((g: unknown) => g)
  expect(putus).toBeInstanceOf(GalatJaringan)
  vi.stubGlobal('fetch', jawab(200, '<html>masuk wifi</html>'))
  const asing = await panggil(daftarUsulan, {}).catch((g: unknown) => g)
  expect(asing).toBeInstanceOf(GalatJaringan)
  expect(bolehUlang(asing)).toBe(true)
})

it('memberi kunci yang berbeda untuk tiap niat', () => {
  expect(new Set(Array.from({ length: 50 }, kunciBaru)).size).toBe(50)
})
