// Cerita: a periodic raise played through the doors, as far as a test needs it.
import type { Gedung, Tamu } from './aplikasi.ts'

export type UsulanTerbaca = {
  id: string
  versi: number
  tahap: string
  cap: string
  nomor: string | null
  berkas: { kode: string; terlampir: { arsipId: string } | null }[]
  naskah: { id: string; kodeCek: string | null } | null
}

export const LAYANAN = 'kenaikan-gaji-berkala'
export const JAWABAN_SURVEI = { U1: 4, U2: 3, U3: 4, U4: 4, U5: 2, U6: 4, U7: 4, U8: 4, U9: 3 }

/** A PDF of one empty page, different for every `tanda`. */
export function pdfKecil(tanda = ''): Buffer {
  const isi =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n'
  const letak = [...isi.matchAll(/\d 0 obj/g)].map((m) => `${String(m.index).padStart(10, '0')} 00000 n \n`)
  return Buffer.from(
    `${isi}xref\n0 4\n0000000000 65535 f \n${letak.join('')}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${isi.length}\n%${tanda}\n%%EOF\n`,
  )
}

export const bacaUsulan = (t: Tamu, id: string): Promise<UsulanTerbaca> =>
  t.jadi<UsulanTerbaca>(`/api/usulan/${id}`)

/** One act on the newest version. */
export async function lakukan(
  t: Tamu,
  id: string,
  tindakan: string,
  isi: object = {},
): Promise<UsulanTerbaca> {
  const { versi } = await bacaUsulan(t, id)
  return t.jadi<UsulanTerbaca>(`/api/usulan/${id}/tindakan/${tindakan}`, { isi: { versi, ...isi } })
}

export async function drafkan(t: Tamu): Promise<string> {
  return (await t.jadi<{ id: string }>('/api/usulan', { isi: { layanan: LAYANAN } })).id
}

const semuaSesuai = (u: UsulanTerbaca) =>
  u.berkas.filter((b) => b.terlampir).map((b) => ({ kode: b.kode, status: 'sesuai' }))

/** From the draft to the second validation: waiting for the signature. */
export async function sampaiMenungguTanda(g: Gedung, pemohon: Tamu, id: string): Promise<void> {
  const verifikator = await g.tamu('verifikator')
  await lakukan(pemohon, id, 'ajukan')
  const u = await lakukan(verifikator, id, 'ambil')
  await lakukan(verifikator, id, 'periksa-berkas', { berkas: semuaSesuai(u) })
  await lakukan(verifikator, id, 'terima')
  await lakukan(await g.tamu('pengawas'), id, 'validasi')
  await lakukan(await g.tamu('administrator'), id, 'validasi')
}

/** Signs, and waits for the batch to be done; gives its id. */
export async function tandatangani(g: Gedung, usulan: string[]): Promise<string> {
  const kepala = await g.tamu('penandatangan')
  const sandiTanda = g.akun.get('penandatangan')?.sandiTanda
  type Tumpukan = { id: string; keadaan: string; gagal: number; butir: { sebab: string | null }[] }
  let t = await kepala.jadi<Tumpukan>('/api/penandatanganan', { isi: { usulan, sandiTanda } })
  for (let i = 0; i < 200 && t.keadaan === 'berjalan'; i += 1) {
    await new Promise((r) => setTimeout(r, 50))
    t = await kepala.jadi<Tumpukan>(`/api/penandatanganan/${t.id}`)
  }
  if (t.keadaan !== 'selesai' || t.gagal > 0) throw new Error(`Tanda tangan gagal: ${JSON.stringify(t)}`)
  return t.id
}

/** From the draft to the product that waits for the survey of its owner. */
export async function sampaiSurvei(g: Gedung, pemohon: Tamu, id: string): Promise<string> {
  await sampaiMenungguTanda(g, pemohon, id)
  const tumpukan = await tandatangani(g, [id])
  const u = await bacaUsulan(pemohon, id)
  if (u.tahap === 'penerbitan') await lakukan(await g.tamu('verifikator'), id, 'terbitkan')
  return tumpukan
}

/** The survey filled and the product handed over. */
export async function sampaiDiserahkan(g: Gedung, pemohon: Tamu, id: string): Promise<UsulanTerbaca> {
  const u = await lakukan(pemohon, id, 'isi-survei', { jawaban: JAWABAN_SURVEI, saran: 'Terima kasih.' })
  if (u.tahap === 'siap-serah')
    await lakukan(await g.tamu('verifikator'), id, 'serahkan', { cara: 'elektronik' })
  return bacaUsulan(pemohon, id)
}
