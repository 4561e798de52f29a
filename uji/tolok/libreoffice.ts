// Benchmark: decisions of two pages composed and signed, beside LibreOffice headless turning the same letters, merged into
// one document each from one mail-merge text, into (unsigned) PDF in one process of the same run.
// By hand: node uji/tolok/libreoffice.ts 100
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { naskah } from '#ketentuan/daftar.ts'
import { bukaKunci } from '#server/naskah/kunci.ts'
import { tandatanganiDengan } from '#server/naskah/pades.ts'
import { bukaPenyusun, type TemplatPdf } from '#server/naskah/pdf.ts'
import { periksaTanda } from '#server/naskah/periksa-tanda.ts'
import { nilaiContoh } from '#server/pengesahan/contoh-nilai.ts'
import { jalankanAlat, tanpaAlat } from '../alat-luar.ts'
import { contohTugas } from '../contoh-naskah.ts'
import { kunciTolok } from './kunci.ts'
import { type Baris, duaAngka } from './laporan.ts'

const WAKTU = '2026-11-24T03:05:00Z'
const SEKALI_JALAN = 32
const PEKERJA = 2
const SASARAN = 6
/** Growth of memory allowed between a tenth of the letters and the last, MB. */
const TUMBUH_MB = 80

const NAMA = ['Ani', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gilang', 'Hesti', 'Indra', 'Joko', 'Kurnia']

function keputusanKe(i: number): TemplatPdf {
  const n = naskah.find((x) => x.kode === 'keputusan-tugas-belajar')
  const e = n?.edisi[0]
  if (!n || !e) throw new Error('Naskah keputusan-tugas-belajar tidak ada')
  // Another person on every letter: what is equal in all of them is what is equal in a mail merge too.
  const nama = `${NAMA[i % NAMA.length]} ${NAMA[(i * 7 + 3) % NAMA.length]} Contoh ${i + 1}, S.E.`
  const nip = `19${70 + (i % 25)}0723 2015${String((i % 12) + 1).padStart(2, '0')} 2 ${String(i % 999).padStart(3, '0')}`
  const nilai = {
    ...nilaiContoh(e),
    'pegawai.nama': { jenis: 'teks', nilai: nama },
    'pegawai.nip': { jenis: 'teks', nilai: nip },
  } as const
  const tugas = contohTugas(n, e, { nilai })
  const kode = `TB26-${String(i).padStart(4, '0')}-X9KD`
  const ganti = {
    nomor: `800.1.4.2/${i + 1}/2026`,
    kodeCek: kode,
    urlCek: `https://padu.contoh.example/cek/${kode}`,
  }
  return { ...tugas, data: { ...(tugas.data as object), ...ganti } }
}

type HasilKita = { ms: number; awalMb: number; akhirMb: number; contoh: Uint8Array; akar: Uint8Array }
const memoriMb = () => Math.round(process.memoryUsage().rss / 1e6)

async function tolokKita(jumlah: number, dir: string): Promise<HasilKita> {
  const { p12, akar } = await kunciTolok(dir)
  const dibuka = await bukaKunci(p12, 'frasa tolok 1')
  if (!dibuka.ok) throw new Error(dibuka.sebab)
  // Words and person are put together before the clock starts, as the mail merge is for LibreOffice.
  const tugas = Array.from({ length: jumlah }, (_, i) => keputusanKe(i))
  const penyusun = bukaPenyusun({ pekerja: PEKERJA })
  let [berikut, selesai, awalMb] = [0, 0, 0]
  let contoh: Uint8Array = new Uint8Array()
  const mulai = performance.now()
  const jalur = async () => {
    for (let satu = tugas[berikut++]; satu !== undefined; satu = tugas[berikut++]) {
      const pdf = await penyusun.susunPdf(satu)
      const keterangan = { alasan: 'Pengesahan', lokasi: 'Kota Contoh', waktu: WAKTU }
      const hasil = await tandatanganiDengan(dibuka.kunci, pdf, keterangan)
      if (!hasil.ok) throw new Error(hasil.sebab)
      contoh = hasil.pdf
      if (++selesai === Math.ceil(jumlah / 10)) awalMb = memoriMb()
    }
  }
  await Promise.all(Array.from({ length: Math.min(SEKALI_JALAN, jumlah) }, jalur))
  const ms = performance.now() - mulai
  const akhirMb = memoriMb()
  await penyusun.tutup()
  return { ms, awalMb, akhirMb, contoh, akar }
}

const xml = (t: string) => t.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The words of a decision as a flat OpenDocument text on F4: what a mail merge hands to the converter. */
function fodt(tugas: TemplatPdf): string {
  const d = tugas.data as { nomor: string; isi: Record<string, string | string[]> }
  const { isi } = d
  const semua = (nilai: unknown): string[] =>
    Array.isArray(nilai)
      ? nilai.map((x) => (typeof x === 'string' ? x : `${x.label} : ${x.isi}`))
      : [String(nilai)]
  const alinea = [
    'WALI KOTA CONTOH',
    'KEPUTUSAN WALI KOTA CONTOH',
    `NOMOR ${d.nomor}`,
    'TENTANG',
    ...semua(isi.tentang),
    'Menimbang:',
    ...semua(isi.menimbang),
    'Mengingat:',
    ...semua(isi.mengingat),
    'Memperhatikan:',
    ...semua(isi.memperhatikan),
    'MEMUTUSKAN:',
    ...semua(isi.menetapkan),
    ...semua(isi.rincian),
    ...semua(isi.diktum),
    'Ditetapkan di Kota Contoh',
    'pada tanggal 24 November 2026',
    'KARTIKA PRAMESWARI ADININGRAT',
    ...semua(isi.salinan),
  ]
  const p = alinea.map((t) => `<text:p text:style-name="P1">${xml(t)}</text:p>`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="4mm" fo:line-height="140%" fo:text-align="justify"/><style:text-properties fo:font-family="Liberation Serif" fo:font-size="11.5pt"/></style:style><style:page-layout style:name="F4"><style:page-layout-properties fo:page-width="215mm" fo:page-height="330mm" fo:margin="20mm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="F4"/></office:master-styles><office:body><office:text>${p}</office:text></office:body></office:document>`
}

/** One process given a thousand letters ended without a word after 247 of them. */
const SEKALI = 200

/** Milliseconds of headless processes for all letters, one after the other; throws when one is left out. */
function tolokLibreOffice(jumlah: number, dir: string): { ms: number; halaman: number } {
  const masuk = join(dir, 'gabung')
  const keluar = join(dir, 'pdf')
  mkdirSync(masuk)
  mkdirSync(keluar)
  const berkas = Array.from({ length: jumlah }, (_, i) => {
    const jalur = join(masuk, `k-${i}.fodt`)
    writeFileSync(jalur, fodt(keputusanKe(i)))
    return jalur
  })
  let ms = 0
  for (let i = 0; i < jumlah; i += SEKALI) {
    const bagian = berkas.slice(i, i + SEKALI)
    const mulai = performance.now()
    const hasil = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(dir, 'profil')}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        keluar,
        ...bagian,
      ],
      { encoding: 'utf8', timeout: 1_800_000 },
    )
    ms += performance.now() - mulai
    const jadi = readdirSync(keluar).length
    if (jadi !== i + bagian.length)
      throw new Error(`LibreOffice membuat ${jadi} dari ${i + bagian.length} surat: ${hasil.stderr}`)
  }
  const info = jalankanAlat('pdfinfo', [join(keluar, 'k-0.pdf')]).stdout
  return { ms, halaman: Number(/Pages:\s+(\d+)/.exec(info)?.[1] ?? 0) }
}

/** Rows for the report; one clear line when LibreOffice is not on this machine. */
export async function tolokKeputusan(jumlah: number): Promise<Baris[]> {
  const dir = mkdtempSync(join(tmpdir(), 'padu-keputusan-'))
  try {
    const kita = await tolokKita(jumlah, dir)
    const { utuh } = await periksaTanda(kita.contoh, { akar: [kita.akar] })
    const detik = duaAngka((jumlah / kita.ms) * 1000)
    const tumbuh = kita.akhirMb - kita.awalMb
    const ingatan: Baris = {
      ukuran: `${jumlah} keputusan: memori bertambah (MB)`,
      kita: tumbuh,
      target: `<= ${TUMBUH_MB}`,
      lulus: tumbuh <= TUMBUH_MB,
    }
    const nama = `keputusan dua halaman disusun dan ditandatangani (surat/detik, ${jumlah})`
    if (!utuh) return [{ ukuran: `${nama}: tanda tangan rusak`, kita: detik, lulus: false }, ingatan]
    if (tanpaAlat('soffice'))
      return [{ ukuran: `${nama}; LibreOffice tidak terpasang, pembanding dilewati`, kita: detik }, ingatan]
    const lo = tolokLibreOffice(jumlah, dir)
    const patokan = duaAngka((jumlah / lo.ms) * 1000)
    const nisbah = duaAngka(detik / patokan)
    return [
      {
        ukuran: `${nama}; patokan LibreOffice ${lo.halaman} halaman tanpa tanda tangan`,
        kita: detik,
        patokan,
        nisbah,
        target: `>= ${SASARAN} kali`,
        lulus: nisbah >= SASARAN,
      },
      ingatan,
    ]
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await tolokKeputusan(Number(process.argv[2] ?? 100)), null, 1))
