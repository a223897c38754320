import { audit } from './audit-page.ts'
import { doctor, doctorList } from './doctor-pages.ts'
import { overview } from './overview-page.ts'
import { type Page } from './page.ts'
import { policies, policy } from './policy-pages.ts'
import { proof } from './proof-page.ts'
import { pull } from './pull-page.ts'
import { reportFile, reports } from './report-pages.ts'
import { repositories } from './repositories-page.ts'
import { repository } from './repository-page.ts'
import { trace } from './trace-page.ts'
import { waivers } from './waivers-page.ts'

/** Every page of the dashboard, in the order of the navigation. */
export const pages: readonly Page[] = [
  overview,
  repositories,
  repository,
  pull,
  proof,
  trace,
  waivers,
  policies,
  policy,
  audit,
  reports,
  reportFile,
  doctorList,
  doctor,
]
