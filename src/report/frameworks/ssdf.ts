import { type Framework } from '../compliance/control.ts'
import { ssdfOrganisation } from './ssdf-organisation.ts'
import { ssdfWork } from './ssdf-work.ts'

export const ssdf = {
  id: 'ssdf',
  name: 'NIST SSDF (SP 800-218)',
  version: '1.1',
  wording: 'Ids as published by NIST; titles are paraphrases.',
  controls: [...ssdfOrganisation, ...ssdfWork],
} as const satisfies Framework
