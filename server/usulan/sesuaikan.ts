// Sesuaikan: after a change of the calendar the running limits are moved on (T24), and refusals that would not have fallen
// are named, for the desk to restore by a recorded decision (T26, reading A-14).
import { batasBaruSesudahKahar } from '#mesin/waktu.ts'
import { bacaLibur, kalenderDari } from '#server/organisasi/baca-kalender.ts'
import { berbatas, tertolakLewatBatas } from './baca-batas.ts'
import type { PerluBatas } from './batas.ts'
import { lihatDari } from './lihat.ts'
import type { Perlu } from './perlu.ts'
import { SISTEM } from './sistem.ts'
import { tindakDalam } from './tindak.ts'

/** Refusals shown at once; the rest follow when these are decided. */
const PENOLAKAN_PALING = 200

/** Moves every running limit that the calendar changed, each in its own transaction; how many were moved. */
export async function sesuaikanBatas(p: PerluBatas): Promise<number> {
  const { zona, mingguKerja } = p.ketentuan.daerah
  const berubah = await p.transaksi(async (db) => {
    const kalender = kalenderDari(await bacaLibur(db), zona, mingguKerja)
    return (await berbatas(db)).filter(
      (u) => batasBaruSesudahKahar(u.batas, kalender).batas !== u.batas.batas,
    )
  })
  let jumlah = 0
  for (const { id } of berubah) {
    const { kini, hari, ketentuan, jobs } = p
    const hasil = await p.transaksi((db) =>
      tindakDalam(
        { db, kini, hari, ketentuan, jobs, pelaku: SISTEM },
        { usulanId: id, tindakan: { kode: 'sesuaikan-batas' } },
      ),
    )
    if (hasil.jenis === 'jadi') jumlah += 1
  }
  return jumlah
}

/** Refusals by time of the reader's services whose limit the present calendar moves on, oldest first. */
export async function penolakanDalamKahar(p: Perlu) {
  const { layanan } = lihatDari(p.pelaku, p.ketentuan)
  const { zona, mingguKerja } = p.ketentuan.daerah
  const kalender = kalenderDari(await bacaLibur(p.db), zona, mingguKerja)
  const tertolak = await tertolakLewatBatas(p.db, layanan, p.pelaku.pegawaiId)
  return tertolak
    .flatMap(({ lewat, ...u }) => {
      const batasBaru = batasBaruSesudahKahar(lewat, kalender).batas
      const layananNama = p.ketentuan.layanan.find((l) => l.kode === u.layanan)?.nama ?? u.layanan
      return batasBaru === lewat.batas ? [] : [{ ...u, layananNama, batasLama: lewat.batas, batasBaru }]
    })
    .slice(0, PENOLAKAN_PALING)
}
