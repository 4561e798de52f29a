// Tabel riwayat: satu riwayat pegawai, yang berlaku pada hari yang dilihat ditandai, yang terbaru di atas.
import { angka, masaKerjaRingkas, tanggalKolom } from '../alat/format.ts'
import { Bagian } from '../pola/KepalaHalaman.tsx'

export type Riwayat = Record<string, string | number | null>
export type KolomRiwayat = { kunci: string; judul: string }

const TANGGAL = /^\d{4}-\d{2}-\d{2}$/

/** One value of a history as text. */
export function tulisRiwayat(kunci: string, nilai: string | number | null | undefined): string {
  if (nilai === null || nilai === undefined || nilai === '') return '–'
  if (typeof nilai === 'string') return TANGGAL.test(nilai) ? tanggalKolom(nilai) : nilai
  if (kunci === 'mkgBulan') return masaKerjaRingkas(nilai)
  return kunci === 'gajiPokok' ? angka(nilai) : String(nilai)
}

const mulai = (r: Riwayat): string => String(r.tmt ?? r.mulai ?? r.tahun ?? r.lulus ?? '')

/** Newest first; a history without entries says so, never hides. */
export function TabelRiwayat({
  judul,
  kolom,
  baris,
  hari,
}: {
  judul: string
  kolom: readonly KolomRiwayat[]
  baris: readonly Riwayat[]
  /** Day looked at; later entries are known but not yet in force. */
  hari: string
}) {
  const urut = [...baris].sort((a, b) => mulai(b).localeCompare(mulai(a)))
  return (
    <section>
      <Bagian judul={judul} kanan={<span className="redup kecil angka">{baris.length} catatan</span>} />
      {baris.length === 0 ? (
        <p className="redup riwayat-kosong">Tidak ada catatan.</p>
      ) : (
        <div className="tabel__gulung">
          <table className="tbl tbl--padat">
            <thead>
              <tr>
                {kolom.map((k) => (
                  <th key={k.kunci} className={k.kunci === 'gajiPokok' ? 'n' : undefined}>
                    {k.judul}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {urut.map((r) => (
                <tr key={JSON.stringify(r)} className={mulai(r) > hari ? 'redup' : undefined}>
                  {kolom.map((k) => (
                    <td key={k.kunci} className={k.kunci === 'gajiPokok' ? 'n' : 'angka'}>
                      {tulisRiwayat(k.kunci, r[k.kunci])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
