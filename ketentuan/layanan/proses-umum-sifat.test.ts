// Promises of the lifecycle under random acts by random people, on all 27 configurations of modes. The checks read
// the events only and know nothing of the guards.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keadaanAwal, putuskan, terapkan } from '#mesin/alur.ts'
import { periksaAlur } from '#mesin/alur-periksa.ts'
import {
  type Jalan,
  jalan,
  LAMPIRAN,
  type Moda3,
  ORANG,
  PEMOHON_SERBA,
  SEMUA_MODA,
  SESUAI,
  tindakanLengkap,
} from '#mesin/bahan.uji.ts'
import type { CaraSerah, Moda } from '#mesin/bentuk.ts'
import type { Pelaku, Peristiwa, Tindakan } from '#mesin/bentuk-usulan.ts'
import { hariIni, tambahHari } from '#mesin/tanggal.ts'
import { adalahTolak } from '#mesin/tolak.ts'
import { prosesUmum } from './proses-umum.ts'

const PELAKU: Pelaku[] = [...Object.values(ORANG), PEMOHON_SERBA]
const KODE = [
  ...new Set([...prosesUmum.tahap.flatMap((t) => t.tindakan.map((d) => d.kode)), 'setujui-langsung']),
]
const MODA: (Moda | undefined)[] = ['elektronik', 'basah', undefined]
const CARA: (CaraSerah | undefined)[] = ['elektronik', 'fisik', undefined]

type Dadu = { arah: number; siapa: number; apa: number; moda: number; hari: number; rusak: number }
const dadu = fc.record({
  arah: fc.nat(99),
  siapa: fc.nat(999),
  apa: fc.nat(999),
  moda: fc.nat(2),
  hari: fc.nat(11),
  rusak: fc.nat(99),
})

const pilih = <T>(daftar: readonly T[], n: number): T => daftar[n % daftar.length] as T

/** A sensible next act for the step, so that random walks also get far. */
function maju(j: Jalan, d: Dadu, moda: Moda3, hari: string): [Pelaku, Tindakan] {
  const { keadaan } = j.perkara
  const validasi = (jenjang: 1 | 2): Moda =>
    moda.validasi.find(
      (m) => !keadaan.paraf.some((p) => p.jenjang === jenjang && p.moda === m && !p.gugur),
    ) ?? 'basah'
  const tanda = moda.tanda.find((m) => !keadaan.tanda.some((t) => t.moda === m && !t.gugur)) ?? 'basah'
  const serah = moda.serah.find((c) => !keadaan.serah.some((s) => s.cara === c)) ?? 'fisik'
  const kurang = SESUAI.map((b, i) =>
    i === 0 && d.rusak < 25 ? { ...b, status: 'tidak-sesuai' as const, catatan: 'Buram' } : b,
  )
  const adaKurang = Object.values(keadaan.berkas).some((b) => b.status === 'tidak-sesuai')
  const diperiksa = Object.values(keadaan.berkas).every((b) => b.status !== 'terlampir')
  const petugas =
    keadaan.pemeriksa?.akunId === ORANG.verifikator2.akunId ? ORANG.verifikator2 : ORANG.verifikator
  const peta: Record<string, () => [Pelaku, Tindakan]> = {
    '': () => [ORANG.pemohon, tindakanLengkap('buat', hari)],
    draf: () => [ORANG.pemohon, tindakanLengkap('ajukan', hari)],
    diajukan: () => [pilih([ORANG.verifikator, ORANG.verifikator2], d.siapa), { kode: 'ambil' }],
    verifikasi: () =>
      adaKurang
        ? [petugas, { kode: 'kembalikan-kekurangan' }]
        : [petugas, diperiksa ? tindakanLengkap('terima', hari) : { kode: 'periksa-berkas', berkas: kurang }],
    kekurangan: () =>
      adaKurang
        ? [
            ORANG.pemohon,
            { kode: 'lengkapi', berkas: LAMPIRAN.slice(0, 1).map((b) => ({ ...b, arsipId: 'arsip-baru' })) },
          ]
        : [ORANG.pemohon, { kode: 'ajukan-kembali' }],
    'validasi-pengawas': () => [
      pilih([ORANG.pengawas, ORANG.rangkap], d.siapa),
      tindakanLengkap('validasi', hari, validasi(1)),
    ],
    'validasi-administrator': () => [
      pilih([ORANG.administrator, ORANG.rangkap], d.siapa),
      tindakanLengkap('validasi', hari, validasi(2)),
    ],
    'cetak-pra-ttd': () => [ORANG.verifikator, tindakanLengkap('cetak', hari)],
    penandatanganan: () => [
      ORANG.kepala,
      {
        ...tindakanLengkap('tandatangani', hari, tanda),
        ...(d.rusak < 40 ? { tanggal: tambahHari(hari, -(d.rusak % 4)) } : {}),
      },
    ],
    penerbitan: () => [
      ORANG.verifikator,
      d.rusak % 2 ? { kode: 'terbitkan' } : tindakanLengkap('cetak', hari),
    ],
    'menunggu-survei': () => [ORANG.pemohon, { kode: 'isi-survei' }],
    'siap-serah': () => [ORANG.verifikator, tindakanLengkap('serahkan', hari, undefined, serah)],
    ditolak: () => [ORANG.verifikator, tindakanLengkap('kirim-surat-penolakan', hari)],
  }
  return (peta[keadaan.tahap] ?? (() => [ORANG.verifikator, { kode: 'ambil' }]))()
}

function acak(d: Dadu, hari: string): [Pelaku, Tindakan] {
  const t = tindakanLengkap(pilih(KODE, d.apa), hari, pilih(MODA, d.moda), pilih(CARA, d.hari))
  const siapa = pilih(PELAKU, d.siapa)
  if (d.rusak < 30) return [siapa, { ...t, tanggal: tambahHari(hari, (d.rusak % 9) - 6) }]
  if (d.rusak < 45) return [siapa, { kode: t.kode }]
  return [siapa, t]
}

const PETUGAS = new Set([
  'ambil',
  'lepas',
  'periksa-berkas',
  'terima',
  'kembalikan-kekurangan',
  'tolak',
  'kirim-surat-penolakan',
  'validasi',
  'kembalikan',
  'cetak',
  'tandatangani',
  'terbitkan',
  'serahkan',
])

/** Events since the draft text was last set; a return to verification makes everything before it fall. */
function sejakTerima(peristiwa: Peristiwa[]): Peristiwa[] {
  return peristiwa.slice(peristiwa.findLastIndex((p) => p.jenis === 'terima' || p.jenis === 'kembalikan') + 1)
}

const hariSebut = (p: Peristiwa): string => (typeof p.data.tanggal === 'string' ? p.data.tanggal : p.hari)

function periksaJenjang(naskah: Peristiwa[], moda: Moda3): void {
  const validasi = (dari: string) => naskah.filter((p) => p.jenis === 'validasi' && p.dari === dari)
  const satu = validasi('validasi-pengawas')
  const dua = validasi('validasi-administrator')
  const himpunan = (p: Peristiwa[]) => p.map((x) => x.data.moda ?? moda.validasi[0]).sort()
  expect(himpunan(satu)).toEqual([...moda.validasi].sort())
  expect(himpunan(dua)).toEqual([...moda.validasi].sort())
  for (const a of satu) for (const b of dua) expect(a.pelaku.pegawaiId).not.toBe(b.pelaku.pegawaiId)
}

/** What must hold of an event just accepted, given those before it. */
function periksaPeristiwa(baru: Peristiwa, lalu: Peristiwa[], moda: Moda3, pengaju: Pelaku): void {
  const naskah = sejakTerima(lalu)
  if (PETUGAS.has(baru.jenis)) {
    expect(baru.pelaku.pegawaiId, baru.jenis).not.toBe(ORANG.pemohon.pegawaiId)
    expect(baru.pelaku.akunId, baru.jenis).not.toBe(pengaju.akunId)
  }
  const masuk = baru.dari !== baru.ke
  if (
    masuk &&
    (baru.ke === 'cetak-pra-ttd' || (baru.ke === 'penandatanganan' && baru.dari !== 'cetak-pra-ttd'))
  )
    periksaJenjang([...naskah, baru], moda)
  if (baru.jenis === 'tandatangani') periksaJenjang(naskah, moda)
  if (baru.jenis === 'tandatangani' && (baru.data.moda ?? moda.tanda[0]) === 'basah') {
    const cetak = naskah.filter((p) => p.jenis === 'cetak')
    expect(cetak.some((c) => hariSebut(c) <= hariSebut(baru))).toBe(true)
  }
  if (baru.jenis === 'serahkan')
    expect(lalu.some((p) => p.jenis === 'isi-survei' && p.pelaku.pegawaiId === ORANG.pemohon.pegawaiId)).toBe(
      true,
    )
  if (baru.ke === 'diserahkan') {
    const tanda = naskah.filter((p) => p.jenis === 'tandatangani').map((p) => p.data.moda ?? moda.tanda[0])
    expect(tanda.sort()).toEqual([...moda.tanda].sort())
    const serah = [...naskah, baru]
      .filter((p) => p.jenis === 'serahkan')
      .map((p) => p.data.cara ?? moda.serah[0])
    expect(serah.sort()).toEqual([...moda.serah].sort())
  }
  const sebelum = lalu.at(-1)
  if (sebelum) expect(Date.parse(baru.pada) >= Date.parse(sebelum.pada), `${baru.jenis} mundur`).toBe(true)
}

function periksaAkhir(j: Jalan): void {
  const lewatTeks: Peristiwa[] = JSON.parse(JSON.stringify(j.peristiwa))
  expect(lewatTeks.reduce(terapkan, keadaanAwal('2026-03-02T02:00:00.000Z'))).toEqual(j.perkara.keadaan)
  expect(JSON.parse(JSON.stringify(j.perkara.keadaan))).toEqual(j.perkara.keadaan)
  expect(j.perkara.keadaan.versi).toBe(j.peristiwa.length)
}

const tercapai = new Map<string, number>()

function mainkan(langkah: Dadu[], moda: Moda3, pengaju: Pelaku): void {
  const tahun = new Set([2026, 2027, 2028])
  const j = jalan(prosesUmum, {
    moda,
    pengaju,
    kini: '2026-03-02T02:00:00.000Z',
    kalender: { tahunTersedia: tahun },
  })
  for (const d of langkah) {
    const maju2 = d.hari < 9 ? 0 : d.hari - 8
    j.kini = new Date(Date.parse(j.kini) + maju2 * 86_400_000 + 60_000).toISOString()
    const hari = hariIni(j.kini, 'Asia/Jakarta')
    const [siapa, apa] = d.arah < 60 ? maju(j, d, moda, hari) : acak(d, hari)
    const lalu = [...j.peristiwa]
    const sebelum = j.perkara.keadaan
    const hasil = j.lakukan(siapa, apa, {
      surveiTerisi: apa.kode === 'isi-survei' ? d.rusak > 5 : sebelum.surveiPada !== undefined,
    })
    if (adalahTolak(hasil)) {
      const bersuara = hasil.sebab.length > 5 && hasil.saran.length > 5 && hasil.dasar.length > 0
      if (!bersuara || j.perkara.keadaan !== sebelum) throw new Error(JSON.stringify(hasil))
    } else {
      expect(prosesUmum.tahap.find((t) => t.kode === hasil.peristiwa.dari)?.akhir).toBeUndefined()
      periksaPeristiwa(hasil.peristiwa, lalu, moda, pengaju)
    }
  }
  periksaAkhir(j)
  const { tahap } = j.perkara.keadaan
  tercapai.set(tahap, (tercapai.get(tahap) ?? 0) + 1)
}

describe('sifat proses umum', () => {
  it('data alur tanpa cacat', () => {
    expect(periksaAlur(prosesUmum)).toEqual([])
  })

  it.each(SEMUA_MODA)('tindakan acak: $validasi / $tanda / $serah', (moda) => {
    const langkah = fc.array(dadu, { minLength: 20, maxLength: 45 })
    const pengaju = fc.constantFrom<Pelaku>(ORANG.pemohon, ORANG.pemohon, ORANG.admin, ORANG.serba)
    fc.assert(
      fc.property(langkah, pengaju, (l, p) => mainkan(l, moda, p)),
      { numRuns: 115 },
    )
  })

  it('jalan acak benar-benar sampai ke ujung, bukan hanya ditolak di awal', () => {
    for (const tahap of ['diserahkan', 'ditolak-tuntas', 'dibatalkan', 'menunggu-survei', 'kekurangan'])
      expect(tercapai.get(tahap) ?? 0, `${tahap} ${JSON.stringify([...tercapai])}`).toBeGreaterThan(10)
  })

  it('tahap akhir tidak menerima tindakan apa pun dari siapa pun', () => {
    for (const tahap of prosesUmum.tahap.filter((t) => t.akhir)) {
      const j = jalan(prosesUmum)
      j.perkara = { ...j.perkara, keadaan: { ...keadaanAwal(j.kini), tahap: tahap.kode } }
      for (const siapa of PELAKU)
        for (const kode of [...KODE, 'buat'])
          expect(
            putuskan(j.perkara, tindakanLengkap(kode, '2026-03-02', 'elektronik'), j.konteks(siapa)),
          ).toMatchObject({
            jenis: 'tolak',
          })
    }
  })
})
