// Pindah: the archive carried from one store to another, and its wholeness examined; every byte against its sha-256.
import { createHash } from 'node:crypto'
import type { PenyimpanBerkas } from '#server/alat/ports.ts'

const sidikDari = (isi: Uint8Array): string => createHash('sha256').update(isi).digest('hex')

export type HasilPindah = {
  disalin: number
  sudahAda: number
  bita: number
  gagal: { sidik: string; sebab: string }[]
}

/**
 * Copies every file; each is read from its new place and compared before it counts. What lies in the old place stays:
 * the administrator removes it when the report names no failure. Running it again goes on where it stopped.
 */
export async function pindahkanArsip(
  dari: PenyimpanBerkas,
  ke: PenyimpanBerkas,
  onMaju?: (n: number) => void,
): Promise<HasilPindah> {
  const hasil: HasilPindah = { disalin: 0, sudahAda: 0, bita: 0, gagal: [] }
  for await (const sidik of dari.daftar()) {
    try {
      const sudah = await ke.ada(sidik)
      const asal = sudah ? undefined : await dari.baca(sidik)
      if (asal) await ke.simpan(asal)
      const tiba = await ke.baca(sidik)
      if (sidikDari(tiba) !== sidik) throw new Error('isi di tempat baru tidak cocok')
      hasil.bita += tiba.length
      if (sudah) hasil.sudahAda += 1
      else hasil.disalin += 1
    } catch (galat) {
      hasil.gagal.push({ sidik, sebab: galat instanceof Error ? galat.message : String(galat) })
    }
    onMaju?.(hasil.disalin + hasil.sudahAda + hasil.gagal.length)
  }
  return hasil
}

export type HasilPeriksaArsip = { utuh: number; gagal: { sidik: string; sebab: string }[] }

/** Reads every file the database names and compares it with its sha-256: the check after a restore. */
export async function periksaArsip(
  toko: PenyimpanBerkas,
  sidik: readonly string[],
): Promise<HasilPeriksaArsip> {
  const hasil: HasilPeriksaArsip = { utuh: 0, gagal: [] }
  for (const satu of sidik) {
    try {
      await toko.baca(satu)
      hasil.utuh += 1
    } catch (galat) {
      hasil.gagal.push({ sidik: satu, sebab: galat instanceof Error ? galat.message : String(galat) })
    }
  }
  return hasil
}
