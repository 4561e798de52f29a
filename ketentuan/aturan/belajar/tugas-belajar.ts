// Aturan: syarat tugas belajar, dan kapan jabatan dilepas (bulan ke-7).
import type { HasilAturan, HasilSyarat } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahBulan } from '#mesin/tanggal.ts'
import {
  type EraEdaran,
  SE_2013,
  SE_2021,
  syaratMasaKerjaPns,
  syaratUsiaEdaran,
} from '../bagian/belajar-era.ts'
import { syaratHukuman } from '../bagian/hukuman-rentang.ts'
import { hariTerima, isianBenar, isianTanggal, syaratPernyataan } from '../bagian/isian-fakta.ts'
import { type Jenjang, jenjangBlitar, syaratJenjang, syaratPns } from '../bagian/jenjang-belajar.ts'
import { hitung } from '../bagian/kata.ts'
import { syaratKinerjaBaik } from '../bagian/kinerja-baik.ts'

type Parameter = {
  jenjang?: readonly Jenjang[]
  edaran?: EraEdaran
  lepasBulanKe: number
  hukuman: 'pernah' | 'sedang'
}
const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf b'

/** The circulars keep the criteria of the levels of the city only where they set none themselves. */
function kriteria(fakta: Fakta, p: Parameter): HasilSyarat[] {
  const hari = hariTerima(fakta)
  if (p.jenjang) return syaratJenjang(fakta, hari, p.jenjang)
  if (!p.edaran) return []
  const ikatan = isianBenar(fakta, 'biaya-mandiri') !== true
  return [
    syaratPns(fakta, hari, p.edaran.dasar[0] ?? B),
    syaratMasaKerjaPns(fakta, hari, p.edaran),
    syaratUsiaEdaran(fakta, hari, p.edaran, ikatan),
  ]
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const hari = hariTerima(fakta)
  const mulai = isianTanggal(fakta, 'mulai') ?? fakta.usulan?.tmt ?? hari
  const selesai = isianTanggal(fakta, 'sampai')
  return {
    syarat: [
      syaratPernyataan(fakta, {
        kode: 'kebutuhan-objektif',
        bunyi: 'Sesuai kebutuhan objektif Pemerintah Kota dalam surat edaran.',
        dasar: [`${B} angka 1`],
        isian: 'sesuai-kebutuhan',
        ya: 'Termasuk dalam surat edaran.',
        tidak: 'Tidak termasuk dalam surat edaran.',
        belum: 'Kesesuaian dengan surat edaran belum diperiksa.',
        saran: 'BKPSDM mencocokkan dengan surat edaran tugas belajar.',
        bilaBelum: 'perlu-pertimbangan',
      }),
      syaratHukuman(fakta, hari, {
        kode: 'tidak-pernah-hukuman-sedang-berat',
        dasar: [`${B} angka 2 huruf a`],
        rentang: p.hukuman,
      }),
      syaratKinerjaBaik(fakta, hari, {
        kode: 'dp3-baik-1-tahun',
        dasar: [`${B} angka 2 huruf d`],
        jumlah: 1,
      }),
      syaratPernyataan(fakta, {
        kode: 'persetujuan-walikota',
        bunyi: 'Mendapat persetujuan Wali Kota sebelum seleksi.',
        dasar: [`${B} angka 4`],
        isian: 'persetujuan-wali-kota',
        ya: 'Disetujui Wali Kota.',
        tidak: 'Tidak disetujui Wali Kota.',
        belum: 'Persetujuan Wali Kota belum dicatat.',
        saran: 'Catat persetujuan Wali Kota sesudah pertimbangan tim.',
        bilaBelum: 'perlu-pertimbangan',
      }),
      ...kriteria(fakta, p),
    ],
    hitung: {
      mulai: hitung.tanggal(mulai),
      ...(selesai === undefined ? {} : { selesai: hitung.tanggal(selesai) }),
      lepasJabatan: hitung.tanggal(tambahBulan(mulai, p.lepasBulanKe - 1)),
    },
  }
}

/** Conditions and the release from office; the edition is that of the day the proposal arrived. */
export const tugasBelajar: Aturan<Parameter> = {
  kode: 'tugas-belajar',
  nama: 'Syarat tugas belajar',
  tanya: 'Apakah pegawai memenuhi syarat tugas belajar, dan kapan jabatannya dilepas?',
  butuh: [
    'pegawai.status',
    'pegawai.pangkat',
    'pegawai.pendidikan',
    'pegawai.lahir',
    'pegawai.jabatan',
    'pegawai.kinerja',
    'pegawai.hukuman',
    'usulan.diterima',
    'usulan.isian.jenjang',
    'usulan.isian.mulai',
    'usulan.isian.sampai',
    'usulan.isian.sesuai-kebutuhan',
    'usulan.isian.persetujuan-wali-kota',
    'usulan.isian.lama-bulan',
    'usulan.isian.biaya-mandiri',
    'usulan.isian.daerah-terpencil',
  ],
  acuan: hariTerima,
  edisi: [
    {
      berlaku: '2021-12-31',
      dasar: [B, ...SE_2021.dasar],
      perluVerifikasi: 'angka SE MenPANRB 28/2021 belum dicocokkan dengan naskah resmi',
      parameter: { edaran: SE_2021, lepasBulanKe: 7, hukuman: 'sedang' },
      nilai,
    },
    {
      berlaku: '2013-03-21',
      sampai: '2021-12-30',
      dasar: [B, ...SE_2013.dasar],
      perluVerifikasi: 'angka SE MenPAN 4/2013 belum dicocokkan dengan naskah resmi',
      parameter: { edaran: SE_2013, lepasBulanKe: 7, hukuman: 'sedang' },
      nilai,
    },
    {
      berlaku: '2006-06-27',
      sampai: '2013-03-20',
      dasar: [B],
      parameter: { jenjang: jenjangBlitar(1), lepasBulanKe: 7, hukuman: 'pernah' },
      nilai,
    },
  ],
}
