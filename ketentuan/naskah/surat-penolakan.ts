// Data contract of surat-penolakan.typ: the official letter that tells a refusal with its reasons and articles
// (Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf d) and how to apply again.
import { DISAMARKAN, samarkanDiTeks, samarkanNip } from '#mesin/samaran.ts'
import type { DataSurat } from './surat-kgb.ts'

export type AlasanPenolakan = {
  /** What was found and why it does not suffice, one or two sentences, ending with a full stop. */
  readonly uraian: string
  /** Articles as officers write them; never empty: a refusal without an article is not a refusal. */
  readonly dasar: readonly string[]
}

export type DataSuratPenolakan = DataSurat & {
  readonly pegawai: {
    readonly nama: string
    readonly nip: string
    readonly pangkatGolongan: string
    readonly jabatan: string
    readonly unitKerja: string
  }
  readonly usulan: {
    /** "Kenaikan Gaji Berkala" */
    readonly layanan: string
    readonly nomor: string
    /** Words: "3 November 2026" */
    readonly tanggal: string
  }
  readonly alasan: readonly AlasanPenolakan[]
  /** Word of the decision; absent = 'ditolak'. */
  readonly putusan?: 'ditangguhkan'
  /** One action an item, in order; what to prepare, where, until when. */
  readonly ajukanKembali: readonly string[]
  /** Whom to ask: "Bidang Mutasi BKPSDM, telepon (000) 555011"; null = none named. */
  readonly narahubung: string | null
}

/** The copy for the public page: reasons and the way back are about a person, so they are withheld whole. */
export function samarkanSuratPenolakan(asli: DataSuratPenolakan): DataSuratPenolakan {
  const data = samarkanDiTeks(asli, asli.pegawai)
  const { pegawai: p, penandatangan: s } = data
  return {
    ...data,
    samar: true,
    pegawai: { ...p, jabatan: DISAMARKAN },
    alasan: data.alasan.map((a) => ({ ...a, uraian: DISAMARKAN })),
    ajukanKembali: [],
    narahubung: null,
    penandatangan: { ...s, nip: s.nip === null ? null : samarkanNip(s.nip) },
  }
}
