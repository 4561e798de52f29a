// Dialog peran: memberi dan mencabut peran, selalu dengan nomor dan tanggal surat keputusan.
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import type { daftarAkun } from '#kontrak/akun.ts'
import { beriPeran, cabutPeran } from '#kontrak/akun-kelola.ts'
import { daftarLayanan } from '#kontrak/layanan.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { Tombol } from '../pola/Tombol.tsx'

export type BarisAkun = z.output<typeof daftarAkun.jawab>['baris'][number]

/** Roles given by decree; roles of an office come with the office and are not given here. */
export const PERAN: readonly { kode: string; nama: string; berlayanan?: true }[] = [
  { kode: 'admin-kepegawaian', nama: 'Admin Kepegawaian perangkat daerah' },
  { kode: 'verifikator', nama: 'Admin BKPSDM (verifikator)', berlayanan: true },
  { kode: 'petugas-register', nama: 'Petugas register' },
  { kode: 'admin-akun', nama: 'Admin BKPSDM (penerbit akun)' },
  { kode: 'auditor', nama: 'Pemeriksa' },
  { kode: 'pimpinan', nama: 'Pimpinan' },
  { kode: 'admin-sistem', nama: 'Admin sistem' },
]
export const namaPeran = (kode: string): string => PERAN.find((p) => p.kode === kode)?.nama ?? kode

function DaftarPeran({ akun, onCabut }: { akun: BarisAkun; onCabut: (id: string) => void }) {
  if (akun.peran.length === 0) return <p className="redup">Belum ada peran selain sebagai ASN.</p>
  return (
    <ul className="hasil-satu">
      {akun.peran.map((p) => (
        <li key={p.id}>
          <span>
            <b>{namaPeran(p.peran)}</b>
            {Array.isArray(p.layanan) && ` untuk ${p.layanan.join(', ')}`}
          </span>
          <Tombol ragam="tautan-bahaya" onClick={() => onCabut(p.id)}>
            Cabut<span className="sr"> {namaPeran(p.peran)}</span>
          </Tombol>
          <small>
            SK {p.nomor}, {tanggalPanjang(p.tanggal)}; sejak {tanggalPanjang(p.mulai)}
            {p.sampai && ` sampai ${tanggalPanjang(p.sampai)}`}
          </small>
        </li>
      ))}
    </ul>
  )
}

type IsiPeran = Record<'peran' | 'layanan' | 'nomor' | 'tanggal' | 'mulai' | 'sampai', string>

function IsianPeran({
  isi,
  coba,
  berlayanan,
  onUbah,
}: {
  isi: IsiPeran
  coba: boolean
  berlayanan: boolean
  onUbah: (isi: IsiPeran) => void
}) {
  const layanan = useBaca(daftarLayanan, {}).data?.baris ?? []
  const ubah = (kunci: keyof IsiPeran) => (e: { target: { value: string } }) =>
    onUbah({ ...isi, [kunci]: e.target.value })
  return (
    <div className="isian-deret tutup-atas">
      <IsianPilihan
        label="Peran"
        value={isi.peran}
        galat={coba && isi.peran === '' ? 'Pilih peran.' : undefined}
        onChange={ubah('peran')}
      >
        <option value="">Pilih peran</option>
        {PERAN.map((p) => (
          <option key={p.kode} value={p.kode}>
            {p.nama}
          </option>
        ))}
      </IsianPilihan>
      {berlayanan && (
        <IsianPilihan label="Layanan" value={isi.layanan} onChange={ubah('layanan')}>
          <option value="semua">Semua layanan</option>
          {layanan.map((l) => (
            <option key={l.kode} value={l.kode}>
              {l.nama}
            </option>
          ))}
        </IsianPilihan>
      )}
      <IsianTeks
        label="Nomor surat keputusan"
        maxLength={100}
        value={isi.nomor}
        galat={coba && isi.nomor.trim() === '' ? 'Tulis nomor surat keputusan.' : undefined}
        onChange={ubah('nomor')}
      />
      <IsianTeks label="Tanggal keputusan" type="date" value={isi.tanggal} onChange={ubah('tanggal')} />
      <IsianTeks label="Berlaku mulai" type="date" value={isi.mulai} onChange={ubah('mulai')} />
      <IsianTeks label="Sampai" boleh type="date" value={isi.sampai} onChange={ubah('sampai')} />
    </div>
  )
}

function BeriPeran({ akunId }: { akunId: string }) {
  const { hari } = useHari()
  const kosong: IsiPeran = { peran: '', layanan: 'semua', nomor: '', tanggal: hari, mulai: hari, sampai: '' }
  const [isi, setIsi] = useState(kosong)
  const [coba, setCoba] = useState(false)
  const beri = useTindak(beriPeran, {
    onJadi: () => {
      setIsi(kosong)
      setCoba(false)
    },
  })
  const berlayanan = PERAN.find((p) => p.kode === isi.peran)?.berlayanan ?? false
  const kirim = () => {
    setCoba(true)
    if (isi.peran === '' || isi.nomor.trim() === '' || isi.tanggal === '' || isi.mulai === '') return
    const { peran, nomor, tanggal, mulai } = isi
    beri.mutate({
      params: { id: akunId },
      isi: {
        peran,
        nomor: nomor.trim(),
        tanggal,
        mulai,
        ...(isi.sampai ? { sampai: isi.sampai } : {}),
        ...(berlayanan ? { layanan: isi.layanan === 'semua' ? ('semua' as const) : [isi.layanan] } : {}),
      },
    })
  }
  return (
    <section className="tutup-atas">
      <p className="tebal">Beri peran</p>
      <IsianPeran isi={isi} coba={coba} berlayanan={berlayanan} onUbah={setIsi} />
      <GalatPermintaan galat={beri.error} onUlang={kirim} />
      <Tombol ragam="utama" sedang={beri.isPending && 'Menyimpan…'} onClick={kirim}>
        Beri peran
      </Tombol>
    </section>
  )
}

/** Roles of one account. */
export function DialogPeran({ akun, onTutup }: { akun: BarisAkun | null; onTutup: () => void }) {
  const [cabut, setCabut] = useState<string | null>(null)
  const tindak = useTindak(cabutPeran, { onJadi: () => setCabut(null) })
  const akunId = akun?.akunId ?? null
  useEffect(() => {
    if (akunId === null) setCabut(null)
  }, [akunId])
  return (
    <>
      <Dialog
        buka={akun !== null && cabut === null}
        judul={akun ? `Peran ${akun.nama}` : ''}
        onTutup={onTutup}
        lebar
      >
        {akun && <DaftarPeran akun={akun} onCabut={setCabut} />}
        {akunId && <BeriPeran key={akunId} akunId={akunId} />}
      </Dialog>
      <DialogAlasan
        buka={cabut !== null}
        judul="Cabut peran"
        label="Alasan"
        petunjuk="Terasa pada permintaan berikutnya; sesi orang ini ditutup."
        kirim="Cabut peran"
        bahaya
        sedang={tindak.isPending}
        galat={tindak.error}
        onKirim={(alasan) =>
          akunId && cabut && tindak.mutate({ params: { id: akunId, penugasanId: cabut }, isi: { alasan } })
        }
        onTutup={() => setCabut(null)}
      />
    </>
  )
}
