// Nama hasil hitungan aturan dalam kata yang dipakai orang; yang belum bernama ditulis dari kodenya.

const NAMA: Record<string, string> = {
  acuan: 'Surat yang menjadi acuan',
  acuanTmt: 'Acuan berlaku sejak',
  batas: 'Batas',
  batasTerbit: 'Surat terbit paling lambat',
  batasUsul: 'Usul paling lambat',
  cltnBulan: 'Cuti di luar tanggungan negara',
  dasarTabel: 'Tabel gaji',
  gajiBaru: 'Gaji pokok baru',
  gajiLama: 'Gaji pokok lama',
  gajiPokok: 'Gaji pokok',
  gajiPokokPenuh: 'Gaji pokok penuh',
  golongan: 'Golongan',
  jatuhTempo: 'Jatuh tempo',
  jumlahWajib: 'Berkas yang wajib',
  kgbBerikutnya: 'KGB berikutnya',
  kolom: 'Kolom tabel gaji (tahun)',
  mkg: 'Masa kerja golongan',
  mkgBaru: 'Masa kerja golongan baru',
  mkgLama: 'Masa kerja golongan lama',
  peninjauanBulan: 'Peninjauan masa kerja',
  persen: 'Persen yang dibayarkan',
  tmt: 'Terhitung mulai tanggal',
  tmtLama: 'Terhitung mulai tanggal yang lama',
  tundaBulan: 'Penundaan',
}

/** A label for a computed value: "mkgBaru" is "Masa kerja golongan baru"; unknown keys are spelt out. */
export function namaHitung(kunci: string): string {
  const kata = kunci
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
    .trim()
  return NAMA[kunci] ?? kata.charAt(0).toUpperCase() + kata.slice(1)
}
