// Data saya: yang dipakai usulan ini, diambil dari data pegawai; tidak diketik ulang.
import { getRouteApi } from '@tanstack/react-router'
import { bacaSaya } from '#kontrak/pegawai.ts'
import { nipKelompok, rupiah, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import type { Usulan } from '../alat/usulan.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { PeriksaJawaban } from '../pola/PeriksaJawaban.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { DenganUsulan } from './pakai-usulan.tsx'

const rute = getRouteApi('/usulan/$id/data')

export default function HalamanData() {
  return (
    <DenganUsulan rute={rute} ini="Data saya">
      {(u) => <Data usulan={u} />}
    </DenganUsulan>
  )
}

function Data({ usulan: u }: { usulan: Usulan }) {
  const { data, error, isPending, refetch } = useBaca(bacaSaya, {})
  const p = data?.pegawai
  const gaji = (nilai: number | null) => (nilai === null ? null : rupiah(nilai))
  return (
    <div className="sempit sempit--kiri">
      <KepalaHalaman judul="Apakah data ini benar?" bawah={u.layananNama} />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {isPending && <Tunggu />}
      {p && (
        <PeriksaJawaban
          jawaban={[
            { tanya: 'Nama', jawab: u.pemohon.nama },
            { tanya: 'NIP', jawab: <span className="nip">{nipKelompok(u.pemohon.nip ?? p.nip)}</span> },
            { tanya: 'Tempat, tanggal lahir', jawab: `${p.tempatLahir}, ${tanggalPanjang(p.lahir)}` },
            { tanya: 'Golongan', jawab: u.pemohon.golongan ?? p.golongan },
            { tanya: 'Jabatan', jawab: u.pemohon.jabatan ?? p.jabatan },
            { tanya: 'Unit kerja', jawab: u.pemohon.perangkatDaerah },
            // Only what this service computes: leave and certificates have no new salary.
            ...(u.tmt ? [{ tanya: 'Terhitung mulai', jawab: tanggalPanjang(u.tmt) }] : []),
            ...(u.gajiLama === null ? [] : [{ tanya: 'Gaji pokok sekarang', jawab: gaji(u.gajiLama) }]),
            ...(u.gajiBaru === null ? [] : [{ tanya: 'Gaji pokok baru', jawab: gaji(u.gajiBaru) }]),
          ]}
        />
      )}
      <Maklumat judul="Ada yang keliru?">
        Data ini dipelihara pengelola kepegawaian perangkat daerah Anda. Sampaikan kepadanya dengan SK yang
        benar; usulan dihitung ulang memakai data terbaru.
      </Maklumat>
      <div className="lekat deret">
        <TombolTautan ragam="utama" ke={`/usulan/${u.id}/berkas`}>
          Data benar, lanjut ke berkas
        </TombolTautan>
        <TombolTautan ragam="tautan" ke={`/usulan/${u.id}/putusan`}>
          Cara menghitung
        </TombolTautan>
      </div>
    </div>
  )
}
