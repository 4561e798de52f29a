// Perubahan hasil: hasil penjagaan yang berubah karena riwayat atau aturan, dari apa menjadi apa, dan mengapa.
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { z } from 'zod'
import { perubahanHasil, semuaPenjagaan } from '#kontrak/penjagaan.ts'
import { nipKelompok, setempat, tanggalKolom, type Zona } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { kePasal } from '../alat/putusan.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianCari } from '../pola/IsianCari.tsx'
import { Kata, type SifatKata } from '../pola/Kata.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman, Remah } from '../pola/KepalaHalaman.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { type KolomTabel, TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { PilihJagaan, PilihUnit } from './AlatPenjagaan.tsx'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/penjagaan/perubahan')
type Baris = z.output<typeof perubahanHasil.jawab>['baris'][number]
type Hasil = Baris['sebelum']

const KATA: Record<Hasil['putusan'], { sifat: SifatKata; kata: string }> = {
  memenuhi: { sifat: 'selesai', kata: 'Memenuhi' },
  'tidak-memenuhi': { sifat: 'gagal', kata: 'Tidak memenuhi' },
  'perlu-pertimbangan': { sifat: 'perlu', kata: 'Perlu pertimbangan' },
  'data-kurang': { sifat: 'perlu', kata: 'Data kurang' },
  'tidak-dijaga': { sifat: 'belum', kata: 'Tidak dijaga' },
}

function SatuHasil({ hasil: h, mengapa }: { hasil: Hasil; mengapa?: boolean }) {
  return (
    <>
      <Kata sifat={KATA[h.putusan].sifat}>{KATA[h.putusan].kata}</Kata>
      <span className="dua">
        {h.tmt ? `TMT ${tanggalKolom(h.tmt)}` : 'tanpa TMT'}
        {mengapa && (
          <>
            {'. '}
            {h.fakta}{' '}
            {h.dasar.map((d, i) => (
              <span key={d}>
                {i > 0 && '; '}
                <Tautan ke={kePasal(d)}>{d}</Tautan>
              </span>
            ))}
          </>
        )}
      </span>
    </>
  )
}

const kolom = (zona: Zona, keProfil: boolean): KolomTabel<Baris>[] => [
  {
    id: 'nama',
    judul: 'Nama',
    utama: true,
    isi: (b) => (
      <>
        {keProfil ? <Tautan ke={`/pegawai/${b.pegawaiId}`}>{b.nama}</Tautan> : <b>{b.nama}</b>}
        <span className="dua">
          <span className="nip">{nipKelompok(b.nip)}</span> · {b.perangkatDaerahSingkat}
        </span>
      </>
    ),
  },
  {
    id: 'penjagaan',
    judul: 'Penjagaan',
    lebar: '9rem',
    isi: (b) => b.penjagaanNama.replace(/^Penjagaan /, ''),
  },
  { id: 'sebelum', judul: 'Sebelum', lebar: '10rem', isi: (b) => <SatuHasil hasil={b.sebelum} /> },
  { id: 'sesudah', judul: 'Sesudah', lebar: '20rem', isi: (b) => <SatuHasil hasil={b.sesudah} mengapa /> },
  {
    id: 'sebab',
    judul: 'Karena',
    lebar: '14rem',
    isi: (b) => (
      <>
        {b.uraian}
        <span className="dua">
          {b.usulan && (
            <>
              <Tautan ke={`/usulan/${b.usulan.id}`}>{b.usulan.nomor ?? 'usulan'}</Tautan>
              {' · '}
            </>
          )}
          {tanggalKolom(setempat(b.pada, zona).tanggal)}
        </span>
      </>
    ),
  },
]

type Saring = ReturnType<typeof rute.useSearch>

function SaringPerubahan({ saring, ubah }: { saring: Saring; ubah: (u: Saring) => void }) {
  const jagaan = useBaca(semuaPenjagaan, {}).data?.baris ?? []
  return (
    <div className="alat-daftar">
      <PilihJagaan jagaan={jagaan} kode={saring.kode} semua onPilih={(kode) => ubah({ kode })} />
      <label>
        <span>Karena</span>
        <select
          className="masukan"
          value={saring.sebab ?? ''}
          onChange={(e) =>
            ubah({ sebab: e.target.value === '' ? undefined : (e.target.value as Baris['sebab']) })
          }
        >
          <option value="">Riwayat dan aturan</option>
          <option value="riwayat">Riwayat pegawai</option>
          <option value="aturan">Aturan baru</option>
        </select>
      </label>
      <PilihUnit nilai={saring.perangkatDaerah} onPilih={(perangkatDaerah) => ubah({ perangkatDaerah })} />
      <div className="alat-daftar__cari">
        <IsianCari
          label="Cari nama atau NIP"
          petunjuk="Nama atau NIP"
          nilai={saring.cari}
          onCari={(cari) => ubah({ cari })}
        />
      </div>
    </div>
  )
}

/** Kept for good: nothing here is taken back, a later change is a line of its own. */
export default function HalamanPerubahan(): ReactElement {
  const saring = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { zona } = useHari()
  const keProfil = useHak('pegawai.baca')
  const { data, error, refetch } = useBaca(perubahanHasil, { query: saring }, { pertahankan: true })
  const ubah = (u: Saring) =>
    void navigasi({ search: (s) => ({ ...s, halaman: undefined, ...u }), replace: true, resetScroll: false })
  return (
    <>
      <Remah induk={{ ke: '/penjagaan', nama: 'Penjagaan' }} ini="Perubahan hasil" />
      <KepalaHalaman
        judul="Perubahan hasil"
        bawah="Penjagaan dihitung ulang setiap kali riwayat atau aturan berubah; yang hasilnya menjadi lain tercatat di sini."
        polos
      />
      <SaringPerubahan saring={saring} ubah={ubah} />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {!data && !error && <Tunggu baris={8} />}
      {data && (
        <>
          <TabelBergaris
            nama="Perubahan hasil"
            baris={data.baris}
            kolom={kolom(zona, keProfil)}
            kunci={(b) => b.id}
            sebutan={(b) => b.nama}
            mulai={(data.halaman - 1) * data.ukuran + 1}
            kosong={
              <KeadaanKosong judul="Belum ada hasil yang berubah">
                Ubah saringannya, atau tunggu: perubahan riwayat terhitung dalam satu menit.
              </KeadaanKosong>
            }
          />
          <Penghalaman
            {...data}
            onHalaman={(halaman) => void navigasi({ search: (s) => ({ ...s, halaman }) })}
          />
        </>
      )}
    </>
  )
}
