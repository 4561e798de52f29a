// DUK: daftar urut kepangkatan pada satu hari, tiap orang dengan kalimat mengapa ia di atas yang berikutnya; dapat dicetak.
import { getRouteApi } from '@tanstack/react-router'
import type { z } from 'zod'
import { bacaDuk, type zBarisDuk } from '#kontrak/duk.ts'
import { daftarPerangkatDaerah } from '#kontrak/pegawai.ts'
import { jumlahKata, masaKerjaRingkas, nipKelompok, tanggalKolom, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useDaerah, useHak, useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { TombolEkspor } from '../pola/TombolEkspor.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'
import '../gaya/duk.css'

const rute = getRouteApi('/duk')
type Saring = ReturnType<typeof rute.useSearch>
type Baris = z.output<typeof zBarisDuk>
type Duk = z.output<typeof bacaDuk.jawab>

const UKURAN = 50
/** Most rows one print carries. */
const CETAK_PALING = 1000
const hariKolom = (t: string | null): string => (t ? tanggalKolom(t) : '–')

function Alat({ saring, ubah, jumlah }: { saring: Saring; ubah: (u: Saring) => void; jumlah: number }) {
  const { hari } = useHari()
  const unit = useBaca(daftarPerangkatDaerah, {}).data?.baris ?? []
  const tutupTahun = `${Number(hari.slice(0, 4)) - 1}-12-31`
  const siapCetak = saring.ukuran === CETAK_PALING || jumlah <= UKURAN
  return (
    <div className="alat-daftar">
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
      <label>
        <span>Keadaan per tanggal</span>
        <input
          type="date"
          className="masukan"
          value={saring.perTanggal ?? hari}
          onChange={(e) => e.target.value && ubah({ perTanggal: e.target.value })}
        />
      </label>
      <div className="alat-daftar__ujung deret">
        <Tombol onClick={() => ubah({ perTanggal: tutupTahun })}>{tanggalPanjang(tutupTahun)}</Tombol>
        {siapCetak ? (
          <Tombol ikon="cetak" onClick={() => window.print()}>
            Cetak
          </Tombol>
        ) : (
          <Tombol ikon="cetak" onClick={() => ubah({ ukuran: CETAK_PALING })}>
            Tampilkan semua untuk dicetak
          </Tombol>
        )}
      </div>
    </div>
  )
}

function SatuBaris({ b, akhir }: { b: Baris; akhir: boolean }) {
  const ragu = b.sebab !== null && b.sebab.putusan !== 'memenuhi'
  return (
    <>
      <tr>
        <td className="m">{b.urut}</td>
        <td className="utama">
          <Tautan ke={`/pegawai/${b.pegawaiId}`}>{b.nama}</Tautan>
          <span className="dua nip">{nipKelompok(b.nip)}</span>
        </td>
        <td data-judul="Pangkat">
          {b.golongan}
          <span className="dua angka">{hariKolom(b.tmtPangkat)}</span>
        </td>
        <td data-judul="Jabatan">
          {b.jabatan ?? '–'}
          <span className="dua angka">{hariKolom(b.tmtJabatan)}</span>
        </td>
        <td data-judul="Masa kerja" className="angka">
          {b.masaKerjaBulan === null ? '–' : masaKerjaRingkas(b.masaKerjaBulan)}
        </td>
        <td data-judul="Latihan jabatan">
          {b.latihan ?? '–'}
          {b.lulusLatihan && <span className="dua angka">{hariKolom(b.lulusLatihan)}</span>}
        </td>
        <td data-judul="Pendidikan">
          {b.pendidikan ?? '–'}
          {b.lulusPendidikan && <span className="dua angka">{hariKolom(b.lulusPendidikan)}</span>}
        </td>
        <td data-judul="Lahir" className="angka">
          {hariKolom(b.lahir)}
        </td>
        <td data-judul="Unit">{b.perangkatDaerah}</td>
      </tr>
      {b.sebab && !akhir && (
        <tr className={ragu ? 'duk-sebab duk-sebab--ragu' : 'duk-sebab'}>
          <td className="m" />
          <td colSpan={8}>
            Di atas nomor {b.urut + 1}. {b.sebab.kata}
          </td>
        </tr>
      )}
    </>
  )
}

const KOLOM = [
  'Nama dan NIP',
  'Pangkat, TMT',
  'Jabatan, TMT',
  'Masa kerja',
  'Latihan jabatan',
  'Pendidikan',
  'Lahir',
  'Unit',
]

function TabelDuk({ data }: { data: Duk }) {
  return (
    <div className="tabel">
      <div className="tabel__gulung">
        <table className="tbl tbl--antrean tbl--padat duk">
          <caption className="sr">Daftar urut kepangkatan per {tanggalPanjang(data.perTanggal)}</caption>
          <thead>
            <tr>
              <th className="m">No.</th>
              {KOLOM.map((k) => (
                <th key={k}>{k}</th>
              ))}
            </tr>
            <tr className="kolom">
              {['1', ...KOLOM.map((_, i) => String(i + 2))].map((n) => (
                <th key={n}>{n}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.baris.map((b) => (
              <SatuBaris key={b.pegawaiId} b={b} akhir={b.urut === data.jumlah} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Isi({ data }: { data: Duk }) {
  if (data.baris.length === 0)
    return (
      <KeadaanKosong judul="Belum ada PNS berpangkat pada hari ini">
        Pilih tanggal lain, atau lengkapi riwayat pangkat pegawainya.
      </KeadaanKosong>
    )
  return (
    <>
      <TabelDuk data={data} />
      {data.tanpaPangkat > 0 && (
        <p className="redup kecil">
          {data.tanpaPangkat} PNS belum mempunyai riwayat pangkat, jadi tidak dapat diurutkan.
        </p>
      )}
    </>
  )
}

export default function HalamanDuk() {
  const saring = rute.useSearch()
  const navigasi = rute.useNavigate()
  const daerah = useDaerah()
  const semua = useHak('pegawai.cari')
  const { data, error, refetch } = useBaca(
    bacaDuk,
    { query: { ukuran: UKURAN, ...saring } },
    { pertahankan: true },
  )
  const ubah = (u: Saring) =>
    void navigasi({ search: (s) => ({ ...s, halaman: undefined, ...u }), replace: true, resetScroll: false })
  return (
    <>
      <KepalaHalaman
        judul="Daftar urut kepangkatan"
        atas={data?.perangkatDaerah ?? daerah?.pemda}
        bawah={data && `${jumlahKata(data)} PNS per ${tanggalPanjang(data.perTanggal)}`}
        polos
      />
      {semua && <Alat saring={saring} ubah={ubah} jumlah={data?.jumlah ?? 0} />}
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {!data && !error && <Tunggu baris={10} />}
      {data && <Isi data={data} />}
      {data && (
        <Penghalaman
          {...data}
          onHalaman={(halaman) => void navigasi({ search: (s) => ({ ...s, halaman }) })}
        />
      )}
      {data && <TombolEkspor daftar="duk" saring={saring} />}
      {data?.perluVerifikasi && <Maklumat judul="Perlu verifikasi">{data.perluVerifikasi}.</Maklumat>}
      {data && <p className="redup kecil">Dasar: {data.dasar.join('; ')}</p>}
    </>
  )
}
