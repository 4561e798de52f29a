// Setelan akun: the password switches a pemda may turn on, from the environment to the rule that refuses.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { alasanLemah } from '#server/akun/sandi-lemah.ts'
import { bacaConfig, tabelPengaturan } from '#server/alat/config.ts'
import { bacaKetentuan } from '#server/bekal-ketentuan.ts'
import { setelanAkun } from '#server/rakitan.ts'

const PADU_DATA = mkdtempSync(join(tmpdir(), 'padu-setelan-'))
afterAll(() => rmSync(PADU_DATA, { recursive: true, force: true }))
const { ketentuan } = bacaKetentuan('kota-contoh')
const setelan = (env: Record<string, string>) => setelanAkun(bacaConfig({ PADU_DATA, ...env }), ketentuan)
const lemah = (sandi: string, env: Record<string, string>) =>
  alasanLemah(
    sandi,
    { nip: '199001012015031001', nama: 'Wisnu Laksita', lahir: '1990-01-01', kataTempat: [] },
    setelan(env).wajibKombinasi,
  )

test('bawaan: tanpa kombinasi, tanpa masa berlaku', () => {
  expect(setelan({})).toMatchObject({ wajibKombinasi: false, masaBerlakuHari: null })
  expect(setelan({ PADU_SANDI_KOMBINASI: '0', PADU_SANDI_MASA_HARI: '0' })).toMatchObject({
    wajibKombinasi: false,
    masaBerlakuHari: null,
  })
  expect(lemah('perahu kertas tujuh lemari biru', {})).toBeNull()
})

test('saklar menyala: kombinasi diminta, masa berlaku dalam hari', () => {
  const env = { PADU_SANDI_KOMBINASI: '1', PADU_SANDI_MASA_HARI: '90' }
  expect(setelan(env)).toMatchObject({ wajibKombinasi: true, masaBerlakuHari: 90 })
  expect(lemah('perahu kertas tujuh lemari biru', env)).toContain('huruf besar')
  expect(lemah('Perahu kertas 7 lemari biru!', env)).toBeNull()
})

test.each([
  [{ PADU_SANDI_KOMBINASI: 'ya' }, /PADU_SANDI_KOMBINASI salah: pilihan yang ada: 0, 1/],
  [{ PADU_SANDI_MASA_HARI: '29' }, /PADU_SANDI_MASA_HARI salah: paling kecil 30/],
  [{ PADU_SANDI_MASA_HARI: 'tiga bulan' }, /PADU_SANDI_MASA_HARI salah: tulis angka bulat/],
])('%o ditolak dengan satu baris', (env, pesan) => {
  expect(() => setelan(env)).toThrow(pesan)
})

test('keduanya tertulis pada npm run pengaturan', () => {
  for (const nama of ['PADU_SANDI_KOMBINASI', 'PADU_SANDI_MASA_HARI'])
    expect(tabelPengaturan()).toContain(nama)
})
