// Layanan: one whole case of any service through the API, told once; each peragaan-<layanan> fills in what differs.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Klien } from './peragaan-klien.ts'
import { lakukan, pdfKecil, type Usulan } from './peragaan-langkah.ts'
import { catat, type Para } from './peragaan-panggung.ts'

export type Lakon = {
  layanan: string
  varian?: string
  isian: Record<string, string | number | boolean>
  /** Demo account of the applicant. */
  pemohon: string
  /** What happens between the second tier and the signature: a sitting, an agency outside. */
  tengah?: (para: Para, id: string) => Promise<void>
  /** The product comes from outside: nothing is signed here. */
  dariLuar?: true
}

async function unggahKurang(k: Klien, id: string): Promise<number> {
  const { berkas } = await k.ambil<Usulan>(`/api/usulan/${id}`)
  const kurang = berkas.filter((b) => b.wajib && b.terlampir === null)
  for (const b of kurang) await k.unggah(`/api/usulan/${id}/berkas/${b.kode}`, pdfKecil(), `${b.kode}.pdf`)
  return kurang.length
}

async function ajukan(para: Para, l: Lakon): Promise<Usulan> {
  const pemohon = para.klien(l.pemohon)
  const varian = l.varian === undefined ? {} : { varian: l.varian }
  const { id } = await pemohon.kirim<{ id: string }>('/api/usulan', { layanan: l.layanan, ...varian })
  await lakukan(pemohon, id, 'simpan', { isian: { ...varian, ...l.isian } })
  const unggahan = await unggahKurang(pemohon, id)
  const u = await lakukan(pemohon, id, 'ajukan')
  catat(`${l.layanan}: usulan diajukan`, u.nomor !== null, { nomor: u.nomor, varian: l.varian, unggahan })
  return u
}

async function periksa({ klien }: Para, id: string): Promise<void> {
  const v = klien('verifikator')
  let u = await lakukan(v, id, 'ambil')
  const berkas = u.berkas.filter((b) => b.terlampir).map((b) => ({ kode: b.kode, status: 'sesuai' }))
  if (berkas.length > 0) u = await lakukan(v, id, 'periksa-berkas', { berkas })
  u = await lakukan(v, id, 'terima')
  catat('Berkas diperiksa dan diterima', u.tahap === 'validasi-pengawas', { tahap: u.tahap })
  u = await lakukan(klien('pengawas'), id, 'validasi')
  u = await lakukan(klien('administrator'), id, 'validasi')
  catat('Dua jenjang memvalidasi', u.tahap !== 'validasi-administrator', { tahap: u.tahap })
}

type Tumpukan = {
  id: string
  keadaan: string
  jadi: number
  gagal: number
  butir: { nomorNaskah: string | null; sebab: string | null }[]
}

async function tandatangani({ klien, akun }: Para, id: string): Promise<void> {
  const p = klien('penandatangan')
  const sandiTanda = akun.find((a) => a.kode === 'penandatangan')?.sandiTanda ?? ''
  let t = await p.kirim<Tumpukan>('/api/penandatanganan', { usulan: [id], sandiTanda })
  for (let i = 0; i < 300 && t.keadaan === 'berjalan'; i += 1) {
    await new Promise((r) => setTimeout(r, 100))
    t = await p.ambil<Tumpukan>(`/api/penandatanganan/${t.id}`)
  }
  const [butir] = t.butir
  catat('Produk ditandatangani dan bernomor', t.jadi === 1, {
    nomor: butir?.nomorNaskah,
    sebab: butir?.sebab,
  })
}

async function serahkan({ klien, keluaran }: Para, l: Lakon, id: string): Promise<string> {
  const terbit = await lakukan(klien('verifikator'), id, 'terbitkan')
  catat('Produk terbit dan menunggu survei', terbit.tahap === 'menunggu-survei', { tahap: terbit.tahap })
  const pemohon = klien(l.pemohon)
  const q = await pemohon.ambil<{ unsur: { kode: string }[] }>('/api/survei/skm-9-unsur')
  const jawaban = Object.fromEntries(q.unsur.map((x) => [x.kode, 4]))
  const u = await lakukan(pemohon, id, 'isi-survei', { jawaban, saran: 'Terima kasih.' })
  catat('Survei terisi dan produk diserahkan', u.cap === 'DISERAHKAN', { tahap: u.tahap })
  const jalur = join(keluaran, `${l.layanan}.pdf`)
  writeFileSync(jalur, await pemohon.unduhSurat(id))
  return jalur
}

/** Plays the case to its hand-over; answers the path of the product. */
export async function mainkanLakon(para: Para, l: Lakon): Promise<string> {
  const { id } = await ajukan(para, l)
  await periksa(para, id)
  if (l.tengah) await l.tengah(para, id)
  if (!l.dariLuar) await tandatangani(para, id)
  return serahkan(para, l, id)
}

/** A day so many months from now, on the first. */
export function awalBulanNanti(bulan: number): string {
  const kini = new Date()
  return new Date(Date.UTC(kini.getUTCFullYear(), kini.getUTCMonth() + bulan, 1)).toISOString().slice(0, 10)
}

/** The day in the zone of Kota Contoh (WIB). */
const hariIni = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

/** The sitting of Baperjakat, its minutes recorded by the verifier. */
export async function catatSidang({ klien }: Para, id: string): Promise<void> {
  const u = await lakukan(klien('verifikator'), id, 'catat-sidang', {
    hasil: 'disetujui',
    nomor: 'BA-800.1.4/17/2026',
    tanggal: hariIni(),
  })
  catat('Hasil sidang dicatat', u.cap === 'MENUNGGU TTD', { tahap: u.tahap })
}

/** Covering letter out, certificate in: number, day, office and scan. */
export async function catatProdukLuar({ klien }: Para, id: string): Promise<void> {
  const v = klien('verifikator')
  let u = await lakukan(v, id, 'kirim-pihak', { nomor: '800.1.11/91/BKPSDM/2026', tanggal: hariIni() })
  catat('Surat pengantar dikirim, usulan menunggu instansi luar', u.tahap.startsWith('menunggu-'), {
    tahap: u.tahap,
  })
  const { arsipId } = await v.unggah<{ arsipId: string }>(
    `/api/usulan/${id}/naskah/pindaian`,
    pdfKecil(),
    'piagam.pdf',
  )
  u = await lakukan(v, id, 'catat-jawaban', {
    hasil: 'disetujui',
    nomor: '45/TK/TAHUN 2026',
    tanggal: hariIni(),
    pejabat: 'Presiden Republik Indonesia',
    arsipId,
  })
  catat('Piagam diterima dan dicatat', u.tahap.startsWith('penerbitan') || u.cap === 'TERBIT', {
    tahap: u.tahap,
    cap: u.cap,
  })
}

type RiwayatStatus = { pegawai: { id: string }; riwayat: { status: { keadaan: string; mulai: string }[] } }

/** The register itself after the product: the employee's standing begins where the letter says. `mulai` undefined = any day. */
export async function periksaStatus(
  { klien }: Para,
  kode: string,
  keadaan: string,
  mulai?: string,
): Promise<void> {
  const k = klien(kode)
  const { pegawai } = await k.ambil<Pick<RiwayatStatus, 'pegawai'>>('/api/saya')
  const { riwayat } = await k.ambil<Pick<RiwayatStatus, 'riwayat'>>(`/api/pegawai/${pegawai.id}`)
  const baris = riwayat.status.filter((x) => x.keadaan === keadaan)
  const benar = baris.length === 1 && (mulai === undefined || baris[0]?.mulai === mulai)
  catat('Riwayat status tercatat satu kali dengan tanggal menurut suratnya', benar, { baris })
}
