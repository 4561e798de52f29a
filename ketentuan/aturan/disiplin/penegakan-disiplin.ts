// Aturan: bolehkah hukuman disiplin dijatuhkan sekarang, dan tindakan apa menurut tabel pelanggaran Blitar.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { isianAngka, isianBenar, isianTeks, syaratPernyataan } from '../bagian/isian-fakta.ts'
import { hitung, syarat } from '../bagian/kata.ts'

type Baris = {
  kode: string
  nama: string
  dasar: Kutipan
  tindakan: (fakta: Fakta) => string | undefined
  langsung?: true
}
type Parameter = { tegoran: number; baris: readonly Baris[] }

const T = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf A angka 6'
const B = `${T} huruf b`

/** Sentence in months as the verdict says; a probation sentence is its own case. */
const bulan = (f: Fakta) => isianAngka(f, 'pidana-bulan')
const percobaan = (f: Fakta) => isianBenar(f, 'masa-percobaan')

function sengaja(f: Fakta): string | undefined {
  if (percobaan(f) === true) return 'pemberhentian dengan hormat tidak atas permintaan sendiri'
  const b = bulan(f)
  if (b === undefined || b < 1) return undefined
  return b <= 3 ? 'hukuman berat selain pemberhentian' : 'pemberhentian'
}
function kealpaan(f: Fakta): string | undefined {
  const b = bulan(f)
  if (b === undefined) return undefined
  if (b < 2.5) return 'hukuman sedang'
  return b < 5
    ? 'hukuman berat selain pemberhentian; tetap diberhentikan sementara selama dalam penjara'
    : 'pemberhentian'
}
function tahanan(f: Fakta): string | undefined {
  const bersalah = isianBenar(f, 'bersalah')
  if (bersalah === undefined) return 'pemberhentian sementara dengan 75 atau 50 persen gaji'
  if (!bersalah) return 'rehabilitasi: jabatan semula dan selisih gaji'
  return isianTeks(f, 'jenis-pidana') === 'pelanggaran'
    ? 'hukuman berat selain pemberhentian'
    : 'hukuman berat: pemberhentian'
}
function siri(f: Fakta): string | undefined {
  if (isianBenar(f, 'menolak') === true) return 'pemberhentian dengan hormat tidak atas permintaan sendiri'
  const keluarga = isianBenar(f, 'berkeluarga')
  if (keluarga === undefined) return undefined
  return keluarga && isianBenar(f, 'pasangan-tidak-mampu') !== true
    ? 'hukuman berat selain pemberhentian; meninggalkan pasangan'
    : 'hukuman berat selain pemberhentian; wajib mengesahkan perkawinan'
}
const hidupBersama = (f: Fakta): string | undefined => {
  const ringan = isianBenar(f, 'bujang-atau-tidak-mampu')
  return ringan === undefined
    ? undefined
    : ringan
      ? 'penurunan pangkat setingkat paling lama 1 tahun dan mengesahkan perkawinan'
      : 'diberhentikan dengan hormat'
}

const TABEL: readonly Baris[] = [
  {
    kode: 'baris-4',
    nama: 'Diduga tindak pidana dan ditahan sementara',
    dasar: `${T} angka 4`,
    tindakan: tahanan,
    langsung: true,
  },
  {
    kode: 'baris-5',
    nama: 'Dipenjara karena sengaja melakukan kejahatan yang diancam 4 tahun atau lebih',
    dasar: `${T} angka 5`,
    tindakan: sengaja,
    langsung: true,
  },
  {
    kode: 'baris-6',
    nama: 'Dipenjara karena kealpaan',
    dasar: `${T} angka 6`,
    tindakan: kealpaan,
    langsung: true,
  },
  {
    kode: 'baris-7',
    nama: 'Pelanggaran sekaligus pidana, diselesaikan secara kedinasan',
    dasar: `${T} angka 7`,
    tindakan: () => 'dituntaskan dengan pengembalian kerugian, lalu hukuman berat',
  },
  {
    kode: 'baris-8',
    nama: 'Pelanggaran sekaligus pidana, dilimpahkan ke pengadilan',
    dasar: `${T} angka 8`,
    tindakan: () => 'menunggu putusan tetap; pejabat struktural diberhentikan sementara dari jabatan',
    langsung: true,
  },
  {
    kode: 'baris-9',
    nama: 'Kejahatan jabatan atau Pasal 104–161 KUHP',
    dasar: `${T} angka 9`,
    tindakan: (f) =>
      percobaan(f) === undefined ? undefined : percobaan(f) ? 'hukuman berat' : 'pemberhentian',
    langsung: true,
  },
  {
    kode: 'baris-10',
    nama: 'Hidup bersama tanpa ikatan perkawinan yang sah',
    dasar: `${T} angka 10`,
    tindakan: hidupBersama,
  },
  { kode: 'baris-11', nama: 'Kawin siri', dasar: `${T} angka 11`, tindakan: siri },
  {
    kode: 'lain',
    nama: 'Pelanggaran disiplin lain',
    dasar: B,
    tindakan: () => 'sesuai berat ringannya pelanggaran menurut LHP',
  },
]

function kali(
  fakta: Fakta,
  kode: string,
  isian: string,
  apa: string,
  ambang: number,
  langsung: boolean,
): HasilSyarat {
  const bunyi = `Telah diberi ${apa} ${ambang} kali.`
  const dasar = [`${B} angka 1`, `${B} angka 2`]
  if (langsung)
    return syarat(
      kode,
      bunyi,
      dasar,
      'memenuhi',
      'Perkara berasal dari penahanan atau putusan pengadilan; pembinaan berjenjang dilewati dengan alasan itu.',
    )
  const n = isianAngka(fakta, isian)
  if (n === undefined)
    return syarat(
      kode,
      bunyi,
      dasar,
      'data-kurang',
      `Jumlah ${apa} belum diisi (usulan.isian.${isian}).`,
      `Isi jumlah ${apa}.`,
    )
  return syarat(
    kode,
    bunyi,
    dasar,
    n >= ambang ? 'memenuhi' : 'tidak-memenuhi',
    `${apa} ${n} kali.`,
    n >= ambang ? undefined : 'Lanjutkan pembinaan di unit kerja.',
  )
}

function tungguPutusan(fakta: Fakta): HasilSyarat {
  const bunyi = 'Bila dilimpahkan ke pengadilan, hukuman menunggu putusan berkekuatan hukum tetap.'
  const dasar = [`${T} angka 8 huruf a`]
  if (isianBenar(fakta, 'dilimpahkan') !== true)
    return syarat('tunggu-putusan', bunyi, dasar, 'memenuhi', 'Tidak dilimpahkan ke pengadilan.')
  const tetap = (fakta.pegawai?.pidana ?? []).some(
    (x) => x.putusan !== undefined && x.putusan <= fakta.perTanggal,
  )
  return tetap
    ? syarat('tunggu-putusan', bunyi, dasar, 'memenuhi', 'Putusan tetap sudah ada.')
    : syarat(
        'tunggu-putusan',
        bunyi,
        dasar,
        'tidak-memenuhi',
        'Dilimpahkan ke pengadilan dan belum ada putusan tetap.',
        'Tunggu putusan pengadilan.',
      )
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const kode = isianTeks(fakta, 'perbuatan') ?? 'lain'
  const b = p.baris.find((x) => x.kode === kode)
  const langsung = b?.langsung === true
  const tanya = (k: string, bunyi: string, isian: string, dasar: Kutipan): HasilSyarat =>
    syaratPernyataan(fakta, {
      kode: k,
      bunyi,
      dasar: [dasar],
      isian,
      ya: 'Sudah ada.',
      tidak: 'Tidak diberikan.',
      belum: 'Belum dicatat.',
      saran: 'Mintakan kepada Wali Kota.',
      bilaBelum: 'perlu-pertimbangan',
    })
  const tindakan = b?.tindakan(fakta)
  return {
    syarat: [
      kali(fakta, 'tiga-tegoran', 'tegoran', 'tegoran', p.tegoran, langsung),
      kali(fakta, 'tiga-peringatan', 'peringatan', 'peringatan tertulis', p.tegoran, langsung),
      tanya('persetujuan-periksa', 'Pemeriksaan disetujui Wali Kota.', 'persetujuan-periksa', `${B} angka 5`),
      tanya(
        'rekomendasi',
        'Hukuman berdasarkan BAP/LHP yang direkomendasi Wali Kota.',
        'rekomendasi',
        `${B} angka 7`,
      ),
      tungguPutusan(fakta),
      b === undefined || tindakan === undefined
        ? syarat(
            'tindakan',
            'Tindakan menurut tabel pelanggaran disiplin.',
            [b?.dasar ?? T],
            'data-kurang',
            'Perbuatan atau keadaannya belum lengkap untuk membaca tabel.',
            `Isi perbuatan (${p.baris.map((x) => x.kode).join(', ')}) dan keadaan perkaranya.`,
          )
        : syarat(
            'tindakan',
            'Tindakan menurut tabel pelanggaran disiplin.',
            [b.dasar],
            'memenuhi',
            `${b.nama}: ${tindakan}. Keputusan tetap pada pejabat.`,
          ),
    ],
    hitung: tindakan === undefined ? {} : { tindakan: hitung.teks(tindakan) },
  }
}

/** The way of Blitar II.A.6: may a penalty be imposed, and what the table says of rows 4 to 11. */
export const penegakanDisiplin: Aturan<Parameter> = {
  kode: 'penegakan-disiplin',
  nama: 'Penegakan disiplin',
  tanya: 'Bolehkah hukuman disiplin dijatuhkan, dan tindakan apa yang disebut tabel?',
  butuh: [
    'pegawai.pidana',
    'usulan.isian.perbuatan',
    'usulan.isian.tegoran',
    'usulan.isian.peringatan',
    'usulan.isian.persetujuan-periksa',
    'usulan.isian.rekomendasi',
    'usulan.isian.dilimpahkan',
    'usulan.isian.pidana-bulan',
    'usulan.isian.masa-percobaan',
  ],
  edisi: [{ berlaku: '2006-06-27', dasar: [T], parameter: { tegoran: 3, baris: TABEL }, nilai }],
}
