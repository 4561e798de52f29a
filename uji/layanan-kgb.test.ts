// The KGB service as written in ketentuan, walked through the engine in two towns: all electronic, and all on paper.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aturan, daerah, layanan as daftarLayanan } from '#ketentuan/daftar.ts'
import { keadaanAwal, putuskan } from '#mesin/alur.ts'
import { nilaiAturan } from '#mesin/aturan.ts'
import type { Kalender, PutusanAturan } from '#mesin/bentuk.ts'
import type { Daerah } from '#mesin/bentuk-daerah.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import type { Konteks, Pelaku, Perkara, Tindakan } from '#mesin/bentuk-usulan.ts'
import { syaratWajib } from '#mesin/berkas.ts'
import { susunRujukan } from '#mesin/rujukan.ts'
import { hariIni } from '#mesin/tanggal.ts'
import { adalahTolak } from '#mesin/tolak.ts'

const muat = (folder: string) =>
  readdirSync(new URL(`../ketentuan/${folder}/`, import.meta.url))
    .filter((n) => n.endsWith('.csv'))
    .map((nama) => ({
      nama,
      teks: readFileSync(new URL(`../ketentuan/${folder}/${nama}`, import.meta.url), 'utf8'),
    }))

const KODE = 'kenaikan-gaji-berkala'
const SIDIK = 'a'.repeat(64)

const orang = (id: string, isi: Partial<Pelaku> = {}): Pelaku => ({
  jenis: 'orang',
  akunId: `akun-${id}`,
  pegawaiId: id,
  nama: id,
  peran: ['asn'],
  lingkupLayanan: [],
  perangkatDaerah: 'dinas',
  jabatan: [],
  ...isi,
})
const pejabat = (kode: string) =>
  orang(kode, { jabatan: [{ kode, nama: kode, kedudukan: 'definitif', unitKode: 'bkpsdm' }] })
const PEMOHON = orang('pemohon')
const PETUGAS = orang('petugas', { peran: ['asn', 'verifikator'], lingkupLayanan: [KODE] })

function kalenderKota(d: Daerah) {
  const rujukan = susunRujukan([...muat('rujukan'), ...muat(`daerah/${d.kode}`)])
  const kalender: Kalender = {
    zona: d.zona,
    mingguKerja: d.mingguKerja,
    libur: new Set(rujukan.hariLibur.map((l) => l.tanggal)),
    tahunTersedia: new Set(rujukan.tahunLiburTersedia),
    kahar: [],
  }
  return { rujukan, kalender }
}

function kota(kode: string, golongan: string) {
  const d = daerah.find((x) => x.kode === kode)
  const layanan = daftarLayanan.find((l) => l.kode === KODE)
  const edisi = layanan?.edisi[0]
  const [edisiSop] = d?.sop ?? []
  const sop = edisiSop?.layanan[KODE]
  if (!d || !layanan || !edisi || !edisiSop || !sop) throw new Error(`kota ${kode} tidak lengkap`)
  const { rujukan, kalender } = kalenderKota(d)
  const kini = '2026-11-23T02:00:00.000Z'
  const hari = hariIni(kini, d.zona)
  const fakta: Fakta = {
    perTanggal: hari,
    pegawai: {
      status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '2009-03-01' }],
      pangkat: [{ golongan, mkgBulan: 192, tmt: '2025-03-01' }],
      kinerja: [{ tahun: 2025, predikat: 'Baik' }],
      hukuman: [],
    },
    usulan: { diterima: hari },
    rujukan,
  }
  const putusan: PutusanAturan[] = aturan.map((a) => nilaiAturan(a, fakta))
  let perkara: Perkara = {
    id: 'u-1',
    layanan: KODE,
    pegawaiId: 'pemohon',
    pengajuAkunId: 'akun-pemohon',
    perangkatDaerah: 'dinas',
    golongan,
    keadaan: keadaanAwal(kini),
  }
  const terpaku = { layanan, edisi, sop, edisiSop: edisiSop.edisi }
  const lakukan = (pelaku: Pelaku, tindakan: Tindakan, ubah: Partial<Konteks> = {}) => {
    const wajib = syaratWajib(edisi.syarat, fakta)
    const hasil = putuskan(perkara, tindakan, {
      kini,
      hari,
      kalender,
      pelaku,
      terpaku,
      syaratWajib: wajib,
      putusan,
      surveiTerisi: true,
      ...ubah,
    })
    if (!adalahTolak(hasil)) perkara = { ...perkara, keadaan: hasil.keadaan }
    return hasil
  }
  const jadi = (pelaku: Pelaku, tindakan: Tindakan) => {
    const hasil = lakukan(pelaku, tindakan)
    if (adalahTolak(hasil)) throw new Error(`${tindakan.kode}: ${hasil.kode}: ${hasil.sebab}`)
    return hasil.keadaan.tahap
  }
  return { lakukan, jadi, hari, sop, keadaan: () => perkara.keadaan, putusan }
}

const BERKAS = ['sk-cpns', 'sk-gaji-terakhir'].map((kode) => ({
  kode,
  arsipId: kode,
  sidik: SIDIK,
  sumber: 'arsip' as const,
}))

function sampaiTerima(k: ReturnType<typeof kota>) {
  k.jadi(PEMOHON, { kode: 'buat', berkas: BERKAS })
  k.jadi(PEMOHON, { kode: 'ajukan', nomor: 'KGB-2026-000001' })
  k.jadi(PETUGAS, { kode: 'ambil' })
  k.jadi(PETUGAS, { kode: 'periksa-berkas', berkas: BERKAS.map(({ kode }) => ({ kode, status: 'sesuai' })) })
  return k.jadi(PETUGAS, { kode: 'terima', sidikNaskah: SIDIK })
}

describe('Kota Contoh, seluruhnya elektronik', () => {
  it('berjalan dari draf sampai diserahkan', () => {
    const k = kota('kota-contoh', 'III/d')
    expect(sampaiTerima(k)).toBe('validasi-pengawas')
    k.jadi(pejabat('kasubbid-kenaikan-gaji'), { kode: 'validasi', moda: 'elektronik', sidikNaskah: SIDIK })
    expect(
      k.jadi(pejabat('kabid-mutasi'), { kode: 'validasi', moda: 'elektronik', sidikNaskah: SIDIK }),
    ).toBe('penandatanganan')
    const tanda: Tindakan = {
      kode: 'tandatangani',
      moda: 'elektronik',
      nomor: '800.1.11.13/1/BKPSDM/2026',
      sidik: SIDIK,
      sidikNaskah: SIDIK,
      tandaSah: true,
      arsipId: 'a',
    }
    expect(k.lakukan(pejabat('wali-kota'), tanda)).toMatchObject({ jenis: 'tolak' })
    expect(k.jadi(pejabat('kepala-bkpsdm'), tanda)).toBe('penerbitan')
    k.jadi(PETUGAS, { kode: 'terbitkan' })
    expect(k.lakukan(PETUGAS, { kode: 'isi-survei' })).toMatchObject({ jenis: 'tolak' })
    k.jadi(PEMOHON, { kode: 'isi-survei' })
    expect(k.jadi(PETUGAS, { kode: 'serahkan', cara: 'elektronik', penerima: 'pemohon' })).toBe('diserahkan')
  })
  it('menolak usulan pada akhir skala saat diajukan, dengan pasalnya', () => {
    const k = kota('kota-contoh', 'III/d')
    const akhir = aturan.map((a) =>
      nilaiAturan(a, {
        perTanggal: k.hari,
        pegawai: { pangkat: [{ golongan: 'III/d', mkgBulan: 384, tmt: '2025-03-01' }] },
      }),
    )
    k.jadi(PEMOHON, { kode: 'buat', berkas: BERKAS })
    const hasil = k.lakukan(PEMOHON, { kode: 'ajukan', nomor: 'KGB-2026-000001' }, { putusan: akhir })
    expect(hasil).toMatchObject({
      jenis: 'tolak',
      kode: 'aturan-menolak',
      dasar: expect.arrayContaining(['PP 7/1977 Pasal 4']),
    })
  })
  it('memberi lima hari kerja untuk melengkapi', () => {
    const k = kota('kota-contoh', 'III/d')
    k.jadi(PEMOHON, { kode: 'buat', berkas: BERKAS })
    k.jadi(PEMOHON, { kode: 'ajukan', nomor: 'KGB-2026-000001' })
    k.jadi(PETUGAS, { kode: 'ambil' })
    k.jadi(PETUGAS, {
      kode: 'periksa-berkas',
      berkas: [{ kode: 'sk-cpns', status: 'tidak-sesuai', catatan: 'Pindaian tidak terbaca' }],
    })
    k.jadi(PETUGAS, { kode: 'kembalikan-kekurangan' })
    expect(k.keadaan().batas).toMatchObject({ batas: '2026-11-30', batasPada: '2026-11-30T16:59:59.999Z' })
  })
})

describe('Kota Basah, seluruhnya kertas: kota adalah folder, bukan cabang program', () => {
  const sampaiTanda = (golongan: string) => {
    const k = kota('kota-basah', golongan)
    sampaiTerima(k)
    const paraf = (arsipId: string): Tindakan => ({
      kode: 'validasi',
      moda: 'basah',
      tanggal: k.hari,
      arsipId,
      sidikNaskah: SIDIK,
    })
    k.jadi(pejabat('kasubbid-kenaikan-gaji'), paraf('p1'))
    expect(k.jadi(pejabat('kabid-mutasi'), paraf('p2'))).toBe('cetak-pra-ttd')
    k.jadi(PETUGAS, { kode: 'cetak', kertas: 'HVS F4', sidikNaskah: SIDIK })
    return k
  }
  const tanda: Tindakan = {
    kode: 'tandatangani',
    moda: 'basah',
    nomor: '800.1.11.13/1/XI/BKPSDM/2026',
    sidik: SIDIK,
    sidikNaskah: SIDIK,
    arsipId: 'pindaian',
    tanggal: '2026-11-23',
  }
  it('dicetak sebelum tanda tangan, diserahkan dengan dua cara', () => {
    const k = sampaiTanda('III/d')
    k.jadi(pejabat('kepala-bkpsdm'), tanda)
    k.jadi(PETUGAS, { kode: 'terbitkan' })
    k.jadi(PEMOHON, { kode: 'isi-survei' })
    expect(k.jadi(PETUGAS, { kode: 'serahkan', cara: 'elektronik', penerima: 'pemohon' })).toBe('siap-serah')
    expect(
      k.jadi(PETUGAS, { kode: 'serahkan', cara: 'fisik', penerima: 'pemohon', bukti: 'tanda-terima' }),
    ).toBe('diserahkan')
  })
  it('golongan IV/a ditandatangani Wali Kota, bukan Kepala BKPSDM', () => {
    const k = sampaiTanda('IV/a')
    expect(k.lakukan(pejabat('kepala-bkpsdm'), tanda)).toMatchObject({ jenis: 'tolak' })
    expect(k.jadi(pejabat('wali-kota'), tanda)).toBe('penerbitan')
  })
  it('minggu kerja enam hari dan WITA', () => {
    const k = kota('kota-basah', 'III/d')
    sampaiTerima(k)
    expect(k.keadaan().batas).toMatchObject({ batas: '2026-11-26', batasPada: '2026-11-26T15:59:59.999Z' })
  })
})
