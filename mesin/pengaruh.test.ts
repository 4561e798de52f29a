import { describe, expect, it } from 'vitest'
import type { Aturan } from './bentuk-aturan.ts'
import type { Fakta } from './bentuk-fakta.ts'
import { keadaanBerpengaruh, pengaruhPada } from './pengaruh.ts'

const aktif: Aturan = {
  kode: 'aktif',
  nama: 'Aktif bekerja',
  tanya: 'Apakah pegawai aktif?',
  butuh: ['pegawai.status'],
  edisi: [
    {
      berlaku: '2000-01-01',
      dasar: ['PP 11/2017 Pasal 1'],
      parameter: {},
      nilai: (f) => {
        const s = f.pegawai?.status?.findLast(
          (x) => x.mulai <= f.perTanggal && (x.sampai ?? '9999') >= f.perTanggal,
        )
        return {
          syarat: [
            {
              kode: 'aktif',
              bunyi: 'Berstatus aktif',
              putusan: s?.keadaan === 'aktif' ? ('memenuhi' as const) : ('tidak-memenuhi' as const),
              fakta: s?.keadaan ?? '-',
              dasar: ['PP 11/2017 Pasal 2'],
            },
          ],
          hitung: {},
        }
      },
    },
  ],
}
const fakta = (perTanggal: string): Fakta => ({
  perTanggal,
  pegawai: {
    status: [
      { jenis: 'pns', keadaan: 'aktif', mulai: '2010-01-01', sampai: '2026-04-30' },
      { jenis: 'pns', keadaan: 'cltn', mulai: '2026-05-01', sampai: '2028-04-30' },
    ],
    hukuman: [{ jenis: 'teguran', tingkat: 'ringan', mulai: '2026-01-01', sampai: '2026-12-31' }],
    belajar: [
      { jenis: 'tugas-belajar', jenjang: 'S2', mulai: '2026-01-01', sampai: '2026-06-30' },
      { jenis: 'tugas-belajar', jenjang: 'S3', mulai: '2026-01-01', sampai: '2027-12-31' },
    ],
  },
})

describe('pengaruh keadaan', () => {
  it('sehari sebelum dan pada hari mulai: keadaan hanya berpengaruh selama berlaku', () => {
    const kode = (hari: string) => keadaanBerpengaruh(fakta(hari)).map((k) => k.kode)
    expect(kode('2026-04-30')).not.toContain('cltn')
    expect(kode('2026-05-01')).toContain('cltn')
    expect(kode('2028-04-30')).toContain('cltn')
    expect(kode('2028-05-01')).not.toContain('cltn')
  })

  it('tugas belajar tepat enam bulan belum berpengaruh, lebih dari itu ya', () => {
    const belajar = keadaanBerpengaruh(fakta('2026-02-01')).filter((k) => k.jenis === 'belajar')
    expect(belajar.map((b) => b.sampai)).toEqual(['2027-12-31'])
  })

  it('CLTN membalik putusan dengan rantai pasalnya; hukuman tidak menyentuh aturan ini', () => {
    const f = fakta('2026-06-01')
    const hasil = keadaanBerpengaruh(f).map((k) => [k.kode, pengaruhPada(aktif, f, k)] as const)
    const cltn = hasil.find(([k]) => k === 'cltn')?.[1]
    expect(cltn).toMatchObject({
      sebelum: 'memenuhi',
      sesudah: 'tidak-memenuhi',
      syarat: [{ kode: 'aktif', fakta: 'cltn' }],
      dasar: ['PP 11/2017 Pasal 2', 'PP 11/2017 Pasal 1'],
    })
    expect(hasil.find(([k]) => k === 'teguran')?.[1]).toBeUndefined()
  })
})
