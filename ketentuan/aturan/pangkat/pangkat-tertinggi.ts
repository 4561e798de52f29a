// Aturan: pangkat tertinggi yang dapat dicapai menurut pendidikan dan menurut jabatan.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hitung, syarat } from '../bagian/kata.ts'
import { susunCalon, tmtPeriode } from '../bagian/pangkat/calon.ts'
import {
  type Ijazah,
  ijazahTertinggi,
  JENJANG_ESELON,
  JENJANG_FUNGSIONAL,
  type Jenjang,
  jenjangJabatan,
  PUNCAK_IJAZAH,
} from '../bagian/pangkat/urutan.ts'

type Parameter = {
  ijazah: Readonly<Record<Ijazah, { awal: string; puncak: string }>>
  eselon: Readonly<Record<string, Jenjang>>
  fungsional: Readonly<Record<string, Jenjang>>
}

const PENDIDIKAN = ['PP 99/2000 Pasal 7']
const JABATAN = ['PP 99/2000', 'PP 13/2002']

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const c = susunCalon(fakta, tmtPeriode(fakta))
  const ijazah = ijazahTertinggi(c.pegawai.pendidikan ?? [], c.tmt)
  const batas = ijazah === undefined ? undefined : p.ijazah[ijazah.ijazah]
  const jenjang = c.jabatan === undefined ? undefined : jenjangJabatan(c.jabatan)
  const menurutIjazah =
    ijazah && batas
      ? syarat(
          'ijazah',
          'Pangkat tertinggi reguler menurut pendidikan.',
          PENDIDIKAN,
          'memenuhi',
          `${ijazah.jenjang}: ${batas.awal} sampai ${batas.puncak}.`,
        )
      : syarat(
          'ijazah',
          'Pangkat tertinggi reguler menurut pendidikan.',
          PENDIDIKAN,
          'data-kurang',
          'Tidak ada ijazah yang diakui (pegawai.pendidikan).',
          'Lengkapi riwayat pendidikan.',
        )
  const menurutJabatan =
    c.jabatan === undefined
      ? []
      : [
          jenjang
            ? syarat(
                'jabatan',
                'Jenjang pangkat jabatan.',
                JABATAN,
                'memenuhi',
                `${c.jabatan.nama}: ${jenjang.dari} sampai ${jenjang.sampai}.`,
              )
            : syarat(
                'jabatan',
                'Jenjang pangkat jabatan.',
                JABATAN,
                'perlu-pertimbangan',
                `Jenjang pangkat ${c.jabatan.nama} tidak tercatat.`,
                'Isi eselon, jenjang, atau rentang golongan jabatan.',
              ),
        ]
  return {
    syarat: [menurutIjazah, ...menurutJabatan],
    hitung: {
      ...(c.pangkat ? { golongan: hitung.teks(c.pangkat.golongan) } : {}),
      ...(batas
        ? { golonganAwalIjazah: hitung.teks(batas.awal), puncakIjazah: hitung.teks(batas.puncak) }
        : {}),
      ...(jenjang
        ? { terendahJabatan: hitung.teks(jenjang.dari), puncakJabatan: hitung.teks(jenjang.sampai) }
        : {}),
    },
  }
}

/** Rank of appointment and highest regular rank by education; lowest and highest rank of the office. */
export const pangkatTertinggi: Aturan<Parameter> = {
  kode: 'pangkat-tertinggi',
  nama: 'Pangkat tertinggi menurut pendidikan dan jabatan',
  tanya: 'Sampai golongan berapa pegawai ini dapat naik menurut pendidikan dan jabatannya?',
  butuh: ['pegawai.pendidikan', 'pegawai.jabatan', 'pegawai.pangkat', 'usulan.tmt'],
  acuan: tmtPeriode,
  edisi: [
    {
      berlaku: '2000-11-10',
      dasar: ['PP 99/2000 Pasal 7', 'PP 99/2000 Lampiran I', 'PP 13/2002', 'PermenPANRB 1/2023 Lampiran'],
      perluVerifikasi: 'puncak menurut pendidikan dan jenjang eselon dari salinan, belum dicocokkan',
      parameter: { ijazah: PUNCAK_IJAZAH, eselon: JENJANG_ESELON, fungsional: JENJANG_FUNGSIONAL },
      nilai,
    },
  ],
}
