import express from 'express'
import xpath from 'xpath'
import libxmljs from 'libxmljs'
import { DOMParser } from '@xmldom/xmldom'

const app = express()
const doc = new DOMParser().parseFromString('<users/>', 'text/xml')
const fast = libxmljs.parseXml('<users/>')

app.get('/user', (req, res) => {
  res.json(xpath.select(`//user[@name='${req.query.name}']`, doc)) // finds
})

app.get('/first', (req, res) => {
  const path = '//user[mail="' + req.query.mail + '"]'
  res.json(xpath.select1(path, doc)) // finds
})

app.get('/fast', (req, res) => {
  res.json(fast.get('//user[@id=' + req.params.id + ']').text()) // finds
})

app.get('/many', (req, res) => {
  res.json(fast.find(['//', req.query.tag].join(''))) // finds
})

function expressionFor(role) {
  return `/users/user[role/text()='${role}']`
}

app.get('/role', (req, res) => {
  res.json(xpath.evaluate(expressionFor(req.query.role), doc, null, 0, null)) // finds
})

app.get('/parsed', (req, res) => {
  res.json(xpath.parse('//user[' + req.query.filter + ']').select({ node: doc })) // finds
})
