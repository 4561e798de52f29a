// Satu unit kemitraan pada satu bulan: ikhtisar, catatan, laporan disiplin, dan laporan bulanan mitra yang dapat dicetak.
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { bacaUnitMitra } from '#kontrak/mitra.ts'
import { angka, tanggalKolom, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHak, useHari, useSesiPasti } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianTeks } from '../pola/Isian.tsx'
import { Bagian, KepalaHalaman, Remah } from '../pola/KepalaHalaman.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { DaftarCatatan, DialogCatatan, type UnitMitra } from './CatatanMitra.tsx'
import { bulanKata, persenKata } from './kata-mitra.ts'
import { LaporanDisiplin } from './LaporanDisiplin.tsx'
import '../gaya/meja-daftar.css'
import '../gaya/rekam.css'
import '../gaya/mitra.css'

const rute = getRouteApi('/mitra/$id')

function Ikhtisar({ u }: { u: UnitMitra }) {
  const { unit } = u
  const bolehLengkap = useHak('kelengkapan.baca')
  return (
    <dl className="jati jati--profil">
      <div>
        <dt>Mitra</dt>
        <dd>{unit.mitra ? unit.mitra.nama : 'Belum ada'}</dd>
      </div>
      <div>
        <dt>Dasar penugasan</dt>
        <dd>
          {unit.mitra
            ? `${unit.mitra.nomor}, ${tanggalKolom(unit.mitra.tanggal)}, sejak ${tanggalKolom(unit.mitra.mulai)}`
            : '–'}
        </dd>
      </div>
      <div>
        <dt>Pengelola kepegawaian unit</dt>
        <dd>{unit.pengelola.join('; ') || 'Belum ada'}</dd>
      </div>
      <div>
        <dt>Pegawai</dt>
        <dd>{angka(unit.orang)}</dd>
      </div>
      <div>
        <dt>Data lengkap</dt>
        <dd>
          {bolehLengkap ? (
            <Tautan ke={`/kelengkapan?perangkatDaerah=${unit.perangkatDaerahId}`}>
              {persenKata(unit.persen)}
            </Tautan>
          ) : (
            persenKata(unit.persen)
          )}
        </dd>
      </div>
      <div>
        <dt>Usulan berjalan</dt>
        <dd>
          {angka(unit.usulanBerjalan)}
          {unit.usulanLewat > 0 && `, ${angka(unit.usulanLewat)} lewat tenggat`}
        </dd>
      </div>
    </dl>
  )
}

function DuaTabel({ u }: { u: UnitMitra }) {
  return (
    <div className="dua-kolom tutup-atas">
      <section>
        <Bagian judul="Kelengkapan data" />
        <table className="tbl tbl--padat">
          <caption className="sr">Kelengkapan data dalam enam kelompok</caption>
          <tbody>
            {u.kelompok.map((k) => (
              <tr key={k.nama}>
                <td>{k.nama}</td>
                <td className="n">{persenKata(k.persen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <Bagian judul="Usulan berjalan menurut layanan" />
        {u.usulan.length === 0 ? (
          <p className="redup riwayat-kosong">Tidak ada usulan yang berjalan.</p>
        ) : (
          <table className="tbl tbl--padat">
            <caption className="sr">Usulan berjalan menurut layanan</caption>
            <tbody>
              {u.usulan.map((x) => (
                <tr key={x.layanan}>
                  <td>{x.layanan}</td>
                  <td className="n">{angka(x.berjalan)}</td>
                  <td className="n">{x.lewat > 0 ? `${angka(x.lewat)} lewat` : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </div>
  )
}

/** Only on paper: whose report it is and where it is signed. */
function KakiCetak() {
  const sesi = useSesiPasti()
  const { hari } = useHari()
  return (
    <div className="hanya-cetak mitra-kaki">
      <p>
        {tanggalPanjang(hari)}
        <br />
        Mitra,
        <span className="mitra-kaki__ruang" />
        {sesi.nama}
      </p>
      <p className="kecil">
        Disusun dari catatan Padu menurut Perwali Jambi 31/2018 Pasal 4 ayat (2) dan Pasal 9; disampaikan
        kepada Kepala BKPSDM melalui bidang pembinaan disiplin dan kesejahteraan pegawai.
      </p>
    </div>
  )
}

export default function HalamanUnit() {
  const { id } = rute.useParams()
  const { bulan } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const [catat, setCatat] = useState(false)
  const query = bulan ? { bulan } : {}
  const { data: u, error, refetch } = useBaca(bacaUnitMitra, { params: { id }, query }, { pertahankan: true })
  if (error && !u) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!u) return <Tunggu baris={10} />
  return (
    <>
      <Remah induk={{ ke: '/mitra', nama: 'Kemitraan' }} ini={u.unit.perangkatDaerah} />
      <KepalaHalaman
        judul={u.unit.perangkatDaerah}
        atas={`Laporan kemitraan ${bulanKata(u.bulan)}`}
        kanan={
          <div className="deret">
            {u.bolehCatat && (
              <Tombol ragam="utama" ikon="tambah" onClick={() => setCatat(true)}>
                Catatan baru
              </Tombol>
            )}
            <Tombol ikon="cetak" onClick={() => window.print()}>
              Cetak laporan bulanan
            </Tombol>
          </div>
        }
      />
      <div className="alat-daftar">
        <IsianTeks
          label="Bulan"
          type="month"
          value={u.bulan}
          onChange={(e) =>
            e.target.value && void navigasi({ search: { bulan: e.target.value }, replace: true })
          }
        />
      </div>
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      <Ikhtisar u={u} />
      <DuaTabel u={u} />
      <Bagian judul="Laporan disiplin jam kerja" />
      <LaporanDisiplin key={`${id}${u.bulan}`} u={u} />
      <Bagian judul="Catatan mitra" />
      <DaftarCatatan catatan={u.catatan} />
      <KakiCetak />
      {catat && <DialogCatatan u={u} onTutup={() => setCatat(false)} />}
    </>
  )
}
