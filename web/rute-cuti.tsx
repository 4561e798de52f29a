// Rute cuti: ledger, calendar of a unit, a person's book, and the superior's screen.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { induk } from './akar.tsx'

export const ruteCuti = [
  createRoute({
    ...induk,
    path: '/cuti',
    staticData: { judul: 'Cuti saya' },
    component: lazyRouteComponent(() => import('./cuti/HalamanCuti.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/cuti/kalender',
    staticData: { judul: 'Kalender cuti', isi: 'lapang', kembali: { ke: '/cuti', nama: 'Cuti' } },
    component: lazyRouteComponent(() => import('./cuti/HalamanKalender.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/cuti/pegawai/$id',
    staticData: {
      untuk: 'meja',
      isi: 'lebar',
      judul: 'Cuti pegawai',
      kembali: { ke: '/pegawai', nama: 'Pegawai' },
    },
    component: lazyRouteComponent(() => import('./cuti/HalamanPegawaiCuti.tsx')),
  }),
  createRoute({
    ...induk,
    path: '/cuti/timbangan/$id',
    staticData: { judul: 'Permintaan cuti', kembali: { ke: '/usulan', nama: 'Usulan' } },
    component: lazyRouteComponent(() => import('./cuti/HalamanTimbangan.tsx')),
  }),
] as const
