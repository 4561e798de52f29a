// Data pegawai and its partners: the employee proposes a correction from his phone, the unit and the BKPSDM check it, and he sees
// who looked; the unit reports discipline, the mitra validates, visits and reports (Perwali Jambi 31/2018 Pasal 6, Pasal 9).
import { type Aktor, type Panggung, panggil } from './aktor.ts'
import { pastikan } from './catatan.ts'
import type { Ukuran } from './layar.ts'
import { masuk } from './masuk.ts'
import { ambil } from './wakil.ts'

/** Somebody who may have come in an earlier story: each signs in once. */
async function hadir(p: Panggung, nama: string, ukuran: Ukuran, kode: string): Promise<Aktor> {
  const ada = p.aktor.get(nama)
  if (ada) return ada
  const a = await panggil(p, nama, ukuran, kode)
  await a.langkah('masuk', () => masuk(a))
  return a
}

const TELEPON = '081234567899'

/** From the phone of the employee to the desk of the BKPSDM and back. */
export async function dataDikoreksi(p: Panggung): Promise<void> {
  const a = await hadir(p, 'pegawai', 'hp', 'asn')
  await a.langkah('data saya dalam enam kelompok', async () => {
    await a.page.goto('/saya')
    await a.page.getByRole('tab', { name: 'Data pendukung' }).waitFor()
  })
  await a.halaman('data-saya', { gelap: true })
  await a.langkah('mengusulkan nomor telepon yang baru dengan bukti', async () => {
    await a.page.goto('/perubahan/baru?bidang=pokok')
    await a.page.getByLabel('Telepon').fill(TELEPON)
    await a.page.getByLabel('Alasan').fill('Nomor lama sudah tidak aktif.')
    const bukti = a.page.getByLabel('Bukti')
    await a.page.waitForFunction(`document.querySelectorAll('select option').length > 12`)
    await bukti.selectOption({ index: 2 })
    await a.page.getByRole('button', { name: 'Kirim usul' }).click()
    await a.page.getByText('Menunggu unit').waitFor()
  })
  await a.halaman('usul-perubahan')
  const unit = await hadir(p, 'pengelola kepegawaian', 'meja', 'admin-kepegawaian')
  await unit.langkah('pengelola unit menyetujui usul', async () => {
    await unit.page.goto('/perubahan')
    await unit.page
      .getByRole('link', { name: /Sri Wahyuningsih/ })
      .first()
      .click()
    await unit.page.getByRole('button', { name: /^Setujui/ }).click()
    await unit.page.getByText('Menunggu BKPSDM').waitFor()
  })
  const bkpsdm = await hadir(p, 'verifikator', 'lebar', 'verifikator')
  await bkpsdm.langkah('BKPSDM menerima; data berubah', async () => {
    await bkpsdm.page.goto('/perubahan')
    await bkpsdm.page
      .getByRole('link', { name: /Sri Wahyuningsih/ })
      .first()
      .click()
    await bkpsdm.page.getByRole('button', { name: /^Terima/ }).click()
    await bkpsdm.page.getByText('Diterima', { exact: true }).waitFor()
  })
  await bkpsdm.halaman('usul-perubahan-diterima')
  const w = { api: a.context.request, alamat: p.alamat }
  const saya = await ambil<{ pegawai: { id: string; telepon: string } }>(w, '/api/saya')
  pastikan(saya.pegawai.telepon === TELEPON, `telepon tercatat ${saya.pegawai.telepon}`)
  await bkpsdm.langkah('membuka profil pegawai itu', async () => {
    await bkpsdm.page.goto(`/pegawai/${saya.pegawai.id}`)
    await bkpsdm.page.getByRole('tab', { name: 'Data pokok' }).waitFor()
  })
  await a.langkah('pegawai melihat siapa yang membuka datanya', async () => {
    await a.page.goto('/saya?kelompok=pelihat')
    await a.page.getByText('Rahayu Anggraini').first().waitFor()
  })
  await a.halaman('siapa-melihat')
}

async function unitMelapor(unit: Aktor, bulan: string): Promise<void> {
  await unit.langkah('unit menyampaikan laporan disiplin', async () => {
    await unit.page.goto(`/mitra?bulan=${bulan}`)
    await unit.page.getByRole('link', { name: /^Dinas Pemberdayaan/ }).click()
    await unit.page.getByLabel(/^Banyaknya hari kerja/).fill('22')
    await unit.page.getByRole('button', { name: 'Sampaikan laporan nihil' }).click()
    await unit.page.getByText('Menunggu validasi', { exact: true }).waitFor()
  })
}

/** Pasal 9: validate, look on the spot, report through the bidang. */
export async function mitraBekerja(p: Panggung): Promise<void> {
  const unit = await hadir(p, 'pengelola kepegawaian', 'meja', 'admin-kepegawaian')
  const { hari } = await ambil<{ hari: string }>(
    { api: unit.context.request, alamat: p.alamat },
    '/api/daerah',
  )
  const bulan = hari.slice(0, 7)
  await unitMelapor(unit, bulan)
  const a = await hadir(p, 'validator 1', 'hp', 'pengawas')
  const { page } = a
  await a.langkah('mitra membuka unit binaannya', () => page.goto(`/mitra?bulan=${bulan}`))
  await a.halaman('kemitraan', { gelap: true })
  await a.langkah('memvalidasi laporan', async () => {
    await page.getByRole('link', { name: /^Dinas Pemberdayaan/ }).click()
    await page.getByRole('button', { name: 'Validasi laporan' }).click()
    await page.getByText('Divalidasi', { exact: true }).waitFor()
  })
  await a.langkah('tanpa kunjungan belum dapat dilaporkan', async () => {
    await page.getByRole('button', { name: 'Laporkan ke bidang' }).click()
    await page.getByText('Belum ada monitoring lapangan untuk laporan ini.').waitFor()
  })
  await a.langkah('mencatat kunjungan, lalu melaporkan', async () => {
    await page.getByRole('button', { name: 'Catatan baru' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Jenis').selectOption('kunjungan')
    await dialog.getByLabel('Tempat').fill('Kantor dinas')
    await dialog.getByLabel('Judul').fill('Monitoring daftar hadir')
    await dialog.getByLabel(/^Yang diperiksa/).fill('Daftar hadir sesuai dengan laporan.')
    await dialog.getByRole('button', { name: 'Simpan kunjungan' }).click()
    await page.getByText('Kunjungan: Monitoring daftar hadir').waitFor()
    await page.getByRole('button', { name: 'Laporkan ke bidang' }).click()
    await page.getByText('Di bidang', { exact: true }).waitFor()
  })
  await a.halaman('unit-kemitraan')
}

/** The lists drawn from the record, as the register desk reads them. */
export async function dataDibaca(p: Panggung): Promise<void> {
  const a = await hadir(p, 'register', 'meja', 'register')
  for (const [alamat, judul, gambar] of [
    ['/duk', 'Daftar urut kepangkatan', 'duk'],
    ['/peta-jabatan', 'Peta jabatan', 'peta-jabatan'],
    ['/statistik', 'Statistik pegawai', 'statistik'],
  ] as const) {
    await a.langkah(`${judul} terbuka`, async () => {
      await a.page.goto(alamat)
      await a.page.getByRole('heading', { name: judul, level: 1 }).waitFor()
    })
    await a.halaman(gambar)
  }
}
