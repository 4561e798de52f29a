// Retensi arsip: yang habis masa simpannya, pemusnahan menurut berita acara, jadwal tiap jenis, dan yang sudah dimusnahkan.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { retensiArsip, type zRetensi } from '#kontrak/arsip.ts'
import { daftarPemusnahan, jadwalRetensi } from '#kontrak/arsip-retensi.ts'
import { angka, tanggalKolom, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHak } from '../alat/sesi.tsx'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Kata } from '../pola/Kata.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { Tab } from '../pola/Tab.tsx'
import { type KolomTabel, TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { DialogMusnah } from './DialogMusnah.tsx'
import { KELOMPOK } from './kelompok.ts'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/kelola/retensi')
const UKURAN = 50
type Baris = z.output<typeof zRetensi>
type BarisJadwal = z.output<typeof jadwalRetensi.jawab>['baris'][number]

const NASIB: Record<Baris['nasib'], string> = {
  permanen: 'Disimpan tetap',
  'dinilai-kembali': 'Dinilai kembali',
  musnah: 'Dimusnahkan',
}

/** Why a document that is due does not stand in a disposal. */
function halangan(b: Baris): string | undefined {
  if (b.bolehMusnah) return undefined
  if (b.sumber === 'produk' || b.sumber === 'pindai') return 'Surat bertanda tangan, tidak pernah dimusnahkan'
  return b.nasib === 'musnah' ? 'Masih dipakai usulan yang berjalan' : NASIB[b.nasib]
}

const KOLOM: KolomTabel<Baris>[] = [
  {
    id: 'dokumen',
    judul: 'Dokumen',
    utama: true,
    isi: (b) => (
      <>
        {b.judul}
        <span className="dua">{b.pemilik}</span>
      </>
    ),
  },
  { id: 'jenis', judul: 'Jenis', isi: (b) => b.jenisNama },
  { id: 'tanggal', judul: 'Bertanggal', isi: (b) => tanggalKolom(b.tanggal) },
  { id: 'habis', judul: 'Habis simpan', isi: (b) => tanggalKolom(b.habisInaktif) },
  {
    id: 'nasib',
    judul: 'Nasib akhir',
    isi: (b) => {
      const sebab = halangan(b)
      return <Kata sifat={sebab ? 'belum' : 'perlu'}>{sebab ?? 'Dapat dimusnahkan'}</Kata>
    },
  },
]

function JatuhTempo() {
  const [halaman, setHalaman] = useState(1)
  const [pilih, setPilih] = useState<string[]>([])
  const [buka, setBuka] = useState(false)
  const bolehMusnah = useHak('arsip.musnahkan')
  const { data, error, refetch } = useBaca(retensiArsip, { query: { halaman, ukuran: UKURAN } })
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={8} />
  if (data.jumlah === 0)
    return (
      <KeadaanKosong judul="Belum ada dokumen yang habis masa simpannya">
        Dokumen tampil di sini pada hari masa simpannya berakhir menurut jadwal.
      </KeadaanKosong>
    )
  const dapat = new Set(data.baris.filter((b) => b.bolehMusnah).map((b) => b.id))
  return (
    <>
      {data.baris.some((b) => b.perluVerifikasi) && (
        <Maklumat sifat="perlu" judul="Jadwal ini belum disahkan pemda">
          Masa simpannya pembacaan sementara. Cocokkan dengan jadwal retensi arsip (JRA) daerah sebelum
          memusnahkan.
        </Maklumat>
      )}
      <div className="tutup-atas">
        <TabelBergaris
          nama="Dokumen yang habis masa simpannya"
          baris={data.baris}
          kolom={KOLOM}
          kunci={(b) => b.id}
          sebutan={(b) => b.judul}
          mulai={(halaman - 1) * UKURAN + 1}
          {...(bolehMusnah
            ? {
                terpilih: pilih,
                onPilih: (p: string[]) => setPilih(p.filter((id) => dapat.has(id))),
                tindakan: [{ nama: (n: number) => `Musnahkan ${n} dokumen…`, lakukan: () => setBuka(true) }],
              }
            : {})}
        />
      </div>
      <Penghalaman halaman={halaman} ukuran={UKURAN} jumlah={data.jumlah} onHalaman={setHalaman} />
      <DialogMusnah
        buka={buka}
        arsip={pilih}
        onTutup={() => setBuka(false)}
        onJadi={() => {
          setPilih([])
          setBuka(false)
        }}
      />
    </>
  )
}

const tahun = (n: number) => `${n}\u00a0tahun`
const KOLOM_JADWAL: KolomTabel<BarisJadwal>[] = [
  {
    id: 'jenis',
    judul: 'Jenis dokumen',
    utama: true,
    isi: (b) => (
      <>
        {b.nama}
        <span className="dua">{KELOMPOK.find((k) => k.nomor === b.kelompok)?.nama}</span>
      </>
    ),
  },
  { id: 'aktif', judul: 'Aktif', isi: (b) => tahun(b.aktifTahun) },
  { id: 'inaktif', judul: 'Inaktif', isi: (b) => tahun(b.inaktifTahun) },
  {
    id: 'sejak',
    judul: 'Dihitung sejak',
    isi: (b) => (b.sejak === 'akhir-masa-kerja' ? 'akhir masa kerja' : 'tanggal dokumen'),
  },
  { id: 'nasib', judul: 'Nasib akhir', isi: (b) => NASIB[b.nasib] },
  {
    id: 'dasar',
    judul: 'Dasar',
    isi: (b) => (
      <>
        {b.dasar.join('; ')}
        {b.perluVerifikasi && <span className="dua">perlu verifikasi</span>}
      </>
    ),
  },
]

function Jadwal() {
  const { data, error, refetch } = useBaca(jadwalRetensi, {})
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={8} />
  return (
    <TabelBergaris
      nama="Jadwal retensi menurut jenis dokumen"
      baris={data.baris}
      kolom={KOLOM_JADWAL}
      kunci={(b) => b.kode}
      sebutan={(b) => b.nama}
    />
  )
}

function Pemusnahan() {
  const [halaman, setHalaman] = useState(1)
  const { data, error, refetch } = useBaca(daftarPemusnahan, { query: { halaman, ukuran: UKURAN } })
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu />
  if (data.jumlah === 0)
    return (
      <KeadaanKosong judul="Belum ada pemusnahan">
        Setiap pemusnahan tercatat di sini dengan berita acara dan jumlah dokumennya.
      </KeadaanKosong>
    )
  return (
    <>
      <DaftarBergaris
        baris={data.baris.map((b) => ({
          id: b.id,
          tepi: { tanggal: b.tanggal },
          judul: `Berita acara ${b.nomor}`,
          rincian: `${angka(b.jumlah)} dokumen. ${b.alasan} Berita acara ${tanggalPanjang(b.tanggal)}, dicatat ${b.oleh}`,
        }))}
      />
      <Penghalaman halaman={halaman} ukuran={UKURAN} jumlah={data.jumlah} onHalaman={setHalaman} />
    </>
  )
}

/** Keeping and disposing by schedule. */
export default function HalamanRetensi(): ReactElement {
  const { bagian } = rute.useSearch()
  const navigasi = rute.useNavigate()
  return (
    <>
      <KepalaHalaman
        judul="Retensi arsip"
        bawah="Berapa lama tiap jenis dokumen disimpan, dan apa yang sudah habis masanya."
      />
      <Tab
        nama="Bagian retensi"
        aktif={bagian ?? 'jatuh-tempo'}
        onGanti={(b) => void navigasi({ search: b === 'jatuh-tempo' ? {} : { bagian: b }, replace: true })}
        tab={[
          { id: 'jatuh-tempo', judul: 'Habis masa simpan', isi: <JatuhTempo /> },
          { id: 'jadwal', judul: 'Jadwal', isi: <Jadwal /> },
          { id: 'pemusnahan', judul: 'Pemusnahan', isi: <Pemusnahan /> },
        ]}
      />
    </>
  )
}
