// Usulan berjalan: tabel bergaris di meja, baris dengan bilah kemajuan di HP; selalu menyebut di meja siapa.
import { tanggalPanjang, tanggalRingkas } from '../alat/format.ts'
import { type BarisUsulan, capDari, kataPemegang, langkahRingkas } from '../alat/usulan.ts'
import { Cap } from '../pola/Cap.tsx'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { LacakRingkas } from '../pola/LembarKendali.tsx'
import { Tautan } from '../pola/Tautan.tsx'

/** The running cases of one person. */
export function UsulanBerjalan({ baris }: { baris: readonly BarisUsulan[] }) {
  return (
    <>
      <div className="hanya-hp">
        <DaftarBergaris baris={baris.map(barisHp)} />
      </div>
      <div className="hanya-meja">
        <TabelUsulan baris={baris} />
      </div>
    </>
  )
}

function barisHp(u: BarisUsulan) {
  const p = kataPemegang(u.pemegang)
  return {
    id: u.id,
    tepi: null,
    ke: `/usulan/${u.id}`,
    judul: (
      <span className="baris__kepala">
        {u.layananNama} <Cap keadaan={capDari(u.cap)} />
      </span>
    ),
    tengah: <LacakRingkas langkah={langkahRingkas(u)} />,
    rincian: (
      <>
        {p.awal} <b className="di-meja">{p.siapa}</b> {p.akhir}
        {u.pemegang.batas && `, batas ${tanggalRingkas(u.pemegang.batas)}`}
      </>
    ),
    ujung: <span />,
  }
}

function TabelUsulan({ baris }: { baris: readonly BarisUsulan[] }) {
  return (
    <table className="tbl tbl--usulan">
      <thead>
        <tr>
          <th className="m">No.</th>
          <th>Layanan</th>
          <th>Di meja siapa</th>
          <th>Keadaan</th>
        </tr>
      </thead>
      <tbody>
        {baris.map((u, i) => (
          <tr key={u.id}>
            <td className="m">{i + 1}</td>
            <td>
              <Tautan ke={`/usulan/${u.id}`}>{u.layananNama}</Tautan>
              <span className="dua">{u.nomor ?? 'belum bernomor'}</span>
            </td>
            <td className={u.pemegang.anda ? 'tebal' : undefined}>
              {u.pemegang.anda ? 'Anda' : u.pemegang.peran}
              <span className="dua biasa">sejak {tanggalPanjang(u.pemegang.sejak)}</span>
            </td>
            <td>
              <Cap keadaan={capDari(u.cap)} />
              {u.pemegang.batas && (
                <span className="dua">batas {tanggalRingkas(u.pemegang.batas, true)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
