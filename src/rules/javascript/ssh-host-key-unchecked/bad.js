import { execFile, execSync, spawn } from 'node:child_process'
import { Client } from 'ssh2'

const client = new Client()

client.connect({ host: 'files.example.com', username: 'x', hostVerifier: () => true }) // finds

export function copy() {
  execSync('scp -o StrictHostKeyChecking=no out.tgz files.example.com:/srv') // finds
}

export function run(command) {
  return spawn('ssh', ['-o', 'StrictHostKeyChecking=no', 'files.example.com', '--', command]) // finds
}

const flags = ['-oStrictHostKeyChecking=off', 'files.example.com']

export function listen(done) {
  execFile('ssh', flags, done) // finds
}

export const settings = {
  host: 'files.example.com',
  hostVerifier() { // finds
    return true
  },
}

process.env.GIT_SSH_COMMAND = 'ssh -o StrictHostKeyChecking=no' // finds
