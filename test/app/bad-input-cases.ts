import { type Tree } from '../../demo/emulator/repositories.ts'

/** A change nobody would make on purpose, and what its review must come to. */
export interface Case {
  readonly name: string
  readonly base?: Tree
  readonly head: Tree
  readonly conclusion: string
  /** `path:line` of the comments. */
  readonly comments: readonly string[]
  /** What the check's title and summary must say. */
  readonly says: RegExp
}

const policyPath = '.github/countersign.yml'
export const readme = { 'README.md': 'Pages\n' }

/** Puts text of the request into SQL: one finding, on line 6. */
export const flawed = [
  "import express from 'express'",
  "import { pool } from './database.js'",
  '',
  'const app = express()',
  "app.get('/page', async (req, res) => {",
  "  const { rows } = await pool.query(`SELECT id FROM page WHERE name = '${req.query.name}'`)",
  '  res.json(rows)',
  '})',
  '',
].join('\n')
export const harmless = "export const title = 'Pages'\n"

export const cases: readonly Case[] = [
  { name: 'no file at all', head: readme, conclusion: 'success', comments: [], says: /no file/iu },
  {
    name: 'a change of 320 files',
    head: {
      ...readme,
      ...Object.fromEntries(
        Array.from({ length: 320 }, (_, index) => [`src/title-${index}.js`, harmless]),
      ),
    },
    conclusion: 'success',
    comments: [],
    says: /320 files/u,
  },
  {
    name: 'a path with spaces',
    head: { ...readme, 'src/my pages/page one.js': flawed },
    conclusion: 'failure',
    comments: ['src/my pages/page one.js:6'],
    says: /1 finding/u,
  },
  {
    name: 'a path with quotes, hash, percent and question mark',
    head: { ...readme, 'src/"a" \'b\' #1 100%25 ?.js': flawed },
    conclusion: 'failure',
    comments: ['src/"a" \'b\' #1 100%25 ?.js:6'],
    says: /1 finding/u,
  },
  {
    name: 'a path with letters of many scripts',
    head: { ...readme, 'src/страница-ページ-🙂.js': flawed },
    conclusion: 'failure',
    comments: ['src/страница-ページ-🙂.js:6'],
    says: /1 finding/u,
  },
  {
    name: 'a path with a line break and Markdown',
    head: { ...readme, 'src/a\n| b | <!-- `c` [d](e).js': flawed },
    conclusion: 'failure',
    comments: ['src/a\n| b | <!-- `c` [d](e).js:6'],
    says: /1 finding/u,
  },
  {
    name: 'a file with CRLF line ends',
    head: { ...readme, 'src/page.js': flawed.replaceAll('\n', '\r\n') },
    conclusion: 'failure',
    comments: ['src/page.js:6'],
    says: /1 finding/u,
  },
  {
    name: 'a file of one line of 2 MB',
    head: { ...readme, 'src/page.js': `export const page = '${'x'.repeat(2 * 1024 * 1024)}'\n` },
    conclusion: 'action_required',
    comments: [],
    says: /too large|not looked at/iu,
  },
  {
    name: 'a file that is not UTF-8',
    head: {
      ...readme,
      'src/page.js': Buffer.concat([
        Buffer.from(flawed),
        Buffer.from([0x2f, 0x2f, 0xff, 0xfe, 0xc3, 0x0a]),
      ]),
    },
    conclusion: 'failure',
    comments: ['src/page.js:6'],
    says: /1 finding/u,
  },
  {
    name: 'a binary file, a link and a submodule',
    head: {
      ...readme,
      'logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      latest: { link: 'README.md' },
      vendor: { submodule: '1'.repeat(40) },
    },
    conclusion: 'success',
    comments: [],
    says: /not looked at/iu,
  },
  {
    name: 'a policy that is empty',
    base: { ...readme, [policyPath]: '' },
    head: { ...readme, [policyPath]: '', 'src/title.js': harmless },
    conclusion: 'failure',
    comments: [],
    says: /countersign\.yml/u,
  },
  {
    name: 'a policy of another version',
    base: { ...readme, [policyPath]: 'version: 7\n' },
    head: { ...readme, [policyPath]: 'version: 7\n', 'src/title.js': harmless },
    conclusion: 'failure',
    comments: [],
    says: /countersign\.yml/u,
  },
  {
    name: 'a policy that contains itself',
    base: { ...readme, [policyPath]: 'version: 1\nrules: &r\n  - *r\n' },
    head: {
      ...readme,
      [policyPath]: 'version: 1\nrules: &r\n  - *r\n',
      'src/title.js': harmless,
    },
    conclusion: 'failure',
    comments: [],
    says: /countersign\.yml/u,
  },
  {
    name: 'a policy of 2 MB',
    base: { ...readme, [policyPath]: `version: 1\n# ${'x'.repeat(2 * 1024 * 1024)}\n` },
    head: {
      ...readme,
      [policyPath]: `version: 1\n# ${'x'.repeat(2 * 1024 * 1024)}\n`,
      'src/title.js': harmless,
    },
    conclusion: 'action_required',
    comments: [],
    says: /countersign\.yml/u,
  },
  {
    name: 'a policy that the pull request itself loosens',
    head: { ...readme, [policyPath]: 'version: 1\nmode: observe\n', 'src/page.js': flawed },
    conclusion: 'failure',
    comments: ['src/page.js:6'],
    says: /1 finding/u,
  },
]
