// Anyone with a phone: is this letter genuine? No account (public check page).
import { type Panggung, panggil } from './aktor.ts'
import { perlu } from './catatan.ts'

/** By code, by a wrong code, and by the file itself. */
export async function umumMencek(p: Panggung): Promise<void> {
  const a = await panggil(p, 'umum', 'hp')
  const { page } = a
  const kode = perlu(p.titipan.kodeCek, 'Kode cek')
  await a.langkah('halaman Cek Dokumen terbuka tanpa masuk', async () => {
    await page.goto('/cek')
    await page.getByLabel('Kode dokumen').waitFor()
  })
  await a.halaman('cek', { sempit: true })
  await a.langkah('kode yang salah: tidak dikenal, dikatakan apa artinya', async () => {
    await page.getByLabel('Kode dokumen').fill('KGB26-0000-0000')
    await page.getByRole('button', { name: 'Periksa', exact: true }).click()
    await page.getByRole('heading', { name: 'Dokumen ini tidak dikenal' }).waitFor()
  })
  await a.halaman('cek-tidak-dikenal', { sempit: true })
  await a.langkah('kode dari surat, huruf kecil pun: asli dan masih berlaku', async () => {
    await page.getByRole('link', { name: 'Periksa dokumen lain' }).click()
    await page.getByLabel('Kode dokumen').fill(kode.toLowerCase())
    await page.getByRole('button', { name: 'Periksa', exact: true }).click()
    await page.getByRole('heading', { name: 'Dokumen ini asli dan masih berlaku' }).waitFor()
    await page.getByText(perlu(p.titipan.nomorSurat, 'Nomor surat')).first().waitFor()
  })
  await a.langkah('salinan yang disamarkan terbuka', async () => {
    await page.locator('canvas').first().waitFor()
  })
  await a.halaman('cek-asli', { sempit: true, gelap: true })
  await a.langkah('berkas PDF yang dipegang dicocokkan: asli; satu bita diubah: berubah', async () => {
    const surat = perlu(p.titipan.suratAsn, 'Surat')
    const pilih = page.getByLabel(/^Pilih (file|berkas PDF)/)
    await pilih.setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: surat })
    await page
      .getByText(/Berkas ini asli/)
      .first()
      .waitFor()
    const palsu = Buffer.from(surat)
    const tengah = Math.floor(palsu.length / 3)
    palsu[tengah] = (palsu[tengah] ?? 0) ^ 1
    await pilih.setInputFiles({ name: 'palsu.pdf', mimeType: 'application/pdf', buffer: palsu })
    await page
      .getByText(/Berkas ini (sudah berubah|tidak dikenal)/)
      .first()
      .waitFor()
  })
}
