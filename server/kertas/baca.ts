// Kertas: the stock of special paper as the desk reads it.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type BarisKertas = {
  id: string
  kertas: string
  layanan: string | null
  awalan: string
  dari: number
  sampai: number
  lebar: number
  berikut: number
  dokumen: string
  diterima: string
  dipakai: number
  rusak: number
  sisa: number
}

/** Every range received, newest first, with what became of its sheets. */
export async function daftarKertas(db: Db): Promise<BarisKertas[]> {
  const hasil = await sql<BarisKertas>`
    select t.id, t.kertas, t.layanan, t.awalan, t.dari, t.sampai, t.lebar, t.berikut, t.dokumen, t.diterima::text as diterima,
      count(l.id) filter (where l.keadaan = 'dipakai')::int as dipakai,
      count(l.id) filter (where l.keadaan = 'rusak')::int as rusak,
      (t.sampai - t.dari + 1 - count(l.id))::int as sisa
    from kertas_terima t left join kertas_lembar l on l.terima_id = t.id
    group by t.id order by t.diterima desc, t.dicatat_pada desc limit 200`.execute(db)
  return hasil.rows
}

export type BarisLembar = {
  id: string
  seri: string
  keadaan: 'dipakai' | 'rusak'
  usulanId: string | null
  nomorUsulan: string | null
  alasan: string | null
  pada: string
}

/** The sheets written down last. */
export async function lembarTerakhir(db: Db, keadaan: 'dipakai' | 'rusak'): Promise<BarisLembar[]> {
  const hasil = await sql<BarisLembar>`
    select l.id, l.seri, l.keadaan, l.usulan_id as "usulanId", u.nomor as "nomorUsulan", l.alasan, l.pada
    from kertas_lembar l left join usulan u on u.id = l.usulan_id
    where l.keadaan = ${keadaan} order by l.pada desc, l.seri desc limit 50`.execute(db)
  return hasil.rows
}

/** Every sheet of one case, in the order they were taken. */
export async function lembarUsulan(db: Db, usulanId: string): Promise<BarisLembar[]> {
  const hasil = await sql<BarisLembar>`
    select l.id, l.seri, l.keadaan, l.usulan_id as "usulanId", null as "nomorUsulan", l.alasan, l.pada
    from kertas_lembar l where l.usulan_id = ${usulanId} order by l.pada, l.seri limit 50`.execute(db)
  return hasil.rows
}
