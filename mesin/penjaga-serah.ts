// Penjaga serah: printing for hand-over, the survey gate, the ways of hand-over (Kediri Pasal 12, 13).
import type { Tolak } from './bentuk.ts'
import { DASAR } from './dasar.ts'
import { penerimaAhliWaris } from './penjaga-almarhum.ts'
import type { Keperluan, Penjaga } from './penjaga-bentuk.ts'
import { caraTerpenuhi } from './produk.ts'
import { tolak } from './tolak.ts'

const sudahTercetak = (k: Keperluan): boolean => k.perkara.keadaan.cetakan.some((c) => c.keadaan !== 'rusak')

function perluCetakFisik(k: Keperluan): true | Tolak {
  const perlu = k.konteks.terpaku.sop.caraSerah.includes('fisik')
  if (perlu && !sudahTercetak(k)) return true
  return tolak(
    'tidak-perlu-cetak-lagi',
    perlu
      ? 'Dokumen ini sudah dicetak.'
      : 'Produk ini diserahkan elektronik saja, sehingga tidak dicetak BKPSDM.',
    [DASAR.kertasKhusus, DASAR.caraSerah],
    'Lanjutkan penerbitan.',
  )
}

function cetakFisikAda(k: Keperluan): true | Tolak {
  if (!k.konteks.terpaku.sop.caraSerah.includes('fisik') || sudahTercetak(k)) return true
  return tolak(
    'belum-dicetak',
    'Dokumen ini diserahkan secara fisik tetapi belum dicetak pada kertas khusus.',
    [DASAR.kertasKhusus],
    `Cetak pada kertas ${k.konteks.terpaku.sop.kertas}, lalu terbitkan.`,
  )
}

function surveiLengkap(k: Keperluan): true | Tolak {
  if (k.konteks.surveiTerisi) return true
  return tolak(
    'survei-belum-lengkap',
    'Kuesioner belum terisi lengkap.',
    [DASAR.surveiTiap, DASAR.surveiSendiri],
    'Jawab semua pertanyaan, lalu kirim.',
  )
}

function gerbangSurvei(k: Keperluan): true | Tolak {
  if (k.perkara.keadaan.surveiPada !== undefined && k.konteks.surveiTerisi) return true
  return tolak(
    'survei-belum-diisi',
    'Dokumen belum dapat diserahkan karena kuesioner permohonan ini belum diisi.',
    [DASAR.surveiSyarat],
    'Mintalah pemohon mengisi kuesioner melalui akunnya.',
  )
}

function caraDiminta(k: Keperluan): true | Tolak {
  const himpunan = k.konteks.terpaku.sop.caraSerah
  const cara = k.tindakan.cara ?? (himpunan.length === 1 ? himpunan[0] : undefined)
  if (!cara || !himpunan.includes(cara)) {
    return tolak(
      'cara-serah-tidak-sesuai',
      cara ? `Produk ini tidak diserahkan secara ${cara}.` : 'Cara penyerahan belum dipilih.',
      [DASAR.caraSerah],
      `Produk ini diserahkan secara ${himpunan.join(' dan ')}.`,
      'cara',
    )
  }
  if (k.perkara.keadaan.serah.some((s) => s.cara === cara)) {
    return tolak(
      'sudah-diserahkan',
      `Penyerahan ${cara} sudah tercatat.`,
      [DASAR.caraSerah],
      `Lanjutkan cara yang belum: ${himpunan.join(' dan ')}.`,
      'cara',
    )
  }
  if (cara === 'elektronik') return true
  if (k.konteks.almarhum) {
    const penerima = penerimaAhliWaris(k)
    if (penerima !== true) return penerima
  }
  if (k.tindakan.penerima && k.tindakan.bukti) return true
  return tolak(
    'tanda-terima-belum-lengkap',
    'Penyerahan fisik dicatat dengan nama penerima dan bukti terima.',
    [DASAR.caraSerah],
    'Isi nama penerima dan unggah bukti terima.',
    k.tindakan.penerima ? 'bukti' : 'penerima',
  )
}

function caraSerahTuntas(k: Keperluan): true | Tolak {
  if (caraTerpenuhi(k.konteks.terpaku.sop.caraSerah, k.perkara.keadaan.serah)) return true
  return tolak(
    'cara-serah-kurang',
    `Penyerahan tuntas sesudah ${k.konteks.terpaku.sop.caraSerah.join(' dan ')} tercatat semuanya.`,
    [DASAR.caraSerah],
    'Catat penyerahan yang belum.',
  )
}

/** Guards about issue and hand-over, by their closed names. */
export const PENJAGA_SERAH = {
  'perlu-cetak-fisik': { nilai: perluCetakFisik },
  'cetak-fisik-ada': { nilai: cetakFisikAda },
  'survei-lengkap': { nilai: surveiLengkap, masukan: true },
  'gerbang-survei': { nilai: gerbangSurvei },
  'cara-diminta': { nilai: caraDiminta, masukan: true },
  'cara-serah-tuntas': { nilai: caraSerahTuntas },
} satisfies Record<string, Penjaga>
