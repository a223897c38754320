import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, type PeerTime, time, writeFiles } from '../engine/peers.ts'
import { type TextFile } from './read-tree.ts'

/** secretlint with its recommended rules, installed into a folder that is removed afterwards. */
export function timeSecretlint(files: readonly TextFile[]): PeerTime {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    const packages = ['secretlint@12', '@secretlint/secretlint-rule-preset-recommend@12']
    const options = ['install', '--silent', '--no-audit', ...packages]
    if (spawnSync('npm', options, { cwd: folder }).status !== 0) {
      return { seconds: null, why: 'secretlint could not be installed' }
    }
    const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend' }]
    writeFileSync(join(folder, '.secretlintrc.json'), JSON.stringify({ rules }))
    writeFileSync(join(folder, '.secretlintignore'), '')
    writeFiles(join(folder, 'code'), files)
    const program = join(folder, 'node_modules', 'secretlint', 'bin', 'secretlint.js')
    return time(process.execPath, [program, 'code/**/*'], folder)
  })
}
