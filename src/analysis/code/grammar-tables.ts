import { type Language } from 'web-tree-sitter'
import { addressOf } from './parser-memory.ts'

/** What a grammar says about productions, read once from the parser's memory. */
export interface GrammarTables {
  /** Node kinds by symbol. */
  readonly kinds: Uint16Array
  /** Children of a production that `aliases` and `fields` have a place for. */
  readonly width: number
  /** Kinds that children get from their parent's production, 0 for none: see `slotOf`. */
  readonly aliases: Uint16Array
  /** Fields that children get from their parent's production, 0 for none. */
  readonly fields: Uint16Array
}

/** Byte offsets in tree-sitter's `TSLanguage`, as far as ABI 14 and 15 agree. */
const layout = {
  abiVersion: 0,
  symbolCount: 4,
  aliasCount: 8,
  productionCount: 28,
  fieldCount: 32,
  longestAliases: 36,
  fieldSlices: 64,
  fieldEntries: 68,
  publicSymbols: 76,
  aliases: 84,
} as const satisfies Record<string, number>

/** The tables of a grammar; null where the memory does not agree with what the parser's documented interface says. */
export function readGrammarTables(memory: DataView, language: Language): GrammarTables | null {
  const address = addressOf(language)
  const { abiVersion } = language
  const symbols = word(memory, address + layout.symbolCount)
  const fieldCount = word(memory, address + layout.fieldCount)
  const agrees =
    (abiVersion === 14 || abiVersion === 15) &&
    word(memory, address + layout.abiVersion) === abiVersion &&
    symbols + word(memory, address + layout.aliasCount) === language.types.length &&
    fieldCount === language.fields.length - 1
  if (!agrees) return null
  const kinds = readKinds(memory, word(memory, address + layout.publicSymbols), language)
  const entries = fieldCount === 0 ? [] : readFieldEntries(memory, address)
  const longest = memory.getUint16(address + layout.longestAliases, true)
  const width = entries.reduce((most, { child }) => Math.max(most, child + 1), longest)
  const size = 1 + word(memory, address + layout.productionCount) * width
  const tables = { kinds, width, aliases: new Uint16Array(size), fields: new Uint16Array(size) }
  fillAliases(tables, memory, address)
  fillFields(tables, entries)
  return tables
}

/** Where a production's child stands in the tables. 0, where nothing stands, is for extras and what follows the last place. */
export function slotOf(tables: GrammarTables, production: number, child: number): number {
  return child < tables.width ? 1 + production * tables.width + child : 0
}

function readKinds(memory: DataView, start: number, language: Language): Uint16Array {
  return Uint16Array.from(language.types, (_, symbol) => memory.getUint16(start + 2 * symbol, true))
}

interface FieldEntry {
  readonly production: number
  readonly child: number
  readonly field: number
}

/** Fields of children themselves; those that only shine through from deeper below are found there. */
function readFieldEntries(memory: DataView, address: number): readonly FieldEntry[] {
  const slices = word(memory, address + layout.fieldSlices)
  const start = word(memory, address + layout.fieldEntries)
  const productions = word(memory, address + layout.productionCount)
  const entries: FieldEntry[] = []
  for (let production = 0; production < productions; production += 1) {
    const first = memory.getUint16(slices + 4 * production, true)
    const length = memory.getUint16(slices + 4 * production + 2, true)
    for (let entry = start + 4 * first; entry < start + 4 * (first + length); entry += 4) {
      const field = memory.getUint16(entry, true)
      const isInherited = memory.getUint8(entry + 3) !== 0
      if (!isInherited) entries.push({ production, child: memory.getUint8(entry + 2), field })
    }
  }
  return entries
}

/** Production 0 stands for having none. */
function fillAliases(tables: GrammarTables, memory: DataView, address: number): void {
  const start = word(memory, address + layout.aliases)
  const longest = memory.getUint16(address + layout.longestAliases, true)
  const productions = word(memory, address + layout.productionCount)
  for (let production = 1; production < productions; production += 1) {
    for (let child = 0; child < longest; child += 1) {
      const symbol = memory.getUint16(start + 2 * (production * longest + child), true)
      if (symbol === 0) continue
      tables.aliases[slotOf(tables, production, child)] = tables.kinds[symbol] ?? symbol
    }
  }
}

/** The first of several fields counts. */
function fillFields(tables: GrammarTables, entries: readonly FieldEntry[]): void {
  for (const { production, child, field } of entries.toReversed()) {
    tables.fields[slotOf(tables, production, child)] = field
  }
}

function word(memory: DataView, address: number): number {
  return memory.getUint32(address, true)
}
