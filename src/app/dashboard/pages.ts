import { overview } from './overview-page.ts'
import { type Page } from './page.ts'
import { proof } from './proof-page.ts'
import { pull } from './pull-page.ts'
import { repository } from './repository-page.ts'

/** Every page of the dashboard, in the order of the navigation. */
export const pages: readonly Page[] = [overview, repository, pull, proof]
