// Kasus penegakan disiplin dan tabel pelanggaran (Blitar Bab II huruf A angka 6).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, kurang, ragu, terima, tolak } from '../bagian/bahan-kasus.ts'

const T = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf A angka 6'
const baik = { tegoran: 3, peringatan: 3, 'persetujuan-periksa': true, rekomendasi: true }
const f = (isian: Record<string, unknown>, pidana: object[] = []) =>
  faktaKasus('2008-06-01', { pegawai: { pidana: pidana as never }, isian: { ...baik, ...isian } })
const tindak = (nama: string, pasal: string, isian: Record<string, unknown>, tindakan: string): Kasus =>
  terima(nama, `${T} ${pasal}`, f(isian), { tindakan })

export const kasus: Kasus[] = [
  terima('pembinaan lengkap', `${T} huruf b angka 7`, f({})),
  tolak('baru 2 tegoran', `${T} huruf b angka 2`, f({ tegoran: 2 }), 'tiga-tegoran'),
  tolak('baru 2 peringatan tertulis', `${T} huruf b angka 2`, f({ peringatan: 2 }), 'tiga-peringatan'),
  tolak(
    'pemeriksaan tidak disetujui',
    `${T} huruf b angka 5`,
    f({ 'persetujuan-periksa': false }),
    'persetujuan-periksa',
  ),
  tolak('tidak direkomendasikan', `${T} huruf b angka 7`, f({ rekomendasi: false }), 'rekomendasi'),
  ragu('rekomendasi belum ada', `${T} huruf b angka 7`, f({ rekomendasi: null }), 'rekomendasi'),
  tolak(
    'dilimpahkan, belum ada putusan tetap',
    `${T} angka 8 huruf a`,
    f({ perbuatan: 'baris-8', dilimpahkan: true }),
    'tunggu-putusan',
  ),
  terima(
    'dilimpahkan, putusan tetap sudah ada',
    `${T} angka 8 huruf a`,
    f({ perbuatan: 'baris-8', dilimpahkan: true }, [
      { mulai: '2007-01-01', putusan: '2008-01-01', terbukti: true },
    ]),
  ),
  terima(
    'ditahan: tegoran dapat dilewati',
    `${T} angka 4 huruf a`,
    f({ perbuatan: 'baris-4', tegoran: 0, peringatan: 0 }),
    { tindakan: 'pemberhentian sementara dengan 75 atau 50 persen gaji' },
  ),
  tindak(
    'tidak bersalah',
    'angka 4 huruf b',
    { perbuatan: 'baris-4', bersalah: false },
    'rehabilitasi: jabatan semula dan selisih gaji',
  ),
  tindak(
    'bersalah, kejahatan',
    'angka 4 huruf c',
    { perbuatan: 'baris-4', bersalah: true, 'jenis-pidana': 'kejahatan' },
    'hukuman berat: pemberhentian',
  ),
  tindak(
    'bersalah, pelanggaran',
    'angka 4 huruf d',
    { perbuatan: 'baris-4', bersalah: true, 'jenis-pidana': 'pelanggaran' },
    'hukuman berat selain pemberhentian',
  ),
  tindak(
    'sengaja, 3 bulan',
    'angka 5 huruf a',
    { perbuatan: 'baris-5', 'pidana-bulan': 3 },
    'hukuman berat selain pemberhentian',
  ),
  tindak(
    'sengaja, lebih dari 3 bulan',
    'angka 5 huruf b',
    { perbuatan: 'baris-5', 'pidana-bulan': 4 },
    'pemberhentian',
  ),
  tindak(
    'sengaja, masa percobaan',
    'angka 5 huruf c',
    { perbuatan: 'baris-5', 'masa-percobaan': true },
    'pemberhentian dengan hormat tidak atas permintaan sendiri',
  ),
  kurang(
    'sengaja, kurang dari sebulan: tidak tercakup',
    `${T} angka 5`,
    f({ perbuatan: 'baris-5', 'pidana-bulan': 0.5 }),
    'tindakan',
  ),
  tindak('kealpaan, 2 bulan', 'angka 6', { perbuatan: 'baris-6', 'pidana-bulan': 2 }, 'hukuman sedang'),
  tindak(
    'kealpaan, 2,5 bulan',
    'angka 6',
    { perbuatan: 'baris-6', 'pidana-bulan': 2.5 },
    'hukuman berat selain pemberhentian; tetap diberhentikan sementara selama dalam penjara',
  ),
  tindak('kealpaan, 5 bulan', 'angka 6', { perbuatan: 'baris-6', 'pidana-bulan': 5 }, 'pemberhentian'),
  tindak(
    'diselesaikan kedinasan',
    'angka 7',
    { perbuatan: 'baris-7' },
    'dituntaskan dengan pengembalian kerugian, lalu hukuman berat',
  ),
  tindak(
    'kejahatan jabatan',
    'angka 9 huruf a',
    { perbuatan: 'baris-9', 'masa-percobaan': false },
    'pemberhentian',
  ),
  tindak(
    'kejahatan jabatan, percobaan',
    'angka 9 huruf b',
    { perbuatan: 'baris-9', 'masa-percobaan': true },
    'hukuman berat',
  ),
  tindak(
    'hidup bersama, sama-sama bujang',
    'angka 10 huruf a',
    { perbuatan: 'baris-10', 'bujang-atau-tidak-mampu': true },
    'penurunan pangkat setingkat paling lama 1 tahun dan mengesahkan perkawinan',
  ),
  tindak(
    'hidup bersama, selain itu',
    'angka 10 huruf b',
    { perbuatan: 'baris-10', 'bujang-atau-tidak-mampu': false },
    'diberhentikan dengan hormat',
  ),
  tindak(
    'kawin siri, berkeluarga',
    'angka 11 huruf a',
    { perbuatan: 'baris-11', berkeluarga: true },
    'hukuman berat selain pemberhentian; meninggalkan pasangan',
  ),
  tindak(
    'kawin siri, tidak terikat perkawinan',
    'angka 11 huruf b',
    { perbuatan: 'baris-11', berkeluarga: false },
    'hukuman berat selain pemberhentian; wajib mengesahkan perkawinan',
  ),
  tindak(
    'kawin siri, menolak',
    'angka 11 huruf c',
    { perbuatan: 'baris-11', menolak: true },
    'pemberhentian dengan hormat tidak atas permintaan sendiri',
  ),
]
