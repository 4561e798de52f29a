// Kahar: acts done on paper while the Walikota had declared force majeure, entered afterwards (Kediri Pasal 18
// ayat (3), T25). The same guards judge them as of the day they happened; wet and paper satisfy any mode.
import { putuskan } from './alur.ts'
import type { Tanggal, Tolak } from './bentuk.ts'
import type { Konteks, Pelaku, Perkara, PutusanAlur, Tindakan } from './bentuk-usulan.ts'
import { DASAR } from './dasar.ts'
import { hariIni } from './tanggal.ts'
import { tolak } from './tolak.ts'

/** Decree of the Walikota; `sampai` absent while the kahar goes on. */
export type PenetapanKahar = { nomor: string; mulai: Tanggal; sampai?: Tanggal }

export type EntriSusulan = {
  tanggalKejadian: Tanggal
  /** Number in the paper register. */
  register: string
  penetapan: PenetapanKahar
  /** Admin BKPSDM who enters it; `konteks.pelaku` is the person who did the act, with the offices of that day. */
  pencatat: Pelaku
}

/** The survey stays the employee's own, its gate and the hand-over after it are recorded in the ordinary way. */
const TIDAK_SUSULAN = new Set(['isi-survei', 'serahkan', 'tolak-otomatis', 'sesuaikan-batas'])

function periksaEntri(
  perkara: Perkara,
  tindakan: Tindakan,
  konteks: Konteks,
  e: EntriSusulan,
): Tolak | undefined {
  const { penetapan, pencatat, tanggalKejadian } = e
  const dasar = [DASAR.entriSusulan]
  const lingkup = pencatat.lingkupLayanan === 'semua' || pencatat.lingkupLayanan.includes(perkara.layanan)
  if (!pencatat.peran.includes('verifikator') || !lingkup || pencatat.pegawaiId === perkara.pegawaiId) {
    return tolak(
      'bukan-pencatat',
      'Entri susulan dilakukan admin BKPSDM yang ditugaskan pada layanan ini, bukan atas usulannya sendiri.',
      dasar,
      'Serahkan register manual kepada admin BKPSDM layanan ini.',
    )
  }
  if (TIDAK_SUSULAN.has(tindakan.kode)) {
    return tolak(
      'tidak-dapat-susulan',
      'Kuesioner dan penyerahan dicatat menurut cara biasa, bukan sebagai entri susulan.',
      [...dasar, DASAR.surveiSendiri],
      'Mintalah pemohon mengisi kuesioner melalui akunnya, lalu catat penyerahan.',
    )
  }
  if (penetapan.sampai === undefined || penetapan.sampai >= konteks.hari) {
    return tolak(
      'kahar-belum-berakhir',
      'Keadaan kahar belum berakhir.',
      [DASAR.entriSusulan, DASAR.kaharPenetapan],
      'Masukkan layanan manual sesudah keadaan kahar berakhir.',
    )
  }
  if (tanggalKejadian < penetapan.mulai || tanggalKejadian > penetapan.sampai) {
    return tolak(
      'di-luar-masa-kahar',
      `Tanggal kejadian ${tanggalKejadian} di luar masa kahar ${penetapan.mulai} sampai ${penetapan.sampai}.`,
      dasar,
      'Periksa tanggal pada register manual.',
      'tanggalKejadian',
    )
  }
  if (!e.register.trim())
    return tolak(
      'register-kosong',
      'Nomor register manual belum diisi.',
      dasar,
      'Isi nomor pada register manual.',
      'register',
    )
  return undefined
}

/**
 * Judges an act of a kahar as of `tanggalKejadian`. `terakhir` is the day of the last event of the case: entries follow
 * the order in which things happened. Out: an event marked MANUAL (data.manual) whose `hari` is the day it happened and
 * whose `pada` is the entry; or a refusal.
 */
export function putuskanSusulan(
  perkara: Perkara,
  tindakan: Tindakan,
  konteks: Konteks,
  e: EntriSusulan,
  terakhir?: Tanggal,
): PutusanAlur | Tolak {
  const cacat = periksaEntri(perkara, tindakan, konteks, e)
  if (cacat) return cacat
  if (terakhir !== undefined && e.tanggalKejadian < terakhir) {
    return tolak(
      'urutan-susulan',
      `Kejadian ${e.tanggalKejadian} mendahului peristiwa terakhir usulan ini (${terakhir}).`,
      [DASAR.entriSusulan, DASAR.urutan],
      'Masukkan kejadian menurut urutannya.',
      'tanggalKejadian',
    )
  }
  const { akunId, pegawaiId, nama } = e.pencatat
  const manual = {
    tanggalKejadian: e.tanggalKejadian,
    tanggalEntri: hariIni(konteks.kini, konteks.kalender.zona),
    register: e.register.trim(),
    penetapan: e.penetapan.nomor,
    pencatat: { akunId, pegawaiId, nama },
  }
  return putuskan(
    perkara,
    { ...tindakan, tanggal: e.tanggalKejadian },
    { ...konteks, hari: e.tanggalKejadian, manual },
  )
}
