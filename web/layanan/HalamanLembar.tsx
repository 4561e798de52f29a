// Lembar layanan: kapan, berapa, apa yang masih perlu diunggah, berapa lama, dan dasar hukumnya; terbaca tanpa masuk.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import type { z } from 'zod'
import { bacaLayanan, layananSaya } from '#kontrak/layanan.ts'
import { buatUsulan } from '#kontrak/usulan.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { kePasal } from '../alat/putusan.ts'
import { useSesi } from '../alat/sesi.tsx'
import { type Berkas, BerkasDaftar, RingkasBerkas } from '../pola/BerkasDaftar.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { LembarKendali } from '../pola/LembarKendali.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { TombolTautan, TombolUtama } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { PutusanSaya } from './PutusanSaya.tsx'

const rute = getRouteApi('/layanan/$kode')
type Layanan = z.output<typeof bacaLayanan.jawab>
type Saya = z.output<typeof layananSaya.jawab>

export default function HalamanLembar() {
  const { kode } = rute.useParams()
  const { data: layanan, error, refetch } = useBaca(bacaLayanan, { params: { kode } })
  const masuk = useSesi().keadaan === 'masuk'
  const saya = useBaca(layananSaya, { params: { kode } }, { aktif: masuk })
  if (error) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!layanan) return <Tunggu baris={8} />
  return (
    <div className="wadah">
      <KepalaHalaman judul={layanan.nama} bawah={layanan.ringkas} />
      <div className="lajur lajur--imbang">
        <div>
          {masuk && <GalatPermintaan galat={saya.error} untuk="bacaan" onUlang={() => void saya.refetch()} />}
          {masuk && saya.isPending && <Tunggu baris={3} />}
          {saya.data && <PutusanSaya saya={saya.data} />}
          <Syarat layanan={layanan} saya={saya.data} />
        </div>
        <div>
          <Tahap layanan={layanan} />
          <Hasil layanan={layanan} />
          <DasarHukum dasar={layanan.dasar} />
        </div>
      </div>
      <Mulai layanan={layanan} saya={saya.data} masuk={masuk} />
    </div>
  )
}

function berkasDari(layanan: Layanan, saya: Saya | undefined): Berkas[] {
  if (!saya) {
    return layanan.syarat.map((s) => ({
      id: s.kode,
      nama: s.nama,
      keadaan: s.keterangan ? 'tidak-perlu' : 'belum',
      kata: s.keterangan ? 'Bila perlu' : 'Diperlukan',
      rincian: s.keterangan,
    }))
  }
  return saya.berkas.map((b) => ({
    id: b.kode,
    nama: b.nama,
    rincian: b.keterangan,
    keadaan: b.adaDiArsip ? 'di-arsip' : b.wajib ? 'belum' : 'tidak-perlu',
    kata: b.adaDiArsip || !b.wajib ? undefined : 'Perlu diunggah',
  }))
}

function Syarat({ layanan, saya }: { layanan: Layanan; saya: Saya | undefined }) {
  const berkas = berkasDari(layanan, saya)
  return (
    <section>
      <Bagian judul="Berkas" kanan={saya && <RingkasBerkas berkas={berkas} />} />
      <BerkasDaftar berkas={berkas} />
    </section>
  )
}

function Tahap({ layanan }: { layanan: Layanan }) {
  const lama = layanan.lamaHariKerja
  return (
    <section>
      <Bagian
        judul="Tahap dan lama"
        kanan={lama !== null && <span className="redup kecil">sekitar {lama} hari kerja</span>}
      />
      <LembarKendali
        tegak
        langkah={layanan.tahap.map((t) => ({
          nama: t.nama,
          keadaan: 'nanti' as const,
          siapa: t.pelaksana,
          waktu: t.lama ?? undefined,
        }))}
      />
      <p className="kecil redup">
        Menurut {layanan.sop}. <Tautan ke={`/layanan/${layanan.kode}/sop`}>Buka SOP lengkap</Tautan>
      </p>
    </section>
  )
}

function Hasil({ layanan }: { layanan: Layanan }) {
  return (
    <section>
      <Bagian judul="Hasil" />
      <p>
        <b>{layanan.produk.nama}</b>
        <br />
        <span className="redup kecil">ditandatangani {layanan.produk.penandatangan}</span>
      </p>
    </section>
  )
}

function DasarHukum({ dasar }: { dasar: readonly string[] }) {
  return (
    <section>
      <Bagian judul="Dasar hukum" />
      <ul className="daftar-baris">
        {dasar.map((d) => (
          <li key={d}>
            <Tautan ke={kePasal(d)}>{d}</Tautan>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Mulai({ layanan, saya, masuk }: { layanan: Layanan; saya: Saya | undefined; masuk: boolean }) {
  const { history } = useRouter()
  const { mutate, isPending, error } = useTindak(buatUsulan, {
    segarkan: ['layanan', 'pegawai'],
    onJadi: ({ id }) => history.push(`/usulan/${id}`),
  })
  const mulai = () => mutate({ isi: { layanan: layanan.kode } })
  if (!layanan.aktif) return <p className="lekat">Layanan ini belum dibuka di daerah Anda.</p>
  const berjalan = saya?.usulanBerjalan
  return (
    <div className="lekat susun susun--rapat">
      <GalatPermintaan galat={error} onUlang={mulai} />
      {!masuk && (
        <TombolTautan ragam="utama" ke={`/masuk?lanjut=${encodeURIComponent(`/layanan/${layanan.kode}`)}`}>
          Masuk untuk mulai
        </TombolTautan>
      )}
      {berjalan && (
        <TombolTautan ragam="utama" ke={`/usulan/${berjalan.id}`}>
          Buka usulan Anda {berjalan.nomor ?? '(draf)'}
        </TombolTautan>
      )}
      {masuk && saya && !berjalan && (
        <TombolUtama onClick={mulai} sedang={isPending && 'Membuat draf…'}>
          Mulai usulan
        </TombolUtama>
      )}
    </div>
  )
}
