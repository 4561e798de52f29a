// Pilihan: what an instrument may name, put together from the SOP at start.
import type { Wewenang } from '#mesin/bentuk.ts'

export type PilihanKewenangan = {
  /** Offices some SOP names as signer. */
  jabatan: string[]
  produk: { kode: string; nama: string }[]
  /** Authorities of the SOP in force on a day. */
  wewenang: (hari: string) => Wewenang[]
}
