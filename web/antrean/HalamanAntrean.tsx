// Antrean: daftar kerja verifikator. Tampilan dan saringan ada di alamat; pilihan dan letak bertahan saat kembali.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { daftarUsulan, hitunganUsulan } from '#kontrak/usulan.ts'
import { jumlahKata, setempat } from '../alat/format.ts'
import { kePeriksa, mejaTahap } from '../alat/meja.ts'
import { useBaca } from '../alat/pakai.ts'
import { susunCari } from '../alat/saringan.ts'
import { useHari } from '../alat/sesi.tsx'
import type { BarisUsulan } from '../alat/usulan.ts'
import { BarTombolPintas } from '../pola/BarTombolPintas.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import {
  kolomKeadaan,
  kolomLayanan,
  kolomPemohon,
  kolomPutusan,
  kolomTenggat,
  kolomUnit,
} from '../pola/KolomUsulan.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { TabTampilan } from '../pola/Tab.tsx'
import { TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { TombolEkspor } from '../pola/TombolEkspor.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { useAksiAntrean } from './aksi-antrean.ts'
import { HasilBanyak } from './HasilBanyak.tsx'
import { type SaringAntrean, useSaringAntrean } from './SaringAntrean.tsx'
import { alamatTampilan, bulanSekitar, TAMPILAN, tampilanDari } from './tampilan-antrean.ts'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/antrean')
const UKURAN = 25
const PINTAS = [
  { kunci: ['J', 'K'], kata: 'baris' },
  { kunci: ['X'], kata: 'pilih' },
  { kunci: ['Enter'], kata: 'buka' },
  { kunci: ['S'], kata: 'setujui' },
  { kunci: ['B'], kata: 'kembalikan' },
  { kunci: ['T'], kata: 'tangani' },
  { kunci: ['/'], kata: 'saring' },
]

/** What was chosen and opened last, per address, for the way back; gone when the page is reloaded. */
const ingatan = new Map<string, { pilih: string[]; dibuka: string | null }>()

function useIngatan(kunci: string, siap: boolean) {
  const [pilih, setPilih] = useState<string[]>(() => ingatan.get(kunci)?.pilih ?? [])
  const lama = useRef(kunci)
  if (lama.current !== kunci) {
    lama.current = kunci
    setPilih(ingatan.get(kunci)?.pilih ?? [])
  }
  const simpan = (baru: string[]) => {
    setPilih(baru)
    ingatan.set(kunci, { pilih: baru, dibuka: ingatan.get(kunci)?.dibuka ?? null })
  }
  const tandaiDibuka = (id: string) => ingatan.set(kunci, { pilih, dibuka: id })
  useEffect(() => {
    const dibuka = ingatan.get(kunci)?.dibuka
    if (!siap || !dibuka) return
    const baris = document.querySelector<HTMLElement>(`[data-baris="${CSS.escape(dibuka)}"] td.utama a`)
    baris?.focus({ preventScroll: true })
  }, [siap, kunci])
  return { pilih, simpan, tandaiDibuka }
}

function AngkaKepala() {
  const hitung = useBaca(hitunganUsulan, {}).data
  if (!hitung) return null
  return (
    <div className="angka-kepala">
      <div className={hitung.lewatTenggat > 0 ? 'lewat' : undefined}>
        <span>Lewat tenggat</span>
        <b>{hitung.lewatTenggat}</b>
      </div>
      <div className={hitung.hariIni > 0 ? 'hari-ini' : undefined}>
        <span>Hari ini</span>
        <b>{hitung.hariIni}</b>
      </div>
      <div>
        <span>Semua</span>
        <b>{hitung.antrean}</b>
      </div>
    </div>
  )
}

const NAMA_BULAN = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const kataBulan = (bulan: string): string => NAMA_BULAN.format(Date.parse(`${bulan}-01T00:00:00Z`))

function PilihBulan({
  saring,
  hari,
  onUbah,
}: {
  saring: SaringAntrean
  hari: string
  onUbah: (b?: string) => void
}) {
  const bulan = bulanSekitar(hari)
  const lain = saring.bulan && !bulan.includes(saring.bulan) ? [saring.bulan] : []
  return (
    <select
      className={saring.bulan ? 'tabs__bulan saring-isi saring-isi--aktif' : 'tabs__bulan saring-isi'}
      aria-label="Bulan terhitung mulai tanggal"
      value={saring.bulan ?? ''}
      onChange={(e) => onUbah(e.target.value || undefined)}
    >
      <option value="">TMT semua bulan</option>
      {[...lain, ...bulan].map((b) => (
        <option key={b} value={b}>
          TMT {kataBulan(b)}
        </option>
      ))}
    </select>
  )
}

function Kosong({ tersaring, onHapus }: { tersaring: boolean; onHapus: () => void }): ReactNode {
  return tersaring ? (
    <KeadaanKosong
      judul="Tidak ada usulan yang cocok"
      aksi={<Tombol onClick={onHapus}>Hapus saringan</Tombol>}
    >
      Ubah kata pencarian, bulan, atau saringan di kepala tabel.
    </KeadaanKosong>
  ) : (
    <KeadaanKosong judul="Antrean kosong">
      Usulan yang dikirim pemohon akan tampil di sini, yang paling dekat tenggatnya di atas.
    </KeadaanKosong>
  )
}

const ringkasPilihan = (dipilih: readonly BarisUsulan[]): string => {
  const belum = dipilih.filter((u) => u.ringkas.ragu + u.ringkas.kurang > 0).length
  return belum === 0 ? 'semuanya cocok dengan aturan' : `${belum} belum cocok dengan aturan`
}

/** What the table of the queue needs: one page of cases, the chosen rows, and what may be done with them. */
type SifatDaftar = {
  data: z.output<typeof daftarUsulan.jawab>
  pada: number
  saring: SaringAntrean
  pilih: readonly string[]
  onPilih: (pilih: string[]) => void
  aksi: ReturnType<typeof useAksiAntrean>
  ubah: (u: SaringAntrean) => void
}

function DaftarAntrean({ data, pada, saring, pilih, onPilih, aksi, ubah }: SifatDaftar) {
  const navigasi = rute.useNavigate()
  const { hari, zona } = useHari()
  const isiSaring = useSaringAntrean(saring, ubah)
  const ke = (u: BarisUsulan) =>
    mejaTahap(u.tahap).ke(u.id) === kePeriksa(u.id) ? kePeriksa(u.id, saring) : mejaTahap(u.tahap).ke(u.id)
  const kolom = [
    kolomPemohon(ke),
    kolomLayanan,
    kolomUnit,
    kolomPutusan,
    kolomTenggat(hari, zona),
    kolomKeadaan,
  ]
  const tersaring = Object.keys(saring).some((k) => !['halaman', 'ukuran', 'urut', 'tampilan'].includes(k))
  const terpilih = data.baris.filter((u) => pilih.includes(u.id))
  const kini = tampilanDari(saring)
  const keKembalikan = (id: string | undefined) =>
    id && void navigasi({ to: '/periksa/$id', params: { id }, search: saring, hash: 'kembalikan' })
  return (
    <>
      <TabelBergaris
        nama="Antrean"
        baris={data.baris}
        kolom={kolom.map((k) => ({ ...k, saring: isiSaring[k.id as keyof typeof isiSaring] }))}
        kunci={(u) => u.id}
        sebutan={(u) => u.pemohon.nama}
        mulai={(data.halaman - 1) * data.ukuran + 1}
        terpilih={terpilih.map((u) => u.id)}
        onPilih={onPilih}
        ringkasPilihan={aksi.sedang ? 'sedang dikerjakan…' : ringkasPilihan(terpilih)}
        tindakan={[
          { nama: 'Tangani', pintas: 'T', lakukan: (k) => !aksi.sedang && void aksi.ambil(k) },
          { nama: 'Kembalikan', pintas: 'B', lakukan: (k) => keKembalikan(k[0]) },
          {
            nama: (n) => `Setujui ${n}`,
            pintas: 'S',
            utama: true,
            lakukan: (k) => !aksi.sedang && aksi.setujui(k),
          },
        ]}
        kosong={
          <Kosong
            tersaring={tersaring || (kini !== 'semua' && kini !== undefined)}
            onHapus={() => void navigasi({ search: {}, replace: true })}
          />
        }
      />
      <Penghalaman {...data} onHalaman={(halaman) => void navigasi({ search: (s) => ({ ...s, halaman }) })} />
      <TombolEkspor daftar="usulan" saring={{ tampilan: 'antrean', ...saring }} />
      <BarTombolPintas
        petunjuk={PINTAS}
        lagi={[{ kunci: ['[', ']'], kata: 'halaman' }]}
        akhir={`${jumlahKata(data)} usulan, dimutakhirkan pukul ${jamDari(pada, zona)}`}
      />
    </>
  )
}

/** The work queue of an examiner. */
export default function HalamanAntrean(): ReactElement {
  const saring = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { hari } = useHari()
  const ubah = (u: SaringAntrean) =>
    void navigasi({ search: (s) => ({ ...s, halaman: undefined, ...u }), replace: true, resetScroll: false })
  const query = { tampilan: 'antrean', ukuran: UKURAN, ...saring } as const
  const { data, error, refetch, dataUpdatedAt } = useBaca(daftarUsulan, { query }, { pertahankan: true })
  const baris = data?.baris ?? []
  const { pilih, simpan, tandaiDibuka } = useIngatan(susunCari(saring), data !== undefined)
  const aksi = useAksiAntrean(baris, () => simpan([]))
  const kini = tampilanDari(saring)
  return (
    <div onClickCapture={(e) => ingatBaris(e.target, tandaiDibuka)}>
      <KepalaHalaman judul="Antrean" kanan={<AngkaKepala />} polos />
      <div className="tabs-baris">
        <TabTampilan
          nama="Tampilan"
          tampilan={TAMPILAN.map((t) => ({
            ke: alamatTampilan(t, saring),
            nama: t.judul,
            aktif: t.nama === kini,
            jumlah: t.nama === kini && data ? `${data.jumlah}${data.lebih ? '+' : ''}` : undefined,
          }))}
        />
        <PilihBulan saring={saring} hari={hari} onUbah={(bulan) => ubah({ bulan })} />
      </div>
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      <GalatPermintaan galat={aksi.galat} />
      {!data && !error && <Tunggu baris={10} />}
      {data && (
        <DaftarAntrean
          data={data}
          pada={dataUpdatedAt}
          saring={saring}
          pilih={pilih}
          onPilih={simpan}
          aksi={aksi}
          ubah={ubah}
        />
      )}
      <HasilBanyak
        judul={aksi.hasil?.judul ?? ''}
        hasil={aksi.hasil?.baris ?? null}
        ke={(id) => kePeriksa(id, saring)}
        onTutup={aksi.tutup}
      />
    </div>
  )
}

const jamDari = (ms: number, zona: Parameters<typeof setempat>[1]): string =>
  setempat(new Date(ms).toISOString(), zona).jam

/** Remembers which row's link was pressed, to stand on it again after coming back. */
function ingatBaris(sasaran: EventTarget, tandai: (id: string) => void): void {
  const tr =
    sasaran instanceof HTMLElement && sasaran.closest('a')
      ? sasaran.closest<HTMLElement>('[data-baris]')
      : null
  if (tr?.dataset.baris) tandai(tr.dataset.baris)
}
