// Tabel buku: kepala, nomor kolom, baris bergaris, baris batal yang tercoret, dan jumlah.
import type { ReactNode } from 'react'
import { angka } from '../alat/format.ts'
import { Tautan } from '../pola/Tautan.tsx'
import { type BarisBuku, isiSel, type KolomBuku, rataKanan } from './sel.ts'

/** A line of sums: the words stand under the columns before the first summed one. */
export type BarisJumlah = { kata: ReactNode; jumlah: Record<string, number>; akhir?: ReactNode }

type Sifat = {
  judul: string
  kolom: readonly KolomBuku[]
  baris: readonly BarisBuku[]
  atas?: BarisJumlah | undefined
  bawah: readonly BarisJumlah[]
  /** Shares of the width in percent, for paper. */
  lebar?: readonly number[]
  /** Links to the case; left out on paper. */
  bertaut?: boolean
}

/** Dated and counted columns never break; names and remarks may. */
const RAPAT: readonly string[] = ['tanggal', 'bulan', 'rupiah', 'angka']

function Jumlah({ isi, kolom }: { isi: BarisJumlah; kolom: readonly KolomBuku[] }) {
  const letak = kolom.findIndex((k) => k.dijumlah)
  const awal = letak < 0 ? kolom.length : letak
  const sisa = kolom.slice(awal)
  const terakhir = sisa.findLastIndex((k) => k.dijumlah)
  return (
    <tr className="jumlah">
      <td className="m" />
      <td colSpan={awal - 1}>{isi.kata}</td>
      {sisa.slice(0, terakhir + 1).map((k) => (
        <td key={k.kode} className="n">
          {k.dijumlah ? angka(isi.jumlah[k.kode] ?? 0) : ''}
        </td>
      ))}
      {sisa.length > terakhir + 1 && <td colSpan={sisa.length - terakhir - 1}>{isi.akhir}</td>}
    </tr>
  )
}

function Sel({ kolom, baris, taut }: { kolom: KolomBuku; baris: BarisBuku; taut: boolean }) {
  const isi = isiSel(kolom, baris.sel[kolom.kode])
  const kelas = [
    rataKanan(kolom) ? 'n' : '',
    RAPAT.includes(kolom.tipe) ? 'nowrap angka' : '',
    kolom.kode === 'nip' ? 'nip' : '',
    kolom.kode === 'keterangan' ? 'tetap mini' : '',
    kolom.kode === 'gaji-baru' ? 'tebal' : '',
  ]
  return (
    <td className={kelas.filter(Boolean).join(' ') || undefined}>
      {taut && baris.usulanId ? <Tautan ke={`/usulan/${baris.usulanId}`}>{isi}</Tautan> : isi}
    </td>
  )
}

/** The ruled book. The first column is its row number behind the red margin. */
export function TabelBuku({ judul, kolom, baris, atas, bawah, lebar, bertaut }: Sifat) {
  const isi = kolom.slice(1)
  return (
    <table className="tbl tbl--padat tbl--buku">
      <caption className="sr">{judul}</caption>
      {lebar && (
        <colgroup>
          {kolom.map((k, i) => (
            <col key={k.kode} style={{ width: `${lebar[i]}%` }} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr>
          <th className="m">{kolom[0]?.nama ?? 'No.'}</th>
          {isi.map((k) => (
            <th key={k.kode} className={rataKanan(k) ? 'n' : undefined}>
              {k.nama}
            </th>
          ))}
        </tr>
        <tr className="kolom">
          {kolom.map((k, i) => (
            <th key={k.kode} className={i === 0 ? 'm' : undefined}>
              {i + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {atas && <Jumlah isi={atas} kolom={kolom} />}
        {baris.map((b) => (
          <tr key={b.urut} className={b.batal ? 'batal' : undefined}>
            <td className="m">{b.urut}</td>
            {isi.map((k) => (
              <Sel key={k.kode} kolom={k} baris={b} taut={bertaut === true && k.kode === 'nama'} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        {bawah.map((j, i) => (
          <Jumlah key={`j${i === 0 ? 'a' : 'b'}`} isi={j} kolom={kolom} />
        ))}
      </tfoot>
    </table>
  )
}
