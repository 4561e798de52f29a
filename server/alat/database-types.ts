// How column values arrive in TypeScript: one table of parsers for both drivers, because their defaults differ.
// date → 'YYYY-MM-DD', timestamptz → ISO UTC, bigint → number, numeric → text (alat.md: a Date made 1962-03-15 the day before).

const OID = {
  bigint: 20,
  date: 1082,
  numeric: 1700,
  timestamptz: 1184,
  dateArray: 1182,
  numericArray: 1231,
} as const

/** '2027-03-01 02:30:00.123456+00' → '2027-03-01T02:30:00.123Z'. Sessions run in UTC, so the offset is always +00. */
export function bacaSaat(teks: string): string {
  const cocok = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d+))?\+00$/.exec(teks)
  if (!cocok) return teks
  return `${cocok[1]}T${cocok[2]}.${(cocok[3] ?? '').slice(0, 3).padEnd(3, '0')}Z`
}

/** bigint as number; a value beyond 2^53 stays text so that no digit is lost. */
function bacaBulat(teks: string): number | string {
  const nilai = Number(teks)
  return Number.isSafeInteger(nilai) ? nilai : teks
}

const apaAdanya = (teks: string) => teks

/** Arrays of values that never hold quotes or commas. */
function bacaLarik(teks: string): (string | null)[] {
  const isi = teks.slice(1, -1)
  return isi === '' ? [] : isi.split(',').map((t) => (t === 'NULL' ? null : t))
}

/** Parser by type oid, for values in text form. */
export const PENGURAI: Record<number, (teks: string) => unknown> = {
  [OID.bigint]: bacaBulat,
  [OID.date]: apaAdanya,
  [OID.numeric]: apaAdanya,
  [OID.timestamptz]: bacaSaat,
  [OID.dateArray]: bacaLarik,
  [OID.numericArray]: bacaLarik,
}

/** JSON text for a jsonb column. Both drivers take text; only one of them would take a bare array. */
export function json(nilai: unknown): string {
  return JSON.stringify(nilai)
}
