// Jenis kenaikan pangkat: the parameters and conditions of every kind; each rule file of a kind asks one of these.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { CaraNilai } from '#mesin/bentuk-aturan.ts'
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
  syaratStatus,
  syaratTujuan,
} from './syarat.ts'
import { syaratPeriode } from './syarat-periode.ts'
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

/** A condition still to be asked: a kind that only wants the verdict stops asking once one refuses. */
export type Tanya = () => HasilSyarat | readonly HasilSyarat[]

/** One verdict with the values of the promotion; `jenis` is the name of the kind on the letter. */
export function susunKp(
  c: Calon,
  jenis: string,
  bulanPangkat: number | undefined,
  tanya: readonly Tanya[],
  cara?: CaraNilai,
): HasilAturan {
  const syarat: HasilSyarat[] = []
  for (const satu of tanya) {
    const mulai = syarat.length
    const jawab = satu()
    if ('kode' in jawab) syarat.push(jawab)
    else for (const s of jawab) syarat.push(s)
    if (cara !== 'putusan') continue
    for (let i = mulai; i < syarat.length; i += 1)
      if (syarat[i]?.putusan === 'tidak-memenuhi') return { syarat, hitung: {} }
  }
  if (cara === 'putusan') return { syarat, hitung: {} }
  const cepat = bulanPangkat === undefined ? undefined : periodePangkat(c, bulanPangkat)
  return {
    syarat,
    hitung: {
      jenis: hitung.teks(jenis),
      ...hitungHasil(c),
      ...(cepat === undefined ? {} : { palingCepat: hitung.tanggal(cepat) }),
    },
  }
}

const calon = (fakta: Fakta): Calon => susunCalon(fakta, tmtPeriode(fakta))

/** The last person asked: a dozen kinds ask the same of one person, one after the other. */
let umumAkhir: { c: Calon; hasil: readonly HasilSyarat[] } | undefined

/** Status, rank above and period: asked of every kind that has a period. */
export function umum(c: Calon): readonly HasilSyarat[] {
  if (umumAkhir?.c !== c) umumAkhir = { c, hasil: [syaratStatus(c), syaratTujuan(c), syaratPeriode(c)] }
  return umumAkhir.hasil
}

/** Conditions common to reguler, structural and non-angka-kredit kinds, in the order of the text. */
function pokok(c: Calon, p: ParameterKp, d: DasarKp): Tanya[] {
  return [
    () => syaratMasaPangkat(c, d.masaPangkat ?? [], p.bulanPangkat),
    () => (p.bulanJabatan === undefined ? [] : syaratMasaJabatan(c, d.masaJabatan ?? [], p.bulanJabatan)),
    () => (p.kinerja === undefined ? [] : syaratKinerja(c, d.kinerja ?? [], p.kinerja)),
    () => syaratAtasan(c, d.atasan ?? [], p.atasan),
    () => syaratDisiplin(c, d.disiplin ?? []),
  ]
}

const DASAR_REGULER: DasarKp = {
  masaPangkat: [`${KP} angka 1 huruf a`, 'PP 99/2000 Pasal 8'],
  kinerja: [`${KP} angka 1 huruf b`],
  atasan: [`${KP} angka 1 huruf c`],
  disiplin: [`${KP} angka 1 huruf d`],
}

/** Kenaikan pangkat reguler (Blitar huruf f angka 1; PP 99/2000 Pasal 6 sampai 8). */
export function nilaiReguler(fakta: Fakta, p: ParameterKp, cara?: CaraNilai): HasilAturan {
  const c = calon(fakta)
  const tanya = [
    () => umum(c),
    () => syaratTanpaJabatan(c),
    ...pokok(c, p, DASAR_REGULER),
    () => syaratPuncakIjazah(c),
    () => syaratUjianDinas(c),
  ]
  return susunKp(c, 'reguler', p.bulanPangkat, tanya, cara)
}

function dasarStruktural(abjad: string, geser: number): DasarKp {
  const huruf = `${KP} angka 2 huruf ${abjad}`
  return {
    posisi: [huruf],
    masaPangkat: [`${huruf} angka 1`],
    masaJabatan: [`${huruf} angka 2`],
    kinerja: [`${huruf} angka ${2 + geser}`],
    atasan: [`${huruf} angka ${3 + geser}`],
    disiplin: [`${huruf} angka ${4 + geser}`],
  }
}

const DASAR_STRUKTURAL: Readonly<Record<Posisi, DasarKp>> = {
  satu: dasarStruktural('a', 1),
  dua: dasarStruktural('b', 0),
  terendah: dasarStruktural('c', 0),
}

/** Pilihan a, b, c: structural office, by the distance of the rank from its lowest rank. */
export const nilaiStruktural =
  (posisi: Posisi) =>
  (fakta: Fakta, p: ParameterKp, cara?: CaraNilai): HasilAturan => {
    const c = calon(fakta)
    const dasar = DASAR_STRUKTURAL[posisi]
    const tanya = [
      () => umum(c),
      () => syaratPosisi(c, dasar.posisi ?? [], posisi),
      ...pokok(c, p, dasar),
      () => syaratUjianDinas(c),
    ]
    return susunKp(c, 'pilihan jabatan struktural', p.bulanPangkat, tanya, cara)
  }

const DASAR_DILANTIK = [`${KP} angka 2 huruf d`]

/** Pilihan d: installed, four years in the rank, not above the highest rank of the eselon. */
export function nilaiDilantik(fakta: Fakta, p: ParameterKp, cara?: CaraNilai): HasilAturan {
  const c = calon(fakta)
  const tanya = [
    () => umum(c),
    () => syaratDilantik(c, DASAR_DILANTIK),
    () => syaratMasaPangkat(c, DASAR_DILANTIK, p.bulanPangkat),
    () => syaratPuncakJabatan(c, DASAR_DILANTIK),
    () => syaratUjianDinas(c),
  ]
  return susunKp(c, 'pilihan jabatan struktural', p.bulanPangkat, tanya, cara)
}

const HURUF_E = `${KP} angka 2 huruf e`
const DASAR_FUNGSIONAL: DasarKp = {
  fungsional: [HURUF_E],
  angkaKredit: [`${HURUF_E} angka 1`, 'PP 99/2000 Pasal 13'],
  masaPangkat: [`${HURUF_E} angka 2`, 'PP 99/2000 Pasal 13'],
  kinerja: [`${HURUF_E} angka 3`],
  disiplin: [`${HURUF_E} angka 4`],
}

/** Pilihan e: functional post with angka kredit. */
export function nilaiFungsional(fakta: Fakta, p: ParameterKp, cara?: CaraNilai): HasilAturan {
  const c = calon(fakta)
  const d = DASAR_FUNGSIONAL
  const tanya = [
    () => umum(c),
    () => syaratFungsional(c, d.fungsional ?? [], true),
    () => syaratAngkaKredit(c, d.angkaKredit ?? [], p.angkaKredit ?? 'konversi'),
    ...pokok(c, p, d),
    () => syaratPuncakJabatan(c, ['PermenPANRB 1/2023 Lampiran']),
    () => syaratUjianDinas(c),
  ]
  return susunKp(c, 'pilihan jabatan fungsional', p.bulanPangkat, tanya, cara)
}

const HURUF_F = `${KP} angka 2 huruf f`
const DASAR_NON_AK: DasarKp = {
  fungsional: [HURUF_F],
  masaPangkat: [`${HURUF_F} angka 1`],
  kinerja: [`${HURUF_F} angka 3`],
  atasan: [`${HURUF_F} angka 4`],
  disiplin: [`${HURUF_F} angka 5`],
}

/** Pilihan f: functional post without angka kredit. */
export function nilaiNonAngkaKredit(fakta: Fakta, p: ParameterKp, cara?: CaraNilai): HasilAturan {
  const c = calon(fakta)
  const tanya = [
    () => umum(c),
    () => syaratFungsional(c, DASAR_NON_AK.fungsional ?? [], false),
    ...pokok(c, p, DASAR_NON_AK),
    () => syaratUjianDinas(c),
  ]
  return susunKp(c, 'pilihan tenaga fungsional tanpa angka kredit', p.bulanPangkat, tanya, cara)
}
