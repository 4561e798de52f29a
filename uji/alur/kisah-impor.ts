// Pengelola kepegawaian and his Excel: a file with two errors, the same file put right, the person changed, the book printed and
// handed in (Perwali Jambi 31/2018 Pasal 5; Perwali Blitar 24/2006 Lampiran II huruf C).
import { tulisXlsx } from '#server/alat/workbook.ts'
import { type Aktor, type Panggung, panggil } from './aktor.ts'
import { pastikan } from './catatan.ts'
import { masuk } from './masuk.ts'
import { ambil } from './wakil.ts'

type Orang = { id: string; nama: string; nip: string }
const JUDUL = [
  'NIP',
  'Nama pegawai',
  'Jenis diklat',
  'Nama diklat',
  'Penyelenggara',
  'Tanggal mulai',
  'Tanggal selesai',
]
const DIKLAT = 'Pelatihan Pengelolaan Arsip Dinamis'
const BUKU = 'alumni-diklat'

/** The officer's own sheet: one person a row. `salah` leaves a digit of a NIP out and names a day that is not. */
async function buatBerkas([satu, dua]: Orang[], salah: boolean): Promise<Buffer> {
  if (!satu || !dua) throw new Error('Perangkat daerah ini kurang dari dua orang')
  const baris = [
    [
      satu.nip,
      satu.nama,
      'Teknis',
      DIKLAT,
      'BPSDM Provinsi',
      '01-06-2026',
      salah ? '31-06-2026' : '30-06-2026',
    ],
    [
      salah ? dua.nip.slice(0, 17) : dua.nip,
      dua.nama,
      'Teknis',
      DIKLAT,
      'BPSDM Provinsi',
      '01-06-2026',
      '30-06-2026',
    ],
  ]
  return Buffer.from(
    await tulisXlsx([{ nama: 'Diklat', kolom: JUDUL.map((judul) => ({ judul, lebar: 20 })), baris }]),
  )
}

async function unggah({ page }: Aktor, nama: string, isi: Buffer): Promise<void> {
  await page.goto('/impor')
  await page.getByLabel('Data apa yang diimpor?').selectOption('diklat')
  const tipe = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.locator('input[type=file]').setInputFiles({ name: nama, mimeType: tipe, buffer: isi })
  await page.getByRole('button', { name: 'Periksa isi berkas' }).click()
}

async function imporDenganKesalahan(a: Aktor, orang: Orang[]): Promise<void> {
  const { page } = a
  await a.langkah('berkas dengan dua kesalahan: tiap sel disebut dengan kata', async () => {
    await unggah(a, 'diklat-juni.xlsx', await buatBerkas(orang, true))
    await page.getByRole('heading', { name: 'Yang perlu diperbaiki' }).waitFor()
    const butir = await page.locator('.impor-galat li').allTextContents()
    pastikan(butir.length === 2, `kesalahan: ${butir.join(' | ')}`)
    pastikan(
      butir.some((t) => /Sel G2.*31-06-2026 tidak ada dalam kalender/.test(t)),
      butir.join(' | '),
    )
    pastikan(
      butir.some((t) => /Sel A3.*berisi 17 angka/.test(t)),
      butir.join(' | '),
    )
    pastikan(
      (await page.getByRole('button', { name: /^Impor \d+ baris/ }).count()) === 0,
      'masih menawarkan impor',
    )
  })
  await a.halaman('impor-kesalahan', { gelap: true })
}

async function imporBenar(a: Aktor, orang: Orang[]): Promise<void> {
  const { page } = a
  await a.langkah('berkas yang diperbaiki diimpor; kolomnya diingat', async () => {
    await unggah(a, 'diklat-juni-benar.xlsx', await buatBerkas(orang, false))
    await page.getByRole('button', { name: 'Impor 2 baris' }).click()
    await page.getByText('2 baris tercatat').waitFor()
  })
  await a.halaman('impor-hasil')
  await a.langkah('riwayat orangnya bertambah', async () => {
    await page
      .getByRole('link', { name: orang[0]?.nama ?? '' })
      .first()
      .click()
    await page.waitForURL((u) => u.pathname.startsWith('/pegawai/'))
    await page.getByRole('tab', { name: 'Riwayat tugas' }).click()
    await page.getByText(DIKLAT).first().waitFor()
  })
}

async function cetakDanSampaikan(a: Aktor): Promise<void> {
  const { page } = a
  await a.langkah('buku alumni diklat memuat keduanya dan dapat dicetak', async () => {
    await page.goto(`/buku?kode=${BUKU}&tahun=2026`)
    await page.getByRole('cell', { name: DIKLAT }).nth(1).waitFor()
    await page.evaluate(`window.print = () => document.body.setAttribute('data-dicetak', '1')`)
    await page.getByRole('button', { name: /Cetak buku/ }).click()
    await page.locator('body[data-dicetak]').waitFor()
  })
  await a.langkah('buku itu diunduh sebagai Excel', async () => {
    const [berkas] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh Excel' }).click(),
    ])
    pastikan(berkas.suggestedFilename().startsWith(BUKU), berkas.suggestedFilename())
  })
  await a.langkah('buku disusun sebagai laporan dan diserahkan kepada kepala', async () => {
    await page.goto('/buku/laporan')
    await page
      .getByRole('button', { name: /^Susun Register Alumni Diklat/ })
      .first()
      .click()
    const butir = page.locator('.laporan-buku', { hasText: 'Register Alumni Diklat' }).first()
    await butir.getByRole('button', { name: /^Serahkan ke kepala/ }).click()
    await butir.getByText(/Menunggu kepala, \d+ baris/).waitFor()
  })
  await a.halaman('laporan-buku')
}

/** Import, correct, see the person changed, print and hand in the book. */
export async function pengelolaMengimpor(p: Panggung): Promise<void> {
  const a = await panggil(p, 'pengelola yang hidup di Excel', 'meja', 'admin-kepegawaian')
  await a.langkah('masuk dengan dua langkah', () => masuk(a))
  const w = { api: a.context.request, alamat: p.alamat }
  const { baris } = await ambil<{ baris: Orang[] }>(w, '/api/pegawai?ukuran=2')
  await imporDenganKesalahan(a, baris)
  await imporBenar(a, baris)
  await cetakDanSampaikan(a)
}
