// Does this day exist? As the contract asks it, so that the line is named before anything is sent.
import { zTanggal } from '#kontrak/bentuk.ts'

/** True for a day of the calendar 'YYYY-MM-DD'. */
export const tanggalAda = (t: string): boolean => zTanggal.safeParse(t).success
