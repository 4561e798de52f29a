// Timbangan atasan: delapan blok formulir cuti pada satu layar, lalu putusannya.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { z } from 'zod'
import { timbanganCuti } from '#kontrak/cuti.ts'
import { tindakUsulan } from '#kontrak/usulan.ts'
import { nipKelompok, tanggalPanjang, tanggalRingkas } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang } from '../pola/Isian.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tombol, TombolTautan, TombolUtama } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { TabelCatatan } from './LembarSaldo.tsx'
import '../gaya/cuti.css'

const rute = getRouteApi('/cuti/timbangan/$id')
type Timbangan = z.output<typeof timbanganCuti.jawab>

function Blok({ nomor, judul, children }: { nomor: string; judul: string; children: ReactNode }) {
  return (
    <section className="blok-cuti">
      <h2>
        {nomor}. {judul}
      </h2>
      {children}
    </section>
  )
}

const lama = (t: Timbangan): string =>
  t.mulai && t.sampai
    ? `${tanggalPanjang(t.mulai)} sampai ${tanggalPanjang(t.sampai)}${t.hariKerja === null ? '' : `, ${t.hariKerja} hari kerja`}`
    : 'Tanggal belum diisi'

function Formulir({ t }: { t: Timbangan }) {
  const { saldo } = t
  return (
    <>
      <Blok nomor="I" judul="Data pegawai">
        <p>
          {t.nama}, NIP {nipKelompok(t.nip)}. {t.jabatan}, {t.unit}.
        </p>
      </Blok>
      <Blok nomor="II" judul="Jenis cuti">
        <p>{t.jenis}</p>
      </Blok>
      <Blok nomor="III" judul="Alasan cuti">
        <p>{t.alasan ?? 'Tidak disebut'}</p>
      </Blok>
      <Blok nomor="IV" judul="Lamanya cuti">
        <p>
          {lama(t)}.{t.masukKembali && ` Masuk kembali ${tanggalPanjang(t.masukKembali)}.`}
        </p>
      </Blok>
      <Blok nomor="V" judul="Catatan cuti">
        <p>
          Cuti tahunan: N-2 {saldo.sisaN2 ?? '–'}, N-1 {saldo.sisaN1 ?? '–'}, N {saldo.sisaN ?? '–'}; dapat
          dipakai <strong>{saldo.tersedia ?? '–'} hari kerja</strong>.
        </p>
        <details>
          <summary>Dari mana angka ini</summary>
          <TabelCatatan baris={saldo.rincian} judul="Catatan cuti" jumlah={saldo.sisa} />
        </details>
      </Blok>
      <Blok nomor="VI" judul="Alamat selama cuti">
        <p>
          {t.alamat ?? '–'}
          {t.telepon && `, telepon ${t.telepon}`}
        </p>
      </Blok>
    </>
  )
}

const HASIL: Record<string, string> = {
  disetujui: 'Disetujui',
  ditangguhkan: 'Ditangguhkan',
  'tidak-disetujui': 'Tidak disetujui',
}

/** One of the four choices of the form, with whose it is and why. */
function HasilBlok({ p, belum }: { p: (Timbangan['pejabat'] & { nama?: string }) | null; belum: string }) {
  if (!p) return <p className="redup">{belum}</p>
  return (
    <p>
      <strong>{HASIL[p.hasil] ?? p.hasil}</strong>
      {p.nama && `, ${p.nama}`}
      {p.alasan && `. ${p.alasan}`}
    </p>
  )
}

function Kehadiran({ t }: { t: Timbangan }) {
  const pertama = t.kurangHadir[0]
  return (
    <>
      {pertama ? (
        <Maklumat
          sifat="perlu"
          judul={`Pada ${t.kurangHadir.length} hari kerja kehadiran di bawah ${t.minimal} orang`}
          dasar={[t.dasarMinimal]}
        >
          Mulai {tanggalPanjang(pertama.tanggal)}: hadir {pertama.hadir} dari {t.pegawaiUnit} orang.
        </Maklumat>
      ) : (
        <Maklumat
          sifat="beres"
          judul={`Kehadiran unit tetap sekurangnya ${t.minimal} dari ${t.pegawaiUnit} orang`}
        />
      )}
      {t.bersamaan.length > 0 && (
        <ul>
          {t.bersamaan.map((b) => (
            <li key={`${b.nama}-${b.mulai}`}>
              {b.nama}: {tanggalRingkas(b.mulai)} sampai {tanggalRingkas(b.sampai)}
              {b.diajukan && ' (diajukan)'}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Putusan({ t }: { t: Timbangan }) {
  const [alasan, setAlasan] = useState('')
  const tindak = useTindak(tindakUsulan, { segarkan: ['cuti'] })
  const lakukan = (tindakan: string) =>
    tindak.mutate({
      params: { id: t.usulanId, tindakan },
      isi: { versi: t.versi, ...(alasan.trim() ? { alasan: alasan.trim() } : {}) },
    })
  const sedang = tindak.isPending && 'Mencatat…'
  return (
    <Blok nomor="VII" judul="Pertimbangan atasan langsung">
      <GalatPermintaan galat={tindak.error} />
      {t.giliranAnda ? (
        <>
          <IsianPanjang
            label="Catatan"
            petunjuk="Wajib bila diubah, ditangguhkan, atau tidak disetujui."
            value={alasan}
            onChange={(e) => setAlasan(e.target.value)}
          />
          <div className="deret">
            <TombolUtama sedang={sedang} onClick={() => lakukan('setujui-atasan')}>
              Disetujui
            </TombolUtama>
            <Tombol sedang={sedang} onClick={() => lakukan('kembalikan-atasan')}>
              Perubahan
            </Tombol>
            {t.dapatDitangguhkan && (
              <Tombol sedang={sedang} onClick={() => lakukan('tangguhkan-atasan')}>
                Ditangguhkan
              </Tombol>
            )}
            <Tombol ragam="bahaya" sedang={sedang} onClick={() => lakukan('tidak-setuju-atasan')}>
              Tidak disetujui
            </Tombol>
          </div>
        </>
      ) : (
        <HasilBlok p={t.atasan} belum="Belum ada pertimbangan. Diberikan atasan langsung pegawai ini." />
      )}
    </Blok>
  )
}

export default function HalamanTimbangan() {
  const { id } = rute.useParams()
  const baca = useBaca(timbanganCuti, { params: { usulanId: id } })
  const t = baca.data
  return (
    <div className="wadah">
      <KepalaHalaman
        judul="Permintaan cuti"
        atas={t?.nomor}
        kanan={
          <div className="deret">
            <TombolTautan ke={`/usulan/${id}`}>Buka usulan</TombolTautan>
            <TombolTautan ke={`/api/cuti/timbangan/${id}/formulir`} target="_blank">
              Cetak formulir
            </TombolTautan>
          </div>
        }
      />
      <GalatPermintaan galat={baca.error} untuk="bacaan" onUlang={() => void baca.refetch()} />
      {baca.isPending && <Tunggu baris={6} />}
      {t && (
        <>
          <Kehadiran t={t} />
          <Formulir t={t} />
          <Putusan t={t} />
          <Blok nomor="VIII" judul="Keputusan pejabat yang berwenang memberikan cuti">
            <HasilBlok p={t.pejabat} belum="Belum diputuskan pejabat yang berwenang." />
          </Blok>
        </>
      )}
    </div>
  )
}
