// Akun: data saya, keamanan (kata sandi, faktor kedua, perangkat), dan tampilan; satu bagian satu tab.
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { bacaSaya } from '#kontrak/pegawai.ts'
import { nipKelompok, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useSesiPasti } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { PeriksaJawaban } from '../pola/PeriksaJawaban.tsx'
import { Tab } from '../pola/Tab.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { PengaturTampilan } from '../pola/UkuranTeks.tsx'
import { Keamanan } from './Keamanan.tsx'
import { PerangkatSaya } from './PerangkatSaya.tsx'

const rute = getRouteApi('/akun')

export default function HalamanAkun() {
  const { bagian = 'data' } = rute.useSearch()
  const navigate = useNavigate({ from: '/akun' })
  const sesi = useSesiPasti()
  const tab = [
    { id: 'data', judul: 'Data saya', isi: <DataSaya /> },
    { id: 'keamanan', judul: 'Keamanan', isi: <Keamanan /> },
    { id: 'perangkat', judul: 'Perangkat', isi: <PerangkatSaya /> },
    { id: 'tampilan', judul: 'Tampilan', isi: <TampilanSaya /> },
  ]
  return (
    <>
      <KepalaHalaman judul={sesi.nama} bawah={sesi.jabatan[0]?.nama ?? sesi.perangkatDaerah.nama} />
      <Tab
        nama="Bagian akun"
        tab={tab}
        aktif={tab.some((t) => t.id === bagian) ? bagian : 'data'}
        onGanti={(id) => void navigate({ search: { bagian: id }, replace: true })}
      />
    </>
  )
}

function DataSaya() {
  const sesi = useSesiPasti()
  const { data, error, isPending, refetch } = useBaca(bacaSaya, {})
  const p = data?.pegawai
  return (
    <div className="sempit sempit--kiri">
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {isPending && <Tunggu />}
      {p && (
        <PeriksaJawaban
          jawaban={[
            { tanya: 'NIP', jawab: <span className="nip">{nipKelompok(p.nip)}</span> },
            { tanya: 'Tempat, tanggal lahir', jawab: `${p.tempatLahir}, ${tanggalPanjang(p.lahir)}` },
            { tanya: 'Golongan', jawab: p.golongan },
            { tanya: 'Jabatan', jawab: p.jabatan },
            { tanya: 'Unit kerja', jawab: p.perangkatDaerah },
            { tanya: 'Pegawai sejak', jawab: tanggalPanjang(p.tmtCpns) },
            { tanya: 'NIK', jawab: p.nik },
            { tanya: 'Telepon', jawab: p.telepon },
          ]}
        />
      )}
      <p className="kecil redup">
        Ada yang keliru? Sampaikan kepada pengelola kepegawaian perangkat daerah Anda dengan SK yang benar.
      </p>
      <Bagian judul="Peran hari ini" />
      <ul className="daftar-baris">
        {sesi.peran.map((r) => (
          <li key={r.kode}>{r.nama}</li>
        ))}
      </ul>
    </div>
  )
}

function TampilanSaya() {
  return (
    <div className="susun">
      <p>Berlaku di perangkat ini, juga sebelum masuk.</p>
      <PengaturTampilan />
    </div>
  )
}
