// A person at the API: keeps the cookie, sends what a browser would send, gives every mutation its own key.
import { createHmac, randomUUID } from 'node:crypto'

export type AkunDemo = {
  kode: string
  nama: string
  nip: string
  sandi: string
  rahasiaTotp?: string
  sandiTanda?: string
  keterangan: string
}

type Badan = { sebab?: string; dasar?: string[]; saran?: string; kode?: string } & Record<string, unknown>

export type Klien = {
  ambil<T>(jalur: string): Promise<T>
  kirim<T>(jalur: string, isi: unknown): Promise<T>
  /** Status and body whatever they are; a body makes it a POST. */
  coba(jalur: string, isi?: unknown): Promise<{ status: number; badan: Badan }>
  unduh(jalur: string): Promise<Buffer>
  /** The signed letter of a case, through its short-lived link. */
  unduhSurat(usulanId: string): Promise<Buffer>
  unggah<T>(jalur: string, isi: Uint8Array, nama: string): Promise<T>
}

/** Code an authenticator app would show for this secret at this moment (RFC 6238). */
export function kodeKini(rahasia: string, mundur = 0): string {
  const abjad = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bit = [...rahasia.replace(/\s/g, '')]
    .map((h) => abjad.indexOf(h).toString(2).padStart(5, '0'))
    .join('')
  const kunci = Buffer.from(bit.match(/.{8}/g)?.map((b) => Number.parseInt(b, 2)) ?? [])
  const hitungan = Buffer.alloc(8)
  hitungan.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) - mundur))
  const mac = createHmac('sha1', kunci).update(hitungan).digest()
  const geser = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(geser) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function kuki(simpan: Map<string, string>, jawab: Response): void {
  for (const baris of jawab.headers.getSetCookie()) {
    const [pasang = ''] = baris.split(';')
    const letak = pasang.indexOf('=')
    simpan.set(pasang.slice(0, letak), pasang.slice(letak + 1))
  }
}

function buatKlien(alamat: string): Klien {
  const simpan = new Map<string, string>()
  const kepala = () => ({
    cookie: [...simpan].map(([n, v]) => `${n}=${v}`).join('; '),
    origin: alamat,
    'x-padu': '1',
  })
  const panggil = async (jalur: string, opsi: RequestInit & { headers?: Record<string, string> } = {}) => {
    const jawab = await fetch(`${alamat}${jalur}`, { ...opsi, headers: { ...kepala(), ...opsi.headers } })
    kuki(simpan, jawab)
    return jawab
  }
  const pos = (isi: unknown) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(isi),
  })
  const harusJadi = async (jawab: Response, jalur: string) => {
    if (jawab.ok) return jawab
    const badan = (await jawab.json().catch(() => ({}))) as Badan
    throw new Error(
      `${jalur} menjawab ${jawab.status}: ${badan.sebab ?? ''} ${(badan.dasar ?? []).join('; ')} ${badan.saran ?? ''}`,
    )
  }
  const unduh = async (jalur: string) =>
    Buffer.from(await (await harusJadi(await panggil(jalur), jalur)).arrayBuffer())
  return {
    ambil: async <T>(jalur: string) => (await (await harusJadi(await panggil(jalur), jalur)).json()) as T,
    kirim: async <T>(jalur: string, isi: unknown) =>
      (await (await harusJadi(await panggil(jalur, pos(isi)), jalur)).json()) as T,
    coba: async (jalur, isi) => {
      const jawab = await panggil(jalur, isi === undefined ? {} : pos(isi))
      return { status: jawab.status, badan: (await jawab.json().catch(() => ({}))) as Badan }
    },
    unduh,
    unduhSurat: async (usulanId) => {
      const jalur = `/api/usulan/${usulanId}/naskah/tautan`
      const { tautan } = (await (await harusJadi(await panggil(jalur, pos({})), jalur)).json()) as {
        tautan: string
      }
      return unduh(tautan)
    },
    unggah: async <T>(jalur: string, isi: Uint8Array, nama: string) => {
      const formulir = new FormData()
      formulir.append('berkas', new Blob([new Uint8Array(isi)], { type: 'application/pdf' }), nama)
      const jawab = await harusJadi(
        await panggil(jalur, {
          method: 'POST',
          headers: { 'idempotency-key': randomUUID() },
          body: formulir,
        }),
        jalur,
      )
      return (await jawab.json()) as T
    },
  }
}

/** A client for one demo account, signed in with its second factor; without account, a member of the public. */
export async function masuk(alamat: string, akun?: AkunDemo): Promise<Klien> {
  const k = buatKlien(alamat)
  if (!akun) return k
  const hasil = await k.kirim<{ keadaan: string }>('/api/akun/masuk', { nip: akun.nip, sandi: akun.sandi })
  if (hasil.keadaan === 'faktor-kedua') {
    if (!akun.rahasiaTotp) throw new Error(`Akun ${akun.kode} meminta faktor kedua tanpa rahasia`)
    await k.kirim('/api/akun/faktor-kedua', { kode: kodeKini(akun.rahasiaTotp) })
  }
  return k
}
