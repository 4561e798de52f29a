// Kahar: spans of force majeure, and for the desk the refusals that fell inside one (Pasal 18, reading A-14).
import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { akhiriKahar, type bacaKalender, penolakanKahar, tetapkanKahar } from '#kontrak/kalender.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianTeks } from '../pola/Isian.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tombol, TombolUtama } from '../pola/Tombol.tsx'

export type BarisKahar = z.output<typeof bacaKalender.jawab>['kahar'][number]

const masa = (k: BarisKahar) =>
  k.sampai === null
    ? `Sejak ${tanggalPanjang(k.mulai)}, belum berakhir`
    : `${tanggalPanjang(k.mulai)} s.d. ${tanggalPanjang(k.sampai)}`

/** Spans declared so far. */
export function TabelKahar({
  baris,
  onAkhiri,
}: {
  baris: BarisKahar[]
  onAkhiri?: ((k: BarisKahar) => void) | undefined
}): ReactElement {
  return (
    <TabelBergaris
      nama="Keadaan kahar"
      baris={baris}
      kunci={(k) => k.id}
      sebutan={(k) => k.nomor}
      mulai={1}
      kolom={[
        { id: 'masa', judul: 'Masa', utama: true, isi: masa },
        {
          id: 'nomor',
          judul: 'Penetapan',
          isi: (k) =>
            `${k.nomor}, ${tanggalPanjang(k.tanggal)}${k.nomorAkhir ? `; berakhir dengan ${k.nomorAkhir}` : ''}`,
        },
        { id: 'alasan', judul: 'Sebab', isi: (k) => k.alasan },
        {
          id: 'aksi',
          judul: 'Tindakan',
          isi: (k) => onAkhiri && k.sampai === null && <Tombol onClick={() => onAkhiri(k)}>Akhiri</Tombol>,
        },
      ]}
      kosong={
        <KeadaanKosong judul="Belum pernah ada kahar">
          Bila Walikota menetapkan keadaan kahar, catat di sini: jangka waktu berhenti dihitung.
        </KeadaanKosong>
      }
    />
  )
}

const KOLOM = [
  ['tanggal', 'Tanggal penetapan'],
  ['mulai', 'Mulai berlaku'],
] as const

export function FormKahar({ onTutup }: { onTutup: () => void }): ReactElement {
  const { hari } = useHari()
  const [isi, setIsi] = useState({ nomor: '', tanggal: hari, mulai: hari, sampai: '', alasan: '' })
  const ubah = (u: Partial<typeof isi>) => setIsi((lama) => ({ ...lama, ...u }))
  const t = useTindak(tetapkanKahar, { onJadi: onTutup, segarkan: ['kalender', 'usulan'] })
  const { sampai, ...pokok } = isi
  const kirim = () => t.mutate({ isi: sampai ? isi : pokok })
  return (
    <Dialog
      buka
      judul="Catat penetapan kahar"
      onTutup={onTutup}
      kaki={
        <TombolUtama sedang={t.isPending && 'Menyimpan…'} onClick={kirim}>
          Simpan
        </TombolUtama>
      }
    >
      <div className="susun">
        <p>
          Jangka waktu semua usulan yang berjalan berhenti dihitung sejak tanggal mulai (Perwali Kediri
          80/2021 Pasal 18). Penetapan tidak dapat diubah sesudah disimpan.
        </p>
        <IsianTeks
          label="Nomor penetapan Walikota"
          value={isi.nomor}
          onChange={(e) => ubah({ nomor: e.target.value })}
        />
        {KOLOM.map(([k, label]) => (
          <IsianTeks
            key={k}
            label={label}
            type="date"
            value={isi[k]}
            onChange={(e) => ubah({ [k]: e.target.value })}
          />
        ))}
        <IsianTeks
          label="Sampai dengan"
          petunjuk="Kosongkan bila belum diketahui."
          boleh
          type="date"
          value={isi.sampai}
          onChange={(e) => ubah({ sampai: e.target.value })}
        />
        <IsianPanjang
          label="Sebab"
          maxLength={500}
          value={isi.alasan}
          onChange={(e) => ubah({ alasan: e.target.value })}
        />
      </div>
      <GalatPermintaan galat={t.error} onUlang={kirim} />
    </Dialog>
  )
}

export function FormAkhiri({ kahar, onTutup }: { kahar: BarisKahar; onTutup: () => void }): ReactElement {
  const { hari } = useHari()
  const [isi, setIsi] = useState({ sampai: hari, nomor: '' })
  const t = useTindak(akhiriKahar, { onJadi: onTutup, segarkan: ['kalender', 'usulan'] })
  const kirim = () => t.mutate({ params: { id: kahar.id }, isi })
  return (
    <Dialog
      buka
      judul={`Akhiri kahar ${kahar.nomor}`}
      onTutup={onTutup}
      kaki={
        <TombolUtama sedang={t.isPending && 'Menyimpan…'} onClick={kirim}>
          Akhiri
        </TombolUtama>
      }
    >
      <div className="susun">
        <IsianTeks
          label="Hari terakhir kahar"
          type="date"
          value={isi.sampai}
          onChange={(e) => setIsi({ ...isi, sampai: e.target.value })}
        />
        <IsianTeks
          label="Nomor penetapan berakhirnya"
          value={isi.nomor}
          onChange={(e) => setIsi({ ...isi, nomor: e.target.value })}
        />
      </div>
      <GalatPermintaan galat={t.error} onUlang={kirim} />
    </Dialog>
  )
}

/** Refusals the desk may restore, each to be opened and decided on its own page. */
export function PenolakanKahar(): ReactElement {
  const isi = useBaca(penolakanKahar, {})
  if (isi.error) return <GalatPermintaan galat={isi.error} untuk="bacaan" />
  return (
    <TabelBergaris
      nama="Penolakan dalam masa kahar"
      baris={isi.data?.baris ?? []}
      kunci={(b) => b.id}
      sebutan={(b) => b.nomor ?? b.nama}
      mulai={1}
      kolom={[
        {
          id: 'nomor',
          judul: 'Usulan',
          utama: true,
          isi: (b) => (
            <Link to="/usulan/$id" params={{ id: b.id }}>
              {b.nomor ?? 'Buka'}
            </Link>
          ),
        },
        { id: 'nama', judul: 'Pemohon', isi: (b) => b.nama },
        { id: 'layanan', judul: 'Layanan', isi: (b) => b.layananNama },
        {
          id: 'batas',
          judul: 'Batas',
          isi: (b) => `${tanggalPanjang(b.batasLama)}, seharusnya ${tanggalPanjang(b.batasBaru)}`,
        },
      ]}
      kosong={
        <KeadaanKosong judul="Tidak ada yang perlu dipulihkan">
          Tidak ada penolakan karena lewat batas yang jatuh dalam masa kahar.
        </KeadaanKosong>
      }
    />
  )
}
