// Daftar ketentuan. Written by skrip/daftar.ts from the files in this folder; do not edit by hand.
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Buku, Daerah, Kuesioner, Peran } from '#mesin/bentuk-daerah.ts'
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import type { Layanan } from '#mesin/bentuk-layanan.ts'
import type { Naskah } from '#mesin/bentuk-naskah.ts'
import { aturanUmum } from './aturan/bagian/umum.ts'
import { izinBelajar } from './aturan/belajar/izin-belajar.ts'
import { izinSeleksi } from './aturan/belajar/izin-seleksi.ts'
import { pelepasanJabatanBelajar } from './aturan/belajar/pelepasan-jabatan-belajar.ts'
import { rekomendasiSeleksi } from './aturan/belajar/rekomendasi-seleksi.ts'
import { tugasBelajar } from './aturan/belajar/tugas-belajar.ts'
import { cutiAlasanPenting } from './aturan/cuti/cuti-alasan-penting.ts'
import { cutiBatal } from './aturan/cuti/cuti-batal.ts'
import { cutiBersama } from './aturan/cuti/cuti-bersama.ts'
import { cutiBesar } from './aturan/cuti/cuti-besar.ts'
import { cutiCltnLapor } from './aturan/cuti/cuti-cltn-lapor.ts'
import { cutiCltnPersetujuan } from './aturan/cuti/cuti-cltn-persetujuan.ts'
import { cutiCltn } from './aturan/cuti/cuti-cltn.ts'
import { cutiHariKerja } from './aturan/cuti/cuti-hari-kerja.ts'
import { cutiMelahirkan } from './aturan/cuti/cuti-melahirkan.ts'
import { cutiPejabat } from './aturan/cuti/cuti-pejabat.ts'
import { cutiSakit } from './aturan/cuti/cuti-sakit.ts'
import { cutiTahunanSaldo } from './aturan/cuti/cuti-tahunan-saldo.ts'
import { cutiTahunan } from './aturan/cuti/cuti-tahunan.ts'
import { dampakStatus } from './aturan/disiplin/dampak-status.ts'
import { pemberhentianSementara } from './aturan/disiplin/pemberhentian-sementara.ts'
import { penegakanDisiplin } from './aturan/disiplin/penegakan-disiplin.ts'
import { tidakMasukKerja } from './aturan/disiplin/tidak-masuk-kerja.ts'
import { gajiPokokPppk } from './aturan/gaji-pokok-pppk.ts'
import { gajiPokok } from './aturan/gaji-pokok.ts'
import { jangkaWaktu } from './aturan/jangka-waktu.ts'
import { suratKeterangan } from './aturan/keterangan/surat-keterangan.ts'
import { kgbBerkas } from './aturan/kgb-berkas.ts'
import { kgbJatuhTempo } from './aturan/kgb-jatuh-tempo.ts'
import { kgbSyarat } from './aturan/kgb-syarat.ts'
import { predikatKinerja } from './aturan/kinerja/predikat-kinerja.ts'
import { masaKerjaGolongan } from './aturan/masa-kerja-golongan.ts'
import { nip } from './aturan/nip.ts'
import { angkaKredit } from './aturan/pangkat/angka-kredit.ts'
import { daftarUrutKepangkatan } from './aturan/pangkat/daftar-urut-kepangkatan.ts'
import { gajiKenaikanPangkat } from './aturan/pangkat/gaji-kenaikan-pangkat.ts'
import { kenaikanPangkatTerbuka } from './aturan/pangkat/kenaikan-pangkat.ts'
import { konversiAngkaKredit } from './aturan/pangkat/konversi-angka-kredit.ts'
import { kpAnumerta } from './aturan/pangkat/kp-anumerta.ts'
import { kpFungsionalNonAk } from './aturan/pangkat/kp-fungsional-non-ak.ts'
import { kpFungsional } from './aturan/pangkat/kp-fungsional.ts'
import { kpPenemuanBaru } from './aturan/pangkat/kp-penemuan-baru.ts'
import { kpPengabdian } from './aturan/pangkat/kp-pengabdian.ts'
import { kpPenyesuaianIjazah } from './aturan/pangkat/kp-penyesuaian-ijazah.ts'
import { kpPrestasiLuarBiasa } from './aturan/pangkat/kp-prestasi-luar-biasa.ts'
import { kpReguler } from './aturan/pangkat/kp-reguler.ts'
import { kpStrukturalDilantik } from './aturan/pangkat/kp-struktural-dilantik.ts'
import { kpStrukturalDuaTingkat } from './aturan/pangkat/kp-struktural-dua-tingkat.ts'
import { kpStrukturalJenjangTerendah } from './aturan/pangkat/kp-struktural-jenjang-terendah.ts'
import { kpStrukturalSatuTingkat } from './aturan/pangkat/kp-struktural-satu-tingkat.ts'
import { masaKerjaGolonganAwal } from './aturan/pangkat/masa-kerja-golongan-awal.ts'
import { pangkatTertinggi } from './aturan/pangkat/pangkat-tertinggi.ts'
import { periodeKenaikanPangkat } from './aturan/pangkat/periode-kenaikan-pangkat.ts'
import { pesertaPenyesuaianIjazah } from './aturan/pangkat/peserta-penyesuaian-ijazah.ts'
import { ujianDinas } from './aturan/pangkat/ujian-dinas.ts'
import { wewenangKenaikanPangkat } from './aturan/pangkat/wewenang-kenaikan-pangkat.ts'
import { satyalancana } from './aturan/penghargaan/satyalancana.ts'
import { batasUsiaPensiun } from './aturan/pensiun/batas-usia-pensiun.ts'
import { bebasTugas } from './aturan/pensiun/bebas-tugas.ts'
import { dpcp } from './aturan/pensiun/dpcp.ts'
import { hakPensiun } from './aturan/pensiun/hak-pensiun.ts'
import { masaKerjaPensiun } from './aturan/pensiun/masa-kerja-pensiun.ts'
import { meninggalDunia } from './aturan/pensiun/meninggal-dunia.ts'
import { pemberhentianAps } from './aturan/pensiun/pemberhentian-aps.ts'
import { pemberhentianLain } from './aturan/pensiun/pemberhentian-lain.ts'
import { pensiunBupSyarat } from './aturan/pensiun/pensiun-bup-syarat.ts'
import { pensiunJandaDuda } from './aturan/pensiun/pensiun-janda-duda.ts'
import { usulanKgbTepatWaktu } from './aturan/usulan-kgb-tepat-waktu.ts'
import { bukuAlumniDiklat } from './buku/alumni-diklat.ts'
import { bukuCuti } from './buku/buku-cuti.ts'
import { bukuDataPegawai } from './buku/data-pegawai.ts'
import { bukuHukumanDisiplin } from './buku/hukuman-disiplin.ts'
import { bukuKarisKarsu } from './buku/karis-karsu.ts'
import { bukuKarpeg } from './buku/karpeg.ts'
import { bukuKebutuhanDiklat } from './buku/kebutuhan-diklat.ts'
import { bukuKebutuhanPegawai } from './buku/kebutuhan-pegawai.ts'
import { bukuPemberhentianSementara } from './buku/pemberhentian-sementara.ts'
import { bukuPemberhentian } from './buku/pemberhentian.ts'
import { bukuPenetapanAngkaKredit } from './buku/penetapan-angka-kredit.ts'
import { bukuPenilaian } from './buku/penilaian.ts'
import { bukuPenjagaanKgb } from './buku/penjagaan-kgb.ts'
import { bukuPenjagaanKp } from './buku/penjagaan-kp.ts'
import { bukuPenjagaanPensiun } from './buku/penjagaan-pensiun.ts'
import { bukuRegisterBelajar } from './buku/register-belajar.ts'
import { bukuTunjanganKeluarga } from './buku/tunjangan-keluarga.ts'
import { bukuUangTunggu } from './buku/uang-tunggu.ts'
import { kotaBasah } from './daerah/kota-basah/daerah.ts'
import { kotaContoh } from './daerah/kota-contoh/daerah.ts'
import { imporDaftarJabatan } from './impor/daftar-jabatan.ts'
import { imporDiklat } from './impor/diklat.ts'
import { imporGaji } from './impor/gaji.ts'
import { imporHukuman } from './impor/hukuman.ts'
import { imporJabatan } from './impor/jabatan.ts'
import { imporKeluarga } from './impor/keluarga.ts'
import { imporKinerja } from './impor/kinerja.ts'
import { imporPangkat } from './impor/pangkat.ts'
import { imporPegawai } from './impor/pegawai.ts'
import { imporPendidikan } from './impor/pendidikan.ts'
import { imporPenghargaan } from './impor/penghargaan.ts'
import { imporPerangkatDaerah } from './impor/perangkat-daerah.ts'
import { imporUnit } from './impor/unit.ts'
import { ijinBelajar } from './layanan/diklat/ijin-belajar.ts'
import { keputusanTugasBelajarLayanan } from './layanan/diklat/keputusan-tugas-belajar.ts'
import { rekomendasiSeleksiTugasBelajar } from './layanan/diklat/rekomendasi-seleksi-tugas-belajar.ts'
import { kenaikanGajiBerkala } from './layanan/formasi-mutasi/kenaikan-gaji-berkala.ts'
import { kenaikanPangkat } from './layanan/formasi-mutasi/kenaikan-pangkat.ts'
import { cuti } from './layanan/kesejahteraan/cuti.ts'
import { pensiun } from './layanan/kesejahteraan/pensiun.ts'
import { satyalancanaKaryaSatya } from './layanan/kesejahteraan/satyalancana.ts'
import { suratKeteranganLayanan } from './layanan/umum/surat-keterangan.ts'
import { beritaAcaraVerifikasi } from './naskah/berita-acara-verifikasi.ts'
import { daftarNominatifGaji } from './naskah/daftar-nominatif-gaji.ts'
import { formulirDpcp } from './naskah/dpcp.ts'
import { formulirUsulan } from './naskah/formulir-usulan.ts'
import { keputusanCltn } from './naskah/keputusan-cltn.ts'
import { keputusanKenaikanPangkat } from './naskah/keputusan-kenaikan-pangkat.ts'
import { keputusanPensiun } from './naskah/keputusan-pensiun.ts'
import { keputusanTugasBelajar } from './naskah/keputusan-tugas-belajar.ts'
import { notaTelaah } from './naskah/nota-telaah.ts'
import { pengantarPensiun } from './naskah/pengantar-pensiun.ts'
import { pengantarPihak } from './naskah/pengantar-pihak.ts'
import { pengantarSatyalancana } from './naskah/pengantar-satyalancana.ts'
import { pengumumanLayanan } from './naskah/pengumuman-layanan.ts'
import { suratIzinBelajar } from './naskah/surat-izin-belajar.ts'
import { suratIzinCuti } from './naskah/surat-izin-cuti.ts'
import { suratIzinSeleksi } from './naskah/surat-izin-seleksi.ts'
import { suratKeteranganJenis } from './naskah/surat-keterangan-jenis.ts'
import { suratKeteranganPegawai } from './naskah/surat-keterangan-pegawai.ts'
import * as suratKgb from './naskah/surat-kgb.ts'
import { suratPengantarNominatif } from './naskah/surat-pengantar-nominatif.ts'
import * as suratPenolakan from './naskah/surat-penolakan.ts'
import { suratRekomendasiSeleksi } from './naskah/surat-rekomendasi-seleksi.ts'
import { suratTugas } from './naskah/surat-tugas.ts'
import { usulSatyalancana } from './naskah/usul-satyalancana.ts'
import { adminAkun } from './peran/admin-akun.ts'
import { adminKepegawaian } from './peran/admin-kepegawaian.ts'
import { adminSistem } from './peran/admin-sistem.ts'
import { asnTerbatas } from './peran/asn-terbatas.ts'
import { asn } from './peran/asn.ts'
import { auditor } from './peran/auditor.ts'
import { mitra } from './peran/mitra.ts'
import { penandatangan } from './peran/penandatangan.ts'
import { petugasRegister } from './peran/petugas-register.ts'
import { pimpinan } from './peran/pimpinan.ts'
import { validatorAdministrator } from './peran/validator-administrator.ts'
import { validatorPengawas } from './peran/validator-pengawas.ts'
import { verifikator } from './peran/verifikator.ts'
import { skm9Unsur } from './survei/skm-9-unsur.ts'

export { jenisDokumen } from './layanan/jenis-dokumen.ts'
export { polaKedudukan } from './layanan/pola-kedudukan.ts'
export { retensiJenis } from './layanan/retensi-arsip.ts'

export const aturan: readonly Aturan[] = [
  aturanUmum(izinBelajar),
  aturanUmum(izinSeleksi),
  aturanUmum(pelepasanJabatanBelajar),
  aturanUmum(rekomendasiSeleksi),
  aturanUmum(tugasBelajar),
  aturanUmum(cutiAlasanPenting),
  aturanUmum(cutiBatal),
  aturanUmum(cutiBersama),
  aturanUmum(cutiBesar),
  aturanUmum(cutiCltnLapor),
  aturanUmum(cutiCltnPersetujuan),
  aturanUmum(cutiCltn),
  aturanUmum(cutiHariKerja),
  aturanUmum(cutiMelahirkan),
  aturanUmum(cutiPejabat),
  aturanUmum(cutiSakit),
  aturanUmum(cutiTahunanSaldo),
  aturanUmum(cutiTahunan),
  aturanUmum(dampakStatus),
  aturanUmum(pemberhentianSementara),
  aturanUmum(penegakanDisiplin),
  aturanUmum(tidakMasukKerja),
  aturanUmum(gajiPokokPppk),
  aturanUmum(gajiPokok),
  aturanUmum(jangkaWaktu),
  aturanUmum(suratKeterangan),
  aturanUmum(kgbBerkas),
  aturanUmum(kgbJatuhTempo),
  aturanUmum(kgbSyarat),
  aturanUmum(predikatKinerja),
  aturanUmum(masaKerjaGolongan),
  aturanUmum(nip),
  aturanUmum(angkaKredit),
  aturanUmum(daftarUrutKepangkatan),
  aturanUmum(gajiKenaikanPangkat),
  aturanUmum(kenaikanPangkatTerbuka),
  aturanUmum(konversiAngkaKredit),
  aturanUmum(kpAnumerta),
  aturanUmum(kpFungsionalNonAk),
  aturanUmum(kpFungsional),
  aturanUmum(kpPenemuanBaru),
  aturanUmum(kpPengabdian),
  aturanUmum(kpPenyesuaianIjazah),
  aturanUmum(kpPrestasiLuarBiasa),
  aturanUmum(kpReguler),
  aturanUmum(kpStrukturalDilantik),
  aturanUmum(kpStrukturalDuaTingkat),
  aturanUmum(kpStrukturalJenjangTerendah),
  aturanUmum(kpStrukturalSatuTingkat),
  aturanUmum(masaKerjaGolonganAwal),
  aturanUmum(pangkatTertinggi),
  aturanUmum(periodeKenaikanPangkat),
  aturanUmum(pesertaPenyesuaianIjazah),
  aturanUmum(ujianDinas),
  aturanUmum(wewenangKenaikanPangkat),
  aturanUmum(satyalancana),
  aturanUmum(batasUsiaPensiun),
  aturanUmum(bebasTugas),
  aturanUmum(dpcp),
  aturanUmum(hakPensiun),
  aturanUmum(masaKerjaPensiun),
  aturanUmum(meninggalDunia),
  aturanUmum(pemberhentianAps),
  aturanUmum(pemberhentianLain),
  aturanUmum(pensiunBupSyarat),
  aturanUmum(pensiunJandaDuda),
  aturanUmum(usulanKgbTepatWaktu),
]

export const buku: readonly Buku[] = [
  bukuAlumniDiklat,
  bukuCuti,
  bukuDataPegawai,
  bukuHukumanDisiplin,
  bukuKarisKarsu,
  bukuKarpeg,
  bukuKebutuhanDiklat,
  bukuKebutuhanPegawai,
  bukuPemberhentianSementara,
  bukuPemberhentian,
  bukuPenetapanAngkaKredit,
  bukuPenilaian,
  bukuPenjagaanKgb,
  bukuPenjagaanKp,
  bukuPenjagaanPensiun,
  bukuRegisterBelajar,
  bukuTunjanganKeluarga,
  bukuUangTunggu,
]

export const daerah: readonly Daerah[] = [kotaBasah, kotaContoh]

export const impor: readonly JenisImpor[] = [
  imporDaftarJabatan,
  imporDiklat,
  imporGaji,
  imporHukuman,
  imporJabatan,
  imporKeluarga,
  imporKinerja,
  imporPangkat,
  imporPegawai,
  imporPendidikan,
  imporPenghargaan,
  imporPerangkatDaerah,
  imporUnit,
]

export const layanan: readonly Layanan[] = [
  ijinBelajar,
  keputusanTugasBelajarLayanan,
  rekomendasiSeleksiTugasBelajar,
  kenaikanGajiBerkala,
  kenaikanPangkat,
  cuti,
  pensiun,
  satyalancanaKaryaSatya,
  suratKeteranganLayanan,
]

export const naskah: readonly Naskah[] = [
  beritaAcaraVerifikasi,
  daftarNominatifGaji,
  formulirDpcp,
  formulirUsulan,
  keputusanCltn,
  keputusanKenaikanPangkat,
  keputusanPensiun,
  keputusanTugasBelajar,
  notaTelaah,
  pengantarPensiun,
  pengantarPihak,
  pengantarSatyalancana,
  pengumumanLayanan,
  suratIzinBelajar,
  suratIzinCuti,
  suratIzinSeleksi,
  suratKeteranganJenis,
  suratKeteranganPegawai,
  suratPengantarNominatif,
  suratRekomendasiSeleksi,
  suratTugas,
  usulSatyalancana,
]

export const peran: readonly Peran[] = [
  adminAkun,
  adminKepegawaian,
  adminSistem,
  asnTerbatas,
  asn,
  auditor,
  mitra,
  penandatangan,
  petugasRegister,
  pimpinan,
  validatorAdministrator,
  validatorPengawas,
  verifikator,
]

export const survei: readonly Kuesioner[] = [skm9Unsur]

/** Data contracts of the letters that have a template file of their own, by code. */
export const naskahKhusus = {
  'surat-kgb': suratKgb,
  'surat-penolakan': suratPenolakan,
} as const
