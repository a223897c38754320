import { describe, expect, it } from '@jest/globals'
import { confidenceAt, roleOf } from '../../src/analysis/paths.ts'

describe('roleOf', () => {
  it.each([
    ['src/app.ts', 'product'],
    ['src/contest/latest.ts', 'product'],
    ['lib/attest.py', 'product'],
    ['src/protest/index.js', 'product'],
    ['src/testimonials/list.tsx', 'product'],
    ['test/app.ts', 'test'],
    ['src/__tests__/app.ts', 'test'],
    ['src/app.test.ts', 'test'],
    ['src/app_test.go', 'test'],
    ['tests/test_app.py', 'test'],
    ['pkg/conftest.py', 'test'],
    ['src/main/java/AppTest.java', 'test'],
    ['src/test/java/App.java', 'test'],
    ['fixtures/keys.json', 'test'],
    ['examples/basic/index.js', 'test'],
    ['dist/app.js', 'generated'],
    ['web/app.min.js', 'generated'],
    ['api/user.pb.go', 'generated'],
    ['api/user_pb2.py', 'generated'],
    ['vendor/lib/a.go', 'vendored'],
    ['third_party/x.js', 'vendored'],
    ['a/node_modules/x/test/y.js', 'vendored'],
  ])('%s is %s', (path, role) => {
    expect(roleOf(path)).toBe(role)
  })
})

describe('confidenceAt', () => {
  it('goes down one step outside product code and never below low', () => {
    expect(confidenceAt('src/a.ts', 'high')).toBe('high')
    expect(confidenceAt('test/a.ts', 'high')).toBe('medium')
    expect(confidenceAt('dist/a.js', 'medium')).toBe('low')
    expect(confidenceAt('vendor/a.js', 'low')).toBe('low')
  })
})
