// Perwakilan: ahli waris yang mewakili pegawai yang meninggal dunia; dicatat BKPSDM dengan bukti, dicabut dengan alasan.
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { isiArsip } from '#kontrak/arsip.ts'
import { bacaPerwakilan, cabutPerwakilan, catatPerwakilan, HUBUNGAN_AHLI_WARIS } from '#kontrak/perwakilan.ts'
import { buatUsulan } from '#kontrak/usulan.ts'
import { setempat, tanggalPanjang } from '../alat/format.ts'
import { alamat } from '../alat/klien.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'

type Data = z.output<typeof bacaPerwakilan.jawab>
type Baris = Data['baris'][number]
type Hubungan = Baris['hubungan']

const kata = (hubungan: string): string => hubungan.replace('-', ' ')

function Cabut({ id }: { id: string }) {
  const kabarkan = useKabar()
  const [alasan, setAlasan] = useState('')
  const { mutate, error, isPending } = useTindak(cabutPerwakilan, {
    onJadi: () => kabarkan({ sifat: 'beres', judul: 'Perwakilan dicabut' }),
  })
  return (
    <form
      className="susun susun--rapat"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        mutate({ params: { id }, isi: { alasan } })
      }}
    >
      <IsianTeks
        label="Alasan pencabutan"
        maxLength={500}
        value={alasan}
        onChange={(e) => setAlasan(e.target.value)}
      />
      <GalatPermintaan galat={error} />
      <div>
        <Tombol type="submit" sedang={isPending && 'Mencabut…'}>
          Cabut perwakilan
        </Tombol>
      </div>
    </form>
  )
}

function Satu({ w, cabut }: { w: Baris; cabut: boolean }) {
  const { zona } = useHari()
  const pada = (saat: string) => tanggalPanjang(setempat(saat, zona).tanggal)
  return (
    <article className="susun susun--rapat">
      <p className="baca">
        <b>{w.nama}</b> ({kata(w.hubungan)})
        <span className="dua">
          NIK {w.nik}, telepon {w.telepon}
        </span>
      </p>
      <p className="kecil redup">
        <Tautan ke={alamat(isiArsip, { params: { id: w.arsipId } })} target="_blank">
          {w.dasar}
        </Tautan>
        , {tanggalPanjang(w.tanggal)}. Dicatat {w.dicatatOleh} pada {pada(w.dicatatPada)}.
        {w.dicabutPada && ` Dicabut ${w.dicabutOleh} pada ${pada(w.dicabutPada)}: ${w.dicabutAlasan}`}
      </p>
      {cabut && <Cabut id={w.id} />}
    </article>
  )
}

type IsiForm = Record<'nama' | 'nik' | 'telepon' | 'dasar' | 'tanggal', string> & { hubungan: Hubungan }

const TEKS = [
  ['nama', 'Nama lengkap ahli waris', 120],
  ['nik', 'NIK (16 angka)', 16],
  ['telepon', 'Telepon', 20],
  ['dasar', 'Surat keterangan ahli waris (nomor)', 200],
] as const

function IsianAhliWaris({
  isi,
  hari,
  onUbah,
  onBerkas,
}: {
  isi: IsiForm
  hari: string
  onUbah: (isi: IsiForm) => void
  onBerkas: (berkas: File | null) => void
}) {
  return (
    <div className="isian-deret">
      {TEKS.map(([kunci, label, paling]) => (
        <IsianTeks
          key={kunci}
          label={label}
          maxLength={paling}
          value={isi[kunci]}
          onChange={(e) => onUbah({ ...isi, [kunci]: e.target.value })}
        />
      ))}
      <IsianPilihan
        label="Hubungan"
        value={isi.hubungan}
        onChange={(e) => {
          const h = HUBUNGAN_AHLI_WARIS.find((x) => x === e.target.value)
          if (h) onUbah({ ...isi, hubungan: h })
        }}
      >
        {HUBUNGAN_AHLI_WARIS.map((h) => (
          <option key={h} value={h}>
            {kata(h)}
          </option>
        ))}
      </IsianPilihan>
      <IsianTeks
        label="Tanggal surat"
        type="date"
        max={hari}
        value={isi.tanggal}
        onChange={(e) => onUbah({ ...isi, tanggal: e.target.value })}
      />
      <IsianTeks
        label="Pindaian surat (PDF, JPG, PNG)"
        type="file"
        accept=".pdf,.jpg,.jpeg,.png"
        onChange={(e) => onBerkas(e.target.files?.[0] ?? null)}
      />
    </div>
  )
}

function Catat({ pegawaiId }: { pegawaiId: string }) {
  const { hari } = useHari()
  const kabarkan = useKabar()
  const [isi, setIsi] = useState<IsiForm>({
    nama: '',
    hubungan: 'istri',
    nik: '',
    telepon: '',
    dasar: '',
    tanggal: hari,
  })
  const [berkas, setBerkas] = useState<File | null>(null)
  const { mutate, error, isPending } = useTindak(catatPerwakilan, {
    onJadi: () => kabarkan({ sifat: 'beres', judul: 'Perwakilan ahli waris tercatat' }),
  })
  const kirim = (e: FormEvent) => {
    e.preventDefault()
    mutate({ params: { id: pegawaiId }, isi, ...(berkas ? { berkas } : {}) })
  }
  return (
    <form className="susun" onSubmit={kirim} noValidate>
      <IsianAhliWaris isi={isi} hari={hari} onUbah={setIsi} onBerkas={setBerkas} />
      <GalatPermintaan galat={error} />
      <div>
        <Tombol type="submit" ragam="utama" sedang={isPending && 'Mencatat…'}>
          Catat ahli waris
        </Tombol>
      </div>
    </form>
  )
}

function Ajukan({ layanan: l, pegawaiId }: { layanan: Data['layanan'][number]; pegawaiId: string }) {
  const { history } = useRouter()
  const { mutate, error, isPending } = useTindak(buatUsulan, {
    onJadi: ({ id }) => history.push(`/usulan/${id}`),
  })
  return (
    <div className="susun susun--rapat">
      <GalatPermintaan galat={error} />
      <div>
        <Tombol
          ragam="utama"
          sedang={isPending && 'Membuat draf…'}
          onClick={() => mutate({ isi: { layanan: l.kode, pegawaiId } })}
        >
          Ajukan {l.nama} bagi ahli waris
        </Tombol>
      </div>
    </div>
  )
}

/** The section on a profile; nothing for the living or for readers without the right. */
export function Perwakilan({ pegawaiId }: { pegawaiId: string }): ReactElement | null {
  const { data } = useBaca(bacaPerwakilan, { params: { id: pegawaiId } })
  if (!data || (!data.almarhum && data.baris.length === 0)) return null
  const berlaku = data.baris.find((w) => w.dicabutPada === null)
  return (
    <section className="tutup-atas susun">
      <Bagian judul="Ahli waris yang mewakili" />
      {!berlaku && (
        <Maklumat sifat="perlu" judul="Belum ada ahli waris yang tercatat">
          {data.bolehCatat
            ? 'Catat ahli waris beserta surat keterangannya; sesudah itu usulannya dapat diajukan dari meja petugas.'
            : 'Mintalah BKPSDM mencatatnya beserta surat keterangan ahli waris.'}
        </Maklumat>
      )}
      {data.baris.map((w) => (
        <Satu key={w.id} w={w} cabut={data.bolehCatat && w.id === berlaku?.id} />
      ))}
      {berlaku && data.layanan.map((l) => <Ajukan key={l.kode} layanan={l} pegawaiId={pegawaiId} />)}
      {!berlaku && data.bolehCatat && <Catat pegawaiId={pegawaiId} />}
    </section>
  )
}
