// Buka produk: the owner sees his product in the archive from the electronic hand-over on, not before.
import type { Db } from '#server/alat/database.ts'
import { tampakkanProduk } from './tulis.ts'

/** Shows the products of a case in the Arsip Digital (Perwali Kediri 80/2021 Pasal 12 huruf d, Pasal 13 ayat (3)). */
export async function bukaProduk(db: Db, usulanId: string): Promise<void> {
  await tampakkanProduk(db, usulanId)
}
