import { describe, expect, it } from 'vitest'
import type { DaftarNilai, EdisiNaskah, IsiSurat } from './bentuk-naskah.ts'
import { tanggalTerbilang, terbilang } from './kata-surat.ts'
import { hitungDipakai, KOSAKATA_UMUM, periksaEdisiNaskah, susunNaskah } from './naskah.ts'
import { isiKemudian } from './naskah-isi.ts'

const teks = (nilai: string, mentah?: string) =>
  ({ jenis: 'teks', nilai, ...(mentah ? { mentah } : {}) }) as const

const NILAI: DaftarNilai = {
  'pegawai.nama': teks('Ratri Contoh, S.K.M.'),
  'pegawai.nip': teks('19910723 201503 2 004'),
  'pegawai.golongan': teks('III/c'),
  'isian.keperluan': undefined,
  'isian.jenis': teks('Sakit', 'sakit'),
  'isian.ucapan': teks('{tanggal} \uE000nomor|\uE001'),
  'kgb.gaji': { jenis: 'rupiah', nilai: 4_169_900 },
  'kgb.mkg': { jenis: 'bulan', nilai: 216 },
  'kgb.tmt': { jenis: 'tanggal', nilai: '2027-03-01' },
  'kgb.orang': {
    jenis: 'daftar',
    nilai: [
      { nama: 'Ani Contoh', nip: '19900101 202001 2 001', gaji: 3_000_000 },
      { nama: 'Budi Contoh', nip: '19910101 202001 1 001', gaji: null },
    ],
  },
}

const surat = (o: Partial<IsiSurat>): EdisiNaskah => ({
  berlaku: '2026-01-01',
  dasar: ['Perwali Kediri 80/2021 Pasal 10'],
  kertas: 'A4',
  isi: { bentuk: 'surat', perihal: 'Hal', yth: [], pembuka: [], isi: [], penutup: [], tembusan: [], ...o },
})
const N = { kode: 'contoh', nama: 'Surat Contoh' }
const susun = (isi: IsiSurat['isi']) => {
  const hasil = susunNaskah(N, surat({ isi }), NILAI)
  return hasil.jenis === 'tolak' ? hasil.sebab : (hasil.nilai.isi.isi as string[])
}

describe('terbilang', () => {
  it.each([
    [0, 'nol'],
    [11, 'sebelas'],
    [15, 'lima belas'],
    [24, 'dua puluh empat'],
    [100, 'seratus'],
    [1_000, 'seribu'],
    [11_111, 'sebelas ribu seratus sebelas'],
    [1_001_000, 'satu juta seribu'],
    [4_169_900, 'empat juta seratus enam puluh sembilan ribu sembilan ratus'],
    [2_000_000_000_001, 'dua triliun satu'],
  ])('%d', (n, kata) => expect(terbilang(n)).toBe(kata))

  it('menolak pecahan dan bilangan negatif', () => {
    expect(() => terbilang(1.5)).toThrow(RangeError)
    expect(() => terbilang(-1)).toThrow(RangeError)
  })

  it('tanggal', () =>
    expect(tanggalTerbilang('2026-11-24')).toBe(
      'tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam',
    ))
})

describe('susunNaskah', () => {
  it('mengganti isian menurut jenisnya dan menurut bentuk yang diminta', () => {
    expect(
      susun([
        '{pegawai.nama}, {kgb.gaji}, {kgb.tmt}, {kgb.mkg}',
        '{kgb.gaji|terbilang}; {kgb.mkg|masa-kerja}; {kgb.mkg|angka-terbilang}; {kgb.tmt|hari}; {kgb.tmt|bulan}',
        '{pegawai.nama|kapital}.',
      ]),
    ).toEqual([
      'Ratri Contoh, S.K.M., Rp 4.169.900, 1 Maret 2027, 216',
      'empat juta seratus enam puluh sembilan ribu sembilan ratus rupiah; 18 tahun 0 bulan; 216 (dua ratus enam belas); Senin; Maret 2027',
      'RATRI CONTOH, S.K.M.',
    ])
  })

  it('baris bersyarat: ada, tidak ada, sama, tidak sama', () => {
    const bila = (b: string) => susun([{ teks: b, bila: b }])
    expect(bila('isian.jenis')).toEqual(['isian.jenis'])
    expect(bila('!isian.jenis')).toEqual([])
    expect(bila('isian.keperluan')).toEqual([])
    expect(bila('!isian.keperluan')).toEqual(['!isian.keperluan'])
    expect(bila('isian.jenis=sakit')).toEqual(['isian.jenis=sakit'])
    expect(bila('isian.jenis!=sakit')).toEqual([])
  })

  it('menolak isian yang kosong, tidak dikenal, atau salah bentuk, dengan menyebut naskah dan isiannya', () => {
    expect(susun(['{isian.keperluan}'])).toBe(
      'Naskah Surat Contoh (contoh) belum dapat disusun: {isian.keperluan} kosong.',
    )
    expect(susun(['{pegawai.namaa}'])).toMatch('{pegawai.namaa} tidak dikenal')
    expect(susun(['{pegawai.nama|rupiah}'])).toMatch('tidak dapat ditulis dalam bentuk rupiah')
  })

  it('nomor, tanggal, dan penanda tangan diisi kemudian; isian orang tidak dapat menyamar', () => {
    const butir = susun(['Nomor {nomor}, {tanggal|tanggal-terbilang}; {isian.ucapan}']) as string[]
    const jadi = isiKemudian(
      butir,
      { nomor: teks('7/2026'), tanggal: { jenis: 'tanggal', nilai: '2026-11-24' } },
      {},
    )
    expect(jadi).toEqual([
      'Nomor 7/2026, tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam; {tanggal} nomor|',
    ])
    expect(isiKemudian(butir, {}, { nomor: '(belum bernomor)' })[0]).toMatch(/^Nomor \(belum bernomor\), …/)
  })

  it('salinan untuk umum: nama dan NIP berbintang, isian dan rupiah tertutup, juga dalam tabel', () => {
    const e = surat({
      perihal: '{pegawai.nama} {pegawai.nip}',
      isi: ['{isian.jenis} {kgb.gaji} {kgb.tmt} {pegawai.golongan} {kgb.mkg}'],
      tabel: {
        kolom: [
          { kode: 'nama', judul: 'Nama' },
          { kode: 'gaji', judul: 'Gaji', tipe: 'rupiah', dijumlah: true },
        ],
        dari: 'kgb.orang',
      },
    })
    const hasil = susunNaskah(N, e, NILAI)
    if (hasil.jenis === 'tolak') throw new Error(hasil.sebab)
    const { isi, samaran } = hasil.nilai
    expect(isi.tabel).toMatchObject({
      baris: [
        ['Ani Contoh', 3_000_000],
        ['Budi Contoh', null],
      ],
    })
    expect(samaran).toMatchObject({
      perihal: 'R**** C*****, S.K.M. 1991**** ****** * ***',
      isi: ['(disamarkan) Rp *.***.*** 1 Maret 2027 III/c (disamarkan)'],
      tabel: {
        baris: [
          ['A** C*****', null],
          ['B*** C*****', null],
        ],
      },
    })
  })
})

describe('periksaEdisiNaskah', () => {
  const kata = { nama: new Set([...KOSAKATA_UMUM, 'isian.jenis']), aturan: new Set(['kgb']) }
  it('menyebut isian, bentuk, syarat, dan kurung yang salah', () => {
    const e = surat({
      perihal: '{pegawai.nama} {kgb.apa} {isian.jenis|kapital} {tanggal}',
      isi: [
        '{pegawai.umur}',
        '{kgb.tmt|tgl}',
        { teks: 'x', bila: 'isian.lain' },
        { teks: 'y', bila: 'tanggal' },
        '{buka',
      ],
      tabel: { kolom: [], dari: 'asing.daftar' },
    })
    expect(periksaEdisiNaskah(e, kata).map((c) => c.split(';')[0])).toEqual([
      '{pegawai.umur} tidak dikenal',
      '{kgb.tmt|tgl}: bentuk tgl tidak ada',
      'syarat baris {isian.lain} tidak dikenal',
      'syarat baris {tanggal} baru diketahui saat surat ditandatangani',
      'kurung kurawal tidak berpasangan pada "{buka"',
      'tabel dari {asing.daftar} tidak dikenal',
    ])
  })

  it('hitungan aturan yang dipakai sebuah naskah', () =>
    expect(hitungDipakai(surat({ isi: ['{kgb.tmt} {kgb.gaji|terbilang} {pegawai.nama} {nomor}'] }))).toEqual([
      { aturan: 'kgb', hitung: 'tmt' },
      { aturan: 'kgb', hitung: 'gaji' },
    ]))
})
