import express from 'express'
import csurf from 'csurf'
import lusca from 'lusca'
import CSRF from 'koa-csrf'
import NextAuth from 'next-auth'
import { doubleCsrf } from 'csrf-csrf'
import { ApolloServer } from '@apollo/server'

const app = express()
app.use(csurf({ cookie: true }))
app.use(csurf({ cookie: true, ignoreMethods: ['GET', 'HEAD', 'OPTIONS'] }))
app.use(lusca({ csrf: true }))

export const guard = doubleCsrf({ getSecret: () => process.env.S, ignoredMethods: ['GET', 'HEAD'] })

export const graph = new ApolloServer({ typeDefs: '', csrfPrevention: true })

export const koa = new CSRF({ excludedMethods: ['GET', 'HEAD'] })

export const auth = NextAuth({ providers: [] })

export const other = { csrf: false, csrfPrevention: false }
