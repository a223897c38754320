import { type Model } from '../model.ts'
import { javaLanguage } from './java/language.ts'
import { javaTypes } from './java/types.ts'
import { javaWeb } from './java/web.ts'

export const java: readonly Model[] = [javaLanguage, javaTypes, javaWeb]
