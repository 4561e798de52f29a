// Bentuk penjagaan: a standing watch as data: whom it looks for, how far ahead, and what its list shows.
import type { JangkaWaktu, Kutipan } from './bentuk.ts'

/**
 * A column of a watch list: a computed value of its rule. `dari` names the value before (salary, rank), shown under it;
 * `dijumlah` columns are summed over the month, as the difference where `dari` is given.
 */
export type KolomJaga = { hitung: string; judul: string; dari?: string; dijumlah?: true }

/** A standing watch (capability penjagaan): a rule over a population, as far ahead as `jendela`. */
export type Penjagaan = {
  kode: string
  nama: string
  aturan: string
  hitung: string
  /** Computed day of the same rule that ends the filing; where the rule computes none, the due day itself ends it. Absent: three months before (KGB). */
  hitungBatas?: string
  jendela: JangkaWaktu
  /** 'tmt': conditions are judged as they will stand on the due day (years of service); otherwise as of today. */
  dinilai?: 'tmt'
  /** What the list shows of each person besides name, rank and due day. */
  kolom: KolomJaga[]
  buku: string
  dasar: Kutipan[]
}
