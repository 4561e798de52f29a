// Disposals as the register desk and the examiner read them.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'

export type BarisPemusnahan = {
  id: string
  nomor: string
  tanggal: string
  alasan: string
  oleh: string
  pada: string
  jumlah: number
}

/** One page, newest first, and how many there are. */
export async function bacaPemusnahan(
  db: Db,
  h: { halaman: number; ukuran: number },
): Promise<{ baris: BarisPemusnahan[]; jumlah: number }> {
  const semua = await sql<{ n: number }>`select count(*)::int as n from pemusnahan_arsip`.execute(db)
  const { rows } = await sql<BarisPemusnahan>`
    select m.id, m.nomor, m.tanggal::text as tanggal, m.alasan, m.pada, coalesce(g.nama_lengkap, '-') as oleh,
      (select count(*)::int from arsip a where a.pemusnahan_id = m.id) as jumlah
    from pemusnahan_arsip m left join akun k on k.id::text = m.diputuskan_oleh left join pegawai g on g.id = k.pegawai_id
    order by m.pada desc, m.id limit ${h.ukuran} offset ${(h.halaman - 1) * h.ukuran}`.execute(db)
  return { baris: rows, jumlah: semua.rows[0]?.n ?? 0 }
}
