// Aturan: pemberhentian dengan hormat atas permintaan sendiri (APS), dengan atau tanpa hak pensiun.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahBulan } from '#mesin/tanggal.ts'
import { hariTerima, isianTeks, syaratPernyataan } from '../bagian/isian-fakta.ts'
import { hitung, masaKerjaKata, syarat, tanggalKata } from '../bagian/kata.ts'
import { masaKerjaPns, usiaTahun } from '../bagian/masa-kerja-pns.ts'

type Bacaan = { kode: string; usia: number; masaKerjaTahun: number; dasar: Kutipan[] }
/** `bacaan`: the first one counts unless the city chose another (isian `bacaanAps`). */
type Parameter = { bacaan: readonly Bacaan[]; tundaPalingBulan: number; dasar: Kutipan[]; ikatan: Kutipan[] }

const B = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf C'
const tmt = (fakta: Fakta): string => fakta.usulan?.tmt ?? fakta.perTanggal

type Hak = 'ya' | 'tidak' | 'belum-pasti'

function hakMenurut(fakta: Fakta, b: Bacaan): Hak {
  const lahir = fakta.pegawai?.lahir
  const bulan = masaKerjaPns(fakta.pegawai, tmt(fakta))?.bulan
  if (lahir === undefined || bulan === undefined) return 'belum-pasti'
  return usiaTahun(lahir, tmt(fakta)) >= b.usia && bulan >= b.masaKerjaTahun * 12 ? 'ya' : 'tidak'
}

function hakPensiunAps(fakta: Fakta, p: Parameter): Hak {
  const pilihan = isianTeks(fakta, 'bacaan-aps')
  const dipilih = p.bacaan.find((b) => b.kode === pilihan)
  if (dipilih) return hakMenurut(fakta, dipilih)
  const semua = new Set(p.bacaan.map((b) => hakMenurut(fakta, b)))
  return semua.size === 1 ? ([...semua][0] ?? 'belum-pasti') : 'belum-pasti'
}

function bacaanPakai(fakta: Fakta, p: Parameter): Bacaan {
  const pilihan = isianTeks(fakta, 'bacaan-aps')
  const pakai = p.bacaan.find((b) => b.kode === pilihan) ?? p.bacaan[0]
  if (!pakai) throw new Error('Aturan pemberhentian-aps tanpa bacaan.')
  return pakai
}

const TANPA = 'Permintaan tetap dapat dikabulkan tanpa hak pensiun.'

function syaratUsia(fakta: Fakta, p: Parameter, b: Bacaan): HasilSyarat {
  const bunyi = `Pada saat pemberhentian telah mencapai usia ${b.usia} tahun.`
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('usia-50', bunyi, b.dasar, putusan, kata, saran)
  const lahir = fakta.pegawai?.lahir
  if (lahir === undefined)
    return buat('data-kurang', 'Tanggal lahir tidak diketahui (pegawai.lahir).', 'Lengkapi tanggal lahir.')
  const usia = usiaTahun(lahir, tmt(fakta))
  const belumDipilih = isianTeks(fakta, 'bacaan-aps') === undefined
  if (belumDipilih && new Set(p.bacaan.map((x) => usia >= x.usia)).size > 1)
    return buat(
      'perlu-pertimbangan',
      `Usia ${usia} tahun: bacaan ${p.bacaan.map((x) => `${x.kode} ${x.usia} tahun`).join(' dan ')} berbeda hasilnya.`,
      'Tetapkan bacaan yang dipakai daerah (isian bacaan-aps).',
    )
  const kata = `Usia ${usia} tahun pada ${tanggalKata(tmt(fakta))}.`
  return usia >= b.usia ? buat('memenuhi', kata) : buat('tidak-memenuhi', kata, TANPA)
}

function syaratMasaKerja(fakta: Fakta, b: Bacaan): HasilSyarat {
  const bunyi = `Memiliki masa kerja ${b.masaKerjaTahun} tahun.`
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('masa-kerja-20', bunyi, b.dasar, putusan, kata, saran)
  const bulan = masaKerjaPns(fakta.pegawai, tmt(fakta))?.bulan
  if (bulan === undefined)
    return buat('data-kurang', 'TMT CPNS tidak diketahui (pegawai.tmtCpns).', 'Lengkapi TMT CPNS.')
  const kata = `Masa kerja ${masaKerjaKata(bulan)}.`
  return bulan >= b.masaKerjaTahun * 12 ? buat('memenuhi', kata) : buat('tidak-memenuhi', kata, TANPA)
}

/** Age and tenure matter only to the pension: without them the request stands, without pension. */
function syaratHak(fakta: Fakta, p: Parameter): HasilSyarat[] {
  const tanpa = fakta.usulan?.varian === 'tanpa-hak-pensiun'
  const b = bacaanPakai(fakta, p)
  return tanpa ? [] : [syaratUsia(fakta, p, b), syaratMasaKerja(fakta, b)]
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  return {
    syarat: [
      syaratPernyataan(fakta, {
        kode: 'tertulis',
        bunyi: 'Permintaan diajukan tertulis melalui pimpinan unit kerja.',
        dasar: p.dasar,
        isian: 'tertulis',
        ya: 'Permintaan tertulis diterima melalui pimpinan unit kerja.',
        tidak: 'Permintaan belum tertulis atau tidak melalui pimpinan unit kerja.',
        belum: 'Surat permintaan belum diperiksa.',
        saran: 'Ajukan surat permintaan berhenti melalui pimpinan unit kerja.',
      }),
      syaratPernyataan(fakta, {
        kode: 'tidak-terikat-dinas',
        bunyi: 'Tidak terikat pada ikatan dinas; permintaan yang terikat dapat ditolak.',
        dasar: p.ikatan,
        isian: 'ikatan-dinas',
        terbalik: true,
        ya: 'Tidak ada ikatan dinas.',
        tidak: 'Masih terikat ikatan dinas.',
        belum: 'Ikatan dinas belum dinyatakan.',
        saran: 'Selesaikan ikatan dinas lebih dahulu, atau tunggu sampai berakhir.',
      }),
      ...syaratHak(fakta, p),
    ],
    hitung: {
      tmt: hitung.tanggal(tmt(fakta)),
      hakPensiun: hitung.teks(hakPensiunAps(fakta, p)),
      tundaSampai: hitung.tanggal(tambahBulan(hariTerima(fakta), p.tundaPalingBulan)),
    },
  }
}

/** Request of one's own; both conditions of the pension are judged on the day of dismissal. */
export const pemberhentianAps: Aturan<Parameter> = {
  kode: 'pemberhentian-aps',
  nama: 'Pemberhentian atas permintaan sendiri',
  tanya:
    'Dapatkah permintaan berhenti dikabulkan, dengan hak pensiun atau tanpa, dan sampai kapan dapat ditunda?',
  butuh: [
    'pegawai.lahir',
    'pegawai.tmtCpns',
    'pegawai.status',
    'usulan.diterima',
    'usulan.tmt',
    'usulan.varian',
    'usulan.isian.tertulis',
    'usulan.isian.ikatan-dinas',
    'usulan.isian.bacaan-aps',
  ],
  acuan: tmt,
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 305', 'UU 11/1969 Pasal 9', B],
      perluVerifikasi:
        '45 tahun (PP 11/2017 Pasal 305 huruf b) atau 50 tahun (UU 11/1969); hasil yang berbeda diputus manusia',
      parameter: {
        bacaan: [
          { kode: 'pp-11-2017', usia: 45, masaKerjaTahun: 20, dasar: ['PP 11/2017 Pasal 305'] },
          { kode: 'uu-11-1969', usia: 50, masaKerjaTahun: 20, dasar: ['UU 11/1969 Pasal 9'] },
        ],
        tundaPalingBulan: 12,
        dasar: [B],
        ikatan: [`${B} angka 2`],
      },
      nilai,
    },
    {
      berlaku: '2006-06-27',
      sampai: '2017-04-06',
      dasar: [B],
      parameter: {
        bacaan: [{ kode: 'uu-11-1969', usia: 50, masaKerjaTahun: 20, dasar: [`${B} angka 1`] }],
        tundaPalingBulan: 12,
        dasar: [B],
        ikatan: [`${B} angka 2`],
      },
      nilai,
    },
  ],
}
