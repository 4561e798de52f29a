// Refusals with their article, from validation to hand-over (Pasal 10–13).
import { describe, expect, it } from 'vitest'
import { harusJadi, type Jalan, jalanSampai, ORANG, PEMOHON_SERBA } from '#mesin/bahan.uji.ts'
import type { Konteks, Pelaku, Tindakan } from '#mesin/bentuk-usulan.ts'
import { prosesUmum } from './proses-umum.ts'
import { BASAH, FISIK, HARI, lengkap, PARAF_BASAH, sampai } from './proses-umum.uji.ts'

describe('ditolak dengan pasal: validasi sampai penyerahan', () => {
  type Baris = [string, () => Jalan, Pelaku, Tindakan, string, string, Partial<Konteks>?]
  const basahTtd = lengkap('tandatangani', 'basah')
  const daftar: Baris[] = [
    [
      'administrator sebelum pengawas',
      sampai('validasi-pengawas'),
      ORANG.administrator,
      lengkap('validasi'),
      'tidak-membidangi',
      'Pasal 10 ayat (1)',
    ],
    [
      'pengawas bidang lain',
      sampai('validasi-pengawas'),
      ORANG.pengawasLain,
      lengkap('validasi'),
      'tidak-membidangi',
      'Pasal 10 ayat (1)',
    ],
    [
      'validator pada usulan sendiri',
      sampai('validasi-pengawas'),
      PEMOHON_SERBA,
      lengkap('validasi'),
      'urusan-sendiri',
      'Pasal 10 ayat (1)',
    ],
    [
      'paraf basah pada layanan elektronik',
      sampai('validasi-pengawas'),
      ORANG.pengawas,
      lengkap('validasi', 'basah'),
      'moda-validasi-tidak-sesuai',
      'Pasal 10 ayat (2)',
    ],
    [
      'paraf basah tanpa pindaian',
      sampai('validasi-pengawas', PARAF_BASAH),
      ORANG.pengawas,
      { kode: 'validasi', tanggal: HARI },
      'paraf-basah-belum-lengkap',
      'Pasal 10 ayat (2)',
    ],
    [
      'paraf bertanggal esok',
      sampai('validasi-pengawas', PARAF_BASAH),
      ORANG.pengawas,
      { kode: 'validasi', tanggal: '2026-03-03', arsipId: 'a' },
      'tanggal-tidak-wajar',
      'Pasal 10 ayat (1)',
    ],
    [
      'naskah berubah',
      sampai('validasi-pengawas'),
      ORANG.pengawas,
      { kode: 'validasi', sidikNaskah: 'lain' },
      'naskah-berubah',
      'Pasal 10 ayat (1)',
    ],
    [
      'pengembalian tanpa alasan',
      sampai('validasi-pengawas'),
      ORANG.pengawas,
      { kode: 'kembalikan' },
      'alasan-kosong',
      'Pasal 10 ayat (1)',
    ],
    [
      'validator menolak usulan',
      sampai('validasi-pengawas'),
      ORANG.pengawas,
      lengkap('tolak'),
      'urutan-tahap',
      'Pasal 10 ayat (1)',
    ],
    [
      'kertas salah',
      sampai('cetak-pra-ttd', BASAH),
      ORANG.verifikator,
      { kode: 'cetak', kertas: 'HVS' },
      'kertas-tidak-sesuai',
      'Pasal 12 huruf a',
    ],
    [
      'tanda basah sebelum cetak (tahap)',
      sampai('cetak-pra-ttd', BASAH),
      ORANG.kepala,
      basahTtd,
      'urutan-tahap',
      'Pasal 12 huruf b',
    ],
    [
      'bukan pejabat berwenang',
      sampai('penandatanganan'),
      ORANG.administrator,
      lengkap('tandatangani'),
      'tidak-berwenang-tanda',
      'Pasal 11 ayat (2)',
    ],
    [
      'golongan di luar pelimpahan',
      sampai('penandatanganan', { golongan: 'IV/a' }),
      ORANG.kepala,
      lengkap('tandatangani'),
      'tidak-berwenang-tanda',
      'Pasal 11 ayat (2)',
    ],
    [
      'tanda tangan atas usulan sendiri',
      sampai('penandatanganan'),
      PEMOHON_SERBA,
      lengkap('tandatangani'),
      'urusan-sendiri',
      'Pasal 11 ayat (2)',
    ],
    [
      'tanda basah pada produk elektronik',
      sampai('penandatanganan'),
      ORANG.kepala,
      basahTtd,
      'moda-tanda-tidak-sesuai',
      'Pasal 11 ayat (1)',
    ],
    [
      'tanda elektronik pada produk basah',
      sampai('penandatanganan', BASAH),
      ORANG.kepala,
      lengkap('tandatangani', 'elektronik'),
      'moda-tanda-tidak-sesuai',
      'Pasal 11 ayat (1)',
    ],
    [
      'tanda tangan tidak lolos periksa',
      sampai('penandatanganan'),
      ORANG.kepala,
      { ...lengkap('tandatangani'), tandaSah: false },
      'tanda-tidak-sah',
      'Pasal 11 ayat (1)',
    ],
    [
      'terbit fisik tanpa cetak',
      sampai('penerbitan', FISIK),
      ORANG.verifikator,
      { kode: 'terbitkan' },
      'belum-dicetak',
      'Pasal 12 huruf a',
    ],
    [
      'survei oleh admin',
      sampai('menunggu-survei', { pengaju: ORANG.admin }),
      ORANG.admin,
      { kode: 'isi-survei' },
      'survei-bukan-pemohon',
      'Pasal 13 ayat (2)',
    ],
    [
      'survei tidak lengkap',
      sampai('menunggu-survei'),
      ORANG.pemohon,
      { kode: 'isi-survei' },
      'survei-belum-lengkap',
      'Pasal 13 ayat (1)',
      { surveiTerisi: false },
    ],
    [
      'serah dengan cara yang tidak ada',
      sampai('siap-serah'),
      ORANG.verifikator,
      { kode: 'serahkan', cara: 'fisik', penerima: 'x', bukti: 'y' },
      'cara-serah-tidak-sesuai',
      'Pasal 12 huruf c',
    ],
    [
      'serah fisik tanpa tanda terima',
      sampai('siap-serah', FISIK),
      ORANG.verifikator,
      { kode: 'serahkan', cara: 'fisik' },
      'tanda-terima-belum-lengkap',
      'Pasal 12 huruf c',
    ],
    [
      'serah bila jawaban survei tidak ada',
      sampai('siap-serah'),
      ORANG.sistem,
      { kode: 'serahkan' },
      'survei-belum-diisi',
      'Pasal 13 ayat (3)',
      { surveiTerisi: false },
    ],
    [
      'batal sesudah validasi',
      sampai('validasi-pengawas'),
      ORANG.pemohon,
      { kode: 'batalkan' },
      'urutan-tahap',
      'Pasal 10 ayat (1)',
    ],
  ]
  it.each(daftar)('%s', (_nama, mulai, siapa, apa, kode, pasal, ubah) => {
    const hasil = mulai().lakukan(siapa, apa, ubah)
    expect(hasil).toMatchObject({ jenis: 'tolak', kode })
    expect('dasar' in hasil && hasil.dasar).toContain(`Perwali Kediri 80/2021 ${pasal}`)
  })

  it('satu orang tidak mengisi dua jenjang (A-10)', () => {
    const j = jalanSampai(prosesUmum, 'validasi-pengawas')
    harusJadi(j, ORANG.rangkap, lengkap('validasi'))
    expect(j.lakukan(ORANG.rangkap, lengkap('validasi'))).toMatchObject({ kode: 'dua-jenjang-satu-orang' })
  })

  it('tanggal tanda tangan basah mendahului cetak (Pasal 12 huruf b)', () => {
    const j = jalanSampai(prosesUmum, 'cetak-pra-ttd', BASAH)
    j.kini = '2026-03-05T02:00:00.000Z'
    harusJadi(j, ORANG.verifikator, { ...lengkap('cetak'), tanggal: '2026-03-04' })
    const tanda = (tanggal: string) => j.lakukan(ORANG.kepala, { ...basahTtd, tanggal })
    expect(tanda('2026-03-03')).toMatchObject({ kode: 'tanda-basah-sebelum-cetak' })
    expect(tanda('2026-03-06')).toMatchObject({ kode: 'tanggal-tidak-wajar' })
    expect(tanda('2026-03-04')).toMatchObject({ keadaan: { tahap: 'penerbitan' } })
  })

  it('pelimpahan berakhir pada tanggal tanda tangan (Pasal 11 ayat (2))', () => {
    const j = jalanSampai(prosesUmum, 'penandatanganan')
    j.kini = '2027-01-04T02:00:00.000Z'
    expect(j.lakukan(ORANG.kepala, lengkap('tandatangani'))).toMatchObject({ kode: 'wewenang-berakhir' })
    expect(j.lakukan(ORANG.walikota, lengkap('tandatangani'))).toMatchObject({
      keadaan: { tahap: 'penerbitan' },
    })
  })
})
