// Beranda: satu pertanyaan dijawab judulnya (ada yang menunggu saya?), lalu usulan berjalan, lalu yang akan jatuh tempo.
import { daftarLayanan } from '#kontrak/layanan.ts'
import { bacaSaya } from '#kontrak/pegawai.ts'
import { daftarUsulan, hitunganUsulan } from '#kontrak/usulan.ts'
import { jumlahKata, tanggalHari } from '../alat/format.ts'
import { menuSamping } from '../alat/menu.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari, useSesiPasti } from '../alat/sesi.tsx'
import { type BarisUsulan, sudahBerakhir } from '../alat/usulan.ts'
import { type BarisBuku, DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { MenungguAnda } from './MenungguAnda.tsx'
import { UsulanBerjalan } from './UsulanBerjalan.tsx'

/** More than this would push the running cases off a small screen. */
const MENUNGGU_PALING = 3
const JATUH_TEMPO_PALING = 4

export default function HalamanBeranda() {
  const sesi = useSesiPasti()
  const { hari } = useHari()
  const usulan = useBaca(daftarUsulan, { query: { tampilan: 'milik-saya', urut: 'tenggat', ukuran: 50 } })
  const baris = usulan.data?.baris ?? []
  const menunggu = baris.filter((u) => u.pemegang.anda && u.cap !== 'DRAF' && !sudahBerakhir(u))
  const berjalan = baris.filter((u) => !sudahBerakhir(u))
  return (
    <div className="wadah beranda">
      <KepalaHalaman atas={tanggalHari(hari)} judul={judul(sesi.sapaan, menunggu.length, usulan.isPending)} />
      <GalatPermintaan galat={usulan.error} untuk="bacaan" onUlang={() => void usulan.refetch()} />
      {sesi.sandiKedaluwarsa && <SandiKedaluwarsa />}
      <div className="lajur">
        <div>
          <MejaKerja hak={sesi.hak} />
          {menunggu.slice(0, MENUNGGU_PALING).map((u) => (
            <MenungguAnda key={u.id} usulan={u} />
          ))}
          {menunggu.length > MENUNGGU_PALING && (
            <p>
              <Tautan ke="/usulan">Lihat semua {menunggu.length} yang menunggu Anda</Tautan>
            </p>
          )}
          <Bagian
            judul="Usulan berjalan"
            kanan={
              baris.length > 0 && <Tautan ke="/usulan">Semua {usulan.data && jumlahKata(usulan.data)}</Tautan>
            }
          />
          {usulan.isPending ? <Tunggu baris={3} /> : <Berjalan baris={berjalan} pernah={baris.length > 0} />}
          <SeringDipakai />
        </div>
        <aside>
          <JatuhTempo />
          <p>
            <Tautan ke="/cuti">Saldo dan riwayat cuti saya</Tautan>
          </p>
          <p>
            <Tautan ke="/saya">Data saya, dan siapa yang melihatnya</Tautan>
          </p>
        </aside>
      </div>
    </div>
  )
}

function judul(sapaan: string, jumlah: number, memuat: boolean): string {
  if (memuat) return sapaan
  if (jumlah === 0) return `${sapaan}, tidak ada yang menunggu Anda`
  return `${sapaan}, ada ${jumlah} hal yang menunggu Anda`
}

function SandiKedaluwarsa() {
  return (
    <Maklumat
      sifat="perlu"
      judul="Kata sandi Anda sudah melewati batas pakai"
      aksi={<TombolTautan ke="/akun?bagian=keamanan">Ganti kata sandi</TombolTautan>}
    >
      Layanan terbuka kembali setelah kata sandi diganti.
    </Maklumat>
  )
}

/** For staff: the way to the desk, with what lies on it. */
function MejaKerja({ hak }: { hak: readonly string[] }) {
  const meja = menuSamping(hak).find((k) => k.judul === 'Meja kerja')
  const { data } = useBaca(hitunganUsulan, {}, { aktif: meja !== undefined })
  if (!meja || !data) return null
  const { antrean, lewatTenggat, hariIni } = data
  return (
    <Maklumat
      sifat={lewatTenggat > 0 ? 'perlu' : 'info'}
      judul={antrean > 0 ? `${antrean} usulan di meja kerja Anda` : 'Meja kerja Anda kosong'}
      aksi={<TombolTautan ke="/meja">Buka Meja Kerja</TombolTautan>}
    >
      {lewatTenggat} lewat tenggat, {hariIni} bertenggat hari ini.
    </Maklumat>
  )
}

function Berjalan({ baris, pernah }: { baris: readonly BarisUsulan[]; pernah: boolean }) {
  if (baris.length > 0) return <UsulanBerjalan baris={baris} />
  if (pernah) return <p className="redup">Tidak ada usulan yang sedang berjalan.</p>
  return (
    <KeadaanKosong judul="Belum ada usulan" aksi={<TombolTautan ke="/layanan">Lihat layanan</TombolTautan>}>
      Usulan yang Anda kirim tampil di sini: di meja siapa, sejak kapan, sampai kapan.
    </KeadaanKosong>
  )
}

function SeringDipakai() {
  const { data } = useBaca(daftarLayanan, {})
  const aktif = data?.baris.filter((l) => l.aktif).slice(0, 4) ?? []
  if (aktif.length === 0) return null
  return (
    <section className="hanya-meja">
      <Bagian judul="Layanan" kanan={<Tautan ke="/layanan">Semua layanan</Tautan>} />
      <div className="deret">
        {aktif.map((l) => (
          <TombolTautan key={l.kode} ke={`/layanan/${l.kode}`}>
            {l.nama}
          </TombolTautan>
        ))}
      </div>
    </section>
  )
}

function JatuhTempo() {
  const { data, error, isPending, refetch } = useBaca(bacaSaya, {})
  const baris: BarisBuku[] = (data?.jatuhTempo ?? []).slice(0, JATUH_TEMPO_PALING).map((j) => ({
    id: `${j.jenis}-${j.tanggal}`,
    tepi: { tanggal: j.tanggal },
    judul: j.judul,
    rincian: j.rincian,
    ke: j.usulanId ? `/usulan/${j.usulanId}` : j.layanan ? `/layanan/${j.layanan}` : undefined,
  }))
  return (
    <>
      <Bagian judul="Akan jatuh tempo" />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {isPending && <Tunggu baris={3} />}
      {baris.length > 0 && <DaftarBergaris baris={baris} />}
      {data && baris.length === 0 && <p className="redup">Tidak ada yang jatuh tempo dalam waktu dekat.</p>}
    </>
  )
}
