// Sertifikat saya: cara tanda tangan, memeriksa kesiapan, menerbitkan sertifikat lokal, atau mengunggah milik sendiri.
import { type FormEvent, useState } from 'react'
import { periksaPenanda, sertifikatSaya, terbitkanSertifikat, unggahSertifikat } from '#kontrak/sertifikat.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianSandi } from '../pola/Isian.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import { CARA_TANDA, DaftarSertifikat } from '../pola/SertifikatTanda.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'

const SANDI_TERPENDEK = 12

function Kesiapan() {
  const { mutate, data, error, isPending } = useTindak(periksaPenanda)
  return (
    <section className="susun susun--rapat">
      {data && (
        <Maklumat
          segera
          sifat={data.dapat ? 'beres' : 'perlu'}
          judul={data.dapat ? 'Anda dapat menandatangani hari ini' : data.sebab}
        >
          {data.dapat ? data.sebab : data.saran}
        </Maklumat>
      )}
      <GalatPermintaan galat={error} />
      <div>
        <Tombol sedang={isPending && 'Memeriksa…'} onClick={() => mutate({})}>
          Periksa kesiapan saya
        </Tombol>
      </div>
    </section>
  )
}

function Terbitkan() {
  const kabarkan = useKabar()
  const [sandi, setSandi] = useState('')
  const [ulang, setUlang] = useState('')
  const [coba, setCoba] = useState(false)
  const { mutate, error, isPending } = useTindak(terbitkanSertifikat, {
    onJadi: () => {
      setSandi('')
      setUlang('')
      setCoba(false)
      kabarkan({ sifat: 'beres', judul: 'Sertifikat diterbitkan' })
    },
  })
  const pendek = sandi.length < SANDI_TERPENDEK
  const kirim = (e: FormEvent) => {
    e.preventDefault()
    setCoba(true)
    if (!pendek && sandi === ulang) mutate({ isi: { sandiBaru: sandi } })
  }
  return (
    <form className="susun" onSubmit={kirim} noValidate>
      <IsianSandi
        label="Frasa sandi baru"
        petunjuk={`Paling sedikit ${SANDI_TERPENDEK} karakter. Tidak disimpan: bila lupa, sertifikat harus diterbitkan ulang.`}
        autoComplete="off"
        value={sandi}
        galat={coba && pendek ? `Paling sedikit ${SANDI_TERPENDEK} karakter.` : undefined}
        onChange={(e) => setSandi(e.target.value)}
      />
      <IsianSandi
        label="Ketik ulang frasa sandi"
        autoComplete="off"
        value={ulang}
        galat={coba && sandi !== ulang ? 'Tidak sama dengan yang di atas.' : undefined}
        onChange={(e) => setUlang(e.target.value)}
      />
      <GalatPermintaan galat={error} />
      <div>
        <Tombol type="submit" ragam="utama" sedang={isPending && 'Menerbitkan…'}>
          Terbitkan sertifikat
        </Tombol>
      </div>
    </form>
  )
}

function Unggah() {
  const kabarkan = useKabar()
  const [berkas, setBerkas] = useState<File | null>(null)
  const [sandi, setSandi] = useState('')
  const [coba, setCoba] = useState(false)
  const { mutate, error, isPending } = useTindak(unggahSertifikat, {
    onJadi: () => {
      setBerkas(null)
      setSandi('')
      setCoba(false)
      kabarkan({ sifat: 'beres', judul: 'Sertifikat tercatat' })
    },
  })
  const kirim = (e: FormEvent) => {
    e.preventDefault()
    setCoba(true)
    if (berkas && sandi !== '') mutate({ isi: { sandiTanda: sandi }, berkas })
  }
  return (
    <form className="susun" onSubmit={kirim} noValidate>
      <label className="isian">
        <span className="isian__label">Berkas .p12 atau .pfx</span>
        <input
          type="file"
          className="masukan"
          accept=".p12,.pfx,application/x-pkcs12"
          onChange={(e) => setBerkas(e.target.files?.[0] ?? null)}
        />
        {coba && !berkas && <span className="isian__galat">Pilih berkas sertifikat Anda.</span>}
      </label>
      <IsianSandi
        label="Frasa sandi berkas itu"
        petunjuk="Dipakai sekali untuk memeriksa berkas, tidak disimpan."
        autoComplete="off"
        value={sandi}
        galat={coba && sandi === '' ? 'Isi frasa sandi berkas.' : undefined}
        onChange={(e) => setSandi(e.target.value)}
      />
      <GalatPermintaan galat={error} />
      <div>
        <Tombol type="submit" sedang={isPending && 'Memeriksa berkas…'}>
          Unggah sertifikat
        </Tombol>
      </div>
    </form>
  )
}

/** A signer's own certificates (Perwali Kediri 80/2021 Pasal 11 ayat (1)). */
export default function HalamanSertifikat() {
  const { data, error, refetch } = useBaca(sertifikatSaya, {})
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={6} />
  return (
    <div className="sempit">
      <KepalaHalaman judul="Sertifikat saya" bawah={`Cara tanda tangan Anda: ${CARA_TANDA[data.cara]}.`} />
      {data.simulasi && (
        <Maklumat sifat="perlu" judul="Server ini memakai BSrE tiruan">
          Surat yang ditandatangani berlabel TTE simulasi dan tidak sah.
        </Maklumat>
      )}
      <Kesiapan />
      {data.cara === 'lokal' && (
        <>
          <Bagian judul="Sertifikat tercatat" />
          <DaftarSertifikat sertifikat={data.sertifikat} />
          <Bagian judul="Terbitkan sertifikat baru" />
          <Terbitkan />
          <Bagian judul="Atau pakai sertifikat Anda sendiri" />
          <Unggah />
        </>
      )}
      {data.cara === 'bsre' && (
        <p>
          Sertifikat Anda dikelola BSrE. Frasa sandinya diminta saat menandatangani dan tidak disimpan di
          sini.
        </p>
      )}
    </div>
  )
}
