// Kemajuan: satu tumpukan yang sedang ditandatangani; beralamat, jadi boleh ditutup dan dibuka lagi.
import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { bacaPenandatanganan, lanjutkanPenandatanganan, type zPenandatanganan } from '#kontrak/naskah.ts'
import { setempat } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Ikon } from '../pola/Ikon.tsx'
import { Kata } from '../pola/Kata.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { SandiTanda } from '../pola/SandiTanda.tsx'
import { TandaTanganMassal } from '../pola/TandaTanganMassal.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'

type Tumpukan = z.output<typeof zPenandatanganan>
type Butir = Tumpukan['butir'][number]

/** How often progress is asked for while a batch runs (ms). */
const SETIAP_MS = 700

/** The letter being signed now: the first that still waits while the batch runs. */
export function butirKini(t: Pick<Tumpukan, 'keadaan' | 'butir'>): number | undefined {
  return t.keadaan === 'berjalan' ? t.butir.find((b) => b.keadaan === 'menunggu')?.urut : undefined
}

/** Seconds left at the pace seen so far; null before there is a pace. */
export function sisaDetik(awal: number, jadi: number, sisa: number, lamaMs: number): number | null {
  const maju = jadi - awal
  return maju <= 0 || sisa <= 0 ? null : Math.ceil((lamaMs / maju) * (sisa / 1000))
}

/** "sekitar 1 menit lagi", from what this page has seen since it was opened. */
function useSisa(t: Tumpukan | undefined): string | undefined {
  const mulai = useRef<{ jadi: number; saat: number } | null>(null)
  const [kata, setKata] = useState<string>()
  const selesai = t ? t.jadi + t.gagal : 0
  const sisa = t ? t.jumlah - selesai : 0
  const jalan = t?.keadaan === 'berjalan'
  useEffect(() => {
    if (!jalan) {
      mulai.current = null
      setKata(undefined)
      return
    }
    mulai.current ??= { jadi: selesai, saat: performance.now() }
    const detik = sisaDetik(mulai.current.jadi, selesai, sisa, performance.now() - mulai.current.saat)
    if (detik !== null)
      setKata(detik < 60 ? `sekitar ${detik} detik lagi` : `sekitar ${Math.ceil(detik / 60)} menit lagi`)
  }, [jalan, selesai, sisa])
  return kata
}

function Hasil({ butir, kini }: { butir: Butir; kini: boolean }) {
  if (butir.keadaan === 'jadi') return <Kata sifat="selesai">Ditandatangani</Kata>
  if (butir.keadaan === 'gagal') return <Kata sifat="gagal">Gagal</Kata>
  return kini ? (
    <span className="kata">
      <Ikon nama="pena" /> Sedang
    </span>
  ) : (
    <Kata sifat="belum">Menunggu</Kata>
  )
}

function TabelButir({ t, kini }: { t: Tumpukan; kini: number | undefined }) {
  return (
    <div className="tabel__gulung">
      <table className="tbl">
        <caption className="sr">Hasil tiap surat</caption>
        <thead>
          <tr>
            <th className="m">No.</th>
            <th>Nama</th>
            <th>Nomor surat</th>
            <th>Hasil</th>
          </tr>
        </thead>
        <tbody>
          {t.butir.map((b) => (
            <tr key={b.usulanId} className={b.urut === kini ? 'kini' : undefined}>
              <td className="m">{b.urut}</td>
              <td className="utama">
                <Tautan ke={`/usulan/${b.usulanId}`}>{b.nama}</Tautan>
                <span className="dua angka">{b.nomorUsulan}</span>
              </td>
              <td className="angka">{b.nomorNaskah ?? ''}</td>
              <td className="nowrap">
                <Hasil butir={b} kini={b.urut === kini} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Gagal({ t }: { t: Tumpukan }) {
  const lanjut = useTindak(lanjutkanPenandatanganan, { segarkan: ['usulan'] })
  const gagal = t.butir.filter((b) => b.keadaan === 'gagal')
  const sisa = t.butir.filter((b) => b.keadaan !== 'jadi').length
  if (t.keadaan === 'berjalan' || sisa === 0) return null
  const judul =
    gagal.length > 0
      ? `${gagal.length === 1 ? `Surat ${gagal[0]?.urut}` : `${gagal.length} surat`} gagal, tidak ditandatangani`
      : 'Penandatanganan terhenti'
  return (
    <Maklumat sifat="tolak" judul={judul}>
      <ul>
        {gagal.map((b) => (
          <li key={b.usulanId}>
            <b>
              {b.urut}. {b.nama}:
            </b>{' '}
            {b.sebab}
          </li>
        ))}
      </ul>
      <p>Surat yang sudah selesai tidak diulang, dan nomornya tidak hilang.</p>
      <div className="tutup-atas">
        <SandiTanda
          kata={`Lanjutkan ${sisa} surat`}
          sedang={lanjut.isPending}
          galat={lanjut.error}
          onKirim={(sandiTanda) => lanjut.mutate({ params: { id: t.id }, isi: { sandiTanda } })}
        />
      </div>
    </Maklumat>
  )
}

/** Live state of one batch. */
export function Kemajuan({ id }: { id: string }) {
  const { zona } = useHari()
  const [jalan, setJalan] = useState(true)
  const {
    data: t,
    error,
    refetch,
  } = useBaca(bacaPenandatanganan, { params: { id } }, { setiapMs: jalan && SETIAP_MS })
  const berjalan = t === undefined || t.keadaan === 'berjalan'
  useEffect(() => setJalan(berjalan), [berjalan])
  const sisa = useSisa(t)
  if (error && !t) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!t) return <Tunggu baris={8} kata="Membuka penandatanganan…" />
  const kini = butirKini(t)
  const hasil = { menunggu: 'menunggu', jadi: 'selesai', gagal: 'gagal' } as const
  const tuntas = t.jadi === t.jumlah
  return (
    <>
      <KepalaHalaman
        judul={tuntas ? `${t.jumlah} surat sudah ditandatangani` : `Menandatangani ${t.jumlah} surat`}
        atas={<Tautan ke="/tanda-tangan">Menunggu tanda tangan</Tautan>}
        kanan={tuntas && <TombolTautan ke="/tanda-tangan">Kembali ke daftar</TombolTautan>}
      />
      <div className="kisi-kemajuan">
        <div className="kemajuan">
          <TandaTanganMassal
            sisa={sisa}
            surat={t.butir.map((b) => ({
              id: b.usulanId,
              hasil: b.urut === kini ? 'sedang' : hasil[b.keadaan],
            }))}
          />
          <Gagal t={t} />
          <p className="kemajuan__catat">
            <Ikon nama="kunci" />
            <span>
              Disahkan dengan frasa sandi pada pukul {setempat(t.dibuatPada, zona).jam}. Boleh menutup halaman
              ini; penandatanganan berlanjut dan tidak mengulang surat yang sudah selesai.
            </span>
          </p>
        </div>
        <TabelButir t={t} kini={kini} />
      </div>
    </>
  )
}
