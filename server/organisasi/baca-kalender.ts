// The working calendar as the database knows it: holidays, years whose decree was entered, spans of force majeure.
import { sql } from 'kysely'
import type { Kalender } from '#mesin/bentuk.ts'
import type { HariLibur } from '#mesin/bentuk-fakta.ts'
import type { Db } from '#server/alat/database.ts'

/** A force majeure without an end yet lasts, for counting, until further notice. */
const TANPA_AKHIR = '9999-12-31'

export type Libur = {
  hariLibur: HariLibur[]
  tahunLiburTersedia: number[]
  kahar: { mulai: string; sampai: string }[]
}

type BarisLibur = HariLibur & { perlu_verifikasi: string | null }

/** Holidays, entered years and force majeure spans (Perwali Kediri 80/2021 Pasal 18), oldest first. */
export async function bacaLibur(db: Db): Promise<Libur> {
  const libur =
    await sql<BarisLibur>`select h.tanggal::text as tanggal, h.nama, h.jenis, h.dasar, t.perlu_verifikasi
    from hari_libur h left join tahun_libur t on t.tahun = extract(year from h.tanggal)
    order by h.tanggal`.execute(db)
  const tahun = await sql<{ tahun: number }>`select tahun from tahun_libur order by tahun`.execute(db)
  const kahar = await sql<{
    mulai: string
    sampai: string | null
  }>`select mulai::text as mulai, sampai::text as sampai
    from kahar order by mulai`.execute(db)
  return {
    hariLibur: libur.rows.map(({ perlu_verifikasi, ...h }) =>
      perlu_verifikasi === null ? h : { ...h, perluVerifikasi: perlu_verifikasi },
    ),
    tahunLiburTersedia: tahun.rows.map((t) => t.tahun),
    kahar: kahar.rows.map((k) => ({ mulai: k.mulai, sampai: k.sampai ?? TANPA_AKHIR })),
  }
}

/** The calendar for one week pattern (5 or 6 days) in the zone of the pemda. */
export function kalenderDari(libur: Libur, zona: Kalender['zona'], mingguKerja: 5 | 6): Kalender {
  return {
    zona,
    mingguKerja,
    libur: new Set(libur.hariLibur.map((h) => h.tanggal)),
    tahunTersedia: new Set(libur.tahunLiburTersedia),
    kahar: libur.kahar,
  }
}
