// Naskah: memilih naskah, menyunting kalimatnya, melihat hasilnya dari usulan nyata, dan menyimpannya sebagai edisi baru.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import {
  bacaNaskahKelola,
  daftarNaskahKelola,
  pratinjauNaskahKelola,
  simpanNaskahKelola,
} from '#kontrak/naskah-kelola.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { panggilBerkas } from '../alat/klien.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { PembacaPdf } from '../pola/PembacaPdf.tsx'
import { Tombol, TombolUtama } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { SuntingBagian } from './BarisNaskah.tsx'
import { type BagianNaskah, bandingkan, namaBagian, rangkaiIsi, uraiIsi } from './isi-naskah.ts'
import '../gaya/meja-daftar.css'
import '../gaya/naskah.css'

const rute = getRouteApi('/kelola/naskah')
type Naskah = z.output<typeof bacaNaskahKelola.jawab>

function Beda({ lama, baru }: { lama: BagianNaskah[]; baru: BagianNaskah[] }) {
  const beda = bandingkan(lama, baru)
  if (beda.length === 0) return <p className="redup">Belum ada yang berubah dari edisi yang berlaku.</p>
  return (
    <ul className="naskah-beda">
      {beda.map((b) => (
        <li key={b.kunci}>
          <strong>{namaBagian(b.kunci)}</strong>
          {b.hilang.map((t) => (
            <del key={`h${t}`}>{t}</del>
          ))}
          {b.tambah.map((t) => (
            <ins key={`t${t}`}>{t}</ins>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Pratinjau({
  n,
  isi,
  kertas,
}: {
  n: Naskah
  isi: ReturnType<typeof rangkaiIsi>
  kertas: 'A4' | 'F4'
}) {
  const [usulanId, setUsulan] = useState(n.contoh[0]?.usulanId ?? '')
  const [hasil, setHasil] = useState<{ pdf?: Uint8Array; galat?: unknown; sedang?: boolean }>({})
  const lihat = () => {
    setHasil({ sedang: true })
    panggilBerkas(pratinjauNaskahKelola, { params: { kode: n.kode }, isi: { usulanId, kertas, isi } })
      .then((pdf) => setHasil({ pdf }))
      .catch((galat: unknown) => setHasil({ galat }))
  }
  if (n.contoh.length === 0)
    return (
      <p className="redup">
        Belum ada usulan yang memakai naskah ini, sehingga pratinjau belum dapat dibuat.
      </p>
    )
  return (
    <>
      <IsianPilihan label="Usulan contoh" value={usulanId} onChange={(e) => setUsulan(e.target.value)}>
        {n.contoh.map((c) => (
          <option key={c.usulanId} value={c.usulanId}>
            {c.nomor}
          </option>
        ))}
      </IsianPilihan>
      <Tombol sedang={hasil.sedang && 'Menyusun…'} onClick={lihat}>
        Lihat hasilnya
      </Tombol>
      <GalatPermintaan galat={hasil.galat} />
      {hasil.pdf && <PembacaPdf sumber={hasil.pdf} nama={n.nama} tinggi="70vh" />}
    </>
  )
}

type Simpan = { berlaku: string; alasan: string }
type SifatSimpan = {
  n: Naskah
  isi: ReturnType<typeof rangkaiIsi>
  kertas: 'A4' | 'F4'
  onKertas: (kertas: 'A4' | 'F4') => void
}

function SimpanEdisi({ n, isi, kertas, onKertas }: SifatSimpan) {
  const { hari } = useHari()
  const [simpan, setSimpan] = useState<Simpan>({ berlaku: hari, alasan: '' })
  const t = useTindak(simpanNaskahKelola)
  return (
    <>
      <Bagian judul="Simpan sebagai edisi baru" />
      <div className="isian-deret">
        <IsianTeks
          label="Berlaku mulai"
          type="date"
          min={hari}
          value={simpan.berlaku}
          onChange={(e) => setSimpan({ ...simpan, berlaku: e.target.value })}
        />
        <IsianPilihan
          label="Kertas"
          value={kertas}
          onChange={(e) => onKertas(e.target.value === 'F4' ? 'F4' : 'A4')}
        >
          <option value="A4">A4</option>
          <option value="F4">F4</option>
        </IsianPilihan>
      </div>
      <IsianPanjang
        label="Alasan perubahan"
        rows={2}
        value={simpan.alasan}
        onChange={(e) => setSimpan({ ...simpan, alasan: e.target.value })}
      />
      <GalatPermintaan galat={t.error} />
      <TombolUtama
        sedang={t.isPending && 'Menyimpan…'}
        onClick={() => t.mutate({ params: { kode: n.kode }, isi: { ...simpan, kertas, isi } })}
      >
        Simpan edisi
      </TombolUtama>
    </>
  )
}

function Penyunting({ n }: { n: Naskah }) {
  const lama = uraiIsi(n.isi)
  const [bagian, setBagian] = useState(lama)
  const [kertas, setKertas] = useState(n.kertas)
  const isi = rangkaiIsi(bagian)
  return (
    <>
      <p className="redup">
        Berlaku sejak {tanggalPanjang(n.berlaku)}; {n.edisi.length} edisi. Dasar: {n.dasar.join('; ')}.
      </p>
      <div className="naskah-kisi tutup-atas">
        <div>
          {bagian.map((g) => (
            <SuntingBagian
              key={g.kunci}
              g={g}
              ubah={(x) => setBagian(bagian.map((y) => (y.kunci === g.kunci ? x : y)))}
            />
          ))}
          <details className="tutup-atas">
            <summary>Isian yang dapat dipakai dalam kalimat</summary>
            <p className="naskah-kata">
              {n.kosakata.map((k) => (
                <code key={k}>{`{${k}}`}</code>
              ))}
            </p>
            <p className="kecil redup">
              Bentuk penulisan sesudah garis tegak, misalnya {'{tanggal|tanggal-terbilang}'}:{' '}
              {n.bentuk.join(', ')}.
            </p>
          </details>
        </div>
        <aside aria-label="Hasil suntingan">
          <Bagian judul="Pratinjau dengan usulan nyata" />
          <Pratinjau n={n} isi={isi} kertas={kertas} />
          <Bagian judul="Perubahan dari edisi yang berlaku" />
          <Beda lama={lama} baru={bagian} />
          <SimpanEdisi n={n} isi={isi} kertas={kertas} onKertas={setKertas} />
        </aside>
      </div>
    </>
  )
}

function SatuNaskah({ kode }: { kode: string }) {
  const isi = useBaca(bacaNaskahKelola, { params: { kode } })
  if (!isi.data) return isi.error ? <GalatPermintaan galat={isi.error} untuk="bacaan" /> : <Tunggu />
  return <Penyunting key={`${kode} ${isi.data.berlaku}`} n={isi.data} />
}

/** The desk of templates: edit words, never layout. */
export default function HalamanNaskah(): ReactElement {
  const { kode } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const daftar = useBaca(daftarNaskahKelola, {})
  if (!daftar.data) return daftar.error ? <GalatPermintaan galat={daftar.error} untuk="bacaan" /> : <Tunggu />
  const dipilih = kode ?? daftar.data.baris[0]?.kode ?? ''
  return (
    <>
      <KepalaHalaman
        judul="Naskah"
        bawah="Kalimat surat dan keputusan; tata letaknya diurus oleh bentuknya."
      />
      <div className="naskah-pilih">
        <IsianPilihan
          label="Naskah yang disunting"
          value={dipilih}
          onChange={(e) => void navigasi({ search: { kode: e.target.value } })}
        >
          {daftar.data.baris.map((n) => (
            <option key={n.kode} value={n.kode}>
              {n.nama}
              {n.layanan.length === 0 ? ' (belum dipakai layanan)' : ''}
            </option>
          ))}
        </IsianPilihan>
      </div>
      {dipilih && <SatuNaskah kode={dipilih} />}
    </>
  )
}
