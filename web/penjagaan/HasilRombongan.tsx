// Hasil rombongan: tiap pegawai dengan nomor usulannya, atau sebab ia dilewati beserta pasalnya.
import type { z } from 'zod'
import type { buatRombongan } from '#kontrak/penjagaan.ts'
import { Dialog } from '../pola/Dialog.tsx'
import { Kata } from '../pola/Kata.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'

type Hasil = z.output<typeof buatRombongan.jawab>

/** Those left out first: they need somebody. */
export function HasilRombongan({ hasil, onTutup }: { hasil: Hasil | null; onTutup: () => void }) {
  const urut = [...(hasil?.hasil ?? [])].sort(
    (a, b) => Number(a.usulanId !== null) - Number(b.usulanId !== null),
  )
  return (
    <Dialog
      buka={hasil !== null}
      judul={hasil ? `${hasil.diusulkan} pegawai diusulkan, ${hasil.dilewati} dilewati` : ''}
      onTutup={onTutup}
      lebar
      kaki={
        <Tombol ragam="utama" onClick={onTutup}>
          Selesai
        </Tombol>
      }
    >
      <ul className="hasil-satu">
        {urut.map((h) => (
          <li key={h.pegawaiId}>
            {h.usulanId ? <Tautan ke={`/usulan/${h.usulanId}`}>{h.nama}</Tautan> : <b>{h.nama}</b>}
            <Kata sifat={h.usulanId ? 'selesai' : 'perlu'}>
              {h.usulanId ? (h.nomor ?? 'Draf') : 'Dilewati'}
            </Kata>
            {h.alasan && (
              <small>
                {h.alasan}
                {h.dasar.length > 0 && <> Dasar: {h.dasar.join('; ')}</>}
              </small>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
