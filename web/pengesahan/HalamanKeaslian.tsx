// Keaslian surat: berkas di arsip diperiksa lagi sekarang, siapa menandatangani dalam jabatan apa, dan pencabutannya.
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { z } from 'zod'
import { keaslianNaskah } from '#kontrak/naskah.ts'
import { tanggalPanjang, waktuPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Kata } from '../pola/Kata.tsx'
import { Bagian, KepalaHalaman, Remah } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { CabutNaskah } from './CabutNaskah.tsx'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/usulan/$id/keaslian')
type Keaslian = z.output<typeof keaslianNaskah.jawab>
type Tanda = Keaslian['tanda'][number]

const BERKAS: Record<Keaslian['berkas'], { judul: string; isi: string; sifat: 'beres' | 'tolak' | 'info' }> =
  {
    utuh: {
      judul: 'Berkas di arsip utuh',
      isi: 'Setiap bitanya sama dengan berkas yang tercatat saat ditandatangani.',
      sifat: 'beres',
    },
    rusak: {
      judul: 'Berkas di arsip berubah',
      isi: 'Isinya tidak sama lagi dengan yang ditandatangani. Pulihkan dari cadangan, lalu periksa lagi.',
      sifat: 'tolak',
    },
    hilang: {
      judul: 'Berkas tidak ada di arsip',
      isi: 'Surat ini tercatat, tetapi berkasnya tidak ditemukan. Pulihkan dari cadangan.',
      sifat: 'tolak',
    },
    'belum-ada': {
      judul: 'Surat ini belum ditandatangani',
      isi: 'Keaslian baru dapat diperiksa sesudah surat ditandatangani.',
      sifat: 'info',
    },
  }

const KEADAAN: Record<string, string> = {
  konsep: 'Konsep',
  bernomor: 'Sudah bernomor, belum ditandatangani',
  dicetak: 'Sudah dicetak, menunggu tanda tangan basah',
  ditandatangani: 'Ditandatangani dan berlaku',
  'tidak-berlaku': 'Tidak berlaku lagi',
}

/** First thing wrong with a signature, in words; undefined when nothing is. */
function cacat(t: Tanda): string | undefined {
  if (!t.utuh) return 'Isi berubah sesudah ditandatangani'
  if (!t.sah) return 'Tanda tangan tidak cocok dengan isinya'
  if (!t.penerbitDikenal) return 'Penerbit sertifikat tidak dikenal'
  if (t.sertifikat === 'dicabut') return 'Sertifikat sudah dicabut saat menandatangani'
  if (t.sertifikat === 'dicabut-waktu-tak-terbukti')
    return 'Sertifikat dicabut; waktu tanda tangan tidak terbukti'
  return undefined
}

function Pejabat({ k }: { k: Keaslian }) {
  const { zona } = useHari()
  if (k.penandatangan.length === 0) return null
  return (
    <section>
      <Bagian judul="Yang menandatangani" />
      <ul className="hasil-satu">
        {k.penandatangan.map((t) => (
          <li key={`${t.moda}${t.pada}`}>
            <b>{t.nama}</b>
            <small>
              {t.jabatan}, tanda tangan {t.moda}, {waktuPanjang(t.pada, zona)}
              <br />
              Kewenangan: {t.instrumen}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function TandaElektronik({ tanda, tercatat }: { tanda: readonly Tanda[]; tercatat: readonly Tanda[] }) {
  const { zona } = useHari()
  if (tanda.length === 0) return null
  return (
    <section>
      <Bagian judul="Tanda tangan elektronik pada berkas" />
      <ul className="hasil-satu">
        {tanda.map((t) => {
          const salah = cacat(t)
          const dulu = tercatat.find((x) => x.seri === t.seri)
          return (
            <li key={t.seri}>
              <span>
                <b>{t.nama}</b> <Kata sifat={salah ? 'gagal' : 'selesai'}>{salah ?? 'Sah dan utuh'}</Kata>
              </span>
              <small>
                {t.waktu !== '' &&
                  `${waktuPanjang(t.waktu, zona)}${t.waktuTerjamin ? ', dijamin cap waktu' : ' menurut penandanya'}. `}
                Penerbit {t.penerbit}.{' '}
                {t.berlakuSampai && `Sertifikat sampai ${tanggalPanjang(t.berlakuSampai.slice(0, 10))}. `}
                Seri {t.seri.slice(0, 12)}…
                <br />
                {dulu
                  ? `Saat ditandatangani tercatat ${cacat(dulu)?.toLowerCase() ?? 'sah dan utuh'}.`
                  : 'Hasil pemeriksaan saat ditandatangani tidak tercatat.'}
              </small>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Pencabutan({ k }: { k: Keaslian }) {
  const { zona } = useHari()
  const p = k.pencabutan
  if (!p) return null
  return (
    <Maklumat sifat="tolak" judul="Surat ini tidak berlaku lagi">
      {k.alasanTidakBerlaku && <p>{k.alasanTidakBerlaku}</p>}
      <p>
        {p.keputusan && `Dicabut dengan keputusan ${p.keputusan}`}
        {p.sejak && `, tidak berlaku sejak ${tanggalPanjang(p.sejak)}`}.
      </p>
      {p.nama && (
        <p>
          Dicatat oleh {p.nama}
          {p.jabatan && `, ${p.jabatan}`}
          {p.pada && `, ${waktuPanjang(p.pada, zona)}`}.
        </p>
      )}
      {p.penggantiKode && (
        <p>
          Digantikan surat berkode <Tautan ke={`/cek/${p.penggantiKode}`}>{p.penggantiKode}</Tautan>.
        </p>
      )}
    </Maklumat>
  )
}

function Isi({ id, k }: { id: string; k: Keaslian }) {
  const { zona } = useHari()
  const berkas = BERKAS[k.berkas]
  return (
    <>
      <KepalaHalaman
        judul={k.nomor === null ? 'Keaslian surat' : `Keaslian surat ${k.nomor}`}
        bawah={[
          KEADAAN[k.keadaanNaskah] ?? k.keadaanNaskah,
          k.tanggal && `tanggal ${tanggalPanjang(k.tanggal)}`,
        ]
          .filter(Boolean)
          .join(', ')}
      />
      <Pencabutan k={k} />
      <Maklumat sifat={berkas.sifat} judul={berkas.judul}>
        {berkas.isi} Diperiksa {waktuPanjang(k.diperiksaPada, zona)}.
      </Maklumat>
      <Pejabat k={k} />
      <TandaElektronik tanda={k.tanda} tercatat={k.tercatat} />
      {k.kodeCek && (
        <p className="tutup-atas">
          Yang dibaca umum: <Tautan ke={`/cek/${k.kodeCek}`}>Cek Dokumen {k.kodeCek}</Tautan>
        </p>
      )}
      {k.sidik && (
        <details>
          <summary>Rincian teknis</summary>
          <p className="redup kecil sidik">SHA-256 {k.sidik.match(/.{1,4}/g)?.join(' ')}</p>
        </details>
      )}
      {k.bolehCabut && (
        <p className="tutup-atas">
          <CabutNaskah usulanId={id} nomor={k.nomor ?? ''} />
        </p>
      )}
    </>
  )
}

/** The proof of a case's letter, for officers. */
export default function HalamanKeaslian(): ReactElement {
  const { id } = rute.useParams()
  const { data, error, refetch } = useBaca(keaslianNaskah, { params: { id } })
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={8} kata="Memeriksa berkas surat…" />
  return (
    <div className="sempit">
      <Remah induk={{ ke: `/usulan/${id}`, nama: 'Usulan' }} ini="Keaslian surat" />
      <Isi id={id} k={data} />
    </div>
  )
}
