// Menunggu pihak: usulan yang siap dikirim, disidangkan, atau dijawab, per layanan dan pihaknya; dikerjakan sekaligus.
import { useState } from 'react'
import { menungguPihak, susunPengantar } from '#kontrak/rombongan.ts'
import { nipKelompok, sudahBerapaLama } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import { type KolomTabel, TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { DialogPihak, type Diminta } from './DialogPihak.tsx'
import { judulKelompok, type KelompokMenunggu, LEMBAR } from './kata-rombongan.ts'

type Baris = KelompokMenunggu['usulan'][number]

const kolom = (hari: string): KolomTabel<Baris>[] => [
  {
    id: 'nama',
    judul: 'Nama',
    utama: true,
    isi: (u) => (
      <>
        <Tautan ke={`/usulan/${u.id}`}>{u.nama}</Tautan>
        <span className="dua nip">{nipKelompok(u.nip)}</span>
      </>
    ),
  },
  { id: 'nomor', judul: 'Usulan', lebar: '10rem', isi: (u) => <span className="angka">{u.nomor}</span> },
  { id: 'varian', judul: 'Jenis', lebar: '14rem', isi: (u) => u.varianNama ?? '–' },
  { id: 'sejak', judul: 'Menunggu sejak', lebar: '9rem', isi: (u) => sudahBerapaLama(u.sejak, hari) },
  {
    id: 'surat',
    judul: 'Surat',
    lebar: '8rem',
    isi: (u) => (u.suratId ? <Tautan ke={`/rombongan/${u.suratId}`}>dalam surat</Tautan> : 'belum'),
  },
]

type Sifat = {
  kelompok: KelompokMenunggu
  onMinta: (d: Diminta) => void
  onSusun: (usulan: string[]) => void
  sedang: boolean
}

function Kelompok({ kelompok: k, onMinta, onSusun, sedang }: Sifat) {
  const { hari } = useHari()
  const [pilih, setPilih] = useState<string[]>([])
  const bebas = (id: string) => k.usulan.find((u) => u.id === id)?.suratId === null
  const boleh = (id: string[]) => (k.tindakan === 'kirim-pihak' ? id.filter(bebas) : id)
  const minta = (id: string[]) =>
    onMinta({
      tindakan: k.tindakan,
      pihakNama: k.pihak.nama,
      produkLuar: k.produkLuar,
      orang: k.usulan
        .filter((u) => boleh(id).includes(u.id))
        .map((u) => ({ id: u.id, versi: u.versi, nama: u.nama, nomor: u.nomor, rincian: u.varianNama })),
    })
  const catat = { nama: () => LEMBAR[k.tindakan].judul, pintas: 'C', lakukan: minta }
  return (
    <section>
      <Bagian
        judul={judulKelompok(k)}
        kanan={
          <span className="redup">
            {k.layananNama}, {k.usulan.length} usulan
          </span>
        }
      />
      <TabelBergaris
        nama={judulKelompok(k)}
        baris={k.usulan}
        kolom={kolom(hari)}
        sembunyi={k.tindakan === 'kirim-pihak' ? [] : ['surat']}
        kunci={(u) => u.id}
        sebutan={(u) => u.nama}
        terpilih={pilih}
        onPilih={(id) => setPilih(boleh(id))}
        ringkasPilihan={sedang ? 'sedang disusun…' : `untuk ${k.pihak.nama}`}
        tindakan={
          k.tindakan === 'kirim-pihak'
            ? [
                {
                  nama: (n) => `Susun satu surat pengantar untuk ${n}`,
                  pintas: 'S',
                  utama: true,
                  lakukan: (id) => onSusun(boleh(id)),
                },
                catat,
              ]
            : [{ ...catat, utama: true }]
        }
      />
    </section>
  )
}

/** The desk's work on many cases at once. */
export function MenungguPihak({ onBuka }: { onBuka: (id: string) => void }) {
  const { data, error, refetch } = useBaca(menungguPihak, {})
  const [diminta, setDiminta] = useState<Diminta | null>(null)
  const kabarkan = useKabar()
  const susun = useTindak(susunPengantar, { segarkan: ['usulan'], onJadi: (j) => onBuka(j.id) })
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={6} />
  if (data.kelompok.length === 0)
    return (
      <KeadaanKosong judul="Tidak ada usulan yang menunggu pihak lain">
        Usulan tampil di sini sesudah diparaf dan siap dikirim, atau bila layanannya memerlukan sidang.
      </KeadaanKosong>
    )
  return (
    <>
      <GalatPermintaan galat={susun.error} />
      {data.kelompok.map((k) => (
        <Kelompok
          key={`${k.layanan} ${k.tindakan} ${k.pihak.kode}`}
          kelompok={k}
          onMinta={setDiminta}
          sedang={susun.isPending}
          onSusun={(usulan) => usulan.length > 0 && susun.mutate({ isi: { usulan } })}
        />
      ))}
      {diminta && (
        <DialogPihak
          diminta={diminta}
          onTutup={() => setDiminta(null)}
          onJadi={() => {
            setDiminta(null)
            kabarkan({ sifat: 'beres', judul: 'Tercatat untuk semua yang dipilih' })
          }}
        />
      )}
    </>
  )
}
