import express from 'express'
import nodemailer from 'nodemailer'
import sendgrid from '@sendgrid/mail'

const app = express()
const mail = nodemailer.createTransport(process.env.SMTP_URL)

app.post('/invite', async (req, res) => {
  await mail.sendMail({ to: 'a@example.com', subject: 'Hello', html: `<p>${req.body.name} invites you</p>` }) // finds
  res.end()
})

app.post('/contact', async (req, res) => {
  const html = '<p>' + req.body.message + '</p>'
  await mail.sendMail({ to: process.env.INBOX, subject: 'Message', html }) // finds
  res.end()
})

function letter(text) {
  return ['<h1>News</h1>', text].join('\n')
}

app.post('/news', async (req, res) => {
  await sendgrid.send({ to: 'a@example.com', from: 'b@example.com', html: letter(req.body.text) }) // finds
  res.end()
})

async function deliver(message) {
  await mail.sendMail(message) // finds
}

app.post('/helper', async (req, res) => {
  await deliver({ to: 'a@example.com', html: req.body.html })
  res.end()
})

app.post('/later', (req, res) => {
  const message = { to: 'a@example.com' }
  message.html = `<a href="${req.query.link}">link</a>`
  mail.sendMail(message, () => res.end()) // finds
})

app.post('/comment', async (req, res) => {
  const rows = req.body.rows.map((row) => `<li>${row}</li>`)
  await mail.sendMail({ html: rows.join('') }) // finds
  res.end()
})
