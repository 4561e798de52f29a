// Pintu akun lewat HTTP: cookie flags, CSRF, counters that survive a refusal, Retry-After, no secret kept for replay.
import { tmpdir } from 'node:os'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cakupanHak } from '#mesin/hak.ts'
import { tolak } from '#mesin/tolak.ts'
import { pasangAplikasi } from '#server/alat/http-app.ts'
import type { Alat } from '#server/alat/ports.ts'
import { akunAktif, bukaKota, type Kota, PERAN_UJI, SANDI, SETELAN_UJI, TOTP } from '#uji/kota-akun.ts'
import { pembacaSesi } from './pembaca-sesi.ts'
import { ruteAkun } from './rute.ts'
import { kodeTotp, langkahPada } from './totp.ts'

const ALAMAT = 'https://padu.contoh.test'
let kota: Kota
let app: Awaited<ReturnType<typeof pasangAplikasi>>

beforeAll(async () => {
  kota = await bukaKota()
  const diam = () => {}
  const log = { debug: diam, info: diam, warn: diam, error: diam }
  const config = {
    alamat: ALAMAT,
    perantara: 0,
    batasPerMenit: 0,
    data: tmpdir(),
    rahasia: 'r'.repeat(40),
  } as Alat['config']
  const alat = { jam: kota.jam, config, log } as unknown as Alat
  app = await pasangAplikasi({
    basisdata: kota.basisdata,
    alat,
    zona: 'Asia/Jakarta',
    sesi: pembacaSesi(kota.basisdata, kota.jam, 'Asia/Jakarta', SETELAN_UJI),
    boleh: (siapa, hak) =>
      cakupanHak(siapa, hak, PERAN_UJI).length > 0 ||
      tolak('tidak-berhak', 'Bukan hak Anda.', [], 'Minta peran.'),
    rute: ruteAkun(SETELAN_UJI),
  })
}, 60_000)
afterAll(async () => {
  await app.close()
  await kota.tutup()
})

type Kuki = { name: string; value: string }
const kirim = async (
  metode: 'GET' | 'POST' | 'DELETE',
  url: string,
  isi?: object,
  kuki: Kuki[] = [],
  kepala: Record<string, string> = {},
) => {
  const j = await app.inject({
    method: metode,
    url,
    headers: { origin: ALAMAT, 'x-padu': '1', 'idempotency-key': crypto.randomUUID(), ...kepala },
    cookies: Object.fromEntries(kuki.filter((k) => k.value).map((k) => [k.name, k.value])),
    ...(isi ? { payload: isi } : {}),
  })
  return {
    status: j.statusCode,
    isi: j.json() as Record<string, unknown>,
    kuki: j.cookies,
    kepala: j.headers,
  }
}

test('kuki: __Host-, HttpOnly, SameSite=Lax, Secure, Path=/; sesi terbaca; keluar mematikannya', async () => {
  const a = await akunAktif(kota)
  const masuk = await kirim('POST', '/api/akun/masuk', { nip: a.nip, sandi: SANDI })
  expect(masuk).toMatchObject({ status: 200, isi: { keadaan: 'masuk' } })
  const sesi = masuk.kuki.find((k) => k.name === '__Host-padu')
  expect(sesi).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' })
  expect(sesi?.domain).toBeUndefined()
  const saya = await kirim('GET', '/api/akun/sesi', undefined, masuk.kuki)
  expect(saya).toMatchObject({ status: 200, isi: { akunId: a.akunId, hak: ['usulan.buat'], kelas: 'asn' } })
  expect(await kirim('GET', '/api/akun/riwayat', undefined, masuk.kuki)).toMatchObject({ status: 200 })
  await kirim('POST', '/api/akun/keluar', {}, masuk.kuki)
  const sesudah = await kirim('GET', '/api/akun/sesi', undefined, masuk.kuki)
  expect(sesudah).toMatchObject({ status: 401, isi: { kode: 'sesi-berakhir' } })
})

test('permintaan dari situs lain ditolak sebelum apa pun terjadi', async () => {
  const a = await akunAktif(kota)
  const asing = await kirim('POST', '/api/akun/masuk', { nip: a.nip, sandi: SANDI }, [], {
    origin: 'https://lain.test',
    'sec-fetch-site': 'cross-site',
  })
  expect(asing).toMatchObject({ status: 403, isi: { kode: 'asal-tidak-dikenal' } })
})

test('hitungan salah tetap tersimpan walau ditolak; yang keenam 429 dengan Retry-After; NIP cacat 400', async () => {
  const a = await akunAktif(kota)
  for (let i = 0; i < 5; i += 1) {
    expect((await kirim('POST', '/api/akun/masuk', { nip: a.nip, sandi: 'salah' })).status).toBe(422)
  }
  const ditahan = await kirim('POST', '/api/akun/masuk', { nip: a.nip, sandi: SANDI })
  expect(ditahan).toMatchObject({
    status: 429,
    isi: { kode: 'terlalu-sering' },
    kepala: { 'retry-after': '1' },
  })
  const cacat = await kirim('POST', '/api/akun/masuk', { nip: '1985', sandi: SANDI })
  expect(cacat).toMatchObject({ status: 400 })
  expect(JSON.stringify(cacat.isi)).toContain('18 angka')
})

test('admin menerbitkan lewat HTTP; pegawai biasa 403; kode dan sandi tidak tersimpan untuk diulang', async () => {
  const admin = await akunAktif(kota, { peran: ['admin-akun'], faktor: true, jabatan: 'analis-bkpsdm' })
  const langkah = await kirim('POST', '/api/akun/masuk', { nip: admin.nip, sandi: SANDI })
  const kode = kodeTotp(TOTP, langkahPada(kota.jam.kini()))
  const masuk = await kirim('POST', '/api/akun/faktor-kedua', { kode }, langkah.kuki)
  expect(masuk).toMatchObject({ status: 200, isi: { keadaan: 'masuk' } })
  const banyak = await kirim(
    'POST',
    '/api/akun/terbitkan-banyak',
    { perangkatDaerahId: kota.pd.dinas },
    masuk.kuki,
  )
  expect(banyak.status).toBe(200)
  const tujuan = await akunAktif(kota)
  const peran = {
    peran: 'admin-kepegawaian',
    mulai: '2027-03-01',
    nomor: '800/3/2027',
    tanggal: '2027-02-01',
  }
  const beri = await kirim('POST', `/api/akun/${tujuan.akunId}/peran`, peran, masuk.kuki)
  expect(beri.status).toBe(200)
  const alamat = `/api/akun/${tujuan.akunId}/peran/${String(beri.isi.id)}`
  expect(await kirim('DELETE', alamat, { alasan: 'Tugasnya sudah selesai' }, masuk.kuki)).toMatchObject({
    status: 200,
  })
  const daftar = await kirim('GET', '/api/akun?keadaan=aktif&ukuran=5', undefined, masuk.kuki)
  expect(daftar.status).toBe(200)
  const baru = await kirim(
    'POST',
    `/api/akun/${tujuan.akunId}/kode-baru`,
    { alasan: 'Lupa kata sandi' },
    masuk.kuki,
  )
  expect(baru.status).toBe(200)
  const { rows } = await sql<{
    isi: string
  }>`select coalesce(jawaban::text, '') as isi from idempotensi`.execute(kota.basisdata.db)
  expect(rows.filter((r) => r.isi.includes(String(baru.isi.kode)))).toEqual([])
  const biasa = await akunAktif(kota)
  const asn = await kirim('POST', '/api/akun/masuk', { nip: biasa.nip, sandi: SANDI })
  const terlarang = await kirim('GET', '/api/akun', undefined, asn.kuki)
  expect(terlarang).toMatchObject({ status: 403, isi: { kode: 'tidak-berhak' } })
})
