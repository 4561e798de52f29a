// Lembar pola, bagian meja: antrean dengan tombol pintas, tab, dan pembaca dokumen.
import { useState } from 'react'
import { nipKelompok, tanggalKolom, tenggat } from '../alat/format.ts'
import { BarTombolPintas } from '../pola/BarTombolPintas.tsx'
import { Cap, type KeadaanCap } from '../pola/Cap.tsx'
import { Kata, Tempo } from '../pola/Kata.tsx'
import { PembacaPdf } from '../pola/PembacaPdf.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import type { Sorot } from '../pola/pembaca-pdf.ts'
import { Tab, TabTampilan, TabTegak } from '../pola/Tab.tsx'
import { type KolomTabel, TabelBergaris, type Urutan } from '../pola/TabelBergaris.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { Contoh } from './Contoh.tsx'
import { contohPdf } from './contoh-pdf.ts'

const HARI_INI = '2026-11-19'
type Usulan = {
  nomor: string
  nama: string
  nip: string
  layanan: string
  unit: string
  batas: string
  keadaan: KeadaanCap
  kurang: number
  tunggu?: string
}

const ANTREAN: Usulan[] = [
  {
    nomor: 'KGB-2026-004902',
    nama: 'H. Muhammad Syaifuddin Kurniawansyah, S.Sos., M.Si.',
    nip: '197103041998031006',
    layanan: 'Kenaikan Gaji Berkala',
    unit: 'DP3AP2KB',
    batas: '2026-11-18',
    keadaan: 'diajukan',
    kurang: 0,
  },
  {
    nomor: 'KGB-2026-004908',
    nama: 'Ni Luh Ayu Paramitha, S.Kep., Ns.',
    nip: '198802192011012003',
    layanan: 'Kenaikan Gaji Berkala',
    unit: 'RSUD Kota Contoh',
    batas: '2026-11-19',
    keadaan: 'diajukan',
    kurang: 1,
  },
  {
    nomor: 'KP-2026-001177',
    nama: 'Yohanes Krisostomus Nggili, S.T.',
    nip: '197909252006041011',
    layanan: 'Kenaikan Pangkat',
    unit: 'Dinas PUPR',
    batas: '2026-11-20',
    keadaan: 'diperiksa',
    kurang: 0,
  },
  {
    nomor: 'PEN-2026-000094',
    nama: 'Dra. Hj. Siti Maimunah binti Abdul Karim',
    nip: '196811121993032004',
    layanan: 'Pensiun',
    unit: 'Inspektorat Daerah',
    batas: '2026-11-22',
    keadaan: 'perlu-dilengkapi',
    kurang: 1,
    tunggu: 'pemohon',
  },
]

const SARING = {
  cari: (
    <input
      className="saring-isi"
      aria-label="Saring nama, NIP, atau nomor"
      placeholder="Nama, NIP, atau nomor"
    />
  ),
  layanan: (
    <select className="saring-isi saring-isi--aktif" aria-label="Saring layanan">
      <option>Semua layanan</option>
    </select>
  ),
}

const KOLOM: KolomTabel<Usulan>[] = [
  {
    id: 'pemohon',
    judul: 'Pemohon',
    utama: true,
    dapatUrut: true,
    saring: SARING.cari,
    isi: (u) => (
      <>
        <Tautan ke={`#${u.nomor}`}>{u.nama}</Tautan>
        <span className="dua nip">{nipKelompok(u.nip)}</span>
      </>
    ),
  },
  {
    id: 'layanan',
    judul: 'Layanan',
    saring: SARING.layanan,
    lebar: '11.5rem',
    isi: (u) => (
      <>
        {u.layanan}
        <span className="dua angka">{u.nomor}</span>
      </>
    ),
  },
  { id: 'unit', judul: 'Unit kerja', lebar: '10rem', isi: (u) => u.unit },
  {
    id: 'putusan',
    judul: 'Putusan aturan',
    lebar: '8rem',
    isi: (u) =>
      u.kurang > 0 ? <Kata sifat="gagal">{u.kurang} kurang</Kata> : <Kata sifat="selesai">6 cocok</Kata>,
  },
  {
    id: 'tenggat',
    judul: 'Tenggat',
    lebar: '9.5rem',
    dapatUrut: true,
    isi: (u) => (
      <>
        <Tempo tempo={tenggat(u.batas, HARI_INI, u.tunggu)} />
        <span className="dua angka">batas {tanggalKolom(u.batas)}</span>
      </>
    ),
  },
  { id: 'keadaan', judul: 'Keadaan', lebar: '11rem', isi: (u) => <Cap keadaan={u.keadaan} /> },
]

const PINTAS = [
  { kunci: ['J', 'K'], kata: 'baris' },
  { kunci: ['X'], kata: 'pilih' },
  { kunci: ['Enter'], kata: 'buka' },
  { kunci: ['S'], kata: 'setujui' },
  { kunci: ['T'], kata: 'tahan' },
  { kunci: ['/'], kata: 'saring' },
]

function Antrean() {
  const [pilih, setPilih] = useState<string[]>(['KP-2026-001177'])
  const [urutan, setUrutan] = useState<Urutan>({ kolom: 'tenggat', arah: 'naik' })
  const kabarkan = useKabar()
  return (
    <section aria-label="Antrean">
      <TabTampilan
        nama="Tampilan tersimpan"
        tampilan={[
          { ke: '#semua', nama: 'Semua', jumlah: 34, aktif: true },
          { ke: '#maret', nama: 'KGB Maret 2027', jumlah: 18 },
        ]}
        onSimpan={() => {}}
      />
      <TabelBergaris
        nama="Antrean saya"
        baris={ANTREAN}
        kolom={KOLOM}
        kunci={(u) => u.nomor}
        sebutan={(u) => u.nama}
        terpilih={pilih}
        onPilih={setPilih}
        urutan={urutan}
        onUrut={setUrutan}
        ringkasPilihan="semuanya cocok dengan aturan"
        tindakan={[
          { nama: 'Tahan', pintas: 'T', lakukan: (k) => kabarkan({ judul: `${k.length} usulan ditahan` }) },
          {
            nama: (n) => `Setujui ${n}`,
            pintas: 'S',
            utama: true,
            lakukan: (k) => kabarkan({ judul: `${k.length} usulan disetujui` }),
          },
        ]}
      />
      <BarTombolPintas petunjuk={PINTAS} akhir="4 baris, dimutakhirkan pukul 10.05" />
    </section>
  )
}

const SOROT: Sorot = { halaman: 1, x: 0.44, y: 0.195, lebar: 0.22, tinggi: 0.03 }
const PDF = contohPdf()

function Dokumen() {
  const [sorot, setSorot] = useState<Sorot | undefined>(SOROT)
  return (
    <>
      <Tombol onClick={() => setSorot(sorot ? undefined : SOROT)}>
        {sorot ? 'Hapus sorot' : 'Tunjukkan masa kerja'}
      </Tombol>
      <PembacaPdf
        sumber={PDF}
        nama="Surat contoh"
        sorot={sorot}
        tinggi="30rem"
        kiri={<span>Surat KGB terakhir</span>}
      />
    </>
  )
}

/** Third part of the sheet, full width. */
export function PolaMeja() {
  const [tab, setTab] = useState('isi')
  const isi = [
    { id: 'isi', judul: 'Isi', isi: 'Isi dokumen pertama.' },
    { id: 'riwayat', judul: 'Riwayat', isi: 'Siapa membuka, kapan.' },
  ]
  return (
    <>
      <Contoh nama="Tabel antrean">
        <Antrean />
      </Contoh>
      <div className="kisi-pola">
        <Contoh nama="Tab">
          <Tab nama="Bagian dokumen" tab={isi} aktif={tab} onGanti={setTab} />
        </Contoh>
        <Contoh nama="Tab tegak">
          <TabTegak nama="Bagian" tab={isi} aktif={tab} onGanti={setTab} />
        </Contoh>
        <Contoh nama="Kerangka tunggu (setelah 400 milidetik)">
          <Tunggu baris={3} />
        </Contoh>
      </div>
      <Contoh nama="Pembaca PDF">
        <Dokumen />
      </Contoh>
    </>
  )
}
