// Aturan: apakah pemberhentian memberi hak pensiun, dan berapa pensiun pokoknya.
import type { HasilAturan, HasilSyarat, NilaiHitung } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tmtBup } from '../bagian/bup.ts'
import { isianTeks } from '../bagian/isian-fakta.ts'
import { hitung, masaKerjaKata, rupiahKata, syarat } from '../bagian/kata.ts'
import { masaKerjaPns, usiaTahun } from '../bagian/masa-kerja-pns.ts'
import {
  type BacaanAps,
  BESARAN,
  type Besaran,
  bagianGaji,
  persenPensiun,
  type SebabPensiun,
  type SyaratHak,
} from '../bagian/pensiun-hak.ts'

type Parameter = {
  hak: Readonly<Record<SebabPensiun, SyaratHak>>
  /** The other reading of the age for one's own request; where both differ in result a human decides. */
  aps?: Readonly<Record<BacaanAps, number>>
  besaran: Besaran
}

const SEBAB: readonly SebabPensiun[] = [
  'bup',
  'permintaan-sendiri',
  'perampingan',
  'cacat-dinas',
  'cacat-bukan-dinas',
  'meninggal',
  'tewas',
]

/** Variants of the service Pensiun that stand for a cause of another name. */
const SEBAB_VARIAN: Record<string, SebabPensiun> = {
  'bup-presiden': 'bup',
  'janda-duda': 'meninggal',
  'janda-duda-tewas': 'tewas',
}

function sebabDiminta(fakta: Fakta): SebabPensiun | undefined {
  const kata = isianTeks(fakta, 'sebab') ?? fakta.usulan?.varian ?? 'bup'
  return SEBAB.find((s) => s === kata) ?? SEBAB_VARIAN[kata]
}

const hariBerhenti = (fakta: Fakta): string => fakta.usulan?.tmt ?? tmtBup(fakta) ?? fakta.perTanggal

function syaratUsia(fakta: Fakta, p: Parameter, sebab: SebabPensiun, tmt: string): HasilSyarat {
  const { dasar, usia } = p.hak[sebab]
  const bunyi =
    usia === 0
      ? 'Usia tidak disyaratkan untuk sebab ini.'
      : `Telah berusia ${usia} tahun pada saat pemberhentian.`
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('usia', bunyi, dasar, putusan, kata, saran)
  if (usia === 0) return buat('memenuhi', 'Tidak ada batas usia.')
  const lahir = fakta.pegawai?.lahir
  if (lahir === undefined)
    return buat('data-kurang', 'Tanggal lahir tidak diketahui (pegawai.lahir).', 'Lengkapi tanggal lahir.')
  const ada = usiaTahun(lahir, tmt)
  const bacaan = isianTeks(fakta, 'bacaan-aps')
  const dipilih = bacaan === 'pp-11-2017' || bacaan === 'uu-11-1969' ? p.aps?.[bacaan] : undefined
  if (sebab === 'permintaan-sendiri' && p.aps && dipilih === undefined) {
    const ya = Object.values(p.aps).map((u) => ada >= u)
    if (new Set(ya).size > 1)
      return buat(
        'perlu-pertimbangan',
        `Usia ${ada} tahun: cukup menurut PP 11/2017 (${p.aps['pp-11-2017']}), belum menurut UU 11/1969 (${p.aps['uu-11-1969']}).`,
        'Tetapkan bacaan yang dipakai daerah (isian bacaan-aps).',
      )
  }
  const perlu = sebab === 'permintaan-sendiri' ? (dipilih ?? usia) : usia
  return ada >= perlu
    ? buat('memenuhi', `Usia ${ada} tahun; disyaratkan ${perlu} tahun.`)
    : buat(
        'tidak-memenuhi',
        `Usia ${ada} tahun; disyaratkan ${perlu} tahun.`,
        'Pemberhentian tetap dapat diberikan tanpa hak pensiun.',
      )
}

function syaratMasaKerja(p: Parameter, sebab: SebabPensiun, bulan: number | undefined): HasilSyarat {
  const { dasar, masaKerjaTahun } = p.hak[sebab]
  const bunyi =
    masaKerjaTahun === 0
      ? 'Masa kerja tidak disyaratkan untuk sebab ini.'
      : `Memiliki masa kerja pensiun sekurang-kurangnya ${masaKerjaTahun} tahun.`
  if (bulan === undefined)
    return syarat(
      'masa-kerja',
      bunyi,
      dasar,
      'data-kurang',
      'TMT CPNS tidak diketahui (pegawai.tmtCpns).',
      'Lengkapi TMT CPNS.',
    )
  return bulan >= masaKerjaTahun * 12
    ? syarat('masa-kerja', bunyi, dasar, 'memenuhi', `Masa kerja pensiun ${masaKerjaKata(bulan)}.`)
    : syarat(
        'masa-kerja',
        bunyi,
        dasar,
        'tidak-memenuhi',
        `Masa kerja pensiun ${masaKerjaKata(bulan)}.`,
        'Pemberhentian tetap dapat diberikan tanpa hak pensiun.',
      )
}

/** Base of the pension: the last gaji pokok in force before the pension day. */
function gajiTerakhir(fakta: Fakta, tmt: string): number | undefined {
  return (fakta.pegawai?.gaji ?? [])
    .filter((g) => g.tmt < tmt)
    .toSorted((a, b) => (a.tmt < b.tmt ? 1 : -1))[0]?.gajiPokok
}

function besar(fakta: Fakta, p: Parameter, sebab: SebabPensiun, tmt: string, bulan: number) {
  const gaji = gajiTerakhir(fakta, tmt)
  const dasar = ['UU 11/1969 Pasal 11', 'UU 11/1969 Pasal 17']
  const bunyi = `Pensiun pokok ${p.besaran.persenPerTahun} persen dari dasar pensiun tiap tahun masa kerja, paling sedikit ${p.besaran.palingSedikit} dan paling banyak ${p.besaran.palingBanyak} persen.`
  if (gaji === undefined)
    return {
      syarat: [
        syarat(
          'besaran',
          bunyi,
          dasar,
          'data-kurang',
          'Gaji pokok terakhir tidak diketahui (pegawai.gaji).',
          'Lengkapi riwayat gaji.',
        ),
      ],
      angka: {},
    }
  const jd = sebab === 'meninggal' || sebab === 'tewas'
  // Disabled by service: the ceiling at once (PV).
  const persenSendiri = sebab === 'cacat-dinas' ? p.besaran.palingBanyak : persenPensiun(bulan, p.besaran)
  const persenJd = sebab === 'tewas' ? p.besaran.persenJandaTewas : p.besaran.persenJanda
  const persen = jd ? persenJd : persenSendiri
  const rupiah = bagianGaji(gaji, persen)
  const angka: Record<string, NilaiHitung> = {
    dasarPensiun: hitung.rupiah(gaji),
    persen: hitung.angka(persen),
    pensiunPokok: hitung.rupiah(rupiah),
    pensiunJandaDuda: hitung.rupiah(bagianGaji(gaji, persenJd)),
  }
  return {
    syarat: [
      syarat(
        'besaran',
        bunyi,
        dasar,
        'memenuhi',
        `${persen} persen dari ${rupiahKata(gaji)} = ${rupiahKata(rupiah)}.`,
      ),
    ],
    angka,
  }
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const sebab = sebabDiminta(fakta)
  if (!sebab)
    return {
      syarat: [
        syarat(
          'sebab',
          'Sebab pemberhentian dikenal.',
          ['UU 11/1969 Pasal 9'],
          'data-kurang',
          'Sebab pemberhentian tidak dikenal (usulan.isian.sebab).',
          `Pilih salah satu: ${SEBAB.join(', ')}.`,
        ),
      ],
      hitung: {},
    }
  const tmt = hariBerhenti(fakta)
  const bulan = masaKerjaPns(fakta.pegawai, tmt)?.bulan
  const syaratHak = [syaratUsia(fakta, p, sebab, tmt), syaratMasaKerja(p, sebab, bulan)]
  const berhak = syaratHak.every((s) => s.putusan === 'memenuhi')
  const uang = berhak && bulan !== undefined ? besar(fakta, p, sebab, tmt, bulan) : { syarat: [], angka: {} }
  return {
    syarat: [...syaratHak, ...uang.syarat],
    hitung: {
      sebab: hitung.teks(sebab),
      hakPensiun: hitung.teks(
        berhak ? 'ya' : syaratHak.some((s) => s.putusan === 'tidak-memenuhi') ? 'tidak' : 'belum pasti',
      ),
      tmt: hitung.tanggal(tmt),
      ...(bulan === undefined ? {} : { masaKerjaBulan: hitung.bulan(bulan) }),
      ...uang.angka,
    },
  }
}

const UU = ['UU 11/1969 Pasal 9']
const PP = ['PP 11/2017 Pasal 305']
const BLITAR_APS = ['Perwali Blitar 24/2006 Lampiran I Bab III huruf C angka 1']
const tanpa = (dasar: string[]): SyaratHak => ({ usia: 0, masaKerjaTahun: 0, dasar })
const hak2006: Parameter['hak'] = {
  bup: { usia: 0, masaKerjaTahun: 10, dasar: UU },
  'permintaan-sendiri': { usia: 50, masaKerjaTahun: 20, dasar: BLITAR_APS },
  perampingan: { usia: 50, masaKerjaTahun: 10, dasar: UU },
  'cacat-dinas': tanpa(UU),
  'cacat-bukan-dinas': { usia: 0, masaKerjaTahun: 4, dasar: UU },
  meninggal: tanpa(['UU 11/1969 Pasal 16']),
  tewas: tanpa(['UU 11/1969 Pasal 16']),
}

/** Entitlement by cause and the amount; the edition is that of the day service ends. */
export const hakPensiun: Aturan<Parameter> = {
  kode: 'hak-pensiun',
  nama: 'Hak pensiun dan pensiun pokok',
  tanya: 'Apakah pemberhentian ini memberi hak pensiun, dan berapa pensiun pokoknya?',
  butuh: [
    'pegawai.lahir',
    'pegawai.tmtCpns',
    'pegawai.status',
    'pegawai.gaji',
    'pegawai.jabatan',
    'usulan.tmt',
    'usulan.varian',
    'usulan.isian.sebab',
    'usulan.isian.bacaan-aps',
  ],
  acuan: hariBerhenti,
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: [...PP, ...UU],
      perluVerifikasi:
        'rincian PP 11/2017 Pasal 305 (45/20 atau 50/20 untuk permintaan sendiri) dan persentase UU 11/1969',
      parameter: {
        hak: {
          ...hak2006,
          'permintaan-sendiri': { usia: 45, masaKerjaTahun: 20, dasar: PP },
          bup: { usia: 0, masaKerjaTahun: 10, dasar: PP },
          perampingan: { usia: 50, masaKerjaTahun: 10, dasar: PP },
          'cacat-bukan-dinas': { usia: 0, masaKerjaTahun: 4, dasar: PP },
        },
        aps: { 'pp-11-2017': 45, 'uu-11-1969': 50 },
        besaran: BESARAN,
      },
      nilai,
    },
    {
      berlaku: '1969-08-08',
      sampai: '2017-04-06',
      dasar: [...UU, ...BLITAR_APS],
      perluVerifikasi: 'persentase UU 11/1969 belum dicocokkan dengan naskah resmi',
      parameter: { hak: hak2006, besaran: BESARAN },
      nilai,
    },
  ],
}
