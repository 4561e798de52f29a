// Bahan uji: an invented town small enough to read, for tests only (never shipped, never imported by other code).
import { keadaanAwal, putuskan } from './alur.ts'
import type { Alur, CaraSerah, Kalender, Moda, Tolak } from './bentuk.ts'
import type { IsiSop } from './bentuk-daerah.ts'
import type { Layanan } from './bentuk-layanan.ts'
import type { Konteks, Pelaku, Peristiwa, Perkara, PutusanAlur, Tindakan } from './bentuk-usulan.ts'
import { hariIni } from './tanggal.ts'
import { adalahTolak } from './tolak.ts'

export const KALENDER: Kalender = {
  zona: 'Asia/Jakarta',
  mingguKerja: 5,
  libur: new Set([
    '2026-03-18',
    '2026-03-19',
    '2026-03-20',
    '2026-03-21',
    '2026-03-22',
    '2026-03-23',
    '2026-03-24',
  ]),
  tahunTersedia: new Set([2026, 2027]),
  kahar: [],
}

const orang = (id: string, isi: Partial<Pelaku> = {}): Pelaku => ({
  jenis: 'orang',
  akunId: `akun-${id}`,
  pegawaiId: `peg-${id}`,
  nama: `Contoh ${id}`,
  peran: ['asn'],
  lingkupLayanan: [],
  perangkatDaerah: 'dinas-a',
  jabatan: [],
  ...isi,
})

const jabatan = (
  kode: string,
  kedudukan: 'definitif' | 'plt' | 'plh' = 'definitif',
): Pelaku['jabatan'][number] => ({
  kode,
  nama: kode,
  kedudukan,
  unitKode: 'bkpsdm',
})

const bkpsdm = { peran: ['asn', 'verifikator'], lingkupLayanan: ['kgb'], perangkatDaerah: 'bkpsdm' }

/** The people of the town, by part; `rangkap` holds both validating offices, `serba` everything at once. */
export const ORANG = {
  pemohon: orang('pemohon'),
  admin: orang('admin', { peran: ['asn', 'admin-kepegawaian'] }),
  adminLain: orang('admin-lain', { peran: ['asn', 'admin-kepegawaian'], perangkatDaerah: 'dinas-b' }),
  verifikator: orang('verifikator', bkpsdm),
  verifikator2: orang('verifikator-2', bkpsdm),
  verifikatorCuti: orang('verifikator-cuti', { ...bkpsdm, lingkupLayanan: ['cuti'] }),
  pengawas: orang('pengawas', { jabatan: [jabatan('kasubbid-mutasi')] }),
  pengawasLain: orang('pengawas-lain', { jabatan: [jabatan('kasubbid-diklat')] }),
  administrator: orang('administrator', { jabatan: [jabatan('kabid-mutasi')] }),
  rangkap: orang('rangkap', { jabatan: [jabatan('kasubbid-mutasi'), jabatan('kabid-mutasi', 'plt')] }),
  kepala: orang('kepala', { jabatan: [jabatan('kepala-bkpsdm')] }),
  walikota: orang('walikota', { jabatan: [jabatan('wali-kota')] }),
  serba: orang('serba', {
    ...bkpsdm,
    perangkatDaerah: 'dinas-a',
    peran: ['asn', 'verifikator', 'admin-kepegawaian'],
    jabatan: [jabatan('kasubbid-mutasi'), jabatan('kabid-mutasi'), jabatan('kepala-bkpsdm')],
  }),
  sistem: orang('sistem', { jenis: 'sistem', peran: [] }),
} satisfies Record<string, Pelaku>

/** The employee himself, holding every role and office of the BKPSDM. */
export const PEMOHON_SERBA: Pelaku = { ...ORANG.serba, akunId: 'akun-pemohon', pegawaiId: 'peg-pemohon' }

export type Moda3 = { validasi: Moda[]; tanda: Moda[]; serah: CaraSerah[] }

const MODA: Moda[][] = [['elektronik'], ['basah'], ['elektronik', 'basah']]
const CARA: CaraSerah[][] = [['elektronik'], ['fisik'], ['elektronik', 'fisik']]

/** All 3 × 3 × 3 = 27 configurations of modes. */
export const SEMUA_MODA: Moda3[] = MODA.flatMap((validasi) =>
  MODA.flatMap((tanda) => CARA.map((serah) => ({ validasi, tanda, serah }))),
)

export const bahanSop = (moda: Moda3, ubah: Partial<IsiSop> = {}): IsiSop => ({
  batas: {
    verifikasi: { jumlah: 5, satuan: 'hari-kerja' },
    'validasi-pengawas': { jumlah: 2, satuan: 'hari-kerja' },
    'validasi-administrator': { jumlah: 2, satuan: 'hari-kerja' },
    'tanda-tangan': { jumlah: 3, satuan: 'hari-kerja' },
    'surat-penolakan': { jumlah: 3, satuan: 'hari-kerja' },
  },
  lengkapi: { jumlah: 5, satuan: 'hari-kerja' },
  putaranPaling: null,
  modaValidasi: moda.validasi,
  modaTandaTangan: moda.tanda,
  caraSerah: moda.serah,
  kertas: 'F4 berlogo',
  wewenang: [
    {
      produk: 'surat-kgb',
      jabatan: 'kepala-bkpsdm',
      golongan: { dari: 'I/a', sampai: 'III/d' },
      instrumen: 'Keputusan Contoh 1/2026',
      berlaku: '2026-01-01',
      sampai: '2026-12-31',
      dasar: ['Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
    },
    {
      produk: 'surat-kgb',
      jabatan: 'wali-kota',
      instrumen: 'PPK',
      berlaku: '2020-01-01',
      dasar: ['Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
    },
  ],
  survei: 'skm',
  validator: { pengawas: 'kasubbid-mutasi', administrator: 'kabid-mutasi' },
  ...ubah,
})

const syarat = ['sk-cpns', 'sk-gaji'].map((kode) => ({
  kode,
  nama: kode,
  jenisDokumen: kode,
  dasar: ['Perwali Kediri 80/2021 Pasal 8 huruf c'],
}))

export const bahanLayanan = (alur: Alur): Layanan => ({
  kode: 'kgb',
  awalan: 'KGB',
  nama: 'Kenaikan Gaji Berkala',
  kelompok: 'kesejahteraan',
  ringkas: '',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf b'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 14'],
      pengaju: ['asn', 'admin-kepegawaian'],
      syarat,
      isian: [],
      aturan: [],
      alur,
      produk: {
        kode: 'surat-kgb',
        nama: 'Surat Pemberitahuan KGB',
        naskah: 'kgb',
        jenisDokumen: 'sk-gaji-terakhir',
        buku: 'penjagaan-kgb',
        dasar: [],
      },
      akibat: [],
    },
  ],
})

export type Opsi = {
  moda?: Moda3
  sop?: Partial<IsiSop>
  kalender?: Partial<Kalender>
  pengaju?: Pelaku
  golongan?: string
  kini?: string
  ubah?: Partial<Konteks>
}

const PENUH: Moda3 = { validasi: ['elektronik'], tanda: ['elektronik'], serah: ['elektronik'] }

/** One case being walked: state, events so far, and the clock that the test moves by hand. */
export type Jalan = {
  perkara: Perkara
  peristiwa: Peristiwa[]
  kini: string
  konteks: (pelaku: Pelaku, ubah?: Partial<Konteks>) => Konteks
  lakukan: (pelaku: Pelaku, tindakan: Tindakan, ubah?: Partial<Konteks>) => PutusanAlur | Tolak
}

export function jalan(alur: Alur, opsi: Opsi = {}): Jalan {
  const layanan = bahanLayanan(alur)
  const edisi = layanan.edisi[0]
  if (!edisi) throw new Error('bahan uji tanpa edisi')
  const kalender = { ...KALENDER, ...opsi.kalender }
  const j: Jalan = {
    kini: opsi.kini ?? '2026-03-02T02:00:00.000Z',
    peristiwa: [],
    perkara: {
      id: 'usulan-1',
      layanan: 'kgb',
      pegawaiId: 'peg-pemohon',
      pengajuAkunId: (opsi.pengaju ?? ORANG.pemohon).akunId,
      perangkatDaerah: 'dinas-a',
      golongan: opsi.golongan ?? 'III/a',
      keadaan: keadaanAwal('2026-03-02T02:00:00.000Z'),
    },
    konteks: (pelaku, ubah = {}) => ({
      kini: j.kini,
      hari: hariIni(j.kini, kalender.zona),
      kalender,
      pelaku,
      terpaku: { layanan, edisi, sop: bahanSop(opsi.moda ?? PENUH, opsi.sop), edisiSop: 'SOP 2026' },
      syaratWajib: syarat,
      putusan: [],
      surveiTerisi: true,
      ...opsi.ubah,
      ...ubah,
    }),
    lakukan: (pelaku, tindakan, ubah) => {
      const hasil = putuskan(j.perkara, tindakan, j.konteks(pelaku, ubah))
      if (!adalahTolak(hasil)) {
        j.perkara = { ...j.perkara, keadaan: hasil.keadaan }
        j.peristiwa.push(hasil.peristiwa)
      }
      return hasil
    },
  }
  return j
}

/** Does the act and throws when it is refused: for walking to the step under test. */
export function harusJadi(
  j: Jalan,
  pelaku: Pelaku,
  tindakan: Tindakan,
  ubah?: Partial<Konteks>,
): PutusanAlur {
  const hasil = j.lakukan(pelaku, tindakan, ubah)
  if (adalahTolak(hasil)) throw new Error(`${tindakan.kode}: ${hasil.kode} — ${hasil.sebab}`)
  return hasil
}

const S1 = 'a'.repeat(64)
export const LAMPIRAN = [
  { kode: 'sk-cpns', arsipId: 'arsip-1', sidik: S1 },
  { kode: 'sk-gaji', arsipId: 'arsip-2', sidik: S1 },
]
export const SESUAI = LAMPIRAN.map((b) => ({ kode: b.kode, status: 'sesuai' as const }))
export const SIDIK_NASKAH = 'b'.repeat(64)

/** A complete act for each code and mode, on the day of the walk. */
export function tindakanLengkap(kode: string, hari: string, moda?: Moda, cara?: CaraSerah): Tindakan {
  const dasar: Record<string, Partial<Tindakan>> = {
    buat: { berkas: LAMPIRAN },
    ajukan: { nomor: 'KGB-2026-000001' },
    'periksa-berkas': { berkas: SESUAI },
    terima: { sidikNaskah: SIDIK_NASKAH },
    tolak: { alasan: 'Syarat masa kerja tidak terpenuhi' },
    kembalikan: { alasan: 'Golongan pada naskah keliru' },
    lepas: { alasan: 'Pemeriksa sedang bertugas luar' },
    lengkapi: { berkas: LAMPIRAN.slice(0, 1).map((b) => ({ ...b, arsipId: 'arsip-baru' })) },
    'kirim-surat-penolakan': { nomor: '800/1/2026', sidik: S1, arsipId: 'arsip-surat' },
    cetak: { kertas: 'F4 berlogo', seri: '0001' },
    tandatangani: { nomor: '800/2/2026', sidik: S1, tandaSah: true, arsipId: 'arsip-ttd' },
    serahkan: { penerima: 'Contoh pemohon', bukti: 'arsip-terima' },
  }
  const basah = moda === 'basah' && kode === 'validasi' ? { tanggal: hari, arsipId: 'arsip-paraf' } : {}
  return { kode, ...dasar[kode], ...basah, ...(moda ? { moda } : {}), ...(cara ? { cara } : {}) }
}

/** Walks the happy path until the step is reached. */
export function jalanSampai(alur: Alur, tahap: string, opsi: Opsi = {}): Jalan {
  const j = jalan(alur, opsi)
  const moda = opsi.moda ?? PENUH
  const h = hariIni(j.kini, 'Asia/Jakarta')
  const pengaju = opsi.pengaju ?? ORANG.pemohon
  const langkah: [Pelaku, Tindakan][] = [
    [pengaju, tindakanLengkap('buat', h)],
    [pengaju, tindakanLengkap('ajukan', h)],
    [ORANG.verifikator, { kode: 'ambil' }],
    [ORANG.verifikator, tindakanLengkap('periksa-berkas', h)],
    [ORANG.verifikator, tindakanLengkap('terima', h)],
    ...moda.validasi.map((m): [Pelaku, Tindakan] => [ORANG.pengawas, tindakanLengkap('validasi', h, m)]),
    ...moda.validasi.map((m): [Pelaku, Tindakan] => [ORANG.administrator, tindakanLengkap('validasi', h, m)]),
    ...(moda.tanda.includes('basah')
      ? [[ORANG.verifikator, tindakanLengkap('cetak', h)] as [Pelaku, Tindakan]]
      : []),
    ...moda.tanda.map((m): [Pelaku, Tindakan] => [ORANG.kepala, tindakanLengkap('tandatangani', h, m)]),
    ...(moda.serah.includes('fisik') && !moda.tanda.includes('basah')
      ? [[ORANG.verifikator, tindakanLengkap('cetak', h)] as [Pelaku, Tindakan]]
      : []),
    [ORANG.verifikator, { kode: 'terbitkan' }],
    [ORANG.pemohon, { kode: 'isi-survei' }],
    ...moda.serah.map((c): [Pelaku, Tindakan] => [
      ORANG.verifikator,
      tindakanLengkap('serahkan', h, undefined, c),
    ]),
  ]
  for (const [siapa, apa] of langkah) {
    if (j.perkara.keadaan.tahap === tahap) return j
    harusJadi(j, siapa, apa)
  }
  if (j.perkara.keadaan.tahap !== tahap)
    throw new Error(`Tahap ${tahap} tidak tercapai: ${j.perkara.keadaan.tahap}`)
  return j
}
