import { type Model } from '../model.ts'
import { addresses } from './javascript/addresses.ts'
import { frameworks } from './javascript/frameworks.ts'
import { javascriptLanguage } from './javascript/language.ts'
import { nodeModel } from './javascript/node.ts'
import { servers } from './javascript/servers.ts'

export const javascript: readonly Model[] = [
  javascriptLanguage,
  nodeModel,
  servers,
  frameworks,
  addresses,
]
