// The pattern of a CMS: the second signature of a key equals what the library would build, and no value is put where it does not fit.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kunciTolok } from '#uji/tolok/kunci.ts'
import { buatCms, OID_CMS, sha256 } from './cms.ts'
import { buatPola, cmsDari, himpunanDari } from './cms-pola.ts'
import { bukaKunci } from './kunci.ts'

let dir: string
let p12: Uint8Array
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'padu-pola-'))
  p12 = (await kunciTolok(join(dir, 'ca'))).p12
}, 120_000)
afterAll(() => rmSync(dir, { recursive: true }))

const buka = async () => {
  const h = await bukaKunci(p12, 'frasa tolok 1')
  if (!h.ok) throw new Error(h.sebab)
  return h.kunci
}
const sidik = (kata: string) => sha256(Buffer.from(kata))

test('tanda tangan berikutnya dari kunci yang sama sama bitanya dengan yang disusun pustaka dari awal', async () => {
  const hangat = await buka()
  await buatCms(hangat, { jenis: OID_CMS.data, sidik: await sidik('surat pertama') })
  for (const kata of ['surat kedua', 'surat ketiga']) {
    const apa = { jenis: OID_CMS.data, sidik: await sidik(kata) }
    const dariPola = await buatCms(hangat, apa)
    const dariAwal = await buatCms(await buka(), apa)
    expect(Buffer.from(dariPola).equals(Buffer.from(dariAwal))).toBe(true)
  }
})

test('isi yang ikut di dalam (cap waktu) tidak pernah dari pola', async () => {
  const kunci = await buka()
  await buatCms(kunci, { jenis: OID_CMS.data, sidik: await sidik('surat') })
  const isi = Buffer.from('isi cap waktu')
  const cms = await buatCms(kunci, { jenis: OID_CMS.isiCap, sidik: await sha256(isi), isi })
  expect(Buffer.from(cms).includes(isi)).toBe(true)
})

test('nilai yang ada dua kali atau berbeda panjang tidak dipakai sebagai pola', () => {
  const bagian = Buffer.from('sidik-sidik')
  const jadi = {
    der: Buffer.from('a sidik-sidik b TANDA c'),
    himpunan: Buffer.from('x sidik-sidik'),
    sidik: bagian,
    tanda: Buffer.from('TANDA'),
  }
  const pola = buatPola(jadi)
  if (!pola) throw new Error('pola tidak ada')
  expect(Buffer.from(himpunanDari(pola, Buffer.from('SIDIK-SIDIK'))).toString()).toBe('x SIDIK-SIDIK')
  expect(Buffer.from(cmsDari(pola, Buffer.from('SIDIK-SIDIK'), Buffer.from('tanda')) ?? []).toString()).toBe(
    'a SIDIK-SIDIK b tanda c',
  )
  expect(cmsDari(pola, Buffer.from('SIDIK-SIDIK'), Buffer.from('tanda lebih panjang'))).toBeUndefined()
  expect(buatPola({ ...jadi, der: Buffer.from('sidik-sidik sidik-sidik TANDA') })).toBeUndefined()
  expect(buatPola({ ...jadi, tanda: Buffer.from('tidak ada') })).toBeUndefined()
})
