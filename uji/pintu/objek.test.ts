// AZ-2: every door that is given an id, called by everybody with the ids of others, with ids nobody has, and with a NIP in place
// of the id. Not allowed and not existing are answered with the same words.
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { skemaJson } from '#server/alat/openapi.ts'
import { type Jawaban, pakaiGedung, type Tamu } from './aplikasi.ts'
import { bacaUsulan, drafkan, sampaiSurvei } from './cerita.ts'
import { susunJalur } from './rusak.ts'

import type { BarisObjek, Objek } from './tabel-objek.ts'
import { TABEL_BUKU } from './tabel-objek-buku.ts'
import { TABEL_IMPOR } from './tabel-objek-impor.ts'
import { TABEL_MESIN } from './tabel-objek-mesin.ts'
import { TABEL_REKAM } from './tabel-objek-rekam.ts'
import { TABEL_SEMUA as TABEL_LAIN } from './tabel-tanda.ts'

const TABEL_SEMUA = [...TABEL_LAIN, ...TABEL_MESIN, ...TABEL_BUKU, ...TABEL_REKAM, ...TABEL_IMPOR]

const ORANG = [
  'umum',
  'asn',
  'asn-dua',
  'admin-kepegawaian',
  'verifikator',
  'pengawas',
  'administrator',
  'penandatangan',
  'register',
  'admin-akun',
  'auditor',
]
const TIDAK_ADA = '018f0000-0000-7000-8000-000000000000'
let objek: Objek

const g = pakaiGedung(async (gedung) => {
  const asn = await gedung.tamu('asn')
  const dua = await gedung.tamu('asn-dua')
  const unit = await gedung.tamu('admin-kepegawaian')
  const { db } = gedung.basisdata
  const satu = async (kueri: ReturnType<typeof sql<{ id: string }>>) =>
    (await kueri.execute(db)).rows[0]?.id ?? ''
  const nip = (kode: string) => gedung.akun.get(kode)?.nip ?? ''
  const usulanA = await drafkan(asn)
  const usulanB = await drafkan(dua)
  const tumpukan = await sampaiSurvei(gedung, asn, usulanA)
  const a = await bacaUsulan(asn, usulanA)
  const b = await bacaUsulan(dua, usulanB)
  const pegawai = (kode: string) => sql<{ id: string }>`select id from pegawai where nip = ${nip(kode)}`
  const unitDari = (kode: string) =>
    sql<{ id: string }>`select perangkat_daerah_id as id from pegawai where nip = ${nip(kode)}`
  const rombongan = await unit.jadi<{ id: string }>('/api/rombongan', {
    isi: { penjagaan: 'kgb', bulan: '2028-11' },
  })
  const perangkat = await asn.jadi<{ baris: { id: string }[] }>('/api/akun/perangkat')
  // A second device, so that putting out the first does not end the test.
  await gedung.tamuBaru('asn')
  objek = {
    usulanA,
    usulanB,
    tumpukan,
    rombongan: rombongan.id,
    pegawaiA: await satu(pegawai('asn')),
    pegawaiB: await satu(pegawai('asn-dua')),
    unitA: await satu(unitDari('asn')),
    unitB: await satu(unitDari('asn-dua')),
    arsipA: a.berkas.find((x) => x.terlampir)?.terlampir?.arsipId ?? '',
    arsipB: b.berkas.find((x) => x.terlampir)?.terlampir?.arsipId ?? '',
    produkA: await satu(sql`select arsip_id as id from naskah where usulan_id = ${usulanA}`),
    akunB: await satu(
      sql`select a.id from akun a join pegawai p on p.id = a.pegawai_id where p.nip = ${nip('asn-dua')}`,
    ),
    penugasan: await satu(sql`select id from penugasan_peran limit 1`),
    perangkatA: perangkat.baris[0]?.id ?? '',
    pemberitahuanA: await satu(
      sql`select id from pemberitahuan where usulan_id = ${usulanA} and dibaca_pada is null limit 1`,
    ),
  }
})

const tamu = async (kode: string): Promise<Tamu> => (kode === 'umum' ? g().asing() : g().tamu(kode))

/** '@nama' → id of the object; every id replaced by `ganti` when given. */
function isiNama(nilai: unknown, ganti?: string, samar?: string): unknown {
  if (typeof nilai === 'string') {
    if (!nilai.startsWith('@')) return nilai
    const diganti = samar === undefined || samar === nilai
    return (diganti ? ganti : undefined) ?? objek[nilai.slice(1) as keyof Objek]
  }
  if (Array.isArray(nilai)) return nilai.map((n) => isiNama(n, ganti, samar))
  if (typeof nilai !== 'object' || nilai === null) return nilai
  return Object.fromEntries(Object.entries(nilai).map(([k, v]) => [k, isiNama(v, ganti, samar)]))
}

const ruteDari = (pintu: string): RuteTerpasang => {
  const r = g().rute.find((x) => `${x.kontrak.metode} ${x.kontrak.jalur}` === pintu)
  if (!r) throw new Error(`Pintu ${pintu} dalam tabel tidak ada lagi.`)
  return r
}

async function panggil(b: BarisObjek, kode: string, ganti?: string): Promise<Jawaban> {
  const r = ruteDari(b.pintu)
  const isian = (x: unknown) => isiNama(x ?? {}, ganti, b.samar) as Record<string, unknown>
  const jalur = susunJalur(r, isian(b.params), isian(b.query))
  const t = await tamu(kode)
  if (r.kontrak.wujud === 'unggah') return t.unggah(jalur, Buffer.from('bukan pdf'))
  if (r.kontrak.metode === 'GET') return t.minta(jalur)
  return t.minta(jalur, { metode: r.kontrak.metode, isi: isian(b.isi) })
}

function harapan(b: BarisObjek, kode: string): number {
  const peta = new Map(b.harap.split(' ').map((x) => x.split(':') as [string, string]))
  return Number(peta.get(kode) ?? peta.get('*'))
}

function menyebutId(r: RuteTerpasang): boolean {
  const { params, query, isi } = r.kontrak
  return [params, query, isi].some((s) => JSON.stringify(skemaJson(s, 'input')).includes('"uuid"'))
}

describe('pintu yang diberi id', { timeout: 240_000 }, () => {
  test('setiap pintu ber-id punya baris dalam tabel', () => {
    const ada = new Set(TABEL_SEMUA.map((b) => b.pintu))
    const tanpa = g()
      .rute.filter(menyebutId)
      .map((r) => `${r.kontrak.metode} ${r.kontrak.jalur}`)
    expect(tanpa.length).toBeGreaterThan(30)
    expect(tanpa.filter((p) => !ada.has(p))).toEqual([])
    expect(Object.entries(objek).filter(([, id]) => id === '')).toEqual([])
  })

  test('daftar orang lain kosong, pemberitahuan orang lain tetap belum dibaca', async () => {
    const { usulanB, unitB, pemberitahuanA } = objek
    for (const kode of ORANG.filter((k) => k !== 'umum' && k !== 'asn-dua'))
      for (const tampilan of ['semua', 'antrean', 'perangkat-daerah', 'milik-saya', 'lewat-tenggat']) {
        const u = await (await tamu(kode)).jadi<{ baris: { id: string }[] }>(
          `/api/usulan?tampilan=${tampilan}&perangkatDaerah=${unitB}`,
        )
        expect(
          u.baris.map((b) => b.id),
          `${kode} ${tampilan}`,
        ).not.toContain(usulanB)
      }
    const unit = await tamu('admin-kepegawaian')
    expect((await unit.minta(`/api/pegawai?perangkatDaerah=${unitB}`)).badan).toMatchObject({
      jumlah: 0,
      baris: [],
    })
    await (await tamu('asn-dua')).jadi('/api/pemberitahuan/dibaca', { isi: { id: [pemberitahuanA] } })
    const baris = await sql<{
      dibaca_pada: string | null
    }>`select dibaca_pada from pemberitahuan where id = ${pemberitahuanA}`.execute(g().basisdata.db)
    expect(baris.rows).toEqual([{ dibaca_pada: null }])
    const banyak = await (await tamu('verifikator')).jadi('/api/usulan/terima-banyak', {
      isi: { usulan: [{ id: usulanB, versi: 1 }] },
    })
    expect(banyak).toMatchObject({
      hasil: [{ id: usulanB, jadi: false, sebab: { kode: 'tidak-ditemukan' } }],
    })
  })

  test('jawaban bagi tiap orang sama dengan yang ditulis tangan', async () => {
    const beda: string[] = []
    for (const b of TABEL_SEMUA)
      for (const kode of ORANG) {
        const j = await panggil(b, kode)
        if (j.status !== harapan(b, kode))
          beda.push(
            `${kode} ${b.pintu} ${JSON.stringify(b.params ?? b.query ?? b.isi)}: ${j.status}, seharusnya ${harapan(b, kode)} ${j.teks.slice(0, 160)}`,
          )
      }
    expect(beda).toEqual([])
  })

  test('yang tersembunyi dan yang tidak ada dijawab dengan kata yang sama', async () => {
    const beda: string[] = []
    for (const b of TABEL_SEMUA.filter((x) => x.tersembunyi))
      for (const kode of (b.tersembunyi ?? '').split(' ')) {
        const ada = await panggil(b, kode)
        const tidakAda = await panggil(b, kode, TIDAK_ADA)
        if (ada.status !== tidakAda.status || ada.teks !== tidakAda.teks)
          beda.push(`${kode} ${b.pintu}: ${ada.status} ${ada.teks} <> ${tidakAda.status} ${tidakAda.teks}`)
      }
    expect(beda).toEqual([])
  })

  test('NIP di tempat id tidak pernah dikenali, ada orangnya atau tidak', async () => {
    const nip = g().akun.get('asn')?.nip ?? ''
    for (const b of TABEL_SEMUA.filter((x) => x.params && JSON.stringify(x.params).includes('@')))
      for (const kode of ['asn', 'verifikator', 'admin-akun', 'auditor']) {
        const milik = await panggil(b, kode, nip)
        const bukan = await panggil(b, kode, '199912312024121999')
        expect(b.samar ? [400, 403, 404] : [403, 404], `${kode} ${b.pintu}`).toContain(milik.status)
        expect(milik.teks).toBe(bukan.teks)
      }
  })
})
