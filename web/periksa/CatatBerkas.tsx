// Catat berkas: hasil periksa satu berkas, dan bandingannya dengan data pegawai.
import { bacaPegawai } from '#kontrak/pegawai.ts'
import { useBaca } from '../alat/pakai.ts'
import type { Usulan } from '../alat/usulan.ts'
import { Ikon } from '../pola/Ikon.tsx'
import { Kata } from '../pola/Kata.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { type BarisBanding, bandingkan } from './bandingan.ts'

function Sama({ sama }: Pick<BarisBanding, 'sama'>) {
  if (sama === null) return <span className="redup mini">lihat</span>
  if (!sama) return <span className="kata kata--perlu">beda</span>
  return (
    <span className="kata kata--selesai">
      <Ikon nama="centang" />
      <span className="sr">sama</span>
    </span>
  )
}

function TabelBanding({ baris }: { baris: readonly BarisBanding[] }) {
  return (
    <div className="tabel__gulung">
      <table className="tbl tbl--padat banding">
        <thead>
          <tr>
            <th>Isi</th>
            <th>Tercatat di arsip</th>
            <th>Data pegawai</th>
            <th className="t">Sama</th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <tr key={b.isi}>
              <td className="redup">{b.isi}</td>
              <td className="angka">{b.dokumen ?? <span className="redup">baca di dokumen</span>}</td>
              <td className="angka">{b.data}</td>
              <td className="t">
                <Sama sama={b.sama} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Sifat = {
  u: Usulan
  kode: string
  bolehCatat: boolean
  sedang: boolean
  onSesuai: () => void
  onTidakSesuai: () => void
}

function Keadaan({ status, catatan }: { status: string | undefined; catatan: string | undefined }) {
  if (status === 'sesuai') return <Kata sifat="selesai">Sesuai</Kata>
  if (status !== 'tidak-sesuai') return <Kata sifat="belum">Belum diperiksa</Kata>
  return (
    <>
      <Kata sifat="gagal">Tidak sesuai</Kata>
      {catatan && <p className="kutip">{catatan}</p>}
    </>
  )
}

/** Right side, lower part: what this document should say, and the two buttons. */
export function CatatBerkas({ u, kode, bolehCatat, sedang, onSesuai, onTidakSesuai }: Sifat) {
  const berkas = u.berkas.find((b) => b.kode === kode)
  const pegawai = useBaca(bacaPegawai, { params: { id: u.pemohon.id } }).data
  if (!berkas) return null
  const { terlampir } = berkas
  const letak = u.berkas.indexOf(berkas) + 1
  const asal = terlampir ? { nomor: null, tanggal: terlampir.tanggal } : undefined
  return (
    <section>
      <Bagian
        judul={berkas.nama}
        kanan={
          <span className="redup kecil angka">
            berkas {letak} dari {u.berkas.length}
          </span>
        }
      />
      {terlampir && pegawai && <TabelBanding baris={bandingkan(kode, asal, pegawai)} />}
      <p className="mini redup dasar-syarat">
        Syarat:{' '}
        {berkas.dasar.map((d) => (
          <Tautan key={d} ke={`#pasal=${encodeURIComponent(d)}`}>
            {d}
          </Tautan>
        ))}
        {terlampir?.sumber === 'mandiri' && ' Diunggah sendiri oleh pengaju.'}
      </p>
      {terlampir && (
        <div className="deret catat-berkas">
          <span className="redup">Berkas ini:</span>
          {bolehCatat ? (
            <>
              <Tombol
                ikon="centang"
                pintas="A"
                aria-pressed={terlampir.status === 'sesuai'}
                sedang={sedang && 'Menyimpan…'}
                onClick={onSesuai}
              >
                Sesuai
              </Tombol>
              <Tombol
                ikon="silang"
                pintas="D"
                aria-pressed={terlampir.status === 'tidak-sesuai'}
                onClick={onTidakSesuai}
              >
                Tidak sesuai
              </Tombol>
            </>
          ) : null}
          <Keadaan status={terlampir.status} catatan={terlampir.catatan} />
        </div>
      )}
    </section>
  )
}
