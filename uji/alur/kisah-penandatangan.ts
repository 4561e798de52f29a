// Penandatangan: a pile of letters, one taken out, a wrong passphrase, then the progress of each letter (Pasal 12 huruf a).
import { type Aktor, type Panggung, panggil } from './aktor.ts'
import { pastikan, perlu } from './catatan.ts'
import { masuk } from './masuk.ts'
import { ambil, antrean } from './wakil.ts'

type Tumpukan = {
  jumlah: number
  jadi: number
  gagal: number
  keadaan: string
  butir: { usulanId: string; nomorNaskah: string | null }[]
}
/** The pile of the issue: fifty letters in one go. */
export const LIMA_PULUH = 50
const LAMA_MS = 120_000

/** Fifty letters with one passphrase; the one left out stays where it was. */
export async function penandatanganBanyak(p: Panggung): Promise<void> {
  const a = await panggil(p, 'penandatangan', 'meja', 'penandatangan')
  const { page } = a
  const w = { api: a.context.request, alamat: p.alamat }
  await a.langkah('masuk dengan dua langkah', () => masuk(a))
  const menunggu = (await antrean(w)).filter((u) => u.tahap === 'penandatanganan')
  const ikut = menunggu.length - 1
  await a.langkah(`lebih dari ${LIMA_PULUH} surat menunggu`, async () => {
    pastikan(menunggu.length > LIMA_PULUH, `hanya ${menunggu.length} surat menunggu`)
    await page.goto('/tanda-tangan')
    await page.getByRole('heading', { name: `${menunggu.length} surat menunggu tanda tangan Anda` }).waitFor()
  })
  await a.halaman('tanda-tangan', { gelap: true })
  const kecuali = perlu(menunggu.find((u) => u.id !== p.titipan.usulan)?.id, 'Surat untuk dikecualikan')
  await a.langkah('satu surat dikecualikan', async () => {
    await page.locator(`[data-baris="${kecuali}"]`).getByRole('checkbox').uncheck({ force: true })
    await page.getByText('1 surat dikecualikan dari tumpukan ini').waitFor()
    await page.getByRole('button', { name: `Tandatangani ${ikut} surat` }).waitFor()
  })
  await a.langkah('pratinjau surat di samping daftar', async () => {
    await page.locator(`a[href="/tanda-tangan?buka=${p.titipan.usulan}"]`).first().click()
    await page.locator('canvas').first().waitFor()
  })
  await a.halaman('tanda-tangan-pratinjau')
  await a.langkah(
    'frasa sandi yang salah ditolak dengan kalimat, tidak ada yang ditandatangani',
    async () => {
      const sandi = page.getByLabel('Frasa sandi sertifikat Anda')
      await sandi.fill('frasa yang salah')
      await page.getByRole('button', { name: `Tandatangani ${ikut} surat` }).click()
      await page
        .getByText(/[Ss]andi.*(salah|tidak cocok|keliru)|(salah|tidak cocok).*sandi/)
        .first()
        .waitFor()
      const kini = (await antrean(w)).filter((u) => u.tahap === 'penandatanganan')
      pastikan(kini.length === menunggu.length, `${kini.length} dari ${menunggu.length} masih menunggu`)
    },
  )
  await a.halaman('sandi-tanda-salah', { satuLebar: true })
  await tandatangani(a, ikut, kecuali)
}

/** The right passphrase, a reload in the middle, and the numbers of all letters. */
async function tandatangani(a: Aktor, ikut: number, kecuali: string): Promise<void> {
  const { page } = a
  const w = { api: a.context.request, alamat: a.alamat }
  await a.langkah('frasa yang benar memulai; kemajuan tiap surat tampak', async () => {
    await page.getByLabel('Frasa sandi sertifikat Anda').fill(perlu(a.akun?.sandiTanda, 'Sandi tanda'))
    await page.getByRole('button', { name: `Tandatangani ${ikut} surat` }).click()
    await page.waitForURL(/tumpukan=/)
    await page
      .getByRole('status')
      .filter({ hasText: /[1-9]\d\s*dari \d+ selesai/ })
      .waitFor()
    await a.potret('kemajuan-berjalan')
  })
  const tumpukan = new URL(page.url()).searchParams.get('tumpukan') ?? ''
  await a.langkah('halaman dimuat ulang di tengah jalan: kemajuannya berlanjut', async () => {
    await page.reload()
    await page.getByText(/dari \d+ selesai/).waitFor()
    await page
      .getByRole('heading', { name: `${ikut} surat sudah ditandatangani` })
      .waitFor({ timeout: LAMA_MS })
  })
  await a.halaman('kemajuan-selesai')
  await a.langkah('semua bernomor, tanpa ganda; yang dikecualikan tetap menunggu', async () => {
    const t = await ambil<Tumpukan>(w, `/api/penandatanganan/${tumpukan}`)
    pastikan(t.jadi === ikut && t.gagal === 0, `jadi ${t.jadi}, gagal ${t.gagal} dari ${ikut}`)
    const nomor = new Set(t.butir.map((b) => b.nomorNaskah))
    pastikan(nomor.size === ikut && !nomor.has(null), `${nomor.size} nomor untuk ${ikut} surat`)
    const sisa = (await antrean(w)).filter((u) => u.tahap === 'penandatanganan')
    pastikan(sisa.length === 1 && sisa[0]?.id === kecuali, `${sisa.length} surat masih menunggu`)
  })
}
