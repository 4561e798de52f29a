// Tanda tangan: surat yang menunggu, pratinjau, pengecualian, satu frasa sandi, lalu kemajuan tiap surat.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { mulaiPenandatanganan } from '#kontrak/naskah.ts'
import { daftarUsulan } from '#kontrak/usulan.ts'
import { rupiah } from '../alat/format.ts'
import { tempoUsulan } from '../alat/meja.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import type { BarisUsulan } from '../alat/usulan.ts'
import { BarTombolPintas } from '../pola/BarTombolPintas.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Tempo } from '../pola/Kata.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { kolomLayanan } from '../pola/KolomUsulan.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { SandiTanda } from '../pola/SandiTanda.tsx'
import { type KolomTabel, TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { Kemajuan } from './Kemajuan.tsx'
import { LembarTanda } from './LembarTanda.tsx'
import '../gaya/meja-daftar.css'
import '../gaya/meja-periksa.css'
import '../gaya/meja-surat.css'

const rute = getRouteApi('/tanda-tangan')
/** Most letters one passphrase signs; the contract refuses more. */
const PALING_BANYAK = 200
const TAHAP_SURAT: readonly string[] = ['penandatanganan', 'ditolak']
const IKUTKAN = 'ikutkan atau kecualikan'
const PINTAS = [
  { kunci: ['J', 'K'], kata: 'baris' },
  { kunci: ['X'], kata: IKUTKAN },
  { kunci: ['Enter'], kata: 'pratinjau' },
]

/** May this letter be signed with a certificate? Products of a wet SOP are printed and signed by hand, one by one. */
const elektronik = (u: BarisUsulan): boolean => u.tahap === 'ditolak' || u.modaTanda.includes('elektronik')

const kolom = (hari: string): KolomTabel<BarisUsulan>[] => [
  {
    id: 'nama',
    judul: 'Nama',
    utama: true,
    isi: (u) => (
      <>
        <Tautan ke={`/tanda-tangan?buka=${u.id}`}>{u.pemohon.nama}</Tautan>
        <span className="dua">{u.pemohon.perangkatDaerahSingkat}</span>
      </>
    ),
  },
  {
    ...kolomLayanan,
    id: 'surat',
    judul: 'Surat',
    isi: (u) => (
      <>
        {u.tahap === 'ditolak' ? 'Surat penolakan' : u.layananNama}
        <span className="dua angka">
          {u.nomor}
          {!elektronik(u) && ', tanda tangan basah'}
        </span>
      </>
    ),
  },
  {
    id: 'gaji',
    judul: 'Gaji baru',
    rata: 'kanan',
    lebar: '7rem',
    isi: (u) => (u.tahap === 'ditolak' || u.gajiBaru === null ? '' : rupiah(u.gajiBaru)),
  },
  {
    id: 'tenggat',
    judul: 'Tenggat',
    lebar: '6.5rem',
    isi: (u) => {
      const tempo = tempoUsulan(u, hari)
      return tempo && <Tempo tempo={tempo} />
    },
  },
]

/** Letters that wait for this signer: products and refusal letters (Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf d), one queue. */
function useMenunggu() {
  const antrean = useBaca(daftarUsulan, { query: { tampilan: 'antrean', ukuran: PALING_BANYAK } })
  const baris = antrean.data?.baris.filter((u) => u.pemegang.anda && TAHAP_SURAT.includes(u.tahap)) ?? []
  return {
    siap: antrean.data !== undefined,
    galat: antrean.error,
    ulang: () => void antrean.refetch(),
    baris,
    penolakan: baris.filter((u) => u.tahap === 'ditolak').map((u) => u.id),
  }
}

function KepalaTanda({ jumlah, basah, ikut }: { jumlah: number; basah: number; ikut: number }) {
  const kecuali = jumlah - basah - ikut
  return (
    <KepalaHalaman
      judul={jumlah > 0 ? `${jumlah} surat menunggu tanda tangan Anda` : 'Menunggu tanda tangan'}
      bawah={
        kecuali > 0
          ? `${kecuali} surat dikecualikan dari tumpukan ini. Surat penolakan ikut sesudah Anda pilih.`
          : undefined
      }
    />
  )
}

/** What to do with letters that no certificate signs (Perwali Kediri 80/2021 Pasal 12 huruf b). */
function PetunjukBasah({ semua }: { semua: boolean }) {
  return (
    <Maklumat
      sifat="perlu"
      judul={
        semua
          ? 'Surat ini ditandatangani di kertas'
          : 'Sebagian surat ditandatangani di kertas, satu per satu'
      }
    >
      Frasa sandi tidak dipakai untuk surat basah. Tanda tangani cetakan resminya, lalu buka surat itu di
      daftar dan catat tanggal tanda tangannya.
    </Maklumat>
  )
}

const TanpaSurat = () => (
  <KeadaanKosong judul="Tidak ada surat yang menunggu">
    Surat yang sudah diparaf kedua validator akan tampil di sini.
  </KeadaanKosong>
)

function Menunggu() {
  const { buka } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { hari } = useHari()
  const m = useMenunggu()
  // Products are in unless taken out; refusal letters are out unless put in: they need a reading of their own.
  const [ubahan, setUbahan] = useState<Record<string, boolean>>({})
  const ikut = (id: string) => ubahan[id] ?? !m.penolakan.includes(id)
  const bisa = m.baris.filter(elektronik)
  const terpilih = bisa.filter((u) => ikut(u.id)).map((u) => u.id)
  const mulai = useTindak(mulaiPenandatanganan, {
    segarkan: ['usulan', 'buku'],
    onJadi: (t) => void navigasi({ search: { tumpukan: t.id } }),
  })
  if (!m.siap && !m.galat) return <Tunggu baris={8} />
  return (
    <>
      <KepalaTanda jumlah={m.baris.length} basah={m.baris.length - bisa.length} ikut={terpilih.length} />
      <GalatPermintaan galat={m.galat} untuk="bacaan" onUlang={m.ulang} />
      {m.siap && m.baris.length === 0 && <TanpaSurat />}
      {m.baris.length > 0 && (
        <div className={buka ? 'kisi-tanda' : undefined}>
          <div className={buka ? 'tanda-daftar tanda-daftar--sempit' : 'tanda-daftar'}>
            <TabelBergaris
              nama="Surat yang menunggu tanda tangan"
              baris={m.baris}
              kolom={kolom(hari)}
              sembunyi={buka ? ['surat', 'tenggat'] : []}
              kunci={(u) => u.id}
              sebutan={(u) => u.pemohon.nama}
              {...(bisa.length > 0
                ? {
                    terpilih,
                    onPilih: (pilih: string[]) =>
                      setUbahan(Object.fromEntries(m.baris.map((u) => [u.id, pilih.includes(u.id)]))),
                    ringkasPilihan: 'dari tumpukan ini',
                  }
                : {})}
            />
            <div className="tutup-atas tanda-lekat">
              {bisa.length > 0 && (
                <SandiTanda
                  kata={`Tandatangani ${terpilih.length} surat`}
                  mati={terpilih.length === 0}
                  sedang={mulai.isPending}
                  galat={mulai.error}
                  onKirim={(sandiTanda) => mulai.mutate({ isi: { usulan: terpilih, sandiTanda } })}
                />
              )}
              {bisa.length < m.baris.length && <PetunjukBasah semua={bisa.length === 0} />}
            </div>
            <BarTombolPintas petunjuk={bisa.length > 0 ? PINTAS : PINTAS.filter((t) => t.kata !== IKUTKAN)} />
          </div>
          {buka && <LembarTanda key={buka} id={buka} onSelesai={() => void navigasi({ search: {} })} />}
        </div>
      )}
    </>
  )
}

/** The signer's desk; the address carries the batch, so a reload goes on showing it. */
export default function HalamanTandaTangan(): ReactElement {
  const { tumpukan } = rute.useSearch()
  return tumpukan ? <Kemajuan id={tumpukan} /> : <Menunggu />
}
