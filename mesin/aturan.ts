// Aturan: picks the edition in force on the day that matters, asks it, and combines its conditions into one verdict.
import type { Hasil, HasilSyarat, Kutipan, Putusan, PutusanAturan, Tanggal, Tolak } from './bentuk.ts'
import type { Aturan } from './bentuk-aturan.ts'
import type { Fakta } from './bentuk-fakta.ts'
import { sahTanggal, tambahHari } from './tanggal.ts'
import { adalahTolak, tolak } from './tolak.ts'

type Berlaku = { berlaku: Tanggal; sampai?: Tanggal }

/**
 * The item in force on a day, of any dated list kept newest first (rules, services, SOP decrees). An item without
 * `sampai` ends where the next newer one begins; one with `sampai` leaves a gap after it, in which nothing is in force.
 */
export function edisiPada<T extends Berlaku>(daftar: readonly T[], tanggal: Tanggal): T | undefined {
  const calon = daftar.find((e) => e.berlaku <= tanggal)
  return calon?.sampai !== undefined && calon.sampai < tanggal ? undefined : calon
}

/** Worst first: one failed condition fails the rule; a missing fact outweighs a judgement still to be made. */
const BERAT: readonly Putusan[] = ['tidak-memenuhi', 'data-kurang', 'perlu-pertimbangan', 'memenuhi']

/** One verdict out of many; of none: 'memenuhi'. */
export function gabungPutusan(putusan: readonly Putusan[]): Putusan {
  return BERAT.find((p) => putusan.includes(p)) ?? 'memenuhi'
}

/**
 * Evaluates a rule on facts. The edition is that of the event's date (`aturan.acuan`), else of `fakta.perTanggal`.
 * Refuses when that date is no date or lies before the first edition: then the rule does not exist.
 */
export function nilai<P>(aturan: Aturan<P>, fakta: Fakta): PutusanAturan | Tolak {
  const tanggalAcuan = aturan.acuan?.(fakta) ?? fakta.perTanggal
  if (!sahTanggal(tanggalAcuan)) {
    return tolak(
      'tanggal-tidak-sah',
      `Tanggal ${tanggalAcuan} tidak sah.`,
      dasarSemua(aturan),
      'Tulis tanggal sebagai TTTT-BB-HH, misalnya 2026-03-26.',
      'perTanggal',
    )
  }
  const edisi = edisiPada(aturan.edisi, tanggalAcuan)
  if (!edisi) {
    const awal = aturan.edisi.at(-1)?.berlaku ?? '-'
    return tolak(
      'aturan-tidak-berlaku',
      `Aturan ${aturan.nama} tidak berlaku pada ${tanggalAcuan}; edisi pertama berlaku ${awal}.`,
      dasarSemua(aturan),
      'Pilih tanggal dalam masa berlaku aturan ini.',
      'perTanggal',
    )
  }
  const hasil = edisi.nilai(fakta, edisi.parameter)
  return {
    aturan: aturan.kode,
    nama: aturan.nama,
    edisi: edisi.berlaku,
    tanggalAcuan,
    dasar: edisi.dasar,
    ...(edisi.perluVerifikasi === undefined ? {} : { perluVerifikasi: edisi.perluVerifikasi }),
    putusan: gabungPutusan(hasil.syarat.map((s) => s.putusan)),
    ...hasil,
  }
}

/**
 * The same, for callers that list verdicts (a case, a watch list): a rule that cannot be asked on that day is a
 * verdict 'data-kurang' whose one condition tells why.
 */
export function nilaiAturan<P>(aturan: Aturan<P>, fakta: Fakta): PutusanAturan {
  const hasil = nilai(aturan, fakta)
  if (!adalahTolak(hasil)) return hasil
  const edisi = aturan.edisi.at(-1)?.berlaku ?? fakta.perTanggal
  const { kode, sebab, dasar, saran } = hasil
  return {
    aturan: aturan.kode,
    nama: aturan.nama,
    edisi,
    tanggalAcuan: fakta.perTanggal,
    dasar,
    putusan: 'data-kurang',
    syarat: [{ kode, bunyi: aturan.tanya, putusan: 'data-kurang', fakta: sebab, dasar, saran }],
    hitung: {},
  }
}

/**
 * The verdict alone, for counting over a whole register: with the condition that decided it, whose words and article are
 * those of the full answer. Stops where the rule can; `nilaiAturan` tells one person everything.
 */
export function putuskan<P>(
  aturan: Aturan<P>,
  fakta: Fakta,
): { putusan: Putusan; sebab: HasilSyarat | undefined } {
  const tanggalAcuan = aturan.acuan?.(fakta) ?? fakta.perTanggal
  const edisi = sahTanggal(tanggalAcuan) ? edisiPada(aturan.edisi, tanggalAcuan) : undefined
  const daftar = edisi
    ? edisi.nilai(fakta, edisi.parameter, 'putusan').syarat
    : nilaiAturan(aturan, fakta).syarat
  let sebab: HasilSyarat | undefined
  for (const s of daftar) {
    if (s.putusan === 'tidak-memenuhi') return { putusan: s.putusan, sebab: s }
    if (s.putusan === 'data-kurang' ? sebab?.putusan !== s.putusan : s.putusan !== 'memenuhi' && !sebab)
      sebab = s
  }
  return { putusan: sebab?.putusan ?? 'memenuhi', sebab }
}

const dasarSemua = <P>(aturan: Aturan<P>): Kutipan[] => [...new Set(aturan.edisi.flatMap((e) => e.dasar))]

/** Problems of a dated list (empty = sound): valid days, newest first, no overlap, an article for each edition. */
export function periksaEdisi(nama: string, daftar: readonly (Berlaku & { dasar: Kutipan[] })[]): string[] {
  const cacat: string[] = []
  if (daftar.length === 0) cacat.push(`${nama}: tidak mempunyai edisi`)
  for (const [i, e] of daftar.entries()) {
    if (!sahTanggal(e.berlaku) || (e.sampai !== undefined && !sahTanggal(e.sampai))) {
      cacat.push(`${nama}: edisi ${e.berlaku} mempunyai tanggal yang tidak sah`)
      continue
    }
    if (e.sampai !== undefined && e.sampai < e.berlaku)
      cacat.push(`${nama}: edisi ${e.berlaku} berakhir sebelum berlaku`)
    if (e.dasar.length === 0) cacat.push(`${nama}: edisi ${e.berlaku} tanpa dasar`)
    const baru = daftar[i - 1]
    if (!baru || !sahTanggal(baru.berlaku)) continue
    if (baru.berlaku <= e.berlaku)
      cacat.push(`${nama}: edisi ${e.berlaku} harus di atas edisi ${baru.berlaku} (terbaru dahulu)`)
    else if (e.sampai !== undefined && e.sampai > tambahHari(baru.berlaku, -1))
      cacat.push(`${nama}: edisi ${e.berlaku} bertumpang tindih dengan ${baru.berlaku}`)
  }
  return cacat
}

/** Boot check of a rule: problems in words, empty = sound. */
export function periksaAturan<P>(aturan: Aturan<P>): string[] {
  const cacat = periksaEdisi(`aturan ${aturan.kode}`, aturan.edisi)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(aturan.kode))
    cacat.push(`aturan ${aturan.kode}: kode bukan kebab-case`)
  if (aturan.butuh.length === 0) cacat.push(`aturan ${aturan.kode}: fakta yang dibutuhkan belum disebut`)
  if (!aturan.tanya.trim()) cacat.push(`aturan ${aturan.kode}: pertanyaan kosong`)
  return cacat
}

/** A computed value of one rule among many verdicts; a refusal names the rule that did not supply it. */
export function hitungDari<J extends 'tanggal' | 'rupiah'>(
  putusan: readonly PutusanAturan[],
  asal: { aturan: string; hitung: string },
  jenis: J,
): Hasil<J extends 'tanggal' ? Tanggal : number> {
  const p = putusan.find((x) => x.aturan === asal.aturan)
  const nilaiHitung = p?.hitung[asal.hitung]
  if (nilaiHitung?.jenis === jenis) {
    return { jenis: 'jadi', nilai: nilaiHitung.nilai as J extends 'tanggal' ? Tanggal : number }
  }
  const kurang = p?.syarat.find((s) => s.putusan === 'data-kurang' || s.putusan === 'tidak-memenuhi')
  return tolak(
    'nilai-belum-terhitung',
    `${p?.nama ?? asal.aturan}: ${kurang?.fakta ?? `nilai ${asal.hitung} belum dapat dihitung`}`,
    p?.dasar ?? [],
    kurang?.saran ?? 'Lengkapi data pegawai yang dibutuhkan aturan ini.',
  )
}
