// Lembar pola, bagian usulan: kepala, lembar kendali, riwayat, pemegang, berkas, putusan, jawaban, survei.
import { useState } from 'react'
import { BerkasDaftar, RingkasBerkas } from '../pola/BerkasDaftar.tsx'
import { Cap } from '../pola/Cap.tsx'
import { DaftarBergaris, DaftarTugas } from '../pola/DaftarBergaris.tsx'
import { Bagian, KepalaUsulan, Remah } from '../pola/KepalaHalaman.tsx'
import { LacakRingkas, LembarKendali } from '../pola/LembarKendali.tsx'
import { PeriksaJawaban } from '../pola/PeriksaJawaban.tsx'
import { PutusanAturan, RingkasPutusan } from '../pola/PutusanAturan.tsx'
import { Riwayat } from '../pola/Riwayat.tsx'
import { SiapaMemegang } from '../pola/SiapaMemegang.tsx'
import { type NilaiSurvei, SurveiSkala } from '../pola/SurveiSkala.tsx'
import { TandaTanganMassal } from '../pola/TandaTanganMassal.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { UnggahBerkas } from '../pola/UnggahBerkas.tsx'
import { Contoh } from './Contoh.tsx'
import { BARIS_BUKU, BERKAS, JAWABAN, LANGKAH, PUTUSAN, RIWAYAT, SURAT, TUGAS } from './data-contoh.tsx'

function Kasus() {
  return (
    <>
      <Contoh nama="Kepala usulan">
        <Remah induk={{ ke: '#usulan', nama: 'Usulan' }} ini="Kenaikan Gaji Berkala" />
        <KepalaUsulan
          nomor="KGB-2026-004817"
          layanan="Kenaikan Gaji Berkala"
          keadaan="terbit"
          tanggal="2026-11-24"
          pemohon={{
            nama: 'Sri Wahyuningsih, S.E.',
            nip: '198304152009032007',
            golongan: 'III/d',
            unit: 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
          }}
        />
      </Contoh>
      <Contoh nama="Lembar kendali (tahap tetap)">
        <LembarKendali langkah={LANGKAH.berjalan} />
        <br />
        <LembarKendali langkah={LANGKAH.berhenti} tegak />
      </Contoh>
      <Contoh nama="Riwayat (terus bertambah)">
        <Riwayat butir={RIWAYAT} zona="Asia/Jakarta" tahunIni={2026} />
      </Contoh>
      <Contoh nama="Siapa memegang">
        <SiapaMemegang
          peran="Kepala Bidang Mutasi"
          orang="H. Muhammad Syaifuddin Kurniawansyah, S.Sos., M.Si."
          sejak="2026-11-17"
          batas="2026-11-20"
        />
      </Contoh>
      <Contoh nama="Siapa memegang: Anda">
        <SiapaMemegang
          anda
          peran="Anda"
          sejak="2026-11-18"
          batas="2026-11-25"
          perlu="Unggah ulang transkrip nilai, halaman 2 tidak terbaca."
        />
      </Contoh>
    </>
  )
}

function BerkasDanUnggah() {
  return (
    <>
      <Contoh nama="Berkas dan arsip">
        <Bagian judul="Berkas" kanan={<RingkasBerkas berkas={BERKAS} />} />
        <BerkasDaftar berkas={BERKAS} />
      </Contoh>
      <Contoh nama="Unggah berkas">
        <div className="contoh__susun">
          <UnggahBerkas
            untuk="Ijazah terakhir"
            keadaan={{ tahap: 'siap' }}
            onPilih={() => {}}
            arsip={{ rincian: 'Di arsip ada ijazah bertanggal 2 Maret 2009.', onAmbil: () => {} }}
          />
          <UnggahBerkas
            untuk="Surat KGB terakhir"
            keadaan={{ tahap: 'mengirim', nama: 'kgb-2024.pdf', persen: 62 }}
            onPilih={() => {}}
            onBatal={() => {}}
          />
          <UnggahBerkas
            untuk="Transkrip nilai"
            keadaan={{ tahap: 'gagal', nama: 'transkrip.pdf', sebab: 'jaringan' }}
            onPilih={() => {}}
            onUlang={() => {}}
          />
        </div>
      </Contoh>
    </>
  )
}

function SurveiContoh() {
  const [nilai, setNilai] = useState<NilaiSurvei | null>(3)
  return (
    <Contoh nama="Survei skala empat">
      <SurveiSkala
        nomor={3}
        tanya="Bagaimana kecepatan waktu pelayanan?"
        kata={['Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat']}
        nilai={nilai}
        onUbah={setNilai}
      />
    </Contoh>
  )
}

/** Second part of the sheet. */
export function PolaUsulan() {
  return (
    <>
      <Kasus />
      <Contoh nama="Daftar tugas">
        <DaftarTugas tugas={TUGAS} />
      </Contoh>
      <Contoh nama="Periksa jawaban">
        <PeriksaJawaban jawaban={JAWABAN} />
      </Contoh>
      <BerkasDanUnggah />
      <Contoh nama="Baris buku dan lacak ringkas">
        <DaftarBergaris baris={BARIS_BUKU} />
        <DaftarBergaris
          baris={[
            {
              id: 'kgb',
              tepi: null,
              ke: '#kgb',
              judul: (
                <span className="baris__kepala">
                  Kenaikan Gaji Berkala <Cap keadaan="divalidasi" />
                </span>
              ),
              tengah: <LacakRingkas langkah={['sudah', 'sudah', 'kini', 'nanti', 'nanti', 'nanti']} />,
              rincian: 'Di meja Kepala Bidang Mutasi sejak 17 Nov',
            },
          ]}
        />
      </Contoh>
      <Contoh nama="Putusan aturan">
        <Bagian judul="Putusan aturan" kanan={<RingkasPutusan baris={PUTUSAN} />} />
        <PutusanAturan
          baris={PUTUSAN}
          edisi="Dihitung 19 November 2026 pukul 10.05 memakai edisi aturan 2026.2."
          onPilih={() => {}}
        />
      </Contoh>
      <Contoh nama="Tanda tangan massal">
        <TandaTanganMassal surat={SURAT} sisa="sekitar 1 menit lagi" />
        <Tombol ikon="jeda">Jeda</Tombol>
      </Contoh>
      <SurveiContoh />
    </>
  )
}
