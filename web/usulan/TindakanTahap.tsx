// Tindakan tahap: acts of steps that enter only through the SOP: the direct superior, agencies outside, sittings.
import { useState } from 'react'
import { tindakUsulan } from '#kontrak/usulan.ts'
import { useTindak } from '../alat/pakai.ts'
import type { Usulan } from '../alat/usulan.ts'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { UnggahPindaian } from '../pola/UnggahPindaian.tsx'

type Bidang = 'alasan' | 'nomor' | 'tanggal' | 'hasil' | 'pejabat' | 'arsipId'
type Isi = Partial<Record<Bidang, string>>

/** What each act asks; an act that is not here has a page of its own. */
const BIDANG: Record<string, { minta: Bidang[]; kirim: string; bahaya?: true }> = {
  'setujui-atasan': { minta: ['alasan'], kirim: 'Setuju' },
  'tidak-setuju-atasan': { minta: ['alasan'], kirim: 'Tidak setuju', bahaya: true },
  'kembalikan-atasan': { minta: ['alasan'], kirim: 'Kembalikan' },
  'tangguhkan-atasan': { minta: ['alasan'], kirim: 'Usulkan penangguhan' },
  'kirim-pihak': { minta: ['nomor', 'tanggal', 'arsipId'], kirim: 'Catat pengiriman' },
  'catat-jawaban': {
    minta: ['hasil', 'nomor', 'tanggal', 'pejabat', 'alasan', 'arsipId'],
    kirim: 'Catat jawaban',
  },
  'catat-sidang': { minta: ['hasil', 'nomor', 'tanggal', 'pejabat', 'alasan'], kirim: 'Catat hasil sidang' },
  'lewati-pihak': { minta: ['alasan'], kirim: 'Teruskan' },
  pulihkan: { minta: ['nomor', 'tanggal', 'alasan'], kirim: 'Pulihkan usulan' },
}

const LABEL: Record<Bidang, string> = {
  alasan: 'Alasan atau catatan',
  nomor: 'Nomor surat',
  tanggal: 'Tanggal surat',
  hasil: 'Hasil',
  pejabat: 'Pejabat yang menandatangani',
  arsipId: 'Pindaian surat',
}

/** Buttons for the acts of this step that the reader may do now; each opens what the act asks for. */
export function TindakanTahap({ usulan: u }: { usulan: Usulan }) {
  const [buka, setBuka] = useState<string | null>(null)
  const daftar = u.tindakan.filter((t) => t.kode in BIDANG)
  const pilihan = daftar.find((t) => t.kode === buka)
  if (daftar.length === 0) return null
  return (
    <div className="susun susun--rapat">
      {daftar.map((t, i) => (
        <div key={t.kode}>
          <Tombol
            penuh
            ragam={i === 0 && t.boleh ? 'utama' : 'biasa'}
            disabled={!t.boleh}
            onClick={() => setBuka(t.kode)}
          >
            {t.nama}
          </Tombol>
          {!t.boleh && t.sebab && <p className="kecil redup">{t.sebab.sebab}</p>}
        </div>
      ))}
      {pilihan && (
        <DialogTindakan usulan={u} kode={pilihan.kode} nama={pilihan.nama} onTutup={() => setBuka(null)} />
      )}
    </div>
  )
}

type SifatDialog = { usulan: Usulan; kode: string; nama: string; onTutup: () => void }

function DialogTindakan({ usulan: u, kode, nama, onTutup }: SifatDialog) {
  const [isi, setIsi] = useState<Isi>({})
  const { mutate, isPending, error } = useTindak(tindakUsulan, {
    segarkan: ['usulan', 'pemberitahuan'],
    onJadi: onTutup,
  })
  const def = BIDANG[kode]
  if (!def) return null
  const kirim = () => {
    const { hasil, ...lain } = isi
    const terisi = Object.fromEntries(Object.entries(lain).filter(([, v]) => v.trim() !== ''))
    mutate({
      params: { id: u.id, tindakan: kode },
      isi: {
        versi: u.versi,
        ...terisi,
        ...(hasil ? { hasil: hasil as 'disetujui' | 'dikembalikan' | 'tidak-disetujui' } : {}),
      },
    })
  }
  return (
    <Dialog
      buka
      judul={nama}
      onTutup={onTutup}
      kaki={
        <>
          <Tombol ragam={def.bahaya ? 'bahaya' : 'utama'} sedang={isPending && 'Mengirim…'} onClick={kirim}>
            {def.kirim}
          </Tombol>
          <Tombol ragam="tautan" onClick={onTutup}>
            Batal
          </Tombol>
        </>
      }
    >
      <div className="susun">
        {def.minta.map((b) => (
          <SatuBidang
            key={b}
            bidang={b}
            usulanId={u.id}
            nilai={isi[b] ?? ''}
            onUbah={(nilai) => setIsi((lama) => ({ ...lama, [b]: nilai }))}
          />
        ))}
      </div>
      <GalatPermintaan galat={error} onUlang={kirim} />
    </Dialog>
  )
}

type SifatBidang = { bidang: Bidang; usulanId: string; nilai: string; onUbah: (nilai: string) => void }

function SatuBidang({ bidang, usulanId, nilai, onUbah }: SifatBidang) {
  const label = LABEL[bidang]
  if (bidang === 'arsipId')
    return <UnggahPindaian usulanId={usulanId} untuk={label} onTersimpan={(id) => onUbah(id ?? '')} />
  if (bidang === 'hasil')
    return (
      <IsianPilihan label={label} value={nilai} onChange={(e) => onUbah(e.target.value)}>
        <option value="">Pilih</option>
        <option value="disetujui">Disetujui</option>
        <option value="dikembalikan">Dikembalikan untuk diperbaiki</option>
        <option value="tidak-disetujui">Tidak disetujui</option>
      </IsianPilihan>
    )
  if (bidang === 'alasan')
    return (
      <IsianPanjang
        label={label}
        boleh
        maxLength={2000}
        value={nilai}
        onChange={(e) => onUbah(e.target.value)}
      />
    )
  return (
    <IsianTeks
      label={label}
      boleh={bidang === 'pejabat'}
      type={bidang === 'tanggal' ? 'date' : 'text'}
      maxLength={200}
      value={nilai}
      onChange={(e) => onUbah(e.target.value)}
    />
  )
}
