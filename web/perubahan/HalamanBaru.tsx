// Usulkan perubahan: bagian data, isian yang betul, alasan, dan bukti; dipakai juga untuk mengirim ulang yang dikembalikan.
import { getRouteApi } from '@tanstack/react-router'
import { bacaPerubahan, bentukPerubahan, isiPerubahan } from '#kontrak/perubahan.ts'
import { useBaca } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan } from '../pola/Isian.tsx'
import { KepalaHalaman, Remah } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'
import { type Bidang, Formulir } from './FormulirPerubahan.tsx'

const rute = getRouteApi('/perubahan/baru')
function PilihBidang({ bidang, pegawai }: { bidang: readonly Bidang[]; pegawai: string | undefined }) {
  const navigasi = rute.useNavigate()
  return (
    <>
      <IsianPilihan
        label="Bagian data"
        value=""
        onChange={(e) => void navigasi({ search: (s) => ({ ...s, bidang: e.target.value }) })}
      >
        <option value="">Pilih bagian</option>
        {bidang
          .filter((b) => b.tambah || b.kode === 'pokok')
          .map((b) => (
            <option key={b.kode} value={b.kode}>
              {b.kode === 'pokok' ? 'Betulkan data pokok' : `Tambah ${b.judul}`}
            </option>
          ))}
      </IsianPilihan>
      <Maklumat judul="Ada catatan yang keliru?">
        Buka {pegawai ? 'profil pegawai itu' : 'Data saya'}, pilih kelompoknya, lalu tekan Usulkan koreksi
        pada catatan yang keliru. Gaji, jabatan, dan status berubah lewat layanannya masing-masing.
      </Maklumat>
    </>
  )
}

function Isi({ b }: { b: Bidang }) {
  const { baris, pegawai, usul } = rute.useSearch()
  const query = {
    bidang: b.kode,
    ...(baris ? { barisId: baris } : {}),
    ...(pegawai ? { pegawaiId: pegawai } : {}),
  }
  const awal = useBaca(isiPerubahan, { query })
  const lama = useBaca(bacaPerubahan, { params: { id: usul ?? '' } }, { aktif: usul !== undefined })
  const galat = awal.error ?? lama.error
  if (galat) return <GalatPermintaan galat={galat} untuk="bacaan" onUlang={() => void awal.refetch()} />
  if (!awal.data || (usul !== undefined && !lama.data)) return <Tunggu baris={6} />
  const u = lama.data
  return (
    <>
      <p className="redup rekam-sisa">
        {awal.data.milikSendiri ? 'Data Anda sendiri.' : `Data ${awal.data.nama}.`}
      </p>
      <Formulir
        b={b}
        awal={awal.data}
        barisId={baris}
        lama={
          u && {
            id: u.id,
            versi: u.versi,
            arsipId: u.arsipId,
            alasan: u.alasan,
            isi: Object.fromEntries(u.kolom.filter((k) => k.berubah).map((k) => [k.kode, k.baru])),
          }
        }
      />
    </>
  )
}

/** Leads a sending-again to the part and row of the proposal that came back. */
function DariUsul({ usul }: { usul: string }) {
  const navigasi = rute.useNavigate()
  const { data } = useBaca(bacaPerubahan, { params: { id: usul } })
  if (data)
    void navigasi({
      search: { usul, bidang: data.bidang, baris: data.barisId ?? undefined, pegawai: data.pegawaiId },
      replace: true,
    })
  return <Tunggu />
}

export default function HalamanBaru() {
  const { bidang: kode, baris, pegawai, usul } = rute.useSearch()
  const { data, error, refetch } = useBaca(bentukPerubahan, {})
  const b = data?.bidang.find((x) => x.kode === kode)
  const judul = b
    ? baris || b.kode === 'pokok'
      ? `Usulkan koreksi ${b.judul}`
      : `Usulkan tambahan ${b.judul}`
    : 'Usulkan perubahan data'
  return (
    <div className="wadah">
      <Remah induk={{ ke: '/perubahan', nama: 'Usul perubahan data' }} ini={judul} />
      <KepalaHalaman
        judul={judul}
        bawah="Data baru berubah sesudah pengelola kepegawaian unit dan BKPSDM memeriksa buktinya."
      />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {!data && !error && <Tunggu />}
      {usul && !kode && <DariUsul usul={usul} />}
      {data && !b && !usul && <PilihBidang bidang={data.bidang} pegawai={pegawai} />}
      {b && <Isi key={`${b.kode}${baris ?? ''}`} b={b} />}
    </div>
  )
}
