import ldap from 'ldapjs'
import { Client } from 'ldapts'
import express from 'express'

const app = express()
const client = ldap.createClient({ url: 'ldaps://directory.example.com' })
const modern = new Client({ url: 'ldaps://directory.example.com' })

app.get('/people', (req, res) => {
  client.search('ou=people,dc=example', { filter: `(uid=${req.query.uid})`, scope: 'sub' }, () => res.end()) // finds
})

app.get('/groups', (req, res) => {
  const base = 'cn=' + req.query.group + ',ou=groups,dc=example'
  client.search(base, { scope: 'base' }, () => res.end()) // finds
})

app.post('/login', (req, res) => {
  client.bind(`uid=${req.body.user},dc=example`, req.body.password, (error) => { // finds
    res.json({ ok: error === null })
  })
})

app.get('/modern', async (req, res) => {
  const filter = '(&(objectClass=person)(mail=' + req.query.mail + '))'
  const { searchEntries } = await modern.search('dc=example', { filter }) // finds
  res.json(searchEntries)
})

function filterFor(name, team) {
  return ['(&(cn=', name, ')(team=', team, '))'].join('')
}

app.get('/team', (req, res) => {
  client.search('dc=example', { filter: filterFor(req.query.name, 'it') }, () => res.end()) // finds
})

app.get('/parsed', (req, res) => {
  const filter = ldap.parseFilter(`(sn=${req.query.name})`) // finds
  client.search('dc=example', { filter }, () => res.end())
})
