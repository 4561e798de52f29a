// Isian layanan: tersimpan sendiri sambil diketik ("Tersimpan 10.05"); tidak ada tombol simpan.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import { bacaUsulan, tindakUsulan } from '#kontrak/usulan.ts'
import { kini } from '../alat/aktif.ts'
import { setempat } from '../alat/format.ts'
import { adalahTolakan, bolehUlang, kunciBaru, panggil } from '../alat/klien.ts'
import { adalahBerubah } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { bolehTindak, type Usulan } from '../alat/usulan.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianBaris, IsianPanjang, IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { StatusSimpan } from '../pola/StatusSimpan.tsx'
import { TombolUtama } from '../pola/Tombol.tsx'
import { DenganUsulan, taruhUsulan } from './pakai-usulan.tsx'
import { type Isian, isianTertunda, useSimpanOtomatis } from './simpan-otomatis.ts'

const rute = getRouteApi('/usulan/$id/isian')

export default function HalamanIsian() {
  return (
    <DenganUsulan rute={rute} ini="Isian">
      {(u) => <Isi key={u.id} usulan={u} />}
    </DenganUsulan>
  )
}

type Niat = { isi: string; kunci: string; versi: number }

/**
 * Sends fields with the newest version known here; gives the hour of the answer ("10.05"). The same fields sent again
 * after a lost answer carry the same key and version, so they are stored once; a version that moved meanwhile (a paper
 * uploaded in another tab) is read anew and the fields are sent once more.
 */
function useKirimIsian(u: Usulan) {
  const versi = useRef(u.versi)
  versi.current = Math.max(versi.current, u.versi)
  const niat = useRef<Niat | null>(null)
  const { zona } = useHari()
  return useCallback(
    async (isi: Isian) => {
      const simpan = async () => {
        const teks = JSON.stringify(isi)
        if (niat.current?.isi !== teks) niat.current = { isi: teks, kunci: kunciBaru(), versi: versi.current }
        const { kunci, versi: padaVersi } = niat.current
        return panggil(
          tindakUsulan,
          { params: { id: u.id, tindakan: 'simpan' }, isi: { versi: padaVersi, isian: isi } },
          { kunci },
        )
      }
      const jawab = await simpan().catch(async (galat: unknown) => {
        if (!bolehUlang(galat)) niat.current = null
        if (!adalahBerubah(galat)) throw galat
        versi.current = (await panggil(bacaUsulan, { params: { id: u.id } })).versi
        return simpan()
      })
      niat.current = null
      versi.current = jawab.versi
      taruhUsulan(jawab)
      return setempat(new Date(kini()).toISOString(), zona).jam
    },
    [u.id, zona],
  )
}

function Isi({ usulan: u }: { usulan: Usulan }) {
  const [nilai, setNilai] = useState<Record<string, unknown>>(() => ({ ...u.isian, ...isianTertunda(u.id) }))
  const simpan = useSimpanOtomatis({ id: u.id, kirim: useKirimIsian(u), putus: bolehUlang })
  const { history } = useRouter()
  const [lanjut, setLanjut] = useState(false)
  if (!bolehTindak(u, 'simpan')) return <p>Isian usulan ini tidak dapat diubah lagi.</p>
  const ubah = (kode: string, isi: string | boolean | number | null) => {
    setNilai({ ...nilai, [kode]: isi })
    simpan.ubah(kode, isi === '' ? null : isi)
  }
  const teruskan = async () => {
    setLanjut(true)
    if (await simpan.tuntas()) history.push(`/usulan/${u.id}/kirim`)
    setLanjut(false)
  }
  return (
    <div className="sempit sempit--kiri">
      <KepalaHalaman
        judul={u.isianLayanan.length === 1 ? 'Satu hal yang perlu diisi' : 'Isian'}
        bawah={u.layananNama}
        kanan={simpan.keadaan && <StatusSimpan keadaan={simpan.keadaan} />}
      />
      {adalahTolakan(simpan.galat) && <GalatPermintaan galat={simpan.galat} />}
      <div className="susun">
        {u.isianLayanan
          .filter((i) => ditanya(i, nilai))
          .map((i) => (
            <SatuIsian key={i.kode} isian={i} nilai={nilai[i.kode]} onUbah={(v) => ubah(i.kode, v)} />
          ))}
        {u.isianLayanan.length === 0 && <p>Layanan ini tidak memerlukan isian tambahan.</p>}
      </div>
      <div className="lekat deret">
        <TombolUtama onClick={() => void teruskan()} sedang={lanjut && 'Menyimpan…'}>
          Lanjut ke pemeriksaan
        </TombolUtama>
      </div>
    </div>
  )
}

/** Conditions on other fields are judged while typing; all others were judged by the server. */
function ditanya(i: Usulan['isianLayanan'][number], nilai: Record<string, unknown>): boolean {
  if (!i.bila) return i.berlaku
  const isi = nilai[i.bila.isian]
  const kata =
    isi === true ? 'ya' : isi === false ? 'tidak' : isi === null || isi === undefined ? '' : String(isi)
  const cocok = i.bila.nilai ? i.bila.nilai.includes(kata) : kata !== '' && kata !== 'tidak'
  return i.bila.kebalikan ? !cocok : cocok
}

type SifatIsian = {
  isian: Usulan['isianLayanan'][number]
  nilai: unknown
  onUbah: (nilai: string | number | boolean | null) => void
}

function SatuIsian({ isian: i, nilai, onUbah }: SifatIsian) {
  const dasar = { id: `isian-${i.kode}`, label: i.label, petunjuk: i.petunjuk, boleh: !i.wajib }
  const teks = nilai === null || nilai === undefined ? '' : String(nilai)
  if (i.pilihan && i.pilihan.length <= 5) {
    return (
      <IsianBaris
        {...dasar}
        pilihan={i.pilihan.map((p) => ({ nilai: p.nilai, nama: p.label, rincian: p.petunjuk }))}
        terpilih={[teks]}
        onChange={(e) => onUbah(e.target.value)}
      />
    )
  }
  if (i.pilihan) {
    return (
      <IsianPilihan
        {...dasar}
        // Of a long list only the hint of what is chosen: all of them together nobody reads.
        petunjuk={i.pilihan.find((p) => p.nilai === teks)?.petunjuk ?? i.petunjuk}
        value={teks}
        onChange={(e) => onUbah(e.target.value)}
      >
        <option value="">Pilih</option>
        {i.pilihan.map((p) => (
          <option key={p.nilai} value={p.nilai}>
            {p.label}
          </option>
        ))}
      </IsianPilihan>
    )
  }
  if (i.tipe === 'teks-panjang') {
    return <IsianPanjang {...dasar} value={teks} maxLength={4000} onChange={(e) => onUbah(e.target.value)} />
  }
  if (i.tipe === 'tanggal') {
    return <IsianTeks {...dasar} type="date" value={teks} onChange={(e) => onUbah(e.target.value)} />
  }
  if (i.tipe === 'centang') return <Centang {...dasar} nilai={nilai === true} onUbah={onUbah} />
  const bilangan = i.tipe === 'angka' || i.tipe === 'rupiah'
  return (
    <IsianTeks
      {...dasar}
      inputMode={bilangan ? 'numeric' : undefined}
      value={teks}
      maxLength={4000}
      onChange={(e) =>
        onUbah(bilangan && e.target.value !== '' ? Number(e.target.value.replace(/\D/g, '')) : e.target.value)
      }
    />
  )
}

type SifatCentang = {
  id: string
  label: string
  petunjuk?: string | undefined
  nilai: boolean
  onUbah: (nilai: boolean) => void
}

function Centang({ id, label, petunjuk, nilai, onUbah }: SifatCentang) {
  return (
    <label className="pilihan__baris" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        className="kotak"
        checked={nilai}
        onChange={(e) => onUbah(e.target.checked)}
      />
      <span>
        {label}
        {petunjuk && <small>{petunjuk}</small>}
      </span>
    </label>
  )
}
