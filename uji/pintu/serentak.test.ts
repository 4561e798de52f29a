// TX-1 and TX-3: the same key a hundred times at once has one effect and one answer; of two officers on one version one wins.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Jawaban, pakaiGedung, type Tamu } from './aplikasi.ts'
import { bacaUsulan, drafkan, LAYANAN, lakukan, sampaiMenungguTanda } from './cerita.ts'

const KALI = 100
const g = pakaiGedung()

const hitung = async (tabel: string): Promise<number> =>
  (await sql.raw<{ n: number }>(`select count(*)::int as n from ${tabel}`).execute(g().basisdata.db)).rows[0]
    ?.n ?? -1

/** The same request `KALI` times at once under one key; all answers must be the same one. */
async function serentak(
  t: Tamu,
  jalur: string,
  isi: object,
  metode = 'POST',
): Promise<{ jawab: Jawaban; kunci: string }> {
  const kunci = randomUUID()
  const semua = await Promise.all(Array.from({ length: KALI }, () => t.minta(jalur, { metode, isi, kunci })))
  expect(new Set(semua.map((j) => j.status)), semua.find((j) => j.status !== 200)?.teks).toEqual(
    new Set([200]),
  )
  // The order of keys in an object carries no meaning; everything else is the same.
  for (const j of semua) expect(j.badan).toEqual(semua[0]?.badan)
  expect(semua.filter((j) => j.mentah.headers['idempotency-replayed'] === undefined)).toHaveLength(1)
  const [jawab] = semua
  if (!jawab) throw new Error('Tidak ada jawaban.')
  return { jawab, kunci }
}

async function bentrokBilaLain(
  t: Tamu,
  jalur: string,
  isi: object,
  kunci: string,
  metode = 'POST',
): Promise<void> {
  const j = await t.minta(jalur, { metode, isi, kunci })
  expect(j.status).toBe(409)
  expect(j.badan).toMatchObject({ kode: 'bentrok', isian: 'Idempotency-Key' })
  expect(String(j.badan.sebab)).toContain('sudah dipakai untuk permintaan lain')
}

describe('TX-1: satu kunci, seratus kali serentak', { timeout: 240_000 }, () => {
  test('membuat, mengajukan, dan menandai dibaca', async () => {
    const asn = await g().tamu('asn')
    const awal = await hitung('usulan')
    const buat = await serentak(asn, '/api/usulan', { layanan: LAYANAN })
    expect(await hitung('usulan')).toBe(awal + 1)
    await bentrokBilaLain(asn, '/api/usulan', { layanan: 'layanan-lain' }, buat.kunci)
    const id = String(buat.jawab.badan.id)
    const { versi } = await bacaUsulan(asn, id)
    const jalur = `/api/usulan/${id}/tindakan/ajukan`
    const ajukan = await serentak(asn, jalur, { versi })
    expect(ajukan.jawab.badan).toMatchObject({ cap: 'DIAJUKAN', versi: versi + 1 })
    expect(await hitung(`usulan_peristiwa where usulan_id = '${id}' and jenis = 'ajukan'`)).toBe(1)
    expect(await hitung(`(select unnest(array_agg(terakhir)) n from usulan_nomor) x where n = 1`)).toBe(1)
    await bentrokBilaLain(asn, jalur, { versi: versi + 1 }, ajukan.kunci)
    await bentrokBilaLain(asn, `/api/usulan/${id}/tindakan/batalkan`, { versi }, ajukan.kunci)
    // The key belongs to the account: under another account it is a new request, judged anew.
    const lain = await (await g().tamu('asn-dua')).minta(jalur, { isi: { versi }, kunci: ajukan.kunci })
    expect(lain.status).toBe(404)
  })

  test('rombongan, peran, dan tanda tangan', async () => {
    const unit = await g().tamu('admin-kepegawaian')
    const rombongan = await serentak(unit, '/api/rombongan', { penjagaan: 'kgb', bulan: '2027-04' })
    expect(await hitung('rombongan')).toBe(1)
    await bentrokBilaLain(unit, '/api/rombongan', { penjagaan: 'kgb', bulan: '2027-05' }, rombongan.kunci)
    const admin = await g().tamu('admin-akun')
    const akun = await admin.jadi<{ baris: { akunId: string }[] }>(
      `/api/akun?cari=${g().akun.get('register')?.nip}`,
    )
    const peran = { peran: 'auditor', mulai: '2026-12-01', nomor: 'SK 5/2026', tanggal: '2026-11-20' }
    const semula = await hitung('penugasan_peran')
    await serentak(admin, `/api/akun/${akun.baris[0]?.akunId}/peran`, peran)
    expect(await hitung('penugasan_peran')).toBe(semula + 1)
    const dua = await g().tamu('asn-dua')
    const id = await drafkan(dua)
    await sampaiMenungguTanda(g(), dua, id)
    const kepala = await g().tamu('penandatangan')
    const sandiTanda = g().akun.get('penandatangan')?.sandiTanda
    await serentak(kepala, '/api/penandatanganan', { usulan: [id], sandiTanda })
    expect(await hitung('penandatanganan')).toBe(1)
  })

  test('yang ditolak tidak menyimpan kunci: sesudah diperbaiki kunci yang sama berlaku', async () => {
    const kepala = await g().tamu('penandatangan')
    const kunci = randomUUID()
    const salah = await kepala.minta('/api/usulan', { isi: { layanan: 'tidak-ada' }, kunci })
    expect(salah.status).toBe(422)
    const lagi = await kepala.minta('/api/usulan', { isi: { layanan: 'tidak-ada-juga' }, kunci })
    expect(lagi.status).toBe(422)
    expect(await hitung(`idempotensi where kunci = '${kunci}'`)).toBe(0)
  })
})

describe('TX-3: dua petugas pada versi yang sama', { timeout: 240_000 }, () => {
  test('satu menang, yang lain diberi tahu, tidak ada yang hilang', async () => {
    const pemohon = await g().tamu('administrator')
    const verifikator = await g().tamu('verifikator')
    const id = await drafkan(pemohon)
    let { versi } = await lakukan(pemohon, id, 'simpan', { isian: { catatan: 'awal' } })
    for (let ronde = 0; ronde < 20; ronde += 1) {
      const pasangan = await Promise.all(
        ['pertama', 'kedua'].map((c) =>
          pemohon.minta(`/api/usulan/${id}/tindakan/simpan`, {
            isi: { versi, isian: { catatan: `${c} ${ronde}` } },
          }),
        ),
      )
      expect(pasangan.map((j) => j.status).sort()).toEqual([200, 409])
      const kalah = pasangan.find((j) => j.status === 409)
      expect(kalah?.badan).toMatchObject({ kode: 'versi-berubah' })
      expect(String(kalah?.badan.saran)).toMatch(/[Mm]uat ulang/)
      versi += 1
    }
    expect((await bacaUsulan(pemohon, id)).versi).toBe(versi)
    expect(await hitung(`usulan_peristiwa where usulan_id = '${id}'`)).toBe(versi)
    expect((await verifikator.minta(`/api/usulan/${id}`)).status).toBe(404)
  })

  test('dua orang mengambil usulan yang sama: satu pemeriksa', async () => {
    const asn = await g().tamu('asn')
    const milik = await asn.jadi<{ baris: { id: string; tahap: string; versi: number }[] }>('/api/usulan')
    const u = milik.baris.find((b) => b.tahap === 'diajukan' || b.tahap === 'verifikasi')
    if (!u) throw new Error(`Tidak ada usulan terkirim: ${JSON.stringify(milik.baris)}`)
    const satu = await g().tamu('verifikator')
    const ambil = () => satu.minta(`/api/usulan/${u.id}/tindakan/ambil`, { isi: { versi: u.versi } })
    const batal = () =>
      asn.minta(`/api/usulan/${u.id}/tindakan/batalkan`, { isi: { versi: u.versi, alasan: 'Salah bulan.' } })
    const hasil = await Promise.all([ambil(), batal(), ambil(), batal()])
    expect(hasil.filter((j) => j.status === 200)).toHaveLength(1)
    expect(await hitung(`usulan_peristiwa where usulan_id = '${u.id}' and versi = ${u.versi + 1}`)).toBe(1)
  })
})
