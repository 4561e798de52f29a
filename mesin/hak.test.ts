import { describe, expect, it } from 'vitest'
import { ORANG } from './bahan.uji.ts'
import type { Cakupan, Peran } from './bentuk-daerah.ts'
import type { Pelaku } from './bentuk-usulan.ts'
import { bidangTerlihat, boleh, cakupanHak, hubungan, saring } from './hak.ts'

const peran = (kode: string, ...hak: [string, Cakupan][]): Peran => ({
  kode,
  nama: kode,
  asal: 'akun',
  faktorKedua: false,
  hak: hak.map(([aksi, cakupan]) => ({ aksi, cakupan })),
  dasar: [],
})
const PERAN = [
  peran('asn', ['usulan.baca', 'sendiri']),
  peran('admin-kepegawaian', ['usulan.baca', 'perangkat-daerah']),
  peran('verifikator', ['usulan.baca', 'bidang']),
  peran('auditor', ['usulan.baca', 'semua']),
]
const objek = { pegawaiId: 'peg-pemohon', perangkatDaerah: 'dinas-a', layanan: 'kgb' }
const auditor: Pelaku = { ...ORANG.adminLain, akunId: 'a', pegawaiId: 'a', peran: ['auditor'] }

describe('tolak bila tidak ada hak', () => {
  it.each([
    ['pemohon', ORANG.pemohon, true],
    ['admin perangkat daerah yang sama', ORANG.admin, true],
    ['admin perangkat daerah lain', ORANG.adminLain, false],
    ['verifikator layanan ini', ORANG.verifikator, true],
    ['verifikator layanan lain', ORANG.verifikatorCuti, false],
    ['pejabat tanpa peran', ORANG.kepala, false],
    ['auditor', auditor, true],
  ])('%s: %s', (_nama, pelaku, harap) => {
    const hasil = boleh(pelaku, 'usulan.baca', objek, PERAN)
    expect(hasil === true).toBe(harap)
    if (hasil !== true) expect(hasil.dasar.length).toBeGreaterThan(0)
  })

  it('aksi yang tidak disebut, objek tanpa letak, peran tanpa definisi: ditolak', () => {
    expect(boleh(auditor, 'usulan.hapus', objek, PERAN)).toMatchObject({ kode: 'tidak-berhak' })
    expect(boleh(ORANG.pemohon, 'usulan.baca', {}, PERAN)).toMatchObject({ kode: 'di-luar-cakupan' })
    expect(boleh({ ...ORANG.admin, perangkatDaerah: '' }, 'usulan.baca', { layanan: 'kgb' }, PERAN)).not.toBe(
      true,
    )
    expect(boleh({ ...ORANG.pemohon, peran: ['raja'] }, 'usulan.baca', objek, PERAN)).toMatchObject({
      kode: 'tidak-berhak',
    })
    expect(cakupanHak(ORANG.verifikator, 'usulan.baca', PERAN)).toEqual(['sendiri', 'bidang'])
  })
})

describe('bidang menurut hubungan', () => {
  const lihat = (p: Pelaku, noun: 'pegawai' | 'usulan' = 'pegawai') => bidangTerlihat(p, noun, objek)
  it('NIK dan hukuman: pemilik dan BKPSDM saja', () => {
    for (const bidang of ['nik', 'hukuman']) {
      expect(lihat(ORANG.pemohon).has(bidang) && lihat(ORANG.verifikator).has(bidang), bidang).toBe(true)
      const validator = { ...ORANG.pengawas, peran: ['asn', 'validator-pengawas'] }
      for (const p of [ORANG.admin, ORANG.adminLain, ORANG.verifikatorCuti, validator, auditor])
        expect(lihat(p).has(bidang), `${bidang} ${p.nama}`).toBe(false)
    }
  })

  it('jawaban survei hanya pemilik', () => {
    expect(lihat(ORANG.pemohon, 'usulan').has('survei')).toBe(true)
    for (const p of [ORANG.admin, ORANG.verifikator, ORANG.serba, auditor])
      expect(lihat(p, 'usulan').has('survei')).toBe(false)
  })

  it('orang lain tidak melihat apa pun, dan saring membuang yang tidak terlihat', () => {
    expect(hubungan(ORANG.adminLain, objek)).toBe('lain')
    expect(lihat(ORANG.adminLain).size).toBe(0)
    expect(saring({ nama: 'x', nik: '1', rahasia: 2 }, lihat(ORANG.admin))).toEqual({ nama: 'x' })
  })
})
