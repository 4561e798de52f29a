import { describe, expect, it } from 'vitest'
import { susunAkibat } from './akibat.ts'
import {
  edisiPada,
  gabungPutusan,
  hitungDari,
  nilai,
  nilaiAturan,
  periksaAturan,
  periksaEdisi,
} from './aturan.ts'
import { bahanLayanan } from './bahan.uji.ts'
import type { Putusan } from './bentuk.ts'
import type { Aturan } from './bentuk-aturan.ts'
import type { Fakta } from './bentuk-fakta.ts'

const D = ['PP 7/1977 Pasal 11']
const syarat = (putusan: Putusan, kode = 'x') => ({
  kode,
  bunyi: 'b',
  putusan,
  fakta: `fakta ${kode}`,
  dasar: D,
})
const uji: Aturan<{ tambah: number }> = {
  kode: 'uji',
  nama: 'Uji',
  tanya: 'Apa?',
  butuh: ['pegawai.lahir'],
  acuan: (f) => f.usulan?.tmt,
  edisi: [
    {
      berlaku: '2020-01-01',
      dasar: D,
      perluVerifikasi: 'angka',
      parameter: { tambah: 2 },
      nilai: (_f, p) => ({
        syarat: [syarat('memenuhi')],
        hitung: { n: { jenis: 'angka', nilai: p.tambah } },
      }),
    },
    {
      berlaku: '2000-01-01',
      sampai: '2018-12-31',
      dasar: D,
      parameter: { tambah: 1 },
      nilai: (_f, p) => ({ syarat: [], hitung: { n: { jenis: 'angka', nilai: p.tambah } } }),
    },
  ],
}
const pada = (perTanggal: string, tmt?: string): Fakta => ({
  perTanggal,
  ...(tmt ? { usulan: { tmt } } : {}),
})

describe('edisi yang berlaku', () => {
  it.each([
    ['1999-12-31', undefined],
    ['2000-01-01', '2000-01-01'],
    ['2018-12-31', '2000-01-01'],
    ['2019-06-01', undefined],
    ['2019-12-31', undefined],
    ['2020-01-01', '2020-01-01'],
    ['2999-01-01', '2020-01-01'],
  ])('%s', (hari, berlaku) => {
    expect(edisiPada(uji.edisi, hari)?.berlaku).toBe(berlaku)
  })

  it('tanggal peristiwa memilih edisi, bukan hari ini', () => {
    expect(nilai(uji, pada('2026-01-01', '2010-05-01'))).toMatchObject({
      edisi: '2000-01-01',
      hitung: { n: { nilai: 1 } },
    })
    expect(nilai(uji, pada('2026-01-01'))).toMatchObject({ edisi: '2020-01-01', perluVerifikasi: 'angka' })
  })

  it('sebelum edisi pertama atau tanggal rusak: penolakan, dan nilaiAturan menjadikannya data kurang', () => {
    expect(nilai(uji, pada('1990-01-01'))).toMatchObject({
      jenis: 'tolak',
      kode: 'aturan-tidak-berlaku',
      dasar: D,
    })
    expect(nilai(uji, pada('2026-02-30'))).toMatchObject({ jenis: 'tolak', kode: 'tanggal-tidak-sah' })
    expect(nilaiAturan(uji, pada('1990-01-01'))).toMatchObject({
      putusan: 'data-kurang',
      syarat: [{ kode: 'aturan-tidak-berlaku' }],
    })
  })
})

describe('putusan gabungan', () => {
  it.each([
    [[], 'memenuhi'],
    [['memenuhi', 'perlu-pertimbangan'], 'perlu-pertimbangan'],
    [['perlu-pertimbangan', 'data-kurang'], 'data-kurang'],
    [['data-kurang', 'tidak-memenuhi', 'memenuhi'], 'tidak-memenuhi'],
  ] as [Putusan[], Putusan][])('%j → %s', (p, hasil) => {
    expect(gabungPutusan(p)).toBe(hasil)
  })
})

describe('pemeriksaan saat mulai', () => {
  it('aturan sehat tidak bercacat; tiap cacat disebut', () => {
    expect(periksaAturan(uji)).toEqual([])
    const e = (berlaku: string, sampai?: string, dasar = D) => ({
      berlaku,
      dasar,
      ...(sampai ? { sampai } : {}),
    })
    expect(periksaEdisi('a', [e('2000-01-01'), e('2020-01-01')])[0]).toMatch(/terbaru dahulu/)
    expect(periksaEdisi('a', [e('2020-01-01'), e('2000-01-01', '2020-01-01')])[0]).toMatch(/tumpang tindih/)
    expect(periksaEdisi('a', [e('2020-01-01', undefined, [])])[0]).toMatch(/tanpa dasar/)
    expect(periksaEdisi('a', [e('2020-02-30')])[0]).toMatch(/tidak sah/)
    expect(periksaEdisi('a', [e('2020-01-01', '2019-01-01')])[0]).toMatch(/berakhir sebelum/)
    expect(periksaEdisi('a', [])).toHaveLength(1)
  })
})

describe('akibat bertanggal', () => {
  const edisi = { ...bahanLayanan({ kode: 'x', awal: '', tahap: [], lembar: [] }).edisi[0] }
  const akibat = [
    { kode: 'gaji', jenis: 'riwayat-jabatan' as const, dasar: D, tmt: { aturan: 'uji', hitung: 'tmt' } },
  ]
  const putusan = (tmt: string) => [
    { ...nilaiAturan(uji, pada('2026-01-01')), hitung: { tmt: { jenis: 'tanggal' as const, nilai: tmt } } },
  ]
  const produk = { usulanId: 'u1', pegawaiId: 'p1', nomor: '800/1', tanggal: '2026-03-02' }
  const buat = (tmt: string) =>
    susunAkibat({ ...edisi, akibat } as Parameters<typeof susunAkibat>[0], putusan(tmt), produk)

  it.each([
    ['2026-01-01', 'lampau'],
    ['2026-03-02', 'hari-itu'],
    ['2026-06-01', 'mendatang'],
  ])('TMT %s: %s', (tmt, arah) => {
    expect(buat(tmt)).toMatchObject({
      jenis: 'jadi',
      nilai: [{ kunci: 'u1:gaji', tmt, arah, nomor: '800/1' }],
    })
  })

  it('tanggal yang tidak terhitung menolak seluruh daftar', () => {
    const kosong = susunAkibat({ ...edisi, akibat } as Parameters<typeof susunAkibat>[0], [], produk)
    expect(kosong).toMatchObject({ jenis: 'tolak', kode: 'nilai-belum-terhitung' })
    expect(hitungDari(putusan('2026-01-01'), { aturan: 'uji', hitung: 'tmt' }, 'rupiah')).toMatchObject({
      jenis: 'tolak',
    })
  })
})
