// Arsip: enam kelompok dokumen saya; tiap dokumen dibuka di tempat.
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { z } from 'zod'
import { daftarArsip, isiArsip, type zArsip } from '#kontrak/arsip.ts'
import { tanggalPanjang, ukuranBerkas } from '../alat/format.ts'
import { alamat } from '../alat/klien.ts'
import { useBaca } from '../alat/pakai.ts'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { PembacaPdf } from '../pola/PembacaPdf.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'

const rute = getRouteApi('/arsip')
type Arsip = z.output<typeof zArsip>

/** The six kinds of data of an employee (Perwali Jambi 31/2018 Pasal 5 ayat (1)). */
const KELOMPOK: Record<number, string> = {
  1: 'Data pokok pegawai',
  2: 'Riwayat kepegawaian',
  3: 'Riwayat tugas',
  4: 'Riwayat pendidikan',
  5: 'Riwayat keluarga',
  6: 'Data pendukung',
}

export default function HalamanArsip() {
  const { buka } = rute.useSearch()
  const navigate = useNavigate({ from: '/arsip' })
  const { data, error, isPending, refetch } = useBaca(daftarArsip, {})
  const kelompok = Map.groupBy(data?.baris ?? [], (a) => a.kelompok)
  const urut = [...kelompok].sort(([a], [b]) => a - b)
  const terbuka = data?.baris.find((a) => a.id === buka)
  return (
    <>
      <KepalaHalaman
        judul={data ? `${data.baris.length} dokumen di Arsip Anda` : 'Arsip Anda'}
        bawah="Dokumen di sini dipakai lagi oleh setiap usulan; tidak perlu diunggah dua kali."
      />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {isPending && <Tunggu />}
      {data?.baris.length === 0 && (
        <KeadaanKosong judul="Arsip Anda masih kosong">
          Berkas yang Anda unggah dan surat yang terbit tersimpan di sini.
        </KeadaanKosong>
      )}
      {urut.map(([nomor, isi]) => (
        <section key={nomor}>
          <Bagian
            judul={KELOMPOK[nomor] ?? `Kelompok ${nomor}`}
            kanan={<span className="redup kecil">{isi.length} dokumen</span>}
          />
          <DaftarBergaris baris={isi.map(barisArsip)} />
        </section>
      ))}
      <BacaArsip arsip={terbuka} onTutup={() => void navigate({ search: {} })} />
    </>
  )
}

function barisArsip(a: Arsip) {
  const rinci = [a.jenisNama, a.nomor, ukuranBerkas(a.ukuran), a.versi > 1 ? `versi ${a.versi}` : null]
  return {
    id: a.id,
    tepi: a.tanggal ? { tanggal: a.tanggal } : { angka: '' },
    judul: a.judul,
    rincian: rinci.filter((r) => r !== null && r !== a.judul).join(', '),
    ke: `/arsip?buka=${a.id}`,
  }
}

function BacaArsip({ arsip, onTutup }: { arsip: Arsip | undefined; onTutup: () => void }) {
  const sumber = arsip ? alamat(isiArsip, { params: { id: arsip.id } }) : ''
  return (
    <Dialog
      buka={arsip !== undefined}
      judul={arsip?.judul ?? ''}
      onTutup={onTutup}
      lebar
      kaki={
        <TombolTautan ikon="unduh" ke={sumber} download>
          Unduh
        </TombolTautan>
      }
    >
      {arsip && (
        <div className="susun susun--rapat">
          <p className="kecil redup">
            {arsip.jenisNama}
            {arsip.tanggal && `, ${tanggalPanjang(arsip.tanggal)}`}
          </p>
          {arsip.tipe === 'application/pdf' ? (
            <PembacaPdf sumber={sumber} nama={arsip.judul} tinggi="60vh" />
          ) : (
            <img src={sumber} alt={arsip.judul} className="lembar-pdf" />
          )}
        </div>
      )}
    </Dialog>
  )
}
