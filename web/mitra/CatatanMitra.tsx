// Catatan mitra: informasi, permintaan data, supervisi SKP, dan kunjungan; unit menerima dan meneruskan, mitra menutup.
import { useState } from 'react'
import type { z } from 'zod'
import { type bacaUnitMitra, catatMitra, tanggapiCatatan, type zJenisCatatan } from '#kontrak/mitra.ts'
import { useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { JENIS_CATATAN, KATA_CATATAN } from './kata-mitra.ts'

export type UnitMitra = z.output<typeof bacaUnitMitra.jawab>
type Jenis = z.output<typeof zJenisCatatan>
type Catatan = UnitMitra['catatan'][number]

const KATA_TINDAKAN = {
  terima: 'Tandai sudah diterima',
  teruskan: 'Teruskan kepada pegawai',
  selesai: 'Tutup',
} as const

function SatuAksi({ c }: { c: Catatan }) {
  const tindak = useTindak(tanggapiCatatan)
  return (
    <span className="deret mitra-aksi">
      {c.tindakan.map((t) => (
        <Tombol
          key={t}
          sedang={tindak.isPending && 'Menyimpan…'}
          onClick={() => tindak.mutate({ params: { id: c.id, tindakan: t }, isi: {} })}
        >
          {KATA_TINDAKAN[t]}
        </Tombol>
      ))}
      {tindak.error && <GalatPermintaan galat={tindak.error} />}
    </span>
  )
}

export function DaftarCatatan({ catatan }: { catatan: readonly Catatan[] }) {
  if (catatan.length === 0)
    return (
      <KeadaanKosong judul="Belum ada catatan bulan ini">
        Informasi, permintaan data, supervisi SKP, dan kunjungan mitra tampil di sini sampai selesai.
      </KeadaanKosong>
    )
  return (
    <DaftarBergaris
      baris={catatan.map((c) => ({
        id: c.id,
        tepi: { tanggal: c.hari },
        judul: `${JENIS_CATATAN[c.jenis]}: ${c.judul}`,
        rincian: (
          <>
            {[c.pegawai?.nama, c.tempat, c.isi.replace(/\.$/, ''), `${c.oleh}. ${KATA_CATATAN[c.keadaan]}`]
              .filter(Boolean)
              .join('. ')}
            {c.tindakan.length > 0 && <SatuAksi c={c} />}
          </>
        ),
      }))}
    />
  )
}

function Isian({
  u,
  jenis,
  isi,
  ubah,
}: {
  u: UnitMitra
  jenis: Jenis
  isi: Record<string, string>
  ubah: (i: Record<string, string>) => void
}) {
  const { hari } = useHari()
  const satu = (kunci: string) => ({
    value: isi[kunci] ?? '',
    onChange: (e: { target: { value: string } }) => ubah({ [kunci]: e.target.value }),
  })
  return (
    <>
      <IsianTeks label="Tanggal" type="date" max={hari} {...satu('hari')} />
      {jenis === 'kunjungan' && <IsianTeks label="Tempat" maxLength={200} {...satu('tempat')} />}
      {jenis !== 'informasi' && (
        <IsianPilihan label="Pegawai" boleh={jenis !== 'supervisi-skp'} {...satu('pegawaiId')}>
          <option value="">{jenis === 'supervisi-skp' ? 'Pilih pegawai' : 'Seluruh unit'}</option>
          {u.pegawai.map((p) => (
            <option key={p.id} value={p.id}>
              {p.nama}
            </option>
          ))}
        </IsianPilihan>
      )}
      <IsianTeks label="Judul" maxLength={200} {...satu('judul')} />
      <IsianPanjang
        label={jenis === 'kunjungan' ? 'Yang diperiksa dan kesesuaiannya' : 'Isi'}
        maxLength={2000}
        {...satu('isi')}
      />
    </>
  )
}

/** `jenis` chosen first: each kind asks for something else. A visit may be tied to the month's report. */
export function DialogCatatan({ u, onTutup }: { u: UnitMitra; onTutup: () => void }) {
  const { hari } = useHari()
  const [jenis, setJenis] = useState<Jenis>('informasi')
  const [isi, setIsi] = useState<Record<string, string>>({ hari })
  const simpan = useTindak(catatMitra, { onJadi: onTutup })
  const kirim = () => {
    const { pegawaiId, tempat, ...sisa } = isi
    simpan.mutate({
      params: { id: u.unit.perangkatDaerahId },
      isi: {
        jenis,
        hari: sisa.hari ?? hari,
        judul: sisa.judul ?? '',
        isi: sisa.isi ?? '',
        ...(pegawaiId ? { pegawaiId } : {}),
        ...(tempat ? { tempat } : {}),
        ...(jenis === 'kunjungan' && u.laporan ? { laporanId: u.laporan.id } : {}),
      },
    })
  }
  return (
    <Dialog
      buka
      judul="Catatan baru"
      onTutup={onTutup}
      kaki={
        <>
          <Tombol ragam="utama" sedang={simpan.isPending && 'Menyimpan…'} onClick={kirim}>
            {jenis === 'kunjungan' ? 'Simpan kunjungan' : 'Kirim kepada unit'}
          </Tombol>
          <Tombol ragam="tautan" onClick={onTutup}>
            Batal
          </Tombol>
        </>
      }
    >
      <IsianPilihan label="Jenis" value={jenis} onChange={(e) => setJenis(e.target.value as Jenis)}>
        {Object.entries(JENIS_CATATAN).map(([kode, nama]) => (
          <option key={kode} value={kode}>
            {nama}
          </option>
        ))}
      </IsianPilihan>
      <Isian u={u} jenis={jenis} isi={isi} ubah={(i) => setIsi({ ...isi, ...i })} />
      {jenis === 'kunjungan' && u.laporan && (
        <p className="redup kecil">Kunjungan ini tertaut ke laporan disiplin bulan yang sedang dilihat.</p>
      )}
      <GalatPermintaan galat={simpan.error} onUlang={kirim} />
    </Dialog>
  )
}
