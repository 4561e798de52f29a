// Pesan penolakan berkas: one refusal per cause; each says what to do next.
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'

const DASAR = ['Perwali Kediri 80/2021 Pasal 8 huruf c']
const CETAK_ULANG = 'Buka berkasnya, pilih Cetak, lalu Simpan sebagai PDF, dan unggah hasilnya.'
const FOTO_ULANG = 'Foto ulang dokumennya, lalu unggah kembali.'

const PESAN: Record<string, readonly [sebab: string, saran: string]> = {
  'berkas-kosong': ['Berkas ini kosong (0 bita).', 'Pindai ulang dokumennya, lalu unggah kembali.'],
  'tipe-berkas': [
    'Isi berkas ini bukan PDF, JPG, atau PNG.',
    'Simpan dokumen sebagai PDF atau foto JPG/PNG; mengganti nama berkas saja tidak cukup.',
  ],
  'foto-heic': [
    'Foto ini berformat HEIC, yang tidak dapat dibuka di semua komputer petugas.',
    'Pada iPhone: Pengaturan, Kamera, Format, pilih Paling Kompatibel, lalu foto ulang; atau pakai tombol Foto dokumen.',
  ],
  'pdf-terkunci': [
    'PDF ini dikunci dengan kata sandi sehingga petugas tidak dapat memeriksanya.',
    'Simpan ulang tanpa kata sandi (Cetak, lalu Simpan sebagai PDF), lalu unggah kembali.',
  ],
  'pdf-terpotong': [
    'PDF ini terpotong: bagian akhirnya tidak ada.',
    'Unduh atau pindai ulang dokumennya sampai selesai, lalu unggah kembali.',
  ],
  'pdf-rusak': ['PDF ini rusak sehingga halamannya tidak dapat dibaca.', CETAK_ULANG],
  'pdf-tanpa-halaman': ['PDF ini tidak mempunyai halaman.', 'Pindai ulang dokumennya, lalu unggah kembali.'],
  'pdf-terlalu-banyak-halaman': [
    'PDF ini lebih dari 100 halaman.',
    'Unggah hanya halaman yang diminta, atau bagi menjadi beberapa berkas.',
  ],
  'pdf-kertas-terlalu-besar': [
    'Ukuran kertas dalam PDF ini lebih besar dari A0.',
    'Cetak ke PDF dengan kertas A4 atau F4, lalu unggah hasilnya.',
  ],
  'pdf-terlalu-rumit': ['Susunan PDF ini terlalu rumit untuk diperiksa dengan aman.', CETAK_ULANG],
  'pdf-bom': [
    'Isi PDF ini mengembang melebihi batas ketika dibuka.',
    'Pindai ulang dengan 150 sampai 300 dpi, lalu unggah kembali.',
  ],
  'pdf-bertanda-aktif': [
    'PDF bertanda tangan elektronik ini memuat skrip, tautan, atau lampiran. Isinya tidak boleh kami ubah, dan tidak dapat kami terima apa adanya.',
    'Mintalah salinan tanpa skrip dan lampiran kepada penerbitnya, atau unggah hasil cetak dan pindainya.',
  ],
  'gambar-rusak': ['Gambar ini rusak sehingga tidak dapat dibuka.', FOTO_ULANG],
  'gambar-terpotong': ['Gambar ini terpotong: sebagian isinya tidak ada.', FOTO_ULANG],
  'gambar-terlalu-besar': [
    'Gambar ini lebih dari 40 megapiksel.',
    'Perkecil gambarnya atau pindai dengan 300 dpi, lalu unggah kembali.',
  ],
  'gambar-terlalu-kecil': [
    'Gambar ini terlalu kecil untuk dibaca.',
    'Foto dokumen dari dekat dengan kamera HP, jangan tangkapan layar atau gambar kecil dari pesan.',
  ],
  'pemeriksaan-terlalu-berat': [
    'Berkas ini terlalu berat untuk diperiksa dengan aman.',
    'Cetak ke PDF atau foto ulang dokumennya, lalu unggah hasilnya.',
  ],
  'sidik-berbeda': [
    'Berkas yang tiba tidak sama dengan yang dikirim dari perangkat Anda.',
    'Unggah sekali lagi; bila berulang, pakai sambungan internet lain.',
  ],
  'berkas-bervirus': [
    'Berkas ini mengandung virus dan tidak disimpan.',
    'Bersihkan perangkat Anda dengan antivirus, lalu foto ulang dokumen aslinya.',
  ],
}

/** The refusal of a file by its cause; an unknown cause is told as too heavy. */
export function tolakBerkas(kode: string): Tolak {
  const dikenal = PESAN[kode] ? kode : 'pemeriksaan-terlalu-berat'
  const [sebab = '', saran = ''] = PESAN[dikenal] ?? []
  return tolak(dikenal, sebab, DASAR, saran, 'berkas')
}

/** Larger than the limit: says how large it is. */
export function tolakTerlaluBesar(bita: number): Tolak {
  const mb = (bita / 1024 / 1024).toFixed(1).replace('.', ',')
  return tolak(
    'berkas-terlalu-besar',
    `Berkas ini ${mb} MB; paling besar 20 MB.`,
    DASAR,
    'Pindai dengan mutu lebih rendah (150 dpi, hitam putih) atau pisahkan halamannya.',
    'berkas',
  )
}
