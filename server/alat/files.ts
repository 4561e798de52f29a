// Files: content-addressed store on disk. The name of a file is the sha-256 of its bytes, so nothing is ever overwritten.
// The same port on an S3-compatible store: files-s3.ts.
import { createHash, randomUUID } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { access, copyFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { PenyimpanBerkas } from './ports.ts'

/** The store has no file of this name. */
export class BerkasTidakAda extends Error {}
/** The bytes on disk no longer match their name. */
export class BerkasRusak extends Error {}

const POLA_SIDIK = /^[0-9a-f]{64}$/

/** Throws BerkasTidakAda unless the name is a sha-256: nothing else may become a path or a key. */
export function periksaSidik(sidik: string): void {
  if (!POLA_SIDIK.test(sidik)) throw new BerkasTidakAda(`Sidik berkas tidak sah: ${sidik.slice(0, 80)}`)
}

/** Store under `folder`/ab/cd/<sidik>, directories 0700, files 0600, each synced to disk before it gets its name. */
export function berkasDisk(folder: string): PenyimpanBerkas {
  const jalurDari = (sidik: string): string => {
    periksaSidik(sidik)
    return join(folder, sidik.slice(0, 2), sidik.slice(2, 4), sidik)
  }
  return {
    simpan: (isi) =>
      isi instanceof Uint8Array
        ? simpanIsi(folder, isi, jalurDari)
        : simpanJalur(folder, isi.jalur, jalurDari),
    baca: async (sidik) => {
      const isi = await readFile(jalurDari(sidik)).catch((galat: NodeJS.ErrnoException) => {
        throw galat.code === 'ENOENT' ? new BerkasTidakAda(`Berkas ${sidik} tidak ada.`) : galat
      })
      if (sidikDari(isi) !== sidik) throw new BerkasRusak(`Isi berkas ${sidik} tidak cocok dengan sidiknya.`)
      return isi
    },
    ada: (sidik) => adaJalur(jalurDari(sidik)),
    daftar: () => daftarSidik(folder),
    buang: (sidik) => rm(jalurDari(sidik), { force: true }),
    periksa: async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await access(folder, constants.W_OK)
    },
  }
}

async function* daftarSidik(folder: string): AsyncGenerator<string> {
  const isi = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const e of isi) if (e.isFile() && POLA_SIDIK.test(e.name)) yield e.name
}

function sidikDari(isi: Uint8Array): string {
  return createHash('sha256').update(isi).digest('hex')
}

async function adaJalur(jalur: string): Promise<boolean> {
  return access(jalur).then(
    () => true,
    () => false,
  )
}

type JalurDari = (sidik: string) => string

async function simpanIsi(folder: string, isi: Uint8Array, jalurDari: JalurDari) {
  const sidik = sidikDari(isi)
  await pasang(folder, jalurDari(sidik), async (sementara) => {
    const fd = await open(sementara, 'wx', 0o600)
    try {
      await fd.writeFile(isi)
      await fd.sync()
    } finally {
      await fd.close()
    }
  })
  return { sidik, ukuran: isi.byteLength }
}

async function simpanJalur(folder: string, asal: string, jalurDari: JalurDari) {
  const hash = createHash('sha256')
  let ukuran = 0
  await pipeline(createReadStream(asal), async (arus) => {
    for await (const potong of arus) {
      hash.update(potong)
      ukuran += potong.length
    }
  })
  const sidik = hash.digest('hex')
  await pasang(folder, jalurDari(sidik), async (sementara) => {
    await copyFile(asal, sementara, constants.COPYFILE_EXCL)
    const fd = await open(sementara, 'r+', 0o600)
    try {
      await fd.chmod(0o600)
      await fd.sync()
    } finally {
      await fd.close()
    }
  })
  return { sidik, ukuran }
}

/** Write beside, sync, rename, sync the directory: after a power cut the file is whole or absent, never half. */
async function pasang(
  folder: string,
  tujuan: string,
  tulis: (sementara: string) => Promise<void>,
): Promise<void> {
  if (await adaJalur(tujuan)) return
  await mkdir(dirname(tujuan), { recursive: true, mode: 0o700 })
  const sementara = join(folder, `.${randomUUID()}.tmp`)
  try {
    await tulis(sementara)
    await rename(sementara, tujuan)
  } finally {
    await rm(sementara, { force: true })
  }
  const fd = await open(dirname(tujuan), 'r')
  try {
    await fd.sync()
  } finally {
    await fd.close()
  }
}
