// Rute: semua halaman Padu. Tiap halaman diambil saat dibuka; saringan di alamat diperiksa dengan skema kontraknya.
import { createRoute, createRouter, lazyRouteComponent, RouterProvider } from '@tanstack/react-router'
import { z } from 'zod'
import { daftarAkun } from '#kontrak/akun.ts'
import { bacaBuku } from '#kontrak/buku.ts'
import { daftarLaporan } from '#kontrak/buku-lapor.ts'
import { bacaKalender } from '#kontrak/kalender.ts'
import { daftarNomor } from '#kontrak/nomor.ts'
import { daftarUsulan } from '#kontrak/usulan.ts'
import { akar, induk } from './akar.tsx'
import { saringan, susunCari, uraiCari } from './alat/saringan.ts'
import type { SifatHalaman } from './alat/sifat-halaman.ts'
import { ruteCuti } from './rute-cuti.tsx'
import { ruteImpor } from './rute-impor.tsx'
import { rutePenjagaan } from './rute-penjagaan.tsx'
import { ruteRekam } from './rute-rekam.tsx'
import { ruteUsulan } from './rute-usulan.tsx'

const MEJA = { untuk: 'meja', isi: 'lebar' } as const satisfies SifatHalaman
const PERIKSA = { untuk: 'meja', isi: 'penuh', kembali: { ke: '/antrean', nama: 'Antrean' } } as const
/** Several filters in one page, each checked by the schema of its contract. */
const teks = z.string().max(200)

const umum = [
  createRoute({
    ...induk,
    path: '/masuk',
    staticData: { judul: 'Masuk', umum: true, polos: true },
    validateSearch: saringan(z.object({ lanjut: teks, sebab: teks })),
    component: lazyRouteComponent(() => import('./akun/HalamanMasuk.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/aktivasi',
    staticData: { judul: 'Aktivasi akun', umum: true, polos: true },
    validateSearch: saringan(z.object({ nip: teks })),
    component: lazyRouteComponent(() => import('./akun/HalamanAktivasi.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/layanan',
    staticData: { judul: 'Layanan', umum: true },
    component: lazyRouteComponent(() => import('./layanan/HalamanLayanan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/layanan/$kode',
    staticData: { judul: 'Lembar layanan', umum: true, kembali: { ke: '/layanan', nama: 'Layanan' } },
    component: lazyRouteComponent(() => import('./layanan/HalamanLembar.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/layanan/$kode/sop',
    staticData: { judul: 'SOP layanan', umum: true, kembali: { ke: '/layanan', nama: 'Layanan' } },
    validateSearch: saringan(z.object({ varian: teks })),
    component: lazyRouteComponent(() => import('./layanan/HalamanSop.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/cek',
    staticData: { judul: 'Cek Dokumen', umum: true },
    component: lazyRouteComponent(() => import('./cek/HalamanCek.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/cek/$kode',
    staticData: { judul: 'Hasil Cek Dokumen', umum: true },
    validateSearch: saringan(z.object({ nomor: teks })),
    component: lazyRouteComponent(() => import('./cek/HalamanHasil.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/cek-buku/$kode',
    staticData: { judul: 'Cek cetakan buku', umum: true },
    component: lazyRouteComponent(() => import('./cek/HalamanCekBuku.tsx')),
  }),
] as const

const saya = [
  createRoute({
    ...induk,
    path: '/',
    staticData: { judul: 'Beranda' },
    component: lazyRouteComponent(() => import('./beranda/HalamanBeranda.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/akun',
    staticData: { judul: 'Akun' },
    validateSearch: saringan(z.object({ bagian: teks })),
    component: lazyRouteComponent(() => import('./akun/HalamanAkun.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/arsip',
    staticData: { judul: 'Arsip' },
    validateSearch: saringan(z.object({ buka: teks, pegawai: teks, bagian: teks })),
    component: lazyRouteComponent(() => import('./arsip/HalamanArsip.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/arsip/cari',
    staticData: { judul: 'Cari dokumen' },
    validateSearch: saringan(z.object({ buka: teks })),
    component: lazyRouteComponent(() => import('./arsip/HalamanCariArsip.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/kelola/retensi',
    staticData: { judul: 'Retensi arsip' },
    validateSearch: saringan(z.object({ bagian: teks })),
    component: lazyRouteComponent(() => import('./arsip/HalamanRetensi.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/pemberitahuan',
    staticData: { judul: 'Pemberitahuan' },
    component: lazyRouteComponent(() => import('./pemberitahuan/HalamanPemberitahuan.tsx')),
  }),
] as const

const meja = [
  createRoute({
    ...induk,
    path: '/meja',
    staticData: { ...MEJA, judul: 'Meja Kerja' },
    component: lazyRouteComponent(() => import('./meja/HalamanMeja.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/antrean',
    staticData: { ...MEJA, judul: 'Antrean' },
    validateSearch: saringan(daftarUsulan.query),
    component: lazyRouteComponent(() => import('./antrean/HalamanAntrean.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/periksa/$id',
    staticData: { ...PERIKSA, judul: 'Periksa berkas' },
    validateSearch: saringan(daftarUsulan.query.extend({ berkas: teks })),
    component: lazyRouteComponent(() => import('./periksa/HalamanPeriksa.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/validasi',
    staticData: { ...MEJA, judul: 'Menunggu paraf' },
    validateSearch: saringan(daftarUsulan.query.extend({ buka: teks })),
    component: lazyRouteComponent(() => import('./validasi/HalamanValidasi.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/tanda-tangan',
    staticData: { ...MEJA, judul: 'Tanda tangan' },
    validateSearch: saringan(daftarUsulan.query.extend({ buka: teks, tumpukan: teks })),
    component: lazyRouteComponent(() => import('./pengesahan/HalamanTandaTangan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/sertifikat',
    staticData: { judul: 'Sertifikat saya', kembali: { ke: '/tanda-tangan', nama: 'Tanda tangan' } },
    component: lazyRouteComponent(() => import('./pengesahan/HalamanSertifikat.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/kalender',
    staticData: { ...MEJA, judul: 'Kalender' },
    validateSearch: saringan(bacaKalender.query),
    component: lazyRouteComponent(() => import('./kalender/HalamanKalender.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/kelola/kertas',
    staticData: { ...MEJA, judul: 'Kertas khusus' },
    component: lazyRouteComponent(() => import('./kelola/HalamanKertas.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/kelola/sertifikat',
    staticData: { ...MEJA, judul: 'Sertifikat pejabat' },
    component: lazyRouteComponent(() => import('./kelola/HalamanPenanda.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/buku',
    staticData: { judul: 'Buku register', untuk: 'meja', isi: 'lapang' },
    validateSearch: saringan(bacaBuku.query.extend({ kode: teks })),
    component: lazyRouteComponent(() => import('./buku/HalamanBuku.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/buku/laporan',
    staticData: { ...MEJA, judul: 'Laporan buku', kembali: { ke: '/buku', nama: 'Buku register' } },
    validateSearch: saringan(daftarLaporan.query),
    component: lazyRouteComponent(() => import('./buku/HalamanLaporan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/kelola/naskah',
    staticData: { ...MEJA, judul: 'Naskah' },
    validateSearch: saringan(z.object({ kode: teks })),
    component: lazyRouteComponent(() => import('./kelola/HalamanNaskah.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/kelola/layanan',
    staticData: { ...MEJA, judul: 'Katalog layanan' },
    component: lazyRouteComponent(() => import('./kelola/HalamanKatalog.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/kelola/layanan/$kode',
    staticData: {
      untuk: 'meja',
      isi: 'lapang',
      judul: 'Katalog layanan',
      kembali: { ke: '/kelola/layanan', nama: 'Katalog layanan' },
    },
    component: lazyRouteComponent(() => import('./kelola/HalamanKatalogLayanan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/kelola/nomor',
    staticData: { ...MEJA, judul: 'Register nomor' },
    validateSearch: saringan(daftarNomor.query),
    component: lazyRouteComponent(() => import('./kelola/HalamanNomor.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/kelola/kewenangan',
    staticData: { ...MEJA, judul: 'Kewenangan menandatangani' },
    component: lazyRouteComponent(() => import('./kelola/HalamanKewenangan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/kelola/akun',
    staticData: { ...MEJA, judul: 'Akun dan peran' },
    validateSearch: saringan(daftarAkun.query),
    component: lazyRouteComponent(() => import('./kelola/HalamanAkun.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/audit',
    staticData: { ...MEJA, judul: 'Jejak audit' },
    validateSearch: saringan(z.object({ usulan: teks })),
    component: lazyRouteComponent(() => import('./meja/HalamanAudit.tsx')),
  }),
] as const

const perute = createRouter({
  routeTree: akar.addChildren([
    ...umum,
    ...saya,
    ...ruteUsulan,
    ...ruteCuti,
    ...rutePenjagaan,
    ...ruteRekam,
    ...ruteImpor,
    ...meja,
  ]),
  parseSearch: uraiCari,
  stringifySearch: susunCari,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof perute
  }
  interface StaticDataRouteOption extends SifatHalaman {}
}

/** The application behind its routes. */
export function Rute() {
  return <RouterProvider router={perute} />
}
