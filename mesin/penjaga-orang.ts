// Penjaga orang: who may do the act, on which office, and never on his own case.
import type { Tolak } from './bentuk.ts'
import { DASAR } from './dasar.ts'
import { bolehUntukAhliWaris, pengajuUntukAhliWaris, surveiOlehAhliWaris } from './penjaga-almarhum.ts'
import {
  hariTindakan,
  jabatanValidator,
  type Keperluan,
  type Penjaga,
  tolakTindakan,
} from './penjaga-bentuk.ts'
import { penandatanganSah } from './produk.ts'
import { tolak } from './tolak.ts'

const milikSendiri = (k: Keperluan): boolean => k.konteks.pelaku.pegawaiId === k.perkara.pegawaiId

/** Kediri Pasal 1 angka 12, Pasal 8 huruf a, reading A-43: own case, or the officer of the same perangkat daerah. */
function pengajuBerhak(k: Keperluan): true | Tolak {
  if (k.konteks.almarhum) return pengajuUntukAhliWaris(k)
  const { pelaku } = k.konteks
  if (pelaku.jenis === 'sistem') return true
  const pengaju = k.konteks.terpaku.edisi.pengaju
  if (pengaju.every((p) => p === 'ahli-waris')) {
    return tolakTindakan(
      k,
      'pegawai-masih-hidup',
      'Jenis usulan ini diajukan bagi ahli waris; pegawai ini tidak tercatat meninggal dunia.',
      'Selesaikan lebih dahulu pemberhentian karena meninggal dunia, supaya riwayat statusnya tercatat.',
    )
  }
  if (milikSendiri(k)) {
    if (pengaju.includes('asn')) return true
    return tolakTindakan(
      k,
      'pengaju-bukan-asn',
      'Layanan ini diajukan oleh admin kepegawaian perangkat daerah, bukan oleh pegawai sendiri.',
      'Hubungi admin kepegawaian perangkat daerah Anda.',
    )
  }
  const admin = pelaku.peran.includes('admin-kepegawaian') && pengaju.includes('admin-kepegawaian')
  if (admin && pelaku.perangkatDaerah === k.perkara.perangkatDaerah) return true
  return tolak(
    'pengaju-tidak-berhak',
    admin
      ? 'Pegawai ini bukan pegawai perangkat daerah Anda.'
      : 'Usulan hanya dapat diurus pegawai yang bersangkutan atau admin kepegawaian perangkat daerahnya.',
    [DASAR.lingkupAdminKepegawaian, DASAR.pendaftaran, DASAR.hakAksesBerkas],
    'Mintalah pegawai yang bersangkutan atau admin kepegawaian perangkat daerahnya untuk mengurus usulan ini.',
  )
}

function dalamLingkup(k: Keperluan): true | Tolak {
  const { pelaku } = k.konteks
  if (pelaku.jenis === 'sistem') return true
  if (pelaku.lingkupLayanan === 'semua' || pelaku.lingkupLayanan.includes(k.perkara.layanan)) return true
  return tolak(
    'di-luar-lingkup-layanan',
    `Anda tidak ditugaskan pada layanan ${k.konteks.terpaku.layanan.nama}.`,
    [DASAR.lingkupAdminBkpsdm],
    'Serahkan kepada admin BKPSDM yang ditugaskan pada layanan ini, atau mintalah penugasan.',
  )
}

/** No article says it in words; Pasal 10 ayat (1) and the roles of Pasal 1 angka 12–13 suppose two people. */
function bukanUrusanSendiri(k: Keperluan): true | Tolak {
  const { pelaku } = k.konteks
  if (pelaku.jenis === 'sistem') return true
  if (milikSendiri(k)) {
    return tolakTindakan(
      k,
      'urusan-sendiri',
      'Anda tidak dapat memutus usulan Anda sendiri.',
      'Serahkan kepada petugas atau pejabat lain yang berwenang.',
    )
  }
  if (pelaku.akunId !== k.perkara.pengajuAkunId) return true
  return tolakTindakan(
    k,
    'usulan-yang-diajukan-sendiri',
    'Anda tidak dapat memutus usulan yang Anda ajukan sendiri atas nama pegawai ini.',
    'Serahkan kepada petugas atau pejabat lain yang berwenang.',
  )
}

function belumDiambil(k: Keperluan): true | Tolak {
  const pemeriksa = k.perkara.keadaan.pemeriksa
  if (k.perkara.keadaan.tahap !== 'verifikasi' || !pemeriksa) return true
  const sendiri = pemeriksa.akunId === k.konteks.pelaku.akunId
  return tolak(
    'sudah-diambil',
    sendiri ? 'Usulan ini sudah Anda ambil.' : `Usulan ini sedang diperiksa ${pemeriksa.nama}.`,
    [DASAR.verifikasi],
    sendiri
      ? 'Lanjutkan pemeriksaan berkas.'
      : 'Ambil usulan lain dari antrean, atau mintalah pemeriksa melepasnya.',
  )
}

function pemegangPemeriksaan(k: Keperluan): true | Tolak {
  const pemeriksa = k.perkara.keadaan.pemeriksa
  if (pemeriksa?.akunId === k.konteks.pelaku.akunId) return true
  return tolak(
    'bukan-pemeriksa',
    pemeriksa
      ? `Usulan ini sedang diperiksa ${pemeriksa.nama}.`
      : 'Usulan ini belum diambil untuk diperiksa.',
    [DASAR.verifikasi],
    'Hanya petugas yang mengambil usulan dapat memeriksa dan memutusnya; mintalah ia melepas, lalu ambil usulan ini.',
  )
}

/** The holder lets go freely; another verifier (a sick colleague) must say why, and it is on record. */
function lepasBerhak(k: Keperluan): true | Tolak {
  if (k.perkara.keadaan.pemeriksa?.akunId === k.konteks.pelaku.akunId) return true
  if ((k.tindakan.alasan ?? '').trim().length >= 10) return true
  return tolak(
    'lepas-perlu-alasan',
    'Usulan ini dipegang petugas lain; melepasnya memerlukan alasan.',
    [DASAR.verifikasi],
    'Tuliskan alasan sedikitnya 10 huruf, misalnya pemeriksa sedang sakit.',
    'alasan',
  )
}

function membidangi(k: Keperluan): true | Tolak {
  if (jabatanValidator(k)) return true
  const sop = k.konteks.terpaku.sop.validator
  const jenjang1 = k.tahap.pelaksana === 'validator-pengawas'
  return tolak(
    'tidak-membidangi',
    jenjang1
      ? 'Jenjang pertama divalidasi pejabat pengawas yang membidangi layanan ini; Anda tidak memangku jabatan itu hari ini.'
      : 'Jenjang kedua divalidasi pejabat administrator yang membidangi layanan ini; Anda tidak memangku jabatan itu hari ini.',
    [DASAR.berjenjang],
    `Validasi dilakukan pemangku (definitif, Plt., atau Plh.) jabatan ${jenjang1 ? sop.pengawas : sop.administrator}.`,
  )
}

/** Reading A-10: one person cannot fill both tiers of the same case. */
function bukanValidatorJenjangLain(k: Keperluan): true | Tolak {
  const jenjang = k.tahap.pelaksana === 'validator-pengawas' ? 1 : 2
  const lain = k.perkara.keadaan.paraf.some(
    (p) => p.jenjang !== jenjang && !p.gugur && p.pegawaiId === k.konteks.pelaku.pegawaiId,
  )
  if (!lain) return true
  return tolak(
    'dua-jenjang-satu-orang',
    'Anda sudah memvalidasi usulan ini pada jenjang yang lain.',
    [DASAR.berjenjang],
    'Jenjang ini harus divalidasi pejabat lain; bila jabatannya kosong, mintalah penunjukan Plt. atau Plh.',
  )
}

function berwenangTanda(k: Keperluan): true | Tolak {
  const hasil = penandatanganSah(k.konteks.terpaku.sop.wewenang, {
    produk: k.konteks.terpaku.edisi.produk.kode,
    golongan: k.perkara.golongan,
    tanggal: hariTindakan(k),
    jabatan: k.konteks.pelaku.jabatan,
  })
  return hasil.jenis === 'jadi' ? true : hasil
}

function surveiOlehPemohon(k: Keperluan): true | Tolak {
  if (k.konteks.almarhum) return surveiOlehAhliWaris(k)
  if (milikSendiri(k)) return true
  return tolak(
    'survei-bukan-pemohon',
    'Kuesioner hanya dapat diisi pegawai yang bersangkutan melalui akunnya sendiri.',
    [DASAR.surveiSendiri],
    'Mintalah pegawai yang bersangkutan masuk dengan akunnya dan mengisi kuesioner.',
  )
}

function asnAktif(k: Keperluan): true | Tolak {
  if (k.konteks.asnAktif !== false) return true
  // Whether the heirs may, `pengaju-berhak` says.
  if (k.konteks.almarhum && bolehUntukAhliWaris(k)) return true
  return tolak(
    'asn-tidak-aktif',
    'Pegawai ini tidak berstatus aktif pada hari ini, sehingga usulan baru tidak dapat dibuat.',
    [DASAR.pendaftaran],
    'Bila status pegawai keliru, mintalah BKPSDM memutakhirkan riwayat status.',
  )
}

/** Guards about people, by their closed names. */
export const PENJAGA_ORANG = {
  'asn-aktif': { nilai: asnAktif },
  'pengaju-berhak': { nilai: pengajuBerhak },
  'dalam-lingkup-layanan': { nilai: dalamLingkup },
  'bukan-urusan-sendiri': { nilai: bukanUrusanSendiri },
  'belum-diambil-orang-lain': { nilai: belumDiambil },
  'pemegang-pemeriksaan': { nilai: pemegangPemeriksaan },
  'lepas-berhak': { nilai: lepasBerhak, masukan: true },
  membidangi: { nilai: membidangi },
  'bukan-validator-jenjang-lain': { nilai: bukanValidatorJenjangLain },
  'berwenang-tanda': { nilai: berwenangTanda },
  'survei-oleh-pemohon': { nilai: surveiOlehPemohon },
} satisfies Record<string, Penjaga>
