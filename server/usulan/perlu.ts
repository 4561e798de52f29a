// Perlu: what every verb of the case is given: where to read and write, when it is, who asks, the law, the queue.
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import type { Db } from '#server/alat/database.ts'
import type { Jobs } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'

export type Perlu = {
  /** The one transaction of the request. */
  db: Db
  kini: string
  hari: string
  pelaku: Pelaku
  ketentuan: Ketentuan
  jobs: Pick<Jobs, 'kirim'>
}
