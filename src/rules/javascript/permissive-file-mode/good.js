import { execFileSync, execSync } from 'node:child_process'
import fs from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'

export async function open(file) {
  await chmod(file, 0o755)
}

export function save(file, text) {
  fs.writeFileSync(file, text, { mode: 0o600 })
}

export async function folder(name) {
  await mkdir(name, { recursive: true, mode: 0o750 })
}

const mode = '0644'

export function text(file) {
  fs.chmodSync(file, mode)
}

process.umask(0o077)

export function all(file, bits) {
  execSync('chmod -R 750 /srv/files')
  execFileSync('chmod', ['u+w', '/srv/files'])
  fs.chmodSync(file, bits)
}

export const modes = { all: 0o777 }
