// Tindak: one transition of a case through the whole server: read, decide, append, answer; every case is acted on once.
import { sql } from 'kysely'
import { buatDatabase } from '#server/alat/database.ts'
import type { Proses } from '../ketahanan/proses.ts'
import type { Masuk } from './daftar.ts'
import { type Baris, duaAngka } from './laporan.ts'

const SERENTAK = 8

/** The least any transition must write: the row locked, one event, the row updated, the key kept, in one transaction. */
async function tolokPokok(databaseUrl: string, id: readonly string[]): Promise<number> {
  const basisdata = await buatDatabase({ databaseUrl, koneksi: SERENTAK })
  const antre = [...id]
  const mulai = performance.now()
  await Promise.all(
    Array.from({ length: SERENTAK }, async () => {
      for (let u = antre.pop(); u; u = antre.pop()) {
        const satu = u
        await basisdata.transaksi(async (db) => {
          await sql`insert into idempotensi (akun_id, kunci, sidik, status, pada) values ('tolok', ${satu}, 'x', 200, now())`.execute(
            db,
          )
          await sql`select * from usulan where id = ${satu} for update`.execute(db)
          await sql`insert into usulan_peristiwa (usulan_id, versi, jenis, nomor, dari, ke, pelaku, pada, hari, dasar, data, sidik_sebelum, sidik)
            select id, versi + 1, 'tolok', 'T00', tahap, tahap, '{}'::jsonb, now(), now()::date, '{}', keadaan, repeat('1', 64), repeat('2', 64)
            from usulan where id = ${satu}`.execute(db)
          await sql`update usulan set versi = versi + 1, sejak_pada = now() where id = ${satu}`.execute(db)
        })
      }
    }),
  )
  const detik = (performance.now() - mulai) / 1000
  await basisdata.tutup()
  return id.length / detik
}

/** `jumlah` cases taken by the verifier, one and eight at a time. */
export async function tolokTindak(o: {
  proses: Proses
  verifikator: Masuk
  jumlah: number
}): Promise<Baris[]> {
  const { proses, verifikator } = o
  const databaseUrl = proses.databaseUrl ?? ''
  const basisdata = await buatDatabase({ databaseUrl, koneksi: 2 })
  const semua = await sql<{ id: string }>`
    select id from usulan where tahap = 'diajukan' and pemeriksa_akun_id is null order by id limit ${o.jumlah}`.execute(
    basisdata.db,
  )
  await basisdata.tutup()
  const id = semua.rows.map((r) => r.id)
  const bagi = Math.floor(id.length / 3)
  const lakukan = async (daftar: string[], serentak: number) => {
    const antre = [...daftar]
    const waktu: number[] = []
    const mulai = performance.now()
    const jalur = async () => {
      for (let u = antre.pop(); u; u = antre.pop()) {
        const t = performance.now()
        await verifikator.orang.kirim(`/api/usulan/${u}/tindakan/ambil`, { versi: 9 })
        waktu.push(performance.now() - t)
      }
    }
    await Promise.all(Array.from({ length: serentak }, jalur))
    const detik = (performance.now() - mulai) / 1000
    waktu.sort((a, b) => a - b)
    return { perDetik: daftar.length / detik, p95: waktu[Math.floor(waktu.length * 0.95)] ?? 0 }
  }
  const satu = await lakukan(id.slice(0, bagi), 1)
  const delapan = await lakukan(id.slice(bagi, 2 * bagi), SERENTAK)
  const pokok = await tolokPokok(databaseUrl, id.slice(2 * bagi))
  return [
    { ukuran: 'satu tindakan, berturut-turut (per detik)', kita: duaAngka(satu.perDetik) },
    { ukuran: 'satu tindakan, berturut-turut: p95 (ms)', kita: duaAngka(satu.p95) },
    {
      ukuran: `tindakan, ${SERENTAK} serentak (per detik); patokan: tulisannya saja`,
      kita: duaAngka(delapan.perDetik),
      patokan: duaAngka(pokok),
      nisbah: duaAngka(delapan.perDetik / pokok),
    },
    { ukuran: `tindakan, ${SERENTAK} serentak: p95 (ms)`, kita: duaAngka(delapan.p95) },
  ]
}
