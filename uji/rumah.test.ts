// Penjaga rumah: aturan impor, ukuran, dan nama. Pelanggaran menyebut berkas, aturan, dan alasannya.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Berkas } from './rumah/baca.ts'
import { bacaRumah, uraikan } from './rumah/baca.ts'
import type { Temuan } from './rumah/impor.ts'
import { ALASAN, cekImpor, cekLingkaran, cekPintuWaktu } from './rumah/impor.ts'
import { cekIndeks, cekNama, cekUkuran } from './rumah/wujud.ts'

function periksa(semua: readonly Berkas[]): Temuan[] {
  const terbaca = semua.filter((b) => /\.tsx?$/.test(b.jalur) && !b.jalur.endsWith('.d.ts')).map(uraikan)
  return [
    ...cekImpor(terbaca),
    ...cekPintuWaktu(terbaca),
    ...cekLingkaran(terbaca),
    ...cekUkuran(terbaca),
    ...cekIndeks(terbaca),
    ...cekNama(semua),
  ]
}

const tulis = (temuan: readonly Temuan[]): string =>
  temuan.map((t) => `${t.berkas}:${t.baris} ${t.aturan}\n    ${t.alasan}`).join('\n')

/** Checks one planted file (and whatever stands beside it) and tells only the reasons. */
function tanam(isi: Readonly<Record<string, string>>): string[] {
  return periksa(Object.entries(isi).map(([jalur, teks]) => ({ jalur, isi: teks }))).map((t) => t.alasan)
}

test('rumah kita menurut aturannya sendiri', () => {
  const semua = bacaRumah(join(import.meta.dirname, '..'))
  expect(semua.length).toBeGreaterThan(50)
  expect(tulis(periksa(semua))).toBe('')
}, 120_000)

describe('pelanggaran yang ditanam ketahuan', () => {
  const IMPOR: readonly (readonly [string, string, string])[] = [
    ['mesin/a.ts', "import { z } from 'zod'", ALASAN.mesin],
    ['mesin/a.ts', "import fs from 'node:fs'", ALASAN.mesin],
    ['mesin/a.ts', "import type { X } from '#kontrak/usulan.ts'", ALASAN.mesin],
    ['mesin/waktu.ts', "import { Temporal } from 'temporal-polyfill'", ALASAN.pintuPustaka],
    ['mesin/tanggal.ts', "import { z } from 'zod'", ALASAN.mesin],
    ['server/usulan/a.ts', "import t from '../../regulasi/x/y.md'", ALASAN.naskahHukum],
    ['uji/a.ts', "import t from '../docs/jejak.md'", ALASAN.naskahHukum],
    ['kontrak/a.ts', "import { acak } from '#uji/acak.ts'", ALASAN.ujiDanSkrip],
    ['ketentuan/aturan/a.ts', "import { k } from '../layanan/kgb.ts'", ALASAN.ketentuan],
    ['ketentuan/naskah/a.ts', "import { k } from '../buku/b.ts'", ALASAN.ketentuan],
    ['ketentuan/layanan/a.ts', "import { k } from '../rujukan/gaji.ts'", ALASAN.ketentuan],
    ['ketentuan/layanan/a.ts', "import { k } from '#kontrak/usulan.ts'", ALASAN.ketentuan],
    ['ketentuan/layanan/a.ts', "import { z } from 'zod'", ALASAN.ketentuan],
    ['ketentuan/daerah/a.ts', "import { daftar } from '../daftar.ts'", ALASAN.ketentuan],
    ['kontrak/a.ts', "import { k } from '#ketentuan/daftar.ts'", ALASAN.kontrak],
    ['kontrak/a.ts', "import { v4 } from 'uuid'", ALASAN.kontrak],
    ['web/usulan/a.ts', "import { k } from '#ketentuan/daftar.ts'", ALASAN.web],
    ['web/usulan/a.ts', "const b = () => import('#server/usulan/baca.ts')", ALASAN.web],
    ['web/usulan/a.ts', "import { k } from '../pegawai/a.ts'", ALASAN.webKataBenda],
    ['web/pola/a.ts', "import { k } from '../usulan/a.ts'", ALASAN.webKataBenda],
    ['web/alat/a.ts', "import { k } from '../pola/a.ts'", ALASAN.webKataBenda],
    ['server/pegawai/a.ts', "import { k } from '../usulan/baca.ts'", ALASAN.server],
    ['server/buku/a.ts', "import { k } from '#server/naskah/baca.ts'", ALASAN.server],
    ['server/usulan/a.ts', "import { k } from '#ketentuan/aturan/kgb.ts'", ALASAN.server],
    ['server/usulan/a.ts', "import { k } from '../pegawai/tulis.ts'", ALASAN.tulisRute],
    ['server/usulan/a.ts', "import { k } from '../akun/tulis-sesi.ts'", ALASAN.tulisRute],
    ['server/laporan/a.ts', "import { k } from '../usulan/rute.ts'", ALASAN.tulisRute],
    ['server/mulai.ts', "import { k } from './usulan/rute.ts'", ALASAN.tulisRute],
    ['server/gudang/a.ts', "import { k } from '../akun/baca.ts'", ALASAN.kataBenda],
    ['server/alat/a.ts', "import { k } from '../akun/baca.ts'", ALASAN.alat],
    ['server/usulan/a.ts', "import pg from 'pg'", ALASAN.pintuPustaka],
    ['server/usulan/tindak.ts', "import { sql } from 'kysely'", ALASAN.pintuPustaka],
    ['server/usulan/rute.ts', "import statis from '@fastify/static'", ALASAN.pintuPustaka],
    ['server/usulan/a.ts', 'const kini = () => Date.now()', ALASAN.pintuWaktu],
    ['server/alat/config.ts', 'const kini = new Date()', ALASAN.pintuWaktu],
    ['mesin/a.ts', 'const p = process.env.PORT', ALASAN.pintuWaktu],
  ]
  test.each(IMPOR)('%s: %s', (jalur, isi, alasan) => {
    expect(tanam({ [jalur]: isi })).toEqual([alasan])
  })

  test('lingkaran, juga lewat tipe', () => {
    const alasan = tanam({
      'mesin/a.ts': "import { b } from './b.ts'\nexport const a = b",
      'mesin/b.ts': "import type { C } from '#mesin/c.ts'\nexport const b = 1 as C",
      'mesin/c.ts': "import { a } from './a.ts'\nexport type C = typeof a",
    })
    expect(alasan).toEqual([ALASAN.lingkaran])
  })

  const panjang = (n: number) => Array.from({ length: n }, (_, i) => `  const b${i} = ${i}`).join('\n')
  test.each([
    ['berkas panjang', 'mesin/a.ts', panjang(301)],
    ['fungsi panjang', 'mesin/a.ts', `function f() {\n${panjang(60)}\n}`],
    ['fungsi panah panjang', 'web/a.ts', `const f = () => {\n${panjang(60)}\n}`],
    ['indeks', 'mesin/index.ts', 'export const a = 1'],
    ['penyalur', 'mesin/semua.ts', "export * from './a.ts'\nexport { b } from './b.ts'"],
    ['laci', 'server/usulan/utils/a.ts', 'export const a = 1'],
    ['terlalu dalam', 'web/a/b/c/d/e.ts', 'export const a = 1'],
    ['nama besar', 'mesin/Aturan.ts', 'export const a = 1'],
    ['nama bukan ASCII', 'mesin/kuantité.ts', 'export const a = 1'],
    ['nama bergaris bawah', 'server/migrasi/0001_awal.sql', ''],
  ])('%s', (_sebab, jalur, isi) => {
    expect(tanam({ [jalur]: isi })).toHaveLength(1)
  })
})

test('yang benar tidak dituduh', () => {
  const panjang = Array.from({ length: 80 }, (_, i) => `  const b${i} = ${i}`).join('\n')
  const bersih = {
    'mesin/tanggal.ts': "import { Temporal } from 'temporal-polyfill'\nexport const t = Temporal",
    'mesin/alur.ts': "import type { T } from './tanggal.ts'\nexport type U = T",
    'ketentuan/daerah/a.ts': "import { k } from '../layanan/kgb/a.ts'\nimport { t } from '#mesin/t.ts'",
    'ketentuan/daftar.ts': "import { d } from './daerah/a.ts'\nexport const x = d",
    'kontrak/usulan.ts': "import { z } from 'zod'\nexport const u = z.string()",
    'server/aplikasi.ts': "import { r } from './usulan/rute.ts'\nexport const a = r",
    'server/usulan/tindak.ts': "import { b } from '../pegawai/baca.ts'\nimport { t } from './tulis.ts'",
    'server/naskah/susun.ts': "import type { D } from '#ketentuan/naskah/surat.ts'",
    'server/alat/http.ts': "import fastify from 'fastify'\nexport const f = fastify",
    'server/alat/clock.ts': 'export const kini = () => Date.now()',
    'server/pegawai/baca-fakta.ts': "import { sql } from 'kysely'\nexport const s = sql",
    'web/rute.tsx': "import { H } from './usulan/HalamanUsulan.tsx'\nexport const r = H",
    'web/usulan/HalamanUsulan.tsx': "import { T } from '../pola/Tombol.tsx'\nexport const H = () => <T />",
    'mesin/alur.test.ts': `import { describe } from 'vitest'\ndescribe('x', () => {\n${panjang}\n})`,
    'ketentuan/aturan/kgb.kasus.ts': `export const kasus = () => {\n${panjang}\n}`,
    'web/pola/Tab.test.ts': 'export const a = 1',
    'regulasi/pp-5-2024/2024-01-01.md': '',
  }
  expect(tanam(bersih)).toEqual([])
})
