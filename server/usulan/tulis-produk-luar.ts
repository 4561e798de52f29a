// A product that came from outside: the incoming document takes the place of the letter we would have signed.
import { sql } from 'kysely'
import type { ProdukLuar } from '#mesin/bentuk-usulan.ts'
import type { Db } from '#server/alat/database.ts'

export type ProdukLuarBaru = {
  usulanId: string
  produk: ProdukLuar
  jenisDokumen: string
  judul: string
  kelompok: number
}

/** The draft becomes the record of the incoming document; its file lies in the archive, hidden until it is handed over. */
export async function simpanProdukLuar(db: Db, m: ProdukLuarBaru): Promise<void> {
  const { produk: d } = m
  const penandatangan = [{ nama: d.pejabat, jabatan: d.pejabat, moda: 'basah', pada: d.pada }]
  await sql`
    update naskah set keadaan = 'ditandatangani', nomor_teks = ${d.nomor}, tanggal = ${d.tanggal}::date, arsip_id = ${d.arsipId}::uuid,
      sidik = ${d.sidik}, penandatangan = ${JSON.stringify(penandatangan)}::jsonb, ditandatangani_pada = ${d.pada}::timestamptz
    where usulan_id = ${m.usulanId} and jenis = 'produk' and keadaan <> 'gugur'`.execute(db)
  await sql`
    update arsip set jenis_dokumen = ${m.jenisDokumen}, kelompok = ${m.kelompok}, judul = ${m.judul}, nomor = ${d.nomor},
      tanggal = ${d.tanggal}::date, tersembunyi = true
    where id = ${d.arsipId} and usulan_id = ${m.usulanId}`.execute(db)
}
