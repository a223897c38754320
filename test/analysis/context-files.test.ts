import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/analysis/analyse.ts'
import { loadGrammars } from '../../src/analysis/code/grammars.ts'
import { contextFinder, needsContext } from '../../src/analysis/context-files.ts'
import { type Analysis } from '../../src/core/assessment.ts'
import { type SourceText } from '../../src/core/head-tree.ts'
import { rules } from '../../src/rules/index.ts'
import { attributionOf, changeOf, fileOf, nothingElse } from './change.ts'

const grammars = await loadGrammars()

function run(lines: readonly string[], path: string, context: readonly SourceText[]): Analysis {
  const knowledge = { ...nothingElse, grammars, rules, context }
  return analyse(changeOf([fileOf(path, lines)]), attributionOf({}), knowledge)
}

describe('what is followed into files the change leaves alone', () => {
  const helper = {
    path: 'lib/shell.js',
    text: [
      "const { exec } = require('child_process')",
      'exports.run = (command) => exec(command)',
      'exports.own = () => exec(process.argv[2])',
    ].join('\n'),
  }
  const route = [
    " const express = require('express')",
    " const { run } = require('./lib/shell')",
    ' const app = express()',
    "+app.get('/ping', (req, res) => { run('ping ' + req.query.host); res.end() })",
  ]

  it('is a flow from an added line into what it calls', () => {
    const { findings, context, gaps } = run(route, 'app.js', [helper])
    expect(findings).toMatchObject([
      { ruleId: 'javascript/command-injection', location: { path: 'app.js', startLine: 4 } },
    ])
    expect(findings[0]?.trace.at(-1)?.location.path).toBe('lib/shell.js')
    expect([context, gaps]).toEqual([[], []])
  })

  it('can be ignored where it leaves the change', () => {
    const ignored = [...route]
    ignored.splice(3, 0, '+// countersign-ignore javascript/command-injection: hosts are ours')
    const { findings, suppressed } = run(ignored, 'app.js', [helper])
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([])
    expect(suppressed).toHaveLength(1)
  })

  it('is nothing when the change has no part in it', () => {
    const before = route.map((line) => line.replace('+', ' '))
    const { findings, context } = run([...before, '+// more'], 'app.js', [helper])
    expect([findings, context]).toEqual([[], []])
  })

  it('is the rest of a Terraform module', () => {
    const bucket = ['+resource "aws_s3_bucket" "logs" {', '+  bucket = "logs"', '+}']
    const guard = `resource "aws_s3_bucket_public_access_block" "logs" {
  bucket                  = aws_s3_bucket.logs.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}`
    const id = 'terraform/bucket-without-public-access-block'
    function ids(context: readonly SourceText[]): readonly string[] {
      return run(bucket, 'infra/bucket.tf', context).findings.map(({ ruleId }) => ruleId)
    }
    expect(ids([])).toContain(id)
    expect(ids([{ path: 'infra/guard.tf', text: guard }])).not.toContain(id)
    expect(ids([{ path: 'other/guard.tf', text: guard }])).toContain(id)
  })

  it('is no gap when it cannot be read', () => {
    const broken = { path: 'infra/broken.tf', text: 'resource "a" {{{{' }
    const { gaps } = run(['+variable "a" {}'], 'infra/a.tf', [broken])
    expect(gaps).toEqual([])
  })
})

describe('contextFinder', () => {
  const paths = [
    'src/app.ts',
    'src/lib/index.ts',
    'src/lib/index.test.ts',
    'vendor/lib/index.ts',
    'web/views.py',
    'web/forms.py',
    'shop/src/main/java/a/b/Cart.java',
    'shop/src/main/java/a/b/Order.java',
    'shop/src/main/java/a/c/Tax.java',
    'pkg/store/db.go',
    'pkg/store/db_test.go',
    'pkg/web/serve.go',
    'infra/main.tf',
    'infra/guard.tf',
    'infra/modules/guard.tf',
    'chart/templates/a.yaml',
    'chart/templates/b.yaml',
    'README.md',
  ]
  const find = contextFinder(paths)

  it.each<[string, SourceText, readonly string[]]>([
    ['a module', { path: 'src/app.ts', text: "import { a } from './lib'" }, ['src/lib/index.ts']],
    ['a Python module', { path: 'web/views.py', text: 'from .forms import F' }, ['web/forms.py']],
    [
      'a class and those of its own package',
      { path: 'shop/src/main/java/a/b/Cart.java', text: 'import a.c.Tax;' },
      ['shop/src/main/java/a/c/Tax.java', 'shop/src/main/java/a/b/Order.java'],
    ],
    [
      'a package',
      { path: 'pkg/web/serve.go', text: 'import "acme.example/shop/pkg/store"' },
      ['pkg/store/db.go'],
    ],
    [
      'a module of Terraform',
      { path: 'infra/main.tf', text: 'variable "a" {}' },
      ['infra/guard.tf'],
    ],
    [
      'what is deployed together',
      { path: 'chart/templates/a.yaml', text: 'apiVersion: v1\nkind: Pod\n' },
      ['chart/templates/b.yaml'],
    ],
    ['nothing for other files', { path: 'README.md', text: "import './lib'" }, []],
    ['nothing outside the tree', { path: 'src/app.ts', text: "import '../../../etc/passwd'" }, []],
  ])('names %s', (_, file, expected) => {
    expect(find([file])).toEqual(expected)
  })

  it.each([
    ['code with imports', fileOf('a.js', ["+import './b.js'"]), true],
    ['code without', fileOf('a.js', ['+let a = 1']), false],
    ['a workflow', fileOf('.github/workflows/a.yml', ['+on: push']), false],
    ['infrastructure', fileOf('main.tf', ['+variable "a" {}']), true],
  ])('%s: is asked for', (_, file, expected) => {
    expect(needsContext([file])).toBe(expected)
  })
})
