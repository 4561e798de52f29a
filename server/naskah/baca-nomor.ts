// Baca nomor: the register of numbers with what each stands on.
import { sql } from 'kysely'
import type { z } from 'zod'
import type { daftarNomor } from '#kontrak/nomor.ts'
import type { Db } from '../alat/database.ts'

type Jawab = z.input<typeof daftarNomor.jawab>
type Saring = { seri: string; tahun: number; keadaan?: string | undefined; halaman: number; ukuran: number }

/** One page in order of number; totals per state; numbers between 1 and the counter that have no row. */
export async function bacaRegisterNomor(db: Db, s: Saring): Promise<Jawab> {
  const saring = s.keadaan === undefined ? sql`true` : sql`n.keadaan = ${s.keadaan}`
  const baris = await sql<Jawab['baris'][number]>`
    select n.id, n.urut, n.teks, n.keadaan, n.alasan,
      coalesce(n.manual->>'perihal' || ', ' || (n.manual->>'pejabat') || ', ' || (n.manual->>'tanggal'), s.data->>'hal') as surat
    from nomor n left join naskah s on s.id = n.naskah_id
    where n.buku = ${s.seri} and n.tahun = ${s.tahun} and ${saring}
    order by n.urut limit ${s.ukuran} offset ${(s.halaman - 1) * s.ukuran}`.execute(db)
  const hitung = await sql<{ keadaan: string; n: number }>`
    select keadaan, count(*)::int as n from nomor where buku = ${s.seri} and tahun = ${s.tahun} group by keadaan`.execute(
    db,
  )
  const terakhir = await sql<{ n: number }>`
    select terakhir as n from nomor_buku where buku = ${s.seri} and tahun = ${s.tahun}`.execute(db)
  const ringkas = { dipesan: 0, dipakai: 0, bebas: 0, batal: 0, cadangan: 0, manual: 0 }
  for (const h of hitung.rows) if (h.keadaan in ringkas) ringkas[h.keadaan as keyof typeof ringkas] = h.n
  const ada = Object.values(ringkas).reduce((a, b) => a + b, 0)
  const jumlah = s.keadaan === undefined ? ada : (ringkas[s.keadaan as keyof typeof ringkas] ?? 0)
  const { halaman, ukuran } = s
  return { baris: baris.rows, jumlah, halaman, ukuran, ringkas, lompat: (terakhir.rows[0]?.n ?? 0) - ada }
}

/** Years that have a counter, by series. */
export async function bacaTahunSeri(db: Db): Promise<Map<string, number[]>> {
  const hasil = await sql<{ buku: string; tahun: number[] }>`
    select buku, array_agg(tahun::int order by tahun desc) as tahun from nomor_buku group by buku`.execute(db)
  return new Map(hasil.rows.map((b) => [b.buku, b.tahun]))
}
