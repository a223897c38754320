import express from 'express'
import http from 'node:http'

const app = express()

app.use((error, req, res, next) => {
  res.status(500).send(error.stack) // finds
})

app.get('/json', async (req, res) => {
  try {
    await work()
  } catch (error) {
    res.json({ message: error.message, stack: error.stack }) // finds
  }
})

app.get('/page', (req, res) => {
  work().catch((error) => {
    res.send(`<pre>${error.stack}</pre>`) // finds
  })
})

app.get('/view', async (req, res) => {
  try {
    await work()
  } catch (error) {
    const { stack } = error
    res.render('error', { stack }) // finds
  }
})

function answer(response, error) {
  const lines = error.stack.split('\n')
  response.end(lines.join('<br>')) // finds
}

http.createServer((request, response) => {
  try {
    work()
  } catch (error) {
    answer(response, error)
  }
  response.write(new Error('late').stack) // finds
})

async function work() {}
