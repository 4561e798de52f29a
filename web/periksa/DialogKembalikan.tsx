// Dialog kembalikan: kekurangan tiap berkas dan lama melengkapi disebut sebelum usulan dikirim kembali.
import { useEffect, useState } from 'react'
import { bacaLayanan } from '#kontrak/layanan.ts'
import { useBaca } from '../alat/pakai.ts'
import type { Usulan } from '../alat/usulan.ts'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang } from '../pola/Isian.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tombol } from '../pola/Tombol.tsx'

/** What the applicant must replace or add, each with the words he will read. */
export function kekurangan(u: Pick<Usulan, 'berkas'>): { kode: string; nama: string; catatan: string }[] {
  return u.berkas.flatMap(({ kode, nama, wajib, terlampir }) => {
    if (!terlampir) return wajib ? [{ kode, nama, catatan: 'Belum dilampirkan.' }] : []
    return terlampir.status === 'tidak-sesuai' ? [{ kode, nama, catatan: terlampir.catatan ?? '' }] : []
  })
}

/** How long completing may take, as the SOP of the service says; undefined while it is not known. */
function useLamaMelengkapi(layanan: string): string | undefined {
  return useBaca(bacaLayanan, { params: { kode: layanan } }).data?.lamaMelengkapi
}

type Sifat = {
  u: Usulan
  buka: boolean
  sedang: boolean
  galat: unknown
  onKirim: (pesan: string | undefined) => void
  onTutup: () => void
}

/** Shows exactly what will be sent; without a marked lack it says how to mark one. */
export function DialogKembalikan({ u, buka, sedang, galat, onKirim, onTutup }: Sifat) {
  const [pesan, setPesan] = useState('')
  useEffect(() => {
    if (buka) setPesan('')
  }, [buka])
  const kurang = kekurangan(u)
  const lama = useLamaMelengkapi(u.layanan)
  const kirim = () => onKirim(pesan.trim() || undefined)
  return (
    <Dialog
      buka={buka}
      judul={`Kembalikan kepada ${u.pemohon.nama}`}
      onTutup={onTutup}
      kaki={
        <>
          {kurang.length > 0 && (
            <Tombol ragam="utama" sedang={sedang && 'Mengirim…'} onClick={kirim}>
              Kembalikan {kurang.length} berkas
            </Tombol>
          )}
          <Tombol ragam="tautan" onClick={onTutup}>
            Batal
          </Tombol>
        </>
      }
    >
      {kurang.length === 0 ? (
        <Maklumat sifat="perlu" judul="Belum ada berkas yang ditandai tidak sesuai">
          Buka berkas yang kurang, pilih “Tidak sesuai”, dan tulis apa yang harus diperbaiki. Setelah itu
          usulan dapat dikembalikan.
        </Maklumat>
      ) : (
        <>
          <ul className="hasil-satu">
            {kurang.map((k) => (
              <li key={k.kode}>
                <b>{k.nama}</b>
                <small>{k.catatan}</small>
              </li>
            ))}
          </ul>
          <Maklumat sifat="perlu" judul={`Waktu melengkapi: ${lama ?? 'menurut SOP layanan ini'}`}>
            Dihitung sejak dikembalikan. Bila lewat batas, usulan ditolak dengan sendirinya; jam kerja petugas
            berhenti selama menunggu pemohon.
          </Maklumat>
          <div className="tutup-atas">
            <IsianPanjang
              label="Pesan tambahan"
              boleh
              maxLength={2000}
              value={pesan}
              onChange={(e) => setPesan(e.target.value)}
            />
          </div>
        </>
      )}
      <GalatPermintaan galat={galat} onUlang={kirim} />
    </Dialog>
  )
}
