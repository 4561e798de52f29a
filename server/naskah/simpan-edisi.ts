// Simpan edisi: the door through which later nouns store an edition of a template.
import type { EdisiNaskah } from '#mesin/bentuk-naskah.ts'
import type { Db } from '../alat/database.ts'
import { jsonBaku, sidikTeks } from './tindak.ts'
import { sisipEdisi } from './tulis-edisi.ts'

/** False when the template has an edition of that day already. */
export async function simpanEdisi(
  db: Db,
  p: { kode: string; edisi: EdisiNaskah; alasan: string; akunId: string; kini: string },
): Promise<boolean> {
  return sisipEdisi(db, { ...p, sidik: sidikTeks(jsonBaku(p.edisi.isi)) })
}
