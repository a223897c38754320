import express from 'express'
import jwt, { verify } from 'jsonwebtoken'
import simple from 'jwt-simple'
import { jwtVerify } from 'jose'
import { expressjwt } from 'express-jwt'

const app = express()

app.get('/a', (req, res) => {
  res.json(jwt.verify(req.cookies.token, process.env.KEY, { algorithms: ['HS256'] }))
})

app.get('/b', (req, res) => {
  res.json(verify(req.cookies.token, process.env.KEY))
})

app.get('/c', (req, res) => {
  res.json(simple.decode(req.cookies.token, process.env.KEY, false, 'HS256'))
})

app.get('/d', async (req, res) => {
  res.json(await jwtVerify(req.cookies.token, new TextEncoder().encode(process.env.KEY)))
})

export function issue(user) {
  return jwt.sign({ sub: user }, process.env.KEY, { algorithm: 'HS256', expiresIn: '1h' })
}

app.use(expressjwt({ secret: process.env.KEY, algorithms: ['RS256'] }))

export const modes = { algorithms: ['none'] }
