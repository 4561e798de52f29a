// The wet route: initials and signature by hand on paper, each recorded with its scan; print before signing (Pasal 12 huruf b).
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Klien } from './peragaan-klien.ts'
import { ajukan, isiSurvei, lakukan, pdfKecil, periksaAkhir, terima } from './peragaan-langkah.ts'
import { catat, type Para } from './peragaan-panggung.ts'

async function pindai(k: Klien, id: string, nama: string): Promise<string> {
  const { arsipId } = await k.unggah<{ arsipId: string }>(
    `/api/usulan/${id}/naskah/pindaian`,
    pdfKecil(),
    nama,
  )
  return arsipId
}

async function paraf({ klien }: Para, id: string, hari: string): Promise<void> {
  const tanpa = await klien('pengawas').coba(`/api/usulan/${id}/tindakan/validasi`, {
    versi: (await klien('pengawas').ambil<{ versi: number }>(`/api/usulan/${id}`)).versi,
  })
  catat('Paraf basah tanpa pindaian ditolak', tanpa.status === 422, { sebab: tanpa.badan.sebab })
  for (const siapa of ['pengawas', 'administrator']) {
    const arsipId = await pindai(klien(siapa), id, `paraf-${siapa}.pdf`)
    await lakukan(klien(siapa), id, 'validasi', { moda: 'basah', tanggal: hari, arsipId })
  }
  catat('Dua jenjang memparaf basah dengan pindaian', true)
}

async function cetakDanTandatangani({ klien, keluaran }: Para, id: string, hari: string): Promise<string> {
  const v = klien('verifikator')
  const dini = await v.coba(`/api/usulan/${id}/naskah/cetak`)
  catat('Lembar belum dapat dicetak sebelum cetakan dicatat', dini.status === 422, {
    sebab: dini.badan.sebab,
  })
  const u = await lakukan(v, id, 'cetak', { kertas: 'HVS F4', tanggal: hari })
  catat('Cetakan dicatat, surat bernomor', u.tahap === 'penandatanganan' && u.naskah?.nomor !== null, {
    nomor: u.naskah?.nomor,
  })
  const jalur = join(keluaran, 'surat-kgb-basah.pdf')
  writeFileSync(jalur, await v.unduh(`/api/usulan/${id}/naskah/cetak`))
  const arsipId = await pindai(v, id, 'surat-bertanda-tangan.pdf')
  const cocok = await v.kirim<{ cocok: string }>(`/api/usulan/${id}/naskah/pindaian/${arsipId}/kode`, {
    kode: u.naskah?.kodeCek,
  })
  catat('Lembar dipastikan milik surat ini', cocok.cocok === 'diketik', cocok)
  const t = await lakukan(klien('penandatangan'), id, 'tandatangani', {
    moda: 'basah',
    tanggal: hari,
    arsipId,
  })
  catat('Tanda tangan basah dicatat dengan pindaiannya', t.tahap === 'penerbitan', {
    keadaan: t.naskah?.keadaan,
  })
  return jalur
}

/** The whole paper story; answers the path of the sheet that was printed for the signature. */
export async function bukaBasah(para: Para): Promise<string> {
  const { klien } = para
  const { hari } = await para.umum.ambil<{ hari: string }>('/api/daerah')
  const { id } = await ajukan(klien('asn'))
  await terima(para, id)
  await paraf(para, id, hari)
  const jalur = await cetakDanTandatangani(para, id, hari)
  await lakukan(klien('verifikator'), id, 'terbitkan')
  let u = await isiSurvei(para, id)
  catat('Survei terisi; penyerahan elektronik tuntas, fisik belum', u.tahap === 'siap-serah', {
    tahap: u.tahap,
  })
  const bukti = await pindai(klien('verifikator'), id, 'tanda-terima.pdf')
  u = await lakukan(klien('verifikator'), id, 'serahkan', {
    cara: 'fisik',
    penerima: 'Yang bersangkutan',
    arsipId: bukti,
  })
  catat('Diserahkan fisik dengan tanda terima', u.cap === 'DISERAHKAN')
  const buku = await klien('register').ambil<{ baris: { sel: Record<string, string | number | null> }[] }>(
    '/api/buku/penjagaan-kgb?tahun=2027',
  )
  const baris = buku.baris.find((b) => b.sel['nomor-surat'] === u.naskah?.nomor)
  catat('Baris yang sama ada di buku register', baris !== undefined, { nomor: u.naskah?.nomor })
  await periksaAkhir(para, id)
  return jalur
}
