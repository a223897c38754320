import express from 'express'
import errorHandler from 'errorhandler'
import inspector from 'node:inspector'
import { ApolloServer } from '@apollo/server'
import { graphqlHTTP } from 'express-graphql'
import { createYoga } from 'graphql-yoga'

const app = express()
app.use(errorHandler()) // finds
app.set('env', 'development') // finds
app.use('/graphql', graphqlHTTP({ schema: null, graphiql: true })) // finds

inspector.open(9229, '0.0.0.0') // finds

export const server = new ApolloServer({ typeDefs: '', includeStacktraceInErrorResponses: true }) // finds

export const yoga = createYoga({ schema: null, maskedErrors: false }) // finds

export const second = new ApolloServer({ typeDefs: '', introspection: true }) // finds
