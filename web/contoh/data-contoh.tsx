// Data rekaan untuk lembar pola. Semua orang dan angka dikarang.
import type { Berkas } from '../pola/BerkasDaftar.tsx'
import type { BarisBuku, Tugas } from '../pola/DaftarBergaris.tsx'
import type { Langkah } from '../pola/LembarKendali.tsx'
import type { Jawaban } from '../pola/PeriksaJawaban.tsx'
import type { BarisPutusan } from '../pola/PutusanAturan.tsx'
import type { ButirRiwayat } from '../pola/Riwayat.tsx'
import type { HasilTandaTangan } from '../pola/TandaTanganMassal.tsx'
import { Tombol } from '../pola/Tombol.tsx'

export const LANGKAH: { berjalan: Langkah[]; berhenti: Langkah[] } = {
  berjalan: [
    { nama: 'Diajukan', keadaan: 'sudah', siapa: 'Anda', waktu: '9 Nov', paraf: 'SW' },
    { nama: 'Diperiksa', keadaan: 'sudah', siapa: 'Rahayu Anggraini, A.Md.', waktu: '12 Nov', paraf: 'RA' },
    { nama: 'Divalidasi', keadaan: 'kini', siapa: 'Jenjang 2 dari 2', waktu: 'sejak 17 Nov' },
    { nama: 'Tanda tangan', keadaan: 'nanti', siapa: 'Kepala BKPSDM' },
    { nama: 'Dicatat', keadaan: 'nanti', siapa: 'Buku register' },
    { nama: 'Diserahkan', keadaan: 'nanti', siapa: 'Anda mengunduh' },
  ],
  berhenti: [
    { nama: 'Diajukan', keadaan: 'sudah', siapa: 'Anda', waktu: '9 Nov' },
    { nama: 'Perlu dilengkapi', keadaan: 'henti', siapa: 'Menunggu Anda, 1 berkas', waktu: 's.d. 25 Nov' },
    { nama: 'Divalidasi', keadaan: 'nanti', siapa: 'Bidang Mutasi' },
  ],
}

export const RIWAYAT: ButirRiwayat[] = [
  {
    id: 'c',
    pada: '2026-11-17T03:05:00Z',
    peristiwa: 'Diteruskan ke Kepala Bidang Mutasi',
    oleh: 'Jenjang 1 diparaf oleh Dewi Larasati, S.H.',
  },
  {
    id: 'b',
    pada: '2026-11-12T07:20:00Z',
    peristiwa: 'Berkas diterima lengkap',
    oleh: 'Diperiksa oleh Rahayu Anggraini, A.Md.',
    catatan: 'Gelar M.Ak. belum ada di SK, silakan ajukan pencantuman.',
  },
  {
    id: 'a',
    pada: '2026-11-09T01:41:00Z',
    peristiwa: 'Anda mengirim usulan',
    oleh: '3 berkas diambil dari arsip',
  },
]

export const TUGAS: Tugas[] = [
  { id: '1', nama: 'Data saya', keadaan: 'selesai', rincian: 'Terisi dari arsip', ke: '#data' },
  { id: '2', nama: 'Berkas', keadaan: 'sebagian', rincian: '2 dari 3', ke: '#berkas' },
  { id: '3', nama: 'Isian', keadaan: 'perlu-diperbaiki', rincian: '1 jawaban perlu diperiksa', ke: '#isian' },
  { id: '4', nama: 'Pernyataan', keadaan: 'belum', ke: '#pernyataan' },
  {
    id: '5',
    nama: 'Periksa dan kirim',
    keadaan: 'terkunci',
    rincian: 'Setelah keempat bagian selesai',
    ke: '#kirim',
  },
]

export const JAWABAN: Jawaban[] = [
  { tanya: 'Jenis cuti', jawab: 'Cuti tahunan', ubah: '#jenis' },
  { tanya: 'Tanggal', jawab: 'Senin, 21 Desember 2026 sampai Rabu, 23 Desember 2026', ubah: '#tanggal' },
  { tanya: 'Alamat selama cuti', jawab: '', ubah: '#alamat' },
]

export const BERKAS: Berkas[] = [
  { id: 'cpns', nama: 'SK CPNS', keadaan: 'di-arsip', rincian: 'Arsip, 2 Maret 2009' },
  {
    id: 'transkrip',
    nama: 'Transkrip nilai',
    keadaan: 'perlu-dilihat',
    kata: 'Halaman 2 buram',
    rincian: 'Foto, 18 November 2026, 3 halaman',
  },
  {
    id: 'sehat',
    nama: 'Surat sehat',
    keadaan: 'kedaluwarsa',
    rincian: 'Berlaku sampai 1 Oktober 2026',
    alasan: 'Minta surat sehat baru dari puskesmas.',
    aksi: <Tombol>Unggah yang baru</Tombol>,
  },
  { id: 'ijazah', nama: 'Ijazah terakhir', keadaan: 'belum', rincian: 'PDF atau foto, sampai 20 MB' },
  {
    id: 'pmk',
    nama: 'SK Peninjauan Masa Kerja',
    keadaan: 'tidak-perlu',
    rincian: 'Hanya bila pernah ditinjau',
  },
]

export const BARIS_BUKU: BarisBuku[] = [
  {
    id: 'kgb',
    tepi: { tanggal: '2027-03-01' },
    judul: 'KGB berikutnya',
    rincian: 'Menjadi Rp 4.169.900',
    ke: '#kgb',
  },
  {
    id: 'slks',
    tepi: { tanggal: '2029-03-01' },
    judul: 'Satyalancana 20 tahun',
    rincian: 'Diingatkan 1 tahun sebelumnya',
    ke: '#slks',
  },
]

export const PUTUSAN: BarisPutusan[] = [
  {
    id: 'mk',
    syarat: 'Masa kerja golongan',
    fakta: '16 tahun 0 bulan pada 1 Maret 2025',
    hasil: 'ya',
    dasar: [{ kutipan: 'PP 7/1977 Pasal 11', ke: '#pp' }],
    adaSorot: true,
    terpilih: true,
  },
  {
    id: 'gelar',
    syarat: 'Gelar berbeda',
    fakta: 'surat: S.E. · data: S.E., M.Ak.',
    hasil: 'ragu',
    dasar: [{ kutipan: 'dilihat petugas' }],
  },
  {
    id: 'usul',
    syarat: 'Usul tiga bulan sebelum berlaku',
    fakta: 'diterima 9 Januari 2027, batas 1 Desember 2026',
    hasil: 'tidak',
    dasar: [
      { kutipan: 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf c angka 1', ke: '#perwali' },
    ],
  },
  {
    id: 'pmk',
    syarat: 'Peninjauan masa kerja',
    fakta: 'Tidak pernah ditinjau',
    hasil: 'tak-berlaku',
    dasar: [],
  },
]

/** Fifty letters: 30 done, one failed, one running, one left out. */
export const SURAT: { id: string; hasil: HasilTandaTangan }[] = Array.from({ length: 50 }, (_, i) => {
  const n = i + 1
  if (n === 18) return { id: `surat-${n}`, hasil: 'gagal' }
  if (n === 32) return { id: `surat-${n}`, hasil: 'sedang' }
  if (n === 44) return { id: `surat-${n}`, hasil: 'dikecualikan' }
  return { id: `surat-${n}`, hasil: n < 32 ? 'selesai' : 'menunggu' }
})
