// Nama: invented names in the mix one meets in an Indonesian town; no combination is meant to be a real person.
import type { Acak } from './acak.ts'

const DEPAN_WANITA = [
  'Sri',
  'Dewi',
  'Rahayu',
  'Fitri',
  'Lestari',
  'Ni Luh Ayu',
  'Maria',
  'Siti',
  'Endang',
  'Wulan',
  'Ratna',
  'Yuni',
  'Kartika',
  'Indah',
  'Nurul',
  'Theresia',
  'Melati',
  'Puspita',
  'Retno',
  'Anjani',
  'Hesti',
  'Mutia',
  'Cahya',
  'Laksmi',
  'Debora',
  'Aminah',
  'Tuti',
  'Rina',
  'Winda',
  'Halimah',
] as const
const DEPAN_PRIA = [
  'Bambang',
  'Ahmad',
  'Slamet',
  'Yohanes',
  'Rizky',
  'I Gusti Ngurah',
  'Muhammad',
  'Agus',
  'Hendra',
  'Taufik',
  'Joko',
  'Bonifasius',
  'Daniel',
  'Eko',
  'Arif',
  'Surya',
  'Wahyu',
  'Imam',
  'Petrus',
  'Rudi',
  'Fajar',
  'Gilang',
  'Andi',
  'Zainal',
  'Teguh',
  'Krisna',
  'Hasan',
  'Dimas',
  'Bayu',
  'Lukman',
] as const
const BELAKANG = [
  'Wahyuningsih',
  'Larasati',
  'Anggraini',
  'Handayani',
  'Wulandari',
  'Paramitha',
  'Siahaan',
  'Maimunah',
  'Prasetyo',
  'Kurniawansyah',
  'Nggili',
  'Al Farisi',
  'Riyadi',
  'Tukan',
  'Hidayatullah',
  'Adnyana',
  'Setiawan',
  'Nugroho',
  'Pangestu',
  'Simatupang',
  'Rumengan',
  'Mahardika',
  'Saputra',
  'Wicaksono',
  'Tenriawaru',
  'Manurung',
  'Purnomo',
  'Kusumaningtyas',
  'Ramadhani',
  'Lumbantobing',
  'Suryadinata',
  'Maulana',
  'Firmansyah',
  'Wibisono',
  'Hartati',
  'Sasmita',
  'Panjaitan',
  'Iswandi',
  'Pertiwi',
  'Cahyono',
  'Gunadi',
  'Warouw',
  'Yulianto',
  'Sulistyo',
  'Batubara',
  'Rangkuti',
] as const

export type Pendidikan = 'SLTA' | 'D3' | 'S1' | 'S2'

const GELAR: Record<Pendidikan, readonly string[]> = {
  SLTA: [''],
  D3: ['A.Md.', 'A.Md.Kom.', 'A.Md.Kep.'],
  S1: ['S.E.', 'S.H.', 'S.Sos.', 'S.Kom.', 'S.T.', 'S.Pd.', 'S.IP.', 'S.Kep.', 'S.Psi.'],
  S2: ['S.E., M.M.', 'S.Sos., M.Si.', 'S.H., M.H.', 'S.T., M.T.', 'S.Pd., M.Pd.'],
}

export type NamaBuatan = { nama: string; namaLengkap: string; sapaan: string }

/** One invented person's name with an academic title that fits the education. */
export function buatNama(acak: Acak, jenisKelamin: 'pria' | 'wanita', pendidikan: Pendidikan): NamaBuatan {
  const depan = acak.pilih(jenisKelamin === 'wanita' ? DEPAN_WANITA : DEPAN_PRIA)
  const tengah = acak.peluang(0.35) ? ` ${acak.pilih(BELAKANG)}` : ''
  const belakang = acak.pilih(BELAKANG)
  const nama = `${depan}${tengah === ` ${belakang}` ? '' : tengah} ${belakang}`
  return lengkapi(nama, jenisKelamin, acak.pilih(GELAR[pendidikan]))
}

/** Full name with titles and the polite form of address used on screen ("Bu Sri"). */
export function lengkapi(nama: string, jenisKelamin: 'pria' | 'wanita', gelar: string): NamaBuatan {
  const panggilan = nama.split(' ')[0] ?? nama
  return {
    nama,
    namaLengkap: gelar === '' ? nama : `${nama}, ${gelar}`,
    sapaan: `${jenisKelamin === 'wanita' ? 'Bu' : 'Pak'} ${panggilan}`,
  }
}
