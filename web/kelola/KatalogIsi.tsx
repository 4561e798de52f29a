// Isi satu edisi, untuk dibaca: syarat, tahap dan batas waktunya, moda, pejabat, naskah.
import { kePasal } from '../alat/putusan.ts'
import { useHak } from '../alat/sesi.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { type DataKatalog, kataJangka, namaJabatan, namaVarian, SIFAT } from './katalog-kata.ts'

export const Pasal = ({ dasar }: { dasar: readonly string[] }) => (
  <small className="redup">
    {dasar.map((d, i) => (
      <span key={d}>
        {i > 0 && '; '}
        <Tautan ke={kePasal(d)}>{d}</Tautan>
      </span>
    ))}
  </small>
)

function Syarat({ d }: { d: DataKatalog }) {
  const banyak = d.pilihan.varian.length > 0
  return (
    <section>
      <Bagian judul="Persyaratan" kanan={<span className="redup">{d.isi.syarat.length} berkas</span>} />
      <ul className="daftar-baris">
        {d.isi.syarat.map((s, i) => {
          const asal = d.asalSyarat[i]
          return (
            <li key={`${s.varian} ${s.kode}`}>
              {s.nama}
              <br />
              <span className="redup">
                {banyak && `${namaVarian(d, s.varian)}. `}
                {s.sifat === 'bersyarat'
                  ? (asal?.keterangan ?? 'Bila syaratnya terpenuhi').replace(/\.$/, '')
                  : SIFAT[s.sifat]}
                {s.umurPaling && `, paling lama ${kataJangka(s.umurPaling)}`}
                {asal?.asal === 'daerah' && '. Ditambahkan pemerintah daerah'}
              </span>
              <br />
              <Pasal dasar={asal?.dasar ?? []} />
            </li>
          )
        })}
        {d.isi.syarat.length === 0 && <li>Tidak ada berkas yang perlu dilampirkan.</li>}
      </ul>
    </section>
  )
}

function Tahap({ d }: { d: DataKatalog }) {
  return (
    <section>
      <Bagian judul="Tahap dan batas waktu" />
      <ol className="daftar-baris katalog__tahap">
        {d.tahap.map((t) => {
          const istilah = t.istilah
          const lama =
            istilah === null
              ? 'Tanpa batas waktu'
              : istilah === 'lengkapi'
                ? kataJangka(d.isi.lengkapi)
                : d.isi.batas[istilah]
                  ? kataJangka(d.isi.batas[istilah])
                  : d.istilah.find((i) => i.kode === istilah)?.bebas
                    ? 'Tanpa batas waktu'
                    : 'Belum diisi'
          return (
            <li key={t.kode}>
              <span>
                {t.nama}
                <br />
                <span className="redup">
                  {t.pelaku}
                  {t.berjalan ? '' : ' (waktu BKPSDM tidak dihitung)'}
                </span>
                <br />
                <Pasal dasar={t.dasar} />
              </span>
              <b>{lama}</b>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Pejabat({ d }: { d: DataKatalog }) {
  const pejabat = (kode: string) => d.pilihan.jabatan.find((j) => j.kode === kode)?.pejabat
  const satu = (kode: string) => (
    <>
      {namaJabatan(d, kode)}
      <small className="redup">{kode ? (pejabat(kode) ?? 'Jabatan kosong hari ini') : ''}</small>
    </>
  )
  return (
    <section>
      <Bagian judul="Pejabat" />
      <dl className="katalog__nilai">
        <dt>Validasi jenjang pertama</dt>
        <dd>{satu(d.isi.validator.pengawas)}</dd>
        <dt>Validasi jenjang kedua</dt>
        <dd>{satu(d.isi.validator.administrator)}</dd>
        {d.produk.map((p) => {
          const w = d.isi.wewenang.filter((x) => x.produk === p.kode)
          return (
            <div key={p.kode} className="katalog__pasangan">
              <dt>{p.nama}</dt>
              <dd>
                {w.map((x) => (
                  <div key={`${x.jabatan} ${x.golongan?.dari ?? ''}`}>
                    {x.atasNama && `${x.atasNama} `}
                    {satu(x.jabatan)}
                    {x.golongan && (
                      <small className="redup">
                        Golongan {x.golongan.dari} sampai {x.golongan.sampai}
                      </small>
                    )}
                  </div>
                ))}
                {w.length === 0 && (p.perluTanda ? 'Belum diisi' : 'Ditandatangani instansi lain')}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function Moda({ d }: { d: DataKatalog }) {
  const sunting = useHak('naskah.sunting')
  const { isi } = d
  const kata = (x: readonly string[]) => (x.length > 0 ? x.join(' dan ') : 'Belum diisi')
  const survei = d.pilihan.survei.find((s) => s.kode === isi.survei)?.nama ?? 'Belum diisi'
  return (
    <section>
      <Bagian judul="Moda, kertas, dan naskah" />
      <dl className="katalog__nilai">
        <dt>Validasi</dt>
        <dd>{kata(isi.modaValidasi)}</dd>
        <dt>Tanda tangan</dt>
        <dd>{kata(isi.modaTandaTangan)}</dd>
        <dt>Penyerahan</dt>
        <dd>{kata(isi.caraSerah)}</dd>
        <dt>Kertas</dt>
        <dd>{isi.kertas || 'Belum diisi'}</dd>
        <dt>Survei sebelum penyerahan</dt>
        <dd>{survei}</dd>
        <dt>Melengkapi berkas</dt>
        <dd>
          {kataJangka(isi.lengkapi)}
          {isi.putaranPaling === null
            ? ', berulang tanpa batas'
            : `, paling banyak ${isi.putaranPaling} kali`}
        </dd>
        {d.produk.map((p) => (
          <div key={p.kode} className="katalog__pasangan">
            <dt>Naskah {p.nama}</dt>
            <dd>
              {p.naskah}
              <small className="redup">dicatat pada {p.buku}</small>
            </dd>
          </div>
        ))}
      </dl>
      {sunting && (
        <p>
          <Tautan ke="/kelola/naskah">Sunting kalimat naskah</Tautan>
        </p>
      )}
    </section>
  )
}

/** The edition in force, all of it. */
export function KatalogIsi({ d }: { d: DataKatalog }) {
  return (
    <>
      <Tahap d={d} />
      <Pejabat d={d} />
      <Moda d={d} />
      <Syarat d={d} />
    </>
  )
}
