// Lewat usulan: a document is open to those who work on a case that uses it, never through somebody's own case to a hidden product.
import { boleh } from '#mesin/hak.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { bacaBarisUsulan } from './baca.ts'
import { TAHAP_ATASAN, terlihatOleh } from './terlihat.ts'

/** Does one of these cases open the document to the reader? Hidden ones only to those who work on the case. */
export async function lewatUsulan(
  k: Ketentuan,
  ctx: Ctx,
  usulanId: readonly string[],
  tersembunyi: boolean,
): Promise<boolean> {
  const { siapa } = ctx
  if (!siapa) return false
  for (const id of usulanId) {
    const u = await bacaBarisUsulan(ctx.db, id, { kunci: false })
    if (!u || !(await terlihatOleh({ db: ctx.db, pelaku: siapa, ketentuan: k, hari: ctx.hari }, u))) continue
    const milik = u.pegawaiId === siapa.pegawaiId
    if (milik && !tersembunyi) return true
    if (milik) continue
    // The superior judges the request with its documents before him; the product is not yet there.
    if (u.tahap === TAHAP_ATASAN && !tersembunyi) return true
    const objek = { pegawaiId: u.pegawaiId, perangkatDaerah: u.perangkatDaerahId, layanan: u.layanan }
    if (boleh(siapa, 'arsip.baca', objek, k.peran) === true) {
      // The unit's officer files for others but does not open their products.
      if (!tersembunyi || siapa.peran.some((r) => r !== 'admin-kepegawaian' && r !== 'asn')) return true
    }
  }
  return false
}
