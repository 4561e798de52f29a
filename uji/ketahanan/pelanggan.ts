// Pelanggan: a person at the API who does not give up: the same request with the same key until the server answers.
import { randomUUID } from 'node:crypto'
import { type AkunDemo, kodeKini } from '../../skrip/peragaan-klien.ts'

export type Jawaban<T> = { status: number; isi: T; ulang: boolean; percobaan: number }

export type Pelanggan = {
  /** The Cookie header of this person's session. */
  kuki(): string
  ambil<T>(jalur: string): Promise<T>
  /** Sends until acknowledged; throws on a refusal. */
  kirim<T>(jalur: string, isi: unknown): Promise<Jawaban<T>>
  unggah<T>(jalur: string, isi: Uint8Array, nama: string): Promise<Jawaban<T>>
}

const JEDA_MS = 60
/** Ten deaths in a row on a busy machine may all hit the same request. */
const TUNGGU_PALING_MS = 600_000

/** Called whenever a mutation leaves the client, so that a killer can aim at it; what it returns is called with the answer. */
export type SaatKirim = () => (percobaan: number) => void

async function gigih(
  kirim: () => Promise<Response>,
): Promise<{ jawab: Response; teks: string; percobaan: number }> {
  const sampai = performance.now() + TUNGGU_PALING_MS
  for (let percobaan = 1; performance.now() < sampai; percobaan += 1) {
    try {
      const jawab = await kirim()
      // The body may still be cut off: only a whole answer counts as acknowledged.
      const teks = await jawab.text()
      if (jawab.status !== 503) return { jawab, teks, percobaan }
    } catch {
      // Connection refused, reset or cut: the server is down or just died.
    }
    await new Promise((r) => setTimeout(r, JEDA_MS))
  }
  throw new Error('Server tidak menjawab lagi.')
}

/** Signs in; cookies live as long as the object. */
export async function pelanggan(alamat: string, akun: AkunDemo, saatKirim: SaatKirim): Promise<Pelanggan> {
  const kuki = new Map<string, string>()
  const kepala = () => ({
    cookie: [...kuki].map(([n, v]) => `${n}=${v}`).join('; '),
    origin: alamat,
    'x-padu': '1',
    connection: 'close',
  })
  const mintalah = async <T>(
    jalur: string,
    opsi: RequestInit & { headers?: Record<string, string> },
  ): Promise<Jawaban<T>> => {
    const { jawab, teks, percobaan } = await gigih(() =>
      fetch(`${alamat}${jalur}`, { ...opsi, headers: { ...kepala(), ...opsi.headers } }),
    )
    for (const baris of jawab.headers.getSetCookie()) {
      const [pasang = ''] = baris.split(';')
      const letak = pasang.indexOf('=')
      kuki.set(pasang.slice(0, letak), pasang.slice(letak + 1))
    }
    if (!jawab.ok)
      throw new Error(`${opsi.method ?? 'GET'} ${jalur} menjawab ${jawab.status}: ${teks.slice(0, 400)}`)
    const ulang = jawab.headers.get('idempotency-replayed') === 'true'
    return { status: jawab.status, isi: JSON.parse(teks) as T, ulang, percobaan }
  }
  const terkirim = async <T>(minta: Promise<Jawaban<T>>): Promise<Jawaban<T>> => {
    const dijawab = saatKirim()
    const jawaban = await minta
    dijawab(jawaban.percobaan)
    return jawaban
  }
  const kirim = <T>(jalur: string, isi: unknown) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    return terkirim(mintalah<T>(jalur, { method: 'POST', headers, body: JSON.stringify(isi) }))
  }
  const masuk = await kirim<{ keadaan: string }>('/api/akun/masuk', { nip: akun.nip, sandi: akun.sandi })
  if (masuk.isi.keadaan === 'faktor-kedua')
    await kirim('/api/akun/faktor-kedua', { kode: kodeKini(akun.rahasiaTotp ?? '') })
  return {
    kuki: () => kepala().cookie,
    ambil: async (jalur) => (await mintalah<never>(jalur, {})).isi,
    kirim,
    unggah: (jalur, isi, nama) => {
      const body = new FormData()
      body.append('berkas', new Blob([new Uint8Array(isi)], { type: 'application/pdf' }), nama)
      return terkirim(mintalah(jalur, { method: 'POST', headers: { 'idempotency-key': randomUUID() }, body }))
    },
  }
}
