import { execFileSync, execSync } from 'node:child_process'
import fs from 'node:fs'
import { chmod } from 'node:fs/promises'

export async function open(file) {
  await chmod(file, 0o777) // finds
}

export function save(file, text) {
  fs.writeFileSync(file, text, { mode: 0o777 }) // finds
}

export function script(file) {
  return fs.openSync(file, 'w', 0o777) // finds
}

const mode = '0666'

export function text(file) {
  fs.chmodSync(file, mode) // finds
}

process.umask(0) // finds

export function all() {
  execSync('chmod -R 777 /srv/files') // finds
  execFileSync('chmod', ['a+w', '/srv/files']) // finds
}
