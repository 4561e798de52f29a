// One row of the table of objects: a door, what it is given, and what each person is answered.

export type BarisObjek = {
  /** Method and path as in the contract. */
  pintu: string
  /** Parameters, query and body with the names of objects after '@'. */
  params?: Record<string, string>
  query?: Record<string, string>
  isi?: Record<string, unknown>
  /** Account → status. */
  harap: string
  /** Names the ids which, replaced by one that nobody has, must be answered with the very same words. */
  tersembunyi?: string
  /** The one object that is replaced then; without it all are. */
  samar?: string
}
