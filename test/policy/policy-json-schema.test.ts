import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { policyJsonSchema } from '../../src/policy/policy-json-schema.ts'
import { readYaml } from '../../src/policy/read-yaml.ts'

const root = join(import.meta.dirname, '../..')
const committed = join(root, 'schema/countersign.schema.json')

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
formats.default(ajv)
const validate = ajv.compile(policyJsonSchema() as object)

function valueOf(yaml: string): unknown {
  const read = readYaml(yaml)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.value
}

const page = readFileSync(join(root, 'docs/policy.md'), 'utf8')

describe('the JSON Schema of a policy', () => {
  it('is published as it is today', () => {
    const text = `${JSON.stringify(policyJsonSchema(), null, 2)}\n`
    if (process.env.UPDATE_DOCS === '1') writeFileSync(committed, text)
    expect(readFileSync(committed, 'utf8')).toBe(text)
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly files: readonly string[]
    }
    expect(manifest.files).toContain('schema')
  })

  const examples = [
    ...page.matchAll(/^```yaml(?: organisation| repository)?\n([^]*?)^```$/gmu),
  ].map(([, body = '']) => body)

  it.each(examples)('takes every example of the docs: %j', (yaml) => {
    validate(valueOf(yaml))
    expect(validate.errors).toBeNull()
  })

  it('refuses what the parser refuses', () => {
    const [broken = ''] = [...page.matchAll(/^```yaml broken\n([^]*?)^```$/gmu)].map(
      ([, body]) => body,
    )
    for (const yaml of [
      broken,
      'mode: observe',
      'version: 2',
      'version: 1\nextends: none',
      'version: 1\nrules: [{name: X, action: warn, because: y}]',
      'version: 1\nrules: [{name: x, action: warn}]',
      'version: 1\nrules: [{name: x, action: warn, because: y, cwe: [CWE-89]}]',
      'version: 1\nrules: [{name: x, action: block, because: y, trial: soon}]',
    ]) {
      expect([yaml, validate(valueOf(yaml))]).toEqual([yaml, false])
    }
  })

  it('tells an editor what every key is', () => {
    const undescribed: string[] = []
    look(policyJsonSchema(), 'policy')
    expect(undescribed).toEqual([])
    function look(schema: unknown, name: string): void {
      if (typeof schema !== 'object' || schema === null) return
      const { properties = {} } = schema as { readonly properties?: object }
      for (const [key, value] of Object.entries(properties) as [string, object][]) {
        if (!('description' in value) && !known.has(key)) undescribed.push(`${name}.${key}`)
      }
      for (const [key, value] of Object.entries(schema)) look(value, `${name}.${key}`)
    }
  })
})

/** Keys of `provenance`, where docs/policy.md says more than a line could, and the names of gaps. */
const known = new Set(
  'tool emails accounts key origin prefix trailers on statement forbid-co-authors git-ai agent-trace'.split(
    ' ',
  ),
)
