import express from 'express'
import csurf from 'csurf'
import lusca from 'lusca'
import CSRF from 'koa-csrf'
import NextAuth from 'next-auth'
import { doubleCsrf } from 'csrf-csrf'
import { ApolloServer } from '@apollo/server'

const app = express()
app.use(csurf({ cookie: true, ignoreMethods: ['GET', 'HEAD', 'POST'] })) // finds
app.use(lusca({ csrf: false, hsts: true })) // finds

export const guard = doubleCsrf({ getSecret: () => process.env.S, ignoredMethods: ['GET', 'DELETE'] }) // finds

export const graph = new ApolloServer({ typeDefs: '', csrfPrevention: false }) // finds

export const koa = new CSRF({ excludedMethods: ['GET', 'PUT'] }) // finds

export const auth = NextAuth({ providers: [], skipCSRFCheck: true }) // finds
