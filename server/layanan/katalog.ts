// Katalog: the editions of the database laid over those of the folder of the daerah, on the one object every room holds, so
// that a new edition is in force without a restart.
import type { EdisiSop } from '#mesin/bentuk-daerah.ts'
import { type IsiSopTerbuka, kekuranganSop } from '#mesin/sop-terbuka.ts'
import type { Db } from '#server/alat/database.ts'
import { bacaEdisiLayanan, type EdisiTersimpan, urutTerakhir } from './baca-edisi.ts'
import { edisiPada, type Ketentuan } from './bekal.ts'

export type EdisiKatalog = {
  edisi: string
  berlaku: string
  asal: 'pemasangan' | 'katalog'
  isi: IsiSopTerbuka
  aktif: boolean
  simpanan: EdisiTersimpan | null
}

export type Katalog = {
  /** Reads the editions again and puts them in force. */
  muat(db: Db): Promise<void>
  /** The same, only when another process has added one. */
  muatBilaBerubah(db: Db): Promise<void>
  /** Editions of one service, newest first. */
  edisi(layanan: string): EdisiKatalog[]
}

const terbaruDahulu = (a: { berlaku: string }, b: { berlaku: string }): number =>
  a.berlaku < b.berlaku ? 1 : a.berlaku > b.berlaku ? -1 : 0

/** Editions of the database as the engine reads them. One with open terms only closes the service: nothing is guessed. */
function pasang(k: Ketentuan, dasar: readonly EdisiSop[], baris: readonly EdisiTersimpan[]): EdisiSop[] {
  const semua: EdisiSop[] = []
  const urut = [...baris].sort((a, b) => (a.berlaku === b.berlaku ? a.urut - b.urut : terbaruDahulu(b, a)))
  for (const b of urut) {
    const hukum = k.layanan.find((l) => l.kode === b.layanan)
    const edisi = hukum && edisiPada(hukum, b.berlaku)
    const lama = [...semua, ...dasar].find(
      (s) => s.layanan[b.layanan] !== undefined && s.berlaku <= b.berlaku,
    )?.layanan[b.layanan]
    const { lengkapi } = b.isi
    const utuh = edisi !== undefined && lengkapi !== null && kekuranganSop(b.isi, edisi).length === 0
    const isi = utuh ? { ...b.isi, lengkapi, aktif: b.aktif } : lama && { ...lama, aktif: false }
    if (isi)
      semua.unshift({
        edisi: b.edisi,
        berlaku: b.berlaku,
        dasar: [b.nomor],
        layanan: { [b.layanan]: isi },
      })
  }
  // The sort is stable: on one day an edition entered here stands before that of the folder, the later entry first.
  return [...semua, ...dasar].sort(terbaruDahulu)
}

/** Lays the catalogue over `k`; call `muat` before the first request. Changes `k.daerah`, which must be this process's own copy. */
export function bukaKatalog(k: Ketentuan): Katalog {
  const aktif = [...k.daerah.layananAktif]
  // A service the folder prepares without opening stays closed until an edition opens it.
  const dasar = k.daerah.sop.map((s) => ({
    ...s,
    layanan: Object.fromEntries(
      Object.entries(s.layanan).map(([kode, isi]) => [
        kode,
        aktif.includes(kode) ? isi : { ...isi, aktif: false },
      ]),
    ),
  }))
  let tersimpan: EdisiTersimpan[] = []
  const terapkan = () => {
    k.daerah.sop = pasang(k, dasar, tersimpan)
    const dibuka = tersimpan.filter((b) => b.aktif).map((b) => b.layanan)
    k.daerah.layananAktif = [...new Set([...aktif, ...dibuka])]
  }
  const muat = async (db: Db) => {
    tersimpan = await bacaEdisiLayanan(db)
    terapkan()
  }
  return {
    muat,
    muatBilaBerubah: async (db) => {
      if ((await urutTerakhir(db)) !== (tersimpan.at(-1)?.urut ?? 0)) await muat(db)
    },
    edisi: (layanan) => {
      const dariFolder = dasar.flatMap((s): EdisiKatalog[] => {
        const isi = s.layanan[layanan]
        const buka = aktif.includes(layanan)
        return isi
          ? [{ edisi: s.edisi, berlaku: s.berlaku, asal: 'pemasangan', isi, aktif: buka, simpanan: null }]
          : []
      })
      const sendiri = tersimpan
        .filter((b) => b.layanan === layanan)
        .map(
          (b): EdisiKatalog => ({
            edisi: b.edisi,
            berlaku: b.berlaku,
            asal: 'katalog',
            isi: b.isi,
            aktif: b.aktif,
            simpanan: b,
          }),
        )
      return [...sendiri.reverse(), ...dariFolder].sort(terbaruDahulu)
    },
  }
}
