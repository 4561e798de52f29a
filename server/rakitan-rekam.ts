// Rakitan rekam: the rooms of the employee record put together: who works where, what is known of him, who looked at it.
import type { Peran } from '#mesin/bentuk-daerah.ts'
import type { Basisdata } from './alat/database.ts'
import type { RuteTerpasang } from './alat/http.ts'
import type { Ctx } from './alat/ports.ts'
import { buatRuteDuk } from './duk/rute.ts'
import { buatRuteKelengkapan } from './kelengkapan/rute.ts'
import type { Ketentuan } from './layanan/bekal.ts'
import { buatRuteMitra } from './mitra/rute.ts'
import { ruteOrganisasi } from './organisasi/rute.ts'
import { buatRutePegawai } from './pegawai/rute.ts'
import { catatLihat } from './pegawai/tulis-lihat.ts'
import { jatuhTempo } from './penjagaan/jatuh-tempo.ts'
import { lewatPerubahan } from './perubahan/lihat.ts'
import { buatRutePerubahan } from './perubahan/rute.ts'
import { buatRutePeta } from './peta/rute.ts'
import { buatRuteStatistik } from './statistik/rute.ts'

export type BekalRekam = { ketentuan: Ketentuan; basisdata: Basisdata }

/** Doors of the record. */
export function ruteRekam({ ketentuan: k, basisdata }: BekalRekam): RuteTerpasang[] {
  const { peran } = k
  return [
    ...ruteOrganisasi,
    ...buatRutePegawai({
      peran,
      jatuhTempo: (ctx, pegawaiId) => jatuhTempo(k, ctx, pegawaiId),
      catatLihat: (c) => basisdata.transaksi((db) => catatLihat(db, c)),
    }),
    ...buatRuteKelengkapan({ peran }),
    ...buatRutePerubahan({ peran }),
    ...buatRuteDuk(k),
    ...buatRutePeta({ peran }),
    ...buatRuteStatistik(k),
    ...buatRuteMitra(k),
  ]
}

/** Proof of a proposed change opens to the desk it lies on. */
export const lewatPerubahanDari =
  (peran: readonly Peran[]) =>
  (ctx: Ctx, arsipId: string): Promise<boolean> =>
    lewatPerubahan({ peran }, ctx, arsipId)
