import { escaped, table } from '../../report/compliance/html-text.ts'
import { type Page } from './page.ts'

/** Every page, in the order of the navigation. */
export const pages: readonly Page[] = [
  {
    pattern: '/',
    navigation: 'Overview',
    answer: async ({ viewer }) => {
      const rows = [...viewer.repositories.values()].map(({ owner, name }) => [
        escaped(`${owner}/${name}`),
      ])
      const body = table({ caption: 'Repositories you can read', head: ['Repository'], rows })
      return Promise.resolve({ kind: 'page', title: 'Overview', body })
    },
  },
]
