// Rute rekam: the record of people, of oneself, and what is drawn from it.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { bacaDuk } from '#kontrak/duk.ts'
import { daftarAnomali, orangBelumLengkap } from '#kontrak/kelengkapan.ts'
import { bacaUnitMitra, daftarMitra } from '#kontrak/mitra.ts'
import { cariPegawai } from '#kontrak/pegawai.ts'
import { daftarPerubahan } from '#kontrak/perubahan.ts'
import { petaJabatan } from '#kontrak/peta.ts'
import { rekamPegawai } from '#kontrak/rekam.ts'
import { bacaStatistik } from '#kontrak/statistik.ts'
import { induk } from './akar.tsx'
import { saringan } from './alat/saringan.ts'
import type { SifatHalaman } from './alat/sifat-halaman.ts'

const MEJA = { untuk: 'meja', isi: 'lebar' } as const satisfies SifatHalaman
const teks = z.string().max(200)

export const ruteRekam = [
  createRoute({
    ...induk,
    path: '/saya',
    staticData: { judul: 'Data saya', isi: 'lebar' },
    validateSearch: saringan(rekamPegawai.query.extend({ kelompok: teks })),
    component: lazyRouteComponent(() => import('./pegawai/HalamanSaya.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/pegawai',
    staticData: { ...MEJA, judul: 'Pegawai' },
    validateSearch: saringan(cariPegawai.query),
    component: lazyRouteComponent(() => import('./pegawai/HalamanPegawai.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/pegawai/$id',
    staticData: { judul: 'Profil pegawai', ...MEJA, kembali: { ke: '/pegawai', nama: 'Pegawai' } },
    validateSearch: saringan(rekamPegawai.query.extend({ kelompok: teks })),
    component: lazyRouteComponent(() => import('./pegawai/HalamanProfil.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/kelengkapan',
    staticData: { judul: 'Kelengkapan data', untuk: 'meja', isi: 'lapang' },
    validateSearch: saringan(orangBelumLengkap.query),
    component: lazyRouteComponent(() => import('./pegawai/HalamanKelengkapan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/meja-data',
    staticData: { ...MEJA, judul: 'Meja Data' },
    validateSearch: saringan(daftarAnomali.query),
    component: lazyRouteComponent(() => import('./pegawai/HalamanMejaData.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/perubahan',
    staticData: { judul: 'Usul perubahan data', isi: 'lebar' },
    validateSearch: saringan(
      daftarPerubahan.query.extend({ tampilan: daftarPerubahan.query.shape.tampilan.unwrap().optional() }),
    ),
    component: lazyRouteComponent(() => import('./perubahan/HalamanPerubahan.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/perubahan/baru',
    staticData: { judul: 'Usulkan perubahan data', kembali: { ke: '/perubahan', nama: 'Usul perubahan' } },
    validateSearch: saringan(z.object({ bidang: teks, baris: teks, pegawai: teks, usul: teks })),
    component: lazyRouteComponent(() => import('./perubahan/HalamanBaru.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/perubahan/$id',
    staticData: {
      judul: 'Usul perubahan data',
      isi: 'lebar',
      kembali: { ke: '/perubahan', nama: 'Usul perubahan' },
    },
    component: lazyRouteComponent(() => import('./perubahan/HalamanSatu.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/duk',
    staticData: { judul: 'Daftar urut kepangkatan', untuk: 'meja', isi: 'lapang' },
    validateSearch: saringan(bacaDuk.query),
    component: lazyRouteComponent(() => import('./duk/HalamanDuk.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/peta-jabatan',
    staticData: { judul: 'Peta jabatan', untuk: 'meja', isi: 'lapang' },
    validateSearch: saringan(petaJabatan.query),
    component: lazyRouteComponent(() => import('./peta/HalamanPeta.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/statistik',
    staticData: { judul: 'Statistik pegawai', untuk: 'meja', isi: 'lebar' },
    validateSearch: saringan(bacaStatistik.query),
    component: lazyRouteComponent(() => import('./statistik/HalamanStatistik.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/mitra',
    staticData: { judul: 'Kemitraan', untuk: 'meja', isi: 'lapang' },
    validateSearch: saringan(daftarMitra.query),
    component: lazyRouteComponent(() => import('./mitra/HalamanMitra.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/mitra/$id',
    staticData: { ...MEJA, judul: 'Unit kemitraan', kembali: { ke: '/mitra', nama: 'Kemitraan' } },
    validateSearch: saringan(bacaUnitMitra.query),
    component: lazyRouteComponent(() => import('./mitra/HalamanUnit.tsx')),
  }),
] as const
