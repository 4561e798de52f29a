// Jam: the clock of a case when it moves from step to step. The clock of the BKPSDM stands still in a step with
// jam 'berhenti' and goes on with what was left when the same open term runs again (proses.md b.2 T06, T09).
import type { DefTahap, Kalender, Tanggal, Tolak } from './bentuk.ts'
import type { IsiSop } from './bentuk-daerah.ts'
import type { Keadaan } from './bentuk-usulan.ts'
import type { Perubahan } from './perubahan.ts'
import { batasWaktu, sisaWaktu } from './waktu.ts'

/** Name of the open term that is the applicant's time to complete (Kediri Pasal 9 ayat (1) huruf c). */
export const ISTILAH_LENGKAPI = 'lengkapi'

type Perpindahan = {
  keadaan: Keadaan
  ke: DefTahap
  hari: Tanggal
  sop: IsiSop
  kalender: Kalender
  /** An act of the system is never held up by a calendar not yet entered; its step then has no limit. */
  sistem: boolean
}

/** What entering another step does to limit and clock, or the refusal of a calendar without that year. */
export function perubahanJam(p: Perpindahan): Perubahan[] | Tolak {
  const { keadaan, ke } = p
  const lama = keadaan.batas
  const hasil: Perubahan[] = []
  if (ke.batas !== undefined && lama?.istilah === ke.batas && lama.jenis === 'tahap') return hasil
  if (ke.jam === 'berhenti' && !ke.akhir && lama?.jenis === 'tahap' && lama.istilah) {
    const sisa = sisaWaktu(lama, p.hari, p.kalender)
    hasil.push({ jenis: 'jam-berhenti', isi: { istilah: lama.istilah, sisa } })
  } else if (keadaan.jamBerhenti && ke.jam === 'berjalan') {
    hasil.push({ jenis: 'jam-berhenti', isi: null })
  }
  const batas = batasTahap(p)
  if (batas === undefined) {
    if (lama) hasil.push({ jenis: 'batas', isi: null })
    return hasil
  }
  if ('jenis' in batas && batas.jenis === 'tolak') {
    if (!p.sistem) return batas
    if (lama) hasil.push({ jenis: 'batas', isi: null })
    return hasil
  }
  hasil.push(batas)
  return hasil
}

function batasTahap(p: Perpindahan): Extract<Perubahan, { jenis: 'batas' }> | Tolak | undefined {
  const istilah = p.ke.batas
  if (istilah === undefined || p.ke.akhir) return undefined
  const lengkapi = istilah === ISTILAH_LENGKAPI
  const lanjut = p.keadaan.jamBerhenti?.istilah === istilah ? p.keadaan.jamBerhenti.sisa : undefined
  const jangka = lengkapi ? p.sop.lengkapi : (lanjut ?? p.sop.batas[istilah])
  if (!jangka) return undefined
  const dihitung = batasWaktu(p.hari, jangka, p.kalender)
  if (dihitung.jenis === 'tolak') return dihitung
  return {
    jenis: 'batas',
    isi: { jenis: lengkapi ? 'lengkapi' : 'tahap', istilah, jangka, mulai: p.hari, ...dihitung.nilai },
  }
}
