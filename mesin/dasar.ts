// Dasar: the articles the guards refuse with. The lifecycle of the engine is that of Perwali Kediri 80/2021
// (reading of blitar.md part b: it is the standard alur); a service cites its own articles besides these.
import type { Kutipan } from './bentuk.ts'

const kediri = (bagian: string): Kutipan => `Perwali Kediri 80/2021 ${bagian}`

/** Articles by what they govern. */
export const DASAR = {
  lingkupAdminKepegawaian: kediri('Pasal 1 angka 12'),
  lingkupAdminBkpsdm: kediri('Pasal 1 angka 13'),
  hakAkses: kediri('Pasal 5 ayat (1)'),
  hakAksesPermohonan: kediri('Pasal 5 ayat (2) huruf a'),
  hakAksesBerkas: kediri('Pasal 5 ayat (2) huruf b'),
  pemantauan: kediri('Pasal 5 ayat (2) huruf c'),
  urutan: kediri('Pasal 7'),
  pendaftaran: kediri('Pasal 8 huruf a'),
  arsipDigital: kediri('Pasal 8 huruf b'),
  unggahSeluruh: kediri('Pasal 8 huruf c'),
  verifikasi: kediri('Pasal 9 ayat (1) huruf a'),
  tigaHasil: kediri('Pasal 9 ayat (1) huruf b'),
  jangkaLengkapi: kediri('Pasal 9 ayat (1) huruf c'),
  suratPenolakan: kediri('Pasal 9 ayat (1) huruf d'),
  lewatBatas: kediri('Pasal 9 ayat (2)'),
  berjenjang: kediri('Pasal 10 ayat (1)'),
  modaValidasi: kediri('Pasal 10 ayat (2)'),
  modaTanda: kediri('Pasal 11 ayat (1)'),
  penandatangan: kediri('Pasal 11 ayat (2)'),
  kertasKhusus: kediri('Pasal 12 huruf a'),
  cetakDahulu: kediri('Pasal 12 huruf b'),
  caraSerah: kediri('Pasal 12 huruf c'),
  unduh: kediri('Pasal 12 huruf d'),
  surveiTiap: kediri('Pasal 13 ayat (1)'),
  surveiSendiri: kediri('Pasal 13 ayat (2)'),
  surveiSyarat: kediri('Pasal 13 ayat (3)'),
  sop: kediri('Pasal 14'),
  kahar: kediri('Pasal 18 ayat (1)'),
  kaharPenetapan: kediri('Pasal 18 ayat (2)'),
  entriSusulan: kediri('Pasal 18 ayat (3)'),
} as const
