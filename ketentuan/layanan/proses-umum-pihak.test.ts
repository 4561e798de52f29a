// Superior, agencies outside, sittings and products from outside: the straight walk, the refusals, and random acts by
// random people that never skip any of them. The checks read the events only.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keadaanAwal, terapkan } from '#mesin/alur.ts'
import { periksaAlur } from '#mesin/alur-periksa.ts'
import { harusJadi, type Jalan, jalan, ORANG, tindakanLengkap } from '#mesin/bahan.uji.ts'
import type { Alur } from '#mesin/bentuk.ts'
import type { HasilPihak, Pelaku, Peristiwa, Tindakan } from '#mesin/bentuk-usulan.ts'
import { hariIni } from '#mesin/tanggal.ts'
import { adalahTolak } from '#mesin/tolak.ts'
import { prosesUmum } from './proses-umum.ts'
import { denganAtasan } from './proses-umum-atasan.ts'
import { denganPihakLuar, denganSidang, produkDariLuar } from './proses-umum-pihak.ts'

const ATASAN: Pelaku = {
  ...ORANG.admin,
  akunId: 'akun-atasan',
  pegawaiId: 'peg-atasan',
  nama: 'Atasan',
  peran: ['asn'],
}
const BKN = { kode: 'bkn', nama: 'Kantor Regional BKN', sesudah: 'menunggu-baperjakat' }
const ALUR: Record<string, Alur> = {
  atasan: denganAtasan(prosesUmum),
  ketat: denganAtasan(prosesUmum, { tidakSetuju: 'tolak' }),
  lengkap: denganPihakLuar(
    denganSidang(denganAtasan(prosesUmum), { kode: 'baperjakat', nama: 'Baperjakat' }),
    BKN,
  ),
  dua: denganPihakLuar(denganPihakLuar(prosesUmum, { ...BKN, sesudah: 'verifikasi' }), {
    kode: 'gubernur',
    nama: 'Gubernur',
    sesudah: 'menunggu-bkn',
  }),
  presiden: produkDariLuar(prosesUmum, { kode: 'presiden', nama: 'Sekretariat Militer Presiden' }),
}
const JAWAB = { nomor: '123/KR/2026', arsipId: 'arsip-jawab', sidik: 'c'.repeat(64), pejabat: 'Presiden' }
const setuju: HasilPihak = 'disetujui'
const UBAH = { atasan: [ATASAN.pegawaiId] }

function langkahMaju(j: Jalan, hari: string, hasil: HasilPihak = setuju): [Pelaku, Tindakan] {
  const { tahap, berkas } = j.perkara.keadaan
  const diperiksa = Object.values(berkas).every((b) => b.status !== 'terlampir')
  const biasa: Record<string, [Pelaku, Tindakan]> = {
    '': [ORANG.pemohon, tindakanLengkap('buat', hari)],
    draf: [ORANG.pemohon, tindakanLengkap('ajukan', hari)],
    'pertimbangan-atasan': [ATASAN, { kode: 'setujui-atasan' }],
    diajukan: [ORANG.verifikator, { kode: 'ambil' }],
    verifikasi: [ORANG.verifikator, tindakanLengkap(diperiksa ? 'terima' : 'periksa-berkas', hari)],
    'validasi-pengawas': [ORANG.pengawas, tindakanLengkap('validasi', hari)],
    'validasi-administrator': [ORANG.administrator, tindakanLengkap('validasi', hari)],
    penandatanganan: [ORANG.kepala, tindakanLengkap('tandatangani', hari)],
    penerbitan: [ORANG.verifikator, { kode: 'terbitkan' }],
    'menunggu-survei': [ORANG.pemohon, { kode: 'isi-survei' }],
    'siap-serah': [ORANG.verifikator, tindakanLengkap('serahkan', hari)],
  }
  if (tahap.startsWith('kirim-')) return [ORANG.verifikator, { kode: 'kirim-pihak', nomor: '800/77/2026' }]
  if (tahap === 'menunggu-baperjakat')
    return [ORANG.verifikator, { kode: 'catat-sidang', hasil, alasan: 'Sudah ditelaah bersama', ...JAWAB }]
  if (tahap.startsWith('menunggu-') && tahap !== 'menunggu-survei')
    return [ORANG.verifikator, { kode: 'catat-jawaban', hasil, alasan: 'Sudah ditelaah bersama', ...JAWAB }]
  return biasa[tahap] ?? [ORANG.verifikator, { kode: 'ambil' }]
}

function sampaiTahap(alur: Alur, tahap: string): Jalan {
  const j = jalan(alur, { ubah: UBAH })
  for (let i = 0; i < 30 && j.perkara.keadaan.tahap !== tahap; i++) {
    const [siapa, apa] = langkahMaju(j, hariIni(j.kini, 'Asia/Jakarta'))
    harusJadi(j, siapa, apa)
  }
  expect(j.perkara.keadaan.tahap).toBe(tahap)
  return j
}

describe('jalan lurus', () => {
  it.each(Object.entries(ALUR))('%s: tanpa cacat, dan sampai diserahkan', (_nama, alur) => {
    expect(periksaAlur(alur)).toEqual([])
    const j = sampaiTahap(alur, 'diserahkan')
    expect(j.peristiwa.reduce(terapkan, keadaanAwal('2026-03-02T02:00:00.000Z'))).toEqual(j.perkara.keadaan)
  })

  it('produk dari luar: nomor, tanggal, pejabat, dan berkas tercatat; akibat berjalan seperti ditandatangani', () => {
    const j = sampaiTahap(ALUR.presiden as Alur, 'menunggu-presiden')
    expect(j.perkara.keadaan.batas).toBeUndefined()
    const tanpa = { kode: 'catat-jawaban', hasil: setuju, nomor: '5/TK/2026', tanggal: '2026-03-02' }
    expect(j.lakukan(ORANG.verifikator, tanpa)).toMatchObject({ kode: 'jawaban-tanpa-berkas' })
    const hasil = harusJadi(j, ORANG.verifikator, { ...tanpa, ...JAWAB, nomor: '5/TK/2026' })
    expect(hasil.pekerjaan).toEqual(
      expect.arrayContaining(['simpan-produk-luar', 'catat-buku', 'jalankan-akibat']),
    )
    expect(hasil.keadaan).toMatchObject({
      tahap: 'penerbitan',
      naskahNomor: '5/TK/2026',
      produkLuar: { pejabat: 'Presiden' },
    })
  })
})

describe('atasan langsung', () => {
  it('hanya atasan langsung; tanpa atasan usulan tidak dapat dikirim', () => {
    const j = sampaiTahap(ALUR.atasan as Alur, 'pertimbangan-atasan')
    for (const siapa of [ORANG.verifikator, ORANG.kepala, ORANG.pemohon])
      expect(j.lakukan(siapa, { kode: 'setujui-atasan' })).toMatchObject({ kode: 'bukan-atasan-langsung' })
    expect(j.lakukan(ORANG.verifikator, { kode: 'ambil' })).toMatchObject({ kode: 'urutan-tahap' })
    const draf = sampaiTahap(ALUR.atasan as Alur, 'draf')
    expect(
      draf.lakukan(ORANG.pemohon, tindakanLengkap('ajukan', '2026-03-02'), { atasan: [] }),
    ).toMatchObject({
      kode: 'atasan-belum-diketahui',
    })
  })

  it('dikembalikan: nomor dan edisi tetap, pertimbangan lama gugur; tidak setuju diteruskan atau ditolak', () => {
    const j = sampaiTahap(ALUR.atasan as Alur, 'pertimbangan-atasan')
    const { nomor, edisi } = j.perkara.keadaan
    harusJadi(j, ATASAN, { kode: 'kembalikan-atasan', alasan: 'Tanggal berbenturan dengan rapat' })
    expect(j.perkara.keadaan.tahap).toBe('draf')
    harusJadi(j, ORANG.pemohon, { kode: 'ajukan', nomor: 'KGB-2026-999999' })
    expect(j.perkara.keadaan).toMatchObject({ nomor, edisi })
    expect(j.lakukan(ATASAN, { kode: 'tidak-setuju-atasan' })).toMatchObject({ kode: 'alasan-kosong' })
    const tidak = { kode: 'tidak-setuju-atasan', alasan: 'Beban kerja sedang tinggi' }
    expect(harusJadi(j, ATASAN, tidak).keadaan).toMatchObject({
      tahap: 'diajukan',
      pertimbangan: { hasil: 'tidak-disetujui', pegawaiId: 'peg-atasan' },
    })
    const ketat = sampaiTahap(ALUR.ketat as Alur, 'pertimbangan-atasan')
    const ditolak = harusJadi(ketat, ATASAN, tidak)
    expect(ditolak.keadaan).toMatchObject({ tahap: 'ditolak', penolakan: { sebab: 'atasan' } })
    expect(ditolak.pekerjaan).toContain('susun-surat-penolakan')
  })
})

describe('instansi luar dan sidang', () => {
  it('dikembalikan membawa ke verifikasi dan paraf gugur; sesudahnya surat baru wajib', () => {
    const j = sampaiTahap(ALUR.lengkap as Alur, 'menunggu-bkn')
    harusJadi(j, ...langkahMaju(j, '2026-03-02', 'dikembalikan'))
    expect(j.perkara.keadaan.tahap).toBe('verifikasi')
    expect(j.perkara.keadaan.paraf.every((p) => p.gugur)).toBe(true)
    for (let i = 0; i < 5 && j.perkara.keadaan.tahap !== 'menunggu-baperjakat'; i++)
      harusJadi(j, ...langkahMaju(j, '2026-03-02'))
    // The sitting's yes still stands, the agency's does not.
    harusJadi(j, ORANG.verifikator, { kode: 'lewati-pihak' })
    expect(j.lakukan(ORANG.verifikator, { kode: 'lewati-pihak' })).toMatchObject({
      kode: 'belum-ada-jawaban-berlaku',
    })
  })

  it('tidak disetujui menolak usulan dengan surat dan alasan pihak itu', () => {
    for (const tahap of ['menunggu-bkn', 'menunggu-baperjakat']) {
      const j = sampaiTahap(ALUR.lengkap as Alur, tahap)
      const { keadaan, pekerjaan } = harusJadi(j, ...langkahMaju(j, '2026-03-02', 'tidak-disetujui'))
      expect(keadaan).toMatchObject({ tahap: 'ditolak', penolakan: { sebab: 'pihak', surat: 'konsep' } })
      expect(keadaan.penolakan?.alasan).toContain('123/KR/2026')
      expect(pekerjaan).toContain('susun-surat-penolakan')
    }
  })

  it('jawaban mendahului surat, tanpa nomor, tanpa alasan: ditolak dengan kalimatnya', () => {
    const j = sampaiTahap(ALUR.dua as Alur, 'menunggu-bkn')
    j.kini = '2026-03-04T02:00:00.000Z'
    const jawab = { kode: 'catat-jawaban', hasil: setuju, ...JAWAB }
    expect(j.lakukan(ORANG.verifikator, { ...jawab, tanggal: '2026-03-01' })).toMatchObject({
      kode: 'jawaban-mendahului-surat',
    })
    expect(j.lakukan(ORANG.verifikator, { ...jawab, nomor: '' })).toMatchObject({
      kode: 'jawaban-tanpa-nomor',
    })
    expect(j.lakukan(ORANG.verifikator, { ...jawab, hasil: 'dikembalikan' })).toMatchObject({
      kode: 'alasan-kosong',
    })
    expect(j.lakukan(ORANG.kepala, jawab)).toMatchObject({ jenis: 'tolak' })
  })
})

const PELAKU = [...Object.values(ORANG), ATASAN]
const dadu = fc.record({ arah: fc.nat(99), siapa: fc.nat(999), apa: fc.nat(999), hasil: fc.nat(9) })
const HASIL: HasilPihak[] = ['disetujui', 'dikembalikan', 'tidak-disetujui']
const pilih = <T>(daftar: readonly T[], n: number): T => daftar[n % daftar.length] as T

/** What must have happened before an event, read from the events alone. */
function periksa(alur: Alur, baru: Peristiwa, lalu: Peristiwa[]): void {
  const pihak = [...new Set(alur.tahap.flatMap((t) => (t.pihak ? [t.pihak.kode] : [])))]
  if (baru.jenis === 'terima' && alur.tahap.some((t) => t.kode === 'pertimbangan-atasan')) {
    const bicara = lalu.findLastIndex((p) => p.dari === 'pertimbangan-atasan' && p.ke === 'diajukan')
    const kembali = lalu.findLastIndex((p) => p.jenis === 'kembalikan-atasan')
    expect(bicara).toBeGreaterThan(kembali)
    expect(lalu[bicara]?.pelaku.pegawaiId).toBe(ATASAN.pegawaiId)
  }
  if (baru.jenis === 'tandatangani' || baru.jenis === 'terbitkan')
    for (const kode of pihak) {
      const jawab = lalu.filter((p) => p.dari === `menunggu-${kode}` && p.data.hasil !== undefined)
      expect(jawab.at(-1)?.data.hasil, `${baru.jenis} tanpa jawaban ${kode}`).toBe('disetujui')
    }
  if (baru.jenis === 'serahkan') expect(lalu.some((p) => p.jenis === 'isi-survei')).toBe(true)
  if (baru.ke === 'penerbitan' && baru.dari !== 'penerbitan') {
    const sejak = lalu.findLastIndex((p) => p.jenis === 'terima')
    const paraf = lalu.slice(sejak).filter((p) => p.jenis === 'validasi')
    expect(new Set(paraf.map((p) => p.pelaku.pegawaiId)).size).toBeGreaterThanOrEqual(2)
  }
}

describe('sifat: tidak ada urutan yang melompati atasan, jenjang, jawaban, atau survei', () => {
  const tercapai = new Map<string, number>()
  it.each(Object.entries(ALUR))('tindakan acak: %s', (nama, alur) => {
    const kode = [...new Set(alur.tahap.flatMap((t) => t.tindakan.map((d) => d.kode)))]
    fc.assert(
      fc.property(fc.array(dadu, { minLength: 15, maxLength: 45 }), (langkah) => {
        const j = jalan(alur, { ubah: UBAH })
        for (const d of langkah) {
          const hari = hariIni(j.kini, 'Asia/Jakarta')
          const hasil = d.hasil < 7 ? setuju : pilih(HASIL, d.hasil)
          const acak: [Pelaku, Tindakan] = [
            pilih(PELAKU, d.siapa),
            { ...tindakanLengkap(pilih(kode, d.apa), hari), hasil, ...(d.apa % 3 ? JAWAB : {}) },
          ]
          const lalu = [...j.peristiwa]
          const putusan = j.lakukan(...(d.arah < 75 ? langkahMaju(j, hari, hasil) : acak))
          if (!adalahTolak(putusan)) periksa(alur, putusan.peristiwa, lalu)
          else expect(putusan.dasar.length).toBeGreaterThan(0)
        }
        expect(j.peristiwa.reduce(terapkan, keadaanAwal('2026-03-02T02:00:00.000Z'))).toEqual(
          j.perkara.keadaan,
        )
        const kunci = `${nama} ${j.perkara.keadaan.tahap}`
        tercapai.set(kunci, (tercapai.get(kunci) ?? 0) + 1)
      }),
      { numRuns: 150 },
    )
  })

  it('jalan acak sampai ke ujung', () => {
    for (const nama of Object.keys(ALUR))
      expect(tercapai.get(`${nama} diserahkan`) ?? 0, nama).toBeGreaterThan(3)
  })
})
