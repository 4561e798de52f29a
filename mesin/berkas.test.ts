import { describe, expect, it } from 'vitest'
import type { SyaratBerkas } from './bentuk.ts'
import type { Fakta } from './bentuk-fakta.ts'
import { keadaanSyarat, syaratWajib, usulLampiran } from './berkas.ts'
import { kondisiDikenal } from './bila.ts'

const syarat: SyaratBerkas[] = [
  { kode: 'sk-cpns', nama: 'SK CPNS', jenisDokumen: 'sk-cpns', dasar: ['x'] },
  {
    kode: 'pmk',
    nama: 'SK PMK',
    jenisDokumen: 'sk-pmk',
    dasar: ['y'],
    bila: { kode: 'pernah-peninjauan', keterangan: '' },
  },
  {
    kode: 'sehat',
    nama: 'Surat sehat',
    jenisDokumen: 'sehat',
    dasar: [],
    umurPaling: { jumlah: 6, satuan: 'bulan' },
  },
]
const dok = (id: string, jenis: string, tanggal: string) => ({ id, jenis, tanggal, sidik: `s-${id}` })
const fakta = (tmt?: string): Fakta => ({
  perTanggal: '2026-03-31',
  pegawai: tmt ? { peninjauanMasaKerja: [{ tmt, tambahBulan: 12 }] } : {},
})

describe('syarat yang berlaku', () => {
  it('syarat bersyarat hanya bila peristiwanya sudah ada pada hari itu', () => {
    expect(syaratWajib(syarat, fakta()).map((s) => s.kode)).toEqual(['sk-cpns', 'sehat'])
    expect(syaratWajib(syarat, fakta('2026-01-01')).map((s) => s.kode)).toEqual(['sk-cpns', 'pmk', 'sehat'])
    expect(syaratWajib(syarat, fakta('2026-04-01')).map((s) => s.kode)).toEqual(['sk-cpns', 'sehat'])
  })

  it('kondisi asing adalah galat, bukan syarat yang hilang diam-diam', () => {
    const asing: SyaratBerkas[] = [
      { kode: 'a', nama: '', jenisDokumen: 'a', dasar: [], bila: { kode: 'toString', keterangan: '' } },
    ]
    expect(kondisiDikenal('toString')).toBe(false)
    expect(() => syaratWajib(asing, fakta())).toThrow(/toString/)
  })

  it.each([
    ['cpns', '2026-03-31', true],
    ['pns', '2026-03-31', false],
    ['pns', '2026-04-01', true],
  ] as const)('%s pada %s', (kode, perTanggal, ada) => {
    const pegawai = {
      status: [
        { jenis: 'cpns' as const, keadaan: 'aktif' as const, mulai: '2025-04-01', sampai: '2026-03-31' },
        { jenis: 'pns' as const, keadaan: 'aktif' as const, mulai: '2026-04-01' },
      ],
    }
    const satu: SyaratBerkas[] = [
      { kode: 'a', nama: '', jenisDokumen: 'a', dasar: [], bila: { kode, keterangan: '' } },
    ]
    expect(syaratWajib(satu, { perTanggal, pegawai })).toHaveLength(ada ? 1 : 0)
  })
})

describe('arsip digital (Kediri Pasal 8 huruf b)', () => {
  const arsip = [
    dok('1', 'sk-cpns', '2015-01-01'),
    dok('2', 'sk-cpns', '2016-01-01'),
    dok('3', 'sehat', '2025-09-29'),
    dok('4', 'sk-cpns', '2026-04-01'),
  ]

  it('yang terbaru sampai hari itu; terlalu lama disebut sejak kapan', () => {
    expect(keadaanSyarat(syarat, arsip, '2026-03-31')).toMatchObject([
      { kode: 'sk-cpns', keadaan: 'berlaku', dokumen: { id: '2' } },
      { kode: 'pmk', keadaan: 'tidak-ada' },
      { kode: 'sehat', keadaan: 'terlalu-lama', sejak: '2025-09-30' },
    ])
    expect(keadaanSyarat(syarat, [dok('5', 'sehat', '2025-09-30')], '2026-03-31')[2]?.keadaan).toBe('berlaku')
  })

  it('lampiran otomatis hanya yang berlaku, dengan sidik versi', () => {
    expect(usulLampiran(syarat, arsip, '2026-03-31')).toEqual([
      { kode: 'sk-cpns', arsipId: '2', sidik: 's-2', sumber: 'arsip' },
    ])
  })
})

it('jenis setara menjawab syarat yang sama, jenis lain tidak', () => {
  const gaji: SyaratBerkas = {
    kode: 'gaji',
    nama: 'SK gaji terakhir',
    jenisDokumen: 'sk-gaji-terakhir',
    setara: ['surat-kgb'],
    dasar: [],
  }
  const arsip = [dok('1', 'sk-gaji-terakhir', '2024-01-01'), dok('2', 'surat-kgb', '2026-01-01')]
  expect(keadaanSyarat([gaji], arsip, '2026-03-31')[0]?.dokumen?.id).toBe('2')
  expect(keadaanSyarat([gaji], [dok('3', 'sk-cpns', '2026-01-01')], '2026-03-31')[0]?.keadaan).toBe(
    'tidak-ada',
  )
})
