// Auditor of the Inspektorat: reads only, and proves that no event of a case was changed afterwards.
import { type Panggung, panggil } from './aktor.ts'
import { pastikan, perlu } from './catatan.ts'
import { masuk } from './masuk.ts'

export async function auditorMemeriksa(p: Panggung): Promise<void> {
  const a = await panggil(p, 'auditor', 'meja', 'auditor')
  const { page } = a
  const nomor = perlu(p.titipan.nomorUsulan, 'Nomor usulan pegawai')
  await a.langkah('masuk dengan dua langkah', () => masuk(a))
  await a.langkah('jejak audit terbuka dari menu', async () => {
    await page.getByRole('link', { name: 'Jejak audit' }).first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  await a.halaman('audit')
  await a.langkah('rantai peristiwa usulan dinyatakan utuh', async () => {
    await page.getByLabel('Cari usulan').fill(nomor)
    await page.getByRole('button', { name: `Periksa rantai ${nomor}` }).click()
    await page.getByText(/^Utuh, \d+ peristiwa/).waitFor()
  })
  await a.halaman('audit-rantai')
  await a.langkah('ia tidak dapat bertindak: usulan tampil tanpa tombol', async () => {
    await page.goto(`/periksa/${p.titipan.usulan}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const tombol = page.getByRole('button', { name: /^(Setujui|Ambil|Terbitkan|Kembalikan|Sesuai|Tolak)/ })
    pastikan((await tombol.count()) === 0, `ada ${await tombol.count()} tombol tindakan`)
  })
}
