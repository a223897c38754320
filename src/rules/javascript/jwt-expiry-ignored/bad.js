import jwt, { verify } from 'jsonwebtoken'
import { Strategy } from 'passport-jwt'
import { expressjwt } from 'express-jwt'
import koaJwt from 'koa-jwt'

export function read(token) {
  return jwt.verify(token, process.env.KEY, { ignoreExpiration: true }) // finds
}

const options = { algorithms: ['RS256'], ignoreExpiration: true }

export function readAgain(token) {
  return verify(token, process.env.KEY, options) // finds
}

export const strategy = new Strategy({ secretOrKey: process.env.KEY, ignoreExpiration: true }, (claims, done) => done(null, claims)) // finds

export const guard = expressjwt({ secret: process.env.KEY, algorithms: ['HS256'], ignoreExpiration: true }) // finds

export const second = koaJwt({ secret: process.env.KEY, ignoreExpiration: true }) // finds

export function late(token, done) {
  jwt.verify(token, process.env.KEY, { ...options, audience: 'x' }, done) // finds
}
