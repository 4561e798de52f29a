// Satu rombongan: suratnya, anggotanya, keadaan tiap usulan, dan apa yang masih kurang.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { bacaRombongan } from '#kontrak/rombongan.ts'
import { sudahBerapaLama, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { kePasal } from '../alat/putusan.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { capDari } from '../alat/usulan.ts'
import { Cap } from '../pola/Cap.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Kata } from '../pola/Kata.tsx'
import { Bagian, KepalaHalaman, Remah } from '../pola/KepalaHalaman.tsx'
import { type KolomTabel, TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { DialogPihak } from './DialogPihak.tsx'
import { type Anggota, KEADAAN, NAMA_HASIL, NAMA_JENIS, type Rombongan } from './kata-rombongan.ts'
import { SuratPengantar } from './SuratPengantar.tsx'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/rombongan/$id')
/** While a letter is being signed its page asks again this often (ms). */
const TENGOK_MS = 1_500

function Kurang({ a }: { a: Anggota }) {
  if (a.alasan)
    return (
      <>
        {a.alasan}{' '}
        {a.dasar.map((d, i) => (
          <span key={d}>
            {i > 0 && '; '}
            <Tautan ke={kePasal(d)}>{d}</Tautan>
          </span>
        ))}
      </>
    )
  const { usulan: u } = a
  if (!u) return '–'
  if (u.hasil) return <Kata sifat={NAMA_HASIL[u.hasil].sifat}>{NAMA_HASIL[u.hasil].kata}</Kata>
  return u.kurang.length === 0 ? 'lengkap' : u.kurang.join('; ')
}

const kolom = (hari: string, keProfil: boolean): KolomTabel<Anggota>[] => [
  {
    id: 'nama',
    judul: 'Nama',
    utama: true,
    isi: (a) => (
      <>
        {a.usulan ? (
          <Tautan ke={`/usulan/${a.usulan.id}`}>{a.nama}</Tautan>
        ) : keProfil ? (
          <Tautan ke={`/pegawai/${a.pegawaiId}`}>{a.nama}</Tautan>
        ) : (
          <b>{a.nama}</b>
        )}
        {a.usulan && (
          <span className="dua">
            {[a.usulan.nomor ?? 'draf', a.usulan.varianNama].filter(Boolean).join(' · ')}
          </span>
        )}
      </>
    ),
  },
  {
    id: 'keadaan',
    judul: 'Keadaan',
    lebar: '11rem',
    isi: (a) =>
      a.usulan ? (
        <>
          <Cap keadaan={capDari(a.usulan.cap)} />
          <span className="dua">{a.usulan.tahapNama}</span>
        </>
      ) : (
        <Kata sifat="gagal">Tidak ikut</Kata>
      ),
  },
  {
    id: 'pemegang',
    judul: 'Dipegang',
    lebar: '13rem',
    isi: (a) =>
      a.usulan ? (
        <>
          {a.usulan.pemegang.nama ?? a.usulan.pemegang.peran}
          <span className="dua">sejak {sudahBerapaLama(a.usulan.pemegang.sejak, hari)}</span>
        </>
      ) : (
        '–'
      ),
  },
  { id: 'kurang', judul: 'Kurang atau hasil', lebar: '20rem', isi: (a) => <Kurang a={a} /> },
]

function LembarTercatat({ rombongan: r }: { rombongan: Rombongan }) {
  const { lembar: l } = r
  if (!l || r.surat) return null
  return (
    <div className="susun susun--rapat">
      <p className="baca">
        Nomor <b>{l.nomor}</b> tanggal {tanggalPanjang(l.tanggal)}
        {l.pejabat && `, ${r.jenis === 'sidang' ? 'dipimpin' : 'ditetapkan'} ${l.pejabat}`}.
      </p>
      {l.anggota.length > 0 && (
        <>
          <p className="redup kecil">Anggota yang hadir</p>
          <ol className="daftar-angka">
            {l.anggota.map((a) => (
              <li key={a}>{a}</li>
            ))}
          </ol>
        </>
      )}
      {l.risalah && <p className="baca pra-baris">{l.risalah}</p>}
    </div>
  )
}

function Isi({ rombongan: r }: { rombongan: Rombongan }) {
  const { hari } = useHari()
  const keProfil = useHak('pegawai.baca')
  const [jawab, setJawab] = useState(false)
  const menunggu = r.anggota.flatMap((a) =>
    a.usulan?.dapatDijawab
      ? [
          {
            id: a.usulan.id,
            versi: a.usulan.versi,
            nama: a.nama,
            nomor: a.usulan.nomor,
            rincian: a.usulan.varianNama,
          },
        ]
      : [],
  )
  return (
    <>
      <SuratPengantar rombongan={r} />
      <LembarTercatat rombongan={r} />
      <Bagian
        judul={`${r.jumlah} pegawai`}
        kanan={
          r.boleh.catatJawaban && (
            <Tombol ragam={r.boleh.kirim ? 'biasa' : 'utama'} onClick={() => setJawab(true)}>
              Catat jawaban untuk {menunggu.length} pegawai
            </Tombol>
          )
        }
      />
      <TabelBergaris
        nama="Anggota rombongan"
        baris={r.anggota}
        kolom={kolom(hari, keProfil)}
        kunci={(a) => a.pegawaiId}
        sebutan={(a) => a.nama}
      />
      {jawab && (
        <DialogPihak
          diminta={{
            tindakan: 'catat-jawaban',
            pihakNama: r.pihak?.nama ?? '',
            produkLuar: r.produkLuar,
            orang: menunggu,
          }}
          onTutup={() => setJawab(false)}
          onJadi={() => setJawab(false)}
        />
      )}
    </>
  )
}

export default function HalamanSatuRombongan(): ReactElement {
  const { id } = rute.useParams()
  const { hari } = useHari()
  const [tengok, setTengok] = useState(false)
  const { data, error, refetch } = useBaca(
    bacaRombongan,
    { params: { id } },
    { setiapMs: tengok && TENGOK_MS },
  )
  const sedang = data?.surat?.sedangDitandatangani === true
  if (sedang !== tengok) setTengok(sedang)
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={8} />
  const k = KEADAAN[data.keadaan]
  return (
    <>
      <Remah induk={{ ke: '/rombongan', nama: 'Rombongan' }} ini={NAMA_JENIS[data.jenis]} />
      <KepalaHalaman
        judul={data.judul}
        atas={`${NAMA_JENIS[data.jenis]}, ${data.layananNama}`}
        bawah={
          <>
            <Kata sifat={k.sifat}>{k.kata}</Kata>
            {data.pemegang && ` · ${data.pemegang.nama}, sejak ${sudahBerapaLama(data.pemegang.sejak, hari)}`}
          </>
        }
      />
      <Isi rombongan={data} />
    </>
  )
}
