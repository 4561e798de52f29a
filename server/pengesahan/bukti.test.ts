// Bukti: what remains after a letter was signed: no passphrase anywhere, a public answer that gives nothing away, and what the
// withdrawal of a certificate or of a letter does to it.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sidikPermintaan } from '#server/alat/http-idempotency.ts'
import { bacaNaskahUsulan } from '#server/naskah/baca.ts'
import { keadaanSertifikat } from '#server/naskah/cabut.ts'
import { cabutSertifikatOrang, catatSertifikatOrang } from '#server/naskah/penanda-orang.ts'
import { bukaKotaTanda, type KotaTanda, SANDI } from '../../uji/ketahanan/kota-tanda.ts'
import { tidakBerlakukan } from '../naskah/keberlakuan.ts'
import { bacaPencabutan } from './baca-keberlakuan.ts'
import { jawabCek } from './cek.ts'
import { cabutKeberlakuan } from './keaslian.ts'
import { buatPelaksana } from './tumpukan.ts'

const SALAH = 'frasa yang salah sekali'
let k: KotaTanda
let usulan: string[]
beforeAll(async () => {
  k = await bukaKotaTanda()
  usulan = await k.siapkan(3)
  const p = buatPelaksana(k.bekal)
  const mulai = (sandi: string) =>
    k.kota.basisdata.transaksi((db) => p.mulai(db, k.kepala, usulan, sandi, k.jam.kini()))
  const salah = await mulai(SALAH)
  if (!('sebab' in salah)) throw new Error('frasa salah diterima')
  const hasil = await mulai(SANDI)
  if ('sebab' in hasil) throw new Error(hasil.sebab)
  hasil.jalankan()
  await p.tenang()
  // The copied cases of the town carry short codes; a public code has the shape of the register.
  for (const [ke, id] of usulan.entries())
    await sql`update naskah set kode_cek = ${`KGB26-AAAA-BBBB-CCC${ke + 2}`} where usulan_id = ${id}`.execute(
      k.kota.basisdata.db,
    )
}, 120_000)
afterAll(() => k.tutup())

const naskah = async (ke: number) => {
  const n = await bacaNaskahUsulan(k.kota.basisdata.db, usulan[ke] ?? '', 'produk')
  if (!n) throw new Error('naskah tidak ada')
  return n
}

test('frasa sandi tidak ada di tabel mana pun, di catatan, maupun di sidik permintaan', async () => {
  const { db } = k.kota.basisdata
  const tabel = await sql<{ nama: string }>`
    select format('%I.%I', table_schema, table_name) as nama from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db)
  expect(tabel.rows.length).toBeGreaterThan(30)
  for (const { nama } of tabel.rows) {
    const isi = await sql<{
      isi: string | null
    }>`select string_agg(row_to_json(t)::text, ' ') as isi from ${sql.raw(nama)} t`.execute(db)
    for (const rahasia of [SANDI, SALAH]) expect(isi.rows[0]?.isi ?? '', nama).not.toContain(rahasia)
  }
  expect(JSON.stringify(k.galat)).not.toContain(SANDI)
  const sidik = (sandiTanda: string) => sidikPermintaan('POST', '/x', { usulan: ['a'], sandiTanda })
  expect(sidik(SANDI)).toBe(sidik(SALAH))
  expect(sidik(SANDI)).not.toBe(sidikPermintaan('POST', '/x', { usulan: ['b'], sandiTanda: SANDI }))
})

test('hasil pemeriksaan tersimpan: siapa, kapan, seri sertifikat, keabsahan', async () => {
  expect((await naskah(0)).hasilPeriksa).toMatchObject({
    utuh: true,
    tanda: [
      {
        nama: 'Kepala Badan',
        seri: expect.stringMatching(/^[0-9a-f]{32}$/),
        sah: true,
        penerbitDikenal: true,
      },
    ],
  })
})

test('Cek: kode tak dikenal dan cacat dijawab sama; nomor yang bukan miliknya pun tidak dikenal', async () => {
  const { db } = k.kota.basisdata
  const asing = await jawabCek(db, 'KGB26-2222-3333-4444')
  for (const kode of ['', 'x', '%00', "' or 1=1 --", 'KGB26', 'A'.repeat(80), '../../etc'])
    expect(await jawabCek(db, kode), kode).toEqual(asing)
  const n = await naskah(0)
  expect((await jawabCek(db, n.kodeCek)).hasil).toBe('asli')
  expect((await jawabCek(db, n.kodeCek.toLowerCase(), n.nomor ?? '')).hasil).toBe('asli')
  expect(await jawabCek(db, n.kodeCek, '800/999/lain')).toEqual(asing)
})

test('Cek: surat yang dicabut menyebut keputusan dan penggantinya', async () => {
  const { db } = k.kota.basisdata
  const [lama, baru] = [await naskah(1), await naskah(2)]
  const isi = {
    naskahId: lama.id,
    alasan: 'Salah hitung masa kerja',
    keputusan: '800/77/2026 tanggal 23 November 2026',
    sejak: '2026-11-23',
    penggantiKode: baru.kodeCek,
    oleh: 'akun-kepala',
    nama: 'Kepala Badan',
    jabatan: 'Kepala BKPSDM',
    pada: k.jam.kini(),
  }
  expect(await tidakBerlakukan(db, isi)).toBe(true)
  expect(await tidakBerlakukan(db, isi)).toBe(false)
  expect(await jawabCek(db, lama.kodeCek)).toMatchObject({
    hasil: 'tidak-berlaku',
    alasan: isi.alasan,
    keputusan: isi.keputusan,
    tidakBerlakuSejak: '2026-11-23',
    penggantiKode: baru.kodeCek,
  })
})

test('sertifikat dicabut: tanda tangan sebelumnya tetap sah, sesudahnya tidak', async () => {
  const { db } = k.kota.basisdata
  const n = await naskah(0)
  const t = n.hasilPeriksa?.tanda[0]
  if (!t) throw new Error('tanpa tanda')
  const id = '00000000-0000-7000-8000-0000000000cc'
  const tercatat = {
    id,
    pegawaiId: k.kepala.pegawaiId,
    seri: t.seri,
    penerbit: t.penerbit,
    nama: t.nama,
    asal: 'lokal' as const,
    berlakuSejak: '2026-01-01T00:00:00Z',
    berlakuSampai: '2028-01-01T00:00:00Z',
    oleh: 'uji',
    pada: k.jam.kini(),
  }
  expect(await catatSertifikatOrang(db, tercatat)).toBe(true)
  const cabut = {
    id,
    sebab: 'Kunci hilang',
    oleh: 'uji',
    pada: k.jam.kini(),
    sejak: '2026-12-01T00:00:00.000Z',
  }
  expect(await cabutSertifikatOrang(db, cabut)).toBe(true)
  expect(await cabutSertifikatOrang(db, cabut)).toBe(false)
  expect((await jawabCek(db, n.kodeCek)).hasil).toBe('asli')
  await sql`update sertifikat_penanda set dicabut_sejak = '2026-11-01' where id = ${id}`.execute(db)
  expect(await jawabCek(db, n.kodeCek)).toMatchObject({
    hasil: 'tidak-berlaku',
    alasan: expect.stringContaining('dicabut'),
  })
})

test('waktu pengakuan penanda bukan bukti; cap waktu dan register adalah bukti', () => {
  const daftar = [{ seri: 'aa', penerbit: 'P', sejak: '2026-06-01T00:00:00Z', sebab: null }]
  const t = { seri: 'aa', penerbit: 'P', waktu: '2026-05-01T00:00:00Z', waktuTerjamin: false }
  expect(keadaanSertifikat(t, daftar)).toBe('dicabut-waktu-tak-terbukti')
  expect(keadaanSertifikat({ ...t, waktuTerjamin: true }, daftar)).toBe('berlaku')
  expect(keadaanSertifikat(t, daftar, '2026-05-01T00:00:01Z')).toBe('berlaku')
  expect(keadaanSertifikat(t, daftar, '2026-06-01T00:00:00Z')).toBe('dicabut')
  expect(keadaanSertifikat({ ...t, waktu: '2026-07-01T00:00:00Z' }, daftar)).toBe('dicabut')
  expect(keadaanSertifikat({ ...t, seri: 'bb' }, daftar)).toBe('berlaku')
})

test('penanda tangan tidak mencabut suratnya sendiri tanpa keputusan bernomor', async () => {
  const { db } = k.kota.basisdata
  const n = await naskah(2)
  const coba = (pegawaiId: string | undefined, keputusan: string) =>
    cabutKeberlakuan(
      { lihat: async () => true } as never,
      { db, hari: n.tanggal, kini: k.jam.kini(), siapa: { ...k.kepala, pegawaiId } } as never,
      n.usulanId ?? '',
      { alasan: 'Salah hitung masa kerja', keputusan, sejak: n.tanggal ?? '' },
    )
  const penanda = n.penandatangan[0]?.pegawaiId
  expect(penanda).toBeDefined()
  for (const kata of ['keputusan saya', n.nomor ?? '', `${n.nomor} tanggal hari ini`])
    expect(await coba(penanda, kata)).toMatchObject({ kode: 'pencabutan-sendiri', isian: 'keputusan' })
  expect((await naskah(2)).keadaan).toBe('ditandatangani')
  expect(await coba(penanda, '800/78/2026 tanggal 24 November 2026')).toEqual({ keadaan: 'tidak-berlaku' })
  expect(await bacaPencabutan(db, n.id)).toEqual({
    keputusan: '800/78/2026 tanggal 24 November 2026',
    sejak: n.tanggal,
    penggantiKode: null,
    nama: 'Kepala Badan',
    jabatan: 'Kepala BKPSDM',
    pada: k.jam.kini(),
  })
  expect(await jawabCek(db, n.kodeCek)).toMatchObject({
    hasil: 'tidak-berlaku',
    keputusan: '800/78/2026 tanggal 24 November 2026',
  })
})
