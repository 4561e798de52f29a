// Berkas draf: yang sudah ada di arsip tercentang, sisanya difoto atau dipilih; satu syarat satu tempat.
import { getRouteApi } from '@tanstack/react-router'
import { bolehTindak, type Usulan } from '../alat/usulan.ts'
import { BerkasDaftar, RingkasBerkas } from '../pola/BerkasDaftar.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { berkasTampil } from './berkas-tampil.tsx'
import { hitungBerkasUsulan } from './DaftarTugasUsulan.tsx'
import { DenganUsulan } from './pakai-usulan.tsx'
import { SatuBerkas } from './SatuBerkas.tsx'

const rute = getRouteApi('/usulan/$id/berkas')

export default function HalamanBerkas() {
  return (
    <DenganUsulan rute={rute} ini="Berkas">
      {(u) => <Isi usulan={u} />}
    </DenganUsulan>
  )
}

function judul({ siap, perlu }: { siap: number; perlu: number }): string {
  if (siap === perlu) return 'Semua berkas siap'
  return siap === 0 ? `Ada ${perlu} berkas yang diperlukan` : `Kurang ${perlu - siap} berkas lagi`
}

function Isi({ usulan: u }: { usulan: Usulan }) {
  const hitung = hitungBerkasUsulan(u)
  const dapatUbah = bolehTindak(u, 'simpan')
  const berkas = u.berkas.map((b) => berkasTampil(b, dapatUbah && <Ubah usulan={u} berkas={b} />))
  return (
    <div className="sempit sempit--kiri">
      <KepalaHalaman judul={judul(hitung)} bawah={u.layananNama} kanan={<RingkasBerkas berkas={berkas} />} />
      {hitung.siap === hitung.perlu && (
        <Maklumat sifat="beres" judul="Tidak ada yang perlu diunggah">
          Berkas diambil dari Arsip Digital Anda. Ganti hanya bila ada yang lebih baru.
        </Maklumat>
      )}
      {!dapatUbah && <p>Berkas usulan ini tidak dapat diubah lagi.</p>}
      <BerkasDaftar berkas={berkas} />
      <div className="lekat deret">
        <TombolTautan ragam="utama" ke={`/usulan/${u.id}/isian`}>
          Lanjut ke isian
        </TombolTautan>
      </div>
    </div>
  )
}

/** An attached paper hides its upload behind a fold; a missing one shows it at once. */
function Ubah({ usulan, berkas }: { usulan: Usulan; berkas: Usulan['berkas'][number] }) {
  const isi = <SatuBerkas usulan={usulan} berkas={berkas} tindakan="simpan" />
  if (!berkas.terlampir && berkas.wajib) return isi
  return (
    <details>
      <summary>{berkas.terlampir ? 'Ganti' : 'Tambahkan'}</summary>
      {isi}
    </details>
  )
}
