import express from 'express'
import jwt, { verify } from 'jsonwebtoken'
import simple from 'jwt-simple'
import { UnsecuredJWT } from 'jose'
import { expressjwt } from 'express-jwt'

const app = express()

app.get('/a', (req, res) => {
  res.json(jwt.verify(req.cookies.token, process.env.KEY, { algorithms: ['HS256', 'none'] })) // finds
})

app.get('/b', (req, res) => {
  res.json(verify(req.cookies.token, null)) // finds
})

app.get('/c', (req, res) => {
  res.json(simple.decode(req.cookies.token, process.env.KEY, true)) // finds
})

app.get('/d', (req, res) => {
  res.json(UnsecuredJWT.decode(req.cookies.token).payload) // finds
})

export function issue(user) {
  return jwt.sign({ sub: user }, '', { algorithm: 'none' }) // finds
}

const algorithms = ['none']

app.use(expressjwt({ secret: process.env.KEY, algorithms })) // finds
