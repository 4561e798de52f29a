// Daftar tugas draf: Data, Berkas, Isian, lalu periksa dan kirim; urutan bebas, kembali ke daftar yang sama.
import { useState } from 'react'
import { bolehTindak, type Usulan } from '../alat/usulan.ts'
import { hitungBerkas } from '../pola/BerkasDaftar.tsx'
import { DaftarTugas, type KeadaanTugas, type Tugas } from '../pola/DaftarBergaris.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'
import { berkasTampil } from './berkas-tampil.tsx'
import { useTindakUsulan } from './pakai-usulan.tsx'

const TERISI = (nilai: unknown) => nilai !== undefined && nilai !== null && nilai !== ''

/** Count of required papers ready, e.g. { siap: 3, perlu: 3 }. */
export function hitungBerkasUsulan(u: Usulan): { siap: number; perlu: number } {
  return hitungBerkas(u.berkas.map((b) => berkasTampil(b)))
}

function keadaanIsian(u: Usulan): KeadaanTugas {
  const wajib = u.isianLayanan.filter((i) => i.wajib)
  const kurang = wajib.filter((i) => !TERISI(u.isian[i.kode]))
  if (kurang.length === 0) return 'selesai'
  return kurang.length < wajib.length ? 'sebagian' : 'belum'
}

/** The tasks of a draft with a word each. */
export function tugasUsulan(u: Usulan): Tugas[] {
  const { siap, perlu } = hitungBerkasUsulan(u)
  const dasar = `/usulan/${u.id}`
  const berkas: KeadaanTugas = siap === perlu ? 'selesai' : siap > 0 ? 'sebagian' : 'belum'
  const isian = keadaanIsian(u)
  const siapKirim = berkas === 'selesai' && isian === 'selesai'
  const terisi = u.isianLayanan.filter((i) => TERISI(u.isian[i.kode])).length
  return [
    {
      id: 'data',
      nama: 'Data saya',
      keadaan: 'selesai',
      rincian: 'Diambil dari data pegawai',
      ke: `${dasar}/data`,
    },
    {
      id: 'berkas',
      nama: 'Berkas',
      keadaan: berkas,
      rincian: `${siap} dari ${perlu} siap`,
      ke: `${dasar}/berkas`,
    },
    {
      id: 'isian',
      nama: 'Isian',
      keadaan: isian,
      rincian: `${terisi} dari ${u.isianLayanan.length} terisi`,
      ke: `${dasar}/isian`,
    },
    siapKirim
      ? {
          id: 'kirim',
          nama: 'Periksa dan kirim',
          keadaan: 'belum',
          rincian: 'Bagian terakhir',
          ke: `${dasar}/kirim`,
        }
      : {
          id: 'kirim',
          nama: 'Periksa dan kirim',
          keadaan: 'terkunci',
          rincian: 'Setelah bagian di atas selesai',
          ke: `${dasar}/kirim`,
        },
  ]
}

/** What a draft shows in place of the tracker. */
export function DaftarTugasUsulan({ usulan: u }: { usulan: Usulan }) {
  const tugas = tugasUsulan(u)
  const siap = tugas.at(-1)?.keadaan !== 'terkunci'
  const berikut = tugas.find((t) => t.keadaan !== 'selesai') ?? tugas.at(-1)
  return (
    <div className="sempit sempit--kiri">
      <Bagian judul={siap ? 'Siap diperiksa dan dikirim' : 'Yang perlu diisi'} />
      <DaftarTugas tugas={tugas} />
      <p className="kecil redup">Draf tersimpan sendiri dan dapat dilanjutkan di perangkat lain.</p>
      <div className="lekat deret">
        {berikut && (
          <TombolTautan ragam="utama" ke={berikut.ke}>
            {siap ? 'Periksa dan kirim' : `Lanjut: ${berikut.nama}`}
          </TombolTautan>
        )}
        {bolehTindak(u, 'batalkan') && <Batalkan usulan={u} />}
      </div>
    </div>
  )
}

function Batalkan({ usulan: u }: { usulan: Usulan }) {
  const [buka, setBuka] = useState(false)
  const { lakukan, sedang, galat } = useTindakUsulan(u, () => setBuka(false))
  return (
    <>
      <Tombol ragam="tautan-bahaya" onClick={() => setBuka(true)}>
        Batalkan draf
      </Tombol>
      <Dialog
        buka={buka}
        judul="Batalkan draf ini?"
        onTutup={() => setBuka(false)}
        kaki={
          <>
            <Tombol
              ragam="bahaya"
              sedang={sedang && 'Membatalkan…'}
              onClick={() => lakukan('batalkan', { alasan: 'Dibatalkan pemohon sebelum dikirim.' })}
            >
              Batalkan draf
            </Tombol>
            <Tombol onClick={() => setBuka(false)}>Tidak jadi</Tombol>
          </>
        }
      >
        <GalatPermintaan galat={galat} />
        <p>Draf tidak dikirim dan tidak dapat dilanjutkan lagi. Berkas di arsip Anda tetap ada.</p>
      </Dialog>
    </>
  )
}
