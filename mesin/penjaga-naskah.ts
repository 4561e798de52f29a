// Penjaga naskah: initials, printing before signing, signature (Kediri Pasal 10 ayat (2), 11, 12 huruf a dan b).
// "dan/atau" is a non-empty set of modes; every mode in the set must be there (reading A-07).
import type { Moda, Tanggal, Tolak } from './bentuk.ts'
import type { Cetakan, Paraf } from './bentuk-usulan.ts'
import { DASAR } from './dasar.ts'
import {
  hariTindakan,
  jenjangTahap,
  type Keperluan,
  modaDipakai,
  type Penjaga,
  tolakTindakan,
} from './penjaga-bentuk.ts'
import { modaTerpenuhi, parafSah } from './produk.ts'
import { hariIni } from './tanggal.ts'
import { tolak } from './tolak.ts'

const bacaModa = (himpunan: readonly Moda[]): string => himpunan.join(' dan ')

function naskahSiap(k: Keperluan): true | Tolak {
  if (k.tindakan.sidikNaskah) return true
  return tolakTindakan(
    k,
    'naskah-belum-siap',
    'Konsep naskah belum tersusun.',
    'Ulangi penerimaan; bila berulang, laporkan kepada admin BKPSDM.',
  )
}

/** What the actor saw must be what stands: a changed draft is initialled, printed or signed anew. */
function naskahSama(k: Keperluan): true | Tolak {
  const { sidikNaskah } = k.perkara.keadaan
  if (sidikNaskah && (k.tindakan.sidikNaskah === undefined || k.tindakan.sidikNaskah === sidikNaskah))
    return true
  return tolakTindakan(
    k,
    'naskah-berubah',
    'Konsep naskah sudah berubah sejak Anda membukanya.',
    'Muat ulang halaman, baca kembali naskahnya, lalu ulangi.',
  )
}

function modaValidasiSesuai(k: Keperluan): true | Tolak {
  const himpunan = k.konteks.terpaku.sop.modaValidasi
  const moda = modaDipakai(k, himpunan)
  if (!moda || !(k.konteks.manual || himpunan.includes(moda))) {
    return tolak(
      'moda-validasi-tidak-sesuai',
      moda ? `Validasi layanan ini tidak memakai paraf ${moda}.` : 'Moda validasi belum dipilih.',
      [DASAR.modaValidasi],
      `Validasi layanan ini dilakukan secara ${bacaModa(himpunan)}.`,
      'moda',
    )
  }
  if (!parafSah(k.perkara.keadaan, jenjangTahap(k)).some((p) => p.moda === moda)) return true
  return tolak(
    'sudah-divalidasi-moda',
    `Paraf ${moda} pada jenjang ini sudah ada.`,
    [DASAR.modaValidasi],
    `Lengkapi moda yang belum ada: ${bacaModa(himpunan)}.`,
    'moda',
  )
}

function parafBasahLengkap(k: Keperluan): true | Tolak {
  if (modaDipakai(k, k.konteks.terpaku.sop.modaValidasi) !== 'basah') return true
  if (k.tindakan.tanggal && k.tindakan.arsipId) return true
  return tolak(
    'paraf-basah-belum-lengkap',
    'Paraf basah dicatat dengan tanggal paraf dan pindaian lembar yang diparaf.',
    [DASAR.modaValidasi],
    'Isi tanggal paraf dan unggah pindaiannya.',
    k.tindakan.tanggal ? 'arsipId' : 'tanggal',
  )
}

const hariParaf = (p: Paraf, zona: string): Tanggal => p.tanggal ?? hariIni(p.pada, zona)
const hariCetak = (c: Cetakan, zona: string): Tanggal => c.tanggal ?? hariIni(c.pada, zona)

/** A stated day lies between the step it depends on and today; an electronic act always happens today. */
function tanggalWajar(k: Keperluan): true | Tolak {
  const { tanggal } = k.tindakan
  if (tanggal === undefined) return true
  const { hari, kalender } = k.konteks
  const { diajukanPada, paraf } = k.perkara.keadaan
  const validasi =
    k.tahap.pelaksana === 'validator-pengawas' || k.tahap.pelaksana === 'validator-administrator'
  const dahulu = paraf.filter((p) => !p.gugur && (!validasi || p.jenjang < jenjangTahap(k)))
  const awal = [
    diajukanPada ? hariIni(diajukanPada, kalender.zona) : hari,
    ...dahulu.map((p) => hariParaf(p, kalender.zona)),
  ]
  const palingAwal = awal.sort().at(-1) ?? hari
  if (k.tindakan.moda === 'elektronik' ? tanggal === hari : palingAwal <= tanggal && tanggal <= hari)
    return true
  return tolakTindakan(
    k,
    'tanggal-tidak-wajar',
    `Tanggal ${tanggal} tidak mungkin: harus antara ${palingAwal} (langkah sebelumnya) dan hari ini ${hari}.`,
    'Periksa tanggal pada lembar aslinya, lalu perbaiki.',
    'tanggal',
  )
}

function jenjang1Sah(k: Keperluan): true | Tolak {
  if (modaTerpenuhi(k.konteks.terpaku.sop.modaValidasi, parafSah(k.perkara.keadaan, 1))) return true
  return tolak(
    'jenjang-1-belum-sah',
    'Validasi pejabat pengawas belum sah, sehingga pejabat administrator belum dapat memvalidasi.',
    [DASAR.berjenjang],
    'Tunggu validasi pejabat pengawas, atau kembalikan ke verifikasi.',
  )
}

function duaJenjangSah(k: Keperluan): true | Tolak {
  const { sop } = k.konteks.terpaku
  if (([1, 2] as const).every((j) => modaTerpenuhi(sop.modaValidasi, parafSah(k.perkara.keadaan, j))))
    return true
  return tolak(
    'validasi-belum-sah',
    'Naskah ini belum divalidasi dua jenjang.',
    [DASAR.berjenjang, DASAR.modaValidasi],
    'Kembalikan ke verifikasi agar divalidasi menurut urutannya.',
  )
}

function modaValidasiTerpenuhi(k: Keperluan): true | Tolak {
  if (modaTerpenuhi(k.konteks.terpaku.sop.modaValidasi, parafSah(k.perkara.keadaan, jenjangTahap(k))))
    return true
  return tolak(
    'moda-validasi-kurang',
    `Jenjang ini belum sah sebelum paraf ${bacaModa(k.konteks.terpaku.sop.modaValidasi)} ada semuanya.`,
    [DASAR.modaValidasi],
    'Lengkapi paraf yang belum ada.',
  )
}

function wajibCetak(k: Keperluan): true | Tolak {
  if (k.konteks.manual || k.konteks.terpaku.sop.modaTandaTangan.includes('basah')) return true
  return tolak(
    'tidak-perlu-cetak',
    'Produk ini ditandatangani elektronik saja, sehingga tidak dicetak sebelum ditandatangani.',
    [DASAR.cetakDahulu],
    'Lanjutkan ke penandatanganan.',
  )
}

function kertasSesuai(k: Keperluan): true | Tolak {
  const { kertas } = k.konteks.terpaku.sop
  if (k.tindakan.kertas === kertas) return true
  return tolak(
    'kertas-tidak-sesuai',
    k.tindakan.kertas
      ? `Kertas ${k.tindakan.kertas} bukan kertas khusus layanan ini.`
      : 'Jenis kertas belum diisi.',
    [DASAR.kertasKhusus],
    `Cetak pada kertas ${kertas}.`,
    'kertas',
  )
}

function modaTandaSesuai(k: Keperluan): true | Tolak {
  const himpunan = k.konteks.terpaku.sop.modaTandaTangan
  const moda = modaDipakai(k, himpunan)
  if (!moda || !(k.konteks.manual || himpunan.includes(moda))) {
    return tolak(
      'moda-tanda-tidak-sesuai',
      moda ? `Produk ini tidak memakai tanda tangan ${moda}.` : 'Moda tanda tangan belum dipilih.',
      [DASAR.modaTanda],
      `Produk ini ditandatangani secara ${bacaModa(himpunan)}.`,
      'moda',
    )
  }
  if (!k.perkara.keadaan.tanda.some((t) => !t.gugur && t.moda === moda)) return true
  return tolak(
    'sudah-ditandatangani-moda',
    `Tanda tangan ${moda} sudah ada.`,
    [DASAR.modaTanda],
    `Lengkapi moda yang belum ada: ${bacaModa(himpunan)}.`,
    'moda',
  )
}

/** Kediri Pasal 12 huruf b: a wet signature only on a print of this very draft made no later than it. */
function cetakMendahului(k: Keperluan): true | Tolak {
  const { sop } = k.konteks.terpaku
  if (modaDipakai(k, sop.modaTandaTangan) !== 'basah') return true
  const { cetakan, sidikNaskah } = k.perkara.keadaan
  const { zona } = k.konteks.kalender
  const tanggal = hariTindakan(k)
  const ada = cetakan.filter((c) => c.keadaan !== 'rusak' && c.sidikNaskah === sidikNaskah)
  if (ada.some((c) => hariCetak(c, zona) <= tanggal)) return true
  return tolak(
    'tanda-basah-sebelum-cetak',
    ada.length > 0
      ? 'Tanggal tanda tangan basah lebih awal daripada tanggal cetak.'
      : 'Dokumen belum dicetak, sehingga belum dapat ditandatangani basah.',
    [DASAR.cetakDahulu],
    ada.length > 0
      ? 'Periksa tanggal tanda tangan pada lembar aslinya.'
      : 'Cetak dokumen pada kertas khusus lebih dahulu.',
    ada.length > 0 ? 'tanggal' : undefined,
  )
}

/** Electronic: verified by our side; wet: its scan is in the archive. */
function tandaSah(k: Keperluan): true | Tolak {
  const moda = modaDipakai(k, k.konteks.terpaku.sop.modaTandaTangan)
  if (moda === 'elektronik' && k.tindakan.tandaSah === true && k.tindakan.sidik) return true
  if (moda === 'basah' && k.tindakan.sidik && k.tindakan.arsipId) return true
  return moda === 'basah'
    ? tolak(
        'pindaian-belum-ada',
        'Tanda tangan basah dicatat dengan pindaian lembar yang ditandatangani.',
        [DASAR.modaTanda],
        'Unggah pindaian dokumen yang sudah ditandatangani.',
        'arsipId',
      )
    : tolak(
        'tanda-tidak-sah',
        'Tanda tangan elektronik belum lolos pemeriksaan.',
        [DASAR.modaTanda],
        'Ulangi penandatanganan; bila berulang, periksa sertifikat Anda.',
      )
}

function nomorNaskahAda(k: Keperluan): true | Tolak {
  const { naskahNomor } = k.perkara.keadaan
  const { nomor } = k.tindakan
  if (naskahNomor === undefined ? nomor : nomor === undefined || nomor === naskahNomor) return true
  return tolakTindakan(
    k,
    'nomor-naskah-tidak-sesuai',
    naskahNomor ? `Dokumen ini sudah bernomor ${naskahNomor}.` : 'Dokumen belum bernomor.',
    'Ulangi penandatanganan dengan nomor dari buku register.',
  )
}

function modaTandaTerpenuhi(k: Keperluan): true | Tolak {
  if (modaTerpenuhi(k.konteks.terpaku.sop.modaTandaTangan, k.perkara.keadaan.tanda)) return true
  return tolak(
    'moda-tanda-kurang',
    `Pengesahan belum lengkap sebelum tanda tangan ${bacaModa(k.konteks.terpaku.sop.modaTandaTangan)} ada semuanya.`,
    [DASAR.modaTanda],
    'Lengkapi tanda tangan yang belum ada.',
  )
}

/** Guards about the product, by their closed names. */
export const PENJAGA_NASKAH = {
  'naskah-siap': { nilai: naskahSiap, masukan: true },
  'naskah-sama': { nilai: naskahSama, masukan: true },
  'moda-validasi-sesuai': { nilai: modaValidasiSesuai, masukan: true },
  'paraf-basah-lengkap': { nilai: parafBasahLengkap, masukan: true },
  'tanggal-wajar': { nilai: tanggalWajar, masukan: true },
  'jenjang-1-sah': { nilai: jenjang1Sah },
  'dua-jenjang-sah': { nilai: duaJenjangSah },
  'moda-validasi-terpenuhi': { nilai: modaValidasiTerpenuhi },
  'wajib-cetak': { nilai: wajibCetak },
  'kertas-sesuai': { nilai: kertasSesuai, masukan: true },
  'moda-tanda-sesuai': { nilai: modaTandaSesuai, masukan: true },
  'cetak-mendahului': { nilai: cetakMendahului, masukan: true },
  'tanda-sah': { nilai: tandaSah, masukan: true },
  'nomor-naskah-ada': { nilai: nomorNaskahAda, masukan: true },
  'moda-tanda-terpenuhi': { nilai: modaTandaTerpenuhi },
} satisfies Record<string, Penjaga>
