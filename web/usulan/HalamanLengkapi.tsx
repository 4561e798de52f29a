// Lengkapi kekurangan: hanya berkas yang ditandai petugas, dengan alasannya dan batas waktunya.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { tanggalHari, tenggat } from '../alat/format.ts'
import { useHari } from '../alat/sesi.tsx'
import { bolehTindak, type Usulan } from '../alat/usulan.ts'
import { BerkasDaftar } from '../pola/BerkasDaftar.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Tempo } from '../pola/Kata.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { TombolTautan, TombolUtama } from '../pola/Tombol.tsx'
import { type BerkasUsulan, berkasTampil } from './berkas-tampil.tsx'
import { DenganUsulan, useTindakUsulan } from './pakai-usulan.tsx'
import { SatuBerkas } from './SatuBerkas.tsx'

const rute = getRouteApi('/usulan/$id/lengkapi')

export default function HalamanLengkapi() {
  return (
    <DenganUsulan rute={rute} ini="Lengkapi berkas">
      {(u) => (u.tahap === 'kekurangan' ? <Isi usulan={u} /> : <TidakPerlu usulan={u} />)}
    </DenganUsulan>
  )
}

function TidakPerlu({ usulan: u }: { usulan: Usulan }) {
  return (
    <>
      <KepalaHalaman judul="Tidak ada yang perlu dilengkapi" bawah={u.layananNama} />
      <TombolTautan ke={`/usulan/${u.id}`}>Lihat usulan</TombolTautan>
    </>
  )
}

/** What the officer marked: the last return names the papers, also after they were replaced. */
function ditandai(u: Usulan): { belum: BerkasUsulan[]; diganti: BerkasUsulan[] } {
  const belum = u.berkas.filter((b) => b.terlampir?.status === 'tidak-sesuai' || (b.wajib && !b.terlampir))
  const putaran = Math.max(0, ...u.berkas.map((b) => b.terlampir?.putaran ?? 0))
  const diganti = u.berkas.filter(
    (b) => putaran > 0 && b.terlampir?.putaran === putaran && b.terlampir.status === 'terlampir',
  )
  return { belum, diganti }
}

function judul(belum: number): string {
  return belum > 0 ? `Ada ${belum} berkas yang perlu diganti` : 'Semua sudah diganti, kirim kembali'
}

function Isi({ usulan: u }: { usulan: Usulan }) {
  const { hari } = useHari()
  const { history } = useRouter()
  const { belum, diganti } = ditandai(u)
  const { lakukan, sedang, galat } = useTindakUsulan(u, () => history.replace(`/usulan/${u.id}`))
  const kirim = () => lakukan('ajukan-kembali')
  const { batas } = u.pemegang
  return (
    <div className="sempit sempit--kiri">
      <KepalaHalaman
        judul={judul(belum.length)}
        bawah={`${u.layananNama}, ${u.nomor ?? ''}`}
        kanan={batas && <Tempo tempo={tenggat(batas, hari)} />}
      />
      {batas && (
        <Maklumat sifat="perlu" judul={`Kirim kembali paling lambat ${tanggalHari(batas)}`}>
          Lewat hari itu usulan ditolak dengan sendirinya (Perwali Kediri 80/2021 Pasal 9 ayat (1)). Berkas
          lain sudah diterima dan tidak perlu diubah.
        </Maklumat>
      )}
      <Bagian judul="Yang perlu diganti" />
      {belum.length === 0 && <p>Tidak ada lagi.</p>}
      <BerkasDaftar
        berkas={belum.map((b) => berkasTampil(b, <SatuBerkas usulan={u} berkas={b} tindakan="lengkapi" />))}
      />
      {diganti.length > 0 && (
        <>
          <Bagian judul="Sudah diganti" />
          <BerkasDaftar berkas={diganti.map((b) => berkasTampil(b))} />
        </>
      )}
      <div className="lekat susun susun--rapat">
        <GalatPermintaan galat={galat} onUlang={kirim} />
        {bolehTindak(u, 'ajukan-kembali') ? (
          <TombolUtama onClick={kirim} sedang={sedang && 'Mengirim…'}>
            Kirim kembali
          </TombolUtama>
        ) : (
          <p>Ganti berkas di atas; tombol kirim muncul setelah semuanya diganti.</p>
        )}
      </div>
    </div>
  )
}
