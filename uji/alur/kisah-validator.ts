// Two validators: the first on his phone with one thumb, the second at his desk by keyboard (Perwali Kediri 80/2021 Pasal 10).
import type { Usulan } from '../../skrip/peragaan-langkah.ts'
import { type Aktor, type Panggung, panggil, yang } from './aktor.ts'
import { pastikan, perlu } from './catatan.ts'
import { masuk } from './masuk.ts'
import { ambil } from './wakil.ts'

/** The list of waiting letters, then the one of our employee with its draft drawn. */
async function bukaSurat(a: Aktor, p: Panggung): Promise<void> {
  const { page } = a
  const nomor = perlu(p.titipan.nomorUsulan, 'Nomor usulan pegawai')
  const id = perlu(p.titipan.usulan, 'Usulan pegawai')
  await a.langkah('daftar surat yang menunggu paraf', async () => {
    await page.goto('/validasi')
    await page.getByRole('heading', { name: /surat menunggu paraf Anda/ }).waitFor()
    await page.getByText(nomor).first().waitFor()
  })
  await a.halaman(`menunggu-paraf-${a.ukuran}`)
  await a.langkah('membuka surat: ringkasan, konsep surat, urutan paraf', async () => {
    await page.locator(`a[href="/validasi?buka=${id}"]`).first().click()
    await page.locator('canvas').first().waitFor()
    await page.getByRole('heading', { name: 'Lembar kendali' }).waitFor()
  })
  await a.halaman(`paraf-${a.ukuran}`, { gelap: a.ukuran === 'hp' })
}

const tahap = async (a: Aktor, p: Panggung) =>
  (await ambil<Usulan>({ api: a.context.request, alamat: p.alamat }, `/api/usulan/${p.titipan.usulan}`)).tahap

/** First tier, on a phone: the two buttons are within reach of the thumb. */
export async function validatorPertama(p: Panggung): Promise<void> {
  const a = await panggil(p, 'validator 1', 'hp', 'pengawas')
  const { page } = a
  await a.langkah('masuk dengan dua langkah di HP', () => masuk(a))
  await bukaSurat(a, p)
  await a.langkah('tombol setujui ada di jangkauan ibu jari, setinggi 44 px', async () => {
    const letak = perlu(
      (await page.getByRole('button', { name: /^Setujui dan paraf/ }).boundingBox()) ?? undefined,
      'Tombol',
    )
    const tab = perlu(
      (await page.getByRole('navigation', { name: 'Menu utama' }).boundingBox()) ?? undefined,
      'Menu bawah',
    )
    const tinggi = page.viewportSize()?.height ?? 0
    pastikan(letak.height >= 44, `tingginya ${letak.height}`)
    pastikan(letak.y > tinggi / 2, `letaknya ${letak.y} dari ${tinggi}`)
    pastikan(
      letak.y + letak.height <= tab.y + 1,
      `tombol sampai ${letak.y + letak.height}, menu bawah mulai ${tab.y}: tertutup`,
    )
  })
  await a.langkah('setujui dan paraf dengan satu sentuhan', async () => {
    await page.getByRole('button', { name: /^Setujui dan paraf/ }).tap()
    await page.getByText(`${p.titipan.nomorUsulan} diparaf`).first().waitFor()
    pastikan((await tahap(a, p)) === 'validasi-administrator', `tahap ${await tahap(a, p)}`)
  })
}

/** Second tier, at the desk: S sets the initials. */
export async function validatorKedua(p: Panggung): Promise<void> {
  const a = await panggil(p, 'validator 2', 'meja', 'administrator')
  const { page } = a
  await a.langkah('masuk dengan dua langkah', () => masuk(a))
  await bukaSurat(a, p)
  await a.langkah('S menyetujui dari papan ketik', async () => {
    await page.keyboard.press('s')
    await page.getByText(`${p.titipan.nomorUsulan} diparaf`).first().waitFor()
    pastikan((await tahap(a, p)) === 'penandatanganan', `tahap ${await tahap(a, p)}`)
  })
}

/** Both are called again by the crowd of cases. */
export const paraValidator = (p: Panggung): Aktor[] => [yang(p, 'validator 1'), yang(p, 'validator 2')]
