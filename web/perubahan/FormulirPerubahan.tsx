// Formulir usul perubahan: isian yang betul, alasan, dan bukti; yang dikembalikan dikirim ulang dengan formulir yang sama.
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { z } from 'zod'
import { ajukanPerubahan, type bentukPerubahan, tindakPerubahan } from '#kontrak/perubahan.ts'
import { adalahTolakan } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'
import { PilihBukti } from './PilihBukti.tsx'

export type Bidang = z.output<typeof bentukPerubahan.jawab>['bidang'][number]
type Isi = Record<string, string | null>

function SatuIsian({
  k,
  nilai,
  tertutup,
  galat,
  onUbah,
}: {
  k: Bidang['kolom'][number]
  nilai: string
  tertutup: boolean
  galat: string | undefined
  onUbah: (nilai: string) => void
}) {
  const umum = { label: k.judul, boleh: !k.wajib, galat, value: nilai }
  if (k.jenis === 'pilihan')
    return (
      <IsianPilihan {...umum} onChange={(e) => onUbah(e.target.value)}>
        <option value="">Pilih</option>
        {k.pilihan.map((p) => (
          <option key={p} value={p}>
            {p}
          </option>
        ))}
      </IsianPilihan>
    )
  return (
    <IsianTeks
      {...umum}
      type={k.jenis === 'tanggal' ? 'date' : 'text'}
      inputMode={k.jenis === 'angka' ? 'numeric' : undefined}
      maxLength={300}
      petunjuk={tertutup ? 'Yang tercatat tidak dibuka untuk peran Anda; isi hanya bila berubah.' : undefined}
      onChange={(e) => onUbah(e.target.value)}
    />
  )
}

type Awal = { pegawaiId: string; milikSendiri: boolean; isi: Isi; tertutup: readonly string[] }
type Lama = { id: string; versi: number; isi: Isi; arsipId: string; alasan: string }

type SifatFormulir = { b: Bidang; awal: Awal; barisId: string | undefined; lama: Lama | undefined }

const ALASAN_PALING_PENDEK = 10

function useKirim() {
  const navigate = useNavigate()
  const segarkan = ['arsip', 'pegawai']
  const onJadi = ({ id }: { id: string }) => void navigate({ to: '/perubahan/$id', params: { id } })
  const baru = useTindak(ajukanPerubahan, { segarkan, onJadi })
  const ulang = useTindak(tindakPerubahan, { segarkan, onJadi })
  return { baru, ulang, galat: baru.error ?? ulang.error, sedang: baru.isPending || ulang.isPending }
}

/** What the form holds, and how it is sent: a new proposal, or one that came back. */
function useFormulir({ b, awal, barisId, lama }: SifatFormulir) {
  const [isi, setIsi] = useState<Isi>(() => ({ ...awal.isi, ...lama?.isi }))
  const [alasan, setAlasan] = useState(lama?.alasan ?? '')
  const [arsipId, setArsip] = useState(lama?.arsipId ?? '')
  const [coba, setCoba] = useState(false)
  const kirim = useKirim()
  const kurang: Record<string, string> = {
    ...(alasan.trim().length < ALASAN_PALING_PENDEK ? { alasan: 'Tulis alasan sedikitnya 10 huruf.' } : {}),
    ...(arsipId === '' ? { arsipId: 'Pilih bukti dari arsip, atau unggah yang baru.' } : {}),
  }
  const ajukan = (e: FormEvent) => {
    e.preventDefault()
    setCoba(true)
    if (Object.keys(kurang).length > 0) return
    // Closed columns left blank are not part of the proposal.
    const dikirim = Object.fromEntries(
      b.kolom
        .map((k) => [k.kode, isi[k.kode] ?? null] as const)
        .filter(([k, v]) => !(awal.tertutup.includes(k) && (v ?? '') === '')),
    )
    if (lama)
      return kirim.ulang.mutate({
        params: { id: lama.id, tindakan: 'kirim-ulang' },
        isi: { versi: lama.versi, isi: dikirim, arsipId, catatan: alasan },
      })
    const orang = awal.milikSendiri ? {} : { pegawaiId: awal.pegawaiId }
    const baris = barisId ? { barisId } : {}
    kirim.baru.mutate({ isi: { ...orang, ...baris, bidang: b.kode, isi: dikirim, alasan, arsipId } })
  }
  const tolak = adalahTolakan(kirim.galat) ? kirim.galat.tolak : undefined
  const galat = (kode: string) => (tolak?.isian === kode ? tolak.sebab : coba ? kurang[kode] : undefined)
  return { isi, setIsi, alasan, setAlasan, arsipId, setArsip, kirim, ajukan, galat }
}

export function Formulir(sifat: SifatFormulir) {
  const { b, awal, lama } = sifat
  const { isi, setIsi, alasan, setAlasan, arsipId, setArsip, kirim, ajukan, galat } = useFormulir(sifat)
  return (
    <form className="susun" onSubmit={ajukan}>
      <div className="isian-deret">
        {b.kolom.map((k) => (
          <SatuIsian
            key={k.kode}
            k={k}
            nilai={isi[k.kode] ?? ''}
            tertutup={awal.tertutup.includes(k.kode)}
            galat={galat(k.kode)}
            onUbah={(v) => setIsi({ ...isi, [k.kode]: v === '' ? null : v })}
          />
        ))}
      </div>
      <IsianPanjang
        label="Alasan"
        petunjuk="Apa yang keliru atau kurang, dan dari mana Anda mengetahuinya."
        maxLength={1000}
        value={alasan}
        galat={galat('alasan')}
        onChange={(e) => setAlasan(e.target.value)}
      />
      <PilihBukti
        pegawaiId={awal.pegawaiId}
        milikSendiri={awal.milikSendiri}
        bukti={b.bukti}
        jenisDokumen={b.jenisDokumen}
        arsipId={arsipId}
        onPilih={setArsip}
        galat={galat('arsipId')}
      />
      <GalatPermintaan galat={kirim.galat} />
      <div className="deret">
        <Tombol type="submit" ragam="utama" sedang={kirim.sedang && 'Mengirim…'}>
          Kirim usul
        </Tombol>
        <TombolTautan ragam="tautan" ke={lama ? `/perubahan/${lama.id}` : '/perubahan'}>
          Batal
        </TombolTautan>
      </div>
    </form>
  )
}
