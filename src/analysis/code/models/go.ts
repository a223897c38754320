import { type Model } from '../model.ts'
import { goLanguage } from './go/language.ts'
import { goLibraries } from './go/libraries.ts'
import { goWeb } from './go/web.ts'

export const go: readonly Model[] = [goLanguage, goLibraries, goWeb]
