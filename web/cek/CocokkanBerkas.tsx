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

/** sha-256 of a file in hex, computed on this device; undefined where the browser offers none (no https). */
async function sidikBerkas(berkas: File): Promise<string | undefined> {
  // Absent outside https, whatever the types say.
  const kripto: SubtleCrypto | undefined = globalThis.crypto.subtle
  if (!kripto) return undefined
  const hasil = await kripto.digest('SHA-256', await berkas.arrayBuffer())
  return [...new Uint8Array(hasil)].map((b) => b.toString(16).padStart(2, '0')).join('')
}

function SidikSama({ sama }: { sama: boolean }) {
  return (
    <p role="status">
      {sama
        ? 'Dihitung di perangkat Anda: SHA-256 berkas ini sama dengan surat di halaman ini.'
        : 'Dihitung di perangkat Anda: SHA-256 berkas ini berbeda dari surat di halaman ini.'}
    </p>
  )
}

/** One upload and its answer in words; `sidikSurat` (hex) is compared in the browser before anything is sent. */
export function CocokkanBerkas({ sidikSurat }: { sidikSurat?: string | undefined }) {
  const [sama, setSama] = useState<boolean>()
  const [nama, setNama] = useState('')
  const [persen, setPersen] = useState(0)
  const { mutate, data, error, isPending } = useTindak(cekBerkas)
  return (
    <div className="susun susun--rapat">
      <GalatPermintaan galat={error} />
      {sama !== undefined && <SidikSama sama={sama} />}
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
          setSama(undefined)
          if (sidikSurat !== undefined)
            void sidikBerkas(berkas)
              .then((sidik) => sidik !== undefined && setSama(sidik === sidikSurat))
              .catch(() => undefined)
          mutate({ berkas, onMaju: setPersen })
        }}
      />
      <p className="kecil redup">Berkas hanya diperiksa, tidak disimpan.</p>
    </div>
  )
}
