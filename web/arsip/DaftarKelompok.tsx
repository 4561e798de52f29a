// Daftar kelompok: enam kelompok, yang kosong pun terlihat; tiap dokumen dengan versi dan keadaannya.
import { tanggalPanjang, tanggalRingkas, ukuranBerkas } from '../alat/format.ts'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { Kata } from '../pola/Kata.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { type Dokumen, KELOMPOK } from './kelompok.ts'

function rincian(d: Dokumen): string {
  const isi = [
    d.jenisNama === d.judul ? null : d.jenisNama,
    d.nomor && `nomor ${d.nomor}`,
    d.halaman !== null && d.halaman > 1 && `${d.halaman} halaman`,
    ukuranBerkas(d.ukuran),
    d.sumber === 'produk' && 'terbit dari Padu',
  ]
  return isi.filter(Boolean).join(', ')
}

/** Older versions, each to be opened; the newest stands above. */
function VersiLama({ dokumen: d, ke }: { dokumen: Dokumen; ke: (id: string) => string }) {
  return (
    <details className="arsip__versi">
      <summary>
        Versi {d.versi}, menggantikan {d.versiLama.length} versi lama
      </summary>
      <ul>
        {d.versiLama.map((v) => (
          <li key={v.id}>
            <Tautan ke={ke(v.id)}>Versi {v.versi}</Tautan>
            <span className="redup">
              {v.tanggal && ` bertanggal ${tanggalPanjang(v.tanggal)},`} disimpan{' '}
              {tanggalPanjang(v.dibuatPada.slice(0, 10))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The six groups of one person. `ke` gives the address that opens a document. */
export function DaftarKelompok({ baris, ke }: { baris: readonly Dokumen[]; ke: (id: string) => string }) {
  const isi = Map.groupBy(baris, (a) => a.kelompok)
  return KELOMPOK.map(({ nomor, nama }) => {
    const milik = isi.get(nomor) ?? []
    return (
      <section key={nomor}>
        <Bagian
          judul={nama}
          kanan={
            <span className="redup kecil">{milik.length > 0 ? `${milik.length} dokumen` : 'belum ada'}</span>
          }
        />
        {milik.length > 0 && (
          <DaftarBergaris
            baris={milik.map((d) => ({
              id: d.id,
              tepi: d.tanggal ? { tanggal: d.tanggal } : { angka: '' },
              judul: d.pindai === 'menunggu' ? d.judul : <Tautan ke={ke(d.id)}>{d.judul}</Tautan>,
              rincian: (
                <>
                  {rincian(d)}
                  {d.tanggal && ` (${tanggalRingkas(d.tanggal, true)})`}
                  {d.pindai === 'menunggu' && <Kata sifat="sebagian">Menunggu pemindaian virus</Kata>}
                  {d.versiLama.length > 0 && <VersiLama dokumen={d} ke={ke} />}
                </>
              ),
            }))}
          />
        )}
      </section>
    )
  })
}
