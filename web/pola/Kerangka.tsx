// Kerangka halaman: pita daerah, kepala, menu samping di meja, lima tab di HP, dan tautan lompat.
import type { ReactNode } from 'react'
import { ubahTampilan, useTampilan } from '../alat/tampilan.ts'
import { Ikon, type NamaIkon } from './Ikon.tsx'
import { MenuLipat } from './MenuLipat.tsx'
import { Tautan } from './Tautan.tsx'
import { UkuranTeks } from './UkuranTeks.tsx'

/** One entry of a menu; `lewat` marks a count that is overdue, `aktif` the page we are on. */
export type EntriMenu = {
  ke: string
  nama: string
  ikon: NamaIkon
  aktif?: boolean
  jumlah?: number | undefined
  lewat?: boolean
}
/** A titled group of the side menu; at most seven entries each. */
export type KelompokMenu = { judul?: string; isi: readonly EntriMenu[] }

export type SifatKerangka = {
  /** Official name of the region and the address of its coat of arms. */
  pemda: string
  lambang: string
  beranda?: string
  menu?: readonly KelompokMenu[]
  /** Five tabs for the phone; left out for public pages. */
  tab?: readonly EntriMenu[]
  orang?: { nama: string; peran: string; menu: readonly EntriMenu[]; onKeluar: () => void } | undefined
  pemberitahuan?: { ke: string; belumDibaca: number } | undefined
  onCari?: (() => void) | undefined
  /** On the phone a deeper page shows "back" and the name of its parent instead of the emblem. */
  kembali?: { ke: string; nama: string } | undefined
  /** 'meja': staff density; 'asn': always roomy. */
  untuk?: 'asn' | 'meja'
  /** 'lapang' folds the side menu to a rail (wide books); 'penuh' gives the page its own padding. */
  isi?: 'biasa' | 'lebar' | 'lapang' | 'penuh'
  children: ReactNode
}

function Jumlah({ entri }: { entri: EntriMenu }) {
  if (entri.jumlah === undefined) return null
  return <span className={entri.lewat ? 'sisi__jml sisi__jml--lewat' : 'sisi__jml'}>{entri.jumlah}</span>
}

function MenuSamping({ menu }: { menu: readonly KelompokMenu[] }) {
  return (
    <nav className="sisi" aria-label="Menu">
      {menu.map((k) => (
        <div key={k.judul ?? k.isi[0]?.ke}>
          {k.judul && <p className="sisi__kelompok">{k.judul}</p>}
          <ul>
            {k.isi.map((e) => (
              <li key={e.ke}>
                <Tautan ke={e.ke} aria-current={e.aktif ? 'page' : undefined}>
                  <Ikon nama={e.ikon} />
                  <span>{e.nama}</span>
                  <Jumlah entri={e} />
                </Tautan>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

/** The bottom tabs of the phone, always with words. */
export function TabBawah({ tab }: { tab: readonly EntriMenu[] }) {
  return (
    <nav className="tabbar" aria-label="Menu utama">
      {tab.map((e) => (
        <Tautan key={e.ke} ke={e.ke} aria-current={e.aktif ? 'page' : undefined}>
          <Ikon nama={e.ikon} />
          {e.nama}
        </Tautan>
      ))}
    </nav>
  )
}

function TombolTema() {
  const { tema } = useTampilan()
  const gelap = tema === 'gelap'
  return (
    <button
      type="button"
      className="alat-btn hanya-meja"
      aria-label={gelap ? 'Ganti ke layar terang' : 'Ganti ke layar gelap'}
      onClick={() => ubahTampilan({ tema: gelap ? 'terang' : 'gelap' })}
    >
      <Ikon nama={gelap ? 'bulan' : 'surya'} />
    </button>
  )
}

function MenuOrang({ orang }: { orang: NonNullable<SifatKerangka['orang']> }) {
  return (
    <MenuLipat
      nama={`${orang.nama}, ${orang.peran}. Menu akun`}
      kelasTombol="alat-btn orang-btn"
      isiTombol={
        <span className="orang">
          <b>{orang.nama}</b>
          <span>{orang.peran}</span>
        </span>
      }
    >
      <ul className="lipat__daftar">
        {orang.menu.map((e) => (
          <li key={e.ke}>
            <Tautan ke={e.ke}>
              <Ikon nama={e.ikon} />
              {e.nama}
            </Tautan>
          </li>
        ))}
        <li>
          <button type="button" onClick={orang.onKeluar}>
            <Ikon nama="keluar" />
            Keluar
          </button>
        </li>
      </ul>
    </MenuLipat>
  )
}

function Asal({ pemda, lambang, beranda = '/', kembali }: SifatKerangka) {
  return (
    <>
      {kembali && (
        <Tautan
          ke={kembali.ke}
          className="alat-btn atas__kembali hanya-hp"
          aria-label={`Kembali ke ${kembali.nama}`}
        >
          <Ikon nama="kiri" />
        </Tautan>
      )}
      {kembali && <span className="atas__judul hanya-hp">{kembali.nama}</span>}
      <Tautan ke={beranda} className={kembali ? 'atas__asal hanya-meja' : 'atas__asal'}>
        <img src={lambang} alt="" width="30" height="36" />
        <span className="atas__nama">
          <b>Padu</b>
          <span>{pemda}</span>
        </span>
      </Tautan>
    </>
  )
}

function Kepala(sifat: SifatKerangka) {
  const { onCari, pemberitahuan, orang } = sifat
  const jumlah = pemberitahuan?.belumDibaca ?? 0
  return (
    <header className="atas">
      <Asal {...sifat} />
      {onCari && (
        <button type="button" className="cari" onClick={onCari} aria-keyshortcuts="Control+K">
          <Ikon nama="cari" />
          <span>Cari NIP, nama, nomor, atau menu</span>
          <kbd className="kbd">Ctrl K</kbd>
        </button>
      )}
      <div className="atas__alat">
        {onCari && (
          <button type="button" className="alat-btn cari-hp" aria-label="Cari" onClick={onCari}>
            <Ikon nama="cari" />
          </button>
        )}
        <UkuranTeks />
        <TombolTema />
        {pemberitahuan && (
          <Tautan
            ke={pemberitahuan.ke}
            className="alat-btn"
            aria-label={jumlah > 0 ? `Pemberitahuan, ${jumlah} belum dibaca` : 'Pemberitahuan'}
          >
            <Ikon nama="lonceng" />
            {jumlah > 0 && <span className="alat-btn__jml">{jumlah > 99 ? '99+' : jumlah}</span>}
          </Tautan>
        )}
        {orang && <MenuOrang orang={orang} />}
      </div>
    </header>
  )
}

/** The frame around every page: put the page's own blocks inside. */
export function Kerangka(sifat: SifatKerangka) {
  const { menu, tab, untuk = 'asn', isi = 'biasa', children } = sifat
  const { kerapatan } = useTampilan()
  const bidang = ['bidang']
  if (untuk === 'meja' && kerapatan === 'padat') bidang.push('bidang--padat')
  if (tab) bidang.push('bidang--tab')
  const rangka = ['rangka']
  if (!menu) rangka.push('rangka--polos')
  else if (isi === 'lapang') rangka.push('rangka--lapang')
  const kelasIsi = ['isi']
  if (isi === 'penuh') kelasIsi.push('isi--penuh')
  if (isi === 'lebar' || isi === 'lapang') kelasIsi.push('isi--lebar')
  return (
    <div className="aplikasi">
      <a className="lompat" href="#isi">
        Langsung ke isi
      </a>
      <div className={bidang.join(' ')}>
        <div className="pita" />
        <Kepala {...sifat} />
        <div className={rangka.join(' ')}>
          {menu && <MenuSamping menu={menu} />}
          <main id="isi" className={kelasIsi.join(' ')} tabIndex={-1}>
            {children}
          </main>
        </div>
        {tab && <TabBawah tab={tab} />}
      </div>
    </div>
  )
}
