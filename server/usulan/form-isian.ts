// Form isian: the fields of a case as the form shows them: which are asked now, with what the record already says.
import type { z } from 'zod'
import type { zUsulan } from '#kontrak/usulan-rupa.ts'
import type { Bila, Isian } from '#mesin/bentuk.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { bilaBerlaku } from '#mesin/bila.ts'
import { salahIsi } from '#mesin/isian.ts'
import { nilaiHitung } from '#server/layanan/putusan.ts'
import type { Bahan } from './konteks.ts'

type Butir = z.input<typeof zUsulan>['isianLayanan'][number]

/** A condition the browser can judge by itself: one on another field. */
function bilaForm(bila: Bila | undefined): Butir['bila'] {
  const isian = bila?.isian
  if (bila === undefined || isian === undefined) return undefined
  return {
    isian,
    ...(bila.nilai === undefined ? {} : { nilai: bila.nilai }),
    kebalikan: bila.kode.startsWith('!'),
  }
}

/** Follows a path such as 'pegawai.nama' into the facts, or 'aturan:hitung' into the verdicts; undefined when nothing is there. */
function praIsi(jalur: string, fakta: Fakta, b: Bahan): string | number | boolean | undefined {
  const [aturan, hitung] = jalur.split(':')
  if (aturan !== undefined && hitung !== undefined) return nilaiHitung(b.putusan, aturan, hitung) ?? undefined
  let nilai: unknown = fakta
  for (const kunci of jalur.split('.')) {
    if (typeof nilai !== 'object' || nilai === null || !Object.hasOwn(nilai, kunci)) return undefined
    nilai = (nilai as Record<string, unknown>)[kunci]
  }
  return ['string', 'number', 'boolean'].includes(typeof nilai)
    ? (nilai as string | number | boolean)
    : undefined
}

function satu(i: Isian, b: Bahan): Butir {
  const bila = bilaForm(i.bila)
  const awal = i.praIsi === undefined ? undefined : praIsi(i.praIsi, b.fakta, b)
  return {
    kode: i.kode,
    label: i.label,
    tipe: i.tipe,
    wajib: i.wajib,
    berlaku: bilaBerlaku(i.bila, b.fakta),
    ...(bila === undefined ? {} : { bila }),
    ...(i.petunjuk ? { petunjuk: i.petunjuk } : {}),
    ...(i.dasar && i.dasar.length > 0 ? { dasar: i.dasar } : {}),
    ...(i.paling === undefined ? {} : { paling: i.paling }),
    ...(awal === undefined || salahIsi(i, awal) !== undefined ? {} : { praIsi: awal }),
    ...(i.pilihan === undefined ? {} : { pilihan: i.pilihan }),
  }
}

/** All fields of the case's edition and variant, the choice of variant first. */
export const formIsian = (b: Bahan): Butir[] => b.terpaku.edisi.isian.map((i) => satu(i, b))
