import express from 'express'
import xpath from 'xpath'
import libxmljs from 'libxmljs'
import { DOMParser } from '@xmldom/xmldom'

const app = express()
const doc = new DOMParser().parseFromString('<users/>', 'text/xml')
const fast = libxmljs.parseXml('<users/>')

app.get('/user', (req, res) => {
  const expression = xpath.parse('//user[@name=$name]')
  res.json(expression.select({ node: doc, variables: { name: req.query.name } }))
})

app.get('/all', (_req, res) => {
  res.json(xpath.select('//user', doc))
})

app.get('/id', (req, res) => {
  res.json(fast.get(`//user[@id=${Number.parseInt(req.query.id, 10)}]`))
})

app.get('/tag', (req, res) => {
  const tag = req.query.tag === 'mail' ? 'mail' : 'name'
  res.json(fast.find(`//${tag}`))
})

app.get('/word', (req, res) => {
  const { name } = req.query
  if (!/^\w+$/.test(name)) return res.status(400).end()
  res.json(xpath.select1(`//user[@name='${name}']`, doc))
})

app.get('/element', (req, res) => {
  res.json([{ name: 'a' }].find((user) => user.name === req.query.name))
})

app.get('/map', (req, res) => {
  const users = new Map()
  res.json(users.get(`//user[@name='${req.query.name}']`))
})
