// Galat permintaan dalam kata: tolakan dengan dasar dan saran, atau sambungan putus dengan cara mengulang.
import type { ReactNode } from 'react'
import { adalahTolakan } from '../alat/klien.ts'
import { adalahBerubah } from '../alat/pakai.ts'
import { Maklumat } from './Maklumat.tsx'
import { Tombol } from './Tombol.tsx'

type Sifat = {
  galat: unknown
  /** Tries the same thing again (reads: refetch; acts: the same input, same key). */
  onUlang?: (() => void) | undefined
  /** 'tindakan' says that nothing is known to be saved; 'bacaan' that the page could not be filled. */
  untuk?: 'tindakan' | 'bacaan'
  aksi?: ReactNode
}

/** What went wrong, why, by which article, and what to do; draws nothing when `galat` is empty. */
export function GalatPermintaan({ galat, onUlang, untuk = 'tindakan', aksi }: Sifat) {
  if (galat === null || galat === undefined) return null
  const ulang = onUlang && (
    <Tombol ikon="ulang" onClick={onUlang}>
      Coba lagi
    </Tombol>
  )
  if (adalahBerubah(galat) && adalahTolakan(galat)) {
    return (
      <Maklumat segera sifat="perlu" judul={galat.tolak.sebab} dasar={galat.tolak.dasar} aksi={aksi}>
        Yang tampil sekarang adalah keadaan terbaru. Periksa, lalu ulangi bila masih perlu.
      </Maklumat>
    )
  }
  if (adalahTolakan(galat)) {
    const { sebab, saran, dasar, galat: rinci } = galat.tolak
    return (
      <Maklumat
        segera
        sifat="tolak"
        judul={sebab}
        dasar={dasar}
        aksi={galat.status >= 500 ? (aksi ?? ulang) : aksi}
      >
        <p>{saran}</p>
        {rinci && rinci.length > 0 && (
          <ul>
            {rinci.map((r) => (
              <li key={`${r.isian}${r.pesan}`}>{r.pesan}</li>
            ))}
          </ul>
        )}
      </Maklumat>
    )
  }
  return untuk === 'bacaan' ? (
    <Maklumat segera sifat="perlu" judul="Sambungan terputus" aksi={ulang}>
      Halaman ini belum dapat dimuat. Periksa jaringan Anda, lalu coba lagi.
    </Maklumat>
  ) : (
    <Maklumat segera sifat="perlu" judul="Belum tersimpan: sambungan terputus" aksi={ulang}>
      Isian Anda tetap ada di halaman ini. Coba lagi saat ada sinyal; mengulang tidak menggandakan apa pun.
    </Maklumat>
  )
}
