// Lembar pola hidup di /pola (hanya saat pengembangan): semua pola dengan data rekaan.
import '../gaya/semua.css'
import './contoh.css'
import { Gapura } from '../pola/Gapura.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { type EntriMenu, type KelompokMenu, Kerangka } from '../pola/Kerangka.tsx'
import { PolaDasar } from './PolaDasar.tsx'
import { PolaMeja } from './PolaMeja.tsx'
import { PolaUsulan } from './PolaUsulan.tsx'

const MENU: KelompokMenu[] = [
  {
    judul: 'Meja saya',
    isi: [
      { ke: '#meja', nama: 'Meja Kerja', ikon: 'meja' },
      { ke: '#antrean', nama: 'Antrean saya', ikon: 'berkas', jumlah: 34, aktif: true },
      { ke: '#tim', nama: 'Antrean tim', ikon: 'layanan', jumlah: 118 },
      { ke: '#ditahan', nama: 'Ditahan', ikon: 'jeda', jumlah: 6 },
      { ke: '#lewat', nama: 'Lewat tenggat', ikon: 'jam', jumlah: 2, lewat: true },
    ],
  },
  {
    judul: 'Data',
    isi: [
      { ke: '#data', nama: 'Meja Data', ikon: 'neraca', jumlah: 41 },
      { ke: '#register', nama: 'Buku register', ikon: 'arsip' },
    ],
  },
]
const TAB: EntriMenu[] = [
  { ke: '#beranda', nama: 'Beranda', ikon: 'beranda' },
  { ke: '#layanan', nama: 'Layanan', ikon: 'layanan' },
  { ke: '#usulan', nama: 'Usulan', ikon: 'berkas', aktif: true },
  { ke: '#arsip', nama: 'Arsip', ikon: 'arsip' },
  { ke: '#akun', nama: 'Akun', ikon: 'akun' },
]

/** The living pattern sheet; `?rapat` shows the staff density. */
export default function HalamanPola() {
  const rapat = new URLSearchParams(window.location.search).has('rapat')
  return (
    <Kerangka
      pemda="Pemerintah Kota Contoh"
      lambang="/lambang.svg"
      menu={MENU}
      tab={TAB}
      untuk={rapat ? 'meja' : 'asn'}
      orang={{
        nama: 'Rahayu Anggraini, A.Md.',
        peran: 'Verifikator, Bidang Mutasi',
        menu: [{ ke: '#akun', nama: 'Akun saya', ikon: 'akun' }],
        onKeluar: () => {},
      }}
      pemberitahuan={{ ke: '#kabar', belumDibaca: 4 }}
      onCari={() => {}}
    >
      <KepalaHalaman
        judul="Lembar pola"
        atas="Padu, rupa"
        kanan={<p className="redup kecil">Buku agenda yang hidup</p>}
      />
      <Gapura />
      <br />
      <PolaMeja />
      <div className="kisi-pola">
        <PolaDasar />
        <PolaUsulan />
      </div>
    </Kerangka>
  )
}
