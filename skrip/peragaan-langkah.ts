// Langkah: the steps of a raise that both routes share, told in the order of Perwali Kediri 80/2021 Pasal 7.
import type { Klien } from './peragaan-klien.ts'
import { catat, type Para } from './peragaan-panggung.ts'

export type Usulan = {
  id: string
  versi: number
  cap: string
  tahap: string
  nomor: string | null
  berkas: { kode: string; wajib: boolean; terlampir: { status: string } | null }[]
  pemegang: { peran: string; nama?: string; sejak: string; batas?: string }
  naskah: { nomor: string | null; kodeCek: string | null; keadaan: string } | null
  moda: { validasi: string[]; tandaTangan: string[]; serah: string[]; kertas: string }
}

/** One act on a case, at the version the actor sees. */
export async function lakukan(
  k: Klien,
  id: string,
  tindakan: string,
  isi: Record<string, unknown> = {},
): Promise<Usulan> {
  const kini = await k.ambil<Usulan>(`/api/usulan/${id}`)
  return k.kirim<Usulan>(`/api/usulan/${id}/tindakan/${tindakan}`, { versi: kini.versi, ...isi })
}

/** The smallest PDF that is one: a page to scan in. */
export function pdfKecil(): Buffer {
  const isi =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n'
  const letak = [...isi.matchAll(/\d 0 obj/g)].map((m) => `${String(m.index).padStart(10, '0')} 00000 n \n`)
  return Buffer.from(
    `${isi}xref\n0 4\n0000000000 65535 f \n${letak.join('')}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${isi.length}\n%%EOF\n`,
  )
}

type JatuhTempo = { jatuhTempo: { layanan: string | null; tanggal: string; bisaDiajukan: boolean }[] }

/** Day of the next raise as its owner sees it. */
export async function kgbBerikut(asn: Klien): Promise<JatuhTempo['jatuhTempo'][number] | undefined> {
  const saya = await asn.ambil<JatuhTempo>('/api/saya')
  return saya.jatuhTempo.find((j) => j.layanan === 'kenaikan-gaji-berkala')
}

export async function ajukan(asn: Klien): Promise<Usulan> {
  const kgb = await kgbBerikut(asn)
  catat('Pegawai melihat kenaikan gaji berkala berikutnya', kgb?.bisaDiajukan === true, {
    tanggal: kgb?.tanggal,
  })
  const { id } = await asn.kirim<{ id: string }>('/api/usulan', { layanan: 'kenaikan-gaji-berkala' })
  const draf = await asn.ambil<Usulan>(`/api/usulan/${id}`)
  const wajib = draf.berkas.filter((b) => b.wajib)
  const lengkap = draf.cap === 'DRAF' && wajib.every((b) => b.terlampir !== null)
  catat('Draf dibuat, berkas terlampir dari arsip', lengkap, { berkas: wajib.length })
  const u = await lakukan(asn, id, 'ajukan')
  const { nomor, pemegang } = u
  catat('Usulan diajukan dan bernomor', u.cap === 'DIAJUKAN' && nomor !== null, {
    nomor,
    pemegang: pemegang.peran,
    batas: pemegang.batas,
  })
  return u
}

/** The verifier finds one paper wanting, the employee mends it (Pasal 9 ayat (1) huruf c). */
export async function putaranKekurangan(asn: Klien, verifikator: Klien, id: string): Promise<void> {
  let u = await lakukan(verifikator, id, 'ambil')
  catat('Verifikator mengambil usulan', u.cap === 'DIPERIKSA')
  const kode = u.berkas.find((b) => b.terlampir)?.kode ?? ''
  const catatan = 'Halaman 2 tidak terbaca, mohon pindai ulang.'
  await lakukan(verifikator, id, 'periksa-berkas', { berkas: [{ kode, status: 'tidak-sesuai', catatan }] })
  u = await lakukan(verifikator, id, 'kembalikan-kekurangan', { alasan: 'Satu berkas perlu dipindai ulang.' })
  const diberitahu = u.cap === 'PERLU DILENGKAPI' && u.pemegang.batas !== undefined
  catat('Kekurangan dokumen diberitahukan dengan batas waktu', diberitahu, { batas: u.pemegang.batas })
  await asn.unggah(`/api/usulan/${id}/berkas/${kode}`, pdfKecil(), 'pindaian-baru.pdf')
  u = await lakukan(asn, id, 'ajukan-kembali')
  catat('Pegawai melengkapi dan mengirim kembali', u.cap === 'DIAJUKAN')
}

type Putusan = { putusan: { putusan: string; syarat: { dasar: string[] }[] }[] }

/** Checked, judged with articles, accepted (Pasal 9 ayat (1) huruf b). */
export async function terima({ klien }: Para, id: string): Promise<Usulan> {
  const v = klien('verifikator')
  let u = await lakukan(v, id, 'ambil')
  const berkas = u.berkas.filter((b) => b.terlampir).map((b) => ({ kode: b.kode, status: 'sesuai' }))
  u = await lakukan(v, id, 'periksa-berkas', { berkas })
  const { putusan } = await v.ambil<Putusan>(`/api/usulan/${id}/putusan`)
  const berpasal = putusan.length > 0 && putusan.every((p) => p.syarat.every((s) => s.dasar.length > 0))
  catat('Setiap putusan menyebut pasalnya', berpasal, { aturan: putusan.length })
  u = await lakukan(v, id, 'terima')
  catat('Berkas diterima', u.tahap === 'validasi-pengawas', { pemegang: u.pemegang.peran })
  return u
}

/** The survey gate (Pasal 13 ayat (3)): no download before, hand-over after. */
export async function isiSurvei({ klien }: Para, id: string): Promise<Usulan> {
  const asn = klien('asn')
  const dini = await asn.coba(`/api/usulan/${id}/naskah`)
  const tertahan = dini.status === 422 && dini.badan.dasar?.some((d) => d.includes('Pasal 13')) === true
  catat('Unduhan tertahan sebelum survei diisi', tertahan, { dasar: dini.badan.dasar })
  const q = await asn.ambil<{ unsur: { kode: string }[] }>('/api/survei/skm-9-unsur')
  const jawaban = Object.fromEntries(q.unsur.map((x) => [x.kode, 4]))
  return lakukan(asn, id, 'isi-survei', { jawaban, saran: 'Terima kasih.' })
}

/** The auditor's proof, and the effect: the next raise is two years away. */
export async function periksaAkhir({ klien }: Para, id: string): Promise<void> {
  const rantai = await klien('auditor').ambil<{ utuh: boolean; jumlah: number }>(`/api/usulan/${id}/rantai`)
  catat('Rantai peristiwa utuh menurut auditor', rantai.utuh, { peristiwa: rantai.jumlah })
}
