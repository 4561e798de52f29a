// Hitung mundur: sisa tunggu setelah salah berulang, dalam kata, berdetak tiap detik.
import { useEffect, useState } from 'react'
import { kini } from '../alat/aktif.ts'
import { adalahTolakan } from '../alat/klien.ts'

const DETIK_MS = 1000

/** Seconds still to wait because of this refusal; 0 when the next try is free. */
export function useHitungMundur(galat: unknown): number {
  const tunggu = adalahTolakan(galat) ? (galat.tungguDetik ?? 0) : 0
  const [sampai, setSampai] = useState(0)
  const [detak, setDetak] = useState(kini)
  useEffect(() => {
    setDetak(kini())
    setSampai(tunggu > 0 ? kini() + tunggu * DETIK_MS : 0)
    if (galat === null || tunggu === 0) return
    const t = setInterval(() => setDetak(kini()), DETIK_MS)
    return () => clearInterval(t)
  }, [galat, tunggu])
  return Math.max(0, Math.ceil((sampai - detak) / DETIK_MS))
}

/** A wait in words: "45 detik", "3 menit 05 detik". */
export function kataTunggu(detik: number): string {
  if (detik < 60) return `${detik} detik`
  return `${Math.floor(detik / 60)} menit ${String(detik % 60).padStart(2, '0')} detik`
}
