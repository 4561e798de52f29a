// Pengelola kepegawaian of a perangkat daerah: sees who is due, proposes a month at once, reads the result per person.
import { type Panggung, panggil } from './aktor.ts'
import { pastikan } from './catatan.ts'
import { masuk } from './masuk.ts'
import { ambil, bulanMendatang } from './wakil.ts'

const NAMA = 'pengelola kepegawaian'

type Baris = { usulan: unknown; putusan: string }

/** The month with the most people of this unit who can be proposed; asked of the API, shown on the page. */
async function bulanTeramai(w: Parameters<typeof ambil>[0], hari: string): Promise<string> {
  const hitung = await Promise.all(
    bulanMendatang(hari, 13).map(async (bulan) => {
      const { baris } = await ambil<{ baris: Baris[] }>(w, `/api/penjagaan/kgb?bulan=${bulan}&ukuran=200`)
      return { bulan, dapat: baris.filter((b) => b.usulan === null && b.putusan === 'memenuhi').length }
    }),
  )
  const [ramai] = hitung.sort((a, b) => b.dapat - a.dapat)
  if (!ramai || ramai.dapat === 0) throw new Error('Tidak ada yang dapat diusulkan tahun ini')
  return ramai.bulan
}

/** Due list of a month and the bulk proposal (Perwali Blitar 24/2006: usul of the unit, three months ahead). */
export async function pengelolaMengusulkan(p: Panggung): Promise<void> {
  const a = await panggil(p, NAMA, 'meja', 'admin-kepegawaian')
  const { page } = a
  const w = { api: a.context.request, alamat: p.alamat }
  await a.langkah('masuk dengan dua langkah', () => masuk(a))
  await a.halaman('beranda-pengelola')
  await a.langkah('menu Penjagaan membuka daftar bulan', async () => {
    await page.getByRole('link', { name: 'Penjagaan' }).first().click()
    await page.getByRole('heading', { name: /^Jatuh tempo/ }).waitFor()
  })
  const { hari } = await ambil<{ hari: string }>(w, '/api/daerah')
  const bulan = await bulanTeramai(w, hari)
  await a.langkah('membuka bulan yang paling banyak jatuh tempo', async () => {
    await page.goto(`/penjagaan?bulan=${bulan}`)
    await page
      .getByRole('checkbox', { name: /^Pilih / })
      .nth(1)
      .waitFor()
  })
  await a.halaman('penjagaan', { gelap: true })
  await a.langkah('memilih semua dan mengusulkan sebulan sekaligus', async () => {
    await page
      .getByRole('checkbox', { name: 'Pilih semua baris di halaman ini' })
      .filter({ visible: true })
      .check({ force: true })
    const usulkan = page.getByRole('button', { name: /^Usulkan \d+ pegawai/ })
    const jumlah = Number(((await usulkan.textContent()) ?? '').match(/\d+/)?.[0])
    await usulkan.click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const judul = (await dialog.getByRole('heading').textContent()) ?? ''
    pastikan(judul.startsWith(`${jumlah} pegawai diusulkan`), `dialog mengatakan: ${judul}`)
    pastikan((await dialog.getByRole('listitem').count()) >= jumlah, 'hasil tiap orang tidak disebut')
  })
  await a.halaman('hasil-rombongan')
  await a.langkah('sesudah itu daftar menyebut nomor usulan tiap orang', async () => {
    await page.getByRole('button', { name: 'Selesai' }).click()
    await page
      .getByRole('link', { name: /^\S*\d{3,}/ })
      .first()
      .waitFor()
    pastikan(
      (await page.getByRole('button', { name: /^Usulkan/ }).count()) === 0,
      'masih menawarkan mengusulkan yang sudah diusulkan',
    )
  })
  await a.halaman('penjagaan-sesudah')
}
