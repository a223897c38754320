import { type Confidence, type Severity } from '../../core/finding.ts'
import { child, countAt, itemsAt, type Json, member, objectOf, textAt } from './json.ts'

/** What a tool says about one of its rules. */
export interface ForeignRule {
  readonly title: string | null
  readonly message: string | null
  readonly remediation: string | null
  /** Null when the tool gives no number. */
  readonly severity: Severity | null
  readonly level: string | null
  readonly confidence: Confidence
  readonly cwe: readonly number[]
  readonly isSecret: boolean
}

const noRule: ForeignRule = {
  title: null,
  message: null,
  remediation: null,
  severity: null,
  level: null,
  confidence: 'medium',
  cwe: [],
  isSecret: false,
}

const maxRules = 20_000
const maxExtensions = 50
const maxTags = 100
const maxText = 1_000

/** The rules of a run. */
export interface RuleBook {
  readonly find: (result: Json) => { readonly id: string; readonly rule: ForeignRule }
}

/** A result names its rule by id, by index, or through an extension; all three ways are read. */
export function readRules(tool: Json | null): RuleBook {
  const components = [
    child(tool, 'driver'),
    ...itemsAt(tool, 'extensions', maxExtensions).map(objectOf),
  ]
  const lists = components.map((component) => itemsAt(component, 'rules', maxRules).map(objectOf))
  const byId = new Map<string, Json>()
  for (const rule of lists.flat()) {
    const id = textAt(rule, 'id')
    if (rule !== null && id !== null && !byId.has(id)) byId.set(id, rule)
  }
  const read = new Map<Json, ForeignRule>()
  return {
    find: (result) => {
      const found = byIndex(result, lists) ?? byId.get(idOf(result) ?? '') ?? null
      const id = idOf(result) ?? textAt(found, 'id') ?? 'unnamed'
      if (found === null) return { id, rule: noRule }
      const rule = read.get(found) ?? toRule(found)
      read.set(found, rule)
      return { id, rule }
    },
  }
}

function idOf(result: Json): string | null {
  return textAt(result, 'ruleId') ?? textAt(child(result, 'rule'), 'id')
}

/** Component 0 of `lists` is the driver, the others are its extensions. */
function byIndex(result: Json, lists: readonly (readonly (Json | null)[])[]): Json | null {
  const reference = child(result, 'rule')
  const component = (countAt(child(reference, 'toolComponent'), 'index') ?? -1) + 1
  const index = countAt(reference, 'index') ?? countAt(result, 'ruleIndex')
  return index === null ? null : (lists[component]?.[index] ?? null)
}

function toRule(rule: Json): ForeignRule {
  const properties = child(rule, 'properties')
  const tags = tagsOf(properties)
  const cwe = cwesOf(rule, tags)
  return {
    title: messageAt(rule, 'shortDescription') ?? clip(textAt(rule, 'name')),
    message: messageAt(rule, 'fullDescription'),
    remediation: messageAt(rule, 'help'),
    severity: severityOf(properties),
    level: textAt(child(rule, 'defaultConfiguration'), 'level'),
    confidence: confidenceOf(textAt(properties, 'precision')),
    cwe,
    isSecret: cwe.includes(798) || tags.some((tag) => /^secrets?$/iu.test(tag)),
  }
}

function messageAt(rule: Json, name: string): string | null {
  return clip(textAt(child(rule, name), 'text'))
}

function clip(text: string | null): string | null {
  return text === null ? null : text.slice(0, maxText).toWellFormed().trim()
}

function tagsOf(properties: Json | null): readonly string[] {
  return itemsAt(properties, 'tags', maxTags).filter((tag) => typeof tag === 'string')
}

/** Bands of CVSS 3.1, as code scanning reads `security-severity`; 0 and what is no number say nothing. */
export function severityOf(properties: Json | null): Severity | null {
  const given = member(properties, 'security-severity')
  const score = typeof given === 'string' && given.length < 10 ? Number(given) : given
  if (typeof score !== 'number' || !(score > 0 && score <= 10)) return null
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'medium' : 'low'
}

function confidenceOf(precision: string | null): Confidence {
  if (precision === 'high' || precision === 'very-high') return 'high'
  return precision === 'low' ? 'low' : 'medium'
}

/** From tags (`external/cwe/cwe-089`, `CWE-89: …`), `properties.cwe` and relationships into a CWE taxonomy. */
function cwesOf(rule: Json, tags: readonly string[]): readonly number[] {
  const given = itemsAt(child(rule, 'properties'), 'cwe', maxTags)
  const related = itemsAt(rule, 'relationships', maxTags).map((one) =>
    taxonOf(child(objectOf(one), 'target')),
  )
  return cweNumbers([...tags, ...given, ...related])
}

/** `CWE-89` for a reference into a component named CWE. */
export function taxonOf(reference: Json | null): string {
  const id = textAt(reference, 'id') ?? ''
  const isCwe = textAt(child(reference, 'toolComponent'), 'name')?.toUpperCase() === 'CWE'
  return isCwe ? `CWE-${id.replace(/^CWE-/iu, '')}` : id
}

export function cweNumbers(texts: readonly unknown[]): readonly number[] {
  const numbers = texts.flatMap((text) => {
    if (typeof text !== 'string') return []
    const digits = /(?:^|\/)CWE-0{0,4}(?<digits>\d{1,5})(?!\d)/iu.exec(text.slice(0, 100))?.groups
    return digits === undefined ? [] : [Number(digits['digits'])]
  })
  return [...new Set(numbers)]
    .filter((cwe) => cwe > 0)
    .toSorted((a, b) => a - b)
    .slice(0, 10)
}
