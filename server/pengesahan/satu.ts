// Satu: signs one letter electronically. Two short transactions with the slow work between them: hold a number, then
// compose, sign and verify the bytes, then commit number, archive, event and effects together. Whatever fails in between
// releases the number; a process that dies leaves it held by this very letter, and the next try uses it.

import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Db } from '../alat/database.ts'
import { tambahArsip } from '../arsip/simpan-arsip.ts'
import { bacaNaskah } from '../naskah/baca.ts'
import { type HasilPeriksa, periksaTanda } from '../naskah/periksa-tanda.ts'
import type { SesiTanda } from '../naskah/tandatangan.ts'
import { batalTanda, catatTanda, masihDipegang, nomoriKonsep } from '../naskah/tindak.ts'
import { bacaPejabat } from './baca-pejabat.ts'
import type { BekalPengesahan } from './bekal.ts'
import { bubuhkan, DASAR_SAHKAN, type Siap, type Terbubuh } from './bubuhkan.ts'
import { idBaru } from './id.ts'
import { akhiriUpaya } from './tulis-upaya.ts'

/** Written in the same transaction as the signature, so that a batch knows for sure what is done. */
type Tandai = (db: Db) => Promise<void>

/** Case first, then letter, then number: every writer locks in this order, so none waits for another in a circle. */
async function kunciUsulan(db: Db, usulanId: string): Promise<void> {
  await db.selectFrom('usulan').select('id').where('id', '=', usulanId).forUpdate().execute()
}

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
      tahunan: perkara.tahunan,
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

async function simpan(
  b: BekalPengesahan,
  pelaku: Pelaku,
  s: Siap,
  { pdf, saat, upayaId }: Terbubuh,
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
  await b.basisdata.transaksi(async (db) => {
    await catatHasil(db, b, pelaku, s, { sidik, ukuran, periksa, saat, tandai })
    if (upayaId !== undefined) await akhiriUpaya(db, upayaId, { keadaan: 'dipakai', pada: s.kini })
  })
  return true
}

type Hasil = { sidik: string; ukuran: number; periksa: HasilPeriksa; saat: string; tandai: Tandai }

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
    pada: h.saat,
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
  let terbubuh: Terbubuh | undefined
  try {
    const hasil = await bubuhkan(b, pelaku, sesi, siap)
    if (!('pdf' in hasil)) {
      // The service may have signed a copy under this number: the number stays with this letter for the next try.
      if (hasil.kode !== 'jawaban-hilang') await lepas('Penandatanganan ditolak.')
      return hasil
    }
    terbubuh = hasil
    const tercatat = await simpan(b, pelaku, siap, terbubuh, tandai)
    if (tercatat === true) return { jenis: 'jadi', nomor: siap.nomor }
    await buang(b, terbubuh)
    await lepas('Penandatanganan ditolak.')
    return tercatat
  } catch (galat) {
    const ditolak = galat instanceof PenandaTolak
    // A signature received from outside and not yet recorded waits for the next try under the same number.
    if (ditolak || terbubuh?.upayaId === undefined) await lepas('Penandatanganan gagal.')
    if (!ditolak) throw galat
    if (terbubuh) await buang(b, terbubuh)
    return galat.tolak
  }
}

/** A signed file that must not be used: the letter changed meanwhile, or the file did not pass. */
async function buang(b: BekalPengesahan, { upayaId }: Terbubuh): Promise<void> {
  if (upayaId === undefined) return
  await b.basisdata.transaksi((db) => akhiriUpaya(db, upayaId, { keadaan: 'dibuang', pada: b.jam.kini() }))
}
