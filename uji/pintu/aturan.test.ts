// The law without the cases, through its doors: every rule over every era, facts that are wrong in one place, nothing changed;
// and the OpenAPI document that describes all doors.
import { readdirSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { zTolak } from '#kontrak/bentuk.ts'
import { zPutusanAturan } from '#kontrak/putusan.ts'
import { bacaKutipan } from '#mesin/kutipan.ts'
import { pakaiGedung } from './aplikasi.ts'

const g = pakaiGedung()
const SKALA = '/api/aturan'

type Ringkas = {
  kode: string
  butuh: string[]
  edisi: { berlaku: string; sampai: string | null; dasar: string[] }[]
}
const daftar = async (): Promise<Ringkas[]> => (await g().asing().jadi<{ baris: Ringkas[] }>(SKALA)).baris

/** A person of the kind every rule can read, hired `lama` years before the day asked. */
function fakta(tahun: number, golongan = 'III/b') {
  const awal = `${Math.max(tahun - 9, 1900)}-03-01`
  return {
    pegawai: {
      nip: '198304152009032001',
      lahir: `${Math.max(tahun - 33, 1900)}-04-15`,
      jenisKelamin: 'wanita',
      tmtCpns: awal,
      status: [{ jenis: 'pns', keadaan: 'aktif', mulai: awal }],
      pangkat: [{ golongan, mkgBulan: 0, tmt: awal }],
      gaji: [{ gajiPokok: 1_000_000, golongan, mkgBulan: 0, tmt: awal, jenis: 'pertama' }],
      kinerja: [tahun - 2, tahun - 1]
        .filter((t) => t >= 1979 && t <= 2100)
        .map((t) => ({ tahun: t, predikat: 'Baik' })),
      hukuman: [],
      penundaanKgb: [],
    },
    unit: { mingguKerja: 5 },
    usulan: {
      layanan: 'kenaikan-gaji-berkala',
      diterima: `${tahun}-01-10`,
      isian: { mulai: `${tahun}-01-10`, jumlah: 5, satuan: 'hari-kerja' },
    },
  }
}

const nilai = (kode: string, isi: unknown) =>
  g()
    .asing()
    .minta(`${SKALA}/${kode}/nilai`, { isi, kepala: { 'idempotency-key': undefined } })

/** What the calendar alone answers: no fact of a person is missing when none is given. */
const TENTANG_KALENDER = new Set(['cuti-bersama', 'periode-kenaikan-pangkat'])

describe('aturan lewat API', { timeout: 240_000 }, () => {
  test('daftar memuat semua berkas aturan, edisi tanpa celah rujukan, pasal yang terbaca', async () => {
    const berkas = readdirSync(new URL('../../ketentuan/aturan/', import.meta.url), { recursive: true })
      .map(String)
      .filter((n) => !n.startsWith('bagian') && /(^|\/)[a-z0-9-]+\.ts$/.test(n))
      .map((n) => (n.split('/').at(-1) ?? n).replace('.ts', ''))
    const semua = await daftar()
    expect(semua.map((a) => a.kode).sort()).toEqual(berkas.sort())
    for (const a of semua) {
      expect(a.butuh.length, a.kode).toBeGreaterThan(0)
      for (const e of a.edisi) for (const d of e.dasar) expect(bacaKutipan(d), d).toBeDefined()
      expect(await g().asing().jadi(`${SKALA}/${a.kode}`)).toEqual(a)
    }
  })

  test('setiap aturan pada setiap zaman 1900 sampai 2200: putusan lengkap, atau penolakan yang menyebut sejak kapan', async () => {
    let jadi = 0
    let belum = 0
    for (const { kode, edisi } of await daftar())
      for (let tahun = 1900; tahun <= 2200; tahun += tahun < 1970 || tahun > 2040 ? 30 : 7)
        for (const hari of ['01-01', '02-28', '12-31']) {
          const perTanggal = `${tahun}-${hari}`
          const j = await nilai(kode, { perTanggal, fakta: fakta(tahun) })
          const asal = `${kode} ${perTanggal}: ${j.teks.slice(0, 300)}`
          if (j.status !== 200) {
            expect(j.status, asal).toBe(422)
            expect(zTolak.safeParse(j.badan).success, asal).toBe(true)
            belum += 1
            continue
          }
          const p = zPutusanAturan.parse(j.badan)
          expect(
            edisi.map((e) => e.berlaku),
            asal,
          ).toContain(p.edisi)
          expect(p.syarat.length, asal).toBeGreaterThan(0)
          for (const s of p.syarat) expect(s.fakta !== '' && s.dasar.length > 0, asal).toBe(true)
          jadi += 1
        }
    expect(jadi).toBeGreaterThan(100)
    expect(belum).toBeGreaterThan(0)
  })

  test('fakta kosong tidak menghasilkan memenuhi, melainkan data kurang', async () => {
    for (const { kode } of await daftar()) {
      const j = await nilai(kode, { perTanggal: '2026-11-22', fakta: {} })
      if (j.status !== 200 || TENTANG_KALENDER.has(kode)) continue
      expect(j.badan.putusan, `${kode} ${j.teks.slice(0, 200)}`).not.toBe('memenuhi')
    }
  })

  test.each([
    ['perTanggal', { perTanggal: '2026-02-30', fakta: {} }, 'tidak ada dalam kalender'],
    ['perTanggal', { perTanggal: '1899-12-31', fakta: {} }, 'antara 1900 dan 2200'],
    ['perTanggal', { fakta: {} }, 'wajib diisi'],
    ['fakta', { perTanggal: '2026-11-22' }, 'wajib diisi'],
    [
      'fakta.pegawai.pangkat.0.tmt',
      {
        perTanggal: '2026-11-22',
        fakta: { pegawai: { pangkat: [{ golongan: 'III/b', mkgBulan: 0, tmt: 'kemarin' }] } },
      },
      'TTTT-BB-HH',
    ],
    [
      'fakta.pegawai.pangkat.0.mkgBulan',
      {
        perTanggal: '2026-11-22',
        fakta: { pegawai: { pangkat: [{ golongan: 'III/b', mkgBulan: -1, tmt: '2020-01-01' }] } },
      },
      'paling kecil 0',
    ],
    [
      'fakta.pegawai.hukuman',
      { perTanggal: '2026-11-22', fakta: { pegawai: { hukuman: 'tidak ada' } } },
      'daftar',
    ],
    ['fakta.pegawai', { perTanggal: '2026-11-22', fakta: { pegawai: { pangkt: [] } } }, 'pangkt'],
    ['fakta.unit.mingguKerja', { perTanggal: '2026-11-22', fakta: { unit: { mingguKerja: 7 } } }, ''],
    [
      'fakta.pegawai.status.0.jenis',
      {
        perTanggal: '2026-11-22',
        fakta: { pegawai: { status: [{ jenis: 'honorer', keadaan: 'aktif', mulai: '2020-01-01' }] } },
      },
      'pns, cpns, pppk',
    ],
  ])('isi yang salah pada %s disebut jalurnya', async (jalur, isi, kata) => {
    const j = await nilai('kgb-jatuh-tempo', isi)
    expect(j.status, j.teks).toBe(400)
    const t = zTolak.parse(j.badan)
    expect(t.isian).toBe(jalur)
    expect(t.galat).toHaveLength(1)
    expect(t.sebab).toContain(kata)
  })

  test('aturan yang tidak ada dijawab 404; menilai tidak mengubah apa pun', async () => {
    expect((await nilai('tidak-ada', { perTanggal: '2026-11-22', fakta: {} })).status).toBe(404)
    const keadaan = async () =>
      (
        await sql<{
          n: string
        }>`select concat_ws(',', (select count(*) || ':' || max(xmin::text) from usulan),
          (select count(*) from catatan_audit), (select count(*) from idempotensi),
          (select count(*) || ':' || max(xmin::text) from pegawai)) as n`.execute(g().basisdata.db)
      ).rows[0]?.n
    const sebelum = await keadaan()
    for (const { kode } of await daftar()) await nilai(kode, { perTanggal: '2026-11-22', fakta: fakta(2026) })
    expect(await keadaan()).toBe(sebelum)
  })
})

type Skema = Record<string, unknown>
type Operasi = {
  operationId: string
  summary: string
  parameters: { name: string; in: string; required?: boolean; schema: Skema }[]
  requestBody?: { content: Record<string, { schema: Skema }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: Skema }> }>
}
type Dokumen = {
  openapi: string
  info: Record<string, string>
  paths: Record<string, Record<string, Operasi>>
  components: { schemas: Record<string, Skema> }
}

/** Every $ref anywhere in the value. */
function rujukan(nilai: unknown): string[] {
  if (typeof nilai !== 'object' || nilai === null) return []
  return Object.entries(nilai).flatMap(([k, v]) => (k === '$ref' && typeof v === 'string' ? [v] : rujukan(v)))
}

describe('OpenAPI', { timeout: 240_000 }, () => {
  test('3.1, satu operasi per pintu, rujukan lengkap, parameter jalur cocok, penolakan berbentuk Tolak', async () => {
    const d = await g().asing().jadi<Dokumen>('/api/openapi.json')
    expect(d.openapi).toBe('3.1.0')
    expect(d.info.title && d.info.version).toBeTruthy()
    const operasi = Object.entries(d.paths).flatMap(([jalur, isi]) =>
      Object.entries(isi).map(([m, o]) => ({ jalur, m, o })),
    )
    expect(operasi.map((x) => `${x.m.toUpperCase()} ${x.jalur}`).sort()).toEqual(
      g()
        .rute.map((r) => `${r.kontrak.metode} ${r.kontrak.jalur.replace(/:(\w+)/g, '{$1}')}`)
        .sort(),
    )
    expect(new Set(operasi.map((x) => x.o.operationId)).size).toBe(operasi.length)
    for (const { jalur, m, o } of operasi) {
      expect(o.operationId).toMatch(/^[a-zA-Z][a-zA-Z0-9]*$/)
      const dalamJalur = [...jalur.matchAll(/\{(\w+)\}/g)].map((x) => x[1]).sort()
      expect(
        o.parameters
          .filter((p) => p.in === 'path')
          .map((p) => p.name)
          .sort(),
        `${m} ${jalur}`,
      ).toEqual(dalamJalur)
      for (const p of o.parameters) expect(['path', 'query', 'header']).toContain(p.in)
      for (const [kode, r] of Object.entries(o.responses)) {
        expect(r.description, `${m} ${jalur} ${kode}`).toBeTruthy()
        if (kode !== '200')
          expect(r.content?.['application/json']?.schema).toEqual({ $ref: '#/components/schemas/Tolak' })
      }
    }
    for (const r of new Set(rujukan(d))) {
      const letak = r
        .replace('#/', '')
        .split('/')
        .reduce<unknown>((x, k) => (x as Record<string, unknown> | undefined)?.[k], d)
      expect(letak, r).toBeDefined()
    }
  })

  test('halaman yang dapat dibaca orang ada di sebelahnya', async () => {
    const j = await g().asing().minta('/api')
    expect(j.status).toBe(200)
    expect(j.teks).toContain('<html lang="id"')
    for (const r of g().rute)
      expect(j.teks, r.kontrak.jalur).toContain(r.kontrak.judul.replaceAll('&', '&amp;'))
  })
})
