// Lembar paraf: satu surat di depan validator: ringkasan, konsep surat, lembar kendali, dan keputusan.
import type { ReactNode } from 'react'
import { pratinjauNaskah } from '#kontrak/naskah.ts'
import { bacaUsulan } from '#kontrak/usulan.ts'
import { alamat } from '../alat/klien.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { capDari, type Usulan } from '../alat/usulan.ts'
import { Cap } from '../pola/Cap.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { PembacaPdf } from '../pola/PembacaPdf.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { AksiParaf } from './AksiParaf.tsx'
import { RingkasUsulan } from './RingkasUsulan.tsx'
import { UrutanParaf } from './UrutanParaf.tsx'

/** `atas` is the way back with the place in the list. */
export function LembarParaf({
  id,
  atas,
  onSelesai,
}: {
  id: string
  atas: ReactNode
  onSelesai: (u: Usulan, kode: string) => void
}) {
  const { zona } = useHari()
  const { data: u, error, refetch } = useBaca(bacaUsulan, { params: { id } })
  if (error && !u) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!u) return <Tunggu baris={8} kata="Membuka surat…" />
  return (
    <>
      <KepalaHalaman
        judul={`${u.layananNama}, ${u.pemohon.nama}`}
        atas={atas}
        bawah={u.nomor}
        kanan={<Cap keadaan={capDari(u.cap)} />}
      />
      <div className="lajur">
        <div>
          <RingkasUsulan u={u} />
          <div className="lembar-pdf lembar-pdf--paraf">
            {u.naskah?.bolehPratinjau ? (
              <PembacaPdf
                key={`${u.id}-${u.versi}`}
                sumber={alamat(pratinjauNaskah, { params: { id: u.id } })}
                nama={`Konsep surat ${u.pemohon.nama}`}
              />
            ) : (
              <KeadaanKosong judul="Konsep surat belum tersusun">
                Kembalikan ke verifikasi bila surat ini seharusnya sudah ada.
              </KeadaanKosong>
            )}
          </div>
        </div>
        <aside>
          <UrutanParaf u={u} zona={zona} />
        </aside>
      </div>
      <AksiParaf key={u.id} u={u} onSelesai={onSelesai} />
    </>
  )
}
