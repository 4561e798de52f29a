// Gaji tercatat: does the salary written in the last decree equal the cell of the table in force on its TMT?
import type { HasilSyarat } from '#mesin/bentuk.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { rupiahKata, syarat } from './kata.ts'
import { type Acuan, sudahDiketahui } from './masa-kerja.ts'
import { type KolomSkala, kolomTerisi, sel, tabelPada } from './skala-gaji.ts'

/**
 * One condition when the last salary row of the acuan names an amount and its table is at hand, else none.
 * A CPNS row may be written in full or at the CPNS percentage.
 */
export function gajiTercatat(
  acuan: Acuan,
  fakta: Fakta,
  p: { persenCpns: number; kolom: KolomSkala },
): HasilSyarat[] {
  const baris = (fakta.pegawai?.gaji ?? []).findLast(
    (g) => g.tmt === acuan.tmt && g.golongan === acuan.golongan && sudahDiketahui(g, fakta.perTanggal),
  )
  const tabel = tabelPada(fakta.rujukan, acuan.tmt)
  const kolom = p.kolom[acuan.golongan]
  if (!baris || !tabel || !kolom) return []
  const terisi = kolomTerisi(kolom, baris.mkgBulan)
  const penuh = terisi === undefined ? undefined : sel(tabel, acuan.golongan, terisi)
  if (penuh === undefined) return []
  const cocok = [penuh, Math.round((penuh * p.persenCpns) / 100)].includes(baris.gajiPokok)
  const kata = cocok
    ? `${rupiahKata(baris.gajiPokok)} sesuai ${tabel.dasar} ${acuan.golongan} kolom ${terisi} tahun.`
    : `SK terakhir menulis ${rupiahKata(baris.gajiPokok)}, sedangkan ${tabel.dasar} ${acuan.golongan} kolom ${terisi} tahun memuat ${rupiahKata(penuh)}.`
  return [
    syarat(
      'gaji-tercatat',
      'Gaji pokok pada SK terakhir sama dengan tabel yang berlaku pada TMT-nya.',
      ['PP 7/1977 Pasal 4', tabel.dasar],
      cocok ? 'memenuhi' : 'perlu-pertimbangan',
      kata,
      cocok ? undefined : 'Cocokkan SK gaji terakhir; betulkan riwayat gaji bila salah catat.',
    ),
  ]
}
