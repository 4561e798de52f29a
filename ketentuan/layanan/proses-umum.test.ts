// The lifecycle as a table: every transition T01–T22 once accepted, on all configurations of modes.
import { describe, expect, it } from 'vitest'
import { tindakanTersedia } from '#mesin/alur.ts'
import {
  harusJadi,
  type Jalan,
  jalan,
  jalanSampai,
  ORANG,
  SEMUA_MODA,
  SIDIK_NASKAH,
} from '#mesin/bahan.uji.ts'
import type { Pelaku, Tindakan } from '#mesin/bentuk-usulan.ts'
import { prosesUmum } from './proses-umum.ts'
import { BASAH, ditolak, el, FISIK, kekurangan, kurangi, lengkap, sampai } from './proses-umum.uji.ts'

describe('27 konfigurasi moda', () => {
  it.each(SEMUA_MODA)('validasi $validasi, tanda $tanda, serah $serah sampai diserahkan', (moda) => {
    const j = jalanSampai(prosesUmum, 'diserahkan', { moda })
    expect(j.perkara.keadaan.serah).toHaveLength(moda.serah.length)
    expect(j.perkara.keadaan.paraf).toHaveLength(moda.validasi.length * 2)
    expect(j.perkara.keadaan.versi).toBe(j.peristiwa.length)
  })
})

describe('diterima', () => {
  const daftar: [string, string, string, () => Jalan, Pelaku, Tindakan][] = [
    ['T01', '', 'draf', () => jalan(prosesUmum), ORANG.pemohon, lengkap('buat')],
    ['T01', '', 'draf', () => jalan(prosesUmum, { pengaju: ORANG.admin }), ORANG.admin, lengkap('buat')],
    ['T02', 'draf', 'draf', sampai('draf'), ORANG.pemohon, { kode: 'simpan', berkas: [{ kode: 'sk-gaji' }] }],
    ['T03', 'draf', 'diajukan', sampai('draf'), ORANG.pemohon, lengkap('ajukan')],
    ['T04', 'diajukan', 'verifikasi', sampai('diajukan'), ORANG.verifikator, { kode: 'ambil' }],
    ['T04b', 'verifikasi', 'diajukan', sampai('verifikasi'), ORANG.verifikator, { kode: 'lepas' }],
    ['T04c', 'verifikasi', 'verifikasi', sampai('verifikasi'), ORANG.verifikator, lengkap('periksa-berkas')],
    [
      'T06',
      'verifikasi',
      'kekurangan',
      () => kekuranganSiap(),
      ORANG.verifikator,
      { kode: 'kembalikan-kekurangan' },
    ],
    ['T07', 'verifikasi', 'ditolak', sampai('verifikasi'), ORANG.verifikator, lengkap('tolak')],
    ['T08', 'kekurangan', 'kekurangan', kekurangan, ORANG.pemohon, lengkap('lengkapi')],
    ['T11', 'ditolak', 'ditolak-tuntas', ditolak, ORANG.verifikator, lengkap('kirim-surat-penolakan')],
    [
      'T12',
      'validasi-pengawas',
      'validasi-administrator',
      sampai('validasi-pengawas'),
      ORANG.pengawas,
      lengkap('validasi'),
    ],
    [
      'T13',
      'validasi-administrator',
      'cetak-pra-ttd',
      sampai('validasi-administrator', BASAH),
      ORANG.administrator,
      lengkap('validasi'),
    ],
    [
      'T14',
      'validasi-administrator',
      'penandatanganan',
      sampai('validasi-administrator'),
      ORANG.administrator,
      lengkap('validasi'),
    ],
    [
      'T15',
      'validasi-pengawas',
      'verifikasi',
      sampai('validasi-pengawas'),
      ORANG.pengawas,
      lengkap('kembalikan'),
    ],
    [
      'T15',
      'validasi-administrator',
      'verifikasi',
      sampai('validasi-administrator'),
      ORANG.administrator,
      lengkap('kembalikan'),
    ],
    [
      'T16',
      'cetak-pra-ttd',
      'penandatanganan',
      sampai('cetak-pra-ttd', BASAH),
      ORANG.verifikator,
      lengkap('cetak'),
    ],
    [
      'T17',
      'penandatanganan',
      'penerbitan',
      sampai('penandatanganan'),
      ORANG.kepala,
      lengkap('tandatangani'),
    ],
    [
      'T17',
      'penandatanganan',
      'penerbitan',
      sampai('penandatanganan', BASAH),
      ORANG.walikota,
      lengkap('tandatangani', 'basah'),
    ],
    [
      'T18',
      'penandatanganan',
      'verifikasi',
      sampai('penandatanganan', BASAH),
      ORANG.kepala,
      lengkap('kembalikan'),
    ],
    ['T19', 'penerbitan', 'penerbitan', sampai('penerbitan', FISIK), ORANG.verifikator, lengkap('cetak')],
    ['T19', 'penerbitan', 'menunggu-survei', sampai('penerbitan'), ORANG.sistem, { kode: 'terbitkan' }],
    [
      'T20',
      'menunggu-survei',
      'siap-serah',
      sampai('menunggu-survei'),
      ORANG.pemohon,
      { kode: 'isi-survei' },
    ],
    [
      'T21',
      'siap-serah',
      'siap-serah',
      sampai('siap-serah', FISIK),
      ORANG.sistem,
      { kode: 'serahkan', cara: 'elektronik' },
    ],
    [
      'T22',
      'siap-serah',
      'diserahkan',
      sampai('siap-serah'),
      ORANG.sistem,
      { kode: 'serahkan', cara: 'elektronik' },
    ],
    ['batal', 'draf', 'dibatalkan', sampai('draf'), ORANG.pemohon, { kode: 'batalkan' }],
    ['batal', 'verifikasi', 'dibatalkan', sampai('verifikasi'), ORANG.pemohon, { kode: 'batalkan' }],
  ]
  it.each(daftar)('%s %s → %s', (nomor, dari, ke, mulai, siapa, apa) => {
    const { peristiwa, keadaan } = harusJadi(mulai(), siapa, apa)
    expect(peristiwa).toMatchObject({ nomor, dari, ke, jenis: apa.kode })
    expect(keadaan.tahap).toBe(ke)
  })

  function kekuranganSiap(): Jalan {
    const j = jalanSampai(prosesUmum, 'verifikasi')
    harusJadi(j, ORANG.verifikator, { kode: 'periksa-berkas', berkas: kurangi })
    return j
  }

  it('T05 memakukan naskah, menghitung batas, memberi tahu pemohon', () => {
    const j = jalanSampai(prosesUmum, 'verifikasi')
    harusJadi(j, ORANG.verifikator, lengkap('periksa-berkas'))
    const { keadaan, pekerjaan } = harusJadi(j, ORANG.verifikator, lengkap('terima'))
    expect(keadaan).toMatchObject({ tahap: 'validasi-pengawas', sidikNaskah: SIDIK_NASKAH })
    expect(keadaan.batas).toMatchObject({ istilah: 'validasi-pengawas', batas: '2026-03-04' })
    expect(pekerjaan.sort()).toEqual(['jadwalkan-batas', 'kirim-pemberitahuan', 'susun-naskah'])
  })

  it('T09 menghentikan tenggat; jam BKPSDM berjalan lagi dengan sisanya', () => {
    const j = kekurangan()
    expect(j.perkara.keadaan).toMatchObject({
      putaran: 1,
      batas: { jenis: 'lengkapi', batas: '2026-03-09' },
      jamBerhenti: { istilah: 'verifikasi', sisa: { jumlah: 5, satuan: 'hari-kerja' } },
    })
    j.kini = '2026-03-05T02:00:00.000Z'
    harusJadi(j, ORANG.pemohon, lengkap('lengkapi'))
    const { keadaan } = harusJadi(j, ORANG.pemohon, { kode: 'ajukan-kembali' })
    expect(keadaan.batas).toMatchObject({ jenis: 'tahap', istilah: 'verifikasi', batas: '2026-03-12' })
    expect(keadaan.jamBerhenti).toBeUndefined()
    expect(keadaan.pemeriksa?.akunId).toBe(ORANG.verifikator.akunId)
  })

  it('T17 mencatat wewenang, nomor, dan membuka akibat', () => {
    const j = jalanSampai(prosesUmum, 'penandatanganan')
    const { keadaan, pekerjaan } = harusJadi(j, ORANG.kepala, lengkap('tandatangani'))
    expect(keadaan.naskahNomor).toBe('800/2/2026')
    expect(keadaan.tanda[0]).toMatchObject({ jabatan: 'kepala-bkpsdm', instrumen: 'Keputusan Contoh 1/2026' })
    expect(pekerjaan).toEqual(expect.arrayContaining(['simpan-produk', 'catat-buku', 'jalankan-akibat']))
  })

  it('T18 menggugurkan paraf, cetakan, dan tanda tangan pertama; nomor dilepas', () => {
    const j = jalanSampai(prosesUmum, 'penandatanganan', {
      moda: { validasi: el, tanda: ['elektronik', 'basah'], serah: ['fisik'] },
    })
    harusJadi(j, ORANG.kepala, lengkap('tandatangani', 'elektronik'))
    const { keadaan, pekerjaan } = harusJadi(j, ORANG.kepala, lengkap('kembalikan'))
    expect(keadaan.paraf.every((p) => p.gugur) && keadaan.tanda.every((t) => t.gugur)).toBe(true)
    expect(keadaan.cetakan.map((c) => c.keadaan)).toEqual(['rusak'])
    expect(keadaan.naskahNomor).toBeUndefined()
    expect(pekerjaan).toContain('lepas-nomor')
  })
})

describe('tombol pada layar', () => {
  const tombol = (j: Jalan, siapa: Pelaku) => tindakanTersedia(j.perkara, j.konteks(siapa))
  it('hanya yang menjadi bagian orang itu, dengan sebabnya bila belum boleh', () => {
    const j = jalanSampai(prosesUmum, 'verifikasi')
    expect(tombol(j, ORANG.pemohon).map((t) => t.kode)).toEqual(['batalkan'])
    expect(tombol(j, ORANG.kepala)).toEqual([])
    const petugas = new Map(tombol(j, ORANG.verifikator).map((t) => [t.kode, t.boleh]))
    expect(petugas.get('terima')).toBe(false)
    expect(petugas.get('tolak')).toBe(true)
    expect(tombol(j, ORANG.verifikator2).find((t) => t.kode === 'ambil')).toMatchObject({
      boleh: false,
      sebab: { sebab: 'Usulan ini sedang diperiksa Contoh verifikator.' },
    })
  })
})
