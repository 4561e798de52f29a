// Menu per hak: apa yang dapat dibuka orang ini. Server tetap bertanya di tiap pintu.

/** One entry: shown when the session holds one of `hak` (empty: everyone signed in). */
export type IsianMenu = {
  ke: string
  nama: string
  ikon:
    | 'meja'
    | 'berkas'
    | 'centang'
    | 'pena'
    | 'kalender'
    | 'arsip'
    | 'orang'
    | 'kunci'
    | 'sidik'
    | 'beranda'
    | 'layanan'
    | 'akun'
    | 'kode'
    | 'neraca'
  hak?: readonly string[]
  /** Key of /api/usulan/hitungan shown as the count. */
  hitung?: 'milikSaya' | 'antrean' | 'perluTindakan'
}
export type KelompokIsian = { judul?: string; isi: readonly IsianMenu[] }

const MEJA: readonly IsianMenu[] = [
  {
    ke: '/meja',
    nama: 'Meja Kerja',
    ikon: 'meja',
    hak: ['usulan.terima', 'usulan.validasi', 'usulan.tandatangani', 'usulan.terbitkan', 'penjagaan.baca'],
  },
  {
    ke: '/antrean',
    nama: 'Antrean',
    ikon: 'berkas',
    hak: ['usulan.terima', 'usulan.periksa-berkas'],
    hitung: 'antrean',
  },
  {
    ke: '/validasi',
    nama: 'Menunggu paraf',
    ikon: 'centang',
    hak: ['usulan.validasi'],
    hitung: 'perluTindakan',
  },
  {
    ke: '/tanda-tangan',
    nama: 'Tanda tangan',
    ikon: 'pena',
    hak: ['usulan.tandatangani'],
    hitung: 'perluTindakan',
  },
  { ke: '/sertifikat', nama: 'Sertifikat saya', ikon: 'kunci', hak: ['usulan.tandatangani'] },
  { ke: '/penjagaan', nama: 'Penjagaan', ikon: 'kalender', hak: ['penjagaan.baca'] },
  { ke: '/rombongan', nama: 'Rombongan', ikon: 'orang', hak: ['rombongan.baca'] },
  { ke: '/buku', nama: 'Buku register', ikon: 'arsip', hak: ['buku.baca'] },
  { ke: '/buku/laporan', nama: 'Laporan buku', ikon: 'centang', hak: ['buku.lapor', 'buku.terima'] },
]
const KELOLA: readonly IsianMenu[] = [
  { ke: '/pegawai', nama: 'Pegawai', ikon: 'orang', hak: ['pegawai.cari'] },
  { ke: '/duk', nama: 'Daftar urut kepangkatan', ikon: 'layanan', hak: ['duk.baca'] },
  { ke: '/peta-jabatan', nama: 'Peta jabatan', ikon: 'meja', hak: ['peta.baca'] },
  { ke: '/statistik', nama: 'Statistik', ikon: 'neraca', hak: ['statistik.baca'] },
  { ke: '/kelengkapan', nama: 'Kelengkapan data', ikon: 'centang', hak: ['kelengkapan.baca'] },
  { ke: '/impor', nama: 'Impor data', ikon: 'berkas', hak: ['impor.kelola'] },
  { ke: '/meja-data', nama: 'Meja Data', ikon: 'berkas', hak: ['kelengkapan.putus'] },
  { ke: '/mitra', nama: 'Kemitraan', ikon: 'orang', hak: ['mitra.baca'] },
  {
    ke: '/perubahan',
    nama: 'Usul perubahan data',
    ikon: 'pena',
    hak: ['perubahan.putus', 'perubahan.verifikasi'],
  },
  { ke: '/kelola/akun', nama: 'Akun dan peran', ikon: 'kunci', hak: ['akun.terbitkan', 'akun.peran'] },
  { ke: '/kelola/layanan', nama: 'Katalog layanan', ikon: 'layanan', hak: ['layanan.kelola'] },
  { ke: '/kelola/kertas', nama: 'Kertas khusus', ikon: 'berkas', hak: ['kertas.kelola'] },
  { ke: '/kelola/sertifikat', nama: 'Sertifikat pejabat', ikon: 'pena', hak: ['sertifikat.kelola'] },
  { ke: '/kelola/naskah', nama: 'Naskah', ikon: 'berkas', hak: ['naskah.sunting'] },
  { ke: '/kelola/nomor', nama: 'Register nomor', ikon: 'arsip', hak: ['nomor.baca'] },
  { ke: '/kelola/kewenangan', nama: 'Kewenangan', ikon: 'pena', hak: ['kewenangan.baca'] },
  { ke: '/kelola/retensi', nama: 'Retensi arsip', ikon: 'arsip', hak: ['arsip.retensi'] },
  { ke: '/kalender', nama: 'Kalender', ikon: 'kalender', hak: ['kalender.ubah', 'usulan.pulihkan'] },
  { ke: '/audit', nama: 'Jejak audit', ikon: 'sidik', hak: ['audit.baca'] },
]
const ASN: readonly IsianMenu[] = [
  { ke: '/', nama: 'Beranda', ikon: 'beranda' },
  { ke: '/layanan', nama: 'Layanan', ikon: 'layanan' },
  { ke: '/usulan', nama: 'Usulan', ikon: 'berkas', hitung: 'milikSaya' },
  { ke: '/cuti', nama: 'Cuti', ikon: 'kalender' },
  { ke: '/saya', nama: 'Data saya', ikon: 'orang' },
  { ke: '/arsip', nama: 'Arsip', ikon: 'arsip' },
  { ke: '/akun', nama: 'Akun', ikon: 'akun' },
]
const BANTUAN: readonly IsianMenu[] = [{ ke: '/cek', nama: 'Cek Dokumen', ikon: 'kode' }]

const boleh = (hak: readonly string[]) => (e: IsianMenu) => !e.hak || e.hak.some((h) => hak.includes(h))

/** The side menu in groups; groups without entries are left out. Staff see their desk first. */
export function menuSamping(hak: readonly string[]): KelompokIsian[] {
  const meja = MEJA.filter(boleh(hak))
  const kelola = KELOLA.filter(boleh(hak))
  const adaMeja = meja.length + kelola.length > 0
  return [
    { judul: 'Meja kerja', isi: meja },
    { judul: 'Data', isi: kelola },
    adaMeja ? { judul: 'Kepegawaian saya', isi: ASN } : { isi: ASN },
    { judul: 'Bantuan', isi: BANTUAN },
  ].filter((k) => k.isi.length > 0)
}

/** The five tabs of the phone; staff with a desk get it in place of the service list (which Beranda links to). */
export function tabBawah(hak: readonly string[]): IsianMenu[] {
  const meja = MEJA.filter(boleh(hak))
  const pertama = meja.find((e) => !['/meja', '/buku', '/penjagaan', '/rombongan'].includes(e.ke)) ?? meja[0]
  // Five tabs fit a phone; leave and the own record are reached from Beranda.
  const tab = ASN.filter((e) => e.ke !== '/cuti' && e.ke !== '/saya')
  if (!pertama) return tab
  const [beranda, , usulan, arsip, akun] = tab
  return [beranda, pertama, usulan, arsip, akun].filter((e) => e !== undefined)
}

/** True when the entry leads to the page at `jalur` (the home page only when it is exactly there). */
export function sedangDi(ke: string, jalur: string): boolean {
  return ke === '/' ? jalur === '/' : jalur === ke || jalur.startsWith(`${ke}/`)
}
