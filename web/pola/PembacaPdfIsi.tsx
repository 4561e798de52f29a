// Isi pembaca PDF (pdf.js): halaman di kanvas, perbesaran, "halaman x dari y", dan tempat yang disorot.
// pdf.js 6 no longer evaluates code from fonts at all (CVE-2024-4367), so no switch is needed for it.
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import alamatPekerja from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import { HalamanPdf } from './HalamanPdf.tsx'
import { Ikon } from './Ikon.tsx'
import { Maklumat } from './Maklumat.tsx'
import type { SifatPembaca } from './pembaca-pdf.ts'
import { Tombol } from './Tombol.tsx'
import { Tunggu } from './Tunggu.tsx'

GlobalWorkerOptions.workerSrc = alamatPekerja
/** Zoom steps, as a factor of "fit to width". */
const SKALA = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const
const SKALA_AWAL = 2

type Buka =
  | { tahap: 'menunggu' }
  | { tahap: 'terbuka'; dokumen: PDFDocumentProxy }
  | { tahap: 'gagal'; terkunci: boolean }

/** Opens the paper and closes it again when it is no longer shown. */
function useDokumen(sumber: string | Uint8Array): Buka {
  const [buka, setBuka] = useState<Buka>({ tahap: 'menunggu' })
  useEffect(() => {
    let batal = false
    setBuka({ tahap: 'menunggu' })
    const tugas = getDocument({
      ...(typeof sumber === 'string' ? { url: sumber } : { data: sumber.slice() }),
      withCredentials: true,
      enableXfa: false,
      wasmUrl: '/pdfjs/wasm/',
      standardFontDataUrl: '/pdfjs/standard_fonts/',
      cMapUrl: '/pdfjs/cmaps/',
      iccUrl: '/pdfjs/iccs/',
    })
    tugas.promise.then(
      (dokumen) => {
        if (!batal) setBuka({ tahap: 'terbuka', dokumen })
      },
      (salah: unknown) => {
        const terkunci = salah instanceof Error && salah.name === 'PasswordException'
        if (!batal) setBuka({ tahap: 'gagal', terkunci })
      },
    )
    return () => {
      batal = true
      void tugas.destroy()
    }
  }, [sumber])
  return buka
}

type SifatAlat = {
  halaman: number
  jumlah: number
  skala: number
  onHalaman: (n: number) => void
  onSkala: (letak: number) => void
  onPutar: () => void
  kiri: SifatPembaca['kiri']
}

function AlatPdf({ halaman, jumlah, skala, onHalaman, onSkala, onPutar, kiri }: SifatAlat) {
  return (
    <div className="pdf__alat">
      <div>{kiri}</div>
      <label>
        Halaman{' '}
        <input
          className="pdf__halaman-isi"
          inputMode="numeric"
          value={halaman}
          onChange={(e) => {
            const n = Number(e.target.value.replace(/\D/g, ''))
            if (n >= 1 && n <= jumlah) onHalaman(n)
          }}
        />{' '}
        dari {jumlah}
      </label>
      <span>
        <button
          type="button"
          className="alat-btn"
          aria-label="Perkecil"
          disabled={skala === 0}
          onClick={() => onSkala(skala - 1)}
        >
          <Ikon nama="kecil" />
        </button>
        <output>{Math.round((SKALA[skala] ?? 1) * 100)}%</output>
        <button
          type="button"
          className="alat-btn"
          aria-label="Perbesar"
          disabled={skala === SKALA.length - 1}
          onClick={() => onSkala(skala + 1)}
        >
          <Ikon nama="tambah" />
        </button>
        <button type="button" className="alat-btn" aria-label="Putar ke kanan" onClick={onPutar}>
          <Ikon nama="ulang" />
        </button>
      </span>
    </div>
  )
}

/** Scrolls the reader only, never the page around it; `letak` 0 is its top edge, 1 its bottom. */
function gulirDalam(wadah: HTMLElement | null, pemilih: string, letak: number): void {
  const unsur = wadah?.querySelector(pemilih)
  if (!wadah || !unsur) return
  const jarak = unsur.getBoundingClientRect().top - wadah.getBoundingClientRect().top
  wadah.scrollTop += jarak - letak * wadah.clientHeight
}

/** A scrolling region must be reachable by keyboard in browsers that do not see to it themselves. */
const DAPAT_DIGULUNG = { tabIndex: 0 }

/** The reader itself; loaded lazily by PembacaPdf. A new attempt is a new reader. */
export default function PembacaPdfIsi(sifat: SifatPembaca) {
  const [percobaan, setPercobaan] = useState(0)
  return <Pembaca key={percobaan} {...sifat} onUlang={() => setPercobaan(percobaan + 1)} />
}

function PesanGagal({ terkunci, onUlang }: { terkunci: boolean; onUlang: () => void }) {
  if (terkunci) {
    return (
      <Maklumat sifat="tolak" segera judul="Dokumen terkunci kata sandi">
        Minta pemohon mengunggah ulang tanpa kata sandi.
      </Maklumat>
    )
  }
  return (
    <Maklumat
      sifat="tolak"
      segera
      judul="Dokumen tidak dapat dibuka"
      aksi={
        <Tombol ikon="ulang" onClick={onUlang}>
          Coba lagi
        </Tombol>
      }
    >
      Periksa sambungan Anda. Bila tetap gagal, berkasnya mungkin rusak: kembalikan kepada pemohon.
    </Maklumat>
  )
}

function Pembaca({ sumber, nama, sorot, kiri, tinggi, onUlang }: SifatPembaca & { onUlang: () => void }) {
  const [halaman, setHalaman] = useState(1)
  const [skala, setSkala] = useState(SKALA_AWAL)
  const [putar, setPutar] = useState(0)
  const gulung = useRef<HTMLElement>(null)
  const buka = useDokumen(sumber)
  const jumlah = buka.tahap === 'terbuka' ? buka.dokumen.numPages : 0

  const keHalaman = (n: number) => {
    setHalaman(n)
    gulirDalam(gulung.current, `[data-halaman="${n}"]`, 0)
  }

  return (
    <section className="pdf" aria-label={`Dokumen: ${nama}`} style={tinggi ? { height: tinggi } : undefined}>
      <AlatPdf
        halaman={halaman}
        jumlah={jumlah}
        skala={skala}
        onHalaman={keHalaman}
        onSkala={setSkala}
        onPutar={() => setPutar((putar + 90) % 360)}
        kiri={kiri}
      />
      <section
        className="pdf__gulung"
        ref={gulung}
        {...DAPAT_DIGULUNG}
        aria-label={`Halaman-halaman ${nama}`}
      >
        {buka.tahap === 'menunggu' && <Tunggu baris={8} kata="Membuka dokumen…" />}
        {buka.tahap === 'gagal' && <PesanGagal terkunci={buka.terkunci} onUlang={onUlang} />}
        {buka.tahap === 'terbuka' &&
          Array.from({ length: jumlah }, (_, i) => i + 1).map((n) => (
            <HalamanPdf
              key={n}
              dokumen={buka.dokumen}
              nomor={n}
              nama={nama}
              skala={SKALA[skala] ?? 1}
              putar={putar}
              sorot={sorot?.halaman === n ? sorot : undefined}
              onTampak={setHalaman}
              onSorotSiap={() => gulirDalam(gulung.current, '.pdf__sorot', 0.4)}
            />
          ))}
      </section>
    </section>
  )
}
