// Batas: the refusal that falls by itself when completion was not done in time (T10), once, dated at the limit.
import type { Db } from '#server/alat/database.ts'
import type { Jobs } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { usulanLewatBatas } from './baca.ts'
import { SISTEM } from './sistem.ts'
import { tindakDalam } from './tindak.ts'

/** Cases taken in one sweep; the rest wait for the next. */
export const SAPU_PALING = 500

export type PerluBatas = {
  transaksi: <T>(kerja: (db: Db) => Promise<T>) => Promise<T>
  kini: string
  hari: string
  ketentuan: Ketentuan
  jobs: Pick<Jobs, 'kirim'>
}

/**
 * Refuses one case if its limit has passed (Perwali Kediri 80/2021 Pasal 9 ayat (2)). True when the refusal fell now;
 * false when there was nothing to do: completed in time, refused before, moved by kahar, unknown.
 */
export async function jalankanBatas(p: PerluBatas, usulanId: string): Promise<boolean> {
  const { kini, hari, ketentuan, jobs } = p
  const hasil = await p.transaksi((db) =>
    tindakDalam(
      { db, kini, hari, ketentuan, jobs, pelaku: SISTEM },
      { usulanId, tindakan: { kode: 'tolak-otomatis' } },
    ),
  )
  return hasil.jenis === 'jadi'
}

/** Every case whose limit lies behind `kini`, each in its own transaction; how many were refused now. */
export async function sapuBatas(p: PerluBatas): Promise<number> {
  const daftar = await p.transaksi((db) => usulanLewatBatas(db, p.kini, SAPU_PALING))
  let jumlah = 0
  for (const id of daftar) if (await jalankanBatas(p, id)) jumlah += 1
  return jumlah
}
