const express = require('express')
const { Worker } = require('node:worker_threads')

const app = express()
const plugins = { pdf: () => require('./plugins/pdf'), csv: () => require('./plugins/csv') }
const names = ['pdf', 'csv']

app.get('/plugin', (req, res) => {
  const make = req.query.name === 'csv' ? plugins.csv : plugins.pdf
  res.json(make().run())
})

app.get('/listed', (req, res) => {
  const name = names.includes(req.query.name) ? req.query.name : 'pdf'
  res.json(require('./plugins/' + name).run())
})

app.get('/lazy', async (req, res) => {
  const { run } = await import('./tasks/daily.js')
  res.json(run(req.query.day))
})

app.get('/worker', (req, res) => {
  new Worker('./worker.js', { workerData: req.query.data }).on('message', (answer) => res.json(answer))
})

app.get('/local', (req, res) => {
  const kind = process.env.KIND
  res.json(require('./kinds/' + kind).name)
})

app.get('/number', async (req, res) => {
  res.json(await import(`./pages/${Number(req.query.page)}.js`))
})

app.get('/own', (req, res) => {
  res.json(Reflect.get({ a: 1 }, 'a'))
})

app.get('/version', (req, res) => {
  res.json({ found: require.resolve(`@acme/${req.query.name}/package.json`) !== '' })
})
