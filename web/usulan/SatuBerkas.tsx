// Satu syarat berkas: ambil dari arsip bila ada, foto, atau pilih file; kemajuan dan sebab gagal dikatakan.
import { useEffect, useRef, useState } from 'react'
import { unggahBerkas } from '#kontrak/usulan.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { adalahTolakan, alamat, bolehUlang } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { kirimanTersimpan, lupakanKiriman, simpanKiriman } from '../alat/simpan-kiriman.ts'
import type { Usulan } from '../alat/usulan.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { type KeadaanUnggah, UnggahBerkas } from '../pola/UnggahBerkas.tsx'
import type { SebabGagal } from '../pola/unggah.ts'
import type { BerkasUsulan } from './berkas-tampil.tsx'
import { useTindakUsulan } from './pakai-usulan.tsx'

/** Refusals of a file the server knows, as the cause shown at the slot. */
const SEBAB: readonly [RegExp, SebabGagal][] = [
  [/kosong/, 'kosong'],
  [/jenis|tipe|bukan-pdf/, 'jenis'],
  [/besar/, 'terlalu-besar'],
  [/sandi|terkunci/, 'terkunci'],
  [/virus/, 'virus'],
]
function sebabDari(galat: unknown): SebabGagal {
  if (!adalahTolakan(galat)) return 'jaringan'
  if (galat.status >= 500) return 'jaringan'
  return SEBAB.find(([pola]) => pola.test(galat.tolak.kode))?.[1] ?? 'ditolak'
}

type Sifat = {
  usulan: Usulan
  berkas: BerkasUsulan
  /** 'simpan' in a draft, 'lengkapi' in a round of completion. */
  tindakan: 'simpan' | 'lengkapi'
}

/** A file that was on its way when the page was closed. */
function UnggahTertunda({
  nama,
  onLanjut,
  onBuang,
}: {
  nama: string
  onLanjut: () => void
  onBuang: () => void
}) {
  return (
    <Maklumat
      sifat="perlu"
      judul={`Unggahan ${nama} belum selesai`}
      aksi={
        <>
          <Tombol ikon="unggah" onClick={onLanjut}>
            Lanjutkan
          </Tombol>
          <Tombol ragam="tautan" onClick={onBuang}>
            Buang
          </Tombol>
        </>
      }
    >
      Bagian yang sudah tiba tidak dikirim ulang.
    </Maklumat>
  )
}

/** The unfinished file of a slot, and how to forget it here. */
function useTertunda(slot: string) {
  const [tertunda, setTertunda] = useState<File | undefined>()
  useEffect(() => {
    void kirimanTersimpan(slot).then(setTertunda)
  }, [slot])
  const lupakan = () => {
    setTertunda(undefined)
    void lupakanKiriman(slot)
  }
  return { tertunda, setTertunda, lupakan }
}

/** The ways to fill one requirement; what is attached stays until something takes its place. */
export function SatuBerkas({ usulan, berkas: b, tindakan }: Sifat) {
  const [file, setFile] = useState<File | null>(null)
  const [persen, setPersen] = useState(0)
  const henti = useRef<AbortController | null>(null)
  const unggah = useTindak(unggahBerkas)
  const pilih = useTindakUsulan(usulan)
  const slot = alamat(unggahBerkas, { params: { id: usulan.id, syarat: b.kode } })
  const { tertunda, setTertunda, lupakan } = useTertunda(slot)
  const kirim = (isi: File) => {
    setFile(isi)
    setTertunda(undefined)
    setPersen(0)
    void simpanKiriman(slot, isi)
    henti.current = new AbortController()
    unggah.mutate(
      {
        params: { id: usulan.id, syarat: b.kode },
        berkas: isi,
        onMaju: setPersen,
        tanda: henti.current.signal,
      },
      {
        // Kept only while the outcome is unknown: a refused or finished file needs no second life.
        onSettled: (_jawab, galat) => {
          if (!galat || !bolehUlang(galat)) void lupakanKiriman(slot)
        },
      },
    )
  }
  const arsip = b.pilihanArsip.find((p) => p.berlaku && p.arsipId !== b.terlampir?.arsipId)
  return (
    <>
      <GalatPermintaan galat={pilih.galat} />
      {adalahTolakan(unggah.error) && sebabDari(unggah.error) === 'ditolak' && (
        <GalatPermintaan galat={unggah.error} />
      )}
      {tertunda && !file && (
        <UnggahTertunda nama={tertunda.name} onLanjut={() => kirim(tertunda)} onBuang={lupakan} />
      )}
      <UnggahBerkas
        untuk={b.nama}
        keadaan={keadaanUnggah(file, persen, unggah)}
        onPilih={kirim}
        onUlang={() => file && kirim(file)}
        onBatal={() => henti.current?.abort()}
        arsip={
          arsip && {
            rincian: `Di arsip ada ${arsip.judul}${arsip.tanggal ? ` bertanggal ${tanggalPanjang(arsip.tanggal)}` : ''}.`,
            onAmbil: () => pilih.lakukan(tindakan, { berkas: [{ kode: b.kode, arsipId: arsip.arsipId }] }),
          }
        }
      />
    </>
  )
}

type Jalan = {
  isPending: boolean
  isSuccess: boolean
  error: Error | null
  data: { ukuran: number; catatan: string[] } | undefined
}

function keadaanUnggah(
  file: File | null,
  persen: number,
  { isPending, isSuccess, error, data }: Jalan,
): KeadaanUnggah {
  if (!file) return { tahap: 'siap' }
  const nama = file.name
  if (isPending) return { tahap: 'mengirim', nama, persen }
  const temuan = data?.catatan.join(' ')
  if (isSuccess)
    return { tahap: 'selesai', nama, ukuran: data?.ukuran ?? file.size, ...(temuan ? { temuan } : {}) }
  if (!error || error.name === 'AbortError') return { tahap: 'siap' }
  const sebab = sebabDari(error)
  return sebab === 'ditolak' ? { tahap: 'siap' } : { tahap: 'gagal', nama, sebab }
}
