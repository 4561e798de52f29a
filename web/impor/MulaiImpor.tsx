// Mulai impor: pilih jenis data, unduh templatnya, lalu unggah berkasnya.
import { type ChangeEvent, type DragEvent, useId, useState } from 'react'
import { templatImpor, unggahImpor } from '#kontrak/impor.ts'
import { angka } from '../alat/format.ts'
import { alamat } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Ikon } from '../pola/Ikon.tsx'
import { IsianPilihan } from '../pola/Isian.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import type { JenisImporLayar } from './kata-impor.ts'

function KolomJenis({ jenis }: { jenis: JenisImporLayar }) {
  return (
    <details className="impor-kolom">
      <summary>{jenis.kolom.length} kolom dibaca dari jenis ini</summary>
      <dl>
        {jenis.kolom.map((k) => (
          <div key={k.kode}>
            <dt>
              {k.judul}
              {k.wajib && <em> wajib</em>}
            </dt>
            <dd>
              {k.petunjuk}
              {k.contoh && (
                <>
                  , misalnya <span className="angka">{k.contoh}</span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function PilihBerkas({
  sedang,
  persen,
  onPilih,
}: {
  sedang: boolean
  persen: number
  onPilih: (f: File) => void
}) {
  const id = useId()
  const [seret, setSeret] = useState(false)
  const ubah = (e: ChangeEvent<HTMLInputElement>) => {
    const berkas = e.target.files?.[0]
    e.target.value = '' // so that the same file may be chosen again after a fix
    if (berkas) onPilih(berkas)
  }
  const jatuh = (e: DragEvent) => {
    e.preventDefault()
    setSeret(false)
    const berkas = e.dataTransfer.files[0]
    if (berkas && !sedang) onPilih(berkas)
  }
  return (
    // Dropping a file is an extra for the mouse: the button does the same (WCAG 2.5.7).
    <section
      aria-label="Unggah berkas impor"
      className={seret ? 'unggah unggah--seret' : 'unggah'}
      onDragOver={(e) => {
        e.preventDefault()
        setSeret(true)
      }}
      onDragLeave={() => setSeret(false)}
      onDrop={jatuh}
    >
      {sedang ? (
        <div className="unggah__maju">
          <label htmlFor={`${id}-maju`}>
            {persen < 100 ? `Mengunggah, ${persen}%` : 'Membuka berkas dan membaca judul kolomnya…'}
          </label>
          <progress id={`${id}-maju`} max={100} value={persen} />
        </div>
      ) : (
        <>
          <div className="unggah__tombol">
            <label className="tombol tombol--utama" htmlFor={id}>
              <input id={id} type="file" accept=".xlsx,.csv,.txt" onChange={ubah} />
              <Ikon nama="unggah" />
              Pilih berkas Excel atau CSV
            </label>
          </div>
          <p className="unggah__syarat">
            Excel (.xlsx) atau CSV sampai 20 MB, tanpa sandi dan tanpa makro. Berkas unduhan SIASN dapat
            langsung dipakai.
          </p>
        </>
      )}
    </section>
  )
}

function PilihJenis({
  jenis,
  kode,
  onPilih,
}: {
  jenis: readonly JenisImporLayar[]
  kode: string
  onPilih: (kode: string) => void
}) {
  const kelompok = [...new Set(jenis.map((j) => j.kelompok))]
  return (
    <IsianPilihan label="Data apa yang diimpor?" value={kode} onChange={(e) => onPilih(e.target.value)}>
      {kelompok.map((k) => (
        <optgroup key={k} label={k}>
          {jenis
            .filter((j) => j.kelompok === k)
            .map((j) => (
              <option key={j.kode} value={j.kode}>
                {j.nama}
              </option>
            ))}
        </optgroup>
      ))}
    </IsianPilihan>
  )
}

/** Kind, template, file; `onJadi` gets the id of the new import. */
export function MulaiImpor({
  jenis,
  barisPaling,
  onJadi,
}: {
  jenis: readonly JenisImporLayar[]
  barisPaling: number
  onJadi: (id: string) => void
}) {
  const [kode, setKode] = useState(jenis[0]?.kode ?? '')
  const [persen, setPersen] = useState(0)
  const kirim = useTindak(unggahImpor, { onJadi: (j) => onJadi(j.id) })
  const pilih = jenis.find((j) => j.kode === kode)
  if (!pilih) return null
  return (
    <div className="susun impor-mulai">
      <PilihJenis
        jenis={jenis}
        kode={kode}
        onPilih={(k) => {
          setKode(k)
          kirim.reset()
        }}
      />
      <div>
        <p>{pilih.uraian}</p>
        <p className="redup kecil">
          Paling banyak {angka(barisPaling)} baris sekali impor. Dasar: {pilih.dasar.join('; ')}.
        </p>
      </div>
      <div>
        <TombolTautan ikon="unduh" ke={alamat(templatImpor, { params: { kode } })} download>
          Unduh templat {pilih.nama.charAt(0).toLowerCase() + pilih.nama.slice(1)}
        </TombolTautan>
      </div>
      <KolomJenis jenis={pilih} />
      <PilihBerkas
        sedang={kirim.isPending}
        persen={persen}
        onPilih={(berkas) => {
          setPersen(0)
          kirim.mutate({ isi: { jenis: kode }, berkas, onMaju: setPersen })
        }}
      />
      <GalatPermintaan galat={kirim.error} />
    </div>
  )
}
