// Rute usulan: the pages of one case, in the order its owner meets them.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { daftarUsulan } from '#kontrak/usulan.ts'
import { induk } from './akar.tsx'
import { saringan } from './alat/saringan.ts'

const SAYA = { ke: '/usulan', nama: 'Usulan' } as const
const keUsulan = (p: Record<string, string>) => ({ ke: `/usulan/${p.id}`, nama: 'Usulan' })

export const ruteUsulan = [
  createRoute({
    ...induk,
    path: '/usulan',
    staticData: { judul: 'Usulan saya' },
    validateSearch: saringan(daftarUsulan.query),
    component: lazyRouteComponent(() => import('./usulan/HalamanDaftar.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id',
    staticData: { judul: 'Usulan', kembali: SAYA },
    component: lazyRouteComponent(() => import('./usulan/HalamanRincian.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/data',
    staticData: { judul: 'Data saya', kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanData.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/berkas',
    staticData: { judul: 'Berkas', kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanBerkas.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/isian',
    staticData: { judul: 'Isian', kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanIsian.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/kirim',
    staticData: { judul: 'Periksa dan kirim', kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanKirim.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/terkirim',
    staticData: { judul: 'Bukti terima', kembali: SAYA },
    component: lazyRouteComponent(() => import('./usulan/HalamanTerkirim.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/lengkapi',
    staticData: { judul: 'Lengkapi berkas', kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanLengkapi.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/survei',
    staticData: { judul: 'Survei', kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanSurvei.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/putusan',
    staticData: { judul: 'Putusan aturan', kembali: keUsulan },
    component: lazyRouteComponent(() => import('./usulan/HalamanPutusan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/usulan/$id/keaslian',
    staticData: { judul: 'Keaslian surat', kembali: keUsulan },
    component: lazyRouteComponent(() => import('./pengesahan/HalamanKeaslian.tsx')),
  }),
] as const
