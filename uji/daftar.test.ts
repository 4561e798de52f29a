// The catalogue is what the files say, and all of ketentuan is sound: the same check the server makes at boot.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as daftar from '#ketentuan/daftar.ts'
import type { Daerah, IsiSop } from '#mesin/bentuk-daerah.ts'
import { periksaKetentuan } from '#mesin/periksa.ts'
import { JALUR_DAFTAR, susunDaftar } from '../skrip/daftar.ts'
import { muatJejak } from '../skrip/jejak.ts'

const judul = new Set(muatJejak().regulasi.flatMap((r) => [...r.kunci]))

it('ketentuan/daftar.ts sesuai dengan berkas (node skrip/daftar.ts)', () => {
  expect(readFileSync(JALUR_DAFTAR, 'utf8')).toBe(susunDaftar())
})

describe('periksaKetentuan', () => {
  it('tidak menemukan cacat, termasuk setiap kutipan', () => {
    expect(periksaKetentuan({ ...daftar, judul })).toEqual([])
  })

  const [kota] = daftar.daerah.filter((d) => d.kode === 'kota-contoh')
  const isi = kota?.sop[0]?.layanan['kenaikan-gaji-berkala']
  if (!kota || !isi) throw new Error('kota-contoh tidak ada')
  const denganSop = (ubah: Partial<IsiSop>): Daerah => ({
    ...kota,
    sop: kota.sop.map((s) => ({ ...s, layanan: { 'kenaikan-gaji-berkala': { ...isi, ...ubah } } })),
  })
  const cacat = (d: Daerah) => periksaKetentuan({ ...daftar, daerah: [d], judul }).join('\n')

  it('menyebut istilah terbuka yang kosong', () => {
    const { verifikasi: _, ...batas } = isi.batas
    expect(cacat(denganSop({ batas }))).toMatch('batas verifikasi belum diisi')
    expect(cacat(denganSop({ modaTandaTangan: [] }))).toMatch('moda tanda tangan belum diisi')
    expect(cacat(denganSop({ wewenang: [] }))).toMatch(/penandatangan Surat .* belum diisi/)
    expect(cacat(denganSop({ survei: 'tidak-ada' }))).toMatch('survei tidak-ada tidak ada')
    expect(cacat({ ...kota, sop: [] })).toMatch('SOP layanan aktif kenaikan-gaji-berkala belum ada')
    expect(cacat({ ...kota, formatNomor: {} })).toMatch('format nomor buku penjagaan-kgb belum diisi')
  })

  it('menyebut rujukan yang tidak ada, edisi yang bertumpang tindih, dan kutipan yang salah', () => {
    const tanpa = periksaKetentuan({
      ...daftar,
      aturan: daftar.aturan.slice(1),
      buku: [],
      naskahKhusus: {},
    }).join('\n')
    expect(tanpa).toMatch('buku penjagaan-kgb tidak ada')
    expect(tanpa).toMatch('naskah surat-kgb tidak ada')
    const [pertama] = kota.sop
    if (!pertama) throw new Error('tanpa SOP')
    expect(cacat({ ...kota, sop: [pertama, pertama] })).toMatch('terbaru dahulu')
    const salah = { ...pertama, dasar: ['Kepwal Contoh 188/1/2026 diktum KESERIBU'] }
    expect(cacat({ ...kota, sop: [salah] })).toMatch('bukan kutipan')
    const luput = { ...pertama, dasar: ['Perwali Kediri 80/2021 Pasal 99'] }
    expect(cacat({ ...kota, sop: [luput] })).toMatch('tidak ada judulnya')
  })
})
