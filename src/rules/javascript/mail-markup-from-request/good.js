import express from 'express'
import nodemailer from 'nodemailer'
import escapeHtml from 'escape-html'

const app = express()
const mail = nodemailer.createTransport(process.env.SMTP_URL)

app.post('/invite', async (req, res) => {
  await mail.sendMail({ to: 'a@example.com', html: `<p>${escapeHtml(req.body.name)} invites you</p>` })
  res.end()
})

app.post('/contact', async (req, res) => {
  await mail.sendMail({ to: process.env.INBOX, subject: 'Message', text: req.body.message })
  res.end()
})

app.post('/fixed', async (_req, res) => {
  await mail.sendMail({ to: 'a@example.com', html: '<p>Hello</p>' })
  res.end()
})

app.post('/number', async (req, res) => {
  await mail.sendMail({ html: `<p>${Number(req.body.count)} items</p>` })
  res.end()
})

app.post('/choice', async (req, res) => {
  const greeting = req.body.formal === true ? 'Dear Sir or Madam' : 'Hi'
  await mail.sendMail({ html: `<p>${greeting}</p>` })
  res.end()
})

app.post('/subject', async (req, res) => {
  await mail.sendMail({ subject: `Order ${req.body.id}`, html: '<p>Thanks</p>' })
  res.end()
})

app.post('/replaced', async (req, res) => {
  const text = req.body.text.replace(/[<>&"]/g, '')
  await mail.sendMail({ html: `<p>${text}</p>` })
  res.end()
})
