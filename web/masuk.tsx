// Pintu halaman web: tampilan perangkat diterapkan dahulu, lalu aplikasi, lalu pekerja layanan (PWA).

import { registerSW } from 'virtual:pwa-register'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, StrictMode, Suspense, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import './gaya/semua.css'
import './gaya/halaman.css'
import { simpanan } from './alat/pakai.ts'
import { mulaiTampilan } from './alat/tampilan.ts'
import { Maklumat } from './pola/Maklumat.tsx'
import { PenyediaKabar } from './pola/Pemberitahuan.tsx'
import { Tombol } from './pola/Tombol.tsx'
import { Tunggu } from './pola/Tunggu.tsx'
import { Rute } from './rute.tsx'

/** The pattern sheet is a workshop page: in a production build this import does not exist. */
const HalamanPola = import.meta.env.DEV ? lazy(() => import('./contoh/HalamanPola.tsx')) : null

function Aplikasi() {
  if (HalamanPola && window.location.pathname.startsWith('/pola')) return <HalamanPola />
  return <Rute />
}

/** Offers a new version; never reloads by itself, because a form may be half filled. */
function VersiBaru() {
  const [muatUlang, setMuatUlang] = useState<(() => void) | null>(null)
  useEffect(() => {
    if (!import.meta.env.PROD) return
    const perbarui = registerSW({
      immediate: true,
      onNeedRefresh: () => setMuatUlang(() => () => void perbarui(true)),
    })
  }, [])
  return (
    <div className="kabar kabar--versi" role="status">
      {muatUlang && (
        <Maklumat judul="Padu diperbarui" aksi={<Tombol onClick={muatUlang}>Muat ulang sekarang</Tombol>}>
          Selesaikan dahulu isian Anda, lalu muat ulang.
        </Maklumat>
      )}
    </div>
  )
}

mulaiTampilan()
const akar = document.getElementById('akar')
if (!akar) throw new Error('index.html tanpa #akar')
createRoot(akar).render(
  <StrictMode>
    <QueryClientProvider client={simpanan}>
      <PenyediaKabar>
        <Suspense fallback={<Tunggu baris={6} />}>
          <Aplikasi />
        </Suspense>
      </PenyediaKabar>
    </QueryClientProvider>
    <VersiBaru />
  </StrictMode>,
)
