// Masuk: signing in on the page itself, as the person would, with the code of the phone where the account asks for it.
import { kodeKini } from '../../skrip/peragaan-klien.ts'
import type { Aktor } from './aktor.ts'
import { perlu } from './catatan.ts'

/** Last code each person signed in with. */
const terpakai = new Map<string, string>()
const TENGOK_MS = 500

/** Each code of a phone opens once: whoever signs in twice within half a minute waits for the next. */
async function kodeBaru({ page }: Aktor, nip: string, rahasia: string): Promise<string> {
  let kode = kodeKini(rahasia)
  while (terpakai.get(nip) === kode) {
    await page.waitForTimeout(TENGOK_MS)
    kode = kodeKini(rahasia)
  }
  terpakai.set(nip, kode)
  return kode
}

/** From the sign-in page to the page behind it. */
export async function masuk(a: Aktor): Promise<void> {
  const { page } = a
  const akun = perlu(a.akun, `Akun demo ${a.nama}`)
  await page.goto('/masuk')
  await page.getByLabel('NIP', { exact: true }).fill(akun.nip)
  await page.getByLabel('Kata sandi', { exact: true }).fill(akun.sandi)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  if (akun.rahasiaTotp) {
    const isian = page.getByLabel('Kode 6 angka')
    await isian.waitFor()
    const kode = await kodeBaru(a, akun.nip, akun.rahasiaTotp)
    // The demo town fills the code in; typed by hand, the sixth digit sends.
    if ((await isian.inputValue()) === kode)
      await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
    else await isian.fill(kode)
  }
  await page.waitForURL((u) => u.pathname !== '/masuk')
}
