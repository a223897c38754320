import express from 'express'
import inspector from 'node:inspector'
import { ApolloServer } from '@apollo/server'
import { graphqlHTTP } from 'express-graphql'
import { createYoga } from 'graphql-yoga'

const app = express()
const development = process.env.NODE_ENV === 'development'
app.set('view engine', 'ejs')
app.set('env', process.env.NODE_ENV)
app.use('/graphql', graphqlHTTP({ schema: null, graphiql: development }))

inspector.open(9229, '127.0.0.1')

export const server = new ApolloServer({ typeDefs: '', includeStacktraceInErrorResponses: false })

export const yoga = createYoga({ schema: null })

export const second = new ApolloServer({ typeDefs: '', introspection: development })

export function errorhandler() {
  return (error, _req, res, _next) => res.status(500).end()
}
