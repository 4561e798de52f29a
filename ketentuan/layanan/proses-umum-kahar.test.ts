// Force majeure on the lifecycle: limits moved on (T24) and paper acts entered afterwards (T25), Pasal 18.
import { describe, expect, it } from 'vitest'
import { harusJadi, type Jalan, jalanSampai, ORANG } from '#mesin/bahan.uji.ts'
import type { Pelaku, Tindakan } from '#mesin/bentuk-usulan.ts'
import { type EntriSusulan, putuskanSusulan } from '#mesin/kahar.ts'
import { adalahTolak } from '#mesin/tolak.ts'
import { prosesUmum } from './proses-umum.ts'
import { BASAH, kekurangan, lengkap } from './proses-umum.uji.ts'

const penetapan = { nomor: '188/1/2026', mulai: '2026-03-03', sampai: '2026-03-13' }
const entri = (ubah: Partial<EntriSusulan> = {}): EntriSusulan => ({
  tanggalKejadian: '2026-03-04',
  register: 'M-001',
  penetapan,
  pencatat: ORANG.verifikator,
  ...ubah,
})
const kahar = [{ mulai: penetapan.mulai, sampai: penetapan.sampai }]

function susul(j: Jalan, siapa: Pelaku, apa: Tindakan, e: EntriSusulan = entri()) {
  j.kini = '2026-03-16T02:00:00.000Z'
  const hasil = putuskanSusulan(j.perkara, apa, j.konteks(siapa), e, j.peristiwa.at(-1)?.hari)
  if (!adalahTolak(hasil)) {
    j.perkara = { ...j.perkara, keadaan: hasil.keadaan }
    j.peristiwa.push(hasil.peristiwa)
  }
  return hasil
}

describe('T24 batas sesudah kahar', () => {
  it('batas baru di samping batas lama, pemohon diberi tahu, dan hanya sekali', () => {
    const j = kekurangan()
    const kalender = { ...j.konteks(ORANG.sistem).kalender, kahar }
    const { keadaan, pekerjaan } = harusJadi(j, ORANG.sistem, { kode: 'sesuaikan-batas' }, { kalender })
    expect(keadaan.batas).toMatchObject({
      semula: '2026-03-09',
      batas: '2026-03-27',
      batasPada: '2026-03-27T16:59:59.999Z',
    })
    expect(pekerjaan.sort()).toEqual(['jadwalkan-batas', 'kirim-pemberitahuan'])
    expect(j.lakukan(ORANG.sistem, { kode: 'sesuaikan-batas' }, { kalender })).toMatchObject({
      kode: 'batas-tetap',
    })
  })
})

describe('T25 entri susulan', () => {
  it('validasi di atas kertas memenuhi moda elektronik; dua tanggal tersimpan; berlanjut seperti biasa', () => {
    const j = jalanSampai(prosesUmum, 'validasi-pengawas')
    const paraf = { kode: 'validasi', arsipId: 'arsip-pindaian' }
    const hasil = susul(j, ORANG.pengawas, paraf)
    expect(hasil).toMatchObject({
      peristiwa: {
        hari: '2026-03-04',
        pada: '2026-03-16T02:00:00.000Z',
        data: { manual: { tanggalKejadian: '2026-03-04', tanggalEntri: '2026-03-16', register: 'M-001' } },
      },
      keadaan: { tahap: 'validasi-administrator', paraf: [{ moda: 'basah', manual: true }] },
    })
    expect(harusJadi(j, ORANG.administrator, lengkap('validasi')).keadaan.tahap).toBe('penandatanganan')
    expect(harusJadi(j, ORANG.kepala, lengkap('tandatangani')).keadaan.tahap).toBe('penerbitan')
  })

  it('urutan tahap, jenjang, dan cetak sebelum tanda tangan tetap diuji atas tanggal kejadian', () => {
    const j = jalanSampai(prosesUmum, 'validasi-pengawas', BASAH)
    const paraf = { kode: 'validasi', arsipId: 'arsip-pindaian' }
    expect(susul(j, ORANG.administrator, paraf)).toMatchObject({ kode: 'tidak-membidangi' })
    expect(susul(j, ORANG.pengawas, { kode: 'validasi' })).toMatchObject({
      kode: 'paraf-basah-belum-lengkap',
    })
    susul(j, ORANG.pengawas, paraf, entri({ tanggalKejadian: '2026-03-05' }))
    expect(susul(j, ORANG.administrator, paraf)).toMatchObject({ kode: 'urutan-susulan' })
    susul(j, ORANG.administrator, paraf, entri({ tanggalKejadian: '2026-03-06' }))
    const tanda = lengkap('tandatangani', 'basah')
    expect(susul(j, ORANG.kepala, tanda, entri({ tanggalKejadian: '2026-03-09' }))).toMatchObject({
      kode: 'urutan-tahap',
    })
    susul(j, ORANG.verifikator, lengkap('cetak'), entri({ tanggalKejadian: '2026-03-09' }))
    expect(susul(j, ORANG.kepala, tanda, entri({ tanggalKejadian: '2026-03-09' }))).toMatchObject({
      keadaan: { tahap: 'penerbitan', tanda: [{ manual: true, tanggal: '2026-03-09' }] },
    })
  })

  const ditolak: [string, Partial<EntriSusulan>, Tindakan, string][] = [
    [
      'kahar belum berakhir',
      { penetapan: { nomor: 'x', mulai: '2026-03-03' } },
      lengkap('validasi'),
      'kahar-belum-berakhir',
    ],
    ['di luar masa kahar', { tanggalKejadian: '2026-03-14' }, lengkap('validasi'), 'di-luar-masa-kahar'],
    ['tanpa nomor register', { register: ' ' }, lengkap('validasi'), 'register-kosong'],
    ['oleh validator sendiri', { pencatat: ORANG.pengawas }, lengkap('validasi'), 'bukan-pencatat'],
    ['kuesioner', {}, { kode: 'isi-survei' }, 'tidak-dapat-susulan'],
  ]
  it.each(ditolak)('ditolak: %s', (_nama, ubah, apa, kode) => {
    const j = jalanSampai(prosesUmum, 'validasi-pengawas')
    const hasil = susul(j, ORANG.pengawas, apa, entri(ubah))
    expect(hasil).toMatchObject({ jenis: 'tolak', kode })
    expect('dasar' in hasil && hasil.dasar).toContain('Perwali Kediri 80/2021 Pasal 18 ayat (3)')
  })
})
