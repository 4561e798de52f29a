// Tabel peta: the same map as a list unit by unit, the reading for phones, keyboards and screen readers.
import { useState } from 'react'
import { nipKelompok, tanggalKolom } from '../alat/format.ts'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { DialogFormasi } from './DialogFormasi.tsx'
import type { Jabatan, Unit } from './pohon.ts'

const JENIS: Record<string, string> = {
  jpt: 'Pimpinan tinggi',
  administrator: 'Administrator',
  pengawas: 'Pengawas',
  fungsional: 'Fungsional',
  pelaksana: 'Pelaksana',
}
const KEDUDUKAN = { definitif: '', plt: 'Plt', plh: 'Plh' } as const

/** Rank, education and class asked for; a dash where the register says nothing. */
function syarat(j: Jabatan): string {
  const golongan = j.golonganDari
    ? `${j.golonganDari}${j.golonganSampai ? ` sampai ${j.golonganSampai}` : ''}`
    : null
  return [
    j.eselon && `Eselon ${j.eselon}`,
    j.jenjang,
    j.kelas && `Kelas ${j.kelas}`,
    golongan,
    j.pendidikanMinimal,
  ]
    .filter(Boolean)
    .join(', ')
}

function Pemangku({ j, bolehProfil }: { j: Jabatan; bolehProfil: boolean }) {
  if (j.pemangku.length === 0) return <span className="peta-lowong">Lowong</span>
  const sisa = j.bezetting - j.pemangku.filter((p) => p.kedudukan === 'definitif').length
  return (
    <ul className="peta-orang">
      {j.pemangku.map((p) => (
        <li key={`${p.pegawaiId}${p.kedudukan}`}>
          {bolehProfil ? <Tautan ke={`/pegawai/${p.pegawaiId}`}>{p.nama}</Tautan> : p.nama}
          {KEDUDUKAN[p.kedudukan] && <b> {KEDUDUKAN[p.kedudukan]}</b>}
          <span className="dua angka">
            {nipKelompok(p.nip)}
            {p.golongan && `, ${p.golongan}`}
            {p.sejak && `, sejak ${tanggalKolom(p.sejak)}`}
            {p.sampai && ` sampai ${tanggalKolom(p.sampai)}`}
          </span>
        </li>
      ))}
      {sisa > 0 && <li className="redup">dan {sisa} orang lagi</li>}
    </ul>
  )
}

type Ubah = ((j: Jabatan) => void) | null

function BarisJabatan({ j, bolehProfil, ubah }: { j: Jabatan; bolehProfil: boolean; ubah: Ubah }) {
  const selisih = j.bezetting - j.formasi
  const rinci = syarat(j)
  return (
    <tr>
      <td className="utama">
        <b>{j.nama}</b>
        <span className="dua">{[JENIS[j.jenis] ?? j.jenis, rinci].filter(Boolean).join(', ')}</span>
      </td>
      <td data-judul="Formasi" className="n">
        {ubah ? (
          <Tombol
            ragam="tautan"
            onClick={() => ubah(j)}
            aria-label={`Ubah formasi ${j.nama}, sekarang ${j.formasi}`}
          >
            {j.formasi}
          </Tombol>
        ) : (
          j.formasi
        )}
      </td>
      <td data-judul="Bezetting" className="n">
        {j.bezetting}
      </td>
      <td data-judul="Selisih" className={selisih < 0 ? 'n peta-kurang' : 'n'}>
        {selisih > 0 ? `+${selisih}` : selisih}
      </td>
      <td data-judul="Pemangku">
        <Pemangku j={j} bolehProfil={bolehProfil} />
      </td>
    </tr>
  )
}

export function TabelPeta({
  unit,
  bolehProfil,
  bolehFormasi,
}: {
  unit: readonly Unit[]
  bolehProfil: boolean
  bolehFormasi: boolean
}) {
  const [ubah, setUbah] = useState<Jabatan | null>(null)
  return (
    <>
      {ubah && <DialogFormasi j={ubah} onTutup={() => setUbah(null)} />}
      {unit.map((u) => (
        <section key={u.id} className="rekam-riwayat">
          <Bagian judul={u.nama} kanan={<span className="redup kecil">{u.jabatan.length} jabatan</span>} />
          <div className="tabel">
            <table className="tbl tbl--antrean tbl--padat peta-tabel">
              <caption className="sr">Jabatan pada {u.nama}</caption>
              <thead>
                <tr>
                  <th>Jabatan dan syaratnya</th>
                  <th className="n">Formasi</th>
                  <th className="n">Bezetting</th>
                  <th className="n">Selisih</th>
                  <th>Pemangku</th>
                </tr>
              </thead>
              <tbody>
                {u.jabatan.map((j) => (
                  <BarisJabatan
                    key={j.id}
                    j={j}
                    bolehProfil={bolehProfil}
                    ubah={bolehFormasi ? setUbah : null}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </>
  )
}
