// Pratinjau: apa yang akan baru, berubah, dan sama; apa yang salah di sel mana; lalu dijalankan utuh atau sebagian.
import { useState } from 'react'
import { galatImpor, jalankanImpor } from '#kontrak/impor.ts'
import { angka, tanggalKolom } from '../alat/format.ts'
import { alamat } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol, TombolTautan, TombolUtama } from '../pola/Tombol.tsx'
import { KATA_HASIL, type RincianImpor } from './kata-impor.ts'

/** The five numbers of a checked file. */
export function JumlahImpor({ jumlah }: { jumlah: RincianImpor['jumlah'] }) {
  const butir: [string, number, string?][] = [
    ['Baru', jumlah.baru],
    ['Berubah', jumlah.berubah],
    ['Sama', jumlah.sama],
    ['Salah', jumlah.galat, jumlah.galat > 0 ? 'lewat' : undefined],
    ['Peringatan', jumlah.peringatan],
  ]
  return (
    <div className="angka-kepala impor-angka">
      {butir.map(([nama, n, kelas]) => (
        <div key={nama} className={kelas}>
          <span>{nama}</span>
          <b>{angka(n)}</b>
        </div>
      ))}
    </div>
  )
}

/** What is wrong, cell by cell, with the whole list as a sheet. */
export function DaftarGalat({ impor }: { impor: RincianImpor }) {
  if (impor.galat.length === 0) return null
  const semua = impor.jumlah.galat + impor.jumlah.peringatan
  return (
    <>
      <Bagian
        judul="Yang perlu diperbaiki"
        kanan={
          <TombolTautan
            ragam="tautan"
            ikon="unduh"
            ke={alamat(galatImpor, { params: { id: impor.id } })}
            download
          >
            Unduh daftarnya (Excel)
          </TombolTautan>
        }
      />
      <ul className="impor-galat">
        {impor.galat.map((g) => (
          <li key={`${g.sel} ${g.pesan}`} className={g.sifat === 'galat' ? undefined : 'ingat'}>
            <b className="angka">Sel {g.sel}</b>
            <span>
              {g.pesan.charAt(0).toUpperCase() + g.pesan.slice(1)}
              <small>
                {g.judul}
                {g.sifat === 'peringatan' && ', hanya peringatan: baris ini tetap dapat diimpor'}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {semua > impor.galat.length && (
        <p className="redup kecil">
          Tampil {impor.galat.length} yang pertama; selebihnya ada pada berkas unduhan.
        </p>
      )}
    </>
  )
}

/** The first rows that will be written, with what changes in them. */
export function ContohBaris({ impor }: { impor: RincianImpor }) {
  if (impor.contoh.length === 0) return null
  const semua = impor.jumlah.baru + impor.jumlah.berubah
  return (
    <>
      <Bagian judul={impor.keadaan === 'siap' ? 'Yang akan ditulis' : 'Yang ditulis'} />
      <ul className="impor-contoh">
        {impor.contoh.map((c) => (
          <li key={c.baris}>
            <span className={`impor-tanda impor-tanda--${c.hasil}`}>{KATA_HASIL[c.hasil]}</span>
            <span>
              {c.pegawaiId ? <Tautan ke={`/pegawai/${c.pegawaiId}`}>{c.sebutan}</Tautan> : <b>{c.sebutan}</b>}
              <small> baris {c.baris}</small>
              <span className="impor-ubah">
                {c.perubahan.map((p) => (
                  <span key={p.kolom}>
                    {p.kolom}: {p.lama !== null && <s>{tampil(p.lama)}</s>} <b>{tampil(p.baru)}</b>
                  </span>
                ))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {semua > impor.contoh.length && (
        <p className="redup kecil">
          Tampil {impor.contoh.length} dari {angka(semua)} baris; yang berubah didahulukan.
        </p>
      )}
    </>
  )
}

/** Days as the officer writes them; everything else as it stands. */
const tampil = (isi: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(isi) ? tanggalKolom(isi) : isi)

type Cara = 'utuh' | 'sebagian'

/** All or nothing, or expressly only the right rows. */
function PilihCara({
  impor,
  cara,
  onPilih,
}: {
  impor: RincianImpor
  cara: Cara
  onPilih: (c: Cara) => void
}) {
  const { baru, berubah, galat } = impor.jumlah
  const pilihan: { nilai: Cara; nama: string; rincian: string }[] = [
    {
      nilai: 'utuh',
      nama: 'Utuh: semua baris masuk atau tidak sama sekali',
      rincian: 'Perbaiki berkasnya dahulu, lalu unggah lagi. Disarankan.',
    },
    {
      nilai: 'sebagian',
      nama: `Sebagian: hanya ${angka(baru + berubah)} baris yang benar`,
      rincian: 'Baris yang salah ditinggalkan dan tercatat pada daftar kesalahan.',
    },
  ]
  return (
    <fieldset className="isian">
      <legend className="isian__label">{angka(galat)} baris masih salah. Bagaimana impor dijalankan?</legend>
      <div className="pilihan">
        {pilihan.map((p) => (
          <label key={p.nilai} className="pilihan__baris">
            <input
              type="radio"
              className="bulat"
              name="cara"
              checked={cara === p.nilai}
              onChange={() => onPilih(p.nilai)}
            />
            <span>
              {p.nama}
              <small>{p.rincian}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Jalankan({ impor, onMulai }: { impor: RincianImpor; onMulai: () => void }) {
  const { baru, berubah, galat } = impor.jumlah
  const [cara, setCara] = useState<Cara>('utuh')
  const jalan = useTindak(jalankanImpor, { segarkan: ['pegawai'], onJadi: onMulai })
  if (baru + berubah === 0)
    return (
      <Maklumat
        sifat={galat === 0 ? 'beres' : 'perlu'}
        judul={galat === 0 ? 'Tidak ada yang perlu ditulis' : 'Belum ada baris yang dapat diimpor'}
      >
        {galat === 0
          ? 'Isi berkas ini sudah sama dengan data di Padu.'
          : 'Perbaiki sel yang disebut di atas pada berkas Anda, simpan, lalu unggah lagi.'}
      </Maklumat>
    )
  return (
    <div className="susun impor-jalan">
      {galat > 0 && <PilihCara impor={impor} cara={cara} onPilih={setCara} />}
      <GalatPermintaan galat={jalan.error} />
      <div>
        <TombolUtama
          disabled={galat > 0 && cara === 'utuh'}
          sedang={jalan.isPending && 'Memulai…'}
          onClick={() => jalan.mutate({ params: { id: impor.id }, isi: { cara } })}
        >
          Impor {angka(baru + berubah)} baris
        </TombolUtama>
      </div>
    </div>
  )
}

/** Numbers, errors, what will change, and the button that writes it. */
export function Pratinjau({
  impor,
  onUbahKolom,
  onMulai,
}: {
  impor: RincianImpor
  onUbahKolom: () => void
  onMulai: () => void
}) {
  return (
    <>
      {impor.pesan && (
        <Maklumat sifat="perlu" judul="Lihat kembali pratinjaunya">
          {impor.pesan}
        </Maklumat>
      )}
      <JumlahImpor jumlah={impor.jumlah} />
      <DaftarGalat impor={impor} />
      <ContohBaris impor={impor} />
      <Jalankan impor={impor} onMulai={onMulai} />
      <div className="deret">
        <Tombol ragam="tautan" onClick={onUbahKolom}>
          Ubah kolom
        </Tombol>
        <Tautan ke="/impor">Unggah berkas lain</Tautan>
      </div>
    </>
  )
}
