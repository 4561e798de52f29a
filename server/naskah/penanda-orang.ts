// Penanda orang: what other rooms may do with certificates of officials; the rows themselves are written in tulis-penanda.ts.
import type { Db } from '../alat/database.ts'
import type { CaraTanda } from './tandatangan.ts'
import { cabutSertifikat, catatSertifikat, type SertifikatBaru, setelCara } from './tulis-penanda.ts'

/** Records a certificate; false when it is on record already. */
export const catatSertifikatOrang = (db: Db, s: SertifikatBaru): Promise<boolean> => catatSertifikat(db, s)

/** Withdraws a certificate; false when it is withdrawn already. */
export const cabutSertifikatOrang = (
  db: Db,
  p: { id: string; sejak: string; sebab: string; oleh: string; pada: string },
): Promise<boolean> => cabutSertifikat(db, p)

/** Sets how a person signs. */
export const setelCaraOrang = (
  db: Db,
  p: { pegawaiId: string; cara: CaraTanda; oleh: string; pada: string },
): Promise<void> => setelCara(db, p)
