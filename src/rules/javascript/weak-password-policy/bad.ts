import mongoose from 'mongoose'
import Joi from 'joi'
import * as yup from 'yup'
import * as z from 'zod'

export const login = z.object({ name: z.string(), password: z.string().min(4) }) // finds

export const account = Joi.object({
  name: Joi.string(),
  password: Joi.string().min(6).required(), // finds
})

export const form = yup.object({ newPassword: yup.string().required().min(5) }) // finds

const password = z.string().min(1) // finds

export const second = z.object({ password })

export const schema = new mongoose.Schema({ // finds
  name: String,
  password: { type: String, minlength: 4 },
})

export const body = { type: 'object', properties: { password: { type: 'string', minLength: 3 } } } // finds
