import axios from 'axios'
import mqtt from 'mqtt'
import nodemailer from 'nodemailer'
import ldap from 'ldapjs'
import { Client } from 'basic-ftp'

export const live = () => new WebSocket('ws://live.example.com/socket') // finds

const base = 'http://api.example.com'

export function load() {
  return fetch(base + '/items') // finds
}

export function post(data) {
  return axios.post('http://api.example.com/orders', data) // finds
}

export const mail = nodemailer.createTransport({ host: 'mail.example.com', ignoreTLS: true }) // finds

export async function files() {
  const client = new Client()
  await client.access({ host: 'ftp.example.com', user: 'x', password: process.env.FTP }) // finds
  return client.list()
}

export const directory = ldap.createClient({ url: 'ldap://directory.example.com' }) // finds

export const queue = mqtt.connect('mqtt://queue.example.com:1883') // finds
