// Periksa: dokumen di kiri, putusan dan data di kanan; tiap keputusan satu tombol, lalu usulan berikutnya.
import { getRouteApi, useLocation } from '@tanstack/react-router'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { bacaUsulan, daftarUsulan } from '#kontrak/usulan.ts'
import { jumlahKata, tanggalHari } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { susunCari } from '../alat/saringan.ts'
import { bolehTindak, type Usulan } from '../alat/usulan.ts'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import { usePintas } from '../pola/pintas.ts'
import { Tunggu } from '../pola/Tunggu.tsx'
import { BarPeriksa } from './BarPeriksa.tsx'
import { CatatBerkas } from './CatatBerkas.tsx'
import { DialogKembalikan } from './DialogKembalikan.tsx'
import { DokumenPeriksa, TAB_KONSEP, tabDokumen } from './DokumenPeriksa.tsx'
import { KepalaPeriksa } from './KepalaPeriksa.tsx'
import { PanelTerbit, tahapTerbit } from './PanelTerbit.tsx'
import { PutusanPeriksa } from './PutusanPeriksa.tsx'
import { useTindakPeriksa } from './tindak-periksa.ts'
import '../gaya/meja-daftar.css'
import '../gaya/meja-periksa.css'

const rute = getRouteApi('/periksa/$id')
const UKURAN = 25
type Dialog = 'tidak-sesuai' | 'kembalikan' | 'tolak' | 'lepas' | null
type Bagian = 'dokumen' | 'putusan'

/** Ready words for the lacks seen most; the officer may change them. */
const ALASAN_BERKAS = [
  'Pindaian buram atau terpotong, unggah ulang yang terbaca jelas.',
  'Halaman tidak lengkap, unggah seluruh halaman.',
  'Dokumen bukan yang diminta pada syarat ini.',
  'Nama atau NIP pada dokumen berbeda dengan data pegawai.',
] as const

/** Place of the case in the queue it was opened from, and the case after it. */
function useLetak(id: string) {
  const { berkas: _, ...saring } = rute.useSearch()
  const query = { tampilan: 'antrean', ukuran: UKURAN, ...saring } as const
  const { data } = useBaca(daftarUsulan, { query }, { pertahankan: true })
  const i = data?.baris.findIndex((u) => u.id === id) ?? -1
  const letak =
    data && i >= 0 ? { ke: (data.halaman - 1) * data.ukuran + i + 1, dari: jumlahKata(data) } : null
  const lain = data?.baris.filter((u) => u.id !== id) ?? []
  const berikut = i >= 0 ? (data?.baris[i + 1] ?? lain[0]) : lain[0]
  return { letak, berikut: berikut?.id, saring, keAntrean: `/antrean${susunCari(saring)}` }
}

const KABAR: Record<string, (u: Usulan) => { judul: string; rincian?: string }> = {
  terima: (u) => ({ judul: `${u.nomor} disetujui`, rincian: `Sekarang: ${u.tahapNama}.` }),
  'kembalikan-kekurangan': (u) => ({
    judul: `${u.nomor} dikembalikan`,
    ...(u.pemegang.batas ? { rincian: `Batas melengkapi ${tanggalHari(u.pemegang.batas)}.` } : {}),
  }),
  tolak: (u) => ({ judul: `${u.nomor} ditolak`, rincian: 'Surat penolakan menunggu tanda tangan.' }),
  lepas: (u) => ({ judul: `${u.nomor} kembali ke antrean` }),
  ambil: (u) => ({ judul: `${u.nomor} Anda periksa` }),
  cetak: () => ({ judul: 'Cetakan tercatat' }),
  terbitkan: (u) => ({ judul: `${u.nomor} terbit`, rincian: 'Pemohon diminta mengisi kuesioner.' }),
  serahkan: () => ({ judul: 'Penyerahan tercatat' }),
  'kirim-surat-penolakan': () => ({ judul: 'Surat penolakan terkirim' }),
}
const PINDAH: readonly string[] = ['terima', 'kembalikan-kekurangan', 'tolak', 'lepas']

/** The next document nobody has judged yet, after `kode`; the same one when all are judged. */
function berkasBelum(u: Usulan, kode: string): string {
  const letak = u.berkas.findIndex((b) => b.kode === kode)
  const urut = [...u.berkas.slice(letak + 1), ...u.berkas.slice(0, Math.max(letak, 0))]
  return urut.find((b) => b.terlampir?.status === 'terlampir')?.kode ?? kode
}

/** Everything the keys and buttons of this page do. */
function usePeriksa(u: Usulan) {
  const { berkas } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const kabarkan = useKabar()
  const letak = useLetak(u.id)
  const [dialog, setDialog] = useState<Dialog>(null)
  const tab = tabDokumen(u)
  const aktif =
    tab.find((t) => t.kode === berkas)?.kode ?? tab[tahapTerbit(u) ? tab.length - 1 : 0]?.kode ?? TAB_KONSEP
  const buka = (kode: string) => void navigasi({ search: (s) => ({ ...s, berkas: kode }), replace: true })
  const lanjut = () => {
    if (letak.berikut)
      void navigasi({ to: '/periksa/$id', params: { id: letak.berikut }, search: letak.saring })
    else void navigasi({ to: '/antrean', search: letak.saring })
  }
  const tindak = useTindakPeriksa(u, (baru, kode) => {
    setDialog(null)
    if (kode === 'periksa-berkas') buka(berkasBelum(baru, aktif))
    const kabar = KABAR[kode]
    if (kabar) kabarkan({ sifat: 'beres', ...kabar(baru) })
    if (PINDAH.includes(kode)) lanjut()
  })
  const tampilkan = (d: Dialog) => {
    tindak.lupakanGalat()
    setDialog(d)
  }
  const bolehCatat = bolehTindak(u, 'periksa-berkas') && aktif !== TAB_KONSEP
  const catat = (status: 'sesuai' | 'tidak-sesuai', catatan?: string) => {
    if (bolehCatat) tindak.lakukan('periksa-berkas', { berkas: [{ kode: aktif, status, catatan }] })
  }
  return { tab, aktif, buka, lanjut, tindak, dialog, tampilkan, bolehCatat, catat, letak }
}

function usePintasPeriksa(u: Usulan, p: ReturnType<typeof usePeriksa>) {
  const bila = (kode: string, lakukan: () => void) => () => {
    if (u.tindakan.some((t) => t.kode === kode)) lakukan()
  }
  const utama = ['terima', 'terbitkan', 'kirim-surat-penolakan', 'ambil'].find(
    (k) => bolehTindak(u, k) || (k === 'terima' && bolehTindak(u, 'periksa-berkas')),
  )
  usePintas({
    a: () => p.catat('sesuai'),
    d: () => p.bolehCatat && p.tampilkan('tidak-sesuai'),
    s: () => utama && p.tindak.lakukan(utama, {}),
    b: bila('kembalikan-kekurangan', () => p.tampilkan('kembalikan')),
    n: p.lanjut,
    ...Object.fromEntries(p.tab.slice(0, 9).map((t, i) => [String(i + 1), () => p.buka(t.kode)])),
  })
}

function DialogPeriksa({ u, p }: { u: Usulan; p: ReturnType<typeof usePeriksa> }) {
  const { dialog, tindak, tampilkan, catat, aktif } = p
  const umum = { sedang: tindak.sedang, galat: dialog ? tindak.galat : null, onTutup: () => tampilkan(null) }
  const nama = u.berkas.find((b) => b.kode === aktif)?.nama ?? 'Berkas'
  return (
    <>
      <DialogAlasan
        {...umum}
        buka={dialog === 'tidak-sesuai'}
        judul={`${nama} tidak sesuai`}
        label="Apa yang harus diperbaiki pemohon"
        petunjuk="Dibaca pemohon apa adanya."
        pilihan={ALASAN_BERKAS}
        kirim="Catat tidak sesuai"
        onKirim={(catatan) => catat('tidak-sesuai', catatan)}
      />
      <DialogKembalikan
        {...umum}
        u={u}
        buka={dialog === 'kembalikan'}
        onKirim={(alasan) => tindak.lakukan('kembalikan-kekurangan', { alasan })}
      />
      <DialogAlasan
        {...umum}
        buka={dialog === 'tolak'}
        judul={`Tolak usulan ${u.pemohon.nama}`}
        label="Alasan penolakan"
        petunjuk="Menjadi isi surat penolakan resmi (Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf d). Sebut syarat yang tidak terpenuhi dan pasalnya."
        kirim="Tolak usulan"
        bahaya
        onKirim={(alasan) => tindak.lakukan('tolak', { alasan })}
      >
        <p className="baca">
          Penolakan mengakhiri usulan ini. Bila yang kurang hanya berkas, kembalikan saja agar dilengkapi.
        </p>
      </DialogAlasan>
      <DialogAlasan
        {...umum}
        buka={dialog === 'lepas'}
        judul="Lepas ke antrean"
        label="Alasan"
        boleh
        petunjuk="Wajib bila usulan dipegang petugas lain."
        kirim="Lepas"
        onKirim={(alasan) => tindak.lakukan('lepas', { alasan: alasan || undefined })}
      />
    </>
  )
}

/** Signed: the raise stands in the history now, so asking the rules again would answer about the next one. */
const sudahDiputus = (u: Usulan): boolean => u.naskah?.tanda.length !== undefined && u.naskah.tanda.length > 0

function TabHp({ bagian, onGanti }: { bagian: Bagian; onGanti: (b: Bagian) => void }) {
  return (
    <nav className="tabs periksa__hp hanya-hp" aria-label="Bagian halaman">
      {(['putusan', 'dokumen'] as const).map((b) => (
        <button
          key={b}
          type="button"
          className="tabs__tab"
          aria-current={b === bagian ? 'true' : undefined}
          onClick={() => onGanti(b)}
        >
          {b === 'putusan' ? 'Putusan dan data' : 'Dokumen'}
        </button>
      ))}
    </nav>
  )
}

function Isi({ u }: { u: Usulan }) {
  const p = usePeriksa(u)
  const [bagian, setBagian] = useState<Bagian>('putusan')
  usePintasPeriksa(u, p)
  const { tampilkan } = p
  const hash = useLocation({ select: (l) => l.hash })
  const diminta = useRef(hash === 'kembalikan')
  useEffect(() => {
    // Once, when the queue asked for it by key B: a later visit of the address must not reopen the dialog.
    if (!diminta.current) return
    diminta.current = false
    tampilkan('kembalikan')
  })
  const { tindak, letak } = p
  const aksi = {
    terima: () => tindak.lakukan('terima', {}),
    ambil: () => tindak.lakukan('ambil', {}),
    kembalikan: () => tampilkan('kembalikan'),
    lepas: () => tampilkan('lepas'),
    tolak: () => tampilkan('tolak'),
  }
  return (
    <div className="periksa" data-bagian={bagian}>
      <KepalaPeriksa u={u} keAntrean={letak.keAntrean} letak={letak.letak} onBerikut={p.lanjut} />
      <TabHp bagian={bagian} onGanti={setBagian} />
      <section className="periksa__kiri" aria-label="Dokumen">
        <DokumenPeriksa u={u} aktif={p.aktif} onPilih={p.buka} />
      </section>
      <div className="periksa__kanan">
        <section className="periksa__isi" aria-label="Putusan dan data">
          <PanelTerbit u={u} {...tindak} galat={p.dialog ? null : tindak.galat} />
          {!sudahDiputus(u) && <PutusanPeriksa usulanId={u.id} />}
          <CatatBerkas
            u={u}
            kode={p.aktif}
            bolehCatat={p.bolehCatat}
            sedang={tindak.sedang}
            onSesuai={() => p.catat('sesuai')}
            onTidakSesuai={() => tampilkan('tidak-sesuai')}
          />
        </section>
        <BarPeriksa u={u} sedang={tindak.sedang} galat={p.dialog ? null : tindak.galat} aksi={aksi} />
      </div>
      <DialogPeriksa u={u} p={p} />
    </div>
  )
}

/** One case before its examiner. */
export default function HalamanPeriksa(): ReactElement {
  const { id } = rute.useParams()
  const { data, error, refetch } = useBaca(bacaUsulan, { params: { id } })
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={10} kata="Membuka usulan…" />
  return <Isi key={data.id} u={data} />
}
