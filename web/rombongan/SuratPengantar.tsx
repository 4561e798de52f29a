// Surat pengantar: surat yang memuat banyak usulan, dari konsep, tanda tangan, sampai dikirim.
import { useState } from 'react'
import {
  batalkanPengantar,
  kirimPengantar,
  suratRombongan,
  tandatanganiPengantar,
} from '#kontrak/rombongan.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { alamat } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { SandiTanda } from '../pola/SandiTanda.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'
import type { Rombongan } from './kata-rombongan.ts'

function kalimat(r: Rombongan): string {
  const { surat } = r
  if (r.keadaan === 'dibatalkan') return 'Konsep surat ini dibatalkan; nomornya dilepas.'
  if (r.keadaan === 'menunggu-tanda')
    return 'Konsep sudah tersusun dan menunggu tanda tangan. Nomor diberikan saat ditandatangani.'
  const nomor = `Nomor ${surat?.nomor ?? '-'} tanggal ${surat?.tanggal ? tanggalPanjang(surat.tanggal) : '-'}`
  const oleh = (surat?.penandatangan ?? '').replace(/\.$/, '')
  return r.keadaan === 'menunggu-kirim'
    ? `${nomor} sudah ditandatangani ${oleh}. Kirim, lalu catat di sini.`
    : `${nomor}, ditandatangani ${oleh}.`
}

function Tanda({ rombongan: r }: { rombongan: Rombongan }) {
  const t = useTindak(tandatanganiPengantar, {})
  if (r.surat?.sedangDitandatangani || t.isSuccess) {
    if (!r.surat?.galat) return <Maklumat judul="Sedang ditandatangani…" segera />
  }
  return (
    <>
      {r.surat?.galat && (
        <Maklumat sifat="tolak" judul="Surat belum ditandatangani" segera>
          {r.surat.galat}
        </Maklumat>
      )}
      <SandiTanda
        kata="Tandatangani surat pengantar"
        sedang={t.isPending}
        galat={t.error}
        onKirim={(sandiTanda) => t.mutate({ params: { id: r.id }, isi: { sandiTanda } })}
      />
    </>
  )
}

/** The letter and what this reader may do with it. */
export function SuratPengantar({ rombongan: r }: { rombongan: Rombongan }) {
  const [batal, setBatal] = useState(false)
  const kirim = useTindak(kirimPengantar, { segarkan: ['usulan', 'penjagaan'] })
  const batalkan = useTindak(batalkanPengantar, { segarkan: ['usulan'], onJadi: () => setBatal(false) })
  if (!r.surat && r.keadaan !== 'dibatalkan') return null
  return (
    <div className="susun">
      <p className="baca">{kalimat(r)}</p>
      <div className="deret">
        {r.surat && (
          <TombolTautan ikon="berkas" ke={alamat(suratRombongan, { params: { id: r.id } })} target="_blank">
            {r.surat.nomor ? 'Buka surat' : 'Lihat konsep'}
          </TombolTautan>
        )}
        {r.boleh.kirim && (
          <Tombol
            ragam="utama"
            sedang={kirim.isPending && 'Mencatat…'}
            onClick={() => kirim.mutate({ params: { id: r.id } })}
          >
            Catat sudah dikirim ke {r.pihak?.nama}
          </Tombol>
        )}
        {r.boleh.batalkan && (
          <Tombol ragam="tautan-bahaya" onClick={() => setBatal(true)}>
            Batalkan konsep
          </Tombol>
        )}
        {r.surat?.kodeCek && <Tautan ke={`/cek/${r.surat.kodeCek}`}>Periksa keaslian</Tautan>}
      </div>
      <GalatPermintaan galat={kirim.error} />
      {r.boleh.tandatangani && <Tanda rombongan={r} />}
      <DialogAlasan
        buka={batal}
        judul="Batalkan konsep surat pengantar"
        label="Alasan pembatalan"
        kirim="Batalkan konsep"
        bahaya
        sedang={batalkan.isPending}
        galat={batalkan.error}
        onTutup={() => setBatal(false)}
        onKirim={(alasan) => batalkan.mutate({ params: { id: r.id }, isi: { alasan } })}
      />
    </div>
  )
}
