// Uploads: one file per request, streamed to a temporary place while its sha-256 is taken; never held in memory whole.
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Unggahan } from './http.ts'

export const UNGGAHAN_PALING_BYTE = 20 * 1024 * 1024
const ISIAN_PALING = 40
const ISIAN_PALING_BYTE = 100_000
const NAMA_PALING = 200

/** Limits given to @fastify/multipart. */
export const BATAS_UNGGAH = {
  fileSize: UNGGAHAN_PALING_BYTE,
  files: 1,
  fields: ISIAN_PALING,
  fieldSize: ISIAN_PALING_BYTE,
  parts: ISIAN_PALING + 1,
}

export type HasilUnggah = { isi: Record<string, string>; unggahan?: Unggahan; buang: () => Promise<void> }

/** Reads a multipart request: text fields and at most one file. The caller runs `buang` when the request ends. */
export async function bacaUnggahan(req: FastifyRequest): Promise<HasilUnggah | Tolak> {
  if (!req.isMultipart())
    return tolak(
      'jenis-isi-salah',
      'Belum ada berkas yang dikirim.',
      [],
      'Pilih berkas, lalu unggah. Untuk sistem lain: kirim sebagai multipart/form-data.',
    )
  const isi: Record<string, string> = {}
  let unggahan: Unggahan | undefined
  const buang = async () => {
    if (unggahan) await rm(unggahan.jalur, { force: true })
  }
  try {
    for await (const bagian of req.parts()) {
      if (bagian.type === 'field') isi[bagian.fieldname] = String(bagian.value)
      else unggahan = await tampung(bagian)
    }
  } catch (galat) {
    await buang()
    if (kirimanRusak(galat)) return RUSAK
    throw galat
  }
  return { isi, ...(unggahan ? { unggahan } : {}), buang }
}

const RUSAK = tolak(
  'jenis-isi-salah',
  'Kiriman berkas ini terpotong atau tidak utuh.',
  [],
  'Periksa sambungan internet, lalu pilih berkasnya dan unggah sekali lagi.',
)

/** The parser throws plain errors for a body that is no multipart; those of the disk and of our limits carry a code or a class. */
function kirimanRusak(galat: unknown): boolean {
  return galat instanceof Error && !(galat instanceof TerlaluBesar) && !('code' in galat)
}

async function tampung(bagian: MultipartFile): Promise<Unggahan> {
  const folder = join(tmpdir(), 'padu-unggah')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const jalur = join(folder, randomUUID())
  const hash = createHash('sha256')
  let ukuran = 0
  try {
    await pipeline(
      bagian.file,
      async function* (arus: AsyncIterable<Buffer>) {
        for await (const potong of arus) {
          hash.update(potong)
          ukuran += potong.length
          yield potong
        }
      },
      createWriteStream(jalur, { flags: 'wx', mode: 0o600 }),
    )
    if (bagian.file.truncated) throw new TerlaluBesar('Unggahan melewati batas.')
  } catch (galat) {
    await rm(jalur, { force: true })
    throw galat
  }
  return { jalur, nama: namaAman(bagian.filename), tipe: bagian.mimetype, ukuran, sidik: hash.digest('hex') }
}

/** The file is beyond UNGGAHAN_PALING_BYTE. */
export class TerlaluBesar extends Error {}

/** The sender's file name without folders, control characters, or direction tricks; only ever shown, never a path. */
export function namaAman(nama: string): string {
  const bersih = basename(nama.replaceAll('\\', '/'))
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  return bersih.slice(-NAMA_PALING) || 'berkas'
}
