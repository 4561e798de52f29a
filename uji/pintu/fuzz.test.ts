// Thousands of spoiled requests at every door, as several people. No answer is a bug (500), every refusal can be read, and a
// refused request leaves every main table as it was.
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import * as daftar from '#ketentuan/daftar.ts'
import { zTolak } from '#kontrak/bentuk.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { type Gedung, type Jawaban, pakaiGedung, type Tamu } from './aplikasi.ts'
import { type Acak, acakDari, type Bekal, pilih } from './mutasi.ts'
import { kirimRusak, rusakkan } from './rusak.ts'

const BENIH = 20261122
const PER_RUTE = 30
/** The one door of all acts is tried more often, once for each act. */
const PER_RUTE_TINDAK = 160
/** Doors that hash a password or open a certificate on purpose take long. */
const PER_RUTE_LAMBAT = 12
const LAMBAT = /\/(masuk|sandi|otentik|aktivasi|penandatanganan)$/
/** Demo account → the role its rights come from. */
const PEMERAN: Record<string, string> = {
  asn: 'asn',
  'admin-kepegawaian': 'admin-kepegawaian',
  verifikator: 'verifikator',
  penandatangan: 'penandatangan',
  'admin-akun': 'admin-akun',
  auditor: 'auditor',
}
const TINDAKAN = [
  'simpan',
  'simpan',
  'ajukan',
  'ambil',
  'lepas',
  'periksa-berkas',
  'terima',
  'kembalikan-kekurangan',
  'lengkapi',
  'ajukan-kembali',
  'tolak',
  'batalkan',
  'validasi',
  'kembalikan',
  'cetak',
  'tandatangani',
  'terbitkan',
  'isi-survei',
  'serahkan',
]
const TABEL_UTAMA = [
  'usulan',
  'usulan_peristiwa',
  'usulan_berkas',
  'arsip',
  'naskah',
  'nomor',
  'usulan_nomor',
  'penandatanganan',
  'rombongan',
  'survei_jawaban',
  'pemberitahuan',
  'idempotensi',
  'pegawai',
  'riwayat_gaji',
  'akun',
  'kredensial',
  'faktor_kedua',
  'kode_cadangan',
  'penugasan_peran',
  'pemulihan_faktor',
]
const KODE: Record<string, string> = {
  aturan: 'kgb-jatuh-tempo',
  survei: 'skm-9-unsur',
  layanan: 'kenaikan-gaji-berkala',
  penjagaan: 'kgb',
  buku: 'penjagaan-kgb',
  naskah: 'KGB26-3F8K-22TW-9QHM',
}

/** Number of rows and newest writing transaction of every main table; a function, so that its plan is kept. */
async function pasangSidik(g: Gedung): Promise<void> {
  const bagian = TABEL_UTAMA.map(
    (t) => `(select '${t}:' || count(*) || ':' || coalesce(max(xmin::text::bigint), 0) from ${t})`,
  )
  await sql
    .raw(
      `create function sidik_uji() returns text language plpgsql as $$ begin return concat_ws(' ', ${bagian.join(', ')}); end $$`,
    )
    .execute(g.basisdata.db)
}

async function sidikTabel(g: Gedung): Promise<string> {
  const hasil = await sql<{ s: string }>`select sidik_uji() as s`.execute(g.basisdata.db)
  return hasil.rows[0]?.s ?? ''
}

const bekal: Record<string, unknown> = {}

const g = pakaiGedung(async (gedung) => {
  await pasangSidik(gedung)
  const asn = await gedung.tamu('asn')
  const saya = await asn.jadi<{ pegawai: { id: string } }>('/api/saya')
  const { id } = await asn.jadi<{ id: string }>('/api/usulan', { isi: { layanan: 'kenaikan-gaji-berkala' } })
  const arsip = await asn.jadi<{ baris: { id: string }[] }>('/api/arsip')
  const pd = await asn.jadi<{ baris: { id: string }[] }>('/api/perangkat-daerah')
  const admin = await gedung.tamu('admin-akun')
  const korban = await admin.jadi<{ baris: { akunId: string }[] }>(
    `/api/akun?cari=${gedung.akun.get('asn-dua')?.nip}`,
  )
  Object.assign(bekal, {
    id,
    usulan: [id],
    pegawaiId: saya.pegawai.id,
    arsipId: arsip.baris[0]?.id,
    perangkatDaerahId: pd.baris[0]?.id,
    akunId: korban.baris[0]?.akunId,
    layanan: 'kenaikan-gaji-berkala',
    penjagaan: 'kgb',
    syarat: 'sk-cpns',
    peran: 'auditor',
    nip: gedung.akun.get('asn')?.nip,
    kutipan: 'Perwali Kediri 80/2021 Pasal 7',
    tahun: 2027,
  })
})

async function bekalRute(r: RuteTerpasang, acak: Acak): Promise<Bekal> {
  const { noun, jalur } = r.kontrak
  const umum = { ...bekal, kode: KODE[noun] ?? '000000' }
  if (jalur.startsWith('/api/akun/:id')) return { ...umum, id: bekal.akunId }
  if (!jalur.includes('/tindakan/')) return umum
  const u = await sql<{ versi: number }>`select versi from usulan where id = ${bekal.id}`.execute(
    g().basisdata.db,
  )
  return {
    ...umum,
    versi: u.rows[0]?.versi,
    tindakan: pilih(acak, TINDAKAN),
    kode: 'sk-cpns',
    tmt: '2027-03-01',
  }
}

const INGGRIS =
  /\b(the|invalid|expected|received|required|must|should|unexpected|unsupported|not found|string|undefined|failed|error)\b/i

/** What is wrong with an answer, in words; undefined = as it should be. */
function cacat(j: Jawaban): string | undefined {
  if (j.status >= 500) return `status ${j.status}`
  if (j.status < 400) return undefined
  const t = zTolak.safeParse(j.badan)
  if (!t.success) return `penolakan ${j.status} tidak berbentuk Tolak: ${j.teks.slice(0, 200)}`
  const { kode, sebab, saran, galat, isian } = t.data
  if (sebab.trim().length < 10 || saran.trim().length < 10)
    return `sebab atau saran kosong: ${j.teks.slice(0, 200)}`
  const tulisan = [sebab, saran, ...(galat ?? []).map((x) => x.pesan)].join(' ')
  if (INGGRIS.test(tulisan)) return `berbahasa Inggris: ${tulisan.slice(0, 300)}`
  if (kode === 'permintaan-salah' && galat && (!isian || galat.some((x) => !x.isian)))
    return 'isian tanpa nama'
  return undefined
}

/** Signs in again whoever a spoiled request happened to sign out. */
async function pastikanMasuk(): Promise<Map<string, Tamu>> {
  const orang = new Map<string, Tamu>([['umum', g().asing()]])
  for (const kode of Object.keys(PEMERAN)) {
    let t = await g().tamu(kode)
    if ((await t.minta('/api/akun/sesi')).status !== 200) {
      g().jam.maju(61_000)
      t = await g().tamuBaru(kode)
    }
    orang.set(kode, t)
  }
  return orang
}

/** Mostly those who hold the right of the door, so that the request comes as far as its content. */
function pemanggil(r: RuteTerpasang, acak: Acak): string {
  const { hak } = r.kontrak
  const semua = Object.keys(PEMERAN)
  if (hak === 'umum') return pilih(acak, ['umum', 'asn'])
  if (hak === 'masuk') return pilih(acak, acak() < 0.5 ? ['asn', 'verifikator'] : semua)
  const punya = semua.filter((kode) => {
    const peran = daftar.peran.find((p) => p.kode === PEMERAN[kode])
    return peran?.hak.some((h) => h.aksi === hak)
  })
  return acak() < 0.8 && punya.length > 0 ? pilih(acak, punya) : pilih(acak, ['umum', ...semua])
}

type Hasil = { buruk: string[]; hitung: Record<string, number> }

function berapaKali({ kontrak }: RuteTerpasang): number {
  if (kontrak.jalur.includes('/tindakan/')) return PER_RUTE_TINDAK
  return LAMBAT.test(kontrak.jalur) ? PER_RUTE_LAMBAT : PER_RUTE
}

async function serbu(r: RuteTerpasang, acak: Acak, hasil: Hasil, orang: Map<string, Tamu>): Promise<void> {
  let sebelum = await sidikTabel(g())
  for (let i = 0; i < berapaKali(r); i += 1) {
    const siapa = pemanggil(r, acak)
    const t = orang.get(siapa) ?? g().asing()
    const x = rusakkan(r, acak, await bekalRute(r, acak))
    const j = await kirimRusak(g().app, t, r, x)
    hasil.hitung[j.status] = (hasil.hitung[j.status] ?? 0) + 1
    const asal = `${siapa} ${r.kontrak.metode} ${r.kontrak.jalur} [${x.ubah}]`
    const salah = cacat(j)
    if (salah) hasil.buruk.push(`${asal}: ${salah}`)
    if (r.sifat === 'baca') continue
    const sesudah = await sidikTabel(g())
    if (j.status >= 400 && sesudah !== sebelum) {
      const beda = sesudah.split(' ').filter((s) => !sebelum.includes(s))
      hasil.buruk.push(`${asal}: ditolak ${j.status} tetapi tertulis: ${beda.join(' ')}`)
    }
    sebelum = sesudah
    if (r.kontrak.jalur === '/api/akun/keluar') orang.set(siapa, g().asing())
  }
}

describe('permintaan yang rusak', () => {
  test('tidak pernah 500, selalu terbaca, tidak pernah setengah tertulis', async () => {
    const acak = acakDari(BENIH)
    const hasil: Hasil = { buruk: [], hitung: {} }
    let orang = await pastikanMasuk()
    for (const r of g().rute) {
      await serbu(r, acak, hasil, orang)
      // Only the doors of the account can sign somebody out.
      if (r.kontrak.noun === 'akun' && r.sifat !== 'baca') orang = await pastikanMasuk()
    }
    const galat = g().catatan.filter((c) => c.includes('permintaan gagal'))
    expect(hasil.buruk, `benih ${BENIH}\n${galat.slice(0, 5).join('\n')}`).toEqual([])
    const kali = (status: number) => hasil.hitung[status] ?? 0
    expect(Object.values(hasil.hitung).reduce((a, b) => a + b, 0)).toBeGreaterThan(1_900)
    // Not all refused at the threshold: many come through, many are refused for their content or by the law.
    expect(kali(200), JSON.stringify(hasil.hitung)).toBeGreaterThan(300)
    expect(kali(400)).toBeGreaterThan(300)
    expect(kali(422)).toBeGreaterThan(60)
  }, 400_000)
})
