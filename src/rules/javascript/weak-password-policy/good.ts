import mongoose from 'mongoose'
import Joi from 'joi'
import * as yup from 'yup'
import * as z from 'zod'

export const login = z.object({ name: z.string().min(2), password: z.string().min(12) })

export const account = Joi.object({
  name: Joi.string().min(1),
  password: Joi.string().min(8).required(),
})

export const form = yup.object({ title: yup.string().required().min(5) })

const length = 12

export const second = z.object({ password: z.string().min(length) })

export const schema = new mongoose.Schema({
  name: { type: String, minlength: 2 },
  password: { type: String, minlength: 10 },
})

export const limits = { passwordAttempts: Math.min(3, 5) }
