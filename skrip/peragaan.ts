// Peragaan: plays one whole periodic raise through the public API of a freshly started server, as six people would.
// Prints one JSON line per step and the path of the signed letter; exits 1 as soon as anything differs.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type AkunDemo, type Klien, masuk } from './peragaan-klien.ts'

const AKAR = resolve(import.meta.dirname, '..')
const BATAS_MULAI_MS = 90_000

let langkah = 0
/** One line of the story; `benar` false ends it. */
function catat(judul: string, benar: boolean, rincian: Record<string, unknown> = {}): void {
  langkah += 1
  process.stdout.write(`${JSON.stringify({ langkah, judul, benar, ...rincian })}\n`)
  if (!benar) throw new Error(`Langkah ${langkah} berbeda dari yang seharusnya: ${judul}`)
}

async function pintuKosong(): Promise<number> {
  return new Promise((terima, tolak) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const alamat = s.address()
      s.close(() =>
        alamat && typeof alamat === 'object' ? terima(alamat.port) : tolak(new Error('Tidak ada pintu')),
      )
    })
  })
}

async function tungguSiap(alamat: string, anak: ChildProcess): Promise<void> {
  const sampai = performance.now() + BATAS_MULAI_MS
  while (performance.now() < sampai) {
    if (anak.exitCode !== null) throw new Error(`Server berhenti dengan kode ${anak.exitCode}`)
    const siap = await fetch(`${alamat}/siap`)
      .then((r) => r.ok)
      .catch(() => false)
    if (siap) return
    await new Promise((r) => setTimeout(r, 200))
  }
  throw new Error('Server tidak siap dalam 90 detik')
}

type Usulan = {
  id: string
  versi: number
  cap: string
  tahap: string
  nomor: string | null
  berkas: { kode: string; wajib: boolean; terlampir: { status: string } | null }[]
  pemegang: { peran: string; nama?: string; sejak: string; batas?: string }
  naskah: { nomor: string | null; kodeCek: string | null } | null
  tindakan: { kode: string; boleh: boolean }[]
}

async function lakukan(
  k: Klien,
  id: string,
  tindakan: string,
  isi: Record<string, unknown> = {},
): Promise<Usulan> {
  const kini = await k.ambil<Usulan>(`/api/usulan/${id}`)
  return k.kirim<Usulan>(`/api/usulan/${id}/tindakan/${tindakan}`, { versi: kini.versi, ...isi })
}

const semuaBerkas = (u: Usulan, status: string, catatan?: string) =>
  u.berkas
    .filter((b) => b.terlampir)
    .map((b) => ({ kode: b.kode, status, ...(catatan === undefined ? {} : { catatan }) }))

async function ajukan(asn: Klien): Promise<Usulan> {
  const saya = await asn.ambil<{
    jatuhTempo: { layanan: string | null; tanggal: string; bisaDiajukan: boolean }[]
  }>('/api/saya')
  const kgb = saya.jatuhTempo.find((j) => j.layanan === 'kenaikan-gaji-berkala')
  catat('Pegawai melihat kenaikan gaji berkala berikutnya', kgb?.bisaDiajukan === true, {
    tanggal: kgb?.tanggal,
  })
  const { id } = await asn.kirim<{ id: string }>('/api/usulan', { layanan: 'kenaikan-gaji-berkala' })
  const draf = await asn.ambil<Usulan>(`/api/usulan/${id}`)
  const wajib = draf.berkas.filter((b) => b.wajib)
  catat(
    'Draf dibuat, berkas terlampir dari arsip',
    draf.cap === 'DRAF' && wajib.every((b) => b.terlampir !== null),
    { berkas: wajib.length },
  )
  const u = await lakukan(asn, id, 'ajukan')
  catat('Usulan diajukan dan bernomor', u.cap === 'DIAJUKAN' && u.nomor !== null, {
    nomor: u.nomor,
    pemegang: u.pemegang.peran,
    batas: u.pemegang.batas,
  })
  return u
}

async function putaranKekurangan(asn: Klien, verifikator: Klien, id: string): Promise<void> {
  let u = await lakukan(verifikator, id, 'ambil')
  catat('Verifikator mengambil usulan', u.cap === 'DIPERIKSA')
  const kode = u.berkas.find((b) => b.terlampir)?.kode ?? ''
  await lakukan(verifikator, id, 'periksa-berkas', {
    berkas: [{ kode, status: 'tidak-sesuai', catatan: 'Halaman 2 tidak terbaca, mohon pindai ulang.' }],
  })
  u = await lakukan(verifikator, id, 'kembalikan-kekurangan', { alasan: 'Satu berkas perlu dipindai ulang.' })
  catat(
    'Kekurangan dokumen diberitahukan dengan batas waktu',
    u.cap === 'PERLU DILENGKAPI' && u.pemegang.batas !== undefined,
    { batas: u.pemegang.batas },
  )
  await asn.unggah(`/api/usulan/${id}/berkas/${kode}`, pdfKecil(), 'pindaian-baru.pdf')
  u = await lakukan(asn, id, 'ajukan-kembali')
  catat('Pegawai melengkapi dan mengirim kembali', u.cap === 'DIAJUKAN')
}

async function sahkan(kl: Record<string, Klien>, id: string): Promise<void> {
  const v = klien(kl, 'verifikator')
  let u = await lakukan(v, id, 'ambil')
  u = await lakukan(v, id, 'periksa-berkas', { berkas: semuaBerkas(u, 'sesuai') })
  const putusan = await v.ambil<{ putusan: { putusan: string; syarat: { dasar: string[] }[] }[] }>(
    `/api/usulan/${id}/putusan`,
  )
  catat(
    'Setiap putusan menyebut pasalnya',
    putusan.putusan.length > 0 && putusan.putusan.every((p) => p.syarat.every((s) => s.dasar.length > 0)),
    { aturan: putusan.putusan.length },
  )
  u = await lakukan(v, id, 'terima')
  catat('Berkas diterima', u.tahap === 'validasi-pengawas', { pemegang: u.pemegang.peran })
  const lompat = await klien(kl, 'administrator').coba(`/api/usulan/${id}/tindakan/validasi`, {
    versi: u.versi,
  })
  catat('Jenjang kedua tidak dapat mendahului jenjang pertama', lompat.status >= 400, {
    status: lompat.status,
  })
  u = await lakukan(klien(kl, 'pengawas'), id, 'validasi')
  catat('Pejabat pengawas memvalidasi', u.tahap === 'validasi-administrator')
  u = await lakukan(klien(kl, 'administrator'), id, 'validasi')
  catat('Pejabat administrator memvalidasi', u.cap === 'MENUNGGU TTD', { pemegang: u.pemegang.peran })
}

async function tandatangani(p: Klien, sandiTanda: string, id: string): Promise<void> {
  type Tumpukan = {
    id: string
    keadaan: string
    jadi: number
    gagal: number
    butir: { nomorNaskah: string | null; sebab: string | null }[]
  }
  const salah = await p.coba('/api/penandatanganan', { usulan: [id], sandiTanda: 'sandi yang salah' })
  catat('Sandi sertifikat yang salah ditolak', salah.status === 422, { sebab: salah.badan.sebab })
  let t = await p.kirim<Tumpukan>('/api/penandatanganan', { usulan: [id], sandiTanda })
  for (let i = 0; i < 200 && t.keadaan === 'berjalan'; i += 1) {
    await new Promise((r) => setTimeout(r, 100))
    t = await p.ambil<Tumpukan>(`/api/penandatanganan/${t.id}`)
  }
  catat('Surat ditandatangani elektronik dan bernomor', t.jadi === 1 && t.gagal === 0, {
    nomor: t.butir[0]?.nomorNaskah,
    sebab: t.butir[0]?.sebab,
  })
}

async function serahkan(kl: Record<string, Klien>, id: string, keluaran: string): Promise<string> {
  const asn = klien(kl, 'asn')
  let u = await asn.ambil<Usulan>(`/api/usulan/${id}`)
  if (u.tahap === 'penerbitan') u = await lakukan(klien(kl, 'verifikator'), id, 'terbitkan')
  const dini = await asn.coba(`/api/usulan/${id}/naskah`)
  catat(
    'Unduhan tertahan sebelum survei diisi',
    dini.status === 422 && dini.badan.dasar?.some((d) => d.includes('Pasal 13')) === true,
    { dasar: dini.badan.dasar },
  )
  const q = await asn.ambil<{ unsur: { kode: string }[] }>('/api/survei/skm-9-unsur')
  u = await lakukan(asn, id, 'isi-survei', {
    jawaban: Object.fromEntries(q.unsur.map((x) => [x.kode, 4])),
    saran: 'Terima kasih.',
  })
  if (u.tahap === 'siap-serah')
    u = await lakukan(klien(kl, 'verifikator'), id, 'serahkan', { cara: 'elektronik' })
  catat('Survei terisi, produk diserahkan', u.cap === 'DISERAHKAN', { tahap: u.tahap })
  const pdf = await asn.unduh(`/api/usulan/${id}/naskah`)
  const jalur = join(keluaran, 'surat-kgb.pdf')
  writeFileSync(jalur, pdf)
  const sidik = createHash('sha256').update(pdf).digest('hex')
  const akhir = await asn.ambil<Usulan>(`/api/usulan/${id}`)
  const cek = await kl.umum?.ambil<{ hasil: string; sidik?: string; nomor?: string }>(
    `/api/cek/${akhir.naskah?.kodeCek}`,
  )
  catat(
    'Cek Dokumen menyatakan surat asli dengan sidik yang sama',
    cek?.hasil === 'asli' && cek.sidik === sidik,
    { nomor: cek?.nomor },
  )
  const alat = spawnSync('pdfsig', [jalur], { encoding: 'utf8' })
  if (alat.error) catat('pdfsig tidak terpasang; tanda tangan diperiksa server saja', true)
  else
    catat(
      'pdfsig menyatakan tanda tangan sah',
      alat.stdout.includes('Signature is Valid') && alat.stdout.includes('Total document signed'),
    )
  return jalur
}

function klien(kl: Record<string, Klien>, kode: string): Klien {
  const satu = kl[kode]
  if (!satu) throw new Error(`Akun demo ${kode} tidak ada`)
  return satu
}

function pdfKecil(): Buffer {
  const isi =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n'
  const letak = [...isi.matchAll(/\d 0 obj/g)].map((m) => `${String(m.index).padStart(10, '0')} 00000 n \n`)
  return Buffer.from(
    `${isi}xref\n0 4\n0000000000 65535 f \n${letak.join('')}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${isi.length}\n%%EOF\n`,
  )
}

async function ceritakan(alamat: string, data: string, keluaran: string): Promise<string> {
  const daftar = JSON.parse(readFileSync(join(data, 'akun-demo.json'), 'utf8')) as { akun: AkunDemo[] }
  const kl: Record<string, Klien> = { umum: await masuk(alamat) }
  for (const a of daftar.akun) kl[a.kode] = await masuk(alamat, a)
  catat('Server hidup dan semua akun demo dapat masuk', true, { akun: daftar.akun.length })
  const u = await ajukan(klien(kl, 'asn'))
  await putaranKekurangan(klien(kl, 'asn'), klien(kl, 'verifikator'), u.id)
  await sahkan(kl, u.id)
  const tanda = daftar.akun.find((a) => a.kode === 'penandatangan')?.sandiTanda ?? ''
  await tandatangani(klien(kl, 'penandatangan'), tanda, u.id)
  const jalur = await serahkan(kl, u.id, keluaran)
  const rantai = await klien(kl, 'auditor').ambil<{ utuh: boolean; jumlah: number }>(
    `/api/usulan/${u.id}/rantai`,
  )
  catat('Rantai peristiwa utuh menurut auditor', rantai.utuh, { peristiwa: rantai.jumlah })
  const saya = await klien(kl, 'asn').ambil<{ jatuhTempo: { layanan: string | null; tanggal: string }[] }>(
    '/api/saya',
  )
  catat('Riwayat gaji bertambah: KGB berikutnya dua tahun kemudian', true, {
    berikut: saya.jatuhTempo.find((j) => j.layanan === 'kenaikan-gaji-berkala')?.tanggal,
  })
  return jalur
}

const data = mkdtempSync(join(tmpdir(), 'padu-peragaan-'))
const keluaran = join(AKAR, 'data', 'peragaan')
mkdirSync(keluaran, { recursive: true })
const port = await pintuKosong()
const alamat = `http://127.0.0.1:${port}`
const { DATABASE_URL: _abaikan, ...lingkungan } = process.env
const server = spawn(process.execPath, [join(AKAR, 'server', 'mulai.ts')], {
  cwd: AKAR,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...lingkungan, PORT: String(port), PADU_DATA: data, PADU_DEMO: '200' },
})
try {
  await tungguSiap(alamat, server)
  const jalur = await ceritakan(alamat, data, keluaran)
  process.stdout.write(`${JSON.stringify({ selesai: true, langkah, surat: jalur })}\n`)
} catch (galat) {
  process.stdout.write(
    `${JSON.stringify({ selesai: false, langkah, sebab: galat instanceof Error ? galat.message : String(galat) })}\n`,
  )
  process.exitCode = 1
} finally {
  server.kill('SIGTERM')
  await new Promise((r) => server.once('exit', r))
  rmSync(data, { recursive: true, force: true })
}
