// Kolom penjagaan: siapa, naik dari berapa ke berapa, sampai kapan dapat diusulkan, dan mengapa.
import type { z } from 'zod'
import type { zBarisPenjagaan, zKolomJaga } from '#kontrak/penjagaan.ts'
import { angka, masaKerjaRingkas, nipKelompok, tanggalKolom } from '../alat/format.ts'
import { kePasal } from '../alat/putusan.ts'
import { capDari } from '../alat/usulan.ts'
import { Cap } from '../pola/Cap.tsx'
import { Kata, type SifatKata } from '../pola/Kata.tsx'
import type { KolomTabel } from '../pola/TabelBergaris.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { kataBatas } from './bulan.ts'

export type BarisPenjagaan = z.output<typeof zBarisPenjagaan>
export type KolomJaga = z.output<typeof zKolomJaga>

const KATA: Record<BarisPenjagaan['putusan'], { sifat: SifatKata; kata: string }> = {
  memenuhi: { sifat: 'selesai', kata: 'Memenuhi' },
  'tidak-memenuhi': { sifat: 'gagal', kata: 'Tidak memenuhi' },
  'perlu-pertimbangan': { sifat: 'perlu', kata: 'Perlu pertimbangan' },
  'data-kurang': { sifat: 'perlu', kata: 'Data kurang' },
}

function Alasan({ b }: { b: BarisPenjagaan }) {
  const k = KATA[b.putusan]
  return (
    <>
      <Kata sifat={k.sifat}>{k.kata}</Kata>
      <span className="dua">
        {b.alasan}{' '}
        {b.dasar.map((d, i) => (
          <span key={d}>
            {i > 0 && '; '}
            <Tautan ke={kePasal(d)}>{d}</Tautan>
          </span>
        ))}
      </span>
    </>
  )
}

function Batas({ b, hari }: { b: BarisPenjagaan; hari: string }) {
  if (b.usulan) {
    return (
      <>
        <Tautan ke={`/usulan/${b.usulan.id}`}>{b.usulan.nomor ?? 'Draf'}</Tautan>
        <span className="dua">
          <Cap keadaan={capDari(b.usulan.cap)} />
        </span>
      </>
    )
  }
  const k = kataBatas(b.batasUsul, hari, b.terlambat)
  return <span className={`tempo tempo--${k.sifat}`}>{k.kata}</span>
}

/** A computed value as it is written in a column; a dash where it could not be computed. */
export function kataNilai(n: BarisPenjagaan['nilai'][string] | undefined): string {
  if (!n) return '–'
  if (n.jenis === 'teks') return n.nilai
  if (n.jenis === 'tanggal') return tanggalKolom(n.nilai)
  return n.jenis === 'bulan' ? masaKerjaRingkas(n.nilai) : angka(n.nilai)
}

function kolomNilai(k: KolomJaga): KolomTabel<BarisPenjagaan> {
  return {
    id: k.hitung,
    judul: k.judul,
    lebar: '7rem',
    ...(k.dijumlah ? { rata: 'kanan' as const } : {}),
    isi: (b) => {
      const n = b.nilai[k.hitung]
      const lama = k.dari === undefined ? null : b.nilai[k.dari]
      return (
        <>
          {k.dari === undefined ? (
            <span className={n?.jenis === 'teks' ? undefined : 'angka nowrap'}>{kataNilai(n)}</span>
          ) : (
            <b>{kataNilai(n)}</b>
          )}
          {lama && <span className="dua angka">dari {kataNilai(lama)}</span>}
        </>
      )
    },
  }
}

/** Columns of the watch list; names lead to the profile for those who may open it. */
export function kolomPenjagaan(
  hari: string,
  keProfil: boolean,
  kolom: readonly KolomJaga[],
): KolomTabel<BarisPenjagaan>[] {
  return [
    {
      id: 'nama',
      judul: 'Nama',
      utama: true,
      isi: (b) => (
        <>
          {keProfil ? <Tautan ke={`/pegawai/${b.pegawaiId}`}>{b.nama}</Tautan> : <b>{b.nama}</b>}
          <span className="dua">
            <span className="nip">{nipKelompok(b.nip)}</span> · {b.perangkatDaerahSingkat}
          </span>
        </>
      ),
    },
    { id: 'golongan', judul: 'Gol.', lebar: '3.5rem', isi: (b) => b.golongan },
    ...kolom.map(kolomNilai),
    {
      id: 'tmt',
      judul: 'TMT',
      lebar: '6rem',
      isi: (b) => <span className="angka">{tanggalKolom(b.tmt)}</span>,
    },
    {
      id: 'batas',
      judul: 'Diusulkan',
      lebar: '10rem',
      isi: (b) => <Batas b={b} hari={hari} />,
    },
    { id: 'alasan', judul: 'Mengapa', lebar: '20rem', isi: (b) => <Alasan b={b} /> },
  ]
}
