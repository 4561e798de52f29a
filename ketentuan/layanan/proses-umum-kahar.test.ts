// Force majeure on the lifecycle: limits moved on (T24) and paper acts entered afterwards (T25), Pasal 18.
import { describe, expect, it } from 'vitest'
import { tindakanTersedia } from '#mesin/alur.ts'
import { harusJadi, type Jalan, jalanSampai, ORANG } from '#mesin/bahan.uji.ts'
import type { Pelaku, Tindakan } from '#mesin/bentuk-usulan.ts'
import { type EntriSusulan, putuskanSusulan } from '#mesin/kahar.ts'
import { adalahTolak } from '#mesin/tolak.ts'
import { prosesUmum } from './proses-umum.ts'
import { BASAH, ditolak, kekurangan, lengkap } from './proses-umum.uji.ts'

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

describe('A-14: penolakan otomatis dalam kahar yang ditetapkan surut', () => {
  const putusan: Tindakan = {
    kode: 'pulihkan',
    nomor: '800/12/BA/2026',
    alasan: 'Batas jatuh dalam masa kahar yang ditetapkan surut.',
  }
  /** Limit 9 March, refused on 10 March; the decree of 16 March says that the kahar began on 5 March. */
  function tertolak() {
    const j = kekurangan()
    j.kini = '2026-03-10T03:00:00.000Z'
    harusJadi(j, ORANG.sistem, { kode: 'tolak-otomatis' })
    j.kini = '2026-03-17T03:00:00.000Z'
    const surut = [{ mulai: '2026-03-05', sampai: '2026-03-13' }]
    return { j, kalender: { ...j.konteks(ORANG.sistem).kalender, kahar: surut } }
  }

  it('dipulihkan dengan keputusan bernomor; jangka waktu melengkapi berjalan utuh dari hari pemulihan', () => {
    const { j, kalender } = tertolak()
    const { peristiwa, keadaan, pekerjaan } = harusJadi(j, ORANG.verifikator, putusan, { kalender })
    expect(peristiwa).toMatchObject({ nomor: 'T26', dari: 'ditolak', ke: 'kekurangan' })
    expect(keadaan.penolakan).toBeUndefined()
    // Five working days after 17 March, the days off 18–24 March left out.
    expect(keadaan.batas).toMatchObject({ jenis: 'lengkapi', mulai: '2026-03-17', batas: '2026-03-31' })
    expect(pekerjaan).toEqual(expect.arrayContaining(['cabut-surat-penolakan', 'jadwalkan-batas']))
    expect(harusJadi(j, ORANG.pemohon, lengkap('lengkapi'), { kalender }).keadaan.tahap).toBe('kekurangan')
  })

  it('juga sesudah surat penolakannya terkirim, dan peristiwa penolakan tetap tersimpan', () => {
    const { j, kalender } = tertolak()
    harusJadi(j, ORANG.verifikator, lengkap('kirim-surat-penolakan'))
    expect(harusJadi(j, ORANG.verifikator, putusan, { kalender }).keadaan.tahap).toBe('kekurangan')
    expect(j.peristiwa.map((p) => p.nomor)).toEqual(expect.arrayContaining(['T10', 'T11', 'T26']))
  })

  it('tanpa kahar, tanpa nomor keputusan, atau atas penolakan verifikator: tidak', () => {
    const { j, kalender } = tertolak()
    expect(j.lakukan(ORANG.verifikator, putusan)).toMatchObject({ kode: 'penolakan-tetap' })
    expect(tindakanTersedia(j.perkara, j.konteks(ORANG.verifikator)).map((t) => t.kode)).not.toContain(
      'pulihkan',
    )
    expect(
      tindakanTersedia(j.perkara, j.konteks(ORANG.verifikator, { kalender })).map((t) => t.kode),
    ).toContain('pulihkan')
    const { nomor: _n, ...tanpaNomor } = putusan
    expect(j.lakukan(ORANG.verifikator, tanpaNomor, { kalender })).toMatchObject({
      kode: 'keputusan-pemulihan-belum-ada',
    })
    expect(j.lakukan(ORANG.sistem, putusan, { kalender })).toMatchObject({ jenis: 'tolak' })
    const v = ditolak()
    expect(v.lakukan(ORANG.verifikator, putusan, { kalender })).toMatchObject({ kode: 'penolakan-tetap' })
  })
})
