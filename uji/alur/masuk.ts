// Masuk: signing in on the page itself, as the person would, with the code of the phone where the account asks for it.
import { kodeKini } from '../../skrip/peragaan-klien.ts'
import type { Aktor } from './aktor.ts'
import { perlu } from './catatan.ts'

/** From the sign-in page to the page behind it. Each code of a phone opens once: one sign-in a person. */
export async function masuk(a: Aktor): Promise<void> {
  const { page } = a
  const akun = perlu(a.akun, `Akun demo ${a.nama}`)
  await page.goto('/masuk')
  await page.getByLabel('NIP', { exact: true }).fill(akun.nip)
  await page.getByLabel('Kata sandi', { exact: true }).fill(akun.sandi)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  if (akun.rahasiaTotp) {
    const kode = page.getByLabel('Kode 6 angka')
    await kode.waitFor()
    // The demo town fills the code in; typed by hand, the sixth digit sends.
    if ((await kode.inputValue()).length === 6)
      await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
    else await kode.fill(kodeKini(akun.rahasiaTotp))
  }
  await page.waitForURL((u) => u.pathname !== '/masuk')
}
