// Kolom akun: siapa, keadaan akunnya, perannya, dan apa yang dapat dilakukan admin.
import { nipKelompok, setempat, tanggalKolom } from '../alat/format.ts'
import { Kata, type SifatKata } from '../pola/Kata.tsx'
import type { KolomTabel } from '../pola/TabelBergaris.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { type BarisAkun, namaPeran } from './DialogPeran.tsx'

/** Acts that ask for a reason first. */
export type Beralasan = 'kode-baru' | 'nonaktifkan' | 'minta-pulih'
/** The four states of an account in words. */
export const KEADAAN: Record<BarisAkun['keadaan'], { kata: string; sifat: SifatKata }> = {
  belum: { kata: 'Belum berakun', sifat: 'belum' },
  diterbitkan: { kata: 'Menunggu aktivasi', sifat: 'perlu' },
  aktif: { kata: 'Aktif', sifat: 'selesai' },
  dinonaktifkan: { kata: 'Dinonaktifkan', sifat: 'gagal' },
}

/** What the buttons of a row do. */
export type Aksi = {
  terbitkan: (b: BarisAkun) => void
  peran: (b: BarisAkun) => void
  beralasan: (b: BarisAkun, apa: Beralasan) => void
  setujui: (b: BarisAkun) => void
}

function TombolBaris({ b, aksi }: { b: BarisAkun; aksi: Aksi }) {
  if (b.akunId === null) return <Tombol onClick={() => aksi.terbitkan(b)}>Terbitkan akun</Tombol>
  return (
    <span className="deret aksi-baris">
      <Tombol onClick={() => aksi.peran(b)}>Peran</Tombol>
      <Tombol ragam="tautan" onClick={() => aksi.beralasan(b, 'kode-baru')}>
        Kode baru
      </Tombol>
      {b.berfaktor && (
        <Tombol ragam="tautan" onClick={() => aksi.beralasan(b, 'minta-pulih')}>
          HP hilang
        </Tombol>
      )}
      {b.berfaktor && (
        <Tombol ragam="tautan" onClick={() => aksi.setujui(b)}>
          Setujui pemulihan
        </Tombol>
      )}
      {b.keadaan !== 'dinonaktifkan' && (
        <Tombol ragam="tautan-bahaya" onClick={() => aksi.beralasan(b, 'nonaktifkan')}>
          Nonaktifkan
        </Tombol>
      )}
    </span>
  )
}

/** Columns of the account desk. */
export function kolomAkun(zona: Parameters<typeof setempat>[1], aksi: Aksi): KolomTabel<BarisAkun>[] {
  const hari = (saat: string) => tanggalKolom(setempat(saat, zona).tanggal)
  return [
    {
      id: 'nama',
      judul: 'Nama',
      utama: true,
      isi: (b) => (
        <>
          <b>{b.nama}</b>
          <span className="dua">
            <span className="nip">{nipKelompok(b.nip)}</span> · {b.perangkatDaerah}
          </span>
        </>
      ),
    },
    {
      id: 'keadaan',
      judul: 'Akun',
      lebar: '9rem',
      isi: (b) => (
        <>
          <Kata sifat={KEADAAN[b.keadaan].sifat}>{KEADAAN[b.keadaan].kata}</Kata>
          {b.keadaan === 'diterbitkan' && b.kodeSampai && (
            <span className="dua">kode s.d. {hari(b.kodeSampai)}</span>
          )}
          {b.terakhirPada && <span className="dua">masuk terakhir {hari(b.terakhirPada)}</span>}
        </>
      ),
    },
    {
      id: 'peran',
      judul: 'Peran',
      lebar: '10rem',
      isi: (b) =>
        b.peran.length === 0 ? (
          <span className="redup">ASN</span>
        ) : (
          b.peran.map((p) => namaPeran(p.peran)).join(', ')
        ),
    },
    { id: 'aksi', judul: 'Tindakan', lebar: '23rem', isi: (b) => <TombolBaris b={b} aksi={aksi} /> },
  ]
}
