import { type SecretPattern } from './pattern.ts'
import { amazonPatterns } from './patterns/amazon.ts'
import { cloudPatterns } from './patterns/cloud.ts'
import { connectionStringPatterns } from './patterns/connection-strings.ts'
import { databasePatterns } from './patterns/databases.ts'
import { genericPatterns } from './patterns/generic.ts'
import { googlePatterns } from './patterns/google.ts'
import { privateKeyPatterns } from './patterns/private-keys.ts'
import { sourceHostingPatterns } from './patterns/source-hosting.ts'

/** Every format we know. A new family is one import and one line; a new format is one row in its family. */
export const secretPatterns: readonly SecretPattern[] = [
  ...amazonPatterns,
  ...googlePatterns,
  ...cloudPatterns,
  ...sourceHostingPatterns,
  ...privateKeyPatterns,
  ...databasePatterns,
  ...connectionStringPatterns,
  ...genericPatterns,
]
