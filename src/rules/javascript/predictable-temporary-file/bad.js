import fs from 'node:fs'
import { copyFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

export function save(text) {
  fs.writeFileSync('/tmp/report.txt', text) // finds
}

const file = '/var/tmp/cache.json'

export async function cache(data) {
  await writeFile(file, JSON.stringify(data)) // finds
}

export function stream(source) {
  source.pipe(fs.createWriteStream('/tmp/out/upload.bin')) // finds
}

export async function copy(from) {
  await copyFile(from, '/tmp/copy') // finds
}

const folder = '/tmp'

export function joined(text) {
  fs.appendFileSync(folder + '/app.log', text) // finds
}

export function open() {
  return fs.openSync('/tmp/app.lock', 'w') // finds
}
