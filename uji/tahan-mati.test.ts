// kill -9 in the middle of writing loses nothing that was acknowledged, and a second process never opens the same folder.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { buatDatabase } from '#server/alat/database.ts'
import { kunciFolder } from '#server/alat/lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'padu-mati-'))
const PENULIS = join(import.meta.dirname, 'penulis.ts')
const PUTARAN = 6
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Jalan = { anak: ChildProcess; baris: string[]; selesai: Promise<number | null> }

function jalankan(): Jalan {
  const anak = spawn(process.execPath, [PENULIS, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const baris: string[] = []
  let sisa = ''
  anak.stdout?.setEncoding('utf8').on('data', (potong: string) => {
    const bagian = (sisa + potong).split('\n')
    sisa = bagian.pop() ?? ''
    baris.push(...bagian)
  })
  const selesai = new Promise<number | null>((jadi) => anak.on('close', (kode) => jadi(kode)))
  return { anak, baris, selesai }
}

const diakui = (baris: string[]) => baris.filter((b) => /^\d+$/.test(b)).map(Number)

describe('basis data tertanam', () => {
  it(`dibunuh ${PUTARAN} kali sambil menulis: yang sudah diakui tidak hilang, tidak ada baris setengah jadi`, async () => {
    let tertinggi = 0
    for (let ke = 0; ke < PUTARAN; ke++) {
      const { anak, baris, selesai } = jalankan()
      await expect.poll(() => diakui(baris).length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(ke * 7)
      anak.kill('SIGKILL')
      await selesai
      tertinggi = Math.max(tertinggi, ...diakui(baris))
    }
    const lepas = kunciFolder(folder)
    const basisdata = await buatDatabase({ folder: join(folder, 'basisdata') })
    const { rows } = await sql<{ jumlah: number; puncak: number; setengah: number }>`
      select count(*)::int as jumlah, max(n) as puncak, count(*) filter (where length(isi) <> 501)::int as setengah
        from ketahanan`.execute(basisdata.db)
    await basisdata.tutup()
    lepas()
    expect(rows[0]?.puncak).toBeGreaterThanOrEqual(tertinggi)
    expect(rows[0]?.jumlah).toBe(rows[0]?.puncak)
    expect(rows[0]?.setengah).toBe(0)
  }, 120_000)

  it('proses kedua ditolak selama yang pertama hidup, dan diterima sesudah yang pertama mati', async () => {
    const satu = jalankan()
    await expect.poll(() => satu.baris[0], { timeout: 30_000 }).toBe('siap')
    const dua = jalankan()
    expect(await dua.selesai).toBe(3)
    expect(dua.baris[0]).toMatch(/^ditolak .*sedang dipakai Padu lain \(proses \d+\)/)
    satu.anak.kill('SIGKILL')
    await satu.selesai
    kunciFolder(folder)()
  }, 60_000)

  it('kunci lama dengan nomor proses yang kini milik program lain tidak menghalangi', () => {
    writeFileSync(join(folder, 'kunci.pid'), `${process.pid} 1\n`)
    kunciFolder(folder)()
    writeFileSync(join(folder, 'kunci.pid'), 'rusak\n')
    kunciFolder(folder)()
  })
})
