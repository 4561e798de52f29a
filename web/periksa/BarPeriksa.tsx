// Bar periksa: satu tombol utama menurut tahap; penolakan berdiri jauh dari persetujuan.
import { bolehTindak, type Usulan } from '../alat/usulan.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Kata } from '../pola/Kata.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { tahapTerbit } from './PanelTerbit.tsx'

export type AksiPeriksa = {
  terima: () => void
  kembalikan: () => void
  ambil: () => void
  lepas: () => void
  tolak: () => void
}

type Sifat = { u: Usulan; sedang: boolean; galat: unknown; aksi: AksiPeriksa }

function Verifikasi({ u, sedang, aksi }: Sifat) {
  const ada = (kode: string) => u.tindakan.some((t) => t.kode === kode)
  const terima = u.tindakan.find((t) => t.kode === 'terima')
  return (
    <>
      {terima && (
        <Tombol ragam="utama" pintas="S" sedang={sedang && 'Menyimpan…'} onClick={aksi.terima}>
          Setujui dan teruskan
        </Tombol>
      )}
      {ada('kembalikan-kekurangan') && (
        <Tombol pintas="B" onClick={aksi.kembalikan}>
          Kembalikan
        </Tombol>
      )}
      {bolehTindak(u, 'lepas') && (
        <Tombol ragam="tautan" onClick={aksi.lepas}>
          Lepas
        </Tombol>
      )}
      {ada('tolak') && (
        <span className="periksa__tolak">
          <Tombol ragam="tautan-bahaya" onClick={aksi.tolak}>
            Tolak…
          </Tombol>
        </span>
      )}
    </>
  )
}

/** The acts open now; when none is, it says who holds the case. */
export function BarPeriksa(sifat: Sifat) {
  const { u, sedang, galat, aksi } = sifat
  if (tahapTerbit(u)) return null
  const verifikasi = u.tahap === 'verifikasi' && bolehTindak(u, 'periksa-berkas')
  const diam = !verifikasi && !bolehTindak(u, 'ambil')
  return (
    <footer className="periksa__bar">
      <GalatPermintaan galat={galat} />
      <div className="deret">
        {u.tahap !== 'verifikasi' && bolehTindak(u, 'ambil') && (
          <Tombol ragam="utama" pintas="S" sedang={sedang && 'Mengambil…'} onClick={aksi.ambil}>
            Ambil untuk diperiksa
          </Tombol>
        )}
        {verifikasi && <Verifikasi {...sifat} />}
        {diam && (
          <Kata sifat="belum">
            {u.tahapNama}, di meja {u.pemegang.peran}
            {u.pemegang.nama && `, ${u.pemegang.nama}`}
          </Kata>
        )}
        {!verifikasi && bolehTindak(u, 'lepas') && (
          <Tombol ragam="tautan" onClick={aksi.lepas}>
            Lepas ke antrean
          </Tombol>
        )}
      </div>
    </footer>
  )
}
