// The letters as a reader sees them: pages, text, and what a masked copy must not tell.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DataSuratKgb, samarkanSuratKgb } from '#ketentuan/naskah/surat-kgb.ts'
import { samarkanSuratPenolakan } from '#ketentuan/naskah/surat-penolakan.ts'
import { jalankanAlat, tanpaAlat } from '#uji/alat-luar.ts'
import { contohSuratKgb, contohSuratKgbPanjang, contohSuratPenolakan } from '#uji/contoh-surat.ts'
import { bukaPenyusun, type PenyusunPdf } from './pdf.ts'

let penyusun: PenyusunPdf
let dir: string
beforeAll(() => {
  penyusun = bukaPenyusun()
  dir = mkdtempSync(join(tmpdir(), 'padu-surat-'))
})
afterAll(async () => {
  await penyusun.tutup()
  rmSync(dir, { recursive: true })
})

async function susun(berkas: string, data: unknown): Promise<{ halaman: number; teks: string }> {
  const pdf = await penyusun.susunPdf({
    berkas,
    data,
    waktu: '2026-11-24T03:05:00Z',
    judul: 'Surat Kota Contoh',
  })
  const tujuan = join(dir, 'surat.pdf')
  writeFileSync(tujuan, pdf)
  const info = jalankanAlat('pdfinfo', [tujuan]).stdout
  const teks = jalankanAlat('pdftotext', ['-layout', tujuan, '-']).stdout
  return { halaman: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), teks: teks.replace(/[\s\u00a0]+/g, ' ') }
}

const tanpaPoppler = tanpaAlat('pdfinfo') || tanpaAlat('pdftotext')
const konsep = { nomor: null, kodeCek: null, urlCek: null, ditandatanganiPada: null } as const
const basah = { moda: 'basah', ditandatanganiPada: null } as const
const kgb = (data: Partial<DataSuratKgb>, dari = contohSuratKgb) =>
  susun('surat-kgb.typ', { ...dari, ...data })

describe('surat pemberitahuan KGB', { skip: tanpaPoppler }, () => {
  test('jalur elektronik: isi, gaji, masa kerja, catatan tanda tangan dan kaki', async () => {
    const { halaman, teks } = await kgb({})
    expect(halaman).toBe(1)
    for (const bagian of [
      'PEMERINTAH KOTA CONTOH',
      'Nomor : 800.1.11.13/1843/BKPSDM/2026',
      'a.n. Sri Wahyuningsih, S.E.',
      'Gaji pokok sebulan Rp 4.042.500 Rp 4.169.900',
      'Masa kerja golongan 16 tahun 0 bulan 18 tahun 0 bulan',
      'Terhitung mulai 1 Maret 2025 1 Maret 2027',
      'kenaikan gaji berkala berikutnya diberikan terhitung mulai 1 Maret 2029.',
      'Ditandatangani secara elektronik',
      '24 November 2026 10.05 WIB',
      'NIP 19690812 199403 1 005',
      'di laman Cek Dokumen Pemerintah Kota Contoh dengan kode KGB26-3F8K-22TW.',
    ]) {
      expect(teks).toContain(bagian)
    }
    expect(teks).not.toContain('KONSEP')
  })

  test('jalur basah: tanpa catatan elektronik, kode tetap di kaki', async () => {
    const { halaman, teks } = await kgb(basah)
    expect(halaman).toBe(1)
    expect(teks).not.toContain('secara elektronik')
    expect(teks).toContain('tanda tangan basah')
    expect(teks).toContain('KGB26-3F8K-22TW')
  })

  test('konsep: tanpa nomor, bertulisan KONSEP, tanpa kode', async () => {
    for (const moda of ['elektronik', 'basah', 'keduanya'] as const) {
      const { halaman, teks } = await kgb({ ...konsep, moda })
      expect(halaman).toBe(1)
      expect(teks).toContain('KONSEP')
      expect(teks).toContain('(belum bernomor)')
      expect(teks).not.toMatch(/KGB26|Ditandatangani secara/)
    }
  })

  test('nama dan unit panjang, delapan tembusan, CPNS 80%, gaji puncak: tetap satu halaman di semua jalur', async () => {
    for (const beda of [{}, basah, { moda: 'keduanya' } as const, konsep]) {
      const { halaman, teks } = await kgb(beda, contohSuratKgbPanjang)
      expect(halaman).toBe(1)
      expect(teks).toContain('80% dari gaji pokok Rp 2.873.500')
      expect(teks).toContain('gaji pokok tertinggi dalam golongan ruang III/d')
      expect(teks).toContain('8. Pegawai yang bersangkutan.')
      expect(teks).not.toContain('Halaman')
    }
  })

  test('salinan samaran: tidak satu pun data pribadi, juga di metadata', async () => {
    const { halaman, teks } = await susun('surat-kgb.typ', samarkanSuratKgb(contohSuratKgb))
    expect(halaman).toBe(1)
    expect(teks).toContain('S** W***********, S.E.')
    expect(teks).toContain('1983**** ****** * ***')
    expect(teks).toContain('Rp *.***.*** Rp *.***.***')
    expect(teks).toContain('sebagian data disamarkan')
    expect(teks).not.toMatch(/Wahyuningsih|0415|April|Analis|4\.169|4\.042|0812/)
    const mentah = jalankanAlat('pdfinfo', ['-meta', join(dir, 'surat.pdf')]).stdout
    expect(mentah).not.toMatch(/Wahyuningsih|19830415/)
  })
})

describe('surat penolakan', { skip: tanpaPoppler }, () => {
  test('menyebut tiap alasan beserta pasalnya dan cara mengajukan kembali', async () => {
    const { halaman, teks } = await susun('surat-penolakan.typ', contohSuratPenolakan)
    expect(halaman).toBe(1)
    expect(teks).toContain('usulan tersebut ditolak dengan alasan sebagai berikut:')
    for (const { dasar } of contohSuratPenolakan.alasan) for (const d of dasar) expect(teks).toContain(d)
    expect(teks).toContain('Usulan dapat diajukan kembali dengan langkah berikut: 1. Siapkan')
    expect(teks).toContain('nomor KGB-2026-00123 tanggal 3 November 2026')
  })

  test('banyak alasan: lebih dari satu halaman bernomor, dan tanda tangan tidak sendirian', async () => {
    const alasan = Array.from({ length: 14 }, () => contohSuratPenolakan.alasan).flat()
    const { halaman, teks } = await susun('surat-penolakan.typ', {
      ...contohSuratPenolakan,
      ...basah,
      alasan,
    })
    expect(halaman).toBeGreaterThan(1)
    expect(teks).toContain(`Halaman 1 dari ${halaman}`)
    expect(teks).toContain(`Halaman ${halaman} dari ${halaman}`)
  })

  test('salinan samaran tidak menceritakan alasannya', async () => {
    const { teks } = await susun('surat-penolakan.typ', samarkanSuratPenolakan(contohSuratPenolakan))
    expect(teks).not.toMatch(
      /Wahyuningsih|pindaian keputusan kenaikan pangkat terakhir yang diminta|17 tahun/,
    )
  })
})
