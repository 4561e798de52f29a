// Jenis kenaikan pangkat: the parameters and conditions of every kind; each rule file of a kind asks one of these.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hitung } from '../kata.ts'
import { type Calon, susunCalon, tmtPeriode } from './calon.ts'
import { type CaraAngkaKredit, syaratAngkaKredit, syaratFungsional } from './fungsional.ts'
import { hitungHasil } from './hasil.ts'
import {
  type Posisi,
  syaratDilantik,
  syaratMasaJabatan,
  syaratPosisi,
  syaratPuncakIjazah,
  syaratPuncakJabatan,
  syaratTanpaJabatan,
} from './jabatan.ts'
import { type Mutu, syaratKinerja } from './kinerja.ts'
import {
  type BatasAtasan,
  periodePangkat,
  syaratAtasan,
  syaratDisiplin,
  syaratMasaPangkat,
  syaratPeriode,
  syaratStatus,
  syaratTujuan,
} from './syarat.ts'
import { syaratUjianDinas } from './ujian.ts'

export const KP = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf f'

/** Figures of one kind and era. `bulanPangkat`, `bulanJabatan` in months. */
export type ParameterKp = {
  bulanPangkat: number
  bulanJabatan?: number
  kinerja?: { mutu: Mutu; tahun: number }
  atasan: BatasAtasan
  angkaKredit?: CaraAngkaKredit
}

/** Articles of the conditions of a kind, by condition. */
export type DasarKp = Partial<
  Record<
    | 'posisi'
    | 'masaPangkat'
    | 'masaJabatan'
    | 'kinerja'
    | 'atasan'
    | 'disiplin'
    | 'fungsional'
    | 'angkaKredit',
    Kutipan[]
  >
>

export type Syarat = HasilSyarat | HasilSyarat[]

/** One verdict with the values of the promotion; `jenis` is the name of the kind on the letter. */
export function susunKp(
  c: Calon,
  jenis: string,
  bulanPangkat: number | undefined,
  syarat: readonly Syarat[],
): HasilAturan {
  const cepat = bulanPangkat === undefined ? undefined : periodePangkat(c, bulanPangkat)
  return {
    syarat: syarat.flat(),
    hitung: {
      jenis: hitung.teks(jenis),
      ...hitungHasil(c),
      ...(cepat === undefined ? {} : { palingCepat: hitung.tanggal(cepat) }),
    },
  }
}

const calon = (fakta: Fakta): Calon => susunCalon(fakta, tmtPeriode(fakta))

/** Status, rank above and period: asked of every kind that has a period. */
export const umum = (c: Calon): HasilSyarat[] => [syaratStatus(c), syaratTujuan(c), syaratPeriode(c)]

/** Conditions common to reguler, structural and non-angka-kredit kinds, in the order of the text. */
function pokok(c: Calon, p: ParameterKp, d: DasarKp): Syarat[] {
  return [
    syaratMasaPangkat(c, d.masaPangkat ?? [], p.bulanPangkat),
    ...(p.bulanJabatan === undefined ? [] : [syaratMasaJabatan(c, d.masaJabatan ?? [], p.bulanJabatan)]),
    ...(p.kinerja === undefined ? [] : [syaratKinerja(c, d.kinerja ?? [], p.kinerja)]),
    syaratAtasan(c, d.atasan ?? [], p.atasan),
    syaratDisiplin(c, d.disiplin ?? []),
  ]
}

/** Kenaikan pangkat reguler (Blitar huruf f angka 1; PP 99/2000 Pasal 6 sampai 8). */
export function nilaiReguler(fakta: Fakta, p: ParameterKp): HasilAturan {
  const c = calon(fakta)
  return susunKp(c, 'reguler', p.bulanPangkat, [
    umum(c),
    syaratTanpaJabatan(c),
    pokok(c, p, {
      masaPangkat: [`${KP} angka 1 huruf a`, 'PP 99/2000 Pasal 8'],
      kinerja: [`${KP} angka 1 huruf b`],
      atasan: [`${KP} angka 1 huruf c`],
      disiplin: [`${KP} angka 1 huruf d`],
    }).flat(),
    syaratPuncakIjazah(c),
    syaratUjianDinas(c),
  ])
}

/** Pilihan a, b, c: structural office, by the distance of the rank from its lowest rank. */
export function nilaiStruktural(fakta: Fakta, p: ParameterKp, posisi: Posisi): HasilAturan {
  const c = calon(fakta)
  const huruf = `${KP} angka 2 huruf ${{ satu: 'a', dua: 'b', terendah: 'c' }[posisi]}`
  const geser = posisi === 'satu' ? 1 : 0
  return susunKp(c, 'pilihan jabatan struktural', p.bulanPangkat, [
    umum(c),
    syaratPosisi(c, [huruf], posisi),
    pokok(c, p, {
      masaPangkat: [`${huruf} angka 1`],
      masaJabatan: [`${huruf} angka 2`],
      kinerja: [`${huruf} angka ${2 + geser}`],
      atasan: [`${huruf} angka ${3 + geser}`],
      disiplin: [`${huruf} angka ${4 + geser}`],
    }).flat(),
    syaratUjianDinas(c),
  ])
}

/** Pilihan d: installed, four years in the rank, not above the highest rank of the eselon. */
export function nilaiDilantik(fakta: Fakta, p: ParameterKp): HasilAturan {
  const c = calon(fakta)
  const dasar = [`${KP} angka 2 huruf d`]
  return susunKp(c, 'pilihan jabatan struktural', p.bulanPangkat, [
    umum(c),
    syaratDilantik(c, dasar),
    syaratMasaPangkat(c, dasar, p.bulanPangkat),
    syaratPuncakJabatan(c, dasar),
    syaratUjianDinas(c),
  ])
}

/** Pilihan e: functional post with angka kredit. */
export function nilaiFungsional(fakta: Fakta, p: ParameterKp): HasilAturan {
  const c = calon(fakta)
  const huruf = `${KP} angka 2 huruf e`
  return susunKp(c, 'pilihan jabatan fungsional', p.bulanPangkat, [
    umum(c),
    syaratFungsional(c, [huruf], true),
    syaratAngkaKredit(c, [`${huruf} angka 1`, 'PP 99/2000 Pasal 13'], p.angkaKredit ?? 'konversi'),
    pokok(c, p, {
      masaPangkat: [`${huruf} angka 2`, 'PP 99/2000 Pasal 13'],
      kinerja: [`${huruf} angka 3`],
      disiplin: [`${huruf} angka 4`],
    }).flat(),
    syaratPuncakJabatan(c, ['PermenPANRB 1/2023 Lampiran']),
    syaratUjianDinas(c),
  ])
}

/** Pilihan f: functional post without angka kredit. */
export function nilaiNonAngkaKredit(fakta: Fakta, p: ParameterKp): HasilAturan {
  const c = calon(fakta)
  const huruf = `${KP} angka 2 huruf f`
  return susunKp(c, 'pilihan tenaga fungsional tanpa angka kredit', p.bulanPangkat, [
    umum(c),
    syaratFungsional(c, [huruf], false),
    pokok(c, p, {
      masaPangkat: [`${huruf} angka 1`],
      kinerja: [`${huruf} angka 3`],
      atasan: [`${huruf} angka 4`],
      disiplin: [`${huruf} angka 5`],
    }).flat(),
    syaratUjianDinas(c),
  ])
}
