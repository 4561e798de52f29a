// Penjaga almarhum: a deceased employee is spoken for by a recorded representative, at an officer's desk (reading A-12).
import type { Pelaksana, Tolak } from './bentuk.ts'
import type { Perwakilan } from './bentuk-usulan.ts'
import { DASAR } from './dasar.ts'
import type { Keperluan } from './penjaga-bentuk.ts'
import { tolak } from './tolak.ts'

/** The desk that may write down what the heir says: the officer of the unit, or the BKPSDM for its services. */
export function mejaAhliWaris(k: Keperluan): boolean {
  const { pelaku } = k.konteks
  if (pelaku.jenis !== 'orang' || pelaku.pegawaiId === k.perkara.pegawaiId) return false
  if (pelaku.peran.includes('admin-kepegawaian') && pelaku.perangkatDaerah === k.perkara.perangkatDaerah)
    return true
  const { lingkupLayanan: lingkup } = pelaku
  return pelaku.peran.includes('verifikator') && (lingkup === 'semua' || lingkup.includes(k.perkara.layanan))
}

/** May this case, as its form stands, be filed for heirs? Before the kind is chosen: may any of its kinds? */
export function bolehUntukAhliWaris(k: Keperluan): boolean {
  const { edisi } = k.konteks.terpaku
  const isian = { ...k.perkara.keadaan.isian, ...k.tindakan.isian }
  if (edisi.pengaju.includes('ahli-waris')) return true
  if (typeof isian.varian === 'string' && isian.varian !== '') return false
  return (edisi.varian ?? []).some((v) => v.pengaju?.includes('ahli-waris') === true)
}

/** The representation in force, and not the actor himself; or why nobody may speak. */
function wakilSah(k: Keperluan): Perwakilan | Tolak {
  const wakil = k.konteks.almarhum?.perwakilan
  if (!wakil) {
    return tolak(
      'perwakilan-belum-tercatat',
      'Pegawai ini tercatat meninggal dunia dan belum ada ahli waris yang tercatat mewakilinya.',
      [DASAR.pendaftaran, DASAR.surveiSendiri],
      'Mintalah BKPSDM mencatat perwakilan ahli waris beserta buktinya pada profil pegawai ini.',
    )
  }
  if (!wakil.diriPelaku) return wakil
  return tolak(
    'ahli-waris-diri-sendiri',
    'Anda sendiri ahli waris yang mewakili pegawai ini, sehingga Anda tidak dapat melayaninya.',
    [DASAR.lingkupAdminKepegawaian, DASAR.lingkupAdminBkpsdm],
    'Datanglah sebagai ahli waris ke meja petugas lain.',
  )
}

const adalahWakil = (w: Perwakilan | Tolak): w is Perwakilan => 'diriPelaku' in w

/** Opening and filing for a deceased employee. Deny unless the kind, the desk and the representation all stand. */
export function pengajuUntukAhliWaris(k: Keperluan): true | Tolak {
  if (!bolehUntukAhliWaris(k)) {
    return tolak(
      'bukan-untuk-ahli-waris',
      'Pegawai ini tercatat meninggal dunia; jenis usulan ini tidak dapat diajukan ahli waris.',
      [DASAR.pendaftaran],
      'Pilih jenis usulan yang diajukan ahli waris. Bila status pegawai keliru, mintalah BKPSDM memperbaikinya.',
    )
  }
  if (!mejaAhliWaris(k)) {
    return tolak(
      'pengaju-tidak-berhak',
      'Usulan bagi ahli waris hanya diurus admin kepegawaian perangkat daerahnya atau BKPSDM.',
      [DASAR.lingkupAdminKepegawaian, DASAR.lingkupAdminBkpsdm, DASAR.pendaftaran],
      'Ahli waris datang ke perangkat daerah almarhum/almarhumah atau ke BKPSDM.',
    )
  }
  const wakil = wakilSah(k)
  return adalahWakil(wakil) ? true : wakil
}

/** The questionnaire is answered by the heir and written down at the desk; the officer never answers for himself. */
export function surveiOlehAhliWaris(k: Keperluan): true | Tolak {
  if (!mejaAhliWaris(k)) {
    return tolak(
      'survei-bukan-pemohon',
      'Pegawai ini tercatat meninggal dunia; kuesioner dijawab ahli warisnya di meja petugas.',
      [DASAR.surveiSendiri],
      'Ahli waris datang ke admin kepegawaian perangkat daerahnya atau ke BKPSDM.',
    )
  }
  const wakil = wakilSah(k)
  return adalahWakil(wakil) ? true : wakil
}

const rapat = (teks: string | undefined): string => (teks ?? '').trim().replace(/\s+/g, ' ').toLowerCase()

/** The paper goes into the hands of the recorded heir and nobody else. */
export function penerimaAhliWaris(k: Keperluan): true | Tolak {
  const wakil = wakilSah(k)
  if (!adalahWakil(wakil)) return wakil
  if (rapat(k.tindakan.penerima) === rapat(wakil.nama)) return true
  return tolak(
    'penerima-bukan-ahli-waris',
    `Dokumen pegawai yang meninggal dunia diserahkan kepada ahli waris yang tercatat: ${wakil.nama}.`,
    [DASAR.caraSerah],
    `Tulis ${wakil.nama} sebagai penerima dan unggah tanda terimanya, atau catat perwakilan yang baru.`,
    'penerima',
  )
}

const ATAS_NAMA: readonly Pelaksana[] = ['perwakilan', 'pengaju', 'admin-kepegawaian']

/** For a deceased employee the event itself names the heir for whom the desk acted, or who received. */
export function untukAhliWaris(k: Keperluan, peran: Pelaksana): Record<string, unknown> {
  const wakil = k.konteks.almarhum?.perwakilan
  if (!wakil || !(ATAS_NAMA.includes(peran) || k.tindakan.cara === 'fisik')) return {}
  return { ahliWaris: { perwakilanId: wakil.id, nama: wakil.nama, hubungan: wakil.hubungan } }
}
