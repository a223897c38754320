import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/debug-feature-on',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Debugging feature on',
  message:
    'A feature made for development is on: it shows inner details of the program, or lets others control it.',
  remediation:
    'Switch it on only when `NODE_ENV` is `development`, and bind debuggers to `127.0.0.1`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [489, 215],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/489.html'],
  matches: [
    {
      call: 'inspector.open',
      arguments: [{ at: 1, any: [{ is: ['0.0.0.0', '::', ''] }, { tainted: ['environment'] }] }],
    },
    { call: ['errorhandler'] },
    {
      call: ['@apollo/server.ApolloServer', '{apollo-server,apollo-server-express}.ApolloServer'],
      arguments: [
        {
          at: 0,
          any: [
            { options: { includeStacktraceInErrorResponses: { is: true } } },
            { options: { debug: { is: true } } },
            { options: { introspection: { is: true } } },
            { options: { playground: { is: true } } },
          ],
        },
      ],
    },
    {
      call: ['express-graphql.graphqlHTTP', 'express-graphql'],
      arguments: [{ at: 0, options: { graphiql: { is: true } } }],
    },
    {
      call: ['graphql-yoga.createYoga'],
      arguments: [{ at: 0, options: { maskedErrors: { is: false } } }],
    },
    {
      call: 'express.Application#set',
      arguments: [
        { at: 0, is: 'env' },
        { at: 1, is: 'development' },
      ],
    },
    {
      call: ['electron.BrowserWindow#webContents.openDevTools', '*.openDevTools'],
      imports: 'electron',
    },
  ],
}
