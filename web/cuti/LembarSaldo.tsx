// Lembar saldo: the sum on top, then every entry that makes it, each with its article.
import type { z } from 'zod'
import type { saldoSaya } from '#kontrak/cuti.ts'
import { tanggalPanjang, tanggalRingkas } from '../alat/format.ts'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { bertanda } from './kata-cuti.ts'
import '../gaya/cuti.css'

export type Saldo = z.output<typeof saldoSaya.jawab>

function Jumlah({ saldo }: { saldo: Saldo }) {
  const kotak: [string, number | null, boolean][] = [
    ['Dapat dipakai', saldo.tersedia, true],
    ['Hak tahun ini', saldo.sisaN, false],
    ['Sisa tahun lalu (N-1)', saldo.sisaN1, false],
    ['Sisa dua tahun lalu (N-2)', saldo.sisaN2, false],
    ['Tambahan cuti bersama', saldo.tambahan, false],
    ['Sudah dipesan', saldo.dipesan, false],
  ]
  return (
    <dl className="saldo" aria-label={`Saldo cuti tahunan per ${tanggalPanjang(saldo.perTanggal)}`}>
      {kotak
        .filter(([, n, utama]) => utama || (n ?? 0) !== 0)
        .map(([nama, n, utama]) => (
          <div key={nama} className={utama ? 'saldo__utama' : undefined}>
            <dt>{nama}, hari kerja</dt>
            <dd>{n ?? '–'}</dd>
          </div>
        ))}
    </dl>
  )
}

/** One table of entries; the last line is their sum when `jumlah` is given. */
export function TabelCatatan({
  baris,
  judul,
  jumlah,
}: {
  baris: Saldo['rincian']
  judul: string
  jumlah?: number | null
}) {
  return (
    <div className="geser">
      <table className="tbl tbl--padat tbl--hp">
        <caption className="sr">{judul}</caption>
        <thead>
          <tr>
            <th>Tanggal</th>
            <th>Catatan</th>
            <th>Pasal</th>
            <th className="n">Hari</th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and their order is fixed
            <tr key={`${b.tanggal}-${b.jenis}-${i}`}>
              <td data-judul="Tanggal">{tanggalRingkas(b.tanggal, true)}</td>
              <td data-judul="Catatan">{b.keterangan}</td>
              <td data-judul="Pasal">{b.dasar}</td>
              <td data-judul="Hari" className="n">
                {bertanda(b.hari)}
              </td>
            </tr>
          ))}
        </tbody>
        {jumlah !== undefined && jumlah !== null && (
          <tfoot>
            <tr>
              <th colSpan={3}>Sisa</th>
              <th className="n">{jumlah}</th>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** The balance explained. */
export function LembarSaldo({ saldo }: { saldo: Saldo }) {
  const kurang = saldo.syarat.filter((s) => s.putusan !== 'memenuhi')
  const tafsir = saldo.syarat.find((s) => s.kode === 'tafsir')
  return (
    <>
      <Jumlah saldo={saldo} />
      {kurang.map((s) => (
        <Maklumat key={s.kode} sifat="perlu" judul={s.fakta} dasar={s.dasar}>
          {s.saran}
        </Maklumat>
      ))}
      <Bagian judul={`Dari mana angka ini (tahun ${saldo.perTanggal.slice(0, 4)})`} />
      <TabelCatatan baris={saldo.rincian} judul="Catatan cuti tahun ini" jumlah={saldo.sisa} />
      {saldo.riwayat.length > 0 && (
        <details>
          <summary>Catatan tahun-tahun sebelumnya</summary>
          <TabelCatatan baris={saldo.riwayat} judul="Catatan tahun-tahun sebelumnya" />
        </details>
      )}
      {(tafsir || saldo.perluVerifikasi) && (
        <p className="redup kecil">
          {tafsir?.fakta} {saldo.perluVerifikasi && `Perlu verifikasi: ${saldo.perluVerifikasi}.`}
        </p>
      )}
    </>
  )
}
