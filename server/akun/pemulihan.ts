// Pemulihan: a lost second factor needs two different administrators, neither of them the owner, and still the
// owner's password (AU-5).
import { tolak } from '#mesin/tolak.ts'
import { bacaCalon } from './baca-kelola.ts'
import { BATAS, DASAR_AKUN, geser, type Jawab, jadi, type KonteksAkun } from './bentuk.ts'
import { sidikPulih } from './faktor.ts'
import { PANJANG_KODE, pelakuId, tolakSendiri, tolakTiada } from './kelola.ts'
import { kodeBaru } from './kunci.ts'
import { beritahu, catat } from './tulis.ts'
import { kunciFaktor, kunciPemulihan, setujuiPemulihan, tambahPemulihan } from './tulis-faktor.ts'
import { gugurkanVerifikasi, tambahVerifikasi, tutupSesi } from './tulis-sesi.ts'

/** POST /api/akun/:id/pulih-faktor: the first administrator asks, with the reason. */
export async function mintaPemulihan(
  k: KonteksAkun,
  id: string,
  alasan: string,
): Promise<Jawab<{ berlakuSampai: string }>> {
  const calon = await bacaCalon(k.db, { akunId: id }, k.hari)
  if (!calon) return tolakTiada()
  const oleh = pelakuId(k)
  if (id === oleh) return tolakSendiri('memulihkan faktor kedua')
  if (!(await kunciFaktor(k.db, id))) {
    const saran =
      'Pegawai ini cukup masuk dengan kata sandi; faktor kedua dipasang saat itu bila perannya meminta.'
    return tolak('belum-berfaktor', 'Akun ini belum memakai faktor kedua.', [DASAR_AKUN.jaga], saran)
  }
  if (await kunciPemulihan(k.db, id, k.kini)) {
    const saran = 'Mintalah admin BKPSDM lain menyetujui permintaan itu.'
    return tolak(
      'sudah-diminta',
      'Pemulihan akun ini sudah diminta dan menunggu persetujuan.',
      [DASAR_AKUN.jaga],
      saran,
    )
  }
  const sampai = geser(k.kini, BATAS.pemulihanMenit)
  await tambahPemulihan(k.db, { akunId: id, alasan, oleh, pada: k.kini, sampai })
  await catat(k.db, {
    pada: k.kini,
    akunId: oleh,
    aksi: 'akun.pulih-faktor',
    objekId: id,
    hasil: 'jadi',
    rincian: { alasan },
  })
  await beritahu(k.db, {
    pegawaiId: calon.pegawai_id,
    jenis: 'akun-faktor',
    judul: 'Pemulihan faktor kedua akun Anda diminta',
    isi: 'Bila Anda tidak memintanya, segera hubungi admin BKPSDM.',
    pada: k.kini,
  })
  return jadi({ berlakuSampai: sampai })
}

/** POST /api/akun/:id/pulih-faktor/setujui: another administrator consents and gets the one-time recovery code. */
export async function setujuiPemulihanFaktor(
  k: KonteksAkun,
  id: string,
): Promise<Jawab<{ kode: string; berlakuSampai: string }>> {
  const oleh = pelakuId(k)
  const calon = await bacaCalon(k.db, { akunId: id }, k.hari)
  const minta = calon && (await kunciPemulihan(k.db, id, k.kini))
  if (!calon || !minta) return tolakTiada('Permintaan pemulihan')
  if (id === oleh) return tolakSendiri('memulihkan faktor kedua')
  if (minta.diminta_oleh === oleh) {
    await catat(k.db, {
      pada: k.kini,
      akunId: oleh,
      aksi: 'akun.pulih-faktor',
      objekId: id,
      hasil: 'ditolak',
      rincian: { sebab: 'sendirian' },
    })
    const saran = 'Mintalah admin BKPSDM lain menyetujuinya.'
    return {
      ...tolak(
        'perlu-dua-admin',
        'Pemulihan harus disetujui admin lain, bukan pemintanya sendiri.',
        [DASAR_AKUN.jaga],
        saran,
      ),
      simpan: true,
    }
  }
  const kode = kodeBaru(PANJANG_KODE)
  const sampai = geser(k.kini, BATAS.pemulihanMenit)
  await setujuiPemulihan(k.db, minta.id, oleh, k.kini)
  await gugurkanVerifikasi(k.db, id, k.kini, 'pulih-faktor')
  await tambahVerifikasi(k.db, {
    akunId: id,
    jenis: 'pulih-faktor',
    sidik: sidikPulih(k, id, kode),
    oleh,
    pada: k.kini,
    sampai,
  })
  await tutupSesi(k.db, id, 'faktor kedua dipulihkan', k.kini)
  await catat(k.db, {
    pada: k.kini,
    akunId: oleh,
    aksi: 'akun.pulih-faktor-setujui',
    objekId: id,
    hasil: 'jadi',
  })
  await beritahu(k.db, {
    pegawaiId: calon.pegawai_id,
    jenis: 'akun-faktor',
    judul: 'Pemulihan faktor kedua akun Anda disetujui dua admin',
    isi: 'Masuklah dengan kata sandi dan kode pemulihan, lalu pasang di HP baru. Bila bukan Anda, hubungi admin BKPSDM.',
    pada: k.kini,
  })
  return jadi({ kode, berlakuSampai: sampai })
}
