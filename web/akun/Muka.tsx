// Muka: halaman sebelum masuk, dengan pita daerah, lambang, dan ukuran huruf; tanpa menu.
import type { ReactNode } from 'react'
import { useDaerah } from '../alat/sesi.tsx'
import { Gapura } from '../pola/Gapura.tsx'
import { Ikon } from '../pola/Ikon.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { UkuranTeks } from '../pola/UkuranTeks.tsx'

/** The page around signing in and activating; the region shows here in full. */
export function Muka({ judul, children }: { judul: string; children: ReactNode }) {
  const daerah = useDaerah()
  return (
    <>
      <div className="pita" />
      <div className="muka-pita">
        <Gapura />
      </div>
      <main className="muka" id="isi">
        <div className="muka__asal">
          <img src="/lambang.svg" width="42" height="50" alt="" />
          <div>
            <b>{daerah?.pemda ?? 'Padu'}</b>
            <span className="redup kecil">Padu: pelayanan kepegawaian terpadu</span>
          </div>
        </div>
        <div className="kop">
          <h1 className="judul">{judul}</h1>
        </div>
        {children}
        <div className="muka__kaki">
          <Tautan ke="/cek">
            <Ikon nama="kode" />
            Cek Dokumen
          </Tautan>
          <UkuranTeks />
        </div>
      </main>
    </>
  )
}
