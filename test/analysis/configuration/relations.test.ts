import { describe, expect, it } from '@jest/globals'
import { places, scan, structure } from './scan.ts'

const bucket = 'resource "aws_s3_bucket" "b" {\n  bucket = "x"\n}\n'
function role(name: string): string {
  return `apiVersion: v1\nkind: Role\nmetadata: {name: ${name}}\nrules: [{verbs: ["*"]}]\n`
}

const unblocked = structure('terraform', [
  {
    resource: 'aws_s3_bucket',
    without: [
      {
        resource: 'aws_s3_bucket_public_access_block',
        refersBy: 'bucket',
        where: { options: { block_public_acls: { is: true } } },
      },
    ],
  },
])

function block(reference: string, value = 'true'): string {
  return `resource "aws_s3_bucket_public_access_block" "p" {\n  bucket = ${reference}\n  block_public_acls = ${value}\n}\n`
}

describe('resources of a module', () => {
  it.each([
    ['none', '', ['m/a.tf:1']],
    ['one for it', block('aws_s3_bucket.b.id'), []],
    ['one for it in a list', block('aws_s3_bucket.b[0].id'), []],
    ['one for another', block('aws_s3_bucket.c.id'), ['m/a.tf:1']],
    ['one that is off', block('aws_s3_bucket.b.id', 'false'), ['m/a.tf:1']],
    ['one that nobody can tell', block('var.name'), []],
    ['one whose setting is unknown', block('aws_s3_bucket.b.id', 'var.on'), []],
    ['one through a local', `locals {\n  n = aws_s3_bucket.b.id\n}\n${block('local.n')}`, []],
  ])('are seen together: %s', (_what, other, expected) => {
    const files = [
      { path: 'm/a.tf', text: bucket },
      { path: 'm/b.tf', text: other },
    ]
    expect(places(files, [unblocked])).toEqual(expected)
  })

  it('are those of the folder only', () => {
    const files = [
      { path: 'm/a.tf', text: bucket },
      { path: 'n/b.tf', text: block('aws_s3_bucket.b.id') },
    ]
    expect(places(files, [unblocked])).toEqual(['m/a.tf:1'])
  })

  it('are found by equal values', () => {
    const rule = structure('kubernetes', [
      {
        resource: 'RoleBinding',
        at: 'roleRef',
        has: {},
        with: [
          {
            resource: 'Role',
            same: { 'metadata.name': 'roleRef.name' },
            where: { options: { 'rules[].verbs': { items: { is: '*' } } } },
          },
        ],
      },
    ])
    const binding = 'apiVersion: v1\nkind: RoleBinding\nroleRef: {name: web}\n'
    expect(places([{ path: 'a.yaml', text: `${role('web')}---\n${binding}` }], [rule])).toEqual([
      'a.yaml:8',
    ])
    expect(places([{ path: 'a.yaml', text: `${role('db')}---\n${binding}` }], [rule])).toEqual([])
  })

  it('have an order within what is around them', () => {
    const rule = structure('dockerfile', [
      {
        resource: 'copy',
        with: [{ resource: 'user', order: 'before', where: { options: { text: { is: 'app' } } } }],
      },
    ])
    const text = 'FROM a:1\nUSER app\nCOPY x y\nFROM b:1\nCOPY x y\nUSER app\n'
    expect(places([{ path: 'Dockerfile', text }], [rule])).toEqual(['Dockerfile:3'])
  })
})

describe('values', () => {
  const rule = structure('terraform', [
    { resource: 'x', has: { options: { 'v[]': { is: 'open' } } } },
  ])
  it.each([
    ['a default in another file', 'variable "v" {\n  default = ["open"]\n}', 'var.v', true],
    ['a variable without default', 'variable "v" {}', 'var.v', false],
    ['a local', 'locals {\n  v = ["a", "open"]\n}', 'local.v', true],
    ['concat', '', 'concat(["a"], ["open"])', true],
    ['an index', 'locals {\n  m = { k = ["open"] }\n}', 'local.m["k"]', true],
    ['a decided condition', '', 'true ? ["open"] : []', true],
    ['an open condition', '', 'var.x ? ["open"] : []', false],
    ['text around a variable', 'variable "o" {\n  default = "pe"\n}', '["o${var.o}n"]', true],
  ])('are followed: %s', (...[, other, value, isFound]) => {
    const files = [
      { path: 'a.tf', text: `resource "x" "n" {\n  v = ${value}\n}` },
      { path: 'b.tf', text: other },
    ]
    expect(places(files, [rule])).toEqual(isFound ? ['a.tf:2'] : [])
  })

  it('of terraform.tfvars stand above defaults', () => {
    const files = [
      {
        path: 'a.tf',
        text: 'variable "v" {\n  default = ["open"]\n}\nresource "x" "n" {\n  v = var.v\n}',
      },
      { path: 'terraform.tfvars', text: 'v = ["shut"]\n' },
    ]
    expect(places(files, [rule])).toEqual([])
  })

  it('of a template are at most of medium confidence', () => {
    const shape = structure('kubernetes', [{ resource: 'pod', at: 'hostPID', has: { is: true } }])
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .x }}\nspec:\n  hostPID: true\n  containers:\n    - image: a\n'
    const [found] = scan([{ path: 'a.yaml', text }], [shape]).detections
    expect(found).toMatchObject({ confidence: 'medium', location: { startLine: 6 } })
  })
})
