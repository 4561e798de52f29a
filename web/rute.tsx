// Rute: semua halaman Padu. Tiap halaman diambil saat dibuka; saringan di alamat diperiksa dengan skema kontraknya.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
} from '@tanstack/react-router'
import { z } from 'zod'
import { daftarAkun } from '#kontrak/akun.ts'
import { bacaBuku } from '#kontrak/buku.ts'
import { bacaPegawai, cariPegawai } from '#kontrak/pegawai.ts'
import { daftarPenjagaan } from '#kontrak/penjagaan.ts'
import { daftarUsulan } from '#kontrak/usulan.ts'
import { saringan, susunCari, uraiCari } from './alat/saringan.ts'
import type { SifatHalaman } from './alat/sifat-halaman.ts'
import { Bingkai, GalatHalaman, TidakAda } from './Bingkai.tsx'

const akar = createRootRoute({
  component: Bingkai,
  errorComponent: GalatHalaman,
  notFoundComponent: TidakAda,
})
const induk = { getParentRoute: () => akar } as const
const SAYA = { ke: '/usulan', nama: 'Usulan' } as const
const keUsulan = (p: Record<string, string>) => ({ ke: `/usulan/${p.id}`, nama: 'Usulan' })
const MEJA = { untuk: 'meja', isi: 'lebar' } as const satisfies SifatHalaman
/** Several filters in one page, each checked by the schema of its contract. */
const teks = z.string().max(200)

const umum = [
  createRoute({
    ...induk,
    path: '/masuk',
    staticData: { umum: true, polos: true },
    validateSearch: saringan(z.object({ lanjut: teks, sebab: teks })),
    component: lazyRouteComponent(() => import('./akun/HalamanMasuk.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/aktivasi',
    staticData: { umum: true, polos: true },
    validateSearch: saringan(z.object({ nip: teks })),
    component: lazyRouteComponent(() => import('./akun/HalamanAktivasi.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/layanan',
    staticData: { umum: true },
    component: lazyRouteComponent(() => import('./layanan/HalamanLayanan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/layanan/$kode',
    staticData: { umum: true, kembali: { ke: '/layanan', nama: 'Layanan' } },
    component: lazyRouteComponent(() => import('./layanan/HalamanLembar.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/cek',
    staticData: { umum: true },
    component: lazyRouteComponent(() => import('./cek/HalamanCek.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/cek/$kode',
    staticData: { umum: true },
    component: lazyRouteComponent(() => import('./cek/HalamanHasil.tsx')),
  }),
] as const

const saya = [
  createRoute({
    ...induk,
    path: '/',
    component: lazyRouteComponent(() => import('./beranda/HalamanBeranda.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/akun',
    validateSearch: saringan(z.object({ bagian: teks })),
    component: lazyRouteComponent(() => import('./akun/HalamanAkun.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/arsip',
    validateSearch: saringan(z.object({ buka: teks })),
    component: lazyRouteComponent(() => import('./arsip/HalamanArsip.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/pemberitahuan',
    component: lazyRouteComponent(() => import('./pemberitahuan/HalamanPemberitahuan.tsx')),
  }),
] as const

const usulan = [
  createRoute({
    ...induk,
    path: '/usulan',
    validateSearch: saringan(daftarUsulan.query),
    component: lazyRouteComponent(() => import('./usulan/HalamanDaftar.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id',
    staticData: { kembali: SAYA },
    component: lazyRouteComponent(() => import('./usulan/HalamanRincian.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/data',
    staticData: { kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanData.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/berkas',
    staticData: { kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanBerkas.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/isian',
    staticData: { kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanIsian.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/kirim',
    staticData: { kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanKirim.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/terkirim',
    staticData: { kembali: SAYA },
    component: lazyRouteComponent(() => import('./usulan/HalamanTerkirim.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/lengkapi',
    staticData: { kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanLengkapi.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/survei',
    staticData: { kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanSurvei.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/putusan',
    staticData: { kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanPutusan.tsx')),
  }),
] as const

const meja = [
  createRoute({
    ...induk,
    path: '/meja',
    staticData: MEJA,
    component: lazyRouteComponent(() => import('./meja/HalamanMeja.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/antrean',
    staticData: MEJA,
    validateSearch: saringan(daftarUsulan.query),
    component: lazyRouteComponent(() => import('./antrean/HalamanAntrean.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/periksa/$id',
    staticData: { untuk: 'meja', isi: 'penuh', kembali: { ke: '/antrean', nama: 'Antrean' } },
    validateSearch: saringan(daftarUsulan.query.extend({ berkas: teks })),
    component: lazyRouteComponent(() => import('./periksa/HalamanPeriksa.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/validasi',
    staticData: MEJA,
    validateSearch: saringan(daftarUsulan.query.extend({ buka: teks })),
    component: lazyRouteComponent(() => import('./validasi/HalamanValidasi.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/tanda-tangan',
    staticData: MEJA,
    validateSearch: saringan(daftarUsulan.query.extend({ buka: teks, tumpukan: teks })),
    component: lazyRouteComponent(() => import('./pengesahan/HalamanTandaTangan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/penjagaan',
    staticData: MEJA,
    validateSearch: saringan(daftarPenjagaan.query.extend({ kode: teks })),
    component: lazyRouteComponent(() => import('./penjagaan/HalamanPenjagaan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/buku',
    staticData: { untuk: 'meja', isi: 'lapang' },
    validateSearch: saringan(bacaBuku.query.extend({ kode: teks })),
    component: lazyRouteComponent(() => import('./buku/HalamanBuku.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/pegawai',
    staticData: MEJA,
    validateSearch: saringan(cariPegawai.query),
    component: lazyRouteComponent(() => import('./pegawai/HalamanPegawai.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/pegawai/$id',
    staticData: { ...MEJA, kembali: { ke: '/pegawai', nama: 'Pegawai' } },
    validateSearch: saringan(bacaPegawai.query),
    component: lazyRouteComponent(() => import('./pegawai/HalamanProfil.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/kelola/akun',
    staticData: MEJA,
    validateSearch: saringan(daftarAkun.query),
    component: lazyRouteComponent(() => import('./kelola/HalamanAkun.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/audit',
    staticData: MEJA,
    validateSearch: saringan(z.object({ usulan: teks })),
    component: lazyRouteComponent(() => import('./meja/HalamanAudit.tsx')),
  }),
] as const

const perute = createRouter({
  routeTree: akar.addChildren([...umum, ...saya, ...usulan, ...meja]),
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
