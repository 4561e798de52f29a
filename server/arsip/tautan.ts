// Tautan: an address that opens one document, for one person in one session, for a few minutes.
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Ctx } from '#server/alat/ports.ts'

/** How long a link opens, in ms. Pages ask for a new one when they show the document again. */
export const UMUR_TAUTAN_MS = 5 * 60_000

const BERAKHIR = tolak(
  'tautan-berakhir',
  'Tautan dokumen ini sudah berakhir atau bukan untuk sesi Anda.',
  ['Perwali Kediri 80/2021 Pasal 5 ayat (1)'],
  'Buka kembali dokumennya dari Arsip atau dari usulannya.',
)

function tanda(ctx: Ctx, arsipId: string, sampai: number): string {
  const kunci = Buffer.from(hkdfSync('sha256', ctx.alat.config.rahasia, 'padu', 'arsip-tautan', 32))
  const sesi = (ctx.sesi as { id?: string } | undefined)?.id ?? ''
  const isi = [arsipId, ctx.siapa?.akunId ?? '', sesi, sampai].join('\n')
  return createHmac('sha256', kunci).update(isi).digest('base64url')
}

/** The link for this person and session, and when it ends; `jalur` is the door when it is not the archive's own. */
export function buatTautan(
  ctx: Ctx,
  arsipId: string,
  jalur = `/api/arsip/${arsipId}/isi`,
): { tautan: string; sampai: string } {
  const sampai = Date.parse(ctx.kini) + UMUR_TAUTAN_MS
  const query = new URLSearchParams({ sampai: String(sampai), tanda: tanda(ctx, arsipId, sampai) })
  return { tautan: `${jalur}?${query}`, sampai: new Date(sampai).toISOString() }
}

/** True, or the refusal; asked before anything is read, so that every id is answered alike. */
export function periksaTautan(
  ctx: Ctx,
  arsipId: string,
  q: { sampai?: number | undefined; tanda?: string | undefined },
): true | Tolak {
  if (q.sampai === undefined || q.tanda === undefined) return BERAKHIR
  const kini = Date.parse(ctx.kini)
  if (!(kini <= q.sampai && q.sampai <= kini + UMUR_TAUTAN_MS)) return BERAKHIR
  const harap = Buffer.from(tanda(ctx, arsipId, q.sampai))
  const beri = Buffer.from(q.tanda)
  return harap.length === beri.length && timingSafeEqual(harap, beri) ? true : BERAKHIR
}
