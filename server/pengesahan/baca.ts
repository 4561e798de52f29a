// Baca: progress of a signing batch.
import { sql } from 'kysely'
import type { z } from 'zod'
import type { zPenandatanganan } from '#kontrak/naskah.ts'
import type { Db } from '../alat/database.ts'

export type Tumpukan = z.output<typeof zPenandatanganan>

type Butir = Tumpukan['butir'][number]

/** The batch of this account, or undefined: nobody sees another's batch. */
export async function bacaTumpukan(db: Db, id: string, akunId: string): Promise<Tumpukan | undefined> {
  const kepala = await db
    .selectFrom('penandatanganan')
    .select(['id', 'keadaan', 'dibuat_pada'])
    .where('id', '=', id)
    .where('akun_id', '=', akunId)
    .executeTakeFirst()
  if (!kepala) return undefined
  const hasil = await sql<Butir>`
    select b.urut, b.usulan_id as "usulanId", coalesce(u.nomor, '') as "nomorUsulan", g.nama_lengkap as nama,
      case when b.keadaan = 'jadi' then n.nomor_teks end as "nomorNaskah", b.keadaan, b.sebab
    from penandatanganan_butir b join usulan u on u.id = b.usulan_id join pegawai g on g.id = u.pegawai_id
    left join naskah n on n.usulan_id = u.id and n.keadaan <> 'gugur'
      and n.jenis = case when u.tahap in ('ditolak', 'ditolak-tuntas') then 'penolakan' else 'produk' end
    where b.penandatanganan_id = ${id} order by b.urut`.execute(db)
  const butir = hasil.rows
  const hitung = (keadaan: string) => butir.filter((b) => b.keadaan === keadaan).length
  return {
    id: kepala.id,
    keadaan: kepala.keadaan === 'selesai' || kepala.keadaan === 'terhenti' ? kepala.keadaan : 'berjalan',
    jumlah: butir.length,
    jadi: hitung('jadi'),
    gagal: hitung('gagal'),
    dibuatPada: kepala.dibuat_pada,
    butir,
  }
}

/** Batches that were running when the process ended: their passphrase is gone, so they wait for their signer. */
export async function hentikanYangTerputus(db: Db): Promise<void> {
  await db
    .updateTable('penandatanganan')
    .set({ keadaan: 'terhenti' })
    .where('keadaan', '=', 'berjalan')
    .execute()
}
