// Unggah berkas: kamera dahulu di HP, lalu pilih file; kemajuan dan tiap sebab gagal dikatakan dengan jelas.
import { type ChangeEvent, type DragEvent, type ReactNode, useId, useState } from 'react'
import { ukuranBerkas } from '../alat/format.ts'
import { Ikon } from './Ikon.tsx'
import { Maklumat } from './Maklumat.tsx'
import { SiapkanFoto } from './SiapkanFoto.tsx'
import { Tombol } from './Tombol.tsx'
import {
  BATAS_UNGGAH,
  JENIS_PDF,
  PILIHAN_UNGGAH,
  periksaDiPerangkat,
  pesanGagal,
  type SebabGagal,
} from './unggah.ts'

/** Where the upload stands; the page owns it, this component only shows it. */
export type KeadaanUnggah =
  | { tahap: 'siap' }
  | { tahap: 'mengirim'; nama: string; persen: number }
  | { tahap: 'gagal'; nama: string; sebab: SebabGagal }
  | { tahap: 'selesai'; nama: string; ukuran: number; temuan?: ReactNode }

type Sifat = {
  /** Name of the document this slot is for. */
  untuk: string
  keadaan: KeadaanUnggah
  onPilih: (berkas: File) => void
  onUlang?: () => void
  onBatal?: () => void
  /** Offered first when the paper is already in the archive. */
  arsip?: { rincian: string; onAmbil: () => void } | undefined
  contoh?: ReactNode
  /** Only the PDF itself is of use here: no camera, no pictures. */
  hanyaPdf?: boolean
}

function Pemilih({
  id,
  kamera,
  hanyaPdf,
  onUbah,
}: {
  id: string
  kamera?: boolean
  hanyaPdf?: boolean | undefined
  onUbah: (e: ChangeEvent<HTMLInputElement>) => void
}) {
  return (
    <input
      id={id}
      type="file"
      accept={kamera ? 'image/*' : hanyaPdf ? JENIS_PDF : PILIHAN_UNGGAH}
      capture={kamera ? 'environment' : undefined}
      onChange={onUbah}
    />
  )
}

function PilihSumber({ sifat, onBerkas }: { sifat: Sifat; onBerkas: (f: File) => void }) {
  const id = useId()
  const ubah = (e: ChangeEvent<HTMLInputElement>) => {
    const berkas = e.target.files?.[0]
    e.target.value = '' // so that the same file may be chosen again after a fix
    if (berkas) onBerkas(berkas)
  }
  return (
    <>
      <div className="unggah__tombol">
        {sifat.arsip && (
          <Tombol ikon="arsip" onClick={sifat.arsip.onAmbil}>
            Ambil dari arsip
          </Tombol>
        )}
        {!sifat.hanyaPdf && (
          <label className="tombol hanya-sentuh" htmlFor={`${id}-kamera`}>
            <Pemilih id={`${id}-kamera`} kamera onUbah={ubah} />
            <Ikon nama="kamera" />
            Foto dokumen<span className="sr"> {sifat.untuk}</span>
          </label>
        )}
        <label className="tombol" htmlFor={`${id}-file`}>
          <Pemilih id={`${id}-file`} hanyaPdf={sifat.hanyaPdf} onUbah={ubah} />
          <Ikon nama="unggah" />
          {sifat.hanyaPdf ? 'Pilih berkas PDF' : 'Pilih file'}
          <span className="sr"> {sifat.untuk}</span>
        </label>
      </div>
      <p className="unggah__syarat">
        {sifat.arsip && <>{sifat.arsip.rincian} </>}
        {sifat.hanyaPdf ? 'Hanya PDF,' : 'PDF, JPG, atau PNG'} sampai {ukuranBerkas(BATAS_UNGGAH)}.{' '}
        {sifat.contoh}
      </p>
    </>
  )
}

function Mengirim({ nama, persen, onBatal }: { nama: string; persen: number; onBatal?: () => void }) {
  const id = useId()
  return (
    <div className="unggah__maju">
      <label htmlFor={id}>
        Mengunggah {nama}, <span className="angka">{persen}%</span>
      </label>
      <progress id={id} max={100} value={persen} />
      {onBatal && (
        <div>
          <Tombol ragam="tautan" onClick={onBatal}>
            Batalkan
          </Tombol>
        </div>
      )}
    </div>
  )
}

/** What became of the file, or why it was not taken. */
function PesanUnggah({
  keadaan,
  gagal,
  gagalSini,
  onUlang,
}: {
  keadaan: KeadaanUnggah
  gagal: { nama: string; sebab: SebabGagal } | null
  gagalSini: boolean
  onUlang: (() => void) | undefined
}) {
  const pesan = gagal && pesanGagal(gagal.sebab, gagal.nama)
  const ulang =
    gagal?.sebab === 'jaringan' && onUlang ? (
      <Tombol ikon="ulang" onClick={onUlang}>
        Coba lagi
      </Tombol>
    ) : undefined
  return (
    <div aria-live="polite">
      {pesan && (
        <Maklumat sifat="tolak" judul={pesan.judul} aksi={ulang}>
          {pesan.saran}
        </Maklumat>
      )}
      {!gagalSini && keadaan.tahap === 'selesai' && (
        <Maklumat sifat={keadaan.temuan ? 'perlu' : 'beres'} judul={`${keadaan.nama} tersimpan`}>
          {keadaan.temuan ?? ukuranBerkas(keadaan.ukuran)}
        </Maklumat>
      )}
    </div>
  )
}

/** One slot: choose or photograph, watch it go, and learn at once what is wrong with it. */
export function UnggahBerkas(sifat: Sifat) {
  const { keadaan, onPilih, onUlang, onBatal } = sifat
  const [seret, setSeret] = useState(false)
  const [gagalSini, setGagalSini] = useState<{ nama: string; sebab: SebabGagal } | null>(null)
  const [foto, setFoto] = useState<File | null>(null)
  const terima = (berkas: File) => {
    setGagalSini(null)
    if (berkas.type.startsWith('image/') && !sifat.hanyaPdf) setFoto(berkas)
    else kirim(berkas)
  }
  const kirim = (berkas: File) => {
    setFoto(null)
    const sebab = periksaDiPerangkat(berkas, sifat.hanyaPdf)
    setGagalSini(sebab && { nama: berkas.name, sebab })
    if (!sebab) onPilih(berkas)
  }
  const jatuh = (e: DragEvent) => {
    e.preventDefault()
    setSeret(false)
    const berkas = e.dataTransfer.files[0]
    if (berkas) terima(berkas)
  }
  const gagal = gagalSini ?? (keadaan.tahap === 'gagal' ? keadaan : null)
  return (
    // Dropping a file is an extra for the mouse: every way in is also a button (WCAG 2.5.7).
    <section
      aria-label={`Unggah ${sifat.untuk}`}
      className={seret ? 'unggah unggah--seret' : 'unggah'}
      onDragOver={(e) => {
        e.preventDefault()
        setSeret(true)
      }}
      onDragLeave={() => setSeret(false)}
      onDrop={jatuh}
    >
      <PesanUnggah keadaan={keadaan} gagal={gagal} gagalSini={gagalSini !== null} onUlang={onUlang} />
      {keadaan.tahap === 'mengirim' && (
        <Mengirim nama={keadaan.nama} persen={keadaan.persen} onBatal={onBatal} />
      )}
      {foto && keadaan.tahap !== 'mengirim' && (
        <SiapkanFoto
          key={`${foto.name} ${foto.lastModified}`}
          awal={foto}
          untuk={sifat.untuk}
          onPakai={kirim}
          onBatal={() => setFoto(null)}
          onTakTerbaca={kirim}
        />
      )}
      {!foto && keadaan.tahap !== 'mengirim' && <PilihSumber sifat={sifat} onBerkas={terima} />}
    </section>
  )
}
