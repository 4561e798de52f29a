// Hasil Cek Dokumen: asli atau tidak, masih berlaku atau tidak, siapa menandatangani; salinan tersamar untuk dibandingkan.
import { getRouteApi } from '@tanstack/react-router'
import type { z } from 'zod'
import { cekDokumen, cekSalinan } from '#kontrak/naskah.ts'
import { tanggalPanjang, waktuPanjang } from '../alat/format.ts'
import { alamat } from '../alat/klien.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { Cap } from '../pola/Cap.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Ikon, type NamaIkon } from '../pola/Ikon.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { PembacaPdf } from '../pola/PembacaPdf.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { CocokkanBerkas } from './CocokkanBerkas.tsx'

const rute = getRouteApi('/cek/$kode')
type Hasil = z.output<typeof cekDokumen.jawab>

const RUPA: Record<Hasil['hasil'], { judul: string; tanda: string; ikon: NamaIkon }> = {
  asli: { judul: 'Dokumen ini asli dan masih berlaku', tanda: 'sudah', ikon: 'centang' },
  'tidak-berlaku': { judul: 'Dokumen ini asli, tetapi tidak berlaku lagi', tanda: 'tidak', ikon: 'silang' },
  'tidak-dikenal': { judul: 'Dokumen ini tidak dikenal', tanda: 'ragu', ikon: 'seru' },
}

export default function HalamanHasil() {
  const { kode } = rute.useParams()
  const { zona } = useHari()
  const { nomor } = rute.useSearch()
  const { data, error, refetch, dataUpdatedAt } = useBaca(cekDokumen, {
    params: { kode },
    query: nomor === undefined ? {} : { nomor },
  })
  if (error) {
    return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  }
  if (!data) return <Tunggu baris={8} kata="Memeriksa dokumen…" />
  const rupa = RUPA[data.hasil]
  return (
    <div className="sempit">
      <div className="kop">
        <div className="cek-judul">
          <span className={`tanda tanda--${rupa.tanda}`} aria-hidden="true">
            <Ikon nama={rupa.ikon} />
          </span>
          <h1 className="judul">{rupa.judul}</h1>
        </div>
        {data.hasil === 'asli' && (
          <p className="cek-cap">
            <Cap keadaan="terbit" tanggal={data.tanggal} besar />
          </p>
        )}
        <p className="redup kecil">Diperiksa {waktuPanjang(new Date(dataUpdatedAt).toISOString(), zona)}</p>
      </div>
      <p className="cek-kalimat">{data.kalimat}</p>
      {data.hasil === 'tidak-dikenal' && nomor !== undefined && (
        <p>Yang dicari: surat nomor {nomor} dengan kode ini. Periksa juga nomornya.</p>
      )}
      <Pencabutan hasil={data} />
      <Rincian hasil={data} kode={kode} />
    </div>
  )
}

/** Why it is no longer in force, by which decree, and which letter took its place. */
function Pencabutan({ hasil }: { hasil: Hasil }) {
  if (!hasil.alasan && !hasil.keputusan && !hasil.penggantiKode) return null
  return (
    <Maklumat sifat="tolak" judul={hasil.alasan ?? 'Surat ini tidak berlaku lagi'}>
      {hasil.keputusan && <p>Dicabut dengan keputusan {hasil.keputusan}.</p>}
      {hasil.tidakBerlakuSejak && <p>Tidak berlaku sejak {tanggalPanjang(hasil.tidakBerlakuSejak)}.</p>}
      {hasil.penggantiKode && (
        <p>
          Digantikan oleh surat berkode{' '}
          <Tautan ke={`/cek/${hasil.penggantiKode}`}>{hasil.penggantiKode}</Tautan>.
        </p>
      )}
    </Maklumat>
  )
}

function Rincian({ hasil, kode }: { hasil: Hasil; kode: string }) {
  const { zona } = useHari()
  const baris: [string, string | undefined][] = [
    ['Jenis', hasil.jenis],
    ['Nomor', hasil.nomor],
    ['Tanggal', hasil.tanggal && tanggalPanjang(hasil.tanggal)],
    ['Atas nama', hasil.atasNama],
  ]
  return (
    <>
      <dl className="cek-daftar">
        {baris
          .filter(([, isi]) => isi)
          .map(([nama, isi]) => (
            <div key={nama}>
              <dt>{nama}</dt>
              <dd>{isi}</dd>
            </div>
          ))}
        {hasil.penandatangan?.map((t) => (
          <div key={`${t.nama}${t.pada}`}>
            <dt>Ditandatangani oleh</dt>
            <dd>
              {t.nama}
              <br />
              <span className="redup kecil">
                {t.jabatan}, {t.moda === 'basah' ? 'tanda tangan basah' : 'tanda tangan elektronik'},{' '}
                {waktuPanjang(t.pada, zona)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {hasil.adaSalinan && <Salinan kode={kode} />}
      <Bagian judul="Cocokkan berkas PDF Anda" />
      <CocokkanBerkas sidikSurat={hasil.sidik} />
      <details>
        <summary>Rincian teknis</summary>
        <p className="redup kecil sidik">
          Kode {kode}
          {hasil.sidik && (
            <>
              <br />
              SHA-256 {hasil.sidik.match(/.{1,4}/g)?.join(' ')}
            </>
          )}
        </p>
      </details>
      <p className="kecil kaki-umum">
        QR saja bukan tanda tangan. Yang menjadi bukti adalah berkas PDF bersertifikat.
      </p>
      <TombolTautan ragam="tautan" ke="/cek">
        Periksa dokumen lain
      </TombolTautan>
    </>
  )
}

function Salinan({ kode }: { kode: string }) {
  return (
    <>
      <Bagian judul="Bandingkan dengan yang Anda pegang" />
      <div className="lembar-pdf">
        <PembacaPdf
          sumber={alamat(cekSalinan, { params: { kode } })}
          nama="Salinan dengan data pribadi disamarkan"
          tinggi="26rem"
        />
      </div>
      <p className="kecil redup">
        Nama, NIP, dan gaji disamarkan. Nomor, tanggal, dan penanda tangan harus sama.
      </p>
    </>
  )
}
