import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/analysis/configuration/conditions.ts'
import { readYaml } from '../../../src/analysis/configuration/formats/yaml-tree.ts'
import { type Node, unknownPart } from '../../../src/analysis/configuration/node.ts'
import { type StructureCondition } from '../../../src/core/structure.ts'

function verdict(text: string, condition: StructureCondition): boolean | null {
  const node = readYaml(text.replaceAll('?', unknownPart))[0]?.node as Node
  return judge(condition, { node, hidden: false, place: node, key: null }, [])
}

function a(condition: StructureCondition): StructureCondition {
  return { options: { a: condition } }
}

describe('a condition', () => {
  it.each<[string, StructureCondition, boolean | null]>([
    ['a: true', a({ is: true }), true],
    ['a: "true"', a({ is: true }), true],
    ['a: TRUE', a({ is: true }), true],
    ['a: false', a({ is: true }), false],
    ['a: ?', a({ is: true }), null],
    ['b: 1', a({ is: true }), false],
    ['b: 1', a({ not: { is: true } }), true],
    ['a: ?', a({ not: { is: true } }), null],
    ['b: 1', a({ present: false }), true],
    ['a:', a({ present: false }), true],
    ['a: ?', a({ present: false }), null],
    ['a: ?', a({ present: true }), null],
    ['b: 1\n?: ?', a({ present: false }), null],
    ['b: 1\n?: ?', a({ not: { is: 1 } }), null],
    ['a: [1, 2]', a({ items: { is: 2 } }), true],
    ['a: 2', a({ items: { is: 2 } }), true],
    ['a: [1, ?]', a({ items: { is: 2 } }), null],
    ['a: [1, 3]', a({ items: { is: 2 } }), false],
    ['a: [2, 2]', a({ every: { is: 2 } }), true],
    ['a: []', a({ every: { is: 2 } }), false],
    ['a: [2, ?]', a({ every: { is: 2 } }), null],
    ['a: x/?:latest', a({ matches: ':latest$' }), true],
    ['a: x/?:latest', a({ matches: '^x/.*:latest$' }), null],
    ['a: x/?:latest', a({ matches: ':1$' }), null],
    ['a: x/?:latest', a({ not: { matches: ':1$' } }), null],
    ['a: 5', a({ below: 6 }), true],
    ['a: "5"', a({ atLeast: 6 }), false],
    ['a: five', a({ below: 6 }), false],
    ['a: {b: [{c: 1}, {c: 2}]}', { options: { 'a.b[].c': { is: 2 } } }, true],
    ['a: {b: [{c: 1}, {c: 2}]}', { options: { 'a.b.c': { is: 2 } } }, true],
    ['a: {b: {"x.y/z": 1}}', { options: { 'a.b."x.y/z"': { is: 1 } } }, true],
    ['a: {b: {c: {d: 9}}}', { options: { '**.d': { is: 9 } } }, true],
    ['a: {b: {c: {d: 9}}}', { options: { '**.e': { present: false } } }, true],
    ['a: {x: 1}', { options: { 'a.*': { key: '^x$', is: 1 } } }, true],
    ['a: {y: 1}', { options: { 'a.*': { key: '^x$' } } }, false],
    ['a: 1', a({ any: [{ is: 2 }, { is: 1 }] }), true],
    ['a: ?', { any: [a({ is: 2 }), { options: { b: { present: false } } }] }, true],
    ['a: ?', { all: [a({ is: 2 }), { options: { b: { present: true } } }] }, false],
    ['a: {}', a({ kind: 'map' }), true],
    ['a: x', a({ kind: ['map', 'list'] }), false],
    ['a: abc', a({ minLength: 4 }), false],
  ])('over %s: %j is %s', (text, condition, expected) => {
    expect(verdict(text, condition)).toBe(expected)
  })
})
