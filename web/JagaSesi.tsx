// Jaga sesi: peringatan lima menit sebelum sesi berakhir, dan pita saat perangkat tidak tersambung.
import { useEffect, useState, useSyncExternalStore } from 'react'
import { sesiSaya } from '#kontrak/akun.ts'
import { kini, sedangDipakai } from './alat/aktif.ts'
import { useBaca } from './alat/pakai.ts'
import { Ikon } from './pola/Ikon.tsx'
import { Maklumat } from './pola/Maklumat.tsx'
import { Tombol } from './pola/Tombol.tsx'

const MENIT_MS = 60_000
const PERINGATAN_MENIT = 5

function useSisaMenit(berakhirPada: string): number {
  const hitung = () => Math.ceil((Date.parse(berakhirPada) - kini()) / MENIT_MS)
  const [sisa, setSisa] = useState(hitung)
  useEffect(() => {
    setSisa(hitung())
    const t = setInterval(() => setSisa(hitung()), MENIT_MS / 4)
    return () => clearInterval(t)
  })
  return sisa
}

/** Shown in the last minutes; "Tetap masuk" asks the server, which extends the session as far as it may. */
export function PeringatanSesi({ berakhirPada }: { berakhirPada: string }) {
  const sisa = useSisaMenit(berakhirPada)
  const { refetch, isFetching } = useBaca(sesiSaya, {})
  const dekat = sisa <= PERINGATAN_MENIT
  useEffect(() => {
    // Whoever is working is not asked: the end we know may be old, and asking extends it.
    if (dekat && sedangDipakai()) void refetch()
  }, [dekat, refetch])
  if (sisa > PERINGATAN_MENIT || sisa <= 0) return null
  return (
    <div className="peringatan-sesi">
      <Maklumat
        segera
        sifat="perlu"
        judul={`Sesi berakhir ${sisa} menit lagi`}
        aksi={
          <Tombol sedang={isFetching && 'Memperpanjang…'} onClick={() => void refetch()}>
            Tetap masuk
          </Tombol>
        }
      >
        Bila sesi berakhir, isian di halaman ini tetap ada; Anda diminta masuk lagi.
      </Maklumat>
    </div>
  )
}

function dengarLuring(beri: () => void): () => void {
  window.addEventListener('online', beri)
  window.addEventListener('offline', beri)
  return () => {
    window.removeEventListener('online', beri)
    window.removeEventListener('offline', beri)
  }
}

/** One line on top while the device has no network. */
export function PitaLuring() {
  const tersambung = useSyncExternalStore(dengarLuring, () => navigator.onLine)
  return (
    <div role="status">
      {!tersambung && (
        <p className="pita-luring">
          <Ikon nama="seru" /> Tidak ada sambungan. Yang tampil adalah keadaan terakhir; tindakan belum dapat
          dikirim.
        </p>
      )}
    </div>
  )
}
