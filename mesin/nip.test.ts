import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bacaNik, bacaNip, selisihNik, selisihNip, tampilNip } from './nip.ts'

// Invented numbers: dates and serials that belong to nobody we know.
const PNS = '199002292015011001'.replace('0229', '0228')
const PPPK = '199505102024212001'

describe('NIP', () => {
  it('dibaca, ditampilkan, dan dicocokkan dengan data', () => {
    const n = bacaNip('19900228 201501 1 001')
    if (n.jenis === 'tolak') throw new Error(n.sebab)
    expect(n.nilai).toMatchObject({
      nip: PNS,
      jenis: 'pns',
      lahir: '1990-02-28',
      angkat: '2015-01',
      jenisKelamin: 'pria',
      urut: 1,
      peringatan: [],
      perluVerifikasi: false,
    })
    expect(tampilNip(PNS)).toBe('19900228 201501 1 001')
    expect(selisihNip(n.nilai, { lahir: '1990-02-28', jenisKelamin: 'pria', tmtCpns: '2015-01-01' })).toEqual(
      [],
    )
    expect(
      selisihNip(n.nilai, { lahir: '1990-02-27', jenisKelamin: 'wanita', tmtCpns: '2015-02-01' }),
    ).toHaveLength(3)
    expect(selisihNip(n.nilai, {})).toEqual([])
  })

  it('NI PPPK dikenali dan bertanda perlu verifikasi', () => {
    expect(bacaNip(PPPK)).toMatchObject({
      nilai: { jenis: 'pppk', angkat: '2024', jenisKelamin: 'wanita', perluVerifikasi: true },
    })
  })

  it('pengangkatan sebelum 18 tahun diperingatkan, bukan ditolak', () => {
    expect(bacaNip('200001012015011001')).toMatchObject({
      jenis: 'jadi',
      nilai: { peringatan: [expect.stringContaining('18')] },
    })
  })

  it.each([
    ['19900228201501100', '18 angka'],
    ['1990022820150110011', '18 angka'],
    ['19900228-201501-1-001', '18 angka'],
    ['199002302015011001', 'tanggal lahir'],
    ['189902282015011001', 'tanggal lahir'],
    ['199002282015013001', 'ke-15'],
    ['199002282015011000', '000'],
    ['199002282015001001', 'bulan'],
    ['199002281989011001', 'mendahului'],
  ])('%s ditolak: %s', (nip, sebab) => {
    expect(bacaNip(nip)).toMatchObject({
      jenis: 'tolak',
      isian: 'nip',
      sebab: expect.stringContaining(sebab),
    })
  })

  it('masukan apa pun dijawab, tidak pernah meledak', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{16,19}$/)), (t) => {
        for (const hasil of [bacaNip(t), bacaNik(t)]) expect(['jadi', 'tolak']).toContain(hasil.jenis)
        tampilNip(t)
      }),
    )
  })
})

describe('NIK', () => {
  it('wanita bertanggal lebih 40; wilayah bukan alamat', () => {
    const n = bacaNik('3571016802900001')
    if (n.jenis === 'tolak') throw new Error(n.sebab)
    expect(n.nilai).toMatchObject({
      wilayah: '357101',
      jenisKelamin: 'wanita',
      tanggal: { hari: 28, bulan: 2, tahun2: 90 },
    })
    expect(selisihNik(n.nilai, { lahir: '1990-02-28', jenisKelamin: 'wanita' })).toEqual([])
    expect(selisihNik(n.nilai, { lahir: '1990-02-27', jenisKelamin: 'pria' })).toHaveLength(2)
  })

  it.each([
    '357101680290000',
    '3571017202900001',
    '3571012813900001',
    '3571012802900000',
    '0971012802900001',
  ])('%s ditolak', (nik) => {
    expect(bacaNik(nik)).toMatchObject({ jenis: 'tolak', isian: 'nik' })
  })
})
