import { type Model } from '../model.ts'
import { go } from './go.ts'
import { java } from './java.ts'
import { javascript } from './javascript.ts'
import { python } from './python.ts'

/** Everything known about libraries, one file per language or framework. */
export const models: readonly Model[] = [...go, ...java, ...javascript, ...python]
