// Pembaca sesi: from the cookies of a request to the person, for server/alat/http-request.ts.
import { tolak } from '#mesin/tolak.ts'
import type { Jam, Zona } from '#server/alat/clock.ts'
import type { Basisdata } from '#server/alat/database.ts'
import type { HasilSesi, PermintaanSesi } from '#server/alat/http-request.ts'
import { DASAR_AKUN, type SetelanAkun } from './bentuk.ts'
import { bacaSesi, kukiDari } from './sesi.ts'
import { sentuhSesi } from './tulis-sesi.ts'

const BERAKHIR = tolak(
  'sesi-berakhir',
  'Sesi Anda sudah berakhir.',
  [DASAR_AKUN.jaga],
  'Masuk lagi dengan NIP dan kata sandi; isian yang belum terkirim tetap ada di halaman ini.',
)

/**
 * Reads the session anew on every request (one statement, no cache): revocation is felt at once. Its use is noted
 * at most once a minute.
 */
export function pembacaSesi(
  basisdata: Basisdata,
  jam: Jam,
  zona: Zona,
  setelan: SetelanAkun,
): (permintaan: PermintaanSesi) => Promise<HasilSesi> {
  return async ({ kuki: semua }) => {
    const kuki = kukiDari({ ...semua }, setelan.https)
    if (!kuki.sesi) return { siapa: null }
    const kini = jam.kini()
    const hidup = await basisdata.baca((db) => bacaSesi(db, kuki, kini, jam.hari(zona), setelan))
    if (!hidup) return { siapa: null, tolak: BERAKHIR }
    if (hidup.sentuh) await basisdata.transaksi((db) => sentuhSesi(db, hidup.sesi.id, kini))
    return { siapa: hidup.pelaku, sesi: hidup.sesi }
  }
}
