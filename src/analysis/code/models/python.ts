import { type Model } from '../model.ts'
import { pythonLanguage } from './python/language.ts'
import { pythonWeb } from './python/web.ts'

export const python: readonly Model[] = [pythonLanguage, pythonWeb]
