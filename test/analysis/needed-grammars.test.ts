import { expect, it } from '@jest/globals'
import { loadGrammars } from '../../src/analysis/code/grammars.ts'
import { codeGrammars, configurationGrammars } from '../../src/analysis/needed-grammars.ts'

function named(...paths: readonly string[]) {
  return paths.map((path) => ({ path, text: '' }))
}

it('is one grammar for each language that is looked at', () => {
  const files = named('a.js', 'b.mjs', 'c.tsx', 'd.ts', 'e.go', 'f.py', 'G.java', 'h.md', 'i.tf')
  const names = ['javascript', 'tsx', 'typescript', 'go', 'python', 'java']
  expect(codeGrammars(files)).toEqual(names)
  expect(configurationGrammars(files)).toEqual(['hcl'])
  expect(configurationGrammars(named('a.js', 'Dockerfile', 'b.yaml'))).toEqual([])
})

it('what was not loaded is not guessed', async () => {
  const grammars = await loadGrammars(['go'])
  const limits = { nodes: 1000, steps: 1000 }
  expect(grammars.parse('go', 'package a', limits).outcome).toBe('parsed')
  expect(() => grammars.of('java')).toThrow(RangeError)
  const more = await loadGrammars(['java'])
  expect(more.of('java').name).toBe('java')
  expect(more.parse('java', 'class A {}', limits).outcome).toBe('parsed')
})
