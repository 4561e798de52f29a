// Bingkai: kerangka di sekeliling tiap halaman, penjaga pintu masuk, peringatan sesi, dan pita luring.
import { type ErrorComponentProps, Outlet, useLocation, useMatches, useRouter } from '@tanstack/react-router'
import {
  type ComponentProps,
  lazy,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react'
import { keluar } from '#kontrak/akun.ts'
import { daftarPemberitahuan } from '#kontrak/pemberitahuan.ts'
import { hitunganUsulan } from '#kontrak/usulan.ts'
import { type IsianMenu, menuSamping, sedangDi, tabBawah } from './alat/menu.ts'
import { useBaca, useTindak } from './alat/pakai.ts'
import { pasalDari } from './alat/putusan.ts'
import { type Sesi, useDaerah, useLupakanSesi, useSesi } from './alat/sesi.tsx'
import type { SifatHalaman } from './alat/sifat-halaman.ts'
import { PeringatanSesi, PitaLuring } from './JagaSesi.tsx'
import { DialogPasal } from './pola/DialogPasal.tsx'
import { GalatPermintaan } from './pola/GalatPermintaan.tsx'
import { Gapura } from './pola/Gapura.tsx'
import { KeadaanKosong } from './pola/KeadaanKosong.tsx'
import { KepalaHalaman } from './pola/KepalaHalaman.tsx'
import { type EntriMenu, Kerangka } from './pola/Kerangka.tsx'
import { PenyediaTautan, type SifatTautan } from './pola/Tautan.tsx'
import { Tombol, TombolTautan } from './pola/Tombol.tsx'
import { Tunggu } from './pola/Tunggu.tsx'

const MasukLagi = lazy(() => import('./akun/MasukLagi.tsx'))
const KABAR_SETIAP_MS = 60_000

/** Links inside Padu go through the router; files of the API and new tabs stay plain links. */
function TautanRute({ ke, onClick, ...sisa }: SifatTautan) {
  const { history, basepath } = useRouter()
  const location = useLocation()
  const biasa =
    !(ke.startsWith('/') || ke.startsWith('#pasal=')) ||
    ke.startsWith('/api/') ||
    sisa.target !== undefined ||
    sisa.download !== undefined
  const tekan = (e: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(e)
    if (e.defaultPrevented || biasa || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey)
      return
    e.preventDefault()
    if (ke.startsWith('#')) return history.push(`${location.pathname}${location.searchStr}${ke}`)
    history.push(basepath === '/' ? ke : `${basepath}${ke}`)
  }
  return <a href={ke} {...sisa} onClick={tekan} />
}

function useSifat(): SifatHalaman & { kembaliKe: { ke: string; nama: string } | undefined } {
  const cocok = useMatches().at(-1)
  const sifat: SifatHalaman = cocok?.staticData ?? {}
  const { kembali } = sifat
  const kembaliKe = typeof kembali === 'function' ? kembali({ ...cocok?.params }) : kembali
  return { ...sifat, kembaliKe }
}

/** The frame of every page; decides who sees the page at all. */
export function Bingkai() {
  return (
    <PenyediaTautan value={TautanRute}>
      <PitaLuring />
      <PindahHalaman />
      <Isi />
      <Pasal />
    </PenyediaTautan>
  )
}

/** A new page says its name in the tab and takes the focus, so that a reader hears it and Tab starts there. */
function PindahHalaman() {
  const { judul } = useSifat()
  const { pathname } = useLocation()
  const lama = useRef(pathname)
  useEffect(() => {
    document.title = judul ? `${judul} · Padu` : 'Padu'
    if (lama.current !== pathname) document.getElementById('isi')?.focus({ preventScroll: true })
    lama.current = pathname
  }, [judul, pathname])
  return null
}

/** Citations anywhere open their text here; the address holds them, so "back" closes. */
function Pasal() {
  const { hash, pathname, searchStr } = useLocation()
  const { history } = useRouter()
  return <DialogPasal kutipan={pasalDari(hash)} onTutup={() => history.replace(`${pathname}${searchStr}`)} />
}

function Isi() {
  const sifat = useSifat()
  const { href, pathname } = useLocation()
  const s = useSesi()
  const isi = (
    <Suspense fallback={<Tunggu baris={6} />}>
      <Outlet />
    </Suspense>
  )
  if (sifat.polos) return isi
  if (s.keadaan === 'masuk') return <Dalam sesi={s.sesi}>{isi}</Dalam>
  if (s.keadaan === 'keluar' && s.lama && !sifat.umum) {
    return (
      <Dalam sesi={s.lama}>
        {isi}
        <Suspense>
          <MasukLagi />
        </Suspense>
      </Dalam>
    )
  }
  if (sifat.umum) return <Umum>{isi}</Umum>
  if (s.keadaan === 'memuat') return <Tunggu baris={6} kata="Membuka Padu…" />
  if (s.keadaan === 'putus') {
    return (
      <Umum>
        <GalatPermintaan galat={s.galat} untuk="bacaan" onUlang={s.ulang} />
      </Umum>
    )
  }
  return <KeMasuk lanjut={pathname === '/' ? '' : href} />
}

/** Sends whoever is not signed in to the sign-in page, once, and remembers where they were going. */
function KeMasuk({ lanjut }: { lanjut: string }) {
  const { history } = useRouter()
  // The address already changes while this page still stands: where they were going is what it was at first.
  const [tujuan] = useState(lanjut)
  useEffect(() => {
    history.replace(tujuan ? `/masuk?lanjut=${encodeURIComponent(tujuan)}` : '/masuk')
  }, [history, tujuan])
  return <Tunggu kata="Membuka halaman masuk…" />
}

/** Public frame: no menu, only the name of the house and the way in. */
function Umum({ children }: { children: ReactNode }) {
  const daerah = useDaerah()
  const { kembaliKe } = useSifat()
  const { pathname } = useLocation()
  return (
    <Kerangka pemda={daerah?.pemda ?? ''} lambang="/lambang.svg" kembali={kembaliKe}>
      {children}
      {!pathname.startsWith('/cek') && (
        <p className="kaki-umum">
          <TombolTautan ragam="tautan" ke={`/masuk?lanjut=${encodeURIComponent(pathname)}`}>
            Masuk ke Padu
          </TombolTautan>
        </p>
      )}
    </Kerangka>
  )
}

function Dalam({ sesi, children }: { sesi: Sesi; children: ReactNode }) {
  const { untuk = 'asn', isi = 'biasa', kembaliKe } = useSifat()
  const { pathname } = useLocation()
  const daerah = useDaerah()
  const hitung = useBaca(hitunganUsulan, {}, { setiapMs: KABAR_SETIAP_MS }).data
  const kabar = useBaca(daftarPemberitahuan, {}, { setiapMs: KABAR_SETIAP_MS }).data
  const onKeluar = useKeluar()
  const entri = (e: IsianMenu): EntriMenu => ({
    ke: e.ke,
    nama: e.nama,
    ikon: e.ikon,
    aktif: sedangDi(e.ke, pathname),
    jumlah: e.hitung ? hitung?.[e.hitung] || undefined : undefined,
  })
  const orang: ComponentProps<typeof Kerangka>['orang'] = {
    nama: sesi.nama,
    peran: sesi.jabatan[0]?.nama ?? sesi.peran[0]?.nama ?? 'ASN',
    menu: [{ ke: '/akun', nama: 'Akun saya', ikon: 'akun' }],
    onKeluar,
  }
  return (
    <Kerangka
      pemda={daerah?.pemda ?? ''}
      lambang="/lambang.svg"
      menu={menuSamping(sesi.hak).map((k) => ({ ...k, isi: k.isi.map(entri) }))}
      tab={tabBawah(sesi.hak).map(entri)}
      orang={orang}
      pemberitahuan={{ ke: '/pemberitahuan', belumDibaca: kabar?.belumDibaca ?? 0 }}
      kembali={kembaliKe}
      untuk={untuk}
      isi={isi}
    >
      <PeringatanSesi berakhirPada={sesi.berakhirPada} />
      {children}
    </Kerangka>
  )
}

function useKeluar(): () => void {
  const lupakan = useLupakanSesi()
  const { history } = useRouter()
  const { mutate } = useTindak(keluar, {
    onJadi: () => {
      history.push('/masuk')
      void lupakan()
    },
  })
  return () => mutate({})
}

/** An address that does not exist: says so and shows the ways on. */
export function TidakAda() {
  return (
    <>
      <KepalaHalaman judul="Halaman ini tidak ada" />
      <KeadaanKosong judul="Alamat tidak dikenal" aksi={<TombolTautan ke="/">Ke Beranda</TombolTautan>}>
        Alamatnya mungkin salah ketik atau sudah berubah. Usulan Anda ada di menu Usulan.
      </KeadaanKosong>
    </>
  )
}

/** A page that broke: what happened to the answers, and what to do; the frame around it stays. */
export function GalatHalaman({ error, reset }: ErrorComponentProps) {
  const bagianBaru = /dynamically imported module|Importing a module script failed/i.test(String(error))
  return (
    <main className="galat-halaman">
      <Gapura />
      <h1 className="judul">
        {bagianBaru
          ? 'Padu baru saja diperbarui, atau sambungan terputus'
          : 'Halaman ini tidak dapat ditampilkan'}
      </h1>
      <p>Yang sudah bertanda “Tersimpan” aman di server. Yang belum dikirim mungkin perlu diisi ulang.</p>
      <div className="deret">
        <Tombol ragam="utama" ikon="ulang" onClick={() => (bagianBaru ? window.location.reload() : reset())}>
          {bagianBaru ? 'Muat ulang' : 'Coba lagi'}
        </Tombol>
        <TombolTautan ke="/">Ke Beranda</TombolTautan>
      </div>
    </main>
  )
}
