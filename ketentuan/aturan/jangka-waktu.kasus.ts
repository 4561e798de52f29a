// Kasus jangka waktu, ditulis dari Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c dan Pasal 14; hari libur dari SKB.
import type { Kasus } from '#mesin/bentuk-aturan.ts'

const D = 'Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c'
const soal = (isian: Record<string, unknown>, mingguKerja: 5 | 6 = 5) => ({
  perTanggal: '2026-03-12',
  unit: { mingguKerja },
  usulan: { isian },
})

export const kasus: Kasus[] = [
  {
    nama: 'pemberitahuan Kamis 12 Maret 2026, 5 hari kerja, libur Nyepi dan Idul Fitri: 26 Maret 2026',
    dasar: D,
    fakta: soal({ mulai: '2026-03-12', jumlah: 5, satuan: 'hari-kerja' }),
    harap: { putusan: 'memenuhi', hitung: { batas: '2026-03-26', batasPada: '2026-03-26T16:59:59.999Z' } },
  },
  {
    nama: 'minggu kerja 6 hari: Sabtu 14 Maret ikut dihitung',
    dasar: D,
    fakta: soal({ mulai: '2026-03-12', jumlah: 5, satuan: 'hari-kerja' }, 6),
    harap: { putusan: 'memenuhi', hitung: { batas: '2026-03-25' } },
  },
  {
    nama: 'hari kalender tidak melompati libur',
    dasar: D,
    fakta: soal({ mulai: '2026-03-12', jumlah: 10, satuan: 'hari-kalender', zona: 'Asia/Makassar' }),
    harap: { putusan: 'memenuhi', hitung: { batas: '2026-03-22', batasPada: '2026-03-22T15:59:59.999Z' } },
  },
  {
    nama: 'satu bulan dari 31 Januari: akhir Februari',
    dasar: D,
    fakta: soal({ mulai: '2026-01-31', jumlah: 1, satuan: 'bulan' }),
    harap: { putusan: 'memenuhi', hitung: { batas: '2026-02-28' } },
  },
  {
    nama: 'tahun yang hari liburnya belum dimuat: data kurang, tidak ditebak',
    dasar: 'Perwali Kediri 80/2021 Pasal 14',
    fakta: soal({ mulai: '2030-01-31', jumlah: 3, satuan: 'hari-kerja' }),
    harap: { putusan: 'data-kurang', syarat: { batas: 'data-kurang' } },
  },
  {
    nama: 'satuan tidak dikenal: data kurang',
    dasar: D,
    fakta: soal({ mulai: '2026-03-12', jumlah: 5, satuan: 'hari' }),
    harap: { putusan: 'data-kurang' },
  },
]
