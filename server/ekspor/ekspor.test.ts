// Ekspor: the file holds what the screen shows, to those who see the screen, with formulas made harmless; and the import reads
// it back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { KolomImpor } from '#mesin/bentuk-impor.ts'
import { bacaSel } from '#mesin/impor-sel.ts'
import { netralkan, tulisXlsx } from '#server/alat/workbook.ts'
import { barisCsv } from '#server/alat/workbook-csv.ts'
import { bukaBerkas } from '#server/impor/buka.ts'
import { bangunGedung, type Gedung, type Jawaban, type Tamu } from '#uji/pintu/aplikasi.ts'
import { sapuEkspor } from './pekerjaan.ts'

let g: Gedung
beforeAll(async () => {
  g = await bangunGedung()
}, 240_000)
afterAll(() => g.tutup())

const minta = (t: Tamu, isi: object): Promise<Jawaban> => t.minta('/api/ekspor', { isi })
async function baris(t: Tamu, isi: object): Promise<string[][]> {
  const j = await minta(t, isi)
  expect(j.status, j.teks).toBe(200)
  const berkas = await t.minta(`/api/ekspor/${j.badan.id}`)
  expect(berkas.status).toBe(200)
  const hasil: string[][] = []
  for await (const b of bukaBerkas(berkas.mentah.rawPayload).lembar[0]?.baris() ?? [])
    hasil.push(Array.from(b.sel, (s) => s?.teks ?? ''))
  return hasil
}

test('daftar pegawai: baris, saringan, dan lingkup sama dengan layar; NIP tetap teks', async () => {
  const unit = await g.tamu('admin-kepegawaian')
  const layar = await unit.jadi<{ baris: { nama: string; nip: string }[]; jumlah: number }>(
    '/api/pegawai?ukuran=200',
  )
  const [judul, tanda, kepala, ...isi] = await baris(unit, { daftar: 'pegawai', format: 'xlsx' })
  expect(judul).toEqual(['Daftar pegawai'])
  expect(tanda?.[0]).toContain('Memuat data pribadi')
  expect(kepala).toEqual(['No.', 'Nama', 'NIP', 'Golongan', 'Jabatan', 'Perangkat daerah', 'Keadaan'])
  expect(isi.map((b) => b[2])).toEqual(layar.baris.map((b) => b.nip))
  const semua = await baris(await g.tamu('verifikator'), { daftar: 'pegawai', format: 'csv' })
  expect(semua.length).toBeGreaterThan(isi.length)
  const cari = layar.baris[0]?.nip ?? ''
  expect(await baris(unit, { daftar: 'pegawai', format: 'csv', saring: { cari } })).toHaveLength(2)
})

test('setiap daftar dapat diunduh oleh yang melihatnya, dan hanya olehnya', async () => {
  const unit = await g.tamu('admin-kepegawaian')
  const { baris: semuaBuku } = await unit.jadi<{ baris: { kode: string }[] }>('/api/buku')
  expect(semuaBuku).toHaveLength(18)
  for (const b of semuaBuku) {
    const isi = await baris(unit, { daftar: 'buku', kode: b.kode, format: 'xlsx', saring: { tahun: 2026 } })
    // Title, mark, headings, and the row of column numbers of a ruled book.
    expect(isi[3]?.[0], b.kode).toBe('1')
  }
  for (const isi of [
    { daftar: 'usulan', saring: { tampilan: 'perangkat-daerah' } },
    { daftar: 'penjagaan', kode: 'kgb', saring: { bulan: '2027-03' } },
    { daftar: 'kelengkapan' },
    { daftar: 'duk' },
  ])
    for (const format of ['xlsx', 'csv']) await baris(unit, { ...isi, format })
  const asn = await g.tamu('asn')
  expect((await minta(asn, { daftar: 'pegawai', format: 'csv' })).status).toBe(403)
  expect(
    (await minta(unit, { daftar: 'buku', kode: 'tidak-ada', format: 'csv', saring: { tahun: 2026 } })).status,
  ).toBe(404)
  expect(
    (await minta(unit, { daftar: 'penjagaan', kode: 'kgb', format: 'csv', saring: { bulan: 'x' } })).status,
  ).toBe(400)
  const milik = await minta(unit, { daftar: 'pegawai', format: 'csv' })
  expect((await (await g.tamu('verifikator')).minta(`/api/ekspor/${milik.badan.id}`)).status).toBe(404)
})

test('berkas dibuang sesudah sehari; catatan siapa yang mengambil tetap', async () => {
  const unit = await g.tamu('admin-kepegawaian')
  const j = await minta(unit, { daftar: 'pegawai', format: 'csv' })
  const kini = new Date(Date.parse(g.jam.kini()) + 25 * 3_600_000).toISOString()
  expect(await sapuEkspor({ basisdata: g.basisdata, berkas: g.alat.berkas, kini })).toBeGreaterThan(0)
  expect((await unit.minta(`/api/ekspor/${j.badan.id}`)).status).toBe(404)
  const audit = await g.basisdata.db
    .selectFrom('catatan_audit')
    .select('rincian')
    .where('objek_id', '=', String(j.badan.id))
    .execute()
  expect(audit).toMatchObject([{ rincian: { format: 'csv' } }])
})

test('rumus dinetralkan di kedua bentuk, bilangan tidak; NIP kembali utuh lewat impor', async () => {
  for (const r of ['=1+1', '+62', '-cmd', '@SUM(A1)', '\tx', '=HYPERLINK("http://x")'])
    expect(netralkan(r)).toBe(/^\+62$/.test(r) ? r : `'${r}`)
  expect(netralkan('-12,5')).toBe('-12,5')
  expect(barisCsv([['=1+1', 5, null]], true)).toBe('\uFEFF"\'=1+1";5;\r\n')
  const isi = await tulisXlsx([
    { nama: 'x', kolom: [{ judul: 'NIP', lebar: 20 }], baris: [['199001012015031001'], ['=1+1']] },
  ])
  const sel = []
  for await (const b of bukaBerkas(Buffer.from(isi)).lembar[0]?.baris() ?? []) sel.push(b.sel[0])
  const k: KolomImpor = { kode: 'nip', judul: 'NIP', sinonim: [], tipe: 'nip', contoh: '', petunjuk: '' }
  expect(bacaSel(k, sel[1])).toEqual({ nilai: '199001012015031001' })
  expect(sel[2]).toEqual({ teks: "'=1+1" })
})
