// Matriks hak of the employee record, written by hand from the regulations (see hak-matriks.ts).

export const MATRIKS_REKAM = {
  // Jambi 31/2018 Pasal 6: the owner of the data, the officer of his unit, then the BKPSDM.
  'perubahan.baca': { asn: 'sendiri', 'admin-kepegawaian': 'pd', verifikator: 'semua' },
  'perubahan.ajukan': { asn: 'sendiri', 'admin-kepegawaian': 'pd' },
  'perubahan.verifikasi': { 'admin-kepegawaian': 'pd' },
  'perubahan.putus': { verifikator: 'semua' },
  // PP 15/1979: kept by the BKPSDM and in every unit.
  'duk.baca': {
    'admin-kepegawaian': 'pd',
    verifikator: 'semua',
    'petugas-register': 'semua',
    auditor: 'semua',
    pimpinan: 'semua',
  },
  // Jambi 13/2025 Lampiran huruf A; Jambi 31/2018 Pasal 6 huruf c: presented to the unit and the BKPSDM.
  ...Object.fromEntries(
    ['peta.baca', 'statistik.baca'].map((h) => [
      h,
      {
        'admin-kepegawaian': 'pd',
        verifikator: 'semua',
        'petugas-register': 'semua',
        auditor: 'semua',
        pimpinan: 'semua',
      } as const,
    ]),
  ),
  // Planned numbers are laid down by decree and entered at the BKPSDM.
  'formasi.tetapkan': { verifikator: 'semua' },
  // Jambi 31/2018 Pasal 4, 5, 7, 9: the mitra and the officer of the unit; the bidang and the head for what is reported to them.
  'mitra.baca': {
    mitra: 'pd',
    'admin-kepegawaian': 'pd',
    'validator-administrator': 'semua',
    penandatangan: 'semua',
    'admin-akun': 'semua',
  },
  'mitra.catat': { mitra: 'pd' },
  // Pasal 5 ayat (5): laid down by decree of the head, entered where roles and offices are.
  'mitra.tetapkan': { 'admin-akun': 'semua' },
  'disiplin.lapor': { 'admin-kepegawaian': 'pd' },
} as const
