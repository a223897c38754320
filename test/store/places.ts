import { jest } from '@jest/globals'

export { createDirectory, kinds, type Place } from '../../bench/places.ts'

/** A commit waits for the disk, and a machine that runs many things at once for its turn. */
jest.setTimeout(60_000)
