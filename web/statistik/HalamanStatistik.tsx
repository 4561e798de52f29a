// Statistik pegawai pada satu hari: tiap kelompok dengan grafik dan tabelnya, dan pensiun sepuluh tahun ke depan.
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { z } from 'zod'
import { daftarPerangkatDaerah } from '#kontrak/pegawai.ts'
import { bacaStatistik } from '#kontrak/statistik.ts'
import { angka, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useDaerah, useHak, useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'
import '../gaya/statistik.css'

const rute = getRouteApi('/statistik')
type Statistik = z.output<typeof bacaStatistik.jawab>
type Baris = Statistik['pensiun']
const Grafik = lazy(() => import('./Grafik.tsx'))

const persen = (n: number, dari: number): string =>
  dari === 0 ? '–' : `${((n / dari) * 100).toFixed(1).replace('.', ',')}%`

function Alat() {
  const { perangkatDaerah, perTanggal } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { hari } = useHari()
  const unit = useBaca(daftarPerangkatDaerah, {}).data?.baris ?? []
  const ubah = (u: { perangkatDaerah?: string | undefined; perTanggal?: string | undefined }) =>
    void navigasi({ search: (s) => ({ ...s, ...u }), replace: true, resetScroll: false })
  return (
    <div className="alat-daftar">
      <label>
        <span>Perangkat daerah</span>
        <select
          className="masukan"
          value={perangkatDaerah ?? ''}
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
      <label>
        <span>Keadaan per tanggal</span>
        <input
          type="date"
          className="masukan"
          value={perTanggal ?? hari}
          onChange={(e) => e.target.value && ubah({ perTanggal: e.target.value })}
        />
      </label>
      <div className="alat-daftar__ujung deret">
        {perTanggal && <Tombol onClick={() => ubah({ perTanggal: undefined })}>Hari ini</Tombol>}
        <Tombol ikon="cetak" onClick={() => window.print()}>
          Cetak
        </Tombol>
      </div>
    </div>
  )
}

function TabelHitung({ judul, baris, jumlah }: { judul: string; baris: Baris; jumlah: number }) {
  return (
    <table className="tbl tbl--padat">
      <caption className="sr">{judul}</caption>
      <thead>
        <tr>
          <th>{judul}</th>
          <th className="n">Orang</th>
          <th className="n">Bagian</th>
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <tr key={b.kode}>
            <td>{b.nama}</td>
            <td className="n">{angka(b.jumlah)}</td>
            <td className="n">{persen(b.jumlah, jumlah)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>Jumlah</td>
          <td className="n">{angka(baris.reduce((n, b) => n + b.jumlah, 0))}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}

function Kelompok({
  judul,
  baris,
  jumlah,
  tegak,
}: {
  judul: string
  baris: Baris
  jumlah: number
  tegak?: boolean
}) {
  return (
    <section className="statistik">
      <Bagian judul={judul} />
      <div className="statistik__isi">
        <Suspense fallback={<Tunggu baris={4} />}>
          <Grafik baris={baris} tegak={tegak ?? false} />
        </Suspense>
        <TabelHitung judul={judul} baris={baris} jumlah={jumlah} />
      </div>
    </section>
  )
}

function Isi({ data }: { data: Statistik }) {
  return (
    <>
      <Kelompok judul="Pensiun sepuluh tahun ke depan" baris={data.pensiun} jumlah={data.jumlah} tegak />
      <p className="redup kecil">
        {angka(data.pensiunDiLuar)} orang lainnya pensiun sesudah itu, atau batas usia pensiunnya belum dapat
        dihitung dari datanya. Dasar: {data.dasarPensiun.join('; ')}
      </p>
      {data.kelompok
        .filter((k) => k.kode !== 'unit' || k.baris.length > 1)
        .map((k) => (
          <Kelompok key={k.kode} judul={k.judul} baris={k.baris} jumlah={data.jumlah} />
        ))}
    </>
  )
}

export default function HalamanStatistik() {
  const saring = rute.useSearch()
  const daerah = useDaerah()
  const luas = useHak('pegawai.cari', 'duk.baca')
  const { data, error, refetch } = useBaca(bacaStatistik, { query: saring }, { pertahankan: true })
  return (
    <>
      <KepalaHalaman
        judul="Statistik pegawai"
        atas={data?.perangkatDaerah ?? daerah?.pemda}
        bawah={data && `${angka(data.jumlah)} orang per ${tanggalPanjang(data.perTanggal)}`}
        polos
      />
      {luas && <Alat />}
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {!data && !error && <Tunggu baris={10} />}
      {data && <Isi data={data} />}
    </>
  )
}
