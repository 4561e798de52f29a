// Cek cetakan buku: apakah lembar yang dipegang dikenal, dan apakah register masih memuat baris yang sama.
import { getRouteApi } from '@tanstack/react-router'
import { cekCetakan } from '#kontrak/buku-lapor.ts'
import { tanggalPanjang, waktuPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Ikon } from '../pola/Ikon.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'

const rute = getRouteApi('/cek-buku/$kode')

export default function HalamanCekBuku() {
  const { kode } = rute.useParams()
  const { zona } = useHari()
  const { data, error, refetch } = useBaca(cekCetakan, { params: { kode } })
  if (error) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={6} kata="Memeriksa cetakan…" />
  const sama = data.dikenal && data.sama
  const judul = !data.dikenal
    ? 'Cetakan ini tidak dikenal'
    : sama
      ? 'Cetakan ini sama dengan register'
      : 'Register sudah berubah sejak cetakan ini'
  return (
    <div className="sempit">
      <div className="kop">
        <div className="cek-judul">
          <span className={`tanda tanda--${sama ? 'sudah' : 'ragu'}`} aria-hidden="true">
            <Ikon nama={sama ? 'centang' : 'seru'} />
          </span>
          <h1 className="judul">{judul}</h1>
        </div>
      </div>
      {data.dikenal && data.per && data.dicetakPada ? (
        <>
          <p>
            {data.buku}, {data.jumlah} baris sebagaimana adanya pada {tanggalPanjang(data.per)}; dicetak{' '}
            {waktuPanjang(data.dicetakPada, zona)}.
          </p>
          <p>Bandingkan banyaknya baris dan sidik ini dengan yang tercetak pada kaki lembar terakhir:</p>
          <p className="angka kecil">{data.sidik}</p>
          {!data.sama && (
            <p>
              Sesudah dicetak ada keputusan bertanggal lebih awal yang dicatat, atau baris yang dikoreksi.
              Mintalah cetakan baru kepada pengelola buku.
            </p>
          )}
        </>
      ) : (
        <p>Periksa lagi kode pada kaki lembar: BK, lalu tiga kelompok empat huruf atau angka.</p>
      )}
    </div>
  )
}
