// Catat baris: yang tidak diketahui riwayat dan usulan ditulis pengelola dengan alasannya; pembatalan tetap tercatat.
import { useState } from 'react'
import { batalkanBaris, catatBaris } from '#kontrak/buku-lapor.ts'
import { useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { ALASAN_PALING_PENDEK, DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianTeks } from '../pola/Isian.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import type { BarisBuku, IsiBuku, KolomBuku } from './sel.ts'

/** Filled by the register itself: the row number, and what stands on the unit's and person's record. */
const SENDIRI = new Set(['nomor-urut', 'unit-kerja', 'keterangan'])
const ANGKA: readonly string[] = ['angka', 'rupiah', 'bulan']

function nilaiSel(k: KolomBuku, teks: string): string | number | null {
  if (teks.trim() === '') return null
  return ANGKA.includes(k.tipe) && /^\d+$/.test(teks) ? Number(teks) : teks.trim()
}

function IsianSel({
  kolom,
  isi,
  onUbah,
}: {
  kolom: readonly KolomBuku[]
  isi: Record<string, string>
  onUbah: (isi: Record<string, string>) => void
}) {
  return (
    <div className="isian-deret">
      {kolom.map((k) => (
        <IsianTeks
          key={k.kode}
          label={k.nama}
          boleh
          type={k.tipe === 'tanggal' ? 'date' : 'text'}
          inputMode={ANGKA.includes(k.tipe) ? 'numeric' : undefined}
          maxLength={300}
          value={isi[k.kode] ?? ''}
          onChange={(e) => onUbah({ ...isi, [k.kode]: e.target.value })}
        />
      ))}
    </div>
  )
}

/** What is being written, and its sending. */
function useCatat(buku: IsiBuku['buku'], onTutup: () => void) {
  const { hari } = useHari()
  const [isi, setIsi] = useState<Record<string, string>>({})
  const [kapan, setKapan] = useState(hari)
  const [alasan, setAlasan] = useState('')
  const [coba, setCoba] = useState(false)
  const kolom = buku.kolom.filter((k) => !SENDIRI.has(k.kode))
  const catat = useTindak(catatBaris, { onJadi: onTutup })
  const kurang = alasan.trim().length < ALASAN_PALING_PENDEK
  const kirim = () => {
    setCoba(true)
    if (kurang) return
    const sel = Object.fromEntries(
      kolom.map((k) => [k.kode, nilaiSel(k, isi[k.kode] ?? '')] as const).filter(([, v]) => v !== null),
    )
    catat.mutate({ params: { kode: buku.kode }, isi: { hari: kapan, sel, alasan: alasan.trim() } })
  }
  return { isi, setIsi, kapan, setKapan, alasan, setAlasan, galatAlasan: coba && kurang, kolom, catat, kirim }
}

/** A dialog with the columns of this book; the reason is asked because nothing else proves the row. */
export function CatatBaris({ buku, onTutup }: { buku: IsiBuku['buku']; onTutup: () => void }) {
  const c = useCatat(buku, onTutup)
  return (
    <Dialog
      buka
      judul={`Catat baris pada ${buku.nama}`}
      onTutup={onTutup}
      lebar
      kaki={
        <>
          <Tombol ragam="utama" sedang={c.catat.isPending && 'Mencatat…'} onClick={c.kirim}>
            Catat baris
          </Tombol>
          <Tombol ragam="tautan" onClick={onTutup}>
            Batal
          </Tombol>
        </>
      }
    >
      <p>
        Baris dari usulan dan riwayat tertulis sendiri. Catat di sini hanya yang belum ada pada keduanya;
        baris ini bertanda manual dan alasannya ikut tercetak.
      </p>
      <IsianTeks
        label="Tanggal kejadian"
        type="date"
        value={c.kapan}
        onChange={(e) => c.setKapan(e.target.value)}
      />
      <IsianSel kolom={c.kolom} isi={c.isi} onUbah={c.setIsi} />
      <IsianPanjang
        label="Alasan dicatat manual"
        maxLength={500}
        value={c.alasan}
        galat={c.galatAlasan ? `Tulis alasan sedikitnya ${ALASAN_PALING_PENDEK} huruf.` : undefined}
        onChange={(e) => c.setAlasan(e.target.value)}
      />
      <GalatPermintaan galat={c.catat.error} onUlang={c.kirim} />
    </Dialog>
  )
}

/** Rows written by hand on this page, each with its cancelling. */
export function BarisManual({ baris }: { baris: readonly BarisBuku[] }) {
  const manual = baris.filter((b) => b.manualId !== null && !b.batal)
  const [pilih, setPilih] = useState<string | null>(null)
  const batal = useTindak(batalkanBaris, { onJadi: () => setPilih(null) })
  if (manual.length === 0) return null
  return (
    <>
      <ul className="hasil-satu">
        {manual.map((b) => (
          <li key={b.manualId}>
            <span>
              Baris {b.urut} dicatat manual:{' '}
              {String(b.sel.nama ?? b.sel['jenis-perubahan'] ?? b.sel.keterangan ?? '')}
            </span>
            <Tombol ragam="tautan-bahaya" onClick={() => setPilih(b.manualId)}>
              Batalkan<span className="sr"> baris {b.urut}</span>
            </Tombol>
          </li>
        ))}
      </ul>
      <DialogAlasan
        buka={pilih !== null}
        judul="Batalkan baris manual"
        label="Mengapa baris ini dibatalkan"
        petunjuk="Baris tetap tercatat, dicoret, dan tidak dijumlah."
        kirim="Batalkan baris"
        bahaya
        sedang={batal.isPending}
        galat={batal.error}
        onKirim={(alasan) => pilih && batal.mutate({ params: { id: pilih }, isi: { alasan } })}
        onTutup={() => setPilih(null)}
      />
    </>
  )
}
