// Both databases alike: types, read-only handle, migrations, the printed schema, jobs in the transaction.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { denganRollback, pakaiBasisData } from '#uji/basisdata.ts'
import { json } from './database-types.ts'
import { rapikanIdempotensi } from './http-idempotency.ts'
import { tulisSkema } from './introspect.ts'
import { buatJobs, idTetap } from './jobs.ts'
import { buatLog } from './log.ts'
import { bacaMigrasi, migrasikan } from './migrasi.ts'

const bd = pakaiBasisData()

describe('nilai kolom', () => {
  it('datang dengan bentuk yang sama pada kedua basis data', async () => {
    const { rows } = await sql`
      select 12::bigint as bulat, 9007199254740993::bigint as besar, 1.50::numeric as uang, date '1962-03-15' as lahir,
             timestamptz '2027-01-01 00:00:00.5+07' as saat, array['a','b,"']::text[] as teks,
             array[date '2020-01-01', null] as tanggal, ${json([1, 'a'])}::jsonb as larik,
             daterange('2020-01-01', null) as berlaku, count(*) as jumlah from generate_series(1, 2)`.execute(
      bd().db,
    )
    expect(rows[0]).toEqual({
      bulat: 12,
      besar: '9007199254740993',
      uang: '1.50',
      lahir: '1962-03-15',
      saat: '2026-12-31T17:00:00.500Z',
      teks: ['a', 'b,"'],
      tanggal: ['2020-01-01', null],
      larik: [1, 'a'],
      berlaku: '[2020-01-01,)',
      jumlah: 2,
    })
  })
  it('saat yang ditulis sebagai teks ISO terbaca sama; urutan teksnya urutan waktunya', async () => {
    const { rows } = await sql<{ s: string }>`select ${'2027-01-01T00:00:00.120Z'}::timestamptz as s`.execute(
      bd().db,
    )
    expect(rows[0]?.s).toBe('2027-01-01T00:00:00.120Z')
  })
  it('riwayat yang bertindih ditolak basis data', async () => {
    const { rows } = await sql`select 1 from pg_constraint where contype = 'x'`.execute(bd().db)
    expect(rows.length).toBeGreaterThan(0)
  })
})

describe('pegangan', () => {
  it('baca menolak menulis', async () => {
    const tulis = bd().baca((db) =>
      db.insertInto('tahun_libur').values({ tahun: 2030, dasar: 'x' }).execute(),
    )
    await expect(tulis).rejects.toMatchObject({ code: '25006' })
  })
  it('transaksi yang gagal tidak meninggalkan apa pun; 30 sejajar tidak bercampur', async () => {
    const hasil = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) =>
        bd().transaksi(async (trx) => {
          await trx
            .insertInto('tahun_libur')
            .values({ tahun: 2100 + i, dasar: 'x' })
            .execute()
          await new Promise((s) => setTimeout(s, 2))
          if (i % 3 === 0) throw new Error('sengaja')
        }),
      ),
    )
    expect(hasil.filter((h) => h.status === 'rejected')).toHaveLength(10)
    const tersimpan = await bd()
      .db.selectFrom('tahun_libur')
      .select('tahun')
      .where('tahun', '>=', 2100)
      .execute()
    expect(tersimpan.map((t) => t.tahun % 3 === 2100 % 3)).not.toContain(true)
    expect(tersimpan).toHaveLength(20)
    await bd().db.deleteFrom('tahun_libur').execute()
  })
  it('denganRollback mengembalikan semuanya', async () => {
    await denganRollback(bd(), (trx) =>
      trx.insertInto('tahun_libur').values({ tahun: 2031, dasar: 'x' }).execute(),
    )
    expect(await bd().db.selectFrom('tahun_libur').selectAll().execute()).toEqual([])
  })
})

describe('migrasi', () => {
  it('dijalankan lagi: tidak ada yang berubah', async () => {
    expect(await migrasikan(bd())).toEqual([])
  })
  it('berkas yang sudah diterapkan lalu berubah, atau hilang, menghentikan mulai', async () => {
    const daftar = bacaMigrasi()
    const ubah = daftar.map((m, i) => (i === 0 ? { ...m, sidik: 'lain' } : m))
    await expect(migrasikan(bd(), ubah)).rejects.toThrow(/berubah sesudah diterapkan/)
    await expect(migrasikan(bd(), daftar.slice(1))).rejects.toThrow(/tidak ada di versi ini/)
  })
  it('berkas yang salah batal seutuhnya, yang sebelumnya tetap', async () => {
    const baik = {
      nomor: 9001,
      nama: '9001-a.sql',
      sidik: 'a',
      teks: 'create table a_coba (x int); insert into a_coba values (1);',
    }
    const salah = {
      nomor: 9002,
      nama: '9002-b.sql',
      sidik: 'b',
      teks: 'create table b_coba (x int); select salah_sekali;',
    }
    await expect(migrasikan(bd(), [...bacaMigrasi(), baik, salah])).rejects.toThrow(/salah_sekali/)
    const { rows } =
      await sql`select to_regclass('a_coba')::text as a, to_regclass('b_coba')::text as b`.execute(bd().db)
    expect(rows).toEqual([{ a: 'a_coba', b: null }])
    await sql`drop table a_coba`.execute(bd().db)
    await sql`delete from migrasi where nomor > 9000`.execute(bd().db)
  })
  it('skema.ts adalah isi basis data (bila gagal: npm run skema)', async () => {
    const rapat = (teks: string) => teks.replace(/\s+/g, '')
    const tertulis = readFileSync(join(import.meta.dirname, 'skema.ts'), 'utf8')
    expect(rapat(tertulis)).toBe(rapat(await tulisSkema(bd().db)))
  })
})

describe('antrean', () => {
  it('dikirim di dalam transaksi: batal bersamanya, satu kunci satu pekerjaan, gagal lalu diulang', async () => {
    const jobs = buatJobs(bd(), buatLog('silent'))
    const jalan: number[] = []
    let gagal = 1
    jobs.kerjakan('uji.catat', async (data) => {
      if (data.ke === 0 && gagal-- > 0) throw new Error('sengaja')
      jalan.push(Number(data.ke))
    })
    await jobs.mulai()
    try {
      await Promise.allSettled(
        Array.from({ length: 30 }, (_, ke) =>
          bd().transaksi(async (trx) => {
            await jobs.kirim(trx, 'uji.catat', { ke }, { kunci: `k${ke}` })
            await jobs.kirim(trx, 'uji.catat', { ke }, { kunci: `k${ke}` })
            if (ke % 3 === 1) throw new Error('batal')
          }),
        ),
      )
      await expect.poll(() => jalan.length, { timeout: 15_000 }).toBe(20)
      await jobs.tungguHabis()
      expect([...jalan].sort((a, b) => a - b)).toEqual(
        Array.from({ length: 30 }, (_, i) => i).filter((i) => i % 3 !== 1),
      )
      await bd().transaksi((trx) =>
        jobs.kirim(trx, 'uji.catat', { ke: 99 }, { mulaiPada: '2999-01-01T00:00:00Z' }),
      )
      await jobs.tungguHabis()
      expect(jalan).not.toContain(99)
      await expect(bd().transaksi((trx) => jobs.kirim(trx, 'uji.asing', {}))).rejects.toThrow(
        /belum berjalan/,
      )
    } finally {
      await jobs.berhenti()
    }
  }, 40_000)
  it('nomor pekerjaan dari kunci tetap dan berbentuk UUID', () => {
    expect(idTetap('a', 'b')).toBe(idTetap('a', 'b'))
    expect(idTetap('a', 'b')).not.toBe(idTetap('a', 'c'))
    expect(idTetap('a', 'b')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

it('jawaban tersimpan dilupakan sesudah tujuh hari', async () => {
  await denganRollback(bd(), async (trx) => {
    const baris = (kunci: string, pada: string) => ({ akun_id: 'a', kunci, sidik: 's', status: 200, pada })
    await trx
      .insertInto('idempotensi')
      .values([baris('lama', '2027-01-01T00:00:00Z'), baris('baru', '2027-01-08T00:00:00Z')])
      .execute()
    expect(await rapikanIdempotensi(trx, '2027-01-09T00:00:00Z')).toBe(1)
  })
})
