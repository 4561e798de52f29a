// Verifikator at BKPSDM: one paper is lacking, one case by keyboard only, many at once (Perwali Kediri 80/2021 Pasal 9).

import { spawnSync } from 'node:child_process'
import type { Usulan } from '../../skrip/peragaan-langkah.ts'
import { type Aktor, type Panggung, panggil, yang } from './aktor.ts'
import { pastikan, perlu } from './catatan.ts'
import { tenang } from './layar.ts'
import { masuk } from './masuk.ts'
import { ambil } from './wakil.ts'

const NAMA = 'verifikator'
const CATATAN = 'Halaman 2 tidak terbaca, mohon pindai ulang.'

/** The examining page is ready: the paper is drawn and the checklist stands beside it. */
async function tungguBerdampingan(a: Aktor): Promise<void> {
  const { page } = a
  const dokumen = page.getByRole('region', { name: 'Dokumen', exact: true })
  await dokumen.locator('canvas').first().waitFor()
  const putusan = page.getByRole('region', { name: 'Putusan dan data' })
  await putusan.getByRole('heading', { name: 'Putusan aturan' }).waitFor()
  const [kiri, kanan] = [await dokumen.boundingBox(), await putusan.boundingBox()]
  pastikan(
    kiri !== null && kanan !== null && kiri.x + kiri.width <= kanan.x + 2,
    'dokumen dan putusan tidak berdampingan',
  )
}

async function cariDanBuka(a: Aktor, nomor: string): Promise<void> {
  const { page } = a
  await page.goto('/antrean')
  await page
    .getByRole('textbox', { name: /Saring nama/ })
    .or(page.getByRole('searchbox', { name: /Saring nama/ }))
    .first()
    .fill(nomor)
  const baris = page.getByRole('row').filter({ hasText: nomor })
  await baris.getByRole('link').first().click()
  await page.waitForURL(/\/periksa\//)
}

/** What the paper says must be what the table beside it says; read with pdftotext, as the officer reads it. */
async function bandingkanNomor(a: Aktor, p: Panggung): Promise<void> {
  const id = new URL(a.page.url()).pathname.split('/').at(-1)
  const w = { api: a.context.request, alamat: p.alamat }
  const u = await ambil<{ berkas: { terlampir: { arsipId: string } | null }[] }>(w, `/api/usulan/${id}`)
  const arsipId = perlu(u.berkas[0]?.terlampir?.arsipId, 'Berkas pertama')
  const minta = await w.api.post(`${p.alamat}/api/arsip/${arsipId}/tautan`, {
    data: {},
    headers: { 'x-padu': '1', 'idempotency-key': crypto.randomUUID(), origin: p.alamat },
  })
  const { tautan } = (await minta.json()) as { tautan: string }
  const input = await (await w.api.get(`${p.alamat}${tautan}`)).body()
  const teks = spawnSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' }).stdout
  const baris = a.page.getByRole('region', { name: 'Putusan dan data' }).getByRole('row', { name: /^Nomor/ })
  const nomor = (await baris.getByRole('cell').nth(2).textContent()) ?? ''
  pastikan(nomor !== '' && teks.includes(nomor), `data ${nomor}, dokumen: ${teks.slice(0, 300)}`)
}

/** Sends one case back for one paper, with the words the applicant reads. */
export async function verifikatorMengembalikan(p: Panggung): Promise<void> {
  const a = await panggil(p, NAMA, 'lebar', 'verifikator')
  const { page } = a
  const nomor = perlu(p.titipan.nomorUsulan, 'Nomor usulan pegawai')
  await a.langkah('masuk dengan dua langkah', () => masuk(a))
  await a.langkah('meja kerja', async () => {
    await page.goto('/meja')
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  await a.halaman('meja-kerja')
  await a.langkah('antrean: yang paling dekat tenggat di atas', async () => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Antrean/ })
      .first()
      .click()
    await page.getByRole('table', { name: 'Antrean' }).getByRole('link').first().waitFor()
  })
  await a.halaman('antrean', { gelap: true })
  await a.langkah('mencari usulan dan mengambilnya', async () => {
    await cariDanBuka(a, nomor)
    await page.getByRole('button', { name: /^Ambil untuk diperiksa/ }).click()
    await page.getByRole('button', { name: /^Tidak sesuai/ }).waitFor()
    await tungguBerdampingan(a)
  })
  await a.halaman('periksa', { gelap: true })
  await a.langkah('nomor pada dokumen sama dengan nomor pada data di sampingnya', () => bandingkanNomor(a, p))
  await a.langkah('satu berkas tidak sesuai; tanpa alasan tidak tercatat', async () => {
    await page.getByRole('button', { name: /^Tidak sesuai/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Catat tidak sesuai' }).click()
    await dialog.getByText(/Tulis alasan sedikitnya/).waitFor()
    await dialog.getByRole('textbox').fill(CATATAN)
  })
  await a.halaman('berkas-tidak-sesuai', { satuLebar: true })
  await a.langkah('mengembalikan usulan: yang kurang dan lama melengkapi disebut dahulu', async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'Catat tidak sesuai' }).click()
    await page.getByRole('button', { name: /^Kembalikan/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(CATATAN).waitFor()
    await dialog.getByText(/Waktu melengkapi/).waitFor()
  })
  await a.halaman('kembalikan', { satuLebar: true })
  await a.langkah('usulan kembali ke pemohon dengan batas waktu', async () => {
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Kembalikan 1 berkas/ })
      .click()
    await page.getByText(`${nomor} dikembalikan`).first().waitFor()
  })
}

/** J, Enter, A for each paper, S: the mouse is not touched. */
export async function verifikatorPapanKetik(p: Panggung): Promise<void> {
  const a = yang(p, NAMA)
  const { page } = a
  const tekan = async (kunci: string) => {
    await page.keyboard.press(kunci)
    await tenang(a)
  }
  await a.langkah('J memilih baris, Enter membukanya', async () => {
    await page.goto('/antrean')
    await page.getByRole('table', { name: 'Antrean' }).getByRole('link').first().waitFor()
    await tenang(a)
    await tekan('j')
    await tekan('Enter')
    await page.waitForURL(/\/periksa\//)
    await tungguBerdampingan(a)
  })
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const w = { api: a.context.request, alamat: p.alamat }
  const baca = () => ambil<Usulan>(w, `/api/usulan/${id}`)
  await a.langkah('A menandai tiap berkas sesuai dan pindah sendiri ke berikutnya', async () => {
    if ((await baca()).tahap !== 'verifikasi') await tekan('s')
    const terlampir = (await baca()).berkas.filter((b) => b.terlampir)
    for (const _ of terlampir) await tekan('a')
    const sisa = (await baca()).berkas.filter((b) => b.terlampir && b.terlampir.status !== 'sesuai')
    pastikan(sisa.length === 0, `${sisa.length} berkas belum tercatat sesuai`)
  })
  await a.halaman('periksa-papan-ketik')
  await a.langkah('S menyetujui dan membuka usulan berikutnya', async () => {
    await tekan('s')
    await page.waitForURL((u) => !u.pathname.endsWith(id))
    const u = await baca()
    pastikan(u.tahap === 'validasi-pengawas', `usulan masih di tahap ${u.tahap}`)
  })
}

/** Chosen cases that satisfy every rule are accepted together; each gets its own answer. */
export async function verifikatorBanyak(p: Panggung): Promise<void> {
  const a = yang(p, NAMA)
  const { page } = a
  await a.langkah('memilih satu halaman antrean', async () => {
    await page.goto('/antrean')
    await page
      .getByRole('checkbox', { name: /^Pilih / })
      .nth(1)
      .waitFor()
    await tenang(a)
    await page
      .getByRole('table')
      .getByRole('checkbox', { name: 'Pilih semua baris di halaman ini' })
      .check({ force: true })
    await page
      .getByText(/dipilih/)
      .first()
      .waitFor()
  })
  await a.halaman('antrean-dipilih')
  await a.langkah('setujui banyak: hasil tiap usulan disebut', async () => {
    await page.getByRole('button', { name: /^Setujui \d+/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const judul = (await dialog.getByRole('heading').textContent()) ?? ''
    const [jadi = 0, dari = 0] = judul.match(/\d+/g)?.map(Number) ?? []
    pastikan(dari > 10 && jadi > 0, `dialog mengatakan: ${judul}`)
  })
  await a.halaman('hasil-setujui-banyak')
  await a.langkah('dialog ditutup, antrean berkurang', async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'Selesai' }).click()
    await page.getByRole('heading', { name: 'Antrean' }).waitFor()
  })
}

/** The mended case comes back and is accepted. */
export async function verifikatorMenerima(p: Panggung): Promise<void> {
  const a = yang(p, NAMA)
  const { page } = a
  const nomor = perlu(p.titipan.nomorUsulan, 'Nomor usulan pegawai')
  const id = perlu(p.titipan.usulan, 'Usulan pegawai')
  const baca = () => ambil<Usulan>({ api: a.context.request, alamat: p.alamat }, `/api/usulan/${id}`)
  await a.langkah('usulan yang dilengkapi ada lagi di antrean', async () => {
    await cariDanBuka(a, nomor)
    await tungguBerdampingan(a)
  })
  await a.langkah('berkas pengganti diperiksa, usulan disetujui', async () => {
    if ((await baca()).tahap !== 'verifikasi') {
      await page.getByRole('button', { name: /^Ambil untuk diperiksa/ }).click()
      await page.getByRole('button', { name: /^Setujui dan teruskan/ }).waitFor()
    }
    for (
      let i = 0;
      i < 12 && (await baca()).berkas.some((b) => b.terlampir?.status === 'terlampir');
      i += 1
    ) {
      await page.keyboard.press('a')
      await tenang(a)
    }
    await page.getByRole('button', { name: /^Setujui dan teruskan/ }).click()
    await page.getByText(`${nomor} disetujui`).first().waitFor()
  })
}

/** Publishing: the applicant is asked for the survey before the letter opens (Pasal 12, Pasal 13). */
export async function verifikatorMenerbitkan(p: Panggung): Promise<void> {
  const a = yang(p, NAMA)
  const { page } = a
  const id = perlu(p.titipan.usulan, 'Usulan pegawai')
  await a.langkah('membuka surat yang sudah ditandatangani', async () => {
    await page.goto(`/periksa/${id}`)
    await page.getByRole('button', { name: /^Terbitkan/ }).waitFor()
  })
  await a.halaman('terbitkan')
  await a.langkah('menerbitkan', async () => {
    await page.getByRole('button', { name: /^Terbitkan/ }).click()
    await page.getByText(`${p.titipan.nomorUsulan} terbit`).first().waitFor()
    const u = await ambil<Usulan>({ api: a.context.request, alamat: p.alamat }, `/api/usulan/${id}`)
    pastikan(u.tahap === 'menunggu-survei', `tahap ${u.tahap}`)
  })
}
