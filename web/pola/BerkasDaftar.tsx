// Daftar berkas: satu syarat satu tempat, satu keadaan, satu tindakan. Tempat yang tidak perlu tetap terlihat.
import type { ReactNode } from 'react'
import { Kata, type SifatKata } from './Kata.tsx'

export type KeadaanBerkas =
  | 'di-arsip'
  | 'terunggah'
  | 'sesuai'
  | 'belum'
  | 'tidak-perlu'
  | 'perlu-dilihat'
  | 'tidak-sesuai'
  | 'kedaluwarsa'
  | 'sedang-diunggah'

/** One required document; `kata` replaces the standard word ("Halaman 2 buram"). */
export type Berkas = {
  id: string
  nama: string
  keadaan: KeadaanBerkas
  rincian?: ReactNode
  kata?: string | undefined
  /** Why it came back, in the officer's words. */
  alasan?: string | undefined
  aksi?: ReactNode
}

const RUPA: Record<KeadaanBerkas, { kata: string; sifat: SifatKata }> = {
  'di-arsip': { kata: 'Sudah ada di arsip', sifat: 'selesai' },
  terunggah: { kata: 'Terunggah', sifat: 'selesai' },
  sesuai: { kata: 'Sesuai', sifat: 'selesai' },
  belum: { kata: 'Belum ada', sifat: 'belum' },
  'tidak-perlu': { kata: 'Tidak diperlukan', sifat: 'belum' },
  'perlu-dilihat': { kata: 'Perlu dilihat', sifat: 'perlu' },
  'tidak-sesuai': { kata: 'Tidak sesuai', sifat: 'gagal' },
  kedaluwarsa: { kata: 'Kedaluwarsa', sifat: 'gagal' },
  'sedang-diunggah': { kata: 'Sedang diunggah', sifat: 'sebagian' },
}
const SIAP: readonly KeadaanBerkas[] = ['di-arsip', 'terunggah', 'sesuai']

/** "3 dari 3 siap": counts only what is really needed. */
export function hitungBerkas(berkas: readonly Pick<Berkas, 'keadaan'>[]): { siap: number; perlu: number } {
  const perlu = berkas.filter((b) => b.keadaan !== 'tidak-perlu')
  return { siap: perlu.filter((b) => SIAP.includes(b.keadaan)).length, perlu: perlu.length }
}

/** The count as a word with a shape, for the head of the section. */
export function RingkasBerkas({ berkas }: { berkas: readonly Berkas[] }) {
  const { siap, perlu } = hitungBerkas(berkas)
  return (
    <Kata sifat={siap === perlu ? 'selesai' : 'sebagian'}>
      {siap} dari {perlu} siap
    </Kata>
  )
}

/** The checklist of documents of a case. */
export function BerkasDaftar({ berkas }: { berkas: readonly Berkas[] }) {
  return (
    <div className="wadah">
      <ul className="map">
        {berkas.map((b) => {
          const rupa = RUPA[b.keadaan]
          const kosong = b.keadaan === 'belum' || b.keadaan === 'tidak-perlu'
          return (
            <li key={b.id} className={kosong ? 'berkas berkas--kosong' : 'berkas'}>
              <span className="berkas__kulit" />
              <div className="berkas__b">
                <b>{b.nama}</b>
                {b.rincian && <small>{b.rincian}</small>}
                {b.alasan && <p className="kutip">{b.alasan}</p>}
              </div>
              <div className="berkas__u">
                <Kata sifat={rupa.sifat}>{b.kata ?? rupa.kata}</Kata>
              </div>
              {b.aksi && <div className="berkas__aksi">{b.aksi}</div>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
