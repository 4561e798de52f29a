// Syarat cuti: the conditions several kinds of leave share, each stated once.
import type { HasilAturan, HasilSyarat, Kutipan, NilaiHitung, Tanggal } from '#mesin/bentuk.ts'
import type { Fakta, FaktaCuti } from '#mesin/bentuk-fakta.ts'
import { selisihHari } from '#mesin/tanggal.ts'
import { jenisAsnPada, terusMenerus } from './cuti-kerja.ts'
import { akhirBulanCuti, hitungHariKerja, kalenderCuti, masukKembali, tanggalIsian } from './cuti-waktu.ts'
import { hitung, masaKerjaKata, syarat, tanggalKata } from './kata.ts'
import { statusPada } from './status.ts'

export type Masa = { mulai: Tanggal; sampai: Tanggal }

/** Span asked for, or the condition that says what is missing. */
export function masaDiminta(fakta: Fakta, dasar: Kutipan[]): Masa | HasilAturan {
  const mulai = tanggalIsian(fakta, 'mulai')
  const sampai = tanggalIsian(fakta, 'sampai')
  const bunyi = 'Tanggal mulai dan tanggal selesai cuti disebut.'
  if (mulai === undefined || sampai === undefined) {
    const kata = 'Tanggal mulai atau selesai belum diisi (usulan.isian.mulai, usulan.isian.sampai).'
    const saran = 'Isi tanggal mulai dan tanggal selesai cuti.'
    return { syarat: [syarat('tanggal', bunyi, dasar, 'data-kurang', kata, saran)], hitung: {} }
  }
  if (sampai < mulai) {
    const kata = `Selesai ${tanggalKata(sampai)} mendahului mulai ${tanggalKata(mulai)}.`
    return {
      syarat: [syarat('tanggal', bunyi, dasar, 'tidak-memenuhi', kata, 'Betulkan tanggal selesai.')],
      hitung: {},
    }
  }
  return { mulai, sampai }
}

export const adalahMasa = (m: Masa | HasilAturan): m is Masa => 'mulai' in m

/** The request is in writing; what comes through Padu is, unless the record says otherwise. */
export function syaratTertulis(fakta: Fakta, dasar: Kutipan[]): HasilSyarat {
  const bunyi = 'Permintaan cuti diajukan secara tertulis kepada pejabat yang berwenang.'
  return fakta.usulan?.isian?.tertulis === false
    ? syarat(
        'permintaan-tertulis',
        bunyi,
        dasar,
        'tidak-memenuhi',
        'Permintaan belum tertulis.',
        'Ajukan melalui formulir cuti.',
      )
    : syarat('permintaan-tertulis', bunyi, dasar, 'memenuhi', 'Diajukan melalui formulir permintaan cuti.')
}

/** Unbroken work of at least `tahun` years on the first day of leave. */
export function syaratKerja(
  fakta: Fakta,
  mulai: Tanggal,
  tahun: number,
  kode: string,
  dasar: Kutipan[],
): HasilSyarat {
  const bunyi = `Telah bekerja sekurang-kurangnya ${tahun} tahun secara terus menerus.`
  const kerja = terusMenerus(fakta.pegawai, mulai)
  if (!kerja) {
    const ada = (fakta.pegawai?.status?.length ?? 0) > 0 || fakta.pegawai?.tmtCpns !== undefined
    return ada
      ? syarat(
          kode,
          bunyi,
          dasar,
          'tidak-memenuhi',
          `Pada ${tanggalKata(mulai)} tidak sedang bekerja.`,
          'Ajukan kembali setelah aktif bekerja.',
        )
      : syarat(
          kode,
          bunyi,
          dasar,
          'data-kurang',
          'Mulai bekerja tidak diketahui (pegawai.tmtCpns, pegawai.status, atau pegawai.perjanjian).',
          'Lengkapi TMT CPNS atau perjanjian kerja.',
        )
  }
  const kata = `Bekerja terus menerus sejak ${tanggalKata(kerja.mulai)}; ${masaKerjaKata(kerja.bulan)} pada ${tanggalKata(mulai)}.`
  return kerja.bulan >= tahun * 12
    ? syarat(kode, bunyi, dasar, 'memenuhi', kata)
    : syarat(
        kode,
        bunyi,
        dasar,
        'tidak-memenuhi',
        kata,
        `Dapat diajukan sejak masa kerja genap ${tahun} tahun.`,
      )
}

/** The span is no longer than so many months (and days). */
export function syaratLama(
  m: Masa,
  bulan: number,
  kode: string,
  dasar: Kutipan[],
  hariTambah = 0,
): HasilSyarat {
  const batas = akhirBulanCuti(m.mulai, bulan, hariTambah)
  const kataLama = hariTambah > 0 ? `${bulan} bulan ${hariTambah} hari` : `${bulan} bulan`
  const bunyi = `Lamanya paling lama ${kataLama}.`
  const kata = `${tanggalKata(m.mulai)} sampai ${tanggalKata(m.sampai)}, ${selisihHari(m.mulai, m.sampai) + 1} hari kalender; paling lama sampai ${tanggalKata(batas)}.`
  return m.sampai <= batas
    ? syarat(kode, bunyi, dasar, 'memenuhi', kata)
    : syarat(kode, bunyi, dasar, 'tidak-memenuhi', kata, `Akhiri paling lambat ${tanggalKata(batas)}.`)
}

const KATA_CUTI: Record<FaktaCuti['jenis'], string> = {
  tahunan: 'cuti tahunan',
  besar: 'cuti besar',
  sakit: 'cuti sakit',
  melahirkan: 'cuti melahirkan',
  'alasan-penting': 'cuti karena alasan penting',
  bersama: 'cuti bersama',
  cltn: 'cuti di luar tanggungan negara',
}

/** Nobody is on two leaves on one day, and only who works can go on leave. */
export function syaratTidakTumpang(fakta: Fakta, m: Masa, dasar: Kutipan[]): HasilSyarat {
  const bunyi = 'Tidak bertumpang tindih dengan cuti lain dan pegawai aktif bekerja.'
  const gagal = (kata: string, saran: string) =>
    syarat('tidak-tumpang-tindih', bunyi, dasar, 'tidak-memenuhi', kata, saran)
  const lain = (fakta.pegawai?.cuti ?? []).find(
    (c) => c.keadaan === 'disetujui' && c.jenis !== 'bersama' && c.mulai <= m.sampai && m.mulai <= c.sampai,
  )
  if (lain)
    return gagal(
      `Sudah ada ${KATA_CUTI[lain.jenis]} ${tanggalKata(lain.mulai)} sampai ${tanggalKata(lain.sampai)}.`,
      'Pilih tanggal lain, atau batalkan cuti yang lebih dahulu.',
    )
  const status = statusPada(fakta.pegawai, m.mulai)
  if (status && status.keadaan !== 'aktif')
    return gagal(
      `Keadaan pada ${tanggalKata(m.mulai)}: ${status.keadaan}.`,
      'Cuti hanya diberikan kepada pegawai yang aktif bekerja.',
    )
  return syarat('tidak-tumpang-tindih', bunyi, dasar, 'memenuhi', 'Tidak ada cuti lain pada tanggal itu.')
}

/** The kind of leave exists for this kind of employee. */
export function syaratSubjek(
  fakta: Fakta,
  mulai: Tanggal,
  untuk: readonly string[],
  dasar: Kutipan[],
  saran: string,
): HasilSyarat {
  const jenis = jenisAsnPada(fakta.pegawai, mulai)
  const bunyi = `Diberikan kepada ${untuk.join(', ').toUpperCase()}.`
  const kata = `Status pada ${tanggalKata(mulai)}: ${jenis.toUpperCase()}.`
  return untuk.includes(jenis)
    ? syarat('subjek', bunyi, dasar, 'memenuhi', kata)
    : syarat('subjek', bunyi, dasar, 'tidak-memenuhi', kata, saran)
}

/** Days of the span in both units, and the first working day after it (absent without a calendar). */
export function hitungMasa(fakta: Fakta, m: Masa): Record<string, NilaiHitung> {
  const k = kalenderCuti(fakta.rujukan, fakta.unit?.mingguKerja)
  const kerja = hitungHariKerja(k, m.mulai, m.sampai)
  const masuk = masukKembali(k, m.sampai)
  return {
    mulai: hitung.tanggal(m.mulai),
    sampai: hitung.tanggal(m.sampai),
    hariKalender: hitung.hari(selisihHari(m.mulai, m.sampai) + 1),
    ...('hari' in kerja ? { hariKerja: hitung.hari(kerja.hari) } : {}),
    ...(masuk === undefined ? {} : { masukKembali: hitung.tanggal(masuk) }),
  }
}
