import * as z from 'zod'
import { descriptionOf } from './key-descriptions.ts'
import { policyFileSchema } from './policy-file.ts'

/** Parts of a JSON Schema's own paths, as they stand between the keys of a policy. */
const schemaWords: ReadonlySet<PropertyKey> = new Set([
  'properties',
  'items',
  'additionalProperties',
])

/** The JSON Schema (2020-12) of a policy file: made from what the parser reads, with a sentence on each key for editors. */
export function policyJsonSchema(): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(policyFileSchema, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      if (path.at(-2) !== 'properties') return
      const description = descriptionOf(path.filter((part) => !schemaWords.has(part)))
      if (description !== null) jsonSchema.description = description
    },
  })
  return { ...schema, title: 'Countersign policy, version 1', description: 'docs/policy.md' }
}
