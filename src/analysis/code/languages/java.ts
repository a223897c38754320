import { type Dialect, type ForeignNames } from '../lowering.ts'
import { expressions } from './java/expressions.ts'
import { canonical, statements } from './java/statements.ts'

export const java: Dialect = { language: 'java', expressions, statements, foreignName }

/** Simple names of classes that need no import. */
const implicit = new Set([
  'Object',
  'String',
  'StringBuilder',
  'StringBuffer',
  'Integer',
  'Long',
  'Double',
  'Float',
  'Short',
  'Byte',
  'Boolean',
  'Character',
  'Number',
  'Math',
  'StrictMath',
  'System',
  'Runtime',
  'Process',
  'ProcessBuilder',
  'Thread',
  'Runnable',
  'Class',
  'ClassLoader',
  'Exception',
  'RuntimeException',
  'Error',
  'Throwable',
  'Iterable',
  'Comparable',
  'CharSequence',
  'Enum',
  'Record',
  'Void',
  'Override',
  'Deprecated',
  'SuppressWarnings',
  'FunctionalInterface',
  'SafeVarargs',
  'AutoCloseable',
  'Package',
  'Module',
  'SecurityManager',
  'IllegalArgumentException',
  'IllegalStateException',
  'NullPointerException',
  'UnsupportedOperationException',
  'InterruptedException',
])

/** The full name of a class: from a wildcard import, `java.lang`, or this file's own package. */
function foreignName(name: string, from: ForeignNames): string {
  const [first = '', ...rest] = name.split('.')
  if (!/^[A-Z]/u.test(first)) return canonical(name)
  const full = classNamed(first, from)
  return rest.length === 0 ? full : [full, ...rest].join('.')
}

function classNamed(name: string, { wildcards, home, knownTypes }: ForeignNames): string {
  const packages = new Set(['java.lang', ...wildcards])
  const known = (knownTypes.get(name) ?? []).find((full) =>
    packages.has(full.slice(0, Math.max(0, full.lastIndexOf('.')))),
  )
  if (known !== undefined) return known
  if (implicit.has(name)) return `java.lang.${name}`
  return home === null ? name : `${home}.${name}`
}
