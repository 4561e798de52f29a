// Pohon: who stands under whom, and boxes that do not lie on each other.
import { expect, test } from 'vitest'
import { type Jabatan, LEBAR_KOTAK, susunPohon, TINGGI_KOTAK, tataBagan, type Unit } from './pohon.ts'

const j = (id: string, jenis: string, bezetting = 1): Jabatan => ({
  id,
  nama: id,
  jenis,
  eselon: null,
  jenjang: null,
  kelas: null,
  golonganDari: null,
  golonganSampai: null,
  pendidikanMinimal: null,
  tunggal: true,
  formasi: 1,
  bezetting,
  pemangku: [],
})
const unit: Unit[] = [
  {
    id: 'u',
    indukId: null,
    nama: 'Badan',
    jabatan: [
      j('kepala', 'jpt'),
      j('sekretaris', 'administrator'),
      j('kasubbag', 'pengawas'),
      j('arsiparis', 'fungsional'),
    ],
  },
  {
    id: 'b',
    indukId: 'u',
    nama: 'Bidang',
    jabatan: [j('kabid', 'administrator', 0), j('kasubbid', 'pengawas'), j('operator', 'pelaksana')],
  },
  { id: 'c', indukId: 'u', nama: 'Bidang tanpa jabatan', jabatan: [] },
  { id: 'y', indukId: 'tidak-ada', nama: 'UPT', jabatan: [] },
]

test('kepala di puncak; subbagian dan staf sekretariat di bawah sekretaris; bidang di bawah kepala', () => {
  const [badan, upt] = susunPohon(unit)
  expect(badan?.id).toBe('kepala')
  expect(badan?.anak.map((k) => k.id)).toEqual(['sekretaris', 'kabid', 'c'])
  expect(badan?.anak[0]?.anak.map((k) => k.id)).toEqual(['kasubbag', 'staf-u'])
  expect(badan?.anak[1]).toMatchObject({ lowong: true, anak: [{ id: 'kasubbid' }, { id: 'staf-b' }] })
  expect(upt).toMatchObject({ id: 'y', jenis: 'unit' })
})

test('tiap kotak tergambar sekali, tidak bertindih, di dalam bidang gambar', () => {
  const { letak, lebar, tinggi } = tataBagan(susunPohon(unit))
  expect(letak).toHaveLength(9)
  for (const a of letak) {
    expect(a.x).toBeGreaterThanOrEqual(0)
    expect(a.y).toBeGreaterThanOrEqual(0)
    expect(a.x + LEBAR_KOTAK).toBeLessThanOrEqual(lebar)
    expect(a.y + TINGGI_KOTAK).toBeLessThanOrEqual(tinggi)
    for (const b of letak)
      if (a !== b)
        expect(Math.abs(a.x - b.x) >= LEBAR_KOTAK || Math.abs(a.y - b.y) >= TINGGI_KOTAK).toBe(true)
  }
  expect(letak.find((l) => l.kotak.id === 'kabid')?.induk).toBe('kepala')
})
