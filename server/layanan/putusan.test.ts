// Putusan untuk: a verdict tells everybody its result and article, and its fact only to those who may see the field.
import { expect, test } from 'vitest'
import type { PutusanAturan } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { putusanUntuk } from './putusan.ts'

const orang = (pegawaiId: string, peran: string[], perangkatDaerah = 'dinas'): Pelaku => ({
  jenis: 'orang',
  akunId: pegawaiId,
  pegawaiId,
  nama: pegawaiId,
  peran,
  lingkupLayanan: ['kenaikan-gaji-berkala'],
  perangkatDaerah,
  jabatan: [],
})
const syarat = (kode: string, fakta: string) => ({
  kode,
  bunyi: kode,
  putusan: 'tidak-memenuhi' as const,
  fakta,
  dasar: ['PP 7/1977 Pasal 11'],
})
const putusan: PutusanAturan[] = [
  {
    aturan: 'kgb-syarat',
    nama: 'Syarat KGB',
    edisi: '2021-08-31',
    tanggalAcuan: '2027-03-01',
    dasar: [],
    putusan: 'tidak-memenuhi',
    hitung: {},
    syarat: [
      syarat('disiplin', 'Penundaan KGB, tingkat sedang'),
      syarat('kinerja', 'Predikat 2025 Kurang'),
      syarat('masa-kerja', '16 tahun'),
    ],
  },
]
const objek = { pegawaiId: 'sri', perangkatDaerah: 'dinas', layanan: 'kenaikan-gaji-berkala' }
const fakta = (p: Pelaku) => putusanUntuk(p, objek, putusan)[0]?.syarat.map((s) => s.fakta)

test('fakta disiplin dan kinerja hanya bagi pemilik dan BKPSDM; putusan dan pasalnya bagi semua', () => {
  const utuh = ['Penundaan KGB, tingkat sedang', 'Predikat 2025 Kurang', '16 tahun']
  expect(fakta(orang('sri', ['asn']))).toEqual(utuh)
  expect(fakta(orang('verif', ['asn', 'verifikator'], 'bkpsdm'))).toEqual(utuh)
  const pengelola = putusanUntuk(orang('admin', ['asn', 'admin-kepegawaian']), objek, putusan)[0]
  expect(JSON.stringify(pengelola)).not.toMatch(/sedang|Kurang/)
  expect(pengelola?.syarat.map((s) => s.putusan)).toEqual([
    'tidak-memenuhi',
    'tidak-memenuhi',
    'tidak-memenuhi',
  ])
  expect(pengelola?.syarat[0]?.dasar).toEqual(['PP 7/1977 Pasal 11'])
  expect(fakta(orang('kabid', ['asn', 'validator-administrator'], 'bkpsdm'))?.[0]).not.toMatch(/sedang/)
})
