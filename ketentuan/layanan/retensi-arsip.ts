// Retensi arsip: how long each kind of document is kept, and what becomes of it. The schedule (JRA) is the local
// government's own; until it is adopted these are readings to be verified.

/** `sejak`: the active years run from the day of the document, or from the end of the person's service. */
export type Retensi = {
  aktifTahun: number
  inaktifTahun: number
  sejak: 'tanggal-dokumen' | 'akhir-masa-kerja'
  nasib: 'permanen' | 'dinilai-kembali' | 'musnah'
  dasar: readonly string[]
  perluVerifikasi?: true
}

const JRA = ['UU 43/2009 Pasal 48']

/** A personnel file lives as long as the service, and then through pension matters. */
const BERKAS_PERSEORANGAN: Retensi = {
  aktifTahun: 2,
  inaktifTahun: 10,
  sejak: 'akhir-masa-kerja',
  nasib: 'dinilai-kembali',
  dasar: JRA,
  perluVerifikasi: true,
}

const kinerja: Retensi = {
  aktifTahun: 2,
  inaktifTahun: 3,
  sejak: 'tanggal-dokumen',
  nasib: 'musnah',
  dasar: JRA,
  perluVerifikasi: true,
}
const lain: Retensi = { ...kinerja, aktifTahun: 2, inaktifTahun: 5 }

/** By kind of document; a kind not named is kept as part of the personnel file. */
const MENURUT_JENIS: ReadonlyMap<string, Retensi> = new Map([
  ['sk-cpns', { ...BERKAS_PERSEORANGAN, nasib: 'permanen' as const }],
  ['sk-pns', { ...BERKAS_PERSEORANGAN, nasib: 'permanen' as const }],
  ['penilaian-kinerja', kinerja],
  ['surat-penolakan', lain],
  ['lain', lain],
])

/** The retention of a kind of document. */
export const retensiJenis = (kode: string): Retensi => MENURUT_JENIS.get(kode) ?? BERKAS_PERSEORANGAN
