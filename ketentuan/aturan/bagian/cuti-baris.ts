// Baris saldo cuti: the entries a leave year opens with by law, and those taken over from records.
import type { Kutipan, Tanggal } from '#mesin/bentuk.ts'
import type { Fakta, FaktaMutasiCuti } from '#mesin/bentuk-fakta.ts'
import { selisihBulan, tahunDari, tambahHari } from '#mesin/tanggal.ts'
import type { BarisSaldo, JenisMutasi, SaldoTahun } from './cuti-kantong.ts'
import { guruPada, hakLahir, perjanjianPada } from './cuti-kerja.ts'
import { cutiSah, type Pakai } from './cuti-pakai.ts'
import type { ParameterTahunan, RezimTahunan } from './cuti-rezim.ts'

const lama = (s: SaldoTahun | undefined, tafsir: RezimTahunan['tafsirBerturut']): boolean =>
  s !== undefined &&
  s.hak > 0 &&
  !s.gugur &&
  !s.dianggapMemakai &&
  (tafsir === 'nol-terpakai' ? s.terpakai === 0 : s.kantong.sendiri > 0)

/** May the higher total apply: so many years before this one were not used. */
function berturutTidakDipakai(
  lalu: ReadonlyMap<number, SaldoTahun>,
  tahun: number,
  r: RezimTahunan,
): boolean {
  for (let k = 1; k <= r.tahunBerturut; k += 1) if (!lama(lalu.get(tahun - k), r.tafsirBerturut)) return false
  return true
}

function batasPerjanjian(
  fakta: Fakta,
  hari: Tanggal,
  r: RezimTahunan,
): { lanjut: boolean; berturut: boolean } {
  if (!r.perjanjianLebihBulan) return { lanjut: true, berturut: true }
  const p = perjanjianPada(fakta.pegawai, hari)
  const akhir = p && tambahHari(p.sampai, 1)
  const bulan = p && akhir ? selisihBulan(p.mulai, akhir) : 0
  return { lanjut: bulan > r.perjanjianLebihBulan.lanjut, berturut: bulan > r.perjanjianLebihBulan.berturut }
}

/** Days brought over: `n1` of last year, `n2` of the year before it, and the article that allows so many. */
function bawaan(
  lalu: ReadonlyMap<number, SaldoTahun>,
  tahun: number,
  hak: number,
  r: RezimTahunan,
  boleh: { lanjut: boolean; berturut: boolean },
): { n1: number; n2: number; dasar: Kutipan } {
  const satu = lalu.get(tahun - 1)
  const nol = { n1: 0, n2: 0, dasar: r.pasal.lanjut }
  if (!satu || satu.dianggapMemakai || !boleh.lanjut) return nol
  const penuh = boleh.berturut && berturutTidakDipakai(lalu, tahun, r)
  const total = penuh ? r.totalBerturut : satu.tangguh ? r.totalTangguh : r.totalLanjut
  const ruang = Math.max(0, total - hak)
  const sendiri = Math.max(0, satu.kantong.sendiri)
  const tiap = r.tafsirSisa === 'enam-tiap-tahun' && !satu.tangguh ? r.sisaTahunPaling : sendiri
  const n1 = Math.min(sendiri, tiap, ruang)
  const n2 = penuh ? Math.min(Math.max(0, satu.kantong.n1), r.sisaTahunPaling, ruang - n1) : 0
  return { n1, n2, dasar: penuh ? r.pasal.berturut : satu.tangguh ? r.pasal.tangguh : r.pasal.lanjut }
}

export type Bahan = {
  fakta: Fakta
  hari: Tanggal
  p: ParameterTahunan
  pakai: readonly Pakai[]
  tafsir: Partial<RezimTahunan>
}

export function barisHak(b: Bahan, tahun: number, acuan: Tanggal, r: RezimTahunan): BarisSaldo[] {
  const { pegawai } = b.fakta
  const tercatat = (pegawai?.mutasiCuti ?? []).filter((m) => m.tahun === tahun && m.jenis === 'hak')
  if (tercatat.length > 0) return tercatat.map((m) => dariCatatan(m, r))
  const lahir = hakLahir(pegawai, tahun, r.minBulan)
  if (lahir === undefined || lahir > acuan) return []
  const guru = guruPada(pegawai, acuan)
  if (guru && r.guru === 'tidak-berhak') return []
  const hak: BarisSaldo = {
    tahun,
    jenis: 'hak',
    hari: r.hari,
    tanggal: lahir,
    dasar: r.pasal.hak,
    keterangan: `Hak cuti tahunan ${tahun}`,
  }
  if (!guru || r.guru === 'berhak') return [hak]
  const pakai: BarisSaldo = {
    ...hak,
    jenis: 'gugur',
    hari: -r.hari,
    dasar: r.pasal.guru,
    keterangan: 'Guru dan dosen yang mendapat liburan disamakan telah memakai cuti tahunan',
  }
  return [hak, pakai]
}

const dasarMutasi = (m: FaktaMutasiCuti, r: RezimTahunan | undefined): Kutipan =>
  m.dasar ??
  (m.jenis === 'cuti-bersama'
    ? (r?.pasal.bersama ?? 'PP 11/2017 Pasal 333')
    : (r?.pasal.hak ?? 'PP 11/2017 Pasal 311'))

const KATA: Record<JenisMutasi, string> = {
  hak: 'Hak cuti tahunan',
  bawaan: 'Sisa tahun lalu menurut catatan',
  penangguhan: 'Cuti tahunan ditangguhkan karena kepentingan dinas',
  'cuti-bersama': 'Cuti bersama yang tidak diberikan karena jabatan',
  pemakaian: 'Cuti tahunan',
  pembatalan: 'Cuti tahunan dikembalikan',
  gugur: 'Hak cuti tahunan gugur',
  koreksi: 'Koreksi catatan cuti',
}

const dariCatatan = (m: FaktaMutasiCuti, r: RezimTahunan | undefined): BarisSaldo => ({
  tahun: m.tahun,
  jenis: m.jenis,
  hari: m.hari,
  tanggal: m.tanggal,
  dasar: dasarMutasi(m, r),
  keterangan: m.keterangan ?? KATA[m.jenis],
})

export function barisBawaan(
  b: Bahan,
  lalu: ReadonlyMap<number, SaldoTahun>,
  hak: BarisSaldo | undefined,
  acuan: Tanggal,
  r: RezimTahunan,
): BarisSaldo[] {
  if (!hak) return []
  const { tahun, tanggal } = hak
  const dapat = bawaan(lalu, tahun, hak.hari, r, batasPerjanjian(b.fakta, acuan, r))
  const baris = (asal: number, hari: number): BarisSaldo[] =>
    hari <= 0
      ? []
      : [
          {
            tahun,
            jenis: 'bawaan',
            hari,
            tanggal,
            dasar: dapat.dasar,
            keterangan: `Sisa cuti tahunan ${asal}`,
            asal,
          },
        ]
  return [...baris(tahun - 2, dapat.n2), ...baris(tahun - 1, dapat.n1)]
}

export function barisGugur(b: Bahan, tahun: number, acuan: Tanggal, r: RezimTahunan): BarisSaldo[] {
  return cutiSah(b.fakta, 'besar')
    .filter((c) => tahunDari(c.mulai) === tahun && c.mulai <= acuan)
    .map((c) => ({
      tahun,
      jenis: 'gugur',
      hari: 0,
      tanggal: c.mulai,
      dasar: r.pasal.gugur,
      keterangan: 'Sisa hak tahun ini gugur karena cuti besar; sisa tahun lalu tetap',
    }))
}

export function barisCatatan(
  b: Bahan,
  tahun: number,
  acuan: Tanggal,
  r: RezimTahunan | undefined,
): BarisSaldo[] {
  return (b.fakta.pegawai?.mutasiCuti ?? [])
    .filter(
      (m) =>
        m.tahun === tahun &&
        m.tanggal <= acuan &&
        ['bawaan', 'cuti-bersama', 'koreksi', 'gugur', 'penangguhan'].includes(m.jenis),
    )
    .map((m) => dariCatatan(m, r))
}

export function barisPakai(b: Bahan, tahun: number, r: RezimTahunan | undefined): BarisSaldo[] {
  return b.pakai
    .filter((x) => x.tahun === tahun)
    .map((x) => ({
      tahun,
      jenis: x.hari < 0 ? ('pembatalan' as const) : ('pemakaian' as const),
      hari: -x.hari,
      // An entry of a leave across new year bears the first day of leave; in the later year it counts from 1 January.
      tanggal: x.tanggal < `${tahun}-01-01` ? `${tahun}-01-01` : x.tanggal,
      dasar: x.dasar ?? r?.pasal.hak ?? 'PP 11/2017 Pasal 311',
      keterangan: x.keterangan,
    }))
}
