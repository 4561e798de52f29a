// Kata cuti: kinds and entries as people read them.
export const JENIS_CUTI: Record<string, string> = {
  tahunan: 'Cuti tahunan',
  besar: 'Cuti besar',
  sakit: 'Cuti sakit',
  melahirkan: 'Cuti melahirkan',
  'alasan-penting': 'Cuti karena alasan penting',
  bersama: 'Cuti bersama',
  cltn: 'Cuti di luar tanggungan negara',
}

/** Letter in a calendar cell; a dot where the kind is not told. */
export const HURUF_CUTI: Record<string, string> = {
  tahunan: 'T',
  besar: 'B',
  sakit: 'S',
  melahirkan: 'M',
  'alasan-penting': 'P',
  bersama: 'C',
  cltn: 'L',
}

export const KEADAAN_CUTI: Record<string, string> = {
  disetujui: 'Disetujui',
  ditangguhkan: 'Ditangguhkan',
  dibatalkan: 'Dibatalkan',
  ditolak: 'Tidak disetujui',
}

/** 5 → '+5', -3 → '−3'. */
export const bertanda = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${Math.abs(n)}` : '0')
