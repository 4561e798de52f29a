// Kewenangan: siapa menandatangani apa menurut SOP, dan instrumen Plt, Plh, serta pelimpahan dengan masa berlakunya.
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { cabutKewenangan, catatKewenangan, daftarKewenangan } from '#kontrak/kewenangan.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianBaris, IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tombol, TombolUtama } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'

type Data = z.output<typeof daftarKewenangan.jawab>
type Instrumen = Data['instrumen'][number]
const JENIS = { plt: 'Plt', plh: 'Plh', pelimpahan: 'Pelimpahan' } as const
const KEADAAN = {
  belum: 'Belum berlaku',
  berlaku: 'Berlaku',
  berakhir: 'Berakhir',
  dicabut: 'Dicabut',
} as const

const kosong = (data: Data, hari: string) => ({
  jenis: 'plh' as keyof typeof JENIS,
  jabatan: data.pilihanJabatan[0]?.kode ?? '',
  nip: '',
  produk: [] as string[],
  nomor: '',
  tanggal: hari,
  berlaku: hari,
  sampai: hari,
})
type IsiInstrumen = ReturnType<typeof kosong>
type SifatIsian = { data: Data; isi: IsiInstrumen; ubah: (u: Partial<IsiInstrumen>) => void }

/** Which instrument, for which office, to whom. */
function IsianPokok({ data, isi, ubah }: SifatIsian) {
  const pelimpahan = isi.jenis === 'pelimpahan'
  return (
    <>
      <IsianPilihan
        label="Jenis"
        value={isi.jenis}
        onChange={(e) => ubah({ jenis: e.target.value as keyof typeof JENIS })}
      >
        {Object.entries(JENIS).map(([k, n]) => (
          <option key={k} value={k}>
            {n}
          </option>
        ))}
      </IsianPilihan>
      <IsianPilihan
        label={pelimpahan ? 'Jabatan penerima' : 'Jabatan yang dilaksanakan'}
        value={isi.jabatan}
        onChange={(e) => ubah({ jabatan: e.target.value })}
      >
        {data.pilihanJabatan.map((j) => (
          <option key={j.kode} value={j.kode}>
            {j.nama}
          </option>
        ))}
      </IsianPilihan>
      {!pelimpahan && (
        <IsianTeks
          label="NIP yang ditunjuk"
          inputMode="numeric"
          value={isi.nip}
          onChange={(e) => ubah({ nip: e.target.value })}
        />
      )}
    </>
  )
}

const TANGGAL = [
  ['tanggal', 'Tanggal instrumen'],
  ['berlaku', 'Berlaku mulai'],
  ['sampai', 'Sampai dengan'],
] as const

/** What it covers, its number, and between which days. */
function IsianMasa({ data, isi, ubah }: SifatIsian) {
  const tukar = (kode: string) =>
    isi.produk.includes(kode) ? isi.produk.filter((p) => p !== kode) : [...isi.produk, kode]
  return (
    <>
      <IsianBaris
        jenis="checkbox"
        label="Produk"
        petunjuk={
          isi.jenis === 'pelimpahan' ? 'Pilih sedikitnya satu.' : 'Kosong berarti semua produk jabatan itu.'
        }
        name="produk"
        pilihan={data.pilihanProduk.map((p) => ({ nilai: p.kode, nama: p.nama }))}
        onChange={(e) => ubah({ produk: tukar(e.target.value) })}
      />
      <IsianTeks
        label="Nomor instrumen"
        value={isi.nomor}
        onChange={(e) => ubah({ nomor: e.target.value })}
      />
      {TANGGAL.map(([k, label]) => (
        <IsianTeks
          key={k}
          label={label}
          type="date"
          value={isi[k]}
          onChange={(e) => ubah({ [k]: e.target.value })}
        />
      ))}
    </>
  )
}

function FormInstrumen({ data, onTutup }: { data: Data; onTutup: () => void }) {
  const { hari } = useHari()
  const [isi, setIsi] = useState(kosong(data, hari))
  const t = useTindak(catatKewenangan, { onJadi: onTutup })
  const { nip, ...pokok } = isi
  const kirim = () => t.mutate({ isi: isi.jenis === 'pelimpahan' ? pokok : { ...pokok, nip } })
  const sifat = { data, isi, ubah: (u: Partial<IsiInstrumen>) => setIsi({ ...isi, ...u }) }
  return (
    <Dialog
      buka
      lebar
      judul="Catat instrumen"
      onTutup={onTutup}
      kaki={
        <TombolUtama sedang={t.isPending && 'Menyimpan…'} onClick={kirim}>
          Simpan
        </TombolUtama>
      }
    >
      <IsianPokok {...sifat} />
      <IsianMasa {...sifat} />
      <GalatPermintaan galat={t.error} />
    </Dialog>
  )
}

function TabelInstrumen({
  baris,
  kelola,
  onCabut,
}: {
  baris: Instrumen[]
  kelola: boolean
  onCabut: (b: Instrumen) => void
}) {
  return (
    <TabelBergaris
      nama="Instrumen"
      baris={baris}
      kunci={(b) => b.id}
      sebutan={(b) => b.nomor}
      mulai={1}
      kolom={[
        { id: 'nomor', judul: 'Instrumen', utama: true, isi: (b) => `${JENIS[b.jenis]} Nomor ${b.nomor}` },
        { id: 'jabatan', judul: 'Jabatan', isi: (b) => b.namaJabatan },
        { id: 'nama', judul: 'Pelaksana', isi: (b) => b.nama ?? 'Pemangku jabatan' },
        {
          id: 'masa',
          judul: 'Masa',
          isi: (b) => `${tanggalPanjang(b.berlaku)} s.d. ${tanggalPanjang(b.sampai)}`,
        },
        {
          id: 'keadaan',
          judul: 'Keadaan',
          isi: (b) => (b.alasanCabut ? `${KEADAAN[b.keadaan]}: ${b.alasanCabut}` : KEADAAN[b.keadaan]),
        },
        {
          id: 'aksi',
          judul: 'Tindakan',
          isi: (b) =>
            kelola &&
            (b.keadaan === 'berlaku' || b.keadaan === 'belum') && (
              <Tombol onClick={() => onCabut(b)}>Akhiri</Tombol>
            ),
        },
      ]}
      kosong={
        <KeadaanKosong judul="Belum ada instrumen">
          Catat Plt, Plh, atau pelimpahan begitu keputusannya terbit.
        </KeadaanKosong>
      }
    />
  )
}

function TabelSop({ baris }: { baris: Data['sop'] }) {
  return (
    <TabelBergaris
      nama="Penandatangan menurut SOP"
      baris={baris}
      kunci={(b) => `${b.produk} ${b.jabatan} ${b.golongan ?? ''} ${b.berlaku}`}
      sebutan={(b) => b.namaProduk}
      mulai={1}
      kolom={[
        { id: 'produk', judul: 'Produk', utama: true, isi: (b) => b.namaProduk },
        { id: 'golongan', judul: 'Golongan', isi: (b) => b.golongan ?? 'Semua' },
        { id: 'jabatan', judul: 'Jabatan', isi: (b) => b.namaJabatan },
        { id: 'pejabat', judul: 'Pejabat hari ini', isi: (b) => b.pejabat ?? 'Jabatan kosong' },
        { id: 'instrumen', judul: 'Dasar', isi: (b) => b.instrumen },
      ]}
      kosong={
        <KeadaanKosong judul="SOP belum menetapkan penandatangan">Lengkapi keputusan SOP.</KeadaanKosong>
      }
    />
  )
}

/** Authority to sign (Perwali Kediri 80/2021 Pasal 11 ayat (2)). */
export default function HalamanKewenangan(): ReactElement {
  const isi = useBaca(daftarKewenangan, {})
  const kelola = useHak('kewenangan.kelola')
  const [baru, setBaru] = useState(false)
  const [cabut, setCabut] = useState<Instrumen | null>(null)
  const t = useTindak(cabutKewenangan, { onJadi: () => setCabut(null) })
  if (!isi.data) return isi.error ? <GalatPermintaan galat={isi.error} untuk="bacaan" /> : <Tunggu />
  return (
    <>
      <KepalaHalaman
        judul="Kewenangan menandatangani"
        kanan={kelola && <Tombol onClick={() => setBaru(true)}>Catat instrumen</Tombol>}
      />
      <Bagian judul="Plt, Plh, dan pelimpahan" />
      <TabelInstrumen baris={isi.data.instrumen} kelola={kelola} onCabut={setCabut} />
      <Bagian judul="Menurut SOP" />
      <TabelSop baris={isi.data.sop} />
      {baru && <FormInstrumen data={isi.data} onTutup={() => setBaru(false)} />}
      <DialogAlasan
        buka={cabut !== null}
        judul={`Akhiri ${cabut?.nomor ?? ''}`}
        label="Alasan"
        kirim="Akhiri hari ini"
        bahaya
        sedang={t.isPending}
        galat={t.error}
        onKirim={(alasan) => cabut && t.mutate({ params: { id: cabut.id }, isi: { alasan } })}
        onTutup={() => setCabut(null)}
      />
    </>
  )
}
