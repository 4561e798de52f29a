// AU-1, AU-2: 200 weak passwords refused, strong ones accepted. The weak ones are written from habits, not from the code.
import { describe, expect, test } from 'vitest'
import { cocokSandi, sandikan } from './sandi.ts'
import { alasanLemah } from './sandi-lemah.ts'

const PEMILIK = {
  nip: '198304152009032007',
  nama: 'Ratna Kusumadewi Anggraini',
  lahir: '1983-04-15',
  kataTempat: ['kota contoh', 'contoh'],
}
const tolak = (sandi: string) => alasanLemah(sandi, PEMILIK, false)

const PRIBADI = [
  ...['198304152009032007', '19830415 200903 2 007', 'NIP198304152009032007', '198304152009', '200903200715'],
  ...[
    '15041983',
    '19830415',
    '1504198315041983',
    'lahir15041983',
    'Padu19830415',
    '15-04-1983-oke',
    '15/04/1983 rumahku',
  ],
  ...[
    'Ratna15041983!',
    'RatnaKusuma2024',
    'ratnakusumadewi',
    'Anggraini#2025',
    'anggraini12345',
    'R4tnaKusum4dewi',
  ],
  ...[
    'kusumadewi1983',
    'K0taContoh-Ratna',
    'Ratna Kusumadewi',
    'ANGGRAINI_RATNA',
    'bismillahratna',
    'sayangratna123',
  ],
]
const AWAL = [
  'password',
  'rahasia',
  'Asn',
  'Padu',
  'admin',
  'qwerty',
  'kotacontoh',
  'bkpsdm',
  'indonesia',
  'merdeka',
]
const AKHIR = [
  '12345678',
  '123456789012',
  '2024',
  '2025!!',
  '20252026',
  '11111111',
  'abcdefgh',
  '!!!!!!!!',
  '123123123',
  '@2026',
]
const RANGKAI = AWAL.flatMap((a) => AKHIR.map((b) => `${a}${b}`))
const POLA = [
  ...[
    '123456789012',
    '1234567890123456',
    '000000000000',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'abcdefghijkl',
    'qwertyuiopas',
  ],
  ...[
    'qwertyuiop12',
    'asdfghjkl123',
    'zxcvbnm12345',
    'passwordpassword',
    'rahasiarahasia',
    'P@ssw0rd2024',
    'P4ssw0rd!!!!',
  ],
  ...[
    'Rahas1a12345',
    'adminadminadmin',
    'admin@12345678',
    'Selamat12345',
    'selamatpagi123',
    'bismillah123',
    'Bismillah2024',
  ],
  ...[
    'alhamdulillah',
    'Alhamdulillah1',
    'assalamualaikum',
    'indonesiaraya1',
    'merdeka171945',
    'garuda171945',
    'pancasila1945',
  ],
  ...[
    'surabaya2024!',
    'Jakarta12345',
    'kotacontoh2025',
    'kotacontoh123',
    'Contoh123456',
    'contohcontoh',
    'padupadupadu',
  ],
  ...[
    'Asn123456789',
    'asnasnasnasn',
    'pns123456789',
    'bkpsdm2025!!',
    'BKPSDM12345678',
    'pegawai12345',
    'pegawainegeri1',
  ],
  ...[
    'sayangsayang',
    'sayangku12345',
    'ilove1234567',
    'iloveyou2024',
    'cintaku12345',
    'keluarga2024',
    'keluargaku123',
  ],
  ...[
    'qazwsxedc123',
    '1q1q1q1q1q1q',
    'abc123abc123',
    'abcd12345678',
    '112233445566',
    '121212121212',
    '987654321098',
  ],
  ...[
    'poiuytrewq12',
    'lkjhgfdsa123',
    'password1234',
    'Password1234!',
    'katasandi123',
    'katasandi2025',
    'sandisandi12',
  ],
  ...[
    'login12345678',
    'welcome12345',
    'Welcome2025!',
    'letmein12345',
    'monkey123456',
    'dragon123456',
    'football2024',
  ],
  ...[
    'superman12345',
    'pokemon12345',
    'naruto123456',
    'persebaya1927',
    'arema1987!!!',
    'januari2025!',
    'Desember2024',
  ],
  ...['senin1234567', 'kucing123456', 'kerjakerja12', 'honda1234567', 'yamaha123456'],
]
const LEMAH = [...PRIBADI, ...RANGKAI, ...POLA]

describe('kata sandi lemah', () => {
  test('sedikitnya dua ratus contoh', () => {
    expect(new Set(LEMAH).size).toBeGreaterThanOrEqual(200)
  })
  test.each(LEMAH)('%s ditolak dengan saran', (sandi) => {
    expect(tolak(sandi)).toMatch(/Pakailah|Pilih/)
  })
  test('alasan menyebut apa yang salah', () => {
    expect(tolak('pendek')).toContain('12 tanda')
    expect(tolak('gajah 15041983 lari')).toContain('tanggal lahir Anda')
    expect(tolak('x 198304152009032007')).toContain('NIP')
    expect(tolak('ratna naik perahu layar')).toContain('nama Anda')
  })
})

describe('kata sandi kuat', () => {
  test.each([
    'perahu kertas tujuh lemari biru',
    'kuda-poni/genteng+resleting',
    'Tembok retak 4 ekor itik!',
    'v9#Lm2pQz!tR7w',
    'gkzvhrwtnyqdj',
    'さくら咲く山道を歩く春の朝',
    `${'panjang sekali tetapi boleh, '.repeat(2)}titik`,
  ])('%s diterima', (sandi) => {
    expect(tolak(sandi)).toBeNull()
  })
  test('saklar kombinasi', () => {
    expect(alasanLemah('perahu kertas tujuh lemari biru', PEMILIK, true)).toContain('huruf besar')
    expect(alasanLemah('Perahu kertas 7 lemari biru', PEMILIK, true)).toBeNull()
  })
})

describe('sandi tersimpan', () => {
  test('argon2id 19 MiB, 2 putaran, 1 lajur', async () => {
    expect(await sandikan('perahu kertas')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })
  test('64 tanda, spasi, Unicode: utuh, tidak dipotong', async () => {
    const panjang = `${'a b é 漢 '.repeat(8)}${'z'.repeat(32)}`
    const simpan = await sandikan(panjang)
    expect(await cocokSandi(simpan, panjang)).toBe(true)
    expect(await cocokSandi(simpan, panjang.slice(0, -1))).toBe(false)
    expect(await cocokSandi(simpan, ` ${panjang}`)).toBe(false)
    expect(await cocokSandi(await sandikan('caf\u00e9 di tepi'), 'cafe\u0301 di tepi')).toBe(true)
  })
  test('tanpa akun: pekerjaan sama, jawaban selalu tidak', async () => {
    expect(await cocokSandi(null, 'apa saja')).toBe(false)
  })
})
