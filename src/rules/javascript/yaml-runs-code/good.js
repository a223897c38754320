import yaml, { CORE_SCHEMA, load } from 'js-yaml'
import { parse } from 'yaml'
import serialize from 'serialize-javascript'

export function read(text) {
  return yaml.load(text)
}

export function readNamed(text) {
  return load(text, { schema: CORE_SCHEMA })
}

const options = { schema: yaml.FAILSAFE_SCHEMA, filename: 'x' }

export function readAll(text) {
  return yaml.loadAll(text, null, options)
}

export function other(text) {
  return parse(text)
}

export function write(value) {
  return serialize(value, { isJSON: true })
}

export const name = 'DEFAULT_FULL_SCHEMA'
