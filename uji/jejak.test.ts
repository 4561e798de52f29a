// Jejak pasal dua arah: kutipan dalam kode punya judul di regulasi/, dan bagian regulasi punya kode atau alasan.
import { describe, expect, test } from 'vitest'
import { kunciKutipan } from '#mesin/kutipan.ts'
import { bacaBerkasJejak, muatJejak, perbaruiBerkasJejak } from '../skrip/jejak.ts'
import { kumpulkanKutipan, kutipanBuruk } from '../skrip/jejak-kode.ts'
import { alasanBelum, tulisJejak } from '../skrip/jejak-tulis.ts'

const jejak = muatJejak()
const judul = new Set(jejak.regulasi.flatMap((r) => [...r.kunci]))

describe('regulasi', () => {
  test('lima peraturan wali kota dan SOP karangan dimuat lengkap', () => {
    const lengkap = jejak.regulasi.filter((r) => r.teksLengkap).map((r) => r.sebutan)
    expect(lengkap).toEqual([
      'Kepwal Basah 100/2/2026',
      'Kepwal Basah 100/3/2026',
      'Kepwal Contoh 188/3/2026',
      'Kepwal Contoh 188/1/2026',
      'Kepwal Contoh 188/2/2026',
      'Perwali Bima 39/2022',
      'Perwali Blitar 24/2006',
      'Perwali Jambi 13/2025',
      'Perwali Jambi 31/2018',
      'Perwali Kediri 80/2021',
    ])
  })

  test('nama berkas adalah tanggal berlakunya', () => {
    for (const { jalur, berlaku } of jejak.regulasi) expect(jalur).toMatch(new RegExp(`/${berlaku}\\.md$`))
  })

  test.each([
    'Perwali Kediri 80/2021 Pasal 16 ayat (2) [kedua]',
    'Perwali Bima 39/2022 Pasal 15 ayat (1) huruf i',
    'Perwali Jambi 31/2018 Pasal 5 ayat (2) huruf b',
    'Perwali Jambi 13/2025 Lampiran huruf B angka 1 huruf c angka 5 huruf a',
    'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf c angka 1',
    'Perwali Blitar 24/2006 Lampiran I Bab III huruf B angka 2',
    'Perwali Blitar 24/2006 Lampiran II huruf B angka 5',
    'Kepwal Contoh 188/1/2026 diktum KEDUA huruf b',
  ])('%s punya judul', (kutipan) => {
    expect(judul).toContain(kunciKutipan(kutipan))
  })

  test('Jambi 13/2025 tidak mengaku punya Pasal 19', () => {
    expect(judul).not.toContain('Perwali Jambi 13/2025 Pasal 19')
  })
})

describe('kutipan dalam kode', () => {
  test('setiap kutipan terbaca dan punya judul', () => {
    expect(kutipanBuruk(jejak.kutipan, judul).join('\n')).toBe('')
  })

  test('kutipan yang salah ketahuan, dengan berkas, baris, dan judul terdekat', () => {
    const isi = `export const aturan = {
  dasar: ['Perwali Kediri 80/2021 Pasal 9 ayat (3)', 'Perwali Kediri 80/2021 Pasl 9'],
  lain: 'Perwali Kediri 80/2021 Pasal 99',
  pasal: 'Pasal 9 ayat (1)',
}
const DASAR_TUNDA = ['menurut PP']
const rakitan = \`Perwali Kediri 80/2021 Pasal \${nomor}\``
    expect(kutipanBuruk(kumpulkanKutipan('mesin/a.ts', isi), judul)).toEqual([
      expect.stringMatching(/^mesin\/a\.ts:2 .*ayat \(3\)": tidak ada judulnya.*Pasal 9 ayat \(1\)/),
      expect.stringMatching(/^mesin\/a\.ts:2 .*Pasl 9": bukan kutipan/),
      expect.stringMatching(/^mesin\/a\.ts:3 .*Pasal 99": tidak ada judulnya.*Terdekat: .*Pasal 9/),
      expect.stringMatching(/^mesin\/a\.ts:4 .*tanpa nama peraturan/),
      expect.stringMatching(/^mesin\/a\.ts:6 .*bukan kutipan/),
      expect.stringMatching(/^mesin\/a\.ts:7 .*dirakit dari potongan/),
    ])
  })

  test('berkas yang menyebut peraturannya sekali tetap diperiksa', () => {
    const isi = `const kediri = (bagian: string) => \`Perwali Kediri 80/2021 \${bagian}\`
export const DASAR = { a: kediri('Pasal 9 ayat (1)'), b: kediri('Pasal 9 ayat (7)') }`
    const kutipan = kumpulkanKutipan('mesin/dasar.ts', isi)
    expect(kutipan.map((k) => k.kunci)).toEqual([
      'Perwali Kediri 80/2021 Pasal 9 ayat (1)',
      'Perwali Kediri 80/2021 Pasal 9 ayat (7)',
    ])
    expect(kutipanBuruk(kutipan, judul)).toEqual([expect.stringMatching(/Pasal 9 ayat \(7\)": tidak ada/)])
    const tetangga = "import { kediri } from './dasar.ts'\nexport const b = kediri('Pasal 14')"
    const sumber = (jalur: string) => (jalur === 'mesin/dasar.ts' ? isi : undefined)
    expect(kumpulkanKutipan('mesin/b.ts', tetangga, sumber).map((k) => k.kunci)).toEqual([
      'Perwali Kediri 80/2021 Pasal 14',
    ])
  })

  test('prosa, pemanggilan skema, dan tabel tidak dituduh', () => {
    const isi = `import { z } from 'zod'
export const skema = z.object({ dasar: z.array(z.string()).describe('Pasal yang menjadi dasar') })
export const pesan = 'Perwali Kediri 80/2021 melarangnya.'
export const aturan = { dasar: ['PP 7/1977 Pasal 11', ...DASAR], surat: { dasar: 'Nomor 800.1.11.13/1/2026' } }`
    expect(kutipanBuruk(kumpulkanKutipan('kontrak/a.ts', isi), judul)).toEqual([])
    const csv = '# dasar: PP 5/2024 Lampiran\nI/a,Juru Muda,PP 99/2000 Lampiran I,SKB 3 Menteri 855/2023\n'
    expect(kumpulkanKutipan('ketentuan/rujukan/a.csv', csv).map((k) => k.kunci)).toEqual([
      'PP 5/2024 Lampiran',
      'PP 99/2000 Lampiran I',
    ])
  })
})

describe('bagian yang belum dikodekan', () => {
  test('setiap alasan menunjuk bagian yang ada', () => {
    expect([...jejak.alasan.keys()].filter((k) => !judul.has(k))).toEqual([])
  })

  test('setiap bagian peraturan yang dimuat punya kode atau alasan', () => {
    const dikutip = new Set(jejak.kutipan.flatMap((k) => (k.kunci === undefined ? [] : [k.kunci])))
    const tanpa = jejak.regulasi
      .filter((r) => r.teksLengkap)
      .flatMap((r) => [...r.kunci].filter((k) => k !== r.sebutan))
      .filter((k) => !dikutip.has(k) && alasanBelum(k, jejak.alasan) === undefined)
    expect(tanpa).toEqual([])
  })

  test('docs/jejak-pasal.md sesuai keadaan; PERBARUI=1 menulisnya ulang', () => {
    if (process.env.PERBARUI === '1') perbaruiBerkasJejak(jejak)
    expect(bacaBerkasJejak()).toBe(tulisJejak(jejak))
  })
})
