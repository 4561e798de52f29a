// Admin akun of BKPSDM issues an account; its owner activates it on his own phone with his own password (Pasal 5 and 6).
import { type Panggung, panggil } from './aktor.ts'
import { pastikan, perlu } from './catatan.ts'
import { masuk } from './masuk.ts'
import { ambil } from './wakil.ts'

const SANDI_BARU = 'Kelapa-Tikar-Bintang-73'
type Pegawai = { nip: string; nama: string }
type Slip = { nip: string; kode: string; nama: string }

/** Somebody without an account, as the list of accounts knows it. */
async function tanpaAkun(w: Parameters<typeof ambil>[0]): Promise<Pegawai> {
  const { baris } = await ambil<{ baris: Pegawai[] }>(w, '/api/akun?keadaan=belum&ukuran=20')
  return perlu(baris[0], 'Pegawai tanpa akun')
}

async function terbitkan(p: Panggung): Promise<Slip> {
  const a = await panggil(p, 'admin akun', 'meja', 'admin-akun')
  const { page } = a
  await a.langkah('masuk dengan dua langkah', () => masuk(a))
  await a.langkah('daftar akun terbuka dari menu', async () => {
    await page.getByRole('link', { name: 'Akun dan peran' }).first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  await a.halaman('kelola-akun')
  const orang = await tanpaAkun({ api: a.context.request, alamat: p.alamat })
  return a.langkah('menerbitkan akun; kode aktivasi tampil satu kali', async () => {
    await page.getByLabel('Cari pegawai').fill(orang.nip)
    const baris = page.getByRole('row').filter({ hasText: orang.nama })
    await baris.getByRole('button', { name: 'Terbitkan akun' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const teks = (await dialog.getByRole('region', { name: `Slip ${orang.nama}` }).textContent()) ?? ''
    const kode = perlu(teks.match(/Kode aktivasi(.*?)Berlaku/)?.[1], `Kode aktivasi pada: ${teks}`)
    await a.halaman('slip-aktivasi')
    return { nip: orang.nip, nama: orang.nama, kode }
  })
}

/** The issuing at the desk, then the owner's phone. */
export async function akunTerbitDanAktif(p: Panggung): Promise<void> {
  const slip = await terbitkan(p)
  const a = await panggil(p, 'pegawai baru', 'hp')
  const { page } = a
  await a.langkah('membuka aktivasi di HP sendiri', async () => {
    await page.goto('/aktivasi')
    await page.getByLabel('NIP', { exact: true }).fill(slip.nip)
    await page.getByLabel('Kode aktivasi').fill(slip.kode)
    await page.getByRole('checkbox', { name: /Saya bertanggung jawab/ }).check()
  })
  await a.langkah('sandi lemah ditolak dengan sebabnya', async () => {
    await page.getByLabel('Kata sandi baru').fill('password123456')
    await page.getByRole('button', { name: 'Aktifkan akun' }).click()
    await page
      .getByText(/mudah ditebak|sering dipakai|umum|lemah/i)
      .first()
      .waitFor()
    pastikan(page.url().endsWith('/aktivasi'), 'akun menjadi aktif dengan sandi lemah')
  })
  await a.halaman('aktivasi-sandi-lemah', { sempit: true })
  await a.langkah('sandi sendiri diterima, langsung masuk', async () => {
    await page.getByLabel('Kata sandi baru').fill(SANDI_BARU)
    await page.getByRole('button', { name: 'Aktifkan akun' }).click()
    await page.waitForURL((u) => u.pathname === '/')
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  await a.halaman('beranda-pegawai-baru', { sempit: true })
  await a.langkah('halaman akun dan arsip miliknya', async () => {
    await page.goto('/akun')
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  await a.halaman('akun-saya', { sempit: true })
  await a.langkah('arsip', async () => {
    await page.goto('/arsip')
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  await a.halaman('arsip', { sempit: true })
}
