// Hitung ulang: after a change of history or rule the watches are computed again outside the request; each changed result is kept
// with what was before and why. What merely moves with the days is computed anew without a line.
import { createHash } from 'node:crypto'
import { edisiPada, nilaiAturan } from '#mesin/aturan.ts'
import type { PutusanAturan } from '#mesin/bentuk.ts'
import type { Db } from '#server/alat/database.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { susunFakta } from '#server/layanan/putusan.ts'
import type { FaktaOrang } from '#server/pegawai/baca-fakta.ts'
import { bacaFakta } from '#server/pegawai/baca-fakta.ts'
import type { HasilJaga, HasilTersimpan, SumberRiwayat } from './baca-perubahan.ts'
import { ambilAntre, bacaHasil, belumDihitung } from './baca-perubahan.ts'
import type { Jagaan } from './jaga.ts'
import { semuaJagaan } from './jaga.ts'
import { catatPerubahan, hapusAntre, simpanHasilJaga } from './tulis-perubahan.ts'

export type PerluHitung = {
  transaksi: <T>(kerja: (db: Db) => Promise<T>) => Promise<T>
  kini: string
  hari: string
  ketentuan: Ketentuan
}

/** People computed in one transaction, and in one call at most; the rest waits for the next minute. */
const RONDE = 100
const PALING = 1_000
const SELESAI: readonly string[] = ['berhenti', 'pensiun', 'meninggal']

/** The condition that decided: the first that refuses, else the first that is not met, else the first. */
function penentu(p: PutusanAturan): Pick<HasilJaga, 'syarat' | 'fakta' | 'dasar'> {
  const s =
    p.syarat.find((x) => x.putusan === 'tidak-memenuhi') ??
    p.syarat.find((x) => x.putusan !== 'memenuhi') ??
    p.syarat[0]
  return { syarat: s?.kode ?? '', fakta: s?.fakta ?? p.nama, dasar: s?.dasar ?? p.dasar }
}

/** What one watch says of one person today. */
export function hasilJaga(k: Ketentuan, j: Jagaan, o: FaktaOrang, hari: string): HasilJaga {
  const status = o.pegawai.status?.findLast(
    (s) => s.mulai <= hari && (s.sampai === undefined || hari <= s.sampai),
  )
  if (status && SELESAI.includes(status.keadaan))
    return {
      tmt: null,
      putusan: 'tidak-dijaga',
      syarat: status.keadaan,
      fakta: `Tidak dijaga lagi: ${status.keadaan} sejak ${status.mulai}.`,
      dasar: j.penjagaan.dasar,
    }
  const putusan = nilaiAturan(j.aturan, susunFakta(k, o, { hari }))
  const tmt = putusan.hitung[j.penjagaan.hitung]
  return {
    tmt: tmt?.jenis === 'tanggal' ? tmt.nilai : null,
    putusan: putusan.putusan,
    ...penentu(putusan),
  }
}

/** Fingerprint of the edition that judges on a day: another one means the law changed, not the person. */
export function sidikAturan(j: Jagaan, hari: string): string {
  const e = edisiPada(j.aturan.edisi, hari)
  const isi = JSON.stringify([j.aturan.kode, e?.berlaku, e?.dasar, e?.parameter])
  return createHash('sha256').update(isi).digest('hex').slice(0, 16)
}

const beda = (a: HasilJaga, b: HasilJaga): boolean =>
  a.tmt !== b.tmt || a.putusan !== b.putusan || a.syarat !== b.syarat

async function hitungRonde(
  p: PerluHitung,
  db: Db,
  pegawai: readonly string[],
  riwayat: ReadonlyMap<string, SumberRiwayat[]>,
): Promise<number> {
  const jagaan = semuaJagaan(p.ketentuan, p.hari)
  const orang = await bacaFakta(db, [...pegawai], p.hari)
  const lama = new Map((await bacaHasil(db, pegawai)).map((h) => [`${h.pegawaiId} ${h.penjagaan}`, h]))
  const baru: HasilTersimpan[] = []
  let berubah = 0
  for (const o of orang.values())
    for (const j of jagaan) {
      const sidik = sidikAturan(j, p.hari)
      const sesudah = hasilJaga(p.ketentuan, j, o, p.hari)
      const penjagaan = j.penjagaan.kode
      baru.push({ pegawaiId: o.id, penjagaan, hasil: sesudah, sidik })
      const sebelum = lama.get(`${o.id} ${penjagaan}`)
      if (!sebelum || !beda(sebelum.hasil, sesudah)) continue
      const sumber = riwayat.get(o.id)
      const aturan = sebelum.sidik === sidik ? undefined : edisiPada(j.aturan.edisi, p.hari)
      if (!sumber && !aturan) continue
      berubah += 1
      const pokok = { pegawaiId: o.id, penjagaan, sebelum: sebelum.hasil, sesudah }
      await catatPerubahan(
        db,
        sumber
          ? { ...pokok, sebab: 'riwayat', sumber }
          : {
              ...pokok,
              sebab: 'aturan',
              sumber: { nama: j.aturan.nama, berlaku: aturan?.berlaku, dasar: aturan?.dasar },
            },
        p.kini,
      )
    }
  await simpanHasilJaga(db, baru, p.kini)
  return berubah
}

/** Everybody whose history changed since; then those never computed. Number of results that changed. */
export async function hitungUlang(p: PerluHitung): Promise<number> {
  let berubah = 0
  for (let n = 0; n < PALING; n += RONDE) {
    const ada = await p.transaksi(async (db) => {
      const antre = await ambilAntre(db, RONDE)
      const riwayat = new Map([...antre].map(([id, a]) => [id, a.sumber]))
      berubah += await hitungRonde(p, db, [...antre.keys()], riwayat)
      await hapusAntre(
        db,
        [...antre.values()].flatMap((a) => a.id),
      )
      return antre.size
    })
    if (ada < RONDE) break
  }
  await sapuHasil(p, null)
  return berubah
}

/** Computes those not computed since `sebelum` (null: never): the nightly sweep finds what a new edition changed. */
export async function sapuHasil(p: PerluHitung, sebelum: string | null): Promise<number> {
  let berubah = 0
  let sampai: string | null = null
  for (let n = 0; sebelum !== null || n < PALING; n += RONDE) {
    const id: string[] = await p.transaksi(async (db) => {
      const ronde = await belumDihitung(db, sebelum, sampai, RONDE)
      berubah += await hitungRonde(p, db, ronde, new Map())
      return ronde
    })
    sampai = id.at(-1) ?? sampai
    if (id.length < RONDE) break
  }
  return berubah
}
