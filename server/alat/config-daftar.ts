// The settings one by one: name, default, meaning, check. Read by config.ts, printed by `npm run pengaturan`.
import { z } from 'zod'

const tanpaSpasi = z.string().trim()
const alamatHttp = tanpaSpasi.regex(
  /^https?:\/\/[^\s/?#]+$/,
  'tulis alamat lengkap tanpa garis miring di akhir',
)
const kodeDaerah = /^[a-z][a-z0-9-]{2,40}$/
const angka = (dari: number, sampai: number) =>
  tanpaSpasi
    .regex(/^\d+$/, 'tulis angka bulat')
    .transform(Number)
    .pipe(z.number().min(dari, `paling kecil ${dari}`).max(sampai, `paling besar ${sampai}`))

type Baris = { nama: string; bawaan: string; arti: string; skema: z.ZodType }

/** Every setting of Padu: name, default as shown to the administrator, meaning, check. */
export const DAFTAR_PENGATURAN = [
  {
    nama: 'PORT',
    bawaan: '8080',
    arti: 'Nomor port layanan (0: dipilihkan sistem).',
    skema: angka(0, 65_535),
  },
  {
    nama: 'HOST',
    bawaan: '127.0.0.1',
    arti: 'Alamat jaringan yang didengarkan; 0.0.0.0 bila di belakang perantara pada mesin lain.',
    skema: tanpaSpasi.min(1),
  },
  {
    nama: 'PADU_DATA',
    bawaan: './data',
    arti: 'Folder data: basis data tertanam, berkas arsip, rahasia, cadangan.',
    skema: tanpaSpasi.min(1),
  },
  {
    nama: 'DATABASE_URL',
    bawaan: '(kosong: basis data tertanam)',
    arti: 'Alamat PostgreSQL, misalnya postgres://padu:sandi@127.0.0.1:5432/padu.',
    skema: tanpaSpasi.regex(/^postgres(ql)?:\/\/\S+$/, 'mulai dengan postgres://'),
  },
  {
    nama: 'PADU_DAERAH',
    bawaan: 'kota-contoh',
    arti: 'Kode pemerintah daerah (nama folder di ketentuan/daerah).',
    skema: tanpaSpasi.regex(kodeDaerah, 'pakai huruf kecil, angka, dan tanda hubung'),
  },
  {
    nama: 'PADU_DEMO',
    bawaan: '200 pada basis data tertanam yang kosong; none pada PostgreSQL',
    arti: 'Data contoh yang dimuat saat basis data kosong: none, 200, 5000, atau 20000 pegawai.',
    skema: z.enum(['none', '200', '5000', '20000']),
  },
  {
    nama: 'PADU_ALAMAT',
    bawaan: 'http://127.0.0.1:<PORT>',
    arti: 'Alamat umum yang dipakai pada kode QR, tautan, dan pemeriksaan asal permintaan.',
    skema: alamatHttp,
  },
  {
    nama: 'PADU_RAHASIA',
    bawaan: '(dibuat sendiri di PADU_DATA/rahasia)',
    arti: 'Kunci rahasia sesi, paling sedikit 32 karakter acak.',
    skema: z.string(),
  },
  {
    nama: 'PADU_SANDI_KOMBINASI',
    bawaan: '0',
    arti: '1 mewajibkan kata sandi memuat huruf besar, huruf kecil, angka, dan tanda baca (bila BSSN atau pemda memintanya).',
    skema: z.enum(['0', '1']),
  },
  {
    nama: 'PADU_SANDI_MASA_HARI',
    bawaan: '0',
    arti: 'Masa berlaku kata sandi dalam hari, 30 sampai 3650; sesudah itu pemakai harus menggantinya. 0: tanpa batas.',
    skema: angka(0, 3650).refine((n) => n === 0 || n >= 30, 'paling kecil 30, atau 0 bila tanpa batas'),
  },
  {
    nama: 'PADU_LOG',
    bawaan: 'info',
    arti: 'Rincian catatan: silent, error, warn, info, atau debug.',
    skema: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
  },
  {
    nama: 'PADU_PERANTARA',
    bawaan: '0',
    arti: 'Banyaknya perantara (nginx) tepercaya di depan Padu, untuk mengenali alamat pemakai.',
    skema: angka(0, 5),
  },
  {
    nama: 'PADU_KONEKSI',
    bawaan: '10',
    arti: 'Koneksi PostgreSQL paling banyak untuk membaca, dan sebanyak itu pula untuk menulis.',
    skema: angka(2, 100),
  },
  {
    nama: 'PADU_BATAS_PER_MENIT',
    bawaan: '1200',
    arti: 'Permintaan paling banyak per menit dari satu akun (atau satu alamat bila belum masuk); 0: tanpa batas.',
    skema: angka(0, 10_000_000),
  },
  {
    nama: 'PADU_TSA_URL',
    bawaan: '(kosong: tanda tangan tanpa stempel waktu)',
    arti: 'Alamat layanan stempel waktu RFC 3161.',
    skema: tanpaSpasi.regex(/^https?:\/\/\S+$/, 'tulis alamat http(s) lengkap'),
  },
  {
    nama: 'PADU_ARSIP',
    bawaan: 'disk',
    arti: 'Tempat berkas arsip: disk (PADU_DATA/berkas) atau s3 (penyimpanan objek; isi kelima PADU_S3_…).',
    skema: z.enum(['disk', 's3']),
  },
  {
    nama: 'PADU_S3_ALAMAT',
    bawaan: '(kosong)',
    arti: 'Alamat penyimpanan objek, misalnya https://objek.kota-anda.go.id:9000.',
    skema: alamatHttp,
  },
  {
    nama: 'PADU_S3_WADAH',
    bawaan: '(kosong)',
    arti: 'Nama wadah (bucket) yang sudah dibuat, khusus untuk arsip ini.',
    skema: tanpaSpasi.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'pakai huruf kecil, angka, tanda hubung'),
  },
  {
    nama: 'PADU_S3_WILAYAH',
    bawaan: 'us-east-1',
    arti: 'Wilayah (region) penyimpanan objek; MinIO dan Ceph memakai us-east-1.',
    skema: tanpaSpasi.regex(/^[a-z0-9-]{2,40}$/, 'pakai huruf kecil, angka, tanda hubung'),
  },
  {
    nama: 'PADU_S3_KUNCI',
    bawaan: '(kosong)',
    arti: 'Kunci akses penyimpanan objek: hanya baca, tulis, dan daftar pada wadah itu.',
    skema: tanpaSpasi.min(3),
  },
  {
    nama: 'PADU_S3_SANDI',
    bawaan: '(kosong)',
    arti: 'Sandi kunci akses penyimpanan objek.',
    skema: tanpaSpasi.min(8, 'paling sedikit 8 karakter'),
  },
  {
    nama: 'PADU_CLAMAV',
    bawaan: '(kosong: tanpa pemindai virus)',
    arti: 'Pemindai virus clamd: tcp://127.0.0.1:3310 atau unix:/run/clamav/clamd.ctl.',
    skema: tanpaSpasi.regex(
      /^(tcp:\/\/[^\s/:]+:\d{1,5}|unix:\/\S+)$/,
      'tulis tcp://alamat:port atau unix:/jalur/soket',
    ),
  },
  {
    nama: 'PADU_TTE',
    bawaan: 'lokal',
    arti: 'Cara tanda tangan bawaan pemda: lokal (sertifikat .p12 pada Padu), bsre (layanan BSrE; isi PADU_BSRE_*), atau basah (tanda tangan tangan saja). Tiap pejabat dapat diberi cara lain pada layar Sertifikat.',
    skema: z.enum(['lokal', 'bsre', 'basah']),
  },
  {
    nama: 'PADU_BSRE_ALAMAT',
    bawaan: '(kosong: tanpa BSrE)',
    arti: 'Alamat layanan klien e-sign BSrE di jaringan pemda, misalnya https://esign.kota.example.',
    skema: alamatHttp,
  },
  {
    nama: 'PADU_BSRE_PENGGUNA',
    bawaan: '(kosong)',
    arti: 'Nama pengguna HTTP Basic pada layanan klien BSrE.',
    skema: z.string().regex(/^[^\s:]{1,200}$/, 'tanpa spasi dan tanpa titik dua'),
  },
  {
    nama: 'PADU_BSRE_SANDI',
    bawaan: '(kosong)',
    arti: 'Kata sandi HTTP Basic pada layanan klien BSrE (bukan frasa sandi pejabat).',
    skema: z.string().min(1).max(500),
  },
  {
    nama: 'PADU_BSRE_VERSI',
    bawaan: '2',
    arti: 'Versi antarmuka layanan klien BSrE: 1 (multipart) atau 2 (JSON).',
    skema: z.enum(['1', '2']),
  },
  {
    nama: 'PADU_BSRE_BATAS_DETIK',
    bawaan: '120',
    arti: 'Paling lama menunggu jawaban penandatanganan BSrE, 5 sampai 290 detik.',
    skema: angka(5, 290),
  },
  {
    nama: 'PADU_BSRE_TIRUAN',
    bawaan: '0',
    arti: 'Hanya untuk mencoba dengan npm start: 1 menyalakan BSrE tiruan di mesin ini beserta semua pengaturannya; surat berlabel TTE simulasi.',
    skema: z.enum(['0', '1']),
  },
  {
    nama: 'PADU_AKAR_TEPERCAYA',
    bawaan: '(kosong: hanya otoritas lokal)',
    arti: 'Berkas PEM berisi sertifikat penerbit yang dipercaya selain otoritas lokal (BSrE, PSrE lain, otoritas cap waktu).',
    skema: tanpaSpasi.min(1),
  },
  {
    nama: 'PADU_UJI',
    bawaan: '0',
    arti: 'Hanya untuk pengujian: 1 mengizinkan PADU_JAM_TETAP.',
    skema: z.enum(['0', '1']),
  },
  {
    nama: 'PADU_JAM_TETAP',
    bawaan: '(kosong: jam mesin)',
    arti: 'Hanya bersama PADU_UJI=1: saat yang ditunjukkan jam, misalnya 2027-01-04T02:00:00Z.',
    skema: tanpaSpasi.refine(
      (s) => !Number.isNaN(Date.parse(s)),
      'tulis saat ISO, misalnya 2027-01-04T02:00:00Z',
    ),
  },
] as const satisfies readonly Baris[]
