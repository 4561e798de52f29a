// Siapkan foto: the pages just photographed, with what may be wrong on each; use them, take one again, or add a page.
import { type ChangeEvent, useEffect, useId, useState } from 'react'
import { ukuranBerkas } from '../alat/format.ts'
import { type FotoSiap, siapkanFoto } from '../alat/foto.ts'
import { KATA_TEMUAN } from '../alat/foto-nilai.ts'
import { pdfDariFoto } from '../alat/gabung-foto.ts'
import { Ikon } from './Ikon.tsx'
import { Tombol, TombolUtama } from './Tombol.tsx'
import { Tunggu } from './Tunggu.tsx'

/** Pages of one photographed document. */
const HALAMAN_PALING = 20

type Sifat = {
  awal: File
  untuk: string
  onPakai: (berkas: File) => void
  onBatal: () => void
  /** The picture cannot be read on this device: sent as it is, the server says why not. */
  onTakTerbaca: (berkas: File) => void
}

async function gabung(foto: readonly FotoSiap[], untuk: string): Promise<File> {
  const [satu] = foto
  if (satu && foto.length === 1) return satu.berkas
  const halaman = await Promise.all(
    foto.map(async (f) => ({
      jpeg: new Uint8Array(await f.berkas.arrayBuffer()),
      lebar: f.lebar,
      tinggi: f.tinggi,
    })),
  )
  const isi = pdfDariFoto(halaman).slice()
  const sejak = Math.max(...foto.map((f) => f.berkas.lastModified))
  return new File([isi], `${untuk}.pdf`, { type: 'application/pdf', lastModified: sejak })
}

/** Small picture of a page; its address lives as long as the page is shown. */
function Sampul({ berkas, nama }: { berkas: File; nama: string }) {
  const [alamat, setAlamat] = useState('')
  useEffect(() => {
    const a = URL.createObjectURL(berkas)
    setAlamat(a)
    return () => URL.revokeObjectURL(a)
  }, [berkas])
  return alamat ? <img src={alamat} alt={nama} className="foto__gambar" /> : null
}

function SatuHalaman({ foto, nomor, onBuang }: { foto: FotoSiap; nomor: number; onBuang: () => void }) {
  return (
    <li className="foto__halaman">
      <Sampul berkas={foto.berkas} nama={`Halaman ${nomor}`} />
      <div>
        <b>Halaman {nomor}</b> <span className="redup kecil">{ukuranBerkas(foto.berkas.size)}</span>
        {foto.temuan.map((t) => (
          <p key={t} className="pesan">
            <Ikon nama="seru" />
            <span>{KATA_TEMUAN[t]}</span>
          </p>
        ))}
        <Tombol ragam="tautan" onClick={onBuang}>
          Foto ulang<span className="sr"> halaman {nomor}</span>
        </Tombol>
      </div>
    </li>
  )
}

function AksiFoto({
  foto,
  onPakai,
  onTambah,
  onBatal,
}: {
  foto: readonly FotoSiap[]
  onPakai: () => void
  onTambah: (e: ChangeEvent<HTMLInputElement>) => void
  onBatal: () => void
}) {
  const id = useId()
  const banyak = foto.length
  const kata = foto.some((f) => f.temuan.length > 0)
    ? 'Pakai saja'
    : banyak > 1
      ? `Kirim ${banyak} halaman`
      : 'Kirim foto ini'
  return (
    <div className="unggah__tombol">
      {banyak > 0 && (
        <TombolUtama ikon="unggah" onClick={onPakai}>
          {kata}
        </TombolUtama>
      )}
      {banyak < HALAMAN_PALING && (
        <label className="tombol" htmlFor={id}>
          <input id={id} type="file" accept="image/*" capture="environment" onChange={onTambah} />
          <Ikon nama="kamera" />
          {banyak > 0 ? 'Tambah halaman' : 'Foto ulang'}
        </label>
      )}
      <Tombol ragam="tautan" onClick={onBatal}>
        Batal
      </Tombol>
    </div>
  )
}

/** Reviews photographs before they are sent; warnings never forbid. */
export function SiapkanFoto({ awal, untuk, onPakai, onBatal, onTakTerbaca }: Sifat) {
  const [foto, setFoto] = useState<FotoSiap[]>([])
  const [sibuk, setSibuk] = useState(true)
  const siapkan = (berkas: File, gagal: (b: File) => void) => {
    setSibuk(true)
    siapkanFoto(berkas)
      .then((f) => setFoto((lama) => [...lama, f]))
      .catch(() => gagal(berkas))
      .finally(() => setSibuk(false))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new first photograph is a new component (key)
  useEffect(() => siapkan(awal, onTakTerbaca), [awal])
  const tambah = (e: ChangeEvent<HTMLInputElement>) => {
    const berkas = e.target.files?.[0]
    e.target.value = ''
    if (berkas) siapkan(berkas, () => undefined)
  }
  const pakai = () => void gabung(foto, untuk).then(onPakai)
  return (
    <div className="foto" aria-live="polite">
      <ol className="foto__deret">
        {foto.map((f, i) => (
          <SatuHalaman
            // biome-ignore lint/suspicious/noArrayIndexKey: pages are known by their place
            key={i}
            foto={f}
            nomor={i + 1}
            onBuang={() => setFoto(foto.filter((x) => x !== f))}
          />
        ))}
      </ol>
      {sibuk && <Tunggu baris={2} kata="Menyiapkan foto…" />}
      {!sibuk && <AksiFoto foto={foto} onPakai={pakai} onTambah={tambah} onBatal={onBatal} />}
    </div>
  )
}
