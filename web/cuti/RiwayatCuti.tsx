// Riwayat cuti: leaves granted, and the way to cancel one or call the person back.
import { useState } from 'react'
import { panggilCuti } from '#kontrak/cuti.ts'
import { tanggalRingkas } from '../alat/format.ts'
import { useTindak } from '../alat/pakai.ts'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianTeks } from '../pola/Isian.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol, TombolUtama } from '../pola/Tombol.tsx'
import { JENIS_CUTI, KEADAAN_CUTI } from './kata-cuti.ts'
import type { Saldo } from './LembarSaldo.tsx'

type Cuti = Saldo['cuti'][number]

function DialogPanggil({ cuti, onTutup }: { cuti: Cuti; onTutup: () => void }) {
  const [masukKerja, setMasuk] = useState(cuti.mulai)
  const [alasan, setAlasan] = useState('')
  const panggil = useTindak(panggilCuti, { onJadi: onTutup })
  return (
    <Dialog
      buka
      judul="Batalkan atau panggil kembali"
      onTutup={onTutup}
      kaki={
        <>
          <Tombol onClick={onTutup}>Tidak jadi</Tombol>
          <TombolUtama
            sedang={panggil.isPending && 'Mencatat…'}
            onClick={() => panggil.mutate({ params: { id: cuti.id }, isi: { masukKerja, alasan } })}
          >
            Kembalikan hari cuti
          </TombolUtama>
        </>
      }
    >
      <p>
        {JENIS_CUTI[cuti.jenis]} {tanggalRingkas(cuti.mulai, true)} sampai {tanggalRingkas(cuti.sampai, true)}
        .
      </p>
      <GalatPermintaan galat={panggil.error} />
      <IsianTeks
        label="Masuk kerja kembali"
        petunjuk="Pada atau sebelum hari mulai: cuti dibatalkan seluruhnya. Di tengah cuti: hari sisanya dikembalikan."
        type="date"
        value={masukKerja}
        min={cuti.mulai}
        max={cuti.sampai}
        onChange={(e) => setMasuk(e.target.value)}
      />
      <IsianPanjang
        label="Alasan"
        petunjuk="Misalnya kepentingan dinas mendesak yang membuat pegawai dipanggil."
        value={alasan}
        onChange={(e) => setAlasan(e.target.value)}
      />
    </Dialog>
  )
}

/** Leaves, newest first. */
export function RiwayatCuti({ cuti }: { cuti: readonly Cuti[] }) {
  const [pilih, setPilih] = useState<Cuti | null>(null)
  if (cuti.length === 0) return <p className="redup">Belum ada cuti yang tercatat.</p>
  return (
    <>
      <div className="geser">
        <table className="tbl tbl--padat tbl--hp">
          <caption className="sr">Riwayat cuti</caption>
          <thead>
            <tr>
              <th>Mulai</th>
              <th>Sampai</th>
              <th>Jenis</th>
              <th className="n">Hari</th>
              <th>Keadaan</th>
              <th>Surat</th>
            </tr>
          </thead>
          <tbody>
            {cuti.map((c) => (
              <tr key={c.id}>
                <td data-judul="Mulai">{tanggalRingkas(c.mulai, true)}</td>
                <td data-judul="Sampai">{tanggalRingkas(c.sampai, true)}</td>
                <td data-judul="Jenis">{JENIS_CUTI[c.jenis]}</td>
                <td data-judul="Hari" className="n">
                  {c.hari ?? '–'}
                </td>
                <td data-judul="Keadaan">{KEADAAN_CUTI[c.keadaan]}</td>
                <td data-judul="Surat">
                  {c.usulanId ? (
                    <Tautan ke={`/usulan/${c.usulanId}`}>{c.nomor ?? 'Usulan'}</Tautan>
                  ) : (
                    (c.nomor ?? '–')
                  )}
                  {c.dapatDibatalkan && (
                    <Tombol ragam="tautan" onClick={() => setPilih(c)}>
                      Batalkan atau panggil
                    </Tombol>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pilih && <DialogPanggil cuti={pilih} onTutup={() => setPilih(null)} />}
    </>
  )
}
