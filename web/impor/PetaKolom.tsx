// Peta kolom: kolom berkas mana untuk isian mana; ditebak dari judulnya, dapat dibetulkan, dan diingat.
import { useState } from 'react'
import { periksaImpor } from '#kontrak/impor.ts'
import { useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan } from '../pola/Isian.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tombol, TombolUtama } from '../pola/Tombol.tsx'
import { hurufKolom, type JenisImporLayar, type Pilihan, type RincianImpor } from './kata-impor.ts'

type Lembar = RincianImpor['lembar'][number]

function PilihLembar({
  lembar,
  pilih,
  ubah,
}: {
  lembar: readonly Lembar[]
  pilih: Pilihan
  ubah: (p: Pilihan) => void
}) {
  const baris = lembar[pilih.lembar]?.baris ?? []
  return (
    <div className="isian-deret">
      {lembar.length > 1 && (
        <IsianPilihan
          label="Lembar"
          value={pilih.lembar}
          onChange={(e) => {
            const ke = Number(e.target.value)
            ubah({ lembar: ke, barisJudul: lembar[ke]?.baris[0]?.nomor ?? 1, peta: {} })
          }}
        >
          {lembar.map((l, i) => (
            <option key={l.nama} value={i}>
              {l.nama}
            </option>
          ))}
        </IsianPilihan>
      )}
      <IsianPilihan
        label="Baris judul kolom"
        value={pilih.barisJudul}
        onChange={(e) => ubah({ ...pilih, barisJudul: Number(e.target.value) })}
      >
        {baris.map((b) => (
          <option key={b.nomor} value={b.nomor}>
            Baris {b.nomor}:{' '}
            {b.isi
              .filter((x) => x !== '')
              .slice(0, 4)
              .join(', ')
              .slice(0, 60)}
          </option>
        ))}
      </IsianPilihan>
    </div>
  )
}

function BarisPeta({
  kolom,
  judul,
  contoh,
  letak,
  onPilih,
}: {
  kolom: JenisImporLayar['kolom'][number]
  judul: readonly string[]
  contoh: readonly string[]
  letak: number | undefined
  onPilih: (letak: number | undefined) => void
}) {
  const kurang = kolom.wajib && letak === undefined
  return (
    <li className={kurang ? 'kurang' : undefined}>
      <span>
        <b>{kolom.judul}</b> {kolom.wajib && <em>wajib</em>}
        <small>{kolom.petunjuk}</small>
      </span>
      <select
        className="masukan"
        aria-label={`Kolom berkas untuk ${kolom.judul}`}
        aria-invalid={kurang || undefined}
        value={letak ?? ''}
        onChange={(e) => onPilih(e.target.value === '' ? undefined : Number(e.target.value))}
      >
        <option value="">{kolom.wajib ? 'Pilih kolom berkas' : 'Tidak dibaca'}</option>
        {judul.map((j, i) => (
          <option key={`${hurufKolom(i)}`} value={i}>
            {hurufKolom(i)}: {j || '(tanpa judul)'}
          </option>
        ))}
      </select>
      <span className="impor-peta__contoh">{letak === undefined ? '–' : contoh[letak] || '(kosong)'}</span>
    </li>
  )
}

function DaftarPeta({
  jenis,
  judul,
  contoh,
  peta,
  onPilih,
}: {
  jenis: JenisImporLayar
  judul: readonly string[]
  contoh: readonly string[]
  peta: Pilihan['peta']
  onPilih: (kode: string, letak: number | undefined) => void
}) {
  return (
    <ul className="impor-peta">
      <li aria-hidden="true" className="impor-peta__kepala">
        <span>Isian Padu</span>
        <span>Kolom berkas</span>
        <span>Isi baris pertama</span>
      </li>
      {jenis.kolom.map((k) => (
        <BarisPeta
          key={k.kode}
          kolom={k}
          judul={judul}
          contoh={contoh}
          letak={peta[k.kode]}
          onPilih={(letak) => onPilih(k.kode, letak)}
        />
      ))}
    </ul>
  )
}

/** The map of columns and the button that has the file checked by it. */
export function PetaKolom({
  impor,
  jenis,
  onBatal,
  onKirim,
}: {
  impor: RincianImpor
  jenis: JenisImporLayar
  onBatal?: (() => void) | undefined
  onKirim: () => void
}) {
  const [pilih, setPilih] = useState<Pilihan>(impor.pilihan)
  const periksa = useTindak(periksaImpor, { onJadi: onKirim })
  const baris = impor.lembar[pilih.lembar]?.baris ?? []
  const judul = baris.find((b) => b.nomor === pilih.barisJudul)?.isi ?? []
  const contoh = baris.find((b) => b.nomor > pilih.barisJudul)?.isi ?? []
  const kurang = jenis.kolom.filter((k) => k.wajib && pilih.peta[k.kode] === undefined)
  const ubah = (kode: string, letak: number | undefined) => {
    const { [kode]: _, ...lain } = pilih.peta
    setPilih({ ...pilih, peta: letak === undefined ? lain : { ...lain, [kode]: letak } })
  }
  return (
    <div className="susun">
      {impor.diingat && (
        <Maklumat judul="Kolom diisi seperti terakhir kali">
          Padu mengingat pilihan Anda untuk berkas dengan judul kolom yang sama. Periksa, lalu lanjutkan.
        </Maklumat>
      )}
      <PilihLembar lembar={impor.lembar} pilih={pilih} ubah={setPilih} />
      <DaftarPeta jenis={jenis} judul={judul} contoh={contoh} peta={pilih.peta} onPilih={ubah} />
      <GalatPermintaan galat={periksa.error} />
      {kurang.length > 0 && (
        <p className="pesan-kurang" role="status">
          Belum dipilih: {kurang.map((k) => k.judul).join(', ')}.
        </p>
      )}
      <div className="deret">
        <TombolUtama
          sedang={periksa.isPending && 'Memeriksa…'}
          onClick={() => periksa.mutate({ params: { id: impor.id }, isi: pilih })}
        >
          Periksa isi berkas
        </TombolUtama>
        {onBatal && (
          <Tombol ragam="tautan" onClick={onBatal}>
            Kembali ke pratinjau
          </Tombol>
        )}
      </div>
    </div>
  )
}
