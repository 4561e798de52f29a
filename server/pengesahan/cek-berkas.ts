// Cek berkas: the masked copy of a letter, and the check of a PDF that somebody holds in hand.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import type { cekBerkas } from '#kontrak/naskah.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Db } from '../alat/database.ts'
import { type Berkas, tidakDitemukan, type Unggahan } from '../alat/http.ts'
import { bacaNaskahSidik } from '../naskah/baca.ts'
import { daftarCabut } from '../naskah/baca-penanda.ts'
import { periksaTanda } from '../naskah/periksa-tanda.ts'
import type { BekalPengesahan } from './bekal.ts'
import { cariNaskahPublik } from './cek.ts'
import { rinciTanda } from './keaslian.ts'
import { saatSurat, templatSurat } from './surat.ts'

/** The letter composed again with personal data masked; never the signed file itself. */
export async function salinanTersamar(b: BekalPengesahan, db: Db, kode: string): Promise<Berkas | Tolak> {
  const n = await cariNaskahPublik(db, kode)
  const tanda = n?.penandatangan.at(-1)
  if (!n || !tanda || n.tanggal === null) return tidakDitemukan('Dokumen')
  const pdf = await b.penyusun.susunPdf(
    templatSurat(
      n,
      {
        nomor: n.nomor,
        hari: n.tanggal,
        penandatangan: tanda.blok,
        kodeCek: n.kodeCek,
        urlCek: `${b.alamat}/cek/${n.kodeCek}`,
        ditandatanganiPada: saatSurat(tanda.pada, b.daerah.zona),
        moda: tanda.moda,
      },
      tanda.pada,
      true,
    ),
  )
  return {
    jenis: 'berkas',
    isi: pdf,
    tipe: 'application/pdf',
    nama: `salinan-${n.kodeCek}.pdf`,
    sebaris: true,
  }
}

/** Is this very file the signed one? Nothing of the file is kept. */
export async function periksaBerkasPublik(
  b: BekalPengesahan,
  db: Db,
  unggahan: Unggahan | undefined,
): Promise<z.input<typeof cekBerkas.jawab> | Tolak> {
  if (!unggahan || unggahan.ukuran === 0)
    return tolak(
      'permintaan-salah',
      unggahan ? 'Berkas ini kosong (0 bita).' : 'Belum ada berkas yang dipilih.',
      [],
      'Pilih berkas PDF yang akan diperiksa.',
      'berkas',
    )
  const isi = await readFile(unggahan.jalur)
  // A picture of a letter never equals the letter: said plainly, instead of "unknown".
  if (!isi.subarray(0, 1024).includes('%PDF-'))
    return tolak(
      'bukan-pdf',
      'Berkas ini bukan PDF, jadi tidak dapat dicocokkan dengan arsip.',
      [],
      'Pilih berkas PDF yang diunduh dari Padu. Untuk surat di kertas, foto, atau pindaian: pakai kode di bawah QR.',
      'berkas',
    )
  const dikenal = await bacaNaskahSidik(db, createHash('sha256').update(isi).digest('hex'))
  const periksa = await periksaTanda(isi, { akar: b.akar })
  const tanda = rinciTanda(periksa, await daftarCabut(db), dikenal?.ditandatanganiPada ?? null)
  const dicabut = tanda.some((t) => t.sertifikat !== 'berlaku')
  if (dikenal)
    return dikenal.keadaan === 'ditandatangani' && !dicabut
      ? {
          hasil: 'asli',
          kalimat: `Berkas ini sama persis dengan surat nomor ${dikenal.nomor ?? '-'} dalam register.`,
          tanda,
        }
      : {
          hasil: 'berubah',
          kalimat: dicabut
            ? `Berkas ini surat nomor ${dikenal.nomor ?? '-'}, tetapi tanda tangannya dibuat sesudah sertifikat pejabatnya dicabut.`
            : `Berkas ini surat nomor ${dikenal.nomor ?? '-'}, tetapi surat itu tidak berlaku lagi.`,
          tanda,
        }
  if (periksa.tanda.length > 0)
    return {
      hasil: 'berubah',
      kalimat:
        'Berkas ini bertanda tangan elektronik, tetapi isinya tidak sama dengan surat mana pun dalam register. Jangan dipakai sebelum dipastikan kepada BKPSDM.',
      tanda,
    }
  return {
    hasil: 'tidak-dikenal',
    kalimat: 'Berkas ini tidak ada dalam register dan tidak bertanda tangan elektronik.',
    tanda,
  }
}
