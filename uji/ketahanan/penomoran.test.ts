// Penomoran: a hundred parallel signings with faults leave the register without gap and without double; the year turns at local midnight.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { acakBerbenih } from '#server/benih/acak.ts'
import type { SesiTanda } from '#server/naskah/tandatangan.ts'
import { nomoriKonsep } from '#server/naskah/tindak.ts'
import { bacaTumpukan, hentikanYangTerputus } from '#server/pengesahan/baca.ts'
import { sahkanSatu } from '#server/pengesahan/satu.ts'
import { buatPelaksana } from '#server/pengesahan/tumpukan.ts'
import { bacaNomor, bacaTertanda } from './baca-register.ts'
import { BUKU, bukaKotaTanda, type KotaTanda, SANDI } from './kota-tanda.ts'

const BENIH = Date.now() % 1_000_000
const SERENTAK = 100
const tanpaTanda = async () => undefined

let k: KotaTanda
let sesi: SesiTanda
beforeAll(async () => {
  k = await bukaKotaTanda()
  sesi = await k.buka()
}, 120_000)
afterAll(async () => {
  sesi.tutup()
  await k.tutup()
})
beforeEach(() => {
  delete k.ganggu.susun
  delete k.ganggu.tanda
  delete k.ganggu.simpan
  k.galat.length = 0
})

/** One signing: 'jadi', a refusal's code, or 'rusak' when it threw. */
async function sahkan(id: string, tandai: () => Promise<void> = tanpaTanda): Promise<string> {
  const hasil = await sahkanSatu(k.bekal, k.kepala, sesi, id, tandai).catch(() => 'rusak' as const)
  if (hasil === 'rusak') return hasil
  return hasil.jenis === 'jadi' ? 'jadi' : hasil.kode
}

/** Every number from 1 to the highest of the year exists once; what is used is used by one letter. */
async function periksaBuku(tahun: number) {
  const semua = (await bacaNomor(k)).filter((n) => n.tahun === tahun)
  expect(semua.map((n) => n.urut)).toEqual(semua.map((_, i) => i + 1))
  expect(new Set(semua.map((n) => n.teks)).size).toBe(semua.length)
  const naskah = semua.flatMap((n) => (n.naskah_id === null || n.keadaan === 'batal' ? [] : [n.naskah_id]))
  expect(new Set(naskah).size).toBe(naskah.length)
  return semua
}

async function periksaSekali(usulan: readonly string[]) {
  const baris = await bacaTertanda(k, usulan)
  for (const b of baris) {
    const sekali = b.nomor_naskah === null ? 0 : 1
    expect(b).toMatchObject({ tanda: sekali, naskah: sekali, gaji: sekali, arsip: sekali })
    expect([b.nomor_peristiwa, b.nomor_buku]).toEqual([b.nomor_naskah, b.nomor_naskah])
  }
  return baris
}

test(`seratus penandatanganan serentak dengan gangguan: nomor tanpa lompat dan tanpa ganda (benih ${BENIH})`, async () => {
  const acak = acakBerbenih(BENIH)
  const usulan = await k.siapkan(SERENTAK)
  const kembali = usulan.filter(() => acak.peluang(0.08))
  k.ganggu.susun = () => {
    if (acak.peluang(0.1)) throw new Error('penyusun mati')
  }
  k.ganggu.tanda = (_p, pdf) => {
    if (acak.peluang(0.1)) throw new Error('layanan tanda tangan putus')
    if (!acak.peluang(0.1)) return pdf
    const rusak = new Uint8Array(pdf)
    rusak[200] = (rusak[200] ?? 0) ^ 1
    return rusak
  }
  k.ganggu.simpan = () => {
    if (acak.peluang(0.1)) throw new Error('cakram penuh')
  }
  const tandai = async () => {
    if (acak.peluang(0.1)) throw new Error('simpan terputus sesaat sebelum selesai')
  }
  const tindakan = { kode: 'kembalikan', alasan: 'Periksa lagi.' } as const
  const putaran = await Promise.all([
    ...usulan.map((id) => sahkan(id, tandai)),
    ...kembali.map((id) => k.lakukan(id, k.kepala, tindakan).catch(() => 'rusak')),
  ])
  const hitung = (nilai: string) => putaran.slice(0, SERENTAK).filter((h) => h === nilai).length
  expect(hitung('jadi')).toBeGreaterThan(0)
  expect(hitung('rusak')).toBeGreaterThan(0)
  await periksaBuku(2026)
  await periksaSekali(usulan)
  for (const nama of ['susun', 'tanda', 'simpan'] as const) delete k.ganggu[nama]
  const menunggu = async () =>
    (await bacaTertanda(k, usulan)).filter((b) => b.tahap === 'penandatanganan').map((b) => b.id)
  for (let sisa = await menunggu(), ke = 0; sisa.length > 0; sisa = await menunggu(), ke += 1) {
    expect(ke).toBeLessThan(5)
    await Promise.all(sisa.map((id) => sahkan(id)))
  }
  const baris = await periksaSekali(usulan)
  const buku = await periksaBuku(2026)
  const jadi = baris.filter((b) => b.nomor_naskah !== null)
  expect(jadi.length).toBe(baris.filter((b) => b.tahap === 'penerbitan').length)
  expect(buku.filter((n) => n.keadaan === 'dipakai').length).toBe(jadi.length)
  expect(buku.filter((n) => n.keadaan === 'dipesan')).toEqual([])
  expect(buku.length).toBeLessThanOrEqual(SERENTAK)
}, 180_000)

test('nomor yang dilepas dipakai surat berikutnya, yang terkecil lebih dahulu', async () => {
  const [a, b] = await k.siapkan(2)
  if (!a || !b) throw new Error('usulan uji kurang')
  k.ganggu.susun = () => {
    throw new Error('penyusun mati')
  }
  expect(await sahkan(a)).toBe('rusak')
  const bebas = (await bacaNomor(k)).filter((n) => n.keadaan === 'bebas')
  expect(bebas.length).toBeGreaterThan(0)
  delete k.ganggu.susun
  expect(await sahkan(b)).toBe('jadi')
  expect((await bacaTertanda(k, [b]))[0]?.nomor_buku).toBe(bebas[0]?.teks)
  expect(await sahkan(a)).toBe('jadi')
})

test('satu usulan ditandatangani dua kali serentak: satu surat, satu nomor, nomornya tercetak di surat itu', async () => {
  const usulan = await k.siapkan(6)
  const hasil = await Promise.all(usulan.flatMap((id) => [sahkan(id), sahkan(id), sahkan(id)]))
  expect(hasil).not.toContain('rusak')
  const sisa = (await bacaTertanda(k, usulan)).filter((b) => b.tahap === 'penandatanganan')
  await Promise.all(sisa.map((b) => sahkan(b.id)))
  const baris = await periksaSekali(usulan)
  expect(baris.map((b) => b.naskah)).toEqual(usulan.map(() => 1))
  await periksaBuku(2026)
})

test('dua penandatanganan berselang-seling: yang gagal tidak melepas atau mengganti nomor yang lain', async () => {
  const [id, lain] = await k.siapkan(2)
  if (!id || !lain) throw new Error('usulan uji kurang')
  let lepas: () => void = () => undefined
  const tahan = new Promise<void>((r) => {
    lepas = () => r()
  })
  let ke = 0
  k.ganggu.susun = async () => {
    ke += 1
    if (ke === 1) await tahan
    if (ke === 2) throw new Error('penyusun mati')
  }
  const pertama = sahkan(id)
  await expect.poll(() => ke).toBe(1)
  expect(await sahkan(id)).toBe('rusak')
  // The number that fell free goes to another letter; a third try holds a new one when the first, with the old number printed, comes to its end.
  expect(await sahkan(lain)).toBe('jadi')
  k.ganggu.susun = async () => {
    lepas()
    await pertama
  }
  const hasil = await Promise.all([pertama, sahkan(id)])
  expect(hasil.filter((h) => h === 'jadi').length).toBe(1)
  expect(hasil).not.toContain('rusak')
  await periksaSekali([id, lain])
  await periksaBuku(2026)
})

test('dikembalikan saat sedang ditandatangani: tidak saling menunggu, tidak ada surat tanpa usulannya', async () => {
  const usulan = await k.siapkan(10)
  const tindakan = { kode: 'kembalikan', alasan: 'Salah ketik nama.' } as const
  const hasil = await Promise.all(
    usulan.flatMap((id) => [sahkan(id), k.lakukan(id, k.kepala, tindakan).catch((g: unknown) => String(g))]),
  )
  for (const [i, id] of usulan.entries()) {
    const [tanda, kembali] = [hasil[2 * i], hasil[2 * i + 1]]
    expect([id, [tanda, kembali].filter((h) => h === 'jadi').length]).toEqual([id, 1])
    expect(tanda).not.toBe('rusak')
  }
  await periksaSekali(usulan)
  await periksaBuku(2026)
})

test('tahun berganti pada tengah malam setempat: deret baru mulai dari 1, nomor lama yang tersisa batal beralasan', async () => {
  const usulan = await k.siapkan(6)
  const [malam, gagal, tertinggal, pagi, pagiDua, akhir] = usulan
  if (!malam || !gagal || !tertinggal || !pagi || !pagiDua || !akhir) throw new Error('usulan uji kurang')
  k.jam.pindah('2026-12-31T16:59:58.000Z')
  const lewat = () => k.jam.pindah('2026-12-31T17:00:01.000Z')
  // Held before midnight, signed after it: the letter is of the old year, dated 31 December.
  k.ganggu.tanda = (_p, pdf) => {
    lewat()
    return pdf
  }
  expect(await sahkan(malam)).toBe('jadi')
  expect((await bacaTertanda(k, [malam]))[0]?.nomor_buku).toMatch(/2026$/)
  // Failing after midnight: its number of the old year can be nobody's any more.
  k.jam.pindah('2026-12-31T16:59:59.000Z')
  k.ganggu.tanda = () => {
    lewat()
    throw new Error('putus sesudah tengah malam')
  }
  expect(await sahkan(gagal)).toBe('rusak')
  const lama = (await bacaNomor(k)).filter((n) => n.tahun === 2026 && n.keadaan === 'batal')
  expect(lama.map((n) => n.alasan)).toEqual(['Tahun buku berganti. Penandatanganan gagal.'])
  // A number held by a process that died before midnight is void at the next try, and one set free before it at the first letter of the year.
  k.jam.pindah('2026-12-31T16:59:59.500Z')
  k.ganggu.tanda = () => {
    throw new Error('putus sebelum tengah malam')
  }
  expect(await sahkan(pagiDua)).toBe('rusak')
  await pesanLaluMati(tertinggal)
  delete k.ganggu.tanda
  lewat()
  expect(await sahkan(pagi)).toBe('jadi')
  expect((await bacaTertanda(k, [pagi]))[0]?.nomor_buku).toBe('800.1.11.13/1/BKPSDM/2027')
  expect(await sahkan(tertinggal)).toBe('jadi')
  expect(new Set(await Promise.all([gagal, pagiDua, akhir].map((id) => sahkan(id))))).toEqual(
    new Set(['jadi']),
  )
  const tua = await periksaBuku(2026)
  expect(tua.filter((n) => n.keadaan !== 'dipakai' && n.keadaan !== 'batal')).toEqual([])
  expect(tua.filter((n) => n.keadaan === 'batal' && !n.alasan)).toEqual([])
  const baru = await periksaBuku(2027)
  expect(baru.map((n) => n.keadaan)).toEqual(['dipakai', 'dipakai', 'dipakai', 'dipakai', 'dipakai'])
  await periksaSekali(usulan)
}, 60_000)

/** A batch of a fresh process goes on where the dead one stopped; the dead one wakes up late. */
test('tumpukan yang terputus dilanjutkan: tidak seorang pun dua kali, tidak seorang pun terlewat', async () => {
  const usulan = await k.siapkan(9)
  const { transaksi, db } = k.kota.basisdata
  let bangun: () => void = () => undefined
  const mati = new Promise<void>((r) => {
    bangun = () => r()
  })
  let ke = 0
  k.ganggu.tanda = async (_p, pdf) => {
    ke += 1
    if (ke >= 4) await mati
    return pdf
  }
  const pertama = buatPelaksana(k.bekal)
  const mulai = await transaksi((t) => pertama.mulai(t, k.kepala, usulan, SANDI, k.jam.kini()))
  if ('jenis' in mulai) throw new Error(mulai.sebab)
  mulai.jalankan()
  const { id } = mulai.tumpukan
  const jadi = async () => (await bacaTumpukan(db, id, k.kepala.akunId))?.jadi
  await expect.poll(jadi, { timeout: 15_000 }).toBe(3)
  await expect.poll(() => ke, { timeout: 15_000 }).toBeGreaterThan(4)
  delete k.ganggu.tanda
  await hentikanYangTerputus(db)
  expect(await bacaTumpukan(db, id, k.kepala.akunId)).toMatchObject({ keadaan: 'terhenti', jadi: 3 })
  const kedua = buatPelaksana(k.bekal)
  const lanjut = () => transaksi((t) => kedua.lanjutkan(t, k.kepala, id, SANDI))
  const dua = [await lanjut(), await lanjut()]
  for (const l of dua) if ('jalankan' in l) l.jalankan()
  await kedua.tenang()
  const semua = { keadaan: 'selesai', jumlah: 9, jadi: 9, gagal: 0 }
  expect(await bacaTumpukan(db, id, k.kepala.akunId)).toMatchObject(semua)
  bangun()
  await pertama.tenang()
  expect(await bacaTumpukan(db, id, k.kepala.akunId)).toMatchObject(semua)
  const baris = await periksaSekali(usulan)
  expect(baris.map((b) => b.naskah)).toEqual(usulan.map(() => 1))
  await periksaBuku(Number(k.jam.hari('Asia/Jakarta').slice(0, 4)))
  expect(k.galat).toEqual([])
}, 60_000)

/** What a process leaves behind that dies between its two transactions. */
async function pesanLaluMati(usulanId: string): Promise<void> {
  const format = k.kota.ketentuan.daerah.formatNomor[BUKU]
  if (!format) throw new Error(`Format buku ${BUKU} tidak ada`)
  const [kini, hari] = [k.jam.kini(), k.jam.hari('Asia/Jakarta')]
  await k.kota.basisdata.transaksi((db) =>
    nomoriKonsep(db, { usulanId, jenis: 'produk', buku: BUKU, format, hari, kini }),
  )
}
