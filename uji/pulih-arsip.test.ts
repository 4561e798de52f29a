// Pulih: backup by the documented steps, everything lost, restored elsewhere; the archive gives back the identical bytes.
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { cadangkan } from '#server/alat/backup.ts'
import { buatDatabase } from '#server/alat/database.ts'
import { berkasDisk } from '#server/alat/files.ts'
import { migrasikan } from '#server/alat/migrasi.ts'
import { sidikSemuaArsip } from '#server/arsip/baca-sidik.ts'
import { periksaArsip } from '#server/arsip/pindah.ts'
import { pdfBersih } from './bahan/pdf-mentah.ts'

const akar = mkdtempSync(join(tmpdir(), 'padu-pulih-'))
afterAll(() => rmSync(akar, { recursive: true, force: true }))
const sidik = (b: Uint8Array) => createHash('sha256').update(b).digest('hex')
const tar = (...argumen: string[]) => expect(spawnSync('tar', argumen).status, argumen.join(' ')).toBe(0)

test('citra basis data dan berkas dipulihkan di tempat lain: bita sama, yang rusak disebut', async () => {
  const [lama, baru] = [join(akar, 'lama'), join(akar, 'baru')]
  mkdirSync(lama)
  mkdirSync(baru)
  const basisdata = await buatDatabase({ folder: join(lama, 'basisdata') })
  await migrasikan(basisdata)
  const toko = berkasDisk(join(lama, 'berkas'))
  const isi = [pdfBersih(), ...Array.from({ length: 9 }, (_, i) => randomBytes(5000 + i))]
  for (const b of isi) {
    const s = await toko.simpan(b)
    await sql`insert into arsip (id, jenis_dokumen, kelompok, judul, sidik, ukuran, tipe, sumber, dibuat_oleh, dibuat_pada)
      values (${randomUUID()}::uuid, 'lain', 6, 'Uji', ${s.sidik}, ${s.ukuran}, 'application/pdf', 'unggah', 'uji', now())`.execute(
      basisdata.db,
    )
  }
  const citra = await cadangkan(basisdata, join(lama, 'cadangan'), '2027-01-04T19:00:00.000Z')
  tar('czf', join(akar, 'data.tar.gz'), '-C', lama, 'berkas')
  await basisdata.tutup()
  const pindahan = join(akar, 'citra.tar.gz')
  spawnSync('cp', [citra ?? '', pindahan])
  rmSync(lama, { recursive: true })

  mkdirSync(join(baru, 'basisdata'), { mode: 0o700 })
  tar('xzf', pindahan, '-C', join(baru, 'basisdata'))
  tar('xzf', join(akar, 'data.tar.gz'), '-C', baru)
  const pulih = await buatDatabase({ folder: join(baru, 'basisdata') })
  const tokoPulih = berkasDisk(join(baru, 'berkas'))
  const semua = await sidikSemuaArsip(pulih.db)
  await pulih.tutup()
  expect(semua).toEqual(isi.map(sidik).sort())
  expect(await periksaArsip(tokoPulih, semua)).toEqual({ utuh: isi.length, gagal: [] })
  for (const b of isi) expect((await tokoPulih.baca(sidik(b))).equals(b)).toBe(true)

  const korban = sidik(isi[3] ?? Buffer.alloc(0))
  const rusak = Buffer.from(isi[3] ?? [])
  rusak[17] = (rusak[17] ?? 0) ^ 1
  writeFileSync(join(baru, 'berkas', korban.slice(0, 2), korban.slice(2, 4), korban), rusak)
  const hasil = await periksaArsip(tokoPulih, semua)
  expect([hasil.utuh, hasil.gagal.map((g) => g.sidik)]).toEqual([isi.length - 1, [korban]])
}, 120_000)
