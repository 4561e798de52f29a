// Satu layanan pada katalog: isi edisi yang berlaku, riwayatnya, dan edisi baru menurut keputusan, dengan uji coba sebelum dicatat.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { bacaLayananKelola, cobaLayananKelola, simpanLayananKelola } from '#kontrak/layanan-kelola.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { panggil } from '../alat/klien.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianBaris, IsianPanjang, IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Tab } from '../pola/Tab.tsx'
import { Tombol, TombolUtama } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { DaftarKurang, KatalogCoba } from './KatalogCoba.tsx'
import { KatalogIsi } from './KatalogIsi.tsx'
import { KatalogRiwayat } from './KatalogRiwayat.tsx'
import { KatalogSunting } from './KatalogSunting.tsx'
import { KatalogSyarat } from './KatalogSyarat.tsx'
import type { DataKatalog, HasilCoba, IsiEdisi } from './katalog-kata.ts'
import '../gaya/katalog.css'

const rute = getRouteApi('/kelola/layanan/$kode')

type Coba = { hasil?: HasilCoba; galat?: unknown; sedang?: boolean }

/** Tries the edition; nothing is kept. */
function useCoba(kode: string, isi: IsiEdisi, berlaku: string) {
  const [coba, setCoba] = useState<Coba>({})
  const jalan = (varian: string | null, usulanId: string | null) => {
    setCoba({ sedang: true })
    panggil(cobaLayananKelola, { params: { kode }, isi: { isi, berlaku, varian, usulanId } })
      .then((hasil) => setCoba({ hasil }))
      .catch((galat: unknown) => setCoba({ galat }))
  }
  return { coba, jalan }
}

function UjiCoba({ data, isi, berlaku }: { data: DataKatalog; isi: IsiEdisi; berlaku: string }) {
  const [varian, setVarian] = useState(data.pilihan.varian[0]?.kode ?? '')
  const { coba, jalan } = useCoba(data.kode, isi, berlaku)
  return (
    <section>
      <Bagian judul="Uji coba" />
      {data.pilihan.varian.length > 0 && (
        <IsianPilihan label="Jenis" value={varian} onChange={(e) => setVarian(e.target.value)}>
          {data.pilihan.varian.map((v) => (
            <option key={v.kode} value={v.kode}>
              {v.nama}
            </option>
          ))}
        </IsianPilihan>
      )}
      <Tombol onClick={() => jalan(varian || null, null)} disabled={coba.sedang === true}>
        {coba.sedang ? 'Menghitung…' : 'Jalankan uji coba'}
      </Tombol>
      <GalatPermintaan galat={coba.galat} />
      {coba.hasil && <KatalogCoba h={coba.hasil} />}
    </section>
  )
}

type Keputusan = { nomor: string; tanggal: string; berlaku: string; alasan: string }

function IsianKeputusan({ k, ubah }: { k: Keputusan; ubah: (u: Partial<Keputusan>) => void }) {
  return (
    <section>
      <Bagian judul="Keputusan yang mengubahnya" />
      <div className="katalog__kisi">
        <IsianTeks
          label="Keputusan"
          petunjuk="Sebutan, nomor, dan tahun, misalnya Kepwal Contoh 188/5/2026."
          value={k.nomor}
          onChange={(e) => ubah({ nomor: e.target.value })}
        />
        <IsianTeks
          label="Tanggal keputusan"
          type="date"
          value={k.tanggal}
          onChange={(e) => ubah({ tanggal: e.target.value })}
        />
        <IsianTeks
          label="Mulai berlaku"
          petunjuk="Usulan yang sudah diajukan tetap pada edisinya."
          type="date"
          value={k.berlaku}
          onChange={(e) => ubah({ berlaku: e.target.value })}
        />
      </div>
      <IsianPanjang
        label="Alasan"
        rows={2}
        value={k.alasan}
        onChange={(e) => ubah({ alasan: e.target.value })}
      />
    </section>
  )
}

function EdisiBaru({ data, onTutup }: { data: DataKatalog; onTutup: () => void }) {
  const { hari } = useHari()
  const [isi, setIsi] = useState<IsiEdisi>(data.isi)
  const [k, setK] = useState<Keputusan>({ nomor: '', tanggal: hari, berlaku: hari, alasan: '' })
  const t = useTindak(simpanLayananKelola, { segarkan: ['layanan'], onJadi: onTutup })
  const ubah = (u: Partial<IsiEdisi>) => setIsi({ ...isi, ...u })
  const sifat = { data, isi, ubah }
  return (
    <>
      <IsianKeputusan k={k} ubah={(u) => setK({ ...k, ...u })} />
      <IsianBaris
        label="Keadaan layanan"
        name="aktif"
        pilihan={[
          { nilai: 'ya', nama: 'Dibuka' },
          { nilai: 'tidak', nama: 'Ditutup, tidak menerima usulan baru' },
        ]}
        terpilih={[isi.aktif ? 'ya' : 'tidak']}
        onChange={(e) => ubah({ aktif: e.target.value === 'ya' })}
      />
      <KatalogSunting {...sifat} />
      <KatalogSyarat {...sifat} />
      <UjiCoba data={data} isi={isi} berlaku={k.berlaku} />
      <GalatPermintaan galat={t.error} />
      <div className="deret katalog__kaki">
        <TombolUtama
          sedang={t.isPending && 'Mencatat…'}
          onClick={() => t.mutate({ params: { kode: data.kode }, isi: { isi, ...k } })}
        >
          Catat edisi baru
        </TombolUtama>
        <Tombol ragam="tautan" onClick={onTutup}>
          Batal
        </Tombol>
      </div>
    </>
  )
}

/** One service of the catalogue (Perwali Kediri 80/2021 Pasal 14). */
export default function HalamanKatalogLayanan(): ReactElement {
  const { kode } = rute.useParams()
  const { data, error, refetch } = useBaca(bacaLayananKelola, { params: { kode } })
  const [baru, setBaru] = useState(false)
  const [tab, setTab] = useState('isi')
  if (!data)
    return error ? (
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
    ) : (
      <Tunggu baris={8} />
    )
  const edisi =
    data.edisi && data.berlaku ? `${data.edisi}, sejak ${tanggalPanjang(data.berlaku)}` : 'Belum ada edisi'
  return (
    <div className="katalog">
      <KepalaHalaman
        judul={baru ? `Edisi baru ${data.nama}` : data.nama}
        bawah={`${data.dibuka ? 'Dibuka' : 'Tertutup'}. ${edisi}.`}
        kanan={!baru && <Tombol onClick={() => setBaru(true)}>Buat edisi baru</Tombol>}
      />
      {!baru && <DaftarKurang judul="Belum diisi; layanan belum dapat dibuka" daftar={data.kurang} />}
      {baru ? (
        <EdisiBaru data={data} onTutup={() => setBaru(false)} />
      ) : (
        <Tab
          nama="Bagian katalog"
          aktif={tab}
          onGanti={setTab}
          tab={[
            { id: 'isi', judul: 'Yang berlaku', isi: <KatalogIsi d={data} /> },
            { id: 'riwayat', judul: 'Riwayat edisi', isi: <KatalogRiwayat d={data} /> },
          ]}
        />
      )}
    </div>
  )
}
