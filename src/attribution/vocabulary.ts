import { type Vocabulary } from '../core/provenance.ts'

/** Nothing beside the signal table. */
export const defaultVocabulary: Vocabulary = { agents: [], bots: [], trailers: [], branches: [] }
