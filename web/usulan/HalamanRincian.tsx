// Rincian usulan: siapa memegang, sampai kapan, apa yang diminta dari saya; draf menampilkan daftar tugasnya.
import { getRouteApi } from '@tanstack/react-router'
import { pratinjauNaskah } from '#kontrak/naskah.ts'
import { setempat, tanggalHari } from '../alat/format.ts'
import { alamat } from '../alat/klien.ts'
import { useHari } from '../alat/sesi.tsx'
import { bolehTindak, capDari, keKerja, langkahDari, sudahBerakhir, type Usulan } from '../alat/usulan.ts'
import { BerkasDaftar, RingkasBerkas } from '../pola/BerkasDaftar.tsx'
import { CetakLembar } from '../pola/CetakLembar.tsx'
import { Bagian, KepalaUsulan } from '../pola/KepalaHalaman.tsx'
import { LembarKendali } from '../pola/LembarKendali.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Riwayat } from '../pola/Riwayat.tsx'
import { SiapaMemegang } from '../pola/SiapaMemegang.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { UnduhSurat } from '../pola/UnduhSurat.tsx'
import { berkasTampil } from './berkas-tampil.tsx'
import { DaftarTugasUsulan } from './DaftarTugasUsulan.tsx'
import { DenganUsulan } from './pakai-usulan.tsx'
import { TindakanTahap } from './TindakanTahap.tsx'

const rute = getRouteApi('/usulan/$id')
const SIMPAN_DRAF = 'T02'

export default function HalamanRincian() {
  return (
    <DenganUsulan rute={rute}>
      {(u) => (
        <>
          <div className="kepala-saya">
            <Kepala usulan={u} />
          </div>
          {u.cap === 'DRAF' ? <DaftarTugasUsulan usulan={u} /> : <Rincian usulan={u} />}
        </>
      )}
    </DenganUsulan>
  )
}

function Kepala({ usulan: u }: { usulan: Usulan }) {
  return (
    <KepalaUsulan
      nomor={u.nomor}
      layanan={u.layananNama}
      keadaan={capDari(u.cap)}
      tanggal={u.pemegang.sejak}
      pemohon={{
        nama: u.pemohon.nama,
        nip: u.pemohon.nip ?? '',
        golongan: u.pemohon.golongan,
        unit: u.pemohon.perangkatDaerah,
      }}
    />
  )
}

function Rincian({ usulan: u }: { usulan: Usulan }) {
  const { zona } = useHari()
  const perkiraan = u.perkiraanTerbit && (
    <span>
      Perkiraan terbit <b>{tanggalHari(u.perkiraanTerbit)}</b>
    </span>
  )
  return (
    <>
      <div className="hanya-meja">
        <Bagian judul="Lembar kendali" kanan={perkiraan} />
        <LembarKendali langkah={langkahDari(u, zona)} />
      </div>
      <div className="lajur lajur--rincian">
        <aside className="lajur__kanan">
          <Pemegang usulan={u} />
        </aside>
        <div>
          <div className="hanya-hp">
            <Bagian judul="Lembar kendali" />
            <LembarKendali langkah={langkahDari(u, zona)} tegak />
          </div>
          <RiwayatUsulan usulan={u} />
          <BerkasUsulan usulan={u} />
        </div>
      </div>
    </>
  )
}

function Pemegang({ usulan: u }: { usulan: Usulan }) {
  return (
    <div className="susun">
      {!sudahBerakhir(u) && (
        <SiapaMemegang
          peran={u.pemegang.anda ? 'Anda' : u.pemegang.peran}
          orang={u.pemegang.anda ? undefined : u.pemegang.nama}
          sejak={u.pemegang.sejak}
          batas={u.pemegang.batas}
          anda={u.pemegang.anda}
          perlu={u.dimintaDariAnda ?? undefined}
        />
      )}
      {u.perkiraanTerbit && (
        <p className="hanya-hp">
          Perkiraan terbit <b>{tanggalHari(u.perkiraanTerbit)}</b>.
        </p>
      )}
      <Penolakan usulan={u} />
      <TindakanTahap usulan={u} />
      <Kerja usulan={u} />
      <CetakLembar usulan={u} penuh />
      {u.naskah?.bolehKeaslian && (
        <TombolTautan ikon="sidik" penuh ke={`/usulan/${u.id}/keaslian`}>
          Keaslian surat
        </TombolTautan>
      )}
      <TombolTautan ikon="neraca" penuh ke={`/usulan/${u.id}/putusan`}>
        Putusan aturan
      </TombolTautan>
    </div>
  )
}

/** The one filled button: what is asked of the reader, or the letter when it may be opened. */
function Kerja({ usulan: u }: { usulan: Usulan }) {
  if (u.naskah?.bolehUnduh) {
    return (
      <>
        <UnduhSurat usulanId={u.id} nomor={u.naskah.nomor} penuh />
        {u.naskah.bolehPratinjau && (
          <TombolTautan
            ikon="berkas"
            penuh
            ke={alamat(pratinjauNaskah, { params: { id: u.id } })}
            target="_blank"
          >
            Lihat surat
          </TombolTautan>
        )}
        {u.naskah.kodeCek && (
          <TombolTautan ragam="tautan" ke={`/cek/${u.naskah.kodeCek}`}>
            Periksa keaslian surat ini
          </TombolTautan>
        )}
      </>
    )
  }
  if (u.ahliWaris && u.tahap === 'menunggu-survei' && bolehTindak(u, 'isi-survei')) {
    return (
      <TombolTautan ragam="utama" penuh ke={`/usulan/${u.id}/survei`}>
        Catat kuesioner ahli waris
      </TombolTautan>
    )
  }
  const ke = keKerja(u)
  if (!u.pemegang.anda || ke === `/usulan/${u.id}`) return null
  return (
    <TombolTautan ragam="utama" penuh ke={ke}>
      {u.tahap === 'menunggu-survei' ? 'Isi survei, lalu buka surat' : 'Lengkapi berkas'}
    </TombolTautan>
  )
}

function Penolakan({ usulan: { penolakan } }: { usulan: Usulan }) {
  if (!penolakan) return null
  const tangguh = penolakan.sebab === 'penangguhan'
  return (
    <Maklumat
      sifat={tangguh ? 'perlu' : 'tolak'}
      judul={tangguh ? 'Cuti ini ditangguhkan' : 'Usulan ini ditolak'}
      dasar={penolakan.dasar}
    >
      <p>{penolakan.alasan}</p>
      <p>
        {tangguh
          ? 'Hak cuti Anda tetap ada. Sepakati waktu yang baru dengan atasan langsung, lalu ajukan lagi.'
          : 'Usulan baru dapat diajukan setelah syaratnya terpenuhi.'}
      </p>
    </Maklumat>
  )
}

function RiwayatUsulan({ usulan: u }: { usulan: Usulan }) {
  const { zona, hari } = useHari()
  // Saving a draft writes an event each time; to its reader the log begins where the draft was sent.
  const terbaru = u.riwayat.filter((r) => r.nomor !== SIMPAN_DRAF).sort((a, b) => b.versi - a.versi)
  return (
    <section>
      <Bagian judul="Riwayat" />
      <Riwayat
        zona={zona}
        tahunIni={Number(hari.slice(0, 4))}
        butir={terbaru.map((r) => ({
          id: String(r.versi),
          pada: r.pada,
          peristiwa: r.judul,
          oleh: r.oleh,
          catatan: r.rincian,
        }))}
      />
    </section>
  )
}

function BerkasUsulan({ usulan: u }: { usulan: Usulan }) {
  const berkas = u.berkas.map((b) => berkasTampil(b))
  return (
    <section>
      <Bagian judul="Berkas" kanan={<RingkasBerkas berkas={berkas} />} />
      <BerkasDaftar berkas={berkas} />
      {u.diajukanPada && <TanggalKirim pada={u.diajukanPada} />}
    </section>
  )
}

function TanggalKirim({ pada }: { pada: string }) {
  const { zona } = useHari()
  return <p className="kecil redup">Dikirim {tanggalHari(setempat(pada, zona).tanggal)}.</p>
}
