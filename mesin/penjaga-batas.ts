// Penjaga batas: rounds and limits of completion, automatic refusal, its letter, withdrawal (Kediri Pasal 9).
import type { Tolak } from './bentuk.ts'
import type { Batas } from './bentuk-usulan.ts'
import { DASAR } from './dasar.ts'
import type { Keperluan, Penjaga } from './penjaga-bentuk.ts'
import { bandingkanSaat } from './tanggal.ts'
import { tolak } from './tolak.ts'
import { batasBaruSesudahKahar, hariKahar } from './waktu.ts'

/** Reading A-04: rounds are unlimited unless the SOP sets a number. */
function putaranTersedia(k: Keperluan): true | Tolak {
  const paling = k.konteks.terpaku.sop.putaranPaling
  if (paling === null || k.perkara.keadaan.putaran < paling) return true
  return tolak(
    'putaran-habis',
    `SOP membatasi kesempatan melengkapi ${paling} kali, dan semuanya sudah dipakai.`,
    [DASAR.jangkaLengkapi, DASAR.sop],
    'Putuskan penerimaan atau penolakan beralasan.',
  )
}

/** The limit of completion as it stands today, moved on by kahar or holidays entered later. */
export function batasBerlaku(k: Keperluan): Batas | undefined {
  const batas = k.perkara.keadaan.batas
  return batas?.jenis === 'lengkapi' ? batasBaruSesudahKahar(batas, k.konteks.kalender) : undefined
}

function dalamBatas(k: Keperluan): true | Tolak {
  const batas = batasBerlaku(k)
  if (batas && bandingkanSaat(k.konteks.kini, batas.batasPada) <= 0) return true
  return tolak(
    'lewat-batas-lengkapi',
    batas
      ? `Batas melengkapi berkas adalah ${batas.batas} pukul 23.59.59 dan sudah lewat.`
      : 'Usulan ini tidak sedang menunggu kelengkapan berkas.',
    [DASAR.lewatBatas],
    'Ajukan usulan baru dengan berkas yang lengkap.',
  )
}

/** System only: later than the limit, and not while a kahar suspends it (T10, reading A-14). */
function lewatBatas(k: Keperluan): true | Tolak {
  const batas = batasBerlaku(k)
  if (hariKahar(k.konteks.kalender, k.konteks.hari)) {
    return tolak(
      'kahar',
      'Jangka waktu tidak berjalan selama keadaan kahar.',
      [DASAR.kahar],
      'Tunggu keadaan kahar berakhir.',
    )
  }
  if (batas && bandingkanSaat(k.konteks.kini, batas.batasPada) > 0) return true
  return tolak(
    'belum-lewat-batas',
    batas
      ? `Batas melengkapi berkas (${batas.batas}) belum lewat.`
      : 'Usulan ini tidak mempunyai batas melengkapi berkas.',
    [DASAR.lewatBatas],
    'Penolakan otomatis baru dijalankan sesudah batas lewat.',
  )
}

/** Withdrawal is possible until the case reaches validation (DIBATALKAN, our proposal in proses.md b.1). */
function sebelumValidasi(k: Keperluan): true | Tolak {
  const pertama = k.alur.tahap.find((t) => t.pelaksana === 'validator-pengawas')
  if (!pertama || k.tahap.lembar < pertama.lembar) return true
  return tolak(
    'sudah-divalidasi',
    'Usulan yang sudah masuk validasi tidak dapat dibatalkan.',
    [DASAR.berjenjang],
    'Hubungi BKPSDM bila usulan ini keliru; validator dapat mengembalikannya.',
  )
}

/** The letter of refusal is numbered, signed and in the archive before it counts as sent (T11). */
function suratTerkirim(k: Keperluan): true | Tolak {
  const { nomor, sidik, arsipId } = k.tindakan
  const kurangSurat = [!nomor && 'nomor', !(sidik && arsipId) && 'berkas bertanda tangan'].filter(
    (x) => x !== false,
  )
  if (kurangSurat.length === 0) return true
  return tolak(
    'surat-belum-siap',
    `Surat penolakan belum mempunyai ${kurangSurat.join(' dan ')}.`,
    [DASAR.suratPenolakan],
    'Beri nomor dan tandatangani surat penolakan, lalu kirim.',
  )
}

/** T24: a kahar (or a holiday entered later) moves the running limit on; asked twice it finds nothing to change. */
function batasBerubah(k: Keperluan): true | Tolak {
  const { batas } = k.perkara.keadaan
  if (batas && batasBaruSesudahKahar(batas, k.konteks.kalender).batas !== batas.batas) return true
  return tolak(
    'batas-tetap',
    'Batas waktu usulan ini tidak berubah oleh keadaan kahar atau hari libur yang dimasukkan kemudian.',
    [DASAR.kahar],
    'Tidak ada yang perlu dilakukan.',
  )
}

/**
 * Only a refusal by time whose limit a kahar (or a holiday) entered afterwards moves on: those fell while the clock should
 * have stood still (reading A-14). The decision to restore has a number and a reason.
 */
function penolakanTerhitungUlang(k: Keperluan): true | Tolak {
  const lewat = k.perkara.keadaan.penolakan?.batasLewat
  if (lewat && batasBaruSesudahKahar(lewat, k.konteks.kalender).batas !== lewat.batas) return true
  return tolak(
    'penolakan-tetap',
    'Penolakan ini tidak jatuh karena lewat batas dalam masa kahar, sehingga tidak dapat dipulihkan.',
    [DASAR.kahar, DASAR.lewatBatas],
    'Pemohon dapat mengajukan usulan baru.',
  )
}

function keputusanPemulihan(k: Keperluan): true | Tolak {
  if ((k.tindakan.nomor ?? '').trim().length >= 3) return true
  return tolak(
    'keputusan-pemulihan-belum-ada',
    'Nomor keputusan atau berita acara yang memulihkan usulan ini belum diisi.',
    [DASAR.kahar, DASAR.kaharPenetapan],
    'Isi nomor dan tanggal keputusan atau berita acaranya.',
    'nomor',
  )
}

/** Guards about limits and endings, by their closed names. */
export const PENJAGA_BATAS = {
  'putaran-tersedia': { nilai: putaranTersedia },
  'dalam-batas': { nilai: dalamBatas },
  'lewat-batas': { nilai: lewatBatas },
  'batas-berubah': { nilai: batasBerubah },
  'penolakan-terhitung-ulang': { nilai: penolakanTerhitungUlang },
  'keputusan-pemulihan': { nilai: keputusanPemulihan, masukan: true },
  'sebelum-validasi': { nilai: sebelumValidasi },
  'surat-terkirim': { nilai: suratTerkirim, masukan: true },
} satisfies Record<string, Penjaga>
