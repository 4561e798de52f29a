// Rincian: one case with everything its page shows to this reader.
import type { z } from 'zod'
import type { zBerkasUsulan, zUsulan } from '#kontrak/usulan-rupa.ts'
import { tindakanTersedia } from '#mesin/alur.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { jenisCocok, keadaanSyarat, syaratBerlaku } from '#mesin/berkas.ts'
import { boleh, hubungan } from '#mesin/hak.ts'
import { bolehUnduhProduk } from '#mesin/produk.ts'
import type { BarisArsip } from '#server/arsip/baca.ts'
import { arsipPegawai, bacaBanyakArsip } from '#server/arsip/baca.ts'
import type { NaskahUsulan } from './baca.ts'
import { bacaNaskahUsulan, bacaPeristiwa } from './baca.ts'
import type { BarisDaftar } from './baca-daftar.ts'
import { bacaBarisDaftar } from './baca-daftar.ts'
import { lengkapi, susunBaris } from './baris.ts'
import { hakTindakan } from './berhak.ts'
import { dokumenDari } from './buat.ts'
import { formIsian } from './form-isian.ts'
import { judulPeristiwa, rincianPeristiwa } from './kalimat.ts'
import { tanggalKata } from './kata.ts'
import type { Bahan } from './konteks.ts'
import { siapkan } from './konteks.ts'
import { dimintaDari, lembarKendali, perkiraanTerbit } from './lembar.ts'
import { lembarNaskah } from './lembar-naskah.ts'
import type { Perlu } from './perlu.ts'
import type { PeristiwaTercatat } from './rantai.ts'
import { terlihatOleh } from './terlihat.ts'
import { tidakAda } from './tolakan.ts'

export type UsulanJawab = z.input<typeof zUsulan>
type BerkasJawab = z.input<typeof zBerkasUsulan>

/** The whole page of a case; 'tidak-ditemukan' when it is unknown or not this reader's to see. */
export async function rincianUsulan(p: Perlu, id: string): Promise<UsulanJawab | Tolak> {
  const u = await bacaBarisDaftar(p.db, id, p.hari)
  if (!u || !(await terlihatOleh(p, u))) return tidakAda()
  const bahan = await siapkan(p, u)
  const [baris] = await susunBaris(p.db, p, [u])
  if (!baris) throw new Error(`Usulan ${id} tidak tersusun.`)
  const peristiwa = await bacaPeristiwa(p.db, id)
  const naskah = await bacaNaskahUsulan(p.db, id)
  const { tahap } = lengkapi(p.ketentuan, u, p.hari)
  const { keadaan } = u
  const { sop } = bahan.terpaku
  const batas = keadaan.batas?.batas
  return {
    ...baris,
    edisi: keadaan.edisi ?? null,
    isian: keadaan.isian,
    isianLayanan: formIsian(bahan),
    berkas: await berkasUsulan(p, u, bahan),
    lembarKendali: lembarKendali(bahan.terpaku, tahap, peristiwa),
    perkiraanTerbit: perkiraanTerbit(bahan.terpaku, tahap, keadaan, p.hari, bahan.konteks.kalender),
    riwayat: peristiwa.map(barisRiwayat),
    tindakan: tindakanTersedia(bahan.perkara, bahan.konteks).filter((t) => hakTindakan(p, t.kode) === true),
    dimintaDariAnda: baris.pemegang.anda
      ? dimintaDari(u.tahap, batas === undefined ? undefined : tanggalKata(batas))
      : null,
    penolakan: keadaan.penolakan
      ? {
          sebab: keadaan.penolakan.sebab,
          alasan: keadaan.penolakan.alasan,
          dasar: keadaan.penolakan.dasar,
          pada: keadaan.penolakan.pada,
          surat: keadaan.penolakan.surat,
        }
      : null,
    naskah: naskahJawab(p, u, bahan, naskah),
    moda: {
      validasi: sop.modaValidasi,
      tandaTangan: sop.modaTandaTangan,
      serah: sop.caraSerah,
      kertas: sop.kertas,
    },
    hitung: u.hitung,
    rombonganId: u.rombonganId,
    ...ahliWarisJawab(bahan),
  }
}

function ahliWarisJawab({ konteks: { almarhum } }: Bahan): Pick<UsulanJawab, 'ahliWaris'> {
  if (almarhum === undefined) return {}
  const w = almarhum.perwakilan
  return { ahliWaris: w ? { nama: w.nama, hubungan: w.hubungan } : null }
}

function barisRiwayat(x: PeristiwaTercatat): UsulanJawab['riwayat'][number] {
  const rincian = rincianPeristiwa(x)
  return {
    versi: x.versi,
    jenis: x.jenis,
    nomor: x.nomor,
    judul: judulPeristiwa(x),
    ...(rincian === undefined ? {} : { rincian }),
    pada: x.pada,
    oleh: x.pelaku.jabatan ? `${x.pelaku.nama} (${x.pelaku.jabatan})` : x.pelaku.nama,
    dasar: x.dasar,
  }
}

function terlampir(u: BarisDaftar, kode: string, arsip: Map<string, BarisArsip>): BerkasJawab['terlampir'] {
  const b = u.keadaan.berkas[kode]
  const a = b ? arsip.get(b.arsipId) : undefined
  if (!b || !a) return null
  return {
    arsipId: b.arsipId,
    judul: a.judul,
    tanggal: a.tanggal,
    sumber: b.sumber,
    status: b.status,
    ...(b.catatan === undefined ? {} : { catatan: b.catatan }),
    putaran: b.putaran,
    tipe: a.tipe,
    ukuran: a.ukuran,
  }
}

/** Steps in which documents are chosen; elsewhere the archive is not searched. */
const MEMILIH = new Set(['draf', 'kekurangan'])

async function berkasUsulan(p: Perlu, u: BarisDaftar, b: Bahan): Promise<BerkasJawab[]> {
  const dipakai = await bacaBanyakArsip(
    p.db,
    Object.values(u.keadaan.berkas).map((x) => x.arsipId),
  )
  const arsip = MEMILIH.has(u.tahap) ? await arsipPegawai(p.db, u.pegawaiId) : []
  const dokumen = dokumenDari(arsip)
  const wajib = new Set(b.syaratWajib.map((s) => s.kode))
  const berlaku = syaratBerlaku(b.terpaku.edisi.syarat, b.fakta)
  const tampil = b.terpaku.edisi.syarat.filter(
    (s) => berlaku.includes(s) || u.keadaan.berkas[s.kode] !== undefined,
  )
  return tampil.map((s) => ({
    kode: s.kode,
    nama: s.nama,
    wajib: wajib.has(s.kode),
    ...(s.bila === undefined ? {} : { keterangan: s.bila.keterangan }),
    dasar: s.dasar,
    pilihanArsip: dokumen
      .filter((d) => jenisCocok(s, d.jenis))
      .map((d) => {
        const keadaan = keadaanSyarat([s], [d], p.hari)[0]?.keadaan
        const alasan =
          keadaan === 'terlalu-lama' ? 'Dokumen ini sudah terlalu lama untuk syarat ini.' : undefined
        return {
          arsipId: d.id,
          judul: arsip.find((a) => a.id === d.id)?.judul ?? s.nama,
          tanggal: d.tanggal,
          berlaku: keadaan === 'berlaku',
          ...(alasan === undefined ? {} : { alasan }),
        }
      }),
    terlampir: terlampir(u, s.kode, dipakai),
  }))
}

type Tanda = NonNullable<UsulanJawab['naskah']>['tanda']

/** The product (or the refusal letter) as far as the reader may know it: its owner opens it only after the survey. */
function naskahJawab(
  p: Perlu,
  u: BarisDaftar,
  b: Bahan,
  daftar: readonly NaskahUsulan[],
): UsulanJawab['naskah'] {
  const n = daftar.find((x) => x.jenis === 'produk') ?? daftar[0]
  if (!n) return null
  const objek = { pegawaiId: u.pegawaiId, perangkatDaerah: u.perangkatDaerahId, layanan: u.layanan }
  const relasi = hubungan(p.pelaku, objek)
  const berhak = (hak: string) => boleh(p.pelaku, hak, objek, p.ketentuan.peran) === true
  const sah = n.keadaan === 'ditandatangani'
  const terbuka =
    n.jenis === 'penolakan' ? u.keadaan.penolakan?.surat === 'terkirim' : bolehUnduhProduk(u.keadaan) === true
  const petugas = relasi === 'bkpsdm' || relasi === 'pejabat' || relasi === 'lain'
  return {
    id: n.id,
    keadaan: n.keadaan,
    nomor: n.nomor,
    tanggal: n.tanggal,
    // A printed sheet bears its code already: the officers who handle the sheet may read it.
    kodeCek: sah || (petugas && n.keadaan === 'dicetak') ? n.kodeCek : null,
    bolehUnduh: sah && (relasi === 'pemilik' ? terbuka : relasi === 'bkpsdm'),
    bolehPratinjau: petugas || (relasi === 'pemilik' && sah && terbuka),
    bolehKeaslian: petugas && n.nomor !== null && berhak('naskah.baca'),
    lembar: petugas && berhak('usulan.cetak') ? lembarNaskah(b, n) : [],
    tanda: tandaDari(n.penandatangan),
  }
}

function tandaDari(isi: unknown): Tanda {
  if (!Array.isArray(isi)) return []
  return isi.flatMap((t: Partial<Tanda[number]>) =>
    t.moda && t.nama && t.jabatan && t.pada
      ? [{ moda: t.moda, nama: t.nama, jabatan: t.jabatan, pada: t.pada }]
      : [],
  )
}
