// clamd tiruan: speaks INSTREAM like the real one; what contains the test word is "infected".

import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

/** The word that this stand-in takes for a virus. */
export const KATA_TERJANGKIT = 'PADU-UJI-VIRUS'

export type ClamdTiruan = {
  /** Address for PADU_CLAMAV. */
  alamat: string
  /** Bytes of the files scanned so far, by size. */
  dipindai: number[]
  /** Answer this line instead of scanning; null = scan. */
  jawab: (baris: string | null) => void
  tutup(): Promise<void>
}

/** Starts it on a free port, or on a unix socket. */
export async function bukaClamdTiruan(soket?: string): Promise<ClamdTiruan> {
  const dipindai: number[] = []
  let paksa: string | null = null
  const sambungan = new Set<Socket>()
  const server = createServer((s) => {
    sambungan.add(s)
    s.on('error', () => undefined)
    let isi = Buffer.alloc(0)
    s.on('data', (potong: Buffer) => {
      isi = Buffer.concat([isi, potong])
      const badan = terurai(isi)
      if (!badan) return
      dipindai.push(badan.length)
      const kena = badan.includes(KATA_TERJANGKIT)
      s.end(`${paksa ?? (kena ? 'stream: Padu.Uji.Virus FOUND' : 'stream: OK')}\0`)
    })
  })
  await new Promise<void>((siap) =>
    soket ? server.listen(soket, siap) : server.listen(0, '127.0.0.1', siap),
  )
  const alamat = soket ? `unix:${soket}` : `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    alamat,
    dipindai,
    jawab: (baris) => {
      paksa = baris
    },
    tutup: () =>
      new Promise((selesai) => {
        for (const s of sambungan) s.destroy()
        server.close(() => selesai())
      }),
  }
}

/** The file once its closing empty piece has come; undefined before. */
function terurai(isi: Buffer): Buffer | undefined {
  const awal = 'zINSTREAM\0'
  if (!isi.subarray(0, awal.length).equals(Buffer.from(awal))) return undefined
  const potong: Buffer[] = []
  let di = awal.length
  while (di + 4 <= isi.length) {
    const panjang = isi.readUInt32BE(di)
    if (panjang === 0) return Buffer.concat(potong)
    if (di + 4 + panjang > isi.length) return undefined
    potong.push(isi.subarray(di + 4, di + 4 + panjang))
    di += 4 + panjang
  }
  return undefined
}
