// Tabel rekam: satu riwayat dengan masa berlaku, isi, dan bukti tiap baris; koreksi menunjuk baris yang dikoreksinya.
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { zBarisRekam, zRiwayatRekam } from '#kontrak/rekam.ts'
import { angka, masaKerjaRingkas, rupiah, tanggalKolom } from '../alat/format.ts'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Tautan } from '../pola/Tautan.tsx'

export type RiwayatRekam = z.output<typeof zRiwayatRekam>
type Baris = z.output<typeof zBarisRekam>
type Kolom = RiwayatRekam['kolom'][number]

/** Codes of the register in the words of the letters; what is not here is written as it stands. */
const KATA: Record<string, string> = {
  pns: 'PNS',
  cpns: 'CPNS',
  pppk: 'PPPK',
  ptt: 'PTT',
  plt: 'Plt',
  plh: 'Plh',
  cltn: 'CLTN',
  mpp: 'MPP',
  kgb: 'KGB',
  npwp: 'NPWP',
  bpjs: 'BPJS',
  karpeg: 'KARPEG',
  karis: 'KARIS',
  karsu: 'KARSU',
  taspen: 'TASPEN',
  askes: 'ASKES',
  'kartu-asn': 'Kartu ASN',
}
const SUMBER: Record<string, string> = {
  sk: 'dari SK',
  usulan: 'dari usulan',
  impor: 'dari impor',
  perubahan: 'dari usul perubahan data',
}

/** A code as words: 'tugas-belajar' as "Tugas belajar". */
export function kataKode(kode: string): string {
  const tetap = KATA[kode]
  if (tetap) return tetap
  if (!/^[a-z0-9-]+$/.test(kode)) return kode
  const kata = kode.replaceAll('-', ' ')
  return kata.charAt(0).toUpperCase() + kata.slice(1)
}

export function tulisNilai(jenis: Kolom['jenis'], nilai: Baris['isi'][string] | undefined): string {
  if (nilai === null || nilai === undefined || nilai === '') return '–'
  if (jenis === 'ya-tidak') return nilai === true ? 'Ya' : 'Tidak'
  if (typeof nilai === 'number') {
    if (jenis === 'rupiah') return rupiah(nilai)
    if (jenis === 'bulan') return masaKerjaRingkas(nilai)
    return jenis === 'angka' ? angka(nilai) : String(nilai).replace('.', ',')
  }
  return jenis === 'tanggal' ? tanggalKolom(String(nilai)) : kataKode(String(nilai))
}

function Masa({ b }: { b: Baris }): ReactNode {
  if (b.mulai === null) return 'Tanpa tanggal'
  return (
    <>
      {tanggalKolom(b.mulai)}
      {b.sampai !== null && b.sampai !== b.mulai && <> sampai {tanggalKolom(b.sampai)}</>}
    </>
  )
}

const KEDUDUKAN: Record<Baris['kedudukan'], string> = {
  berlaku: 'berlaku',
  lewat: '',
  nanti: 'belum berlaku',
  dikoreksi: 'dikoreksi',
}

/** Histories that a proposal may put right, by code (kontrak/perubahan.ts bentukPerubahan). */
export const DAPAT_DIUSULKAN = ['pangkat', 'tugas', 'diklat', 'pendidikan', 'keluarga', 'kartu', 'sertifikat']

/** Where a proposal for this row begins. */
const keUsul = (kode: string, baris: string, pegawaiId: string, sendiri: boolean): string =>
  `/perubahan/baru?${new URLSearchParams({ bidang: kode, baris, ...(sendiri ? {} : { pegawai: pegawaiId }) })}`

function Bukti({ b, pegawaiId, usul }: { b: Baris; pegawaiId: string; usul: string | null }): ReactNode {
  const surat = [b.nomor, b.tanggal && tanggalKolom(b.tanggal)].filter(Boolean).join(', ')
  const asal = [b.pejabat, b.sumber && (SUMBER[b.sumber] ?? b.sumber)].filter(Boolean).join(', ')
  return (
    <>
      {surat || (b.arsipId === null ? 'Belum ada bukti' : '')}
      {asal && <span className="dua">{asal}</span>}
      {b.arsipId !== null && (
        <span className="dua">
          <Tautan ke={`/arsip?pegawai=${pegawaiId}&buka=${b.arsipId}`}>Lihat dokumen</Tautan>
        </span>
      )}
      {usul !== null && b.kedudukan !== 'dikoreksi' && (
        <span className="dua">
          <Tautan ke={usul}>Usulkan koreksi</Tautan>
        </span>
      )}
      {b.kedudukan === 'dikoreksi' && (
        <span className="dua">
          {b.dikoreksiOleh === b.id ? (
            'Dicabut tanpa pengganti'
          ) : (
            <a href={`#b-${b.dikoreksiOleh}`}>Digantikan catatan ini</a>
          )}
        </span>
      )}
    </>
  )
}

function SatuBaris({
  b,
  kolom,
  pegawaiId,
  usul,
}: {
  b: Baris
  kolom: readonly Kolom[]
  pegawaiId: string
  usul: string | null
}) {
  const kelas = b.kedudukan === 'dikoreksi' ? 'batal' : b.kedudukan === 'nanti' ? 'redup' : undefined
  return (
    <tr id={`b-${b.id}`} className={kelas}>
      <td className="utama rekam-masa angka">
        <Masa b={b} />
        {KEDUDUKAN[b.kedudukan] && (
          <span className={`dua rekam-kedudukan rekam-kedudukan--${b.kedudukan}`}>
            {KEDUDUKAN[b.kedudukan]}
          </span>
        )}
      </td>
      {kolom.map((k) => (
        <td key={k.kode} data-judul={k.judul} className={k.jenis === 'rupiah' ? 'n' : undefined}>
          {tulisNilai(k.jenis, b.isi[k.kode])}
        </td>
      ))}
      <td data-judul="Bukti" className="tetap">
        <Bukti b={b} pegawaiId={pegawaiId} usul={usul} />
      </td>
    </tr>
  )
}

/** Whether this reader may propose a change here: of his own record, of another's, or not at all. */
export type Pengusul = 'sendiri' | 'orang-lain' | null

/** Newest first; what is in force on the day says so, what came later is faint, what was corrected is struck through. */
export function TabelRekam({
  riwayat: r,
  pegawaiId,
  usul,
}: {
  riwayat: RiwayatRekam
  pegawaiId: string
  usul: Pengusul
}) {
  const dapat = usul !== null && DAPAT_DIUSULKAN.includes(r.kode)
  return (
    <section className="rekam-riwayat">
      <Bagian judul={r.judul} kanan={<span className="redup kecil angka">{r.baris.length} catatan</span>} />
      <div className="tabel">
        <div className="tabel__gulung">
          <table className="tbl tbl--antrean tbl--padat">
            <caption className="sr">{r.judul}</caption>
            <thead>
              <tr>
                <th style={{ width: '11rem' }}>Berlaku</th>
                {r.kolom.map((k) => (
                  <th key={k.kode} className={k.jenis === 'rupiah' ? 'n' : undefined}>
                    {k.judul}
                  </th>
                ))}
                <th style={{ width: '16rem' }}>Bukti</th>
              </tr>
            </thead>
            <tbody>
              {r.baris.map((b) => (
                <SatuBaris
                  key={b.id}
                  b={b}
                  kolom={r.kolom}
                  pegawaiId={pegawaiId}
                  usul={dapat ? keUsul(r.kode, b.id, pegawaiId, usul === 'sendiri') : null}
                />
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  )
}
