// Rute impor: daftar dan satu impor.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { daftarImpor } from '#kontrak/impor.ts'
import { induk } from './akar.tsx'
import { saringan } from './alat/saringan.ts'
import type { SifatHalaman } from './alat/sifat-halaman.ts'

const MEJA = { untuk: 'meja', isi: 'lebar' } as const satisfies SifatHalaman

export const ruteImpor = [
  createRoute({
    ...induk,
    path: '/impor',
    staticData: { ...MEJA, judul: 'Impor data' },
    validateSearch: saringan(daftarImpor.query),
    component: lazyRouteComponent(() => import('./impor/HalamanImpor.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/impor/$id',
    staticData: { ...MEJA, judul: 'Impor data', kembali: { ke: '/impor', nama: 'Impor data' } },
    component: lazyRouteComponent(() => import('./impor/HalamanSatuImpor.tsx')),
  }),
] as const
