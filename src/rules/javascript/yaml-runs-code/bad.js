import yaml, { DEFAULT_FULL_SCHEMA, load } from 'js-yaml'
import types from 'js-yaml-js-types' // finds

export function read(text) {
  return yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA }) // finds
}

export function readNamed(text) {
  return load(text, { schema: DEFAULT_FULL_SCHEMA }) // finds
}

const options = { schema: yaml.DEFAULT_FULL_SCHEMA, filename: 'x' } // finds

export function readAll(text) {
  return yaml.loadAll(text, null, options)
}

const schema = yaml.DEFAULT_SCHEMA.extend(types.all) // finds

export function readExtended(text) {
  return yaml.load(text, { schema })
}

export function schemaFor(kind) {
  return kind === 'full' ? yaml.DEFAULT_FULL_SCHEMA : yaml.CORE_SCHEMA // finds
}
