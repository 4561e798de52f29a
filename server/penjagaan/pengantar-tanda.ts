// Pengantar, tanda: signs a covering letter as cases' letters are signed: a number held, composed, signed, verified, kept.
import type { Tolak } from '#mesin/bentuk.ts'
import type { SeriNomor } from '#mesin/bentuk-daerah.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { seriUntuk } from '#mesin/nomor.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Db } from '#server/alat/database.ts'
import type { Berkas } from '#server/alat/http.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import { bacaArsip } from '#server/arsip/baca.ts'
import { tambahArsip } from '#server/arsip/simpan-arsip.ts'
import { bacaNaskah, bacaPengantar, type Naskah } from '#server/naskah/baca.ts'
import { type HasilPeriksa, periksaTanda } from '#server/naskah/periksa-tanda.ts'
import type { SesiTanda } from '#server/naskah/tandatangan.ts'
import { batalTanda, catatTanda, masihDipegang } from '#server/naskah/tindak.ts'
import { nomoriPengantar } from '#server/naskah/tindak-pengantar.ts'
import { bacaPejabat } from '#server/pengesahan/baca-pejabat.ts'
import type { BekalPengesahan } from '#server/pengesahan/bekal.ts'
import { bubuhkan, DASAR_SAHKAN, type SiapBubuh } from '#server/pengesahan/bubuhkan.ts'
import { idBaru } from '#server/pengesahan/id.ts'
import { templatSurat } from '#server/pengesahan/surat.ts'
import type { Perlu } from '#server/usulan/perlu.ts'
import type { BarisRombongan } from './baca-rombongan.ts'
import { jabatanPengantar, PRODUK_PENGANTAR } from './pengantar.ts'
import { tambahData } from './tulis.ts'

const SEBUTAN = 'Surat Pengantar'
/** Group of documents that belong nowhere else (Perwali Jambi 31/2018 Pasal 5 ayat (1) huruf f). */
const KELOMPOK_PENDUKUNG = 6

type Jabatan = NonNullable<Awaited<ReturnType<typeof jabatanPengantar>>>

const bukanAnda = (nama: string | undefined): Tolak =>
  tolak(
    'tidak-berwenang-tanda',
    `Surat pengantar ini ditandatangani ${nama ?? 'pejabat yang belum ditetapkan pada SOP'}.`,
    ['Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
    'Serahkan kepada pejabat itu, atau mintalah admin BKPSDM mencatat keputusan pelimpahannya.',
  )

/** Office and series of this letter for this signer, or why he may not sign it. */
async function siapTanda(
  p: Perlu,
  r: BarisRombongan,
): Promise<{ jabatan: Jabatan; seri: SeriNomor } | Tolak> {
  const jabatan = await jabatanPengantar(p, r.layanan)
  if (!jabatan || jabatan.pegawaiId !== p.pelaku.pegawaiId) return bukanAnda(jabatan?.nama)
  const seri = seriUntuk(p.ketentuan.daerah, { buku: PRODUK_PENGANTAR, produk: PRODUK_PENGANTAR })
  if (seri) return { jabatan, seri }
  return tolak(
    'format-nomor-kosong',
    'Format nomor surat pengantar belum diisi.',
    ['Perwali Kediri 80/2021 Pasal 14'],
    'Mintalah admin mengisi format nomor surat pengantar pada data daerah.',
  )
}

const lain = (x: object): x is Tolak => 'sebab' in x

/** Starts the signing: the passphrase is tried now, the work runs after the answer. */
export async function mulaiTanda(
  b: BekalPengesahan,
  p: Perlu,
  r: BarisRombongan,
  sandi: string,
): Promise<{ jalankan: () => void } | Tolak> {
  const siap = await siapTanda(p, r)
  if (lain(siap)) return siap
  const n = await bacaPengantar(p.db, r.id)
  if (n?.keadaan !== 'konsep' && n?.keadaan !== 'bernomor')
    return tolak(
      'bukan-konsep',
      'Surat ini sudah ditandatangani atau sudah dibatalkan.',
      DASAR_SAHKAN,
      'Muat ulang halaman untuk melihat keadaannya.',
    )
  const hasil = await b.penanda.mulai({ id: p.pelaku.pegawaiId, db: p.db }, sandi)
  if (!hasil.ok) return tolak(hasil.kode, hasil.sebab, DASAR_SAHKAN, hasil.saran, 'sandiTanda')
  await tambahData(p.db, r.id, { sedangTanda: true, galatTanda: null })
  const { sesi } = hasil
  return { jalankan: () => void tandatangani(b, p.pelaku, sesi, r, siap).finally(() => sesi.tutup()) }
}

type Siap = { jabatan: Jabatan; seri: SeriNomor }

async function tandatangani(
  b: BekalPengesahan,
  pelaku: Pelaku,
  sesi: SesiTanda,
  r: BarisRombongan,
  siap: Siap,
): Promise<void> {
  const galat = await sahkan(b, pelaku, sesi, r, siap).catch((sebab: unknown) => {
    b.log.error({ galat: sebab, rombongan: r.id }, 'Surat pengantar gagal ditandatangani')
    return tolak(
      'gagal-tanda',
      'Terjadi gangguan saat menandatangani; surat ini belum ditandatangani.',
      [],
      'Coba lagi.',
    )
  })
  const data = { sedangTanda: false, galatTanda: galat === true ? null : `${galat.sebab} ${galat.saran}` }
  await b.basisdata.transaksi((db) => tambahData(db, r.id, data))
}

async function siapkan(
  b: BekalPengesahan,
  pelaku: Pelaku,
  r: BarisRombongan,
  s: Siap,
): Promise<SiapBubuh | Tolak> {
  const kini = b.jam.kini()
  const hari = b.jam.hari(b.daerah.zona)
  return b.basisdata.transaksi(async (db) => {
    const bernomor = await nomoriPengantar(db, { rombonganId: r.id, seri: s.seri, hari, kini })
    const naskah = bernomor && (await bacaNaskah(db, bernomor.naskahId))
    if (!naskah)
      return tolak(
        'bukan-konsep',
        'Surat ini tidak lagi menunggu tanda tangan.',
        DASAR_SAHKAN,
        'Muat ulang halaman.',
      )
    const pejabat = await pejabatSurat(b, db, s.jabatan, pelaku.pegawaiId, hari)
    return { perkara: { sebutan: SEBUTAN }, naskah, nomor: bernomor.nomor, pejabat, kini, hari }
  })
}

const pejabatSurat = (b: BekalPengesahan, db: Db, j: Jabatan, pegawaiId: string, hari: string) =>
  bacaPejabat(db, {
    pegawaiId,
    jabatan: j.wewenang.jabatan,
    hari,
    atasNama: j.wewenang.atasNama ?? null,
    pangkat: b.pangkat,
  })

async function sahkan(
  b: BekalPengesahan,
  pelaku: Pelaku,
  sesi: SesiTanda,
  r: BarisRombongan,
  siap: Siap,
): Promise<true | Tolak> {
  const s = await siapkan(b, pelaku, r, siap)
  if (lain(s)) return s
  const lepas = (alasan: string) =>
    b.basisdata.transaksi((db) => batalTanda(db, s.naskah.id, s.nomor, b.jam.hari(b.daerah.zona), alasan))
  try {
    const hasil = await bubuhkan(b, pelaku, sesi, s)
    if (!('pdf' in hasil)) {
      if (hasil.kode !== 'jawaban-hilang') await lepas('Penandatanganan ditolak.')
      return hasil
    }
    const jadi = await simpan(b, pelaku, s, siap, hasil)
    if (jadi !== true) await lepas('Penandatanganan ditolak.')
    return jadi
  } catch (galat) {
    await lepas('Penandatanganan gagal.')
    throw galat
  }
}

type Tersimpan = { sidik: string; ukuran: number; periksa: HasilPeriksa; saat: string }

/** Archive and signature of the letter, in the transaction given. */
async function catatSurat(
  db: Db,
  pelaku: Pelaku,
  s: SiapBubuh,
  siap: Siap,
  { sidik, ukuran, periksa, saat }: Tersimpan,
): Promise<void> {
  const { naskah, nomor, kini, hari, pejabat } = s
  const arsipId = idBaru()
  await tambahArsip(db, {
    id: arsipId,
    pegawaiId: null,
    jenisDokumen: PRODUK_PENGANTAR,
    kelompok: KELOMPOK_PENDUKUNG,
    judul: SEBUTAN,
    nomor,
    tanggal: naskah.tanggal ?? hari,
    sidik,
    ukuran,
    tipe: 'application/pdf',
    sumber: 'produk',
    usulanId: null,
    tersembunyi: true,
    dibuatOleh: pelaku.akunId,
    pada: kini,
  })
  const tanda = {
    pegawaiId: pelaku.pegawaiId,
    nama: pelaku.nama,
    jabatan: pejabat.jabatanBaris.join(' '),
    instrumen: siap.jabatan.wewenang.instrumen,
    moda: 'elektronik' as const,
    pada: saat,
    blok: pejabat,
  }
  await catatTanda(db, {
    naskahId: naskah.id,
    arsipId,
    sidik,
    penandatangan: [tanda],
    hasilPeriksa: periksa,
    kini,
  })
}

async function simpan(
  b: BekalPengesahan,
  pelaku: Pelaku,
  s: SiapBubuh,
  siap: Siap,
  { pdf, saat }: { pdf: Uint8Array; saat: string },
): Promise<true | Tolak> {
  const periksa = await periksaTanda(pdf, { akar: b.akar })
  if (!periksa.utuh || !periksa.tanda.every((t) => t.sah && t.penerbitDikenal))
    return tolak(
      'tanda-tidak-sah',
      'Tanda tangan elektronik tidak lolos pemeriksaan.',
      DASAR_SAHKAN,
      'Periksa sertifikat Anda bersama admin BKPSDM, lalu ulangi.',
    )
  const { sidik, ukuran } = await b.berkas.simpan(pdf)
  const { naskah, nomor } = s
  return b.basisdata.transaksi(async (db) => {
    if (!(await masihDipegang(db, { naskahId: naskah.id, nomor, tanggal: naskah.tanggal })))
      return tolak(
        'naskah-berubah',
        'Surat ini berubah selagi ditandatangani.',
        DASAR_SAHKAN,
        'Muat ulang halaman.',
      )
    await catatSurat(db, pelaku, s, siap, { sidik, ukuran, periksa, saat })
    return true as const
  })
}

/** The letter as PDF: the signed bytes once they exist, before that the draft as it will look. */
export async function suratPdf(b: BekalPengesahan, p: Perlu, r: BarisRombongan): Promise<Berkas | Tolak> {
  const n = await bacaPengantar(p.db, r.id)
  if (!n) return tidakDitemukan('Surat pengantar')
  const nama = `surat-pengantar-${(n.nomor ?? 'konsep').replace(/[^A-Za-z0-9]+/g, '-')}.pdf`
  const arsip = n.arsipId === null ? undefined : await bacaArsip(p.db, n.arsipId)
  const isi = arsip ? await b.berkas.baca(arsip.sidik) : await konsepPdf(b, p, r, n)
  return isi instanceof Uint8Array
    ? { jenis: 'berkas', isi, tipe: 'application/pdf', nama, sebaris: true }
    : isi
}

async function konsepPdf(
  b: BekalPengesahan,
  p: Perlu,
  r: BarisRombongan,
  n: Naskah,
): Promise<Uint8Array | Tolak> {
  const jabatan = await jabatanPengantar(p, r.layanan)
  if (!jabatan?.pegawaiId)
    return tolak(
      'jabatan-kosong',
      'Jabatan penandatangan sedang kosong, sehingga surat belum dapat ditampilkan.',
      ['Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
      'Mintalah admin BKPSDM mencatat pejabat atau pelaksana tugasnya.',
    )
  const penandatangan = await pejabatSurat(b, p.db, jabatan, jabatan.pegawaiId, p.hari)
  return b.penyusun.susunPdf(
    templatSurat(
      n,
      {
        nomor: n.nomor,
        hari: n.tanggal,
        penandatangan,
        kodeCek: null,
        urlCek: null,
        ditandatanganiPada: null,
        moda: 'elektronik',
      },
      p.kini,
    ),
  )
}
