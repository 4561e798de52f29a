// Kehidupan: the same seed gives the same lives; whoever the books and watches need is there, the people of the guides stay as they were.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { susunRujukan } from '#mesin/rujukan.ts'
import { susunKehidupan } from './kehidupan.ts'
import { beriKejadian } from './kejadian.ts'
import { bangunKota } from './orang.ts'

const HARI = '2026-11-23'
const folder = join(import.meta.dirname, '../../ketentuan/rujukan')
const csv = readdirSync(folder)
  .filter((n) => n.endsWith('.csv'))
  .sort()
  .map((nama) => ({ nama, teks: readFileSync(join(folder, nama), 'utf8') }))
const tabel = susunRujukan(csv).gajiPokok ?? []
const kota = (jumlah: number) => {
  const k = bangunKota({ jumlah, hari: HARI, benih: 7, tabel })
  beriKejadian(k.orang, HARI)
  return k
}

test('satu orang untuk setiap kejadian, bukan tokoh, dan kota kecil tidak diubah', () => {
  const { orang } = kota(200)
  const kejadian = orang.filter((o) => o.kejadian !== undefined)
  expect(kejadian.map((o) => o.kejadian).sort()).toEqual([
    'almarhum',
    'berhenti',
    'cltn',
    'hukuman-berat',
    'hukuman-sedang',
    'pensiun',
    'sementara',
    'tugas-belajar',
    'uang-tunggu',
  ])
  expect(kejadian.every((o) => o.tokoh === undefined && !o.jabatan.tunggal)).toBe(true)
  expect(kota(60).orang.some((o) => o.kejadian !== undefined)).toBe(false)
})

test('benih yang sama memberi kehidupan yang sama; almarhum mempunyai ahli waris; calon XX ada', () => {
  const { orang } = kota(200)
  const h = susunKehidupan(orang, HARI, 7)
  expect(susunKehidupan(kota(200).orang, HARI, 7)).toEqual(h)
  const almarhum = orang.find((o) => o.kejadian === 'almarhum')
  const waris = h.keluarga.filter((k) => k.pegawai_id === almarhum?.id)
  expect(waris.some((k) => k.hubungan !== 'anak')).toBe(true)
  expect(waris.some((k) => k.hubungan === 'anak')).toBe(true)
  const punya = (id: string, jenis: string) =>
    h.penghargaan.some((p) => p.pegawai_id === id && p.jenis === jenis)
  const calon = orang.filter(
    (o) => o.tmtCpns < '2006-11-23' && punya(o.id, 'satyalancana-10') && !punya(o.id, 'satyalancana-20'),
  )
  expect(calon.length).toBeGreaterThan(2)
  // The people of the guides still have their ten-year award before them.
  expect(orang.some((o) => o.tokoh !== undefined && punya(o.id, 'satyalancana-10'))).toBe(false)
  for (const b of [...h.diklat, ...h.penghargaan]) expect(String(b.tanggal) < HARI).toBe(true)
  for (const b of Object.values(h)) expect(b.length).toBeGreaterThan(0)
})
