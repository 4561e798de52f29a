// Sertifikat tanda tangan: daftar dengan keadaannya, dipakai pemiliknya dan admin.
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { sertifikatSaya } from '#kontrak/sertifikat.ts'
import { setempat, tanggalPanjang } from '../alat/format.ts'
import { useHari } from '../alat/sesi.tsx'
import { Kata, type SifatKata } from './Kata.tsx'

type Sertifikat = z.output<typeof sertifikatSaya.jawab>['sertifikat'][number]

export const CARA_TANDA = {
  lokal: 'sertifikat lokal',
  bsre: 'BSrE',
  basah: 'tangan (basah) saja',
} as const

const KEADAAN: Record<Sertifikat['keadaan'], { sifat: SifatKata; kata: string }> = {
  berlaku: { sifat: 'selesai', kata: 'Berlaku' },
  'belum-berlaku': { sifat: 'belum', kata: 'Belum berlaku' },
  berakhir: { sifat: 'gagal', kata: 'Berakhir' },
  dicabut: { sifat: 'gagal', kata: 'Dicabut' },
  diganti: { sifat: 'belum', kata: 'Diganti' },
}

/** Certificates, newest first; `aksi` draws a button for one of them. */
export function DaftarSertifikat({
  sertifikat,
  aksi,
}: {
  sertifikat: readonly Sertifikat[]
  aksi?: (s: Sertifikat) => ReactNode
}) {
  const { zona } = useHari()
  const hari = (saat: string) => tanggalPanjang(setempat(saat, zona).tanggal)
  if (sertifikat.length === 0) return <p className="redup">Belum ada sertifikat.</p>
  return (
    <ul className="hasil-satu">
      {sertifikat.map((s) => (
        <li key={s.id}>
          <span>
            <b>{s.nama}</b> <Kata sifat={KEADAAN[s.keadaan].sifat}>{KEADAAN[s.keadaan].kata}</Kata>
          </span>
          {aksi?.(s)}
          <small>
            {s.asal === 'lokal' ? 'Diterbitkan otoritas lokal' : `Diunggah; penerbit ${s.penerbit}`}; berlaku{' '}
            {hari(s.berlakuSejak)} sampai {hari(s.berlakuSampai)}. Seri {s.seri.slice(0, 12)}…
            {s.dicabutSejak && (
              <>
                <br />
                Dicabut sejak {hari(s.dicabutSejak)}: {s.dicabutSebab}
              </>
            )}
          </small>
        </li>
      ))}
    </ul>
  )
}
