// Rakitan impor: the rooms that read files in and write lists out, given what they need.
import { impor as jenis } from '#ketentuan/daftar.ts'
import type { Basisdata } from './alat/database.ts'
import type { RuteTerpasang } from './alat/http.ts'
import type { JobsJalan } from './alat/jobs.ts'
import type { Alat } from './alat/ports.ts'
import type { PerluEkspor } from './ekspor/buat.ts'
import { jadwalkanEkspor } from './ekspor/pekerjaan.ts'
import { buatRuteEkspor } from './ekspor/rute.ts'
import { kerjakanImpor } from './impor/pekerjaan.ts'
import { buatRuteImpor } from './impor/rute.ts'
import type { Ketentuan } from './layanan/bekal.ts'

type Bekal = { basisdata: Basisdata; alat: Alat; jobs: JobsJalan; ketentuan: Ketentuan }

/** Doors of import; declares its jobs, so it comes before the queue starts. */
export function rakitImpor(b: Bekal): RuteTerpasang[] {
  const { basisdata, jobs, ketentuan } = b
  const { berkas, log, jam } = b.alat
  const kemajuan = new Map<string, number>()
  kerjakanImpor({ basisdata, berkas, log, jenis, kemajuan, kini: () => jam.kini() }, jobs)
  return buatRuteImpor({ peran: ketentuan.peran, jenis }, kemajuan)
}

/** Every door of the house with those that write its lists out; they ask the lists' own doors. */
export function denganEkspor(b: Bekal, boleh: PerluEkspor['boleh'], rute: RuteTerpasang[]): RuteTerpasang[] {
  const { jam, berkas } = b.alat
  const { zona } = b.ketentuan.daerah
  jadwalkanEkspor({ basisdata: b.basisdata, berkas, zona, kini: () => jam.kini() }, b.jobs)
  return [...rute, ...buatRuteEkspor({ rute, boleh })]
}
