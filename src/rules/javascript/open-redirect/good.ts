import express from 'express'

const app = express()

app.get('/local', (req, res) => {
  const to = req.query.to as string
  if (!to.startsWith('/') || to.startsWith('//')) {
    res.status(400).end()
    return
  }
  res.redirect(to)
})

app.get('/name', (req, res) => {
  let location = req.query.name as string
  location = location.trim()
  res.json({ location })
})

app.get('/own', (req, res) => {
  res.redirect(`https://${process.env.HOST}${req.originalUrl}`)
})
