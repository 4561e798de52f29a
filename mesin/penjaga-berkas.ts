// Penjaga berkas: filing, verification, completion, rules that refuse (Kediri Pasal 8, 9).
import type { Isian, PasangAturan, Tolak } from './bentuk.ts'
import { DASAR } from './dasar.ts'
import { isianKosong, salahIsi } from './isian.ts'
import { type Keperluan, type Penjaga, tolakTindakan } from './penjaga-bentuk.ts'
import { tolak } from './tolak.ts'

/** Longest list named in one refusal. */
const SEBUT_PALING = 8
const sebut = (nama: string[]): string =>
  nama.length > SEBUT_PALING
    ? `${nama.slice(0, SEBUT_PALING).join(', ')}, dan ${nama.length - SEBUT_PALING} lainnya`
    : nama.join(', ')

const kurang = (k: Keperluan): Keperluan['konteks']['syaratWajib'] =>
  k.konteks.syaratWajib.filter((s) => !Object.hasOwn(k.perkara.keadaan.berkas, s.kode))

function berkasLengkap(k: Keperluan): true | Tolak {
  const belum = kurang(k)
  if (belum.length === 0) return true
  return tolak(
    'berkas-belum-lengkap',
    `Belum terlampir: ${sebut(belum.map((s) => s.nama))}.`,
    [DASAR.unggahSeluruh, ...new Set(belum.flatMap((s) => s.dasar))],
    'Lampirkan seluruh berkas yang belum ada, dari arsip digital atau dengan mengunggahnya, lalu kirim usulan.',
    belum[0]?.kode,
  )
}

/** Fields the applicant is asked: those whose condition holds. */
const ditanya = (k: Keperluan): Isian[] => {
  const { isianBerlaku, terpaku } = k.konteks
  return terpaku.edisi.isian.filter((i) =>
    isianBerlaku ? isianBerlaku.includes(i.kode) : i.bila === undefined,
  )
}

/** At filing every field is judged again: a choice that was offered yesterday may have ceased. */
function isianLengkap(k: Keperluan): true | Tolak {
  const { isian } = k.perkara.keadaan
  const kosong = ditanya(k).filter((i) => i.wajib && isianKosong(i, isian[i.kode]))
  if (kosong[0])
    return tolakTindakan(
      k,
      'isian-belum-lengkap',
      `Isian belum lengkap: ${sebut(kosong.map((i) => i.label))}.`,
      'Lengkapi isian tersebut, simpan, lalu kirim usulan.',
      kosong[0].kode,
    )
  for (const i of ditanya(k)) {
    const salah = isian[i.kode] === undefined ? undefined : salahIsi(i, isian[i.kode])
    if (salah !== undefined) return isianSalah(k, i, salah)
  }
  return true
}

const isianSalah = (k: Keperluan, i: Isian, salah: string): Tolak =>
  tolakTindakan(
    k,
    'isian-salah',
    `Isian ${i.label} belum benar: ${salah}.`,
    'Perbaiki isian itu, lalu simpan kembali.',
    i.kode,
  )

/** Only fields of this service are kept, each in its kind; anything else would be stored for ever without meaning. */
function isianDikenal(k: Keperluan): true | Tolak {
  const dikenal = new Map(k.konteks.terpaku.edisi.isian.map((i) => [i.kode, i]))
  for (const [kode, nilai] of Object.entries(k.tindakan.isian ?? {})) {
    const i = dikenal.get(kode)
    if (!i)
      return tolakTindakan(
        k,
        'isian-tidak-dikenal',
        `Isian ${kode} tidak ada pada layanan ini.`,
        'Muat ulang halaman usulan, lalu isi kembali.',
        kode,
      )
    const salah = salahIsi(i, nilai)
    if (salah !== undefined) return isianSalah(k, i, salah)
  }
  return true
}

function nomorUsulanAda(k: Keperluan): true | Tolak {
  if (k.tindakan.nomor || k.perkara.keadaan.nomor) return true
  return tolakTindakan(
    k,
    'nomor-usulan-belum-ada',
    'Nomor usulan belum diberikan.',
    'Ulangi pengiriman usulan.',
  )
}

function layananBerlaku(k: Keperluan): true | Tolak {
  const { edisi, layanan } = k.konteks.terpaku
  if (edisi.berlaku <= k.konteks.hari) return true
  return tolak(
    'layanan-belum-berlaku',
    `Layanan ${layanan.nama} baru berlaku mulai ${edisi.berlaku}.`,
    edisi.dasar,
    'Ajukan kembali sesudah layanan berlaku.',
  )
}

/** Each mark must name a document of this case; 'tidak-sesuai' needs a note the applicant can act on. */
function hasilPeriksaSah(k: Keperluan): true | Tolak {
  const daftar = k.tindakan.berkas ?? []
  if (daftar.length === 0) {
    return tolak(
      'hasil-periksa-kosong',
      'Belum ada hasil periksa berkas yang diberikan.',
      [DASAR.verifikasi],
      'Pilih sesuai atau tidak sesuai untuk sedikitnya satu berkas.',
    )
  }
  for (const b of daftar) {
    if (!Object.hasOwn(k.perkara.keadaan.berkas, b.kode)) {
      return tolak(
        'berkas-tidak-dikenal',
        `Berkas ${b.kode} tidak terlampir pada usulan ini.`,
        [DASAR.verifikasi],
        'Muat ulang halaman usulan, lalu periksa berkas yang tampil.',
        b.kode,
      )
    }
    if (b.status !== 'sesuai' && b.status !== 'tidak-sesuai') {
      return tolak(
        'hasil-periksa-tidak-sah',
        'Hasil periksa berkas hanya sesuai atau tidak sesuai.',
        [DASAR.verifikasi],
        'Pilih sesuai atau tidak sesuai.',
        b.kode,
      )
    }
    if (b.status === 'tidak-sesuai' && !(b.catatan ?? '').trim()) {
      return tolak(
        'catatan-kosong',
        'Berkas yang tidak sesuai memerlukan catatan.',
        [DASAR.jangkaLengkapi],
        'Tuliskan apa yang harus diperbaiki pemohon.',
        b.kode,
      )
    }
  }
  return true
}

function semuaSesuai(k: Keperluan): true | Tolak {
  const berkas = k.perkara.keadaan.berkas
  const nama = new Map(k.konteks.terpaku.edisi.syarat.map((s) => [s.kode, s.nama]))
  const belum = kurang(k).map((s) => s.nama)
  for (const [kode, b] of Object.entries(berkas))
    if (b.status !== 'sesuai') belum.push(nama.get(kode) ?? kode)
  if (belum.length === 0) return true
  return tolak(
    'berkas-belum-sesuai',
    `Usulan belum dapat diterima; berkas belum berhasil periksa sesuai: ${sebut(belum)}.`,
    [DASAR.verifikasi],
    'Periksa setiap berkas; bila ada yang tidak sesuai, kembalikan untuk dilengkapi.',
  )
}

function adaKekurangan(k: Keperluan): true | Tolak {
  const salah = Object.values(k.perkara.keadaan.berkas).filter((b) => b.status === 'tidak-sesuai')
  if (salah.some((b) => (b.catatan ?? '').trim()) || kurang(k).length > 0) return true
  return tolak(
    'kekurangan-belum-dicatat',
    'Belum ada berkas yang dinyatakan tidak sesuai beserta catatannya.',
    [DASAR.jangkaLengkapi],
    'Tandai berkas yang kurang sebagai tidak sesuai dan tuliskan catatannya, lalu kembalikan.',
  )
}

function alasanTerisi(k: Keperluan): true | Tolak {
  if ((k.tindakan.alasan ?? '').trim().length >= 10) return true
  return tolakTindakan(
    k,
    'alasan-kosong',
    'Alasan wajib diisi.',
    'Tuliskan alasan sedikitnya 10 huruf, agar yang bersangkutan tahu apa yang harus dilakukan.',
    'alasan',
  )
}

function kekuranganDiganti(k: Keperluan): true | Tolak {
  const nama = new Map(k.konteks.terpaku.edisi.syarat.map((s) => [s.kode, s.nama]))
  const belum = Object.entries(k.perkara.keadaan.berkas)
    .filter(([, b]) => b.status === 'tidak-sesuai')
    .map(([kode]) => ({ kode, nama: nama.get(kode) ?? kode }))
  const semua = [...belum, ...kurang(k)]
  if (semua.length === 0) return true
  return tolak(
    'kekurangan-belum-diganti',
    `Belum diganti: ${sebut(semua.map((s) => s.nama))}. Melengkapi sebagian belum dihitung melengkapi.`,
    [DASAR.jangkaLengkapi],
    'Ganti setiap berkas yang dinyatakan kurang sebelum batas, lalu kirim kembali.',
    semua[0]?.kode,
  )
}

/** Completion replaces what was found lacking; a document already judged right stays as judged. */
function hanyaKekurangan(k: Keperluan): true | Tolak {
  const sudah = (k.tindakan.berkas ?? []).find((b) => k.perkara.keadaan.berkas[b.kode]?.status === 'sesuai')
  if (!sudah) return true
  return tolak(
    'berkas-sudah-sesuai',
    `Berkas ${sudah.kode} sudah dinyatakan sesuai dan tidak dapat diganti.`,
    [DASAR.jangkaLengkapi],
    'Ganti hanya berkas yang dinyatakan kurang.',
    sudah.kode,
  )
}

function berkasBersidik(k: Keperluan): true | Tolak {
  const dikenal = new Set(k.konteks.terpaku.edisi.syarat.map((s) => s.kode))
  for (const b of k.tindakan.berkas ?? []) {
    if (!dikenal.has(b.kode)) {
      return tolak(
        'syarat-tidak-dikenal',
        `Berkas ${b.kode} tidak termasuk syarat layanan ini.`,
        [DASAR.unggahSeluruh],
        'Lampirkan berkas pada syarat yang tersedia.',
        b.kode,
      )
    }
    if (b.arsipId !== undefined && !b.sidik) {
      return tolak(
        'berkas-tanpa-sidik',
        'Berkas belum selesai disimpan ke arsip.',
        [DASAR.arsipDigital],
        'Unggah ulang berkas ini.',
        b.kode,
      )
    }
  }
  return true
}

const SAAT_ATURAN: Record<string, PasangAturan['saat']> = {
  ajukan: 'ajukan',
  'ajukan-kembali': 'ajukan',
  terima: 'verifikasi',
  tandatangani: 'tanda-tangan',
}

/** Rules that refuse, at the moment of this act; a rule nobody evaluated refuses too (deny by default). */
function aturanTidakMenolak(k: Keperluan): true | Tolak {
  const saat = SAAT_ATURAN[k.def.kode]
  for (const pasang of k.konteks.terpaku.edisi.aturan) {
    if (pasang.sifat !== 'menolak' || pasang.saat !== saat) continue
    const putusan = k.konteks.putusan.find((p) => p.aturan === pasang.aturan)
    if (!putusan) {
      return tolakTindakan(
        k,
        'aturan-belum-dinilai',
        `Ketentuan ${pasang.aturan} belum dinilai untuk usulan ini.`,
        'Muat ulang halaman; bila berulang, laporkan kepada admin BKPSDM.',
      )
    }
    if (putusan.putusan !== 'tidak-memenuhi') continue
    const gagal = putusan.syarat.filter((s) => s.putusan === 'tidak-memenuhi')
    return tolak(
      'aturan-menolak',
      `${putusan.nama}: ${gagal.map((s) => `${s.bunyi} (${s.fakta})`).join('; ')}.`,
      [...new Set([...gagal.flatMap((s) => s.dasar), ...putusan.dasar])],
      gagal.find((s) => s.saran)?.saran ??
        'Ajukan kembali sesudah syarat tersebut dipenuhi, atau mintalah BKPSDM membetulkan data bila keliru.',
    )
  }
  return true
}

/** Guards about documents, by their closed names. */
export const PENJAGA_BERKAS = {
  'layanan-berlaku': { nilai: layananBerlaku },
  'berkas-lengkap': { nilai: berkasLengkap },
  'isian-lengkap': { nilai: isianLengkap },
  'isian-dikenal': { nilai: isianDikenal, masukan: true },
  'nomor-usulan-ada': { nilai: nomorUsulanAda, masukan: true },
  'berkas-bersidik': { nilai: berkasBersidik, masukan: true },
  'hasil-periksa-sah': { nilai: hasilPeriksaSah, masukan: true },
  'semua-sesuai': { nilai: semuaSesuai },
  'ada-kekurangan-bercatatan': { nilai: adaKekurangan },
  'alasan-terisi': { nilai: alasanTerisi, masukan: true },
  'kekurangan-diganti': { nilai: kekuranganDiganti },
  'hanya-kekurangan': { nilai: hanyaKekurangan, masukan: true },
  'aturan-tidak-menolak': { nilai: aturanTidakMenolak },
} satisfies Record<string, Penjaga>
