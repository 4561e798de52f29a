// Riwayat edisi satu layanan: menurut keputusan mana, siapa mencatat, apa yang berubah, berapa usulan masih memakainya.
import { tanggalPanjang } from '../alat/format.ts'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import type { DataKatalog, HasilCoba } from './katalog-kata.ts'

const KEADAAN = { akan: 'Belum berlaku', berlaku: 'Berlaku', lampau: 'Sudah diganti' } as const

/** What changed, from what to what, in words. */
export function Perubahan({ daftar }: { daftar: HasilCoba['perubahan'] }) {
  if (daftar.length === 0) return <p className="redup">Tidak ada yang berubah.</p>
  return (
    <ul className="katalog__beda">
      {daftar.map((p) => (
        <li key={`${p.bagian} ${p.apa} ${p.dari}`}>
          <b>
            {p.bagian}: {p.apa}
          </b>
          <span>
            <del>{p.dari}</del> <span aria-hidden="true">→</span> <span className="sr">menjadi</span>{' '}
            <ins>{p.ke}</ins>
          </span>
        </li>
      ))}
    </ul>
  )
}

function SatuEdisi({ e }: { e: DataKatalog['edisiTersimpan'][number] }) {
  return (
    <li>
      <b>{e.edisi}</b>
      <br />
      <span className="redup">
        {KEADAAN[e.keadaan]}, mulai {tanggalPanjang(e.berlaku)}
        {e.asal === 'pemasangan' && ', dari pemasangan'}
        {!e.aktif && ', layanan ditutup'}
        {e.berjalan > 0 && `, dipakai ${e.berjalan} usulan yang berjalan`}
      </span>
      {e.alasan !== null && (
        <p>
          {e.alasan}
          <br />
          <span className="redup">
            Dicatat {e.oleh}
            {e.dibuatPada && ` pada ${tanggalPanjang(e.dibuatPada.slice(0, 10))}`}
            {e.tanggal && `, keputusan tanggal ${tanggalPanjang(e.tanggal)}`}
          </span>
        </p>
      )}
      {e.asal === 'katalog' && <Perubahan daftar={e.perubahan} />}
    </li>
  )
}

export function KatalogRiwayat({ d }: { d: DataKatalog }) {
  if (d.edisiTersimpan.length === 0)
    return (
      <KeadaanKosong judul="Belum ada edisi">
        Catat edisi pertama dari keputusan SOP layanan ini, lalu buka layanannya.
      </KeadaanKosong>
    )
  return (
    <ul className="daftar-baris">
      {d.edisiTersimpan.map((e) => (
        <SatuEdisi key={e.edisi} e={e} />
      ))}
    </ul>
  )
}
