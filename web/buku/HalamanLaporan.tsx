// Laporan buku: kalender tiap buku dan masa; pengelola menyusun dan menyerahkan, kepala menyampaikan, BKPSDM menerima.
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { daftarBuku } from '#kontrak/buku.ts'
import { daftarLaporan, instruksikanLaporan, susunLaporan, tindakLaporan } from '#kontrak/buku-lapor.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'
import '../gaya/meja-buku.css'

const rute = getRouteApi('/buku/laporan')
type Baris = z.output<typeof daftarLaporan.jawab>['baris'][number]
type Langkah = Baris['tindakan'][number]

const KEADAAN: Record<Baris['keadaan'], string> = {
  belum: 'Belum disusun',
  disusun: 'Disusun',
  'diserahkan-ke-kepala': 'Menunggu kepala',
  disampaikan: 'Menunggu BKPSDM',
  diterima: 'Diterima',
  dikembalikan: 'Dikembalikan',
}
const TOMBOL: Record<Langkah, string> = {
  susun: 'Susun',
  serahkan: 'Serahkan ke kepala',
  sampaikan: 'Sampaikan ke BKPSDM',
  terima: 'Terima',
  kembalikan: 'Kembalikan',
}

function LangkahBaris({ b, onKembali }: { b: Baris; onKembali: (b: Baris) => void }) {
  const susun = useTindak(susunLaporan)
  const tindak = useTindak(tindakLaporan)
  const lakukan = (t: Langkah) => {
    if (t === 'susun') susun.mutate({ isi: { buku: b.buku, periode: b.periode } })
    else if (t === 'kembalikan') onKembali(b)
    else if (b.id) tindak.mutate({ params: { id: b.id, tindakan: t }, isi: {} })
  }
  const sedang = susun.isPending || tindak.isPending
  return (
    <>
      <div className="deret">
        {b.tindakan.map((t, i) => (
          <Tombol
            key={t}
            ragam={i === b.tindakan.length - 1 && t !== 'kembalikan' ? 'biasa' : 'tautan'}
            sedang={sedang && 'Mengirim…'}
            onClick={() => lakukan(t)}
          >
            {t === 'susun' && b.keadaan !== 'belum' ? 'Susun ulang' : TOMBOL[t]}
            <span className="sr">
              {' '}
              {b.namaBuku}, {b.perangkatDaerah}
            </span>
          </Tombol>
        ))}
      </div>
      <GalatPermintaan galat={susun.error ?? tindak.error} />
    </>
  )
}

function SatuLaporan({ b, hari, onKembali }: { b: Baris; hari: string; onKembali: (b: Baris) => void }) {
  return (
    <li className="laporan-buku">
      <div>
        <b>
          Buku {b.nomorBuku}. {b.namaBuku}
        </b>
        <p className="redup kecil">
          {b.perangkatDaerah} · masa {tanggalPanjang(b.periode)} sampai {tanggalPanjang(b.sampai)}
        </p>
      </div>
      <p>
        <span className={b.terlambat ? 'tebal lewat' : undefined}>
          {b.tenggat < hari ? 'Batas' : 'Paling lambat'} {tanggalPanjang(b.tenggat)}
          {b.terlambat && ', terlambat'}
        </span>
        <br />
        {KEADAAN[b.keadaan]}
        {b.jumlah !== null && `, ${b.jumlah} baris`}
        {b.tandaTerima && (
          <>
            <br />
            <span className="kecil">Tanda terima {b.tandaTerima}</span>
          </>
        )}
      </p>
      <LangkahBaris b={b} onKembali={onKembali} />
    </li>
  )
}

function Instruksi({ buka, onTutup }: { buka: boolean; onTutup: () => void }) {
  const { hari } = useHari()
  const buku = (useBaca(daftarBuku, {}).data?.baris ?? []).filter((b) => b.laporan.berkala === 'instruksi')
  const [isi, setIsi] = useState({ buku: '', nomor: '', tanggal: hari, tenggat: hari })
  const kirim = useTindak(instruksikanLaporan, { onJadi: onTutup })
  const ubah = (k: keyof typeof isi) => (e: { target: { value: string } }) =>
    setIsi({ ...isi, [k]: e.target.value })
  return (
    <Dialog
      buka={buka}
      judul="Instruksi pelaporan buku"
      onTutup={onTutup}
      kaki={
        <Tombol ragam="utama" sedang={kirim.isPending && 'Mengirim…'} onClick={() => kirim.mutate({ isi })}>
          Terbitkan instruksi
        </Tombol>
      }
    >
      <IsianPilihan label="Buku" value={isi.buku} onChange={ubah('buku')}>
        <option value="">Pilih buku</option>
        {buku.map((b) => (
          <option key={b.kode} value={b.kode}>
            {b.nama}
          </option>
        ))}
      </IsianPilihan>
      <IsianTeks label="Nomor instruksi" maxLength={120} value={isi.nomor} onChange={ubah('nomor')} />
      <IsianTeks label="Tanggal instruksi" type="date" value={isi.tanggal} onChange={ubah('tanggal')} />
      <IsianTeks
        label="Dilaporkan paling lambat"
        type="date"
        value={isi.tenggat}
        onChange={ubah('tenggat')}
      />
      <GalatPermintaan galat={kirim.error} />
    </Dialog>
  )
}

type Saring = ReturnType<typeof rute.useSearch>

function AlatLaporan({
  tahun,
  saring,
  onUbah,
}: {
  tahun: number
  saring: Saring
  onUbah: (u: Saring) => void
}) {
  return (
    <div className="alat-daftar">
      <IsianPilihan
        label="Tahun"
        value={String(tahun)}
        onChange={(e) => onUbah({ tahun: Number(e.target.value) })}
      >
        {[tahun - 1, tahun, tahun + 1].map((t) => (
          <option key={t}>{t}</option>
        ))}
      </IsianPilihan>
      <label className="deret">
        <input
          type="checkbox"
          checked={saring.hanyaTerlambat === 'ya'}
          onChange={(e) => onUbah({ hanyaTerlambat: e.target.checked ? 'ya' : undefined })}
        />
        Hanya yang terlambat
      </label>
    </div>
  )
}

function Pengembalian({ laporan, onTutup }: { laporan: Baris | null; onTutup: () => void }) {
  const tindak = useTindak(tindakLaporan, { onJadi: onTutup })
  return (
    <DialogAlasan
      buka={laporan !== null}
      judul="Kembalikan laporan"
      label="Apa yang harus diperbaiki"
      kirim="Kembalikan"
      sedang={tindak.isPending}
      galat={tindak.error}
      onKirim={(catatan) =>
        laporan?.id && tindak.mutate({ params: { id: laporan.id, tindakan: 'kembalikan' }, isi: { catatan } })
      }
      onTutup={onTutup}
    />
  )
}

/** The calendar of a year; what waits for the reader comes first. */
export default function HalamanLaporan() {
  const saring = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { hari } = useHari()
  const bkpsdm = useHak('buku.terima')
  const tahun = saring.tahun ?? Number(hari.slice(0, 4))
  const baca = useBaca(daftarLaporan, { query: { ...saring, tahun } }, { pertahankan: true })
  const [kembali, setKembali] = useState<Baris | null>(null)
  const [instruksi, setInstruksi] = useState(false)
  if (baca.error && !baca.data)
    return <GalatPermintaan galat={baca.error} untuk="bacaan" onUlang={() => void baca.refetch()} />
  if (!baca.data) return <Tunggu baris={10} />
  const { baris, dasar } = baca.data
  const menunggu = baris.filter((b) => b.tindakan.length > 0)
  const lain = baris.filter((b) => b.tindakan.length === 0)
  return (
    <>
      <KepalaHalaman
        judul="Laporan buku"
        atas={`${baris.filter((b) => b.terlambat).length} terlambat, ${menunggu.length} menunggu Anda`}
        polos
        kanan={bkpsdm && <Tombol onClick={() => setInstruksi(true)}>Instruksi pelaporan</Tombol>}
      />
      <AlatLaporan
        tahun={tahun}
        saring={saring}
        onUbah={(u) => void navigasi({ search: (s) => ({ ...s, ...u }) })}
      />
      {baris.length === 0 && (
        <KeadaanKosong judul="Tidak ada laporan pada saringan ini">
          Pilih tahun lain, atau hapus saringan.
        </KeadaanKosong>
      )}
      <ul className="daftar-laporan">
        {[...menunggu, ...lain].map((b) => (
          <SatuLaporan
            key={`${b.buku} ${b.perangkatDaerahId} ${b.periode}`}
            b={b}
            hari={hari}
            onKembali={setKembali}
          />
        ))}
      </ul>
      <p className="redup kecil">Dasar: {dasar.join('; ')}</p>
      {instruksi && <Instruksi buka onTutup={() => setInstruksi(false)} />}
      <Pengembalian laporan={kembali} onTutup={() => setKembali(null)} />
    </>
  )
}
