// Satu: signs one letter electronically. Two short transactions with the slow work between them: hold a number, then
// compose, sign and verify the bytes, then commit number, archive, event and effects together. Whatever fails in between
// releases the number; a process that dies leaves it held by this very letter, and the next try uses it.

import type { Penandatangan } from '#ketentuan/naskah/surat-kgb.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Db } from '../alat/database.ts'
import { tambahArsip } from '../arsip/simpan-arsip.ts'
import { bacaNaskah, type Naskah } from '../naskah/baca.ts'
import { type HasilPeriksa, periksaTanda } from '../naskah/periksa-tanda.ts'
import type { SesiTanda, TolakTanda } from '../naskah/tandatangan.ts'
import { batalTanda, catatTanda, masihDipegang, nomoriKonsep } from '../naskah/tindak.ts'
import { bacaPejabat } from './baca-pejabat.ts'
import type { BekalPengesahan, PerkaraTandaTangan } from './bekal.ts'
import { idBaru } from './id.ts'
import { saatSurat, templatSurat } from './surat.ts'

const DASAR_SAHKAN = ['Perwali Kediri 80/2021 Pasal 11 ayat (1)']

/** Written in the same transaction as the signature, so that a batch knows for sure what is done. */
type Tandai = (db: Db) => Promise<void>

type Siap = {
  perkara: PerkaraTandaTangan
  naskah: Naskah
  nomor: string
  pejabat: Penandatangan
  kini: string
  hari: string
}

/** Case first, then letter, then number: every writer locks in this order, so none waits for another in a circle. */
async function kunciUsulan(db: Db, usulanId: string): Promise<void> {
  await db.selectFrom('usulan').select('id').where('id', '=', usulanId).forUpdate().execute()
}

const tolakDari = (t: TolakTanda): Tolak => tolak(t.kode, t.sebab, DASAR_SAHKAN, t.saran)

async function siapkan(b: BekalPengesahan, pelaku: Pelaku, usulanId: string): Promise<Siap | Tolak> {
  const kini = b.jam.kini()
  const hari = b.jam.hari(b.daerah.zona)
  return b.basisdata.transaksi(async (db) => {
    await kunciUsulan(db, usulanId)
    const perkara = await b.perkara(db, { usulanId, pelaku, kini, hari })
    if ('sebab' in perkara) return perkara
    const bernomor = await nomoriKonsep(db, {
      usulanId,
      jenis: perkara.jenis,
      buku: perkara.buku,
      format: perkara.format,
      hari,
      kini,
    })
    if (!bernomor)
      return tolak(
        'naskah-belum-siap',
        'Konsep naskah belum tersusun.',
        DASAR_SAHKAN,
        'Kembalikan ke verifikasi agar naskah disusun ulang.',
      )
    const naskah = await bacaNaskah(db, bernomor.naskahId)
    if (!naskah) throw new Error(`Naskah ${bernomor.naskahId} hilang`)
    const pejabat = await bacaPejabat(db, {
      pegawaiId: pelaku.pegawaiId,
      jabatan: perkara.jabatan,
      hari,
      atasNama: perkara.atasNama,
      pangkat: b.pangkat,
    })
    return { perkara, naskah, nomor: bernomor.nomor.teks, pejabat, kini, hari }
  })
}

async function bubuhkan(b: BekalPengesahan, sesi: SesiTanda, s: Siap): Promise<Uint8Array | Tolak> {
  const { naskah } = s
  const tanggal = naskah.tanggal ?? s.hari
  const pdf = await b.penyusun.susunPdf(
    templatSurat(
      naskah,
      {
        nomor: s.nomor,
        hari: tanggal,
        penandatangan: s.pejabat,
        kodeCek: naskah.kodeCek,
        urlCek: `${b.alamat}/cek/${naskah.kodeCek}`,
        ditandatanganiPada: saatSurat(s.kini, b.daerah.zona),
        moda: naskah.moda.length > 1 ? 'keduanya' : 'elektronik',
      },
      s.kini,
    ),
  )
  const hasil = await sesi.tandatangani({
    pdf,
    alasan: `Pengesahan ${s.perkara.sebutan}`,
    lokasi: b.daerah.tempat,
    waktu: s.kini,
  })
  return hasil.ok ? hasil.pdf : tolakDari(hasil)
}

async function simpan(
  b: BekalPengesahan,
  pelaku: Pelaku,
  s: Siap,
  pdf: Uint8Array,
  tandai: Tandai,
): Promise<true | Tolak> {
  const periksa = await periksaTanda(pdf, { akar: b.akar })
  const sah = periksa.utuh && periksa.tanda.every((t) => t.sah && t.penerbitDikenal)
  if (!sah)
    return tolak(
      'tanda-tidak-sah',
      'Tanda tangan elektronik tidak lolos pemeriksaan.',
      DASAR_SAHKAN,
      'Periksa sertifikat Anda bersama admin BKPSDM, lalu ulangi.',
    )
  const { sidik, ukuran } = await b.berkas.simpan(pdf)
  await b.basisdata.transaksi((db) => catatHasil(db, b, pelaku, s, { sidik, ukuran, periksa, tandai }))
  return true
}

type Hasil = { sidik: string; ukuran: number; periksa: HasilPeriksa; tandai: Tandai }

/** Archive, letter, number, event and effects in one transaction; a refusal of the act rolls all of it back. */
async function catatHasil(db: Db, b: BekalPengesahan, pelaku: Pelaku, s: Siap, h: Hasil): Promise<void> {
  const { perkara, naskah, kini, hari, nomor } = s
  await kunciUsulan(db, perkara.usulanId)
  if (!(await masihDipegang(db, { naskahId: naskah.id, nomor, tanggal: naskah.tanggal })))
    throw new PenandaTolak(naskahBerubah())
  const arsipId = idBaru()
  await tambahArsip(db, {
    id: arsipId,
    pegawaiId: perkara.pegawaiId,
    jenisDokumen: perkara.jenisDokumen,
    kelompok: perkara.kelompok,
    judul: perkara.sebutan,
    nomor,
    tanggal: naskah.tanggal ?? hari,
    sidik: h.sidik,
    ukuran: h.ukuran,
    tipe: 'application/pdf',
    sumber: 'produk',
    usulanId: perkara.usulanId,
    tersembunyi: perkara.jenis === 'produk',
    dibuatOleh: pelaku.akunId,
    pada: kini,
  })
  const { pegawaiId, nama } = pelaku
  const jabatan = s.pejabat.jabatanBaris.join(' ')
  const tanda = {
    pegawaiId,
    nama,
    jabatan,
    instrumen: perkara.instrumen,
    moda: 'elektronik' as const,
    pada: kini,
    blok: s.pejabat,
  }
  await catatTanda(db, {
    naskahId: naskah.id,
    arsipId,
    sidik: h.sidik,
    penandatangan: [tanda],
    hasilPeriksa: h.periksa,
    kini,
  })
  await h.tandai(db)
  if (perkara.jenis === 'penolakan') return
  const { sidikData: sidikNaskah } = naskah
  const tindakan = {
    kode: 'tandatangani',
    moda: 'elektronik' as const,
    sidik: h.sidik,
    arsipId,
    nomor,
    sidikNaskah,
    tandaSah: true,
  }
  const hasil = await b.tindak(db, { usulanId: perkara.usulanId, pelaku, kini, hari, tindakan })
  if (hasil.jenis === 'tolak') throw new PenandaTolak(hasil)
}

/** Another hand was faster: signed it, sent it back, or holds it under another number. */
const naskahBerubah = (): Tolak =>
  tolak(
    'naskah-berubah',
    'Naskah ini berubah selagi ditandatangani: sudah ditandatangani, dikembalikan, atau diberi nomor lain.',
    DASAR_SAHKAN,
    'Muat ulang antrean penandatanganan dan periksa keadaan usulan ini.',
  )

/** Carries a refusal out of the transaction so that it rolls back. */
class PenandaTolak extends Error {
  readonly tolak: Tolak
  constructor(t: Tolak) {
    super(t.sebab)
    this.tolak = t
  }
}

/** The number of the signed letter, or why it was not signed. Throws only on faults; the number is released then too. */
export async function sahkanSatu(
  b: BekalPengesahan,
  pelaku: Pelaku,
  sesi: SesiTanda,
  usulanId: string,
  tandai: Tandai,
): Promise<{ jenis: 'jadi'; nomor: string } | Tolak> {
  const siap = await siapkan(b, pelaku, usulanId)
  if ('sebab' in siap) return siap
  const lepas = (alasan: string) =>
    b.basisdata.transaksi((db) =>
      batalTanda(db, siap.naskah.id, siap.nomor, b.jam.hari(b.daerah.zona), alasan),
    )
  try {
    const pdf = await bubuhkan(b, sesi, siap)
    const hasil = pdf instanceof Uint8Array ? await simpan(b, pelaku, siap, pdf, tandai) : pdf
    if (hasil === true) return { jenis: 'jadi', nomor: siap.nomor }
    await lepas('Penandatanganan ditolak.')
    return hasil
  } catch (galat) {
    await lepas('Penandatanganan gagal.')
    if (galat instanceof PenandaTolak) return galat.tolak
    throw galat
  }
}
