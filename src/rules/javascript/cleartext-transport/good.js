import axios from 'axios'
import mqtt from 'mqtt'
import nodemailer from 'nodemailer'
import ldap from 'ldapjs'
import { Client } from 'basic-ftp'

export const live = () => new WebSocket('wss://live.example.com/socket')

export function load() {
  return fetch('http://localhost:3000/items')
}

export function inside() {
  return axios.get('http://orders:8080/items')
}

export function post(data) {
  return axios.post('https://api.example.com/orders', data)
}

export const mail = nodemailer.createTransport({ host: 'mail.example.com', secure: true })

export async function files() {
  const client = new Client()
  await client.access({ host: 'ftp.example.com', user: 'x', password: process.env.FTP, secure: true })
  return client.list()
}

export const directory = ldap.createClient({ url: 'ldaps://directory.example.com' })

export const queue = mqtt.connect('mqtts://queue.example.com:8883')

export const namespace = document.createElementNS('http://www.w3.org/2000/svg', 'svg')

export const given = (address) => fetch(address)
