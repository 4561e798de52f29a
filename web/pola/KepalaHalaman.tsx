// Kepala halaman: remah, judul serif, dan garis kop; kepala usulan membawa jati diri kasus.
import type { ReactNode } from 'react'
import { nipKelompok } from '../alat/format.ts'
import { Cap, type KeadaanCap } from './Cap.tsx'
import { Tautan } from './Tautan.tsx'

/** Breadcrumb of two levels at most: the parent as link, this page as text. */
export function Remah({ induk, ini }: { induk: { ke: string; nama: string }; ini: string }) {
  return (
    <nav className="remah hanya-meja" aria-label="Letak halaman">
      <ol>
        <li>
          <Tautan ke={induk.ke}>{induk.nama}</Tautan>
        </li>
        <li aria-current="page">{ini}</li>
      </ol>
    </nav>
  )
}

type SifatHalaman = { judul: string; atas?: ReactNode; bawah?: ReactNode; kanan?: ReactNode; polos?: boolean }

/** Title of a page as one answer or question, over the letterhead rule (`polos` leaves the rule out). */
export function KepalaHalaman({ judul, atas, bawah, kanan, polos }: SifatHalaman) {
  return (
    <div className={polos ? 'kop__baris' : 'kop kop__baris'}>
      <div>
        {atas && <p className="redup kecil">{atas}</p>}
        <h1 className="judul">{judul}</h1>
        {bawah && <p className="redup">{bawah}</p>}
      </div>
      {kanan}
    </div>
  )
}

/** A section heading with, right, a quiet link or count. */
export function Bagian({ judul, kanan, id }: { judul: string; kanan?: ReactNode; id?: string }) {
  return (
    <div className="bagian">
      <h2 id={id}>{judul}</h2>
      {kanan}
    </div>
  )
}

type SifatUsulan = {
  nomor: string | null
  layanan: string
  keadaan: KeadaanCap
  /** Day of the stamp, 'YYYY-MM-DD'. */
  tanggal?: string | undefined
  pemohon: { nama: string; nip: string; golongan?: string | undefined; unit: string }
}

/** Head of a case: number, service, stamp, and whose it is; the same on every screen of the case. */
export function KepalaUsulan({ nomor, layanan, keadaan, tanggal, pemohon }: SifatUsulan) {
  return (
    <div className="kepala kop">
      <div>
        <p className="nomor">{nomor ?? 'Belum bernomor'}</p>
        <h1>{layanan}</h1>
      </div>
      <div className="kepala__cap">
        <Cap keadaan={keadaan} tanggal={tanggal} besar />
      </div>
      <dl className="jati">
        <div>
          <dt>Pemohon</dt>
          <dd>{pemohon.nama}</dd>
        </div>
        <div>
          <dt>NIP</dt>
          <dd className="nip">{nipKelompok(pemohon.nip)}</dd>
        </div>
        {pemohon.golongan && (
          <div>
            <dt>Golongan</dt>
            <dd>{pemohon.golongan}</dd>
          </div>
        )}
        <div className="lebar">
          <dt>Unit kerja</dt>
          <dd>{pemohon.unit}</dd>
        </div>
      </dl>
    </div>
  )
}
