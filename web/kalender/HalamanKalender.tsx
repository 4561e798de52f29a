// Kalender: the days off that every limit is counted with, and the spans in which nothing is counted.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { bacaKalender, hapusLibur } from '#kontrak/kalender.ts'
import { tanggalHari } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { FormHari, FormTahun, JENIS_LIBUR } from './FormLibur.tsx'
import { type BarisKahar, FormAkhiri, FormKahar, PenolakanKahar, TabelKahar } from './Kahar.tsx'
import '../gaya/meja-daftar.css'

type Data = z.output<typeof bacaKalender.jawab>
type Libur = Data['libur'][number]
const rute = getRouteApi('/kalender')

function TabelLibur({ data, onHapus }: { data: Data; onHapus?: ((l: Libur) => void) | undefined }) {
  const { hari } = useHari()
  return (
    <TabelBergaris
      nama={`Hari libur ${data.tahun}`}
      baris={data.libur}
      kunci={(l) => l.tanggal}
      sebutan={(l) => l.nama}
      mulai={1}
      kolom={[
        { id: 'nama', judul: 'Hari libur', utama: true, isi: (l) => l.nama },
        { id: 'tanggal', judul: 'Tanggal', isi: (l) => tanggalHari(l.tanggal) },
        { id: 'jenis', judul: 'Jenis', isi: (l) => JENIS_LIBUR[l.jenis] },
        {
          id: 'dasar',
          judul: 'Dasar',
          isi: (l) => (l.dasar === data.dasar ? null : l.dasar),
        },
        {
          id: 'aksi',
          judul: 'Tindakan',
          isi: (l) => onHapus && l.tanggal >= hari && <Tombol onClick={() => onHapus(l)}>Cabut</Tombol>,
        },
      ]}
      kosong={
        <KeadaanKosong judul={`Hari libur ${data.tahun} belum dimasukkan`}>
          Batas waktu yang jatuh pada tahun ini belum dapat dihitung. Masukkan begitu keputusannya terbit.
        </KeadaanKosong>
      }
    />
  )
}

function PilihTahun({ data }: { data: Data }) {
  const ubah = rute.useNavigate()
  const tahun = [
    ...new Set([...data.tahunTersedia, data.tahun, Math.max(...data.tahunTersedia, data.tahun) + 1]),
  ]
  return (
    <label className="pilih-tahun">
      <span>Tahun</span>
      <select
        className="masukan"
        value={data.tahun}
        onChange={(e) => void ubah({ search: { tahun: Number(e.target.value) }, replace: true })}
      >
        {tahun
          .sort((a, b) => a - b)
          .map((t) => (
            <option key={t} value={t}>
              {data.tahunTersedia.includes(t) ? t : `${t} (belum dimasukkan)`}
            </option>
          ))}
      </select>
    </label>
  )
}

type Buka = 'tahun' | 'hari' | 'kahar' | { hapus: Libur } | { akhiri: BarisKahar } | null

function Formulir({ data, buka, onTutup }: { data: Data; buka: Buka; onTutup: () => void }) {
  const t = useTindak(hapusLibur, { onJadi: onTutup })
  if (buka === 'tahun') return <FormTahun tahun={data.tahun} onTutup={onTutup} />
  if (buka === 'hari') return <FormHari tahun={data.tahun} onTutup={onTutup} />
  if (buka === 'kahar') return <FormKahar onTutup={onTutup} />
  if (buka !== null && 'akhiri' in buka) return <FormAkhiri kahar={buka.akhiri} onTutup={onTutup} />
  const libur = buka?.hapus
  return (
    <DialogAlasan
      buka={libur !== undefined}
      judul={`Cabut ${libur?.nama ?? ''}`}
      label="Alasan dan nomor keputusan barunya"
      petunjuk="Batas waktu yang sudah berjalan tidak dimajukan."
      kirim="Cabut hari libur"
      bahaya
      sedang={t.isPending}
      galat={t.error}
      onKirim={(alasan) => libur && t.mutate({ params: { tanggal: libur.tanggal }, isi: { alasan } })}
      onTutup={onTutup}
    />
  )
}

/** Calendar of the pemda (Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c, Pasal 14, Pasal 18). */
export default function HalamanKalender(): ReactElement {
  const { tahun } = rute.useSearch()
  const isi = useBaca(bacaKalender, { query: tahun === undefined ? {} : { tahun } }, { pertahankan: true })
  const ubah = useHak('kalender.ubah')
  const pulihkan = useHak('usulan.pulihkan')
  const [buka, setBuka] = useState<Buka>(null)
  const { data } = isi
  if (!data) return isi.error ? <GalatPermintaan galat={isi.error} untuk="bacaan" /> : <Tunggu />
  return (
    <>
      <KepalaHalaman
        judul="Kalender"
        bawah={data.dasar ?? 'Batas waktu dihitung dengan hari kerja menurut kalender ini.'}
        kanan={<PilihTahun data={data} />}
      />
      <Bagian
        judul={`Hari libur ${data.tahun}`}
        kanan={
          ubah && (
            <Tombol onClick={() => setBuka(data.tersedia ? 'hari' : 'tahun')}>
              {data.tersedia ? 'Tambah hari' : `Masukkan ${data.tahun}`}
            </Tombol>
          )
        }
      />
      {data.perluVerifikasi && <p className="kecil">Perlu verifikasi: {data.perluVerifikasi}</p>}
      <TabelLibur data={data} onHapus={ubah ? (hapus) => setBuka({ hapus }) : undefined} />
      <Bagian
        judul="Keadaan kahar"
        kanan={ubah && <Tombol onClick={() => setBuka('kahar')}>Catat penetapan</Tombol>}
      />
      <TabelKahar baris={data.kahar} onAkhiri={ubah ? (akhiri) => setBuka({ akhiri }) : undefined} />
      {pulihkan && (
        <>
          <Bagian judul="Penolakan yang dapat dipulihkan" />
          <PenolakanKahar />
        </>
      )}
      <Formulir data={data} buka={buka} onTutup={() => setBuka(null)} />
    </>
  )
}
