// Jaga: who falls due when, derived from facts through the rule of the watch.
import type { z } from 'zod'
import type { semuaPenjagaan, zBarisPenjagaan } from '#kontrak/penjagaan.ts'
import { aturanEdisi } from '#mesin/akibat.ts'
import { gabungPutusan, nilaiAturan } from '#mesin/aturan.ts'
import type { PutusanAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { EdisiLayanan, Layanan } from '#mesin/bentuk-layanan.ts'
import type { Penjagaan } from '#mesin/bentuk-penjagaan.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import type { BarisJaga } from '#mesin/penjagaan.ts'
import { bulanDepan, jagaSatu } from '#mesin/penjagaan.ts'
import { akhirBulan } from '#mesin/tanggal.ts'
import type { Db } from '#server/alat/database.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { edisiPada } from '#server/layanan/bekal.ts'
import { nilaiLayanan, putusanUntuk, susunFakta } from '#server/layanan/putusan.ts'
import { atasanLangsung } from '#server/organisasi/baca-atasan.ts'
import type { FaktaOrang } from '#server/pegawai/baca-fakta.ts'
import { alirkanFakta, bacaFakta } from '#server/pegawai/baca-fakta.ts'
import { riwayatUntuk } from '#server/pegawai/baca-fakta-kolom.ts'
import { denganAtasan, membacaAtasan } from '#server/pegawai/fakta-atasan.ts'
import { pegawaiDijaga } from './baca.ts'

export type Jagaan = { layanan: Layanan; penjagaan: Penjagaan; aturan: Aturan }
export type BarisPenjagaan = z.input<typeof zBarisPenjagaan>

/** The watch by its code on a day; undefined when nobody keeps it. */
export function cariJagaan(k: Ketentuan, kode: string, hari: string): Jagaan | undefined {
  for (const layanan of k.layanan) {
    const penjagaan = edisiPada(layanan, hari)?.penjagaan
    if (penjagaan?.kode !== kode) continue
    const aturan = k.aturan.find((a) => a.kode === penjagaan.aturan)
    if (aturan) return { layanan, penjagaan, aturan }
  }
  return undefined
}

/** All watches kept on a day. */
export function semuaJagaan(k: Ketentuan, hari: string): Jagaan[] {
  return k.layanan.flatMap((l) => {
    const kode = edisiPada(l, hari)?.penjagaan?.kode
    const jagaan = kode === undefined ? undefined : cariJagaan(k, kode, hari)
    return jagaan ? [jagaan] : []
  })
}

/** The watches kept on a day, as a reader chooses among them. */
export function daftarJagaan(k: Ketentuan, hari: string): z.input<typeof semuaPenjagaan.jawab> {
  return {
    baris: semuaJagaan(k, hari).map(({ layanan, penjagaan }) => ({
      kode: penjagaan.kode,
      nama: penjagaan.nama,
      layanan: layanan.kode,
      layananNama: layanan.nama,
      bulanDepan: bulanDepan(penjagaan.jendela),
      dasar: penjagaan.dasar,
    })),
  }
}

export type Lingkup = { perangkatDaerahId: string | null; hari: string }
type Jatuh = { orang: FaktaOrang; baris: BarisJaga<string> }

/** Everybody due up to `sampai` within the scope, in rounds; reads only the histories the rule names. */
async function* jatuhSampai(
  db: Db,
  k: Ketentuan,
  j: Jagaan,
  l: Lingkup,
  sampai: string,
): AsyncGenerator<Jatuh> {
  const id = await pegawaiDijaga(db, l)
  for await (const ronde of alirkanFakta(db, id, l.hari, riwayatUntuk(j.aturan.butuh), true)) {
    for (const orang of ronde) {
      const fakta = susunFakta(k, orang, { hari: l.hari })
      const baris = jagaSatu({ kunci: orang.id, fakta }, j.penjagaan, j.aturan, l.hari, sampai)
      if (baris) yield { orang, baris }
    }
  }
}

/** Number of people due in each month of a year. */
export async function jumlahPerBulan(
  db: Db,
  k: Ketentuan,
  j: Jagaan,
  l: Lingkup,
  tahun: number,
): Promise<{ bulan: string; jumlah: number }[]> {
  const jumlah = new Map<string, number>()
  for (let b = 1; b <= 12; b += 1) jumlah.set(`${tahun}-${String(b).padStart(2, '0')}`, 0)
  for await (const { baris } of jatuhSampai(db, k, j, l, `${tahun}-12-31`)) {
    const bulan = baris.tmt?.slice(0, 7)
    if (bulan !== undefined && jumlah.has(bulan)) jumlah.set(bulan, (jumlah.get(bulan) ?? 0) + 1)
  }
  return [...jumlah].map(([bulan, n]) => ({ bulan, jumlah: n }))
}

/** Day on which the conditions are judged: today, or the due day still ahead where the watch says so. */
const hariNilai = (j: Jagaan, tmt: string, hari: string): string =>
  j.penjagaan.dinilai === 'tmt' && tmt > hari ? tmt : hari

/** Does a rule of the watch or of its service ask for the superior's rank? */
const lihatAtasan = (k: Ketentuan, j: Jagaan, edisi: EdisiLayanan): boolean =>
  [j.aturan.kode, ...aturanEdisi(edisi)].some((kode) => membacaAtasan(k.aturan.find((a) => a.kode === kode)))

export type Calon = { orang: FaktaOrang; tmt: string; batasUsul: string; putusan: PutusanAturan[] }

/** People due in one month with the verdict of every rule of the service, by name. */
export async function calonBulan(
  db: Db,
  k: Ketentuan,
  j: Jagaan,
  l: Lingkup,
  bulan: string,
): Promise<Calon[]> {
  const jatuh: BarisJaga<string>[] = []
  for await (const { baris } of jatuhSampai(db, k, j, l, akhirBulan(`${bulan}-01`)))
    if (baris.tmt?.startsWith(bulan)) jatuh.push(baris)
  const id = jatuh.map((b) => b.kunci)
  const orang = await bacaFakta(db, id, l.hari)
  const edisi = edisiPada(j.layanan, l.hari)
  if (!edisi) return []
  const atasan = lihatAtasan(k, j, edisi) ? await atasanLangsung(db, id, l.hari) : undefined
  const calon = jatuh.flatMap((b): Calon[] => {
    const o = orang.get(b.kunci)
    if (!o || b.tmt === undefined || b.batasUsul === undefined) return []
    const usulan = { layanan: j.layanan.kode, diterima: hariNilai(j, b.tmt, l.hari), tmt: b.tmt }
    const fakta = susunFakta(k, denganAtasan(o, atasan), { hari: l.hari, usulan })
    const putusan = nilaiLayanan(k, edisi, fakta)
    // A service whose rules all sit in its variants still shows the verdict of its own watch.
    const sendiri = putusan.some((p) => p.aturan === j.aturan.kode) ? [] : [nilaiAturan(j.aturan, fakta)]
    return [{ orang: o, tmt: b.tmt, batasUsul: b.batasUsul, putusan: [...putusan, ...sendiri] }]
  })
  return calon.sort((a, b) =>
    a.orang.namaCari < b.orang.namaCari
      ? -1
      : a.orang.namaCari > b.orang.namaCari
        ? 1
        : a.orang.id < b.orang.id
          ? -1
          : 1,
  )
}

type NilaiJaga = BarisPenjagaan['nilai'][string]

/** Values of the columns of the watch (and of their `dari`), by name; null = could not be computed. */
export function nilaiKolom(j: Jagaan, putusan: readonly PutusanAturan[]): Record<string, NilaiJaga> {
  const hitung = putusan.find((p) => p.aturan === j.penjagaan.aturan)?.hitung ?? {}
  const nama = j.penjagaan.kolom.flatMap((k) => (k.dari === undefined ? [k.hitung] : [k.hitung, k.dari]))
  return Object.fromEntries(
    nama.map((n): [string, NilaiJaga] => {
      const nilai = hitung[n]
      return [n, nilai === undefined || nilai.jenis === 'daftar' ? null : nilai]
    }),
  )
}

const bilangan = (n: NilaiJaga | undefined): number => (typeof n?.nilai === 'number' ? n.nilai : 0)

/** Sum of the summed columns over the rows that qualify; null where the watch sums nothing. */
export function selisih(
  j: Jagaan,
  baris: readonly Pick<BarisPenjagaan, 'nilai' | 'putusan'>[],
): number | null {
  const kolom = j.penjagaan.kolom.filter((k) => k.dijumlah)
  if (kolom.length === 0) return null
  let jumlah = 0
  for (const { nilai, putusan } of baris)
    if (putusan === 'memenuhi')
      for (const k of kolom)
        jumlah += bilangan(nilai[k.hitung]) - (k.dari === undefined ? 0 : bilangan(nilai[k.dari]))
  return jumlah
}

/** Rank in force on the day, for every list alike. */
const golonganPada = (o: FaktaOrang, hari: string): string =>
  (o.pegawai.pangkat ?? [])
    .filter((p) => p.tmt <= hari)
    .sort((a, b) => (a.tmt < b.tmt ? -1 : 1))
    .at(-1)?.golongan ?? '-'

/** Names of facts are for the machine that asks the rule; the officer reads the sentence without them. */
const tanpaNamaFakta = (kata: string): string =>
  kata.replace(/ \((?:pegawai|unit|usulan|rujukan)\.[\w.]+\)/g, '')

/** Verdict of the rules that may refuse; lateness only warns and has its own mark. */
function putusanInti(j: Jagaan, c: Calon, hari: string): PutusanAturan[] {
  const menolak = new Set(
    edisiPada(j.layanan, hari)
      ?.aturan.filter((a) => a.sifat === 'menolak')
      .map((a) => a.aturan),
  )
  return c.putusan.filter((p) => menolak.has(p.aturan) || p.aturan === j.aturan.kode)
}

/** One row of the watch list with its reason and article. */
export function barisPenjagaan(
  j: Jagaan,
  c: Calon,
  hari: string,
  pembaca: Pelaku,
): Omit<BarisPenjagaan, 'usulan'> {
  const objek = { pegawaiId: c.orang.id, perangkatDaerah: c.orang.perangkatDaerahId, layanan: j.layanan.kode }
  const inti = putusanUntuk(pembaca, objek, putusanInti(j, c, hari))
  const syarat = inti.flatMap((p) => p.syarat)
  const alasan =
    syarat.find((s) => s.putusan === 'tidak-memenuhi') ??
    syarat.find((s) => s.putusan !== 'memenuhi') ??
    syarat.find((s) => s.kode === 'masa-kerja') ??
    syarat[0]
  return {
    pegawaiId: c.orang.id,
    nama: c.orang.namaLengkap,
    nip: c.orang.pegawai.nip ?? '',
    golongan: golonganPada(c.orang, hari),
    perangkatDaerah: c.orang.unit.nama ?? '',
    perangkatDaerahSingkat: c.orang.perangkatDaerahSingkat,
    tmt: c.tmt,
    nilai: nilaiKolom(j, c.putusan),
    batasUsul: c.batasUsul,
    terlambat: c.batasUsul < hari,
    putusan: gabungPutusan(inti.map((p) => p.putusan)),
    alasan: tanpaNamaFakta(alasan?.fakta ?? ''),
    dasar: alasan?.dasar ?? j.penjagaan.dasar,
  }
}
