// Perjanjian kerja PPPK sebagai batas cuti.
import type { HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { jenisAsnPada, perjanjianPada } from './cuti-kerja.ts'
import type { Masa } from './cuti-syarat.ts'
import { syarat, tanggalKata } from './kata.ts'

/** A PPPK's leave lies within the contract that runs on its first day. */
export function syaratPerjanjian(fakta: Fakta, m: Masa, dasar: Kutipan): HasilSyarat[] {
  if (jenisAsnPada(fakta.pegawai, m.mulai) !== 'pppk') return []
  const bunyi = 'Cuti berada dalam masa perjanjian kerja.'
  const p = perjanjianPada(fakta.pegawai, m.mulai)
  if (!p)
    return [
      syarat(
        'perjanjian',
        bunyi,
        [dasar],
        'data-kurang',
        `Perjanjian kerja pada ${tanggalKata(m.mulai)} tidak tercatat (pegawai.perjanjian).`,
        'Lengkapi perjanjian kerja.',
      ),
    ]
  const kata = `Perjanjian ${tanggalKata(p.mulai)} sampai ${tanggalKata(p.sampai)}.`
  return [
    m.sampai <= p.sampai
      ? syarat('perjanjian', bunyi, [dasar], 'memenuhi', kata)
      : syarat(
          'perjanjian',
          bunyi,
          [dasar],
          'tidak-memenuhi',
          kata,
          'Akhiri cuti sebelum perjanjian berakhir.',
        ),
  ]
}
