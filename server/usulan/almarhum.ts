// Almarhum: what changes in a case when the register says that the employee died (reading A-12).
import type { Konteks, Terpaku } from '#mesin/bentuk-usulan.ts'
import type { FaktaOrang } from '#server/pegawai/baca-fakta.ts'
import { perwakilanBerlaku } from '#server/perwakilan/baca.ts'
import type { Perlu } from './perlu.ts'

/** Present when the person is recorded as deceased on the day, with who speaks for him. */
export async function almarhumPada(p: Perlu, orang: FaktaOrang): Promise<Konteks['almarhum']> {
  const meninggal = orang.pegawai.status?.some(
    (s) => s.keadaan === 'meninggal' && s.mulai <= p.hari && (s.sampai === undefined || p.hari <= s.sampai),
  )
  if (meninggal !== true) return undefined
  const perwakilan = await perwakilanBerlaku(p.db, orang.id, p.pelaku.pegawaiId)
  return perwakilan ? { perwakilan } : {}
}

/** Nobody opens the archive of the deceased: whatever is handed over goes on paper too, to the heir. */
export function denganFisik(t: Terpaku, almarhum: Konteks['almarhum']): Terpaku {
  const { caraSerah } = t.sop
  if (almarhum === undefined || caraSerah.includes('fisik')) return t
  return { ...t, sop: { ...t.sop, caraSerah: [...caraSerah, 'fisik'] } }
}
