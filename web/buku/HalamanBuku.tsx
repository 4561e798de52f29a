// Buku register: satu buku satu tahun, tab tiap bulan, baris batal tetap terlihat, jumlah halaman dan seluruhnya.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { bacaBuku, daftarBuku } from '#kontrak/buku.ts'
import { cetakBuku } from '#kontrak/buku-lapor.ts'
import { daftarPerangkatDaerah } from '#kontrak/pegawai.ts'
import { angka } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { susunCari } from '../alat/saringan.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { useGulirTab } from '../pola/gulir-tab.ts'
import { IsianCari } from '../pola/IsianCari.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { jumlahHalaman, Penghalaman } from '../pola/Penghalaman.tsx'
import { usePintas } from '../pola/pintas.ts'
import { TabTampilan } from '../pola/Tab.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { TombolEkspor } from '../pola/TombolEkspor.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { BarisManual, CatatBaris } from './CatatBaris.tsx'
import { CetakBuku } from './CetakBuku.tsx'
import { denganNamaSingkat, denganNomorRingkas, type IsiBuku, polaNomor } from './sel.ts'
import { TabelBuku } from './TabelBuku.tsx'
import '../gaya/meja-daftar.css'
import '../gaya/meja-buku.css'

const rute = getRouteApi('/buku')
const UKURAN = 20
/** Most rows printed in one go: the largest page the register gives. */
const CETAK_PALING = 200
/** Books of what is coming open on next year; all others on this one. */
const AKAN_DATANG = new Set(['penjagaan-kgb', 'penjagaan-kp', 'penjagaan-pensiun'])
const NAMA_BULAN =
  'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'.split('|')
const kataBulan = (b: string): string => `${NAMA_BULAN[Number(b.slice(5)) - 1] ?? b} ${b.slice(0, 4)}`

type Saring = ReturnType<typeof rute.useSearch>

/** Rows for paper are read when asked for; the print window opens once they are on the page. */
function useCetak(kode: string, query: Saring & { tahun: number }, jumlah: number) {
  const [minta, setMinta] = useState(false)
  const { data, error, dataUpdatedAt } = useBaca(
    bacaBuku,
    { params: { kode }, query: { ...query, halaman: 1, ukuran: CETAK_PALING } },
    { aktif: minta },
  )
  const bukti = useTindak(cetakBuku)
  useEffect(() => {
    if (!minta || !data || !bukti.data) return
    const t = setTimeout(() => {
      window.print()
      setMinta(false)
    }, 100)
    return () => clearTimeout(t)
  }, [minta, data, bukti.data])
  return {
    isi: data,
    bukti: bukti.data,
    pada: new Date(dataUpdatedAt).toISOString(),
    galat: error ?? bukti.error,
    sedang: minta,
    terlalu: jumlah > CETAK_PALING,
    mulai: () => {
      const { tahun, bulan, perangkatDaerah, cari, per } = query
      bukti.mutate({ params: { kode }, isi: { tahun, bulan, perangkatDaerah, cari, per } })
      setMinta(true)
    },
  }
}

/** Reads the book as it stood at the end of a day. */
function PerTanggal({ per, onUbah }: { per: string | undefined; onUbah: (per: string | undefined) => void }) {
  return (
    <label>
      <span>Per tanggal</span>
      <input
        className="masukan"
        type="date"
        value={per ?? ''}
        onChange={(e) => onUbah(e.target.value || undefined)}
      />
    </label>
  )
}

function Alat({
  saring,
  tahun,
  buku,
  ubah,
}: {
  saring: Saring
  tahun: number
  buku: { kode: string; nama: string }[]
  ubah: (u: Saring) => void
}) {
  return (
    <div className="alat-daftar">
      {buku.length > 1 && (
        <label>
          <span>Buku</span>
          <select
            className="masukan"
            value={saring.kode ?? ''}
            onChange={(e) => ubah({ kode: e.target.value, bulan: undefined })}
          >
            {buku.map((b) => (
              <option key={b.kode} value={b.kode}>
                {b.nama}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>Tahun</span>
        <select
          className="masukan"
          value={tahun}
          onChange={(e) => ubah({ tahun: Number(e.target.value), bulan: undefined })}
        >
          {[tahun - 2, tahun - 1, tahun, tahun + 1, tahun + 2].map((t) => (
            <option key={t} value={t}>
              {t}
            </option>
          ))}
        </select>
      </label>
      <PerTanggal per={saring.per} onUbah={(per) => ubah({ per })} />
      <div className="alat-daftar__cari">
        <IsianCari
          label="Cari dalam buku"
          petunjuk="Nama, NIP, atau nomor surat"
          nilai={saring.cari}
          onCari={(cari) => ubah({ cari })}
        />
      </div>
    </div>
  )
}

function bawah(isi: IsiBuku) {
  const dihitung = isi.baris.filter((b) => !b.batal).length
  const lama = isi.jumlahSeluruh['gaji-lama']
  const baru = isi.jumlahSeluruh['gaji-baru']
  const selisih =
    lama === undefined || baru === undefined ? undefined : `selisih ${angka(baru - lama)} sebulan`
  const halaman = { kata: `Jumlah halaman ini, ${dihitung} pegawai`, jumlah: isi.jumlahHalaman }
  const seluruh = {
    kata: `Jumlah seluruhnya, ${isi.jumlah} baris`,
    jumlah: isi.jumlahSeluruh,
    akhir: selisih,
  }
  return isi.jumlah > isi.baris.length ? [halaman, seluruh] : [seluruh]
}

/** Offices by their short names, as dense tables write them. */
function useRingkas(): (isi: IsiBuku) => IsiBuku {
  const unit = useBaca(daftarPerangkatDaerah, {}).data?.baris ?? []
  const singkat = new Map(unit.map((u) => [u.nama, u.namaSingkat]))
  return (isi) => ({ ...isi, baris: denganNamaSingkat(isi.baris, singkat) })
}

function KepalaBuku({ isi, cetak }: { isi: IsiBuku; cetak: ReturnType<typeof useCetak> }) {
  const boleh = useHak('buku.catat')
  const [catat, setCatat] = useState(false)
  return (
    <>
      {catat && <CatatBaris buku={isi.buku} onTutup={() => setCatat(false)} />}
      <KepalaHalaman
        judul={isi.buku.nama}
        atas={`Buku ${isi.buku.nomor}`}
        polos
        kanan={
          <div className="deret">
            {boleh && <Tombol onClick={() => setCatat(true)}>Catat baris</Tombol>}
            <Tombol
              ikon="cetak"
              pintas="C"
              disabled={cetak.terlalu}
              sedang={cetak.sedang && 'Menyusun…'}
              onClick={cetak.mulai}
            >
              Cetak buku
            </Tombol>
          </div>
        }
      />
      {cetak.terlalu && (
        <Maklumat judul={`Cetak per bulan: ${isi.jumlah} baris terlalu banyak untuk sekali cetak`}>
          Pilih tab bulan, lalu cetak buku bulan itu.
        </Maklumat>
      )}
      <GalatPermintaan galat={cetak.galat} untuk="bacaan" onUlang={cetak.mulai} />
    </>
  )
}

function TabBulan({ saring, tahun, ada }: { saring: Saring; tahun: number; ada: IsiBuku['bulanAda'] }) {
  const tab = [
    { bulan: undefined, nama: `Tahun ${tahun}`, jumlah: undefined },
    ...ada.map((b) => ({ ...b, nama: kataBulan(b.bulan) })),
  ]
  return (
    <TabTampilan
      nama="Bulan"
      tampilan={tab.map((t) => ({
        ke: `/buku${susunCari({ ...saring, tahun, bulan: t.bulan, halaman: undefined })}`,
        nama: t.nama,
        jumlah: t.jumlah,
        aktif: t.bulan === saring.bulan,
      }))}
    />
  )
}

/** The rows of this page, and what stands under them. */
function LembarLayar({ isi, masa }: { isi: IsiBuku; masa: string }) {
  const pola = polaNomor(isi.baris)
  return (
    <>
      {isi.baris.length === 0 ? (
        <KeadaanKosong judul={`Belum ada catatan: ${masa.toLowerCase()}`}>
          Baris buku tertulis sendiri ketika surat ditandatangani. Pilih tahun atau bulan lain, atau hapus
          pencarian.
        </KeadaanKosong>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard.
        <section className="tabel__gulung" aria-label={isi.buku.nama} tabIndex={0}>
          <TabelBuku
            judul={isi.buku.nama}
            kolom={isi.buku.kolom}
            baris={denganNomorRingkas(isi.baris, pola)}
            bawah={bawah(isi)}
            bertaut
          />
        </section>
      )}
      <BarisManual baris={isi.baris} />
      <p className="kunci">
        <span>
          Halaman {isi.halaman} dari {jumlahHalaman(isi.jumlah, isi.ukuran)}. Baris batal tetap tercatat dan
          tidak dihitung.{pola && ` Nomor surat: ${pola.awal}…${pola.akhir}.`}
        </span>
      </p>
    </>
  )
}

/** The register as an open book. */
export default function HalamanBuku(): ReactElement {
  const saring = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { hari } = useHari()
  const daftar = useBaca(daftarBuku, {}).data?.baris ?? []
  const kode =
    saring.kode ?? (daftar.find((b) => AKAN_DATANG.has(b.kode) && b.nomor === 5) ?? daftar[0])?.kode ?? ''
  const tahun = saring.tahun ?? Number(hari.slice(0, 4)) + (AKAN_DATANG.has(kode) ? 1 : 0)
  const { kode: _, ...sisa } = saring
  const query = { ukuran: UKURAN, ...sisa, tahun }
  const {
    data: mentah,
    error,
    refetch,
  } = useBaca(bacaBuku, { params: { kode }, query }, { pertahankan: true, aktif: kode !== '' })
  const ringkas = useRingkas()
  const data = mentah && ringkas(mentah)
  const cetak = useCetak(kode, query, data?.jumlah ?? 0)
  const ubah = (u: Saring) =>
    void navigasi({ search: (s) => ({ ...s, halaman: undefined, ...u }), replace: true, resetScroll: false })
  useGulirTab(saring.bulan ?? '')
  usePintas({ c: () => !cetak.terlalu && cetak.mulai() })
  const masa = saring.bulan ? `Terhitung mulai ${kataBulan(saring.bulan)}` : `Tahun ${tahun}`
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={10} />
  return (
    <>
      <div className="layar-buku">
        <KepalaBuku isi={data} cetak={cetak} />
        <Alat saring={{ ...saring, kode }} tahun={tahun} buku={daftar} ubah={ubah} />
        <TabBulan saring={saring} tahun={tahun} ada={data.bulanAda} />
        <LembarLayar isi={data} masa={masa} />
        <Penghalaman
          {...data}
          onHalaman={(halaman) => void navigasi({ search: (s) => ({ ...s, halaman }) })}
        />
        <TombolEkspor daftar="buku" kode={kode} saring={{ ...sisa, tahun }} />
      </div>
      {cetak.isi && <CetakBuku isi={ringkas(cetak.isi)} masa={masa} pada={cetak.pada} bukti={cetak.bukti} />}
    </>
  )
}
