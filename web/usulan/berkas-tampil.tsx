// Berkas sebuah usulan menjadi baris daftar: keadaannya dalam satu kata, asalnya, dan alasan bila kembali.
import type { ReactNode } from 'react'
import { tanggalPanjang } from '../alat/format.ts'
import type { Usulan } from '../alat/usulan.ts'
import type { Berkas, KeadaanBerkas } from '../pola/BerkasDaftar.tsx'
import { Tautan } from '../pola/Tautan.tsx'

export type BerkasUsulan = Usulan['berkas'][number]

/** State of one requirement, from what is attached. */
export function keadaanBerkas(b: BerkasUsulan): KeadaanBerkas {
  const t = b.terlampir
  if (!t) return b.wajib ? 'belum' : 'tidak-perlu'
  if (t.status === 'sesuai') return 'sesuai'
  if (t.status === 'tidak-sesuai') return 'tidak-sesuai'
  return t.sumber === 'arsip' ? 'di-arsip' : 'terunggah'
}

/** Nothing attached: whether the archive has nothing, or only something too old (berkas.ts keadaanSyarat). */
function keteranganKosong(b: BerkasUsulan): ReactNode {
  const tua = b.pilihanArsip.find((p) => !p.berlaku)
  const arsip =
    tua && b.pilihanArsip.every((p) => !p.berlaku)
      ? `Di arsip ada ${tua.judul}${tua.tanggal ? ` bertanggal ${tanggalPanjang(tua.tanggal)}` : ''}, tetapi sudah terlalu lama pada tanggal pengajuan.`
      : b.pilihanArsip.length === 0
        ? 'Tidak ada di arsip.'
        : null
  return [b.keterangan, arsip].filter(Boolean).join(' ')
}

/** One line of the checklist; the name of an attached paper opens it. */
export function berkasTampil(b: BerkasUsulan, aksi?: ReactNode): Berkas {
  const t = b.terlampir
  const asal = t?.sumber === 'arsip' ? 'Arsip' : 'Unggahan Anda'
  return {
    id: b.kode,
    nama: b.nama,
    keadaan: keadaanBerkas(b),
    kata: !t && !b.wajib ? 'Bila perlu' : undefined,
    rincian: t ? (
      <>
        <Tautan ke={`/arsip?buka=${t.arsipId}`}>{t.judul}</Tautan>, {asal}
        {t.tanggal && `, ${tanggalPanjang(t.tanggal)}`}
      </>
    ) : (
      keteranganKosong(b)
    ),
    alasan: t?.status === 'tidak-sesuai' ? t.catatan : undefined,
    aksi,
  }
}
