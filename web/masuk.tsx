// Pintu halaman web: tampilan perangkat diterapkan dahulu, lalu aplikasi, lalu pekerja layanan (PWA).

import { registerSW } from 'virtual:pwa-register'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import './gaya/semua.css'
import { mulaiTampilan } from './alat/tampilan.ts'
import { KeadaanKosong } from './pola/KeadaanKosong.tsx'
import { PenyediaKabar } from './pola/Pemberitahuan.tsx'
import { Tunggu } from './pola/Tunggu.tsx'

/** The pattern sheet is a workshop page: in a production build this import does not exist. */
const HalamanPola = import.meta.env.DEV ? lazy(() => import('./contoh/HalamanPola.tsx')) : null

function Aplikasi() {
  if (HalamanPola && window.location.pathname.startsWith('/pola')) return <HalamanPola />
  return (
    <KeadaanKosong judul="Halaman belum dipasang">Bagian ini dipasang bersama rute aplikasi.</KeadaanKosong>
  )
}

mulaiTampilan()
const akar = document.getElementById('akar')
if (!akar) throw new Error('index.html tanpa #akar')
createRoot(akar).render(
  <StrictMode>
    <PenyediaKabar>
      <Suspense fallback={<Tunggu baris={6} />}>
        <Aplikasi />
      </Suspense>
    </PenyediaKabar>
  </StrictMode>,
)
if (import.meta.env.PROD) registerSW({ immediate: true })
