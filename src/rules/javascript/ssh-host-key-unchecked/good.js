import { execFile, execSync, spawn } from 'node:child_process'
import { Client } from 'ssh2'

const client = new Client()
const known = new Set([process.env.HOST_KEY])

client.connect({ host: 'files.example.com', username: 'x', hostVerifier: (key) => known.has(key) })

export function copy() {
  execSync('scp -o StrictHostKeyChecking=yes out.tgz files.example.com:/srv')
}

export function run(command) {
  return spawn('ssh', ['-o', 'UserKnownHostsFile=/etc/known', 'files.example.com', '--', command])
}

export function listen(done) {
  execFile('ssh', ['files.example.com'], done)
}

export const settings = {
  host: 'files.example.com',
  hostVerifier(key) {
    return key === process.env.HOST_KEY
  },
}

export function note() {
  return 'StrictHostKeyChecking=no'
}

process.env.GIT_SSH_COMMAND = 'ssh -i /run/secrets/key'

export const verifier = { verifier: () => true }
