// Dokumen periksa: berkas di lajur kiri, satu tab satu berkas, ditambah konsep surat bila sudah tersusun.
import { pratinjauNaskah } from '#kontrak/naskah.ts'
import { alamat } from '../alat/klien.ts'
import type { Usulan } from '../alat/usulan.ts'
import { Ikon } from '../pola/Ikon.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { PembacaDokumen } from '../pola/PembacaDokumen.tsx'
import { PembacaPdf } from '../pola/PembacaPdf.tsx'

/** Key of the tab that shows the letter instead of a document. */
export const TAB_KONSEP = 'konsep'

export type TabDokumen = { kode: string; nama: string; tanda: 'sesuai' | 'tidak-sesuai' | 'belum' | null }

/** A letter that bears a signature is no draft any more. */
const namaSurat = (u: Usulan): string => (u.naskah && u.naskah.tanda.length > 0 ? 'Surat' : 'Konsep surat')

/** The tabs of a case in the order of its requirements; a requirement without a paper keeps its place. */
export function tabDokumen(u: Usulan): TabDokumen[] {
  const berkas = u.berkas.map((b): TabDokumen => {
    const status = b.terlampir?.status
    return { kode: b.kode, nama: b.nama, tanda: status === 'terlampir' ? null : (status ?? 'belum') }
  })
  return u.naskah?.bolehPratinjau
    ? [...berkas, { kode: TAB_KONSEP, nama: namaSurat(u), tanda: null }]
    : berkas
}

const UCAP = { sesuai: ', sesuai', 'tidak-sesuai': ', tidak sesuai', belum: ', belum ada' } as const

function DeretDokumen({
  tab,
  aktif,
  onPilih,
}: {
  tab: readonly TabDokumen[]
  aktif: string
  onPilih: (kode: string) => void
}) {
  return (
    <nav className="tabs periksa__tab" aria-label="Berkas usulan">
      {tab.map((t, i) => (
        <button
          key={t.kode}
          type="button"
          className="tabs__tab"
          aria-current={t.kode === aktif ? 'true' : undefined}
          onClick={() => onPilih(t.kode)}
        >
          {i + 1} {t.nama}
          {t.tanda && (
            <>
              <Ikon nama={t.tanda === 'sesuai' ? 'centang' : t.tanda === 'belum' ? 'seru' : 'silang'} />
              <span className="sr">{UCAP[t.tanda]}</span>
            </>
          )}
        </button>
      ))}
    </nav>
  )
}

function Isi({ u, aktif }: { u: Usulan; aktif: string }) {
  if (aktif === TAB_KONSEP) {
    return <PembacaPdf sumber={alamat(pratinjauNaskah, { params: { id: u.id } })} nama={namaSurat(u)} />
  }
  const berkas = u.berkas.find((b) => b.kode === aktif)
  const { terlampir } = berkas ?? {}
  if (!berkas || !terlampir) {
    return (
      <div className="periksa__kosong">
        <KeadaanKosong judul={berkas ? `${berkas.nama} belum dilampirkan` : 'Belum ada berkas'}>
          {berkas?.wajib
            ? 'Berkas ini wajib. Kembalikan usulan agar pemohon melengkapinya.'
            : 'Berkas ini tidak wajib bagi pegawai ini.'}
        </KeadaanKosong>
      </div>
    )
  }
  const { arsipId, tipe } = terlampir
  return <PembacaDokumen key={arsipId} arsipId={arsipId} tipe={tipe} nama={berkas.nama} />
}

/** Left side of the examining page. */
export function DokumenPeriksa(sifat: { u: Usulan; aktif: string; onPilih: (kode: string) => void }) {
  const { u, aktif, onPilih } = sifat
  return (
    <>
      <DeretDokumen tab={tabDokumen(u)} aktif={aktif} onPilih={onPilih} />
      <div className="periksa__lembar">
        <Isi u={u} aktif={aktif} />
      </div>
    </>
  )
}
