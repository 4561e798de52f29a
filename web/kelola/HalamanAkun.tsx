// Akun dan peran: keadaan akun tiap pegawai, menerbitkan, kode baru, peran ber-SK, nonaktif, dan pemulihan HP.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { daftarAkun } from '#kontrak/akun.ts'
import { daftarPerangkatDaerah } from '#kontrak/pegawai.ts'
import { waktuPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { susunCari } from '../alat/saringan.ts'
import { useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianCari } from '../pola/IsianCari.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { TabTampilan } from '../pola/Tab.tsx'
import { TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { useAksiAkun } from './aksi-akun.ts'
import { type BarisAkun, DialogPeran } from './DialogPeran.tsx'
import { type Aksi, type Beralasan, KEADAAN, kolomAkun } from './KolomAkun.tsx'
import { SlipAktivasi } from './SlipAktivasi.tsx'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/kelola/akun')
const UKURAN = 25
type Saring = ReturnType<typeof rute.useSearch>

const TAMPILAN = [undefined, 'belum', 'diterbitkan', 'aktif', 'dinonaktifkan'] as const

const KATA_ALASAN: Record<Beralasan, { judul: string; petunjuk: string; kirim: string; bahaya?: true }> = {
  'kode-baru': {
    judul: 'Terbitkan kode aktivasi baru',
    petunjuk: 'Kata sandi lama dan semua sesi gugur. Serahkan slip hanya kepada orangnya.',
    kirim: 'Terbitkan kode',
  },
  nonaktifkan: {
    judul: 'Nonaktifkan akun',
    petunjuk: 'Orang ini langsung keluar dan tidak dapat masuk lagi.',
    kirim: 'Nonaktifkan',
    bahaya: true,
  },
  'minta-pulih': {
    judul: 'Minta pemulihan HP',
    petunjuk: 'Admin lain harus menyetujui. Sebutkan bagaimana Anda memastikan ini benar orangnya.',
    kirim: 'Minta pemulihan',
  },
}

function Alat({
  saring,
  ubah,
  onBanyak,
  sedang,
}: {
  saring: Saring
  ubah: (u: Saring) => void
  onBanyak: (id: string) => void
  sedang: boolean
}) {
  const unit = useBaca(daftarPerangkatDaerah, {}).data?.baris ?? []
  const dipilih = unit.find((u) => u.id === saring.perangkatDaerah)
  return (
    <div className="alat-daftar">
      <div className="alat-daftar__cari">
        <IsianCari
          label="Cari pegawai"
          petunjuk="Nama atau NIP"
          nilai={saring.cari}
          onCari={(cari) => ubah({ cari })}
        />
      </div>
      <label>
        <span>Perangkat daerah</span>
        <select
          className="masukan"
          value={saring.perangkatDaerah ?? ''}
          onChange={(e) => ubah({ perangkatDaerah: e.target.value || undefined })}
        >
          <option value="">Semua</option>
          {unit.map((u) => (
            <option key={u.id} value={u.id}>
              {u.nama}
            </option>
          ))}
        </select>
      </label>
      {dipilih && (
        <span className="alat-daftar__ujung">
          <Tombol sedang={sedang && 'Menerbitkan…'} onClick={() => onBanyak(dipilih.id)}>
            Terbitkan semua di {dipilih.namaSingkat}
          </Tombol>
        </span>
      )}
    </div>
  )
}

function TabelAkun({ data, aksi }: { data: z.output<typeof daftarAkun.jawab>; aksi: Aksi }) {
  const { zona } = useHari()
  return (
    <TabelBergaris
      nama="Akun pegawai"
      baris={data.baris}
      kolom={kolomAkun(zona, aksi)}
      kunci={(b) => b.pegawaiId}
      sebutan={(b) => b.nama}
      mulai={(data.halaman - 1) * data.ukuran + 1}
      kosong={
        <KeadaanKosong judul="Tidak ada pegawai yang cocok">
          Ubah pencarian, perangkat daerah, atau keadaan akun.
        </KeadaanKosong>
      }
    />
  )
}

type Kerja = ReturnType<typeof useAksiAkun>

function KodePulih({ a }: { a: Kerja }) {
  const { zona } = useHari()
  return (
    <Dialog buka={a.kodePulih !== null} judul="Kode pemulihan" onTutup={a.tutupPulih}>
      <p>Berikan kode ini kepada orangnya; dipakai sekali sebagai pengganti kode HP.</p>
      <p className="slip__kode">{a.kodePulih?.kode}</p>
      {a.kodePulih && (
        <p className="redup">Berlaku sampai {waktuPanjang(a.kodePulih.berlakuSampai, zona)}.</p>
      )}
    </Dialog>
  )
}

type Ditanya = { b: BarisAkun; apa: Beralasan }
/** The act that belongs to a question for a reason. */
const tindakBeralasan = (a: Kerja, apa: Beralasan) =>
  ({ 'kode-baru': a.kodeBaru, nonaktifkan: a.nonaktifkan, 'minta-pulih': a.minta })[apa]

function AlasanAkun({ a, alasan, onTutup }: { a: Kerja; alasan: Ditanya | null; onTutup: () => void }) {
  const tindak = alasan ? tindakBeralasan(a, alasan.apa) : undefined
  const kata = KATA_ALASAN[alasan?.apa ?? 'kode-baru']
  return (
    <DialogAlasan
      {...kata}
      buka={alasan !== null}
      judul={`${kata.judul}: ${alasan?.b.nama ?? ''}`}
      label="Alasan"
      sedang={tindak?.isPending ?? false}
      galat={tindak?.error ?? null}
      onKirim={(teks) =>
        alasan?.b.akunId && tindak?.mutate({ params: { id: alasan.b.akunId }, isi: { alasan: teks } })
      }
      onTutup={onTutup}
    />
  )
}

function TabKeadaan({ saring }: { saring: Saring }) {
  return (
    <TabTampilan
      nama="Keadaan akun"
      tampilan={TAMPILAN.map((k) => ({
        ke: `/kelola/akun${susunCari({ ...saring, keadaan: k, halaman: undefined })}`,
        nama: k ? KEADAAN[k].kata : 'Semua',
        aktif: saring.keadaan === k,
      }))}
    />
  )
}

/** The account desk of BKPSDM (Perwali Kediri 80/2021 Pasal 5 ayat (3)). */
export default function HalamanAkun(): ReactElement {
  const saring = rute.useSearch()
  const navigasi = rute.useNavigate()
  const [alasan, setAlasan] = useState<Ditanya | null>(null)
  const [peran, setPeran] = useState<string | null>(null)
  const { data, error, refetch } = useBaca(
    daftarAkun,
    { query: { ukuran: UKURAN, ...saring } },
    { pertahankan: true },
  )
  const a = useAksiAkun(() => setAlasan(null))
  const ubah = (u: Saring) =>
    void navigasi({ search: (s) => ({ ...s, halaman: undefined, ...u }), replace: true, resetScroll: false })
  const aksi: Aksi = {
    terbitkan: (b) => a.terbitkan.mutate({ isi: { pegawaiId: b.pegawaiId } }),
    peran: (b) => setPeran(b.pegawaiId),
    beralasan: (b, apa) => {
      tindakBeralasan(a, apa).reset()
      setAlasan({ b, apa })
    },
    setujui: (b) => b.akunId && a.setujui.mutate({ params: { id: b.akunId }, isi: {} }),
  }
  return (
    <>
      <KepalaHalaman judul="Akun dan peran" bawah={data && `${data.jumlah} pegawai`} polos />
      <Alat
        saring={saring}
        ubah={ubah}
        sedang={a.banyak.isPending}
        onBanyak={(id) => a.banyak.mutate({ isi: { perangkatDaerahId: id } })}
      />
      <TabKeadaan saring={saring} />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      <GalatPermintaan galat={a.terbitkan.error ?? a.banyak.error ?? a.setujui.error} />
      {!data && !error && <Tunggu baris={10} />}
      {data && (
        <>
          <TabelAkun data={data} aksi={aksi} />
          <Penghalaman
            {...data}
            onHalaman={(halaman) => void navigasi({ search: (s) => ({ ...s, halaman }) })}
          />
        </>
      )}
      <SlipAktivasi
        slip={a.terbitan?.slip ?? null}
        dilewati={a.terbitan?.dilewati}
        onTutup={a.tutupTerbitan}
      />
      <DialogPeran
        akun={data?.baris.find((b) => b.pegawaiId === peran) ?? null}
        onTutup={() => setPeran(null)}
      />
      <KodePulih a={a} />
      <AlasanAkun a={a} alasan={alasan} onTutup={() => setAlasan(null)} />
    </>
  )
}
