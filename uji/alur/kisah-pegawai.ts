// Pegawai: on his phone. Files the raise, sees who holds it, mends one paper, answers the survey, downloads the letter.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Usulan } from '../../skrip/peragaan-langkah.ts'
import { pdfKecil } from '../../skrip/peragaan-langkah.ts'
import { type Aktor, type Panggung, panggil, yang } from './aktor.ts'
import { pastikan, perlu } from './catatan.ts'
import { masuk } from './masuk.ts'
import { ambil } from './wakil.ts'

const NAMA = 'pegawai'
const SEMPIT = { sempit: true } as const

/** The answer to "siapa memegang?" must be readable on the first screen, without scrolling. */
async function lihatPemegang(a: Aktor): Promise<void> {
  const { page } = a
  const kotak = page.getByRole('region', { name: 'Siapa memegang' })
  await kotak.waitFor()
  const isi = (await kotak.textContent()) ?? ''
  for (const kata of ['Sejak', 'Batas', 'Tidak ada yang perlu Anda lakukan'])
    pastikan(isi.includes(kata), `"${kata}" tidak tampak pada: ${isi}`)
  const letak = await kotak.boundingBox()
  const tinggi = page.viewportSize()?.height ?? 0
  pastikan(letak !== null && letak.y + 60 < tinggi, `pemegang baru tampak pada ${letak?.y} dari ${tinggi}`)
}

async function isiDraf(a: Aktor): Promise<void> {
  const { page } = a
  await a.langkah('draf: data saya benar', async () => {
    await page.getByRole('link', { name: /Data saya/ }).click()
    await page.getByRole('heading', { name: 'Apakah data ini benar?' }).waitFor()
  })
  await a.halaman('draf-data', SEMPIT)
  await a.langkah('draf: semua berkas sudah ada di arsip, tidak ada yang diunggah', async () => {
    await page.getByRole('link', { name: 'Data benar, lanjut ke berkas' }).click()
    await page.getByRole('heading', { name: 'Semua berkas siap' }).waitFor()
  })
  await a.halaman('draf-berkas', SEMPIT)
  await a.langkah('draf: isian', async () => {
    await page.getByRole('link', { name: 'Lanjut ke isian' }).click()
    await page.getByRole('button', { name: 'Lanjut ke pemeriksaan' }).waitFor()
  })
  await a.halaman('draf-isian', SEMPIT)
  await a.langkah('periksa: tanpa pernyataan tidak terkirim, dan dikatakan', async () => {
    await page.getByRole('button', { name: 'Lanjut ke pemeriksaan' }).click()
    await page.getByRole('heading', { name: 'Periksa jawaban Anda, lalu kirim' }).waitFor()
    await page.getByRole('button', { name: 'Kirim usulan' }).click()
    await page.getByText('Centang pernyataan sebelum mengirim').first().waitFor()
  })
  await a.halaman('draf-kirim', SEMPIT)
}

/** From sign-in to the confirmation (Perwali Kediri 80/2021 Pasal 7 huruf a and b). */
export async function pegawaiMengajukan(p: Panggung): Promise<void> {
  const a = await panggil(p, NAMA, 'hp', 'asn')
  const { page } = a
  await a.langkah('membuka halaman masuk', async () => {
    await page.goto('/masuk')
    await page.getByRole('button', { name: 'Masuk', exact: true }).waitFor()
  })
  await a.halaman('masuk', { ...SEMPIT, gelap: true })
  await a.langkah('masuk dengan NIP dan kata sandi', () => masuk(a))
  await a.langkah('beranda menyebut kenaikan gaji yang akan jatuh tempo', async () => {
    await page.getByRole('heading', { name: 'Akan jatuh tempo' }).waitFor()
    await page
      .getByText(/kenaikan gaji berkala/i)
      .filter({ visible: true })
      .first()
      .waitFor()
  })
  await a.halaman('beranda', { ...SEMPIT, gelap: true })
  await a.langkah('daftar layanan', async () => {
    await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Layanan' }).click()
    await page.getByRole('heading', { name: 'Layanan apa yang Anda perlukan?' }).waitFor()
  })
  await a.halaman('layanan', SEMPIT)
  await a.langkah('lembar layanan: kapan, berapa, dan berkas yang sudah ada', async () => {
    await page
      .getByRole('link', { name: /Kenaikan Gaji Berkala/i })
      .first()
      .click()
    await page.getByText('Gaji pokok baru').waitFor()
    await page.getByRole('button', { name: 'Mulai usulan' }).waitFor()
  })
  await a.halaman('lembar-layanan', SEMPIT)
  await a.langkah('memulai usulan', async () => {
    await page.getByRole('button', { name: 'Mulai usulan' }).click()
    await page.waitForURL(/\/usulan\/[0-9a-f-]{36}$/)
    p.titipan.usulan = page.url().split('/').at(-1) ?? ''
    await page.getByRole('heading', { name: /Siap diperiksa|Yang perlu diisi/ }).waitFor()
  })
  await a.halaman('draf-tugas', SEMPIT)
  await isiDraf(a)
  await kirim(p, a)
}

async function kirim(p: Panggung, a: Aktor): Promise<void> {
  const { page } = a
  await a.langkah('mengirim; ketukan ganda tetap satu usulan dengan satu nomor', async () => {
    await page.getByRole('checkbox', { name: /Data dan berkas ini benar/ }).check()
    await page.getByRole('button', { name: 'Kirim usulan' }).dblclick()
    await page.waitForURL(/\/terkirim$/)
    const judul = page.getByRole('heading', { level: 1, name: /-\d+$/ })
    p.titipan.nomorUsulan = (await judul.textContent()) ?? ''
    const milik = await ambil<{ jumlah: number }>({ api: a.context.request, alamat: a.alamat }, '/api/usulan')
    pastikan(milik.jumlah === 1, `pegawai ini mempunyai ${milik.jumlah} usulan`)
  })
  await a.halaman('bukti-terima', SEMPIT)
  await a.langkah('melihat siapa memegang, sejak kapan, sampai kapan', async () => {
    await page.getByRole('link', { name: 'Lihat usulan ini' }).click()
    await lihatPemegang(a)
  })
  await a.halaman('rincian-usulan', { ...SEMPIT, gelap: true })
  await a.langkah('beranda menyebut di meja siapa usulannya', async () => {
    await page.goto('/')
    await page
      .getByText(/di meja/i)
      .filter({ visible: true })
      .first()
      .waitFor()
  })
  await a.halaman('beranda-berjalan', SEMPIT)
  await a.langkah('putusan aturan menyebut pasalnya, dan pasalnya terbuka', async () => {
    await page.goto(`/usulan/${p.titipan.usulan}/putusan`)
    await page
      .getByRole('link', { name: /Pasal \d+/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
  })
  await a.halaman('pasal', { satuLebar: true })
}

/** One paper came back: only that one is replaced (Pasal 9 ayat (1) huruf c). */
export async function pegawaiMelengkapi(p: Panggung): Promise<void> {
  const a = yang(p, NAMA)
  const { page } = a
  await a.langkah('beranda mengatakan apa yang harus diperbaiki dan sampai kapan', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Perbaiki sekarang' }).waitFor()
    await page
      .getByText(/Paling lambat/)
      .first()
      .waitFor()
  })
  await a.halaman('beranda-perlu-dilengkapi', SEMPIT)
  await a.langkah('pemberitahuan menyebut kekurangan', async () => {
    await page.goto('/pemberitahuan')
    await page
      .getByText(/kekurangan|dilengkapi/i)
      .first()
      .waitFor()
  })
  await a.halaman('pemberitahuan', SEMPIT)
  await a.langkah('hanya satu berkas yang diminta', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Perbaiki sekarang' }).click()
    await page.getByRole('heading', { name: 'Ada 1 berkas yang perlu diganti' }).waitFor()
  })
  await a.halaman('lengkapi', SEMPIT)
  await a.langkah('berkas yang bukan PDF atau gambar ditolak dengan kalimat', async () => {
    await page
      .getByLabel(/^Pilih file/)
      .setInputFiles({ name: 'catatan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('bukan pdf') })
    await page
      .getByRole('region', { name: /^Unggah/ })
      .getByText(/PDF/)
      .first()
      .waitFor()
    pastikan(
      (await page.getByRole('button', { name: 'Kirim kembali' }).count()) === 0,
      'berkas rusak diterima',
    )
  })
  await a.langkah('mengunggah pengganti dan mengirim kembali', async () => {
    await page
      .getByLabel(/^Pilih file/)
      .setInputFiles({ name: 'pindaian-baru.pdf', mimeType: 'application/pdf', buffer: pdfKecil() })
    await page.getByRole('heading', { name: 'Semua sudah diganti, kirim kembali' }).waitFor()
    await page.getByRole('button', { name: 'Kirim kembali' }).click()
    await lihatPemegang(a)
  })
}

const SURVEI = 9

/** The survey gate and the letter itself (Pasal 13 ayat (3)). */
export async function pegawaiMenerima(p: Panggung): Promise<void> {
  const a = yang(p, NAMA)
  const { page } = a
  const id = perlu(p.titipan.usulan, 'Usulan pegawai')
  await a.langkah('beranda: surat terbit, tinggal survei', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Isi survei dan buka surat' }).click()
    await page.getByRole('heading', { name: 'Bagaimana layanan kami?' }).waitFor()
  })
  await a.langkah('survei yang belum lengkap tidak terkirim, dan yang kurang disebut', async () => {
    await page.getByRole('button', { name: /Kirim dan buka surat/ }).click()
    await page.getByText('Pertanyaan 1 belum dijawab').first().waitFor()
  })
  await a.halaman('survei', SEMPIT)
  await a.langkah('mengisi sembilan pertanyaan', async () => {
    const tanya = page.getByRole('group').filter({ has: page.getByRole('radio') })
    pastikan((await tanya.count()) === SURVEI, `ada ${await tanya.count()} pertanyaan`)
    for (let i = 0; i < SURVEI; i += 1) await tanya.nth(i).getByRole('radio').nth(3).check()
    await page.getByRole('button', { name: /Kirim dan buka surat/ }).click()
    await page.getByRole('button', { name: /Unduh surat/ }).waitFor()
  })
  await a.halaman('surat-terbuka', SEMPIT)
  await a.langkah('mengunduh surat: PDF yang sama dengan isi API', async () => {
    const unduhan = page.waitForEvent('download')
    await page.getByRole('button', { name: /Unduh surat/ }).click()
    const isi = readFileSync(await (await unduhan).path())
    pastikan(isi.subarray(0, 4).toString() === '%PDF', `awal berkas: ${isi.subarray(0, 20).toString()}`)
    const minta = await a.context.request.post(`${a.alamat}/api/usulan/${id}/naskah/tautan`, {
      headers: { 'x-padu': '1', 'idempotency-key': randomUUID() },
      data: {},
    })
    const { tautan } = (await minta.json()) as { tautan: string }
    const dariApi = await (await a.context.request.get(`${a.alamat}${tautan}`)).body()
    pastikan(isi.equals(dariApi), `unduhan ${isi.length} bita, API ${dariApi.length} bita`)
    p.titipan.suratAsn = isi
  })
  await a.langkah('kode cek dan nomor surat tertera pada usulannya', async () => {
    const { naskah } = await ambil<Usulan>({ api: a.context.request, alamat: a.alamat }, `/api/usulan/${id}`)
    p.titipan.kodeCek = perlu(naskah?.kodeCek ?? undefined, 'Kode cek')
    p.titipan.nomorSurat = perlu(naskah?.nomor ?? undefined, 'Nomor surat')
    await page.goto(`/usulan/${id}`)
    await page.getByRole('link', { name: 'Periksa keaslian surat ini' }).waitFor()
  })
  await a.halaman('usulan-selesai', SEMPIT)
}
