import { exec, execSync, spawn } from 'node:child_process'
import shell from 'shelljs'

export function build() {
  execSync('tar czf ' + process.argv[2] + '.tgz dist') // finds
}

export function deploy(done) {
  exec(`scp out.tgz ${process.env.TARGET}:/srv`, done) // finds
}

const [, , branch] = process.argv

export function checkout() {
  execSync(`git checkout ${branch}`) // finds
}

export function list() {
  const { FOLDER } = process.env
  return shell.exec('ls ' + FOLDER) // finds
}

function run(name) {
  return execSync(`npm run ${name}`) // finds
}

export function script() {
  return run(process.argv[3])
}

export function spawned() {
  return spawn('ls', [process.env.HOME], { shell: true }) // finds
}
