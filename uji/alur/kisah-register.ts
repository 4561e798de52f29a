// Petugas register: the book of a month, whose totals must be those of the API, on the screen and on paper.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Panggung, panggil } from './aktor.ts'
import { pastikan } from './catatan.ts'
import { masuk } from './masuk.ts'
import { ambil } from './wakil.ts'

type Buku = {
  jumlah: number
  baris: { batal: boolean; sel: Record<string, string | number | null> }[]
  jumlahSeluruh: Record<string, number>
}
const ribuan = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '.')

/** The month in which our employee's raise begins. */
export async function registerMembukaBuku(p: Panggung): Promise<void> {
  const a = await panggil(p, 'register', 'meja', 'register')
  const { page } = a
  await a.langkah('masuk dengan dua langkah', () => masuk(a))
  const w = { api: a.context.request, alamat: p.alamat }
  const { tmt } = await ambil<{ tmt: string }>(w, `/api/usulan/${p.titipan.usulan}`)
  const [tahun, bulan] = [tmt.slice(0, 4), tmt.slice(0, 7)]
  const isi = await ambil<Buku>(w, `/api/buku/penjagaan-kgb?tahun=${tahun}&bulan=${bulan}&ukuran=200`)
  await a.langkah('buku register dibuka dari menu', async () => {
    await page.getByRole('link', { name: 'Buku register' }).first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  await a.halaman('buku-tahun')
  await a.langkah('buku satu bulan: jumlahnya sama dengan jumlah API', async () => {
    await page.goto(`/buku?kode=penjagaan-kgb&tahun=${tahun}&bulan=${bulan}`)
    await page.getByRole('table').first().waitFor()
    const hitung = isi.baris.filter((b) => !b.batal).reduce((n, b) => n + Number(b.sel['gaji-baru'] ?? 0), 0)
    pastikan(
      hitung === isi.jumlahSeluruh['gaji-baru'],
      `baris ${hitung}, jumlah API ${isi.jumlahSeluruh['gaji-baru']}`,
    )
    const kaki = page.getByRole('row', { name: /Jumlah seluruhnya/ }).first()
    const teks = (await kaki.textContent()) ?? ''
    for (const kunci of ['gaji-lama', 'gaji-baru'])
      pastikan(
        teks.includes(ribuan(isi.jumlahSeluruh[kunci] ?? -1)),
        `${kunci} ${isi.jumlahSeluruh[kunci]} tidak ada pada: ${teks}`,
      )
    pastikan(teks.includes(`${isi.jumlah} baris`), `jumlah baris ${isi.jumlah} tidak ada pada: ${teks}`)
  })
  await a.halaman('buku-bulan')
  await a.langkah('cetak buku: lembar cetak memuat semua baris', async () => {
    await page.evaluate(`window.print = () => document.body.setAttribute('data-dicetak', '1')`)
    await page.keyboard.press('c')
    await page.locator('body[data-dicetak]').waitFor()
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    pastikan(pdf.subarray(0, 4).toString() === '%PDF' && pdf.length > 5000, `cetakan ${pdf.length} bita`)
    writeFileSync(join(p.folder, 'buku-cetak.pdf'), pdf)
  })
}
