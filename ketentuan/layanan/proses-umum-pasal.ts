// Pasal proses: the articles and guard lists that the steps of the standard lifecycle share.
import type { DefTindakan, Kutipan } from '#mesin/bentuk.ts'

/** A part of Perwali Kediri 80/2021. */
export const pasal = (bagian: string): Kutipan => `Perwali Kediri 80/2021 ${bagian}`

export const DAFTAR: Kutipan[] = [pasal('Pasal 8 huruf a')]
export const UNGGAH: Kutipan[] = [pasal('Pasal 8 huruf c')]
export const PERIKSA: Kutipan[] = [pasal('Pasal 9 ayat (1) huruf a')]
export const HASIL: Kutipan[] = [pasal('Pasal 9 ayat (1) huruf b')]
export const KURANG: Kutipan[] = [pasal('Pasal 9 ayat (1) huruf c')]
export const SURAT: Kutipan[] = [pasal('Pasal 9 ayat (1) huruf d')]
export const LEWAT: Kutipan[] = [pasal('Pasal 9 ayat (2)')]
export const JENJANG: Kutipan[] = [pasal('Pasal 10 ayat (1)')]
export const SAHKAN: Kutipan[] = [pasal('Pasal 11 ayat (1)'), pasal('Pasal 11 ayat (2)')]
export const KERTAS: Kutipan[] = [pasal('Pasal 12 huruf a')]
export const CETAK_DAHULU: Kutipan[] = [pasal('Pasal 12 huruf b')]
export const SERAH: Kutipan[] = [pasal('Pasal 12 huruf c'), pasal('Pasal 13 ayat (3)')]
export const SURVEI: Kutipan[] = [pasal('Pasal 13 ayat (1)'), pasal('Pasal 13 ayat (2)')]
export const GERBANG: Kutipan[] = [pasal('Pasal 13 ayat (3)')]

/** Guards of every act of the BKPSDM: within one's services, never on one's own case. */
export const PETUGAS = ['dalam-lingkup-layanan', 'bukan-urusan-sendiri']
/** Guards of the verifier who took the case. */
export const PEMERIKSA = [...PETUGAS, 'pemegang-pemeriksaan']
/** Guards of a validating official: the office held today, never one's own case. */
export const VALIDATOR = ['membidangi', 'bukan-urusan-sendiri']
/** Who may move a case before it reaches the BKPSDM (Pasal 8 huruf a). */
export const PENGAJU: DefTindakan['pelaku'] = ['pemohon', 'pengaju', 'admin-kepegawaian']
