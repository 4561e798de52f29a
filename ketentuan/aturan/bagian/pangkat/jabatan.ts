// Jabatan: where a rank stands against the ladder of the office, and the ceilings by office and by education.
import type { HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import { syarat, tanggalKata } from '../kata.ts'
import { bulanSampaiTmt, type Calon } from './calon.ts'
import {
  ijazahTertinggi,
  type Jenjang,
  jenjangJabatan,
  PUNCAK_IJAZAH,
  struktural,
  urutGolongan,
} from './urutan.ts'

const jabatanKurang = (kode: string, bunyi: string, dasar: Kutipan[], kata: string): HasilSyarat =>
  syarat(
    kode,
    bunyi,
    dasar,
    'data-kurang',
    kata,
    'Lengkapi riwayat jabatan dengan eselon atau jenjang pangkatnya.',
  )

type Duduk = { jenjang: Jenjang; nama: string } | { belum: HasilSyarat }

/** The structural office with its ladder, or the verdict why there is none. */
function dudukStruktural(c: Calon, kode: string, bunyi: string, dasar: Kutipan[]): Duduk {
  if (c.pegawai.jabatan === undefined)
    return { belum: jabatanKurang(kode, bunyi, dasar, 'Riwayat jabatan tidak diberikan (pegawai.jabatan).') }
  const { jabatan } = c
  if (!jabatan || !struktural(jabatan)) {
    const kata = `Tidak menduduki jabatan struktural definitif pada ${tanggalKata(c.tmt)}${jabatan ? `; jabatan: ${jabatan.nama}` : ''}.`
    return { belum: syarat(kode, bunyi, dasar, 'tidak-memenuhi', kata) }
  }
  const jenjang = jenjangJabatan(jabatan)
  if (!jenjang) {
    const kata = `Jenjang pangkat ${jabatan.nama} tidak diketahui (pegawai.jabatan eselon).`
    return { belum: jabatanKurang(kode, bunyi, dasar, kata) }
  }
  return { jenjang, nama: jabatan.nama }
}

/** 'satu': one step below the lowest rank; 'dua': two or more; 'terendah': on it. */
export type Posisi = 'satu' | 'dua' | 'terendah'

const BUNYI_POSISI: Record<Posisi, string> = {
  satu: 'Menduduki jabatan dengan pangkat 1 tingkat di bawah jenjang pangkat terendah.',
  dua: 'Menduduki jabatan dengan pangkat 2 tingkat atau lebih di bawah jenjang pangkat terendah.',
  terendah: 'Menduduki jabatan dengan pangkat pada jenjang pangkat terendah.',
}

/** The rank stands at the asked distance from the lowest rank of the structural office held. */
export function syaratPosisi(c: Calon, dasar: Kutipan[], posisi: Posisi): HasilSyarat {
  const bunyi = BUNYI_POSISI[posisi]
  const duduk = dudukStruktural(c, 'posisi', bunyi, dasar)
  if ('belum' in duduk) return duduk.belum
  if (!c.pangkat)
    return syarat('posisi', bunyi, dasar, 'data-kurang', 'Pangkat tidak diketahui (pegawai.pangkat).')
  const bawah = urutGolongan(duduk.jenjang.dari) - urutGolongan(c.pangkat.golongan)
  const cocok = posisi === 'satu' ? bawah === 1 : posisi === 'dua' ? bawah >= 2 : bawah === 0
  const letak =
    bawah > 0
      ? `${bawah} tingkat di bawah terendah`
      : bawah === 0
        ? 'pada jenjang terendah'
        : 'di atas jenjang terendah'
  const kata = `${c.pangkat.golongan} pada ${duduk.nama} (${duduk.jenjang.dari} sampai ${duduk.jenjang.sampai}): ${letak}.`
  return syarat('posisi', bunyi, dasar, cocok ? 'memenuhi' : 'tidak-memenuhi', kata)
}

/** At least so many months in the structural office held. */
export function syaratMasaJabatan(c: Calon, dasar: Kutipan[], bulan: number): HasilSyarat {
  const bunyi = `Sekurang-kurangnya telah ${bulan / 12} tahun dalam jabatan struktural yang didudukinya.`
  const { jabatan } = c
  if (!jabatan || !struktural(jabatan)) {
    const duduk = dudukStruktural(c, 'masa-jabatan', bunyi, dasar)
    if ('belum' in duduk) return duduk.belum
  }
  const mulai = jabatan?.mulai ?? c.tmt
  const ada = bulanSampaiTmt(c, mulai)
  const kata = `Dalam jabatan sejak ${tanggalKata(mulai)}; ${ada} bulan pada ${tanggalKata(c.tmt)}.`
  return syarat('masa-jabatan', bunyi, dasar, ada >= bulan ? 'memenuhi' : 'tidak-memenuhi', kata)
}

/** Holds a structural office definitively, for however short a time. */
export function syaratDilantik(c: Calon, dasar: Kutipan[]): HasilSyarat {
  const bunyi = 'Telah dilantik pada eselon atau jabatan tertentu.'
  const duduk = dudukStruktural(c, 'dilantik', bunyi, dasar)
  return 'belum' in duduk
    ? duduk.belum
    : syarat(
        'dilantik',
        bunyi,
        dasar,
        'memenuhi',
        `${duduk.nama} sejak ${tanggalKata(c.jabatan?.mulai ?? c.tmt)}.`,
      )
}

/** The new rank does not exceed the highest rank of the office. */
export function syaratPuncakJabatan(c: Calon, dasar: Kutipan[]): HasilSyarat {
  const bunyi = 'Tidak melampaui pangkat puncak pada jabatan yang didudukinya.'
  const jenjang = c.jabatan === undefined ? undefined : jenjangJabatan(c.jabatan)
  if (!jenjang || c.tujuan === undefined)
    return jabatanKurang(
      'puncak-jabatan',
      bunyi,
      dasar,
      'Jenjang pangkat jabatan tidak diketahui (pegawai.jabatan).',
    )
  const kata = `Menjadi ${c.tujuan}; ${c.jabatan?.nama ?? 'jabatan'} setinggi-tingginya ${jenjang.sampai}.`
  const boleh = urutGolongan(c.tujuan) <= urutGolongan(jenjang.sampai)
  return syarat(
    'puncak-jabatan',
    bunyi,
    dasar,
    boleh ? 'memenuhi' : 'tidak-memenuhi',
    kata,
    boleh ? undefined : 'Diperlukan jabatan atau jenjang yang lebih tinggi lebih dahulu.',
  )
}

/** A regular raise is for those tied to no structural or functional office (PP 99/2000 Pasal 6). */
export function syaratTanpaJabatan(c: Calon): HasilSyarat {
  const bunyi = 'Tidak terikat pada jabatan struktural atau jabatan fungsional tertentu.'
  const dasar = ['Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf c', 'PP 99/2000 Pasal 6']
  if (c.pegawai.jabatan === undefined)
    return jabatanKurang('tanpa-jabatan', bunyi, dasar, 'Riwayat jabatan tidak diberikan (pegawai.jabatan).')
  const { jabatan } = c
  if (!jabatan) return syarat('tanpa-jabatan', bunyi, dasar, 'memenuhi', 'Tidak menduduki jabatan definitif.')
  if (struktural(jabatan) || (jabatan.jenis === 'fungsional' && jabatan.jenjang !== undefined))
    return syarat(
      'tanpa-jabatan',
      bunyi,
      dasar,
      'tidak-memenuhi',
      `Menduduki ${jabatan.nama} sejak ${tanggalKata(jabatan.mulai)}.`,
      'Gunakan kenaikan pangkat pilihan menurut jabatannya.',
    )
  return syarat('tanpa-jabatan', bunyi, dasar, 'memenuhi', `Jabatan: ${jabatan.nama}.`)
}

/** The new rank does not exceed the highest rank of the education that counts on the TMT. */
export function syaratPuncakIjazah(c: Calon): HasilSyarat {
  const bunyi = 'Tidak melampaui pangkat tertinggi menurut pendidikan.'
  const dasar = ['PP 99/2000 Pasal 7']
  const ijazah = ijazahTertinggi(c.pegawai.pendidikan ?? [], c.tmt)
  if (!ijazah || c.tujuan === undefined)
    return syarat(
      'puncak-ijazah',
      bunyi,
      dasar,
      'data-kurang',
      `Tidak ada ijazah yang diakui pada ${tanggalKata(c.tmt)} (pegawai.pendidikan).`,
      'Lengkapi riwayat pendidikan dengan jenjang dan tanggal diakui.',
    )
  const { puncak } = PUNCAK_IJAZAH[ijazah.ijazah]
  const kata = `Menjadi ${c.tujuan}; ${ijazah.jenjang} setinggi-tingginya ${puncak}.`
  const boleh = urutGolongan(c.tujuan) <= urutGolongan(puncak)
  return syarat(
    'puncak-ijazah',
    bunyi,
    dasar,
    boleh ? 'memenuhi' : 'tidak-memenuhi',
    kata,
    boleh ? undefined : 'Kenaikan pangkat reguler berhenti di sini; lihat kenaikan pangkat pilihan.',
  )
}
