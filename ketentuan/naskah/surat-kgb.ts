// Data contract of surat-kgb.typ. All dates are already words in Indonesian ("1 Maret 2027"), because the
// letter prints them and calculates nothing; amounts stay numbers, so that masking and layout can see them.
import { DISAMARKAN, samarkanDiTeks, samarkanNip } from '#mesin/samaran.ts'

export type Kop = {
  /** "Pemerintah Kota Contoh"; printed in capitals. */
  readonly pemda: string
  /** Unit name already split into even lines; printed in bold capitals. */
  readonly unitBaris: readonly string[]
  readonly alamatBaris: readonly string[]
  /** File name of an SVG in ketentuan/naskah/aset, or null for a letterhead without emblem. */
  readonly lambang: string | null
}

export type Penandatangan = {
  /** "a.n. Wali Kota Contoh", or null when the office signs in its own right. */
  readonly atasNama: string | null
  readonly jabatanBaris: readonly string[]
  readonly nama: string
  readonly pangkat: string | null
  /** With spaces 8-6-1-3; null for a Wali Kota. */
  readonly nip: string | null
}

export type ModaTanda = 'elektronik' | 'basah' | 'keduanya'

/** What every letter of ours has, whatever it says. */
export type DataSurat = {
  readonly kop: Kop
  readonly tempat: string
  readonly tanggal: string
  /** null = concept: the foot says KONSEP. */
  readonly nomor: string | null
  readonly sifat: string
  readonly lampiran: string
  readonly hal: string
  /** One addressee is printed as a sentence, more than one as a numbered list. */
  readonly yth: readonly string[]
  readonly ythDi: string
  readonly penandatangan: Penandatangan
  readonly tembusan: readonly string[]
  /** In groups of four, "KGB26-3F8K-22TW"; null = concept. */
  readonly kodeCek: string | null
  /** Address behind the QR; null = concept. */
  readonly urlCek: string | null
  /** "24 November 2026 10.05 WIB"; null on the wet route. */
  readonly ditandatanganiPada: string | null
  readonly moda: ModaTanda
  /** First sentence of the foot; null = the sentence that fits the mode. */
  readonly catatanKaki: string | null
  /** True on the copy for the public page; set by samarkanSuratKgb. */
  readonly samar: boolean
}

export type RincianGaji = {
  /** Whole rupiah a month; null = masked. */
  readonly gajiPokok: number | null
  /** Small line under the amount, e.g. "80% dari gaji pokok (CPNS)"; null = none. */
  readonly catatanGaji: string | null
  /** Months. */
  readonly masaKerja: number
  readonly golongan: string
  readonly tmt: string
  readonly dasar: string
}

export type DataSuratKgb = DataSurat & {
  readonly pegawai: {
    /** "pegawai negeri sipil", "calon pegawai negeri sipil", ... as the opening sentence needs it. */
    readonly sebutan: string
    readonly nama: string
    readonly tempatTanggalLahir: string
    readonly nip: string
    readonly pangkatGolongan: string
    readonly jabatan: string
    readonly unitKerja: string
  }
  readonly lama: RincianGaji
  readonly baru: RincianGaji
  /** The next raise, or the whole sentence saying why there is none (end of scale, retirement). */
  readonly kgbBerikutnya: { readonly tmt: string } | { readonly alasanTidakAda: string }
}

/**
 * The copy for the public page: same layout; employee's name to initials, birth and position withheld, NIP after
 * the year, salaries fully. The signer stays readable (an office answers in public) except for the birth date
 * that hides in the NIP. Notes under a salary are dropped because they may tell the amount.
 */
export function samarkanSuratKgb(asli: DataSuratKgb): DataSuratKgb {
  const data = samarkanDiTeks(asli, asli.pegawai)
  const { pegawai: p, penandatangan: s } = data
  return {
    ...data,
    samar: true,
    pegawai: { ...p, tempatTanggalLahir: DISAMARKAN, jabatan: DISAMARKAN },
    lama: { ...data.lama, gajiPokok: null, catatanGaji: null },
    baru: { ...data.baru, gajiPokok: null, catatanGaji: null },
    penandatangan: { ...s, nip: s.nip === null ? null : samarkanNip(s.nip) },
  }
}
