// Laporan disiplin satu bulan: yang dilaporkan unit, di meja siapa, dan langkah Pasal 9 yang terbuka.
import { useState } from 'react'
import type { z } from 'zod'
import { laporDisiplin, tindakDisiplin, type zPelanggaranJam } from '#kontrak/mitra.ts'
import { waktuPanjang } from '../alat/format.ts'
import { useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import type { UnitMitra } from './CatatanMitra.tsx'
import { bulanKata, KATA_LAPORAN, KATA_PERISTIWA, KATA_TINDAKAN_LAPORAN, PELANGGARAN } from './kata-mitra.ts'

type Laporan = NonNullable<UnitMitra['laporan']>
type Jenis = z.output<typeof zPelanggaranJam>
type Baris = { kunci: number; pegawaiId: string; jenis: Jenis; kali: string; keterangan: string }

export function TabelDisiplin({ l }: { l: Laporan }) {
  return (
    <div className="tabel">
      <table className="tbl tbl--antrean tbl--padat">
        <caption className="sr">Pelanggaran jam kerja {bulanKata(l.bulan)}</caption>
        <thead>
          <tr>
            <th>Pegawai</th>
            <th>Pelanggaran</th>
            <th className="n">Kali</th>
            <th>Keterangan</th>
          </tr>
        </thead>
        <tbody>
          {l.baris.map((b) => (
            <tr key={`${b.pegawaiId}${b.jenis}`}>
              <td className="utama">{b.nama}</td>
              <td data-judul="Pelanggaran">{PELANGGARAN[b.jenis]}</td>
              <td data-judul="Kali" className="n">
                {b.kali}
              </td>
              <td data-judul="Keterangan">{b.keterangan || '–'}</td>
            </tr>
          ))}
          {l.baris.length === 0 && (
            <tr>
              <td colSpan={4}>Nihil: tidak ada pelanggaran jam kerja bulan ini.</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

function AksiLaporan({ l }: { l: Laporan }) {
  const [kembali, setKembali] = useState(false)
  const tindak = useTindak(tindakDisiplin, { onJadi: () => setKembali(false) })
  const kirim = (tindakan: Laporan['tindakan'][number], catatan?: string) =>
    tindak.mutate({
      params: { id: l.id, tindakan },
      isi: { versi: l.versi, ...(catatan ? { catatan } : {}) },
    })
  return (
    <>
      {!kembali && <GalatPermintaan galat={tindak.error} />}
      <div className="deret mitra-aksi">
        {l.tindakan.map((t) => (
          <Tombol
            key={t}
            ragam={t === 'kembalikan' ? 'biasa' : 'utama'}
            sedang={tindak.isPending && 'Menyimpan…'}
            onClick={() => (t === 'kembalikan' ? setKembali(true) : kirim(t))}
          >
            {KATA_TINDAKAN_LAPORAN[t]}
          </Tombol>
        ))}
      </div>
      <DialogAlasan
        buka={kembali}
        judul="Kembalikan laporan ke unit"
        label="Apa yang harus dibetulkan"
        kirim="Kembalikan"
        sedang={tindak.isPending}
        galat={tindak.error}
        onKirim={(alasan) => kirim('kembalikan', alasan)}
        onTutup={() => setKembali(false)}
      />
    </>
  )
}

function BarisForm({
  b,
  u,
  ubah,
  buang,
}: {
  b: Baris
  u: UnitMitra
  ubah: (i: Partial<Baris>) => void
  buang: () => void
}) {
  return (
    <div className="isian-deret mitra-baris">
      <IsianPilihan label="Pegawai" value={b.pegawaiId} onChange={(e) => ubah({ pegawaiId: e.target.value })}>
        <option value="">Pilih</option>
        {u.pegawai.map((p) => (
          <option key={p.id} value={p.id}>
            {p.nama}
          </option>
        ))}
      </IsianPilihan>
      <IsianPilihan
        label="Pelanggaran"
        value={b.jenis}
        onChange={(e) => ubah({ jenis: e.target.value as Jenis })}
      >
        {Object.entries(PELANGGARAN).map(([kode, nama]) => (
          <option key={kode} value={kode}>
            {nama}
          </option>
        ))}
      </IsianPilihan>
      <IsianTeks
        label="Kali"
        inputMode="numeric"
        value={b.kali}
        onChange={(e) => ubah({ kali: e.target.value })}
      />
      <IsianTeks
        label="Keterangan"
        boleh
        maxLength={300}
        value={b.keterangan}
        onChange={(e) => ubah({ keterangan: e.target.value })}
      />
      <Tombol ragam="tautan-bahaya" onClick={buang}>
        Buang baris
      </Tombol>
    </div>
  )
}

/** The unit's own form; a month without violations is reported as nil. */
function FormLapor({ u }: { u: UnitMitra }) {
  const [hariKerja, setHariKerja] = useState('')
  const [baris, setBaris] = useState<Baris[]>([])
  const kirim = useTindak(laporDisiplin)
  const lapor = () =>
    kirim.mutate({
      isi: {
        bulan: u.bulan,
        hariKerja: Number(hariKerja),
        baris: baris.map(({ pegawaiId, jenis, kali, keterangan }) => ({
          pegawaiId,
          jenis,
          kali: Number(kali),
          keterangan,
        })),
      },
    })
  return (
    <div className="susun">
      <IsianTeks
        label={`Banyaknya hari kerja ${bulanKata(u.bulan)}`}
        inputMode="numeric"
        value={hariKerja}
        onChange={(e) => setHariKerja(e.target.value)}
      />
      {baris.map((b) => (
        <BarisForm
          key={b.kunci}
          b={b}
          u={u}
          ubah={(i) => setBaris(baris.map((x) => (x === b ? { ...x, ...i } : x)))}
          buang={() => setBaris(baris.filter((x) => x !== b))}
        />
      ))}
      <GalatPermintaan galat={kirim.error} onUlang={lapor} />
      <div className="deret">
        <Tombol
          ikon="tambah"
          onClick={() =>
            setBaris([
              ...baris,
              {
                kunci: (baris.at(-1)?.kunci ?? 0) + 1,
                pegawaiId: '',
                jenis: 'terlambat',
                kali: '1',
                keterangan: '',
              },
            ])
          }
        >
          Tambah pelanggaran
        </Tombol>
        <Tombol ragam="utama" sedang={kirim.isPending && 'Mengirim…'} onClick={lapor}>
          {baris.length === 0 ? 'Sampaikan laporan nihil' : 'Sampaikan laporan'}
        </Tombol>
      </div>
    </div>
  )
}

export function LaporanDisiplin({ u }: { u: UnitMitra }) {
  const { zona } = useHari()
  const l = u.laporan
  return (
    <>
      {l === null && !u.bolehLapor && (
        <KeadaanKosong judul={`Unit belum menyampaikan laporan ${bulanKata(u.bulan)}`}>
          Laporan disiplin jam kerja disampaikan pengelola kepegawaian unit, lalu divalidasi mitra.
        </KeadaanKosong>
      )}
      {l && (
        <>
          <p className="mitra-keadaan">
            <b>{KATA_LAPORAN[l.keadaan]}</b>
            {l.pemegang && `, di meja ${l.pemegang}`}. {l.hariKerja} hari kerja.
          </p>
          <TabelDisiplin l={l} />
          <AksiLaporan l={l} />
          <ul className="mitra-jejak">
            {l.peristiwa.map((p) => (
              <li key={p.pada + p.keadaan} className="kecil redup">
                {KATA_PERISTIWA[p.keadaan]} oleh {p.nama}, {waktuPanjang(p.pada, zona)}
                {p.catatan && `: ${p.catatan}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {u.bolehLapor && <FormLapor u={u} />}
    </>
  )
}
