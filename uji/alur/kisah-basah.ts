// Kota basah: the same raise on paper. The sheet is printed, signed by hand, scanned in and marked (Pasal 12 huruf b).
import { type Klien, masuk as masukApi } from '../../skrip/peragaan-klien.ts'
import { lakukan, pdfKecil, type Usulan } from '../../skrip/peragaan-langkah.ts'
import { type Panggung, panggil } from './aktor.ts'
import { pastikan, perlu } from './catatan.ts'
import { masuk } from './masuk.ts'
import { nyalakan } from './server.ts'
import { ambil, tindak } from './wakil.ts'

const PINDAIAN = { name: 'lembar-bertanda-tangan.pdf', mimeType: 'application/pdf', buffer: pdfKecil() }

async function paraf(k: Klien, id: string, hari: string): Promise<void> {
  const { arsipId } = await k.unggah<{ arsipId: string }>(
    `/api/usulan/${id}/naskah/pindaian`,
    pdfKecil(),
    'paraf.pdf',
  )
  await lakukan(k, id, 'validasi', { moda: 'basah', tanggal: hari, arsipId })
}

/** Through the API up to the step before printing: filed, and examined by the verifier at his own screen's session. */
async function siapkan(p: Panggung, v: Awak): Promise<{ id: string; nomor: string }> {
  const klien = async (kode: string) =>
    masukApi(
      p.alamat,
      perlu(
        p.akun.find((a) => a.kode === kode),
        kode,
      ),
    )
  const w = { api: v.context.request, alamat: p.alamat }
  const { hari } = await ambil<{ hari: string }>(w, '/api/daerah')
  const asn = await klien('asn')
  const { id } = await asn.kirim<{ id: string }>('/api/usulan', { layanan: 'kenaikan-gaji-berkala' })
  await lakukan(asn, id, 'ajukan')
  const baca = () => ambil<Usulan>(w, `/api/usulan/${id}`)
  const u = await tindak(w, await baca(), 'ambil')
  const berkas = u.berkas.filter((b) => b.terlampir).map((b) => ({ kode: b.kode, status: 'sesuai' }))
  await tindak(w, await tindak(w, u, 'periksa-berkas', { berkas }), 'terima')
  await paraf(await klien('pengawas'), id, hari)
  await paraf(await klien('administrator'), id, hari)
  return { id, nomor: perlu((await baca()).nomor ?? undefined, 'Nomor usulan') }
}

type Awak = Awaited<ReturnType<typeof panggil>>

async function tandaBasah(p: Panggung, id: string, nomor: string, v: Awak): Promise<void> {
  const a = await panggil(p, 'penandatangan kota basah', 'meja', 'penandatangan')
  const { page } = a
  await a.langkah('masuk dengan dua langkah', () => masuk(a))
  await a.langkah('surat yang menunggu: tanda tangan basah diminta', async () => {
    await page.goto(`/tanda-tangan?buka=${id}`)
    await page.getByRole('heading', { name: 'Tanda tangan basah' }).waitFor()
  })
  await a.halaman('basah-tanda-tangan')
  await a.langkah('pindaian diunggah, surat ditandai sudah ditandatangani', async () => {
    await page.getByLabel(/^Pilih file/).setInputFiles(PINDAIAN)
    const { naskah } = await ambil<Usulan>({ api: v.context.request, alamat: p.alamat }, `/api/usulan/${id}`)
    await page.getByLabel('Kode di bawah QR').fill(perlu(naskah?.kodeCek ?? undefined, 'Kode cek'))
    await page.getByRole('button', { name: 'Cocokkan kode' }).click()
    await page.getByRole('button', { name: 'Catat sudah ditandatangani' }).click()
    await page.getByText(`${nomor} tercatat ditandatangani`).first().waitFor()
    const u = await ambil<Usulan>({ api: v.context.request, alamat: p.alamat }, `/api/usulan/${id}`)
    pastikan(u.tahap === 'penerbitan', `tahap ${u.tahap}`)
  })
}

/** A short story of its own on a second server. */
export async function kotaBasah(asal: Panggung): Promise<void> {
  const server = await nyalakan('kota-basah')
  const p: Panggung = { ...asal, alamat: server.alamat, akun: server.akun, titipan: {}, aktor: new Map() }
  try {
    const v = await panggil(p, 'verifikator kota basah', 'meja', 'verifikator')
    const { page } = v
    await v.langkah('masuk dengan dua langkah', () => masuk(v))
    const { id, nomor } = await v.langkah('usulan sampai di meja cetak', () => siapkan(p, v))
    await v.langkah('halaman meminta cetakan dicatat dahulu', async () => {
      await page.goto(`/periksa/${id}`)
      await page.getByRole('button', { name: 'Catat cetakan' }).waitFor()
    })
    await v.halaman('basah-cetak')
    await v.langkah('cetakan dicatat, surat bernomor, lembar cetak terbuka', async () => {
      await page.getByRole('button', { name: 'Catat cetakan' }).click()
      await page.getByText('Cetakan tercatat').first().waitFor()
      const lembar = await (await v.context.request.get(`${p.alamat}/api/usulan/${id}/naskah/cetak`)).body()
      pastikan(lembar.subarray(0, 4).toString() === '%PDF', 'lembar cetak bukan PDF')
      const u = await ambil<Usulan>({ api: v.context.request, alamat: p.alamat }, `/api/usulan/${id}`)
      pastikan(
        u.tahap === 'penandatanganan' && u.naskah?.nomor !== null,
        `tahap ${u.tahap}, nomor ${u.naskah?.nomor}`,
      )
    })
    await tandaBasah(p, id, nomor, v)
  } finally {
    for (const a of p.aktor.values()) await a.context.close()
    asal.hitungGambar = p.hitungGambar
    await server.tutup()
  }
}
