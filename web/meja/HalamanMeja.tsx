// Meja kerja: apa yang lewat tenggat, apa untuk hari ini, apa berikutnya, dan apa yang menunggu orang lain.
import type { ReactElement, ReactNode } from 'react'
import type { z } from 'zod'
import { daftarUsulan, hitunganUsulan } from '#kontrak/usulan.ts'
import { jumlahKata } from '../alat/format.ts'
import { mejaTahap, tempoUsulan } from '../alat/meja.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHak, useHari, useSesiPasti } from '../alat/sesi.tsx'
import type { BarisUsulan } from '../alat/usulan.ts'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Tempo } from '../pola/Kata.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'

type Hitungan = z.output<typeof hitunganUsulan.jawab>

/** Rows read for the desk, and rows shown per section; the rest is behind the link of the section. */
const DIBACA = 60
const DITAMPILKAN = 6
const UNTUK_PETUGAS = [
  'usulan.terima',
  'usulan.validasi',
  'usulan.tandatangani',
  'usulan.terbitkan',
  'usulan.kembalikan',
] as const

function judulMeja(h: Hitungan): string {
  if (h.lewatTenggat > 0)
    return h.hariIni > 0
      ? `${h.lewatTenggat} tugas lewat tenggat, ${h.hariIni} jatuh tempo hari ini`
      : `${h.lewatTenggat} tugas lewat tenggat`
  if (h.hariIni > 0) return `${h.hariIni} tugas jatuh tempo hari ini`
  return h.antrean > 0
    ? `${h.antrean} tugas menunggu, belum ada yang jatuh tempo`
    : 'Tidak ada tugas yang menunggu Anda'
}

function Angka({ hitung, ke }: { hitung: Hitungan; ke: string }) {
  return (
    <nav className="angka-kepala" aria-label="Jumlah tugas">
      <Tautan ke={`${ke}?tampilan=lewat-tenggat`} className={hitung.lewatTenggat > 0 ? 'lewat' : undefined}>
        <span>Lewat tenggat</span>
        <b>{hitung.lewatTenggat}</b>
      </Tautan>
      <Tautan ke={ke} className={hitung.hariIni > 0 ? 'hari-ini' : undefined}>
        <span>Hari ini</span>
        <b>{hitung.hariIni}</b>
      </Tautan>
      <Tautan ke={ke}>
        <span>Semua</span>
        <b>{hitung.antrean}</b>
      </Tautan>
    </nav>
  )
}

function BagianTugas({
  judul,
  baris,
  hari,
  ke,
  semua,
  kosong,
}: {
  judul: string
  baris: readonly BarisUsulan[]
  hari: string
  /** Where one case is opened. */
  ke: (u: BarisUsulan) => string
  semua: { ke: string; jumlah: number; lebih?: boolean } | undefined
  kosong?: ReactNode
}) {
  if (baris.length === 0) return kosong ?? null
  const lebih = semua && semua.jumlah > Math.min(baris.length, DITAMPILKAN)
  return (
    <section>
      <Bagian
        judul={judul}
        kanan={lebih && <Tautan ke={semua.ke}>Lihat {jumlahKata({ lebih: false, ...semua })} usulan</Tautan>}
      />
      <DaftarBergaris
        baris={baris.slice(0, DITAMPILKAN).map((u) => {
          const tempo = tempoUsulan(u, hari)
          return {
            id: u.id,
            tepi: u.batas ? { tanggal: u.batas } : { angka: '–' },
            ke: ke(u),
            judul: u.pemohon.nama,
            rincian: (
              <>
                {u.layananNama}, {u.nomor ?? 'draf'} · {u.pemohon.perangkatDaerahSingkat}
              </>
            ),
            ujung: (
              <>
                {tempo && <Tempo tempo={tempo} />}
                <div className="peran-tugas">{u.tahapNama}</div>
              </>
            ),
          }
        })}
      />
    </section>
  )
}

/** Tasks of every role of this person in one list; each row says at which step it waits. */
function TugasSaya({ hari, ke }: { hari: string; ke: string }) {
  const { data, error, refetch } = useBaca(daftarUsulan, {
    query: { tampilan: 'antrean', urut: 'tenggat', ukuran: DIBACA },
  })
  if (error) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={6} />
  const lewat = data.baris.filter((u) => u.batas !== null && u.batas < hari)
  const kini = data.baris.filter((u) => u.batas === hari)
  const nanti = data.baris.filter((u) => u.batas === null || u.batas > hari)
  const buka = (u: BarisUsulan) => mejaTahap(u.tahap).ke(u.id)
  const bagian = { hari, ke: buka }
  if (data.jumlah === 0) {
    return (
      <KeadaanKosong judul="Meja Anda kosong">
        Usulan yang menunggu Anda akan tampil di sini, yang paling dekat tenggatnya di atas.
      </KeadaanKosong>
    )
  }
  return (
    <>
      <BagianTugas {...bagian} judul="Lewat tenggat" baris={lewat} semua={{ ke, jumlah: lewat.length }} />
      <BagianTugas {...bagian} judul="Hari ini" baris={kini} semua={{ ke, jumlah: kini.length }} />
      <BagianTugas
        {...bagian}
        judul="Berikutnya"
        baris={nanti}
        semua={{ ke, jumlah: data.jumlah - lewat.length - kini.length, lebih: data.lebih }}
      />
    </>
  )
}

/** Cases this person follows but that wait for the applicant or another desk. */
function MenungguLain({ hari, unit }: { hari: string; unit: boolean }) {
  const saring = unit
    ? ({ tampilan: 'perangkat-daerah' } as const)
    : ({ tampilan: 'semua', cap: 'PERLU DILENGKAPI' } as const)
  const { data } = useBaca(daftarUsulan, { query: { ...saring, urut: 'tenggat', ukuran: DITAMPILKAN } })
  if (!data) return null
  const alamat = unit ? '/usulan?tampilan=perangkat-daerah' : '/antrean?tampilan=semua&cap=PERLU+DILENGKAPI'
  return (
    <BagianTugas
      judul={unit ? 'Usulan perangkat daerah Anda' : 'Menunggu orang lain'}
      baris={data.baris}
      hari={hari}
      ke={(u) => `/usulan/${u.id}`}
      semua={{ ke: alamat, jumlah: data.jumlah, lebih: data.lebih }}
      kosong={
        unit && (
          <KeadaanKosong
            judul="Belum ada usulan dari perangkat daerah Anda"
            aksi={<TombolTautan ke="/penjagaan">Buka penjagaan</TombolTautan>}
          >
            Pegawai yang akan jatuh tempo dapat diusulkan sekaligus dari daftar penjagaan.
          </KeadaanKosong>
        )
      }
    />
  )
}

/** The page where staff begin the day. */
export default function HalamanMeja(): ReactElement {
  const { hari } = useHari()
  const sesi = useSesiPasti()
  const petugas = useHak(...UNTUK_PETUGAS)
  const unit = useHak('rombongan.buat')
  const verifikator = useHak('usulan.terima')
  const tanda = useHak('usulan.tandatangani')
  const { data: hitung, error, refetch } = useBaca(hitunganUsulan, {})
  const daftar = verifikator ? '/antrean' : tanda ? '/tanda-tangan' : '/validasi'
  const peran = sesi.peran.filter((p) => p.kode !== 'asn').map((p) => p.nama)
  if (error) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  const judul = petugas && hitung ? judulMeja(hitung) : 'Meja Kerja'
  return (
    <>
      <KepalaHalaman
        judul={judul}
        atas={peran.length > 0 ? peran.join(' · ') : undefined}
        kanan={petugas && hitung && <Angka hitung={hitung} ke={daftar} />}
      />
      {petugas && <TugasSaya hari={hari} ke={daftar} />}
      {(verifikator || unit) && <MenungguLain hari={hari} unit={unit && !verifikator} />}
      {!petugas && !unit && (
        <KeadaanKosong judul="Tidak ada antrean untuk peran Anda">
          Buka penjagaan, buku register, atau jejak audit dari menu.
        </KeadaanKosong>
      )}
    </>
  )
}
