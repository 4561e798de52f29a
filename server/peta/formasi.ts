// Formasi: how many are planned for a post, by decree, from a day on.
import type { z } from 'zod'
import type { tetapkanFormasi } from '#kontrak/peta.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { jabatanSatu } from './baca.ts'
import { sisipFormasi } from './tulis.ts'

const DASAR = ['Perwali Jambi 13/2025 Lampiran huruf A']

/** Records a decree; the number before it stays in force until the day before. */
export async function tetapkan(
  ctx: Ctx,
  id: string,
  isi: z.output<typeof tetapkanFormasi.isi>,
): Promise<{ jumlah: number } | Tolak> {
  const j = await jabatanSatu(ctx.db, id)
  if (!j) return tidakDitemukan('Jabatan')
  if (j.tunggal && isi.jumlah > 1)
    return tolak(
      'formasi-salah',
      'Jabatan struktural dipangku satu orang.',
      DASAR,
      'Isi 1, atau 0 bila jabatan itu dihapus.',
      'jumlah',
    )
  if (isi.tanggal > ctx.hari)
    return tolak(
      'formasi-salah',
      'Tanggal keputusan tidak boleh sesudah hari ini.',
      DASAR,
      'Betulkan tanggal keputusan.',
      'tanggal',
    )
  const { akunId } = pembaca(ctx)
  const jadi = await sisipFormasi(ctx.db, { ...isi, jabatanId: id, akunId, kini: ctx.kini })
  if (!jadi)
    return tolak(
      'formasi-sudah-ada',
      'Keputusan yang mulai pada hari itu atau sesudahnya sudah tercatat.',
      DASAR,
      'Isi tanggal mulai sesudah keputusan terakhir.',
      'mulai',
    )
  return { jumlah: isi.jumlah }
}
