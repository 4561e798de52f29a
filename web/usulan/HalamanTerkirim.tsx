// Bukti terkirim: nomor, apa yang terjadi berikutnya dan kapan, dan dapat dicetak atau dibuka lagi kapan saja.
import { getRouteApi } from '@tanstack/react-router'
import { tanggalHari, waktuPanjang } from '../alat/format.ts'
import { useHari } from '../alat/sesi.tsx'
import { capDari, type Usulan } from '../alat/usulan.ts'
import { Cap } from '../pola/Cap.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { LembarKendali } from '../pola/LembarKendali.tsx'
import { PeriksaJawaban } from '../pola/PeriksaJawaban.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'
import { DenganUsulan } from './pakai-usulan.tsx'

const rute = getRouteApi('/usulan/$id/terkirim')

export default function HalamanTerkirim() {
  return (
    <DenganUsulan rute={rute} ini="Bukti terima">
      {(u) => <Bukti usulan={u} />}
    </DenganUsulan>
  )
}

function Bukti({ usulan: u }: { usulan: Usulan }) {
  const { zona } = useHari()
  const { pemegang } = u
  return (
    <div className="sempit sempit--kiri">
      <div className="kop">
        <p className="redup">Usulan terkirim</p>
        <h1 className="judul">{u.nomor}</h1>
        <p className="cek-cap">
          <Cap keadaan={capDari(u.cap)} tanggal={pemegang.sejak} besar />
        </p>
      </div>
      <PeriksaJawaban
        jawaban={[
          { tanya: 'Layanan', jawab: u.layananNama },
          { tanya: 'Pemohon', jawab: u.pemohon.nama },
          { tanya: 'Diterima sistem', jawab: u.diajukanPada && waktuPanjang(u.diajukanPada, zona) },
          { tanya: 'Sekarang di meja', jawab: pemegang.peran },
          { tanya: 'Batas tahap ini', jawab: pemegang.batas && tanggalHari(pemegang.batas) },
          { tanya: 'Perkiraan terbit', jawab: u.perkiraanTerbit && tanggalHari(u.perkiraanTerbit) },
        ]}
      />
      <Bagian judul="Yang terjadi berikutnya" />
      <LembarKendali
        tegak
        langkah={u.lembarKendali.map((l) => ({
          nama: l.nama,
          keadaan: l.keadaan === 'selesai' ? 'sudah' : l.keadaan === 'sekarang' ? 'kini' : 'nanti',
        }))}
      />
      <p>Anda diberi tahu di Padu setiap kali usulan ini berpindah meja atau memerlukan Anda.</p>
      <div className="lekat deret">
        <TombolTautan ragam="utama" ke={`/usulan/${u.id}`}>
          Lihat usulan ini
        </TombolTautan>
        <Tombol ragam="tautan" ikon="cetak" onClick={() => window.print()}>
          Cetak bukti terima
        </Tombol>
      </div>
    </div>
  )
}
