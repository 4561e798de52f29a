// Catat riwayat: the dated write that a signed product makes into the histories of a person, each effect once.
import type { AkibatBertanggal } from '#mesin/akibat.ts'
import type { Db } from '#server/alat/database.ts'
import type { AsalAkibat } from './tulis.ts'
import { catatanAkibat, catatJejakAkibat, TULIS_BARIS } from './tulis.ts'
import { tulisJabatan, tulisStatus } from './tulis-rentang.ts'

export type { AsalAkibat }

const teks = (n: unknown): string | null => (n === undefined || n === null || n === '' ? null : String(n))

async function tulisSpan(db: Db, a: AkibatBertanggal, asal: AsalAkibat): Promise<void> {
  const pokok = {
    pegawaiId: a.pegawaiId,
    rentang: { mulai: a.tmt, sampai: a.sampai ?? null },
    nomor: a.nomor,
    tanggal: a.tanggal,
    usulanId: asal.usulanId,
  }
  if (a.jenis === 'riwayat-status') {
    const { keadaan, jenis, sebab } = a.isi
    return tulisStatus(db, { ...pokok, keadaan: String(keadaan), jenis: teks(jenis), sebab: teks(sebab) })
  }
  const { jabatan, kedudukan } = a.isi
  return tulisJabatan(db, {
    ...pokok,
    kodeJabatan: teks(jabatan),
    kedudukan: teks(kedudukan) ?? 'definitif',
    pejabat: asal.pejabat,
  })
}

/**
 * Writes one effect into its history. False when this case wrote it before: running it twice changes nothing.
 * 'buka-layanan' leaves only its trace here; the room of cases opens the draft.
 */
export async function catatRiwayat(db: Db, a: AkibatBertanggal, asal: AsalAkibat): Promise<boolean> {
  if (!(await catatJejakAkibat(db, a, asal))) return false
  const tulis = TULIS_BARIS[a.jenis]
  if (tulis) await tulis(db, a, asal)
  else if (a.jenis !== 'buka-layanan') await tulisSpan(db, a, asal)
  return true
}

/** Notes with an effect why nothing came of it. */
export async function catatTanpaHasil(db: Db, kunci: string, catatan: string): Promise<void> {
  await catatanAkibat(db, kunci, catatan)
}
