// Ids are time-ordered (UUID version 7), so that new rows land at the end of their indexes.
import { v7 } from 'uuid'

export const idBaru = (): string => v7()
