import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/csrf-protection-off',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Protection against forged requests turned off',
  message:
    'The check that a request comes from a page of this site is off, or leaves out methods that change data. Other websites can then act in the name of a signed-in user.',
  remediation:
    'Keep the check on for POST, PUT, PATCH and DELETE; leave out only what has no cookies.',
  severity: 'medium',
  confidence: 'high',
  cwe: [352],
  owasp: 'A01:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  matches: [
    {
      call: ['{csurf,csrf-csrf.doubleCsrf,tiny-csrf,csrf-sync.csrfSync}'],
      arguments: [
        {
          at: 0,
          any: [
            { options: { ignoreMethods: { items: { matches: '^(?:post|put|patch|delete)$' } } } },
            { options: { ignoredMethods: { items: { matches: '^(?:post|put|patch|delete)$' } } } },
          ],
        },
      ],
    },
    { call: 'lusca', arguments: [{ at: 0, options: { csrf: { is: false } } }] },
    {
      call: [
        '@apollo/server.ApolloServer',
        'apollo-server.ApolloServer',
        'apollo-server-express.ApolloServer',
      ],
      arguments: [{ at: 0, options: { csrfPrevention: { is: false } } }],
    },
    {
      call: ['koa-csrf'],
      arguments: [
        {
          at: 0,
          options: { excludedMethods: { items: { matches: '^(?:post|put|patch|delete)$' } } },
        },
      ],
    },
    {
      call: ['axios.create', 'axios'],
      arguments: [{ at: 0, options: { withXSRFToken: { is: false } } }],
    },
    {
      call: ['next-auth', '@auth/core.Auth'],
      arguments: [
        { at: 'any', options: { skipCSRFCheck: { present: true, not: { is: [false, null] } } } },
      ],
    },
  ],
}
