// Kepala periksa: pita jati diri perkara, letaknya di antrean, dan jalan ke perkara berikutnya.
import { nipKelompok } from '../alat/format.ts'
import { tempoUsulan } from '../alat/meja.ts'
import { useHari } from '../alat/sesi.tsx'
import { capDari, type Usulan } from '../alat/usulan.ts'
import { Cap } from '../pola/Cap.tsx'
import { Ikon } from '../pola/Ikon.tsx'
import { Tempo } from '../pola/Kata.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'

type Sifat = {
  u: Usulan
  keAntrean: string
  letak: { ke: number; dari: string } | null
  onBerikut: (() => void) | undefined
}

/** One line over the two columns: whose case, which number, until when. */
export function KepalaPeriksa({ u, keAntrean, letak, onBerikut }: Sifat) {
  const { hari } = useHari()
  const tempo = tempoUsulan(u, hari)
  return (
    <header className="periksa__kepala">
      <Tautan ke={keAntrean} className="periksa__balik hanya-meja">
        <Ikon nama="kiri" /> Antrean
      </Tautan>
      {letak && (
        <span className="redup angka hanya-meja">
          {letak.ke} dari {letak.dari}
        </span>
      )}
      <h1>
        {u.pemohon.nama} {u.pemohon.nip && <span className="nip">{nipKelompok(u.pemohon.nip)}</span>}
      </h1>
      <Tautan ke={`/usulan/${u.id}`} className="nomor">
        {u.nomor ?? 'Belum bernomor'}
      </Tautan>
      {tempo && <Tempo tempo={tempo} />}
      <Cap keadaan={capDari(u.cap)} />
      {onBerikut && (
        <span className="periksa__lanjut">
          <Tombol ragam="tautan" pintas="N" onClick={onBerikut}>
            Berikutnya
          </Tombol>
        </span>
      )}
    </header>
  )
}
