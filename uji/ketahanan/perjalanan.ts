// Perjalanan: one periodic raise from draft to hand-over, as its people would do it; every acknowledged act is noted.
import type { AkunDemo } from '../../skrip/peragaan-klien.ts'
import type { Pelanggan } from './pelanggan.ts'

type Usulan = {
  id: string
  versi: number
  tahap: string
  berkas: { kode: string; terlampir: { status: string } | null }[]
}
type Tumpukan = {
  id: string
  keadaan: string
  jadi: number
  gagal: number
  butir: { sebab: string | null }[]
}

export type Catatan = {
  id: string
  /** Kinds of the events that were acknowledged, in order. */
  diakui: string[]
  /** Answers that came from the kept answer of an earlier try: the kill fell between commit and reply. */
  ulang: number
  /** Requests that had to be sent more than once. */
  dicoba: number
}

export type Warga = {
  orang: (kode: string) => Pelanggan
  sandiTanda: string
  tunggu: (ms: number) => Promise<void>
  /** May this case make another round of missing documents? Asked once a round. */
  putaranLagi: () => boolean
}

const SURVEI = '/api/survei/skm-9-unsur'

/** Plays the whole case of `pemilik`; returns what the server acknowledged. */
export async function jalani(w: Warga, pemilik: AkunDemo, pindaian: Uint8Array): Promise<Catatan> {
  const asn = w.orang(pemilik.kode)
  const catatan: Catatan = { id: '', diakui: [], ulang: 0, dicoba: 0 }
  const akui = <T>(jenis: string | null, j: { isi: T; ulang: boolean; percobaan: number }): T => {
    if (jenis !== null) catatan.diakui.push(jenis)
    if (j.ulang) catatan.ulang += 1
    if (j.percobaan > 1) catatan.dicoba += 1
    return j.isi
  }
  const buat = await asn.kirim<{ id: string }>('/api/usulan', { layanan: 'kenaikan-gaji-berkala' })
  const { id } = akui('buat', buat)
  catatan.id = id
  const baca = (siapa: Pelanggan) => siapa.ambil<Usulan>(`/api/usulan/${id}`)
  const lakukan = async (kode: string, tindakan: string, isi: Record<string, unknown> = {}) => {
    const siapa = kode === pemilik.kode ? asn : w.orang(kode)
    const { versi } = await baca(siapa)
    return akui(
      tindakan,
      await siapa.kirim<Usulan>(`/api/usulan/${id}/tindakan/${tindakan}`, { versi, ...isi }),
    )
  }
  const semua = (u: Usulan, status: string) =>
    u.berkas.filter((b) => b.terlampir).map((b) => ({ kode: b.kode, status }))
  await lakukan(pemilik.kode, 'ajukan')
  let u = await lakukan('verifikator', 'ambil')
  const kode = u.berkas.find((b) => b.terlampir)?.kode ?? ''
  const buruk = { kode, status: 'tidak-sesuai', catatan: 'Halaman 2 tidak terbaca, mohon pindai ulang.' }
  do {
    await lakukan('verifikator', 'periksa-berkas', { berkas: [buruk] })
    await lakukan('verifikator', 'kembalikan-kekurangan', { alasan: 'Satu berkas perlu dipindai ulang.' })
    akui('lengkapi', await asn.unggah(`/api/usulan/${id}/berkas/${kode}`, pindaian, 'pindaian-baru.pdf'))
    await lakukan(pemilik.kode, 'ajukan-kembali')
    u = await lakukan('verifikator', 'ambil')
  } while (w.putaranLagi())
  await lakukan('verifikator', 'periksa-berkas', { berkas: semua(u, 'sesuai') })
  await lakukan('verifikator', 'terima')
  await lakukan('pengawas', 'validasi')
  await lakukan('administrator', 'validasi')
  await tandatangani(w, id, akui)
  u = await baca(asn)
  if (u.tahap === 'penerbitan') await lakukan('verifikator', 'terbitkan')
  const q = await asn.ambil<{ unsur: { kode: string }[] }>(SURVEI)
  const jawaban = Object.fromEntries(q.unsur.map((x) => [x.kode, 4]))
  await lakukan(pemilik.kode, 'isi-survei', { jawaban, saran: 'Terima kasih.' })
  catatan.diakui.push('serahkan')
  return catatan
}

type Akui = <T>(jenis: string | null, j: { isi: T; ulang: boolean; percobaan: number }) => T

/** The batch lives in the memory of a process that may die: then its signer goes on with it. */
async function tandatangani(w: Warga, id: string, akui: Akui): Promise<void> {
  const p = w.orang('penandatangan')
  const { sandiTanda } = w
  let t = akui(null, await p.kirim<Tumpukan>('/api/penandatanganan', { usulan: [id], sandiTanda }))
  while (t.jadi === 0) {
    await w.tunggu(50)
    t = await p.ambil<Tumpukan>(`/api/penandatanganan/${t.id}`)
    const perluLanjut = t.jadi === 0 && (t.keadaan === 'terhenti' || t.gagal > 0)
    if (perluLanjut)
      t = akui(null, await p.kirim<Tumpukan>(`/api/penandatanganan/${t.id}/lanjutkan`, { sandiTanda }))
  }
  akui('tandatangani', { isi: t, ulang: false, percobaan: 1 })
}
