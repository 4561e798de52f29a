// Unggah pindaian lembar bertanda tangan atau berparaf basah, atau bukti terima; lembar bertanda tangan dicocokkan dengan suratnya.
import { type FormEvent, useState } from 'react'
import { ketikKodePindaian, unggahPindaian } from '#kontrak/naskah.ts'
import { adalahTolakan } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from './GalatPermintaan.tsx'
import { IsianTeks } from './Isian.tsx'
import { Maklumat } from './Maklumat.tsx'
import { Tombol } from './Tombol.tsx'
import { type KeadaanUnggah, UnggahBerkas } from './UnggahBerkas.tsx'

/** For a scan whose QR cannot be read: the officer reads the code from the sheet. */
function KetikKode({
  usulanId,
  arsipId,
  pesan,
  onCocok,
}: {
  usulanId: string
  arsipId: string
  pesan: string
  onCocok: (pesan: string | null) => void
}) {
  const [kode, setKode] = useState('')
  const { mutate, isPending, error } = useTindak(ketikKodePindaian, { onJadi: (j) => onCocok(j.pesan) })
  const kirim = (e: FormEvent) => {
    e.preventDefault()
    if (!isPending) mutate({ params: { id: usulanId, arsipId }, isi: { kode } })
  }
  return (
    <Maklumat segera sifat="perlu" judul="Lembar belum dapat dipastikan">
      <p>{pesan}</p>
      <form className="susun susun--rapat" onSubmit={kirim} noValidate>
        <IsianTeks
          label="Kode di bawah QR"
          petunjuk="Baca dari lembar yang dipindai. Tercatat sebagai diketik oleh Anda."
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          value={kode}
          onChange={(e) => setKode(e.target.value)}
        />
        <GalatPermintaan galat={error} />
        <div>
          <Tombol type="submit" sedang={isPending && 'Mencocokkan…'}>
            Cocokkan kode
          </Tombol>
        </div>
      </form>
    </Maklumat>
  )
}

function HasilCocok({ diketik, pesan }: { diketik: boolean; pesan: string | null }) {
  return (
    <Maklumat
      segera
      sifat={pesan === null ? 'beres' : 'perlu'}
      judul={diketik ? 'Kode yang diketik cocok dengan surat ini' : 'QR terbaca: lembar ini memang surat ini'}
    >
      {pesan}
    </Maklumat>
  )
}

type Sifat = { usulanId: string; untuk: string; onTersimpan: (arsipId: string | undefined) => void }

/** One scan for one case; gives its archive id once the server has it and, where it must be a certain letter, knows that it is. */
export function UnggahPindaian({ usulanId, untuk, onTersimpan }: Sifat) {
  const [berkas, setBerkas] = useState<File | null>(null)
  const [persen, setPersen] = useState(0)
  const [diketik, setDiketik] = useState<{ pesan: string | null }>()
  const { mutate, isPending, isSuccess, data, error, reset } = useTindak(unggahPindaian, {
    onJadi: (j) => j.cocok !== 'tidak-terbaca' && onTersimpan(j.arsipId),
  })
  const kirim = (b: File) => {
    setBerkas(b)
    setPersen(0)
    setDiketik(undefined)
    onTersimpan(undefined)
    mutate({ params: { id: usulanId }, berkas: b, onMaju: setPersen })
  }
  const nama = berkas?.name ?? untuk
  const keadaan = (): KeadaanUnggah => {
    if (isPending) return { tahap: 'mengirim', nama, persen }
    if (isSuccess && berkas) return { tahap: 'selesai', nama, ukuran: berkas.size }
    if (error && !adalahTolakan(error)) return { tahap: 'gagal', nama, sebab: 'jaringan' }
    return { tahap: 'siap' }
  }
  return (
    <>
      {adalahTolakan(error) && <GalatPermintaan galat={error} />}
      <UnggahBerkas
        untuk={untuk}
        keadaan={keadaan()}
        onPilih={(b) => {
          reset()
          kirim(b)
        }}
        onUlang={() => berkas && kirim(berkas)}
      />
      {data?.cocok === 'tidak-terbaca' && !diketik && (
        <KetikKode
          usulanId={usulanId}
          arsipId={data.arsipId}
          pesan={data.pesan ?? ''}
          onCocok={(pesan) => {
            setDiketik({ pesan })
            onTersimpan(data.arsipId)
          }}
        />
      )}
      {data?.cocok === 'qr' && <HasilCocok diketik={false} pesan={data.pesan} />}
      {diketik && <HasilCocok diketik pesan={diketik.pesan} />}
    </>
  )
}
