// Kertas khusus: rentang nomor seri yang diterima, lembar terpakai dan rusak, dan sisanya.
import { type FormEvent, useState } from 'react'
import type { z } from 'zod'
import { bacaKertas, rusakKertas, terimaKertas } from '#kontrak/kertas.ts'
import { angka, tanggalKolom } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import { type KolomTabel, TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'

type Data = z.output<typeof bacaKertas.jawab>
type Baris = Data['baris'][number]

const KOLOM: KolomTabel<Baris>[] = [
  {
    id: 'seri',
    judul: 'Nomor seri',
    utama: true,
    isi: (b) => (
      <>
        <span className="angka">
          {b.seriDari} – {b.seriSampai}
        </span>
        <span className="dua">{b.kertas}</span>
      </>
    ),
  },
  {
    id: 'terima',
    judul: 'Diterima',
    isi: (b) => (
      <>
        {tanggalKolom(b.diterima)}
        <span className="dua">{b.dokumen}</span>
      </>
    ),
  },
  { id: 'dipakai', judul: 'Terpakai', rata: 'kanan', isi: (b) => angka(b.dipakai) },
  { id: 'rusak', judul: 'Rusak', rata: 'kanan', isi: (b) => angka(b.rusak) },
  { id: 'sisa', judul: 'Sisa', rata: 'kanan', isi: (b) => angka(b.sisa) },
  { id: 'berikut', judul: 'Lembar berikut', isi: (b) => b.seriBerikut ?? 'habis' },
]

type IsiTerima = Record<'kertas' | 'layanan' | 'seriDari' | 'seriSampai' | 'dokumen' | 'diterima', string>

function PilihKertas({
  data,
  isi,
  onUbah,
}: {
  data: Data
  isi: IsiTerima
  onUbah: (isi: IsiTerima) => void
}) {
  const jenis = [...new Set(data.jenis.map((j) => j.kertas))]
  return (
    <>
      <IsianPilihan
        label="Jenis kertas"
        value={isi.kertas}
        onChange={(e) => onUbah({ ...isi, kertas: e.target.value, layanan: '' })}
      >
        {jenis.map((j) => (
          <option key={j}>{j}</option>
        ))}
      </IsianPilihan>
      <IsianPilihan
        label="Untuk layanan"
        value={isi.layanan}
        onChange={(e) => onUbah({ ...isi, layanan: e.target.value })}
      >
        <option value="">Semua layanan berkertas ini</option>
        {data.jenis
          .filter((j) => j.kertas === isi.kertas)
          .map((j) => (
            <option key={j.layanan} value={j.layanan}>
              {j.layananNama}
            </option>
          ))}
      </IsianPilihan>
    </>
  )
}

function Terima({ data }: { data: Data }) {
  const { hari } = useHari()
  const kabarkan = useKabar()
  const kertas = data.jenis[0]?.kertas ?? ''
  const kosong: IsiTerima = { kertas, layanan: '', seriDari: '', seriSampai: '', dokumen: '', diterima: hari }
  const [isi, setIsi] = useState(kosong)
  const { mutate, error, isPending } = useTindak(terimaKertas, {
    onJadi: () => {
      setIsi(kosong)
      kabarkan({ sifat: 'beres', judul: 'Penerimaan kertas tercatat' })
    },
  })
  const ubah = (k: keyof IsiTerima) => (e: { target: { value: string } }) =>
    setIsi({ ...isi, [k]: e.target.value })
  const kirim = (e: FormEvent) => {
    e.preventDefault()
    const { layanan, ...lain } = isi
    mutate({ isi: { ...lain, ...(layanan === '' ? {} : { layanan }) } })
  }
  return (
    <form className="susun" onSubmit={kirim} noValidate>
      <div className="isian-deret">
        <PilihKertas data={data} isi={isi} onUbah={setIsi} />
        <IsianTeks label="Seri pertama" maxLength={40} value={isi.seriDari} onChange={ubah('seriDari')} />
        <IsianTeks
          label="Seri terakhir"
          maxLength={40}
          value={isi.seriSampai}
          onChange={ubah('seriSampai')}
        />
        <IsianTeks label="Tanda terima" maxLength={200} value={isi.dokumen} onChange={ubah('dokumen')} />
        <IsianTeks
          label="Tanggal diterima"
          type="date"
          max={hari}
          value={isi.diterima}
          onChange={ubah('diterima')}
        />
      </div>
      <GalatPermintaan galat={error} />
      <div>
        <Tombol type="submit" ragam="utama" sedang={isPending && 'Mencatat…'}>
          Catat penerimaan
        </Tombol>
      </div>
    </form>
  )
}

function Rusak({ baris }: { baris: readonly Baris[] }) {
  const kabarkan = useKabar()
  const [isi, setIsi] = useState({ id: baris[0]?.id ?? '', seri: '', alasan: '' })
  const { mutate, error, isPending } = useTindak(rusakKertas, {
    onJadi: (j) => {
      setIsi({ ...isi, seri: '', alasan: '' })
      kabarkan({ sifat: 'beres', judul: `Lembar ${j.seri} tercatat rusak` })
    },
  })
  const kirim = (e: FormEvent) => {
    e.preventDefault()
    mutate({ params: { id: isi.id }, isi: { seri: isi.seri, alasan: isi.alasan } })
  }
  return (
    <form className="susun" onSubmit={kirim} noValidate>
      <div className="isian-deret">
        <IsianPilihan
          label="Penerimaan"
          value={isi.id}
          onChange={(e) => setIsi({ ...isi, id: e.target.value })}
        >
          {baris.map((b) => (
            <option key={b.id} value={b.id}>
              {b.seriDari} – {b.seriSampai}
            </option>
          ))}
        </IsianPilihan>
        <IsianTeks
          label="Nomor seri"
          maxLength={40}
          value={isi.seri}
          onChange={(e) => setIsi({ ...isi, seri: e.target.value })}
        />
        <IsianTeks
          label="Alasan"
          maxLength={300}
          value={isi.alasan}
          onChange={(e) => setIsi({ ...isi, alasan: e.target.value })}
        />
      </div>
      <GalatPermintaan galat={error} />
      <div>
        <Tombol type="submit" sedang={isPending && 'Mencatat…'}>
          Catat rusak
        </Tombol>
      </div>
    </form>
  )
}

function DaftarLembar({ lembar }: { lembar: Data['rusak'] }) {
  if (lembar.length === 0) return <p className="redup">Belum ada.</p>
  return (
    <ul className="hasil-satu">
      {lembar.map((l) => (
        <li key={l.id}>
          <span>
            <b className="angka">{l.seri}</b>{' '}
            {l.usulanId && <Tautan ke={`/usulan/${l.usulanId}`}>{l.nomorUsulan ?? 'usulan'}</Tautan>}
          </span>
          <small>{l.alasan}</small>
        </li>
      ))}
    </ul>
  )
}

/** The stock of special paper (Perwali Kediri 80/2021 Pasal 12 huruf b). */
export default function HalamanKertas() {
  const { data, error, refetch } = useBaca(bacaKertas, {})
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={8} />
  const sisa = data.baris.reduce((n, b) => n + b.sisa, 0)
  return (
    <>
      <KepalaHalaman
        judul="Kertas khusus"
        bawah={data.baris.length === 0 ? 'Persediaan kertas bernomor seri' : `Sisa ${angka(sisa)} lembar.`}
        polos
      />
      <TabelBergaris
        nama="Kertas yang diterima"
        baris={data.baris}
        kolom={KOLOM}
        kunci={(b) => b.id}
        sebutan={(b) => b.seriDari}
        kosong={
          <KeadaanKosong judul="Belum ada kertas yang dicatat">
            Selama persediaan tidak dicatat, nomor seri cetakan diketik sendiri dan boleh kosong.
          </KeadaanKosong>
        }
      />
      <Bagian judul="Terima kertas" />
      <Terima data={data} />
      {data.baris.length > 0 && (
        <>
          <Bagian judul="Lembar rusak" />
          <Rusak key={data.baris[0]?.id} baris={data.baris} />
          <DaftarLembar lembar={data.rusak} />
          <Bagian judul="Terpakai terakhir" />
          <DaftarLembar lembar={data.dipakai} />
        </>
      )}
    </>
  )
}
