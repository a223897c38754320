import express from 'express'
import net from 'node:net'
import nodemailer from 'nodemailer'

const app = express()
const mail = nodemailer.createTransport(process.env.SMTP_URL)

app.post('/parts', async (req, res) => {
  await mail.sendMail({ to: req.body.to, subject: req.body.subject, text: 'Hi' })
  res.end()
})

app.post('/fixed', async (_req, res) => {
  await mail.sendMail({ raw: 'Subject: News\r\n\r\nHi' })
  res.end()
})

app.post('/number', async (req, res) => {
  await mail.sendMail({ raw: `Subject: Order ${Number(req.body.id)}\r\n\r\nHi` })
  res.end()
})

app.post('/socket', (_req, res) => {
  net.connect(25, 'mail.example.com').write('QUIT\r\n')
  res.end()
})

app.post('/choice', async (req, res) => {
  const subject = ['a', 'b'].includes(req.body.subject) ? req.body.subject : 'a'
  await mail.sendMail({ raw: 'Subject: ' + subject + '\r\n\r\nHi' })
  res.end()
})

app.post('/file', async (req, res) => {
  await mail.sendMail({ raw: { path: '/srv/mail/news.eml' }, to: req.body.to })
  res.end()
})
