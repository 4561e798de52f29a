// Lembar rekam: enam kelompok data seorang pegawai pada satu hari, dipakai profil pegawai dan "Data saya".
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { rekamPegawai } from '#kontrak/rekam.ts'
import { nipKelompok, tanggalPanjang } from '../alat/format.ts'
import { useHak } from '../alat/sesi.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { type IsiTab, Tab } from '../pola/Tab.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'
import { kataKode, type Pengusul, TabelRekam } from './TabelRekam.tsx'
import '../gaya/meja-daftar.css'
import '../gaya/rekam.css'

export type Rekam = z.output<typeof rekamPegawai.jawab>
type Kelompok = Rekam['kelompok'][number]

/** Choice of the day; another day is another address. */
export function PilihHari({
  dilihat,
  lain,
  keHari,
}: {
  dilihat: string
  lain: boolean
  keHari: (t: string | undefined) => void
}) {
  return (
    <div className="deret">
      <label className="hari-dilihat">
        <span>Keadaan per tanggal</span>
        <input
          type="date"
          className="masukan"
          value={dilihat}
          onChange={(e) => e.target.value && keHari(e.target.value)}
        />
      </label>
      {lain && <Tombol onClick={() => keHari(undefined)}>Hari ini</Tombol>}
    </div>
  )
}

/** Who he is on the day, in one row of facts. */
export function RingkasRekam({ r }: { r: Rekam }) {
  const isi: [string, string | null][] = [
    ['Golongan', r.ringkas.golongan],
    ['Jabatan', r.ringkas.jabatan],
    ['Unit', r.ringkas.unit],
    ['Perangkat daerah', r.ringkas.perangkatDaerah],
    ['Keadaan', kataKode(r.ringkas.keadaan)],
  ]
  return (
    <dl className="jati jati--profil rekam-ringkas">
      {isi.map(([nama, nilai]) => (
        <div key={nama}>
          <dt>{nama}</dt>
          <dd>{nilai ?? '–'}</dd>
        </div>
      ))}
    </dl>
  )
}

const TANGGAL = /^\d{4}-\d{2}-\d{2}$/

function tulisPokok(kode: string, nilai: string): ReactNode {
  if (kode === 'nip') return <span className="nip">{nipKelompok(nilai)}</span>
  return TANGGAL.test(nilai) ? tanggalPanjang(nilai) : kataKode(nilai)
}

function Pokok({ r, aksi }: { r: Rekam; aksi?: ReactNode }) {
  return (
    <>
      {r.temuan.length > 0 && (
        <Maklumat sifat="perlu" judul="Angka pada NIP atau NIK tidak sama dengan data">
          <ul>
            {r.temuan.map((t) => (
              <li key={t.pesan}>{t.pesan}</li>
            ))}
          </ul>
        </Maklumat>
      )}
      <dl className="rekam-pokok">
        {r.pokok.map((p) => (
          <div key={p.kode}>
            <dt>{p.judul}</dt>
            <dd>
              {p.nilai === null ? (
                <span className="redup">{p.tertutup ? 'Tidak dibuka untuk peran Anda' : 'Belum diisi'}</span>
              ) : (
                tulisPokok(p.kode, p.nilai)
              )}
            </dd>
          </div>
        ))}
      </dl>
      {aksi && <div className="rekam-sisa">{aksi}</div>}
    </>
  )
}

const sebut = (r: readonly { judul: string }[]): string => r.map((x) => x.judul).join('; ')

function IsiKelompok({ k, pegawaiId, usul }: { k: Kelompok; pegawaiId: string; usul: Pengusul }) {
  const isi = k.riwayat.filter((r) => r.baris.length > 0)
  const kosong = k.riwayat.filter((r) => !r.tertutup && r.baris.length === 0)
  const tutup = k.riwayat.filter((r) => r.tertutup)
  return (
    <>
      {isi.map((r) => (
        <TabelRekam key={r.kode} riwayat={r} pegawaiId={pegawaiId} usul={usul} />
      ))}
      {kosong.length > 0 && (
        <p className="rekam-sisa">
          <b>Belum ada catatan:</b> {sebut(kosong)}.
        </p>
      )}
      {tutup.length > 0 && (
        <p className="rekam-sisa">
          <b>Tidak dibuka untuk peran Anda:</b> {sebut(tutup)}.
        </p>
      )}
      <p className="redup kecil">Dasar: {k.dasar}</p>
    </>
  )
}

/** The six groups as tabs; `lain` adds the tabs of the page. */
export function LembarRekam({
  r,
  aktif,
  onGanti,
  lain = [],
}: {
  r: Rekam
  aktif: string | undefined
  onGanti: (kode: string | undefined) => void
  lain?: readonly IsiTab[]
}) {
  const bolehUsul = useHak('perubahan.ajukan')
  const pengelola = useHak('perubahan.verifikasi')
  const usul: Pengusul = r.milikSendiri && bolehUsul ? 'sendiri' : pengelola ? 'orang-lain' : null
  const pegawai = usul === 'orang-lain' ? `&pegawai=${r.id}` : ''
  const aksi = usul !== null && (
    <div className="deret">
      <TombolTautan ikon="pena" ke={`/perubahan/baru?bidang=pokok${pegawai}`}>
        Usulkan koreksi data pokok
      </TombolTautan>
      <TombolTautan ikon="tambah" ke={`/perubahan/baru${pegawai.replace('&', '?')}`}>
        Usulkan tambahan data
      </TombolTautan>
    </div>
  )
  const tab: IsiTab[] = r.kelompok.map((k) => ({
    id: String(k.nomor),
    judul: k.nama,
    isi: (
      <>
        {k.nomor === 1 && <Pokok r={r} aksi={aksi} />}
        {k.riwayat.length > 0 ? (
          <IsiKelompok k={k} pegawaiId={r.id} usul={usul} />
        ) : (
          <p className="redup kecil">Dasar: {k.dasar}</p>
        )}
      </>
    ),
  }))
  return (
    <Tab
      nama="Kelompok data"
      tab={[...tab, ...lain]}
      aktif={aktif ?? '1'}
      onGanti={(id) => onGanti(id === '1' ? undefined : id)}
    />
  )
}
