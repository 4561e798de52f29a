// Files on an S3-compatible store (MinIO, Ceph, a provider): same port as the disk, same rule: the sha-256 is the name.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { BerkasRusak, BerkasTidakAda, periksaSidik } from './files.ts'
import type { PenyimpanBerkas } from './ports.ts'

/** Address, bucket and key of the store; the secret is never logged. */
export type SetelanS3 = { alamat: string; wilayah: string; wadah: string; kunci: string; sandi: string }

const COBA_PALING = 4
const BATAS_SAMBUNG_MS = 5_000
const BATAS_MINTA_MS = 30_000
const SEKALI_DAFTAR = 1000

const kunciDari = (sidik: string): string => {
  periksaSidik(sidik)
  return `${sidik.slice(0, 2)}/${sidik.slice(2, 4)}/${sidik}`
}

const status = (galat: unknown): number | undefined =>
  galat instanceof S3ServiceException ? galat.$metadata.httpStatusCode : undefined

/** Store in `s.wadah` under ab/cd/<sidik>. Errors 5xx and lost connections are tried again, four times in all. */
export function berkasS3(s: SetelanS3): PenyimpanBerkas & { tutup(): void } {
  const klien = new S3Client({
    endpoint: s.alamat,
    region: s.wilayah,
    forcePathStyle: true,
    credentials: { accessKeyId: s.kunci, secretAccessKey: s.sandi },
    maxAttempts: COBA_PALING,
    // The sha-256 is sent by ourselves; a second checksum would need a trailer that older stores do not know.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: BATAS_SAMBUNG_MS, requestTimeout: BATAS_MINTA_MS },
  })
  return {
    simpan: async (isi) => {
      const bita = isi instanceof Uint8Array ? isi : await readFile(isi.jalur)
      return taruh(klien, s.wadah, bita)
    },
    baca: (sidik) => ambil(klien, s.wadah, sidik),
    ada: (sidik) => ada(klien, s.wadah, sidik),
    daftar: () => daftar(klien, s.wadah),
    buang: async (sidik) => {
      await klien.send(new DeleteObjectCommand({ Bucket: s.wadah, Key: kunciDari(sidik) }))
    },
    periksa: async () => {
      await klien.send(new HeadBucketCommand({ Bucket: s.wadah }))
    },
    tutup: () => klien.destroy(),
  }
}

/** Write once: the store refuses a key that exists (412), which for content-addressed bytes means "already there". */
async function taruh(klien: S3Client, wadah: string, bita: Uint8Array) {
  const hash = createHash('sha256').update(bita)
  const sidik = hash.copy().digest('hex')
  const perintah = new PutObjectCommand({
    Bucket: wadah,
    Key: kunciDari(sidik),
    Body: bita,
    ContentLength: bita.byteLength,
    ChecksumSHA256: hash.digest('base64'),
    IfNoneMatch: '*',
  })
  try {
    await klien.send(perintah)
  } catch (galat) {
    if (status(galat) !== 412) throw galat
  }
  return { sidik, ukuran: bita.byteLength }
}

async function ambil(klien: S3Client, wadah: string, sidik: string): Promise<Buffer> {
  try {
    const jawab = await klien.send(new GetObjectCommand({ Bucket: wadah, Key: kunciDari(sidik) }))
    const isi = Buffer.from((await jawab.Body?.transformToByteArray()) ?? [])
    if (createHash('sha256').update(isi).digest('hex') === sidik) return isi
  } catch (galat) {
    if (status(galat) === 404) throw new BerkasTidakAda(`Berkas ${sidik} tidak ada.`)
    throw galat
  }
  throw new BerkasRusak(`Isi berkas ${sidik} tidak cocok dengan sidiknya.`)
}

async function ada(klien: S3Client, wadah: string, sidik: string): Promise<boolean> {
  try {
    await klien.send(new HeadObjectCommand({ Bucket: wadah, Key: kunciDari(sidik) }))
    return true
  } catch (galat) {
    if (status(galat) === 404) return false
    throw galat
  }
}

async function* daftar(klien: S3Client, wadah: string): AsyncGenerator<string> {
  let lanjut: string | undefined
  do {
    const h = await klien.send(
      new ListObjectsV2Command({ Bucket: wadah, MaxKeys: SEKALI_DAFTAR, ContinuationToken: lanjut }),
    )
    for (const o of h.Contents ?? []) {
      const sidik = o.Key?.split('/').at(-1) ?? ''
      if (/^[0-9a-f]{64}$/.test(sidik)) yield sidik
    }
    lanjut = h.NextContinuationToken
  } while (lanjut !== undefined)
}
