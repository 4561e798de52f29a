// Daftar kisah: the stories in the order in which they happen, Perwali Kediri 80/2021 Pasal 5 to 7.
import type { Panggung } from './aktor.ts'
import { akunTerbitDanAktif } from './kisah-admin.ts'
import { auditorMemeriksa } from './kisah-auditor.ts'
import { kotaBasah } from './kisah-basah.ts'
import { umumMencek } from './kisah-cek.ts'
import { dataDibaca, dataDikoreksi, mitraBekerja } from './kisah-data.ts'
import { pengelolaMengimpor } from './kisah-impor.ts'
import { pegawaiMelengkapi, pegawaiMenerima, pegawaiMengajukan } from './kisah-pegawai.ts'
import { penandatanganBanyak } from './kisah-penandatangan.ts'
import { pengelolaMengusulkan } from './kisah-pengelola.ts'
import { registerMembukaBuku } from './kisah-register.ts'
import { validatorKedua, validatorPertama } from './kisah-validator.ts'
import {
  verifikatorBanyak,
  verifikatorMenerbitkan,
  verifikatorMenerima,
  verifikatorMengembalikan,
  verifikatorPapanKetik,
} from './kisah-verifikator.ts'
import { isiAntrean, majukanSemua } from './massa.ts'

export const KISAH: readonly { judul: string; kisah: (p: Panggung) => Promise<void> }[] = [
  { judul: 'Admin akun menerbitkan akun, pemiliknya mengaktifkan', kisah: akunTerbitDanAktif },
  { judul: 'Pegawai mengajukan dari HP', kisah: pegawaiMengajukan },
  { judul: 'Pengelola kepegawaian mengusulkan sebulan', kisah: pengelolaMengusulkan },
  {
    judul: 'Pengelola kepegawaian mengimpor dari Excel, mencetak buku, dan menyerahkannya',
    kisah: pengelolaMengimpor,
  },
  { judul: 'Perangkat daerah lain mengusulkan (lewat API)', kisah: isiAntrean },
  { judul: 'Verifikator mengembalikan satu berkas', kisah: verifikatorMengembalikan },
  { judul: 'Pegawai melengkapi', kisah: pegawaiMelengkapi },
  { judul: 'Verifikator menerima yang dilengkapi', kisah: verifikatorMenerima },
  { judul: 'Verifikator dengan papan ketik saja', kisah: verifikatorPapanKetik },
  { judul: 'Verifikator menyetujui banyak', kisah: verifikatorBanyak },
  { judul: 'Validator pertama di HP', kisah: validatorPertama },
  { judul: 'Validator kedua di meja', kisah: validatorKedua },
  { judul: 'Usulan lain sampai ke penandatangan (lewat API)', kisah: majukanSemua },
  { judul: 'Penandatangan menandatangani lima puluh', kisah: penandatanganBanyak },
  { judul: 'Verifikator menerbitkan', kisah: verifikatorMenerbitkan },
  { judul: 'Pegawai mengisi survei dan mengunduh', kisah: pegawaiMenerima },
  { judul: 'Siapa pun mencek surat', kisah: umumMencek },
  { judul: 'Register membuka buku sebulan', kisah: registerMembukaBuku },
  { judul: 'Data pegawai dikoreksi dari HP sampai BKPSDM', kisah: dataDikoreksi },
  { judul: 'Mitra memvalidasi, mengunjungi, dan melaporkan', kisah: mitraBekerja },
  { judul: 'DUK, peta jabatan, dan statistik data pegawai', kisah: dataDibaca },
  { judul: 'Auditor memeriksa rantai', kisah: auditorMemeriksa },
  { judul: 'Kota basah: di atas kertas', kisah: kotaBasah },
]
