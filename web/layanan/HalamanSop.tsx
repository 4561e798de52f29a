// SOP layanan: tahap, pelaku, lama, dasar hukum, syarat, dan hasil; dicetak apa adanya, tersusun dari ketentuan yang berlaku.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import type { z } from 'zod'
import { sopLayanan } from '#kontrak/layanan-sop.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { kePasal } from '../alat/putusan.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan } from '../pola/Isian.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { kelasTombol, Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { JalurRenang } from './JalurRenang.tsx'
import '../gaya/sop.css'

const rute = getRouteApi('/layanan/$kode/sop')
type Sop = z.output<typeof sopLayanan.jawab>

export default function HalamanSop() {
  const { kode } = rute.useParams()
  const { varian } = rute.useSearch()
  const { history } = useRouter()
  const {
    data: sop,
    error,
    refetch,
  } = useBaca(sopLayanan, { params: { kode }, query: varian ? { varian } : {} })
  if (error) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!sop) return <Tunggu baris={8} />
  return (
    <div className="wadah sop">
      <KepalaHalaman
        judul={`SOP ${sop.nama}`}
        atas={sop.pemda}
        bawah={`${sop.sop}; ketentuan berlaku sejak ${tanggalPanjang(sop.edisi)}`}
        kanan={<Tombol onClick={() => window.print()}>Cetak</Tombol>}
      />
      {sop.varian.length > 0 && (
        <IsianPilihan
          label="Jenis"
          value={sop.dipilih ?? ''}
          onChange={(e) => history.push(`/layanan/${kode}/sop?varian=${encodeURIComponent(e.target.value)}`)}
        >
          {sop.varian.map((v) => (
            <option key={v.kode} value={v.kode}>
              {v.nama}
            </option>
          ))}
        </IsianPilihan>
      )}
      <Bagian judul="Alur" />
      <JalurRenang pelaku={sop.pelaku} langkah={sop.langkah} />
      <Langkah sop={sop} />
      <Syarat sop={sop} />
      <Hasil sop={sop} />
    </div>
  )
}

const Dasar = ({ dasar }: { dasar: readonly string[] }) => (
  <small className="redup">
    {dasar.map((d, i) => (
      <span key={d}>
        {i > 0 && '; '}
        <Tautan ke={kePasal(d)}>{d}</Tautan>
      </span>
    ))}
  </small>
)

function Langkah({ sop }: { sop: Sop }) {
  return (
    <ol className="daftar-baris sop__tahap">
      {sop.langkah.map((l) => (
        <li key={l.tahap}>
          <div>
            <strong>
              {l.ke}. {l.nama}
            </strong>
            <br />
            <span className="redup">
              {l.pelaku}
              {l.berjalan ? '' : ' (waktu BKPSDM tidak dihitung)'}
            </span>
            {l.tindakan.length > 0 && (
              <ul>
                {l.tindakan.map((t) => (
                  <li key={`${t.nomor}-${t.nama}`}>
                    {t.nama}: menuju {t.ke.join(' atau ')}
                  </li>
                ))}
              </ul>
            )}
            <Dasar dasar={l.dasar} />
          </div>
          <b>{l.lama ?? 'Tanpa batas waktu'}</b>
        </li>
      ))}
    </ol>
  )
}

function Syarat({ sop }: { sop: Sop }) {
  return (
    <section>
      <Bagian judul="Persyaratan" />
      <p>
        Diajukan oleh {sop.pengaju.join(' atau ')}. Kekurangan dilengkapi paling lama {sop.lamaMelengkapi}.
      </p>
      <ul className="daftar-baris">
        {sop.syarat.map((s) => (
          <li key={s.nama}>
            {s.nama}
            {s.keterangan && <span className="redup"> ({s.keterangan})</span>}
            <br />
            <Dasar dasar={s.dasar} />
          </li>
        ))}
        {sop.syarat.length === 0 && <li>Tidak ada berkas yang perlu dilampirkan.</li>}
      </ul>
      <Bagian judul="Ketentuan yang diperiksa" />
      <ul className="daftar-baris">
        {sop.aturan.map((a) => (
          <li key={`${a.nama}-${a.saat}`}>
            {a.nama}, {a.saat} ({a.sifat.toLowerCase()})
            <br />
            <Dasar dasar={a.dasar} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Hasil({ sop }: { sop: Sop }) {
  const { produk } = sop
  const varian = sop.dipilih === null ? '' : `?varian=${encodeURIComponent(sop.dipilih)}`
  const contoh = `/api/layanan/${sop.kode}/sop/contoh${varian}`
  return (
    <section>
      <Bagian judul="Hasil" />
      <p>
        <b>{produk.nama}</b>, ditandatangani {produk.penandatangan} ({produk.moda.join(' dan ')}), dicatat
        pada {produk.buku}, diserahkan secara {produk.serah.join(' dan ')}; cetakan pada {produk.kertas}.
      </p>
      <p className="sop__hasil">
        <a className={kelasTombol({})} href={contoh} target="_blank" rel="noreferrer">
          Lihat contoh hasil (PDF)
        </a>
      </p>
      {produk.akibat.length > 0 && (
        <ul className="daftar-baris">
          {produk.akibat.map((a) => (
            <li key={a.nama}>
              {a.nama}
              <br />
              <Dasar dasar={a.dasar} />
            </li>
          ))}
        </ul>
      )}
      <Bagian judul="Dasar hukum" />
      <ul className="daftar-baris">
        {sop.dasar.map((d) => (
          <li key={d}>
            <Tautan ke={kePasal(d)}>{d}</Tautan>
          </li>
        ))}
      </ul>
    </section>
  )
}
