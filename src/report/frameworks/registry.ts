import { type Framework } from '../compliance/control.ts'
import { asvs } from './asvs.ts'
import { cra } from './cra.ts'
import { cweTop25 } from './cwe-top25.ts'
import { iso27001 } from './iso27001.ts'
import { owaspTop10In2021 } from './owasp-top10-2021.ts'
import { owaspTop10In2025 } from './owasp-top10-2025.ts'
import { pci } from './pci.ts'
import { slsa } from './slsa-source.ts'
import { soc2 } from './soc2.ts'
import { ssdf } from './ssdf.ts'

/** Every framework a report speaks of: one file, one line. */
export const frameworks: readonly Framework[] = [
  ssdf,
  pci,
  cra,
  owaspTop10In2025,
  owaspTop10In2021,
  cweTop25,
  asvs,
  soc2,
  iso27001,
  slsa,
]
