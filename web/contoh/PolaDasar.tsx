// Lembar pola, bagian dasar: huruf, warna, cap, tombol, isian, maklumat.
import { useState } from 'react'
import { nipKelompok, rupiah } from '../alat/format.ts'
import { Cap, KATA_CAP, type KeadaanCap } from '../pola/Cap.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { Isian, IsianBaris, IsianPanjang, IsianPilihan, IsianSandi, IsianTeks } from '../pola/Isian.tsx'
import { IsianNip } from '../pola/IsianNip.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KodeEnamAngka } from '../pola/KodeEnamAngka.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import { RingkasanGalat } from '../pola/RingkasanGalat.tsx'
import { StatusSimpan } from '../pola/StatusSimpan.tsx'
import { Tombol, TombolTautan, TombolUtama } from '../pola/Tombol.tsx'
import { Contoh } from './Contoh.tsx'

const CAP = Object.keys(KATA_CAP) as KeadaanCap[]
const WARNA = [
  'tinta',
  'redup',
  'nila',
  'sogan',
  'kunyit',
  'daun',
  'bata',
  'tepi',
  'kertas',
  'kertas-2',
  'lembar',
  'garis',
  'margin',
  'nila-alas',
  'kunyit-alas',
  'daun-alas',
  'bata-alas',
  'sogan-alas',
  'sorot',
]

function HurufDanWarna() {
  return (
    <>
      <Contoh nama="Huruf">
        <p className="judul">Keputusan tentang Kenaikan Pangkat</p>
        <p className="sub">Bagian halaman, 20</p>
        <p>Atkinson Hyperlegible Next 17. Isi halaman di HP: 0O 1lI 5S 8B.</p>
        <p className="kecil">
          15, meja kerja dan keterangan. <span className="nip">{nipKelompok('198304152009032007')}</span>
        </p>
        <p className="mini redup">13, hanya label pendek dan kepala tabel.</p>
        <p className="besar">{rupiah(4_169_900)}</p>
      </Contoh>
      <Contoh nama="Warna">
        <ul className="contoh__warna">
          {WARNA.map((w) => (
            <li key={w}>
              <i style={{ background: `var(--${w})` }} />
              {w}
            </li>
          ))}
        </ul>
      </Contoh>
      <Contoh nama="Cap: sepuluh keadaan">
        <div className="contoh__susun">
          <div className="contoh__cap">
            {CAP.map((k) => (
              <Cap key={k} keadaan={k} tanggal="2026-11-17" />
            ))}
          </div>
          <div className="contoh__cap">
            {CAP.map((k) => (
              <Cap key={k} keadaan={k} />
            ))}
          </div>
          <div>
            <Cap keadaan="terbit" tanggal="2026-11-24" besar />
          </div>
        </div>
      </Contoh>
    </>
  )
}

function TombolDanDialog() {
  const [buka, setBuka] = useState(false)
  const kabarkan = useKabar()
  return (
    <Contoh nama="Tombol, dialog, kabar">
      <div className="contoh__susun">
        <div className="deret">
          <TombolUtama
            onClick={() => kabarkan({ judul: 'Usulan terkirim', rincian: 'Nomor KGB-2026-004817' })}
          >
            Kirim usulan
          </TombolUtama>
          <Tombol onClick={() => setBuka(true)}>Buka dialog</Tombol>
          <TombolTautan ragam="tautan" ke="#lewati">
            Lewati
          </TombolTautan>
        </div>
        <div className="deret">
          <Tombol ragam="bahaya">Tolak usulan</Tombol>
          <Tombol disabled>Belum lengkap</Tombol>
          <Tombol sedang="Mengirim…">Kirim</Tombol>
        </div>
        <div className="deret">
          <Tombol pintas="S">Setujui</Tombol>
          <Tombol pintas="B">Kembalikan</Tombol>
          <Tombol ikon="unduh">Unduh putusan</Tombol>
        </div>
      </div>
      <Dialog
        buka={buka}
        judul="Kembalikan 1 berkas kepada pemohon?"
        onTutup={() => setBuka(false)}
        kaki={
          <>
            <TombolUtama onClick={() => setBuka(false)}>Kembalikan berkas</TombolUtama>
            <Tombol onClick={() => setBuka(false)}>Batal</Tombol>
          </>
        }
      >
        <IsianPanjang label="Alasan" petunjuk="Dibaca oleh pemohon. Sebutkan apa yang harus diperbaiki." />
      </Dialog>
    </Contoh>
  )
}

function SemuaIsian() {
  const [nip, setNip] = useState('1983041520090320')
  const [kode, setKode] = useState('482')
  return (
    <Contoh nama="Isian">
      <RingkasanGalat
        galat={[
          { isian: 'contoh-nip', pesan: 'NIP kurang 2 angka' },
          { isian: 'contoh-cuti', pesan: 'Pilih jenis cuti' },
        ]}
        percobaan={-1}
      />
      <IsianTeks
        label="Nomor telepon"
        petunjuk="Untuk pemberitahuan lewat WhatsApp"
        defaultValue="0812 0000 0000"
        inputMode="tel"
      />
      <IsianNip
        id="contoh-nip"
        nilai={nip}
        onUbah={setNip}
        galat={nip.length < 18 ? `NIP kurang ${18 - nip.length} angka` : undefined}
      />
      <IsianSandi label="Kata sandi" defaultValue="rahasia sekali" />
      <KodeEnamAngka petunjuk="Dari aplikasi pengautentikasi di HP Anda" nilai={kode} onUbah={setKode} />
      <IsianPilihan label="Golongan" boleh defaultValue="III/d">
        <option>III/c</option>
        <option>III/d</option>
      </IsianPilihan>
      <Isian label="Masa kerja" petunjuk="Diambil dari data pegawai.">
        {(s) => <input {...s} className="masukan" readOnly value="16 tahun 0 bulan" />}
      </Isian>
      <IsianBaris
        id="contoh-cuti"
        label="Jenis cuti"
        galat="Pilih jenis cuti"
        pilihan={[
          { nilai: 'tahunan', nama: 'Cuti tahunan', rincian: 'Sisa 9 hari kerja' },
          { nilai: 'sakit', nama: 'Cuti sakit' },
        ]}
      />
      <StatusSimpan keadaan={{ tahap: 'tersimpan', jam: '10.05' }} />
    </Contoh>
  )
}

/** First part of the sheet. */
export function PolaDasar() {
  return (
    <>
      <HurufDanWarna />
      <TombolDanDialog />
      <SemuaIsian />
      <Contoh nama="Maklumat">
        <div className="contoh__susun">
          <Maklumat judul="Tersimpan di perangkat ini">Akan dikirim saat ada sinyal.</Maklumat>
          <Maklumat sifat="perlu" judul="Lengkapi 1 berkas">
            Paling lambat Rabu, 25 November 2026.
          </Maklumat>
          <Maklumat sifat="beres" judul="Usulan terkirim">
            Nomor KGB-2026-004817.
          </Maklumat>
          <Maklumat
            sifat="tolak"
            judul="Tidak dapat diproses"
            dasar={['Perwali Kediri 80/2021 Pasal 9']}
            aksi={<Tombol>Ajukan usulan baru</Tombol>}
          >
            Sudah lewat batas melengkapi.
          </Maklumat>
        </div>
      </Contoh>
      <Contoh nama="Keadaan kosong">
        <KeadaanKosong
          judul="Belum ada usulan"
          aksi={<TombolTautan ke="#layanan">Pilih layanan</TombolTautan>}
        >
          Usulan yang Anda kirim akan tercatat di sini.
        </KeadaanKosong>
      </Contoh>
    </>
  )
}
