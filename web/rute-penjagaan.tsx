// Rute penjagaan: watch lists, what changed in them, and everything that moves many cases together.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { daftarPenjagaan, perubahanHasil } from '#kontrak/penjagaan.ts'
import { induk } from './akar.tsx'
import { saringan } from './alat/saringan.ts'
import type { SifatHalaman } from './alat/sifat-halaman.ts'

const MEJA = { untuk: 'meja', isi: 'lebar' } as const satisfies SifatHalaman
const teks = z.string().max(200)

export const rutePenjagaan = [
  createRoute({
    ...induk,
    path: '/penjagaan',
    staticData: { ...MEJA, judul: 'Penjagaan' },
    validateSearch: saringan(daftarPenjagaan.query.extend({ kode: teks })),
    component: lazyRouteComponent(() => import('./penjagaan/HalamanPenjagaan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/penjagaan/perubahan',
    staticData: { ...MEJA, judul: 'Perubahan hasil', kembali: { ke: '/penjagaan', nama: 'Penjagaan' } },
    validateSearch: saringan(perubahanHasil.query),
    component: lazyRouteComponent(() => import('./penjagaan/HalamanPerubahan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/rombongan',
    staticData: { ...MEJA, judul: 'Rombongan' },
    validateSearch: saringan(z.object({ tampilan: teks, halaman: z.coerce.number().int().min(1) })),
    component: lazyRouteComponent(() => import('./rombongan/HalamanRombongan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/rombongan/$id',
    staticData: { ...MEJA, judul: 'Rombongan', kembali: { ke: '/rombongan', nama: 'Rombongan' } },
    component: lazyRouteComponent(() => import('./rombongan/HalamanSatuRombongan.tsx')),
  }),
] as const
