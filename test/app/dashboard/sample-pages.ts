import { type Page } from '../../../src/app/dashboard/page.ts'

/** They say whom they were made for and ask nothing of the store. */
export const samplePages: readonly Page[] = [
  {
    pattern: '/',
    navigation: 'Overview',
    answer: async ({ viewer, query }) => {
      const names = [...viewer.repositories.values()].map(({ name }) => name)
      const asked = query.get('q') ?? ''
      const body = `<p>for ${viewer.login}: ${names.toSorted().join(' ')}; ${asked}</p>`
      return Promise.resolve({ kind: 'page', title: 'Overview', body })
    },
  },
  {
    pattern: '/repositories/:owner/:name',
    navigation: null,
    answer: async ({ viewer, params }) => {
      const found = [...viewer.repositories.values()].find(({ name }) => name === params['name'])
      if (params['name'] === 'broken') throw new Error('a secret detail')
      if (found === undefined) return Promise.resolve({ kind: 'missing' })
      return Promise.resolve({ kind: 'page', title: `${found.owner}/${found.name}`, body: '' })
    },
  },
  {
    pattern: '/file',
    navigation: null,
    answer: async () =>
      Promise.resolve({
        kind: 'file',
        name: 'a "b"\r\né.html',
        mediaType: 'text/html',
        bytes: Buffer.from('<script>'),
      }),
  },
]
