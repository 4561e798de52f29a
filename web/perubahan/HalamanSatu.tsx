// Satu usul perubahan: yang tercatat di samping yang diusulkan, bukti, perjalanan, dan tindakan yang terbuka.
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { bacaPerubahan, tindakPerubahan } from '#kontrak/perubahan.ts'
import { setempat, waktuPanjang } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Kata } from '../pola/Kata.tsx'
import { Bagian, KepalaHalaman, Remah } from '../pola/KepalaHalaman.tsx'
import { PembacaDokumen } from '../pola/PembacaDokumen.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/rekam.css'
import {
  KATA_KEADAAN,
  KATA_TINDAKAN,
  SIFAT_KEADAAN,
  type TindakanPerubahan,
  tulisIsi,
} from './kata-perubahan.ts'

const rute = getRouteApi('/perubahan/$id')
type Usul = z.output<typeof bacaPerubahan.jawab>

function TabelBanding({ u }: { u: Usul }) {
  const baris = u.kolom.filter((k) => k.berubah || (u.jenis === 'tambah' ? k.baru !== null : k.lama !== null))
  return (
    <div className="tabel">
      <table className="tbl tbl--antrean tbl--padat">
        <caption className="sr">Yang tercatat dan yang diusulkan</caption>
        <thead>
          <tr>
            <th>Isian</th>
            {u.jenis === 'koreksi' && <th>Tercatat</th>}
            <th>Diusulkan</th>
          </tr>
        </thead>
        <tbody>
          {baris.map((k) => (
            <tr key={k.kode} className={k.berubah ? undefined : 'redup'}>
              <td className="utama">{k.judul}</td>
              {u.jenis === 'koreksi' && (
                <td data-judul="Tercatat" className="angka">
                  {tulisIsi(k.lama)}
                </td>
              )}
              <td data-judul="Diusulkan" className="angka">
                {k.berubah ? <mark>{tulisIsi(k.baru)}</mark> : tulisIsi(k.baru)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const TANYA: Partial<
  Record<TindakanPerubahan, { tombol: string; judul: string; label: string; bahaya?: boolean }>
> = {
  kembalikan: {
    tombol: 'Kembalikan',
    judul: 'Kembalikan kepada pengusul',
    label: 'Apa yang perlu dilengkapi atau dibetulkan',
  },
  tolak: {
    tombol: 'Tolak',
    judul: 'Tolak usul ini',
    label: 'Alasan, dan apa yang dapat dilakukan pengusul',
    bahaya: true,
  },
}

function Aksi({ u }: { u: Usul }) {
  const [buka, setBuka] = useState<TindakanPerubahan | null>(null)
  const tindak = useTindak(tindakPerubahan, {
    segarkan: ['pegawai', 'pemberitahuan'],
    onJadi: () => setBuka(null),
  })
  const kirim = (tindakan: TindakanPerubahan, catatan?: string) =>
    tindak.mutate({
      params: { id: u.id, tindakan },
      isi: { versi: u.versi, ...(catatan ? { catatan } : {}) },
    })
  const boleh = (t: TindakanPerubahan) => u.tindakan.includes(t)
  const tanya = buka ? TANYA[buka] : undefined
  if (u.tindakan.length === 0) return null
  return (
    <>
      {!tanya && <GalatPermintaan galat={tindak.error} />}
      <div className="deret perubahan-aksi">
        {boleh('setujui') && (
          <Tombol ragam="utama" sedang={tindak.isPending && 'Mengirim…'} onClick={() => kirim('setujui')}>
            Setujui, teruskan ke BKPSDM
          </Tombol>
        )}
        {boleh('terima') && (
          <Tombol ragam="utama" sedang={tindak.isPending && 'Menyimpan…'} onClick={() => kirim('terima')}>
            Terima dan perbarui data
          </Tombol>
        )}
        {boleh('kirim-ulang') && (
          <TombolTautan ragam="utama" ke={`/perubahan/baru?usul=${u.id}`}>
            Betulkan dan kirim ulang
          </TombolTautan>
        )}
        {(['kembalikan', 'tolak'] as const).filter(boleh).map((t) => (
          <Tombol key={t} ragam={t === 'tolak' ? 'tautan-bahaya' : 'biasa'} onClick={() => setBuka(t)}>
            {TANYA[t]?.tombol}
          </Tombol>
        ))}
        {boleh('batalkan') && (
          <Tombol ragam="tautan-bahaya" onClick={() => kirim('batalkan')}>
            Batalkan usul
          </Tombol>
        )}
      </div>
      <DialogAlasan
        buka={tanya !== undefined}
        judul={tanya?.judul ?? ''}
        label={tanya?.label ?? ''}
        kirim={tanya?.tombol ?? ''}
        bahaya={tanya?.bahaya ?? false}
        sedang={tindak.isPending}
        galat={tindak.error}
        onKirim={(alasan) => buka && kirim(buka, alasan)}
        onTutup={() => setBuka(null)}
      />
    </>
  )
}

/** The proof in a dialog over the page: what is proposed stays behind it. */
function Bukti({ u }: { u: Usul }) {
  const [buka, setBuka] = useState(false)
  return (
    <>
      <Tombol ikon="berkas" onClick={() => setBuka(true)}>
        Lihat {u.arsipJudul}
      </Tombol>
      <Dialog buka={buka} judul={u.arsipJudul} onTutup={() => setBuka(false)} lebar>
        <PembacaDokumen arsipId={u.arsipId} tipe={u.arsipTipe} nama={u.arsipJudul} tinggi="60vh" />
      </Dialog>
    </>
  )
}

function Perjalanan({ u }: { u: Usul }) {
  const { zona } = useHari()
  return (
    <DaftarBergaris
      baris={u.peristiwa.map((p, i) => ({
        id: String(i),
        tepi: { tanggal: setempat(p.pada, zona).tanggal },
        judul: `${p.nama} ${KATA_TINDAKAN[p.tindakan] ?? p.tindakan}`,
        rincian: [p.jabatan, p.catatan?.replace(/\.$/, ''), waktuPanjang(p.pada, zona)]
          .filter(Boolean)
          .join('. '),
      }))}
    />
  )
}

export default function HalamanSatu() {
  const { id } = rute.useParams()
  const { data: u, error, refetch } = useBaca(bacaPerubahan, { params: { id } })
  if (error && !u) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!u) return <Tunggu baris={8} />
  return (
    <>
      <Remah induk={{ ke: '/perubahan', nama: 'Usul perubahan data' }} ini={u.judul} />
      <KepalaHalaman
        judul={`${u.jenis === 'koreksi' ? 'Koreksi' : 'Tambahan'} ${u.judul}`}
        atas={`${u.nama}, ${u.perangkatDaerah}`}
        bawah={u.pemegang ? `Dipegang ${u.pemegang}` : undefined}
        kanan={
          <Kata sifat={SIFAT_KEADAAN[u.keadaan]} polos={u.keadaan !== 'diterima'}>
            {KATA_KEADAAN[u.keadaan]}
          </Kata>
        }
      />
      <TabelBanding u={u} />
      <dl className="rekam-pokok">
        <div>
          <dt>Alasan</dt>
          <dd>{u.alasan}</dd>
        </div>
        <div>
          <dt>Bukti</dt>
          <dd>
            <Bukti u={u} />
          </dd>
        </div>
      </dl>
      <Aksi u={u} />
      <Bagian judul="Perjalanan" />
      <Perjalanan u={u} />
    </>
  )
}
