// T10 and the limit of completion, and the shortcuts of proses.md b.2 that must be refused.
import { describe, expect, it } from 'vitest'
import { harusJadi, jalanSampai, ORANG } from '#mesin/bahan.uji.ts'
import type { Pelaku, Tindakan } from '#mesin/bentuk-usulan.ts'
import { prosesUmum } from './proses-umum.ts'
import { kekurangan, kurangi, lengkap } from './proses-umum.uji.ts'

describe('T10 penolakan otomatis (Pasal 9 ayat (2))', () => {
  const otomatis: Tindakan = { kode: 'tolak-otomatis' }

  it('waktu kejadian adalah saat pertama sesudah batas, kapan pun penjadwal berjalan, dan hanya sekali', () => {
    const j = kekurangan()
    j.kini = '2026-03-09T16:59:59.999Z'
    expect(j.lakukan(ORANG.sistem, otomatis)).toMatchObject({ kode: 'belum-lewat-batas' })
    j.kini = '2026-03-14T07:00:00.000Z'
    const { peristiwa, keadaan, pekerjaan } = harusJadi(j, ORANG.sistem, otomatis)
    expect(peristiwa).toMatchObject({ nomor: 'T10', pada: '2026-03-09T17:00:00.000Z', hari: '2026-03-10' })
    expect(keadaan.penolakan).toMatchObject({
      sebab: 'lewat-batas',
      pada: '2026-03-09T17:00:00.000Z',
      surat: 'konsep',
    })
    expect(keadaan.batas).toMatchObject({ istilah: 'surat-penolakan', mulai: '2026-03-10' })
    expect(pekerjaan).toContain('susun-surat-penolakan')
    expect(j.lakukan(ORANG.sistem, otomatis)).toMatchObject({ jenis: 'tolak' })
    expect(j.perkara.keadaan.versi).toBe(j.peristiwa.length)
  })

  it('melengkapi sebagian tidak menghentikan tenggat; pada detik terakhir masih boleh', () => {
    const j = kekurangan()
    j.kini = '2026-03-09T16:59:59.999Z'
    harusJadi(j, ORANG.pemohon, lengkap('lengkapi'))
    expect(j.perkara.keadaan.batas?.batas).toBe('2026-03-09')
    j.kini = '2026-03-09T17:00:00.000Z'
    for (const kode of ['lengkapi', 'ajukan-kembali', 'batalkan'])
      expect(j.lakukan(ORANG.pemohon, lengkap(kode))).toMatchObject({ kode: 'lewat-batas-lengkapi' })
    harusJadi(j, ORANG.sistem, otomatis)
  })

  it('selama kahar tidak dijalankan, dan batas mundur sesudahnya (Pasal 18, A-14)', () => {
    const j = kekurangan()
    const kahar = [{ mulai: '2026-03-05', sampai: '2026-03-15' }]
    const kalender = { ...j.konteks(ORANG.sistem).kalender, kahar }
    j.kini = '2026-03-10T03:00:00.000Z'
    expect(j.lakukan(ORANG.sistem, otomatis, { kalender })).toMatchObject({ kode: 'kahar' })
    j.kini = '2026-03-17T03:00:00.000Z'
    expect(j.lakukan(ORANG.sistem, otomatis, { kalender })).toMatchObject({ kode: 'belum-lewat-batas' })
    j.kini = '2026-03-25T18:00:00.000Z'
    expect(harusJadi(j, ORANG.sistem, otomatis, { kalender }).peristiwa.hari).toBe('2026-03-26')
  })

  it('orang tidak dapat menjalankannya', () => {
    const j = kekurangan()
    j.kini = '2026-03-14T07:00:00.000Z'
    expect(j.lakukan(ORANG.verifikator, otomatis)).toMatchObject({ kode: 'bukan-pelaksana' })
  })
})

describe('jam BKPSDM berhenti selama KEKURANGAN', () => {
  it('dua hari kerja terpakai dari lima: sesudah dilengkapi tersisa tiga', () => {
    const j = jalanSampai(prosesUmum, 'verifikasi')
    j.kini = '2026-03-04T02:00:00.000Z'
    harusJadi(j, ORANG.verifikator, { kode: 'periksa-berkas', berkas: kurangi })
    harusJadi(j, ORANG.verifikator, { kode: 'kembalikan-kekurangan' })
    expect(j.perkara.keadaan.jamBerhenti?.sisa.jumlah).toBe(3)
    j.kini = '2026-03-06T02:00:00.000Z'
    harusJadi(j, ORANG.pemohon, lengkap('lengkapi'))
    const { keadaan } = harusJadi(j, ORANG.pemohon, { kode: 'ajukan-kembali' })
    expect(keadaan.batas).toMatchObject({ istilah: 'verifikasi', batas: '2026-03-11' })
  })
})

describe('jalan pintas pada akhir b.2', () => {
  const pintas: [string, string, Pelaku, string, string][] = [
    ['DRAF → VALIDASI', 'draf', ORANG.pengawas, 'validasi', 'Pasal 10 ayat (1)'],
    ['DRAF → PENGESAHAN', 'draf', ORANG.kepala, 'tandatangani', 'Pasal 7'],
    ['VERIFIKASI → PENANDATANGANAN', 'verifikasi', ORANG.kepala, 'tandatangani', 'Pasal 7'],
    ['PENGAWAS → PENANDATANGANAN', 'validasi-pengawas', ORANG.kepala, 'tandatangani', 'Pasal 10 ayat (1)'],
    ['PENERBITAN → DISERAHKAN', 'penerbitan', ORANG.verifikator, 'serahkan', 'Pasal 13 ayat (3)'],
    ['MENUNGGU SURVEI → DISERAHKAN', 'menunggu-survei', ORANG.verifikator, 'serahkan', 'Pasal 13 ayat (3)'],
  ]
  it.each(pintas)('%s', (_nama, tahap, siapa, kode, pasal) => {
    const hasil = jalanSampai(prosesUmum, tahap).lakukan(siapa, lengkap(kode, 'elektronik'))
    expect(hasil).toMatchObject({ jenis: 'tolak', kode: 'urutan-tahap' })
    expect('dasar' in hasil && hasil.dasar).toContain(`Perwali Kediri 80/2021 ${pasal}`)
  })
})
