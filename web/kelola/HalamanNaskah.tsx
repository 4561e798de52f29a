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
import {
  type BagianNaskah,
  type BarisNaskah,
  bandingkan,
  barisKosong,
  rangkaiIsi,
  uraiIsi,
} from './isi-naskah.ts'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/kelola/naskah')
type Naskah = z.output<typeof bacaNaskahKelola.jawab>

function SuntingBaris({
  b,
  tunggal,
  ubah,
  hapus,
}: {
  b: BarisNaskah
  tunggal: boolean
  ubah: (b: BarisNaskah) => void
  hapus: () => void
}) {
  return (
    <div>
      {b.label !== undefined && (
        <IsianTeks label="Label" value={b.label} onChange={(e) => ubah({ ...b, label: e.target.value })} />
      )}
      <IsianPanjang
        label={b.label === undefined ? 'Kalimat' : 'Isi'}
        rows={Math.min(6, Math.max(2, Math.ceil(b.teks.length / 70)))}
        value={b.teks}
        onChange={(e) => ubah({ ...b, teks: e.target.value })}
      />
      {!tunggal && (
        <div className="deret">
          <IsianTeks
            label="Dicetak bila"
            boleh
            value={b.bila}
            onChange={(e) => ubah({ ...b, bila: e.target.value })}
          />
          <Tombol ragam="tautan-bahaya" onClick={hapus}>
            Hapus baris
          </Tombol>
        </div>
      )}
    </div>
  )
}

function SuntingBagian({ g, ubah }: { g: BagianNaskah; ubah: (g: BagianNaskah) => void }) {
  const ganti = (baris: BarisNaskah[]) => ubah({ ...g, baris })
  return (
    <section>
      <Bagian
        judul={g.kunci}
        kanan={
          !g.tunggal && (
            <Tombol onClick={() => ganti([...g.baris, barisKosong(g.rincian)])}>Tambah baris</Tombol>
          )
        }
      />
      {g.baris.map((b) => (
        <SuntingBaris
          key={b.id}
          b={b}
          tunggal={g.tunggal}
          ubah={(x) => ganti(g.baris.map((y) => (y.id === b.id ? x : y)))}
          hapus={() => ganti(g.baris.filter((y) => y.id !== b.id))}
        />
      ))}
    </section>
  )
}

function Beda({ lama, baru }: { lama: BagianNaskah[]; baru: BagianNaskah[] }) {
  const beda = bandingkan(lama, baru)
  if (beda.length === 0) return <p className="redup">Belum ada yang berubah dari edisi yang berlaku.</p>
  return (
    <ul>
      {beda.map((b) => (
        <li key={b.kunci}>
          <strong>{b.kunci}</strong>
          {b.hilang.map((t) => (
            <p key={`h${t}`}>
              <del>{t}</del>
            </p>
          ))}
          {b.tambah.map((t) => (
            <p key={`t${t}`}>
              <ins>{t}</ins>
            </p>
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

function Penyunting({ n }: { n: Naskah }) {
  const { hari } = useHari()
  const lama = uraiIsi(n.isi)
  const [bagian, setBagian] = useState(lama)
  const [kertas, setKertas] = useState(n.kertas)
  const [simpan, setSimpan] = useState({ berlaku: hari, alasan: '' })
  const t = useTindak(simpanNaskahKelola)
  const isi = rangkaiIsi(bagian)
  return (
    <>
      <p className="redup">
        Berlaku sejak {tanggalPanjang(n.berlaku)}; {n.edisi.length} edisi. Dasar: {n.dasar.join('; ')}.
      </p>
      {bagian.map((g) => (
        <SuntingBagian
          key={g.kunci}
          g={g}
          ubah={(x) => setBagian(bagian.map((y) => (y.kunci === g.kunci ? x : y)))}
        />
      ))}
      <details>
        <summary>Isian dan bentuk yang dapat dipakai</summary>
        <p>{n.kosakata.map((k) => `{${k}}`).join(' ')}</p>
        <p>Bentuk sesudah garis tegak: {n.bentuk.join(', ')}.</p>
      </details>
      <Bagian judul="Perubahan dari edisi yang berlaku" />
      <Beda lama={lama} baru={bagian} />
      <Bagian judul="Pratinjau" />
      <Pratinjau n={n} isi={isi} kertas={kertas} />
      <Bagian judul="Simpan sebagai edisi baru" />
      <IsianPilihan
        label="Kertas"
        value={kertas}
        onChange={(e) => setKertas(e.target.value === 'F4' ? 'F4' : 'A4')}
      >
        <option value="A4">A4</option>
        <option value="F4">F4</option>
      </IsianPilihan>
      <IsianTeks
        label="Berlaku mulai"
        type="date"
        min={hari}
        value={simpan.berlaku}
        onChange={(e) => setSimpan({ ...simpan, berlaku: e.target.value })}
      />
      <IsianPanjang
        label="Alasan"
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
      <div className="alat-daftar">
        <label>
          <span>Naskah</span>
          <select
            className="masukan"
            value={dipilih}
            onChange={(e) => void navigasi({ search: { kode: e.target.value } })}
          >
            {daftar.data.baris.map((n) => (
              <option key={n.kode} value={n.kode}>
                {n.nama}
                {n.layanan.length === 0 ? ' (belum dipakai layanan)' : ''}
              </option>
            ))}
          </select>
        </label>
      </div>
      {dipilih && <SatuNaskah kode={dipilih} />}
    </>
  )
}
