import { type Rule } from '../../core/rule.ts'
import { type Model } from './model.ts'
import { expandNames } from './name-index.ts'

/** Full names of types by their last segment. */
type KnownTypes = Map<string, string[]>

/** Remembers the names a rule or model speaks of, so that wildcard imports can be understood. */
export function rememberTypes(known: KnownTypes, data: Model | Rule): void {
  const open: unknown[] = [data]
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (typeof item === 'string') rememberNames(known, item)
    else if (typeof item === 'object' && item !== null) {
      for (const [key, member] of Object.entries(item)) open.push(key, member)
    }
  }
}

function rememberNames(known: KnownTypes, text: string): void {
  if (!namePattern.test(text)) return
  for (const name of expandNames(text)) rememberName(known, name)
}

const namePattern = /^[a-z][\w$./{},#-]*[.}][\w{},#]+$/u

function rememberName(known: KnownTypes, name: string): void {
  const path = name.split('#')[0] ?? ''
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')))
  for (const type of name.includes('#') ? [path] : [path, parent]) {
    const last = type.slice(type.lastIndexOf('.') + 1)
    const types = known.get(last)
    if (types === undefined) known.set(last, [type])
    else if (!types.includes(type)) types.push(type)
  }
}
