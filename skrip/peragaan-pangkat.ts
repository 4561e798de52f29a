// Peragaan kenaikan pangkat: one whole case played on a running demo server, from the draft to the hand-over.
import { type Klien, masuk } from './peragaan-klien.ts'
import { isiSurvei, lakukan, pdfKecil, type Usulan } from './peragaan-langkah.ts'
import { catat, type Para } from './peragaan-panggung.ts'

type SatuPutusan = {
  aturan: string
  putusan: string
  hitung: Record<string, { nilai: unknown }>
  syarat: { kode: string; putusan: string; fakta: string; dasar: string[] }[]
}
type Profil = { jatuhTempo: { layanan: string | null; tanggal: string; rincian: string }[] }

/** Chooses the kind the record opens, uploads what the archive lacks, and files. */
async function ajukanPangkat(asn: Klien): Promise<Usulan> {
  const saya = await asn.ambil<Profil>('/api/saya')
  const jatuh = saya.jatuhTempo.find((j) => j.layanan === 'kenaikan-pangkat')
  catat('Pegawai melihat periode kenaikan pangkatnya', jatuh !== undefined, { tanggal: jatuh?.tanggal })
  const { id } = await asn.kirim<{ id: string }>('/api/usulan', { layanan: 'kenaikan-pangkat' })
  const awal = await asn.ambil<{ putusan: SatuPutusan[] }>(`/api/usulan/${id}/putusan`)
  const terbuka = awal.putusan.find((p) => p.aturan === 'kenaikan-pangkat')?.hitung.varian?.nilai
  catat('Sistem menyebut jenis yang terbuka', typeof terbuka === 'string', { jenis: terbuka })
  let u = await lakukan(asn, id, 'simpan', { isian: { varian: terbuka } })
  const kurang = u.berkas.filter((b) => b.wajib && b.terlampir === null)
  for (const b of kurang) await asn.unggah(`/api/usulan/${id}/berkas/${b.kode}`, pdfKecil(), `${b.kode}.pdf`)
  catat('Berkas yang belum ada di arsip diunggah', true, { berkas: kurang.length })
  u = await lakukan(asn, id, 'ajukan')
  catat('Usulan kenaikan pangkat diajukan dan bernomor', u.cap === 'DIAJUKAN' && u.nomor !== null, {
    nomor: u.nomor,
  })
  return u
}

/** Checked, judged with articles, accepted, validated twice. */
async function periksa({ klien }: Para, id: string): Promise<void> {
  const v = klien('verifikator')
  let u = await lakukan(v, id, 'ambil')
  const berkas = u.berkas.filter((b) => b.terlampir).map((b) => ({ kode: b.kode, status: 'sesuai' }))
  await lakukan(v, id, 'periksa-berkas', { berkas })
  const { putusan } = await v.ambil<{ putusan: SatuPutusan[] }>(`/api/usulan/${id}/putusan`)
  const kp = putusan.find((p) => p.aturan === 'kenaikan-pangkat')
  const berpasal = kp?.syarat.every((s) => s.dasar.length > 0) === true
  catat('Setiap syarat kenaikan pangkat dipenuhi dan berpasal', kp?.putusan === 'memenuhi' && berpasal, {
    golonganBaru: kp?.hitung.golonganBaru?.nilai,
    tmt: kp?.hitung.tmt?.nilai,
    tidakDipenuhi: kp?.syarat.filter((s) => s.putusan !== 'memenuhi').map((s) => `${s.kode}: ${s.fakta}`),
  })
  await lakukan(v, id, 'terima')
  await lakukan(klien('pengawas'), id, 'validasi')
  u = await lakukan(klien('administrator'), id, 'validasi')
  catat('Divalidasi berjenjang, menunggu dikirim ke BKN', u.tahap === 'kirim-kanreg-bkn', { tahap: u.tahap })
}

/** The covering letter goes out; the answer of BKN is recorded by the verifier. */
async function pertimbanganBkn({ klien }: Para, id: string, hari: string): Promise<void> {
  const v = klien('verifikator')
  let u = await lakukan(v, id, 'kirim-pihak', { nomor: '800.1.3.2/17/BKPSDM/2026', tanggal: hari })
  catat('Surat pengantar dikirim ke Kantor Regional BKN', u.tahap === 'menunggu-kanreg-bkn', {
    tahap: u.tahap,
  })
  const { arsipId } = await v.unggah<{ arsipId: string }>(
    `/api/usulan/${id}/naskah/pindaian`,
    pdfKecil(),
    'pertimbangan-teknis.pdf',
  )
  u = await lakukan(v, id, 'catat-jawaban', {
    hasil: 'disetujui',
    nomor: 'PT-12/KR/2026',
    tanggal: hari,
    arsipId,
  })
  catat('Pertimbangan teknis BKN dicatat: disetujui', u.cap === 'MENUNGGU TTD', { tahap: u.tahap })
}

type Tumpukan = {
  id: string
  keadaan: string
  jadi: number
  butir: { nomorNaskah: string | null; sebab: string | null }[]
}

async function tandatangani(p: Klien, sandiTanda: string, id: string): Promise<void> {
  let t = await p.kirim<Tumpukan>('/api/penandatanganan', { usulan: [id], sandiTanda })
  for (let i = 0; i < 300 && t.keadaan === 'berjalan'; i += 1) {
    await new Promise((r) => setTimeout(r, 100))
    t = await p.ambil<Tumpukan>(`/api/penandatanganan/${t.id}`)
  }
  const [butir] = t.butir
  catat('Keputusan Kenaikan Pangkat ditandatangani dan bernomor', t.jadi === 1, {
    nomor: butir?.nomorNaskah,
    sebab: butir?.sebab,
  })
}

/**
 * Plays the case as the demo people on a running server: employee, verifier, two validators, BKN by its letter, signer.
 * Answers the id of the finished case. Throws at the first step that differs.
 */
export async function bukaPangkat(asal: Para, hari: string, pegawai = 'asn-dua'): Promise<string> {
  const para: Para = { ...asal, klien: (kode) => asal.klien(kode === 'asn' ? pegawai : kode) }
  const { klien, akun } = para
  const asn = klien('asn')
  const { id } = await ajukanPangkat(asn)
  await periksa(para, id)
  await pertimbanganBkn(para, id, hari)
  const sandiTanda = akun.find((a) => a.kode === 'penandatangan')?.sandiTanda ?? ''
  await tandatangani(klien('penandatangan'), sandiTanda, id)
  const terbit = await lakukan(klien('verifikator'), id, 'terbitkan')
  catat('Keputusan terbit dan menunggu survei', terbit.tahap === 'menunggu-survei', { tahap: terbit.tahap })
  const u = await isiSurvei(para, id)
  catat('Keputusan diserahkan elektronik', u.cap === 'DISERAHKAN', { tahap: u.tahap })
  return id
}

if (process.argv[1] === import.meta.filename) {
  const [, , alamat = 'http://127.0.0.1:4977', berkasAkun = '', hari = ''] = process.argv
  const { readFileSync } = await import('node:fs')
  const { akun } = JSON.parse(readFileSync(berkasAkun, 'utf8')) as { akun: Para['akun'] }
  const semua = new Map<string, Klien>()
  for (const a of akun) semua.set(a.kode, await masuk(alamat, a))
  const klien = (kode: string): Klien => {
    const satu = semua.get(kode)
    if (!satu) throw new Error(`Akun demo ${kode} tidak ada`)
    return satu
  }
  await bukaPangkat({ klien, umum: await masuk(alamat), akun, keluaran: '' }, hari)
}
