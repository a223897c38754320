#!/usr/bin/env node
// Rules are data: in a built folder (`node bin/pack-rules.mjs dist`) those of a language become one file, so that a start opens
// a dozen files for them and not 570. Ends with an error when a rule is more than JSON can hold.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'

const folder = resolve(process.argv[2] ?? 'dist', 'rules')
const entries = readdirSync(folder, { withFileTypes: true })
const languages = entries.filter(({ name }) => name.endsWith('.js') && name !== 'index.js')
const packed = await Promise.all(
  languages.map(async ({ name }) => {
    const path = join(folder, name)
    return { path, text: toText(await import(pathToFileURL(path).href)) }
  }),
)
for (const { path, text } of packed) writeFileSync(path, text)
for (const entry of entries.filter((one) => one.isDirectory())) {
  rmSync(join(folder, entry.name), { recursive: true })
}

function toText(module) {
  return Object.entries(module)
    .map(([name, value]) => {
      const json = JSON.stringify(value)
      if (!isDeepStrictEqual(JSON.parse(json), value)) throw new Error(`${name} is no plain data.`)
      return `export const ${name} = JSON.parse(${JSON.stringify(json)})\n`
    })
    .join('')
}
