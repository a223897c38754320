import { execFileSync, execSync, spawn } from 'node:child_process'

export function build() {
  execFileSync('tar', ['czf', `${process.argv[2]}.tgz`, 'dist'])
}

export function fixed() {
  execSync('tar czf out.tgz dist', { env: process.env })
}

export function checkout() {
  return spawn('git', ['checkout', process.argv[2]])
}

export function numbered() {
  execSync(`sleep ${Number(process.argv[2])}`)
}

export function choice() {
  const mode = process.env.NODE_ENV === 'production' ? 'production' : 'development'
  execSync(`npm run build -- --mode ${mode}`)
}

export function configured() {
  return process.env.EDITOR ?? 'vi'
}

export function checked() {
  const name = process.argv[2]
  if (!/^[a-z-]+$/.test(name)) throw new Error('name')
  execSync(`npm run ${name}`)
}
