// Mencocokkan berkas PDF di tangan dengan arsip: asli, berubah, atau tidak dikenal. Berkasnya tidak disimpan.
import { useState } from 'react'
import { cekBerkas } from '#kontrak/naskah.ts'
import { useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Maklumat, type SifatMaklumat } from '../pola/Maklumat.tsx'
import { UnggahBerkas } from '../pola/UnggahBerkas.tsx'

const RUPA: Record<'asli' | 'berubah' | 'tidak-dikenal', { sifat: SifatMaklumat; judul: string }> = {
  asli: { sifat: 'beres', judul: 'Berkas ini asli' },
  berubah: { sifat: 'tolak', judul: 'Berkas ini sudah berubah' },
  'tidak-dikenal': { sifat: 'perlu', judul: 'Berkas ini tidak dikenal' },
}

/** One upload and its answer in words. */
export function CocokkanBerkas() {
  const [nama, setNama] = useState('')
  const [persen, setPersen] = useState(0)
  const { mutate, data, error, isPending } = useTindak(cekBerkas)
  return (
    <div className="susun susun--rapat">
      <GalatPermintaan galat={error} />
      {data && (
        <Maklumat segera sifat={RUPA[data.hasil].sifat} judul={`${RUPA[data.hasil].judul}: ${nama}`}>
          <p>{data.kalimat}</p>
          {data.tanda.map((t) => (
            <p key={`${t.nama}${t.waktu}`}>
              Tanda tangan {t.nama}: {t.utuh ? 'utuh' : 'tidak utuh'}.
            </p>
          ))}
        </Maklumat>
      )}
      <p>
        Yang dapat dicocokkan hanya berkas PDF asli, misalnya yang diunduh dari Padu atau dikirim pemiliknya.
        Foto dan hasil pindaian selalu berbeda isinya; untuk surat di kertas, pakai kode di bawah QR.
      </p>
      <UnggahBerkas
        hanyaPdf
        untuk="berkas PDF yang diperiksa"
        keadaan={isPending ? { tahap: 'mengirim', nama, persen } : { tahap: 'siap' }}
        onPilih={(berkas) => {
          setNama(berkas.name)
          setPersen(0)
          mutate({ berkas, onMaju: setPersen })
        }}
      />
      <p className="kecil redup">Berkas hanya diperiksa, tidak disimpan.</p>
    </div>
  )
}
