// Pilih bukti: dokumen yang sudah ada di Arsip Digital, atau foto dan file baru yang langsung disimpan ke arsip.
import { useState } from 'react'
import { daftarArsip, unggahArsip } from '#kontrak/arsip.ts'
import { tanggalKolom } from '../alat/format.ts'
import { adalahTolakan } from '../alat/klien.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { type KeadaanUnggah, UnggahBerkas } from '../pola/UnggahBerkas.tsx'

type Sifat = {
  pegawaiId: string
  milikSendiri: boolean
  /** What to show, in words, and the kind under which a new one is kept. */
  bukti: string
  jenisDokumen: string
  arsipId: string
  onPilih: (id: string) => void
  galat?: string | undefined
}

function UnggahBaru({ pegawaiId, milikSendiri, bukti, jenisDokumen, onPilih }: Sifat) {
  const { hari } = useHari()
  const [tanggal, setTanggal] = useState('')
  const [berkas, setBerkas] = useState<File | null>(null)
  const [persen, setPersen] = useState(0)
  const unggah = useTindak(unggahArsip, { onJadi: (j) => onPilih(j.arsipId) })
  const kirim = (f: File) => {
    setBerkas(f)
    unggah.mutate({
      isi: {
        jenisDokumen,
        judul: `Bukti: ${bukti}`.slice(0, 200),
        tanggal,
        ...(milikSendiri ? {} : { pegawaiId }),
      },
      berkas: f,
      onMaju: setPersen,
    })
  }
  const nama = berkas?.name ?? ''
  const keadaan: KeadaanUnggah = unggah.isPending
    ? { tahap: 'mengirim', nama, persen }
    : unggah.isSuccess && berkas
      ? { tahap: 'selesai', nama, ukuran: berkas.size }
      : unggah.error && !adalahTolakan(unggah.error)
        ? { tahap: 'gagal', nama, sebab: 'jaringan' }
        : { tahap: 'siap' }
  return (
    <>
      {adalahTolakan(unggah.error) && <GalatPermintaan galat={unggah.error} />}
      <IsianTeks
        label="Tanggal pada dokumen"
        type="date"
        max={hari}
        value={tanggal}
        onChange={(e) => setTanggal(e.target.value)}
      />
      {tanggal !== '' && (
        <UnggahBerkas
          untuk={bukti}
          keadaan={keadaan}
          onPilih={kirim}
          onUlang={() => berkas && kirim(berkas)}
        />
      )}
    </>
  )
}

const BARU = 'baru'

/** One select: a document of the archive, or a new one. */
export function PilihBukti(sifat: Sifat) {
  const { pegawaiId, milikSendiri, arsipId, onPilih, galat, bukti } = sifat
  const { data } = useBaca(daftarArsip, { query: milikSendiri ? {} : { pegawaiId } })
  const [baru, setBaru] = useState(false)
  const dokumen = data?.baris ?? []
  const ada = dokumen.some((d) => d.id === arsipId)
  return (
    <>
      <IsianPilihan
        label="Bukti"
        petunjuk={`Yang diperlukan: ${bukti}.`}
        galat={galat}
        value={baru && !ada ? BARU : arsipId}
        onChange={(e) => {
          setBaru(e.target.value === BARU)
          onPilih(e.target.value === BARU ? '' : e.target.value)
        }}
      >
        <option value="">Pilih bukti</option>
        <option value={BARU}>Unggah foto atau file baru</option>
        {dokumen.map((d) => (
          <option key={d.id} value={d.id}>
            {d.judul}
            {d.tanggal ? `, ${tanggalKolom(d.tanggal)}` : ''}
          </option>
        ))}
      </IsianPilihan>
      {baru && !ada && <UnggahBaru {...sifat} />}
    </>
  )
}
