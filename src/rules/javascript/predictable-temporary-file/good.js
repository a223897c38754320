import fs from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { randomUUID } from 'node:crypto'

export async function save(text) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'app-'))
  await writeFile(path.join(folder, 'report.txt'), text)
}

export function unique(text) {
  fs.writeFileSync(`/tmp/${randomUUID()}.txt`, text, { flag: 'wx' })
}

export function own(text) {
  fs.writeFileSync('/srv/app/report.txt', text)
}

export function read() {
  return fs.readFileSync('/tmp/report.txt', 'utf8')
}

export function remove() {
  fs.unlinkSync('/tmp/app.lock')
}

export function relative(text) {
  fs.writeFileSync('tmp/report.txt', text)
}

export function named(file, text) {
  fs.writeFileSync(file, text)
}
