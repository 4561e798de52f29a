// AZ-5 and PD-2: one whole raise is played with a person whose NIK, telephone, discipline, postponement and survey answers are
// known; then every door is opened by everybody, and the log, the notices and the addresses are searched for them.
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Gedung, pakaiGedung, type Tamu } from './aplikasi.ts'
import {
  bacaUsulan,
  drafkan,
  JAWABAN_SURVEI,
  LAYANAN,
  lakukan,
  pdfKecil,
  sampaiDiserahkan,
  sampaiSurvei,
} from './cerita.ts'

const NIK = '3571998877665544'
const TELEPON = '081298765432'
const NOMOR_HUKUMAN = 'HD-RAHASIA-77'
const NOMOR_TUNDA = 'TUNDA-RAHASIA-88'
const SARAN_SURVEI = 'Saran rahasia: loket kurang ramah'
const ORANG = [
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

/** The two doors of one person's record. */
const RINCI = (kode: string) => [`${kode} /api/pegawai/:id`, `${kode} /api/pegawai/:id/rekam`]

let usulan: string
let pegawai: string
let produk: string
let kodeCek: string

async function tanami({ basisdata: { db }, akun }: Gedung): Promise<void> {
  const nip = akun.get('asn')?.nip
  const baris = await sql<{
    id: string
  }>`update pegawai set nik = ${NIK}, telepon = ${TELEPON} where nip = ${nip} returning id`.execute(db)
  pegawai = baris.rows[0]?.id ?? ''
  await sql`delete from riwayat_hukuman where pegawai_id = ${pegawai}`.execute(db)
  await sql`insert into riwayat_hukuman (id, pegawai_id, jenis, tingkat, berlaku, nomor)
    values (gen_random_uuid(), ${pegawai}, 'teguran-tertulis', 'ringan', '[2015-01-01,2015-07-01)', ${NOMOR_HUKUMAN})`.execute(
    db,
  )
  await sql`insert into riwayat_penundaan_kgb (id, pegawai_id, tmt, bulan, nomor, tanggal)
    values (gen_random_uuid(), ${pegawai}, '2013-03-01', 3, ${NOMOR_TUNDA}, '2013-01-15')`.execute(db)
}

const g = pakaiGedung(async (gedung) => {
  await tanami(gedung)
  const asn = await gedung.tamu('asn')
  usulan = await drafkan(asn)
  await asn.unggah(
    `/api/usulan/${usulan}/berkas/sk-cpns`,
    pdfKecil('sk'),
    `SK CPNS ${gedung.akun.get('asn')?.nip}.pdf`,
  )
  await sampaiSurvei(gedung, asn, usulan)
  const n = await sql<{
    arsip_id: string
    kode_cek: string
  }>`select arsip_id, kode_cek from naskah where usulan_id = ${usulan}`.execute(gedung.basisdata.db)
  produk = n.rows[0]?.arsip_id ?? ''
  kodeCek = n.rows[0]?.kode_cek ?? ''
})

/** Everything a person can read without an act, as one text per address. */
async function segala(t: Tamu): Promise<Map<string, string>> {
  const jalur = [
    '/api/saya',
    `/api/pegawai/${pegawai}`,
    `/api/pegawai/${pegawai}/rekam`,
    '/api/saya/pelihat',
    `/api/pegawai?cari=Sri%20Wahyuningsih&ukuran=200`,
    '/api/pegawai?ukuran=200',
    `/api/arsip?pegawaiId=${pegawai}`,
    `/api/layanan/${LAYANAN}/saya?pegawaiId=${pegawai}`,
    `/api/usulan/${usulan}`,
    `/api/usulan/${usulan}/putusan`,
    `/api/usulan/${usulan}/rantai`,
    ...['milik-saya', 'antrean', 'perangkat-daerah', 'semua', 'ditandatangani'].map(
      (x) => `/api/usulan?tampilan=${x}&ukuran=200`,
    ),
    '/api/penjagaan/kgb?bulan=2027-03&ukuran=200',
    '/api/buku/penjagaan-kgb?tahun=2027&ukuran=200',
    '/api/survei-rekap',
    '/api/pemberitahuan',
    `/api/akun?cari=Sri&ukuran=200`,
    '/api/akun/riwayat',
    '/api/perangkat-daerah',
    `/api/cek/${kodeCek}`,
  ]
  const isi = new Map<string, string>()
  for (const j of jalur) isi.set(j, (await t.minta(j)).teks)
  return isi
}

/** Read once per person; emptied after an act. */
const terbaca = new Map<string, Map<string, string>>()

async function bacaan(kode: string): Promise<Map<string, string>> {
  const isi = terbaca.get(kode) ?? (await segala(await g().tamu(kode)))
  terbaca.set(kode, isi)
  return isi
}

/** People to whom any address shows the text; with the address, for the report. */
async function penglihat(teks: string | RegExp): Promise<string[]> {
  const hasil: string[] = []
  for (const kode of ORANG)
    for (const [jalur, isi] of await bacaan(kode))
      if (typeof teks === 'string' ? isi.includes(teks) : teks.test(isi))
        hasil.push(`${kode} ${jalur.split('?')[0]?.replace(pegawai, ':id').replace(usulan, ':id')}`)
  return [...new Set(hasil)]
}

/** The product as its owner fetches it. */
const unduhan = async (t: Tamu) =>
  t.minta((await t.jadi<{ tautan: string }>(`/api/usulan/${usulan}/naskah/tautan`, { isi: {} })).tautan)

describe('sebelum survei diisi', { timeout: 240_000 }, () => {
  test('pemilik tidak dapat membuka produknya lewat pintu mana pun', async () => {
    const asn = await g().tamu('asn')
    for (const jalur of [
      `/api/usulan/${usulan}/naskah`,
      `/api/usulan/${usulan}/naskah/pratinjau`,
      `/api/arsip/${produk}/isi`,
    ]) {
      const j = await asn.minta(jalur)
      expect(j.status, jalur).toBeGreaterThanOrEqual(400)
      expect(j.mentah.rawPayload.includes('%PDF'), jalur).toBe(false)
    }
    expect((await asn.minta('/api/arsip')).teks).not.toContain(produk)
    expect((await asn.minta(`/api/usulan/${usulan}`)).badan).toMatchObject({
      naskah: { bolehUnduh: false, bolehPratinjau: false },
    })
  })
})

describe('data pribadi menurut hubungan', { timeout: 240_000 }, () => {
  test('NIK dan telepon utuh hanya bagi pemilik dan BKPSDM', async () => {
    const milik = ['asn /api/saya', ...RINCI('asn'), ...RINCI('verifikator')]
    expect(await penglihat(NIK)).toEqual(milik)
    expect(await penglihat(TELEPON)).toEqual(milik)
  })

  test('hukuman dan rinciannya hanya bagi pemilik dan BKPSDM', async () => {
    expect(await penglihat(NOMOR_HUKUMAN)).toEqual([...RINCI('asn'), ...RINCI('verifikator')])
    expect(await penglihat('teguran-tertulis')).toEqual([...RINCI('asn'), ...RINCI('verifikator')])
  })

  test('penundaan KGB juga bagi admin kepegawaian unitnya, tidak bagi yang lain', async () => {
    expect(await penglihat(NOMOR_TUNDA)).toEqual([
      ...RINCI('asn'),
      ...RINCI('admin-kepegawaian'),
      ...RINCI('verifikator'),
    ])
  })

  test('riwayat gaji tidak terbaca oleh yang tidak berurusan', async () => {
    const j = await (await g().tamu('auditor')).minta(`/api/pegawai/${pegawai}`)
    expect(j.badan.riwayat).toMatchObject({ gaji: [], hukuman: [], penundaanKgb: [] })
    expect(j.badan.nik).toBe('••••••••••••5544')
    for (const kode of ['asn-dua', 'pengawas', 'admin-akun'])
      expect((await (await g().tamu(kode)).minta(`/api/pegawai/${pegawai}`)).status).toBe(404)
  })

  test('jawaban survei tidak terbaca siapa pun, rekap tanpa nama', async () => {
    const asn = await g().tamu('asn')
    await lakukan(asn, usulan, 'isi-survei', { jawaban: JAWABAN_SURVEI, saran: SARAN_SURVEI })
    terbaca.clear()
    expect(await penglihat('Saran rahasia')).toEqual([])
    expect(await penglihat(/"U1":\s*4[,}].*"U5"/)).toEqual([])
    const rekap = (await (await g().tamu('auditor')).minta('/api/survei-rekap')).teks
    expect(rekap).not.toMatch(/Sri|pegawai|usulan[^-]|\d{18}/)
    // Four more answers: now the average tells nobody's.
    await sql`with lain as (insert into usulan select (jsonb_populate_record(u, jsonb_build_object('id', gen_random_uuid(),
        'nomor', null, 'tahap', 'dibatalkan'))).* from usulan u, generate_series(1, 4) where u.id = ${usulan} returning id, layanan)
      insert into survei_jawaban (usulan_id, kuesioner, layanan, jawaban, pada)
      select id, 'skm-9-unsur', layanan, ${JSON.stringify(JAWABAN_SURVEI)}::jsonb, ${g().jam.kini()}::timestamptz from lain`.execute(
      g().basisdata.db,
    )
    expect((await (await g().tamu('auditor')).minta('/api/survei-rekap')).badan).toMatchObject({
      baris: [{ responden: 5, unsur: { U1: 4, U5: 2 } }],
    })
    for (const kode of ['verifikator', 'pengawas', 'penandatangan'])
      expect((await (await g().tamu(kode)).minta('/api/survei-rekap')).status).toBe(403)
  })

  test('cek dokumen menyamarkan nama; kode asing dan kode rusak dijawab sama', async () => {
    const u = g().asing()
    const sah = await u.minta(`/api/cek/${kodeCek}`)
    expect(sah.badan.hasil).toBe('asli')
    const atasNama = String(sah.badan.atasNama)
    expect(atasNama).not.toContain('Wahyuningsih')
    expect(sah.teks).not.toMatch(/\d{18}|\d{16}/)
    const asing = await u.minta('/api/cek/KGB26-AAAA-BBBB-CCCC')
    for (const kode of ['x', '%27%20OR%201=1', kodeCek.slice(0, -1), '198304152009032001'])
      expect((await u.minta(`/api/cek/${kode}`)).teks).toBe(asing.teks)
    const salinan = await u.minta(`/api/cek/${kodeCek}/salinan`)
    expect(salinan.mentah.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('PD-2: jejak perjalanan', { timeout: 240_000 }, () => {
  test('catatan, pemberitahuan, dan alamat tidak memuat NIP, NIK, telepon, atau nama', async () => {
    const asn = await g().tamu('asn')
    const u = await bacaUsulan(asn, usulan)
    if (u.tahap === 'survei') await sampaiDiserahkan(g(), asn, usulan)
    if (u.tahap === 'siap-serah')
      await lakukan(await g().tamu('verifikator'), usulan, 'serahkan', { cara: 'elektronik' })
    expect((await unduhan(asn)).status).toBe(200)
    const nip = [...g().akun.values()].map((a) => a.nip)
    const pribadi = [...nip, NIK, TELEPON, NOMOR_HUKUMAN, 'Wahyuningsih', 'loket kurang ramah']
    const catatan = g().catatan.join('\n')
    expect(catatan.length).toBeGreaterThan(1_000)
    expect(pribadi.filter((p) => catatan.includes(p))).toEqual([])
    const kabar = await sql<{ teks: string }>`select judul || ' ' || isi as teks from pemberitahuan`.execute(
      g().basisdata.db,
    )
    expect(kabar.rows.length).toBeGreaterThan(5)
    expect(pribadi.filter((p) => kabar.rows.some((k) => k.teks.includes(p)))).toEqual([])
    const rahasia = [...g().akun.values()]
      .flatMap((a) => [a.sandi, a.rahasiaTotp, a.sandiTanda])
      .filter((s) => s !== undefined)
    expect(rahasia.filter((s) => catatan.includes(s))).toEqual([])
    const audit = await sql<{
      teks: string
    }>`select concat_ws(' ', aksi, objek, objek_id, rincian::text) as teks from catatan_audit`.execute(
      g().basisdata.db,
    )
    expect(pribadi.filter((p) => audit.rows.some((k) => k.teks.includes(p)))).toEqual([])
  })

  test('alamat dalam jawaban dan nama unduhan tidak membawa data pribadi', async () => {
    const nip = g().akun.get('asn')?.nip ?? ''
    for (const kode of ORANG)
      for (const [, isi] of await bacaan(kode))
        for (const alamat of isi.match(/"(?:\/|https?:)[^"\s]*"/g) ?? [])
          expect(alamat).not.toMatch(/\d{16,18}/)
    const j = await unduhan(await g().tamu('asn'))
    expect(String(j.mentah.headers['content-disposition'])).not.toContain(nip)
    for (const r of g().rute) expect(r.kontrak.jalur).not.toMatch(/:(nip|nik|nama)\b/)
  })
})
