// Register nomor: setiap nomor satu seri dijelaskan; rentang cadangan untuk surat manual dicatat nasibnya.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { cadangkanNomor, daftarNomor, daftarSeri, tindakNomor } from '#kontrak/nomor.ts'
import { angka } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianTeks } from '../pola/Isian.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tombol, TombolUtama } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/kelola/nomor')
const UKURAN = 25
const KATA = {
  dipesan: 'Dipegang surat yang belum ditandatangani',
  dipakai: 'Dipakai',
  bebas: 'Bebas, untuk surat berikutnya',
  batal: 'Batal',
  cadangan: 'Cadangan surat manual',
  manual: 'Dipakai surat manual',
} as const
type Baris = z.output<typeof daftarNomor.jawab>['baris'][number]
type Apa = 'pakai' | 'lepas' | 'batalkan'
const JUDUL = { pakai: 'Dipakai surat manual', lepas: 'Lepas nomor', batalkan: 'Batalkan nomor' } as const

function DialogCadangan({ seri, onTutup }: { seri: string; onTutup: () => void }) {
  const [isi, setIsi] = useState({ jumlah: '10', penetapan: '', alasan: '' })
  const t = useTindak(cadangkanNomor, { onJadi: onTutup })
  const ubah = (u: Partial<typeof isi>) => setIsi({ ...isi, ...u })
  return (
    <Dialog
      buka
      judul="Cadangkan nomor untuk surat manual"
      onTutup={onTutup}
      kaki={
        <TombolUtama
          sedang={t.isPending && 'Mencadangkan…'}
          onClick={() => t.mutate({ isi: { ...isi, seri, jumlah: Number(isi.jumlah) } })}
        >
          Cadangkan
        </TombolUtama>
      }
    >
      <IsianTeks
        label="Banyaknya nomor"
        inputMode="numeric"
        value={isi.jumlah}
        onChange={(e) => ubah({ jumlah: e.target.value })}
      />
      <IsianTeks
        label="Penetapan"
        petunjuk="Nomor penetapan keadaan kahar atau surat yang menjadi dasarnya."
        value={isi.penetapan}
        onChange={(e) => ubah({ penetapan: e.target.value })}
      />
      <IsianPanjang label="Alasan" value={isi.alasan} onChange={(e) => ubah({ alasan: e.target.value })} />
      <GalatPermintaan galat={t.error} />
    </Dialog>
  )
}

function DialogNasib({ b, apa, onTutup }: { b: Baris; apa: Apa; onTutup: () => void }) {
  const { hari } = useHari()
  const [isi, setIsi] = useState({ tanggal: hari, perihal: '', pejabat: '', alasan: '' })
  const t = useTindak(tindakNomor, { onJadi: onTutup })
  const ubah = (u: Partial<typeof isi>) => setIsi({ ...isi, ...u })
  const { tanggal, perihal, pejabat, alasan } = isi
  const kirim = apa === 'pakai' ? { tindakan: apa, tanggal, perihal, pejabat } : { tindakan: apa, alasan }
  return (
    <Dialog
      buka
      judul={`${JUDUL[apa]}: ${b.teks}`}
      onTutup={onTutup}
      kaki={
        <TombolUtama
          sedang={t.isPending && 'Menyimpan…'}
          onClick={() => t.mutate({ params: { id: b.id }, isi: kirim })}
        >
          Simpan
        </TombolUtama>
      }
    >
      {apa === 'pakai' ? (
        <>
          <IsianTeks
            label="Tanggal surat"
            type="date"
            value={tanggal}
            onChange={(e) => ubah({ tanggal: e.target.value })}
          />
          <IsianTeks label="Perihal" value={perihal} onChange={(e) => ubah({ perihal: e.target.value })} />
          <IsianTeks
            label="Jabatan penandatangan"
            value={pejabat}
            onChange={(e) => ubah({ pejabat: e.target.value })}
          />
        </>
      ) : (
        <IsianPanjang label="Alasan" value={alasan} onChange={(e) => ubah({ alasan: e.target.value })} />
      )}
      <GalatPermintaan galat={t.error} />
    </Dialog>
  )
}

function Aksi({ b, onPilih }: { b: Baris; onPilih: (b: Baris, apa: Apa) => void }) {
  const boleh = useHak('nomor.kelola')
  if (!boleh || b.keadaan !== 'cadangan') return null
  return (
    <span className="deret">
      {(['pakai', 'lepas', 'batalkan'] as const).map((apa) => (
        <Tombol key={apa} onClick={() => onPilih(b, apa)}>
          {JUDUL[apa]}
        </Tombol>
      ))}
    </span>
  )
}

function Ringkas({ isi }: { isi: z.output<typeof daftarNomor.jawab> }) {
  const bagian = Object.entries(isi.ringkas).filter(([, n]) => n > 0)
  return (
    <p className="redup">
      {bagian.map(([k, n]) => `${KATA[k as keyof typeof KATA]}: ${angka(n)}`).join(' · ') ||
        'Belum ada nomor.'}
      {' · '}
      {isi.lompat === 0
        ? 'Tidak ada nomor yang hilang.'
        : `${angka(isi.lompat)} nomor tidak dijelaskan baris mana pun.`}
    </p>
  )
}

type Saring = ReturnType<typeof rute.useSearch>
type Seri = z.output<typeof daftarSeri.jawab>['baris']

function PilihNomor({
  seri,
  kode,
  tahun,
  keadaan,
  ubah,
}: {
  seri: Seri
  kode: string
  tahun: number
  keadaan: Saring['keadaan']
  ubah: (u: Partial<Saring>) => void
}) {
  const { hari } = useHari()
  const ada = seri.find((s) => s.kode === kode)?.tahun ?? []
  return (
    <div className="alat-daftar">
      <label>
        <span>Seri</span>
        <select className="masukan" value={kode} onChange={(e) => ubah({ seri: e.target.value })}>
          {seri.map((s) => (
            <option key={s.kode} value={s.kode}>
              {s.nama}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Tahun</span>
        <select className="masukan" value={tahun} onChange={(e) => ubah({ tahun: Number(e.target.value) })}>
          {[...new Set([Number(hari.slice(0, 4)), ...ada])].map((t) => (
            <option key={t} value={t}>
              {t}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Keadaan</span>
        <select
          className="masukan"
          value={keadaan ?? ''}
          onChange={(e) => ubah({ keadaan: (e.target.value || undefined) as never })}
        >
          <option value="">Semua</option>
          {Object.entries(KATA).map(([k, kata]) => (
            <option key={k} value={k}>
              {kata}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function TabelNomor({
  isi,
  halaman,
  onPilih,
  onHalaman,
}: {
  isi: z.output<typeof daftarNomor.jawab>
  halaman: number
  onPilih: (b: Baris, apa: Apa) => void
  onHalaman: (h: number) => void
}) {
  return (
    <>
      <Ringkas isi={isi} />
      <TabelBergaris
        nama="Nomor surat"
        baris={isi.baris}
        kunci={(b) => b.id}
        sebutan={(b) => b.teks}
        mulai={(halaman - 1) * UKURAN + 1}
        kolom={[
          { id: 'teks', judul: 'Nomor', utama: true, isi: (b) => b.teks },
          { id: 'keadaan', judul: 'Keadaan', isi: (b) => KATA[b.keadaan] },
          { id: 'surat', judul: 'Surat', isi: (b) => b.surat ?? '' },
          { id: 'alasan', judul: 'Alasan', isi: (b) => b.alasan ?? '' },
          { id: 'aksi', judul: 'Tindakan', isi: (b) => <Aksi b={b} onPilih={onPilih} /> },
        ]}
        kosong={
          <KeadaanKosong judul="Belum ada nomor">
            Nomor pertama diberikan saat surat pertama dinomori.
          </KeadaanKosong>
        }
      />
      <Penghalaman halaman={halaman} ukuran={UKURAN} jumlah={isi.jumlah} onHalaman={onHalaman} />
    </>
  )
}

/** What is asked for: series, year and state from the address, with their defaults. */
function useNomor() {
  const saring = rute.useSearch()
  const { hari } = useHari()
  const seri = useBaca(daftarSeri, {})
  const kode = saring.seri || (seri.data?.baris[0]?.kode ?? '')
  const tahun = saring.tahun ?? Number(hari.slice(0, 4))
  const halaman = saring.halaman ?? 1
  const keadaan = saring.keadaan ? { keadaan: saring.keadaan } : {}
  const query = { seri: kode, tahun, halaman, ukuran: UKURAN, ...keadaan }
  const isi = useBaca(daftarNomor, { query }, { aktif: kode !== '', pertahankan: true })
  return { saring, seri, kode, tahun, halaman, isi }
}

/** The register of numbers: every number of a series and year, with the reason of each that is void. */
export default function HalamanNomor(): ReactElement {
  const navigasi = rute.useNavigate()
  const kelola = useHak('nomor.kelola')
  const [cadang, setCadang] = useState(false)
  const [nasib, setNasib] = useState<{ b: Baris; apa: Apa } | null>(null)
  const { saring, seri, kode, tahun, halaman, isi } = useNomor()
  const ubah = (u: Partial<Saring>) => void navigasi({ search: { ...saring, halaman: undefined, ...u } })
  const dipilih = seri.data?.baris.find((s) => s.kode === kode)
  return (
    <>
      <KepalaHalaman
        judul="Register nomor"
        bawah={dipilih ? `Format ${dipilih.format}` : undefined}
        kanan={kelola && <Tombol onClick={() => setCadang(true)}>Cadangkan nomor</Tombol>}
      />
      <PilihNomor
        seri={seri.data?.baris ?? []}
        kode={kode}
        tahun={tahun}
        keadaan={saring.keadaan}
        ubah={ubah}
      />
      <GalatPermintaan galat={seri.error ?? isi.error} untuk="bacaan" />
      {isi.data ? (
        <TabelNomor
          isi={isi.data}
          halaman={halaman}
          onPilih={(b, apa) => setNasib({ b, apa })}
          onHalaman={(h) => ubah({ halaman: h })}
        />
      ) : (
        <Tunggu />
      )}
      {cadang && <DialogCadangan seri={kode} onTutup={() => setCadang(false)} />}
      {nasib && <DialogNasib {...nasib} onTutup={() => setNasib(null)} />}
    </>
  )
}
