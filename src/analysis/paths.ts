import { type Confidence } from '../core/finding.ts'

/** What a file is there for, as its path tells. */
export type PathRole = 'product' | 'test' | 'generated' | 'vendored'

const vendored =
  /(?:^|\/)(?:vendor|vendors|third[_-]?party|node_modules|bower_components|site-packages|external|extern|deps|Pods|Carthage|\.yarn)\//u

const generated =
  /(?:^|\/)(?:dist|build|out|generated|gen|__generated__|\.next|coverage)\/|\.(?:min|bundle|generated|gen|designer|pb|g)\.[a-z]{1,5}$|\.pb\.go$|_pb2(?:_grpc)?\.pyi?$|_generated\.[a-z]{1,5}$|(?:^|\/)zz_generated/iu

const test =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|testing|testdata|test-data|test_data|fixtures?|__fixtures__|mocks?|__mocks__|__snapshots__|stubs?|examples?|samples?|demos?|cypress|playwright|src\/(?:test|androidTest|integrationTest))\/|[._-](?:test|tests|spec|e2e|fixture|mock|stories|cy)\.[a-z]{1,5}$|(?:^|\/)(?:test_[^/]{1,120}|conftest|[^/]{1,120}_test)\.[a-z]{1,5}$|[a-z](?:Test|Tests|IT|Spec)\.(?:java|kt|scala|groovy|cs)$/u

export function roleOf(path: string): PathRole {
  if (vendored.test(path)) return 'vendored'
  if (generated.test(path)) return 'generated'
  return test.test(path) ? 'test' : 'product'
}

/** One step down outside product code: a finding there is seldom reached by an attacker, and is still shown. */
export function confidenceAt(path: string, confidence: Confidence): Confidence {
  if (roleOf(path) === 'product' || confidence === 'low') return confidence
  return confidence === 'high' ? 'medium' : 'low'
}
