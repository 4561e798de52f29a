// Covering letter on a real database: composed for many, in no second letter, given up with its number, sent by each case.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prosesUmum } from '#ketentuan/layanan/proses-umum.ts'
import { denganPihakLuar } from '#ketentuan/layanan/proses-umum-pihak.ts'
import type { IsiSop } from '#mesin/bentuk-daerah.ts'
import { adalahTolak } from '#mesin/tolak.ts'
import { bacaPengantar } from '#server/naskah/baca.ts'
import { nomoriPengantar } from '#server/naskah/tindak-pengantar.ts'
import { bacaBarisUsulan } from '#server/usulan/baca.ts'
import { tindakDalam } from '#server/usulan/tindak.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil, type NamaOrang } from '#uji/bahan/kota-kecil.ts'
import { jobsUji, perluUji } from '#uji/bahan/langkah.ts'
import { type BarisRombongan, bacaRombongan } from './baca-rombongan.ts'
import { bukaKampanye } from './kampanye.ts'
import { jawabDaftar, jawabMenunggu, jawabSatu, rombonganTerlihat } from './lihat-rombongan.ts'
import { batalkanPengantar, kirimPengantar, susunPengantar } from './pengantar.ts'
import { tindakRombongan } from './rombongan-tindak.ts'

let kota: KotaKecil
const { jobs } = jobsUji()
const KODE = 'kenaikan-gaji-berkala'

beforeAll(async () => {
  const asal = await bukaKotaKecil()
  const { daerah } = asal.ketentuan
  const alur = denganPihakLuar(prosesUmum, { kode: 'bkn', nama: 'Kantor Regional BKN', sesudah: 'diajukan' })
  const layanan = asal.ketentuan.layanan.map((l) =>
    l.kode === KODE ? { ...l, edisi: l.edisi.map((e) => ({ ...e, alur })) } : l,
  )
  const sop = daerah.sop.map((s) => {
    const isi = s.layanan[KODE] as IsiSop
    const contoh = s.layanan['satyalancana-karya-satya']?.wewenang ?? []
    const batas = { ...isi.batas, 'surat-pengantar': { jumlah: 2, satuan: 'hari-kerja' as const } }
    return {
      ...s,
      layanan: { ...s.layanan, [KODE]: { ...isi, batas, wewenang: [...isi.wewenang, ...contoh] } },
    }
  })
  kota = { ...asal, ketentuan: { ...asal.ketentuan, layanan, daerah: { ...daerah, sop } } }
}, 180_000)
afterAll(() => kota.tutup())

const dalam = <T>(siapa: NamaOrang, kerja: (q: ReturnType<typeof perluUji>) => Promise<T>): Promise<T> =>
  kota.basisdata.transaksi((db) => kerja(perluUji(kota, db, siapa, jobs)))
const harus = <T extends object>(x: T): Exclude<T, { jenis: 'tolak' }> => {
  if ('sebab' in x) throw new Error(String(x.sebab))
  return x as Exclude<T, { jenis: 'tolak' }>
}
const baris = async (db: Parameters<typeof bacaRombongan>[0], id: string): Promise<BarisRombongan> => {
  const r = await bacaRombongan(db, id)
  if (!r) throw new Error('rombongan hilang')
  return r
}
let usulan: string[] = []

test('kampanye lalu dua usulan siap dikirim ke satu pihak', async () => {
  const pegawai = [kota.id.ani, kota.id.budi]
  const hasil = harus(
    await dalam('verifikator', (q) => bukaKampanye(q, { layanan: KODE, judul: 'Kampanye', pegawai })),
  )
  expect(hasil.jadi).toBe(2)
  const draf = await sql<{ id: string; siapa: string }>`
    select id, pegawai_id as siapa from usulan order by pegawai_id = ${kota.id.ani} desc`.execute(
    kota.basisdata.db,
  )
  usulan = draf.rows.map((r) => r.id)
  for (const r of draf.rows) {
    const siapa = r.siapa === kota.id.ani ? 'ani' : 'budi'
    await dalam(siapa, (q) => tindakDalam(q, { usulanId: r.id, tindakan: { kode: 'ajukan' } }))
    await dalam('verifikator', (q) => tindakDalam(q, { usulanId: r.id, tindakan: { kode: 'ambil' } }))
  }
  const { kelompok } = await dalam('verifikator', jawabMenunggu)
  expect(kelompok).toMatchObject([
    { tindakan: 'kirim-pihak', pihak: { kode: 'bkn' }, produkLuar: false, usulan: [{}, {}] },
  ])
  expect(await dalam('verifikatorLain', jawabMenunggu)).toEqual({ kelompok: [] })
  const satu = await dalam('verifikator', async (q) => jawabSatu(q, await baris(q.db, hasil.id)))
  expect(satu).toMatchObject({ keadaan: 'berjalan', jumlah: 2, tidak: 0, surat: null })
  expect(satu.anggota.map((a) => a.usulan?.tahapNama)).toEqual([
    'Pengiriman ke Kantor Regional BKN',
    'Pengiriman ke Kantor Regional BKN',
  ])
})

test('konsep memuat semua orang; usulan tidak masuk dua surat; yang bukan lingkupnya tidak melihat', async () => {
  expect(await dalam('verifikatorLain', (q) => susunPengantar(q, { usulan }))).toMatchObject({
    kode: 'tidak-ditemukan',
  })
  const jadi = harus(await dalam('verifikator', (q) => susunPengantar(q, { usulan })))
  expect(jadi.jumlah).toBe(2)
  const n = await dalam('verifikator', (q) => bacaPengantar(q.db, jadi.id))
  expect(JSON.stringify(n?.data)).toContain('Budi Contoh')
  expect(JSON.stringify(n?.data.samaran)).not.toContain('Budi Contoh')
  expect(await dalam('verifikator', (q) => susunPengantar(q, { usulan: usulan.slice(0, 1) }))).toMatchObject({
    kode: 'sudah-dalam-surat',
  })
  const r = await dalam('verifikator', (q) => baris(q.db, jadi.id))
  expect(await dalam('verifikatorLain', async (q) => rombonganTerlihat(q, r))).toBe(false)
  const kepala = await dalam('kepala', (q) => jawabSatu(q, r))
  expect(kepala).toMatchObject({
    keadaan: 'menunggu-tanda',
    boleh: { tandatangani: true, kirim: false, batalkan: false },
  })
  expect((await dalam('verifikator', (q) => jawabSatu(q, r))).boleh).toMatchObject({
    tandatangani: false,
    batalkan: true,
  })
  expect(await dalam('verifikator', (q) => kirimPengantar(q, r))).toMatchObject({
    kode: 'belum-ditandatangani',
  })
  await dalam('verifikator', (q) => batalkanPengantar(q, r, 'Salah memilih pegawai.'))
  expect(await dalam('verifikator', (q) => batalkanPengantar(q, r, 'Sekali lagi.'))).toMatchObject({
    kode: 'bukan-konsep',
  })
})

test('nomor dilepas bila konsep dibatalkan, lalu dipakai surat berikutnya; kirim menggerakkan tiap usulan', async () => {
  const seri = { kode: 'surat-pengantar', nama: 'x', format: '800.1/{urut}/BKPSDM/{tahun}', tahunan: true }
  const nomori = (id: string) =>
    dalam('kepala', (q) => nomoriPengantar(q.db, { rombonganId: id, seri, hari: HARI, kini: KINI }))
  const pertama = harus(await dalam('verifikator', (q) => susunPengantar(q, { usulan })))
  const satu = await nomori(pertama.id)
  const r1 = await dalam('verifikator', (q) => baris(q.db, pertama.id))
  await dalam('verifikator', (q) => batalkanPengantar(q, r1, 'Salah memilih pegawai.'))
  const kedua = harus(await dalam('verifikator', (q) => susunPengantar(q, { usulan })))
  const dua = await nomori(kedua.id)
  expect(dua?.nomor).toBe(satu?.nomor)
  await sql`update naskah set keadaan = 'ditandatangani', ditandatangani_pada = ${KINI}::timestamptz
    where rombongan_id = ${kedua.id} and keadaan <> 'gugur'`.execute(kota.basisdata.db)
  const r = await dalam('verifikator', (q) => baris(q.db, kedua.id))
  expect(harus(await dalam('verifikator', (q) => kirimPengantar(q, r)))).toMatchObject({ jadi: 2, tidak: 0 })
  const lagi = await dalam('verifikator', (q) => baris(q.db, kedua.id))
  expect(await dalam('verifikator', (q) => kirimPengantar(q, lagi))).toMatchObject({ kode: 'sudah-dikirim' })
  const u = await bacaBarisUsulan(kota.basisdata.db, usulan[0] ?? '', { kunci: false })
  expect(u?.keadaan.pihak?.[0]?.surat).toMatchObject({ nomor: dua?.nomor, rombonganId: kedua.id })
  const sesudah = await dalam('verifikator', (q) => jawabSatu(q, lagi))
  expect(sesudah).toMatchObject({ keadaan: 'menunggu-jawaban', pemegang: { nama: 'Kantor Regional BKN' } })
  expect(sesudah.anggota.every((a) => a.usulan?.dapatDijawab)).toBe(true)
})

test('jawaban per orang: satu disetujui, satu dikembalikan; surat selesai dan daftar memuat semuanya', async () => {
  const versi = async (id: string) =>
    (await bacaBarisUsulan(kota.basisdata.db, id, { kunci: false }))?.versi ?? 0
  const [satu = '', dua = ''] = usulan
  const isi = [
    { id: satu, versi: await versi(satu), hasil: 'disetujui' as const },
    {
      id: dua,
      versi: await versi(dua),
      hasil: 'dikembalikan' as const,
      alasan: 'SK pangkat tidak terbaca.',
    },
  ]
  const jawab = { judul: 'Jawaban BKN', nomor: 'KR/9/2026', tanggal: HARI, usulan: isi }
  const hasil = harus(
    await dalam('verifikator', (q) => tindakRombongan(q, { tindakan: 'catat-jawaban', ...jawab })),
  )
  expect(hasil).toMatchObject({ jadi: 2, tidak: 0 })
  const daftar = await dalam('auditor', (q) => jawabDaftar(q, { halaman: 1, ukuran: 25 }))
  expect(daftar.baris.map((b) => [b.jenis, b.keadaan])).toEqual([
    ['jawaban', 'selesai'],
    ['surat-pengantar', 'selesai'],
    ['surat-pengantar', 'dibatalkan'],
    ['surat-pengantar', 'dibatalkan'],
    ['kampanye', 'berjalan'],
  ])
  const surat = daftar.baris[1]
  const r = await dalam('verifikator', (q) => baris(q.db, surat?.id ?? ''))
  const rinci = await dalam('verifikator', (q) => jawabSatu(q, r))
  expect(rinci.anggota.map((a) => a.usulan?.hasil).sort()).toEqual(['dikembalikan', 'disetujui'])
  expect((await dalam('adminKecamatan', (q) => jawabDaftar(q, { halaman: 1, ukuran: 25 }))).baris).toEqual([])
  expect(adalahTolak(r)).toBe(false)
})
