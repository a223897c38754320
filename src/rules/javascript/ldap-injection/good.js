import ldap from 'ldapjs'
import { Client } from 'ldapts'
import { filter as escapeFilter } from 'ldap-escape'
import express from 'express'

const app = express()
const client = ldap.createClient({ url: 'ldaps://directory.example.com' })
const modern = new Client({ url: 'ldaps://directory.example.com' })

app.get('/people', (req, res) => {
  const filter = new ldap.EqualityFilter({ attribute: 'uid', value: req.query.uid })
  client.search('ou=people,dc=example', { filter }, () => res.end())
})

app.get('/escaped', (req, res) => {
  client.search('dc=example', { filter: escapeFilter`(uid=${req.query.uid})` }, () => res.end())
})

app.get('/groups', (req, res) => {
  const group = { it: 'cn=it', hr: 'cn=hr' }[req.query.group === 'hr' ? 'hr' : 'it']
  client.search(`${group},dc=example`, { scope: 'base' }, () => res.end())
})

app.post('/login', (req, res) => {
  client.bind('cn=service,dc=example', process.env.LDAP_PASSWORD, () => res.end())
})

app.get('/number', async (req, res) => {
  res.json(await modern.search('dc=example', { filter: `(employeeNumber=${Number(req.query.id)})` }))
})

app.get('/fixed', async (_req, res) => {
  res.json(await modern.search('dc=example', { filter: '(objectClass=person)' }))
})

app.get('/text', (req, res) => {
  const words = ['a', 'b']
  res.json(words.indexOf(`(uid=${req.query.uid})`))
})

app.get('/checked', (req, res) => {
  const { uid } = req.query
  if (!/^[a-z0-9]+$/.test(uid)) return res.status(400).end()
  client.search('dc=example', { filter: `(uid=${uid})` }, () => res.end())
})
