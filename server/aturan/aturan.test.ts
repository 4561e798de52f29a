// The rules API without HTTP: what is listed, what a request may say, what comes back, and that nothing changes.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aturan as daftar } from '#ketentuan/daftar.ts'
import { nilaiAturan, zRingkasAturan } from '#kontrak/aturan.ts'
import { zFakta } from '#kontrak/fakta.ts'
import { zPutusanAturan } from '#kontrak/putusan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { susunRujukan } from '#mesin/rujukan.ts'
import { ringkasAturan } from './baca.ts'
import { nilaiPermintaan } from './nilai.ts'

const folder = new URL('../../ketentuan/rujukan/', import.meta.url)
const rujukan = susunRujukan(
  readdirSync(folder)
    .filter((nama) => nama.endsWith('.csv'))
    .map((nama) => ({ nama, teks: readFileSync(new URL(nama, folder), 'utf8') })),
)
const fakta = { pegawai: { pangkat: [{ golongan: 'III/d', mkgBulan: 192, tmt: '2025-03-01' }] } }
const tanya = (kode: string, perTanggal: string, f: Omit<Fakta, 'perTanggal'> = fakta) =>
  nilaiPermintaan(daftar, rujukan, { kode, perTanggal, fakta: f })

describe('daftar', () => {
  it('setiap aturan dapat ditulis menurut kontraknya, dengan pasal dan fakta yang dibutuhkan', () => {
    for (const a of daftar) {
      const r = zRingkasAturan.parse(JSON.parse(JSON.stringify(ringkasAturan(a))))
      expect(r.butuh.length, r.kode).toBeGreaterThan(0)
      expect(
        r.edisi.every((e) => e.dasar.length > 0),
        r.kode,
      ).toBe(true)
    }
  })
  it('jalur fakta yang dibutuhkan ada dalam bentuk fakta', () => {
    for (const a of daftar)
      for (const jalur of a.butuh) {
        const [akar = '', ruas = ''] = jalur.split('.')
        const bagian = zFakta.shape[akar as keyof typeof zFakta.shape]
        const nama =
          'innerType' in bagian.def
            ? Object.keys((bagian.def.innerType as { shape?: object }).shape ?? {})
            : []
        expect(nama, `${a.kode}: ${jalur}`).toContain(ruas)
      }
  })
})

describe('nilai', () => {
  it('memberi putusan, syarat dengan fakta dan pasal, dan nilai hitung', () => {
    const hasil = zPutusanAturan.parse(tanya('kgb-jatuh-tempo', '2026-11-22'))
    expect(hasil.putusan).toBe('memenuhi')
    expect(hasil.hitung.gajiBaru).toEqual({ jenis: 'rupiah', nilai: 4_169_900 })
    expect(hasil.syarat.every((s) => s.fakta !== '' && s.dasar.length > 0)).toBe(true)
  })
  it('memakai tabel permintaan bila diberikan', () => {
    const gajiPokok = [
      {
        kode: 'uji',
        dasar: 'PP 5/2024 Lampiran',
        berlaku: '2024-01-01',
        tabel: { 'III/d': { '16': 1, '18': 2 } },
      },
    ]
    const hasil = zPutusanAturan.parse(
      tanya('kgb-jatuh-tempo', '2026-11-22', { ...fakta, rujukan: { gajiPokok } }),
    )
    expect(hasil.hitung.gajiBaru?.nilai).toBe(2)
  })
  it('menolak aturan yang tidak ada dan tanggal sebelum aturan berlaku, dengan saran', () => {
    expect(tanya('tidak-ada', '2026-11-22')).toMatchObject({
      jenis: 'tolak',
      kode: 'tidak-ditemukan',
      saran: expect.stringContaining('kgb-syarat'),
    })
    expect(tanya('nip', '2001-01-01')).toMatchObject({ jenis: 'tolak', kode: 'aturan-tidak-berlaku' })
  })
  it('tidak mengubah fakta maupun tabel', () => {
    const sebelum = JSON.stringify([fakta, rujukan])
    for (const a of daftar) tanya(a.kode, '2026-11-22')
    expect(JSON.stringify([fakta, rujukan])).toBe(sebelum)
  })
  it('semua aturan tahan terhadap fakta kosong: data kurang atau pertimbangan pejabat, bukan galat', () => {
    // What the calendar alone answers lacks no fact of a person.
    const kalender = new Set(['cuti-bersama', 'periode-kenaikan-pangkat'])
    for (const a of daftar.filter((x) => !kalender.has(x.kode))) {
      const hasil = tanya(a.kode, '2026-11-22', {})
      if (!('putusan' in hasil)) throw new Error(`${a.kode}: ${hasil.sebab}`)
      expect(['data-kurang', 'perlu-pertimbangan'], a.kode).toContain(hasil.putusan)
    }
  })
})

describe('permintaan apa pun yang sah menurut kontrak', () => {
  const hari = fc
    .integer({ min: 0, max: 109_937 })
    .map((n) => new Date(Date.UTC(1900, 0, 1 + n)).toISOString().slice(0, 10))
  const arbFakta = fc.record(
    {
      pegawai: fc.record(
        {
          nip: fc.oneof(fc.string({ maxLength: 20 }), fc.stringMatching(/^\d{18}$/)),
          lahir: hari,
          status: fc.array(
            fc.record(
              {
                jenis: fc.constantFrom('pns', 'cpns', 'pppk'),
                keadaan: fc.constantFrom('aktif', 'cltn', 'mpp', 'pensiun'),
                mulai: hari,
                sampai: hari,
              },
              { requiredKeys: ['jenis', 'keadaan', 'mulai'] },
            ),
            { maxLength: 6 },
          ),
          pangkat: fc.array(
            fc.record({
              golongan: fc.constantFrom('I/a', 'II/b', 'III/d', 'IV/e', 'IX', ''),
              mkgBulan: fc.integer({ min: 0, max: 720 }),
              tmt: hari,
            }),
            { maxLength: 6 },
          ),
          kinerja: fc.array(
            fc.record({
              tahun: fc.integer({ min: 1979, max: 2100 }),
              predikat: fc.constantFrom('Baik', 'Cukup', 'kurang', 'x'),
            }),
            { maxLength: 4 },
          ),
          hukuman: fc.array(
            fc.record({
              jenis: fc.constantFrom('penundaan-kgb', 'lain'),
              tingkat: fc.constant('sedang'),
              mulai: hari,
            }),
            { maxLength: 2 },
          ),
          penundaanKgb: fc.array(fc.record({ tmt: hari, bulan: fc.integer({ min: 1, max: 60 }) }), {
            maxLength: 4,
          }),
          peninjauanMasaKerja: fc.array(
            fc.record({ tmt: hari, tambahBulan: fc.integer({ min: 0, max: 480 }) }),
            { maxLength: 4 },
          ),
        },
        { requiredKeys: [] },
      ),
      unit: fc.record({ mingguKerja: fc.constantFrom(5, 6) }),
      usulan: fc.record(
        {
          diterima: hari,
          tmt: hari,
          isian: fc.oneof(
            fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue()),
            fc.record({
              mulai: fc.oneof(hari, fc.string()),
              jumlah: fc.oneof(fc.integer(), fc.double()),
              satuan: fc.constantFrom('hari-kerja', 'hari-kalender', 'bulan', 'tahun'),
            }),
          ),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  it('dijawab dengan putusan atau penolakan yang sah, tidak pernah galat', () => {
    let diterima = 0
    fc.assert(
      fc.property(fc.constantFrom(...daftar.map((a) => a.kode)), hari, arbFakta, (kode, perTanggal, f) => {
        const isi = nilaiAturan.isi.safeParse({ perTanggal, fakta: f })
        if (!isi.success) return
        diterima += 1
        const hasil = nilaiPermintaan(daftar, rujukan, { kode, ...isi.data })
        if ('putusan' in hasil) zPutusanAturan.parse(hasil)
        else expect(hasil.saran).not.toBe('')
      }),
      { numRuns: 4000, seed: 7 },
    )
    expect(diterima).toBeGreaterThan(2000)
  })
})

describe('permintaan yang salah', () => {
  const galat = (isi: unknown) =>
    nilaiAturan.isi.safeParse(isi).error?.issues.map((i) => `${i.path.join('.')}: ${i.message}`)
  it('menyebut jalurnya', () => {
    expect(galat({ perTanggal: '2026-02-30', fakta: {} })?.[0]).toMatch('perTanggal: Tanggal ini tidak ada')
    expect(
      galat({
        perTanggal: '2026-02-28',
        fakta: { pegawai: { pangkat: [{ golongan: 'III/a', mkgBulan: 1.5, tmt: '2026-01-01' }] } },
      })?.[0],
    ).toMatch('fakta.pegawai.pangkat.0.mkgBulan')
    expect(galat({ perTanggal: '2026-02-28', fakta: { pegawai: { gajih: [] } } })?.[0]).toMatch(
      'fakta.pegawai',
    )
    const panjang = Array.from({ length: 201 }, () => ({ golongan: 'III/a', mkgBulan: 1, tmt: '2026-01-01' }))
    expect(galat({ perTanggal: '2026-02-28', fakta: { pegawai: { pangkat: panjang } } })?.[0]).toMatch(
      'Paling banyak 200 baris',
    )
    expect(galat({ perTanggal: '2026-02-28', fakta })).toBeUndefined()
  })
})
