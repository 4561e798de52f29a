// Penandatanganan: the batch as requests see it.
import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { tolak } from '#mesin/tolak.ts'
import { tidakDitemukan } from '../alat/http.ts'
import type { Ctx } from '../alat/ports.ts'
import { bacaTumpukan, type Tumpukan } from './baca.ts'
import type { Pelaksana } from './tumpukan.ts'

const belumMasuk = (): Tolak =>
  tolak(
    'belum-masuk',
    'Anda belum masuk.',
    ['Perwali Kediri 80/2021 Pasal 5 ayat (1)'],
    'Masuk dengan akun Anda.',
  )

function pelakuDari(ctx: Ctx): Pelaku | Tolak {
  return ctx.siapa ?? belumMasuk()
}

const ditolak = (x: object): x is Tolak => 'jenis' in x && x.jenis === 'tolak'

/** Starts a batch; the signing itself begins after the batch is committed. */
export async function mulai(
  p: Pelaksana,
  ctx: Ctx,
  usulan: string[],
  sandi: string,
): Promise<Tumpukan | Tolak> {
  const pelaku = pelakuDari(ctx)
  if (ditolak(pelaku)) return pelaku
  const hasil = await p.mulai(ctx.db, pelaku, usulan, sandi, ctx.kini)
  if ('jenis' in hasil) return hasil
  ctx.setelah(hasil.jalankan)
  return hasil.tumpukan
}

/** Goes on with a batch that stopped, under the passphrase given again. */
export async function lanjutkan(
  p: Pelaksana,
  ctx: Ctx,
  id: string,
  sandi: string,
): Promise<Tumpukan | Tolak> {
  const pelaku = pelakuDari(ctx)
  if (ditolak(pelaku)) return pelaku
  const hasil = await p.lanjutkan(ctx.db, pelaku, id, sandi)
  if ('jenis' in hasil) return hasil
  ctx.setelah(hasil.jalankan)
  return hasil.tumpukan
}

export async function bacaKemajuan(ctx: Ctx, id: string): Promise<Tumpukan | Tolak> {
  const pelaku = pelakuDari(ctx)
  if (ditolak(pelaku)) return pelaku
  return (await bacaTumpukan(ctx.db, id, pelaku.akunId)) ?? tidakDitemukan('Tumpukan tanda tangan')
}
