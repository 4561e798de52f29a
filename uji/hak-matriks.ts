// Matriks hak, written by hand from the regulation, never from ketentuan/peran: who may do which act, in which group
// of steps, to whose case. A cell not written here is refused (deny by default).
// Perwali Kediri 80/2021: Pasal 1 angka 5, 12, 13; Pasal 5; Pasal 8–13; Pasal 15; Pasal 16.

import { MATRIKS_REKAM } from './hak-matriks-rekam.ts'

/** How the object stands to the actor. 'bidang' = of a service assigned to the actor, from any perangkat daerah. */
export const HUBUNGAN = ['sendiri', 'pd-sendiri', 'pd-lain'] as const
export type Hubungan = (typeof HUBUNGAN)[number]
/** Is the service among those assigned to the actor (Pasal 1 angka 13, Pasal 10 ayat (1), Pasal 11 ayat (2))? */
export const BIDANG = ['bidang-sendiri', 'bidang-lain'] as const
export type Bidang = (typeof BIDANG)[number]

/** Steps of Pasal 7, in groups. */
export const KELOMPOK = {
  draf: ['draf'],
  antre: ['diajukan'],
  periksa: ['verifikasi'],
  kurang: ['kekurangan'],
  'validasi-1': ['validasi-pengawas'],
  'validasi-2': ['validasi-administrator'],
  cetak: ['cetak-pra-ttd'],
  tanda: ['penandatanganan'],
  terbit: ['penerbitan'],
  survei: ['menunggu-survei'],
  serah: ['siap-serah'],
  ditolak: ['ditolak'],
  akhir: ['diserahkan', 'ditolak-tuntas', 'dibatalkan'],
} as const
export type Kelompok = keyof typeof KELOMPOK

export const PERAN = [
  'asn',
  'asn-terbatas',
  'admin-kepegawaian',
  'verifikator',
  'admin-akun',
  'validator-pengawas',
  'validator-administrator',
  'penandatangan',
  'petugas-register',
  'auditor',
  'pimpinan',
  'admin-sistem',
  'mitra',
] as const
export type KodePeran = (typeof PERAN)[number]

/** Acts that move a case, and acts that do not depend on its step. */
export const TINDAKAN = [
  'simpan',
  'ajukan',
  'ambil',
  'lepas',
  'periksa-berkas',
  'terima',
  'kembalikan-kekurangan',
  'tolak',
  'lengkapi',
  'ajukan-kembali',
  'kirim-surat-penolakan',
  'validasi',
  'kembalikan',
  'cetak',
  'tandatangani',
  'terbitkan',
  'isi-survei',
  'serahkan',
  'batalkan',
] as const
export type Tindakan = (typeof TINDAKAN)[number]

type Boleh = {
  hubungan: readonly Hubungan[]
  bidang: readonly Bidang[]
  tahap: Partial<Record<Tindakan, readonly Kelompok[]>>
}

const DALAM_BIDANG: Pick<Boleh, 'bidang'> = { bidang: ['bidang-sendiri'] }
const ORANG_LAIN: Pick<Boleh, 'hubungan'> = { hubungan: ['pd-sendiri', 'pd-lain'] }
const SEMUA_BIDANG: Pick<Boleh, 'bidang'> = { bidang: BIDANG }
const SEBELUM_VALIDASI: readonly Kelompok[] = ['draf', 'antre', 'periksa', 'kurang']

/** Pasal 8 huruf a, Pasal 9 ayat (1) huruf c: filing and completing, by the employee or the officer of the unit. */
const MENGAJUKAN: Boleh['tahap'] = {
  simpan: ['draf'],
  ajukan: ['draf'],
  lengkapi: ['kurang'],
  'ajukan-kembali': ['kurang'],
  batalkan: SEBELUM_VALIDASI,
}

export const MATRIKS_TINDAKAN: Partial<Record<KodePeran, Boleh>> = {
  // Pasal 5, Pasal 13 ayat (2): only for oneself; the survey belongs to the employee alone.
  asn: { hubungan: ['sendiri'], ...SEMUA_BIDANG, tahap: { ...MENGAJUKAN, 'isi-survei': ['survei'] } },
  // Pasal 13 ayat (2), reading A-12: who left finishes what runs; the survey is the only act left to him.
  'asn-terbatas': { hubungan: ['sendiri'], ...SEMUA_BIDANG, tahap: { 'isi-survei': ['survei'] } },
  // Pasal 1 angka 12: employees of the own perangkat daerah, oneself included; never the survey (Pasal 13 ayat (2)).
  'admin-kepegawaian': { hubungan: ['sendiri', 'pd-sendiri'], ...SEMUA_BIDANG, tahap: MENGAJUKAN },
  // Pasal 1 angka 13, Pasal 9, Pasal 12: within the assigned services, never one's own case.
  verifikator: {
    ...ORANG_LAIN,
    ...DALAM_BIDANG,
    tahap: {
      ambil: ['antre', 'periksa'],
      lepas: ['periksa'],
      'periksa-berkas': ['periksa'],
      terima: ['periksa'],
      'kembalikan-kekurangan': ['periksa'],
      tolak: ['periksa'],
      'kirim-surat-penolakan': ['ditolak'],
      cetak: ['cetak', 'terbit'],
      terbitkan: ['terbit'],
      serahkan: ['serah'],
    },
  },
  // Pasal 10 ayat (1): each its own tier; may send back (reading A-09), may not refuse.
  'validator-pengawas': {
    ...ORANG_LAIN,
    ...DALAM_BIDANG,
    tahap: { validasi: ['validasi-1'], kembalikan: ['validasi-1'] },
  },
  'validator-administrator': {
    ...ORANG_LAIN,
    ...DALAM_BIDANG,
    tahap: { validasi: ['validasi-2'], kembalikan: ['validasi-2'] },
  },
  // Pasal 11 ayat (2): the products of which the office has the authority.
  penandatangan: {
    ...ORANG_LAIN,
    ...DALAM_BIDANG,
    tahap: { tandatangani: ['tanda'], kembalikan: ['tanda'] },
  },
}

type Jangkauan = 'sendiri' | 'pd' | 'bidang' | 'semua' | 'tidak'

/** Rights that do not hang on the step. A role not named has 'tidak'. */
export const MATRIKS_LAIN: Record<string, Partial<Record<KodePeran, Jangkauan>>> = {
  // Pasal 5 ayat (2) huruf c: one's own; Pasal 1 angka 12, 13: within the scope; Pasal 16 ayat (2): control.
  'usulan.baca': {
    asn: 'sendiri',
    'asn-terbatas': 'sendiri',
    'admin-kepegawaian': 'pd',
    verifikator: 'bidang',
    'validator-pengawas': 'bidang',
    'validator-administrator': 'bidang',
    penandatangan: 'bidang',
    'petugas-register': 'semua',
    auditor: 'semua',
  },
  // The right alone; MATRIKS_TINDAKAN says what it opens among the living. For heirs of the deceased (reading A-12) the BKPSDM
  // moves the case too, and both desks write down the survey.
  ...Object.fromEntries(
    ['simpan', 'ajukan', 'lengkapi', 'ajukan-kembali', 'batalkan'].map((t) => [
      `usulan.${t}`,
      { asn: 'sendiri', 'admin-kepegawaian': 'pd', verifikator: 'bidang' } as const,
    ]),
  ),
  'usulan.isi-survei': {
    asn: 'sendiri',
    'asn-terbatas': 'sendiri',
    'admin-kepegawaian': 'pd',
    verifikator: 'bidang',
  },
  // Reading A-12: the BKPSDM files for heirs of the deceased; server/usulan/almarhum.test.ts holds the limits.
  'usulan.buat': { asn: 'sendiri', 'admin-kepegawaian': 'pd', verifikator: 'bidang' },
  // Reading A-12: recorded by the BKPSDM, seen by the desks that serve the heir.
  'perwakilan.baca': { 'admin-kepegawaian': 'pd', verifikator: 'bidang' },
  'perwakilan.catat': { verifikator: 'bidang' },
  // Leave: one's own ledger; the unit's officer his perangkat daerah; entries and recall by the BKPSDM (PP 11/2017 Pasal 309).
  'cuti.baca': { asn: 'sendiri', 'admin-kepegawaian': 'pd', verifikator: 'semua' },
  'cuti.kalender': { asn: 'sendiri', 'admin-kepegawaian': 'pd', verifikator: 'semua' },
  'cuti.koreksi': { verifikator: 'semua' },
  'cuti.panggil': { verifikator: 'semua' },
  'naskah.baca': {
    asn: 'sendiri',
    'asn-terbatas': 'sendiri',
    verifikator: 'bidang',
    'validator-pengawas': 'bidang',
    'validator-administrator': 'bidang',
    penandatangan: 'bidang',
    'petugas-register': 'semua',
    auditor: 'semua',
  },
  // Pasal 11 ayat (2): who may sign it may end its force.
  'naskah.cabut': { penandatangan: 'bidang' },
  // Pasal 12 huruf d: the employee; huruf a: who prints it officially.
  'naskah.unduh': { asn: 'sendiri', 'asn-terbatas': 'sendiri', verifikator: 'bidang' },
  'arsip.baca': {
    asn: 'sendiri',
    'admin-kepegawaian': 'pd',
    verifikator: 'bidang',
    'validator-pengawas': 'bidang',
    'validator-administrator': 'bidang',
    penandatangan: 'bidang',
  },
  // UU 43/2009 Pasal 48, 51: the keeper of registers keeps the schedule; the examiner sees what is due.
  'arsip.retensi': { 'petugas-register': 'semua', auditor: 'semua' },
  'arsip.musnahkan': { 'petugas-register': 'semua' },
  'arsip.unggah': { asn: 'sendiri', 'admin-kepegawaian': 'pd', verifikator: 'bidang' },
  'pegawai.baca': { asn: 'sendiri', 'admin-kepegawaian': 'pd', verifikator: 'semua', auditor: 'semua' },
  'pegawai.cari': {
    'admin-kepegawaian': 'pd',
    verifikator: 'semua',
    'admin-akun': 'semua',
    auditor: 'semua',
  },
  ...MATRIKS_REKAM,
  // Blitar I.II.B.1.c angka 2; Pasal 15.
  'penjagaan.baca': {
    'admin-kepegawaian': 'pd',
    verifikator: 'semua',
    'petugas-register': 'semua',
    auditor: 'semua',
    pimpinan: 'semua',
  },
  'rombongan.buat': { 'admin-kepegawaian': 'pd' },
  // Who works on them: the unit its own, the desk and the signer those of their services, the examiner all.
  'rombongan.baca': {
    'admin-kepegawaian': 'pd',
    verifikator: 'bidang',
    penandatangan: 'bidang',
    auditor: 'semua',
  },
  // Blitar Lampiran II huruf B: kept in every unit, reported to the BKD.
  'buku.baca': {
    'admin-kepegawaian': 'pd',
    verifikator: 'semua',
    'petugas-register': 'semua',
    auditor: 'semua',
    pimpinan: 'semua',
  },
  // Blitar Lampiran II huruf A dan C: the unit's officer writes and hands in, the register desk of the BKPSDM receives.
  'buku.catat': { 'admin-kepegawaian': 'pd', 'petugas-register': 'semua' },
  'buku.lapor': { 'admin-kepegawaian': 'pd' },
  'buku.terima': { 'petugas-register': 'semua' },
  // Jambi 31/2018 Pasal 6: inventory by the BKPSDM with the unit's officer.
  'kelengkapan.baca': {
    'admin-kepegawaian': 'pd',
    verifikator: 'semua',
    'petugas-register': 'semua',
    pimpinan: 'semua',
  },
  // Kediri Pasal 1 angka 12 and 13: the officer reads files in for his own perangkat daerah, the BKPSDM for every one.
  'impor.kelola': { 'admin-kepegawaian': 'pd', verifikator: 'semua' },
  'kelengkapan.putus': { 'admin-kepegawaian': 'pd', verifikator: 'semua' },
  'buku.cetak': { 'petugas-register': 'semua' },
  // Pasal 18: numbers kept for paper; Blitar Lampiran II huruf B: the register desk keeps them.
  'nomor.baca': { 'petugas-register': 'semua', auditor: 'semua' },
  'nomor.kelola': { 'petugas-register': 'semua' },
  'naskah.sunting': { 'petugas-register': 'semua' },
  // Pasal 11 ayat (2).
  'kewenangan.baca': { 'admin-akun': 'semua', auditor: 'semua' },
  'kewenangan.kelola': { 'admin-akun': 'semua' },
  // Pasal 5 ayat (3).
  'akun.terbitkan': { 'admin-akun': 'semua' },
  // Pasal 12 huruf b: who prints keeps the stock of special paper.
  'kertas.kelola': { verifikator: 'semua' },
  'sertifikat.kelola': { 'admin-akun': 'semua' },
  'akun.cabut': { 'admin-akun': 'semua' },
  'akun.peran': { 'admin-akun': 'semua' },
  'audit.baca': { auditor: 'semua', 'admin-sistem': 'semua' },
  // Pasal 4 ayat (3) huruf b, Pasal 15.
  'survei.rekap': { auditor: 'semua', pimpinan: 'semua' },
  'kalender.ubah': { 'admin-sistem': 'semua' },
  // Steps that enter only through the SOP (Pasal 14, reading A-17): the superior, whoever's he is on the day; agencies and
  // sittings recorded at the desk of the service (Pasal 1 angka 13). The guards of the step judge the rest.
  'usulan.setujui-atasan': { asn: 'sendiri' },
  'usulan.tidak-setuju-atasan': { asn: 'sendiri' },
  'usulan.kembalikan-atasan': { asn: 'sendiri' },
  // Peraturan BKN 24/2017 Lampiran, blocks VII and VIII: advice of the superior, decision of the official.
  'usulan.tangguhkan-atasan': { asn: 'sendiri' },
  'usulan.tangguhkan': { penandatangan: 'bidang' },
  'usulan.tidak-setuju-pejabat': { penandatangan: 'bidang' },
  'usulan.kirim-pihak': { verifikator: 'bidang' },
  'usulan.catat-jawaban': { verifikator: 'bidang' },
  'usulan.catat-sidang': { verifikator: 'bidang' },
  'usulan.lewati-pihak': { verifikator: 'bidang' },
  // Reading A-14: a recorded decision at the desk of the service takes a refusal back that fell in a kahar.
  'usulan.pulihkan': { verifikator: 'bidang' },
  // Campaigns, sittings and covering letters of the services one is assigned to.
  'rombongan.kelola': { verifikator: 'bidang' },
  // Pasal 14: the SOP is laid down by decree; the administrator enters it.
  'layanan.kelola': { 'admin-sistem': 'semua' },
}

/** What every account may do to everything: read the services and ask the law. */
export const SETIAP_AKUN: readonly string[] = ['layanan.baca', 'aturan.nilai', 'kalender.baca']
