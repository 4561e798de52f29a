// Terlihat: may this reader see this case? The desk and the file decide first; the direct superior is asked of the register.
import type { Keadaan, Pelaku } from '#mesin/bentuk-usulan.ts'
import type { Db } from '#server/alat/database.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { atasanLangsung } from '#server/organisasi/baca-atasan.ts'
import type { UntukDilihat } from './lihat.ts'
import { bolehLihat, lihatDari } from './lihat.ts'

type Pembaca = { db: Db; pelaku: Pelaku; ketentuan: Ketentuan; hari: string }
type Baris = UntukDilihat & { tahap: string; keadaan: Keadaan }

/** Step in which the superior is asked; afterwards the one who spoke still sees what became of it. */
export const TAHAP_ATASAN = 'pertimbangan-atasan'

/** The sync twin of syaratLihat() in baca-daftar.ts, with the superior looked up only when nothing else opens the case. */
export async function terlihatOleh(p: Pembaca, u: Baris): Promise<boolean> {
  if (bolehLihat(lihatDari(p.pelaku, p.ketentuan), u)) return true
  if (p.pelaku.jenis !== 'orang') return false
  if (u.keadaan.pertimbangan?.pegawaiId === p.pelaku.pegawaiId) return true
  if (u.tahap !== TAHAP_ATASAN) return false
  const atasan = await atasanLangsung(p.db, [u.pegawaiId], p.hari)
  return atasan.get(u.pegawaiId)?.pegawaiId === p.pelaku.pegawaiId
}
