// Panel terbit: mencetak, menerbitkan, menyerahkan, dan mengirim surat penolakan; satu tahap satu formulir pendek.
import { useState } from 'react'
import { cetakNaskah } from '#kontrak/naskah.ts'
import { alamat } from '../alat/klien.ts'
import { useHari } from '../alat/sesi.tsx'
import type { Usulan } from '../alat/usulan.ts'
import { CetakLembar } from '../pola/CetakLembar.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianTeks } from '../pola/Isian.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'
import { UnggahPindaian } from '../pola/UnggahPindaian.tsx'
import type { Lakukan } from './tindak-periksa.ts'

type Sifat = { u: Usulan; sedang: boolean; galat: unknown; lakukan: Lakukan }

const ada = (u: Usulan, kode: string) => u.tindakan.find((t) => t.kode === kode)

function Cetak({ u, sedang, lakukan }: Sifat) {
  const { hari } = useHari()
  const [seri, setSeri] = useState('')
  const [tanggal, setTanggal] = useState(hari)
  return (
    <>
      <p className="baca">
        Cetak pada kertas <b>{u.moda.kertas}</b>, lalu catat cetakannya di sini.
      </p>
      <div className="deret tutup-atas">
        <TombolTautan ikon="cetak" ke={alamat(cetakNaskah, { params: { id: u.id } })} target="_blank">
          Buka lembar cetak
        </TombolTautan>
        <CetakLembar usulan={u} hanya="lembar-kendali" />
      </div>
      <div className="isian-deret tutup-atas">
        <IsianTeks
          label="Nomor seri kertas"
          boleh
          maxLength={40}
          value={seri}
          onChange={(e) => setSeri(e.target.value)}
        />
        <IsianTeks
          label="Tanggal cetak"
          type="date"
          max={hari}
          value={tanggal}
          onChange={(e) => setTanggal(e.target.value)}
        />
      </div>
      <Tombol
        ragam={ada(u, 'terbitkan')?.boleh ? 'biasa' : 'utama'}
        sedang={sedang && 'Mencatat…'}
        onClick={() => lakukan('cetak', { kertas: u.moda.kertas, seri: seri.trim() || undefined, tanggal })}
      >
        Catat cetakan
      </Tombol>
    </>
  )
}

function Serahkan({ u, sedang, lakukan }: Sifat) {
  const { hari } = useHari()
  const [penerima, setPenerima] = useState(u.ahliWaris?.nama ?? u.pemohon.nama)
  const [tanggal, setTanggal] = useState(hari)
  const [bukti, setBukti] = useState<string>()
  return (
    <>
      <p className="baca">
        {u.ahliWaris
          ? `Pegawai ini meninggal dunia: serahkan lembar asli kepada ahli warisnya, ${u.ahliWaris.nama} (${u.ahliWaris.hubungan.replace('-', ' ')}).`
          : 'Serahkan lembar asli kepada yang bersangkutan atau kuasanya.'}{' '}
        Cetak tanda terimanya, minta ditandatangani saat surat diserahkan, lalu pindai.
      </p>
      <p className="tutup-atas">
        <CetakLembar usulan={u} hanya="tanda-terima" />
      </p>
      <div className="isian-deret tutup-atas">
        <IsianTeks
          label="Diterima oleh"
          maxLength={120}
          value={penerima}
          onChange={(e) => setPenerima(e.target.value)}
        />
        <IsianTeks
          label="Tanggal diterima"
          type="date"
          max={hari}
          value={tanggal}
          onChange={(e) => setTanggal(e.target.value)}
        />
      </div>
      <UnggahPindaian usulanId={u.id} untuk="Tanda terima" onTersimpan={setBukti} />
      <p className="tutup-atas">
        <Tombol
          ragam="utama"
          sedang={sedang && 'Mencatat…'}
          onClick={() =>
            lakukan('serahkan', { cara: 'fisik', penerima: penerima.trim(), tanggal, arsipId: bukti })
          }
        >
          Catat penyerahan
        </Tombol>
      </p>
    </>
  )
}

function Terhalang({ u, kode }: { u: Usulan; kode: string }) {
  const t = ada(u, kode)
  if (!t || t.boleh || !t.sebab) return null
  return (
    <Maklumat sifat="perlu" judul={t.sebab.sebab} dasar={t.sebab.dasar}>
      {t.sebab.saran}
    </Maklumat>
  )
}

const JUDUL: Record<string, string> = {
  'cetak-pra-ttd': 'Cetak sebelum tanda tangan',
  penerbitan: 'Terbitkan dokumen',
  'siap-serah': 'Serahkan dokumen',
  ditolak: 'Surat penolakan',
}

/** True when the case stands at a step this panel serves. */
export const tahapTerbit = (u: Pick<Usulan, 'tahap'>): boolean => u.tahap in JUDUL

/** The form of the present step; acts that are closed say why and by which article. */
export function PanelTerbit(sifat: Sifat) {
  const { u, sedang, galat, lakukan } = sifat
  const judul = JUDUL[u.tahap]
  if (!judul) return null
  return (
    <section className="panel-terbit">
      <Bagian judul={judul} />
      {ada(u, 'cetak')?.boleh && <Cetak {...sifat} />}
      {ada(u, 'terbitkan')?.boleh && (
        <p className="tutup-atas">
          <Tombol
            ragam="utama"
            pintas="S"
            sedang={sedang && 'Menerbitkan…'}
            onClick={() => lakukan('terbitkan', {})}
          >
            Terbitkan
          </Tombol>
        </p>
      )}
      {ada(u, 'serahkan')?.boleh && <Serahkan {...sifat} />}
      {ada(u, 'kirim-surat-penolakan')?.boleh && (
        <Tombol
          ragam="utama"
          pintas="S"
          sedang={sedang && 'Mengirim…'}
          onClick={() => lakukan('kirim-surat-penolakan', {})}
        >
          Kirim surat penolakan
        </Tombol>
      )}
      <Terhalang u={u} kode="terbitkan" />
      <Terhalang u={u} kode="serahkan" />
      <Terhalang u={u} kode="kirim-surat-penolakan" />
      <GalatPermintaan galat={galat} />
    </section>
  )
}
