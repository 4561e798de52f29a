// The tables against sums taken from the source lists by hand, and every way a row can be wrong.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KOLOM_SKALA, kolomGolongan } from '../aturan/bagian/skala-gaji.ts'
import { bacaGajiPokok, bacaHariLibur, susunRujukan } from '#mesin/rujukan.ts'

const muat = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((n) => n.endsWith('.csv'))
    .map((nama) => ({ nama, teks: readFileSync(new URL(`${folder}${nama}`, import.meta.url), 'utf8') }))

const rujukan = susunRujukan([...muat('./'), ...muat('../daerah/kota-contoh/')])
const jumlah = (tabel: Record<string, Record<string, number>>) =>
  Object.values(tabel).flatMap((k) => Object.values(k)).reduce((a, b) => a + b, 0)
const selSel = (tabel: Record<string, Record<string, number>>) => Object.values(tabel).flatMap((k) => Object.keys(k)).length

describe('tabel gaji pokok', () => {
  const [baru, lama] = rujukan.gajiPokok
  it('memuat 272 sel tiap tabel, dengan jumlah sama seperti daftar sumber', () => {
    expect([baru?.kode, lama?.kode]).toEqual(['pp5-2024', 'pp15-2019'])
    expect(selSel(baru?.tabel ?? {})).toBe(272)
    expect(selSel(lama?.tabel ?? {})).toBe(272)
    expect(jumlah(baru?.tabel ?? {})).toBe(979_030_700)
    expect(jumlah(lama?.tabel ?? {})).toBe(906_524_000)
  })
  it('menandai tiga sel yang dibetulkan sebagai perlu verifikasi', () => {
    expect(Object.keys(lama?.perluVerifikasiSel ?? {})).toEqual(['I/c 27', 'IV/b 2', 'IV/e 14'])
    expect(baru?.perluVerifikasiSel).toBeUndefined()
  })
  it('berkolom sama dengan skala yang dipakai aturan', () => {
    for (const tabel of rujukan.gajiPokok)
      for (const [golongan, kolom] of Object.entries(KOLOM_SKALA))
        expect(Object.keys(tabel.tabel[golongan] ?? {}).map(Number), `${tabel.kode} ${golongan}`).toEqual(
          kolomGolongan(kolom),
        )
  })
  it('naik tiap kolom, dan PP 5/2024 kira-kira 1,08 kali PP 15/2019', () => {
    for (const [golongan, isi] of Object.entries(baru?.tabel ?? {})) {
      const naik = Object.values(isi)
      expect(naik).toEqual(naik.toSorted((a, b) => a - b))
      for (const [kolom, rupiah] of Object.entries(isi))
        expect(rupiah / (lama?.tabel[golongan]?.[kolom] ?? 0)).toBeCloseTo(1.08, 3)
    }
  })
})

describe('golongan dan hari libur', () => {
  it('memuat 17 golongan ruang berurutan', () => {
    expect(rujukan.golongan.map((g) => g.urut)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1))
    expect(rujukan.golongan.find((g) => g.kode === 'II/d')?.pangkat).toBe('Pengatur Tingkat I')
  })
  it('memuat SKB 2024 sampai 2026 dan tahun contoh 2027 yang berlabel', () => {
    expect(rujukan.tahunLiburTersedia).toEqual([2024, 2025, 2026, 2027])
    const per = (t: number, jenis: string) =>
      rujukan.hariLibur.filter((l) => l.tanggal.startsWith(String(t)) && l.jenis === jenis && !l.perluVerifikasi).length
    expect([per(2024, 'nasional'), per(2025, 'nasional'), per(2026, 'nasional')]).toEqual([17, 17, 17])
    expect([per(2024, 'cuti-bersama'), per(2025, 'cuti-bersama'), per(2026, 'cuti-bersama')]).toEqual([10, 10, 8])
    expect(rujukan.hariLibur.filter((l) => l.tanggal.startsWith('2027')).every((l) => l.perluVerifikasi?.startsWith('contoh'))).toBe(true)
  })
})

describe('baris yang salah', () => {
  const kepala = '# kode: x\n# dasar: PP 1/2030 Lampiran\n# berlaku: 2030-01-01\ngolongan,masa_kerja,gaji_pokok,sumber,perlu_verifikasi\n'
  const gaji = (isi: string) => () => bacaGajiPokok({ nama: 'gaji-pokok-x.csv', teks: kepala + isi })
  it('disebut berkas dan barisnya', () => {
    expect(gaji('III/a,0,27x,a,\n')).toThrow('gaji-pokok-x.csv:5: gaji_pokok harus bilangan bulat')
    expect(gaji('III/a,0,2785700,a,\nIII/a,0,2785700,a,\n')).toThrow('gaji-pokok-x.csv:6: sel III/a 0 tertulis dua kali')
    expect(gaji('V/a,0,1,a,\n')).toThrow('golongan "V/a" tidak dikenal')
    expect(gaji('III/a,0,1,a\n')).toThrow('ada 4 kolom')
    expect(gaji('')).toThrow('tidak ada baris')
    const libur = '# tahun: 2027\ntanggal,nama,jenis,dasar,sumber,perlu_verifikasi\n'
    expect(() => bacaHariLibur({ nama: 'hari-libur.csv', teks: `${libur}2027-02-30,A,nasional,B,C,\n` })).toThrow('hari-libur.csv:3')
    expect(() => bacaHariLibur({ nama: 'hari-libur.csv', teks: `${libur}2028-02-01,A,nasional,B,C,\n` })).toThrow('di luar tahun')
    expect(() => susunRujukan([{ nama: 'lain.csv', teks: '' }])).toThrow('lain.csv:1')
  })
  it('tabel yang tumpang tindih ditolak', () => {
    const a = { nama: 'gaji-pokok-a.csv', teks: `${kepala}III/a,0,1,s,\n` }
    const b = { nama: 'gaji-pokok-b.csv', teks: `${kepala.replace('2030-01-01', '2031-01-01').replace('kode: x', 'kode: y')}III/a,0,1,s,\n` }
    expect(() => susunRujukan([a, b])).toThrow('masih berlaku ketika y mulai')
  })
})
