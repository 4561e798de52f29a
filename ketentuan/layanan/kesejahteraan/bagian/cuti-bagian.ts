// Bagian varian cuti: what the kinds share: rules that refuse, the reason on the form, the leave in the history.
import type { Akibat, Isian, Kutipan, NilaiDari, PasangAturan } from '#mesin/bentuk.ts'

export const BKN: Kutipan = 'Peraturan BKN 24/2017 Lampiran'
export const SURAT_DOKTER: Kutipan[] = ['PP 11/2017 Pasal 320', BKN]

/** A rule refuses at filing, at verification and at signing alike: a leave cannot be given against its article. */
export const menolak = (aturan: string): PasangAturan[] =>
  (['ajukan', 'verifikasi', 'tanda-tangan'] as const).map((saat) => ({ aturan, saat, sifat: 'menolak' }))

export const alasanTeks = (label: string, wajib = true): Isian => ({
  kode: 'alasan',
  label,
  tipe: 'teks-panjang',
  wajib,
  paling: 500,
  dasar: [BKN],
})

/** The leave in the history: kind, span, days, reason, address. */
export function akibatCuti(jenis: string, aturan: string, hari: string, dasar: Kutipan[], isi = {}): Akibat {
  const kolom: Record<string, NilaiDari> = {
    jenis: { tetap: jenis },
    keadaan: { tetap: 'disetujui' },
    hari: { aturan, hitung: hari },
    alasan: { isian: 'alasan' },
    alamat: { isian: 'alamat' },
    ...isi,
  }
  return {
    kode: 'riwayat-cuti',
    jenis: 'riwayat-cuti',
    dasar,
    tmt: { aturan, hitung: 'mulai' },
    sampai: { aturan, hitung: 'sampai' },
    isi: kolom,
  }
}
