// Dialog pihak: satu surat, jawaban, atau berita acara untuk banyak usulan: nomor, tanggal, dan hasil tiap pegawai.
import { useState } from 'react'
import { unggahPindaian } from '#kontrak/naskah.ts'
import { tindakRombongan } from '#kontrak/rombongan.ts'
import { kunciBaru, panggil } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianTeks } from '../pola/Isian.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { UnggahBerkas } from '../pola/UnggahBerkas.tsx'
import { HasilOrang, type IsiHasil, type Orang } from './HasilOrang.tsx'
import { LEMBAR, type Tindakan } from './kata-rombongan.ts'

export type Diminta = {
  tindakan: Tindakan
  pihakNama: string
  produkLuar: boolean
  orang: readonly Orang[]
}
type Isi = Record<'nomor' | 'tanggal' | 'pejabat' | 'anggota' | 'risalah', string>

const baris = (teks: string): string[] =>
  teks
    .split('\n')
    .map((b) => b.trim())
    .filter((b) => b !== '')
const bila = <K extends string>(kunci: K, nilai: string): Partial<Record<K, string>> =>
  nilai.trim() === '' ? {} : ({ [kunci]: nilai.trim() } as Record<K, string>)

/** The file of the incoming product goes into the archive of every approved person before the answer is recorded. */
async function unggahSemua(
  berkas: File,
  orang: readonly Orang[],
  onMaju: (n: number) => void,
): Promise<Map<string, string>> {
  const arsip = new Map<string, string>()
  for (const o of orang) {
    const j = await panggil(unggahPindaian, { params: { id: o.id } }, { berkas, kunci: kunciBaru() })
    arsip.set(o.id, j.arsipId)
    onMaju(arsip.size)
  }
  return arsip
}

function useCatat(d: Diminta, onJadi: () => void) {
  const [naik, setNaik] = useState<number | null>(null)
  const [galatUnggah, setGalatUnggah] = useState<Error | null>(null)
  const t = useTindak(tindakRombongan, { segarkan: ['usulan', 'penjagaan', 'buku'], onJadi })
  const catat = async (isi: Isi, hasil: IsiHasil, berkas: File | null) => {
    const dengan = (id: string) => hasil[id] ?? { hasil: 'disetujui' as const, alasan: '' }
    const setuju = d.orang.filter((o) => dengan(o.id).hasil === 'disetujui')
    setGalatUnggah(null)
    let arsip = new Map<string, string>()
    if (berkas && d.produkLuar) {
      setNaik(0)
      try {
        arsip = await unggahSemua(berkas, setuju, setNaik)
      } catch (galat) {
        setGalatUnggah(galat instanceof Error ? galat : new Error(String(galat)))
        return
      } finally {
        setNaik(null)
      }
    }
    t.mutate({
      params: { tindakan: d.tindakan },
      isi: {
        judul: `${LEMBAR[d.tindakan].nama} ${d.pihakNama}`.slice(0, 200),
        nomor: isi.nomor.trim(),
        tanggal: isi.tanggal,
        ...bila('pejabat', isi.pejabat),
        ...bila('risalah', isi.risalah),
        ...(d.tindakan === 'catat-sidang' ? { anggota: baris(isi.anggota) } : {}),
        usulan: d.orang.map((o) => ({
          id: o.id,
          versi: o.versi,
          ...(d.tindakan === 'kirim-pihak' ? {} : { hasil: dengan(o.id).hasil }),
          ...bila('alasan', dengan(o.id).alasan),
          ...bila('arsipId', arsip.get(o.id) ?? ''),
        })),
      },
    })
  }
  const sedang = naik === null ? t.isPending && 'Mencatat…' : `Mengunggah ${naik} dari ${d.orang.length}…`
  return { catat, sedang, galat: galatUnggah ?? t.error }
}

/** What stands on the sheet itself. */
function IsiLembar({ diminta: d, isi, onUbah }: { diminta: Diminta; isi: Isi; onUbah: (isi: Isi) => void }) {
  const { hari } = useHari()
  const ubah = (k: keyof Isi) => (e: { target: { value: string } }) => onUbah({ ...isi, [k]: e.target.value })
  const sidang = d.tindakan === 'catat-sidang'
  const lembar = LEMBAR[d.tindakan]
  return (
    <>
      <p className="redup">{d.pihakNama}</p>
      <div className="isian-deret">
        <IsianTeks label={lembar.nomor} maxLength={100} value={isi.nomor} onChange={ubah('nomor')} />
        <IsianTeks label="Tanggal" type="date" max={hari} value={isi.tanggal} onChange={ubah('tanggal')} />
        {d.tindakan !== 'kirim-pihak' && (
          <IsianTeks
            label={sidang ? 'Ketua sidang' : 'Pejabat yang menetapkan'}
            boleh={!d.produkLuar}
            maxLength={200}
            value={isi.pejabat}
            onChange={ubah('pejabat')}
          />
        )}
      </div>
      {sidang && (
        <>
          <IsianPanjang
            label="Anggota yang hadir"
            petunjuk="Satu baris satu orang: nama dan jabatannya menurut berita acara."
            value={isi.anggota}
            onChange={ubah('anggota')}
          />
          <IsianPanjang
            label="Risalah"
            boleh
            maxLength={10_000}
            value={isi.risalah}
            onChange={ubah('risalah')}
          />
        </>
      )}
    </>
  )
}

/** Asks only what this act needs; the result goes to the page of the new row. */
export function DialogPihak({
  diminta: d,
  onTutup,
  onJadi,
}: {
  diminta: Diminta
  onTutup: () => void
  onJadi: () => void
}) {
  const { hari } = useHari()
  const [isi, setIsi] = useState<Isi>({ nomor: '', tanggal: hari, pejabat: '', anggota: '', risalah: '' })
  const [hasil, setHasil] = useState<IsiHasil>({})
  const [berkas, setBerkas] = useState<File | null>(null)
  const { catat, sedang, galat } = useCatat(d, onJadi)
  const lembar = LEMBAR[d.tindakan]
  return (
    <Dialog
      buka
      judul={`${lembar.judul}: ${d.orang.length} pegawai`}
      onTutup={onTutup}
      lebar
      kaki={
        <>
          <Tombol ragam="utama" sedang={sedang} onClick={() => void catat(isi, hasil, berkas)}>
            {lembar.kirim}
          </Tombol>
          <Tombol ragam="tautan" onClick={onTutup}>
            Batal
          </Tombol>
        </>
      }
    >
      <div className="susun">
        <IsiLembar diminta={d} isi={isi} onUbah={setIsi} />
        {d.tindakan !== 'kirim-pihak' && <HasilOrang orang={d.orang} isi={hasil} onUbah={setHasil} />}
        {d.produkLuar && d.tindakan === 'catat-jawaban' && (
          <UnggahBerkas
            untuk="Dokumen yang ditetapkan (satu berkas untuk semua yang disetujui)"
            keadaan={
              berkas ? { tahap: 'selesai', nama: berkas.name, ukuran: berkas.size } : { tahap: 'siap' }
            }
            onPilih={setBerkas}
          />
        )}
      </div>
      <GalatPermintaan galat={galat} />
    </Dialog>
  )
}
