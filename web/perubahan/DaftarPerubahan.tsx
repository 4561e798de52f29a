// Daftar usul perubahan: di meja siapa, sejak kapan, dan apa yang diusulkan.
import type { z } from 'zod'
import type { zBarisPerubahan } from '#kontrak/perubahan.ts'
import { setempat } from '../alat/format.ts'
import { useHari } from '../alat/sesi.tsx'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { Kata } from '../pola/Kata.tsx'
import { KATA_KEADAAN, SIFAT_KEADAAN } from './kata-perubahan.ts'

type Baris = z.output<typeof zBarisPerubahan>

/** `denganNama`: whose record it is stands in the title (desks), else only the part of the record (own). */
export function DaftarPerubahan({ baris, denganNama }: { baris: readonly Baris[]; denganNama?: boolean }) {
  const { zona } = useHari()
  return (
    <DaftarBergaris
      baris={baris.map((u) => {
        const apa = u.jenis === 'koreksi' ? `Koreksi ${u.judul}` : `Tambahan ${u.judul}`
        return {
          id: u.id,
          tepi: { tanggal: setempat(u.diajukanPada, zona).tanggal },
          judul: denganNama ? u.nama : apa,
          rincian: [
            denganNama ? `${apa}. ${u.perangkatDaerah}` : '',
            u.pemegang ? `Dipegang: ${u.pemegang}` : '',
          ]
            .filter(Boolean)
            .join('. '),
          ke: `/perubahan/${u.id}`,
          ujung: (
            <Kata sifat={SIFAT_KEADAAN[u.keadaan]} polos={u.keadaan !== 'diterima'}>
              {KATA_KEADAAN[u.keadaan]}
            </Kata>
          ),
        }
      })}
    />
  )
}
