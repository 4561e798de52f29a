// Nama hasil hitungan aturan dalam kata yang dipakai orang; yang belum bernama ditulis dari kodenya.

const NAMA: Record<string, string> = {
  tmt: 'Terhitung mulai tanggal',
  kgbBerikutnya: 'KGB berikutnya',
  batasUsul: 'Usul paling lambat',
  golongan: 'Golongan',
  kolom: 'Kolom tabel gaji',
  mkgLama: 'Masa kerja golongan lama',
  mkgBaru: 'Masa kerja golongan baru',
  gajiLama: 'Gaji pokok lama',
  gajiBaru: 'Gaji pokok baru',
  gajiTabel: 'Gaji pokok menurut tabel',
  peraturanGaji: 'Tabel gaji',
  persen: 'Persen yang dibayarkan',
}

/** A label for a computed value: "mkgBaru" is "Masa kerja golongan baru"; unknown keys are spelt out. */
export function namaHitung(kunci: string): string {
  const kata = kunci
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
    .trim()
  return NAMA[kunci] ?? kata.charAt(0).toUpperCase() + kata.slice(1)
}
