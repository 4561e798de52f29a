// Tambah dokumen: keterangan dahulu, lalu foto atau file; versi baru menunjuk yang digantikan.
import { useState } from 'react'
import { unggahArsip } from '#kontrak/arsip.ts'
import { adalahTolakan } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { type KeadaanUnggah, UnggahBerkas } from '../pola/UnggahBerkas.tsx'
import { type ArsipPegawai, type Dokumen, KELOMPOK } from './kelompok.ts'

type Isian = { jenisDokumen: string; judul: string; nomor: string; tanggal: string }

function PilihJenis({
  jenis,
  nilai,
  onUbah,
}: {
  jenis: ArsipPegawai['jenis']
  nilai: string
  onUbah: (kode: string) => void
}) {
  return (
    <IsianPilihan label="Jenis dokumen" value={nilai} onChange={(e) => onUbah(e.target.value)}>
      <option value="">Pilih jenis</option>
      {KELOMPOK.map((k) => {
        const isi = jenis.filter((j) => j.kelompok === k.nomor)
        return isi.length === 0 ? null : (
          <optgroup key={k.nomor} label={k.nama}>
            {isi.map((j) => (
              <option key={j.kode} value={j.kode}>
                {j.nama}
              </option>
            ))}
          </optgroup>
        )
      })}
    </IsianPilihan>
  )
}

function FormDokumen({
  arsip,
  isian,
  ganti,
  onUbah,
}: {
  arsip: ArsipPegawai
  isian: Isian
  ganti: Dokumen | undefined
  onUbah: (bagian: Partial<Isian>) => void
}) {
  const { hari } = useHari()
  const pilih = (kode: string) => {
    const nama = arsip.jenis.find((j) => j.kode === kode)?.nama ?? ''
    onUbah({ jenisDokumen: kode, ...(isian.judul === '' ? { judul: nama } : {}) })
  }
  return (
    <>
      {!ganti && <PilihJenis jenis={arsip.jenis} nilai={isian.jenisDokumen} onUbah={pilih} />}
      <IsianTeks
        label="Nama dokumen"
        value={isian.judul}
        maxLength={200}
        onChange={(e) => onUbah({ judul: e.target.value })}
      />
      <IsianTeks
        label="Nomor"
        boleh
        value={isian.nomor}
        maxLength={100}
        onChange={(e) => onUbah({ nomor: e.target.value })}
      />
      <IsianTeks
        label="Tanggal pada dokumen"
        type="date"
        max={hari}
        value={isian.tanggal}
        onChange={(e) => onUbah({ tanggal: e.target.value })}
      />
    </>
  )
}

const awal = (ganti: Dokumen | undefined): Isian => ({
  jenisDokumen: ganti?.jenisDokumen ?? '',
  judul: ganti?.judul ?? '',
  nomor: '',
  tanggal: '',
})

function keadaanDari(
  u: { isPending: boolean; isSuccess: boolean; error: Error | null; data: { catatan: string[] } | undefined },
  berkas: File | null,
  judul: string,
  persen: number,
): KeadaanUnggah {
  const nama = berkas?.name ?? ''
  if (u.isPending) return { tahap: 'mengirim', nama, persen }
  if (u.isSuccess && berkas) {
    const temuan = u.data?.catatan.join(' ')
    return { tahap: 'selesai', nama: judul, ukuran: berkas.size, ...(temuan ? { temuan } : {}) }
  }
  return u.error && !adalahTolakan(u.error) ? { tahap: 'gagal', nama, sebab: 'jaringan' } : { tahap: 'siap' }
}

/** Dialog; `ganti` is the document of which this will be the newer version. */
export function TambahDokumen({
  arsip,
  ganti,
  onTutup,
}: {
  arsip: ArsipPegawai
  ganti?: Dokumen | undefined
  onTutup: () => void
}) {
  const [isian, setIsian] = useState(() => awal(ganti))
  const [berkas, setBerkas] = useState<File | null>(null)
  const [persen, setPersen] = useState(0)
  const unggah = useTindak(unggahArsip)
  const { mutate, isSuccess, error } = unggah
  const lengkap = isian.jenisDokumen !== '' && isian.judul.trim().length >= 3 && isian.tanggal !== ''
  const kirim = (f: File) => {
    setBerkas(f)
    setPersen(0)
    mutate({
      isi: {
        ...isian,
        ...(arsip.milikSendiri ? {} : { pegawaiId: arsip.pegawai.id }),
        ...(ganti ? { menggantikanId: ganti.id } : {}),
      },
      berkas: f,
      onMaju: setPersen,
    })
  }
  return (
    <Dialog
      buka
      judul={ganti ? `Ganti ${ganti.judul}` : 'Tambah dokumen'}
      onTutup={onTutup}
      kaki={<Tombol onClick={onTutup}>{isSuccess ? 'Selesai' : 'Batal'}</Tombol>}
    >
      <div className="susun">
        {adalahTolakan(error) && <GalatPermintaan galat={error} />}
        {!isSuccess && (
          <FormDokumen
            arsip={arsip}
            isian={isian}
            ganti={ganti}
            onUbah={(b) => setIsian({ ...isian, ...b })}
          />
        )}
        {lengkap ? (
          <UnggahBerkas
            untuk={isian.judul}
            keadaan={keadaanDari(unggah, berkas, isian.judul, persen)}
            onPilih={kirim}
            onUlang={() => berkas && kirim(berkas)}
          />
        ) : (
          <p className="redup">Isi jenis, nama, dan tanggal dokumen; sesudah itu foto atau pilih filenya.</p>
        )}
      </div>
    </Dialog>
  )
}
