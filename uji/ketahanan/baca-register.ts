// Baca register: what the tests of numbers look at: the register itself, and each case beside what it should hold once.
import { sql } from 'kysely'
import type { KotaTanda } from './kota-tanda.ts'

export type BarisNomor = {
  tahun: number
  urut: number
  teks: string
  keadaan: string
  alasan: string | null
  naskah_id: string | null
}

/** The register of numbers in order. */
export async function bacaNomor({ kota }: KotaTanda): Promise<BarisNomor[]> {
  const hasil = await sql<BarisNomor>`
    select tahun, urut, teks, keadaan, alasan, naskah_id from nomor order by tahun, urut`.execute(
    kota.basisdata.db,
  )
  return hasil.rows
}

/** Per case: signed events, signed letters, salary rows, and the numbers as event, letter and register tell them. */
export async function bacaTertanda({ kota }: KotaTanda, usulan: readonly string[]) {
  const hasil = await sql<{
    id: string
    tahap: string
    tanda: number
    naskah: number
    gaji: number
    arsip: number
    nomor_peristiwa: string | null
    nomor_naskah: string | null
    nomor_buku: string | null
  }>`
    select u.id, u.tahap,
      (select count(*)::int from usulan_peristiwa e where e.usulan_id = u.id and e.jenis = 'tandatangani') as tanda,
      (select count(*)::int from naskah n where n.usulan_id = u.id and n.keadaan = 'ditandatangani') as naskah,
      (select count(*)::int from riwayat_gaji g where g.usulan_id = u.id) as gaji,
      (select count(*)::int from arsip a where a.usulan_id = u.id and a.sumber = 'produk') as arsip,
      (select max(u2.keadaan->>'naskahNomor') from usulan u2 where u2.id = u.id) as nomor_peristiwa,
      (select max(n.nomor_teks) from naskah n where n.usulan_id = u.id and n.keadaan = 'ditandatangani') as nomor_naskah,
      (select max(m.teks) from nomor m join naskah n on n.id = m.naskah_id
        where n.usulan_id = u.id and m.keadaan = 'dipakai') as nomor_buku
    from usulan u where u.id = any(${usulan as string[]}::uuid[]) order by u.id`.execute(kota.basisdata.db)
  return hasil.rows
}
