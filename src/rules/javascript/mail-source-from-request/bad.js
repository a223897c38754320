import express from 'express'
import net from 'node:net'
import nodemailer from 'nodemailer'

const app = express()
const mail = nodemailer.createTransport(process.env.SMTP_URL)

app.post('/raw', async (req, res) => {
  await mail.sendMail({ envelope: { to: 'a@example.com' }, raw: `Subject: ${req.body.subject}\r\n\r\nHi` }) // finds
  res.end()
})

app.post('/joined', async (req, res) => {
  const raw = ['To: ' + req.body.to, 'Subject: News', '', 'Hi'].join('\r\n')
  await mail.sendMail({ raw }) // finds
  res.end()
})

app.post('/socket', (req, res) => {
  const socket = net.connect(25, 'mail.example.com')
  socket.write(`RCPT TO:<${req.body.to}>\r\n`) // finds
  res.end()
})

function source(from, text) {
  return 'From: ' + from + '\r\n\r\n' + text
}

app.post('/helper', async (req, res) => {
  await mail.sendMail({ raw: source(req.body.from, 'Hi') }) // finds
  res.end()
})

app.post('/aws', async (req, res) => {
  const ses = req.app.locals.ses
  await ses.sendRawEmail({ RawMessage: { Data: `Subject: ${req.query.subject}\n\nHi` } }) // finds
  res.end()
})

app.post('/later', async (req, res) => {
  const message = {}
  message.raw = req.body.mail
  await mail.sendMail(message) // finds
  res.end()
})
