// Uji coba edisi: apa yang berubah, yang belum diisi, yang dilarang, rangkaian tahap pada kalender, berkas, dan pemeriksaan.
import { tanggalPanjang } from '../alat/format.ts'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Pasal } from './KatalogIsi.tsx'
import { Perubahan } from './KatalogRiwayat.tsx'
import type { HasilCoba } from './katalog-kata.ts'

/** Terms not filled in, or things no decree may say, each with its article. */
export function DaftarKurang({ judul, daftar }: { judul: string; daftar: HasilCoba['kurang'] }) {
  if (daftar.length === 0) return null
  return (
    <div className="katalog__pita" role="status">
      <b>{judul}</b>
      <ul>
        {daftar.map((k) => (
          <li key={`${k.kode} ${k.apa}`}>
            {k.apa[0]?.toUpperCase()}
            {k.apa.slice(1)}. {k.saran} <Pasal dasar={k.dasar} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Rangkaian({ h }: { h: HasilCoba }) {
  return (
    <>
      <Bagian judul={`Bila diajukan ${tanggalPanjang(h.diajukan)}`} />
      <ol className="daftar-baris katalog__tahap">
        {h.rangkaian.map((r) => (
          <li key={r.nama}>
            <span>
              {r.nama}
              <br />
              <span className="redup">
                {r.pelaku}
                {r.lama && `, ${r.lama}`}
              </span>
              {r.catatan && <small className="redup">{r.catatan}</small>}
            </span>
            <b>
              {r.batas ? tanggalPanjang(r.batas) : 'Tanpa batas'}
              {r.semula && <small className="redup">semula {tanggalPanjang(r.semula)}</small>}
            </b>
          </li>
        ))}
      </ol>
      {h.selesai && (
        <p>
          Paling lambat selesai <b>{tanggalPanjang(h.selesai)}</b>
          {h.selesaiSemula && `, semula ${tanggalPanjang(h.selesaiSemula)}`}.
        </p>
      )}
    </>
  )
}

export function KatalogCoba({ h }: { h: HasilCoba }) {
  return (
    <section aria-label="Hasil uji coba">
      <DaftarKurang judul="Tidak dapat dicatat" daftar={h.larangan} />
      <DaftarKurang judul="Belum diisi; layanan belum dapat dibuka" daftar={h.kurang} />
      <Bagian judul="Yang berubah" />
      <Perubahan daftar={h.perubahan} />
      <Rangkaian h={h} />
      <Bagian judul="Berkas" kanan={<span className="redup">{h.contoh}</span>} />
      <ul className="daftar-baris">
        {h.berkas.map((b) => (
          <li key={b.nama}>
            {b.nama}
            <br />
            <span className="redup">
              {b.sifat}
              {b.adaDiArsip ? ', sudah ada di arsip' : ''}
            </span>
          </li>
        ))}
        {h.berkas.length === 0 && <li>Tidak ada berkas.</li>}
      </ul>
      <Bagian judul="Pemeriksaan" kanan={<span className="redup">{h.contoh}</span>} />
      <ul className="daftar-baris">
        {h.pemeriksaan.map((x) => (
          <li key={x.nama}>
            {x.nama}: <b>{x.putusan}</b>
            <br />
            <span className="redup">
              {x.saat}
              {x.sebab && `. ${x.sebab}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="redup">Uji coba tidak menyimpan apa pun.</p>
    </section>
  )
}
