// Virus scanning by clamd (INSTREAM): the file goes over a socket in pieces, nothing is written for the scanner.
import { connect, type Socket } from 'node:net'
import type { Pemindai } from './ports.ts'

const POTONG = 64 * 1024
const BATAS_MS = 30_000
const JAWAB_PALING = 4096

function sambung(alamat: string): Socket {
  if (alamat.startsWith('unix:')) return connect({ path: alamat.slice('unix:'.length) })
  const { hostname, port } = new URL(alamat)
  return connect({ host: hostname, port: Number(port) })
}

/**
 * Scanner at `tcp://host:port` or `unix:/path`. Throws when clamd cannot be reached, answers with an error (a stream
 * beyond its StreamMaxLength, no signatures), or takes longer than 30 s.
 */
export function pemindaiClamd(alamat: string, batasMs = BATAS_MS): Pemindai {
  return { pindai: async (isi) => uraikan(await tanya(alamat, isi, batasMs)) }
}

function tanya(alamat: string, isi: Uint8Array, batasMs: number): Promise<string> {
  return new Promise((jadi, gagal) => {
    const soket = sambung(alamat)
    let jawab = ''
    // The clock of the socket counts silence; this one counts the whole conversation.
    const jam = setTimeout(() => soket.destroy(new Error('Pemindai virus terlalu lama menjawab.')), batasMs)
    soket.on('connect', () => {
      soket.write('zINSTREAM\0')
      for (let i = 0; i < isi.length; i += POTONG) {
        const potong = isi.subarray(i, i + POTONG)
        const panjang = Buffer.alloc(4)
        panjang.writeUInt32BE(potong.length)
        soket.write(panjang)
        soket.write(potong)
      }
      soket.write(Buffer.alloc(4))
    })
    soket.on('data', (potong: Buffer) => {
      jawab = (jawab + potong.toString('utf8')).slice(0, JAWAB_PALING)
      if (jawab.includes('\0')) soket.end()
    })
    soket.on('error', (galat) => {
      clearTimeout(jam)
      gagal(galat)
    })
    soket.on('close', () => {
      clearTimeout(jam)
      jadi(jawab)
    })
  })
}

/** 'stream: OK', 'stream: <name> FOUND', or an error. Only an explicit OK is clean. */
function uraikan(jawab: string): Awaited<ReturnType<Pemindai['pindai']>> {
  const baris = jawab.replaceAll('\0', '').trim()
  if (baris === 'stream: OK') return { hasil: 'bersih' }
  const nama = /^stream: (.+) FOUND$/.exec(baris)?.[1]
  if (nama) return { hasil: 'terjangkit', nama }
  throw new Error(`Pemindai virus menjawab di luar dugaan: ${baris.slice(0, 120) || '(kosong)'}`)
}
