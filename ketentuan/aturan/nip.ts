// Aturan: apa isi NIP, NI PPPK, atau NIK, dan apakah sesuai dengan data pegawai.
import type { HasilAturan, HasilSyarat, NilaiHitung } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { bacaNik, bacaNip, bersihkanAngka, type Nip, selisihNik, selisihNip, tampilNip } from '#mesin/nip.ts'
import { hitung, syarat } from './bagian/kata.ts'

type Parameter = { pppkPerluVerifikasi: string }

const DASAR = ['Perka BKN 22/2007']
const TAHUN_AKHIR = '2200'
const BUNYI = 'Nomor identitas tersusun benar.'
const BUNYI_SESUAI = 'Isi nomor identitas sesuai dengan data pegawai.'

/** Doubts about a readable NIP: warnings, disagreement with the register, and the unverified PPPK structure. */
function syaratNip(nip: Nip, fakta: Fakta, p: Parameter): HasilSyarat[] {
  const { lahir, jenisKelamin, tmtCpns } = fakta.pegawai ?? {}
  const beda = selisihNip(nip, {
    ...(lahir === undefined ? {} : { lahir }),
    ...(jenisKelamin === undefined ? {} : { jenisKelamin }),
    ...(tmtCpns === undefined ? {} : { tmtCpns }),
  })
  const ragu = [...nip.peringatan, ...(nip.perluVerifikasi ? [`${p.pppkPerluVerifikasi}.`] : [])]
  const susun = ragu.length === 0 ? 'Tersusun benar.' : ragu.join(' ')
  const sesuai = beda.length === 0 ? 'Tidak ada perbedaan dengan data yang diberikan.' : beda.join(' ')
  return [
    syarat('susunan', BUNYI, DASAR, ragu.length === 0 ? 'memenuhi' : 'perlu-pertimbangan', susun),
    syarat(
      'sesuai',
      BUNYI_SESUAI,
      DASAR,
      beda.length === 0 ? 'memenuhi' : 'perlu-pertimbangan',
      sesuai,
      beda.length === 0 ? undefined : 'Cocokkan dengan SK pengangkatan dan kartu keluarga.',
    ),
  ]
}

function nilaiNip(teks: string, fakta: Fakta, p: Parameter): HasilAturan {
  // A birth year far ahead is no NIP, and 18 years added to it would leave the calendar.
  if (bersihkanAngka(teks) > TAHUN_AKHIR)
    return {
      syarat: [syarat('susunan', BUNYI, DASAR, 'tidak-memenuhi', 'Empat angka pertama bukan tahun lahir.')],
      hitung: {},
    }
  const baca = bacaNip(teks)
  if (baca.jenis === 'tolak')
    return { syarat: [syarat('susunan', BUNYI, DASAR, 'tidak-memenuhi', baca.sebab, baca.saran)], hitung: {} }
  const nip = baca.nilai
  return {
    syarat: syaratNip(nip, fakta, p),
    hitung: {
      jenis: hitung.teks(nip.jenis),
      nip: hitung.teks(tampilNip(nip.nip)),
      lahir: hitung.tanggal(nip.lahir),
      angkat: hitung.teks(nip.angkat),
      jenisKelamin: hitung.teks(nip.jenisKelamin),
      urut: hitung.angka(nip.urut),
    },
  }
}

function nilaiNik(teks: string, fakta: Fakta): { syarat: HasilSyarat; hitung: Record<string, NilaiHitung> } {
  const bunyi = 'NIK tersusun benar dan sesuai dengan data pegawai.'
  const baca = bacaNik(teks)
  if (baca.jenis === 'tolak')
    return { syarat: syarat('nik', bunyi, DASAR, 'tidak-memenuhi', baca.sebab, baca.saran), hitung: {} }
  const { lahir, jenisKelamin } = fakta.pegawai ?? {}
  const beda = selisihNik(baca.nilai, {
    ...(lahir === undefined ? {} : { lahir }),
    ...(jenisKelamin === undefined ? {} : { jenisKelamin }),
  })
  const kata = beda.length === 0 ? 'NIK tersusun benar.' : beda.join(' ')
  return {
    syarat: syarat('nik', bunyi, DASAR, beda.length === 0 ? 'memenuhi' : 'perlu-pertimbangan', kata),
    hitung: { wilayah: hitung.teks(baca.nilai.wilayah), kelaminNik: hitung.teks(baca.nilai.jenisKelamin) },
  }
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const nip = fakta.pegawai?.nip
  const nik = fakta.usulan?.isian?.nik
  const hasilNik = typeof nik === 'string' ? nilaiNik(nik, fakta) : undefined
  if (nip === undefined && hasilNik === undefined) {
    const kata = 'NIP (pegawai.nip) dan NIK (usulan.isian.nik) tidak diberikan.'
    return {
      syarat: [syarat('susunan', BUNYI, DASAR, 'data-kurang', kata, 'Berikan salah satunya.')],
      hitung: {},
    }
  }
  const hasilNip = nip === undefined ? undefined : nilaiNip(nip, fakta, p)
  return {
    syarat: [...(hasilNip?.syarat ?? []), ...(hasilNik ? [hasilNik.syarat] : [])],
    hitung: { ...hasilNip?.hitung, ...hasilNik?.hitung },
  }
}

/** Reads the digits and compares them with the register; a doubtful number goes to a human. */
export const nip: Aturan<Parameter> = {
  kode: 'nip',
  nama: 'NIP, NI PPPK, dan NIK',
  tanya: 'Apa isi nomor identitas ini, dan apakah sesuai dengan data pegawai?',
  butuh: ['pegawai.nip', 'pegawai.lahir', 'pegawai.jenisKelamin', 'pegawai.tmtCpns', 'usulan.isian.nik'],
  edisi: [
    {
      berlaku: '2007-10-01',
      dasar: DASAR,
      perluVerifikasi: 'tanggal mulai berlaku dan susunan NI PPPK belum dicocokkan',
      parameter: { pppkPerluVerifikasi: 'Susunan NI PPPK belum dicocokkan dengan naskah resmi' },
      nilai,
    },
  ],
}
