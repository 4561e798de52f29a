// Kelengkapan data: enam kelompok tiap perangkat daerah, daftar kerja siapa yang kurang, dan indeks kualitas data.
import { getRouteApi } from '@tanstack/react-router'
import type { z } from 'zod'
import { indeksData, inventarisData, orangBelumLengkap } from '#kontrak/kelengkapan.ts'
import { angka } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan } from '../pola/Isian.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { TombolEkspor } from '../pola/TombolEkspor.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/kelengkapan')
type Inventaris = z.output<typeof inventarisData.jawab>
type Indeks = z.output<typeof indeksData.jawab>
const persen = (n: number): string => `${n.toLocaleString('id-ID', { maximumFractionDigits: 1 })}%`

const DIMENSI: Record<Indeks['dimensi'][number]['kode'], string> = {
  kelengkapan: 'Kelengkapan',
  'ketepatan-waktu': 'Ketepatan waktu',
  akurasi: 'Akurasi',
  konsistensi: 'Konsistensi',
}

function TabelInventaris({ isi }: { isi: Inventaris }) {
  return (
    <div className="tabel__gulung">
      <table className="tbl tbl--padat">
        <caption className="sr">Kelengkapan data tiap perangkat daerah dalam enam kelompok</caption>
        <thead>
          <tr>
            <th>Perangkat daerah</th>
            <th className="n">Pegawai</th>
            {isi.kelompok.map((k) => (
              <th key={k.nomor} className="n">
                {k.nama}
              </th>
            ))}
            <th className="n">Semua</th>
          </tr>
        </thead>
        <tbody>
          {isi.baris.map((b) => (
            <tr key={b.perangkatDaerahId}>
              <td>
                <Tautan ke={`/kelengkapan?perangkatDaerah=${b.perangkatDaerahId}`}>
                  {b.perangkatDaerah}
                </Tautan>
              </td>
              <td className="n">{angka(b.orang)}</td>
              {isi.kelompok.map((k) => (
                <td key={k.nomor} className="n">
                  {persen(b.persen[k.nomor] ?? 0)}
                </td>
              ))}
              <td className="n tebal">{persen(b.persen.semua ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DaftarKerja({ butir }: { butir: Inventaris['butir'] }) {
  const saring = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { data, error, refetch } = useBaca(
    orangBelumLengkap,
    { query: { ukuran: 20, ...saring } },
    { pertahankan: true },
  )
  const nama = new Map(butir.map((b) => [b.kode, b]))
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={6} />
  return (
    <>
      <div className="alat-daftar">
        <IsianPilihan
          label="Yang belum ada"
          value={saring.butir ?? ''}
          onChange={(e) =>
            void navigasi({
              search: (s) => ({ ...s, butir: e.target.value || undefined, halaman: undefined }),
            })
          }
        >
          <option value="">Apa saja</option>
          {butir.map((b) => (
            <option key={b.kode} value={b.kode}>
              {b.nama}
            </option>
          ))}
        </IsianPilihan>
      </div>
      {data.baris.length === 0 && (
        <KeadaanKosong judul="Semua lengkap">Tidak ada pegawai yang kurang pada saringan ini.</KeadaanKosong>
      )}
      <ul className="hasil-satu">
        {data.baris.map((o) => (
          <li key={o.pegawaiId}>
            <span>
              <Tautan ke={`/pegawai/${o.pegawaiId}`}>{o.nama}</Tautan>, {o.perangkatDaerah}
            </span>
            <small>
              {o.kurang.length} kurang: {o.kurang.map((k) => nama.get(k)?.nama ?? k).join(', ')}
            </small>
          </li>
        ))}
      </ul>
      <Penghalaman {...data} onHalaman={(halaman) => void navigasi({ search: (s) => ({ ...s, halaman }) })} />
      <TombolEkspor daftar="kelengkapan" saring={saring} />
    </>
  )
}

function TabelIndeks({ isi }: { isi: Indeks }) {
  return (
    <>
      <p>
        Indeks <b>{persen(isi.indeks)}</b>:{' '}
        {isi.dimensi
          .map((d) => `${DIMENSI[d.kode]} ${persen(d.nilai)} (bobot ${angka(d.bobot * 100)}%)`)
          .join('; ')}
        .
      </p>
      <Maklumat judul="Perlu verifikasi">{isi.perluVerifikasi}.</Maklumat>
      <div className="tabel__gulung">
        <table className="tbl tbl--padat">
          <caption className="sr">27 indikator kualitas data</caption>
          <thead>
            <tr>
              <th>Kode</th>
              <th>Indikator</th>
              <th className="n">Kena</th>
              <th className="n">Dinilai</th>
              <th>Yang dilakukan</th>
            </tr>
          </thead>
          <tbody>
            {isi.indikator.map((i) => (
              <tr key={i.kode}>
                <td className="nowrap">{i.kode}</td>
                <td>{i.kena > 0 ? <Tautan ke={`/meja-data?kode=${i.kode}`}>{i.nama}</Tautan> : i.nama}</td>
                <td className="n">{angka(i.kena)}</td>
                <td className="n">{angka(i.dinilai)}</td>
                <td>{i.saran}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Where a unit stands, who must be asked for what, and how good the register is. */
export default function HalamanKelengkapan() {
  const { perangkatDaerah } = rute.useSearch()
  const query = perangkatDaerah === undefined ? {} : { perangkatDaerah }
  const inventaris = useBaca(inventarisData, { query })
  const indeks = useBaca(indeksData, { query })
  const galat = inventaris.error ?? indeks.error
  if (galat) return <GalatPermintaan galat={galat} untuk="bacaan" onUlang={() => void inventaris.refetch()} />
  if (!inventaris.data) return <Tunggu baris={10} />
  return (
    <>
      <KepalaHalaman
        judul="Kelengkapan data"
        atas="Enam kelompok data pegawai"
        bawah={perangkatDaerah && <Tautan ke="/kelengkapan">Lihat semua perangkat daerah</Tautan>}
      />
      <TabelInventaris isi={inventaris.data} />
      <Bagian judul="Daftar kerja" />
      <DaftarKerja butir={inventaris.data.butir} />
      <Bagian judul="Kualitas data" />
      {indeks.data ? <TabelIndeks isi={indeks.data} /> : <Tunggu baris={6} />}
      <p className="redup kecil">Dasar: {inventaris.data.kelompok.map((k) => k.dasar).join('; ')}</p>
    </>
  )
}
