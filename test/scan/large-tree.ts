import { type CodeFile } from '../../src/analysis/code/load-file.ts'

const filler =
  '// what stands here only makes the file large, so that the tree is divided\n'.repeat(1200)

/** Enough text for several groups, with a flow from file to file and a value that must not be kept anywhere. */
export const largeTree: readonly CodeFile[] = [
  ...Array.from({ length: 20 }, (_, at) => ({
    path: `parts/part${at}.js`,
    text: `const cp = require('child_process')\nexports.f${at} = (req) => cp.exec('ls ' + req)\n${filler}`,
  })),
  {
    path: 'web/run.js',
    text: `const cp = require('child_process')\nexports.run = (name) => cp.exec('ls ' + name)\n`,
  },
  {
    path: 'web/server.js',
    text: `const express = require('express')\nconst { run } = require('./run')\nconst app = express()\napp.get('/', (req, res) => run(req.query.name))\n`,
  },
  {
    path: 'web/session.js',
    text: `const password = 'correct-horse-battery-9'\nconst tls = require('https')\ntls.request({ rejectUnauthorized: false, password })\n`,
  },
]
